"""What stands on the lists for helpers and for the school photographer: first names and numbers, no reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.queries.standing import facts_of
from opoz_desktop.features.consent.rules.facts import Basis, Outcome, PurposeFacts
from opoz_desktop.features.consent.rules.standing import standing
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Guardian, GuardianKind, Guardianship, Pupil
from opoz_desktop.features.school.rules import Name, first_names
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId
from opoz_desktop.kernel.choices import ChoiceRow, choice
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.work import Work

ALWAYS = "always"
"""Value of a choice of the photographer's list: the column is a yes for every child."""
_NO_CONSENT_NEEDED = PurposeFacts(PurposeId(0), Basis.LEGITIMATE_INTEREST)
"""What "always" stands on; only a court forbids it."""
COLUMNS = ("portrait", "group", "siblings")
"""The columns of the photographer's list; the choice of each is `photographer.<column>`."""


@dataclass(frozen=True, slots=True)
class DayList:
    """The card of one group: who is not in the picture for these uses today, by first name, and no reason why."""

    group_id: GroupId
    group: str
    uses: tuple[str, ...]
    on: date
    pupils: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhotographerLine:
    """One child for the photographer.

    `siblings` are the numbers of brothers and sisters at school who may be in a picture with this child; `related`
    tells that there are any, also when none of them may.
    """

    number: str
    shown: str
    name: Name
    portrait: bool
    group: bool
    siblings: tuple[str, ...]
    related: bool


@dataclass(frozen=True, slots=True)
class ColumnSource:
    """Where a column comes from: the title of a purpose ("" for always yes), and the source of that choice."""

    column: str
    purpose: str
    source: str


@dataclass(frozen=True, slots=True)
class PhotographerGroup:
    """The list of one group on a day."""

    group_id: GroupId
    group: str
    on: date
    lines: tuple[PhotographerLine, ...]
    sources: tuple[ColumnSource, ...]


def day_lists(work: Work, group_ids: tuple[GroupId, ...], purpose_ids: tuple[PurposeId, ...]) -> tuple[DayList, ...]:
    """Return per group who may not be in a picture for any one of these uses today, by first name.

    Who has not answered is on it like who said no. First names are told apart within the whole group, for a helper
    sees all of it. Raise NotFound for a group that is not the actor's to see.
    """
    uses = _uses(work, purpose_ids)
    groups = _groups(work, group_ids)
    rows = [r for r in school.pupils(work) if r.group_id in groups]
    chosen = select(Pupil.id).where(Pupil.id.in_([r.id for r in rows]))
    outcomes = standing(facts_of(work, chosen, uses), work.today)
    found: list[DayList] = []
    for group_id, label in groups.items():
        members = [r for r in rows if r.group_id == group_id]
        shown = first_names([m.name for m in members])
        out = [s for m, s in zip(members, shown, strict=True) if not all(o.allowed for o in outcomes[m.id])]
        titles = tuple(u.title for u in uses)
        found.append(DayList(group_id, label, titles, work.today, len(members), tuple(sorted(out, key=_by_name))))
    return tuple(found)


def photographer_groups(
    work: Work, group_ids: tuple[GroupId, ...], on: date | None = None
) -> tuple[PhotographerGroup, ...]:
    """Return the photographer's list of groups on a day (None: today): numbers and first names, yes or no per picture.

    A number is the group and the place in the class list ("5-07"). Which consent feeds a column is a choice of the
    board; also where that is "always", a court order against every picture is a no. A picture with brothers and
    sisters shows all of them, so each of them has to be allowed. Raise NotFound for a group that is not the actor's
    to see.
    """
    day = on or work.today
    groups = _groups(work, group_ids)
    everybody = school.pupils(work)
    numbers = _numbers(everybody)
    rows = [r for r in everybody if r.group_id in groups]
    picked = [choice(work, f"photographer.{column}") for column in COLUMNS]
    named = {p.code: p for p in consent.purposes(work, on=day, asked_only=False)}
    uses = tuple({named[c.value].id: named[c.value] for c in picked if c.value in named}.values())
    family = _siblings(work)
    shown_too = {s for r in rows for s in family.get(r.id, ()) if s in numbers}
    chosen = select(Pupil.id).where(Pupil.id.in_(shown_too | {r.id for r in rows}))
    loaded = facts_of(work, chosen, uses)
    outcomes = standing(replace(loaded, purposes=(*loaded.purposes, _NO_CONSENT_NEEDED)), day)
    where = {use.code: n for n, use in enumerate(uses)} | {ALWAYS: len(uses)}
    sources = tuple(_source(column, c, named) for column, c in zip(COLUMNS, picked, strict=True))
    found: list[PhotographerGroup] = []
    for group_id, label in groups.items():
        members = [r for r in rows if r.group_id == group_id]
        shown = first_names([m.name for m in members])
        lines: list[PhotographerLine] = []
        for m, called in zip(members, shown, strict=True):
            may = [_may(c, outcomes[m.id], where) for c in picked]
            related = [s for s in family.get(m.id, ()) if s in numbers]
            beside = [numbers[s] for s in related if may[2] and _may(picked[2], outcomes[s], where)]
            lines.append(
                PhotographerLine(
                    numbers[m.id], called, m.name, may[0], may[1], tuple(sorted(beside)), related=bool(related)
                )
            )
        found.append(PhotographerGroup(group_id, label, day, tuple(lines), sources))
    return tuple(found)


def _may(picked: ChoiceRow, line: Sequence[Outcome], where: Mapping[str, int]) -> bool:
    """Tell what a column says. A use that does not exist says no: nobody consented to it."""
    n = where.get(str(picked.value))
    return n is not None and line[n].allowed


def _source(column: str, picked: ChoiceRow, named: dict[str, PurposeRow]) -> ColumnSource:
    use = named.get(str(picked.value))
    title = "" if picked.value == ALWAYS else use.title if use is not None else str(picked.value)
    return ColumnSource(column, title, picked.source)


def _numbers(rows: tuple[school.PupilRow, ...]) -> dict[PupilId, str]:
    """Number the pupils of every group in class-list order."""
    counted: dict[str, int] = defaultdict(int)
    numbers: dict[PupilId, str] = {}
    for r in rows:
        counted[r.group] += 1
        numbers[r.id] = f"{r.group}-{counted[r.group]:02d}"
    return numbers


def _siblings(work: Work) -> dict[PupilId, set[PupilId]]:
    by_guardian: dict[int, set[PupilId]] = defaultdict(set)
    for pupil, guardian in work.rows(
        select(Guardianship.pupil_id, Guardianship.guardian_id)
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(Guardianship.ended_on.is_(None), Guardian.kind != GuardianKind.INSTITUTION)
    ):
        by_guardian[guardian].add(pupil)
    found: dict[PupilId, set[PupilId]] = defaultdict(set)
    for family in by_guardian.values():
        for pupil in family:
            found[pupil] |= family - {pupil}
    return found


def _groups(work: Work, group_ids: tuple[GroupId, ...]) -> dict[GroupId, str]:
    known = {g.id: g.label for g in school.groups(work)}
    if not group_ids or any(g not in known for g in group_ids):
        raise NotFound(kind="group")
    return {g: label for g, label in known.items() if g in group_ids}


def _uses(work: Work, purpose_ids: tuple[PurposeId, ...]) -> tuple[PurposeRow, ...]:
    uses = tuple(p for p in consent.purposes(work, asked_only=False, once=None) if p.id in purpose_ids)
    if not uses or len(uses) != len(set(purpose_ids)):
        raise NotFound(kind="purpose")
    return uses


def _by_name(shown: str) -> str:
    return shown.casefold()
