"""The publication ledger: what went where, who can be recognised in it, and what has to come down today."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sqlalchemy import Select, select

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.model import Purpose, PurposeVersion
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.queries.standing import collecting_nothing, facts_of
from opoz_desktop.features.consent.rules.facts import Answer, Medium, Outcome, PurposeFacts, Reason
from opoz_desktop.features.consent.rules.standing import StandingFacts
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.base import PupilId, PurposeId, UserId, fold
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Event, Publication, PublicationPupil, TakeDown
from ..rules import ALUMNI, Due, comes_down, standing_with_alumni, stands, term_end

_NAMED_ONE_BY_ONE = 200
"""More pupils than this are selected as all who stand in a publication; SQLite takes no list without end."""


class LedgerState(StrEnum):
    """How a publication stands: down, something has to come down, its term is over, not to be printed again, or in
    order."""

    DOWN = "down"
    TAKE_DOWN = "take_down"
    CLEAR_UP = "clear_up"
    NO_REPRINT = "no_reprint"
    IN_ORDER = "in_order"


@dataclass(frozen=True, slots=True)
class Shown:
    """A pupil who can be recognised in a publication.

    `blocked` tells that the pupil may not be shown today, `reason` why, `since` from when as far as a day is known;
    `down_on` when what showed the pupil came down. `left` tells that the pupil is no longer at school.
    """

    id: PupilId
    name: Name
    group: str
    left: bool
    blocked: bool
    reason: Reason | None
    since: date | None
    down_on: date | None


@dataclass(frozen=True, slots=True)
class PublicationRow:
    """A publication. `pupils` are those that the actor may see; `hidden` counts the others.

    `down_on` is the day the whole of it came down, `term_on` the first day on which it may no longer stay.
    """

    id: int
    title: str
    purpose: PurposeRow
    place: str
    made_on: date
    published_on: date
    event_id: int | None
    event: str
    recorded_by: UserId
    pupils: tuple[Shown, ...]
    hidden: int
    down_on: date | None
    down_note: str
    term_on: date | None
    state: LedgerState

    @property
    def due(self) -> tuple[Shown, ...]:
        """Return who has to come off: blocked, and not taken down yet."""
        return tuple(p for p in self.pupils if p.blocked and p.down_on is None) if self.down_on is None else ()

    @property
    def search(self) -> str:
        """Folded text in which a filter looks."""
        return fold(f"{self.title} {self.place} {self.event}") + "".join(fold(p.name.full) for p in self.pupils)


@dataclass(frozen=True, slots=True)
class TakeDownDue:
    """One thing that has to come down or be cleared up: a publication, and of TAKE_DOWN the pupil it is about.

    `title`, `place` and `channel` name the place; `since` is the day of the withdrawal, refusal or leaving, if there
    is one, or the end of the term. `pupil_id` is None for CLEAR_UP.
    """

    kind: Due
    publication_id: int
    title: str
    place: str
    purpose_id: PurposeId
    channel: str
    published_on: date
    pupil_id: PupilId | None
    pupil: str
    group: str
    left: bool
    reason: Reason | None
    since: date | None


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place where a pupil stands."""

    publication_id: int
    title: str
    place: str
    purpose_id: PurposeId
    medium: Medium
    published_on: date


def publications(work: Work) -> tuple[PublicationRow, ...]:
    """Return the ledger, newest first, as it stands today; a fixed number of statements.

    Who sees only own groups gets what shows one of these pupils, and what was recorded by themselves.
    """
    return _ledger(work)


def publication(work: Work, publication_id: int) -> PublicationRow:
    """Return one publication. Raise NotFound when there is none, or none for this actor."""
    found = _ledger(work, publication_id=publication_id)
    if not found:
        raise NotFound(kind="publication")
    return found[0]


