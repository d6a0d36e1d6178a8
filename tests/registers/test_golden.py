"""Every released format still opens, with every person, the recovery sheet, the log, the sealed text and the backup."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import audit, backup, container, restore, users
from opoz_desktop.vault.opened import OpenVault

from . import make_golden as golden

LATER = FixedClock(golden.CLOCK.moment + timedelta(days=400))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Give a copy: the original is never written to."""
    assert golden.FOLDER.is_dir(), "python -m tests.registers.make_golden"
    return Path(shutil.copytree(golden.FOLDER, tmp_path / "school.kluis"))


def open_as(folder: Path, login: str) -> OpenVault:
    return container.open_vault(folder, login, golden.PASSWORDS[login], profile=folder.parent / "profile", clock=LATER)


def check(vault: OpenVault) -> None:
    assert vault.for_tests
    unsealed = vault.register.ask(lambda work: work.unseal(golden.UID, (1).to_bytes(8, "big"), b"plan"))
    assert unsealed == golden.SEALED
    assert (
        vault.register.ask(lambda work: work.session.execute(text("SELECT name FROM school")).scalar()) == golden.SCHOOL
    )


@pytest.mark.parametrize(("login", "role"), [("marjolein", Role.DIRECTOR), ("ina", Role.IB), ("joris", Role.TEACHER)])
def test_everyone_gets_in(copy: Path, login: str, role: Role) -> None:
    with open_as(copy, login) as vault:
        assert vault.user.role is role
        check(vault)


def test_people_and_log_hold(copy: Path) -> None:
    with open_as(copy, "marjolein") as vault:
        assert audit.verify(vault).faults == ()
        assert [p.login for p in users.people(vault)] == ["ina", "joris", "marjolein"]
        assert len(users.people(vault, removed=True)) == 4
        finish(backup.make(vault))


def test_the_recovery_sheet_gets_in(copy: Path) -> None:
    code = golden.KIT.read_text(encoding="ascii")
    with container.open_with_kit(copy, code, profile=copy.parent / "profile", clock=LATER) as vault:
        check(vault)
        assert audit.verify(vault).faults == ()


def test_the_backup_comes_back(tmp_path: Path) -> None:
    password = golden.PASSWORDS["marjolein"]
    assert backup.verify(golden.BACKUP, "marjolein", password).school == golden.SCHOOL
    folder = tmp_path / "school.kluis"
    profile = tmp_path / "profile"
    finish(restore.restore(golden.BACKUP, folder, password, login="marjolein", profile=profile, clock=LATER))
    with open_as(folder, "joris") as vault:
        check(vault)
