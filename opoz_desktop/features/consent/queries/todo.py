"""What consent leaves to be done: withdrawals that wait for taking down, and answers to look at again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.work import Work

from ..model import Decision, DecisionVoid, FollowUp, Purpose
from ..rules.facts import Answer, Medium
from ..rules.using import after_withdrawal
from .purposes import purposes


@dataclass(frozen=True, slots=True)
class OpenWithdrawal:
    """A withdrawal after which something has to come down, and nobody has noted that it did."""

    decision_id: int
    pupil_id: PupilId
    guardian_id: GuardianId | None
    purpose_id: PurposeId
    title: str
    medium: Medium
    received_on: date


def open_withdrawals(work: Work, pupil_id: PupilId | None = None) -> tuple[OpenWithdrawal, ...]:
    """Return withdrawals of present pupils that ask for taking down, oldest first; of one pupil or of all.

    Source: AVG art. 17 lid 1 onder b (online comes down), by `after_withdrawal`.
    """
    media = [m for m in Medium if after_withdrawal(m).take_down]
    statement = (
        select(
            Decision.id, Decision.pupil_id, Decision.guardian_id, Decision.purpose_id, Purpose.medium,
            Decision.received_on,
        )
        .join(Purpose, Purpose.id == Decision.purpose_id)
        .join(Pupil, Pupil.id == Decision.pupil_id)
        .where(
            Decision.value == Answer.WITHDRAWN,
            Purpose.medium.in_(media),
            Decision.id.not_in(select(DecisionVoid.decision_id)),
            Decision.id.not_in(select(FollowUp.decision_id).where(FollowUp.undone.is_(False))),
            Pupil.archived.is_(False),
            school.visible(work),
        )
        .order_by(Decision.received_on, Decision.id)
    )  # fmt: skip
    if pupil_id is not None:
        statement = statement.where(Decision.pupil_id == pupil_id)
    found = work.rows(statement)
    titles = {p.id: p.title for p in purposes(work, asked_only=False, once=None)} if found else {}
    return tuple(OpenWithdrawal(r[0], r[1], r[2], r[3], titles.get(r[3], ""), r[4], r[5]) for r in found)


def consents_to_review(work: Work) -> tuple[school.PupilRow, ...]:
    """Return the present pupils whose guardians or authority changed after somebody had answered."""
    marked = [p for p in school.pupils(work) if p.review_consents]
    if not marked:
        return ()
    answered = {r[0] for r in work.rows(select(Decision.pupil_id).distinct())}
    return tuple(p for p in marked if p.id in answered)
