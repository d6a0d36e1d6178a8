"""Questions about events: what comes, and per group how many may, may not and have not answered."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.queries.standing import facts_of
from opoz_desktop.features.consent.rules.standing import standing
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Group, GroupKind, Pupil
from opoz_desktop.features.school.rules import first_names, group_label
from opoz_desktop.kernel.base import GroupId, PupilId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Event, EventGroup, EventPurpose
from ..rules import May, may_of


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event with its groups (id, label) in school order and its uses; `year_id` is that of the groups.

    Groups get other ids in August. What was planned before and goes on in the new school year is for the groups of
    that year with the same names: group 8 is who sits there then.
    """

    id: int
    title: str
    on: date
    until: date
    photographer: str
    note: str
    cancelled_on: date | None
    groups: tuple[tuple[GroupId, str], ...]
    purposes: tuple[PurposeRow, ...]
    year_id: int

    @property
    def group_ids(self) -> tuple[GroupId, ...]:
        return tuple(g for g, _ in self.groups)

    @property
    def questions(self) -> tuple[PurposeRow, ...]:
        """The questions of its own."""
        return tuple(p for p in self.purposes if p.once)

    def past(self, today: date) -> bool:
        """Tell whether it is over."""
        return self.until < today


@dataclass(frozen=True, slots=True)
class Named:
    """A pupil by first name, as it tells the children of a group apart."""

    id: PupilId
    shown: str


@dataclass(frozen=True, slots=True)
class UseCount:
    """One use in one group: how many may, and who may not or has to be asked first."""

    purpose: PurposeRow
    allowed: int
    refused: tuple[Named, ...]
    ask: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class GroupPreview:
    """One group at an event. `pupils` counts those that the actor may see."""

    group_id: GroupId
    label: str
    pupils: int
    uses: tuple[UseCount, ...]

    @property
    def owing(self) -> int:
        """How many pupils have something to answer still."""
        return len({n.id for use in self.uses for n in use.ask})


@dataclass(frozen=True, slots=True)
class Preview:
    """An event with what holds per group on `day`: its first day, or today while it lasts."""

    event: EventRow
    day: date
    groups: tuple[GroupPreview, ...]


def events(work: Work) -> tuple[EventRow, ...]:
    """Return the events, newest first. Who sees only own groups gets the events in which one of them takes part."""
    return _events(work, select(Event.id))


def event(work: Work, event_id: int) -> EventRow:
    """Return one event. Raise NotFound when there is none, or none for this actor."""
    found = _events(work, select(Event.id).where(Event.id == event_id))
    if not found:
        raise NotFound(kind="event")
    return found[0]


def event_preview(work: Work, event_id: int) -> Preview:
    """Return per group and use how many may, may not and have to be asked first. Raise NotFound as `event` does."""
    row = event(work, event_id)
    day = min(max(work.today, row.on), row.until)
    rows = [r for r in school.pupils(work, school.PupilFilter(year_id=row.year_id)) if r.group_id in row.group_ids]
    named = {p.id: p for p in consent.purposes(work, on=day, asked_only=False, once=None)}
    uses = tuple(named[p.id] for p in row.purposes)
    chosen = select(Pupil.id).where(Pupil.id.in_([r.id for r in rows]))
    outcomes = standing(facts_of(work, chosen, uses), day)
    by_group: dict[GroupId, list[school.PupilRow]] = defaultdict(list)
    for r in rows:
        if r.group_id is not None:
            by_group[r.group_id].append(r)
    groups: list[GroupPreview] = []
    for group_id, label in row.groups:
        members = by_group[group_id]
        shown = dict(zip([m.id for m in members], first_names([m.name for m in members]), strict=True))
        counts: list[UseCount] = []
        for n, use in enumerate(uses):
            may = {m.id: may_of(outcomes[m.id][n]) for m in members}
            counts.append(
                UseCount(
                    use,
                    sum(v is May.YES for v in may.values()),
                    tuple(Named(i, shown[i]) for i, v in may.items() if v is May.NO),
                    tuple(Named(i, shown[i]) for i, v in may.items() if v is May.ASK),
                )
            )
        groups.append(GroupPreview(group_id, label, len(members), tuple(counts)))
    return Preview(row, day, tuple(groups))


def _events(work: Work, wanted: Select[int]) -> tuple[EventRow, ...]:
    if not (work.may(Permission.SEE_ALL_PUPILS) or work.may(Permission.SEE_OWN_GROUPS)):
        return ()
    chosen: dict[int, list[tuple[GroupId, str, int]]] = defaultdict(list)
    current = school.current_year(work)
    for event_id, group_id, name, year_id in work.rows(
        select(EventGroup.event_id, Group.id, Group.name, Group.school_year_id)
        .join(Group, Group.id == EventGroup.group_id)
        .where(EventGroup.event_id.in_(wanted))
        .order_by(Group.sort)
    ):
        chosen[event_id].append((group_id, name, year_id))
    now: dict[str, GroupId] = {}
    if current is not None:
        now = dict(work.rows(_home_groups().where(Group.school_year_id == current.id)))
    named = {p.id: p for p in consent.purposes(work, asked_only=False, once=None)}
    uses: dict[int, list[PurposeRow]] = defaultdict(list)
    for event_id, purpose_id in work.rows(
        select(EventPurpose.event_id, EventPurpose.purpose_id)
        .where(EventPurpose.event_id.in_(wanted))
        .order_by(EventPurpose.id)
    ):
        uses[event_id].append(named[purpose_id])
    everything = work.may(Permission.SEE_ALL_PUPILS)
    found = work.rows(
        select(Event.id, Event.title, Event.on, Event.until, Event.photographer, Event.note, Event.cancelled_on)
        .where(Event.id.in_(wanted))
        .order_by(Event.on.desc(), Event.id.desc())
    )
    rows: list[EventRow] = []
    for r in found:
        groups = chosen[r.id]
        year = groups[0][2] if groups else 0
        if current is not None and year != current.id and r.until >= current.starts:
            groups, year = [(now[name], name, current.id) for _, name, _ in groups if name in now], current.id
        own = current is not None and year == current.id and any(name in work.actor.groups for _, name, _ in groups)
        if everything or own:
            named_groups = tuple((group_id, group_label(name)) for group_id, name, _ in groups)
            rows.append(EventRow(*r, groups=named_groups, purposes=tuple(uses[r.id]), year_id=year))
    return tuple(rows)


def _home_groups() -> Select[str, GroupId]:
    return select(Group.name, Group.id).where(Group.kind == GroupKind.HOME)
