"""A printer that keeps what it was given: the edge of the machine."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
from PySide6.QtWidgets import QWidget


class Paper:
    """A printer that keeps what it was given: the edge of the machine."""

    def __init__(self) -> None:
        self.sheets: list[bytes] = []

    def print(self, parent: QWidget, data: bytes, done: Callable[[str], None]) -> None:
        self.sheets.append(data)
        done("Directie MFP")

    def groups(self) -> list[str]:
        """Read the eight groups off the last sheet, as a person would."""
        return groups_on(self.sheets[-1])


def groups_on(data: bytes) -> list[str]:
    """Return the eight groups that stand on a recovery sheet, read from the PDF by their places."""
    page = pypdfium2.PdfDocument(data)[0]
    text = page.get_textpage()
    mm = 72 / 25.4
    found = []
    for row in range(2):
        for column in range(4):
            left = (24 + column * 38.1) * mm
            top = (297 - 89 - row * 17.6 - 4.5) * mm
            box = text.get_text_bounded(left=left, bottom=top - 10 * mm, right=left + 35.5 * mm, top=top)
            found.append("".join(box.split()))
    return found
