"""Bring a backup back: look first, then build a whole new school file beside the old one, then swap the folders."""

from __future__ import annotations

import dataclasses
import json
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.clock import Clock, SystemClock
from opoz_desktop.kernel.errors import NotAllowed, OpozError
from opoz_desktop.kernel.permissions import Permission, Role, may
from opoz_desktop.kernel.steps import Step, Steps
from opoz_desktop.kernel.work import Work

from . import anchors, archive, backup, crypto, erasures, keyfile, keystore, kit, sqlcipher, tidying, unlocking
from .archive import Contents, Manifest
from .disk import Disk, translated
from .errors import BackupDamaged, DiskFull, ForeignVault, InUseElsewhere, KitWrong, NoVault, WrongPassword
from .keyfile import KIT_LOGIN, KeyFile, Unlocked
from .model import UserAccount
from .sqlcipher import WrongKey
from .unlocking import DerivedKey

_SPARE_ROOM = 1024 * 1024


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What would come back. Counts are rows per table ("pupil"); `now_counts` is empty with nothing to compare."""

    made_at: datetime
    school: str
    place: str
    counts: Mapping[str, int]
    now_counts: Mapping[str, int]
    journal_found: bool


@dataclass(frozen=True, slots=True)
class _Access:
    """A way into a backup: the key file that counts, the person, the database keys to try."""

    file: KeyFile
    opened: Unlocked
    derived: DerivedKey = field(repr=False)
    keys: Sequence[bytes] = field(repr=False)
    current: bool = True


@dataclass(frozen=True, slots=True)
class _Present:
    """An account in the present database."""

    slot_id: str
    login: str
    name: str
    groups: list[Any]
    ends_on: date | None


def preview(
    path: Path,
    folder: Path,
    secret: str,
    *,
    login: str | None,
    profile: Path | None = None,
    clock: Clock | None = None,
) -> RestorePreview:
    """Show what a backup holds, by verifying it completely.

    `folder` is where the school file stands or will stand; it must not be open. `login` None: `secret` is the code
    of the recovery sheet. Directors and the recovery sheet only. Raise NotAllowed, WrongPassword, KitWrong,
    ForeignVault, BackupDamaged, NewerFile, InUseElsewhere.
    """
    profile, clock = profile or anchors.profile_folder(), clock or SystemClock()
    access = _access(path, folder, login, secret, profile, clock)
    with tempfile.TemporaryDirectory(prefix="opoz-") as scratch:
        _, manifest, contents = _opened_copy(path, Path(scratch) / archive.DATABASE, access)
    journals = any(p.is_file() for p in _journals(path, folder))
    return RestorePreview(
        manifest.made_at, contents.school, contents.place, contents.counts, _counts_now(folder, access), journals
    )


def restore(
    path: Path,
    folder: Path,
    secret: str,
    *,
    login: str | None,
    profile: Path | None = None,
    clock: Clock | None = None,
    disk: Disk | None = None,
) -> Steps[Path | None]:
    """Restore a backup into a new folder, swap it with the present one, and return where that is kept (None: no such).

    The key file of the present school file counts, so removed people stay out and reset passwords stay reset; the
    one in the backup is used only where the present one is lost. The result gets a new database key. Erasure
    journals found anywhere beside are taken in and wait for `erasures.replay`. Raise as `preview` does, and DiskFull.
    Step codes: checking, building, people, swapping.
    """
    profile, clock, disk = profile or anchors.profile_folder(), clock or SystemClock(), disk or Disk()
    yield Step(0.05, "checking")
    access = _access(path, folder, login, secret, profile, clock)
    with translated():
        if shutil.disk_usage(folder.parent).free < 2 * path.stat().st_size + _SPARE_ROOM:
            raise DiskFull(ballast_freed=False)
    fresh = folder.with_name(f"{folder.name}.terug-{secrets.token_hex(4)}")
    try:
        with translated():
            fresh.mkdir(mode=0o700)
        dk, manifest, _ = _opened_copy(path, fresh / archive.DATABASE, access)
        yield Step(0.4, "building")
        _new_key_file(fresh, access, dk, profile, disk)
        yield Step(0.6, "people")
        _complete(path, folder, fresh, access, manifest, profile, clock, disk)
        yield Step(0.9, "swapping")
        old = _swap(folder, fresh, clock, disk)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    anchor = anchors.load(profile, access.file.vault_id)
    anchors.save(profile, dataclasses.replace(anchor, place=anchors.place_of(folder)), disk)
    return old


# --- getting in ------------------------------------------------------------------------------------------------------


def _access(path: Path, folder: Path, login: str | None, secret: str, profile: Path, clock: Clock) -> _Access:
    manifest = archive.examine(path)
    inside = archive.key_file(path)
    name, text = (login, secret) if login is not None else (KIT_LOGIN, kit.parse(secret))
    _require_closed(folder)
    try:
        present = unlocking.candidates(folder, profile)
    except (NoVault, OpozError) as error:
        if not isinstance(error, NoVault) and folder.exists() and type(error).__name__ == "KeyFileChanged":
            raise
        present = []
    if present:
        if present[0].file.vault_id != manifest.vault_id:
            raise ForeignVault
        derived = unlocking.derive(present, name, text, profile, clock)
        access = _unlocked(present[0].file, derived, current=True)
        if access is None:
            _count_failed(present[0].file, derived, profile, clock)
            raise KitWrong if login is None else WrongPassword
    else:
        access = None
        slot = inside.slots.get(keyfile.slot_id(inside.vault_id, name))
        if slot is not None:
            sid = keyfile.slot_id(inside.vault_id, name)
            key = crypto.derive_key(keyfile.password_bytes(text), slot.salt, slot.kdf)
            access = _unlocked(inside, DerivedKey(name, sid, key), current=False)
        if access is None:
            raise KitWrong if login is None else WrongPassword
    role = access.file.roster[access.opened.slot_id].role
    if not may(role, Permission.RESTORE):
        raise NotAllowed(permission=Permission.RESTORE, role=role)
    return access


def _unlocked(file: KeyFile, derived: DerivedKey, *, current: bool) -> _Access | None:
    try:
        opened = keyfile.unlock(file, derived.slot_id, derived.key)
    except crypto.CannotOpen:
        return None
    keys = keyfile.database_keys(file, opened)
    return _Access(file, opened, derived, [*keys, *keyfile.old_keys(file, keys[0])], current)


def _count_failed(file: KeyFile, derived: DerivedKey, profile: Path, clock: Clock) -> None:
    anchor = anchors.load(profile, file.vault_id).with_failed(derived.slot_id, int(clock.now().timestamp()))
    anchors.save(profile, anchor, Disk())


def _require_closed(folder: Path) -> None:
    """Raise InUseElsewhere while a program holds the school file: the lock is on the first bytes of the database."""
    database = folder / sqlcipher.DATABASE
    if not database.is_file() or database.stat().st_size < sqlcipher.SMALLEST:
        return
    try:
        sqlcipher.connect(database, bytes(32), read_only=True).close()
    except WrongKey:
        return
    except InUseElsewhere:
        raise
    except OpozError:
        return


def _opened_copy(path: Path, target: Path, access: _Access) -> tuple[bytes, Manifest, Contents]:
    """Unpack and verify the database of a backup. Return its key, what it says of itself, what it holds."""
    manifest = archive.unpack(path, target)
    dk = archive.fitting_key(target, access.keys)
    if dk is None:
        raise BackupDamaged(reason="key")
    return dk, manifest, archive.inspect(target, dk, manifest)


def _counts_now(folder: Path, access: _Access) -> Mapping[str, int]:
    try:
        connection = _present_database(folder, access)
    except OpozError:
        return {}
    if connection is None:
        return {}
    try:
        return archive.count(connection)
    except sqlcipher.sqlcipher.Error:
        return {}
    finally:
        connection.close()


def _present_database(folder: Path, access: _Access) -> Any:
    """Open the present database to read, None when it is gone or no key fits."""
    if not access.current:
        return None
    for dk in access.keys:
        try:
            return sqlcipher.connect(folder / sqlcipher.DATABASE, dk, read_only=True)
        except WrongKey:
            continue
        except OpozError:
            return None
    return None


# --- building --------------------------------------------------------------------------------------------------------


def _new_key_file(fresh: Path, access: _Access, dk: bytes, profile: Path, disk: Disk) -> None:
    """Give the restored database a new key and sign a key file for it, with an epoch this PC has not seen."""
    new = crypto.random_bytes(32)
    connection = sqlcipher.connect(fresh / archive.DATABASE, dk)
    try:
        sqlcipher.settle(connection)
        sqlcipher.set_key(connection, "rekey", new)
    finally:
        connection.close()
    file, seed = access.file, keyfile.signing_seed(access.file, access.opened)
    if seed is None:
        raise NotAllowed(permission=Permission.RESTORE, role=Role.TEACHER)
    newest = access.keys[1] if len(file.dk_commit) == 2 and len(access.keys) > 1 else access.keys[0]
    slots = {
        sid: dataclasses.replace(slot, dk=crypto.box_seal(file.roster[sid].pk, new), dk_next=None)
        for sid, slot in file.slots.items()
    }
    changed = dataclasses.replace(
        file,
        epoch=max(file.epoch, anchors.load(profile, file.vault_id).epoch),
        slots=slots,
        dk_commit=(keyfile.commit(new),),
        old_dk=(*file.old_dk, keyfile.wrap_old(new, newest)),
    )
    keystore.write(fresh, keyfile.dump(keyfile.sign(changed, seed)), disk)


def _complete(
    path: Path,
    folder: Path,
    fresh: Path,
    access: _Access,
    manifest: Manifest,
    profile: Path,
    clock: Clock,
    disk: Disk,
) -> None:
    """Open the new school file once: people who came later, erasures, the line in the log."""
    marks = [
        mark
        for journal in _journals(path, folder)
        for mark in erasures.read(journal, access.file.vault_id, access.opened.roster_key).marks
    ]
    with unlocking.Opening(fresh, access.derived, clock, profile, disk, accept_older=True).run() as vault:
        vault.register.do(_take_people, vault.file, _later_people(folder, access))
        vault.register.do(_restored, manifest, marks)
        vault.register.do(tidying.clean_up, vault.file, vault.compartments)
        erasures.spread(vault, fresh)


def _later_people(folder: Path, access: _Access) -> list[_Present]:
    """Return the accounts in the present database, as far as it can be read."""
    connection = _present_database(folder, access)
    if connection is None:
        return []
    try:
        rows = connection.execute(
            "SELECT slot_id, login, name, groups, ends_on FROM user_account WHERE removed_at IS NULL"
        )
        return [
            _Present(str(a), str(b), str(c), json.loads(d), None if e is None else date.fromisoformat(e))
            for a, b, c, d, e in rows
        ]
    except (sqlcipher.sqlcipher.Error, ValueError, TypeError):
        return []
    finally:
        connection.close()


def _take_people(work: Work, file: KeyFile, present: Iterable[_Present]) -> None:
    """Let people stand as they stand now: who came after the backup has an account, a last day and groups stay."""
    work.require(Permission.RESTORE)
    have = {a.slot_id: a for a in work.session.scalars(select(UserAccount).where(UserAccount.removed_at.is_(None)))}
    for person in present:
        if person.slot_id not in file.roster:
            continue
        account = have.get(person.slot_id)
        if account is None:
            account = UserAccount(
                slot_id=person.slot_id,
                login=person.login,
                name=person.name,
                role=file.roster[person.slot_id].role,
                since=work.now,
            )
            work.session.add(account)
        account.groups, account.ends_on = person.groups, person.ends_on
    work.session.flush()


def _restored(work: Work, manifest: Manifest, marks: Iterable[erasures.Mark]) -> None:
    taken = erasures.take(work, marks)
    work.note(AuditLine("backup.restore", facts={"from_line": manifest.audit_seq, "erasures": taken}))


def _journals(path: Path, folder: Path) -> list[Path]:
    places = {path.parent, folder, backup.default_folder(folder)}
    return [place / erasures.JOURNAL for place in sorted(places)]


def _swap(folder: Path, fresh: Path, clock: Clock, disk: Disk) -> Path | None:
    """Rename the present folder away and the new one in its place; when the second fails, the first is undone."""
    old: Path | None = None
    with translated():
        if folder.exists():
            old = folder.with_name(f"{folder.name}.oud-{clock.now().astimezone():%Y%m%d-%H%M%S}")
            number = 1
            while old.exists():
                number += 1
                old = old.with_name(f"{folder.name}.oud-{number}")
            folder.rename(old)
        try:
            fresh.rename(folder)
        except OSError:
            if old is not None:
                with suppress(OSError):
                    old.rename(folder)
            raise
        disk.sync_folder(folder.parent)
    return old
