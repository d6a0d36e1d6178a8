"""The lock from end to end: half-typed work in a modal dialog, a fresh start, unlocking, and it is back."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.app.program import Program
from opoz_desktop.features.school import commands, queries
from opoz_desktop.features.school.commands import PupilFacts
from opoz_desktop.features.school.ui.pupil_dialog import PupilDialog
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import idle as idle_module
from opoz_desktop.shell.settings import Settings
from opoz_desktop.shell.window import MainWindow
from opoz_desktop.vault import anchors, container
from opoz_desktop.vault.ui.unlock import UnlockWindow
from tests.other_user import CANNOT
from tests.small_school import CLOCK, LOGIN, PASSWORD, SmallSchool

ROOT = Path(__file__).resolve().parents[2]
TYPED = "Halfgetypte-Noor"


class Computer:
    """A computer on which the program starts, locks and starts again; what `again` got is kept instead of run."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, school: SmallSchool) -> None:
        self.qtbot, self.app = qtbot, qapp
        self.folder, self.profile = school.folder, school.folder.parent / "profile"
        store = QSettings(str(school.folder.parent / "settings.ini"), QSettings.Format.IniFormat)
        self.settings = Settings(store)
        self.again: list[tuple[str, ...]] = []
        self.programs: list[Program] = []

    def start(self, *arguments: str) -> Program:
        """Start the program as the command line does; it is at its first window."""
        locked_at = datetime.fromisoformat(arguments[2]) if "--locked-at" in arguments else None
        folder = Path(arguments[0]) if arguments else self.folder
        program = Program(
            self.app, self.settings, folder=folder, locked_at=locked_at, clock=CLOCK, profile=self.profile,
            again=self._again,
        )  # fmt: skip
        self.programs.append(program)
        return program

    def unlocked(self, *arguments: str) -> MainWindow:
        """Start the program and unlock with name and password, typed into the window."""
        program = self.start(*arguments)
        assert program.begin()
        window = program._window
        assert isinstance(window, UnlockWindow)
        self.type_password(window, PASSWORD)
        self.qtbot.waitUntil(lambda: isinstance(program._window, MainWindow), timeout=20_000)
        main = program._window
        assert isinstance(main, MainWindow)
        self.qtbot.waitUntil(lambda: not main.desk.jobs.busy(), timeout=20_000)
        return main

    def type_password(self, window: UnlockWindow, password: str) -> None:
        window.sign_in.login.clear()
        window.sign_in.password.clear()
        self.qtbot.keyClicks(window.sign_in.login, LOGIN)
        self.qtbot.keyClicks(window.sign_in.password.line, password)
        self.qtbot.mouseClick(window.sign_in.button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: not window.busy(), timeout=20_000)

    def ended(self, number: int = -1) -> None:
        """Take the windows of a program away, as the end of its process does."""
        program = self.programs[number]
        school = getattr(program, "_school", None)
        if school is not None:
            school.close()
        if program._place is not None:
            program._place.release()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _again(self, *arguments: str) -> None:
        self.again.append(arguments)


@pytest.fixture
def computer(qtbot: QtBot, qapp: QApplication, school: SmallSchool) -> Iterator[Computer]:
    school.close()
    made = Computer(qtbot, qapp, school)
    yield made
    for number in range(len(made.programs)):
        made.ended(number)


def _half_typed(computer: Computer, window: MainWindow) -> PupilDialog:
    """Open the dialog of a new pupil with the keyboard and type a name in it."""
    window.show_page("pupils")
    window.activateWindow()
    window.current_page().new()  # type: ignore[union-attr]
    dialog = _open_dialog(computer)
    computer.qtbot.keyClicks(dialog.first_name, TYPED)
    assert dialog.isModal()
    return dialog


def _open_dialog(computer: Computer) -> PupilDialog:
    def found() -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, PupilDialog) and w.isVisible()]

    computer.qtbot.waitUntil(lambda: bool(found()), timeout=5_000)
    dialog = found()[0]
    assert isinstance(dialog, PupilDialog)
    return dialog


