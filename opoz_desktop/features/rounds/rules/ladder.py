"""The ladder of reminders: which day a step falls on, counted in days on which there is school.

School days are Monday to Friday without the public holidays (algemeen erkende feestdagen, Algemene termijnenwet
art. 3, and Koningsdag). Vacations differ per school and per year and are not known here; every date may be changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Protocol, TypeVar

LETTER, TALK, PHONE, CLOSE = "letter", "talk", "phone", "close"


@dataclass(frozen=True, slots=True)
class Terms:
    """After how many school days a step is due, counted from the day of printing."""

    hand_in: int = 9
    letter: int = 10
    talk: int = 15
    phone: int = 20
    close: int = 25


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposed step: the code of its kind and its day."""

    kind: str
    due_on: date


class Dated(Protocol):
    """A step as the register keeps it."""

    @property
    def due_on(self) -> date: ...

    @property
    def done_on(self) -> date | None: ...


D = TypeVar("D", bound=Dated)


def is_school_day(day: date) -> bool:
    """Tell whether there can be school: Monday to Friday, no public holiday."""
    return day.weekday() < 5 and day not in _holidays(day.year)


def after_school_days(day: date, number: int) -> date:
    """Return the day that lies so many school days after a day; 0 gives the day itself or the next school day."""
    found = day
    while not is_school_day(found):
        found += timedelta(days=1)
    for _ in range(number):
        found += timedelta(days=1)
        while not is_school_day(found):
            found += timedelta(days=1)
    return found


def propose(opened_on: date, hand_in_by: date, terms: Terms) -> tuple[Proposal, ...]:
    """Propose the ladder: letter, talk, phone, close. No step falls on or before the day to hand in, and each
    step lies after the one before it.
    """
    found: list[Proposal] = []
    before = hand_in_by
    for kind in (LETTER, TALK, PHONE, CLOSE):
        day = after_school_days(opened_on, int(getattr(terms, kind)))
        if day <= before:
            day = after_school_days(before + timedelta(days=1), 0)
        found.append(Proposal(kind, day))
        before = day
    return tuple(found)


def due_steps(steps: Iterable[D], today: date) -> Sequence[D]:
    """Return the steps that should have been done by today and were not, oldest first."""
    return sorted((s for s in steps if s.done_on is None and s.due_on <= today), key=lambda s: s.due_on)


@cache
def _holidays(year: int) -> frozenset[date]:
    easter = _easter(year)
    kings_day = date(year, 4, 27)
    if kings_day.weekday() == 6:
        kings_day -= timedelta(days=1)
    moving = (-2, 1, 39, 50)
    """Good Friday, Easter Monday, Ascension Day, Whit Monday."""
    fixed = (date(year, 1, 1), kings_day, date(year, 5, 5), date(year, 12, 25), date(year, 12, 26))
    return frozenset((*fixed, *(easter + timedelta(days=n) for n in moving)))


def _easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
