"""Pose: where the form lies on the picture, as a homography from mm on paper to pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from opoz_desktop.pdf.forms import FormLayout, Mark

from .codes import FoundCode
from .levels import ranked

Matrix = npt.NDArray[np.float64]
Gray = npt.NDArray[np.uint8]
Point = tuple[float, float]

_STEPS = (2.5, 4.5, 8.0)
"""So far from its predicted place a mark is looked for, in mm: first near, then further."""
_ROUND = 0.55
"""The most that a mark may lie off the pose of the other points, in mm, before it is left out."""
_LOOSE = 1.2
"""With a larger residual the pose is called doubtful."""


@dataclass(frozen=True, slots=True)
class Pose:
    """A homography with what speaks for it. `residual` is the largest distance of a used mark in mm."""

    matrix: Matrix
    marks: int
    residual: float

    @property
    def doubtful(self) -> bool:
        return self.residual > _LOOSE

    def at(self, x: float, y: float) -> Point:
        """Return the pixel of a place in mm."""
        return transform(self.matrix, x, y)

    def scale(self) -> float:
        """Return pixels per mm in the middle of an A4 page."""
        (x0, y0), (x1, y1), (x2, y2) = self.at(80, 120), self.at(130, 120), self.at(80, 170)
        return (float(np.hypot(x1 - x0, y1 - y0)) + float(np.hypot(x2 - x0, y2 - y0))) / 100

    def numbers(self, scale: float) -> tuple[float, ...]:
        """Return the first eight numbers, for a picture that is `scale` times as large as the one that was read."""
        grown = np.diag((scale, scale, 1.0)) @ self.matrix
        return tuple(round(float(v), 9) for v in (grown / grown[2, 2]).ravel()[:8])


def transform(matrix: Matrix, x: float, y: float) -> Point:
    """Return where a homography takes a point."""
    px, py, w = matrix @ np.array((x, y, 1.0))
    return float(px / w), float(py / w)


def find_pose(picture: Gray, layout: FormLayout, codes: Sequence[FoundCode]) -> Pose | None:
    """Find the pose of one page of a layout from its codes and marks; None when no code stands on this layout.

    The corners of the codes give a first pose, the marks are added one by one, nearest first, and a mark that
    the others do not agree with is left out.
    """
    paper: list[Point] = []
    pixels: list[Point] = []
    for code in codes:
        spots = [c for c in layout.codes if c.part == code.part]
        spot = _spot_of(code, spots, picture.shape)
        if spot is None:
            continue
        paper += _corners(spot.x, spot.y, spot.size)
        pixels += code.corners
    if not paper:
        return None
    first = fit(paper, pixels)
    return _with_marks(picture, layout.marks, paper, pixels, first)


def _spot_of(code: FoundCode, spots: Sequence[Any], shape: tuple[int, ...]) -> Any | None:
    """Return which printed place a found code is: the one that puts the page inside the picture."""
    height, width = shape[:2]
    best, found = None, None
    for spot in spots:
        matrix = fit(_corners(spot.x, spot.y, spot.size), code.corners)
        outside = 0.0
        for x, y in ((13.0, 13.0), (197.0, 13.0), (13.0, 284.0), (197.0, 284.0)):
            px, py = transform(matrix, x, y)
            outside += max(0.0, -px, px - width) + max(0.0, -py, py - height)
        if best is None or outside < best:
            best, found = outside, spot
    return found


def pose_by_marks(picture: Gray, layout: FormLayout) -> Pose | None:
    """Find the pose from the marks alone, in any of the four positions; the square tells which way is up."""
    height, width = picture.shape
    candidates: list[tuple[int, float, Pose]] = []
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    for turn in range(4):
        pixels: list[Point] = [corners[(i + turn) % 4] for i in range(4)]
        paper: list[Point] = [(0.0, 0.0), (layout.width, 0.0), (layout.width, layout.height), (0.0, layout.height)]
        pose = _with_marks(picture, layout.marks, [], [], fit(paper, pixels), reach=16.0)
        if pose is not None and pose.marks >= 3 and _square_fits(picture, layout.marks, pose):
            candidates.append((pose.marks, -pose.residual, pose))
    return max(candidates, key=lambda c: c[:2])[2] if candidates else None


def _with_marks(
    picture: Gray, marks: Sequence[Mark], paper: list[Point], pixels: list[Point], first: Matrix, reach: float = 0.0
) -> Pose | None:
    matrix, found = first, list[tuple[Mark, Point]]()
    centre = np.mean(paper, axis=0) if paper else np.array((105.0, 148.0))
    waiting = sorted(marks, key=lambda m: float(np.hypot(m.x - centre[0], m.y - centre[1])))
    for mark in waiting:
        spread = float(np.hypot(mark.x - centre[0], mark.y - centre[1]))
        known = len(paper) > 4 or len(found) >= 2
        steps = (reach,) if reach else [s for s in _STEPS if s <= 4.5 or not known or spread > 60]
        for step in steps:
            place = find_mark(picture, matrix, mark, step)
            if place is not None:
                found.append((mark, place))
                matrix = _fit_all(paper, pixels, found, first)
                break
    found = _without_odd(paper, pixels, found, first)
    matrix = _fit_all(paper, pixels, found, first)
    if not paper and len(found) < 3:
        return None
    return Pose(matrix / matrix[2, 2], len(found), _largest(matrix, found))


def _fit_all(
    paper: Sequence[Point], pixels: Sequence[Point], found: Sequence[tuple[Mark, Point]], first: Matrix
) -> Matrix:
    """Fit all points; marks weigh more than corners of codes, which are known to half a module."""
    points = [*paper, *((m.x, m.y) for m, _ in found)]
    if len(points) < 3:
        return first
    return fit(points, [*pixels, *(p for _, p in found)], [0.35] * len(paper) + [1.0] * len(found))


def _without_odd(
    paper: Sequence[Point], pixels: Sequence[Point], found: list[tuple[Mark, Point]], first: Matrix
) -> list[tuple[Mark, Point]]:
    """Leave out the mark on which the other points do not agree, while there is one."""
    while found:
        if _largest(_fit_all(paper, pixels, found, first), found) <= _ROUND or (len(found) < 3 and not paper):
            return found
        trials = [
            (_largest(_fit_all(paper, pixels, found[:i] + found[i + 1 :], first), found[:i] + found[i + 1 :]), i)
            for i in range(len(found))
        ]
        best, index = min(trials)
        if best > 0.6 * _largest(_fit_all(paper, pixels, found, first), found):
            return found  # the paper is bent: no single mark is to blame
        found = found[:index] + found[index + 1 :]
    return found


def _largest(matrix: Matrix, found: Sequence[tuple[Mark, Point]]) -> float:
    """Return the largest distance in mm between a mark and where the pose puts it."""
    if not found:
        return 0.0
    back: Matrix = np.linalg.inv(matrix).astype(np.float64)
    off = [np.hypot(*np.subtract(transform(back, *p), (m.x, m.y))) for m, p in found]
    return float(max(off))


def find_mark(picture: Gray, matrix: Matrix, mark: Mark, reach: float) -> Point | None:
    """Look for a mark within `reach` mm of where the pose puts it; return its centre in pixels."""
    px, py = transform(matrix, mark.x, mark.y)
    qx, qy = transform(matrix, mark.x + mark.size, mark.y)
    scale = float(np.hypot(qx - px, qy - py)) / mark.size
    if not 1.0 < scale < 60.0:
        return None
    side = scale * mark.size
    half = int(scale * reach + side * 0.8)
    x0, y0 = max(0, int(px) - half), max(0, int(py) - half)
    x1, y1 = min(picture.shape[1], int(px) + half + 1), min(picture.shape[0], int(py) + half + 1)
    if x1 - x0 < side * 1.1 or y1 - y0 < side * 1.1:
        return None
    step = max(1, int(scale / 4))
    window = picture[y0:y1:step, x0:x1:step]
    paper, black = ranked(window[::2, ::2], 0.8), float(window.min())
    if paper - black < 40:
        return None
    dark = (window < (paper * 0.45 + black * 0.55)).astype(np.float32)
    core = max(2, int(side * 0.62 / step))
    sums = np.pad(dark.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    box = sums[core:, core:] - sums[:-core, core:] - sums[core:, :-core] + sums[:-core, :-core]
    full = core * core
    ys, xs = np.nonzero(box >= max(0.93 * full, box.max() - 0.5))
    if not len(xs):
        return None
    cx, cy = xs + core / 2, ys + core / 2
    aim = ((px - x0) / step, (py - y0) / step)
    nearest = int(np.argmin((cx - aim[0]) ** 2 + (cy - aim[1]) ** 2))
    return _centre(dark, float(cx[nearest]), float(cy[nearest]), side / step, (x0, y0, step), mark.shape)


def _centre(
    dark: npt.NDArray[np.float32], cx: float, cy: float, side: float, origin: tuple[int, int, int], shape: str
) -> Point | None:
    """Return the centre of a blob in pixels of the picture when it has the size of a mark and white around."""
    x0, y0, step = origin
    total = 0.0
    for _ in range(2):
        r = int(side * 0.78)
        ax, ay = max(0, int(cx) - r), max(0, int(cy) - r)
        part = dark[ay : int(cy) + r + 1, ax : int(cx) + r + 1]
        total = float(part.sum())
        if total <= 0:
            return None
        cx = ax + float((part.sum(0) * np.arange(part.shape[1])).sum()) / total + 0.5
        cy = ay + float((part.sum(1) * np.arange(part.shape[0])).sum()) / total + 0.5
    want = side * side * (0.785 if shape == "disc" else 1.0)
    if not 0.68 * want < total < 1.38 * want:
        return None
    return x0 + cx * step, y0 + cy * step


def _square_fits(picture: Gray, marks: Sequence[Mark], pose: Pose) -> bool:
    """Tell whether the square of the layout is a square on the picture, and the discs are discs."""
    full = 0
    for mark in marks:
        share = [
            _is_dark(picture, pose.at(mark.x + dx * 0.43 * mark.size, mark.y + dy * 0.43 * mark.size))
            for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        ]
        full += sum(share) >= 3 if mark.shape == "square" else -(sum(share) >= 3)
    return full == 1


def _is_dark(picture: Gray, at: Point) -> bool:
    x, y = int(at[0]), int(at[1])
    if not (1 <= x < picture.shape[1] - 1 and 1 <= y < picture.shape[0] - 1):
        return False
    return float(picture[y - 1 : y + 2, x - 1 : x + 2].mean()) < 110


def fit(paper: Sequence[Point], pixels: Sequence[Point], weights: Sequence[float] | None = None) -> Matrix:
    """Fit the map from paper to pixels: a homography where points surround the page, else an affine or similar one."""
    a, b = np.asarray(paper, np.float64), np.asarray(pixels, np.float64)
    w = np.ones(len(a)) if weights is None else np.asarray(weights, np.float64)
    wide = float(np.ptp(a[:, 0])) > 120 and float(np.ptp(a[:, 1])) > 150 and _surrounds(a)
    if len(a) >= 4 and wide:
        return _homography(a, b, w)
    if len(a) >= 5 or (len(a) >= 3 and float(np.ptp(a[:, 0])) > 60 and float(np.ptp(a[:, 1])) > 60):
        return _affine(a, b, w)
    return _similar(a, b, w)


def _surrounds(a: Matrix) -> bool:
    """Tell whether there is a point in at least three quarters of the page and they are not on one line."""
    middle = (a.min(0) + a.max(0)) / 2
    quarters = {(bool(x > middle[0]), bool(y > middle[1])) for x, y in a}
    return len(quarters) == 4


def _similar(a: Matrix, b: Matrix, w: Matrix) -> Matrix:
    rows, right = [], []
    for (x, y), (u, v), k in zip(a, b, w, strict=True):
        rows += [[k * x, -k * y, k, 0.0], [k * y, k * x, 0.0, k]]
        right += [k * u, k * v]
    c, s, tx, ty = np.linalg.lstsq(np.array(rows), np.array(right), rcond=None)[0]
    return np.array(((c, -s, tx), (s, c, ty), (0.0, 0.0, 1.0)))


def _affine(a: Matrix, b: Matrix, w: Matrix) -> Matrix:
    rows = np.column_stack((a, np.ones(len(a)))) * w[:, None]
    solved = np.linalg.lstsq(rows, b * w[:, None], rcond=None)[0]
    return np.vstack((solved.T, (0.0, 0.0, 1.0)))


def _homography(a: Matrix, b: Matrix, w: Matrix) -> Matrix:
    ta, tb = _normal(a), _normal(b)
    na = np.column_stack((a, np.ones(len(a)))) @ ta.T
    nb = np.column_stack((b, np.ones(len(b)))) @ tb.T
    rows: list[Any] = []
    for (x, y, _), (u, v, _), k in zip(na, nb, w, strict=True):
        rows.append(k * np.array((x, y, 1, 0, 0, 0, -u * x, -u * y, -u)))
        rows.append(k * np.array((0, 0, 0, x, y, 1, -v * x, -v * y, -v)))
    _, _, vt = np.linalg.svd(np.array(rows))
    matrix = np.linalg.inv(tb) @ vt[-1].reshape(3, 3) @ ta
    return matrix / matrix[2, 2]


def _normal(a: Matrix) -> Matrix:
    middle = a.mean(0)
    k = np.sqrt(2) / max(float(np.hypot(*(a - middle).T).mean()), 1e-9)
    return np.array(((k, 0, -k * middle[0]), (0, k, -k * middle[1]), (0, 0, 1)))


def _corners(x: float, y: float, size: float) -> list[Point]:
    return [(x, y), (x + size, y), (x + size, y + size), (x, y + size)]
