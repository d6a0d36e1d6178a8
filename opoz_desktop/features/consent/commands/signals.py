"""Deeds about signals and court orders: appended, and ended by a row of their own."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select

from opoz_desktop.features.school.model import Guardianship, Pupil
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import NotAGuardianOf, OrderNeedsDate, TooLateToUndo
from ..model import ConsentFlag, CourtOrder
from ..queries.purposes import known_purpose
from ..rules.facts import Flag, Order

TAKEN_BACK = "-"
"""Stands in the place of how the school knows, where a signal was taken back at once."""


def raise_flag(
    work: Work,
    pupil_id: PupilId,
    kind: Flag,
    source: str,
    *,
    guardian_id: GuardianId | None = None,
    purpose_id: PurposeId | None = None,
    since: date | None = None,
) -> int:
    """Note an objection that was heard, or that guardians disagree: the use stops until it is ended.

    `source` says how the school knows. Raise InvalidValue, NotFound, NotAGuardianOf.
    Source: B.2, on signals of disagreement stop until they agree; BW 1:253i lid 1.
    """
    work.require(Permission.RECORD_CONSENT)
    _check(work, pupil_id, guardian_id, purpose_id)
    row = ConsentFlag(
        pupil_id=pupil_id, purpose_id=purpose_id, guardian_id=guardian_id, kind=kind, since=_day(work, since),
        until=None, source=_text("source", source), recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    work.note(AuditLine("consent.flag", f"pupil/{pupil_id}", {"kind": kind.value, "flag": row.id}))
    return row.id


def end_flag(work: Work, flag_id: int, source: str, on: date | None = None) -> None:
    """End a signal from a day on, with how the school knows.

    Raise NotFound, InvalidValue for a day before it began: nothing is undone behind the back of what was used.
    """
    work.require(Permission.RECORD_CONSENT)
    begun = _begun_flag(work, flag_id)
    day = _not_before(begun.since, _day(work, on))
    work.session.add(
        ConsentFlag(
            pupil_id=begun.pupil_id, purpose_id=begun.purpose_id, guardian_id=begun.guardian_id, kind=begun.kind,
            since=day, until=None, source=_text("source", source), ends_id=flag_id, recorded_at=work.now,
            recorded_by=work.actor.user_id,
        )
    )  # fmt: skip
    work.note(AuditLine("consent.flag_end", f"pupil/{begun.pupil_id}", {"flag": flag_id}))


def record_order(
    work: Work,
    pupil_id: PupilId,
    kind: Order,
    reference: str,
    since: date | None,
    *,
    until: date | None = None,
    guardian_id: GuardianId | None = None,
    purpose_id: PurposeId | None = None,
) -> int:
    """Record a court order as it was shown today; the paper is not kept, only its number (B.1).

    An order that takes the place of consent names the guardian. Raise OrderNeedsDate, InvalidValue, NotFound,
    NotAGuardianOf.
    """
    work.require(Permission.RECORD_CONSENT)
    _check(work, pupil_id, guardian_id, purpose_id)
    if since is None:
        raise OrderNeedsDate
    if kind is Order.SUBSTITUTE and guardian_id is None:
        raise InvalidValue(field="guardian", reason="missing")
    if until is not None and until <= since:
        raise InvalidValue(field="until", reason="reversed")
    row = CourtOrder(
        pupil_id=pupil_id, purpose_id=purpose_id, guardian_id=guardian_id, kind=kind, since=since, until=until,
        reference=_text("reference", reference), seen_on=work.today, seen_by=work.actor.name, recorded_at=work.now,
        recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    work.note(AuditLine("consent.order", f"pupil/{pupil_id}", {"kind": kind.value, "order": row.id}))
    return row.id


def end_order(work: Work, order_id: int, reference: str, on: date | None) -> None:
    """End a court order from a day on, with the newer order or date.

    Raise NotFound, OrderNeedsDate, InvalidValue for a day before it began.
    """
    work.require(Permission.RECORD_CONSENT)
    begun = _begun_order(work, order_id)
    if on is None:
        raise OrderNeedsDate
    _append_end(work, begun, _not_before(begun.since, on), _text("reference", reference))
    work.note(AuditLine("consent.order_end", f"pupil/{begun.pupil_id}", {"order": order_id}))


def undo_flag(work: Work, flag_id: int) -> None:
    """Take back a signal that was just noted: it ends on its own first day, so it never stopped anything.

    Raise NotFound, TooLateToUndo when it was ended already or noted on another day.
    """
    work.require(Permission.RECORD_CONSENT)
    begun = _begun_flag(work, flag_id)
    _only_just(work, begun.recorded_at, select(ConsentFlag.id).where(ConsentFlag.ends_id == flag_id))
    work.session.add(
        ConsentFlag(
            pupil_id=begun.pupil_id, purpose_id=begun.purpose_id, guardian_id=begun.guardian_id, kind=begun.kind,
            since=begun.since, until=None, source=TAKEN_BACK, ends_id=flag_id, recorded_at=work.now,
            recorded_by=work.actor.user_id,
        )
    )  # fmt: skip
    work.note(AuditLine("consent.flag_undo", f"pupil/{begun.pupil_id}", {"flag": flag_id}))


def undo_flag_end(work: Work, flag_id: int) -> int:
    """Take back the ending of a signal: it is noted again from the day on which it was to end; return the new id.

    Raise NotFound when it was not ended, TooLateToUndo when it was ended on another day.
    """
    work.require(Permission.RECORD_CONSENT)
    begun = _begun_flag(work, flag_id)
    end = work.session.scalars(
        select(ConsentFlag).where(ConsentFlag.ends_id == flag_id).order_by(ConsentFlag.id.desc()).limit(1)
    ).first()
    if end is None:
        raise NotFound(kind="flag")
    _only_just(work, end.recorded_at)
    again = ConsentFlag(
        pupil_id=begun.pupil_id, purpose_id=begun.purpose_id, guardian_id=begun.guardian_id, kind=begun.kind,
        since=end.since, until=begun.until, source=begun.source, recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(again)
    work.session.flush()
    work.note(AuditLine("consent.flag_end_undo", f"pupil/{begun.pupil_id}", {"flag": flag_id}))
    return again.id


def undo_order(work: Work, order_id: int) -> None:
    """Take back a court order that was just recorded; it ends on its own first day. Raise as `undo_flag` does."""
    work.require(Permission.RECORD_CONSENT)
    begun = _begun_order(work, order_id)
    _only_just(work, begun.recorded_at, select(CourtOrder.id).where(CourtOrder.ends_id == order_id))
    _append_end(work, begun, begun.since, TAKEN_BACK)
    work.note(AuditLine("consent.order_undo", f"pupil/{begun.pupil_id}", {"order": order_id}))


def undo_order_end(work: Work, order_id: int) -> int:
    """Take back the ending of a court order: it is recorded again from that day. Raise as `undo_flag_end` does."""
    work.require(Permission.RECORD_CONSENT)
    begun = _begun_order(work, order_id)
    end = work.session.scalars(
        select(CourtOrder).where(CourtOrder.ends_id == order_id).order_by(CourtOrder.id.desc()).limit(1)
    ).first()
    if end is None:
        raise NotFound(kind="order")
    _only_just(work, end.recorded_at)
    again = CourtOrder(
        pupil_id=begun.pupil_id, purpose_id=begun.purpose_id, guardian_id=begun.guardian_id, kind=begun.kind,
        since=end.since, until=begun.until, reference=begun.reference, seen_on=begun.seen_on, seen_by=begun.seen_by,
        recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(again)
    work.session.flush()
    work.note(AuditLine("consent.order_end_undo", f"pupil/{begun.pupil_id}", {"order": order_id}))
    return again.id


def _begun_flag(work: Work, flag_id: int) -> ConsentFlag:
    begun = work.session.get(ConsentFlag, flag_id)
    if begun is None or begun.ends_id is not None:
        raise NotFound(kind="flag")
    return begun


def _begun_order(work: Work, order_id: int) -> CourtOrder:
    begun = work.session.get(CourtOrder, order_id)
    if begun is None or begun.ends_id is not None:
        raise NotFound(kind="order")
    return begun


def _append_end(work: Work, begun: CourtOrder, on: date, reference: str) -> None:
    work.session.add(
        CourtOrder(
            pupil_id=begun.pupil_id, purpose_id=begun.purpose_id, guardian_id=begun.guardian_id, kind=begun.kind,
            since=on, until=None, reference=reference, ends_id=begun.id, seen_on=work.today, seen_by=work.actor.name,
            recorded_at=work.now, recorded_by=work.actor.user_id,
        )
    )  # fmt: skip


def _only_just(work: Work, recorded_at: datetime, ended: Select[Any] | None = None) -> None:
    """Raise TooLateToUndo for what was recorded on another day, or was ended since."""
    if recorded_at.date() != work.now.date():
        raise TooLateToUndo
    if ended is not None and work.session.execute(ended.limit(1)).first() is not None:
        raise TooLateToUndo


def _not_before(since: date, day: date) -> date:
    if day < since:
        raise InvalidValue(field="until", reason="reversed")
    return day


def _check(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None, purpose_id: PurposeId | None) -> None:
    if work.session.execute(select(Pupil.id).where(Pupil.id == pupil_id)).first() is None:
        raise NotFound(kind="pupil")
    if guardian_id is not None:
        pair = select(Guardianship.id).where(Guardianship.pupil_id == pupil_id, Guardianship.guardian_id == guardian_id)
        if work.session.execute(pair).first() is None:
            raise NotAGuardianOf
    if purpose_id is not None:
        known_purpose(work, purpose_id)


def _day(work: Work, day: date | None) -> date:
    chosen = day or work.today
    if chosen > work.today:
        raise InvalidValue(field="since", reason="future")
    return chosen


def _text(field: str, text: str) -> str:
    clean = refuse_bsn(field, text.strip())
    if not clean:
        raise InvalidValue(field=field, reason="missing")
    return clean
