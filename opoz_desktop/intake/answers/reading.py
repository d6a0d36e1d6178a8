"""Read a list of answers through confirmed columns: rows, the questions asked, the words answered."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from datetime import date, datetime, time
from pathlib import Path

from opoz_desktop.kernel.freetext import looks_like_bsn, one_line
from opoz_desktop.kernel.steps import Step, Steps

from ..errors import MappingDoesNotFit, NoRows, UnreadableFile
from ..records import Dropped, FileKind, PupilRef
from ..spreadsheet import Table
from ..values import are_bsns, date_of, email_of, group_of
from .columns import AnswerColumns, Use
from .errors import TooManyQuestions, TooManyWords
from .meaning import word_key
from .records import AnswerReading, AnswerRow, Asked, ChildRef, ParentRef, Word

MOST_QUESTIONS = 60
"""More different questions than any app asks: then the column holds something else."""
MOST_WORDS = 40
LONGEST = 200
"""Signs of a cell that are read; a name, an address or a question is never longer."""
_NO_TEXT = frozenset({Use.NUMBER, Use.ECK_ID, Use.BORN_ON, Use.ANSWERED_ON})
"""Read as a key or a day, not kept as text; a day with a time has nine digits that may pass the eleven test."""
_EVERY = 1000
_TOTAL = re.compile(r"^(?:totaal|aantal|gemiddelde|som|subtotaal|einde|eind van)\b", re.IGNORECASE)
_TIME = re.compile(r"(?:^|[ T,]|om )(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?(?: ?uur)?$", re.IGNORECASE)
_WEEKDAY = re.compile(r"^(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?,? (?=\d)", re.IGNORECASE)
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")


def moment_of(text: str) -> tuple[date | None, datetime | None]:
    """Read a day and, where there is one, the time: `14-9-2026 08:12`, `ma 14 september 2026 om 8.12 uur`, ISO.

    Day before month, always. A moment with a zone is told in the time of this computer. (None, None) for the rest.
    """
    if not text:
        return None, None
    try:
        whole = datetime.fromisoformat(text)
    except ValueError:
        whole = None
    if whole is not None and not _COMPACT.match(text) and 1900 <= whole.year <= 2100:
        here = whole.astimezone().replace(tzinfo=None) if whole.tzinfo is not None else whole
        return here.date(), here if len(text) > len("2026-09-14") else None
    short = _WEEKDAY.sub("", text.strip())
    at: time | None = None
    if found := _TIME.search(short):
        try:
            at = time(int(found[1]), int(found[2]), int(found[3] or 0))
        except ValueError:
            return None, None
        rest = short[: found.start()].strip(" ,")
        day = date_of(rest.removesuffix(" om").strip())
        if day is not None:
            return day, datetime.combine(day, at)
    if found := _COMPACT.match(short):
        short = "-".join(found.groups())
    return date_of(short), None


def read(path: Path, kind: FileKind, columns: AnswerColumns) -> Steps[AnswerReading]:
    """Read a list of answers, yielding a Step every 1,000 rows; close it to cancel. Nothing is stored.

    Left out are empty rows, totals and exact doubles, columns of BSNs, and cells that look like one. Raises
    MappingIncomplete, MappingDoesNotFit, NoRows, TooManyQuestions, TooManyWords and what `Table` raises.
    """
    columns.require_complete()
    yield Step(0.0, "reading")
    digest = _digest(path)
    with Table(path, kind) as table:
        data: list[tuple[int, tuple[str, ...]]] = []
        heads: tuple[str, ...] = ()
        for line, row in table.rows(columns.sheet):
            if line == columns.header_row + 1:
                heads = row
            elif line > columns.header_row + 1:
                data.append((line, row))
                if len(data) % _EVERY == 0:
                    yield Step(None, "reading", len(data))
    if max((at for at, _ in columns.uses), default=0) >= len(heads):
        raise MappingDoesNotFit(sheet=columns.sheet)
    reader = _Reader(heads, columns, data)
    for number, (line, row) in enumerate(data, 1):
        reader.take(line, row)
        if number % _EVERY == 0:
            yield Step(number / len(data), "reading", number, len(data))
    if not reader.rows:
        raise NoRows(sheet=columns.sheet)
    yield Step(1.0, "reading", len(data), len(data))
    return AnswerReading(
        kind=kind,
        heads=heads,
        columns=columns.as_text,
        rows=tuple(reader.rows),
        asked=tuple(Asked(key, text, reader.asked[key]) for key, text in reader.questions.items()),
        words=tuple(Word(key, reader.texts[key], count) for key, count in reader.words.most_common()),
        digest=digest,
        blanks=reader.blanks,
        undated=sum(1 for r in reader.rows if r.day is None and not r.day_unreadable and r.said),
        dropped={Dropped.BSN: reader.bsns} if reader.bsns else {},
        skipped=reader.skipped,
        doubles=reader.doubles,
    )


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as trouble:
        raise UnreadableFile(reason=type(trouble).__name__) from trouble


class _Reader:
    """Make rows of cells, and collect questions and words."""

    def __init__(self, heads: tuple[str, ...], columns: AnswerColumns, data: list[tuple[int, tuple[str, ...]]]) -> None:
        self.rows: list[AnswerRow] = []
        self.questions: dict[str, str] = {}
        self.asked: Counter[str] = Counter()
        self.words: Counter[str] = Counter()
        self.texts: dict[str, str] = {}
        self.blanks = self.bsns = self.skipped = self.doubles = 0
        self._seen: set[tuple[str, ...]] = set()
        self._long = columns.is_long
        self._at: dict[Use, int] = {}
        self._answers: list[tuple[int, str]] = []
        self._bsn_at: list[int] = []
        for index, use in columns.uses:
            if use is Use.DROPPED or are_bsns(row[index] for _, row in data if index < len(row)):
                self._bsn_at.append(index)
            elif use is Use.ANSWER:
                self._answers.append((index, self._question(heads[index], index)))
            else:
                self._at[use] = index

    def take(self, line: int, row: tuple[str, ...]) -> None:
        """Read one row."""
        filled = [cell for cell in row if cell]
        if not filled:
            return
        if len(filled) < 2 or _TOTAL.match(filled[0]):
            self.skipped += 1
            return
        self.bsns += sum(1 for index in self._bsn_at if index < len(row) and row[index])
        if row in self._seen:
            self.doubles += 1
            return
        self._seen.add(row)

        def cell(use: Use) -> str:
            index = self._at.get(use, -1)
            if not 0 <= index < len(row) or not row[index]:
                return ""
            if use not in _NO_TEXT and looks_like_bsn(row[index][:LONGEST]):
                self.bsns += 1
                return ""
            return one_line(row[index][:LONGEST])

        when = cell(Use.ANSWERED_ON)
        day, moment = moment_of(when)
        said = self._said(row, cell(Use.QUESTION))
        prefix = cell(Use.PREFIX)
        surname = " ".join(p for p in (prefix, cell(Use.SURNAME)) if p)
        child = ChildRef(
            PupilRef(cell(Use.NUMBER), cell(Use.FIRST_NAME), surname, cell(Use.NAME), date_of(cell(Use.BORN_ON))),
            cell(Use.ECK_ID),
            prefix,
            group_of(cell(Use.GROUP)),
        )
        parent = ParentRef(
            cell(Use.PARENT_FIRST_NAME), cell(Use.PARENT_PREFIX), cell(Use.PARENT_SURNAME), cell(Use.PARENT_NAME),
            email_of(cell(Use.PARENT_MAIL)), cell(Use.RELATION),
        )  # fmt: skip
        if not parent.whole_name and "@" not in parent.email and "@" not in cell(Use.PARENT_MAIL):
            # An account name is no address; it may still be the name of the parent.
            parent = ParentRef(
                parent.first_name, parent.prefix, parent.surname, "" if parent.surname else cell(Use.PARENT_MAIL),
                "", parent.relation,
            )  # fmt: skip
        if "@" in parent.whole_name and not parent.email:
            parent = ParentRef("", "", "", "", email_of(parent.whole_name), parent.relation)
        self.rows.append(AnswerRow(line, child, parent, day, moment, bool(when) and day is None, said))

    def _said(self, row: tuple[str, ...], question: str) -> tuple[tuple[str, str], ...]:
        found: list[tuple[str, str]] = []
        asked = self._question(question, -1) if self._long and question else ""
        for index, key in self._answers:
            text = one_line(row[index][:LONGEST]) if index < len(row) else ""
            if not text:
                self.blanks += 1
                continue
            if looks_like_bsn(text):
                self.bsns += 1
                continue
            if self._long and not asked:
                self.skipped += 1
                continue
            key = asked or key
            word = word_key(text)
            self.words[word] += 1
            self.texts.setdefault(word, text)
            self.asked[key] += 1
            found.append((key, word))
            if len(self.words) > MOST_WORDS:
                raise TooManyWords(count=len(self.words), limit=MOST_WORDS)
        return tuple(found)

    def _question(self, text: str, index: int) -> str:
        """Return the key of a question; two columns with one head are two questions."""
        shown = one_line(text[:LONGEST])
        key = word_key(shown) or f"column{index}"
        if self._long and index >= 0:
            return ""
        if index >= 0 and key in self.questions:
            key = f"{key}column{index}"
        self.questions.setdefault(key, shown or str(index + 1))
        if len(self.questions) > MOST_QUESTIONS:
            raise TooManyQuestions(count=len(self.questions), limit=MOST_QUESTIONS)
        return key
