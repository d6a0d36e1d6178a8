"""A list of the parent app led through the page by clicks: columns, meanings, questions, confirmations, recording."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.rules.facts import Answer
from opoz_desktop.intake.answers.columns import Use
from opoz_desktop.intake.answers.lines import LineKind
from opoz_desktop.intake.answers.records import Said
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import Step
from tests.intake.answers.build import LONG, PER_CHILD, PER_PARENT, Answers
from tests.intake.answers.test_register import SITE, listed, mother
from tests.intake.build import SAMPLES as PUPIL_SAMPLES

from .conftest import MakeHand


def test_a_list_per_parent_goes_from_file_to_register(lead: MakeHand) -> None:
    hand = lead()
    proposal = hand.to_proposal(PER_PARENT)
    view = hand.page.proposal
    assert hand.view() is view
    assert view.tabs is not None
    assert view.tabs.key() == "asks"
    assert view.go.text() == "19 antwoorden vastleggen"
    hand.click(view.go)
    assert hand.view() is hand.page.done
    assert len(hand.answers.on_record()) == 19
    assert len(proposal.open_asks) == 1
    hand.click(hand.page.done.undo)
    assert hand.answers.on_record() == []
    assert hand.view() is hand.page.choose
    assert hand.said == ["De antwoorden zijn teruggedraaid"]
    assert not hand.page.choose.undo.isVisible()


def test_a_question_is_answered_and_its_answers_are_new_lines(lead: MakeHand) -> None:
    hand = lead()
    hand.to_proposal(PER_CHILD)
    view = hand.page.proposal
    assert view.go.text() == "0 antwoorden vastleggen"
    assert not view.go.isEnabled()
    panel = view.ask_panel
    first = panel.ask()
    assert first is not None
    assert not panel.choose.isEnabled()  # nothing is chosen in advance
    panel.pick(hand.answers.school.guardians["sanne.moeder"])
    hand.click(panel.choose)
    second = panel.ask()
    assert second is not None
    assert second.key != first.key
    assert view.go.text() == "5 antwoorden vastleggen"
    hand.click(panel.skip)
    third = panel.ask()
    assert third is not None
    assert third.key not in {first.key, second.key}


def test_the_only_parent_is_taken_in_one_go_and_the_rest_left_out(lead: MakeHand) -> None:
    hand = lead()
    hand.to_proposal(PER_CHILD)
    panel = hand.page.proposal.ask_panel
    assert panel.only_parents.text() == "De enige ouder nemen bij 1 vraag"
    hand.click(panel.only_parents)
    assert {x.guardian_id for x in hand.proposal().lines if x.can_be_taken} == {
        hand.answers.school.guardians["emir.vader"]
    }
    hand.click(panel.leave_rest)
    assert hand.proposal().open_asks == ()
    hand.click(hand.page.proposal.go)
    assert [r[3] for r in hand.answers.on_record()] == [Answer.YES]


def test_a_standing_no_becomes_a_yes_only_by_its_own_button(
    lead: MakeHand, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.said("sanne.moeder", SITE, Answer.NO, date(2026, 9, 1))
    hand = lead()
    hand.to_proposal(listed(tmp_path, mother("10-09-2026", "ja")))
    view = hand.page.proposal
    assert view.tabs is not None
    assert view.tabs.key() == LineKind.FLIP.value
    assert not view.table.all.isVisible()
    assert not view.go.isEnabled()
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.model().index(0, 0))
    qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.confirmed_keys() == frozenset()
    assert view.accepted_keys() == frozenset()
    hand.click(view.flip_panel.take)
    assert view.go.text() == "1 antwoord vastleggen"
    hand.click(view.flip_panel.keep)
    assert not view.go.isEnabled()
    hand.click(view.flip_panel.take)
    hand.click(view.go)
    assert answers.on_record()[-1][3] is Answer.YES


def test_lines_are_ticked_one_by_one_and_as_a_section(lead: MakeHand, qtbot: QtBot) -> None:
    hand = lead()
    hand.to_proposal(PER_PARENT)
    view = hand.page.proposal
    view.show_section(LineKind.NEW.value)
    hand.click(view.table.all)
    assert not view.go.isEnabled()
    index = view.table.model().index(0, 0)
    view.table.setCurrentIndex(index)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.go.text() == "1 antwoord vastleggen"
    qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.go.text() == "19 antwoorden vastleggen"


def test_going_on_waits_until_every_question_and_word_has_a_meaning(lead: MakeHand) -> None:
    hand = lead()
    hand.to_meaning(LONG)
    view = hand.page.meaning
    assert not view.go_on.isEnabled()
    assert "1 vraag" in view.reason.text()
    view.choose_question("schoolreis", "PHOTO_PARENT_APP")
    assert "dezelfde soort" in view.reason.text()
    view.choose_question("schoolreis", "")
    assert "1 woord" in view.reason.text()
    view.choose_word("misschien", Said.NO)
    assert view.go_on.isEnabled()
    hand.click(view.go_on)
    assert hand.view() is hand.page.proposal


def test_a_yes_is_never_chosen_for_an_unknown_word(lead: MakeHand) -> None:
    hand = lead()
    hand.to_meaning(LONG)
    assert hand.page.meaning.words["misschien"].key() == "?"
    assert hand.page.meaning.words["ja"].key() == "yes"


def test_a_column_can_be_pointed_out_by_hand(lead: MakeHand) -> None:
    hand = lead()
    hand.choose(PER_PARENT)
    view = hand.page.columns
    view.choose(0, None)
    assert not view.go_on.isEnabled()
    assert "wie het kind is" in view.reason.text()
    view.choose(0, Use.NAME)
    assert view.go_on.isEnabled()
    view.choose(3, Use.NAME)
    columns = view.columns()
    assert columns is not None
    assert columns.use_of(0) is None  # one column holds the name of the child


def test_the_choice_is_shown_again_for_the_next_list(lead: MakeHand) -> None:
    hand = lead()
    hand.to_meaning(LONG)
    hand.page.meaning.choose_question("schoolreis", "")
    hand.page.meaning.choose_word("misschien", Said.NOTHING)
    hand.click(hand.page.meaning.go_on)
    hand.click(hand.page.proposal.go)
    hand.to_meaning(LONG)
    assert (
        "eerder"
        in hand.page.columns.note.accessibleName()
        + hand.page.columns.note.findChildren(type(hand.page.title))[0].text()
    )
    assert hand.page.meaning.words["misschien"].key() == "nothing"
    assert hand.page.meaning.go_on.isEnabled()


def test_a_day_for_rows_without_one(lead: MakeHand, tmp_path: Path) -> None:
    hand = lead()
    hand.to_meaning(listed(tmp_path, mother("", "ja")))
    view = hand.page.meaning
    assert view.undated.isVisible()
    view.day.setText("7-10-2026")
    assert not view.go_on.isEnabled()
    view.day.setText("1-10-2026")
    hand.click(view.go_on)
    assert [x.on for x in hand.proposal().lines] == [date(2026, 10, 1)]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (PUPIL_SAMPLES / "edexml-2.1-parnassys-2025-2026.xml", "leerlingen"),
        (PUPIL_SAMPLES.parent / "build.py", ""),
        (Path("/nergens/lijst.csv"), "niet"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_in_place(lead: MakeHand, path: Path, words: str) -> None:
    hand = lead()
    hand.choose(path)
    if not words:  # a text file without columns of answers: it stays at pointing out columns, or says why not
        assert hand.view() in {hand.page.choose, hand.page.columns}
        return
    assert hand.view() is hand.page.choose
    assert hand.page.choose.trouble.isVisible()
    assert words in hand.page.choose.trouble.title.text()


def test_a_backup_that_fails_records_nothing(lead: MakeHand) -> None:
    class NoBackup(OpozError):
        """The backup could not be made."""

    def failing() -> Generator[Step, None, None]:
        yield Step(0.5, "writing")
        raise NoBackup

    hand = lead(failing)
    hand.to_proposal(PER_PARENT)
    hand.click(hand.page.proposal.go)
    assert hand.view() is hand.page.proposal
    assert hand.page.proposal.trouble.isVisible()
    assert hand.answers.on_record() == []


def test_a_register_that_moved_on_is_compared_again(lead: MakeHand, answers: Answers, tmp_path: Path) -> None:
    hand = lead()
    hand.to_proposal(listed(tmp_path, mother("10-09-2026", "ja")))
    answers.said("sanne.moeder", SITE, Answer.NO, date(2026, 9, 2))
    hand.click(hand.page.proposal.go)
    hand.wait()
    assert [x.kind for x in hand.proposal().lines] == [LineKind.FLIP]
    assert [r[3] for r in answers.on_record()] == [Answer.NO]


def test_escape_goes_one_step_back_and_changes_nothing(lead: MakeHand) -> None:
    hand = lead()
    hand.to_proposal(PER_PARENT)
    page = hand.page
    for view in (page.meaning, page.columns, page.choose):
        assert page.back()
        assert hand.view() is view
    assert not page.back()
    assert hand.answers.on_record() == []
