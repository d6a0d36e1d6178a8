"""From filled PDFs to a proposal: whose form each is, what it says, whether a person has to look. Nothing is kept."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.queries import EntryForm
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.kernel.base import fold
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work

from ..errors import UnreadableFile
from .acroform import MOST_BYTES, Filled, FilledForm, read_filled
from .errors import CodesDiffer, PdfTooMuch
from .marks import Mark, changes

_DAY = re.compile(r"(\d{1,2})\D+(\d{1,2})\D+(\d{4}|\d{2})")
_MARKS = {Filled.YES: Mark.YES, Filled.NO: Mark.NO, Filled.EMPTY: Mark.EMPTY, Filled.BOTH: Mark.BOTH,
          Filled.UNCLEAR: Mark.BOTH}  # fmt: skip


_TITLES = frozenset({"mevrouw", "mevr", "mw", "de", "heer", "dhr", "meneer", "dr", "drs", "ir", "mr", "prof"})
"""Words that people write before their name; `de heer` makes `de` one of them."""


class Ask(StrEnum):
    """Why a person has to look before a file is booked."""

    BOTH = "both"
    UNCLEAR = "unclear"
    MISSING_LINES = "missing_lines"
    REMARK = "remark"
    NAME = "name"
    SECOND = "second"
    DAY = "day"
    CHANGES = "changes"
    BOOKED_OTHERWISE = "booked_otherwise"
    TWICE = "twice"
    NO_SAY = "no_say"
    NOTHING_SAID = "nothing_said"


class Standing(StrEnum):
    """How a file stands: sure, to be looked at, the same as on record, booked now, or not to be used."""

    READY = "ready"
    ASK = "ask"
    SAME = "same"
    BOOKED = "booked"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileProposal:
    """One file of the pile. `number` is its place; the name of the file stays on screen and goes nowhere else."""

    number: int
    title: str
    content: bytes
    standing: Standing
    form: EntryForm | None = None
    filled: FilledForm | None = None
    marks: Mapping[int, Mark] | None = None
    asks: tuple[Ask, ...] = ()
    decided_on: date | None = None
    """The day that the parent typed, where it can be the day of this form."""
    error: OpozError | None = None


def read_files(
    register: Register, paths: Sequence[Path], first: int, today: date
) -> Generator[Step, None, tuple[FileProposal, ...]]:
    """Read a pile of files; `first` is the number of the first. Nothing is kept.

    A file that cannot be used stands in the result with its error; it never stops the others.
    """
    found: list[FileProposal] = []
    for n, path in enumerate(paths):
        yield Step(n / len(paths), "reading", n, len(paths))
        found.append(_proposal(register, first + n, path, today))
    return judged(found)


def propose(number: int, title: str, content: bytes, filled: FilledForm, form: EntryForm, today: date) -> FileProposal:
    """Compare what one file says with its form; pure. What is not plain is asked."""
    marks = {line.number: _MARKS[filled.lines.get(line.number, Filled.EMPTY)] for line in form.lines}
    day = parsed_day(filled.day)
    fits = day is not None and day <= today and (form.printed_on is None or day >= form.printed_on)
    said = filled.lines
    asks = {
        Ask.BOTH: any(said.get(x.number) is Filled.BOTH for x in form.lines),
        Ask.UNCLEAR: any(said.get(x.number) is Filled.UNCLEAR for x in form.lines),
        Ask.MISSING_LINES: said.keys() != {x.number for x in form.lines},
        Ask.REMARK: bool(filled.remark),
        Ask.NAME: not _same_person(filled.name, form),
        Ask.SECOND: bool(filled.second_name),
        Ask.DAY: bool(filled.day) and not fits,
        Ask.CHANGES: any(changes(x, marks[x.number]) for x in form.lines),
        Ask.NO_SAY: not form.decides,
        Ask.NOTHING_SAID: all(m is Mark.EMPTY for m in marks.values()),
    }
    first = {x.number: _mark_of(x.first.value) for x in form.lines if x.first is not None}
    same = bool(first) and all(marks[x.number] is first.get(x.number, Mark.EMPTY) for x in form.lines)
    if first and not same:
        asks[Ask.BOOKED_OTHERWISE] = True
    reasons = tuple(ask for ask in Ask if asks.get(ask))
    standing = Standing.SAME if same else Standing.ASK if reasons else Standing.READY
    return FileProposal(number, title, content, standing, form, filled, marks, reasons, day if fits else None)


def judged(rows: Sequence[FileProposal]) -> tuple[FileProposal, ...]:
    """Look across the pile: the same form twice with equal answers is booked once, with others both are asked."""
    result: list[FileProposal] = []
    by_form: dict[int, list[FileProposal]] = {}
    for row in rows:
        if row.form is not None and row.form.form_id is not None and row.standing in {Standing.READY, Standing.ASK}:
            by_form.setdefault(row.form.form_id, []).append(row)
    for row in rows:
        pile = by_form.get(row.form.form_id or 0, []) if row.form is not None else []
        if len(pile) > 1 and row in pile:
            if any(other.marks != row.marks for other in pile):
                row = replace(row, standing=Standing.ASK, asks=tuple(dict.fromkeys((*row.asks, Ask.TWICE))))
            elif row is not pile[0]:
                row = replace(row, standing=Standing.SAME)
        result.append(row)
    return tuple(result)


def parsed_day(text: str) -> date | None:
    """Read a day as a parent types it: 6-10-2026, 06/10/26, 6.10.2026. None for anything else."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def _proposal(register: Register, number: int, path: Path, today: date) -> FileProposal:
    try:
        content = _content(path)
        filled = read_filled(content)
        form = register.ask(_form_of, _codes(filled))
    except OpozError as error:
        return FileProposal(number, path.name, b"", Standing.REFUSED, error=error)
    return propose(number, path.name, content, filled, form, today)


def _codes(filled: FilledForm) -> tuple[str, ...]:
    """Return the codes in a file, each once; `read_filled` made sure that there is one."""
    return tuple(dict.fromkeys(code for code in (filled.code, *filled.page_codes) if code))


def _content(path: Path) -> bytes:
    """Return the bytes of a file; one that is too large is not read at all."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PdfTooMuch(reason="bytes")
        return path.read_bytes()
    except OSError:
        raise UnreadableFile(reason="unreadable") from None


def _form_of(work: Work, codes: Sequence[str]) -> EntryForm:
    """Return the form that a file names; every code in it, at most a few, has to name the same one."""
    first, *others = (queries.form_for_entry(work, code) for code in codes)
    if any(other.form_id != first.form_id for other in others):
        raise CodesDiffer
    return replace(first, part="page", page=1)


def _mark_of(answer: Answer) -> Mark:
    return Mark.YES if answer is Answer.YES else Mark.NO


def _same_person(typed: str, form: EntryForm) -> bool:
    """Tell whether a typed name can be the guardian's. An empty name is not.

    The last word of the surname is in it, and what stands before the surname begins with one of the initials (or the
    letter of the first name): parents of one child often share a surname.
    """
    known = form.guardian.split()
    words = [fold(word) for word in known if len(fold(word)) > 2 and "." not in word]
    name = fold(typed)
    if not name or (words and words[-1] not in name):
        return False
    given = [fold(word) for word in typed.split() if fold(word) not in _TITLES]
    if not words or not given or given[0] in {fold(word) for word in known if "." not in word}:
        return True
    letters = fold(known[0]) if "." in known[0] else fold(known[0])[:1]
    return given[0][:1] in letters
