"""Render a widget to a PNG in a theme, text size and window size; walk its controls and its words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from opoz_desktop.shell import theme

OUT = Path(__file__).parent / "out"
SIZES = ((1440, 900), (1024, 700))
THEMES = ("light", "dark")
SCALES = (100, 150)
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


def dress(name: str, scale: int = 100) -> None:
    """Put a theme and text size in force, unless they are: styling every widget again takes half a second."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wanted = theme.DARK if name == "dark" else theme.LIGHT
    if theme.tokens() != wanted or theme.text_size() != scale or not app.styleSheet():
        theme.apply(app, name, scale)


def settle() -> None:
    """Let layouts and deferred deletes come to rest."""
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def render(
    widget: QWidget, name: str, theme_name: str = "light", scale: int = 100, size: tuple[int, int] = (1440, 900)
) -> Path:
    """Show a widget at a size and write `out/<name>-<theme>-<scale>-<width>.png`; return the path."""
    dress(theme_name, scale)
    widget.resize(QSize(*size))
    widget.show()
    settle()
    picture = QImage(widget.size(), QImage.Format.Format_ARGB32)
    picture.fill(theme.colour("bg"))
    painter = QPainter(picture)
    widget.render(painter, QPoint(0, 0))
    painter.end()
    OUT.mkdir(exist_ok=True)
    path = OUT / f"{name}-{theme_name}-{scale}-{size[0]}.png"
    picture.save(str(path))
    return path


def controls(widget: QWidget) -> list[QWidget]:
    """Return the visible controls a person can use; parts inside other controls are left out."""
    found: list[QWidget] = []
    for child in widget.findChildren(QWidget):
        if not isinstance(child, CONTROLS) or not child.isVisibleTo(widget) or isinstance(child, QScrollBar):
            continue
        if child.objectName().startswith("qt_") or _inside_control(child, widget):
            continue
        found.append(child)
    return found


def nameless(widget: QWidget) -> list[str]:
    """Return the controls without an accessible name."""
    return [_told(child) for child in controls(widget) if not (child.accessibleName() or _own_words(child)).strip()]


def unreachable(widget: QWidget) -> list[str]:
    """Return the enabled controls that Tab does not reach from the first one on."""
    wanted = {child for child in controls(widget) if child.isEnabled()}
    chain: set[QWidget] = set()
    start = child = widget
    while True:
        child = child.nextInFocusChain()
        if child is start:
            break
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isAncestorOf(child):
            chain.add(child)
    proxied = {child.focusProxy() for child in chain if child.focusProxy() is not None}
    grouped = {button for button in wanted if isinstance(button, QAbstractButton) and button.autoExclusive()}
    return [_told(child) for child in wanted - chain - proxied - grouped]


def clipped(widget: QWidget) -> list[str]:
    """Return labels whose words do not fit and that show no full text on hover."""
    found: list[str] = []
    for label in widget.findChildren(QLabel):
        if not label.isVisibleTo(widget) or not label.text() or label.toolTip() or label.wordWrap():
            continue
        need = label.fontMetrics().horizontalAdvance(label.text().replace("&", ""))
        if need > label.width() + 1 or label.fontMetrics().height() > label.height() + 2:
            found.append(_told(label))
    for label in widget.findChildren(QLabel):
        if label.isVisibleTo(widget) and label.wordWrap() and label.text():
            need = label.heightForWidth(label.width())
            if need > label.height() + 2:
                found.append(_told(label))
    for button in widget.findChildren(QAbstractButton):
        if button.isVisibleTo(widget) and button.text() and button.width() + 1 < button.minimumSizeHint().width():
            found.append(_told(button))
    return found


def sideways(widget: QWidget) -> list[str]:
    """Return scroll areas whose content is wider than what is seen."""
    found: list[str] = []
    for area in widget.findChildren(QScrollArea):
        content = area.widget()
        if content is not None and area.isVisibleTo(widget) and content.width() > area.viewport().width():
            found.append(f"{_told(area)}: {content.width()} in {area.viewport().width()}")
    return found


def outside(widget: QWidget) -> list[str]:
    """Return visible controls that stand partly outside their window and in no scroll area."""
    found: list[str] = []
    for child in controls(widget):
        if _in_scroll_area(child, widget):
            continue
        corner = child.mapTo(widget, QPoint(0, 0))
        if (
            corner.x() < 0
            or corner.y() < 0
            or corner.x() + child.width() > widget.width() + 1
            or corner.y() + child.height() > widget.height() + 1
        ):
            found.append(_told(child))
    return found


def _inside_control(child: QWidget, top: QWidget) -> bool:
    parent = child.parentWidget()
    while parent is not None and parent is not top:
        if isinstance(parent, (QComboBox, QLineEdit, QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return False


def _in_scroll_area(child: QWidget, top: QWidget) -> bool:
    parent = child.parentWidget()
    while parent is not None and parent is not top:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _own_words(child: QWidget) -> str:
    return child.text() if isinstance(child, QAbstractButton) else ""


def _told(child: QWidget) -> str:
    words = child.text() if isinstance(child, (QLabel, QAbstractButton)) else child.accessibleName()
    return f"{type(child).__name__} {child.objectName()} {words[:50]!r} ({child.width()}x{child.height()})"
