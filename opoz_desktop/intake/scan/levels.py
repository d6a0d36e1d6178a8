"""Levels: how bright bare paper is, and the value below which a share of many values lies."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

Dark = npt.NDArray[np.float32]


def ranked(values: npt.NDArray[Any], share: float) -> float:
    """Return the value below which a share of all values lies: a percentile without its ceremony."""
    flat = values.ravel()
    at = min(len(flat) - 1, int(share * len(flat)))
    return float(np.partition(flat, at)[at])


def below(grey: Dark, paper: Dark) -> Dark:
    """Return how much of the light of its paper each pixel lacks, 0 to 255: the same in shadow as in full light."""
    return ((1.0 - grey / np.maximum(paper, 40.0)) * 255.0).astype(np.float32)


def paper_level(grey: Dark, square: int, share: float, *, flat: bool = False) -> Dark:
    """Return the grey of the bare paper everywhere: it changes with shadow, not with what is written.

    It is the grey below which a share of each square lies, drawn out between the squares; `flat`: squares are as
    high as the piece.
    """
    rows, columns = grey.shape
    high = rows if flat else min(square, rows)
    wide = min(square, columns)
    down, across = max(1, rows // high), max(1, columns // wide)
    part = grey[: down * high, : across * wide].reshape(down, high, across, wide)[:, ::3, :, ::3]
    cells = part.transpose(0, 2, 1, 3).reshape(down, across, -1)
    at = min(cells.shape[2] - 1, int(share * cells.shape[2]))
    levels = np.partition(cells, at, axis=2)[:, :, at]
    if levels.size == 1:
        return np.full((1, 1), levels[0, 0], np.float32)
    size = (columns, 1 if flat else rows)
    return np.asarray(Image.fromarray(levels.astype(np.float32)).resize(size, Image.Resampling.BILINEAR))
