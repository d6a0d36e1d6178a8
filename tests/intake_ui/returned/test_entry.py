"""Entering forms by hand: thirty forms with the keyboard alone, and everything that is not plain."""

from __future__ import annotations

import time
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.model import FormKey, FormState
from opoz_desktop.features.consent.queries import EntryForm
from opoz_desktop.features.consent.rules import page_text
from opoz_desktop.intake.returned.marks import Mark
from opoz_desktop.intake.ui.returned import TABS
from opoz_desktop.intake.ui.returned.compare_dialog import CompareDialog
from opoz_desktop.intake.ui.returned.entry_page import EntryPage
from opoz_desktop.intake.ui.returned.find_dialog import FindDialog
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.subpage import TabbedPage

from .conftest import ENTER, Keys, Printed


def state(page: EntryPage, printed: Printed, who: str) -> EntryForm:
    return page.desk.ask(queries.form_by_id, printed.ids[who])


def counting(page: EntryPage, printed: Printed, who: str) -> dict[int, str]:
    form = state(page, printed, who)
    return {x.number: x.first.value.value for x in form.lines if x.first is not None}


def open_dialog() -> Dialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, Dialog) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def entering(page: EntryPage) -> bool:
    return page.stack.currentWidget() is page.view


def test_thirty_forms_of_eleven_lines_are_booked_with_keys_alone(page: EntryPage, keys: Keys, printed: Printed) -> None:
    children = list(dict.fromkeys(who.partition(".")[0] for who in printed.codes))
    wanted = [f"{child}.moeder" for child in children][:30]
    assert len(wanted) == 30
    letters = ["JJJJJJJJJJJ", "JJJNJNJJJJL", "NNNNNNNNNNN", "JLJJJJJJJJJ"]
    slowest = spent = 0.0
    for n, who in enumerate(wanted):
        before = keys.pressed
        began = time.process_time()
        keys.code(printed.codes[who])
        assert len(page.view.sheet.rows()) == 11
        keys.lines(letters[n % 4])
        keys.press(Qt.Key.Key_J, ENTER)
        if entering(page):
            keys.press(ENTER)
        took = time.process_time() - began
        slowest, spent = max(slowest, took), spent + took
        assert not entering(page)
        assert keys.pressed - before <= 1 + 11 + 3
    for n, who in enumerate(wanted):
        form = state(page, printed, who)
        assert form.state is FormState.BOOKED
        expected = {i: {"J": "yes", "N": "no"}[x] for i, x in enumerate(letters[n % 4], 1) if x != "L"}
        assert counting(page, printed, who) == expected
    assert page.panel.count() == 30
    print(f"\nper form: {spent / 30 * 1000:.0f} ms on average, {slowest * 1000:.0f} ms at most")  # noqa: T201
    assert spent / 30 < 0.5, "a form may not stand still; the figure itself is the bench's"


