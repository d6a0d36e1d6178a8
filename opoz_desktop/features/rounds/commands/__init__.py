"""Deeds about rounds: each is one Work, names a permission and leaves a line in the log."""

from .rounds import (
    Marked,
    NewRound,
    attach_run,
    change_steps,
    close_round,
    discard_round,
    hand_out,
    mark_lost,
    note_outcome,
    open_round,
    put_back,
    reopen_round,
    set_step_done,
    take_back_outcome,
    take_in,
)

__all__ = [
    "Marked", "NewRound", "attach_run", "change_steps", "close_round", "discard_round", "hand_out", "mark_lost",
    "note_outcome", "open_round", "put_back", "reopen_round", "set_step_done", "take_back_outcome", "take_in",
]  # fmt: skip
