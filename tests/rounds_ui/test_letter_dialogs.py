"""The dialogs of letters: which, for whom, own words, a sample of the real letter, and what was made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.features.consent.ui.list_view import ListView
from opoz_desktop.features.consent.ui.withdraw_dialog import open_withdraw
from opoz_desktop.features.rounds.pdf import Kind
from opoz_desktop.features.rounds.queries.letters import last_yearly
from opoz_desktop.features.rounds.ui import Letters as LetterDesk
from opoz_desktop.features.rounds.ui.letter_desk import letter_of_pupil
from opoz_desktop.features.rounds.ui.letter_dialog import LetterDialog, open_letter
from opoz_desktop.features.rounds.ui.letter_page import LettersPage
from opoz_desktop.features.rounds.ui.letter_runs import ReminderLettersDialog, YearlyLettersDialog
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import EmptyState
from tests.rounds.letter_school import Letters, at_desk, made, words_of
from tests.small_school import TODAY, SmallSchool, as_role


@pytest.fixture
def school(school_template: SmallSchool, tmp_path: Path) -> Iterator[Letters]:
    opened = made(school_template, tmp_path)
    yield opened
    opened.school.close()


@pytest.fixture
def desk(school: Letters) -> Iterator[Desk]:
    opened = Desk(school.register)
    LetterDesk(opened, lambda _pupil, _purposes: ["Website, sportdag"])
    yield opened
    opened.jobs.stop()


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1200, 860)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def shown(dialog: LetterDialog) -> str:
    return words_of(dialog._sample)


def test_the_receipt_of_who_answered_last_comes_first(desk: Desk, owner: QWidget, school: Letters) -> None:
    dialog = open_letter(owner, desk, school.sanne)
    assert dialog.who.key() == int(school.father)
    assert "P. Kuipers" in shown(dialog)
    assert "voorbeeld" in shown(dialog)
    assert dialog.pane.pages() == 1
    dialog.reject()


def test_making_it_opens_the_letter_without_the_word_sample(
    qtbot: QtBot, desk: Desk, owner: QWidget, school: Letters
) -> None:
    dialog = open_letter(owner, desk, school.sanne)
    dialog.note.setPlainText("Tot gauw.")
    with qtbot.waitSignal(desk.preview_asked) as asked:
        qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    assert asked.args is not None
    text = words_of(asked.args[1])
    assert "Tot gauw." in text
    assert "voorbeeld" not in text
    assert asked.args[2] == "brief-ontvangstbewijs"
    assert len(school.log("rounds.letter")) == 1


def test_a_letter_that_cannot_be_made_says_why_and_cannot_be_made(desk: Desk, owner: QWidget, school: Letters) -> None:
    dialog = open_letter(owner, desk, school.sanne, Kind.WITHDRAWAL, guardian_id=school.mother)
    assert dialog.trouble.isVisible()
    assert not dialog.deed_button.isEnabled()
    dialog.kind.set_key(Kind.YEARLY.value)
    assert not dialog.trouble.isVisible()
    assert dialog.deed_button.isEnabled()
    dialog.note.setPlainText("111222333")
    dialog.redraw()
    assert dialog.note_field.error()
    assert not dialog.deed_button.isEnabled()
    dialog.reject()


def test_only_the_fields_that_belong_to_the_letter_are_there(desk: Desk, owner: QWidget, school: Letters) -> None:
    dialog = open_letter(owner, desk, school.sanne)
    seen = {}
    for kind in Kind:
        dialog.kind.set_key(kind.value)
        parts = (dialog.who_field, dialog.step_field, dialog.places_field)
        seen[kind] = [part.isVisible() for part in parts]
    assert seen[Kind.RECEIPT] == seen[Kind.YEARLY] == [True, False, False]
    assert seen[Kind.REMINDER] == [True, True, False]
    assert seen[Kind.WITHDRAWAL] == [True, False, True]
    assert seen[Kind.DISAGREEMENT] == [False, False, False]
    dialog.reject()


def test_a_half_written_letter_survives_the_lock(desk: Desk, owner: QWidget, school: Letters) -> None:
    first = open_letter(owner, desk, school.sanne, Kind.YEARLY, guardian_id=school.mother)
    first.note.setPlainText("Half af")
    drafts = desk.drafts.collect("pupils")
    assert [one.key for one in drafts] == [LetterDialog.DRAFT_KEY]
    first.reject()
    assert desk.drafts.restore(drafts) == 1
    again = next(w for w in QApplication.topLevelWidgets() if isinstance(w, LetterDialog) and w.isVisible())
    assert (again.kind.key(), again.who.key(), again.note.toPlainText()) == ("yearly", int(school.mother), "Half af")
    again.reject()


def test_the_confirmation_follows_a_withdrawal_when_it_is_wanted(
    qtbot: QtBot, desk: Desk, owner: QWidget, school: Letters
) -> None:
    purpose = school.purposes[2]
    dialog = open_withdraw(owner, desk, school.sanne, purpose.id)
    assert dialog.letter.isVisible()
    next(choice for guardian, choice in dialog.choices if guardian == school.mother).setChecked(True)
    dialog.letter.setChecked(True)
    qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    letter = next(w for w in owner.findChildren(LetterDialog) if w.isVisible())
    assert letter.asked().kind is Kind.WITHDRAWAL
    assert letter.asked().guardian_id == school.mother
    assert letter.asked().purpose_ids == (purpose.id,)
    assert letter.asked().places == ("Website, sportdag",)
    assert purpose.title in shown(letter)
    letter.reject()


def test_who_may_not_print_sees_no_letters(qtbot: QtBot, owner: QWidget, school: Letters) -> None:
    teacher = Desk(as_role(school.register, role=Role.TEACHER, groups=frozenset({"5"})))
    LetterDesk(teacher)
    assert teacher.offers == {}
    letter_of_pupil(teacher, school.sanne)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, LetterDialog) and w.isVisible()]
    dialog = open_withdraw(owner, Desk(school.register), school.sanne, school.purposes[1].id)
    assert not dialog.letter.isVisible()
    dialog.reject()
    teacher.jobs.stop()


def test_a_conflict_offers_the_letter_to_everybody(qtbot: QtBot, desk: Desk, school: Letters) -> None:
    view = ListView(desk, "Conflicts", "", "Who", EmptyState("check", "None", ""))
    qtbot.addWidget(view)
    view.offer_letter("letter.disagreement", "Letter to both guardians")
    view.resize(900, 500)
    view.show()
    purposes = {p.id: p for p in school.purposes}
    view.show_lines(desk.ask(queries.conflicts), purposes, [])
    view.table.selectRow(0)
    qtbot.mouseClick(view.letter_button, Qt.MouseButton.LeftButton)
    dialog = next(w for w in view.findChildren(LetterDialog) if w.isVisible())
    assert dialog.asked().kind is Kind.DISAGREEMENT
    assert dialog.asked().purpose_ids == (school.purposes[0].id,)
    text = shown(dialog)
    assert "I. de Vries" in text
    assert "P. Kuipers" in text
    dialog.reject()


def test_the_card_knows_the_conflict_by_itself(desk: Desk, owner: QWidget, school: Letters) -> None:
    dialog = open_letter(owner, desk, school.sanne, Kind.DISAGREEMENT)
    assert dialog.asked().purpose_ids == (school.purposes[0].id,)
    dialog.reject()


def test_the_yearly_letters_are_made_for_the_chosen_groups(
    qtbot: QtBot, desk: Desk, owner: QWidget, school: Letters
) -> None:
    page = LettersPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert "not made yet" in page.last.text()
    dialog = YearlyLettersDialog(owner, desk)
    dialog.open()
    assert dialog.groups() == ()
    assert dialog.counted.text().startswith("8 ")
    assert dialog.pane.pages() > 0
    dialog.boxes[school.school.groups["6/7"]].setChecked(False)
    dialog.redraw()
    assert dialog.counted.text().startswith("6 ")
    with qtbot.waitSignal(desk.preview_asked, timeout=20_000) as asked:
        qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    assert asked.args is not None
    assert "6 brieven" in words_of(asked.args[1])
    assert desk.ask(last_yearly) == TODAY
    page.refresh()
    assert "Last made on" in page.last.text()


def test_without_a_group_there_is_nothing_to_make(desk: Desk, owner: QWidget) -> None:
    dialog = YearlyLettersDialog(owner, desk)
    dialog.open()
    for box in dialog.boxes.values():
        box.setChecked(False)
    dialog.redraw()
    assert not dialog.deed_button.isEnabled()
    dialog.reject()


def test_reminders_of_a_round_are_made_for_who_still_owes(
    qtbot: QtBot, desk: Desk, owner: QWidget, school: Letters
) -> None:
    pupils, guardians = school.school.pupils, school.school.guardians
    pairs = [(pupils["sanne"], school.mother), (pupils["milan"], guardians["milan.moeder"])]
    dialog = ReminderLettersDialog(owner, desk, None, pairs, step=2, hand_in_by=date(2026, 10, 23))
    dialog.open()
    assert dialog.counted.text().startswith("1 ")
    with qtbot.waitSignal(desk.preview_asked, timeout=20_000) as asked:
        qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    assert asked.args is not None
    text = words_of(asked.args[1])
    assert "Tweede herinnering" in text
    assert "23 oktober 2026" in text
    assert "I. de Vries" not in text


def test_a_reminder_with_a_wrong_day_is_not_made(desk: Desk, owner: QWidget, school: Letters) -> None:
    milan = (school.school.pupils["milan"], school.school.guardians["milan.moeder"])
    dialog = ReminderLettersDialog(owner, desk, None, [milan], hand_in_by=date(2026, 1, 1))
    assert dialog.hand_in.value() is None, "a day that is past is not proposed"
    dialog.open()
    dialog.hand_in.set_value(TODAY)
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.hand_in_field.error()
    dialog.reject()


def test_a_withdrawal_is_confirmed_later_too(desk: Desk, owner: QWidget, school: Letters) -> None:
    desk.do(consent.withdraw, school.sanne, school.mother, (school.purposes[3].id,), at_desk(TODAY))
    dialog = open_letter(owner, desk, school.sanne, Kind.WITHDRAWAL, guardian_id=school.mother)
    assert school.purposes[3].title in shown(dialog)
    dialog.reject()


def test_the_receipt_after_recording_holds_those_answers_and_of_that_guardian_only(
    desk: Desk, owner: QWidget, school: Letters
) -> None:
    first, second = school.purposes[0], school.purposes[1]
    school.register.do(consent.record, school.sanne, school.mother, {first.id: Answer.NO}, at_desk())
    now = school.register.do(consent.record, school.sanne, school.mother, {second.id: Answer.NO}, at_desk())
    dialog = desk.offers["letter.receipt"](owner, school.sanne, school.mother, now.decision_ids)
    assert dialog.asked().decision_ids == now.decision_ids
    assert dialog.who.key() == int(school.mother)
    text = shown(dialog)
    assert second.title in text
    assert first.title not in text
    dialog.who.set_key(int(school.father))
    assert dialog.asked().decision_ids == ()
    dialog.reject()
