"""Verified encrypted backups: copy, open and count the copy, and only then give it its name."""

from __future__ import annotations

import filecmp
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.steps import Step, Steps
from opoz_desktop.kernel.work import Work

from . import archive, crypto, erasures, keyfile, notices, sqlcipher
from .archive import Manifest
from .disk import translated
from .errors import BackupDamaged, BackupFolderMissing, DiskFull, ReadOnlyFile
from .opened import OpenVault, audit_head, meta, set_meta

DAILY, WEEKLY, MONTHLY = 7, 4, 3
LONGEST = timedelta(days=92)
"""No backup is older, so that what was erased is nowhere after 92 days."""
_PATTERN = "reservekopie-*.zip"
_SPARE_ROOM = 1024 * 1024


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup in a folder; `size` in bytes, `audit_seq` the last line of the log in it."""

    path: Path
    made_at: datetime
    size: int
    audit_seq: int


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """Where backups go and when the last were made; `due` when none was made today."""

    folder: Path
    second_folder: Path | None
    last_at: datetime | None
    second_at: datetime | None
    due: bool


def default_folder(folder: Path) -> Path:
    """Return where the backups of a school file go: a folder beside it."""
    return folder.with_name(f"{folder.stem}-reservekopie")


def status(vault: OpenVault) -> BackupStatus:
    """Return where backups go and whether one is due."""
    return vault.register.ask(_status, default_folder(vault.folder))


def _status(work: Work, folder: Path) -> BackupStatus:
    second = meta(work, "backup_second_folder")
    last = notices.moment(work, "backup_at")
    return BackupStatus(
        folder=folder,
        second_folder=None if second is None else Path(second),
        last_at=last,
        second_at=notices.moment(work, "backup_second_at"),
        due=last is None or last.astimezone().date() != work.now.astimezone().date(),
    )


def set_second_folder(vault: OpenVault, folder: Path | None) -> None:
    """Choose a second folder (a USB stick) or none. Raise NotAllowed, BackupFolderMissing."""
    if folder is not None and not folder.is_dir():
        raise BackupFolderMissing(second=True)
    vault.register.do(_set_second_folder, folder)


def _set_second_folder(work: Work, folder: Path | None) -> None:
    work.require(Permission.BACKUP)
    set_meta(work, "backup_second_folder", None if folder is None else str(folder.absolute()))
    set_meta(work, "backup_second_at", None)
    work.note(AuditLine("backup.second_folder", facts={"set": int(folder is not None)}))


# --- making ----------------------------------------------------------------------------------------------------------


def make(vault: OpenVault) -> Steps[tuple[BackupRow, ...]]:
    """Make a backup, also in the second folder when it is there, and take away what is past keeping.

    Step codes: copying, packing, checking, second, cleaning. What was not verified never gets the name of a backup,
    and no older one is deleted before the new one is verified. Raise NotAllowed, DatabaseDamaged, DiskFull,
    ReadOnlyFile, BackupDamaged.
    """
    vault.register.ask(_may)
    if vault.read_only:
        raise ReadOnlyFile(reason="folder")
    folder = default_folder(vault.folder)
    with translated():
        folder.mkdir(mode=0o700, exist_ok=True)
    _require_room(vault.folder / sqlcipher.DATABASE, folder, times=2)
    copy, part = folder / ".kopie.db.part", folder / ".kopie.zip.part"
    try:
        yield Step(0.05, "copying")
        now = vault.clock.now()
        counts, manifest = _copy(vault, copy, now)
        yield Step(0.4, "packing")
        archive.write(part, manifest, vault.slot_bytes, copy)
        yield Step(0.6, "checking")
        _check(vault, part, counts)
        final = _free_name(folder, now)
        vault.disk.replace(part, final)
    finally:
        for leftover in (copy, part, copy.with_name(copy.name + "-journal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    rows = [_row(final)]
    erasures.spread(vault, folder)
    yield Step(0.8, "second")
    second = vault.register.ask(_second, vault.folder)
    if second is not None and second.is_dir():
        rows.append(_copy_beside(vault, final, second))
    yield Step(0.95, "cleaning")
    vault.register.do(_made, rows[0].size, len(rows) > 1)
    prune(folder, vault.file.vault_id, now, final)
    vault.remember(backup_at=now)
    return tuple(rows)


def _may(work: Work) -> None:
    work.require(Permission.BACKUP)


def _second(work: Work, folder: Path) -> Path | None:
    return _status(work, default_folder(folder)).second_folder


def _made(work: Work, size: int, second: bool) -> None:
    work.require(Permission.BACKUP)
    set_meta(work, "backup_at", work.now.isoformat())
    if second:
        set_meta(work, "backup_second_at", work.now.isoformat())
    work.note(AuditLine("backup.make", facts={"bytes": size, "second": int(second)}))


def _copy(vault: OpenVault, target: Path, now: datetime) -> tuple[Mapping[str, int], Manifest]:
    """Copy the database whole with VACUUM INTO, which raises on a damaged page where a page copy would not."""
    with suppress(OSError):
        target.unlink(missing_ok=True)
    with vault.register.alone():
        seq, mac = vault.register.ask(audit_head)
        sqlcipher.check_pages(vault.connection)
        with sqlcipher.sql_errors():
            vault.connection.execute("VACUUM INTO ?", (str(target),))
            counts = archive.count(vault.connection)
    with translated():
        target.chmod(0o600)
    return counts, Manifest(vault.file.vault_id, vault.file.epoch, now, {}, seq, mac)


def _check(vault: OpenVault, part: Path, counts: Mapping[str, int]) -> None:
    """Verify the packed file itself: unpack it, open it, count it. Raise BackupDamaged."""
    keys = keyfile.database_keys(vault.file, vault.opened)
    archive.key_file(part)
    with tempfile.TemporaryDirectory(prefix="opoz-", dir=part.parent) as scratch:
        database = Path(scratch) / archive.DATABASE
        manifest = archive.unpack(part, database)
        dk = archive.fitting_key(database, keys)
        if dk is None or archive.inspect(database, dk, manifest).counts != counts:
            raise BackupDamaged(reason="counts")


def _copy_beside(vault: OpenVault, made: Path, folder: Path) -> BackupRow:
    """Copy a verified backup to the second folder and compare every byte before it gets its name."""
    _require_room(made, folder, times=1)
    part = folder / ".kopie.zip.part"
    try:
        with translated():
            shutil.copyfile(made, part)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            if not filecmp.cmp(made, part, shallow=False):
                raise BackupDamaged(reason="second")
        final = folder / made.name
        vault.disk.replace(part, final)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    erasures.spread(vault, folder)
    prune(folder, vault.file.vault_id, archive.examine(final).made_at, final)
    return _row(final)


def _require_room(source: Path, folder: Path, *, times: int) -> None:
    with translated():
        if shutil.disk_usage(folder).free < source.stat().st_size * (times + 1) + _SPARE_ROOM:
            raise DiskFull(ballast_freed=False)


def _free_name(folder: Path, now: datetime) -> Path:
    stem = f"reservekopie-{now.astimezone():%Y%m%d-%H%M%S}"
    path, number = folder / f"{stem}.zip", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.zip"
    return path


# --- listing and keeping ---------------------------------------------------------------------------------------------


def listed(folder: Path) -> tuple[BackupRow, ...]:
    """Return the backups in a folder, newest first; files that are no backup are left out."""
    rows: list[BackupRow] = []
    for path in sorted(folder.glob(_PATTERN)):
        with suppress(OpozError, OSError):
            rows.append(_row(path))
    return tuple(sorted(rows, key=lambda row: (row.made_at, row.path.name), reverse=True))


def _row(path: Path) -> BackupRow:
    manifest = archive.examine(path)
    return BackupRow(path, manifest.made_at, path.stat().st_size, manifest.audit_seq)


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which backups to keep: the last of 7 days, of 4 weeks and of 3 months, none older than 92 days.

    The two newest always stay, whatever the clock says.
    """
    newest_first = sorted(set(moments), reverse=True)
    keep: set[datetime] = set(newest_first[:2])
    for most, period in ((DAILY, "%Y-%m-%d"), (WEEKLY, "%G-%V"), (MONTHLY, "%Y-%m")):
        seen: set[str] = set()
        for moment in newest_first:
            label = moment.astimezone().strftime(period)
            if label not in seen and len(seen) < most:
                seen.add(label)
                if now - moment <= LONGEST:
                    keep.add(moment)
    return frozenset(keep)


