"""Create, open and check a school file: the one door through which a register comes into being."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy.orm import Session

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.clock import Clock, SystemClock
from opoz_desktop.kernel.permissions import Role

from . import anchors, crypto, folders, keyfile, keystore, kit, passwords, sqlcipher, unlocking
from .audit import Chain
from .disk import Disk, translated
from .errors import NetworkFolder, NoVault, VaultExists
from .keyfile import KIT_LOGIN, KeyFile, Member, Slot
from .model import AuditHead, Meta, UserAccount
from .opened import OpenVault
from .rows import Notice
from .unlocking import DerivedKey

__all__ = [
    "Created",
    "DerivedKey",
    "Glance",
    "Notice",
    "OpenVault",
    "create",
    "derive",
    "glance",
    "login_wait",
    "open_derived",
    "open_vault",
    "open_with_kit",
]


@dataclass(frozen=True, slots=True)
class Created:
    """A new school file, open, and its recovery code (32 signs; see `kit.sheet`)."""

    vault: OpenVault
    kit_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Glance:
    """What may be shown before unlocking."""

    for_tests: bool
    last_backup_at: datetime | None
    draft_at: datetime | None


@dataclass(frozen=True, slots=True)
class _NewPerson:
    login: str
    name: str
    role: Role
    secret: bytes = field(repr=False)


def create(
    folder: Path,
    *,
    login: str,
    name: str,
    password: str,
    test_kdf: bool = False,
    clock: Clock | None = None,
    profile: Path | None = None,
    allow_network: bool = False,
    disk: Disk | None = None,
) -> Created:
    """Make a school file in a new or empty folder, with a first director and a recovery sheet.

    Key derivation is calibrated on this PC (0.7 s, never under 256 MiB and three passes). `test_kdf` makes a file
    for tests with cheap derivation, marked so for ever in its signed id; there is no other way to get one.
    Raise VaultExists, NetworkFolder, ReadOnlyFile, DiskFull, BadLogin, WeakPassword.
    """
    disk, clock, profile = disk or Disk(), clock or SystemClock(), profile or anchors.profile_folder()
    login, name = passwords.checked_login(login), name.strip()
    passwords.require_strong(password, names=(login, name))
    _prepare(folder, allow_network)
    kdf = crypto.FOR_TESTS if test_kdf else crypto.calibrate()
    vault_id = _new_id(test_kdf)
    code = kit.new_code()
    director = _NewPerson(login, name, Role.DIRECTOR, keyfile.password_bytes(password))
    sheet = _NewPerson(KIT_LOGIN, "", Role.KIT, code.encode("ascii"))
    dk, k0 = crypto.random_bytes(32), crypto.random_bytes(32)
    roster_pk, seed = crypto.new_signing_key()
    roster: dict[str, Member] = {}
    slots: dict[str, Slot] = {}
    for person in (director, sheet):
        sid = keyfile.slot_id(vault_id, person.login)
        pk, private = crypto.new_box_key()
        slot = unlocking.make_slot(vault_id, sid, person.secret, private, roster_pk, kdf)
        roster[sid] = Member(person.role, pk)
        slots[sid] = dataclasses.replace(
            slot, dk=crypto.box_seal(pk, dk), k0=crypto.box_seal(pk, k0), rsk=crypto.box_seal(pk, seed)
        )
    file = keyfile.sign(KeyFile(vault_id, 0, roster, (keyfile.commit(dk),), bytes(64), slots), seed)
    try:
        _make_database(folder, dk, k0, file, (director, sheet), clock, disk)
        keystore.write(folder, keyfile.dump(file), disk)
    except BaseException:
        _clear_away(folder)
        raise
    vault = open_vault(folder, login, password, clock=clock, profile=profile, allow_network=allow_network, disk=disk)
    return Created(vault, code)


def _prepare(folder: Path, allow_network: bool) -> None:
    if folders.on_network(folder.parent) and not allow_network:
        raise NetworkFolder
    with translated():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise VaultExists
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _new_id(test: bool) -> bytes:
    if test:
        return keyfile.TEST_ID + crypto.random_bytes(12)
    while (vault_id := crypto.random_bytes(16)).startswith(keyfile.TEST_ID):
        pass
    return vault_id


def _make_database(
    folder: Path, dk: bytes, k0: bytes, file: KeyFile, people: Sequence[_NewPerson], clock: Clock, disk: Disk
) -> None:
    from .migrations.run import migrate

    connection = sqlcipher.connect(folder / sqlcipher.DATABASE, dk, create=True)
    try:
        (folder / sqlcipher.DATABASE).chmod(0o600)
        with sqlcipher.sql_errors():
            connection.execute(f"PRAGMA application_id={sqlcipher.APPLICATION_ID}")
        sqlcipher.settle(connection)
        engine = sqlcipher.engine_over(connection, folder, disk)
        migrate(engine, 0)
        now = clock.now()
        with Session(engine) as session:
            facts = {"vault_id": file.vault_id.hex(), "epoch": str(file.epoch), "made_at": now.isoformat()}
            facts["kit_made_at"] = now.isoformat()
            if file.for_tests:
                facts["made_for"] = "tests"
            session.execute(insert(Meta), [{"key": key, "value": value} for key, value in facts.items()])
            session.add(AuditHead(id=1, seq=0, key=k0))
            for person in people:
                sid = keyfile.slot_id(file.vault_id, person.login)
                session.add(
                    UserAccount(
                        slot_id=sid, login=person.login, name=person.name, role=person.role, groups=[], since=now
                    )
                )
                session.flush()
            Chain().append(session, now, 0, AuditLine("vault.create"))
            session.commit()
        engine.dispose()
    finally:
        connection.close()
    disk.sync_folder(folder)


def _clear_away(folder: Path) -> None:
    names = (sqlcipher.DATABASE, sqlcipher.DATABASE + "-journal", keystore.SLOT, keystore.SPARE, keystore.NEW)
    for name in names:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


# --- opening ---------------------------------------------------------------------------------------------------------


def open_vault(
    folder: Path,
    login: str,
    password: str,
    *,
    clock: Clock | None = None,
    profile: Path | None = None,
    allow_network: bool = False,
    accept_older: bool = False,
    disk: Disk | None = None,
) -> OpenVault:
    """Open a school file with login name and password.

    `accept_older` opens a file although this PC has seen a newer state of it (after OlderThanSeen was shown).
    Raise WrongPassword, TooManyAttempts, AccountEnded, InUseElsewhere, NetworkFolder and all of damage and change
    in `errors`; whatever is raised, nothing was written into a damaged file.
    """
    clock, profile = clock or SystemClock(), profile or anchors.profile_folder()
    _check_place(folder, allow_network)
    derived = derive(folder, login, password, clock=clock, profile=profile)
    return open_derived(folder, derived, clock=clock, profile=profile, accept_older=accept_older, disk=disk)


def open_with_kit(
    folder: Path,
    code: str,
    *,
    clock: Clock | None = None,
    profile: Path | None = None,
    allow_network: bool = False,
    accept_older: bool = False,
    disk: Disk | None = None,
) -> OpenVault:
    """Open a school file with the code of the recovery sheet as typed (see `kit.parse`).

    Whoever comes in so may manage people, make backups, see the log and restore; nothing of a pupil. Raise
    KitMistyped, KitWrong.
    """
    return open_vault(
        folder,
        KIT_LOGIN,
        kit.parse(code),
        clock=clock,
        profile=profile,
        allow_network=allow_network,
        accept_older=accept_older,
        disk=disk,
    )


def derive(
    folder: Path, login: str, password: str, *, clock: Clock | None = None, profile: Path | None = None
) -> DerivedKey:
    """Do the slow part of opening: key derivation, nothing else (so that the rest can be timed without it).

    Raise TooManyAttempts after wrong passwords, NoVault, KeyFileDamaged, KeyFileChanged, NewerFile.
    """
    clock, profile = clock or SystemClock(), profile or anchors.profile_folder()
    found = unlocking.candidates(folder, profile)
    return unlocking.derive(found, login, password, profile, clock)


def open_derived(
    folder: Path,
    derived: DerivedKey,
    *,
    clock: Clock | None = None,
    profile: Path | None = None,
    accept_older: bool = False,
    disk: Disk | None = None,
) -> OpenVault:
    """Open a school file with a key derived before."""
    clock, profile, disk = clock or SystemClock(), profile or anchors.profile_folder(), disk or Disk()
    return unlocking.Opening(folder, derived, clock, profile, disk, accept_older).run()


def _check_place(folder: Path, allow_network: bool) -> None:
    with translated():
        if not folder.is_dir():
            raise NoVault(missing="folder")
    if not allow_network and folders.on_network(folder):
        raise NetworkFolder
    sqlcipher.check_present(folder / sqlcipher.DATABASE)


def glance(folder: Path, profile: Path | None = None) -> Glance:
    """Return what may be shown before unlocking. Raise NoVault, DatabaseDamaged, NewerFile, KeyFileDamaged."""
    profile = profile or anchors.profile_folder()
    _check_place(folder, allow_network=True)
    file = unlocking.candidates(folder, profile)[0].file
    anchor = anchors.load(profile, file.vault_id)
    return Glance(file.for_tests, anchor.backup_at, anchor.draft_at)


def login_wait(folder: Path, login: str, profile: Path | None = None, clock: Clock | None = None) -> int:
    """Return the whole seconds until the next attempt with this name is allowed (0: now)."""
    profile, clock = profile or anchors.profile_folder(), clock or SystemClock()
    file = unlocking.candidates(folder, profile)[0].file
    sid = keyfile.slot_id(file.vault_id, login)
    return anchors.load(profile, file.vault_id).wait(sid, int(clock.now().timestamp()))
