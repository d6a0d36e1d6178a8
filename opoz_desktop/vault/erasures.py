"""The erasure journal: what was erased stays erased when an older backup comes back.

A mark tells a child by a keyed hash of its random uid; it cannot be read back. Marks are signed with the roster key,
because a colleague knows the uids and could list living children. Journals only grow; a restore takes them all.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from . import crypto, tidying
from .disk import Disk
from .model import Tombstone

if TYPE_CHECKING:
    from .opened import OpenVault

JOURNAL = "wissingen.json"
MARK_BYTES = 16
_MAX_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Mark:
    """One erased child: keyed hash of the uid, moment, signature."""

    h: bytes
    at: datetime
    sig: bytes


@dataclass(frozen=True, slots=True)
class Journal:
    """The marks of a journal whose signature holds, and how many lines had none that does."""

    marks: tuple[Mark, ...]
    refused: int


def hash_of(vault_id: bytes, uid: bytes) -> bytes:
    """Return the mark by which an erased uid is known."""
    return crypto.hmac(crypto.blake(key=vault_id, person="tomb"), uid)[:MARK_BYTES]


def sign_mark(vault_id: bytes, uid: bytes, at: datetime, seed: bytes) -> Mark:
    """Return a signed mark."""
    h = hash_of(vault_id, uid)
    return Mark(h, at, crypto.sign(seed, _message(vault_id, h, at)))


def read(path: Path, vault_id: bytes, roster_key: bytes) -> Journal:
    """Read a journal; a missing, damaged or foreign one holds no marks."""
    try:
        with path.open("rb") as file:
            raw = json.loads(file.read(_MAX_BYTES))
        if raw["fmt"] != 1 or base64.b64decode(raw["vault_id"], validate=True) != vault_id:
            return Journal((), 0)
        entries = list(raw["entries"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Journal((), 0)
    good: dict[bytes, Mark] = {}
    refused = 0
    for entry in entries:
        mark = _mark(entry, vault_id, roster_key)
        if mark is None:
            refused += 1
        else:
            good.setdefault(mark.h, mark)
    return Journal(tuple(good[h] for h in sorted(good)), refused)


def write(path: Path, vault_id: bytes, roster_key: bytes, marks: Iterable[Mark], disk: Disk) -> None:
    """Add marks to a journal; what stands there stays."""
    union = {mark.h: mark for mark in (*marks, *read(path, vault_id, roster_key).marks)}
    body = {
        "fmt": 1,
        "vault_id": base64.b64encode(vault_id).decode("ascii"),
        "entries": [
            {
                "h": base64.b64encode(m.h).decode("ascii"),
                "at": m.at.astimezone(UTC).isoformat(timespec="microseconds"),
                "sig": base64.b64encode(m.sig).decode("ascii"),
            }
            for m in (union[h] for h in sorted(union))
        ],
    }
    temporary = path.with_suffix(".new")
    disk.write(temporary, crypto.canon(body))
    disk.replace(temporary, path)


def record(vault: OpenVault, uids: Iterable[bytes]) -> int:
    """Mark children as erased, in the database and in the journal beside it. Return how many.

    Call it before the rows are deleted: a child that is marked and still there is erased at the next replay.
    Raise NotAllowed for who does not hold the signing key.
    """
    seed = tidying.signing_seed(vault)
    now = vault.clock.now()
    marks = [sign_mark(vault.file.vault_id, uid, now, seed) for uid in uids]
    vault.register.do(_record, marks)
    spread(vault, vault.folder)
    return len(marks)


def spread(vault: OpenVault, folder: Path) -> None:
    """Write all marks of the database into the journal of a folder; nothing is written while there are none."""
    marks = vault.register.ask(known)
    path = folder / JOURNAL
    if marks or path.exists():
        write(path, vault.file.vault_id, vault.opened.roster_key, marks, vault.disk)


def known(work: Work) -> tuple[Mark, ...]:
    """Return the marks in the database."""
    return tuple(
        Mark(h, at, sig) for h, at, sig in work.session.execute(select(Tombstone.h, Tombstone.at, Tombstone.sig))
    )


def take(work: Work, marks: Iterable[Mark]) -> int:
    """Add marks found beside a backup that the restored database does not know; they wait for `replay`."""
    work.require(Permission.RESTORE)
    have = set(work.session.scalars(select(Tombstone.h)))
    fresh = {m.h: m for m in marks if m.h not in have}
    work.session.add_all(Tombstone(h=m.h, at=m.at, sig=m.sig) for m in fresh.values())
    work.session.flush()
    return len(fresh)


def replay(vault: OpenVault, erase: Callable[[Work, Callable[[bytes], bool]], int]) -> int:
    """Erase again what a restore brought back. Return how many children `erase` found.

    `erase` gets the Work and a test that tells of a uid whether its child was erased; it deletes those children.
    """
    return vault.register.do(_replay, vault.file.vault_id, erase)


def _replay(work: Work, vault_id: bytes, erase: Callable[[Work, Callable[[bytes], bool]], int]) -> int:
    work.require(Permission.EDIT_PUPILS)
    marked = frozenset(work.session.scalars(select(Tombstone.h)))
    count = erase(work, lambda uid: hash_of(vault_id, uid) in marked)
    work.session.execute(update(Tombstone).where(Tombstone.replayed_at.is_(None)).values(replayed_at=work.now))
    work.note(AuditLine("erasure.replay", facts={"pupils": count}))
    return count


def _record(work: Work, marks: list[Mark]) -> None:
    work.require(Permission.EDIT_PUPILS)
    known = set(work.session.scalars(select(Tombstone.h)))
    for mark in marks:
        if mark.h not in known:
            known.add(mark.h)
            work.session.add(Tombstone(h=mark.h, at=mark.at, sig=mark.sig, replayed_at=work.now))
    work.note(AuditLine("erasure.mark", facts={"pupils": len(marks)}))


def _mark(entry: object, vault_id: bytes, roster_key: bytes) -> Mark | None:
    try:
        h = base64.b64decode(entry["h"], validate=True)  # type: ignore[index]
        at = datetime.fromisoformat(entry["at"])  # type: ignore[index]
        sig = base64.b64decode(entry["sig"], validate=True)  # type: ignore[index]
    except (KeyError, TypeError, ValueError, binascii.Error, OpozError):
        return None
    if (
        len(h) != MARK_BYTES
        or at.tzinfo is None
        or not crypto.signature_fits(roster_key, _message(vault_id, h, at), sig)
    ):
        return None
    return Mark(h, at, sig)


def _message(vault_id: bytes, h: bytes, at: datetime) -> bytes:
    return crypto.canon(
        ["vault-erased-1", vault_id.hex(), h.hex(), at.astimezone(UTC).isoformat(timespec="microseconds")]
    )
