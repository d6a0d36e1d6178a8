"""What this PC remembers of a school file, outside its folder: how far it was, its key file, wrong passwords.

Holds no names. Without it everything still opens; with it a school file that was put back from yesterday is noticed.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import platformdirs

from opoz_desktop.kernel.errors import OpozError

from .disk import Disk

_MAX_BYTES = 2 * 1024 * 1024
_FREE_TRIES = 3
_LONGEST_WAIT = 300


@dataclass(frozen=True, slots=True)
class Failed:
    """Wrong passwords in a row for one slot, and the moment (seconds since 1970) of the last."""

    count: int
    at: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """The last known state of one school file on this PC."""

    vault_id: bytes
    place: str = ""
    epoch: int = 0
    audit_seq: int = 0
    audit_mac: bytes = b""
    slot: bytes | None = None
    failed: tuple[tuple[str, Failed], ...] = ()
    backup_at: datetime | None = None
    draft_at: datetime | None = None

    def tries(self, sid: str) -> Failed:
        """Return the wrong passwords in a row for a slot."""
        return dict(self.failed).get(sid, Failed(0, 0))

    def wait(self, sid: str, now: int) -> int:
        """Return how many whole seconds the next attempt must wait: 2, 4, 8... after the third wrong password.

        A clock that was set back never makes anyone wait longer than the full delay.
        """
        tries = self.tries(sid)
        if tries.count < _FREE_TRIES:
            return 0
        delay = min(_LONGEST_WAIT, 2 ** (tries.count - _FREE_TRIES + 1))
        return max(0, min(delay, tries.at + delay - now))

    def with_failed(self, sid: str, now: int) -> Anchor:
        """Return the anchor with one wrong password more."""
        known = dict(self.failed)
        known[sid] = Failed(known.get(sid, Failed(0, 0)).count + 1, now)
        return replace(self, failed=tuple(sorted(known.items())[:200]))

    def without_failed(self, sid: str) -> Anchor:
        """Return the anchor after a right password."""
        return replace(self, failed=tuple((s, f) for s, f in self.failed if s != sid))


def profile_folder() -> Path:
    """Return the local profile of this Windows user (never roaming)."""
    return Path(platformdirs.user_data_dir("OPOZ Desktop", appauthor=False, roaming=False))


def place_of(folder: Path) -> str:
    """Return the mark of a folder, from which its name cannot be read."""
    return hashlib.blake2b(
        os.path.normcase(folder.resolve()).encode("utf-8", "surrogatepass"), digest_size=16
    ).hexdigest()


def load(profile: Path, vault_id: bytes) -> Anchor:
    """Return what is remembered; an empty anchor when there is nothing or it cannot be read."""
    return _read(_path(profile, vault_id)) or Anchor(vault_id)


def by_place(profile: Path, folder: Path) -> Anchor | None:
    """Return the anchor of the school file that was last seen in a folder, for when its key file is lost."""
    place = place_of(folder)
    try:
        paths = sorted((profile / "anchors").glob("*.json"))
    except OSError:
        return None
    return next((a for a in map(_read, paths) if a is not None and a.place == place), None)


def save(profile: Path, anchor: Anchor, disk: Disk) -> None:
    """Remember; a profile that cannot be written only means that less is remembered."""
    path = _path(profile, anchor.vault_id)
    body: dict[str, Any] = {
        "vault_id": anchor.vault_id.hex(),
        "place": anchor.place,
        "epoch": anchor.epoch,
        "audit_seq": anchor.audit_seq,
        "audit_mac": anchor.audit_mac.hex(),
        "slot": None if anchor.slot is None else base64.b64encode(anchor.slot).decode("ascii"),
        "failed": {sid: [f.count, f.at] for sid, f in anchor.failed},
        "backup_at": None if anchor.backup_at is None else anchor.backup_at.isoformat(),
        "draft_at": None if anchor.draft_at is None else anchor.draft_at.isoformat(),
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".new")
        disk.write(temporary, json.dumps(body, sort_keys=True).encode("ascii"))
        disk.replace(temporary, path)
    except (OSError, OpozError):
        return


def _path(profile: Path, vault_id: bytes) -> Path:
    return profile / "anchors" / f"{vault_id.hex()}.json"


def _read(path: Path) -> Anchor | None:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
        raw = json.loads(data[:_MAX_BYTES])
        slot = raw["slot"]
        return Anchor(
            vault_id=bytes.fromhex(raw["vault_id"]),
            place=str(raw["place"]),
            epoch=int(raw["epoch"]),
            audit_seq=int(raw["audit_seq"]),
            audit_mac=bytes.fromhex(raw["audit_mac"]),
            slot=None if slot is None else base64.b64decode(slot, validate=True),
            failed=tuple((str(sid), Failed(int(c), int(at))) for sid, (c, at) in sorted(raw["failed"].items())),
            backup_at=_moment(raw["backup_at"]),
            draft_at=_moment(raw["draft_at"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, binascii.Error, RecursionError):
        return None


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
