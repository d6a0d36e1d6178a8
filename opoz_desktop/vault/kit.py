"""The recovery sheet's code: 160 random bits in eight groups of four signs, with a check sign for each row.

Base32 letters A-Z and 2-7: the digits 0, 1, 8 and 9 never stand on the sheet.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass

from . import crypto
from .errors import KitMistyped

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
LENGTH = 32
ROW = 16
GROUP = 4
_QR_PREFIX = "OPOZ1:"


@dataclass(frozen=True, slots=True)
class KitRow:
    """One printed row: four groups of four signs and the check sign."""

    groups: tuple[str, str, str, str]
    check: str


def new_code() -> str:
    """Return a fresh code of 32 signs."""
    return base64.b32encode(crypto.random_bytes(20)).decode("ascii")


def sheet(code: str) -> tuple[KitRow, KitRow]:
    """Return the two rows to print for a code of 32 signs."""
    first, second = code[:ROW], code[ROW:]
    return _row(first, 1), _row(second, 2)


def qr_text(code: str) -> str:
    """Return what the QR code on the sheet holds; `parse` reads it back."""
    return _QR_PREFIX + code


def parse(typed: str) -> str:
    """Return the 32 signs of a code as typed: any case, spaces, dashes, with or without the check signs.

    Raise KitMistyped with the row that does not fit its check sign; row 0 when the number of signs is wrong or a
    sign is one that never stands on the sheet.
    """
    text = typed.strip().upper().removeprefix(_QR_PREFIX)
    signs = "".join(c for c in text if c.isalnum())
    if set(signs) - set(SIGNS) or len(signs) not in (LENGTH, LENGTH + 2):
        raise KitMistyped(row=0)
    if len(signs) == LENGTH:
        return signs
    rows = signs[:ROW], signs[ROW + 1 : ROW + 1 + ROW]
    checks = signs[ROW], signs[-1]
    for number, (row, check) in enumerate(zip(rows, checks, strict=True), start=1):
        if check_sign(row, number) != check:
            raise KitMistyped(row=number)
    return rows[0] + rows[1]


def group_matches(code: str, group: int, typed: str) -> bool:
    """Tell whether group 1..8 was typed back right; small letters and spaces are fine."""
    wanted = code[(group - 1) * GROUP : group * GROUP]
    return crypto.equal("".join(typed.split()).upper().encode(), wanted.encode())


def check_sign(row: str, number: int) -> str:
    """Return the check sign of row 1 or 2: a weighted sum in the field of 32 elements (x^5 + x^2 + 1).

    Each place has its own weight, so one wrong sign and any two swapped signs always show; the row's number takes
    part, so that the two rows swapped show too.
    """
    weight, total = 1, number
    for sign in row:
        weight = _times(weight, 2)
        total ^= _times(weight, SIGNS.index(sign))
    return SIGNS[total]


def _times(a: int, b: int) -> int:
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 0b100000:
            a ^= 0b100101
        b >>= 1
    return product


def _row(signs: str, number: int) -> KitRow:
    a, b, c, d = (signs[i : i + GROUP] for i in range(0, ROW, GROUP))
    return KitRow((a, b, c, d), check_sign(signs, number))
