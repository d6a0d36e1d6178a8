"""Deeds about signals and court orders: appended, and ended by a row of their own."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from opoz_desktop.features.school.model import Guardianship, Pupil
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import NotAGuardianOf
from ..model import ConsentFlag, CourtOrder
from ..queries.purposes import known_purpose
from ..rules.facts import Flag, Order


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
    """End a signal from a day on, with how the school knows. Raise NotFound, InvalidValue."""
    work.require(Permission.RECORD_CONSENT)
    begun = work.session.get(ConsentFlag, flag_id)
    if begun is None or begun.ends_id is not None:
        raise NotFound(kind="flag")
    work.session.add(
        ConsentFlag(
            pupil_id=begun.pupil_id, purpose_id=begun.purpose_id, guardian_id=begun.guardian_id, kind=begun.kind,
            since=_day(work, on), until=None, source=_text("source", source), ends_id=flag_id, recorded_at=work.now,
            recorded_by=work.actor.user_id,
        )
    )  # fmt: skip
    work.note(AuditLine("consent.flag_end", f"pupil/{begun.pupil_id}", {"flag": flag_id}))


def record_order(
    work: Work,
    pupil_id: PupilId,
    kind: Order,
    reference: str,
    since: date,
    *,
    until: date | None = None,
    guardian_id: GuardianId | None = None,
    purpose_id: PurposeId | None = None,
) -> int:
    """Record a court order as it was shown today; the paper is not kept, only its number (B.1).

    An order that takes the place of consent names the guardian. Raise InvalidValue, NotFound, NotAGuardianOf.
    """
    work.require(Permission.RECORD_CONSENT)
    _check(work, pupil_id, guardian_id, purpose_id)
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


def end_order(work: Work, order_id: int, reference: str, on: date) -> None:
    """End a court order from a day on, with the newer order or date. Raise NotFound, InvalidValue."""
    work.require(Permission.RECORD_CONSENT)
    begun = work.session.get(CourtOrder, order_id)
    if begun is None or begun.ends_id is not None:
        raise NotFound(kind="order")
    work.session.add(
        CourtOrder(
            pupil_id=begun.pupil_id, purpose_id=begun.purpose_id, guardian_id=begun.guardian_id, kind=begun.kind,
            since=on, until=None, reference=_text("reference", reference), ends_id=order_id, seen_on=work.today,
            seen_by=work.actor.name, recorded_at=work.now, recorded_by=work.actor.user_id,
        )
    )  # fmt: skip
    work.note(AuditLine("consent.order_end", f"pupil/{begun.pupil_id}", {"order": order_id}))


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
