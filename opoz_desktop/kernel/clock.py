"""Today and now, replaceable in tests; the school year they fall in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tell the time. Rules never take a clock: they take a date."""

    def now(self) -> datetime:
        """Return the moment in UTC, with time zone."""
        ...

    def today(self) -> date:
        """Return the local date."""
        ...


class SystemClock:
    """The clock of the computer."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return date.today()


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still, for tests and for pictures that must not change."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@dataclass(frozen=True, slots=True, order=True)
class SchoolYearSpan:
    """A Dutch school year: 1 August up to and including 31 July (WPO art. 1)."""

    first_year: int

    @property
    def name(self) -> str:
        return f"{self.first_year}-{self.first_year + 1}"

    @property
    def starts(self) -> date:
        return date(self.first_year, 8, 1)

    @property
    def ends(self) -> date:
        return date(self.first_year + 1, 7, 31)


def school_year_of(day: date) -> SchoolYearSpan:
    """Return the school year a day falls in."""
    return SchoolYearSpan(day.year if day.month >= 8 else day.year - 1)


def parse_school_year(text: str) -> SchoolYearSpan:
    """Read `2026-2027` (also with spaces or a slash). Raise ValueError on anything else."""
    parts = [p.strip() for p in text.replace("/", "-").split("-")]
    if len(parts) != 2 or not all(len(p) == 4 and p.isascii() and p.isdigit() for p in parts):
        raise ValueError("school year")
    first, second = int(parts[0]), int(parts[1])
    if second != first + 1 or not 1990 <= first <= 2100:
        raise ValueError("school year")
    return SchoolYearSpan(first)
