"""The toast: ten seconds, longer while a person looks at it, and *Terug* that takes the deed back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.errors import NothingToUndo
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Toast


def stage(qtbot: QtBot) -> tuple[QWidget, Toast]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 400)
    toast = Toast(page)
    page.show()
    qtbot.waitExposed(page)
    return page, toast


def test_it_stands_at_the_bottom_left_for_ten_seconds(qtbot: QtBot) -> None:
    page, toast = stage(qtbot)
    toast.show_text("Nee geboekt")
    assert toast.isVisible()
    assert toast.x() == 24
    assert toast.geometry().bottom() < page.height()
    assert toast._timer.interval() == 10_000
    toast._timer.setInterval(1)
    toast._timer.start()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_it_stays_while_it_has_the_focus(qtbot: QtBot) -> None:
    page, toast = stage(qtbot)
    page.activateWindow()
    toast.show_text("Nee geboekt", with_undo=True)
    toast.undo.setFocus()
    qtbot.waitUntil(toast.undo.hasFocus)
    assert not toast._timer.isActive()
    toast._time_up()
    assert toast.isVisible()


def test_without_a_way_back_there_is_no_button(qtbot: QtBot) -> None:
    _, toast = stage(qtbot)
    toast.show_text("Opgeslagen")
    assert not toast.undo.isVisible()


def test_the_button_tells_and_hides(qtbot: QtBot) -> None:
    _, toast = stage(qtbot)
    toast.show_text("Nee geboekt", with_undo=True)
    with qtbot.waitSignal(toast.undone):
        qtbot.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def add(work: Work, word: str) -> None:
    work.session.execute(text("INSERT INTO word(word) VALUES (:w)"), {"w": word})
    work.note(AuditLine("school.add", "word/1"))


def remove(work: Work, word: str) -> None:
    work.session.execute(text("DELETE FROM word WHERE word = :w"), {"w": word})
    work.note(AuditLine("school.remove", "word/1"))


def kept(work: Work) -> list[str]:
    return list(work.session.execute(text("SELECT word FROM word")).scalars())


def test_the_desk_takes_a_deed_back_once(qtbot: QtBot, desk: Desk) -> None:
    desk.do(add, "nee")
    desk.offer_undo("Nee geboekt", remove, "nee")
    assert desk.ask(kept) == ["nee"]
    desk.undo()
    assert desk.ask(kept) == []
    with qtbot.waitSignal(desk.failed) as told:
        desk.undo()
    assert told.args is not None
    assert isinstance(told.args[0], NothingToUndo)
