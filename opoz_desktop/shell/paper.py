"""Paper: the pages of a PDF that lives in memory, as pictures for the screen and the printer. PDFium draws them."""

from __future__ import annotations

from typing import Any

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage


class Paper:
    """The pages of one PDF. Bytes that are no PDF have no pages. Of the window's thread: PDFium has no other."""

    def __init__(self, data: bytes = b"") -> None:
        self._document: Any = None
        self.sizes: tuple[QSizeF, ...] = ()
        """Width and height of every page in points (1/72 inch)."""
        if data:
            try:
                self._document = pdfium.PdfDocument(data)
                count = range(len(self._document))
                self.sizes = tuple(QSizeF(*self._document.get_page_size(n)) for n in count)
            except pdfium.PdfiumError:
                self.close()

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, number: int, size: QSize) -> QImage:
        """Draw a page (from 0) on white, as large as fits in `size` pixels."""
        page = self._document[number]
        points = self.sizes[number]
        scale = min(size.width() / points.width(), size.height() / points.height())
        bitmap = page.render(scale=scale, may_draw_forms=True, prefer_bgrx=True)
        drawn = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
        bitmap.close()
        page.close()
        return drawn

    def text(self, number: int) -> str:
        """Return the words of a page (from 0), line by line."""
        page = self._document[number]
        words = page.get_textpage()
        told = str(words.get_text_range())
        words.close()
        page.close()
        return told

    def close(self) -> None:
        """Forget the pages."""
        if self._document is not None:
            self._document.close()
        self._document, self.sizes = None, ()
