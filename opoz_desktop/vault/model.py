"""The tables of the vault itself: facts about the file, people, log, sealed documents, marks of erasure, drafts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from opoz_desktop.kernel.base import Base, EnumText, Id, UserId
from opoz_desktop.kernel.permissions import Role


class Meta(Base):
    """A fact about the school file as text, by key."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class UserAccount(Base):
    """A person who may log in. The role that counts stands in the signed member list; this one is a copy.

    A removed person keeps the row, because the log speaks of it; the slot is gone.
    """

    __tablename__ = "user_account"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[UserId] = mapped_column(Id, primary_key=True)
    slot_id: Mapped[str] = mapped_column(index=True)
    login: Mapped[str]
    next_login: Mapped[str | None]
    """The login name this person gets, while the change is under way over both files."""
    name: Mapped[str]
    role: Mapped[Role] = mapped_column(EnumText(Role))
    groups: Mapped[list[Any]]
    ends_on: Mapped[date | None]
    since: Mapped[datetime]
    last_login: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]


class AuditEntry(Base):
    """One line of the log; `mac` seals all the rest."""

    __tablename__ = "audit"

    seq: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor: Mapped[int] = mapped_column(Id)
    action: Mapped[str] = mapped_column(index=True)
    obj: Mapped[str] = mapped_column(index=True)
    facts: Mapped[str]
    """Canonical JSON of whole numbers and codes."""
    digest: Mapped[bytes | None]
    mac: Mapped[bytes]


class AuditHead(Base):
    """Where the log is: the number of the last line and the key that seals the next one. One row."""

    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(Id)
    key: Mapped[bytes]


class SealedVersion(Base):
    """One sealed text of a compartment; nothing here tells whose it is."""

    __tablename__ = "gdoc"

    doc: Mapped[bytes] = mapped_column(primary_key=True)
    ver: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    ct: Mapped[bytes]


class SealedKey(Base):
    """The key of a compartment, sealed to one key of one member."""

    __tablename__ = "gwrap"

    doc: Mapped[bytes] = mapped_column(primary_key=True)
    user_id: Mapped[UserId] = mapped_column(Id, ForeignKey("user_account.id"), primary_key=True)
    kid: Mapped[bytes] = mapped_column(primary_key=True)
    """BLAKE2b-64 of the public key, so that wraps for an old and a new key stand side by side."""
    sealed: Mapped[bytes]


class Tombstone(Base):
    """The mark of an erased child, unreadable; `replayed_at` empty: still to be done again after a restore."""

    __tablename__ = "tomb"

    h: Mapped[bytes] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    sig: Mapped[bytes]
    replayed_at: Mapped[datetime | None]


class Draft(Base):
    """A half-typed text kept at locking, sealed to the person who typed it."""

    __tablename__ = "draft"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    user_id: Mapped[UserId] = mapped_column(Id, ForeignKey("user_account.id"), index=True)
    sealed: Mapped[bytes]
    at: Mapped[datetime]


RETENTION = {
    "meta": "none: facts about the file, no person",
    "user_account": "none: the log speaks of these people; the name goes when the log is closed",
    "audit": "none: numbers and codes only; proof of what was done",
    "audit_head": "none: one row, the head of the log",
    "gdoc": "rule: goes with the compartment it belongs to",
    "gwrap": "rule: goes with the compartment or the member",
    "tomb": "none: marks that cannot be read back; without them a restored backup would bring a child back",
    "draft": "rule: gone at the next unlocking of the person who typed it",
}
"""How long the rows of each table live."""
