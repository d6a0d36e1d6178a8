"""Flow: text, tables and figures below each other over as many pages as it takes, with a footer on every page.

Used by letters and reports. What is written twice with the same words lies the same, so page numbers that
are known after the first time hold for the second.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from reportlab.lib.units import mm

from .page import (
    BLACK,
    FOOT,
    GREY,
    H1,
    H1_LEADING,
    H2,
    H2_LEADING,
    LEADING,
    LEFT,
    RIGHT,
    TEXT,
    Sheet,
)
from .table import Column, draw_table
from .text import BOLD, REGULAR, width, wrap

TOP, BOTTOM = 26.0, 272.0
FOOT_Y = 284.8
Footer = Callable[[int], tuple[str, str, str]]
"""From a page number to what stands left, in the middle and right in the footer."""


@dataclass
class Flow:
    """Write from top to bottom. `y` is where the next thing begins; `chapters` remembers their pages."""

    sheet: Sheet
    footer: Footer
    y: float = TOP
    page: int = 1
    chapters: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def room(self) -> float:
        """Return how much is left on the page, in mm."""
        return BOTTOM - self.y

    def need(self, height: float) -> None:
        """Go to a new page unless so many mm are left."""
        if self.y > TOP and self.room < height:
            self.break_page()

    def break_page(self) -> None:
        """End the page with its footer."""
        left, middle, right = self.footer(self.page)
        self.sheet.text(LEFT, FOOT_Y, left, REGULAR, FOOT, GREY)
        self.sheet.centred(131, FOOT_Y, middle, REGULAR, FOOT)
        self.sheet.right(RIGHT, FOOT_Y, right, REGULAR, FOOT, GREY)
        self.sheet.new_page()
        self.page += 1
        self.y = TOP

    def finish(self) -> bytes:
        """End the last page and return the PDF."""
        self.break_page()
        return self.sheet.finish()

    def space(self, height: float) -> None:
        """Leave a gap, unless the page just began."""
        if self.y > TOP:
            self.y += height

    def chapter(self, key: str, number: int, title: str, *, new_page: bool = False) -> None:
        """Begin a numbered chapter; near the foot of a page it begins on the next one."""
        if new_page and self.y > TOP:
            self.break_page()
        self.need(60)
        self.space(7)
        self.chapters[key] = self.page
        self.y += 4.5
        self.sheet.text(LEFT, self.y, str(number), BOLD, H1)
        indent = 4 + width(str(number), BOLD, H1) / mm
        for line in wrap(f"**{title}**", (RIGHT - LEFT - indent) * mm, H1):
            self.sheet.rich(LEFT + indent, self.y, line, H1)
            self.y += H1_LEADING
        self.y -= 2.5

    def heading(self, title: str, *, keep: float = 24.0) -> None:
        """Write a heading that stays with what follows (`keep` mm)."""
        self.need(keep)
        self.space(5)
        self.y += 4
        self.sheet.text(LEFT, self.y, title, BOLD, H2)
        self.y += H2_LEADING - 3.4

    def subheading(self, title: str, *, keep: float = 24.0) -> None:
        """Write a bold line that stays with what follows (`keep` mm)."""
        self.need(keep)
        self.space(1.5)
        self.paragraph(f"**{title}**")
        self.y -= 1.2

    def paragraph(self, text: str, *, indent: float = 0.0, size: float = TEXT, grey: float = BLACK) -> None:
        """Write a text with `**bold**` pieces."""
        leading = LEADING * size / TEXT
        for line in wrap(text, (RIGHT - LEFT - indent) * mm, size):
            self.need(leading)
            self.y += leading
            self.sheet.rich(LEFT + indent, self.y - 1.2, line, size, grey)
        self.y += 1.2

    def bullets(self, texts: Sequence[str]) -> None:
        """Write a list with a dot before each text."""
        for text in texts:
            self.need(LEADING)
            self.sheet.disc(LEFT + 2.0, self.y + LEADING - 2.5, 1.2)
            self.paragraph(text, indent=5.5)
            self.y -= 0.9
        self.y += 1.5

    def facts(self, rows: Sequence[tuple[str, str]], *, label: float = 47.5) -> None:
        """Write names and values beside each other; a value may have several lines."""
        for name, value in rows:
            lines = wrap(value, (RIGHT - LEFT - label) * mm, TEXT)
            names = wrap(name, (label - 3) * mm, TEXT)
            height = max(len(lines), len(names)) * LEADING + 1.2
            self.need(min(height, BOTTOM - TOP))
            for i, part in enumerate(names):
                self.sheet.rich(LEFT, self.y + (i + 1) * LEADING - 1.2, part, TEXT, GREY)
            at = self.y
            for part in lines:
                if at + LEADING > BOTTOM:
                    self.break_page()
                    at = self.y
                at += LEADING
                self.sheet.rich(LEFT + label, at - 1.2, part)
            self.y = max(at, self.y + len(names) * LEADING) + 1.2

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Write a table; its head comes back on every page."""
        self.y = draw_table(self.sheet, columns, rows, self.y, BOTTOM, self._again)

    def figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Write numbers with their words, side by side in one frame."""
        each = (RIGHT - LEFT) / len(figures)
        words = [wrap(text, (each - 8) * mm, TEXT) for _, text in figures]
        height = 12.5 + max(len(w) for w in words) * 5.15 + 2.5
        self.need(height + 3)
        self.y += 2
        self.sheet.box(LEFT, self.y, RIGHT - LEFT, height, 1.0, 1.5)
        for i, ((number, _), lines) in enumerate(zip(figures, words, strict=True)):
            x = LEFT + i * each
            if i:
                self.sheet.line(x, self.y, x, self.y + height, 0.6, 0.45)
            self.sheet.text(x + 4, self.y + 8.5, number, BOLD, 17)
            for n, line in enumerate(lines):
                self.sheet.rich(x + 4, self.y + 14 + n * 5.15, line)
        self.y += height + 2

    def notice(self, title: str, text: str) -> None:
        """Write a framed notice."""
        lines = wrap(text, (RIGHT - LEFT - 8) * mm, TEXT)
        height = 9.5 + len(lines) * LEADING + 1.5
        self.need(height + 2)
        self.sheet.box(LEFT, self.y, RIGHT - LEFT, height, 1.0, 1.5)
        self.sheet.text(LEFT + 4, self.y + 7, title, BOLD)
        for i, line in enumerate(lines):
            self.sheet.rich(LEFT + 4, self.y + 7 + (i + 1) * LEADING, line)
        self.y += height + 3

    def _again(self) -> float:
        self.break_page()
        return self.y


def twice(lay_out: Callable[[int], Flow]) -> bytes:
    """Return the PDF of what `lay_out` writes when it knows the number of pages; writing once tells that number."""
    return lay_out(lay_out(1).page - 1).sheet.finish()
