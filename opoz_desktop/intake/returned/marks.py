"""What a person or a file says about one line of a form, and what that means for its booking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from opoz_desktop.features.consent.queries import EntryForm, EntryLine
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.kernel.base import PurposeId


class Mark(StrEnum):
    """What stands on a line: one box, the other, none, both; on the withdrawal strip a tick."""

    YES = "yes"
    NO = "no"
    EMPTY = "empty"
    BOTH = "both"
    WITHDRAW = "withdraw"


_ANSWERS = {Mark.YES: Answer.YES, Mark.NO: Answer.NO, Mark.WITHDRAW: Answer.WITHDRAWN}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What booking the marks would do: how many of each, how many answers on record change, what is held back.

    `older` counts yeses that do not undo a no that came in after the day on the paper.
    """

    yes: int
    no: int
    empty: int
    both: int
    withdrawn: int
    changed: int
    unsigned: int
    older: int

    @property
    def held(self) -> int:
        return self.both + self.unsigned


def answers_of(form: EntryForm, marks: Mapping[int, Mark]) -> dict[PurposeId, Answer | None]:
    """Return what the lines say by purpose; an empty line and one with two marks say nothing."""
    return {line.purpose_id: _ANSWERS.get(marks.get(line.number, Mark.EMPTY)) for line in form.lines}


def both_of(form: EntryForm, marks: Mapping[int, Mark]) -> tuple[PurposeId, ...]:
    """Return the purposes with two marks."""
    return tuple(line.purpose_id for line in form.lines if marks.get(line.number) is Mark.BOTH)


def changes(line: EntryLine, mark: Mark | None) -> bool:
    """Tell whether a mark says something else than what this guardian said until now."""
    if line.before is None or mark in {None, Mark.EMPTY, Mark.BOTH}:
        return False
    said_yes = line.before.value is Answer.YES
    return said_yes is not (mark is Mark.YES)


def outcome_of(form: EntryForm, marks: Mapping[int, Mark], *, signed: bool, decided_on: date | None = None) -> Outcome:
    """Count what booking would do. `decided_on` is the day on the paper, where it is known."""
    values = [marks.get(line.number) for line in form.lines]
    count = {mark: sum(v is mark for v in values) for mark in Mark}
    return Outcome(
        count[Mark.YES],
        count[Mark.NO],
        count[Mark.EMPTY],
        count[Mark.BOTH],
        count[Mark.WITHDRAW],
        sum(changes(line, marks.get(line.number)) for line in form.lines),
        0 if signed else count[Mark.YES],
        sum(
            marks.get(line.number) is Mark.YES
            and line.before is not None
            and line.before.value is not Answer.YES
            and decided_on is not None
            and line.before.on > decided_on
            for line in form.lines
        ),
    )
