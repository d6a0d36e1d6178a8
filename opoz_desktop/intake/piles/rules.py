"""Rules of the pile: what belongs together, what a person has to decide, and where every page is. Pure.

Source: scanning design, section 7: only a clear mark is a reading; unsure has no preselected answer; every page has
a place and the count adds up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId

from ..model import PageState
from ..scan.readings import Mark, PageKind, PageReading

SIGNATURE, SECOND, LATER = "signature", "second", "later"
STRIP = "strip:"
"""Begins the key of a line of the withdrawal strip; NO withdraws, NOTHING leaves it."""


class Ask(StrEnum):
    """Why a person has to look at a sheet."""

    NO_FORM = "no_form"
    MISSING = "missing"
    DIFFERS = "differs"
    CHOOSE = "choose"
    SIGNATURE = "signature"
    SECOND = "second"
    UNSIGNED = "unsigned"
    WITHDRAWAL = "withdrawal"
    REMARK = "remark"
    LEFT = "left"
    NO_SAY = "no_say"
    BOOKED = "booked"
    CHANGES = "changes"
    EMPTY = "empty"


BLOCKING = frozenset({Ask.NO_FORM, Ask.MISSING, Ask.DIFFERS, Ask.CHOOSE, Ask.SIGNATURE, Ask.SECOND})
"""With one of these a sheet cannot be booked; with another it can, by somebody who looked at it."""


class Place(StrEnum):
    """Where a page of a pile is; each is in one place."""

    FORM = "form"
    STRIP = "strip"
    DUPLICATE = "duplicate"
    BLANK = "blank"
    READING = "reading"
    FOREIGN = "foreign"
    OTHER_KEY = "other_key"
    TWO_FORMS = "two_forms"
    UNREADABLE = "unreadable"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class PileRow:
    """A pile in a list."""

    id: int
    started_at: datetime
    received_on: date
    total: int
    read: int
    open: int
    closed: bool

    @property
    def unfinished(self) -> bool:
        """Tell whether pages of it were never read: a stop, a lock or a crash came between."""
        return not self.closed and (self.total == 0 or self.read < self.total)


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page without its picture."""

    id: int
    pile_id: int
    number: int
    state: PageState
    form_id: int | None
    reading: PageReading
    answers: Mapping[str, str]
    turn: int = 0
    evidence_id: int | None = None


@dataclass(frozen=True, slots=True)
class FormLine:
    """A line of a form: its number on paper, its purpose, and what this guardian said before ("yes", "no", "")."""

    number: int
    purpose_id: PurposeId
    title: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class FormFacts:
    """Whose form it is, as the register has it; the paper is not asked."""

    id: int
    code: str
    pupil_id: PupilId
    guardian_id: GuardianId | None
    child: str
    listed: str
    sort: str
    group: str
    guardian: str
    relation: str
    pages: int
    printed_on: date
    language: str
    lines: tuple[FormLine, ...] = ()
    second: bool = False
    left: bool = False
    decides: bool = True
    booked: bool = False