def _lock_by_key(computer: Computer, dialog: PupilDialog, _patch: pytest.MonkeyPatch) -> None:
    computer.qtbot.keyClick(dialog.first_name, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def _lock_by_rest(computer: Computer, dialog: PupilDialog, patch: pytest.MonkeyPatch) -> None:
    later = idle_module.time.time() + 301
    patch.setattr(idle_module.time, "time", lambda: later)
    computer.qtbot.waitUntil(lambda: bool(computer.again), timeout=5_000)
    patch.undo()


Lock = Callable[[Computer, PupilDialog, pytest.MonkeyPatch], None]


@pytest.mark.parametrize("lock", [_lock_by_key, _lock_by_rest])
def test_half_typed_work_in_a_modal_dialog_is_back_after_the_lock(
    computer: Computer, lock: Lock, monkeypatch: pytest.MonkeyPatch, own_profile: Path
) -> None:
    window = computer.unlocked()
    dialog = _half_typed(computer, window)
    with monkeypatch.context() as patch:
        lock(computer, dialog, patch)
    assert len(computer.again) == 1
    folder, flag, moment = computer.again[0]
    assert (folder, flag) == (str(computer.folder), "--locked-at")
    assert datetime.fromisoformat(moment).tzinfo is not None
    computer.ended()

    needles = [TYPED.encode(), TYPED.encode("utf-16-le"), base64.b64encode(TYPED.encode())[:-4]]
    for place in (computer.folder.parent, own_profile):
        for file in place.rglob("*"):
            data = file.read_bytes() if file.is_file() else b""
            assert not [n for n in needles if n in data], file.name
    with container.open_vault(computer.folder, LOGIN, PASSWORD, clock=CLOCK, profile=computer.profile) as vault:
        assert anchors.load(computer.profile, vault.file.vault_id).draft_at is not None
        sealed = vault.register.ask(_sealed)
        assert TYPED.encode() not in sealed
        assert len(sealed) > len(TYPED)
        assert vault.register.ask(queries.search, TYPED) == ()

    window = computer.unlocked(*computer.again[0])
    back = _open_dialog(computer)
    assert back.first_name.text() == TYPED
    assert window.current_key() == "pupils"
    computer.ended()
    with container.open_vault(computer.folder, LOGIN, PASSWORD, clock=CLOCK, profile=computer.profile) as vault:
        assert vault.register.ask(_drafts) == 0


def _sealed(work: Work) -> bytes:
    from sqlalchemy import text

    return work.rows(text("SELECT sealed FROM draft"))[0][0]


def _drafts(work: Work) -> int:
    from sqlalchemy import text

    return work.rows(text("SELECT count(*) FROM draft"))[0][0]


def _endless(work: Work) -> Generator[Step, None, None]:
    """Add a pupil and then go on for ever, as a long import does."""
    commands.add_pupil(work, PupilFacts(number="9001", first_name="Half", surname="Import"))
    while True:
        idle_module.time.sleep(0.01)
        yield Step(None, "reading")


def test_a_lock_while_long_work_runs_keeps_nothing_of_it(computer: Computer) -> None:
    window = computer.unlocked()
    job = window.desk.start("Inlezen", window.desk.steps_of(_endless), _nothing)
    computer.qtbot.waitUntil(lambda: job.last_step is not None, timeout=5_000)
    computer.qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    computer.qtbot.waitUntil(lambda: bool(computer.again), timeout=5_000)
    computer.ended()
    with container.open_vault(computer.folder, LOGIN, PASSWORD, clock=CLOCK, profile=computer.profile) as vault:
        assert vault.register.ask(queries.search, "Import") == ()


def _nothing(_: Any) -> None:
    return None


def test_a_form_that_cannot_tell_what_is_in_it_does_not_stop_the_lock(
    computer: Computer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    window = computer.unlocked()
    dialog = _half_typed(computer, window)

    def broken(_: PupilDialog) -> dict[str, Any]:
        raise ValueError(TYPED)

    told: list[type[BaseException]] = []
    monkeypatch.setattr(PupilDialog, "draft", broken)
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: told.append(kind))
    _lock_by_key(computer, dialog, monkeypatch)
    assert len(computer.again) == 1
    assert told == [ValueError]


def test_a_second_start_brings_the_first_to_the_front(computer: Computer) -> None:
    window = computer.unlocked()
    window.showMinimized()
    second = computer.start()
    assert not second.begin()
    assert second._window is None
    computer.qtbot.waitUntil(lambda: not window.isMinimized(), timeout=5_000)
    assert computer.programs[0]._window is window


def test_after_three_wrong_passwords_the_window_waits(computer: Computer) -> None:
    program = computer.start()
    assert program.begin()
    window = program._window
    assert isinstance(window, UnlockWindow)
    for _ in range(3):
        computer.type_password(window, "dit is het zeker niet")
    assert window.sign_in.waiting() == 2
    assert not window.sign_in.button.isEnabled()
    assert "2 s" in window.sign_in.button.text()
    assert program._window is window


READ_ONLY = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QDeadlineTimer, QSettings, Qt
from PySide6.QtTest import QTest
import opoz_desktop.app.school, opoz_desktop.vault.ui.unlock
from opoz_desktop.app.program import Program, prepare
from opoz_desktop.shell.settings import Settings
from opoz_desktop.shell.window import MainWindow
from tests.small_school import CLOCK, LOGIN, PASSWORD
folder, profile, home = (Path(one) for one in sys.argv[1:])
settings = Settings(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
app = prepare(["opoz"], settings)
os.setgid(65534)
os.setuid(65534)
again = []
program = Program(app, settings, folder=folder, clock=CLOCK, profile=profile, again=lambda *given: again.append(given))
assert program.begin()
card = program._window.sign_in
QTest.keyClicks(card.login, LOGIN)
QTest.keyClicks(card.password.line, PASSWORD)
QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)
deadline = QDeadlineTimer(20000)
while not isinstance(program._window, MainWindow) and not deadline.hasExpired():
    QTest.qWait(20)
    for box in app.topLevelWidgets():
        for button in getattr(program._window, "go_on_buttons", ()):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
window = program._window
print(type(window).__name__, program._school._vault.read_only if isinstance(window, MainWindow) else "")
window.show_page("pupils")
QTest.qWait(50)
window.current_page().new()
QTest.qWait(50)
QTest.keyClick(app.activeModalWidget() or window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
QTest.qWait(50)
print(len(again), again[0][:2] == (str(folder), "--locked-at") if again else "")
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.skipif(bool(CANNOT), reason=CANNOT)
def test_a_read_only_folder_opens_and_locks_and_nothing_in_it_changes(school: SmallSchool, tmp_path: Path) -> None:
    school.close()
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o777)
    for path in (tmp_path, *tmp_path.parents):
        if path.stat().st_uid != os.geteuid() or path.parent == Path(path.anchor):
            break
        path.chmod(path.stat().st_mode | 0o755)
    for path in school.folder.iterdir():
        path.chmod(0o644)
    school.folder.chmod(0o755)
    before = {path.name: path.read_bytes() for path in school.folder.iterdir()}
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "HOME": str(home)}
    environment |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(home))
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(school.folder), str(home / "profile"), str(home)],
        capture_output=True, text=True, timeout=90, check=False, env=environment, cwd=ROOT,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["MainWindow True", "1 True"], done.stderr
    assert {path.name: path.read_bytes() for path in school.folder.iterdir()} == before
