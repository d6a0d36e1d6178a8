"""Tables on paper: columns of fixed width, cells that wrap, a head that comes back on every page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from .page import GREY, HAIRLINE, LEFT, POINT, RIGHT, Sheet
from .text import BOLD, wrap

SIZE = 10.5
_LEADING = 14.0 * POINT
_PADDING = 1.9
_MOST_LINES = 40


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in mm, and whether its cells are bold."""

    head: str
    width: float
    bold: bool = False


def draw_table(
    sheet: Sheet,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    y: float,
    bottom: float,
    new_page: Callable[[], float],
) -> float:
    """Draw a table from y down and return where it ends; `new_page` ends the page and returns its top.

    A row stays whole; a row of more than 40 lines is cut in pieces. Raise ValueError when it is wider than
    the text area.
    """
    if LEFT + sum(c.width for c in columns) > RIGHT + 0.5:
        raise ValueError("table is too wide")
    y = _head(sheet, columns, y, bottom, new_page)
    for row in rows:
        for cells in _parts(columns, row):
            height = max(len(c) for c in cells) * _LEADING + 2 * _PADDING
            if y + height > bottom:
                y = _head(sheet, columns, new_page(), bottom, new_page)
            x = LEFT
            for column, lines in zip(columns, cells, strict=True):
                for i, line in enumerate(lines):
                    sheet.rich(x, y + _PADDING + (i + 1) * _LEADING - 1.1, line, SIZE)
                x += column.width
            y += height
            sheet.line(LEFT, y, RIGHT, y, 0.6, HAIRLINE)
    return y + 2


def _head(sheet: Sheet, columns: Sequence[Column], y: float, bottom: float, new_page: Callable[[], float]) -> float:
    if y + 18 > bottom:
        y = new_page()
    x = LEFT
    for column in columns:
        sheet.text(x, y + 5, column.head, BOLD, 10, GREY)
        x += column.width
    sheet.line(LEFT, y + 7.2, RIGHT, y + 7.2, 1.0)
    return y + 7.2


def _parts(columns: Sequence[Column], row: Sequence[str]) -> list[list[tuple[str, ...]]]:
    """Break the cells of a row into lines, in pieces of at most 40 lines."""
    cells = [
        wrap(f"**{text}**" if column.bold and text else text, (column.width - 3) * mm, SIZE)
        for column, text in zip(columns, row, strict=True)
    ]
    longest = max(len(c) for c in cells)
    return [[c[i : i + _MOST_LINES] for c in cells] for i in range(0, max(longest, 1), _MOST_LINES)]
