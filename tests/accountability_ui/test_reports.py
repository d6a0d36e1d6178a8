"""*Rapporten*: find the child, choose who asks, and only then the report; by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opoz_desktop.features.accountability.pdf import AccessLine
from opoz_desktop.features.accountability.ui import REPORTS_PAGE, ReportsPage
from opoz_desktop.features.accountability.ui.reports import _month_later
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.paper import Paper
from tests.small_school import SmallSchool

Show = Callable[..., Any]


def read(pdf: bytes) -> str:
    paper = Paper(pdf)
    text = "\n".join(paper.text(page) for page in range(len(paper)))
    paper.close()
    return text


def test_from_a_few_letters_to_the_report_by_keyboard_alone(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    asked: list[int] = []

    def lines(pupil_id: int) -> list[AccessLine]:
        asked.append(pupil_id)
        return [AccessLine(datetime(2026, 10, 1, 9, 0, tzinfo=UTC), "directeur", "toestemming geboekt")]

    page = shown(ReportsPage(desk, lines))
    page.activateWindow()
    page.show_target(report="inspection")
    qtbot.waitUntil(page.search.hasFocus)
    qtbot.keyClicks(page.search, "devries")
    assert page.found.text() == "2 gevonden"
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.pupil_head.name.full_text() == "Sanne de Vries"
    assert QApplication.focusWidget() is page.radios[0]
    assert not page.make_button.isEnabled()
    assert page.reason.text() == "Kies wie het vraagt."
    qtbot.keyClick(page.radios[0], Qt.Key.Key_Space)
    assert page.reason.text() == "Stel eerst vast wie het vraagt."
    page.known.setFocus()
    qtbot.keyClick(page.known, Qt.Key.Key_Space)
    assert page.make_button.isEnabled()
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000) as preview:
        page.make_button.setFocus()
        qtbot.keyClick(page.make_button, Qt.Key.Key_Space)
    title, pdf, stem = preview.args
    assert (title, stem) == ("Inzagerapport · Sanne de Vries", "inzagerapport")
    words = read(pdf)
    assert "Inzagerapport" in words
    assert "I. de Vries" in words
    assert "toestemming geboekt" in words
    assert asked == [thirty.pupils["sanne"]]


def test_the_arrow_down_leads_from_the_field_into_the_list(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    page = shown(ReportsPage(desk))
    page.activateWindow()
    page.search.setFocus()
    qtbot.keyClicks(page.search, "vries")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.waitUntil(page.hits.hasFocus)
    assert page.finder.isVisible(), "moving through the list chooses nothing"
    qtbot.keyClick(page.hits, Qt.Key.Key_Return)
    assert page.form.isVisible()


def test_who_has_no_authority_is_no_requester(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = shown(ReportsPage(desk))
    page.show_target(pupil_id=thirty.pupils["yara"])
    assert [r.text() for r in page.radios] == ["N. El Amrani"]
    assert page.radios[0].isChecked(), "the only one"


def test_without_recorded_authority_it_says_so_and_leads_there(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    new = thirty.add_pupil("nieuw", "Nova", "", "Aard", "5", born=date(2018, 2, 2))
    page = shown(ReportsPage(desk))
    page.show_target(pupil_id=new)
    assert page.nobody.isVisible()
    assert page.reason.text() == "Leg eerst vast wie gezag heeft."
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(page.authority_button, Qt.MouseButton.LeftButton)
    assert went.args == ["pupils", {"pupil_id": new, "tab": "guardians"}]


def test_the_pupil_of_sixteen_asks_alone(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    old = thirty.add_pupil("oud", "Olivier", "", "Groot", "5", born=date(2010, 1, 1))
    page = shown(ReportsPage(desk))
    page.show_target(pupil_id=old)
    assert [(r.text(), r.accessibleDescription()) for r in page.radios] == [
        ("Olivier Groot", "de leerling, 16 jaar of ouder")
    ]


def test_a_date_in_the_future_is_refused_and_the_last_day_is_named(
    desk: Desk, thirty: SmallSchool, shown: Show
) -> None:
    page = shown(ReportsPage(desk))
    page.show_target(pupil_id=thirty.pupils["yara"])
    page.known.setChecked(True)
    assert page.make_button.isEnabled()
    page.asked_on.set_value(date(2026, 10, 7))
    assert not page.make_button.isEnabled()
    assert page.reason.text() == "Deze dag moet nog komen."
    page.asked_on.set_value(date(2026, 9, 10))
    assert page.make_button.isEnabled()
    assert "10-10-2026" in page.asked_field._below.text()


def test_another_pupil_asks_again_who_it_is(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = shown(ReportsPage(desk))
    page.show_target(pupil_id=thirty.pupils["yara"])
    page.known.setChecked(True)
    page.show_target(pupil_id=thirty.pupils["pim"])
    assert not page.known.isChecked()
    assert page.back()
    assert page.finder.isVisible()
    assert not page.back()


def test_a_month_later_stays_in_the_month() -> None:
    assert _month_later(date(2026, 10, 6)) == date(2026, 11, 6)
    assert _month_later(date(2026, 12, 31)) == date(2027, 1, 31)
    assert _month_later(date(2027, 1, 31)) == date(2027, 2, 28)
    assert _month_later(date(2028, 1, 30)) == date(2028, 2, 29)


def test_a_teacher_has_no_reports(teacher_desk: Desk) -> None:
    assert not REPORTS_PAGE.visible_to(teacher_desk)
