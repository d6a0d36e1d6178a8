"""A combo box with the chevron of the look."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from .. import icons


class Combo(QComboBox):
    """Choose one of a list. `add(key, words)`; `key()` gives the chosen key; the wheel changes nothing by accident."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def add(self, key: object, words: str, icon: str = "") -> None:
        """Add a choice."""
        if icon:
            self.addItem(icons.icon(icon, "ink2"), words, key)
        else:
            self.addItem(words, key)

    def key(self) -> object:
        """Return the key of the choice."""
        return self.currentData()

    def set_key(self, key: object) -> None:
        """Choose by key; an unknown key changes nothing."""
        for number in range(self.count()):
            if self.itemData(number) == key:
                self.setCurrentIndex(number)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        token = "ink2" if self.isEnabled() else "ink3"
        shown = icons.pixmap("chevron-down", token, 16, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(self.width() - 26, (self.height() - 16) // 2), shown)
