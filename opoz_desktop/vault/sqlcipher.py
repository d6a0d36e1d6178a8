"""Open the encrypted database in the one safe order, and translate what SQLite says into the vault's errors."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, ExceptionContext, StaticPool, create_engine, event

from opoz_desktop.kernel.errors import OpozError

from .disk import Disk, translated
from .errors import (
    DatabaseChanged,
    DatabaseDamaged,
    DiskFull,
    FileUnreachable,
    ForeignVault,
    InUseElsewhere,
    NewerFile,
    NoVault,
    ReadOnlyFile,
)

DATABASE = "kluis.db"
BALLAST = "kluis.ballast"
BALLAST_BYTES = 256 * 1024
APPLICATION_ID = 0x4F504F5A
"""The letters OPOZ."""
SMALLEST = 4096
_KEY = re.compile(r"\A[0-9a-f]{64}\Z")

CACHE_KIB = 64 * 1024
"""Decrypted pages that SQLCipher keeps: a whole school, so that a page is decrypted once."""


class WrongKey(Exception):
    """The first page does not open with this key."""


def connect(path: Path, dk: bytes, *, read_only: bool = False, create: bool = False) -> sqlcipher.Connection:
    """Open the file with a raw key and read once; nothing is written. Never creates a file unless asked.

    Raise NoVault, DatabaseDamaged (shorter than a page), InUseElsewhere, ReadOnlyFile, WrongKey.
    """
    if not create:
        check_present(path)
    mode = "ro" if read_only else "rwc" if create else "rw"
    with sql_errors():
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=0,
        )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        set_key(connection, "key", dk)
        with sql_errors():
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def check_present(path: Path) -> None:
    """Raise NoVault or DatabaseDamaged when there is no database file to open."""
    with translated():
        if not path.is_file():
            raise NoVault(missing="database")
        if path.stat().st_size < SMALLEST:
            raise DatabaseDamaged(reason="short", pages=0)
        with path.open("rb") as file:
            if file.read(16) == b"SQLite format 3\x00":
                raise ForeignVault


def set_key(connection: sqlcipher.Connection, pragma: str, dk: bytes) -> None:
    """Run `PRAGMA key` or `PRAGMA rekey` with 32 checked bytes; an error never holds the key."""
    text = dk.hex()
    if not _KEY.match(text) or pragma not in ("key", "rekey"):
        raise ValueError("database key")
    failure: OpozError | None = None
    try:
        connection.execute(f"PRAGMA {pragma}=\"x'{text}'\"")
    except sqlcipher.Error as error:
        failure = as_vault_error(error) or DatabaseDamaged(reason=pragma, pages=0)
    if failure is not None:
        raise failure


def check_pages(connection: sqlcipher.Connection) -> None:
    """Check the seal of every page. Raise DatabaseDamaged with the number of pages that do not fit."""
    with sql_errors():
        faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if faults:
        raise DatabaseDamaged(reason="pages", pages=len(faults))


def settle(connection: sqlcipher.Connection, *, read_only: bool = False) -> None:
    """Set what each connection needs and take the exclusive lock. Raise InUseElsewhere, ReadOnlyFile."""
    with sql_errors():
        if not read_only:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA journal_mode=TRUNCATE")
            connection.execute("PRAGMA synchronous=EXTRA")
            connection.execute("PRAGMA secure_delete=ON")
            connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA trusted_schema=OFF")
        if not read_only:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")


def check_identity(connection: sqlcipher.Connection, schema: int) -> int:
    """Return the schema version of the file.

    Raise ForeignVault for another program's file, NewerFile for a newer schema, DatabaseChanged when someone
    planted a view or trigger (this program has none).
    """
    with sql_errors():
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (planted,) = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE type IN ('view', 'trigger') OR sql LIKE 'CREATE VIRTUAL%'"
        ).fetchone()
    if application != APPLICATION_ID:
        raise ForeignVault
    if version > schema:
        raise NewerFile(part="database")
    if planted:
        raise DatabaseChanged(count=planted)
    return int(version)


def engine_over(connection: sqlcipher.Connection, folder: Path, disk: Disk) -> Engine:
    """Return a SQLAlchemy engine that uses this one connection; it never shows parameters in an error."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: connection,
        poolclass=StaticPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(begun: Connection) -> None:
        begun.exec_driver_sql("BEGIN")

    @event.listens_for(engine, "handle_error", retval=True)
    def _translate(context: ExceptionContext) -> OpozError | None:
        told = as_vault_error(context.original_exception)
        if isinstance(told, DiskFull):
            return DiskFull(ballast_freed=free_ballast(folder, disk))
        return told

    return engine


def as_vault_error(error: BaseException) -> OpozError | None:
    """Return the vault's error for what SQLite says; None when it is a fault of the program."""
    if not isinstance(error, sqlcipher.Error):
        return None
    text = str(error)
    if "disk is full" in text:
        return DiskFull(ballast_freed=False)
    if "readonly" in text:
        return ReadOnlyFile(reason="database")
    if "locked" in text:
        return InUseElsewhere()
    if "malformed" in text or "not a database" in text or "hmac" in text:
        return DatabaseDamaged(reason="read", pages=0)
    if "I/O" in text or "unable to open" in text:
        return FileUnreachable()
    return None


@contextmanager
def sql_errors() -> Generator[None]:
    """Translate the driver's errors; "not a database" becomes WrongKey, which only the opener can judge."""
    try:
        yield
    except sqlcipher.Error as error:
        if "not a database" in str(error):
            raise WrongKey from None
        told = as_vault_error(error)
        if told is None:
            raise
        raise told from None


def keep_ballast(folder: Path, disk: Disk) -> bool:
    """Make the file that can be given up when the disk is full. Return False when there is no room for it."""
    path = folder / BALLAST
    try:
        if not path.exists() or path.stat().st_size < BALLAST_BYTES:
            disk.write(path, b"\x00" * BALLAST_BYTES)
    except (OSError, OpozError):
        with suppress(OSError):
            path.unlink(missing_ok=True)
        return False
    return True


def free_ballast(folder: Path, disk: Disk) -> bool:
    """Give up the ballast file. Return whether there was one."""
    path = folder / BALLAST
    if not path.exists():
        return False
    with suppress(OSError, OpozError):
        disk.remove(path)
        return True
    return False
