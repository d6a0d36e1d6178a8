"""Dates as a Dutch school writes them: read `3-9-26`, `03092026`, `3 sep`; write dd-mm-jjjj.

Source: the conventions of the screens page (forgiving on input, dd-mm-jjjj on screen and paper).
"""

from __future__ import annotations

import re
from datetime import date

_MONTHS = {
    "jan": 1, "januari": 1, "feb": 2, "febr": 2, "februari": 2, "mrt": 3, "maart": 3, "mar": 3, "apr": 4, "april": 4,
    "mei": 5, "jun": 6, "juni": 6, "jul": 7, "juli": 7, "aug": 8, "augustus": 8, "sep": 9, "sept": 9, "september": 9,
    "okt": 10, "oktober": 10, "oct": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
}  # fmt: skip
_WEEKDAYS = r"(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?\s+"
_NUMBERS = re.compile(r"^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$")
_WORDS = re.compile(r"^(\d{1,2})[-/. ]?\s*([a-z]+)\.?(?:[-/. ]?\s*(\d{4}|\d{2}))?$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
MONTH_NAMES = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
DAY_NAMES = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def parse(text: str, today: date, past: bool = False) -> date | None:
    """Read a date as people type it; None when it is no date.

    Without a year the nearest such day is meant; `past` (birth dates, dates of signing) takes the last one
    that is not after today, also for two figures of a year.
    """
    plain = re.sub(r"\s+", " ", text.strip().casefold())
    plain = re.sub(rf"^{_WEEKDAYS}", "", plain)
    if plain in {"vandaag", "nu"}:
        return today
    if match := _ISO.match(plain):
        return _made(int(match[3]), int(match[2]), int(match[1]))
    if plain.isascii() and plain.isdigit():
        return _from_figures(plain, today, past)
    if match := _NUMBERS.match(plain):
        return _with_year(int(match[1]), int(match[2]), match[3], today, past)
    if (match := _WORDS.match(plain)) and match[2] in _MONTHS:
        return _with_year(int(match[1]), _MONTHS[match[2]], match[3], today, past)
    return None


def written(day: date) -> str:
    """Write dd-mm-jjjj."""
    return f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


def short(day: date) -> str:
    """Write dd-mm, for columns where the year is plain."""
    return f"{day.day:02d}-{day.month:02d}"


def spoken(day: date) -> str:
    """Write `dinsdag 6 oktober 2026`."""
    return f"{DAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def _from_figures(text: str, today: date, past: bool) -> date | None:
    if len(text) == 8:
        return _made(int(text[:2]), int(text[2:4]), int(text[4:]))
    if len(text) == 6:
        return _with_year(int(text[:2]), int(text[2:4]), text[4:], today, past)
    if len(text) == 4:
        return _with_year(int(text[:2]), int(text[2:]), None, today, past)
    return None


def _with_year(day: int, month: int, year: str | None, today: date, past: bool) -> date | None:
    if year is None:
        return _nearest(day, month, today, past)
    if len(year) == 4:
        return _made(day, month, int(year))
    century = today.year // 100 * 100
    full = century + int(year)
    made = _made(day, month, full)
    if (past and made is not None and made > today) or full > today.year + 20:
        return _made(day, month, full - 100)
    return made


def _nearest(day: int, month: int, today: date, past: bool) -> date | None:
    found = [made for year in range(today.year - 4, today.year + 5) if (made := _made(day, month, year)) is not None]
    if past:
        found = [made for made in found if made <= today]
    return min(found, key=lambda made: abs((made - today).days), default=None)


def _made(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None
