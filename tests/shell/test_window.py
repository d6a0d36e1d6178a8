"""The window: what a role sees, the keys, going and coming back, errors and previews."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.kernel.permissions import Permission, Role
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.helpsheet import HelpSheet
from opoz_desktop.shell.idle import IdleLock
from opoz_desktop.shell.page import Page, PageEntry
from opoz_desktop.shell.search import FindDialog, Finder, Found
from opoz_desktop.shell.widgets import Button, Label, TextField
from opoz_desktop.shell.window import MainWindow
from tests.shell.conftest import make_register


class ListPage(Page):
    AREAS = frozenset({"school"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.refreshed = 0
        self.made_new = 0

    def refresh(self) -> None:
        self.refreshed += 1
        self.set_title("Leerlingen")

    def new(self) -> bool:
        self.made_new += 1
        return True

    def help_lines(self) -> list[str]:
        return ["Alle leerlingen van uw groepen."]


class CardPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.target: dict[str, Any] = {}

    def show_target(self, **target: Any) -> None:
        self.target = target


def entries() -> list[PageEntry]:
    return [
        PageEntry("today", lambda: "Vandaag", "sun", None, Page),
        PageEntry("pupils", lambda: "Leerlingen", "users", Permission.SEE_OWN_GROUPS, ListPage, counter=lambda desk: 3),
        PageEntry("pupil", lambda: "Leerling", "user", Permission.SEE_OWN_GROUPS, CardPage, section=-1),
        PageEntry("admin", lambda: "Beheer", "settings", (Permission.MANAGE_USERS, Permission.SEE_AUDIT), Page, 1),
    ]


class Locker:
    def __init__(self) -> None:
        self.calls: list[tuple[bytes, str]] = []

    def __call__(self, sealed: bytes, reason: str) -> None:
        self.calls.append((sealed, reason))


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[MainWindow]:
    made = make_window(desk, Locker())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def make_window(desk: Desk, lock: Locker, idle: IdleLock | None = None) -> MainWindow:
    def find(text: str) -> list[Found]:
        return [Found("Sanne de Vries", "groep 5 · 14-03-2018", "user", "pupil", {"pupil_id": 1})] if text else []

    return MainWindow(entries(), desk, "OBS De Kleine Beer", lock, [Finder(lambda: "Leerlingen", find)], idle=idle)


def dialog_of(kind: type[QDialog]) -> QDialog:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_pages_a_role_may_not_see_are_absent(qtbot: QtBot) -> None:
    seen: dict[Role, list[str]] = {}
    for role in (Role.DIRECTOR, Role.TEACHER, Role.DPO):
        register = make_register(role)
        desk = Desk(register)
        made = make_window(desk, Locker())
        qtbot.addWidget(made)
        seen[role] = [item.entry.key for item in made.rail.items]
        assert made.page("admin") is None or role is not Role.TEACHER
        register.engine.dispose()
    assert seen == {
        Role.DIRECTOR: ["today", "pupils", "admin"],
        Role.TEACHER: ["today", "pupils"],
        Role.DPO: ["today", "admin"],
    }


def test_the_title_says_school_year_and_person(window: MainWindow) -> None:
    assert "OBS De Kleine Beer" in window.windowTitle()
    assert "2026-2027" in window.windowTitle()
    assert "M. van Dalen" in window.windowTitle()


def test_a_page_is_made_when_it_is_first_shown_and_asks_then(qtbot: QtBot, window: MainWindow) -> None:
    assert "pupils" not in window._pages
    qtbot.mouseClick(window.rail.items[1], Qt.MouseButton.LeftButton)
    page = window.current_page()
    assert isinstance(page, ListPage)
    assert page.refreshed == 1
    window.show_page("today")
    window.show_page("pupils")
    assert page.refreshed == 1, "nothing changed, so nothing is asked again"


def test_a_change_refreshes_the_page_that_shows_it_and_marks_the_hidden_one(window: MainWindow, desk: Desk) -> None:
    from opoz_desktop.kernel.audit import AuditLine

    window.show_page("pupils")
    page = window.current_page()
    assert isinstance(page, ListPage)
    desk.do(lambda work: work.note(AuditLine("consent.record", "pupil/1")))
    assert page.refreshed == 1, "not one of its areas"
    desk.do(lambda work: work.note(AuditLine("school.change", "pupil/1")))
    assert page.refreshed == 2
    window.show_page("today")
    desk.do(lambda work: work.note(AuditLine("school.change", "pupil/1")))
    assert page.refreshed == 2
    window.show_page("pupils")
    assert page.refreshed == 3


def test_going_to_a_card_and_back_with_escape(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.show_page("pupils")
    desk.go("pupil", pupil_id=12)
    page = window.current_page()
    assert isinstance(page, CardPage)
    assert page.target == {"pupil_id": 12}
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_key() == "pupils"


def test_find_by_key_arrows_and_enter(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(FindDialog)
    assert isinstance(dialog, FindDialog)
    qtbot.keyClicks(dialog.line, "devries")
    assert [hit.title for hit in dialog.hits()] == ["Sanne de Vries"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert window.current_key() == "pupil"


def test_find_leads_to_pages_too(qtbot: QtBot, window: MainWindow) -> None:
    window.open_search()
    dialog = dialog_of(FindDialog)
    assert isinstance(dialog, FindDialog)
    dialog.search("behe")
    assert [hit.page for hit in dialog.hits()] == ["admin", "pupil"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Up)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert window.current_key() == "admin"


def test_ctrl_n_is_for_the_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("pupils")
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = window.current_page()
    assert isinstance(page, ListPage)
    assert page.made_new == 1


def test_ctrl_z_in_a_field_is_for_the_typing_first_and_then_for_the_deed(window: MainWindow, desk: Desk) -> None:
    page = window.current_page()
    assert page is not None
    field = TextField("Code")
    page.body.addWidget(field)
    field.setFocus()
    undone: list[int] = []
    desk.offer_undo("Geboekt", lambda _work: undone.append(1))
    QTest.keyClicks(field, "MJHU")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), undone) == ("", [])
    field.setText("")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]


def test_the_status_line_follows_the_keys_of_the_page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    page = window.current_page()
    assert page is not None
    monkeypatch.setattr(page, "keys", lambda: (("Alt+I", "innemen"),))
    page.title_changed.emit()
    assert "Alt+I innemen" in [label.text() for label in window.status.findChildren(Label) if not label.isHidden()]


def test_f1_shows_the_lines_of_this_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("pupils")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = dialog_of(HelpSheet)
    words = [label.text() for label in sheet.findChildren(type(window.status.saved.words))]
    assert "Alle leerlingen van uw groepen." in words
    sheet.close()


def test_up_and_down_walk_the_rail(qtbot: QtBot, window: MainWindow) -> None:
    window.rail.items[0].setFocus()
    qtbot.keyClick(window.rail.items[0], Qt.Key.Key_Down)
    assert window.current_key() == "pupils"
    assert window.rail.items[1].focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not window.rail.items[0].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_an_error_is_told_in_sentences_without_a_trace(window: MainWindow, desk: Desk) -> None:
    desk.fail(NotAllowed(permission=Permission.EXPORT, role=Role.TEACHER))
    dialog = dialog_of(Dialog)
    assert isinstance(dialog, Dialog)
    assert dialog.question.text()
    assert "Permission" not in dialog.question.text() + dialog.words.text()
    dialog.close()


def test_a_narrow_window_has_a_narrow_rail(window: MainWindow) -> None:
    assert window.rail.width() == 216
    window.resize(1024, 700)
    assert window.rail.width() == 188
    assert window.minimumSize().width() == 1024


def test_the_counter_stands_in_the_accessible_name(window: MainWindow) -> None:
    assert window.rail.items[1].accessibleName() == "Leerlingen, 3"


def add_word(work: Work) -> None:
    work.session.execute(text("INSERT INTO word(word) VALUES ('molen')"))
    work.note(AuditLine("word.add", "word/1"))


def count_words(work: Work) -> int:
    return int(work.session.execute(text("SELECT count(*) FROM word")).scalar_one())


def counting_words(desk: Desk) -> MainWindow:
    counted = PageEntry("today", lambda: "Vandaag", "sun", None, Page, counter=lambda desk: desk.ask(count_words))
    return MainWindow([counted], desk, "OBS De Kleine Beer", Locker())


def test_the_rail_counts_after_the_deed_and_never_holds_it_up(qtbot: QtBot, desk: Desk) -> None:
    window = counting_words(desk)
    qtbot.addWidget(window)
    desk.do(add_word)
    assert window.rail.items[0].count == 0
    qtbot.waitUntil(lambda: window.rail.items[0].count == 1)


def test_the_rail_asks_nothing_of_a_school_file_that_was_let_go(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = counting_words(desk)
    qtbot.addWidget(window)
    desk.do(add_word)
    asked: list[object] = []
    monkeypatch.setattr(desk, "ask", asked.append)
    desk.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
    QTest.qWait(20)
    assert asked == []


def test_lock_hands_over_the_half_typed_form_and_it_comes_back(qtbot: QtBot, qapp: QApplication) -> None:
    from tests.shell.test_drafts import NoteDialog

    register = make_register()
    desk, idle, locker = Desk(register), IdleLock(qapp), Locker()
    made = make_window(desk, locker, idle)
    qtbot.addWidget(made)
    made.show()
    desk.go("pupil", pupil_id=12)
    dialog = NoteDialog(made, 12)
    dialog.open()
    dialog.line.setText("half getypt")
    QTest.keyClick(dialog.line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert [reason for _, reason in locker.calls] == ["key"]
    dialog.close()
    made.close()

    again = make_window(desk, Locker())
    qtbot.addWidget(again)
    opened: list[NoteDialog] = []

    class Opener:
        def open(self, fields: dict[str, Any]) -> NoteDialog:
            opened.append(NoteDialog(again, fields["pupil"]))
            opened[-1].open()
            return opened[-1]

    desk.drafts.register("note", Opener().open)
    assert again.restore_drafts(locker.calls[0][0]) == 1
    assert again.current_key() == "pupil"
    assert opened[0].line.text() == "half getypt"
    opened[0].close()
    again.close()
    idle.stop()
    register.engine.dispose()


def test_buttons_move_below_a_title_they_do_not_fit_beside(qtbot: QtBot, desk: Desk) -> None:
    page = Page(desk)
    qtbot.addWidget(page)
    for words in ("Mag deze foto?", "Fotograaflijst", "Afdrukken"):
        page.actions.addWidget(Button(words))
    page.set_title("Toestemmingen van groep 5")
    page.resize(1200, 300)
    page.show()
    first = page.actions.itemAt(0).widget()
    qtbot.waitUntil(lambda: first.y() < page.title.geometry().bottom())
    page.resize(480, 300)
    qtbot.waitUntil(lambda: first.y() >= page.title.geometry().bottom())
    assert page.title.text() == "Toestemmingen van groep 5"
