"""The file of a backup: a stored zip of exactly three members, read as if a stranger had made it."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from . import crypto, keyfile, sqlcipher
from .disk import translated
from .errors import BackupDamaged, DatabaseDamaged, ForeignVault, NewerFile, NoBackup, VaultError
from .keyfile import KeyFile
from .migrations import SCHEMA
from .sqlcipher import WrongKey

FORMAT = 1
MANIFEST = "manifest.json"
SLOT = "kluis.slot"
DATABASE = "kluis.db"
MEMBERS = (MANIFEST, SLOT, DATABASE)
_MAX_MANIFEST = 64 * 1024
_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself, without names."""

    vault_id: bytes
    epoch: int
    made_at: datetime
    sha256: Mapping[str, str]
    audit_seq: int
    audit_mac: bytes


@dataclass(frozen=True, slots=True)
class Contents:
    """What the database in a backup holds, read by opening it."""

    counts: Mapping[str, int]
    school: str
    place: str


def write(path: Path, manifest: Manifest, slot: bytes, database: Path) -> None:
    """Write and sync a backup; `manifest.sha256` may be empty, it is filled in here."""
    sums = {SLOT: hashlib.sha256(slot).hexdigest(), DATABASE: _sum_of(database)}
    body = crypto.canon(
        {
            "fmt": FORMAT,
            "vault_id": base64.b64encode(manifest.vault_id).decode("ascii"),
            "epoch": manifest.epoch,
            "made_at": manifest.made_at.isoformat(timespec="microseconds"),
            "sha256": sums,
            "audit_seq": manifest.audit_seq,
            "audit_mac": base64.b64encode(manifest.audit_mac).decode("ascii"),
        }
    )
    with translated():
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as packed:
                packed.writestr(zipfile.ZipInfo(MANIFEST), body)
                packed.writestr(zipfile.ZipInfo(SLOT), slot)
                info = zipfile.ZipInfo(DATABASE)
                info.file_size = database.stat().st_size
                with packed.open(info, "w") as target, database.open("rb") as source:
                    while chunk := source.read(_CHUNK):
                        target.write(chunk)
            file.flush()
            os.fsync(file.fileno())


def examine(path: Path) -> Manifest:
    """Read what a backup says of itself. Raise NoBackup, BackupDamaged, NewerFile."""
    with translated(), _opened(path) as packed:
        return _manifest(packed)


def key_file(path: Path) -> KeyFile:
    """Read the key file in a backup. Raise what `keyfile.load` and `examine` raise."""
    with translated(), _opened(path) as packed:
        manifest = _manifest(packed)
        data = _read(packed, SLOT, keyfile.MAX_BYTES)
    if hashlib.sha256(data).hexdigest() != manifest.sha256[SLOT]:
        raise BackupDamaged(reason="sum")
    file = keyfile.load(data)
    if file.vault_id != manifest.vault_id:
        raise BackupDamaged(reason="mixed")
    return file


def unpack(path: Path, target: Path) -> Manifest:
    """Write the (encrypted) database of a backup to a file and check its sum. Raise BackupDamaged, DiskFull."""
    with translated(), _opened(path) as packed:
        manifest = _manifest(packed)
        key_sum = hashlib.sha256(_read(packed, SLOT, keyfile.MAX_BYTES)).hexdigest()
        digest = hashlib.sha256()
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            try:
                with packed.open(DATABASE) as source:
                    while chunk := source.read(_CHUNK):
                        digest.update(chunk)
                        file.write(chunk)
            except (zipfile.BadZipFile, EOFError):
                raise BackupDamaged(reason="sum") from None
            file.flush()
            os.fsync(file.fileno())
    if digest.hexdigest() != manifest.sha256[DATABASE] or key_sum != manifest.sha256[SLOT]:
        raise BackupDamaged(reason="sum")
    return manifest


def fitting_key(database: Path, keys: Sequence[bytes]) -> bytes | None:
    """Return the key that opens an unpacked database; None when none does."""
    for dk in keys:
        try:
            sqlcipher.connect(database, dk, read_only=True).close()
        except WrongKey:
            continue
        return dk
    return None


