"""Deeds about events, publications and taking down: each is one Work, names a permission and leaves a line."""

from .events import EventFacts, Question, cancel_event, change_event, event_again, plan_event, uncancel_event
from .ledger import (
    Noted,
    PublicationFacts,
    TakenDown,
    change_publication,
    note_publication,
    put_back,
    take_back_publication,
    take_down,
)

__all__ = [
    "EventFacts", "Noted", "PublicationFacts", "Question", "TakenDown", "cancel_event", "change_event",
    "change_publication", "event_again", "note_publication", "plan_event", "put_back", "take_back_publication",
    "take_down", "uncancel_event",
]  # fmt: skip
