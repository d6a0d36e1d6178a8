"""A PDF from bytes on a grey desk: the page is always white, nothing is written to disk."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from .. import theme


class PreviewPane(QFrame):
    """Show the pages of a PDF that lives in memory."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "desk")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setAccessibleName(name)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self.document)
        column.addWidget(self.view)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def set_pdf(self, data: bytes) -> None:
        """Show a PDF."""
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)

    def pages(self) -> int:
        """Return the number of pages."""
        return self.document.pageCount()

    def page(self) -> int:
        """Return the number of the page in view, from 1."""
        return self.view.pageNavigator().currentPage() + 1

    def sizeHint(self) -> QSize:
        return QSize(560, 720)

    def _dress(self) -> None:
        palette = self.view.palette()
        palette.setColor(palette.ColorRole.Dark, theme.colour("desk"))
        palette.setColor(palette.ColorRole.Window, theme.colour("desk"))
        self.view.setPalette(palette)
        self.view.setStyleSheet(f"QPdfView {{ background: {theme.tokens().desk}; }}")
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
