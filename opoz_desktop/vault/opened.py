"""An open school file: its register, its person, and what changes of people need from it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, select

from opoz_desktop.kernel.base import UserId
from opoz_desktop.kernel.clock import Clock
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Actor, Work

from . import anchors, keyfile, keystore
from .audit import Chain
from .compartments import Compartments, Recipient
from .disk import Disk
from .errors import KeyFileChanged, ReadOnlyFile
from .keyfile import KeyFile, Unlocked
from .model import AuditEntry, AuditHead, Meta, UserAccount
from .rows import Notice, UserRow

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher


class OpenVault:
    """Hold the one open school file of this process.

    Screens use `register`, `user`, `warnings`, `read_only`, `for_tests`, `by_kit`, `must_change` and `close`; the
    rest is for the protocols in `users`, `backup` and `erasures`. Close it before another program or a restore may
    have the file.
    """

    def __init__(
        self,
        *,
        folder: Path,
        connection: sqlcipher.Connection,
        engine: Engine,
        file: KeyFile,
        data: bytes,
        opened: Unlocked,
        user: UserRow,
        clock: Clock,
        profile: Path,
        disk: Disk,
        read_only: bool,
    ) -> None:
        self.folder = folder
        self.connection = connection
        self.file = file
        self.opened = opened
        self.user = user
        self.clock = clock
        self.profile = profile
        self.disk = disk
        self.read_only = read_only
        self.warnings: tuple[Notice, ...] = ()
        self.on_next_key = False
        """True while a rekey that was interrupted has reached the database but not the key file."""
        self._data = data
        self._closed = False
        actor = Actor(user.id, user.name, user.role, frozenset(user.groups))
        self.compartments = Compartments(file.vault_id, user.id, opened.private)
        self.register = Register(engine, actor, clock, Chain(), self.compartments)

    def __repr__(self) -> str:
        return "OpenVault()"

    @property
    def for_tests(self) -> bool:
        """Tell whether key derivation is cheap because the file was made for tests."""
        return self.file.for_tests

    @property
    def slot_bytes(self) -> bytes:
        """Return the key file as it stands on disk."""
        return self._data

    @property
    def by_kit(self) -> bool:
        """Tell whether the file was opened with the recovery sheet."""
        return self.user.role is Role.KIT

    @property
    def must_change(self) -> bool:
        """Tell whether the person came in with a temporary password."""
        return self.file.slots[self.opened.slot_id].must_change

    def become(self, user: UserRow, opened: Unlocked | None = None) -> None:
        """Take over the person as the database knows them, or a new own key after a new recovery sheet."""
        self.user = user
        if opened is not None:
            self.opened = opened
        self.register.actor = Actor(user.id, user.name, user.role, frozenset(user.groups))
        self.compartments.belong_to(user.id, self.opened.private)

    def first_audit_key(self) -> bytes | None:
        """Return the first key of the log, None for who does not hold it."""
        return keyfile.first_audit_key(self.file, self.opened)

    def recipients(self) -> dict[UserId, bytes]:
        """Return the public keys of the signed member list by user id."""
        return self.register.ask(recipients_of, self.file)

    def recipient(self, user_id: UserId) -> Recipient:
        """Return one member to seal for. Raise KeyError when there is no such member."""
        return Recipient(user_id, self.recipients()[user_id])

    def flip(self, file: KeyFile, *, revoke: bool = False) -> None:
        """Put a changed key file in place of the one that was read; refuse when someone else changed it meanwhile."""
        if self.read_only:
            raise ReadOnlyFile(reason="folder")
        slot = self.folder / keystore.SLOT
        if not slot.is_file() or slot.read_bytes() != self._data:
            raise KeyFileChanged(reason="underfoot")
        data = keyfile.dump(file)
        keystore.write(self.folder, data, self.disk, revoke=revoke)
        self.file, self._data = file, data

    def remember(self, **changes: Any) -> None:
        """Note in the local profile how far the file is, with what else is to be remembered."""
        seq, mac = self.register.ask(audit_head)
        anchor = replace(
            anchors.load(self.profile, self.file.vault_id),
            place=anchors.place_of(self.folder),
            epoch=self.file.epoch,
            audit_seq=seq,
            audit_mac=mac,
            slot=self._data,
            **changes,
        )
        anchors.save(self.profile, anchor, self.disk)

    def close(self) -> None:
        """Remember how far the file is and let it go; closing twice is fine."""
        if self._closed:
            return
        self._closed = True
        if not self.read_only:
            with suppress(OpozError):
                self.remember()
        self.register.engine.dispose()
        with suppress(Exception):
            self.connection.close()

    def __enter__(self) -> OpenVault:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def recipients_of(work: Work, file: KeyFile) -> dict[UserId, bytes]:
    """Return user id -> public key for every account that stands in the signed member list."""
    accounts = work.session.execute(select(UserAccount.id, UserAccount.slot_id).where(UserAccount.removed_at.is_(None)))
    return {UserId(user): file.roster[sid].pk for user, sid in accounts if sid in file.roster}


def audit_head(work: Work) -> tuple[int, bytes]:
    """Return number and seal of the last line of the log."""
    seq = work.session.scalar(select(AuditHead.seq)) or 0
    return seq, work.session.scalar(select(AuditEntry.mac).where(AuditEntry.seq == seq)) or b""


def meta(work: Work, key: str) -> str | None:
    """Return a fact about the file."""
    return work.session.scalar(select(Meta.value).where(Meta.key == key))


def set_meta(work: Work, key: str, value: str | None) -> None:
    """Set a fact about the file, or drop it."""
    row = work.session.get(Meta, key)
    if value is None:
        if row is not None:
            work.session.delete(row)
    elif row is None:
        work.session.add(Meta(key=key, value=value))
    else:
        row.value = value
    work.session.flush()
