"""Dates as people type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.shell import dates

TODAY = date(2026, 10, 6)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3-9-26", date(2026, 9, 3)),
        ("03092026", date(2026, 9, 3)),
        ("030926", date(2026, 9, 3)),
        ("3 sep", date(2026, 9, 3)),
        ("3 sept. 2026", date(2026, 9, 3)),
        ("3sep26", date(2026, 9, 3)),
        ("  3 september  2026 ", date(2026, 9, 3)),
        ("do 3-9-2026", date(2026, 9, 3)),
        ("3/9/2026", date(2026, 9, 3)),
        ("3.9.2026", date(2026, 9, 3)),
        ("2026-09-03", date(2026, 9, 3)),
        ("29-2-2024", date(2024, 2, 29)),
        ("1 MRT 2026", date(2026, 3, 1)),
        ("vandaag", TODAY),
        ("2-1", date(2027, 1, 2)),
        ("5 mei", date(2026, 5, 5)),
        ("0109", date(2026, 9, 1)),
    ],
)
def test_forgiving_dutch_input(typed: str, meant: date) -> None:
    assert dates.parse(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed", ["", "31-2-2026", "29-2-2026", "3", "32-1-2026", "1-13-2026", "sep", "3 foo", "aa-bb-cc", "1-1-99999"]
)
def test_no_date_is_none(typed: str) -> None:
    assert dates.parse(typed, TODAY) is None


def test_a_birth_date_lies_in_the_past() -> None:
    assert dates.parse("14-3-18", TODAY, past=True) == date(2018, 3, 14)
    assert dates.parse("14-3-84", TODAY, past=True) == date(1984, 3, 14)
    assert dates.parse("2-1", TODAY, past=True) == date(2026, 1, 2)
    assert dates.parse("7 okt 26", TODAY, past=True) == date(1926, 10, 7)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31)))
def test_what_is_written_is_read_back(day: date) -> None:
    assert dates.parse(dates.written(day), TODAY) == day
    assert dates.parse(dates.spoken(day), TODAY) == day


@given(st.dates(min_value=TODAY - timedelta(days=180), max_value=TODAY + timedelta(days=180)))
def test_without_a_year_the_nearest_such_day_is_meant(day: date) -> None:
    if (day.month, day.day) == (2, 29):
        return
    assert dates.parse(dates.short(day), TODAY) == day


def test_a_plan_without_a_year_lies_ahead_unless_it_is_only_just_over() -> None:
    assert dates.parse("12-6", date(2026, 11, 24)) == date(2026, 6, 12)
    assert dates.parse("12-6", date(2026, 11, 24), ahead=True) == date(2027, 6, 12)
    assert dates.parse("1206", date(2026, 11, 24), ahead=True) == date(2027, 6, 12)
    assert dates.parse("20 nov", date(2026, 11, 24), ahead=True) == date(2026, 11, 20)
    assert dates.parse("12-6-26", date(2026, 11, 24), ahead=True) == date(2026, 6, 12)


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_nothing(text: str) -> None:
    found = dates.parse(text, TODAY)
    assert found is None or isinstance(found, date)


def test_dutch_writing() -> None:
    assert dates.written(date(2026, 9, 3)) == "03-09-2026"
    assert dates.spoken(TODAY) == "dinsdag 6 oktober 2026"
