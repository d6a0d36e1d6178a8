"""What shows on a page as a whole: whether it is empty, streaks of a dirty glass, paper that was washed out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from .levels import paper_level, ranked

Gray = npt.NDArray[np.uint8]

_EDGE = 0.085
"""Share of a side that is left out: punch holes, torn edges and the lid of the copier lie there."""
_BARE = 0.0002
_SAID = 0.0016
"""So much of a page may be ink in its middle line: the back of a form says that it is empty."""
_MIDDLE = (0.480, 0.520)


@dataclass(frozen=True, slots=True)
class Streak:
    """A line along the whole picture, as a speck on the glass of a feeder makes it. `at` in pixels, `mm` from the edge.

    `upright`: it is a column of the picture, else a row.
    """

    upright: bool
    at: float
    half: float
    mm: float


def is_blank(gray: Gray) -> bool:
    """Tell whether nothing is on a page, or only the printed line that says so."""
    k = max(1, round(max(gray.shape) / 1100))
    small = np.asarray(Image.fromarray(gray).reduce(k), np.float32)
    rows, columns = small.shape
    y, x = int(rows * _EDGE), int(columns * _EDGE)
    part = small[y : rows - y, x : columns - x]
    paper = paper_level(part, 48, 0.8)
    spread = ranked(np.abs(np.diff(part[::2, ::2], axis=1)), 0.5) / 0.95
    ink = paper - part > max(28.0, 6.0 * spread)
    if float(ink.mean()) < _BARE:
        return True
    if float(ink.mean()) > _SAID:
        return False
    for lines in (ink.sum(axis=1), ink.sum(axis=0)):
        total = len(lines) / (1 - 2 * _EDGE)
        first = total * _EDGE
        low, high = (int(total * m - first) for m in _MIDDLE)
        outside = float(lines[:low].sum() + lines[high:].sum())
        if outside / ink.size < _BARE:
            return True
    return False


def paper_flags(gray: Gray, *, one_bit: bool) -> list[str]:
    """Return what the grey of the paper tells: washed_out when a copier took everything light away."""
    if one_bit:
        return ["one_bit"]
    sample = gray[::9, ::7]
    bright = sample[sample > 200]
    if bright.size < sample.size * 0.4:
        return []
    return ["washed_out"] if float((bright >= 254).mean()) > 0.93 else []


def streaks_of(gray: Gray, per_mm: float) -> list[Streak]:
    """Return the lines that run along most of a picture."""
    found: list[Streak] = []
    k = max(1, int(per_mm / 3.4))
    for upright in (True, False):
        lines = gray if upright else gray.T
        rows, columns = lines.shape
        edge, side = int(rows * 0.06), int(8 * per_mm)
        part = lines[edge : rows - edge : 5, side : columns - side]
        if part.size == 0:
            continue
        thin = part.astype(np.int16)
        # darker than both sides a mm away, in most rows: print and handwriting never go on for a whole page
        step = max(3, int(1.0 * per_mm))
        fall = np.minimum(thin[:, : -2 * step], thin[:, 2 * step :]) - thin[:, step:-step]
        share = (fall > 14).mean(axis=0)
        ends = np.concatenate((lines[2 : edge - 2 : 3], lines[rows - edge + 2 : -2 : 3]))[:, side : columns - side]
        ends = ends.astype(np.int16)
        over_edge = np.minimum(ends[:, : -2 * step], ends[:, 2 * step :]) - ends[:, step:-step] > 14
        # a printed rule ends at the margin, a speck on the glass does not know where the print ends
        hits = np.flatnonzero((share > 0.5) & (over_edge.mean(axis=0) > 0.4))
        if not len(hits) or len(hits) > 0.1 * columns:
            continue
        for group in np.split(hits, np.flatnonzero(np.diff(hits) > 2 * k + 1) + 1):
            at = side + step + float(group.mean())
            found.append(Streak(upright, at, len(group) / 2 + 0.35 * per_mm, at / per_mm))
    return found