def publications_of_pupil(work: Work, pupil_id: PupilId) -> tuple[PublicationRow, ...]:
    """Return the publications in which a pupil can be recognised, with that pupil alone, newest first.

    Raise NotFound as `school.queries.pupil` does.
    """
    school.pupil(work, pupil_id)
    rows = _ledger(work, pupil_id=pupil_id)
    return tuple(replace(r, pupils=tuple(p for p in r.pupils if p.id == pupil_id), hidden=0) for r in rows)


def take_downs(work: Work) -> tuple[TakeDownDue, ...]:
    """Return what has to come down or be cleared up today: the longest waiting first.

    Online and in closed channels a pupil comes off whose verdict of today does not allow it, whatever the reason:
    withdrawn, refused, expired, left, a court order, or never asked. Paper stays (vector 11). Source: AVG art. 17 lid 1
    onder b; the terms are those of the policies.
    """
    with collecting_nothing():
        found = _due(work)
    return tuple(sorted(found, key=lambda d: (d.since or d.published_on, d.publication_id)))


def places_of(work: Work, pupil_id: PupilId, purpose_ids: Collection[PurposeId] = ()) -> tuple[PlaceRow, ...]:
    """Return where a pupil stands now for some uses (none named: all), newest first; what is down is left out.

    Raise NotFound as `school.queries.pupil` does.
    """
    return tuple(
        PlaceRow(r.id, r.title, r.place, r.purpose.id, r.purpose.medium, r.published_on)
        for r in publications_of_pupil(work, pupil_id)
        if r.down_on is None
        and all(p.down_on is None for p in r.pupils)
        and (not purpose_ids or r.purpose.id in purpose_ids)
    )


def _due(work: Work) -> list[TakeDownDue]:
    """Judge what stands online alone, without making rows of what is in order."""
    media = [m for m in Medium if comes_down(m)]
    raws, seen = _visible(work, _read(work, _standing_online(media)))
    if not raws:
        return []
    named = {p.id: p for p in consent.purposes(work, asked_only=False, once=None)}
    judged = _judged(work, raws, named, seen)
    found: list[TakeDownDue] = []
    for raw in raws:
        number, title, purpose_id, place, _, published_on, *_ = raw.row
        purpose = named[purpose_id]
        about = (number, title, place, purpose_id, purpose.title, published_on)
        blocked = [p for p in raw.pupils if p in seen and p not in raw.off and not judged[number, p].allowed]
        found += [
            TakeDownDue(
                Due.TAKE_DOWN, *about, pupil.id, pupil.name.full, pupil.group_label,
                left=pupil.status is school.Status.FORMER, reason=judged[number, pupil.id].reason,
                since=judged.since.get((pupil.id, purpose_id)),
            )
            for pupil in sorted((seen[p] for p in blocked), key=lambda p: p.sort)
        ]  # fmt: skip
        term = term_end(published_on, purpose.material_months)
        if not blocked and term is not None and term <= work.today:
            found.append(TakeDownDue(Due.CLEAR_UP, *about, None, "", "", left=False, reason=None, since=term))
    return found


@dataclass(slots=True)
class _Raw:
    """A publication as read, before it is judged."""

    row: tuple[int, str, PurposeId, str, date, date, int | None, str, UserId]
    pupils: list[PupilId]
    down: tuple[date, str] | None
    off: dict[PupilId, date]


def _ledger(
    work: Work, *, pupil_id: PupilId | None = None, publication_id: int | None = None
) -> tuple[PublicationRow, ...]:
    wanted = select(Publication.id)
    if publication_id is not None:
        wanted = wanted.where(Publication.id == publication_id)
    if pupil_id is not None:
        wanted = wanted.where(
            Publication.id.in_(select(PublicationPupil.publication_id).where(PublicationPupil.pupil_id == pupil_id))
        )
    with collecting_nothing():
        return _rows(work, *_visible(work, _read(work, wanted)))


