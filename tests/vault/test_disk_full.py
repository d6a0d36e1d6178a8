"""A full disk: clear words, nothing lost, reading goes on, and the ballast makes room."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import audit, backup, errors, users
from opoz_desktop.vault.rows import Notice

from .school_file import TEACHER, UIDS, SchoolFile, read, user_of

MEBIBYTES = 3


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "klein"
    place.mkdir()
    mounted = sys.platform == "linux" and os.geteuid() == 0
    if mounted:
        command = ["mount", "-t", "tmpfs", "-o", f"size={MEBIBYTES}m", "tmpfs", str(place)]
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    if not mounted:
        pytest.skip("a small disk can be made by root on Linux only")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def small_school(template_file: SchoolFile, small_disk: Path) -> SchoolFile:
    return template_file.copy_to(small_disk)


def fill(place: Path, leave: int = 0) -> Path:
    """Fill the disk but for some bytes."""
    filler = place / "vakantiefilm.mp4"
    free = os.statvfs(place).f_bavail * os.statvfs(place).f_frsize
    with filler.open("wb") as file:
        file.write(b"\x01" * max(0, free - leave))
    return filler


def write_much(work: Work) -> None:
    work.session.execute(
        text("INSERT INTO draft (user_id, sealed, at) VALUES (1, randomblob(800000), '2026-01-01 00:00:00.000000')")
    )
    work.note(AuditLine("vault.lock"))


def test_a_deed_that_does_not_fit_is_undone_and_reading_goes_on(small_school: SchoolFile, small_disk: Path) -> None:
    with small_school.open() as vault:
        filler = fill(small_disk)
        with pytest.raises(errors.DiskFull) as caught:
            vault.register.do(write_much)
        assert caught.value.facts["ballast_freed"] is True
        assert not (small_school.folder / "kluis.ballast").exists()
        assert [read(vault, uid) for uid in UIDS] == [b"zorgvuldig geheim 1"] * 3
        vault.register.do(lambda work: work.note(AuditLine("vault.lock")))
        filler.unlink()
        vault.register.do(write_much)
        assert audit.verify(vault).faults == ()
    with small_school.open():
        assert (small_school.folder / "kluis.ballast").stat().st_size == 256 * 1024


@pytest.mark.parametrize("leave", [0, 4096, 8192])
def test_opening_on_a_full_disk_works_by_giving_up_the_ballast(
    small_school: SchoolFile, small_disk: Path, leave: int
) -> None:
    small_school.open().close()
    fill(small_disk, leave)
    away = dataclasses.replace(small_school, profile=small_school.folder.parent / "geen profiel")
    with away.open() as vault:
        assert read(vault, UIDS[0]) == b"zorgvuldig geheim 1"
        if not (small_school.folder / "kluis.ballast").exists():
            assert Notice.DISK_NEARLY_FULL in vault.warnings


def test_without_ballast_and_room_opening_says_full_and_changes_nothing(
    small_school: SchoolFile, small_disk: Path
) -> None:
    (small_school.folder / "kluis.ballast").unlink()
    fill(small_disk)
    before = small_school.database.read_bytes()
    try:
        with small_school.open() as vault:
            assert Notice.DISK_NEARLY_FULL in vault.warnings
    except errors.DiskFull:
        assert small_school.database.read_bytes() == before


def test_changing_people_on_a_full_disk_is_refused_or_done_never_half(
    small_school: SchoolFile, small_disk: Path
) -> None:
    with small_school.open() as vault:
        user = user_of(vault, TEACHER)
        filler = fill(small_disk)
        for deed in (lambda: users.reset_password(vault, user), lambda: finish(users.remove(vault, user))):
            try:
                deed()
            except errors.DiskFull:
                continue
        with pytest.raises(errors.DiskFull):
            finish(backup.make(vault))
        filler.unlink()
    with small_school.open() as vault:
        assert audit.verify(vault).faults == ()
        assert [read(vault, uid) for uid in UIDS] == [b"zorgvuldig geheim 1"] * 3
        assert not any(slot.dk_next for slot in vault.file.slots.values())
    folder = backup.default_folder(small_school.folder)
    assert not folder.exists() or list(folder.iterdir()) == []
