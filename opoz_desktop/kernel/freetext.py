"""Free text is kept clean of BSNs: nine digits that pass the eleven test are refused, on every way in.

Source: Wet algemene bepalingen burgerservicenummer art. 10 and the promise "no BSN anywhere"; the eleven
test (elfproef) weighs the digits 9 to 2 and the last one with -1.
"""

from __future__ import annotations

import re

from .errors import LooksLikeBsn

_NINE_DIGITS = re.compile(r"(?<![0-9A-Za-z+])(?:\d[ .-]?){8}\d(?![0-9A-Za-z])")


def looks_like_bsn(text: str) -> bool:
    """Tell whether a text holds nine digits (with single spaces, dots or hyphens) that pass the eleven test."""
    return any(_passes(re.sub(r"\D", "", found)) for found in _NINE_DIGITS.findall(text))


def refuse_bsn(field: str, text: str) -> str:
    """Return the text, or raise LooksLikeBsn. Facts: the field, never the digits."""
    if looks_like_bsn(text):
        raise LooksLikeBsn(field=field, reason="bsn")
    return text


def _passes(digits: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(w * int(d) for w, d in zip(weights, digits, strict=True))
    return total % 11 == 0 and digits != "000000000"
