"""Deeds about consent: each is one Work, names a permission and leaves a line in the log. All of it is appended."""

from .answers import (
    Evidence,
    Recorded,
    correct,
    record,
    undo,
    undo_correction,
    withdraw,
)
from .booking import Booked, book_form, book_paper, settle_form, undo_booking, unsettle_form
from .catalogue import add_missing_translations, add_missing_uses, seed_purposes
from .evidence import NewFile, attach, attach_to, export_records, prove, record_with, remove_evidence
from .follow_ups import follow_up, undo_follow_up
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
from .questions import end_question
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
    "Booked",
    "Evidence",
    "NewFile",
    "PolicyChange",
    "PreparedForm",
    "PreparedRun",
    "Recorded",
    "add_missing_translations",
    "add_missing_uses",
    "add_purpose",
    "attach",
    "attach_to",
    "book_form",
    "book_paper",
    "change_policy",
    "change_text",
    "correct",
    "end_flag",
    "end_order",
    "end_question",
    "export_records",
    "follow_up",
    "mark_form",
    "move_purpose",
    "prepare_run",
    "prove",
    "raise_flag",
    "record",
    "record_order",
    "record_with",
    "remove_evidence",
    "seed_purposes",
    "settle_form",
    "store_run",
    "take_back_policy",
    "take_back_text",
    "undo",
    "undo_booking",
    "undo_correction",
    "undo_flag",
    "undo_flag_end",
    "undo_follow_up",
    "undo_order",
    "undo_order_end",
    "unsettle_form",
    "withdraw",
]  # fmt: skip
