"""The rules of a round: where a form is, which reminders are due when, and what a new round must say."""

from .checks import LONGEST_INTRO, Plan, Trouble, check_plan
from .ladder import Proposal, Terms, after_school_days, due_steps, is_school_day, propose
from .stages import OPEN, OUT, Tally, may_become, stage_of, tally

__all__ = [
    "LONGEST_INTRO", "OPEN", "OUT", "Plan", "Proposal", "Tally", "Terms", "Trouble", "after_school_days",
    "check_plan", "due_steps", "is_school_day", "may_become", "propose", "stage_of", "tally",
]  # fmt: skip
