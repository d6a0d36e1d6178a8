"""Deeds about consent: each is one Work, names a permission and leaves a line in the log. All of it is appended."""

from .answers import (
    Evidence,
    Recorded,
    correct,
    follow_up,
    record,
    undo,
    undo_correction,
    undo_follow_up,
    withdraw,
)
from .booking import Booked, book_form, book_paper, undo_booking
from .evidence import NewFile, attach, attach_to, export_records, prove, record_with, remove_evidence
from .catalogue import add_missing_translations, add_missing_uses, seed_purposes
from .printing import PreparedForm, PreparedRun, mark_form, prepare_run, store_run
from .purposes import (
    PolicyChange,
    add_purpose,
    change_policy,
    change_text,
    move_purpose,
    take_back_policy,
    take_back_text,
)
from .signals import (
    end_flag,
    end_order,
    raise_flag,
    record_order,
    undo_flag,
    undo_flag_end,
    undo_order,
    undo_order_end,
)

__all__ = [
    "add_missing_translations", "add_missing_uses", "move_purpose", "take_back_policy", "take_back_text",
    "Booked", "book_form", "book_paper", "undo_booking",
    "Evidence", "NewFile", "PolicyChange", "PreparedForm", "PreparedRun", "Recorded", "add_purpose", "attach",
    "attach_to", "change_policy", "change_text", "correct", "end_flag", "end_order", "export_records", "follow_up",
    "mark_form", "prepare_run", "prove", "raise_flag", "record", "record_order", "record_with", "remove_evidence",
    "seed_purposes", "store_run", "undo", "undo_correction", "undo_flag", "undo_flag_end", "undo_follow_up",
    "undo_order", "undo_order_end", "withdraw",
]  # fmt: skip
