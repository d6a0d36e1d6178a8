"""Read tables out of CSV and XLSX: encoding, separator, sheets, the row of the heads; cells become plain text.

Source: import-formats C1 and E. What looks like a formula or markup is text and stays text.
"""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from defusedxml.common import DefusedXmlException
from openpyxl import load_workbook

from opoz_desktop.kernel.clock import SchoolYearSpan, parse_school_year

from .columns import score
from .errors import BrokenZip, ForbiddenXml, MappingDoesNotFit, NoHeaderRow, OpozError, TableBroken, UnreadableFile
from .packed import check_size, names_of
from .recognise import recognise
from .records import FileKind, SchoolRecord, Source
from .values import clean, date_of

SEARCHED_ROWS = 15
"""The heads stand within the first rows (D3)."""
MAX_ROWS = 300_000
MAX_COLUMNS = 300
_GUARD = re.compile(r"^'(?=[=+\-@\t])")
"""The sign that a careful export puts before what a spreadsheet would take for a formula (ASVS 1.2.10)."""
_YEAR = re.compile(r"\b(\d{4})\s*[-/]\s*(\d{4})\b")
_DATE = re.compile(r"peildatum\D{0,3}(\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SheetLook:
    """The beginning of a table, for the step in which a person says which column holds what.

    `rows` are the first rows as text, the heads included; `header_row` is the index of the heads in them, -1
    when none was found; `samples` are the first rows below. `encoding` is empty for XLSX.
    """

    sheets: tuple[str, ...]
    sheet: str
    header_row: int
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    encoding: str = ""

    @property
    def samples(self) -> tuple[tuple[str, ...], ...]:
        return self.rows[self.header_row + 1 :]

    def with_header_row(self, row: int) -> SheetLook:
        """Return the look with another row as the heads."""
        return SheetLook(self.sheets, self.sheet, row, self.rows[row], self.rows, self.encoding)


def look(path: Path, kind: FileKind | None = None, sheet: str = "") -> SheetLook:
    """Look at the first rows of a table and find the row of the heads.

    Without `sheet` the sheet with the best heads is taken. Raises an OpozError when the file cannot be read.
    """
    with Table(path, kind or recognise(path)) as table:
        names = (sheet,) if sheet else table.sheets
        best: SheetLook | None = None
        best_score = -1
        for name in names:
            rows = tuple(table.first(name, SEARCHED_ROWS + 10))
            scores = [score(row) for row in rows[:SEARCHED_ROWS]]
            top = max(scores, default=0)
            header = scores.index(top) if top >= 2 else -1
            if top > best_score:
                best_score = top
                heads = rows[header] if header >= 0 else ()
                best = SheetLook(table.sheets, name, header, heads, rows, table.encoding)
    if best is None:
        raise NoHeaderRow(sheet=sheet, searched=SEARCHED_ROWS)
    return best


def school_of(found: SheetLook) -> SchoolRecord:
    """Read school year and reference date from the title rows above the heads, where a list names them."""
    year: SchoolYearSpan | None = None
    reference: date | None = None
    for row in found.rows[: max(found.header_row, 0)]:
        for cell in row:
            if day := _DATE.search(cell):
                reference = reference or date_of(day[1])
            if "jaar" in cell.lower() and (span := _YEAR.search(cell)):
                try:
                    year = year or parse_school_year(f"{span[1]}-{span[2]}")
                except ValueError:
                    continue
    return SchoolRecord(school_year=year, reference_date=reference)


class Table:
    """An open CSV or XLSX file, read row by row. Use it in a with-block."""

    def __init__(self, path: Path, kind: FileKind) -> None:
        self._path = path
        self._kind = kind
        self._book: Any = None
        self._text = ""
        self._separator = ";"
        self.encoding = ""
        self.sheets: tuple[str, ...] = ("",)

    def __enter__(self) -> Table:
        try:
            check_size(self._path)
            if self._kind.source == Source.XLSX:
                names_of(self._path)
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    self._book = load_workbook(self._path, read_only=True, data_only=True, keep_links=False)
                self.sheets = tuple(s.title for s in self._book.worksheets)
            else:
                self._text, self.encoding = decode(self._path.read_bytes())
                self._separator = separator_of(self._text)
        except OpozError:
            raise
        except Exception as trouble:
            raise _told(trouble) from trouble
        return self

    def __exit__(self, *_: object) -> None:
        if self._book is not None:
            self._book.close()
        self._text = ""

    def first(self, sheet: str, count: int) -> Iterator[tuple[str, ...]]:
        """Yield the first rows as text."""
        for number, row in self.rows(sheet):
            if number > count:
                return
            yield row

    def rows(self, sheet: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield (row number from 1, cells as text). Raise MappingDoesNotFit for a sheet that is not there."""
        source = self._xlsx(sheet) if self._book is not None else self._csv()
        number = 0
        try:
            for number, row in source:
                if number > MAX_ROWS:
                    return
                yield number, row
        except (OpozError, GeneratorExit):
            raise
        except Exception as trouble:
            if isinstance(trouble, csv.Error):
                raise TableBroken(sheet=sheet, row=number + 1) from trouble
            raise _told(trouble) from trouble

    def _xlsx(self, sheet: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        if sheet not in self.sheets:
            raise MappingDoesNotFit(sheet=sheet)
        found = self._book[sheet]
        found.reset_dimensions()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for number, row in enumerate(found.iter_rows(max_col=MAX_COLUMNS, max_row=MAX_ROWS, values_only=True), 1):
                yield number, _trimmed([_cell(value) for value in row])

    def _csv(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        reader = csv.reader(io.StringIO(self._text, newline=""), delimiter=self._separator, doublequote=True)
        for number, row in enumerate(reader, 1):
            yield number, _trimmed([clean(_GUARD.sub("", cell)) for cell in row[:MAX_COLUMNS]])


def decode(data: bytes) -> tuple[str, str]:
    """Decode text: byte order mark, else strict UTF-8, else cp1252 (import-formats E: guessers guess wrong).

    Returns the text and the name of the encoding.
    """
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace"), name
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def separator_of(text: str) -> str:
    """Find the separator by counting `;`, `,` and tab outside quotes in the first rows.

    The one that gives the most rows the same number of cells wins; `;` wins a draw, as in Dutch lists.
    """
    sample = text[:200_000]
    best, best_worth = ";", 0
    for mark in (";", "\t", ","):
        counts: list[int] = []
        quoted = False
        count = 0
        for char in sample:
            if char == '"':
                quoted = not quoted
            elif char == mark and not quoted:
                count += 1
            elif char == "\n" and not quoted:
                counts.append(count)
                count = 0
                if len(counts) >= 30:
                    break
        else:
            counts.append(count)
        worth = max((counts.count(n) * min(n, 40) for n in set(counts)), default=0)
        if worth > best_worth:
            best, best_worth = mark, worth
    return best


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return clean(_GUARD.sub("", value))
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.strftime("%d-%m-%Y")
    if isinstance(value, time):
        return value.isoformat()
    return clean(str(value))


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    size = len(cells)
    while size and not cells[size - 1]:
        size -= 1
    return tuple(cells[:size])


def _told(trouble: Exception) -> OpozError:
    cause: BaseException | None = trouble
    while cause is not None:
        if isinstance(cause, DefusedXmlException):
            return ForbiddenXml(line=0)
        cause = cause.__cause__ or cause.__context__
    if isinstance(trouble, OSError) and not isinstance(trouble, zipfile.BadZipFile):
        return UnreadableFile(reason=type(trouble).__name__)
    return BrokenZip()