@dataclass(frozen=True, slots=True)
class LineState:
    """What stands on a line: the mark as read or as a person chose it. `key` names it in `PageRow.answers`."""

    key: str
    number: int
    mark: Mark
    reason: str
    page: PageRow
    crop: tuple[float, float, float, float] | None = None
    chosen: str = ""

    @property
    def open(self) -> bool:
        """Tell whether somebody has to choose."""
        return self.mark is Mark.UNSURE and not self.chosen


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is confirmed at once: the pages of one form, a cut-off strip, or one page that has no form."""

    key: str
    pages: tuple[PageRow, ...]
    facts: FormFacts | None = None
    lines: tuple[LineState, ...] = ()
    asks: tuple[Ask, ...] = ()

    @property
    def state(self) -> PageState:
        """Return OPEN while one of its pages is."""
        states = {p.state for p in self.pages}
        return next(s for s in (PageState.OPEN, PageState.BOOKED, PageState.ASIDE) if s in states)

    @property
    def sure(self) -> bool:
        return self.state is PageState.OPEN and not self.asks

    @property
    def blocked(self) -> bool:
        return not BLOCKING.isdisjoint(self.asks)

    @property
    def to_choose(self) -> int:
        return sum(line.open for line in self.lines)


@dataclass(frozen=True, slots=True)
class PileView:
    """A pile with its sheets, the unsure ones first, and how many pages are in which place."""

    pile: PileRow
    sheets: tuple[Sheet, ...]
    tally: Mapping[Place, int] = field(default_factory=dict[Place, int])
    advice: tuple[str, ...] = ()

    @property
    def asked(self) -> tuple[Sheet, ...]:
        return tuple(s for s in self.sheets if s.state is PageState.OPEN and s.asks)

    @property
    def sure(self) -> tuple[Sheet, ...]:
        return tuple(s for s in self.sheets if s.sure)


def key_of(page: PageRow) -> str:
    """Return the sheet that a page belongs to."""
    if page.form_id is None:
        return f"page/{page.id}"
    return f"strip/{page.form_id}" if page.reading.kind is PageKind.STRIP_ONLY else f"form/{page.form_id}"


def sheets_of(pages: Sequence[PageRow], forms: Mapping[int, FormFacts]) -> tuple[Sheet, ...]:
    """Put pages together and say what each sheet asks; what asks comes first, then by the child's name."""
    together: dict[str, list[PageRow]] = {}
    for page in pages:
        together.setdefault(key_of(page), []).append(page)
    made = [_sheet(key, tuple(some), forms.get(some[0].form_id or 0)) for key, some in together.items()]
    return tuple(sorted(made, key=_order))


def tally_of(pages: Sequence[PageRow]) -> dict[Place, int]:
    """Count the pages by their place; the numbers add up to the number of pages."""
    seen: set[tuple[int, str, int]] = set()
    counts: Counter[Place] = Counter()
    for page in pages:
        counts[_place(page, seen)] += 1
    return {place: counts[place] for place in Place if counts[place]}


def _place(page: PageRow, seen: set[tuple[int, str, int]]) -> Place:
    kind = page.reading.kind
    if page.form_id is not None and kind in {PageKind.FORM, PageKind.STRIP_ONLY}:
        which = (page.form_id, kind.value, page.reading.page)
        if which in seen:
            return Place.DUPLICATE
        if page.state is PageState.ASIDE:
            return Place.ASIDE
        seen.add(which)
        return Place.FORM if kind is PageKind.FORM else Place.STRIP
    return Place.FOREIGN if kind in {PageKind.FORM, PageKind.STRIP_ONLY} else Place(kind.value)


def _order(sheet: Sheet) -> tuple[int, str, int]:
    rank = 2
    if sheet.state is PageState.OPEN and sheet.asks:
        rank = 0 if sheet.blocked else 1
    return 2 * rank + (sheet.facts is None), _sort(sheet), sheet.pages[0].number


def _sort(sheet: Sheet) -> str:
    return sheet.facts.sort if sheet.facts is not None else ""


def _sheet(key: str, pages: tuple[PageRow, ...], facts: FormFacts | None) -> Sheet:
    if facts is None:
        return Sheet(key, pages, asks=(Ask.NO_FORM,) if any(p.state is PageState.OPEN for p in pages) else ())
    used = tuple(p for p in pages if p.state is not PageState.ASIDE) or pages
    lines = (*_pairs(used), *_strips(used, facts), *_signs(used, facts, key))
    return Sheet(key, pages, facts, lines, _asks(used, facts, lines, key))


