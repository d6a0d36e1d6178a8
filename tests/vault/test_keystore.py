"""The key file on disk: old or new after any power cut, and a spare for when it is damaged."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from opoz_desktop.vault import keyfile, keystore
from opoz_desktop.vault.disk import Disk
from opoz_desktop.vault.errors import (
    DiskFull,
    KeyFileChanged,
    KeyFileDamaged,
    KeyFileOlder,
    NoVault,
    ReadOnlyFile,
    WrongPassword,
)
from opoz_desktop.vault.rows import Notice

from . import test_keyfile as vectors
from .power_cut import SnapshotDisk
from .school_file import SchoolFile, edited

OLD = vectors.build()
NEW = keyfile.sign(OLD, vectors.SEED)


@pytest.mark.parametrize("revoke", [False, True])
def test_after_a_power_cut_the_old_or_the_new_file_is_there(tmp_path: Path, revoke: bool) -> None:
    folder, states = tmp_path / "vault", tmp_path / "states"
    folder.mkdir()
    states.mkdir()
    old, new = keyfile.dump(OLD), keyfile.dump(NEW)
    keystore.write(folder, old, Disk())
    disk = SnapshotDisk(folder, states)
    keystore.write(folder, new, disk, revoke=revoke)
    assert len(disk.states) >= 6
    seen = [keystore.read(state)[0] for state in disk.states]
    assert {found.data for found in seen} == {old, new}
    assert all(found.source == "slot" for found in seen)
    first_new = next(n for n, found in enumerate(seen) if found.data == new)
    assert all(found.data == new for found in seen[first_new:])
    spare = (folder / keystore.SPARE).read_bytes()
    assert spare == (new if revoke else old)


def test_a_file_that_would_not_read_back_is_never_written(tmp_path: Path) -> None:
    keystore.write(tmp_path, keyfile.dump(OLD), Disk())
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    with pytest.raises(KeyFileDamaged):
        keystore.write(tmp_path, keyfile.dump(NEW)[:-4], Disk())
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == before


def test_a_damaged_file_does_not_become_the_spare(tmp_path: Path) -> None:
    keystore.write(tmp_path, keyfile.dump(OLD), Disk())
    (tmp_path / keystore.SLOT).write_bytes(b"rot")
    keystore.write(tmp_path, keyfile.dump(NEW), Disk())
    assert keystore.read(tmp_path)[0].file.epoch == NEW.epoch
    assert keyfile.load((tmp_path / keystore.SPARE).read_bytes()).epoch == OLD.epoch


class FailDisk(Disk):
    """Fail at the nth operation, as a full or taken-away disk does."""

    def __init__(self, at: int, error: Exception) -> None:
        self.left = at
        self.error = error

    def write(self, path: Path, data: bytes) -> None:
        self._count()
        super().write(path, data)

    def replace(self, source: Path, target: Path) -> None:
        self._count()
        super().replace(source, target)

    def _count(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise self.error


@pytest.mark.parametrize("at", range(6))
@pytest.mark.parametrize("error", [DiskFull(ballast_freed=False), ReadOnlyFile(reason="refused")])
def test_when_an_operation_fails_a_whole_file_stays(tmp_path: Path, at: int, error: Exception) -> None:
    keystore.write(tmp_path, keyfile.dump(OLD), Disk())
    disk = FailDisk(at, error)
    failed = False
    try:
        keystore.write(tmp_path, keyfile.dump(NEW), disk, revoke=True)
    except (DiskFull, ReadOnlyFile):
        failed = True
    assert failed == (disk.left < 0)
    assert keystore.read(tmp_path)[0].file.epoch in (OLD.epoch, NEW.epoch)


def test_the_spare_is_used_when_the_file_is_damaged_or_gone(tmp_path: Path) -> None:
    keystore.write(tmp_path, keyfile.dump(OLD), Disk())
    keystore.write(tmp_path, keyfile.dump(NEW), Disk())
    (tmp_path / keystore.SLOT).write_bytes(b"")
    assert keystore.read(tmp_path)[0].source == "spare"
    (tmp_path / keystore.SLOT).unlink()
    assert keystore.read(tmp_path)[0].source == "spare"
    (tmp_path / keystore.SPARE).rename(tmp_path / keystore.NEW)
    assert keystore.read(tmp_path)[0].source == "new"
    (tmp_path / keystore.NEW).unlink()
    with pytest.raises(NoVault):
        keystore.read(tmp_path)
    assert keystore.read(tmp_path, keyfile.dump(OLD))[0].source == "anchor"


def test_a_forged_file_is_refused_and_not_passed_over_for_the_spare(tmp_path: Path) -> None:
    keystore.write(tmp_path, keyfile.dump(OLD), Disk())
    keystore.write(tmp_path, keyfile.dump(NEW), Disk())
    forged = edited(keyfile.dump(NEW), vectors.forge_cheap_kdf)
    (tmp_path / keystore.SLOT).write_bytes(forged)
    with pytest.raises(KeyFileChanged):
        keystore.read(tmp_path)


# --- in a whole school file ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", ["empty", "cut", "flip", "gone", "only new"])
def test_a_damaged_key_file_opens_by_its_spare_and_says_so(school_copy: SchoolFile, damage: str) -> None:
    whole = school_copy.slot.read_bytes()
    if damage == "gone":
        school_copy.slot.unlink()
    elif damage == "only new":
        school_copy.slot.rename(school_copy.folder / "kluis.slot.new")
        school_copy.spare.unlink()
    else:
        broken = {"empty": b"", "cut": whole[:100], "flip": whole[:200] + b"x" + whole[201:]}[damage]
        school_copy.slot.write_bytes(broken)
    with school_copy.open() as vault:
        assert Notice.SPARE_KEY_FILE in vault.warnings
    with school_copy.open() as vault:
        assert Notice.SPARE_KEY_FILE not in vault.warnings
        assert vault.file.epoch == keyfile.load(whole).epoch or damage != "only new"


def test_with_all_copies_gone_the_local_profile_brings_the_key_file_back(school_copy: SchoolFile) -> None:
    school_copy.open().close()
    whole = school_copy.slot.read_bytes()
    school_copy.slot.unlink()
    school_copy.spare.unlink()
    with school_copy.open() as vault:
        assert Notice.SPARE_KEY_FILE in vault.warnings
    assert school_copy.slot.read_bytes() == whole


def test_damage_to_all_copies_is_its_own_error(school_copy: SchoolFile, tmp_path: Path) -> None:
    school_copy.slot.write_bytes(b"rot")
    school_copy.spare.write_bytes(b"rot")
    elsewhere = dataclasses.replace(school_copy, profile=tmp_path / "other pc")
    with pytest.raises(KeyFileDamaged):
        elsewhere.open()


def test_the_key_file_of_yesterday_is_not_taken_for_todays(school_copy: SchoolFile, tmp_path: Path) -> None:
    """A reset password would be alive again; the spare or the local copy has the right one."""
    from opoz_desktop.vault import users

    yesterday = school_copy.slot.read_bytes()
    with school_copy.open() as vault:
        teacher = next(p.id for p in users.people(vault) if p.login == "joris")
        fresh = users.reset_password(vault, teacher)
    school_copy.slot.write_bytes(yesterday)
    school_copy.spare.write_bytes(yesterday)
    elsewhere = dataclasses.replace(school_copy, profile=tmp_path / "other pc")
    with pytest.raises(KeyFileOlder):
        elsewhere.open("joris")
    with pytest.raises(WrongPassword):
        school_copy.open("joris")
    with school_copy.open("joris", fresh.temporary_password) as vault:
        assert Notice.SPARE_KEY_FILE in vault.warnings
    with pytest.raises(WrongPassword):
        elsewhere.open("joris")
