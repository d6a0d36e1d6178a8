"""The example of the recovery sheet beside the form: the same drawing as on paper, with dots for the signs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.paper import Paper
from opoz_desktop.shell.widgets import Label

WIDTH = 420
RATIO = 297 / 210


class _Paper(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._paper = Paper()
        self._drawn = QPixmap()
        self.setFixedSize(WIDTH, round(WIDTH * RATIO))
        self.setAccessibleName(self.tr("Example of the recovery sheet, without signs"))

    def set_pdf(self, data: bytes) -> None:
        self._paper = Paper(data)
        self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        if len(self._paper):
            ratio = self.devicePixelRatioF()
            size = QSize(round(self.width() * ratio), round(self.height() * ratio))
            self._drawn = QPixmap.fromImage(self._paper.image(0, size))
            self._drawn.setDevicePixelRatio(ratio)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._drawn.isNull():
            painter.drawPixmap(0, 0, self._drawn)
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class KitPreview(QWidget):
    """Show the sheet as it will come out of the printer, without its signs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._paper = _Paper()
        column.addWidget(self._paper)
        column.addWidget(Label(self.tr("Example. The eight groups stand on the print only."), "small", "ink3"))

    def set_pdf(self, data: bytes) -> None:
        """Show a sheet with dots for its signs."""
        self._paper.set_pdf(data)