def _pairs(pages: Sequence[PageRow]) -> list[LineState]:
    found: dict[int, list[LineState]] = {}
    for page in pages:
        for pair in page.reading.pairs:
            key = str(pair.line)
            one = LineState(key, pair.line, pair.mark, pair.reason, page, pair.crop, page.answers.get(key, ""))
            found.setdefault(pair.line, []).append(one)
    return [_agreed(some) for _, some in sorted(found.items())]


def _agreed(some: list[LineState]) -> LineState:
    """Return the one state of a line that stands on several pages: what differs is asked."""
    chosen = next((s for s in some if s.chosen), None)
    if chosen is not None or len({s.mark for s in some}) == 1:
        return chosen or some[0]
    first = next((s for s in some if s.mark is Mark.UNSURE), some[0])
    return LineState(first.key, first.number, Mark.UNSURE, Ask.DIFFERS.value, first.page, first.crop)


def _strips(pages: Sequence[PageRow], facts: FormFacts) -> list[LineState]:
    found: dict[int, LineState] = {}
    everything = [line.number for line in facts.lines]
    for page in pages:
        reading = page.reading
        for numbers, mark in ((reading.strip_unsure, Mark.UNSURE), (reading.strip_lines, Mark.NO)):
            for number in everything if 0 in numbers else numbers:
                key = f"{STRIP}{number}"
                found[number] = LineState(key, number, mark, "strip", page, None, page.answers.get(key, ""))
    return [found[number] for number in sorted(found)]


def _signs(pages: Sequence[PageRow], facts: FormFacts, sheet: str) -> list[LineState]:
    found = [p for p in pages if p.reading.signature is not Mark.NOTHING]
    if not found or sheet.startswith("strip/"):
        return []
    page = next((p for p in found if p.reading.signature is Mark.YES), found[0])
    sign = LineState(SIGNATURE, 0, page.reading.signature, SIGNATURE, page, None, _said(found, SIGNATURE))
    if not facts.second:
        return [sign]
    return [sign, LineState(SECOND, 0, Mark.UNSURE, SECOND, page, None, _said(found, SECOND))]


def _said(pages: Sequence[PageRow], key: str) -> str:
    return next((p.answers[key] for p in pages if key in p.answers), "")


def _asks(pages: Sequence[PageRow], facts: FormFacts, lines: Sequence[LineState], key: str) -> tuple[Ask, ...]:
    strip = key.startswith("strip/")
    have = {p.reading.page for p in pages}
    pairs = [line for line in lines if line.key.isdigit()]
    marks = {line.number: line.chosen or line.mark.value for line in pairs}
    before = {line.number: line.before for line in facts.lines}
    withdrawn = [line for line in lines if line.key.startswith(STRIP)]
    signs = {line.key: line for line in lines if line.key in {SIGNATURE, SECOND}}
    signed = signs.get(SIGNATURE)
    whole = set(range(1, facts.pages + 1)) <= have
    said = {
        Ask.MISSING: not strip and (not whole or not {line.number for line in facts.lines} <= marks.keys()),
        Ask.DIFFERS: any(line.open and line.reason == Ask.DIFFERS for line in pairs),
        Ask.CHOOSE: any(line.open and line.reason != Ask.DIFFERS for line in (*pairs, *withdrawn)),
        Ask.SIGNATURE: signed is not None and signed.open,
        Ask.SECOND: SECOND in signs and signs[SECOND].open,
        Ask.UNSIGNED: signed is not None and (signed.chosen or signed.mark.value) == Mark.NO,
        Ask.WITHDRAWAL: strip or bool(withdrawn),
        Ask.REMARK: any(p.reading.remark for p in pages),
        Ask.LEFT: facts.left,
        Ask.NO_SAY: not facts.decides,
        Ask.BOOKED: facts.booked and not strip,
        Ask.CHANGES: any(before.get(n) and m in {Mark.YES, Mark.NO} and before[n] != m for n, m in marks.items()),
        Ask.EMPTY: any(m == Mark.NOTHING for m in marks.values()),
    }
    return tuple(ask for ask in Ask if said.get(ask))
