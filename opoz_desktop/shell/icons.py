"""Lucide icons as tinted pixmaps: the stroke takes the colour of a token, cached per name, colour, size and ratio."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from opoz_desktop.kernel import resources

from . import theme

_STROKE = {16: 2.0, 20: 1.75, 28: 1.75}


def pixmap(name: str, token: str = "ink", size: int = 16, ratio: float = 1.0, stroke: float | None = None) -> QPixmap:
    """Return an icon as a pixmap of `size` logical pixels in the colour of a token.

    Raises ResourceMissing for an icon that is not shipped.
    """
    width = stroke if stroke is not None else _STROKE.get(size, 2.0)
    return _draw(name, theme.colour(token).name(), size, ratio, width)


def icon(name: str, token: str = "ink", size: int = 16, gap: int = 0) -> QIcon:
    """Return an icon for buttons and menus, sharp on every screen; disabled it takes the hint colour.

    `gap` adds empty pixels at the right (below zero: at the left), for buttons that put words there.
    """
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(_spaced(pixmap(name, token, size, ratio), gap), QIcon.Mode.Normal)
        made.addPixmap(_spaced(pixmap(name, "ink3", size, ratio), gap), QIcon.Mode.Disabled)
    return made


def _spaced(drawn: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return drawn
    ratio = drawn.devicePixelRatio()
    wider = QPixmap(drawn.width() + round(abs(gap) * ratio), drawn.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(max(0, -gap), 0, drawn)
    painter.end()
    return wider


@lru_cache(maxsize=1024)
def _svg(name: str) -> str:
    return resources.read_text("icons", f"{name}.svg")


@lru_cache(maxsize=2048)
def _draw(name: str, colour: str, size: int, ratio: float, stroke: float) -> QPixmap:
    source = _svg(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    renderer = QSvgRenderer(QByteArray(source.encode()))
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
