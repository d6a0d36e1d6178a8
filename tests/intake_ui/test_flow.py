"""Nothing changes before the last button; a backup comes first; what was taken over can be taken back."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school import commands as school_commands
from opoz_desktop.features.school import queries
from opoz_desktop.features.school.commands import PupilFacts
from opoz_desktop.intake.proposal import About, RowKind
from opoz_desktop.intake.ui import PAGE, page_with
from opoz_desktop.intake.ui.page import ImportPage
from opoz_desktop.kernel.errors import ResourceMissing
from opoz_desktop.kernel.permissions import Permission, Role
from opoz_desktop.kernel.steps import Step
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.paper import Paper
from tests.intake.build import SAMPLES, YEAR_1, YEAR_2, Intake, rows
from tests.small_school import as_role

from .conftest import MakeHand, settle

FIRST = "edexml-2.1-parnassys-2025-2026.xml"
NEXT = "edexml-2.1-parnassys-2026-2027.xml"


def test_nothing_is_written_before_the_last_button(first_year: Intake, lead: MakeHand) -> None:
    before = first_year.dump()
    hand = lead(first_year, YEAR_2)
    hand.read(NEXT)
    assert first_year.dump() == before
    assert "Er is nog niets veranderd." in [
        label.text() for label in hand.page.differences.strip.findChildren(type(hand.page.title))
    ]
    hand.click(hand.page.differences.cancel)
    assert hand.view() is hand.page.choose
    assert first_year.dump() == before


def test_a_backup_is_made_before_anything_changes(first_year: Intake, lead: MakeHand) -> None:
    seen: list[dict[str, list[tuple[object, ...]]]] = []

    def back_up() -> Generator[Step, None, None]:
        yield Step(0.5, "copying")
        seen.append(first_year.dump())

    before = first_year.dump()
    hand = lead(first_year, YEAR_2, back_up)
    hand.take(NEXT)
    assert seen == [before]
    assert first_year.dump() != before


def test_when_the_backup_fails_nothing_is_taken_over(first_year: Intake, lead: MakeHand) -> None:
    def back_up() -> Generator[Step, None, None]:
        yield Step(0.5, "copying")
        raise ResourceMissing(name="disk")

    before = first_year.dump()
    hand = lead(first_year, YEAR_2, back_up)
    hand.read(NEXT)
    hand.click(hand.page.differences.go)
    assert hand.view() is hand.page.differences
    assert hand.page.differences.trouble.isVisible()
    assert first_year.dump() == before
    assert hand.page.differences.go.isEnabled()


def test_reading_is_stopped_and_nothing_is_kept(empty: Intake, lead: MakeHand) -> None:
    hand = lead(empty, YEAR_1)
    hand.page.start(SAMPLES / FIRST)
    hand.page.cancel()
    hand.wait()
    assert hand.view() is hand.page.choose
    assert hand.said == ["Gestopt. Er is niets veranderd."]
    assert empty.pupils() == {}


def test_taking_over_is_stopped_and_nothing_is_kept(first_year: Intake, lead: MakeHand) -> None:
    held = threading.Event()

    def back_up() -> Generator[Step, None, None]:
        yield Step(0.1, "copying")
        held.wait(20)
        yield Step(0.9, "copying")

    before = first_year.dump()
    hand = lead(first_year, YEAR_2, back_up)
    hand.read(NEXT)
    hand.page.differences.go.click()
    assert not hand.page.differences.go.isEnabled()
    assert hand.page.back() is False
    hand.page.cancel()
    held.set()
    hand.wait()
    assert hand.said == ["Gestopt. Er is niets veranderd."]
    assert hand.view() is hand.page.differences
    assert first_year.dump() == before
    hand.page._before_apply = None
    hand.click(hand.page.differences.go)
    assert hand.view() is hand.page.done


@pytest.mark.parametrize("way", ["done", "history", "toast"])
def test_the_import_is_taken_back_exactly(first_year: Intake, lead: MakeHand, way: str) -> None:
    before = first_year.dump()
    hand = lead(first_year, YEAR_2)
    hand.take(NEXT)
    assert first_year.dump() != before
    if way == "done":
        hand.click(hand.page.done.undo)
    elif way == "history":
        hand.page.begin_again()
        hand.click(hand.page.choose.undo)
    else:
        hand.page.desk.undo()
    assert first_year.dump() == before
    if way != "toast":
        assert hand.said[-1] == "Het inlezen is teruggedraaid"
        table = hand.page.choose.table
        assert table.proxy.index(0, 4).data() == "teruggedraaid"


def test_what_was_used_since_cannot_be_taken_back_and_says_why(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_2)
    hand.take(NEXT)
    new = first_year.pupils()["1161"]
    facts = PupilFacts("1161", "Anders", new.prefix, new.surname, born_on=new.born_on)
    hand.page.desk.do(school_commands.change_pupil, new.id, facts)
    before = first_year.dump()
    hand.click(hand.page.done.undo)
    assert hand.view() is hand.page.choose
    assert hand.page.choose.trouble.title.text().startswith("Het inlezen kan niet worden teruggedraaid")
    assert first_year.dump() == before


def test_a_register_that_moved_on_is_compared_again(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_2)
    hand.read(NEXT)
    first = hand.page.differences.proposal()
    hand.page.desk.do(school_commands.add_pupil, PupilFacts("9999", "Nieuw"))
    hand.click(hand.page.differences.go)
    assert hand.view() is hand.page.differences
    again = hand.page.differences.proposal()
    assert again is not first
    assert again is not None
    assert again.pupils_now == 241
    hand.click(hand.page.differences.go)
    assert hand.view() is hand.page.done


def test_only_the_ticked_rows_are_taken_over(first_year: Intake, lead: MakeHand, qtbot: QtBot) -> None:
    hand = lead(first_year, YEAR_2)
    proposal = hand.read(NEXT)
    assert proposal is not None
    view = hand.page.differences
    leaver = rows(proposal, RowKind.LEFT, About.PUPIL)[0]
    assert view.tabs is not None
    view.tabs._choose("left")
    settle()
    words = view.go.text()
    for number in range(view.table.proxy.rowCount()):
        index = view.table.proxy.index(number, 0)
        if view.table.table.row_at(view.table.proxy.mapToSource(index)) == leaver:
            view.table.setCurrentIndex(index)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.go.text() != words
    assert view.table.all.checkState() is Qt.CheckState.PartiallyChecked
    hand.click(view.go)
    kept = first_year.pupils()
    assert leaver.number in kept
    assert len(kept) == 243


def test_all_rows_of_a_tab_go_on_and_off_together(first_year: Intake, lead: MakeHand, qtbot: QtBot) -> None:
    hand = lead(first_year, YEAR_2)
    proposal = hand.read(NEXT)
    assert proposal is not None
    view = hand.page.differences
    assert view.tabs is not None
    view.tabs._choose("left")
    settle()
    number = len(rows(proposal, RowKind.LEFT))
    all_on = len(view.accepted_rows())
    qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.accepted_rows()) == all_on - number
    assert view.totals.text() == "nu 240 leerlingen, 30 nieuw, 0 vertrokken, straks 270"
    qtbot.mouseClick(view.table.all, Qt.MouseButton.LeftButton)
    assert len(view.accepted_rows()) == all_on
    assert view.totals.text() == "nu 240 leerlingen, 30 nieuw, 28 vertrokken, straks 242"


def test_with_nothing_ticked_the_button_says_why_it_is_off(first_year: Intake, lead: MakeHand, tmp_path: Path) -> None:
    text = (SAMPLES / FIRST).read_text(encoding="utf-8")
    path = tmp_path / FIRST
    path.write_text(text.replace("<roepnaam>Sofie</roepnaam>", "<roepnaam>Sophie</roepnaam>", 1), encoding="utf-8")
    hand = lead(first_year, YEAR_1)
    proposal = hand.read(path)
    assert proposal is not None
    assert (len(proposal.differences), proposal.automatic) == (1, ())
    view = hand.page.differences
    assert view.go.text() == "1 verschil overnemen"
    assert "Terugdraaien kan tot 05-11-2025." in view.words.text()
    view.table.differences.set_all(on=False)
    assert not view.go.isEnabled()
    assert view.go.toolTip() == view.words.text() == "Vink minstens één regel aan."
    view.table.differences.set_all(on=True)
    assert view.go.isEnabled()


def test_a_question_that_is_answered_with_stop_changes_nothing(first_year: Intake, lead: MakeHand) -> None:
    first_year.on(YEAR_2)
    first_year.take(NEXT)
    before = first_year.dump()
    hand = lead(first_year, YEAR_2)
    page = hand.page
    page.start(SAMPLES / FIRST)
    hand.wait()
    assert hand.view() is page.questions
    assert page.title.full_text() == "Eerst een vraag"
    assert "is ouder dan wat u het laatst hebt ingelezen" in page.questions.asked.text()
    assert not page.questions.go_on.isEnabled()
    assert "Kies eerst een antwoord" in page.questions.kept.text()
    page.questions.choose("stop")
    hand.click(page.questions.go_on)
    assert hand.view() is page.choose
    assert first_year.dump() == before


def test_a_file_is_dropped_on_the_page(empty: Intake, lead: MakeHand) -> None:
    hand = lead(empty, YEAR_1)
    drop(hand.page, SAMPLES / FIRST, SAMPLES / NEXT)
    assert hand.page.choose.trouble.title.text() == "Dit zijn 2 bestanden."
    drop(hand.page, SAMPLES / FIRST)
    hand.wait()
    assert hand.view() is hand.page.differences


def drop(page: ImportPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.choose.drop.dropEvent(event)


def test_esc_goes_back_to_the_file_and_the_summary_leads_to_the_pupils(
    first_year: Intake, lead: MakeHand, qtbot: QtBot
) -> None:
    hand = lead(first_year, YEAR_2)
    hand.read(NEXT)
    assert hand.page.back() is True
    assert hand.view() is hand.page.choose
    hand.take(NEXT)
    assert "De school heeft nu 242 leerlingen." in hand.page.done.banner.reason.text()
    with qtbot.waitSignal(hand.page.desk.went) as went:
        qtbot.mouseClick(hand.page.done.pupils, Qt.MouseButton.LeftButton)
    assert went.args[0] == "pupils"
    assert len(first_year.register.ask(queries.pupils)) == 242


def test_the_page_is_for_who_may_import(first_year: Intake) -> None:
    assert PAGE.permission is Permission.IMPORT
    for role, may in ((Role.DIRECTOR, True), (Role.ADMINISTRATION, True), (Role.IB, False), (Role.TEACHER, False)):
        desk = Desk(as_role(first_year.register, role=role))
        assert PAGE.visible_to(desk) is may


def test_the_program_gives_the_backup_to_the_page(first_year: Intake, qtbot: QtBot) -> None:
    def back_up() -> Generator[Step, None, None]:
        yield Step(1.0, "copying")

    page = page_with(back_up).factory(Desk(first_year.register))
    assert isinstance(page, ImportPage)
    qtbot.addWidget(page)
    assert page._before_apply is back_up


def test_the_list_is_printed_as_it_stands_in_the_tab(first_year: Intake, lead: MakeHand, qtbot: QtBot) -> None:
    hand = lead(first_year, YEAR_2)
    proposal = hand.read(NEXT)
    assert proposal is not None
    view = hand.page.differences
    assert view.tabs is not None
    view.tabs._choose("left")
    settle()
    with qtbot.waitSignal(hand.page.desk.preview_asked) as asked:
        qtbot.mouseClick(view.paper, Qt.MouseButton.LeftButton)
    title, data, stem = asked.args
    assert (title, stem) == ("Verschillen", "verschillen")
    paper = Paper(data)
    words = " ".join(paper.text(page) for page in range(len(paper)))
    for row in rows(proposal, RowKind.LEFT, About.PUPIL):
        assert row.who.split(",")[0] in words
    assert "vertrokken" in words
    assert all(row.who not in words for row in rows(proposal, RowKind.NEW, About.PUPIL))
