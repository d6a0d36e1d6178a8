"""Locking: Ctrl+L works from every dialog, minutes of rest lock, and it is asked once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from opoz_desktop.shell import idle as idle_module
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.idle import IdleLock


def test_ctrl_l_works_from_a_modal_dialog_with_the_focus_in_a_field(qtbot: QtBot, qapp: QApplication) -> None:
    lock = IdleLock(qapp)
    dialog = Dialog(None, "Antwoord boeken?", deed="Boeken")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    field = QLineEdit()
    dialog.body.addWidget(field)
    dialog.open()
    qtbot.waitExposed(dialog)
    field.setFocus()
    with qtbot.waitSignal(lock.lock_wanted, timeout=1000) as told:
        qtbot.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["key"]
    assert field.text() == ""
    lock.stop()


def test_a_plain_l_is_only_a_letter(qtbot: QtBot, qapp: QApplication) -> None:
    lock = IdleLock(qapp)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    asked: list[str] = []
    lock.lock_wanted.connect(asked.append)
    qtbot.keyClick(field, Qt.Key.Key_L)
    assert field.text() == "l"
    assert asked == []
    lock.stop()


def test_rest_locks_by_the_clock_and_a_key_starts_the_minutes_again(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(idle_module.time, "time", lambda: now[0])
    lock = IdleLock(qapp, minutes=5)
    asked: list[str] = []
    left: list[int] = []
    lock.lock_wanted.connect(asked.append)
    lock.ticked.connect(left.append)
    field = QLineEdit()
    qtbot.addWidget(field)
    now[0] += 299
    lock._tick()
    assert (asked, left[-1]) == ([], 1)
    qtbot.keyClick(field, Qt.Key.Key_A)
    now[0] += 299
    lock._tick()
    assert asked == []
    now[0] += 2
    lock._tick()
    lock._tick()
    assert asked == ["idle"], "asked once, not every second"
    lock.stop()


def test_sleep_locks(qtbot: QtBot, qapp: QApplication) -> None:
    lock = IdleLock(qapp)
    with qtbot.waitSignal(lock.lock_wanted) as told:
        lock.sleeping(starts=True)
    assert told.args == ["sleep"]
    lock.stop()


def test_putting_the_clock_back_keeps_nothing_open(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall, steady = [100_000.0], [50.0]
    monkeypatch.setattr(idle_module.time, "time", lambda: wall[0])
    monkeypatch.setattr(idle_module.time, "monotonic", lambda: steady[0])
    lock = IdleLock(qapp, minutes=5)
    asked: list[str] = []
    lock.lock_wanted.connect(asked.append)
    wall[0] -= 3600
    steady[0] += 299
    lock._tick()
    assert asked == []
    steady[0] += 2
    lock._tick()
    assert asked == ["idle"]
    lock.stop()


def test_a_settings_file_cannot_put_the_lock_off(qtbot: QtBot, qapp: QApplication) -> None:
    for minutes, seconds in ((1_000_000, 3600), (-5, 60)):
        lock = IdleLock(qapp, minutes=minutes)
        assert lock.seconds_left() == seconds
        lock.stop()
