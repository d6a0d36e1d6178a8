"""A combo box with the chevron of the look."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .. import icons, theme


class _ChoiceDelegate(QStyledItemDelegate):
    """Paint a choice of the list: the current one in pen on its soft ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = QFontMetrics(theme.font("body")).horizontalAdvance(str(index.data() or ""))
        return QSize(width + 32, theme.scaled(28))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, theme.colour("pen_soft" if on else "surface"))
        left = rect.left() + 10
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            icon.paint(painter, QRect(round(left), round(rect.center().y() - 8), 16, 16))
            left += 22
        painter.setFont(theme.font("medium" if on else "body"))
        painter.setPen(theme.colour("pen" if on else "ink"))
        place = QRectF(left, rect.top(), rect.right() - left - 6, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(index.data() or ""))
        painter.restore()


class Combo(QComboBox):
    """Choose one of a list. `add(key, words)`; `key()` gives the chosen key; the wheel changes nothing by accident."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(16)  # all groups of a school, without scrolling
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(_ChoiceDelegate(self))

    def add(self, key: object, words: str, icon: str = "") -> None:
        """Add a choice."""
        if icon:
            self.addItem(icons.icon(icon, "ink2"), words, key)
        else:
            self.addItem(words, key)

    def key(self) -> Any:
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
