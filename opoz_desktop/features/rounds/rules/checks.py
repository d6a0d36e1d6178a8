"""What a new round must say before it can be printed, as codes; the first thing that is wrong is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .ladder import Proposal

LONGEST_INTRO = 300
"""Letters of the school's own words; longer does not fit above the table."""
LONGEST_TITLE = 80


class Trouble(StrEnum):
    """Why a round cannot be made like this."""

    NO_TITLE = "no_title"
    TITLE_TOO_LONG = "title_too_long"
    NO_PURPOSES = "no_purposes"
    TOO_MANY_PURPOSES = "too_many_purposes"
    INTRO_TOO_LONG = "intro_too_long"
    NO_HAND_IN = "no_hand_in"
    HAND_IN_PAST = "hand_in_past"
    STEP_WITHOUT_DAY = "step_without_day"
    STEP_BEFORE_HAND_IN = "step_before_hand_in"
    STEPS_OUT_OF_ORDER = "steps_out_of_order"


@dataclass(frozen=True, slots=True)
class Plan:
    """What was chosen for a round, as far as rules look at it. `steps` stand in the order of the ladder."""

    title: str
    purposes: int
    intro: str
    opened_on: date
    hand_in_by: date | None
    steps: Sequence[Proposal]
    most_purposes: int


def check_plan(plan: Plan) -> Trouble | None:
    """Return the first thing that is wrong with a plan; None when the round can be made."""
    if not plan.title.strip():
        return Trouble.NO_TITLE
    if len(plan.title) > LONGEST_TITLE:
        return Trouble.TITLE_TOO_LONG
    if plan.purposes < 1:
        return Trouble.NO_PURPOSES
    if plan.purposes > plan.most_purposes:
        return Trouble.TOO_MANY_PURPOSES
    if len(plan.intro) > LONGEST_INTRO:
        return Trouble.INTRO_TOO_LONG
    if plan.hand_in_by is None:
        return Trouble.NO_HAND_IN
    if plan.hand_in_by < plan.opened_on:
        return Trouble.HAND_IN_PAST
    return check_steps(plan.hand_in_by, plan.steps)


def check_steps(hand_in_by: date, steps: Sequence[Proposal]) -> Trouble | None:
    """Return what is wrong with the days of a ladder; None when they follow the day to hand in and each other."""
    if any(step.due_on <= hand_in_by for step in steps):
        return Trouble.STEP_BEFORE_HAND_IN
    days = [step.due_on for step in steps]
    return None if days == sorted(days) else Trouble.STEPS_OUT_OF_ORDER
