"""A doubt is put side by side, nothing is chosen in advance, and the answer does what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from opoz_desktop.features.school import queries
from opoz_desktop.features.school.queries import PupilFilter, Status
from opoz_desktop.intake.proposal import DoubtAnswer, RowKind
from tests.intake.build import SAMPLES, YEAR_1, Intake, rows

from .conftest import Hand, MakeHand

FIRST = "edexml-2.1-parnassys-2025-2026.xml"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """The file of the first year in which two children got another number and lost their ECK iD."""
    text = (SAMPLES / FIRST).read_text(encoding="utf-8")
    for old, new in (("1081", "9081"), ("1124", "9124")):
        text, found = re.subn(rf'(<leerling key=")\s*{old}(\s*")\s+eckid="[^"]*"', rf"\g<1>{new}\g<2>", text)
        assert found == 1
    path = tmp_path / FIRST
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def hand(first_year: Intake, lead: MakeHand, changed: Path) -> Hand:
    made = lead(first_year, YEAR_1)
    proposal = made.read(changed)
    assert proposal is not None
    assert len(rows(proposal, RowKind.DOUBT)) == 2
    return made


def test_the_two_stand_side_by_side_and_nothing_is_chosen(hand: Hand) -> None:
    panel = hand.page.differences.panel
    assert panel.title.text() == "Is dit hetzelfde kind?"
    assert panel.place.text() == "1 van 2"
    assert not panel.choose.isEnabled()
    assert panel.reason.text() == "Kies eerst wat het is."
    spoken = [
        label.accessibleName() for label in panel.findChildren(QLabel) if label.accessibleName().endswith("verschilt")
    ]
    assert spoken == ["leerlingnummer: 1081, verschilt", "leerlingnummer: 9081, verschilt"]
    assert [button.text() for button in panel.options.values()] == [
        "Hetzelfde kind", "Een ander kind", "Nu nog niet kiezen",
    ]  # fmt: skip


def test_the_same_child_keeps_everything_and_gets_the_new_number(hand: Hand, first_year: Intake) -> None:
    before = first_year.pupils()["1081"].id
    panel = hand.page.differences.panel
    panel.pick(DoubtAnswer.SAME)
    hand.click(panel.choose)
    assert panel.place.text() == "2 van 2"
    assert not panel.choose.isEnabled()
    hand.click(hand.page.differences.go)
    assert first_year.pupils()["9081"].id == before
    assert "1124" in first_year.pupils()
    assert "1 twijfel staat nog open" in " ".join(label.text() for label in hand.page.done.findChildren(QLabel))


def test_another_child_comes_as_a_new_pupil(hand: Hand, first_year: Intake) -> None:
    before = first_year.pupils()["1081"].id
    view = hand.page.differences
    assert view.totals.text() == "nu 240 leerlingen, straks 240"
    view.panel.pick(DoubtAnswer.OTHER)
    hand.click(view.panel.choose)
    hand.click(view.go)
    assert first_year.pupils()["9081"].id != before
    former = first_year.register.ask(queries.pupils, PupilFilter(status=Status.FORMER))
    assert [row.number for row in former] == ["1081"]


def test_not_now_leaves_the_child_as_it_is(hand: Hand, first_year: Intake) -> None:
    before = first_year.pupils()
    view = hand.page.differences
    for _ in range(2):
        view.panel.pick(DoubtAnswer.LATER)
        hand.click(view.panel.choose)
    assert view.accepted_rows() == frozenset()
    assert view.table.differences.accepted(view.proposal().rows) == frozenset()  # type: ignore[union-attr]
    assert first_year.pupils() == before


def test_skipping_goes_to_the_next_and_around(hand: Hand) -> None:
    panel = hand.page.differences.panel
    first = panel.row()
    hand.click(panel.skip)
    assert panel.row() != first
    hand.click(panel.skip)
    assert panel.row() == first


def test_an_answer_ticks_the_row_and_counts_for_the_button(hand: Hand) -> None:
    view = hand.page.differences
    view.answer(view.panel.row().id, DoubtAnswer.SAME)  # type: ignore[union-attr]
    assert view.go.text() == "1 verschil overnemen"
    states = [
        Qt.CheckState(view.table.proxy.index(n, 0).data(Qt.ItemDataRole.CheckStateRole))
        for n in range(view.table.proxy.rowCount())
    ]
    assert sorted(state.value for state in states) == [0, 2]


def test_the_row_of_a_doubt_opens_it_and_cannot_be_ticked_by_hand(hand: Hand) -> None:
    view = hand.page.differences
    doubts = [r for r in view.table.differences.rows() if r.kind is RowKind.DOUBT]
    view.table.chosen.emit(doubts[1])
    assert view.panel.row() == doubts[1]
    assert not view.table.proxy.setData(
        view.table.proxy.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
    )
