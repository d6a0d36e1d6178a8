"""*Mag deze foto?*: everything that decides for the children of a group, asked once, judged while somebody ticks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.queries import GuardianShort, PurposeRow
from opoz_desktop.features.consent.queries.standing import facts_of, guardians_of
from opoz_desktop.features.consent.rules import evaluate
from opoz_desktop.features.consent.rules.facts import DecisionFacts, Verdict
from opoz_desktop.features.consent.rules.standing import standing
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Guardian, GuardianKind, Guardianship, Pupil
from opoz_desktop.features.school.rules import Name, first_names
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.work import Work

from ..model import EventPurpose
from ..rules import ALUMNI, PLACES, ChannelVerdict, judge


@dataclass(frozen=True, slots=True)
class Child:
    """A pupil on the board. `shown` is the first name as it tells children apart; `verdicts` in channel order."""

    id: PupilId
    name: Name
    shown: str
    group_id: GroupId | None
    group: str
    present: bool
    guardians: tuple[GuardianShort, ...]
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """The uses a picture can have, and the children with what holds for each of them on a day.

    Everything that is ticked afterwards is judged here, without another question.
    """

    on: date
    channels: tuple[PurposeRow, ...]
    children: tuple[Child, ...]

    def child(self, pupil_id: PupilId) -> Child | None:
        """Return a child of the board."""
        return next((c for c in self.children if c.id == pupil_id), None)

    def verdicts_of(self, purpose_id: PurposeId) -> Mapping[PupilId, Verdict]:
        """Return what holds for every child for one use."""
        n = next(i for i, p in enumerate(self.channels) if p.id == purpose_id)
        return {c.id: c.verdicts[n] for c in self.children}

    def judge(self, purpose_id: PurposeId, pupils: Iterable[PupilId]) -> ChannelVerdict:
        """Judge a picture of these children for one use."""
        return judge(purpose_id, pupils, self.verdicts_of(purpose_id))


@dataclass(frozen=True, slots=True)
class Other:
    """A child that can be added from another group; `sibling_of` names whom of the ticked children it belongs to."""

    id: PupilId
    name: Name
    group: str
    present: bool
    search: str
    sibling_of: str


def channels(work: Work, event_id: int | None = None, on: date | None = None) -> tuple[PurposeRow, ...]:
    """Return the uses a picture can have on a day, those of the school first, then the questions of an event."""
    rows = consent.purposes(work, on=on, once=None)
    asked = {r[0] for r in work.rows(select(EventPurpose.purpose_id).where(EventPurpose.event_id == event_id))}
    return tuple(p for p in rows if p.medium in PLACES and p.code != ALUMNI and (not p.once or p.id in asked))


def photo_board(
    work: Work,
    group_id: GroupId | None = None,
    extra: tuple[PupilId, ...] = (),
    event_id: int | None = None,
    on: date | None = None,
) -> Board:
    """Return the children of a group and some others with their verdicts for every use; a fixed number of statements.

    Pupils that the actor may not see are left out in silence. `on` may lie ahead: what is known now counts. Raise
    NotFound for a group that is not the actor's to see.
    """
    if group_id is not None and all(g.id != group_id for g in school.groups(work)):
        raise NotFound(kind="group")
    day = on or work.today
    uses = channels(work, event_id, day)
    rows = list(school.pupils(work, school.PupilFilter(group_id=group_id))) if group_id is not None else []
    inside = {r.id for r in rows}
    wanted = [p for p in extra if p not in inside]
    if wanted:
        everybody = [*school.pupils(work), *school.pupils(work, school.PupilFilter(status=school.Status.FORMER))]
        rows += [r for r in everybody if r.id in wanted]
    chosen = select(Pupil.id).where(Pupil.id.in_([r.id for r in rows]))
    facts = facts_of(work, chosen, uses)
    said: defaultdict[tuple[int, int], list[DecisionFacts]] = defaultdict(list)
    for d in facts.decisions:
        said[d.pupil, d.purpose].append(d)
    children = {c.id: c for c in facts.children}
    guardians = guardians_of(work, chosen, day)
    shown = dict(zip([r.id for r in rows], _shown(rows), strict=True))
    found: list[Child] = []
    for row in rows:
        flags, orders = facts.flags.get(row.id, ()), facts.orders.get(row.id, ())
        verdicts = tuple(
            evaluate(children[row.id], p, said[row.id, p.id], day, flags=flags, orders=orders) for p in facts.purposes
        )
        present = row.status is school.Status.PRESENT
        found.append(
            Child(
                row.id, row.name, shown[row.id], row.group_id, row.group_label, present, guardians.get(row.id, ()),
                verdicts,
            )
        )  # fmt: skip
    return Board(day, uses, tuple(found))


def without_consent(work: Work, purpose_id: PurposeId, pupil_ids: tuple[PupilId, ...]) -> tuple[Name, ...]:
    """Return the names of those among pupils of whom the verdict of today does not allow a use, in class-list order.

    Only pupils that the actor may see. Raise NotFound when there is no such use.
    """
    use = consent.purpose(work, purpose_id)
    rows = [
        r
        for status in school.Status
        for r in school.pupils(work, school.PupilFilter(status=status))
        if r.id in pupil_ids
    ]
    chosen = select(Pupil.id).where(Pupil.id.in_([r.id for r in rows]))
    outcomes = standing(facts_of(work, chosen, (use,)), work.today)
    return tuple(r.name for r in rows if not outcomes[r.id][0].allowed)


def others(work: Work, beside: tuple[PupilId, ...], near: tuple[PupilId, ...] = ()) -> tuple[Other, ...]:
    """Return the children that can be added besides these, brothers and sisters of `near` first, then by name.

    Former pupils are among them, last. Only pupils that the actor may see.
    """
    rows = [*school.pupils(work), *school.pupils(work, school.PupilFilter(status=school.Status.FORMER))]
    names = {r.id: r.name.called for r in rows}
    family = _family(work, near)
    found = [
        Other(
            r.id, r.name, r.group_label, r.status is school.Status.PRESENT, r.search,
            names.get(family[r.id], "") if r.id in family else "",
        )
        for r in rows
        if r.id not in beside
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda o: (not o.sibling_of, not o.present)))


def _family(work: Work, near: tuple[PupilId, ...]) -> dict[PupilId, PupilId]:
    """Return for pupils who share a guardian with one of `near` whom they belong to; an institution makes no family."""
    if not near:
        return {}
    links = work.rows(
        select(Guardianship.pupil_id, Guardianship.guardian_id)
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(Guardianship.ended_on.is_(None), Guardian.kind != GuardianKind.INSTITUTION)
    )
    of_guardian: dict[int, PupilId] = {guardian: pupil for pupil, guardian in reversed(links) if pupil in near}
    return {pupil: of_guardian[g] for pupil, g in links if g in of_guardian and pupil not in near}


def _shown(rows: list[school.PupilRow]) -> tuple[str, ...]:
    return first_names([r.name for r in rows])
