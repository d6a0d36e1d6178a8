"""Every screen of the school file, light and dark, 100 and 150 %, wide and narrow: named, reachable, not cut off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school.ui.settings import settings_tabs
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import backup, users
from opoz_desktop.vault.errors import WrongPassword
from opoz_desktop.vault.ui.manage import ManagePage
from opoz_desktop.vault.ui.people_dialogs import AddPersonDialog
from opoz_desktop.vault.ui.sections import vault_tabs
from opoz_desktop.vault.ui.unlock import UnlockWindow
from tests import small_school
from tests.screens import harness

from .bench import Bench
from .conftest import File
from .paper import Paper
from .test_first_run import create_school, made

Show = Callable[[QWidget], QWidget]
VARIANTS = [("light", 100, (1440, 900)), ("dark", 150, (1440, 900)), ("light", 100, (1024, 700))]
INNER = {(1440, 900): (1224, 870), (1024, 700): (836, 670)}
"""What the rail and the status line leave of a window for the page."""
SECTIONS = ["people", "password", "backups", "kit", "log", "computer", "school", "choices"]


def judge(widget: QWidget, name: str, theme: str, scale: int, size: tuple[int, int]) -> None:
    harness.render(widget, name, theme, scale, size)
    assert harness.nameless(widget) == []
    assert harness.unreachable(widget) == []
    assert harness.clipped(widget) == []
    assert harness.outside(widget) == []


@pytest.mark.parametrize(("theme", "scale", "size"), VARIANTS)
@pytest.mark.parametrize("state", ["start", "wrong", "kit", "restore", "gone"])
def test_unlocking(
    qtbot: QtBot, file: File, show: Show, tmp_path: Path, state: str, theme: str, scale: int, size: tuple[int, int]
) -> None:
    folder = tmp_path / "weg.kluis" if state == "gone" else file.folder
    if state == "restore":
        with file.open() as vault:
            finish(backup.make(vault))
    harness.dress(theme, scale)
    window = UnlockWindow(folder, profile=file.profile, clock=small_school.CLOCK, locked_at=small_school.NOW)
    show(window)
    harness.settle()
    if state == "wrong":
        window.sign_in.login.setText("marjolein")
        window.sign_in.refuse("This name and this password do not belong together. Nothing was changed or lost.")
    elif state == "kit":
        window.show_kit()
    elif state == "restore":
        window.show_restore()
    judge(window, f"unlock-{state}", theme, scale, size)


@pytest.mark.parametrize(("theme", "scale", "size"), VARIANTS)
def test_the_first_run(
    qtbot: QtBot, show: Show, tmp_path: Path, paper: Paper, theme: str, scale: int, size: tuple[int, int]
) -> None:
    harness.dress(theme, scale)
    wizard = made(tmp_path, paper, show, create_school)
    wizard.school.school.setText("OBS De Kleine Beer")
    wizard.school.place.setText("Nieuwerveen")
    wizard.director.person.setText("Marjolein van Dalen")
    wizard.director.login_line.setText("marjolein")
    wizard.director.form.first.set_text(small_school.PASSWORD)
    wizard.director.form.second.set_text(small_school.PASSWORD)
    for step in range(5):
        if step == 3:
            wizard.place.leave()
            qtbot.waitUntil(lambda: wizard.wizard.current() == 3, timeout=10_000)
            wizard.kit.panel._print()
        else:
            wizard.wizard.go_to(step)
        judge(wizard, f"first-run-{step + 1}", theme, scale, size)
    wizard._stop()


@pytest.mark.parametrize(("theme", "scale", "size"), VARIANTS)
def test_beheer(bench: Bench, show: Show, theme: str, scale: int, size: tuple[int, int]) -> None:
    finish(backup.make(bench.vault))
    users.add(bench.vault, login="sanne", name="Sanne de Vries", role=Role.TEACHER, groups=("5", "6/7"))
    users.add(bench.vault, login="yusuf", name="Yusuf Demir", role=Role.IB)
    harness.dress(theme, scale)
    page = ManagePage(bench.desk, [*vault_tabs(bench.context), *settings_tabs()])
    page.set_narrow(size[0] < 1200)
    show(page)
    assert [tab.key for tab in page.tabs] == SECTIONS
    for section in SECTIONS:
        page.open(section)
        judge(page, f"manage-{section}", theme, scale, INNER[size])
    page.close()


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 150)])
def test_the_form_for_a_user(bench: Bench, theme: str, scale: int) -> None:
    harness.dress(theme, scale)
    bench.click(bench.people().add)
    dialog = bench.dialog(AddPersonDialog)
    harness.settle()
    judge(dialog, "user-form", theme, scale, (dialog.width(), dialog.height()))
    dialog.reject()


def test_an_error_has_no_traceback_and_no_english_class_name(qtbot: QtBot) -> None:
    from opoz_desktop.shell.errors import sentences

    words = sentences(WrongPassword())
    assert "WrongPassword" not in words.text
