"""Ink: pieces of a picture laid straight in mm, boxes found again by their frames, and what is written in and around.

Source: scanning design, section 2, reader steps 4 to 6. Darkness runs from 0 (this paper) to 1 (this print).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PIL import Image

from opoz_desktop.pdf.forms import FRAME, BoxSpot

from .levels import Dark, below, paper_level, ranked
from .paper import FINE
from .pose import Matrix

Mask = npt.NDArray[np.bool_]

_NEAR, _FAR = 1.2, 3.0
"""A box is looked for so far from where the pose puts it, in mm: first near, then further."""
_INSET = 0.75
"""From the middle of the frame to what counts as inside, in mm."""
_FRAME_SEEN = 0.34
"""The least that the lines of a frame stand out, as a share of the blackest print."""
PIXEL = 1.0 / FINE**2
"""mm² of one pixel of a piece."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the page, straight: darkness at FINE pixels per mm from (x, y) in mm; `noise` is its unrest."""

    x: float
    y: float
    dark: Dark
    noise: float
    contrast: float
    fall: Dark
    """How much darker than its paper, from 0 to 255."""

    def against(self, black: float) -> Piece:
        """Return the piece with the print of the whole page, `black` grey values darker than paper, as 1."""
        contrast = max(black or self.contrast, 25.0)
        dark = np.clip(self.fall / contrast, 0.0, 1.0)
        return replace(self, dark=dark, noise=self.noise * max(self.contrast, 25.0) / contrast)

    def column(self, x: float) -> float:
        return (x - self.x) * FINE

    def row(self, y: float) -> float:
        return (y - self.y) * FINE


def cut(image: Image.Image, matrix: Matrix, area: tuple[float, float, float, float]) -> Piece:
    """Cut x, y, width, height in mm out of a picture; its blackest print is 1."""
    grey = straight(image, matrix, area, FINE)
    fall = below(grey, paper_level(grey, int(9 * FINE), 0.82, flat=True))
    deepest = ranked(fall[::2, ::2], 0.993)
    contrast = max(deepest, 25.0)
    dark = np.clip(fall / contrast, 0.0, 1.0)
    steps = np.abs(np.diff(fall[::2, ::3], axis=1))
    return Piece(area[0], area[1], dark, ranked(steps, 0.5) / 0.95 / contrast, deepest, fall)


def straight(image: Image.Image, matrix: Matrix, area: tuple[float, float, float, float], per_mm: float) -> Dark:
    """Return x, y, width, height in mm of the page laid straight, as grey values."""
    x, y, w, h = area
    local = matrix @ np.array(((1 / per_mm, 0.0, x), (0.0, 1 / per_mm, y), (0.0, 0.0, 1.0)))
    local = local / local[2, 2]
    size = (max(1, round(w * per_mm)), max(1, round(h * per_mm)))
    cut_out = image.transform(
        size, Image.Transform.PERSPECTIVE, tuple(local.ravel()[:8]), Image.Resampling.BILINEAR, fillcolor=255
    )
    return np.asarray(cut_out, np.float32)


@dataclass(frozen=True, slots=True)
class FoundBox:
    """A box that was found again: the middle lines of its frame in pixels of the piece. `seen` is how clear it was."""

    spot: BoxSpot
    left: float
    top: float
    right: float
    bottom: float
    seen: float
    moved: tuple[float, float]
    """How far it lies from where the pose puts it, in mm."""

    def inside(self) -> tuple[slice, slice]:
        """Return the rows and columns of what counts as inside."""
        k = _INSET * FINE
        return slice(round(self.top + k), round(self.bottom - k)), slice(round(self.left + k), round(self.right - k))

    def around(self, by: float) -> tuple[slice, slice]:
        """Return the rows and columns of the box and `by` mm around it."""
        k = by * FINE
        return (
            slice(max(0, round(self.top - k)), max(0, round(self.bottom + k))),
            slice(max(0, round(self.left - k)), max(0, round(self.right + k))),
        )


def find_box(piece: Piece, spot: BoxSpot, near: tuple[float, float] = (0.0, 0.0)) -> FoundBox | None:
    """Find a box by its printed frame, around where it should be plus `near` mm; None when no frame is there."""
    for reach in (_NEAR, _FAR):
        found = _find_box(piece, spot, near, reach)
        if found is not None:
            return found
    return None


def _find_box(piece: Piece, spot: BoxSpot, near: tuple[float, float], reach: float) -> FoundBox | None:
    cx, cy = piece.column(spot.x + near[0]), piece.row(spot.y + near[1])
    size, k = spot.size * FINE, reach * FINE
    y0, y1 = round(cy + 0.12 * size), round(cy + 0.88 * size)
    x0, x1 = round(cx + 0.12 * size), round(cx + 0.88 * size)
    across = _pair(piece.dark[max(0, y0) : y1], 0, cx, size, k)
    if across is None:
        return None
    moved = round(across[0] - cx)
    down = _pair(piece.dark[:, max(0, x0 + moved) : x1 + moved], 1, cy, size, k)
    if down is None:
        return None
    if abs(down[0] - cy) > 2:  # the rows for the upright lines were taken off the box: once more on the right ones
        shift = round(down[0] - cy)
        again = _pair(piece.dark[max(0, y0 + shift) : y1 + shift], 0, cx, size, k)
        across = again or across
    left, right, seen_x = across
    top, bottom, seen_y = down
    seen = min(seen_x, seen_y)
    moved_mm = ((left - cx) / FINE + near[0], (top - cy) / FINE + near[1])
    return FoundBox(spot, left, top, right, bottom, seen, moved_mm) if seen >= _FRAME_SEEN else None