def _rows(work: Work, raws: Sequence[_Raw], seen: Mapping[PupilId, school.PupilRow]) -> tuple[PublicationRow, ...]:
    if not raws:
        return ()
    named = {p.id: p for p in consent.purposes(work, asked_only=False, once=None)}
    judged = _judged(work, raws, named, seen)
    found: list[PublicationRow] = []
    for raw in raws:
        number, title, purpose_id, place, made_on, published_on, event_id, event, by = raw.row
        purpose = named[purpose_id]
        pupils = tuple(
            _shown(seen[p], raw, judged[number, p], judged.since.get((p, purpose_id))) for p in raw.pupils if p in seen
        )
        term = term_end(published_on, purpose.material_months) if comes_down(purpose.medium) else None
        row = PublicationRow(
            number, title, purpose, place, made_on, published_on, event_id, event, by,
            tuple(sorted(pupils, key=lambda p: seen[p.id].sort)), len(raw.pupils) - len(pupils),
            raw.down[0] if raw.down else None, raw.down[1] if raw.down else "", term, LedgerState.IN_ORDER,
        )  # fmt: skip
        found.append(replace(row, state=_state(row, work.today)))
    return tuple(found)


def _standing_online(media: Sequence[Medium]) -> Select[int]:
    """Select the publications from which something may have to come down: of these media, and not down as a whole."""
    down = select(TakeDown.publication_id).where(TakeDown.pupil_id.is_(None), TakeDown.undone.is_(False))
    places = select(Purpose.id).where(Purpose.medium.in_(media))
    return select(Publication.id).where(Publication.purpose_id.in_(places), Publication.id.not_in(down))


def _visible(work: Work, raws: list[_Raw]) -> tuple[list[_Raw], Mapping[PupilId, school.PupilRow]]:
    """Return the publications that the actor may see, and the pupils in them that the actor may see."""
    everything = work.may(Permission.SEE_ALL_PUPILS)
    if not (everything or work.may(Permission.SEE_OWN_GROUPS)) or not raws:
        return [], {}
    shown = {p for raw in raws for p in raw.pupils}
    seen = {
        r.id: r
        for status in school.Status
        for r in school.pupils(work, school.PupilFilter(status=status))
        if r.id in shown
    }
    if not everything:
        raws = [r for r in raws if r.row[8] == work.actor.user_id or any(p in seen for p in r.pupils)]
    return raws, seen


def _read(work: Work, wanted: Select[int]) -> list[_Raw]:
    pupils: dict[int, list[PupilId]] = defaultdict(list)
    for number, pupil in work.rows(
        select(PublicationPupil.publication_id, PublicationPupil.pupil_id)
        .where(PublicationPupil.publication_id.in_(wanted))
        .order_by(PublicationPupil.id)
    ):
        pupils[number].append(pupil)
    whole: dict[int, tuple[date, str]] = {}
    off: dict[int, dict[PupilId, date]] = defaultdict(dict)
    for number, pupil, done_on, note in work.rows(
        select(TakeDown.publication_id, TakeDown.pupil_id, TakeDown.done_on, TakeDown.note)
        .where(TakeDown.publication_id.in_(wanted), TakeDown.undone.is_(False))
        .order_by(TakeDown.id)
    ):
        if pupil is None:
            whole[number] = (done_on, note)
        else:
            off[number][pupil] = done_on
    rows = work.rows(
        select(
            Publication.id, Publication.title, Publication.purpose_id, Publication.place, Publication.made_on,
            Publication.published_on, Publication.event_id, Event.title, Publication.recorded_by,
        )
        .outerjoin(Event, Event.id == Publication.event_id)
        .where(Publication.id.in_(wanted))
        .order_by(Publication.published_on.desc(), Publication.id.desc())
    )  # fmt: skip
    return [_Raw((*r[:7], r[7] or "", r[8]), pupils[r.id], whole.get(r.id), off[r.id]) for r in rows]


class _Judged(dict[tuple[int, PupilId], Outcome]):
    """Per publication and pupil what holds today; `since` per pupil and purpose the day of a no or of leaving."""

    since: dict[tuple[PupilId, PurposeId], date]


