"""*Nieuwe ronde*: five steps to one PDF; nothing is kept when a person stops; the round stands in the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.queries import form_runs
from opoz_desktop.features.rounds import commands, queries
from opoz_desktop.features.rounds.model import RoundKind
from opoz_desktop.features.rounds.ui import FORMS_PAGE, FormsPage, RoundsPage, forms_page_with
from opoz_desktop.features.rounds.ui.round_print import PreviewStep, PrintStep
from opoz_desktop.features.rounds.ui.round_what import TextStep, WhatStep
from opoz_desktop.features.rounds.ui.round_who import WhoStep
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.jobs import Job
from tests.rounds import september
from tests.small_school import SmallSchool

Show = Callable[..., Any]


def step(page: Any, kind: type) -> Any:
    assert page.wizard is not None
    found = page.wizard.stack.currentWidget()
    assert isinstance(found, kind)
    return found


def wait_for_work(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=30_000)


def rounds_of(shown: Show, desk: Desk) -> Any:
    page = shown(FormsPage(desk))
    rounds = page.page("rounds")
    rounds.held = page
    return rounds


def test_the_whole_way_to_a_pdf_of_one_group(desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot) -> None:
    page = rounds_of(shown, desk)
    assert page.stack.currentWidget() is page.empty
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    who = step(page, WhoStep)
    page.activateWindow()
    school = who.choices[RoundKind.ALL]
    qtbot.waitUntil(school.hasFocus)
    qtbot.keyClick(school, Qt.Key.Key_Down)
    assert who.choices[RoundKind.GROUPS].isChecked()
    assert page.wizard.reason.text() == "Vink ten minste één groep aan."
    who.group_boxes[thirty.groups["6/7"]].setChecked(True)
    assert who.count.text() == "2 formulieren voor 2 leerlingen"
    qtbot.mouseClick(page.wizard.next, Qt.MouseButton.LeftButton)
    what = step(page, WhatStep)
    assert what.summary() == "11 soorten"
    for box in list(what.boxes.values())[3:]:
        box.setChecked(False)
    qtbot.mouseClick(page.wizard.next, Qt.MouseButton.LeftButton)
    text = step(page, TextStep)
    text.intro.setPlainText("Fijn dat u meedoet.")
    wait_for_work(desk, qtbot)
    qtbot.mouseClick(page.wizard.next, Qt.MouseButton.LeftButton)
    preview = step(page, PreviewStep)
    wait_for_work(desk, qtbot)
    assert preview.pane.pages() == 2
    assert preview.who.currentText().startswith(("Emir Aydın", "Zoë Núñez"))
    assert thirty.register.ask(form_runs) == (), "a sample is not kept"
    qtbot.mouseClick(page.wizard.next, Qt.MouseButton.LeftButton)
    last = step(page, PrintStep)
    assert last.name_of_round.text() == "Toestemmingen groep 6/7"
    last.hand_in.setFocus()
    last.hand_in.selectAll()
    qtbot.keyClicks(last.hand_in, "20-10-26")
    qtbot.keyClick(last.hand_in, Qt.Key.Key_Return)
    assert page.round.hand_in_by == date(2026, 10, 20)
    assert page.wizard.current() == 4
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000) as asked:
        qtbot.mouseClick(page.wizard.next, Qt.MouseButton.LeftButton)
    title, pdf, stem = asked.args
    assert title == "Toestemmingsformulieren · 2 formulieren gemaakt"
    assert pdf.startswith(b"%PDF-")
    assert stem == "toestemmingsformulieren"
    (run,) = thirty.register.ask(form_runs)
    assert (run.forms, run.returned, run.hand_in_by) == (2, 0, date(2026, 10, 20))
    assert page.wizard is None
    (made,) = thirty.register.ask(queries.rounds)
    assert (made.title, made.intro, made.runs) == ("Toestemmingen groep 6/7", "Fijn dat u meedoet.", 1)
    assert page.stack.currentWidget() is page.card
    assert page.back()
    assert [r.id for r in page.table.table.rows()] == [made.id]


def test_alt_and_the_arrows_lead_through_the_steps(desk: Desk, shown: Show, qtbot: QtBot) -> None:
    page = rounds_of(shown, desk)
    page.new()
    page.held.activateWindow()
    qtbot.waitUntil(page.held.isActiveWindow)
    for number in (1, 2):
        qtbot.keyClick(page.wizard.stack.currentWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert page.wizard.current() == number
    qtbot.keyClick(page.wizard.stack.currentWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.wizard.current() == 1
    wait_for_work(desk, qtbot)


def test_stopping_prints_and_keeps_nothing(desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot) -> None:
    page = rounds_of(shown, desk)
    page.new()
    page.wizard.go_on()
    qtbot.mouseClick(page.wizard.stop, Qt.MouseButton.LeftButton)
    assert page.wizard is None
    page.new()
    assert page.back()
    assert not page.back()
    assert thirty.register.ask(form_runs) == ()
    assert thirty.register.ask(queries.rounds) == ()


def test_only_who_still_owes_an_answer(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = shown(FormsPage(desk))
    page.show_target(only_missing=True)
    who = step(page.page("rounds"), WhoStep)
    assert who.choices[RoundKind.MISSING].isChecked()
    assert who.count.text() == "6 formulieren voor 6 leerlingen"


def test_a_group_with_only_who_owes(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = rounds_of(shown, desk)
    page.show_target(only_missing=True, group_id=thirty.groups["5"])
    who = step(page, WhoStep)
    assert who.choices[RoundKind.GROUPS].isChecked()
    assert who.only_missing.isChecked()
    assert who.count.text() == "4 formulieren voor 4 leerlingen"


def test_one_pupil_with_two_parents_gets_two_forms(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = rounds_of(shown, desk)
    page.show_target(pupil_id=thirty.pupils["sanne"])
    who = step(page, WhoStep)
    assert who.choices[RoundKind.PUPIL].isChecked()
    assert who.pupil.currentText() == "Vries, Sanne de"
    assert who.count.text() == "2 formulieren voor 1 leerling"


def test_an_event_brings_its_own_children_and_questions(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    purposes = september.seeded(thirty)
    pupils = (thirty.pupils["sanne"], thirty.pupils["emir"])
    page = rounds_of(shown, desk)
    page.show_target(event_id=7, pupil_ids=pupils, purpose_ids=purposes[:1], title="Schoolreis")
    who = step(page, WhoStep)
    assert list(who.choices) == [RoundKind.EVENT]
    assert who.count.text() == "3 formulieren voor 2 leerlingen"
    assert page.round.purpose_ids == purposes[:1]
    assert page.round.shown_title() == "Schoolreis"
    assert page.round.scope().event_id == 7


def test_newcomers_are_who_was_enrolled_since_a_day(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = rounds_of(shown, desk)
    page.show_target(kind="newcomers")
    who = step(page, WhoStep)
    assert who.since.value() == date(2026, 8, 1)
    assert page.wizard.reason.text() == "Met deze keuze krijgt niemand een formulier."
    who.since.set_value(date(2022, 8, 1))
    who.since.date_changed.emit(date(2022, 8, 1))
    assert who.count.text().endswith("voor 32 leerlingen")


def test_a_changed_purpose_can_be_chosen_only_when_one_changed(desk: Desk, shown: Show) -> None:
    page = rounds_of(shown, desk)
    page.new()
    choice = step(page, WhoStep).choices[RoundKind.CHANGED]
    assert not choice.isEnabled()
    assert choice.toolTip() == "Geen soort is zo gewijzigd dat u het opnieuw moet vragen."


def test_the_second_round_of_a_year_asks_only_who_did_not_answer(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = rounds_of(shown, desk)
    page.new()
    assert step(page, WhoStep).choices[RoundKind.ALL].isChecked()
    page.back()
    september.printed(thirty, september.opened(thirty))
    page.new()
    assert step(page, WhoStep).choices[RoundKind.MISSING].isChecked()


def test_pupils_without_recorded_authority_are_named_before_printing(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    thirty.add_pupil("nieuw", "Nova", "", "Aard", "5", born=date(2018, 2, 2))
    page = rounds_of(shown, desk)
    page.show_target(group_id=thirty.groups["5"])
    who = step(page, WhoStep)
    assert who.skipped.isVisible()
    assert "Aard, Nova" in who.skipped.label.text()
    with qtbot.waitSignal(desk.went) as went:
        who.to_pupil.click()
    assert went.args == ["pupils", {"pupil_id": thirty.pupils["nieuw"], "tab": "guardians"}]


def test_next_is_off_with_its_reason(desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot) -> None:
    page = rounds_of(shown, desk)
    page.show_target(group_id=thirty.groups["4"])
    assert not page.wizard.next.isEnabled()
    assert page.wizard.reason.text() == "Met deze keuze krijgt niemand een formulier."
    step(page, WhoStep).choices[RoundKind.ALL].setChecked(True)
    page.wizard.go_on()
    what = step(page, WhatStep)
    for box in what.boxes.values():
        box.setChecked(False)
    assert page.wizard.reason.text() == "Kies ten minste één soort."
    next(iter(what.boxes.values())).setChecked(True)
    page.wizard.go_on()
    text = step(page, TextStep)
    text.intro.setPlainText("x" * 305)
    assert page.wizard.reason.text() == "Uw eigen tekst is 5 tekens te lang."
    text.intro.setPlainText("")
    wait_for_work(desk, qtbot)
    page.wizard.go_on()
    wait_for_work(desk, qtbot)
    page.wizard.go_on()
    last = step(page, PrintStep)
    last.hand_in.set_value(date(2026, 10, 5))
    last.hand_in.date_changed.emit(date(2026, 10, 5))
    assert page.wizard.reason.text() == "De inleverdag ligt in het verleden."
    last.hand_in.set_value(date(2026, 10, 20))
    last.hand_in.date_changed.emit(date(2026, 10, 20))
    assert page.wizard.reason.text() == ""
    letter = last.days[next(iter(last.days))]
    letter.set_value(date(2026, 10, 19))
    letter.date_changed.emit(date(2026, 10, 19))
    assert page.wizard.reason.text() == "Een herinnering valt vóór of op de inleverdag; kies een latere dag."
    last.again.click()
    assert page.wizard.reason.text() == ""
    last.name_of_round.setText("  ")
    assert page.wizard.reason.text() == "Geef de ronde een naam."


def test_a_round_can_be_kept_to_print_later_and_that_can_be_undone(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    page = rounds_of(shown, desk)
    page.new()
    for _ in range(4):
        page.wizard.go_on()
        wait_for_work(desk, qtbot)
    step(page, PrintStep).keep.click()
    assert page.stack.currentWidget() is page.card
    assert thirty.register.ask(form_runs) == ()
    assert len(thirty.register.ask(queries.rounds)) == 1
    desk.undo()
    assert thirty.register.ask(queries.rounds) == ()


def test_cancelling_keeps_nothing_and_the_choices_are_still_there(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    page = rounds_of(shown, desk)
    page.new()
    for _ in range(4):
        page.wizard.go_on()
        wait_for_work(desk, qtbot)
    page.wizard.go_on()
    desk.jobs.findChildren(Job)[-1].cancel()
    wait_for_work(desk, qtbot)
    assert thirty.register.ask(form_runs) == ()
    assert thirty.register.ask(queries.rounds) == ()
    assert page.wizard is not None
    assert page.wizard.isEnabled(), "the round can be made again"


def test_a_teacher_has_no_forms_page(teacher_desk: Desk) -> None:
    assert not FORMS_PAGE.visible_to(teacher_desk)
    assert FORMS_PAGE.label() == "Formulieren"


def test_others_hang_their_tabs_behind_the_rounds(desk: Desk, shown: Show) -> None:
    from opoz_desktop.shell.subpage import SubPage

    entry = forms_page_with([SubPage("other", lambda: "Anders", None, RoundsPage)])
    page = shown(entry.factory(desk))
    assert entry.key == "forms"
    page.show_target(tab="other")
    assert page.tabs.key() == "other"
    page.show_target(new=True)
    assert page.tabs.key() == "rounds"
    assert page.page("rounds").wizard is not None


@pytest.mark.parametrize("kind", [k for k in RoundKind if k is not RoundKind.EVENT])
def test_every_kind_of_round_has_a_name_without_a_person(desk: Desk, thirty: SmallSchool, kind: RoundKind) -> None:
    from opoz_desktop.features.rounds.ui.round_draft import RoundDraft

    made = RoundDraft(desk, kind=kind, pupil_ids=(thirty.pupils["sanne"],))
    assert made.shown_title()
    assert "Sanne" not in made.shown_title()
    assert commands.NewRound is type(made.new_round())
