"""Days as Dutch paper and screens write them: one spelling for all subjects."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def written(day: date | None) -> str:
    """Write `06-10-2026`; "" for no day."""
    return "" if day is None else f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


def short(day: date) -> str:
    """Write `06-10`, for columns where the year is plain."""
    return f"{day.day:02d}-{day.month:02d}"


def named(day: date) -> str:
    """Write `6 oktober 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def spoken(day: date) -> str:
    """Write `dinsdag 6 oktober 2026`."""
    return f"{WEEKDAYS[day.weekday()]} {named(day)}"
