"""The columns of a list: guessed, shown with their first values, changed by hand, remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from opoz_desktop.intake.columns import ListKind
from tests.intake.build import SAMPLES, YEAR_1, Intake

from .conftest import Hand, MakeHand

WIDE = "verzorgers-breed-2025-2026.csv"
LONG = "verzorgers-lang-2025-2026.xlsx"


def show(hand: Hand, name: str | Path) -> None:
    hand.page.start(SAMPLES / name if isinstance(name, str) else name)
    hand.wait()
    assert hand.view() is hand.page.mapping


def use(hand: Hand, index: int) -> str:
    return hand.page.mapping.combos[index].currentText()


def test_the_guess_is_shown_for_every_column(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_1)
    show(hand, WIDE)
    page = hand.page
    assert page.title.full_text() == "Kolommen aanwijzen"
    assert page.mapping.kind.currentText() == "ouders, één regel per leerling"
    assert [use(hand, n) for n in range(5)] == [
        "leerlingnummer", "roepnaam leerling", "tussenvoegsel leerling", "achternaam leerling", "geboortedatum",
    ]  # fmt: skip
    assert page.mapping._samples(0) == ["1156", "1153", "1113"]
    assert not page.mapping.sheet_field.isVisible()
    assert any(use(hand, n).startswith("ouder 2: ") for n in range(len(page.mapping.combos)))
    assert "raadde dit uit de kopregel" in page.mapping.note.label.text()


def test_the_heads_below_title_rows_are_found_and_another_row_can_be_chosen(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_1)
    show(hand, LONG)
    view = hand.page.mapping
    assert view.head_row.currentText().startswith("rij 4: ")
    assert view.sheet_field.isVisible()
    good = [use(hand, n) for n in range(4)]
    view.head_row.setCurrentIndex(4)
    assert [use(hand, n) for n in range(4)] != good
    view.head_row.setCurrentIndex(3)
    assert [use(hand, n) for n in range(4)] == good
    view.sheet.setCurrentIndex(1)
    hand.wait()
    assert hand.view() in {hand.page.mapping, hand.page.choose}


def test_what_is_missing_is_said_beside_the_button(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_1)
    show(hand, WIDE)
    view = hand.page.mapping
    assert view.go_on.isEnabled()
    view.choose(0, "")
    assert view.go_on.isEnabled(), "name and birthday are enough"
    view.choose(4, "")
    assert not view.go_on.isEnabled()
    assert view.reason.text() == "Zeg in welke kolom het leerlingnummer staat, of de naam en de geboortedatum."
    view.choose(0, "number")
    assert view.go_on.isEnabled()
    assert view.reason.text() == ""


def test_a_field_stands_in_one_column_only(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_1)
    show(hand, WIDE)
    hand.page.mapping.choose(1, "number")
    assert use(hand, 1) == "leerlingnummer"
    assert use(hand, 0) == "niet gebruiken"
    mapping = hand.page.mapping.mapping()
    assert mapping is not None
    assert [c.index for c in mapping.columns if c.field == "number"] == [1]


def test_another_kind_of_list_keeps_the_columns_that_fit(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_1)
    show(hand, WIDE)
    view = hand.page.mapping
    view.kind.set_key(ListKind.PUPILS)
    mapping = view.mapping()
    assert mapping is not None
    assert mapping.list_kind is ListKind.PUPILS
    assert {c.block for c in mapping.columns} == {0}
    assert use(hand, 0) == "leerlingnummer"


def test_what_was_confirmed_is_remembered_for_the_same_heads(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_1)
    show(hand, WIDE)
    taken_out = hand.page.mapping.combos[5].currentText()
    hand.page.mapping.choose(5, "")
    hand.click(hand.page.mapping.go_on)
    hand.click(hand.page.differences.go)
    hand.page.begin_again()
    show(hand, WIDE)
    assert "U hebt deze kolommen eerder aangewezen" in hand.page.mapping.note.label.text()
    assert use(hand, 5) == "niet gebruiken" != taken_out


def test_a_bsn_column_is_named_and_left_out(first_year: Intake, lead: MakeHand, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Leerlingnummer;BSN;Achternaam ouder;Relatie\r\n1042;111222333;Jansen;moeder\r\n", encoding="utf-8")
    hand = lead(first_year, YEAR_1)
    show(hand, path)
    assert use(hand, 1) == "BSN (weggelaten)"


def test_a_list_without_heads_asks_for_the_row(
    first_year: Intake, lead: MakeHand, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("a;b;c\r\n1;2;3\r\n", encoding="utf-8")
    hand = lead(first_year, YEAR_1)
    show(hand, path)
    assert not hand.page.mapping.go_on.isEnabled()
    qtbot.mouseClick(hand.page.mapping.cancel, Qt.MouseButton.LeftButton)
    assert hand.view() is hand.page.choose


@pytest.mark.parametrize("name", [WIDE, LONG])
def test_values_with_line_breaks_and_markup_stay_on_one_plain_line(
    first_year: Intake, lead: MakeHand, name: str
) -> None:
    hand = lead(first_year, YEAR_1)
    show(hand, name)
    for index in range(len(hand.page.mapping.combos)):
        assert all("\n" not in value for value in hand.page.mapping._samples(index))
