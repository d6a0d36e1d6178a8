"""Handwriting where none is asked for: a condition beside a line is never booked as a plain answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from opoz_desktop.pdf.forms import FormLayout

from .blank import Streak
from .ink import straight, without_specks
from .levels import below, paper_level, ranked
from .paper import COARSE, PagePaper, pair_area, pairs_of
from .pose import Pose

Mask = npt.NDArray[np.bool_]

_CELL = 4.0
"""mm: ink is counted in squares of this size."""
_DENSE = 1.1
"""mm² of ink in a square that handwriting has."""
_OVER, _OVER_SHARE = 1.0, 0.25
"""mm² of blackness, and share of the print, that a square may have more than what is printed in it."""
_ROW_HALF = 7.6
_LEFT, _RIGHT = 21.0, 192.0
_FIELD = 2.5
"""mm² of ink in the place for remarks."""


@dataclass(frozen=True, slots=True)
class Remarks:
    """Lines of the form beside which something is written, whether the place for remarks is used, or elsewhere."""

    lines: frozenset[int]
    field: bool
    elsewhere: bool


def find_remarks(
    image: Image.Image, pose: Pose, paper: PagePaper, streaks: Sequence[Streak], *, one_bit: bool
) -> Remarks:
    """Look for handwriting on one page, left of or beyond the boxes, below the table, and in the place for remarks."""
    layout = paper.layout
    pairs = [b for b in layout.boxes if b.part == "page"]
    field = next((f for f in layout.fields if f.kind == "remark"), None)
    signing = [f.y for f in layout.fields if f.kind == "signature" and f.part == "page"]
    top = min((b.y for b in pairs), default=45.0) - 3.0
    bottom = min(signing) - 12.8 if signing else 258.0
    ink, darkness = _ink(image, pose, paper, streaks, (top, max(bottom, top + 10)), one_bit=one_bit)
    zone = _zone(layout, ink.shape, top)
    dense = _dense(ink & zone)
    over = _over_print(darkness, paper.blackness[round(top * COARSE) :], zone)
    dense[: over.shape[0], : over.shape[1]] |= over[: dense.shape[0], : dense.shape[1]]
    lines: set[int] = set()
    elsewhere = False
    for cell_y in np.flatnonzero(dense.any(axis=1)):
        y = top + (cell_y + 1.0) * _CELL / 2
        near = min(pairs, key=lambda b: abs(b.y + b.size / 2 - y), default=None)
        if near is not None and abs(near.y + near.size / 2 - y) < _ROW_HALF + 1:
            lines.add(near.line)
        else:
            elsewhere = True
    used = False
    if field is not None:
        place, _ = _ink(image, pose, paper, streaks, (field.y + 0.8, field.y + field.h - 0.8), one_bit=one_bit)
        part = place[:, round((field.x + 1) * COARSE) : round((field.x + field.w - 1) * COARSE)]
        used = float(part.sum()) / COARSE**2 > _FIELD
    return Remarks(frozenset(lines), used, elsewhere)


def _ink(
    image: Image.Image, pose: Pose, paper: PagePaper, streaks: Sequence[Streak], rows: tuple[float, float], *,
    one_bit: bool,
) -> tuple[Mask, npt.NDArray[np.float32]]:  # fmt: skip
    """Return what is dark and not printed between two heights, over the whole width, and how dark all is (0 to 1)."""
    top, bottom = rows
    width = paper.layout.width
    grey = straight(image, pose.matrix, (0.0, top, width, bottom - top), COARSE)
    fall = below(grey, paper_level(grey, 30, 0.8))
    noise = ranked(np.abs(np.diff(fall[::2, ::3], axis=1)), 0.5) / 0.95
    deep = max(ranked(fall[::2, ::2], 0.99), 60.0)
    ink = fall > (0.5 * deep if one_bit else max(0.24 * deep, 6 * noise, 24.0))
    first = round(top * COARSE)
    printed = paper.coarse[first : first + ink.shape[0], : ink.shape[1]]
    ink[: printed.shape[0], : printed.shape[1]] &= ~printed
    darkness = np.clip(fall / deep, 0, 1.2)
    if streaks:
        under = under_streaks(streaks, pose, (0.0, top), ink.shape, COARSE)
        ink &= ~under
        darkness[under] = 0
    return without_specks(ink), darkness


def under_streaks(
    streaks: Sequence[Streak], pose: Pose, origin: tuple[float, float], shape: tuple[int, ...], per_mm: float
) -> Mask:
    """Return where the streaks of the glass run over a straightened part of the page."""
    rows, columns = shape
    xs, ys = np.meshgrid(origin[0] + (np.arange(columns) + 0.5) / per_mm, origin[1] + (np.arange(rows) + 0.5) / per_mm)
    h = pose.matrix
    w = h[2, 0] * xs + h[2, 1] * ys + h[2, 2]
    px = (h[0, 0] * xs + h[0, 1] * ys + h[0, 2]) / w
    py = (h[1, 0] * xs + h[1, 1] * ys + h[1, 2]) / w
    under = np.zeros(shape, np.bool_)
    for streak in streaks:
        under |= np.abs((px if streak.upright else py) - streak.at) < streak.half + 0.4 * pose.scale()
    return under


def _zone(layout: FormLayout, shape: tuple[int, ...], top: float) -> Mask:
    """Return where handwriting has no place: all but the pairs, which are looked at more closely elsewhere."""
    zone = np.zeros(shape, np.bool_)
    zone[:, round(_LEFT * COARSE) : round(_RIGHT * COARSE)] = True
    for left, y, w, h in (pair_area(*pair) for pair in pairs_of(layout)):
        rows = slice(max(0, round((y - top) * COARSE)), max(0, round((y + h - top) * COARSE)))
        zone[rows, round(left * COARSE) : round((left + w) * COARSE)] = False
    return zone


def _over_print(darkness: npt.NDArray[np.float32], printed: npt.NDArray[np.float32], zone: Mask) -> Mask:
    """Return the squares that are darker than their print accounts for: handwriting across printed words.

    Darkness is added up, so that blur and a pose that is half a mm off do not count; how heavy this print is comes
    from the page itself.
    """
    rows, columns = min(darkness.shape[0], printed.shape[0]), min(darkness.shape[1], printed.shape[1])
    zone = zone[:rows, :columns]
    here = _squares(np.where(zone, np.where(darkness[:rows, :columns] < 0.12, 0, darkness[:rows, :columns]), 0))
    there = _squares(np.where(zone, printed[:rows, :columns], 0))
    full = there > 2.0
    if not full.any():
        return np.zeros_like(full)
    heavy = float(np.clip(np.median(here[full] / there[full]), 0.6, 1.8))
    return full & (here - heavy * there > _OVER + _OVER_SHARE * there)


def _squares(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Add up values in squares of _CELL, on a grid of half a square, in mm²."""
    half = round(_CELL / 2 * COARSE)
    rows, columns = values.shape[0] // half, values.shape[1] // half
    small = values[: rows * half, : columns * half].reshape(rows, half, columns, half).sum(axis=(1, 3))
    if rows < 2 or columns < 2:
        return np.zeros((0, 0), np.float32)
    four = small[:-1, :-1] + small[1:, :-1] + small[:-1, 1:] + small[1:, 1:]
    return (four / COARSE**2).astype(np.float32)


def _dense(ink: Mask) -> Mask:
    """Return the squares, on a grid of half a square, that have as much ink as handwriting."""
    return _squares(ink.astype(np.float32)) >= _DENSE
