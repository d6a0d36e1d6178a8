"""Cut the power at every write, sync and rename of the key file, in every change of people: all are survived."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import audit, container, errors, keyfile, users
from opoz_desktop.vault.opened import OpenVault

from .power_cut import SnapshotDisk
from .school_file import DIRECTOR, IB, NOW, PASSWORDS, TEACHER, UIDS, SchoolFile, read, user_of

STRONG = "zwaluw bakfiets morgen 7 kersen"


def add(vault: OpenVault) -> None:
    users.add(vault, login="anna", name="Anna", role=Role.IB, temporary=STRONG)


def reset(vault: OpenVault) -> None:
    users.reset_password(vault, user_of(vault, TEACHER), temporary=STRONG)


def own_password(vault: OpenVault) -> None:
    users.change_password(vault, PASSWORDS[DIRECTOR], STRONG)


def remove(vault: OpenVault) -> None:
    finish(users.remove(vault, user_of(vault, TEACHER)))


def promote(vault: OpenVault) -> None:
    users.change_role(vault, user_of(vault, TEACHER), Role.DIRECTOR)


def demote(vault: OpenVault) -> None:
    users.change_role(vault, user_of(vault, IB), Role.TEACHER)


def login_name(vault: OpenVault) -> None:
    users.change_login(vault, user_of(vault, TEACHER), "j.vos")


def new_sheet(vault: OpenVault) -> None:
    users.renew_kit(vault)


@pytest.mark.parametrize(
    "deed", [add, reset, own_password, remove, promote, demote, login_name, new_sheet], ids=lambda d: d.__name__
)
def test_after_a_power_cut_anywhere_everyone_is_where_he_was_or_where_he_should_be(
    school_copy: SchoolFile, tmp_path: Path, deed: Callable[[OpenVault], Any]
) -> None:
    states = tmp_path / "states"
    states.mkdir()
    before = keyfile.load(school_copy.slot.read_bytes())
    disk = SnapshotDisk(school_copy.folder, states)
    disk.recording = False
    with school_copy.open(disk=disk) as vault:
        disk.recording = True
        deed(vault)
        disk.recording = False
        after = vault.file
    assert len(disk.states) >= 7
    for number, state in enumerate(disk.states):
        root = tmp_path / f"cut-{number}"
        shutil.copytree(state, root / "school.kluis")
        check(dataclasses.replace(school_copy, folder=root / "school.kluis", profile=root / "profile"), before, after)
        shutil.rmtree(root)


def check(school: SchoolFile, before: keyfile.KeyFile, after: keyfile.KeyFile) -> None:
    with open_either(school, DIRECTOR) as vault:
        assert not any(slot.dk_next for slot in vault.file.slots.values())
        assert audit.verify(vault).faults == ()
        for uid in UIDS:
            assert read(vault, uid) == b"zorgvuldig geheim 1"
            assert read(vault, uid, 2) == b"zorgvuldig geheim 2"
        shape = {sid: member.role for sid, member in vault.file.roster.items()}
        assert shape in ({s: m.role for s, m in before.roster.items()}, {s: m.role for s, m in after.roster.items()})
        people = users.people(vault)
        assert len(people) == len(shape) - 1
        for person in people:
            sid = keyfile.slot_id(vault.file.vault_id, person.login)
            assert person.role is shape[sid]
        dead = vault.connection.execute(
            "SELECT count(*) FROM gwrap w JOIN user_account u ON u.id=w.user_id WHERE u.removed_at IS NOT NULL"
        ).fetchone()
        assert dead == (0,)
        docs_of = dict(
            vault.connection.execute("SELECT user_id, count(DISTINCT doc) FROM gwrap GROUP BY user_id").fetchall()
        )
        wraps_of = dict(vault.connection.execute("SELECT user_id, count(*) FROM gwrap GROUP BY user_id").fetchall())
        assert docs_of == wraps_of
    with open_either(school, IB) as vault:
        assert vault.user.login == IB
    try:
        with open_either(school, TEACHER) as vault:
            assert read(vault, UIDS[0]) == b"zorgvuldig geheim 1"
    except errors.WrongPassword:
        assert keyfile.slot_id(before.vault_id, TEACHER) not in after.roster


def open_either(school: SchoolFile, login: str) -> OpenVault:
    """Open with the old password or the new one: a cut may leave either."""
    try:
        return container.open_vault(school.folder, login, PASSWORDS[login], profile=school.profile, clock=NOW)
    except (errors.WrongPassword, errors.TooManyAttempts):
        return container.open_vault(school.folder, login, STRONG, profile=school.profile, clock=NOW)


@pytest.mark.parametrize("at", range(14))
def test_an_operation_that_fails_while_the_program_runs_leaves_a_file_that_opens(
    school_copy: SchoolFile, tmp_path: Path, at: int
) -> None:
    """A full or vanishing disk in the middle of a removal: told as such, finished at the next login."""
    from .test_keystore import FailDisk

    disk = FailDisk(10_000, errors.DiskFull(ballast_freed=False))
    with school_copy.open(disk=disk) as vault:
        user = user_of(vault, TEACHER)
        disk.left = at
        failed = False
        try:
            finish(users.remove(vault, user))
        except OpozError:
            failed = True
        disk.left = 10_000
        assert failed or at > 7
    with school_copy.open() as vault:
        assert [p.login for p in users.people(vault)] == [IB, DIRECTOR]
        assert [read(vault, uid) for uid in UIDS] == [b"zorgvuldig geheim 1"] * 3
        assert audit.verify(vault).faults == ()
    with pytest.raises(errors.WrongPassword):
        school_copy.open(TEACHER)
