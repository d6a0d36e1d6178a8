"""The list of differences on paper, so that it can be looked through with a pencil before anything is taken over."""

from __future__ import annotations

from collections.abc import Sequence

from opoz_desktop.pdf.page import GREY, H1, H1_LEADING, HEIGHT, LEADING, LEFT, POINT, RIGHT, TEXT, Sheet
from opoz_desktop.pdf.table import Column, draw_table
from opoz_desktop.pdf.text import BOLD, wrap

_TOP, _BOTTOM = 22.0, HEIGHT - 22.0
_WIDTHS = (25.0, 43.0, 22.0, 36.0, 41.0)
"""mm: what, who, group, now, then."""


def difference_list(title: str, below: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a PDF with a title, a line below it and the rows (five texts each), page numbers at the foot."""
    sheet = Sheet(title)

    def foot() -> None:
        sheet.right(RIGHT, HEIGHT - 12.0, str(sheet.pages + 1), size=9.0)

    def new_page() -> float:
        foot()
        sheet.new_page()
        return _TOP

    sheet.text(LEFT, _TOP, title, BOLD, H1)
    y = _TOP + H1_LEADING
    for line in wrap(_plain(below), (RIGHT - LEFT) / POINT, TEXT):
        sheet.rich(LEFT, y, line, TEXT, GREY)
        y += LEADING
    columns = [Column(head, width) for head, width in zip(heads, _WIDTHS, strict=True)]
    draw_table(sheet, columns, [[_plain(cell) for cell in row] for row in rows], y + 2.0, _BOTTOM, new_page)
    foot()
    return sheet.finish()


def _plain(text: str) -> str:
    """Keep data from being read as bold marks."""
    return text.replace("**", "* *")
