"""Where a printed form is, and what may happen to it next.

The names are those of `consent.model.FormState`; the rules know them without the tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where a form is: on the pile, at home, back at school, in the register, or out of the count."""

    PRINTED = "printed"
    HANDED_OUT = "handed_out"
    RETURNED = "returned"
    BOOKED = "booked"
    EXPIRED = "expired"
    LOST = "lost"
    CANCELLED = "cancelled"


OUT = frozenset({Stage.PRINTED, Stage.HANDED_OUT})
"""The forms that a round still waits for."""
OPEN = OUT | {Stage.LOST}
"""The forms that expire when a round closes or when a newer form takes their place."""

_NEXT: Mapping[Stage, frozenset[Stage]] = {
    Stage.PRINTED: frozenset(Stage) - {Stage.PRINTED},
    Stage.HANDED_OUT: frozenset({Stage.RETURNED, Stage.BOOKED, Stage.EXPIRED, Stage.LOST, Stage.PRINTED}),
    Stage.RETURNED: frozenset({Stage.BOOKED, Stage.LOST, Stage.PRINTED, Stage.HANDED_OUT, Stage.EXPIRED}),
    Stage.BOOKED: frozenset({Stage.PRINTED, Stage.HANDED_OUT, Stage.RETURNED, Stage.EXPIRED}),
    Stage.EXPIRED: frozenset({Stage.RETURNED, Stage.BOOKED, Stage.PRINTED, Stage.HANDED_OUT, Stage.LOST}),
    Stage.LOST: frozenset({Stage.RETURNED, Stage.BOOKED, Stage.EXPIRED, Stage.PRINTED, Stage.HANDED_OUT}),
    Stage.CANCELLED: frozenset({Stage.PRINTED}),
}
"""Back to PRINTED or HANDED_OUT is an undo. Paper that comes in after all (expired, lost) counts: an answer may
always come later, and the code still says which text it is about."""


def may_become(now: Stage, new: Stage) -> bool:
    """Tell whether a form that is `now` may become `new`; staying what it is leaves no line."""
    return new in _NEXT[now]


def stage_of(events: Iterable[Stage]) -> Stage:
    """Return where a form is after its events, oldest first: the last one, PRINTED when there is none."""
    last = Stage.PRINTED
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


def tally(stages: Iterable[Stage]) -> Tally:
    """Count forms per stage; the counts always add up to the number of forms."""
    counts = dict.fromkeys(Stage, 0)
    for stage in stages:
        counts[stage] += 1
    return Tally(**{stage.value: number for stage, number in counts.items()})
