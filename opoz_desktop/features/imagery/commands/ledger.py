"""Deeds of the publication ledger: note what went where, and what came down again. No picture is ever kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, func, select, update

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.queries.purposes import purpose
from opoz_desktop.features.consent.queries.todo import open_withdrawals
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import (
    AlreadyDown,
    MadeAfterPublished,
    NotAPlace,
    OutAgainAfterTakenDown,
    PlaceMissing,
    PublicationInFuture,
    PublicationInUse,
)
from ..model import Publication, PublicationPupil, TakeDown
from ..queries import event, publication, publications, take_downs
from ..rules import PLACES, Due
from ..wording import words

LONGEST = 300
"""Signs of a title or a place; the address of a page on the web is shorter."""


@dataclass(frozen=True, slots=True)
class PublicationFacts:
    """What went where. `pupil_ids` are the pupils who can be recognised in it."""

    title: str
    purpose_id: PurposeId
    place: str
    made_on: date
    published_on: date
    pupil_ids: tuple[PupilId, ...] = ()
    event_id: int | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """A noted publication, and the pupils in it of whom the verdict of today does not allow it."""

    publication_id: int
    blocked: tuple[PupilId, ...]


@dataclass(frozen=True, slots=True)
class TakenDown:
    """What was noted as taken down, and the withdrawals that are carried out by it, for taking the deed back.

    `follow_up_ids` are the notes that say so of the withdrawals `decision_ids`.
    """

    ids: tuple[int, ...]
    decision_ids: tuple[int, ...]
    follow_up_ids: tuple[int, ...] = ()


def note_publication(work: Work, facts: PublicationFacts) -> Noted:
    """Note a publication. The ledger records what happened, also what should not have: that is told, not refused.

    Raise PlaceMissing, NotAPlace, PublicationInFuture, MadeAfterPublished, NotFound, LooksLikeBsn.
    """
    work.require(Permission.NOTE_PUBLICATIONS)
    checked = _checked(work, facts)
    _visible(work, facts.pupil_ids)
    row = Publication(**checked, recorded_at=work.now, recorded_by=work.actor.user_id)
    work.session.add(row)
    work.session.flush()
    pupils = tuple(dict.fromkeys(facts.pupil_ids))
    work.session.add_all(PublicationPupil(publication_id=row.id, pupil_id=p) for p in pupils)
    work.session.flush()
    blocked = tuple(p.id for p in publication(work, row.id).pupils if p.blocked)
    work.note(AuditLine("imagery.publish", f"publication/{row.id}", {"pupils": len(pupils), "without": len(blocked)}))
    return Noted(row.id, blocked)


def change_publication(work: Work, publication_id: int, facts: PublicationFacts) -> Noted:
    """Correct what was noted, and who can be recognised. Pupils whom the actor may not see stay as they are.

    A pupil of whom something was taken down stays in it. What went out again after it came down is a publication of
    its own. Raise OutAgainAfterTakenDown, and as `note_publication` does.
    """
    work.require(Permission.NOTE_PUBLICATIONS)
    before = publication(work, publication_id)
    checked = _checked(work, facts)
    _published_before_it_came_down(work, publication_id, facts.published_on)
    was = {p.id for p in before.pupils}
    wanted = set(facts.pupil_ids) | {p.id for p in before.pupils if p.down_on is not None}
    _visible(work, tuple(wanted - was))
    work.change(update(Publication).where(Publication.id == publication_id).values(**checked))
    work.change(
        delete(PublicationPupil).where(
            PublicationPupil.publication_id == publication_id, PublicationPupil.pupil_id.in_(was - wanted)
        )
    )
    work.session.add_all(PublicationPupil(publication_id=publication_id, pupil_id=p) for p in sorted(wanted - was))
    work.session.flush()
    blocked = tuple(p.id for p in publication(work, publication_id).pupils if p.blocked)
    work.note(
        AuditLine(
            "imagery.change_publication",
            f"publication/{publication_id}",
            {"pupils": len(wanted) + before.hidden, "without": len(blocked)},
        )
    )
    return Noted(publication_id, blocked)


def take_back_publication(work: Work, publication_id: int) -> None:
    """Take a publication out of the ledger that was noted by mistake.

    Raise PublicationInUse once something of it was taken down, and when somebody else noted it.
    """
    work.require(Permission.NOTE_PUBLICATIONS)
    row = publication(work, publication_id)
    used = work.session.execute(select(TakeDown.id).where(TakeDown.publication_id == publication_id).limit(1)).first()
    foreign = row.recorded_by != work.actor.user_id and not work.may(Permission.RECORD_CONSENT)
    if used is not None or foreign or row.hidden:
        raise PublicationInUse
    work.change(delete(PublicationPupil).where(PublicationPupil.publication_id == publication_id))
    work.change(delete(Publication).where(Publication.id == publication_id))
    work.note(AuditLine("imagery.take_back_publication", f"publication/{publication_id}"))


def take_down(
    work: Work,
    publication_id: int,
    pupil_ids: tuple[PupilId, ...] = (),
    note: str = "",
    done_on: date | None = None,
) -> TakenDown:
    """Note that a publication came down, or what showed some pupils in it (none named: all of it).

    When it was the last place of a withdrawal, that withdrawal is noted as carried out, by whoever may do so. Raise
    PublicationInFuture, AlreadyDown, NotFound, LooksLikeBsn.
    """
    work.require(Permission.NOTE_PUBLICATIONS)
    row = publication(work, publication_id)
    day = done_on or work.today
    if day > work.today:
        raise PublicationInFuture
    if day < row.published_on:
        raise InvalidValue(field="done_on", reason="before_published")
    known = {p.id: p for p in row.pupils}
    if any(p not in known for p in pupil_ids):
        raise NotFound(kind="pupil")
    if row.down_on is not None or (pupil_ids and all(known[p].down_on is not None for p in pupil_ids)):
        raise AlreadyDown
    text = refuse_bsn("note", one_line(note))
    about: tuple[PupilId | None, ...] = tuple(p for p in pupil_ids if known[p].down_on is None) or (None,)
    rows = [
        TakeDown(
            publication_id=publication_id, pupil_id=p, done_on=day, note=text, recorded_at=work.now,
            recorded_by=work.actor.user_id,
        )
        for p in about
    ]  # fmt: skip
    work.session.add_all(rows)
    work.session.flush()
    concerned = set(pupil_ids) or set(known)
    done = _carry_out(work, row.purpose.id, concerned, day) if work.may(Permission.RECORD_CONSENT) else {}
    work.note(
        AuditLine(
            "imagery.take_down", f"publication/{publication_id}", {"pupils": len(pupil_ids), "withdrawals": len(done)}
        )
    )
    return TakenDown(tuple(r.id for r in rows), tuple(done), tuple(done.values()))


def put_back(work: Work, taken: TakenDown) -> None:
    """Take back that something came down: it stands there still, and the withdrawals wait again.

    Raise NotFound, and TooLateToUndo when a withdrawal was noted as carried out by it on an earlier day.
    """
    work.require(Permission.NOTE_PUBLICATIONS)
    numbers = {r[0] for r in work.rows(select(TakeDown.publication_id).where(TakeDown.id.in_(taken.ids)).distinct())}
    if len(numbers) != 1:
        raise NotFound(kind="publication")
    (number,) = numbers
    publication(work, number)
    work.change(update(TakeDown).where(TakeDown.id.in_(taken.ids)).values(undone=True))
    if work.may(Permission.RECORD_CONSENT):
        for follow_up_id in taken.follow_up_ids:
            consent.undo_follow_up(work, follow_up_id)
    work.note(AuditLine("imagery.put_back", f"publication/{number}"))


def _carry_out(work: Work, purpose_id: PurposeId, pupils: set[PupilId], day: date) -> dict[int, int]:
    """Note for withdrawals of these pupils and this use, that left no place to clean, what was done.

    Return the id of the note by that of the withdrawal.
    """
    waiting = {d.pupil_id for d in take_downs(work) if d.kind is Due.TAKE_DOWN and d.purpose_id == purpose_id}
    ready = [
        w
        for w in open_withdrawals(work)
        if w.purpose_id == purpose_id and w.pupil_id in pupils and w.pupil_id not in waiting
    ]
    places: dict[PupilId, list[str]] = {}
    for row in publications(work) if ready else ():
        for pupil in row.pupils:
            if row.purpose.id == purpose_id and pupil.down_on is not None:
                places.setdefault(pupil.id, []).append(f"{row.title} ({row.place})")
    done: dict[int, int] = {}
    for withdrawal in ready:
        note = words()["follow_up"]["down"].format(places="; ".join(places.get(withdrawal.pupil_id, ())))
        on = max(day, withdrawal.received_on)
        done[withdrawal.decision_id] = consent.follow_up(work, withdrawal.decision_id, note, on)
    return done


def _checked(work: Work, facts: PublicationFacts) -> dict[str, object]:
    title, place = refuse_bsn("title", one_line(facts.title)), refuse_bsn("place", one_line(facts.place))
    for field, text in (("title", title), ("place", place)):
        if not text:
            raise PlaceMissing(field=field)
        if len(text) > LONGEST:
            raise InvalidValue(field=field, reason="too_long")
    if purpose(work, facts.purpose_id).medium not in PLACES:
        raise NotAPlace
    if facts.published_on > work.today:
        raise PublicationInFuture
    if facts.made_on > facts.published_on:
        raise MadeAfterPublished
    if facts.event_id is not None:
        event(work, facts.event_id)
    return {
        "title": title, "purpose_id": facts.purpose_id, "place": place, "made_on": facts.made_on,
        "published_on": facts.published_on, "event_id": facts.event_id,
    }  # fmt: skip


def _published_before_it_came_down(work: Work, publication_id: int, day: date) -> None:
    first = work.session.execute(
        select(func.min(TakeDown.done_on)).where(TakeDown.publication_id == publication_id, TakeDown.undone.is_(False))
    ).scalar()
    if first is not None and day > first:
        raise OutAgainAfterTakenDown


def _visible(work: Work, pupil_ids: tuple[PupilId, ...]) -> None:
    """Raise NotFound unless all are pupils whom the actor may see."""
    seen = {r.id for status in school.Status for r in school.pupils(work, school.PupilFilter(status=status))}
    if any(p not in seen for p in pupil_ids):
        raise NotFound(kind="pupil")
