"""What happens to the question of an event when the event moves or is cancelled: it ends with it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import insert

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import PurposePolicy
from ..queries.purposes import purpose


def end_question(
    work: Work,
    purpose_id: PurposeId,
    *,
    source: str,
    asked: bool | None = None,
    valid_until: date | None = None,
) -> None:
    """Let the question of one event end on another day, or be asked no more (or again); all else of it stays.

    Whoever plans events may do this, for it asks nobody anything new. `valid_until` is the first day on which no yes
    counts any more. Raise NotFound for a purpose that is not the question of an event.
    """
    work.require(Permission.PLAN_EVENTS)
    now = purpose(work, purpose_id)
    if not now.once:
        raise NotFound(kind="purpose")
    work.session.execute(
        insert(PurposePolicy).values(
            purpose_id=purpose_id, since=work.today, asked=now.asked if asked is None else asked, basis=now.basis,
            rule=now.rule, until_leaving=now.until_leaving, valid_months=now.valid_months,
            valid_until=valid_until or now.valid_until, material_months=now.material_months,
            informed_on=now.informed_on, confirmed_on=now.confirmed_on, source=source, note=now.note,
            recorded_at=work.now, recorded_by=work.actor.user_id,
        )
    )  # fmt: skip
    facts = {"asked": int(now.asked if asked is None else asked), "rule": now.rule.value, "basis": now.basis.value}
    work.note(AuditLine("consent.policy_change", f"purpose/{purpose_id}", facts))