def inspect(database: Path, dk: bytes, manifest: Manifest) -> Contents:
    """Check an unpacked database by opening it: every page, every table, the head of the log; and count.

    Raise BackupDamaged, ForeignVault, NewerFile, DatabaseChanged.
    """
    connection = sqlcipher.connect(database, dk, read_only=True)
    try:
        sqlcipher.check_pages(connection)
        sqlcipher.check_identity(connection, SCHEMA)
        with sqlcipher.sql_errors():
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise BackupDamaged(reason="tables")
            (vault_id,) = connection.execute("SELECT value FROM meta WHERE key='vault_id'").fetchone()
            head = connection.execute(
                "SELECT h.seq, a.mac FROM audit_head h LEFT JOIN audit a ON a.seq=h.seq"
            ).fetchone()
            if vault_id != manifest.vault_id.hex():
                raise ForeignVault
            if (head[0], head[1] or b"") != (manifest.audit_seq, manifest.audit_mac):
                raise BackupDamaged(reason="log_head")
            school = ("", "")
            if "school" in tables(connection):
                school = connection.execute("SELECT name, place FROM school ORDER BY id LIMIT 1").fetchone() or school
            return Contents(count(connection), *map(str, school))
    except (DatabaseDamaged, WrongKey):
        raise BackupDamaged(reason="pages") from None
    finally:
        connection.close()


def tables(connection: Any) -> list[str]:
    """Return the names of the tables of a database, without SQLite's own."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return sorted(str(name) for (name,) in rows)


def count(connection: Any) -> dict[str, int]:
    """Return the number of rows per table."""
    counts: dict[str, int] = {}
    for name in tables(connection):
        quoted = name.replace('"', '""')
        counts[name] = int(connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])  # noqa: S608
    return counts


class _opened:  # noqa: N801 - reads as a phrase: `with _opened(path) as packed:`
    """Open a zip and refuse all that this program never writes: other members, packing, sizes that lie."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise NoBackup
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            raise BackupDamaged(reason="zip") from None
        infos = self._zip.infolist()
        try:
            if sorted(i.filename for i in infos) != sorted(MEMBERS):
                raise BackupDamaged(reason="members")
            for info in infos:
                if info.flag_bits & _ENCRYPTED:
                    raise BackupDamaged(reason="encrypted")
                if info.compress_type != zipfile.ZIP_STORED or info.file_size != info.compress_size:
                    raise BackupDamaged(reason="packed")
            size = path.stat().st_size
            if sum(i.file_size for i in infos) > size or any(not 0 <= i.header_offset < size for i in infos):
                raise BackupDamaged(reason="size")
        except VaultError:
            self._zip.close()
            raise

    def __enter__(self) -> zipfile.ZipFile:
        return self._zip

    def __exit__(self, *_: object) -> None:
        self._zip.close()


def _read(packed: zipfile.ZipFile, name: str, most: int) -> bytes:
    if packed.getinfo(name).file_size > most:
        raise BackupDamaged(reason="size")
    try:
        return packed.read(name)
    except (zipfile.BadZipFile, EOFError):
        raise BackupDamaged(reason="sum") from None


def _manifest(packed: zipfile.ZipFile) -> Manifest:
    try:
        raw = json.loads(_read(packed, MANIFEST, _MAX_MANIFEST))
        if raw["fmt"] > FORMAT:
            raise NewerFile(part="backup")
        made = datetime.fromisoformat(raw["made_at"])
        manifest = Manifest(
            vault_id=base64.b64decode(raw["vault_id"], validate=True),
            epoch=int(raw["epoch"]),
            made_at=made,
            sha256={SLOT: str(raw["sha256"][SLOT]), DATABASE: str(raw["sha256"][DATABASE])},
            audit_seq=int(raw["audit_seq"]),
            audit_mac=base64.b64decode(raw["audit_mac"], validate=True),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BackupDamaged(reason="manifest") from None
    if made.tzinfo is None or len(manifest.vault_id) != 16:
        raise BackupDamaged(reason="manifest")
    return manifest


def _sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
