"""Which children are easily taken for each other when a paper form is entered: the guard against the wrong child.

Source: scanning design, section 6: a parent who copies the form for a brother or sister brings the wrong code.
"""

from __future__ import annotations

from opoz_desktop.kernel.base import fold

_SHORTEST = 3
"""Names of fewer letters differ by one letter all the time (Bo, Jo)."""


def near(one: str, other: str) -> bool:
    """Tell whether two first names are the same, or one letter apart (changed, added, lost, or two swapped)."""
    a, b = fold(one), fold(other)
    if not a or not b:
        return False
    return a == b or (min(len(a), len(b)) >= _SHORTEST and _one_apart(a, b))


def easily_mixed_up(called: str, kernel: str, other_called: str, other_kernel: str) -> bool:
    """Tell whether two children of a group are easily mixed up by their names.

    They are with first names that are `near`, and with the same surname and the same first letter.
    """
    if near(called, other_called):
        return True
    same = fold(kernel) == fold(other_kernel) != ""
    return same and fold(called)[:1] == fold(other_called)[:1] != ""


def _one_apart(a: str, b: str) -> bool:
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) != len(b):
        return a[start:] == b[start + 1 :]
    swapped = b[start : start + 2] == a[start : start + 2][::-1]
    return a[start + 1 :] == b[start + 1 :] or (swapped and a[start + 2 :] == b[start + 2 :])
