"""A dialog that may be longer than the screen: its middle scrolls, its question and its buttons stay."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Scroll


class _FittingScroll(Scroll):
    """As high as what stands in it, and lower when the screen asks for that."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self._wanted(), theme.scaled(160)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _wanted(self) -> int:
        width = max(self.viewport().width(), 1)
        if self.inner.hasHeightForWidth():
            return self.inner.totalHeightForWidth(width)
        return self.inner.sizeHint().height()


class LongDialog(Dialog):
    """Fill `inner`; it scrolls when the window is low or the letters are large."""

    def __init__(self, parent: QWidget | None, width: int) -> None:
        room = parent.window().width() - 48 if parent is not None else theme.scaled(width)
        super().__init__(parent, "", "", width=max(480, min(theme.scaled(width), room)))
        self.area = _FittingScroll(margins=(2, 2, 10, 2))
        self.inner = self.area.inner
        self.inner.setSpacing(10)
        self.body.addWidget(self.area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.area.updateGeometry()
