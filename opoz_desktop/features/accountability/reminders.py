"""How guardians were reminded to answer, as the inspection report prints it. Notes about somebody else stay out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from opoz_desktop.features.rounds.model import Outcome, Reminder, Round, StepKind
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.work import Work


@dataclass(frozen=True, slots=True)
class Reminded:
    """One reminder: when, whom (None: the pupil), how, what came of it. `round` is empty for the yearly letter.

    `undone`: it was noted by mistake and taken back.
    """

    on: date
    guardian_id: GuardianId | None
    kind: StepKind
    outcome: Outcome
    note: str
    round: str
    undone: bool
    recorded_at: datetime


def reminders_of(work: Work, pupil_id: PupilId, requester: GuardianId | None) -> tuple[Reminded, ...]:
    """Return every reminder about a pupil, oldest first.

    What was noted of another guardian is left out: it says something about that person (AVG art. 15 lid 4).
    """
    found = work.rows(
        select(
            Reminder.on, Reminder.guardian_id, Reminder.kind, Reminder.outcome, Reminder.note, Round.title,
            Reminder.undone, Reminder.recorded_at,
        )
        .outerjoin(Round, Round.id == Reminder.round_id)
        .where(Reminder.pupil_id == pupil_id)
        .order_by(Reminder.on, Reminder.id)
    )  # fmt: skip
    return tuple(
        Reminded(*r[:4], r[4] if r[1] in {None, requester} else "", r[5] or "", r[6], r[7])  # pyright: ignore[reportCallIssue]
        for r in found
    )