def _pair(strip: Dark, axis: int, start: float, size: float, reach: float) -> tuple[float, float, float] | None:
    """Return the places of two parallel lines `size` apart, and how clearly both are there."""
    if strip.size == 0:
        return None
    # the weakest third of a line still has to be dark: a stroke that crosses it is dark in one place only
    ordered = np.sort(strip, axis=axis)
    count = ordered.shape[axis]
    weak = slice(count // 6, max(count // 2, count // 6 + 1))
    low = ordered[weak] if axis == 0 else ordered[:, weak]
    profile = low.mean(axis=axis)
    wide = np.maximum(profile, np.maximum(np.roll(profile, 1), np.roll(profile, -1)))
    best: tuple[float, float, float] | None = None
    score = -1.0
    for give in (0, -1, 1, -2, 2):
        length = round(size) + give
        first = np.arange(max(1, round(start - reach)), min(len(profile) - length - 1, round(start + reach) + 1))
        if not len(first):
            continue
        a, b = profile[first], profile[first + length]
        # what lies just outside a frame is paper
        before, after = np.maximum(first - 4, 0), np.minimum(first + length + 4, len(profile) - 1)
        outside = np.minimum(profile[before], profile[after])
        away = 0.012 * np.abs(first - start) / FINE + 0.01 * abs(give)
        value = np.minimum(a, b) + 0.3 * (a + b) - 0.5 * outside - away
        i = int(np.argmax(value))
        if float(value[i]) > score:
            score = float(value[i])
            f = int(first[i])
            best = (_peak(profile, f), _peak(profile, f + length), float(min(wide[f], wide[f + length])))
    return best


def _peak(profile: npt.NDArray[np.float32], at: int) -> float:
    """Return the middle of a line to a part of a pixel."""
    a, b = max(0, at - 2), min(len(profile), at + 3)
    weights = profile[a:b] - profile[a:b].min()
    total = float(weights.sum())
    return at + 0.0 if total <= 1e-6 else float((weights * np.arange(a, b)).sum()) / total


@dataclass(frozen=True, slots=True)
class Inside:
    """What is inside a box. Areas in mm²; `black` and `low` are shares of the inside; lengths in mm."""

    low_area: float
    mid_area: float
    black: float
    low: float
    flat: float
    """The spread across the main direction of the ink: small when it is one straight stroke."""
    extent: float
    runs: float
    """How many strokes a line across or down meets in its busiest places: two for a cross, more for a scribble."""


def look_inside(dark: Dark, low: float) -> Inside:
    """Measure the ink in the inside of a box."""
    mid_level = max(0.38, low * 1.3)
    low_ink = without_specks(dark > low)
    mid_ink = low_ink & (dark > mid_level)
    area = max(dark.size, 1)
    ys, xs = np.nonzero(mid_ink if mid_ink.sum() > 12 else low_ink)
    flat = extent = 0.0
    if len(xs) > 6:
        spread = np.linalg.eigvalsh(np.cov(np.vstack((xs, ys)).astype(np.float64)))
        flat = float(np.sqrt(max(spread[0], 0.0))) / FINE
        extent = float(np.hypot(np.ptp(xs), np.ptp(ys))) / FINE
    return Inside(
        float(low_ink.sum()) * PIXEL, float(mid_ink.sum()) * PIXEL, float((dark > 0.5).sum()) / area,
        float(low_ink.sum()) / area, flat, extent, max(_runs(mid_ink), _runs(mid_ink.T)),
    )  # fmt: skip


def _runs(ink: Mask) -> float:
    starts = (ink[:, 1:] & ~ink[:, :-1]).sum(1) + ink[:, 0]
    return ranked(starts, 0.88) if len(starts) else 0.0


def without_specks(ink: Mask) -> Mask:
    """Leave out pixels with fewer than two neighbours in ink: dust and noise."""
    padded = np.pad(ink, 1).astype(np.uint8)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    near = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return ink & (near >= 3)


def connected(seed: Mask, way: Mask) -> Mask:
    """Return the ink of `way` that hangs together with the seed."""
    reached = seed & way
    for _ in range(200):
        before = int(reached.sum())
        wider = reached.copy()
        wider[1:] |= reached[:-1]
        wider[:-1] |= reached[1:]
        across = wider.copy()
        wider[:, 1:] |= across[:, :-1]
        wider[:, :-1] |= across[:, 1:]
        reached = wider & way
        if int(reached.sum()) == before:
            break
    return reached


def sides_with_ink(ink: Mask, box: FoundBox) -> int:
    """Return in how many of 12 directions around a box there is ink: many for a circle, few for what sticks out."""
    rows, columns = box.around(4.2)
    part = ink[rows, columns]
    ys, xs = np.nonzero(part)
    if len(xs) < 6:
        return 0
    cy = (box.top + box.bottom) / 2 - (rows.start or 0)
    cx = (box.left + box.right) / 2 - (columns.start or 0)
    angle = ((np.arctan2(ys - cy, xs - cx) / (2 * np.pi) + 1) % 1 * 12).astype(int)
    return int((np.bincount(angle, minlength=12) >= 3).sum())


def frame_contrast(pieces: Sequence[tuple[Piece, FoundBox]]) -> float:
    """Return how much darker than paper the print of this page is, in grey values, from the frames of its boxes."""
    half = FRAME * 25.4 / 72 / 2 * FINE
    seen: list[float] = []
    for piece, box in pieces:
        lines = [
            piece.dark[round(box.top) : round(box.bottom), round(box.left - half) : round(box.left + half) + 1],
            piece.dark[round(box.top) : round(box.bottom), round(box.right - half) : round(box.right + half) + 1],
        ]
        seen += [float(np.median(line.max(axis=1))) * piece.contrast for line in lines if line.size]
    return float(np.median(seen)) if seen else 0.0
