"""Backups: only what was verified is called one, generations are kept, and a full or damaged disk loses nothing."""

from __future__ import annotations

import shutil
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import archive, backup, errors, sqlcipher
from opoz_desktop.vault.opened import OpenVault
from opoz_desktop.vault.rows import Notice

from .school_file import DIRECTOR, NOW, PASSWORDS, TEACHER, SchoolFile


def folder_of(school: SchoolFile) -> Path:
    return backup.default_folder(school.folder)


def made(school: SchoolFile) -> Path:
    with school.open() as vault:
        return finish(backup.make(vault))[0].path


def leftovers(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if not p.name.endswith(".zip"))


def test_a_backup_is_whole_listed_and_noted(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        assert Notice.NO_BACKUP in vault.warnings
        assert backup.status(vault).due
        steps = [step.code for step in backup.make(vault)]
        assert steps == ["copying", "packing", "checking", "second", "cleaning"]
        status = backup.status(vault)
        assert (status.last_at, status.second_folder, status.due) == (NOW.moment, None, False)
        (row,) = backup.listed(status.folder)
        assert row.size == row.path.stat().st_size
        assert leftovers(status.folder) == []
    contents = backup.verify(row.path, DIRECTOR, PASSWORDS[DIRECTOR])
    assert contents.counts["user_account"] == 4
    assert contents.counts["gdoc"] == 6
    with pytest.raises(errors.WrongPassword):
        backup.verify(row.path, DIRECTOR, "fout wachtwoord hier")
    with school_copy.open() as vault:
        assert Notice.NO_BACKUP not in vault.warnings
    from opoz_desktop.vault import container

    assert container.glance(school_copy.folder, school_copy.profile).last_backup_at == NOW.moment


def test_a_backup_holds_no_more_than_three_stored_members(school_copy: SchoolFile) -> None:
    with zipfile.ZipFile(made(school_copy)) as packed:
        assert packed.namelist() == ["manifest.json", "kluis.slot", "kluis.db"]
        assert all(i.compress_type == zipfile.ZIP_STORED for i in packed.infolist())
        assert packed.read("kluis.slot") == school_copy.slot.read_bytes()


def test_a_teacher_makes_no_backup(school_copy: SchoolFile) -> None:
    with school_copy.open(TEACHER) as vault:
        with pytest.raises(NotAllowed):
            finish(backup.make(vault))
        with pytest.raises(NotAllowed):
            backup.set_second_folder(vault, None)
    assert not folder_of(school_copy).exists()


def test_stopping_half_way_leaves_nothing(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        for stop in range(1, 4):
            steps = backup.make(vault)
            for _ in range(stop):
                next(steps)
            steps.close()
            assert list(folder_of(school_copy).iterdir()) == []
        assert backup.status(vault).last_at is None


def test_a_second_folder_gets_a_compared_copy_when_it_is_there(school_copy: SchoolFile, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with school_copy.open() as vault:
        with pytest.raises(errors.BackupFolderMissing):
            backup.set_second_folder(vault, stick)
        stick.mkdir()
        backup.set_second_folder(vault, stick)
        first, second = finish(backup.make(vault))
        assert first.path.read_bytes() == second.path.read_bytes()
        assert second.path.parent == stick
        assert backup.status(vault).second_at == NOW.moment
        shutil.rmtree(stick)
        assert len(finish(backup.make(vault))) == 1
    later = FixedClock(NOW.moment + timedelta(days=15))
    with school_copy.open(clock=later) as vault:
        assert {Notice.SECOND_BACKUP_OLD, Notice.BACKUP_OLD} <= set(vault.warnings)


def test_two_backups_in_one_second_do_not_overwrite_each_other(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        names = {finish(backup.make(vault))[0].path.name for _ in range(3)}
    assert len(names) == 3
    assert len(list(folder_of(school_copy).glob("*.zip"))) == 3


@pytest.mark.parametrize("moment", [datetime(1970, 1, 1, 12, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)])
def test_a_wrong_clock_never_deletes_the_backup_just_made_nor_the_last_good_one(
    school_copy: SchoolFile, moment: datetime
) -> None:
    good = made(school_copy)
    with school_copy.open(clock=FixedClock(moment)) as vault:
        (row,) = finish(backup.make(vault))
    assert row.path.exists()
    assert good.exists()


def test_a_damaged_page_in_the_source_makes_no_backup(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        with school_copy.database.open("r+b") as file:
            file.seek(9 * 4096 + 100)
            byte = file.read(1)
            file.seek(9 * 4096 + 100)
            file.write(bytes([byte[0] ^ 1]))
        with pytest.raises(errors.DatabaseDamaged):
            finish(backup.make(vault))
    assert list(folder_of(school_copy).iterdir()) == []


def test_a_copy_that_lacks_rows_is_not_called_a_backup(
    school_copy: SchoolFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Take a row out of the copy between copying and packing, as a failing disk could."""
    real = archive.write

    def lose(path: Path, manifest: archive.Manifest, slot: bytes, database: Path) -> None:
        from opoz_desktop.vault import keyfile

        connection = sqlcipher.connect(database, keyfile.database_keys(current.file, current.opened)[0])
        connection.execute("DELETE FROM gdoc WHERE rowid IN (SELECT rowid FROM gdoc LIMIT 1)")
        connection.close()
        real(path, manifest, slot, database)

    with school_copy.open() as vault:
        current: OpenVault = vault
        monkeypatch.setattr(archive, "write", lose)
        with pytest.raises(errors.BackupDamaged):
            finish(backup.make(vault))
    assert list(folder_of(school_copy).iterdir()) == []


def test_a_full_disk_is_said_before_copying(school_copy: SchoolFile, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type(shutil.disk_usage("/"))
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9, 1000))
    with school_copy.open() as vault:
        with pytest.raises(errors.DiskFull):
            finish(backup.make(vault))
        vault.register.ask(lambda work: work.rows(text("SELECT 1")))


# --- generations -----------------------------------------------------------------------------------------------------


def test_400_days_keep_seven_days_four_weeks_three_months() -> None:
    have: set[datetime] = set()
    start = datetime(2026, 1, 1, 12, tzinfo=UTC)
    for day in range(400):
        now = start + timedelta(days=day)
        for hour in (0, 3):
            moment = now + timedelta(hours=hour)
            have.add(moment)
            have = set(backup.kept(have, moment))
        if day > 100:
            ages = sorted(now - moment for moment in have)
            assert 9 <= len(have) <= 13
            assert ages[-1] <= backup.LONGEST
            assert {d.date() for d in have} >= {(now - timedelta(days=n)).date() for n in range(7)}
            assert ages[-1] >= timedelta(days=28)


def test_school_days_only_also_keep_seven_of_them() -> None:
    start = datetime(2026, 3, 2, 12, tzinfo=UTC)
    days = [start + timedelta(days=n) for n in range(30) if (start + timedelta(days=n)).weekday() < 5]
    kept = backup.kept(days, days[-1])
    assert set(days[-7:]) <= kept


def test_what_is_older_than_92_days_goes_but_never_the_two_newest() -> None:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    old = [now - timedelta(days=n) for n in (100, 130, 160, 200)]
    assert backup.kept(old, now) == frozenset(old[:2])
    assert backup.kept([now, *old], now) == frozenset([now, old[0]])


def test_only_backups_of_this_school_file_are_cleaned_away(school_copy: SchoolFile, tmp_path: Path) -> None:
    folder = folder_of(school_copy)
    own = archive.examine(made(school_copy)).vault_id
    (folder / "reservekopie-vakantie.zip").write_bytes(b"no zip")
    stranger = tmp_path / "o"
    from opoz_desktop.vault import container

    other = container.create(
        stranger / "o.kluis", login="m", name="M", password=PASSWORDS[TEACHER], test_kdf=True, profile=tmp_path / "p",
        clock=FixedClock(NOW.moment - timedelta(days=300)),
    )  # fmt: skip
    with other.vault as vault:
        theirs = finish(backup.make(vault))[0].path
    shutil.copy(theirs, folder / "reservekopie-20260101-000000.zip")
    for days in range(1, 12):
        with school_copy.open(clock=FixedClock(NOW.moment + timedelta(days=days))) as vault:
            finish(backup.make(vault))
    assert (folder / "reservekopie-20260101-000000.zip").exists()
    assert (folder / "reservekopie-vakantie.zip").exists()
    ours = [row for row in backup.listed(folder) if archive.examine(row.path).vault_id == own]
    assert 7 <= len(ours) <= 10
