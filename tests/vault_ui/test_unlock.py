"""The unlock window on a real school file: right and wrong passwords, the recovery sheet, and every kind of trouble."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.kernel.permissions import Role
from opoz_desktop.vault import anchors, container, users
from opoz_desktop.vault.disk import Disk
from opoz_desktop.vault.errors import WrongPassword
from opoz_desktop.vault.rows import Notice
from opoz_desktop.vault.ui.change_card import ChangeCard, KitResetCard
from opoz_desktop.vault.ui.trouble import TroubleCard
from opoz_desktop.vault.ui.unlock import UnlockWindow
from tests import small_school

from .conftest import File

OWN = "zwaluw bruin kelder 44 plank"
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def window(file: File, show: Show) -> UnlockWindow:
    return shown(file, show)


def shown(file: File, show: Show) -> UnlockWindow:
    made = UnlockWindow(file.folder, profile=file.profile, clock=small_school.CLOCK)
    show(made)
    return made


def words(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


def try_password(qtbot: QtBot, window: UnlockWindow, login: str, password: str) -> None:
    window.sign_in.login.clear()
    window.sign_in.password.clear()
    qtbot.keyClicks(window.sign_in.login, login)
    qtbot.keyClicks(window.sign_in.password.line, password)
    qtbot.keyClick(window.sign_in.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.busy(), timeout=10_000)


def test_the_right_password_hands_over_the_open_file(qtbot: QtBot, file: File, window: UnlockWindow) -> None:
    with qtbot.waitSignal(window.unlocked, timeout=10_000) as got:
        qtbot.keyClicks(window.sign_in.login, "Marjolein")
        qtbot.keyClicks(window.sign_in.password.line, small_school.PASSWORD)
        qtbot.mouseClick(window.sign_in.button, Qt.MouseButton.LeftButton)
    vault = got.args[0]
    file.opened.append(vault)
    assert vault.user.name == small_school.DIRECTOR
    assert window.sign_in.password.text() == ""


def test_a_wrong_password_says_that_nothing_was_lost(qtbot: QtBot, window: UnlockWindow) -> None:
    got: list[object] = []
    window.unlocked.connect(got.append)
    try_password(qtbot, window, "marjolein", "dit is het zeker niet")
    assert got == []
    assert "do not belong together" in window.sign_in.password_field.error()
    assert "Nothing was changed or lost" in window.sign_in.password_field.error()
    assert window.sign_in.button.isEnabled()


def test_an_unknown_name_reads_the_same_as_a_wrong_password(qtbot: QtBot, window: UnlockWindow) -> None:
    try_password(qtbot, window, "marjolein", "dit is het zeker niet")
    first = window.sign_in.password_field.error()
    try_password(qtbot, window, "niemand", "dit is het zeker niet")
    assert window.sign_in.password_field.error() == first


def test_after_wrong_passwords_the_button_waits_and_counts_down(qtbot: QtBot, window: UnlockWindow) -> None:
    for _ in range(3):
        assert window.sign_in.waiting() == 0
        try_password(qtbot, window, "marjolein", "dit is het zeker niet")
    assert window.sign_in.waiting() == 2
    assert not window.sign_in.button.isEnabled()
    assert "2 s" in window.sign_in.button.text()
    qtbot.waitUntil(lambda: window.sign_in.waiting() == 0, timeout=5_000)
    assert window.sign_in.button.isEnabled()


def test_enter_does_not_try_while_the_window_waits(qtbot: QtBot, window: UnlockWindow) -> None:
    for _ in range(3):
        try_password(qtbot, window, "marjolein", "dit is het zeker niet")
    asked: list[str] = []
    window.sign_in.asked.connect(asked.append)
    qtbot.keyClick(window.sign_in.password.line, Qt.Key.Key_Return)
    assert asked == []


def test_nothing_is_named_before_unlocking(qtbot: QtBot, window: UnlockWindow) -> None:
    for name in (small_school.FACTS.name, small_school.FACTS.place, small_school.DIRECTOR, small_school.LOGIN):
        assert name not in words(window)
    assert window.sign_in.login.text() == ""


def test_a_waiting_draft_is_told_without_saying_what_it_is(file: File, show: Show, qtbot: QtBot) -> None:
    with file.open() as vault:
        anchor = anchors.load(file.profile, vault.file.vault_id)
    anchors.save(file.profile, dataclasses.replace(anchor, draft_at=small_school.NOW), Disk())
    window = shown(file, show)
    qtbot.waitUntil(window.notes.draft.isVisible)
    assert "encrypted draft" in words(window)


def test_without_a_draft_nothing_is_said_of_one(window: UnlockWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "No backup" in words(window))
    assert not window.notes.draft.isVisible()


def test_an_empty_field_is_asked_for_and_nothing_is_tried(qtbot: QtBot, window: UnlockWindow) -> None:
    qtbot.mouseClick(window.sign_in.button, Qt.MouseButton.LeftButton)
    assert window.sign_in.login_field.error()
    assert not window.busy()


# What happens after a temporary password


def test_a_temporary_password_leads_to_an_own_one(qtbot: QtBot, file: File, show: Show) -> None:
    with file.open() as vault:
        temporary = users.add(vault, login="sanne", name="Sanne de Vries", role=Role.TEACHER).temporary_password
    window = shown(file, show)
    try_password(qtbot, window, "sanne", temporary)
    card = window.current()
    assert isinstance(card, ChangeCard)
    assert not card.button.isEnabled()
    qtbot.keyClicks(card.form.first.line, OWN)
    qtbot.keyClicks(card.form.second.line, OWN)
    qtbot.waitUntil(card.button.isEnabled)
    with qtbot.waitSignal(window.unlocked, timeout=10_000) as got:
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    vault = got.args[0]
    assert not vault.must_change
    vault.close()
    with pytest.raises(WrongPassword):
        file.open("sanne", temporary)
    file.open("sanne", OWN).close()


def test_closing_before_the_own_password_lets_the_file_go(qtbot: QtBot, file: File, show: Show) -> None:
    with file.open() as vault:
        temporary = users.add(vault, login="sanne", name="Sanne de Vries", role=Role.TEACHER).temporary_password
    window = shown(file, show)
    try_password(qtbot, window, "sanne", temporary)
    window.close()
    file.open("sanne", temporary).close()


# The recovery sheet


def type_code(qtbot: QtBot, window: UnlockWindow, signs: str) -> None:
    window.show_kit()
    assert window.kit is not None
    at = 0
    for box in window.kit.boxes:
        length = 1 if "check" in box.objectName() else 4
        qtbot.keyClicks(box, signs[at : at + length].lower())
        at += length


def printed(code: str) -> str:
    from opoz_desktop.vault import kit

    return "".join("".join(row.groups) + row.check for row in kit.sheet(code))


def test_the_recovery_sheet_gives_the_director_a_new_password(qtbot: QtBot, file: File, window: UnlockWindow) -> None:
    type_code(qtbot, window, printed(file.code))
    assert window.kit is not None
    qtbot.mouseClick(window.kit.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.current(), KitResetCard), timeout=10_000)
    card = window.current()
    assert isinstance(card, KitResetCard)
    qtbot.keyClicks(card.form.first.line, OWN)
    qtbot.keyClicks(card.form.second.line, OWN)
    qtbot.waitUntil(card.button.isEnabled)
    with qtbot.waitSignal(window.unlocked, timeout=10_000) as got:
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    vault = got.args[0]
    assert vault.user.role is Role.DIRECTOR
    assert not vault.must_change
    assert Notice.KIT_USED in vault.warnings
    vault.close()
    with pytest.raises(WrongPassword):
        file.open()
    file.open(password=OWN).close()


def test_the_scanned_code_fills_all_boxes(qtbot: QtBot, file: File, window: UnlockWindow) -> None:
    from opoz_desktop.vault import kit

    window.show_kit()
    assert window.kit is not None
    qtbot.keyClicks(window.kit.boxes[0], kit.qr_text(file.code))
    assert "".join(box.signs() for box in window.kit.boxes) == printed(file.code)


def test_a_mistyped_row_is_named_before_anything_is_tried(qtbot: QtBot, file: File, window: UnlockWindow) -> None:
    signs = printed(file.code)
    wrong = ("A" if signs[20] != "A" else "B").join((signs[:20], signs[21:]))
    type_code(qtbot, window, wrong)
    assert window.kit is not None
    assert "Row 2" in window.kit.trouble.error()
    qtbot.mouseClick(window.kit.button, Qt.MouseButton.LeftButton)
    assert not window.busy()


def test_a_sheet_of_another_file_is_refused(qtbot: QtBot, window: UnlockWindow) -> None:
    from opoz_desktop.vault import kit

    type_code(qtbot, window, printed(kit.new_code()))
    assert window.kit is not None
    qtbot.mouseClick(window.kit.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.busy(), timeout=10_000)
    assert "does not belong" in window.kit.trouble.error()


# Trouble


def trouble(window: UnlockWindow) -> TroubleCard:
    card = window.current()
    assert isinstance(card, TroubleCard), words(window)
    return card


def test_a_file_that_is_not_there_offers_a_backup_and_a_new_one(qtbot: QtBot, tmp_path: Path, show: Show) -> None:
    window = UnlockWindow(tmp_path / "weg.kluis", profile=tmp_path / "profile")
    show(window)
    qtbot.waitUntil(lambda: isinstance(window.current(), TroubleCard))
    assert list(trouble(window).buttons) == ["again", "other", "restore", "create"]
    with qtbot.waitSignal(window.create_asked):
        qtbot.mouseClick(trouble(window).buttons["create"], Qt.MouseButton.LeftButton)


def damage(file: Path, at: int) -> None:
    data = bytearray(file.read_bytes())
    data[at] ^= 0xFF
    file.write_bytes(bytes(data))


def test_a_damaged_file_is_not_called_a_wrong_password(qtbot: QtBot, file: File, show: Show) -> None:
    damage(file.folder / "kluis.db", 9000)
    before = (file.folder / "kluis.db").read_bytes()
    window = shown(file, show)
    try_password(qtbot, window, "marjolein", small_school.PASSWORD)
    card = trouble(window)
    assert "damaged" in card.what.full_text()
    assert next(iter(card.buttons)) == "restore"
    assert (file.folder / "kluis.db").read_bytes() == before


def test_a_damaged_key_file_is_named(qtbot: QtBot, file: File, show: Show) -> None:
    for name in ("kluis.slot", "kluis.slot.bak"):
        if (file.folder / name).exists():
            (file.folder / name).write_bytes(b"{}")
    for anchor in (file.profile / "anchors").glob("*.json"):
        anchor.unlink()
    window = shown(file, show)
    qtbot.waitUntil(lambda: isinstance(window.current(), TroubleCard))
    assert "key file" in trouble(window).what.full_text()


def test_a_file_in_use_can_be_tried_again(qtbot: QtBot, file: File, show: Show) -> None:
    holder = file.open()
    window = shown(file, show)
    try_password(qtbot, window, "marjolein", small_school.PASSWORD)
    card = trouble(window)
    assert "another program" in card.what.full_text()
    holder.close()
    with qtbot.waitSignal(window.unlocked, timeout=10_000) as got:
        qtbot.mouseClick(card.buttons["again"], Qt.MouseButton.LeftButton)
    got.args[0].close()


def test_an_older_state_opens_only_when_asked_for(qtbot: QtBot, file: File, show: Show, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(file.folder, tmp_path / "gisteren")
    with file.open() as vault:
        users.add(vault, login="sanne", name="Sanne de Vries", role=Role.TEACHER)
    shutil.rmtree(file.folder)
    shutil.move(tmp_path / "gisteren", file.folder)
    window = shown(file, show)
    try_password(qtbot, window, "marjolein", small_school.PASSWORD)
    card = trouble(window)
    assert next(iter(card.buttons)) == "restore"
    if "older" in card.buttons:
        with qtbot.waitSignal(window.unlocked, timeout=10_000) as got:
            qtbot.mouseClick(card.buttons["older"], Qt.MouseButton.LeftButton)
        assert Notice.OLDER_THAN_SEEN in got.args[0].warnings
        got.args[0].close()


def test_a_network_folder_needs_a_yes_for_this_computer(
    qtbot: QtBot, file: File, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("opoz_desktop.vault.folders.on_network", lambda folder: True)
    window = shown(file, show)
    try_password(qtbot, window, "marjolein", small_school.PASSWORD)
    card = trouble(window)
    with qtbot.waitSignals([window.network_allowed, window.unlocked], timeout=10_000):
        vaults: list[object] = []
        window.unlocked.connect(vaults.append)
        qtbot.mouseClick(card.buttons["network"], Qt.MouseButton.LeftButton)
    vaults[0].close()  # type: ignore[attr-defined]


def test_an_ended_account_is_told_the_day(qtbot: QtBot, file: File, show: Show) -> None:
    from datetime import date

    with file.open() as vault:
        made = users.add(vault, login="ingrid", name="Ingrid Bos", role=Role.TEACHER)
        vault.register.do(_end_yesterday, made.user_id, date(2026, 10, 5))
    window = shown(file, show)
    try_password(qtbot, window, "ingrid", made.temporary_password)
    assert "05-10-2026" in trouble(window).what.full_text()


def _end_yesterday(work: object, user_id: int, on: object) -> None:
    from sqlalchemy import update

    from opoz_desktop.vault.model import UserAccount

    work.session.execute(update(UserAccount).where(UserAccount.id == user_id).values(ends_on=on))  # type: ignore[attr-defined]


def test_esc_goes_back_to_name_and_password(qtbot: QtBot, window: UnlockWindow) -> None:
    window.show_kit()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.current() is window.sign_in


def test_the_window_is_there_before_the_file_is_looked_at(
    file: File, show: Show, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    order: list[str] = []
    real = container.glance
    monkeypatch.setattr(container, "glance", lambda *a: order.append("look") or real(*a))
    window = UnlockWindow(file.folder, profile=file.profile)
    assert order == []
    show(window)
    qtbot.waitUntil(lambda: order == ["look"])


def test_the_window_is_painted_without_the_database_library() -> None:
    """What the unlock screen does not need is read after it stands there."""
    import subprocess
    import sys

    heavy = ("sqlalchemy", "sqlcipher3", "reportlab", "zxcvbn", "alembic", "zxingcpp")
    code = f"import opoz_desktop.vault.ui.unlock, sys; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
