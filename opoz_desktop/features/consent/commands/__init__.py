"""Deeds about consent: each is one Work, names a permission and leaves a line in the log. All of it is appended."""

from .answers import Evidence, Recorded, correct, follow_up, record, undo, withdraw
from .printing import PreparedForm, PreparedRun, mark_form, prepare_run, store_run
from .purposes import PolicyChange, add_purpose, change_policy, change_text, seed_purposes
from .signals import end_flag, end_order, raise_flag, record_order

__all__ = [
    "Evidence", "PolicyChange", "PreparedForm", "PreparedRun", "Recorded", "add_purpose", "change_policy",
    "change_text", "correct", "end_flag", "end_order", "follow_up", "mark_form", "prepare_run", "raise_flag",
    "record", "record_order", "seed_purposes", "store_run", "undo", "withdraw",
]  # fmt: skip
