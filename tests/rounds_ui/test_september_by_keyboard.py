"""The September round in the real window with the keyboard alone: from *Nieuwe ronde* to the closed round."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.rounds import queries
from opoz_desktop.features.rounds.model import Outcome, StepKind
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.settings import Settings
from opoz_desktop.shell.window import MainWindow
from tests.rounds import september
from tests.small_school import SmallSchool

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, thirty: SmallSchool) -> Iterator[MainWindow]:
    """The window of the director, as the program puts it together."""
    from opoz_desktop.app.school import SchoolWindow

    translations.load("nl")
    theme.apply(qapp, "light")
    program = SchoolWindow(qapp, thirty.vault, Settings(), "")
    qtbot.addWidget(program.window)
    program.window.resize(1440, 900)
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield program.window
    program.window.close()
    program.close()


class Hands:
    """Ten fingers on the keys, and eyes that know when the window is ready."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def top(self) -> QWidget:
        return QApplication.activeModalWidget() or self.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        top = self.top()
        if not top.isActiveWindow():
            top.activateWindow()
            self.qtbot.waitUntil(top.isActiveWindow)
        target = QApplication.focusWidget() or top
        QTest.keyClick(target, key, modifier)
        self.calm()

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        self.calm()

    def calm(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.desk.jobs.busy(), timeout=60_000)
        QApplication.processEvents()

    def tab_to(self, name: str, most: int = 90) -> QWidget:
        """Press Tab until a control has the keyboard."""
        for _ in range(most):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return focused
            self.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        raise AssertionError(f"Tab does not lead to {name}, but to {focused and focused.objectName()}")

    def dialog(self) -> Any:
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found


def test_a_whole_september_round_without_a_mouse(window: MainWindow, thirty: SmallSchool, qtbot: QtBot) -> None:
    hands = Hands(window, qtbot)
    window.go("forms", {})
    hands.calm()
    hands.press(Qt.Key.Key_N, CTRL)
    for _ in range(4):
        hands.press(Qt.Key.Key_Right, ALT)
    hands.tab_to("hand-in")
    hands.press(Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=60_000)
    (made,) = thirty.register.ask(queries.rounds)
    assert (made.runs, made.counts.made) == (1, 52)
    hands.press(Qt.Key.Key_Escape)

    hands.press(Qt.Key.Key_U, ALT)
    hands.press(Qt.Key.Key_Return)
    assert september.state(thirty, made.id).counts.handed_out == 52

    hands.press(Qt.Key.Key_I, ALT)
    for form in september.state(thirty, made.id).forms[:2]:
        hands.type(september.code_of(thirty, form))
        hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)
    assert september.state(thirty, made.id).counts.returned == 2

    hands.tab_to("tick-letter")
    hands.press(Qt.Key.Key_Space)
    assert september.state(thirty, made.id).steps[0].done_on == september.TODAY
    hands.press(Qt.Key.Key_Z, CTRL)
    assert september.state(thirty, made.id).steps[0].done_on is None

    hands.press(Qt.Key.Key_A, ALT)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=60_000)
    hands.press(Qt.Key.Key_Escape)
    assert september.state(thirty, made.id).round.runs == 2

    hands.tab_to("deed-phone")
    hands.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=60_000)
    hands.press(Qt.Key.Key_Escape)
    hands.tab_to("round-owing")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert Outcome.PROMISED in {o.outcome for o in september.state(thirty, made.id).owing}

    window.go("forms", {"round_id": made.id, "step": StepKind.CLOSE.value})
    hands.tab_to("deed-close")
    hands.press(Qt.Key.Key_Space)
    question = hands.dialog()
    while QApplication.focusWidget() is not question.deed_button:
        hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    assert september.state(thirty, made.id).round.closed_on == september.TODAY
    hands.press(Qt.Key.Key_Z, CTRL)
    assert september.state(thirty, made.id).round.closed_on is None
    hands.press(Qt.Key.Key_Escape)
    page: Any = window.current_page()
    assert page.page("rounds").stack.currentWidget() is page.page("rounds").list_page