def prune(folder: Path, vault_id: bytes, now: datetime, made: Path) -> tuple[Path, ...]:
    """Delete backups of this school file that need not be kept; never the one just made. Return what went."""
    rows = [row for row in listed(folder) if archive.examine(row.path).vault_id == vault_id]
    keep = kept((row.made_at for row in rows), now)
    gone = tuple(row.path for row in rows if row.made_at not in keep and row.path != made)
    for path in gone:
        with suppress(OSError):
            path.unlink()
    return gone


# --- verifying -------------------------------------------------------------------------------------------------------


def verify(path: Path, login: str, password: str) -> archive.Contents:
    """Verify a backup completely with the key file inside it. Raise WrongPassword and all of `archive`."""
    from .errors import WrongPassword

    file = archive.key_file(path)
    sid = keyfile.slot_id(file.vault_id, login)
    slot = file.slots.get(sid)
    if slot is None:
        raise WrongPassword
    try:
        opened = keyfile.unlock(file, sid, crypto.derive_key(keyfile.password_bytes(password), slot.salt, slot.kdf))
    except crypto.CannotOpen:
        raise WrongPassword from None
    with tempfile.TemporaryDirectory(prefix="opoz-") as scratch:
        database = Path(scratch) / archive.DATABASE
        manifest = archive.unpack(path, database)
        dk = archive.fitting_key(database, keyfile.database_keys(file, opened))
        if dk is None:
            raise BackupDamaged(reason="key")
        return archive.inspect(database, dk, manifest)
