"""Deeds after a withdrawal: that something was taken down, and taking that note back."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import TooLateToUndo
from ..model import Decision, FollowUp


def follow_up(work: Work, decision_id: int, note: str, done_on: date | None = None) -> int:
    """Note what was done after a withdrawal (taken offline, told the printer) and return the id of the note.

    Raise NotFound, InvalidValue.
    """
    work.require(Permission.RECORD_CONSENT)
    pupil_id = work.session.execute(select(Decision.pupil_id).where(Decision.id == decision_id)).scalar()
    if pupil_id is None:
        raise NotFound(kind="decision")
    text = refuse_bsn("note", note.strip())
    if not text:
        raise InvalidValue(field="note", reason="missing")
    day = done_on or work.today
    if day > work.today:
        raise InvalidValue(field="done_on", reason="future")
    row = FollowUp(
        decision_id=decision_id, done_on=day, note=text, recorded_at=work.now, recorded_by=work.actor.user_id
    )
    work.session.add(row)
    work.session.flush()
    work.note(AuditLine("consent.follow_up", f"pupil/{pupil_id}", {"decision": decision_id}))
    return row.id


def undo_follow_up(work: Work, follow_up_id: int) -> None:
    """Take back a note that something was done: the note stays and says so, and the to-do comes back.

    Raise NotFound when it is not there or taken back already, TooLateToUndo after its day.
    """
    work.require(Permission.RECORD_CONSENT)
    row = work.session.get(FollowUp, follow_up_id)
    if row is None or row.undone:
        raise NotFound(kind="follow_up")
    if row.recorded_at.date() != work.now.date():
        raise TooLateToUndo
    pupil_id = work.session.execute(select(Decision.pupil_id).where(Decision.id == row.decision_id)).scalar_one()
    row.undone = True
    work.session.flush()
    work.note(AuditLine("consent.follow_up_undo", f"pupil/{pupil_id}", {"decision": row.decision_id}))
