"""Questions about rounds: Work in, frozen rows out."""

from .due import DueStep, due
from .rounds import (
    LooseRun,
    RoundRow,
    Scope,
    StepRow,
    changed_purposes,
    loose_runs,
    newcomers,
    round_row,
    rounds,
    steps_of,
    terms,
)
from .state import FormLine, GroupCount, Owing, RoundState, WeekCount, round_state

__all__ = [
    "DueStep", "FormLine", "GroupCount", "LooseRun", "Owing", "RoundRow", "RoundState", "Scope", "StepRow",
    "WeekCount", "changed_purposes", "due", "loose_runs", "newcomers", "round_row", "round_state", "rounds",
    "steps_of", "terms",
]  # fmt: skip
