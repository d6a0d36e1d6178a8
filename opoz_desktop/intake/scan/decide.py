"""Decide: what a pair of boxes says, where everything that is not clear-cut is `unsure`.

Source: scanning design, sections 3 and 7. A coloured box is always asked, a blank one is never a yes, and in a
picture of black and white alone even blank is asked. A wrong yes is worse than a question.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from .ink import PIXEL, FoundBox, Inside, Mask, Piece, connected, look_inside, sides_with_ink, without_specks
from .levels import Dark
from .paper import FINE
from .readings import Mark

FILLED, FILLED_LOW = 0.48, 0.70
"""More of a box black, or darker than the low level: it may be scratched out."""
EMPTY, FAINT = 0.45, 1.3
"""mm² of any ink and of real ink in a box: less is empty, and faint."""
STRAIGHT = 0.42
"""mm across one straight stroke: a dash, a streak or a line through, not a cross or a tick."""
SCRIBBLE = 3
"""So many strokes side by side are no cross and no tick."""
WRITTEN = 0.9
"""mm² of ink beside the boxes of a pair that nothing explains."""
CIRCLE = 7
"""Of 12 directions around a box."""
_STICKS_OUT, _STICKS_OUT_WORD = 5.0, 2.6
"""So far a mark may stick out of its box, in mm; less far towards the word beside it."""
_WORD_HALF = 2.6
STRUCK = 0.4
"""mm² of blackness on a word beyond its print."""
_WORD_ABOVE, _WORD_BELOW = 3.2, 2.0
_SHADE = 0.12
"""Less dark than this is shadow."""


class BoxState(StrEnum):
    """What is in one box."""

    EMPTY = "empty"
    FAINT = "faint"
    MARK = "mark"
    LINE = "line"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class Level:
    """From which darkness ink counts on this page; above its noise."""

    low: float


def level_of(noise: float, *, one_bit: bool) -> Level:
    """Return the low level for a piece with so much noise."""
    return Level(0.5 if one_bit else float(np.clip(5.0 * noise, 0.15, 0.34)))


def state_of(inside: Inside) -> BoxState:
    """Say what is in one box."""
    if inside.low_area < EMPTY:
        return BoxState.EMPTY
    if inside.black > FILLED or inside.low > FILLED_LOW or inside.runs >= SCRIBBLE:
        return BoxState.FILLED
    if inside.mid_area < FAINT or inside.mid_area < 0.35 * inside.low_area:
        return BoxState.FAINT
    if inside.flat < STRAIGHT or inside.extent < 2.4:
        return BoxState.LINE
    return BoxState.MARK


@dataclass(frozen=True, slots=True)
class PairInk:
    """One line of a form on a straight piece: both boxes, the print to leave out, and where the words stand."""

    piece: Piece
    yes: FoundBox
    no: FoundBox
    printed: Mask
    level: Level
    one_bit: bool
    streaks: Mask | None = None
    """Where a line runs that the glass of the feeder made."""


def decide_pair(pair: PairInk) -> tuple[Mark, str]:
    """Return what a pair says and why."""
    dark = pair.piece.dark
    states = {
        Mark.YES: state_of(look_inside(dark[pair.yes.inside()], pair.level.low)),
        Mark.NO: state_of(look_inside(dark[pair.no.inside()], pair.level.low)),
    }
    kinds = set(states.values())
    if BoxState.FILLED in kinds:
        return Mark.UNSURE, "filled"
    if BoxState.EMPTY not in kinds:
        return Mark.UNSURE, "both"
    for odd in (BoxState.LINE, BoxState.FAINT):
        if odd in kinds:
            return Mark.UNSURE, odd.value
    chosen = next((m for m, s in states.items() if s is BoxState.MARK), None)
    trouble = _written_beside(pair, chosen)
    if trouble:
        return Mark.UNSURE, trouble
    if chosen is not None:
        return chosen, "clear"
    return (Mark.UNSURE, "one_bit") if pair.one_bit else (Mark.NOTHING, "empty")


def _written_beside(pair: PairInk, chosen: Mark | None) -> str:
    """Return a code when something is written beside the boxes that the mark itself does not explain."""
    ink = pair.piece.dark > max(pair.level.low, 0.2)
    free = without_specks(ink & ~pair.printed)
    if pair.streaks is not None:
        free &= ~pair.streaks
    for box in (pair.yes, pair.no):
        rows, columns = box.around(0.55)
        free[rows, columns] = False
    if chosen is not None:
        box = pair.yes if chosen is Mark.YES else pair.no
        other = pair.no if chosen is Mark.YES else pair.yes
        seed = np.zeros_like(ink)
        seed[box.inside()] = ink[box.inside()]
        way = ink & _may_reach(ink, box, other)
        mark = connected(seed, way)
        if sides_with_ink(mark & free, box) >= CIRCLE:
            return "spill"
        free &= ~mark
    if float(free.sum()) * PIXEL < WRITTEN:
        return ""
    for box in (pair.yes, pair.no):
        rows, columns = box.around(2.5)
        if float(free[rows, columns].sum()) * PIXEL >= WRITTEN:
            return "spill"
    middle = (pair.yes.top + pair.yes.bottom) / 2
    band = free[max(0, round(middle - 3 * FINE)) : round(middle + 3 * FINE)]
    return "struck" if float(band.sum()) * PIXEL >= WRITTEN else "remark"


def _may_reach(ink: Mask, box: FoundBox, other: FoundBox) -> Mask:
    """Return where a mark may stick out of its own box: not into the other one, and not through the word."""
    allowed = np.zeros_like(ink)
    allowed[box.around(_STICKS_OUT)] = True
    middle = (box.top + box.bottom) / 2
    rows = slice(max(0, round(middle - _WORD_HALF * FINE)), round(middle + _WORD_HALF * FINE))
    near = np.zeros_like(ink)
    near[box.around(_STICKS_OUT_WORD)] = True
    allowed[rows] &= near[rows]
    allowed[other.around(1.0)] = False
    return allowed


def withdrawal(piece: Piece, box: FoundBox, level: Level) -> Mark:
    """Say whether a box of the withdrawal strip is marked: YES, NOTHING, or UNSURE."""
    state = state_of(look_inside(piece.dark[box.inside()], level.low))
    if state is BoxState.EMPTY:
        return Mark.NOTHING
    return Mark.YES if state is BoxState.MARK else Mark.UNSURE


@dataclass(frozen=True, slots=True)
class WordInk:
    """How much blackness, in mm², there is on the word beside a box, and how much is printed there."""

    found: float
    printed: float

    def struck(self, heavy: float) -> bool:
        """Tell whether there is more on a word than its print, which is `heavy` times as black as drawn."""
        return self.found - heavy * self.printed > STRUCK + 0.03 * self.printed


def word_ink(dark: Dark, black: npt.NDArray[np.uint8], box: FoundBox, *, to_right: bool) -> WordInk:
    """Weigh the word beside a box. Blackness is added up, so that blur and a pose a little off do not count."""
    middle = (box.top + box.bottom) / 2
    rows = slice(max(0, round(middle - _WORD_ABOVE * FINE)), round(middle + _WORD_BELOW * FINE))
    near, far = 1.5 * FINE, 13.0 * FINE
    left, right = (box.right + near, box.right + far) if to_right else (box.left - far, box.left - near)
    columns = slice(max(0, round(left)), max(0, round(right)))
    part = dark[rows, columns]
    return WordInk(
        float(part[part > _SHADE].sum()) * PIXEL, float(black[rows, columns].sum(dtype=np.float64)) / 255 * PIXEL
    )


def heaviness(words: Sequence[WordInk]) -> float:
    """Return how much blacker than drawn the words of a page are: toner and threshold, the same for all of them.

    It is taken from the lighter words: a parent who strikes out what does not hold strikes half of them.
    """
    known = [w.found / w.printed for w in words if w.printed > 1.0]
    return float(np.clip(np.quantile(known, 0.3), 0.5, 2.0)) if known else 1.0