def _judged(
    work: Work, raws: Sequence[_Raw], named: Mapping[PurposeId, PurposeRow], seen: Collection[PupilId]
) -> _Judged:
    """Judge by the text of the day it was published and by today's: one pass over all pupils concerned."""
    versions: dict[PurposeId, list[tuple[date, int]]] = defaultdict(list)
    for purpose_id, valid_from, semantic in work.rows(
        select(PurposeVersion.purpose_id, PurposeVersion.valid_from, PurposeVersion.semantic).order_by(
            PurposeVersion.semantic, PurposeVersion.revision
        )
    ):
        versions[purpose_id].append((valid_from, semantic))
    alumni = next((p for p in named.values() if p.code == ALUMNI), None)
    asked: dict[tuple[PurposeId, int], PurposeFacts] = {}
    for raw in raws:
        facts = named[raw.row[2]].facts
        for semantic in (facts.semantic, _semantic_on(versions[facts.id], raw.row[5])):
            asked.setdefault((facts.id, semantic), replace(facts, semantic=semantic))
    if alumni is not None:
        asked.setdefault((alumni.id, alumni.semantic), alumni.facts)
    uses = tuple(named[p] for p in dict.fromkeys(p for p, _ in asked))
    chosen = select(Pupil.id).where(Pupil.id.in_(seen))
    if len(seen) > _NAMED_ONE_BY_ONE:
        chosen = select(Pupil.id).where(Pupil.id.in_(select(PublicationPupil.pupil_id)))
    loaded = facts_of(work, chosen, uses, these_only=True)
    loaded = replace(loaded, purposes=tuple(asked.values()), children=[c for c in loaded.children if c.id in seen])
    outcomes = standing_with_alumni(loaded, alumni.id if alumni else None, work.today)
    where = {key: n for n, key in enumerate(asked)}
    judged = _Judged()
    judged.since = _since(loaded, work.today)
    for raw in raws:
        purpose = named[raw.row[2]]
        now = where[purpose.id, purpose.semantic]
        then = where[purpose.id, _semantic_on(versions[purpose.id], raw.row[5])]
        for pupil in raw.pupils:
            if pupil in seen:
                line = outcomes[pupil]
                judged[raw.row[0], pupil] = stands(line[then], line[now])
    return judged


def _since(facts: StandingFacts, today: date) -> dict[tuple[PupilId, PurposeId], date]:
    """Return per pupil and purpose the day of the last no, or of leaving for all purposes."""
    left = {c.id: c.left_on for c in facts.children if c.left_on is not None}
    found = {(pupil, p.id): day for pupil, day in left.items() for p in facts.purposes}
    for d in facts.decisions:
        if d.said is not Answer.YES and d.received_on <= today:
            found[d.pupil, d.purpose] = d.received_on
    return found


def _semantic_on(versions: Sequence[tuple[date, int]], day: date) -> int:
    holding = [semantic for valid_from, semantic in versions if valid_from <= day]
    return holding[-1] if holding else versions[0][1]


def _shown(row: school.PupilRow, raw: _Raw, outcome: Outcome, since: date | None) -> Shown:
    down = raw.down[0] if raw.down else raw.off.get(row.id)
    return Shown(
        row.id, row.name, row.group_label, row.status is school.Status.FORMER, not outcome.allowed,
        None if outcome.allowed else outcome.reason, None if outcome.allowed else since, down,
    )  # fmt: skip


def _state(row: PublicationRow, today: date) -> LedgerState:
    if row.down_on is not None:
        return LedgerState.DOWN
    if not comes_down(row.purpose.medium):
        return LedgerState.NO_REPRINT if any(p.blocked for p in row.pupils) else LedgerState.IN_ORDER
    if row.due:
        return LedgerState.TAKE_DOWN
    return LedgerState.CLEAR_UP if row.term_on is not None and row.term_on <= today else LedgerState.IN_ORDER
