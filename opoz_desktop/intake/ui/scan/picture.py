"""The picture of a scanned page on screen: the whole page with the asked row marked, and that row large."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence

from PIL import Image
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from opoz_desktop.shell import theme

Crop = tuple[float, float, float, float]
_MARGIN = 2.0
"""mm around the asked row."""
_MOST_DOTS = 4_000


def picture_of(content: bytes) -> QImage:
    """Return the picture of bytes that a scanner made; a null image when it cannot be shown."""
    image = QImage.fromData(content)
    if not image.isNull() or not content:
        return image
    try:
        with Image.open(io.BytesIO(content), formats=("TIFF", "JPEG", "PNG")) as found:
            found.draft("L", (_MOST_DOTS, _MOST_DOTS))
            out = io.BytesIO()
            found.convert("L").save(out, "PNG")
    except (OSError, ValueError, Image.DecompressionBombError):
        return QImage()
    return QImage.fromData(out.getvalue())


class Shown:
    """A picture turned upright, and the way from millimetres on the form to its dots."""

    def __init__(self, image: QImage, pose: Sequence[float], turn: int, by_hand: int = 0) -> None:
        degrees = (_upright(pose) if len(pose) == 8 else turn) + by_hand
        matrix = QTransform().rotate(degrees)
        self.image = image.transformed(matrix) if degrees % 360 else image
        self._pose = tuple(pose)
        self._turned = QImage.trueMatrix(matrix, image.width(), image.height())

    def quad(self, crop: Crop | None) -> QPolygonF | None:
        """Return the corners of a place on the form in dots, None where its place is not known."""
        if crop is None or len(self._pose) != 8 or not crop[2]:
            return None
        x, y, w, h = crop[0] - _MARGIN, crop[1] - _MARGIN, crop[2] + 2 * _MARGIN, crop[3] + 2 * _MARGIN
        corners = ((x, y), (x + w, y), (x + w, y + h), (x, y + h))
        return QPolygonF([self._turned.map(_dot(self._pose, one)) for one in corners])


def _dot(pose: Sequence[float], at: tuple[float, float]) -> QPointF:
    x, y = at
    below = pose[6] * x + pose[7] * y + 1
    return QPointF((pose[0] * x + pose[1] * y + pose[2]) / below, (pose[3] * x + pose[4] * y + pose[5]) / below)


def _upright(pose: Sequence[float]) -> int:
    """Return the quarter turns clockwise, in degrees, that put the form on its feet."""
    left, right = _dot(pose, (20, 150)), _dot(pose, (190, 150))
    angle = math.degrees(math.atan2(right.y() - left.y(), right.x() - left.x()))
    return -90 * round(angle / 90)


class PageView(QWidget):
    """Show a whole page as large as fits, with the asked row in a frame."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 240)
        self._shown: Shown | None = None
        self._crop: Crop | None = None

    def show_page(self, shown: Shown | None, crop: Crop | None) -> None:
        """Show a page and mark a row, or nothing."""
        self._shown, self._crop = shown, crop
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("line"))
        if self._shown is None or self._shown.image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        image = self._shown.image
        scale = min((self.width() - 24) / image.width(), (self.height() - 24) / image.height())
        left, top = (self.width() - image.width() * scale) / 2, (self.height() - image.height() * scale) / 2
        painter.translate(left, top)
        painter.scale(scale, scale)
        painter.drawImage(QRectF(0, 0, image.width(), image.height()), image)
        quad = self._shown.quad(self._crop)
        if quad is not None:
            pen = QPen(theme.colour("pen"), 3)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPolygon(quad)


class CropView(QWidget):
    """Show the asked row large."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(96)
        self._image = QImage()

    def sizeHint(self) -> QSize:
        return QSize(340, 96)

    def show_crop(self, shown: Shown | None, crop: Crop | None) -> None:
        """Show a place on the form; hide when its place is not known."""
        quad = shown.quad(crop) if shown is not None else None
        if shown is None or quad is None:
            self._image = QImage()
        else:
            self._image = shown.image.copy(quad.boundingRect().toAlignedRect())
        self.setVisible(not self._image.isNull())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inner = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.fillRect(inner, Qt.GlobalColor.white)
        if not self._image.isNull():
            scale = min(inner.width() / self._image.width(), inner.height() / self._image.height())
            w, h = self._image.width() * scale, self._image.height() * scale
            at = QRectF(inner.center().x() - w / 2, inner.center().y() - h / 2, w, h)
            painter.drawImage(at, self._image)
        painter.setPen(QPen(theme.colour("pen"), 2))
        painter.drawRect(inner)
