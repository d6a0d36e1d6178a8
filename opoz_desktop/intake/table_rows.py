"""Turn the rows of a mapped table into cells by field, without titles, totals, doubles, and what is never kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from opoz_desktop.kernel.base import fold

from .columns import DROPPED_FIELDS, ColumnMapping
from .errors import MappingDoesNotFit
from .records import Dropped, FileKind
from .spreadsheet import SheetLook, Table
from .values import are_bsns

_TOTAL = re.compile(r"^(?:totaal|aantal|gemiddelde|som|subtotaal|einde|eind van)\b", re.IGNORECASE)
_NUMBERS = re.compile(r"[,;/|\s]+")
_NUMBER = re.compile(r"^#?[0-9A-Za-z][0-9A-Za-z._-]{0,63}$")


@dataclass(slots=True)
class Rows:
    """What reading a table leaves besides its rows."""

    dropped: Counter[Dropped] = field(default_factory=Counter[Dropped])
    notices: Counter[str] = field(default_factory=Counter[str])
    bsn_numbers: bool = False
    """The column of pupil numbers turned out to hold BSNs; they were left out."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its number in the file (from 1) and its cells by (field, block)."""

    line: int
    cells: dict[tuple[str, int], str]

    def get(self, name: str, block: int = 0) -> str:
        return self.cells.get((name, block), "")


def check(found: SheetLook, mapping: ColumnMapping) -> None:
    """Raise MappingIncomplete or MappingDoesNotFit when a mapping cannot be used on this file."""
    mapping.require_complete()
    highest = max((c.index for c in mapping.columns), default=0)
    if mapping.sheet != found.sheet or mapping.header_row != found.header_row or highest >= len(found.heads):
        raise MappingDoesNotFit(sheet=found.sheet)


def rows_of(path: Path, kind: FileKind, mapping: ColumnMapping, left: Rows) -> Iterator[TableRow]:
    """Yield the rows below the heads; `left` collects what was dropped and skipped.

    Skipped are empty rows, rows with one filled cell (titles, totals), totals, and exact doubles.
    """
    uses = [(c.index, c.field, c.block) for c in mapping.columns]
    number_at = next((c.index for c in mapping.columns if c.field == "number"), -1)
    seen: set[int] = set()
    with Table(path, kind) as table:
        left.bsn_numbers = number_at >= 0 and are_bsns(
            row[number_at]
            for line, row in table.rows(mapping.sheet)
            if line > mapping.header_row + 1 and len(row) > number_at
        )
        for line, row in table.rows(mapping.sheet):
            if line <= mapping.header_row + 1:
                continue
            filled = [cell for cell in row if cell]
            if not filled:
                continue
            if len(filled) < 2 or _TOTAL.match(filled[0]):
                left.notices["skipped_row"] += 1
                continue
            mark = hash(row)
            if mark in seen:
                left.notices["double_row"] += 1
                continue
            seen.add(mark)
            cells: dict[tuple[str, int], str] = {}
            for index, name, block in uses:
                value = row[index] if index < len(row) else ""
                if not value:
                    continue
                if name in DROPPED_FIELDS:
                    left.dropped[Dropped(name)] += 1
                elif name == "number" and left.bsn_numbers:
                    left.dropped[Dropped.BSN] += 1
                else:
                    cells[(name, block)] = value
            yield TableRow(line, cells)


def numbers_of(cell: str) -> tuple[str, ...]:
    """Split a cell with one or more pupil numbers; a cell with other text is one number as it stands."""
    pieces = [p for p in _NUMBERS.split(cell) if p]
    if len(pieces) > 1 and all(_NUMBER.match(p) and any(c.isdigit() for c in p) for p in pieces):
        return tuple(pieces)
    return (cell,) if cell else ()


def is_placeholder(text: str) -> bool:
    """Tell whether a cell stands for nothing: `-`, `n.v.t.`, `onbekend`."""
    return fold(text) in {"", "nvt", "onbekend", "geen"}
