"""Free text is kept clean of BSNs: nine digits that pass the eleven test are refused, on every way in.

Source: Wet algemene bepalingen burgerservicenummer art. 10 and the promise "no BSN anywhere"; the eleven
test (elfproef) weighs the digits 9 to 2 and the last one with -1.
"""

from __future__ import annotations

import re

from .errors import LooksLikeBsn

_NINE_DIGITS = re.compile(r"(?<![0-9A-Za-z+])(?:\d[ .-]?){8}\d(?![0-9A-Za-z])")

_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)


def looks_like_bsn(text: str) -> bool:
    """Tell whether a text holds nine digits (with single spaces, dots or hyphens) that pass the eleven test."""
    return any(_passes(re.sub(r"\D", "", found)) for found in _NINE_DIGITS.findall(text))


def one_line(text: str) -> str:
    """Return a text with single spaces and without signs that nobody sees.

    Left out are control characters, signs of no width, signs that turn the reading direction (they make a name
    read as another) and halves of letters (they cannot be stored).
    """
    return " ".join(_UNSEEN.sub("", text).split())


def refuse_bsn(field: str, text: str) -> str:
    """Return the text, or raise LooksLikeBsn. Facts: the field, never the digits."""
    if looks_like_bsn(text):
        raise LooksLikeBsn(field=field, reason="bsn")
    return text


def _passes(digits: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(w * int(d) for w, d in zip(weights, digits, strict=True))
    return total % 11 == 0 and digits != "000000000"


def capital(text: str) -> str:
    """Begin a Dutch sentence: the first letter large, and `één` becomes `Eén`, not `Één`."""
    if text.startswith("één"):
        return f"E{text[1:]}"
    return text[:1].upper() + text[1:]
