"""From key file and password to an open register: the order of checks, and the moment from which may be written."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import UserId
from opoz_desktop.kernel.clock import Clock
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.work import Work

from . import anchors, crypto, folders, keyfile, keystore, notices, sqlcipher, tidying
from .anchors import Anchor
from .crypto import CannotOpen, Kdf
from .disk import Disk
from .errors import (
    AccountEnded,
    DatabaseDamaged,
    DiskFull,
    ForeignVault,
    KeyFileChanged,
    KeyFileOlder,
    KitWrong,
    OlderThanSeen,
    ReadOnlyFile,
    TooManyAttempts,
    WrongPassword,
)
from .keyfile import KIT_LOGIN, KeyFile, Slot, Unlocked
from .keystore import Found
from .migrations import SCHEMA
from .model import AuditEntry, AuditHead, UserAccount
from .opened import OpenVault, meta, set_meta
from .rows import Notice, UserRow
from .sqlcipher import WrongKey

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as dbapi


@dataclass(frozen=True, slots=True)
class DerivedKey:
    """The result of key derivation for one login name."""

    login: str
    slot_id: str
    key: bytes = field(repr=False)


def candidates(folder: Path, profile: Path) -> list[Found]:
    """Return the key files that can be used, the newest first.

    One that is newer than `kluis.slot` itself means that an old copy was put in its place: with that, a password that
    was reset would be alive again. An unfinished one never goes before.
    """
    anchor = anchors.by_place(profile, folder)
    found = keystore.read(folder, None if anchor is None else anchor.slot)
    order = {"slot": 0, "spare": 1, "anchor": 2, "new": 3}
    same = [f for f in found if f.file.vault_id == found[0].file.vault_id]
    finished = [f for f in same if f.source != "new"] or same
    finished.sort(key=lambda f: (-f.file.epoch, order[f.source]))
    return finished


def derive(found: Sequence[Found], login: str, password: str, profile: Path, clock: Clock) -> DerivedKey:
    """Derive the key of a login name; for a name that does not exist just as slowly. Raise TooManyAttempts."""
    file = found[0].file
    sid = keyfile.slot_id(file.vault_id, login)
    wait = anchors.load(profile, file.vault_id).wait(sid, int(clock.now().timestamp()))
    if wait:
        raise TooManyAttempts(wait=wait)
    slot = next((f.file.slots[sid] for f in found if sid in f.file.slots), None)
    if slot is None:
        some = next(iter(file.slots.values()))
        return DerivedKey(login, sid, crypto.derive_key(keyfile.password_bytes(password), bytes(16), some.kdf))
    return DerivedKey(login, sid, crypto.derive_key(keyfile.password_bytes(password), slot.salt, slot.kdf))


def make_slot(vault_id: bytes, sid: str, secret: bytes, private: bytes, roster_key: bytes, kdf: Kdf) -> Slot:
    """Return a slot for a new secret, still without the keys it gives access to."""
    salt = crypto.random_bytes(16)
    key = crypto.derive_key(secret, salt, kdf)
    return Slot(kdf, salt, keyfile.seal_blob(key, private, roster_key, vault_id, sid), dk=b"")


class Opening:
    """One attempt to open: key file, then database, then person; writes only after every check has passed."""

    def __init__(
        self, folder: Path, derived: DerivedKey, clock: Clock, profile: Path, disk: Disk, accept_older: bool
    ) -> None:
        self._folder = folder
        self._derived = derived
        self._clock = clock
        self._profile = profile
        self._disk = disk
        self._accept_older = accept_older
        self._notices: list[Notice] = []
        self._read_only = False
        self._on_next_key = False

    def run(self) -> OpenVault:
        """Open with the newest key file that can be read. Raise what `container.open_vault` says."""
        found = candidates(self._folder, self._profile)
        try:
            opened = self._unlock(found[0].file)
        except CannotOpen:
            self._refuse(found[0].file)
            raise WrongPassword from None
        try:
            return self._open(found[0], opened)
        except OlderThanSeen as error:
            if not self._accept_older or error.facts["reason"] != "old_key":
                raise
        for one in found[1:]:
            with suppress(CannotOpen, OlderThanSeen):
                return self._open(one, self._unlock(one.file))
        raise OlderThanSeen(seen_seq=0, now_seq=0, reason="old_key")

    # --- key file ---------------------------------------------------------------------------------------------------

    def _unlock(self, file: KeyFile) -> Unlocked:
        return keyfile.unlock(file, self._derived.slot_id, self._derived.key)

    def _refuse(self, file: KeyFile) -> None:
        """Count the wrong password and raise; say so when the key file rather than the password was changed."""
        sid = self._derived.slot_id
        anchor = anchors.load(self._profile, file.vault_id)
        if _slot_was_edited(anchor, file, sid):
            raise KeyFileChanged(reason="own_slot")
        anchors.save(self._profile, anchor.with_failed(sid, int(self._clock.now().timestamp())), self._disk)
        raise KitWrong if self._derived.login == KIT_LOGIN else WrongPassword

    # --- database ---------------------------------------------------------------------------------------------------

    def _open(self, found: Found, opened: Unlocked) -> OpenVault:
        file = found.file
        self._read_only = not folders.writable(self._folder)
        connection = self._connect(file, opened)
        try:
            return self._over(connection, found, opened)
        except BaseException:
            connection.close()
            raise

    def _connect(self, file: KeyFile, opened: Unlocked) -> dbapi.Connection:
        path = self._folder / sqlcipher.DATABASE
        keys = keyfile.database_keys(file, opened)
        for number, dk in enumerate(keys):
            try:
                connection = sqlcipher.connect(path, dk, read_only=self._read_only)
            except WrongKey:
                continue
            self._on_next_key = number == 1
            return connection
        for dk in keyfile.old_keys(file, keys[0]):
            try:
                sqlcipher.connect(path, dk, read_only=True).close()
            except WrongKey:
                continue
            raise OlderThanSeen(seen_seq=0, now_seq=0, reason="old_key")
        raise DatabaseDamaged(reason="first_page", pages=1)

    def _over(self, connection: dbapi.Connection, found: Found, opened: Unlocked) -> OpenVault:
        try:
            sqlcipher.check_pages(connection)
        except WrongKey:
            raise DatabaseDamaged(reason="first_page", pages=1) from None
        version = sqlcipher.check_identity(connection, SCHEMA)
        sqlcipher.settle(connection, read_only=self._read_only)
        if found.source == "slot" and keystore.read(self._folder)[0].data != found.data:
            raise KeyFileChanged(reason="underfoot")
        engine = sqlcipher.engine_over(connection, self._folder, self._disk)
        vault = OpenVault(
            folder=self._folder,
            connection=connection,
            engine=engine,
            file=found.file,
            data=found.data,
            opened=opened,
            user=_nobody(found.file, opened),
            clock=self._clock,
            profile=self._profile,
            disk=self._disk,
            read_only=self._read_only,
        )
        vault.on_next_key = self._on_next_key
        if version < SCHEMA:
            self._migrate(vault, version)
        self._check_age(vault)
        person = self._person(vault)
        vault.become(person)
        if not self._read_only:
            self._first_writes(vault, found)
        vault.warnings = tuple(dict.fromkeys([*self._notices, *notices.standing(vault)]))
        return vault

    def _migrate(self, vault: OpenVault, version: int) -> None:
        from .migrations.run import migrate

        if self._read_only:
            raise ReadOnlyFile(reason="old_schema")
        migrate(vault.register.engine, version)

    def _check_age(self, vault: OpenVault) -> None:
        """Compare with what the database and this PC remember."""
        file = vault.file
        if vault.register.ask(meta, "vault_id") != file.vault_id.hex():
            raise ForeignVault
        epoch = int(vault.register.ask(meta, "epoch") or 0)
        if epoch > file.epoch:
            if file.roster[vault.opened.slot_id].role not in (Role.DIRECTOR, Role.KIT):
                raise KeyFileOlder
            self._notices.append(Notice.KEY_FILE_OLDER)
        anchor = anchors.load(self._profile, file.vault_id)
        seq, mac = vault.register.ask(_line, anchor.audit_seq)
        reason = (
            "shorter" if seq < anchor.audit_seq else "other" if anchor.audit_seq and mac != anchor.audit_mac else ""
        )
        if reason and not self._accept_older:
            raise OlderThanSeen(seen_seq=anchor.audit_seq, now_seq=seq, reason=reason)
        if reason:
            self._notices.append(Notice.OLDER_THAN_SEEN)

    # --- person -----------------------------------------------------------------------------------------------------

    def _person(self, vault: OpenVault) -> UserRow:
        """Return who logs in. Raise WrongPassword for a person whose removal was not finished, AccountEnded."""
        row = vault.register.ask(_account, vault.file, vault.opened.slot_id)
        if row is None:
            row = _nobody(vault.file, vault.opened, self._derived.login)
        if row.removed_at is not None:
            raise WrongPassword
        if row.ends_on is not None and row.ends_on < self._clock.today():
            raise AccountEnded(on=row.ends_on)
        return row

    def _first_writes(self, vault: OpenVault, found: Found) -> None:
        """Heal the key file, note the login, finish what was interrupted; make room on a full disk if need be."""
        if found.source != "slot":
            keystore.write(self._folder, found.data, self._disk)
            self._notices.append(Notice.SPARE_KEY_FILE)
        anchor = anchors.load(self._profile, vault.file.vault_id)
        failed = anchor.tries(vault.opened.slot_id).count
        anchors.save(self._profile, anchor.without_failed(vault.opened.slot_id), self._disk)
        older = Notice.OLDER_THAN_SEEN in self._notices
        deed = partial(self._note_login, vault, failed, older=older)
        try:
            user = deed()
        except DiskFull as error:
            if not error.facts.get("ballast_freed"):
                raise
            self._notices.append(Notice.DISK_NEARLY_FULL)
            user = deed()
        vault.become(user)
        if user.role in (Role.DIRECTOR, Role.KIT) and tidying.tidy(vault):
            self._notices.append(Notice.DEED_FINISHED)
        if not sqlcipher.keep_ballast(self._folder, self._disk):
            self._notices.append(Notice.DISK_NEARLY_FULL)
        vault.remember()

    def _note_login(self, vault: OpenVault, failed: int, *, older: bool) -> UserRow:
        return vault.register.do(_log_in, vault.file, vault.user, failed, older=older)


def _slot_was_edited(anchor: Anchor, file: KeyFile, sid: str) -> bool:
    """Tell whether the slot differs from what this PC knows although nobody wrote a new password into it.

    Whoever sets a password makes salt and blob anew together; one without the other is an edit.
    """
    if anchor.slot is None or sid not in file.slots:
        return False
    try:
        known = keyfile.load(anchor.slot).slots.get(sid)
    except Exception:
        return False
    if known is None:
        return False
    now = file.slots[sid]
    same = (now.blob == known.blob, now.salt == known.salt)
    return (all(same) and now.kdf != known.kdf) or (any(same) and not all(same))


def _nobody(file: KeyFile, opened: Unlocked, login: str = "") -> UserRow:
    role = file.roster[opened.slot_id].role
    slot = file.slots[opened.slot_id]
    return UserRow(UserId(0), login, login, role, (), None, slot.must_change, datetime.now(UTC), None, None)


def _line(work: Work, seq: int) -> tuple[int, bytes]:
    head = work.session.scalar(select(AuditHead.seq)) or 0
    return head, work.session.scalar(select(AuditEntry.mac).where(AuditEntry.seq == seq)) or b""


def row_of(account: UserAccount, file: KeyFile) -> UserRow:
    """Return an account as a row; role and temporary password come from the key file while the person has a slot."""
    member = file.roster.get(account.slot_id)
    slot = file.slots.get(account.slot_id)
    return UserRow(
        id=account.id,
        login="" if account.login == KIT_LOGIN else account.login,
        name=account.name,
        role=account.role if member is None or account.removed_at is not None else member.role,
        groups=tuple(sorted(str(g) for g in account.groups)),
        ends_on=account.ends_on,
        must_change=slot is not None and slot.must_change,
        since=account.since,
        last_login=account.last_login,
        removed_at=account.removed_at,
    )


def _account(work: Work, file: KeyFile, sid: str) -> UserRow | None:
    accounts = work.session.scalars(
        select(UserAccount)
        .where(or_(UserAccount.slot_id == sid, UserAccount.next_login.is_not(None)))
        .order_by(UserAccount.removed_at.is_(None).desc(), UserAccount.id.desc())
    )
    for account in accounts:
        if account.slot_id == sid or keyfile.slot_id(file.vault_id, account.next_login or "") == sid:
            return dataclasses.replace(
                row_of(account, file), role=file.roster[sid].role, must_change=file.slots[sid].must_change
            )
    return None


def _log_in(work: Work, file: KeyFile, user: UserRow, failed: int, *, older: bool) -> UserRow:
    """Note the login with the wrong passwords before it; make the account row of a member who lacks one (restore)."""
    if user.id == 0:
        sid = keyfile.slot_id(file.vault_id, user.login)
        account = UserAccount(
            slot_id=sid, login=user.login, name=user.name, role=user.role, groups=[], since=work.now, last_login=None
        )
        work.session.add(account)
        work.session.flush()
    else:
        account = work.session.get_one(UserAccount, user.id)
        if account.next_login is not None and account.slot_id not in file.roster:
            account.login, account.next_login = account.next_login, None
            account.slot_id = keyfile.slot_id(file.vault_id, account.login)
    account.last_login = work.now
    account.role = user.role
    epoch = meta(work, "epoch")
    if epoch is None or int(epoch) < file.epoch:
        set_meta(work, "epoch", str(file.epoch))
    facts: dict[str, int | str] = {"failed": failed} if failed else {}
    if older:
        facts["older"] = 1
    action = "user.login"
    if user.role is Role.KIT:
        action = "user.kit_used"
        set_meta(work, "kit_used_at", work.now.isoformat())
    work.note(AuditLine(action, f"user/{account.id}", facts))
    return row_of(account, file)
