"""Folding, free text, log lines, school years and roles."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import UtcDateTime, fold
from opoz_desktop.kernel.clock import parse_school_year, school_year_of
from opoz_desktop.kernel.errors import LooksLikeBsn
from opoz_desktop.kernel.freetext import looks_like_bsn, refuse_bsn
from opoz_desktop.kernel.permissions import GRANTS, Permission, Role


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("De Vries", "devries"),
        ("dé vriés", "devries"),
        ("IJsbrand", "ysbrand"),
        ("Ĳsbrand", "ysbrand"),
        ("Yılmaz", "yilmaz"),
        ("Łukasz Strauß", "lukaszstrauss"),
        ("van 't Hof", "vanthof"),
        ("van ’t Hof", "vanthof"),
    ],
)
def test_folding_makes_spellings_meet(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("text", ["bsn 111222333", "111 222 333", "BSN:123456782.", "1112.22.333"])
def test_nine_digits_that_pass_the_eleven_test_are_refused(text: str) -> None:
    assert looks_like_bsn(text)
    with pytest.raises(LooksLikeBsn) as caught:
        refuse_bsn("note", text)
    assert not any(c.isdigit() for c in f"{caught.value} {caught.value.facts}")


@pytest.mark.parametrize(
    "text", ["111222334", "06-12345678", "leerlingnummer 1042", "0000 00000", "1112223334", "A111222333"]
)
def test_other_numbers_pass(text: str) -> None:
    assert refuse_bsn("note", text) == text


@pytest.mark.parametrize("obj", ["pupil/Sanne de Vries", "Sanne", "pupil/1 2"])
def test_a_log_line_cannot_hold_a_name(obj: str) -> None:
    with pytest.raises(ValueError, match="audit line"):
        AuditLine("consent.record", obj)
    with pytest.raises(ValueError, match="audit line"):
        AuditLine("consent.record", "pupil/1", {"who": "Sanne de Vries"})


@pytest.mark.parametrize(
    ("day", "name"),
    [(date(2026, 7, 31), "2025-2026"), (date(2026, 8, 1), "2026-2027"), (date(2027, 1, 1), "2026-2027")],
)
def test_a_school_year_turns_on_the_first_of_august(day: date, name: str) -> None:
    assert school_year_of(day).name == name


@pytest.mark.parametrize("text", ["2026 / 2027", "2026-2027"])
def test_school_years_are_read_as_parnassys_writes_them(text: str) -> None:
    assert parse_school_year(text).first_year == 2026


@pytest.mark.parametrize("text", ["2026", "2026-2028", "²026-2027", "", "26-27"])
def test_other_school_years_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="school year"):
        parse_school_year(text)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        UtcDateTime().process_bind_param(datetime(2026, 1, 1), None)  # type: ignore[arg-type]  # noqa: DTZ001
    assert UtcDateTime().process_result_value(datetime(2026, 1, 1), None).tzinfo is UTC  # type: ignore[union-attr,arg-type]  # noqa: DTZ001


def test_nobody_but_the_director_manages_people_exports_or_restores() -> None:
    for permission in (Permission.MANAGE_USERS, Permission.EXPORT, Permission.RESTORE, Permission.CHANGE_CHOICES):
        holders = {role for role, grants in GRANTS.items() if permission in grants} - {Role.KIT}
        assert holders == {Role.DIRECTOR}


def test_a_teacher_and_the_dpo_see_no_contact_data() -> None:
    for role in (Role.TEACHER, Role.DPO):
        assert Permission.SEE_CONTACTS not in GRANTS[role]
        assert Permission.SEE_ALL_PUPILS not in GRANTS[role]
