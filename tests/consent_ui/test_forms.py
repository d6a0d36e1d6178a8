"""*Formulieren*: four steps to one PDF; nothing is printed when a person stops; the round stands in the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.queries import form_runs
from opoz_desktop.features.consent.ui import FORMS_PAGE, FormsPage
from opoz_desktop.features.consent.ui.forms_steps import PreviewStep, PrintStep, WhatStep, WhoStep
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.jobs import Job
from tests.small_school import SmallSchool

Show = Callable[..., Any]


def step(page: FormsPage, kind: type) -> Any:
    assert page.wizard is not None
    found = page.wizard.stack.currentWidget()
    assert isinstance(found, kind)
    return found


def wait_for_work(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=30_000)


def test_the_whole_way_to_a_pdf_of_one_group(desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot) -> None:
    page: Any = shown(FormsPage(desk))
    assert page.stack.currentWidget() is page.empty
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    who = step(page, WhoStep)
    page.activateWindow()
    who.school.setFocus()
    qtbot.waitUntil(who.school.hasFocus)
    qtbot.keyClick(who.school, Qt.Key.Key_Down)
    assert who.one_group.isChecked()
    who.group.set_key(thirty.groups["6/7"])
    assert who.count.text() == "2 formulieren voor 2 leerlingen"
    qtbot.mouseClick(page.wizard.next, Qt.MouseButton.LeftButton)
    what = step(page, WhatStep)
    assert what.summary() == "11 soorten"
    for box in list(what.boxes.values())[3:]:
        box.setChecked(False)
    what.hand_in.setFocus()
    what.hand_in.selectAll()
    qtbot.keyClicks(what.hand_in, "20-10-26")
    qtbot.keyClick(what.hand_in, Qt.Key.Key_Return)
    assert page.round.hand_in_by == date(2026, 10, 20)
    assert page.wizard.current() == 1
    qtbot.mouseClick(page.wizard.next, Qt.MouseButton.LeftButton)
    preview = step(page, PreviewStep)
    wait_for_work(desk, qtbot)
    assert preview.pane.pages() == 2
    assert preview.who.currentText().startswith("Emir Aydın") or preview.who.currentText().startswith("Zoë Núñez")
    assert thirty.register.ask(form_runs) == (), "a sample is not kept"
    qtbot.mouseClick(page.wizard.next, Qt.MouseButton.LeftButton)
    last = step(page, PrintStep)
    assert last.isVisible()
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000) as asked:
        qtbot.mouseClick(page.wizard.next, Qt.MouseButton.LeftButton)
    title, pdf, stem = asked.args
    assert title == "Toestemmingsformulieren · 2 formulieren gemaakt"
    assert pdf.startswith(b"%PDF-")
    assert stem == "toestemmingsformulieren"
    (run,) = thirty.register.ask(form_runs)
    assert (run.forms, run.returned, run.hand_in_by) == (2, 0, date(2026, 10, 20))
    assert page.wizard is None
    assert page.table.table.rows() == (run,)


def test_stopping_prints_nothing(desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot) -> None:
    page: Any = shown(FormsPage(desk))
    page.new()
    page.wizard.go_on()
    qtbot.mouseClick(page.wizard.stop, Qt.MouseButton.LeftButton)
    assert page.wizard is None
    page.new()
    assert page.back()
    assert not page.back()
    assert thirty.register.ask(form_runs) == ()


def test_only_who_still_owes_an_answer(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page: Any = shown(FormsPage(desk))
    page.show_target(only_missing=True)
    who = step(page, WhoStep)
    assert who.only_missing.isChecked()
    assert who.count.text() == "6 formulieren voor 6 leerlingen"


def test_one_pupil_with_two_parents_gets_two_forms(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page: Any = shown(FormsPage(desk))
    page.show_target(pupil_id=thirty.pupils["sanne"])
    who = step(page, WhoStep)
    assert who.one_pupil.isChecked()
    assert who.pupil.currentText() == "Vries, Sanne de"
    assert who.count.text() == "2 formulieren voor 1 leerling"


def test_pupils_without_recorded_authority_are_named_before_printing(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    thirty.add_pupil("nieuw", "Nova", "", "Aard", "5", born=date(2018, 2, 2))
    page: Any = shown(FormsPage(desk))
    page.show_target(group_id=thirty.groups["5"])
    who = step(page, WhoStep)
    assert who.skipped.isVisible()
    assert "Aard, Nova" in who.skipped.label.text()
    with qtbot.waitSignal(desk.went) as went:
        who.to_pupil.click()
    assert went.args == ["pupils", {"pupil_id": thirty.pupils["nieuw"], "tab": "guardians"}]


def test_next_is_off_with_its_reason(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page: Any = shown(FormsPage(desk))
    page.show_target(group_id=thirty.groups["4"])
    assert not page.wizard.next.isEnabled()
    assert page.wizard.reason.text() == "Met deze keuze krijgt niemand een formulier."
    who = step(page, WhoStep)
    who.school.setChecked(True)
    page.wizard.go_on()
    what = step(page, WhatStep)
    for box in what.boxes.values():
        box.setChecked(False)
    assert page.wizard.reason.text() == "Kies ten minste één soort."
    next(iter(what.boxes.values())).setChecked(True)
    what.hand_in.set_value(date(2026, 10, 5))
    what.hand_in.date_changed.emit(date(2026, 10, 5))
    assert page.wizard.reason.text() == "De inleverdag ligt in het verleden."


def test_a_teacher_has_no_forms_page(teacher_desk: Desk) -> None:
    assert not FORMS_PAGE.visible_to(teacher_desk)
    assert isinstance(FORMS_PAGE.label(), str)


def test_cancelling_keeps_nothing(desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot) -> None:
    page: Any = shown(FormsPage(desk))
    page.new()
    for _ in range(3):
        page.wizard.go_on()
    wait_for_work(desk, qtbot)
    page.wizard.go_on()
    desk.jobs.findChildren(Job)[-1].cancel()
    wait_for_work(desk, qtbot)
    assert thirty.register.ask(form_runs) == ()
    assert page.wizard is not None
    assert page.wizard.isEnabled(), "the round can be made again"
