"""Paper: what is printed on the forms of a run, page by page, so that only what was written on them counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium

from opoz_desktop.pdf.forms import BoxSpot, FormLayout

from .readings import RunPaper

Mask = npt.NDArray[np.bool_]

FINE = 6.0
"""Pixels per mm of the masks, and of the pieces that are cut out of a picture around boxes."""
COARSE = 3.0
"""Pixels per mm of the map on which handwriting is looked for."""
_ABOVE, _BELOW = 7.2, 7.2
_BESIDE, _WORD = 4.5, 15.5
"""What is looked at around a pair of boxes, in mm; `_WORD` on the side where the words stand."""


@dataclass(frozen=True, slots=True)
class PagePaper:
    """One page of a run: its layout, and where it is printed on, grown by what a pose may be off."""

    layout: FormLayout
    pages: int
    printed: Mask
    coarse: Mask
    black: npt.NDArray[np.uint8]
    """How dark the print is at FINE pixels per mm: 255 is black."""
    blackness: npt.NDArray[np.float32]
    """How dark the print is, at COARSE pixels per mm: 0 is paper, 1 is black."""


class Papers:
    """The paper of all runs of a pile, drawn when first needed."""

    def __init__(self, runs: list[RunPaper]) -> None:
        self._runs = runs
        self._pages: dict[tuple[int, int], PagePaper | None] = {}

    def page(self, run: int, number: int) -> PagePaper | None:
        """Return a page of a run, or None when the run has no layout or no such page."""
        key = (run, number)
        if key not in self._pages:
            self._pages[key] = _page_paper(self._runs[run], number)
        return self._pages[key]


def _page_paper(run: RunPaper, number: int) -> PagePaper | None:
    try:
        layout = FormLayout.from_json(run.layout)
    except (KeyError, TypeError, IndexError):
        return None
    if not 1 <= number <= layout.pages:
        return None
    grey = _drawn(run.blank_pdf, number, layout)
    dark = grey < 190
    black = (255 - grey[: grey.shape[0] // 2 * 2, : grey.shape[1] // 2 * 2].astype(np.float32)) / 255
    blackness = black.reshape(black.shape[0] // 2, 2, -1, 2).mean(axis=(1, 3))
    return PagePaper(layout.on_page(number), layout.pages, grow(dark, 2), _shrunk(grow(dark, 5)), 255 - grey, blackness)


def _drawn(pdf: bytes, number: int, layout: FormLayout) -> npt.NDArray[np.uint8]:
    shape = round(layout.height * FINE), round(layout.width * FINE)
    white = np.full(shape, 255, np.uint8)
    if not pdf:
        return white
    document: Any = pdfium.PdfDocument(pdf)
    try:
        if number > len(document):
            return white
        bitmap = document[number - 1].render(scale=FINE * 25.4 / 72, grayscale=True)
        drawn = np.asarray(bitmap.to_numpy()).reshape(bitmap.height, bitmap.width, -1)[:, :, 0]
        rows, columns = min(shape[0], drawn.shape[0]), min(shape[1], drawn.shape[1])
        white[:rows, :columns] = drawn[:rows, :columns]
    finally:
        document.close()
    return white


def grow(mask: Mask, by: int) -> Mask:
    """Grow a mask by so many pixels to all sides."""
    grown = mask.copy()
    for step in range(1, by + 1):
        grown[:, step:] |= mask[:, :-step]
        grown[:, :-step] |= mask[:, step:]
    across = grown.copy()
    for step in range(1, by + 1):
        grown[step:] |= across[:-step]
        grown[:-step] |= across[step:]
    return grown


def _shrunk(mask: Mask) -> Mask:
    k = round(FINE / COARSE)
    rows, columns = mask.shape[0] // k, mask.shape[1] // k
    return np.asarray(mask[: rows * k, : columns * k].reshape(rows, k, columns, k).any(axis=(1, 3)))


def pairs_of(layout: FormLayout) -> list[tuple[BoxSpot, BoxSpot]]:
    """Return the boxes for yes and no of every line on a page, as the record of the paper has them."""
    boxes = {(b.line, b.value): b for b in layout.boxes if b.part == "page"}
    lines = sorted({line for line, _ in boxes})
    return [(boxes[n, "yes"], boxes[n, "no"]) for n in lines if (n, "yes") in boxes and (n, "no") in boxes]


def pair_area(yes: BoxSpot, no: BoxSpot) -> tuple[float, float, float, float]:
    """Return what is cut out for a pair, in mm: both boxes with their words on whatever side they stand."""
    left = max(8.0, min(yes.x, no.x) - _BESIDE)
    right = min(202.0, max(yes.x, no.x) + yes.size + _WORD)
    if yes.x > no.x:  # printed from right to left: the words stand left of the boxes
        left = max(8.0, min(yes.x, no.x) - _WORD)
        right = min(202.0, max(yes.x, no.x) + yes.size + _BESIDE)
    middle = yes.y + yes.size / 2
    return left, middle - _ABOVE, right - left, _ABOVE + _BELOW
