"""The codes of printed forms: random, readable over the telephone, and proof that the paper is ours.

Source: scanning design, section 6. A code holds no personal data and means something only in this file. The
alphabet has no O, 0, I or 1; 10 characters are 50 bits. The check character catches every single wrong
character and every swap of two neighbours (a polynomial over the field of 32).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_VALUE = {c: i for i, c in enumerate(ALPHABET)}
_LENGTH = 10
_MAC_LENGTH = 8
_PREFIX = "TG1"
STRIP = "S"
"""Stands in the place of the page number on the withdrawal strip."""
READING = "T"
"""Stands in the place of the page number on the sheet with the text in another language; nothing is filled in there."""


@dataclass(frozen=True, slots=True)
class PageCode:
    """What a code on paper says: which form, which page (or the strip) of how many, and whether it is ours."""

    code: str
    page: str
    count: str
    ours: bool


def new_code(random_bytes: Callable[[int], bytes]) -> str:
    """Return a random code of 10 characters (50 bits)."""
    number = int.from_bytes(random_bytes(7), "big")
    return "".join(ALPHABET[(number >> (5 * i)) & 31] for i in range(_LENGTH))


def check_character(code: str) -> str:
    """Return the check character of a code. Raise ValueError for a character outside the alphabet."""
    total = 0
    for c in code:
        if c not in _VALUE:
            raise ValueError("code")
        total = _double(total) ^ _VALUE[c]
    return ALPHABET[_double(total)]


def shown_code(code: str) -> str:
    """Write a code as people read it: `MJHU-WHK7-RPC`, the last character is the check."""
    full = code + check_character(code)
    return f"{full[:4]}-{full[4:8]}-{full[8:]}"


def parse_typed(text: str) -> str | None:
    """Return the code that was typed (capitals, hyphens and spaces do not matter), or None when it is wrong."""
    clean = "".join(c for c in text.upper() if c not in " -.")
    if len(clean) != _LENGTH + 1 or any(c not in _VALUE for c in clean):
        return None
    return clean[:-1] if check_character(clean[:-1]) == clean[-1] else None


def page_text(key: bytes, code: str, page: str, count: str) -> str:
    """Return the text of the code on one page; `page` is "1".."9" or STRIP, 26 capitals and figures."""
    head = f"{_PREFIX}:{code}:{page}{count}"
    return f"{head}:{mac_of(key, head)}"


def read_text(key: bytes, text: str) -> PageCode | None:
    """Read the text of a code. Return None when it is not of this program; `ours` tells whether the key fits."""
    parts = text.split(":")
    if len(parts) != 4 or parts[0] != _PREFIX or len(parts[1]) != _LENGTH or len(parts[2]) != 2:
        return None
    ours = hmac.compare_digest(mac_of(key, ":".join(parts[:3])).encode(), parts[3].encode())
    return PageCode(parts[1], parts[2][0], parts[2][1], ours)


def mac_of(key: bytes, head: str) -> str:
    """Return 40 bits of HMAC-SHA-256 over the head of a code, in the alphabet of the codes."""
    number = int.from_bytes(hmac.digest(key, head.encode("ascii"), hashlib.sha256)[:5], "big")
    return "".join(ALPHABET[(number >> (5 * i)) & 31] for i in range(_MAC_LENGTH))


def _double(value: int) -> int:
    """Multiply by x in GF(32) with x^5 + x^2 + 1."""
    value <<= 1
    return value ^ 0b100101 if value & 32 else value