def test_nothing_is_chosen_at_first_and_a_skipped_line_is_asked(page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.code(printed.codes["sanne.moeder"])
    assert page.view.sheet.marks() == {}
    assert page.view.sheet.signed() == (None,)
    keys.lines("JJ")
    keys.press(Qt.Key.Key_Down)
    keys.lines("JJJJJJJJ" + "J")
    keys.press(ENTER)
    assert entering(page)
    row = page.focusWidget()
    assert row is page.view.sheet.rows()[2]
    assert counting(page, printed, "sanne.moeder") == {}


def test_backspace_goes_back_and_another_key_takes_its_place(page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.code(printed.codes["sanne.moeder"])
    keys.lines("JJJ")
    keys.press(Qt.Key.Key_Backspace, Qt.Key.Key_N, Qt.Key.Key_Space)
    assert page.view.sheet.marks() == {1: Mark.YES, 2: Mark.YES, 3: Mark.NO, 4: Mark.EMPTY}


def test_an_unsigned_form_books_no_yes_and_says_so_first(page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.code(printed.codes["sanne.vader"])
    keys.lines("JJJJJJJJJJN" + "N")
    keys.press(ENTER)
    assert entering(page), "there is something to see first"
    assert "geen handtekening" in page.view.told.text()
    keys.press(ENTER)
    assert not entering(page)
    assert counting(page, printed, "sanne.vader") == {11: "no"}
    assert "handtekening" in page.note.label.text()
    assert page.panel.waiting.model().rowCount() == 1


def test_two_marks_wait_and_are_settled_later(page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.code(printed.codes["sanne.moeder"])
    keys.lines("JJJBJJJJJJJ" + "J")
    keys.press(ENTER, ENTER)
    assert 4 not in counting(page, printed, "sanne.moeder")
    assert state(page, printed, "sanne.moeder").state is FormState.RETURNED
    page.panel.waiting.setCurrentIndex(page.panel.waiting.model().index(0, 0))
    page.panel.settle.click()
    assert state(page, printed, "sanne.moeder").state is FormState.BOOKED
    page.desk.undo()
    assert state(page, printed, "sanne.moeder").state is FormState.RETURNED


def test_ctrl_z_takes_the_last_form_back_and_opens_it_as_it_was_keyed(
    page: EntryPage, keys: Keys, printed: Printed, qtbot: QtBot
) -> None:
    keys.whole(printed.codes["ties.moeder"], "JJJJJJJJJJJ")
    assert state(page, printed, "ties.moeder").state is FormState.BOOKED
    qtbot.mouseClick(page.panel.undo, Qt.MouseButton.LeftButton)
    assert state(page, printed, "ties.moeder").state is FormState.PRINTED
    assert counting(page, printed, "ties.moeder") == {}
    assert entering(page)
    assert set(page.view.sheet.marks().values()) == {Mark.YES}
    assert page.panel.count() == 0


def test_after_booking_ctrl_z_is_not_taken_by_the_code_field(page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.whole(printed.codes["sanne.moeder"], "JJJJJJJJJJJ")
    if entering(page):
        keys.press(ENTER)
    assert not entering(page)
    assert not page.code.isUndoAvailable()


def test_the_same_form_twice_is_said_and_not_booked_again(page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.whole(printed.codes["ties.moeder"], "JJJJJJJJJJJ")
    keys.code(printed.codes["ties.moeder"])
    keys.lines("JJJJJJJJJJJ" + "J")
    keys.press(ENTER)
    assert not entering(page)
    assert "niets dubbel" in page.note.label.text()
    assert page.panel.count() == 1


@pytest.mark.parametrize("replaced", [True, False])
def test_other_answers_on_the_same_form_stand_side_by_side(
    page: EntryPage, keys: Keys, printed: Printed, replaced: bool
) -> None:
    keys.whole(printed.codes["ties.moeder"], "JJJJJJJJJJJ")
    keys.code(printed.codes["ties.moeder"])
    keys.lines("JJNJJJJJJJL" + "J")
    keys.press(ENTER)
    if entering(page) and not [w for w in QApplication.topLevelWidgets() if isinstance(w, CompareDialog)]:
        keys.press(ENTER)
    dialog = open_dialog()
    assert isinstance(dialog, CompareDialog)
    assert dialog.table.model().rowCount() == 2
    assert counting(page, printed, "ties.moeder")[3] == "yes"
    (dialog.deed_button if replaced else dialog.safe_button).click()
    now = counting(page, printed, "ties.moeder")
    assert (now[3], 11 in now) == (("no", False) if replaced else ("yes", True))
    assert not entering(page)


def test_a_scanner_that_types_during_a_form_never_answers_a_line(page: EntryPage, keys: Keys, printed: Printed) -> None:
    key = page.desk.ask(lambda work: work.session.execute(select(FormKey.key)).scalar_one())
    raw = {who: printed.codes[who].replace("-", "")[:10] for who in ("sanne.moeder", "ties.moeder")}
    keys.code(page_text(key, raw["sanne.moeder"], "1", "2"))
    assert entering(page)
    keys.lines("J")
    for who in ("sanne.moeder", "ties.moeder"):
        keys.type(page_text(key, raw[who], "2", "2"))
        keys.press(ENTER)
        assert page.view.sheet.marks() == {1: Mark.YES}
        assert page.view.form().pupil_id == page.desk.ask(queries.form_by_id, printed.ids["sanne.moeder"]).pupil_id
    assert "Ties" in page.view.told.text()


def test_a_scan_before_anything_was_keyed_opens_the_other_form(page: EntryPage, keys: Keys, printed: Printed) -> None:
    key = page.desk.ask(lambda work: work.session.execute(select(FormKey.key)).scalar_one())
    keys.code(printed.codes["sanne.moeder"])
    keys.type(page_text(key, printed.codes["ties.moeder"].replace("-", "")[:10], "1", "2"))
    keys.press(ENTER)
    assert page.view.name.text() == "Ties"


@pytest.mark.parametrize(
    ("typed", "word"), [("MJHU-WHK7-RPX", "tikfout"), ("TG1:ABCDEFGHJK:12:ABCDEFGH", "niet uit dit schoolbestand")]
)
def test_a_wrong_code_has_its_own_sentence(page: EntryPage, keys: Keys, typed: str, word: str) -> None:
    keys.code(typed)
    assert not entering(page)
    assert word in page.code_field.error()
    assert page.code.hasFocus()


def test_the_day_lies_between_printing_and_today(page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.code(printed.codes["ties.moeder"])
    keys.lines("JJJJJJJJJJJ" + "J")
    for typed in ("14-3-2018", "31-12-2026", "geen datum"):
        page.view.sheet.day.selectAll()
        keys.type(typed)
        keys.press(ENTER)
        assert page.view.sheet.day_field.error()
        assert entering(page)
    page.view.sheet.day.selectAll()
    keys.type("6 okt")
    keys.press(ENTER)
    assert not entering(page)
    assert counting(page, printed, "ties.moeder")[1] == "yes"


def test_a_strip_withdraws_what_is_ticked(page: EntryPage, keys: Keys, printed: Printed) -> None:
    key = page.desk.ask(lambda work: work.session.execute(select(FormKey.key)).scalar_one())
    keys.code(page_text(key, printed.codes["sanne.moeder"].replace("-", "")[:10], "S", "2"))
    keys.press(Qt.Key.Key_J, ENTER)
    keys.press(Qt.Key.Key_J, ENTER)
    if entering(page):
        keys.press(ENTER)
    form = state(page, printed, "sanne.moeder")
    assert form.lines[0].before is not None
    assert form.lines[0].before.value.value == "withdrawn"
    assert form.state is FormState.PRINTED


def test_all_lines_of_a_strip_at_once(page: EntryPage, keys: Keys, printed: Printed, qtbot: QtBot) -> None:
    keys.code(printed.codes["ties.moeder"])
    qtbot.mouseClick(page.view.other_part, Qt.MouseButton.LeftButton)
    keys.press(Qt.Key.Key_A, Qt.Key.Key_J, ENTER)
    if entering(page):
        keys.press(ENTER)
    form = state(page, printed, "ties.moeder")
    assert {x.before.value.value for x in form.lines if x.before} == {"withdrawn"}


def test_without_a_readable_code_the_child_is_found_by_name(page: EntryPage, keys: Keys, printed: Printed) -> None:
    page.find_link.click()
    dialog = open_dialog()
    assert isinstance(dialog, FindDialog)
    QTest.keyClicks(dialog.search, "ties")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.children_list, ENTER)
    QTest.keyClick(dialog.papers, ENTER)
    assert entering(page)
    assert page.view.form().form_id in {printed.ids["ties.moeder"], printed.ids.get("ties.vader")}


def test_another_paper_asks_where_it_lies(page: EntryPage, keys: Keys, printed: Printed) -> None:
    page._open_paper(printed.school.pupils["ties"], printed.school.guardians["ties.moeder"])
    page.panel.place.clear()
    keys.lines("N" * len(page.view.sheet.rows()) + "J")
    keys.press(ENTER)
    if not page.panel.place_field.error():
        keys.press(ENTER)
    assert page.panel.place_field.error()
    page.panel.place.setText("map 7, blad 3")
    page.view.book.click()
    assert not entering(page)


def test_esc_asks_before_keyed_lines_go(page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.code(printed.codes["ties.moeder"])
    assert page.back()
    assert not entering(page)
    keys.code(printed.codes["ties.moeder"])
    keys.lines("JJ")
    page.back()
    open_dialog().safe_button.click()
    assert entering(page)
    page.back()
    open_dialog().deed_button.click()
    assert not entering(page)
    assert not page.back()


def test_a_half_entered_form_survives_the_lock(desk: Desk, page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.code(printed.codes["ties.moeder"])
    keys.lines("JNL")
    kept = page.draft()
    page._close()
    page.restore(kept)
    assert page.view.sheet.marks() == {1: Mark.YES, 2: Mark.NO, 3: Mark.EMPTY}
    assert page.focusWidget() is page.view.sheet.rows()[3]
    assert page.view.form().form_id == printed.ids["ties.moeder"]


def test_the_lock_brings_a_half_entered_form_back_on_its_tab(desk: Desk, printed: Printed, qtbot: QtBot) -> None:
    def made() -> TabbedPage:
        page = TabbedPage(desk, lambda: "Formulieren", "Formulieren", tuple(reversed(TABS)))
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        return page

    before = made()
    before.show_target("entry")
    entry = before.page("entry")
    assert isinstance(entry, EntryPage)
    entry.open_code(printed.codes["ties.moeder"])
    Keys(entry).lines("JN")
    kept = desk.drafts.collect("forms")
    before.close()
    after = made()
    assert after.tabs.key() == "read"
    assert desk.drafts.restore(kept) == 1
    again = after.page("entry")
    assert isinstance(again, EntryPage)
    assert after.tabs.key() == "entry"
    assert again.view.sheet.marks() == {1: Mark.YES, 2: Mark.NO}


def test_a_lost_form_and_a_child_easily_mixed_up_are_said(page: EntryPage, keys: Keys, printed: Printed) -> None:
    printed.school.add_pupil("tiess", "Ties", "", "Dekker", "5", born=date(2018, 5, 5))
    printed.school.register.do(commands.mark_form, printed.ids["ties.moeder"], FormState.LOST)
    keys.code(printed.codes["ties.moeder"])
    said = " ".join(page.view.notes.itemAt(n).widget().accessibleName() for n in range(page.view.notes.count()))
    assert "kwijt" in said
    assert "Ties Dekker" in said


def test_a_line_that_changes_an_answer_shows_the_old_one(page: EntryPage, keys: Keys, printed: Printed) -> None:
    keys.code(printed.codes["sanne.moeder"])
    row = page.view.sheet.rows()[0]
    assert "nu ja" in row.accessibleDescription()
    keys.lines("N")
    assert "was ja" in row.accessibleDescription()
