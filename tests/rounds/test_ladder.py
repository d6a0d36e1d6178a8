"""The ladder of reminders: school days, proposals that follow each other, and what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.features.rounds.rules import (
    LONGEST_INTRO,
    Plan,
    Proposal,
    Terms,
    after_school_days,
    check_plan,
    due_steps,
    is_school_day,
    propose,
)
from opoz_desktop.features.rounds.rules.checks import Trouble, check_steps

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    "free",
    [
        date(2026, 9, 5), date(2026, 9, 6), date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1), date(2027, 3, 26),
        date(2027, 3, 29), date(2027, 4, 27), date(2027, 5, 5), date(2027, 5, 6), date(2027, 5, 17), date(2025, 4, 26),
    ],
)  # fmt: skip
def test_there_is_no_school_on(free: date) -> None:
    """Weekends, Christmas, New Year, Good Friday and Easter Monday, King's day (a day early on a Sunday), and so on."""
    assert not is_school_day(free)


@pytest.mark.parametrize("school", [date(2026, 9, 1), date(2025, 4, 28), date(2027, 4, 26), date(2027, 3, 30)])
def test_there_is_school_on(school: date) -> None:
    assert is_school_day(school)


@pytest.mark.parametrize(
    ("begin", "number", "end"),
    [
        (date(2026, 9, 1), 10, date(2026, 9, 15)),
        (date(2026, 9, 4), 1, date(2026, 9, 7)),
        (date(2026, 9, 5), 0, date(2026, 9, 7)),
        (date(2026, 12, 24), 1, date(2026, 12, 28)),
        (date(2027, 3, 25), 1, date(2027, 3, 30)),
    ],
)
def test_days_are_counted_in_days_with_school(begin: date, number: int, end: date) -> None:
    assert after_school_days(begin, number) == end


@given(DAYS, st.integers(0, 40))
def test_the_day_found_has_school_and_lies_that_many_school_days_on(begin: date, number: int) -> None:
    end = after_school_days(begin, number)
    assert is_school_day(end)
    first = after_school_days(begin, 0)
    between = sum(is_school_day(first + timedelta(days=n)) for n in range(1, (end - first).days + 1))
    assert between == number


def test_the_september_round_of_vector_15() -> None:
    """Vector 15: reminders on 15-09 and about 01-10, no answer by 15-10 is no."""
    ladder = propose(date(2026, 9, 1), after_school_days(date(2026, 9, 1), 9), Terms())
    assert [(s.kind, s.due_on) for s in ladder] == [
        ("letter", date(2026, 9, 15)), ("talk", date(2026, 9, 22)), ("phone", date(2026, 9, 29)),
        ("close", date(2026, 10, 6)),
    ]  # fmt: skip


@given(DAYS, st.integers(0, 60), st.integers(1, 40), st.integers(1, 40))
def test_a_proposal_always_holds(opened: date, hand_in: int, letter: int, talk: int) -> None:
    day = opened + timedelta(days=hand_in)
    ladder = propose(opened, day, Terms(9, letter, talk, 20, 25))
    assert check_steps(day, ladder) is None
    assert len({s.due_on for s in ladder}) == 4
    assert all(is_school_day(s.due_on) for s in ladder)


@dataclass(frozen=True)
class Step:
    due_on: date
    done_on: date | None = None


def test_what_is_due_is_what_was_not_done_by_today_oldest_first() -> None:
    today = date(2026, 10, 1)
    late, now, done, later = (
        Step(date(2026, 9, 15)), Step(today), Step(date(2026, 9, 10), today), Step(date(2026, 10, 2)),
    )  # fmt: skip
    assert list(due_steps([later, now, done, late], today)) == [late, now]


def plan(**values: object) -> Plan:
    day = date(2026, 9, 14)
    usual: dict[str, object] = {
        "title": "Toestemmingen 2026-2027", "purposes": 11, "intro": "", "opened_on": date(2026, 9, 1),
        "hand_in_by": day, "steps": propose(date(2026, 9, 1), day, Terms()), "most_purposes": 20,
    }  # fmt: skip
    return Plan(**{**usual, **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "trouble"),
    [
        ({}, None),
        ({"title": "  "}, Trouble.NO_TITLE),
        ({"title": "x" * 81}, Trouble.TITLE_TOO_LONG),
        ({"purposes": 0}, Trouble.NO_PURPOSES),
        ({"purposes": 21}, Trouble.TOO_MANY_PURPOSES),
        ({"intro": "x" * LONGEST_INTRO}, None),
        ({"intro": "x" * (LONGEST_INTRO + 1)}, Trouble.INTRO_TOO_LONG),
        ({"hand_in_by": None}, Trouble.NO_HAND_IN),
        ({"hand_in_by": date(2026, 8, 31)}, Trouble.HAND_IN_PAST),
        ({"hand_in_by": date(2026, 9, 1), "steps": ()}, None),
        ({"hand_in_by": date(2026, 9, 15)}, Trouble.STEP_BEFORE_HAND_IN),
        (
            {"steps": (Proposal("letter", date(2026, 9, 22)), Proposal("talk", date(2026, 9, 21)))},
            Trouble.STEPS_OUT_OF_ORDER,
        ),
    ],
)
def test_a_plan_says_what_is_wrong_with_it(values: dict[str, object], trouble: Trouble | None) -> None:
    assert check_plan(plan(**values)) is trouble
