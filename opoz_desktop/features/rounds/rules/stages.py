"""What may happen next to a printed form, and how many forms are where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from opoz_desktop.features.consent.rules.form_state import FormState

OUT = frozenset({FormState.PRINTED, FormState.HANDED_OUT})
"""The forms that a round still waits for."""
OPEN = OUT | {FormState.LOST}
"""The forms that expire when a round closes or when a newer form takes their place."""

_LATE = frozenset({FormState.EXPIRED, FormState.LOST})
_NEXT: Mapping[FormState, frozenset[FormState]] = {
    FormState.PRINTED: frozenset(FormState) - {FormState.PRINTED},
    FormState.HANDED_OUT: frozenset({FormState.PRINTED, FormState.RETURNED, FormState.BOOKED}) | _LATE,
    FormState.RETURNED: OUT | {FormState.BOOKED} | _LATE,
    FormState.BOOKED: OUT | {FormState.RETURNED, FormState.EXPIRED},
    FormState.EXPIRED: OUT | {FormState.RETURNED, FormState.BOOKED, FormState.LOST},
    FormState.LOST: OUT | {FormState.RETURNED, FormState.BOOKED, FormState.EXPIRED},
    FormState.CANCELLED: frozenset({FormState.PRINTED}),
}
"""Back to PRINTED or HANDED_OUT is an undo. Paper that comes in after all (expired, lost) counts: an answer may
always come later, and the code still says which text it is about."""


def may_become(now: FormState, new: FormState) -> bool:
    """Tell whether a form that is `now` may become `new`; staying what it is leaves no line."""
    return new in _NEXT[now]


def stage_of(events: Iterable[FormState]) -> FormState:
    """Return where a form is after its events, oldest first: the last one, PRINTED when there is none."""
    last = FormState.PRINTED
    for event in events:
        last = event
    return last


@dataclass(frozen=True, slots=True)
class Tally:
    """How many forms are where. `cancelled` were made but never left the school."""

    printed: int = 0
    handed_out: int = 0
    returned: int = 0
    booked: int = 0
    expired: int = 0
    lost: int = 0
    cancelled: int = 0

    @property
    def made(self) -> int:
        """Every form that was ever printed."""
        return self.waiting + self.back + self.expired + self.lost + self.cancelled

    @property
    def waiting(self) -> int:
        """The forms that can still come back: on the pile and at home."""
        return self.printed + self.handed_out

    @property
    def back(self) -> int:
        """The forms that came back, booked or not."""
        return self.returned + self.booked


def tally(stages: Iterable[FormState]) -> Tally:
    """Count forms per stage; the counts always add up to the number of forms."""
    counts = dict.fromkeys(FormState, 0)
    for stage in stages:
        counts[stage] += 1
    return Tally(**{stage.value: number for stage, number in counts.items()})
