"""A change of a text is shown word by word, and another audience, recipient or data is proposed as another question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.features.consent.rules.differences import (
    Kind,
    Piece,
    changed_fields,
    proposed,
    stale_translations,
    word_diff,
)

APP = {
    "title": "In de ouderapp", "short": "Ouder-\napp", "what": "Foto’s van uw kind",
    "who": "Alleen ouders van de groep.", "by": "De school", "how_long": "tot het einde van het schooljaar.",
}  # fmt: skip
OLD = {"nl": APP, "en": APP | {"title": "In the parent app"}}


def changed(**fields: str) -> dict[str, dict[str, str]]:
    """The texts with other Dutch words."""
    return OLD | {"nl": APP | fields}


def test_the_difference_is_shown_in_whole_words() -> None:
    found = word_diff("Alleen ouders van de groep.", "Alle ouders van de school.")
    assert [(s.piece, s.text) for s in found] == [
        (Piece.REMOVED, "Alleen"), (Piece.ADDED, "Alle"), (Piece.SAME, " ouders van de "),
        (Piece.REMOVED, "groep."), (Piece.ADDED, "school."),
    ]  # fmt: skip


@given(st.text(), st.text())
def test_both_texts_can_be_read_back_from_the_difference(before: str, after: str) -> None:
    found = word_diff(before, after)
    assert "".join(s.text for s in found if s.piece is not Piece.REMOVED) == after
    assert "".join(s.text for s in found if s.piece is not Piece.ADDED) == before


@pytest.mark.parametrize("field", ["what", "who", "by"])
def test_other_data_audience_or_party_is_another_question(field: str) -> None:
    assert proposed(OLD, changed(**{field: "Iedereen op internet."})) is Kind.MATERIAL


@pytest.mark.parametrize("field", ["title", "how_long"])
def test_another_title_or_time_has_to_be_told_by_a_person(field: str) -> None:
    assert changed_fields(APP, changed(**{field: "op Facebook"})["nl"]) == (field,)
    assert proposed(OLD, changed(**{field: "op Facebook"})) is None


def test_capitals_signs_and_a_column_head_are_the_same_question() -> None:
    assert proposed(OLD, changed(who="alleen ouders van de groep")) is Kind.EDITORIAL
    assert proposed(OLD, changed(short="App")) is Kind.EDITORIAL
    assert proposed(OLD, OLD | {"tr": APP}) is Kind.EDITORIAL


def test_without_a_change_nothing_is_proposed() -> None:
    assert proposed(OLD, OLD) is None
    assert proposed(OLD, OLD | {"pl": dict.fromkeys(APP, "")}) is None


def test_a_translation_that_stayed_behind_is_told() -> None:
    assert stale_translations(OLD, changed(who="Alle ouders.")) == ("en",)
    both = changed(who="Alle ouders.") | {"en": OLD["en"] | {"who": "All parents."}}
    assert stale_translations(OLD, both) == ()
    assert stale_translations(OLD, changed(who="alleen ouders van de groep")) == ()
