"""Who has not answered, who disagrees, what runs out, and how the groups respond."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.work import Work

from ..rules.decide import read_answers, settle
from ..rules.facts import Basis, Reason, State
from ..rules.standing import Surveyed, survey
from .purposes import PurposeRow, purposes
from .standing import GuardianShort, collecting_nothing, facts_of, guardians_of

_OPEN = frozenset({State.SILENT, State.OLD_TEXT, State.INVALID, State.EXPIRED})
_NO = frozenset({State.NO, State.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class ListLine:
    """One pupil on a list: which purposes and which guardians it is about. `on` is a last day, if there is one."""

    pupil: school.PupilRow
    purposes: tuple[PurposeId, ...]
    guardians: tuple[GuardianShort, ...]
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentCounts:
    """What Today shows: numbers of pupils."""

    pupils: int
    complete: int
    missing: int
    conflicts: int
    expiring: int
    authority_unknown: int


@dataclass(frozen=True, slots=True)
class GroupResponse:
    """How a group responded: pupils of whom everybody answered, of whom somebody did, of whom nobody did."""

    group_id: GroupId
    group: str
    pupils: int
    complete: int
    partly: int
    missing: int


@dataclass(frozen=True, slots=True)
class Overview:
    """What screens ask after every change, from one pass over the pupils the actor may see.

    `authority` are the pupils of whom the authority of a guardian is not recorded, or nobody has any.
    """

    missing: tuple[ListLine, ...]
    conflicts: tuple[ListLine, ...]
    groups: tuple[GroupResponse, ...]
    authority: tuple[school.PupilRow, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    row: school.PupilRow
    seen: Surveyed
    over: frozenset[PurposeId]
    """Purposes whose last day is past: nobody owes an answer to them any more."""


def missing(work: Work, on: date | None = None, group_id: GroupId | None = None) -> tuple[ListLine, ...]:
    """Return the pupils of whom a guardian with authority still owes an answer, in class-list order."""
    return _listed(work, on, group_id, _owed)


def conflicts(work: Work, on: date | None = None, group_id: GroupId | None = None) -> tuple[ListLine, ...]:
    """Return the pupils whose guardians disagree: a yes beside a no, or a signal that stops the use."""
    return _listed(work, on, group_id, _disputed)


def expiring(
    work: Work, on: date | None = None, days: int = 30, group_id: GroupId | None = None
) -> tuple[ListLine, ...]:
    """Return the pupils of whom a yes that counts now no longer counts within so many days."""
    day = on or work.today
    if not any(p.valid_months or p.valid_until for p in purposes(work, on=day)):
        return ()
    rows, lines = _survey(work, day, group_id)
    soon = day + timedelta(days=days)
    found: list[tuple[_Line, dict[PurposeId, set[GuardianId]]]] = []
    for line in lines:
        about: dict[PurposeId, set[GuardianId]] = {}
        for p, (reading, outcome) in zip(rows, line.seen.cells, strict=True):
            if (p.valid_months is None and p.valid_until is None) or not outcome.allowed:
                continue
            said = [d for _, d in reading.answers.values() if d is not None]
            later = read_answers(said, line.seen.who, p.facts, soon)
            if not settle(line.seen.who, later, p.facts, soon).allowed:
                about[p.id] = {g for g, (s, _) in later.answers.items() if s is State.EXPIRED}
        if about:
            found.append((line, about))
    return _lines(_guardians(work, day) if found else {}, found, soon)


def consent_counts(work: Work, on: date | None = None) -> ConsentCounts:
    """Return the numbers for Today; one pass over the pupils the actor may see."""
    day = on or work.today
    rows, lines = _survey(work, day, None)
    pupils = complete = owed = disputed = unknown = 0
    for line in lines:
        pupils += 1
        owes = bool(_owed(rows, line))
        owed += owes
        complete += not owes and bool(line.seen.who.deciders)
        disputed += bool(_disputed(rows, line))
        unknown += bool(line.seen.who.unknown) or not line.seen.who.deciders
    soon = sum(1 for _ in expiring(work, day)) if any(p.valid_months or p.valid_until for p in rows) else 0
    return ConsentCounts(pupils, complete, owed, disputed, soon, unknown)


def overview(work: Work) -> Overview:
    """Return what is missing, disputed and unknown today, and how the groups respond."""
    with collecting_nothing():
        rows, seen = _survey(work, work.today, None)
        lines = list(seen)
        owed = [(line, what) for line in lines if (what := _owed(rows, line))]
        disputed = [(line, what) for line in lines if (what := _disputed(rows, line))]
        guardians = _guardians(work, work.today) if owed or disputed else {}
        return Overview(
            missing=_lines(guardians, owed, None),
            conflicts=_lines(guardians, disputed, None),
            groups=_responses(work, rows, lines),
            authority=tuple(x.row for x in lines if x.seen.who.unknown or not x.seen.who.deciders),
        )


def response_of_groups(work: Work, on: date | None = None) -> tuple[GroupResponse, ...]:
    """Return per home group how many pupils have all, some or no answers, in school order."""
    return _responses(work, *_survey(work, on or work.today, None))


def _responses(work: Work, rows: tuple[PurposeRow, ...], lines: Iterable[_Line]) -> tuple[GroupResponse, ...]:
    tally: dict[int, list[int]] = {}
    for line in lines:
        if line.row.group_id is None:
            continue
        counts = tally.setdefault(line.row.group_id, [0, 0, 0])
        any_answer = any(s not in _OPEN for r, _ in line.seen.cells for s, _ in r.answers.values())
        if line.seen.who.deciders and not _owed(rows, line):
            counts[0] += 1
        else:
            counts[1 if any_answer else 2] += 1
    return tuple(
        GroupResponse(g.id, g.label, sum(c), *c) for g in school.groups(work) for c in [tally.get(g.id, [0, 0, 0])]
    )


def _owed(rows: tuple[PurposeRow, ...], line: _Line) -> dict[PurposeId, set[GuardianId]]:
    about: dict[PurposeId, set[GuardianId]] = {}
    for p, (reading, _) in zip(rows, line.seen.cells, strict=True):
        if p.basis is Basis.CONSENT and p.id not in line.over:
            answers = reading.answers
            silent = {g for g in line.seen.who.deciders if g not in answers or answers[g][0] in _OPEN}
            if silent:
                about[p.id] = silent
    return about


def _disputed(rows: tuple[PurposeRow, ...], line: _Line) -> dict[PurposeId, set[GuardianId]]:
    about: dict[PurposeId, set[GuardianId]] = {}
    for p, (reading, outcome) in zip(rows, line.seen.cells, strict=True):
        states = {s for s, _ in reading.answers.values()}
        if outcome.reason is Reason.DISAGREEMENT or (State.YES in states and not outcome.allowed and states & _NO):
            about[p.id] = set(line.seen.who.deciders)
    return about


def _listed(
    work: Work,
    on: date | None,
    group_id: GroupId | None,
    about: Callable[[tuple[PurposeRow, ...], _Line], dict[PurposeId, set[GuardianId]]],
) -> tuple[ListLine, ...]:
    day = on or work.today
    rows, lines = _survey(work, day, group_id)
    found = [(line, what) for line in lines if (what := about(rows, line))]
    return _lines(_guardians(work, day) if found else {}, found, None)


def _guardians(work: Work, day: date) -> dict[PupilId, tuple[GuardianShort, ...]]:
    return guardians_of(work, select(Pupil.id).where(Pupil.archived.is_(False), school.visible(work)), day)


def _lines(
    guardians: Mapping[PupilId, tuple[GuardianShort, ...]],
    found: list[tuple[_Line, dict[PurposeId, set[GuardianId]]]],
    last: date | None,
) -> tuple[ListLine, ...]:
    result: list[ListLine] = []
    for line, about in found:
        concerned = set[GuardianId]().union(*about.values())
        named = tuple(g for g in guardians.get(line.row.id, ()) if g.id in concerned)
        result.append(ListLine(line.row, tuple(about), named, last))
    return tuple(result)


def _survey(work: Work, day: date, group_id: GroupId | None) -> tuple[tuple[PurposeRow, ...], Iterator[_Line]]:
    asked = purposes(work, on=day)
    people = {p.id: p for p in school.pupils(work, school.PupilFilter(group_id=group_id))}
    wanted = select(Pupil.id).where(Pupil.archived.is_(False), school.visible(work))
    with collecting_nothing():
        facts = facts_of(work, wanted, asked)
        seen = {s.child.id: s for s in survey(facts, day) if s.child.id in people}
    over = frozenset(p.id for p in asked if p.valid_until is not None and day >= p.valid_until)
    return asked, iter([_Line(row, seen[i], over) for i, row in people.items() if i in seen])
