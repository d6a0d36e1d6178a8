"""A PDF from bytes on a grey desk: the page is always white, nothing is written to disk."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from .paper_view import PaperView


class PreviewPane(QFrame):
    """Show the pages of a PDF that lives in memory."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "desk")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.view = PaperView(name, self)
        column.addWidget(self.view)

    def set_pdf(self, data: bytes) -> None:
        """Show a PDF."""
        self.view.set_pdf(data)

    def pages(self) -> int:
        """Return the number of pages."""
        return len(self.view.paper)

    def page(self) -> int:
        """Return the number of the page in view, from 1."""
        return self.view.page()

    def sizeHint(self) -> QSize:
        return QSize(560, 720)
