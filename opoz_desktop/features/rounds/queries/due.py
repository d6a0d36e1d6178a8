"""What running rounds ask for today, for *Vandaag*: one line per round, the oldest step that is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Round, RoundStep, StepKind
from ..rules import due_steps
from .rounds import StepRow, rounds, steps


@dataclass(frozen=True, slots=True)
class DueStep:
    """A step that is due. `waiting` is the number of forms that did not come back; `late` of further steps."""

    round_id: int
    step_id: int
    title: str
    kind: StepKind
    due_on: date
    waiting: int
    made: int


def due(work: Work) -> tuple[DueStep, ...]:
    """Return per running round the oldest step that is due today, oldest first; nothing for who may not print."""
    if not work.may(Permission.PRINT_FORMS):
        return ()
    running = select(Round.id).where(Round.closed_on.is_(None))
    ladders: dict[int, list[StepRow]] = {}
    for r in work.rows(
        steps().where(RoundStep.round_id.in_(running), RoundStep.done_on.is_(None), RoundStep.due_on <= work.today)
    ):
        ladders.setdefault(r.round_id, []).append(StepRow(*r))
    if not ladders:
        return ()
    found: list[DueStep] = []
    for row in rounds(work):
        late = due_steps(ladders.get(row.id, ()), work.today)
        if late and not row.closed and row.runs:
            step = late[0]
            found.append(
                DueStep(row.id, step.id, row.title, step.kind, step.due_on, row.counts.waiting, row.counts.made)
            )
    return tuple(sorted(found, key=lambda d: (d.due_on, d.round_id)))
