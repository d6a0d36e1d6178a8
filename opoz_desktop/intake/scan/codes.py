"""Codes on a page: found with zxing on the picture as it is, and harder where nothing is found at first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import zxingcpp
from PIL import Image, ImageFilter

from opoz_desktop.features.consent.rules.codes import STRIP, PageCode, read_text

Gray = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code of this program on a picture; `corners` in pixels, from its own top left clockwise."""

    said: PageCode
    corners: tuple[tuple[float, float], ...]

    @property
    def part(self) -> str:
        """Which part of the layout it belongs to: "page" or the strip."""
        return STRIP if self.said.page == STRIP else "page"


def find_codes(picture: Gray, key: bytes) -> list[FoundCode]:
    """Return the codes of this program on a grey picture, with what they say; foreign codes are not among them."""
    return _ours(_read(picture), key, 1.0, (0.0, 0.0))


def find_harder(picture: Gray, key: bytes) -> list[FoundCode]:
    """Look again where nothing was found: sharpened, smaller, and twice as large. Costs ten times as much."""
    image = Image.fromarray(picture)
    width, height = image.size
    trials = [(image.filter(ImageFilter.UnsharpMask(3, 250, 2)), 1.0)]
    if width > 1400:
        trials.append((image.reduce(2), 0.5))
    if width * height < 12_000_000:
        trials.append((image.resize((width * 2, height * 2), Image.Resampling.BICUBIC), 2.0))
    for trial, scale in trials:
        found = _ours(_read(np.asarray(trial)), key, scale, (0.0, 0.0))
        if found:
            return found
    return []


def _read(picture: Gray) -> list[Any]:
    wanted: Any = zxingcpp.BarcodeFormat.QRCode
    return list(zxingcpp.read_barcodes(picture, formats=wanted, try_invert=False))


def _ours(results: list[Any], key: bytes, scale: float, origin: tuple[float, float]) -> list[FoundCode]:
    found: list[FoundCode] = []
    for result in results:
        said = read_text(key, result.text)
        if said is None:
            continue
        p = result.position
        corners = tuple(
            (q.x / scale + origin[0], q.y / scale + origin[1])
            for q in (p.top_left, p.top_right, p.bottom_right, p.bottom_left)
        )
        found.append(FoundCode(said, corners))
    return found
