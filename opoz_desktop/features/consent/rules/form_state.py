"""Where a printed form is, from the printer to the register or out of the count."""

from __future__ import annotations

from enum import StrEnum


class FormState(StrEnum):
    """Where a printed form is."""

    PRINTED = "printed"
    HANDED_OUT = "handed_out"
    RETURNED = "returned"
    BOOKED = "booked"
    EXPIRED = "expired"
    LOST = "lost"
    CANCELLED = "cancelled"
