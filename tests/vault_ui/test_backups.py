"""*Reservekopieën* and the way back: made, checked, listed, and brought back at the unlock screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import backup, container, users
from opoz_desktop.vault.errors import WrongPassword
from opoz_desktop.vault.ui.backups import BackupsSection, CheckBackupDialog, size_words
from opoz_desktop.vault.ui.restore_card import RestoreCard
from opoz_desktop.vault.ui.unlock import UnlockWindow
from tests import small_school

from .bench import Bench
from .conftest import File

Show = Callable[[QWidget], QWidget]


def opened(bench: Bench) -> BackupsSection:
    bench.page.open("backups")
    section = bench.page.widget("backups")
    assert isinstance(section, BackupsSection)
    return section


def test_making_one_shows_it_in_the_list(bench: Bench) -> None:
    section = opened(bench)
    assert "no backup yet" in section.banner.title.full_text()
    assert not section.check.isEnabled()
    bench.click(section.make)
    bench.wait()
    assert "today 09:50" in section.banner.title.full_text() or "today" in section.banner.title.full_text()
    assert section.table.model().rowCount() == 1
    assert section.check.isEnabled()


def test_the_second_folder_gets_one_too_and_is_told_when_it_is_gone(bench: Bench, tmp_path: Path) -> None:
    section = opened(bench)
    stick = tmp_path / "stick"
    stick.mkdir()
    section.set_second(stick)
    assert "no backup on it yet" in section.second_words.full_text()
    bench.click(section.make)
    bench.wait()
    assert section.table.model().rowCount() == 2
    assert len(backup.listed(stick)) == 1
    for file in stick.iterdir():
        file.unlink()
    stick.rmdir()
    section.refresh()
    assert "Not plugged in" in section.second_words.full_text()
    bench.click(section.forget)
    assert "Not chosen yet" in section.second_words.full_text()


def test_a_folder_that_is_not_there_is_said_in_words(bench: Bench, tmp_path: Path) -> None:
    section = opened(bench)
    section.set_second(tmp_path / "weg")
    assert len(bench.errors) == 1
    bench.errors.clear()


def test_checking_one_needs_the_password_of_that_day(bench: Bench) -> None:
    section = opened(bench)
    bench.click(section.make)
    bench.wait()
    bench.click(section.check)
    dialog = bench.dialog(CheckBackupDialog)
    assert isinstance(dialog, CheckBackupDialog)
    bench.qtbot.keyClicks(dialog.password.line, "dit is het niet")
    bench.click(dialog.deed_button)
    bench.wait()
    assert "not your password" in dialog.field.error()
    dialog.password.clear()
    bench.qtbot.keyClicks(dialog.password.line, small_school.PASSWORD)
    bench.click(dialog.deed_button)
    bench.wait()
    assert section.table.model().index(0, 3).data() == "whole"


def test_a_damaged_backup_is_found_by_the_check(bench: Bench) -> None:
    section = opened(bench)
    bench.click(section.make)
    bench.wait()
    path = section.table.current_row().row.path
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))
    bench.click(section.check)
    dialog = bench.dialog(CheckBackupDialog)
    assert isinstance(dialog, CheckBackupDialog)
    bench.qtbot.keyClicks(dialog.password.line, small_school.PASSWORD)
    bench.click(dialog.deed_button)
    bench.wait()
    assert "damaged" in dialog.trouble.full_text()
    dialog.reject()


def test_bringing_back_locks_first(bench: Bench) -> None:
    section = opened(bench)
    bench.click(section.make)
    bench.wait()
    bench.click(section.restore)
    dialog = bench.dialog()
    assert dialog.safe_button.isDefault()
    bench.click(dialog.deed_button)
    assert bench.restores == [section.table.current_row().row.path]


def restoring(file: File, show: Show, qtbot: QtBot, archive: Path | None = None) -> tuple[UnlockWindow, RestoreCard]:
    window = UnlockWindow(file.folder, profile=file.profile, clock=small_school.CLOCK, restore=archive)
    show(window)
    if archive is None:
        window.show_restore()
    qtbot.waitUntil(lambda: isinstance(window.current(), RestoreCard))
    card = window.current()
    assert isinstance(card, RestoreCard)
    return window, card


@pytest.fixture
def backed_up(file: File) -> Path:
    """Make a backup, then add a user whom only the present file knows."""
    with file.open() as vault:
        rows = finish(backup.make(vault))
        users.add(vault, login="sanne", name="Sanne de Vries", role=Role.TEACHER)
    return rows[0].path


def test_a_backup_comes_back_after_a_look(qtbot: QtBot, file: File, show: Show, backed_up: Path) -> None:
    window, card = restoring(file, show, qtbot, backed_up)
    assert card.archive.key() == backed_up
    qtbot.keyClicks(card.login, small_school.LOGIN)
    qtbot.keyClicks(card.secret.line, small_school.PASSWORD)
    assert not card.go.isVisible()
    qtbot.mouseClick(card.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.busy(), timeout=15_000)
    assert card.go.isVisible(), card.trouble.full_text()
    before = (file.folder / "kluis.db").read_bytes()
    qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.busy(), timeout=15_000)
    assert card.trouble.full_text() == ""
    assert (file.folder / "kluis.db").read_bytes() != before
    kept = [one for one in file.folder.parent.iterdir() if ".oud-" in one.name]
    assert len(kept) == 1
    assert (kept[0] / "kluis.db").read_bytes() == before
    qtbot.mouseClick(card.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current() is window.sign_in)
    with file.open() as vault:
        actions = {row.action for row in vault.register.ask(container_lines)}
    assert "backup.restore" in actions


def container_lines(work: object) -> object:
    from opoz_desktop.vault.audit import audit_lines

    return audit_lines(work)  # type: ignore[arg-type]


def test_another_backup_must_be_looked_at_again(
    qtbot: QtBot, file: File, show: Show, backed_up: Path, tmp_path: Path
) -> None:
    window, card = restoring(file, show, qtbot, backed_up)
    qtbot.keyClicks(card.login, small_school.LOGIN)
    qtbot.keyClicks(card.secret.line, small_school.PASSWORD)
    qtbot.mouseClick(card.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.busy(), timeout=15_000)
    assert card.go.isVisible()
    card.add_archive(tmp_path / "anders.zip")
    assert not card.go.isVisible()
    assert card.look.isVisible()


def test_a_wrong_password_changes_nothing(qtbot: QtBot, file: File, show: Show, backed_up: Path) -> None:
    window, card = restoring(file, show, qtbot)
    before = (file.folder / "kluis.db").read_bytes()
    qtbot.keyClicks(card.login, small_school.LOGIN)
    qtbot.keyClicks(card.secret.line, "dit is het zeker niet")
    qtbot.mouseClick(card.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.busy(), timeout=15_000)
    assert "do not belong together" in card.trouble.full_text()
    assert not card.go.isVisible()
    assert (file.folder / "kluis.db").read_bytes() == before


def test_a_lost_file_comes_back_with_the_recovery_sheet(qtbot: QtBot, file: File, show: Show, backed_up: Path) -> None:
    import shutil

    shutil.rmtree(file.folder)
    for anchor in (file.profile / "anchors").glob("*.json"):
        anchor.unlink()
    window, card = restoring(file, show, qtbot)
    qtbot.mouseClick(card.by_kit, Qt.MouseButton.LeftButton)
    assert not card.login_field.isVisible()
    qtbot.keyClicks(card.secret.line, file.code.lower())
    qtbot.mouseClick(card.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.busy(), timeout=15_000)
    assert card.go.isVisible(), card.trouble.full_text()
    qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.busy(), timeout=15_000)
    file.open().close()
    with pytest.raises(WrongPassword):
        container.open_vault(file.folder, "sanne", "wat dan ook is dit", profile=file.profile)


def test_without_a_backup_the_button_says_why_it_is_off(qtbot: QtBot, file: File, show: Show) -> None:
    _, card = restoring(file, show, qtbot)
    assert not card.look.isEnabled()
    assert card.look.toolTip()


def test_sizes_are_written_with_a_comma() -> None:
    assert [size_words(n) for n in (400, 340_000, 7_600_000)] == ["1 kB", "340 kB", "7,6 MB"]
