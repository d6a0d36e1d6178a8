"""Names, sorting, searching and ages: the rules of the register, by table and by property."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.features.school.rules import (
    Name,
    age_on,
    capital,
    dotted,
    group_label,
    group_sort,
    parental_authority_by_acknowledgement,
    search_pattern,
    search_text_of,
    sort_key,
)

SANNE = Name("Sanne", "de", "Vries", "S.")


def found(typed: str, name: Name) -> bool:
    return search_pattern(typed).strip("%") in search_text_of(name)


@pytest.mark.parametrize(
    ("name", "full", "listed", "formal"),
    [
        (SANNE, "Sanne de Vries", "Vries, Sanne de", "S. de Vries"),
        (Name("Emir", "", "Aydın"), "Emir Aydın", "Aydın, Emir", "Aydın"),
        (Name("Pim", "’t", "Hart", "P"), "Pim ’t Hart", "Hart, Pim ’t", "P. ’t Hart"),
        (Name("", "van der", "Meer"), "van der Meer", "Meer, van der", "Van der Meer"),
        (Name("Sam", "", "-"), "Sam", "Sam", "Sam"),
        (Name("Sam", "de", ""), "Sam", "Sam", "Sam"),
        (Name("", "", "Chen", "YH"), "Y.H. Chen", "Chen, Y.H.", "Y.H. Chen"),
        (Name("", "", "Bos", "", "Julia Maria"), "Julia Bos", "Bos, Julia", "Bos"),
    ],
)
def test_a_name_is_written_from_its_parts(name: Name, full: str, listed: str, formal: str) -> None:
    assert (name.full, name.listed, name.formal) == (full, listed, formal)


@pytest.mark.parametrize(
    ("initials", "written"),
    [("YH", "Y.H."), ("Y.H.", "Y.H."), ("Y.H", "Y.H."), ("Th.", "Th."), ("Th", "Th."), ("", ""), ("J P", "J P.")],
)
def test_initials_get_their_dots_once(initials: str, written: str) -> None:
    assert dotted(initials) == written


def test_a_prefix_gets_its_capital_only_where_a_letter_comes_first() -> None:
    assert capital("van der") == "Van der"
    assert capital("'t") == "'t"
    assert capital("") == ""


@pytest.mark.parametrize(
    "typed", ["devries", "de vries", "vries", "VRIES", "sanne", "vries sanne", "de vr", "sanne de"]
)
def test_de_vries_is_found_however_it_is_typed(typed: str) -> None:
    assert found(typed, SANNE)


@pytest.mark.parametrize(("typed", "name"), [
    ("yildiz", Name("Deniz", "", "Yıldız")), ("nunez", Name("Zoë", "", "Núñez")), ("zoe", Name("Zoë", "", "Núñez")),
    ("dyk", Name("Thijs", "van", "Dijk")), ("dijk", Name("Thijs", "van", "Dijk")),
    ("lukasz", Name("Łukasz", "", "Kowalski")),
    ("t hart", Name("Pim", "’t", "Hart")), ("thart", Name("Pim", "'t", "Hart")),
])  # fmt: skip
def test_accents_and_ij_do_not_matter(typed: str, name: Name) -> None:
    assert found(typed, name)


@pytest.mark.parametrize("typed", ["henri jansen", "henrijansen", "jansen", "jansen henri", "henri jan", "henri"])
def test_an_i_and_a_j_that_meet_between_two_words_are_no_ij(typed: str) -> None:
    assert found(typed, Name("Henri", "", "Jansen"))


@pytest.mark.parametrize("typed", ["vriesde", "jansen", "sannevrieses", "es|de"])
def test_what_is_not_there_is_not_found(typed: str) -> None:
    assert not found(typed, SANNE)


def test_a_class_is_sorted_on_kernwoord_then_first_name_then_prefix() -> None:
    ordered = [
        Name("Emir", "", "Aydın"),
        Name("Tim", "van den", "Berg"),
        Name("Daan", "", "Vries"),
        Name("Daan", "de", "Vries"),
        Name("Sanne", "de", "Vries"),
        Name("IJsbrand", "", "IJzer"),
        Name("Ties", "", "Zwart"),
    ]
    assert sorted([*ordered[3:], *ordered[:3]], key=sort_key) == ordered


def test_a_child_without_a_surname_is_sorted_on_the_name_used() -> None:
    assert sort_key(Name("Sam", "", "-")) == sort_key(Name("Sam"))
    assert sort_key(Name("Sam", "", "-")).startswith("sam |")


@given(st.text(max_size=20), st.text(max_size=8), st.text(max_size=30))
def test_every_name_is_found_by_what_a_list_shows_of_it(first: str, prefix: str, surname: str) -> None:
    name = Name(first, prefix, surname)
    for typed in (name.full, name.kernel, f"{name.prefix} {name.kernel}".strip() if name.kernel else name.called):
        assert found(typed, name)


@given(st.text(max_size=20), st.text(max_size=20))
def test_the_sort_key_does_not_depend_on_case(first: str, surname: str) -> None:
    lowered = Name(first.casefold(), "", surname.casefold())
    assert sort_key(Name(first, "", surname)) == sort_key(lowered)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2018, 3, 14), date(2026, 10, 6), 8),
        (date(2018, 10, 6), date(2026, 10, 6), 8),
        (date(2018, 10, 7), date(2026, 10, 6), 7),
        (date(2016, 2, 29), date(2027, 2, 28), 10),
        (date(2016, 2, 29), date(2027, 3, 1), 11),
        (date(2016, 2, 29), date(2028, 2, 29), 12),
        (date(2026, 10, 6), date(2026, 10, 6), 0),
    ],
)
def test_age_counts_whole_years(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age


@pytest.mark.parametrize(
    ("name", "label"),
    [("5", "groep 5"), ("5/6", "groep 5/6"), ("1/2A Kikkers", "1/2A Kikkers"), ("Beren", "Beren"), ("2026", "2026")],
)
def test_a_bare_number_is_called_a_group(name: str, label: str) -> None:
    assert group_label(name) == label


def test_groups_stand_in_school_order() -> None:
    groups = [
        ("8", ("8",)),
        ("1/2A Kikkers", ("1", "2")),
        ("5/6", ("5", "6")),
        ("5", ("5",)),
        ("Plus", ("S",)),
        ("3", ("3",)),
    ]
    ordered = sorted(groups, key=lambda g: group_sort(g[0], g[1]))
    assert [g[0] for g in ordered] == ["1/2A Kikkers", "3", "5", "5/6", "8", "Plus"]


@pytest.mark.parametrize(
    ("day", "in_register", "authority"),
    [
        (date(2023, 1, 1), False, True),
        (date(2022, 12, 31), False, False),
        (date(2022, 12, 31), True, True),
        (date(2026, 5, 5), False, True),
        (date(2015, 5, 5), False, False),
    ],
)
def test_acknowledgement_gives_authority_from_2023_on(day: date, in_register: bool, authority: bool) -> None:
    assert parental_authority_by_acknowledgement(day, in_register) is authority
