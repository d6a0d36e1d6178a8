"""Dates as a Dutch school writes them: read `3-9-26`, `03092026`, `3 sep`; write dd-mm-jjjj.

Source: the conventions of the screens page (forgiving on input, dd-mm-jjjj on screen and paper).
"""

from __future__ import annotations

import re
from datetime import date

from opoz_desktop.kernel.days import WEEKDAYS, short, spoken, written

__all__ = ("WEEKDAYS", "parse", "short", "spoken", "written")

_MONTHS = {
    "jan": 1, "januari": 1, "feb": 2, "febr": 2, "februari": 2, "mrt": 3, "maart": 3, "mar": 3, "apr": 4, "april": 4,
    "mei": 5, "jun": 6, "juni": 6, "jul": 7, "juli": 7, "aug": 8, "augustus": 8, "sep": 9, "sept": 9, "september": 9,
    "okt": 10, "oktober": 10, "oct": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
}  # fmt: skip
_WEEKDAYS = r"(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?\s+"
_NUMBERS = re.compile(r"^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$")
_WORDS = re.compile(r"^(\d{1,2})[-/. ]?\s*([a-z]+)\.?(?:[-/. ]?\s*(\d{4}|\d{2}))?$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
LATE = 31
"""Days that a plan may lie back before a day without a year means the next one."""


def parse(text: str, today: date, past: bool = False, ahead: bool = False) -> date | None:
    """Read a date as people type it; None when it is no date.

    Without a year the nearest such day is meant; `past` (birth dates, dates of signing) takes the last one
    that is not after today, also for two figures of a year; `ahead` (plans) takes the next one, unless the last one
    was less than a month ago.
    """
    plain = re.sub(r"\s+", " ", text.strip().casefold())
    plain = re.sub(rf"^{_WEEKDAYS}", "", plain)
    if plain in {"vandaag", "nu"}:
        return today
    if match := _ISO.match(plain):
        return _made(int(match[3]), int(match[2]), int(match[1]))
    if plain.isascii() and plain.isdigit():
        return _from_figures(plain, today, past, ahead)
    if match := _NUMBERS.match(plain):
        return _with_year(int(match[1]), int(match[2]), match[3], today, past, ahead)
    if (match := _WORDS.match(plain)) and match[2] in _MONTHS:
        return _with_year(int(match[1]), _MONTHS[match[2]], match[3], today, past, ahead)
    return None


def _from_figures(text: str, today: date, past: bool, ahead: bool) -> date | None:
    if len(text) == 8:
        return _made(int(text[:2]), int(text[2:4]), int(text[4:]))
    if len(text) == 6:
        return _with_year(int(text[:2]), int(text[2:4]), text[4:], today, past, ahead)
    if len(text) == 4:
        return _with_year(int(text[:2]), int(text[2:]), None, today, past, ahead)
    return None


def _with_year(day: int, month: int, year: str | None, today: date, past: bool, ahead: bool) -> date | None:
    if year is None:
        return _nearest(day, month, today, past, ahead)
    if len(year) == 4:
        return _made(day, month, int(year))
    century = today.year // 100 * 100
    full = century + int(year)
    made = _made(day, month, full)
    if (past and made is not None and made > today) or full > today.year + 20:
        return _made(day, month, full - 100)
    return made


def _nearest(day: int, month: int, today: date, past: bool, ahead: bool) -> date | None:
    found = [made for year in range(today.year - 4, today.year + 5) if (made := _made(day, month, year)) is not None]
    if past:
        found = [made for made in found if made <= today]
    if ahead:
        found = [made for made in found if (today - made).days <= LATE]
    return min(found, key=lambda made: abs((made - today).days), default=None)


def _made(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None
