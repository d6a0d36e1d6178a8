"""*Toestemmingen*: thirty pupils on one screen, every cell explained, any past day, and only what a role may."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.ui import PAGE, ConsentPage
from opoz_desktop.features.consent.ui.record_dialog import RecordDialog
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Answer, Button
from tests import small_school
from tests.consent_ui.conftest import NARROW
from tests.small_school import SmallSchool

Show = Callable[..., Any]


def page_on_five(desk: Desk, school: SmallSchool, shown: Show, size: tuple[int, int] | None = None) -> ConsentPage:
    page = ConsentPage(desk)
    shown(page, *([size] if size else []))
    page.show_target(group_id=school.groups["5"])
    return page


def cell(page: ConsentPage, pupil: int, purpose: PurposeRow) -> Any:
    model = page.group_view.matrix.view.matrix()
    column = [c.key for c in model.columns].index(str(purpose.id)) + 1
    row = [r.id for r in model.rows].index(pupil)
    return model.index(row, column)


def press(qtbot: QtBot, page: ConsentPage, key: Qt.Key) -> None:
    qtbot.keyClick(page.group_view.matrix.view, key)


def dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def test_a_class_of_thirty_stands_on_one_screen_without_scrolling(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    page = page_on_five(desk, thirty, shown)
    view = page.group_view.matrix.view
    assert view.matrix().rowCount() == 30
    qtbot.waitUntil(lambda: view.viewport().height() >= 660)
    assert view.verticalScrollBar().maximum() == 0
    assert view.horizontalScrollBar().maximum() == 0


def test_a_cell_says_its_whole_verdict_on_hover_and_to_a_screen_reader(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    page = page_on_five(desk, thirty, shown)
    index = cell(page, thirty.pupils["milan"], named["PHOTO_SCHOOL_WEBSITE"])
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        words = str(index.data(role))
        assert "Jansen, Milan" in words
        assert "Op de website van de school" in words
        why = "want vader zei nee op 03-09-2026 (UAVG art. 5 lid 1; BW 1:253i); alleen vader kan dat veranderen."
        assert words.endswith(f"Mag niet, {why}")


def test_the_totals_count_for_whom_it_may(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    page = page_on_five(desk, thirty, shown)
    by_key = {c.key: c.total for c in page.group_view.matrix.view.matrix().columns}
    assert by_key[str(named["PHOTO_PARENT_APP"].id)].startswith("28 van 30")
    assert by_key[str(named["PHOTO_SCHOOL_WEBSITE"].id)].startswith(
        "23 van 30"
    )  # 30 less four noes, two silent, one half


def test_one_no_shows_as_no_and_silence_as_open_and_one_yes_as_half(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    page = page_on_five(desk, thirty, shown)
    model = page.group_view.matrix.view.matrix()
    answers = {r.id: dict(zip([c.key for c in model.columns], r.cells, strict=True)) for r in model.rows}
    website, press_ = str(named["PHOTO_SCHOOL_WEBSITE"].id), str(named["PHOTO_PRESS"].id)
    assert answers[thirty.pupils["milan"]][website].answer is Answer.NO
    assert answers[thirty.pupils["pim"]][website].answer is Answer.OPEN
    assert answers[thirty.pupils["sanne"]][press_].answer is Answer.OPEN, "here both have to say yes"
    assert answers[thirty.pupils["sanne"]][str(named["CONTACT_LIST"].id)].answer is Answer.HALF
    assert answers[thirty.pupils["fleur"]][website].answer is Answer.YES


def test_space_explains_and_enter_opens_the_card_by_keyboard_alone(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    page = page_on_five(desk, thirty, shown)
    page.group_view.show_cell(thirty.pupils["lars"], None)
    view = page.group_view.matrix.view
    view.setFocus()
    page.group_view.matrix.set_current(thirty.pupils["lars"], str(named["PHOTO_PARENT_APP"].id))
    for _ in range(3):
        press(qtbot, page, Qt.Key.Key_Right)
    assert page.group_view.matrix.current() == (thirty.pupils["lars"], str(named["PHOTO_SCHOOL_WEBSITE"].id))
    assert not page.group_view.explanation.isVisible()
    press(qtbot, page, Qt.Key.Key_Space)
    assert page.group_view.explanation.isVisible()
    assert page.group_view.explanation.panel.title.full_text() == "Lars ten Brink · Website school"
    press(qtbot, page, Qt.Key.Key_Down)
    assert page.group_view.explanation.panel.title.full_text().startswith("Mei Chen")
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, Qt.Key.Key_Return)
    assert went.args == ["pupils", {"pupil_id": thirty.pupils["mei"], "tab": "consent"}]
    assert page.back()
    assert not page.group_view.explanation.isVisible()
    assert not page.back()


def test_the_explanation_says_who_said_what_the_rule_its_source_and_who_decides(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    page = page_on_five(desk, thirty, shown)
    page.show_target(pupil_id=thirty.pupils["milan"], purpose_id=named["PHOTO_SCHOOL_WEBSITE"].id)
    facts = page.group_view.explanation.facts
    assert facts is not None
    words = [
        w.accessibleName()
        for w in page.group_view.explanation.panel.findChildren(object)
        if hasattr(w, "accessibleName")
    ]
    assert any(w.startswith("S. Jansen, moeder, gezag: ja. 01-09-2026, op papier") for w in words)
    assert any(w.startswith("D. Verhoef, vader, gezag: nee. 03-09-2026, op papier") for w in words)
    assert "Bron: UAVG art. 5 lid 1; BW 1:253i" in words
    assert "Wie beslist: Vader" in words
    assert "Sinds: 03-09-2026" in words
    main = [b for b in page.group_view.explanation.panel.findChildren(Button) if b.property("kind") == "main"]
    assert [b.text() for b in main if b.isVisible()] == ["Antwoord boeken"]


def test_where_it_may_the_one_main_button_is_withdraw(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    page = page_on_five(desk, thirty, shown)
    page.show_target(pupil_id=thirty.pupils["fleur"], purpose_id=named["PHOTO_PARENT_APP"].id)
    main = [b for b in page.group_view.explanation.panel.findChildren(Button) if b.property("kind") == "main"]
    assert [b.text() for b in main if b.isVisible()] == ["Intrekken…"]


def test_without_recorded_authority_the_main_button_leads_to_recording_it(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    pupil = thirty.add_pupil("nieuw", "Nova", "", "Aard", "5", born=date(2018, 2, 2))
    page = page_on_five(desk, thirty, shown)
    page.show_target(pupil_id=pupil, purpose_id=named["PHOTO_PARENT_APP"].id)
    main = [b for b in page.group_view.explanation.panel.findChildren(Button) if b.property("kind") == "main"]
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(next(b for b in main if b.isVisible()), Qt.MouseButton.LeftButton)
    assert went.args == ["pupils", {"pupil_id": pupil, "tab": "guardians"}]


def test_a_past_day_shows_what_held_then_and_nothing_can_be_recorded(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    page = page_on_five(desk, thirty, shown)
    page.show_target(pupil_id=thirty.pupils["sanne"], purpose_id=named["NAME_WITH_PHOTO"].id)
    assert str(cell(page, thirty.pupils["sanne"], named["NAME_WITH_PHOTO"]).data()) == "nee"
    page.day.setFocus()
    page.day.selectAll()
    qtbot.keyClicks(page.day, "4 okt")
    qtbot.keyClick(page.day, Qt.Key.Key_Return)
    assert page.day.text() == "04-10-2026"
    assert str(cell(page, thirty.pupils["sanne"], named["NAME_WITH_PHOTO"]).data()) == "ja"
    facts = page.group_view.explanation.facts
    assert facts is not None
    assert facts.past
    assert not facts.may_record
    assert not page.new()
    assert page.record_button.toolTip() == "U kijkt naar een dag in het verleden."
    qtbot.mouseClick(page.today_button, Qt.MouseButton.LeftButton)
    assert str(cell(page, thirty.pupils["sanne"], named["NAME_WITH_PHOTO"]).data()) == "nee"


def test_before_the_forms_came_in_everything_was_open(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    page = page_on_five(desk, thirty, shown)
    page.day.set_value(date(2026, 8, 25))
    page.day.date_changed.emit(date(2026, 8, 25))
    model = page.group_view.matrix.view.matrix()
    assert {c.answer for r in model.rows for c in r.cells} == {Answer.OPEN}


def test_a_day_in_the_future_is_refused_with_a_sentence(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    page = page_on_five(desk, thirty, shown)
    with qtbot.waitSignal(desk.said):
        page.day.date_changed.emit(date(2026, 12, 1))
    assert page.day.value() == date(2026, 10, 6)


def test_a_teacher_sees_the_own_group_and_no_button_that_changes_anything(
    teacher_desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    assert PAGE.visible_to(teacher_desk)
    page = ConsentPage(teacher_desk)
    shown(page)
    assert [page.group.itemText(i) for i in range(page.group.count())] == ["groep 5"]
    assert not page.record_button.isVisible()
    page.show_target(pupil_id=thirty.pupils["milan"], purpose_id=named["PHOTO_SCHOOL_WEBSITE"].id)
    texts = [b.text() for b in page.group_view.explanation.findChildren(Button) if b.isVisible()]
    assert texts == []
    assert not page.new()
    for key in ("missing", "conflicts"):
        page.show_target(tab=key)
        lines = page.missing_view.table.table.rows()
        assert {line.pupil.group for line in lines} == {"5"}
        assert not page.missing_view.record_button.isVisible()
    page.show_target(tab="purposes")
    assert not page.purposes_view.text_button.isVisible()
    assert not page.purposes_view.add_button.isVisible()


def test_the_data_protection_officer_has_no_consent_page(thirty: SmallSchool, desk: Desk) -> None:
    officer = Desk(small_school.as_role(thirty.register, role=Role.DPO))
    assert not PAGE.visible_to(officer)


def test_the_lists_name_who_must_answer_and_who_disagree(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = page_on_five(desk, thirty, shown)
    page.show_target(tab="missing")
    missing = page.missing_view.table.table.rows()
    assert {line.pupil.id for line in missing} >= {thirty.pupils["pim"], thirty.pupils["sanne"], thirty.pupils["emir"]}
    page.missing_view.group.set_key(thirty.groups["6/7"])
    assert page.missing_view.table.proxy.rowCount() == 2
    page.show_target(tab="conflicts")
    names = {line.pupil.name.full for line in page.conflicts_view.table.table.rows()}
    assert names == {"Milan Jansen", "Sanne de Vries", "Zoë Núñez"}


def test_a_narrow_window_puts_the_explanation_below_as_a_banner(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    page = page_on_five(desk, thirty, shown, NARROW)
    page.set_narrow(True)
    page.show_target(pupil_id=thirty.pupils["milan"], purpose_id=named["PHOTO_SCHOOL_WEBSITE"].id)
    matrix, told = page.group_view.matrix, page.group_view.explanation
    QApplication.processEvents()
    assert told.geometry().top() > matrix.mapTo(page.group_view, matrix.rect().bottomLeft()).y()
    assert told.banner is not None
    assert told.banner.title.text() == "Milan Jansen · Website school: mag niet"
    assert page.width() == NARROW[0]


def test_ctrl_n_records_for_the_current_pupil_and_the_cell_stays_current(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    page = page_on_five(desk, thirty, shown)
    key = str(named["PHOTO_PRESS"].id)
    page.group_view.matrix.set_current(thirty.pupils["pim"], key)
    assert page.new()
    (dialog,) = dialogs()
    assert isinstance(dialog, RecordDialog)
    assert dialog.pupil_name() == "Pim 't Hart"
    dialog.reject()
    page.refresh()
    assert page.group_view.matrix.current() == (thirty.pupils["pim"], key)


def test_the_first_thing_a_page_is_asked_for_is_shown_at_once(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    page = ConsentPage(desk)
    page.show_target(pupil_id=thirty.pupils["milan"], purpose_id=named["PHOTO_SCHOOL_WEBSITE"].id)
    shown(page)
    assert page.group.currentText() == "groep 5"
    assert page.group_view.explanation.isVisible()


def test_a_group_with_pupils_comes_before_an_empty_one(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = shown(ConsentPage(desk))
    assert page.group.itemText(0) == "groep 4"
    assert page.group.currentText() == "groep 5"


def test_an_empty_school_says_what_belongs_here_and_offers_the_first_step(
    desk: Desk, shown: Show, qtbot: QtBot, tmp_path: Any
) -> None:
    from opoz_desktop.vault import container

    made = container.create(
        tmp_path / "leeg.kluis", login="x", name="X", password=small_school.PASSWORD, test_kdf=True,
        clock=small_school.CLOCK, profile=tmp_path / "profile",
    )  # fmt: skip
    try:
        made.vault.register.do(small_school.commands.create_school, small_school.FACTS)
        empty_desk = Desk(made.vault.register)
        page = ConsentPage(empty_desk)
        shown(page)
        assert page.stack.currentWidget() is page.nothing
        with qtbot.waitSignal(empty_desk.went) as went:
            qtbot.mouseClick(page.nothing.button, Qt.MouseButton.LeftButton)
        assert went.args == ["import", {}]
    finally:
        made.vault.close()
