"""Advice: what a pile shows about the settings of the copier. Source: scanning design, section 7.7."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .readings import PageKind, PageReading

ONE_BIT, LOW_DPI, STREAK, WASHED_OUT, JBIG2 = "one_bit", "low_dpi", "streak", "washed_out", "jbig2"
_MANY = 0.2
"""Of the forms of a pile: a setting shows on many pages, an accident on one."""
_SAME_PLACE = 2
"""mm"""


def advice(readings: Sequence[PageReading]) -> tuple[str, ...]:
    """Return codes for what to set otherwise next time, the most useful first; () when all is well."""
    forms = [r for r in readings if r.kind in {PageKind.FORM, PageKind.STRIP_ONLY}]
    if not forms:
        forms = [r for r in readings if r.kind not in {PageKind.BLANK, PageKind.UNREADABLE}]
    if not forms:
        return ()
    need = max(1, _MANY * len(forms))
    counts = Counter(flag for r in forms for flag in r.flags)
    said: list[str] = []
    if sum(r.one_bit for r in forms) >= need:
        said.append(ONE_BIT)
    if counts["low_dpi"] >= need:
        said.append(LOW_DPI)
    if counts["washed_out"] >= need:
        said.append(WASHED_OUT)
    if _streak_at_one_place(forms):
        said.append(STREAK)
    if any("jbig2" in r.flags for r in readings):
        said.append(JBIG2)
    return tuple(said)


def _streak_at_one_place(forms: Sequence[PageReading]) -> bool:
    """Tell whether several pages have a line at the same place: dirt on the glass of the feeder."""
    places = sorted({(int(f.split(":")[1]), r.number) for r in forms for f in r.flags if f.startswith("streak:")})
    for at, _ in places:
        pages = {number for other, number in places if abs(other - at) <= _SAME_PLACE}
        if len(pages) >= max(2, 0.1 * len(forms)):
            return True
    return False
