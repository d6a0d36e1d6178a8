"""The key file `kluis.slot`: one slot per person, and the member list that only a director can sign.

Pure functions over bytes and frozen values; `keystore.py` puts them on disk. Format: docs/security.md.
"""

from __future__ import annotations

import base64
import binascii
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from opoz_desktop.kernel.permissions import Role

from . import crypto
from .crypto import CannotOpen, Kdf
from .errors import KeyFileChanged, KeyFileDamaged, NewerFile

MAGIC = "JVKLUIS"
FORMAT = 1
MAX_BYTES = 1024 * 1024
MAX_DEPTH = 6
TEST_ID = b"TEST"
"""A file id that starts so belongs to a school file made for tests; the id is signed and never changes."""
KIT_LOGIN = "!kit"
HOLDS_FIRST_KEY = frozenset({Role.DIRECTOR, Role.IB, Role.KIT})
HOLDS_SIGNING_KEY = frozenset({Role.DIRECTOR, Role.KIT})
_MAX_EPOCH = 2**53


@dataclass(frozen=True, slots=True)
class Member:
    """A line of the signed member list."""

    role: Role
    pk: bytes


@dataclass(frozen=True, slots=True)
class Slot:
    """What one person needs to get in; opened with the person's password only."""

    kdf: Kdf
    salt: bytes
    blob: bytes
    dk: bytes
    dk_next: bytes | None = None
    k0: bytes | None = None
    rsk: bytes | None = None
    must_change: bool = False


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The key file as read: everything checked that can be checked without a password."""

    vault_id: bytes
    epoch: int
    roster: Mapping[str, Member]
    dk_commit: tuple[bytes, ...]
    sig: bytes
    slots: Mapping[str, Slot]
    old_dk: tuple[bytes, ...] = ()

    @property
    def for_tests(self) -> bool:
        """Tell whether this school file was made for tests (cheap key derivation)."""
        return self.vault_id.startswith(TEST_ID)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a person holds after unlocking the own slot: private key and pinned roster key. Never printed."""

    slot_id: str
    private: bytes = field(repr=False)
    roster_key: bytes = field(repr=False)


# --- names -----------------------------------------------------------------------------------------------------------


def slot_id(vault_id: bytes, login: str) -> str:
    """Return the opaque id of a login name: case, width and composition of letters do not count."""
    return crypto.hmac(vault_id, fold_login(login).encode()).hex()[:32]


def fold_login(login: str) -> str:
    """Return a login name as it is compared: NFKC, then case-folded."""
    return unicodedata.normalize("NFKC", login).casefold()


def password_bytes(password: str) -> bytes:
    """Return a password as it is derived from: NFKC, UTF-8. Lone surrogates become a replacement that never fits."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")


# --- sealing ---------------------------------------------------------------------------------------------------------


def seal_blob(
    key: bytes, private: bytes, roster_key: bytes, vault_id: bytes, sid: str, nonce: bytes | None = None
) -> bytes:
    """Seal private key and pinned roster key under the key derived from a password."""
    return crypto.aead_seal(key, private + roster_key, _blob_context(vault_id, sid), nonce=nonce)


def commit(dk: bytes) -> bytes:
    """Return the public commitment to a database key."""
    return crypto.blake(key=dk, person="dk-commit")


def signed_message(file: KeyFile) -> bytes:
    """Return the bytes the director signs."""
    return crypto.canon(
        [
            "vault-roster-1",
            _b64(file.vault_id),
            FORMAT,
            file.epoch,
            {sid: {"role": m.role.value, "pk": _b64(m.pk)} for sid, m in file.roster.items()},
            [_b64(c) for c in file.dk_commit],
        ]
    )


def sign(file: KeyFile, seed: bytes) -> KeyFile:
    """Return the file with the next epoch, signed."""
    raised = replace(file, epoch=file.epoch + 1)
    return replace(raised, sig=crypto.sign(seed, signed_message(raised)))


def wrap_old(dk: bytes, previous: bytes) -> bytes:
    """Seal the previous database key under the current one, so that members can open older backups."""
    return crypto.aead_seal(crypto.blake(key=dk, person="old-dk"), previous, b"old-dk")


def old_keys(file: KeyFile, dk: bytes) -> list[bytes]:
    """Return the earlier database keys, newest first, as far as the chain can be opened."""
    found: list[bytes] = []
    for sealed in reversed(file.old_dk):
        try:
            dk = crypto.aead_open(crypto.blake(key=dk, person="old-dk"), sealed, b"old-dk")
        except CannotOpen:
            break
        found.append(dk)
    return found


# --- unlocking -------------------------------------------------------------------------------------------------------


def unlock(file: KeyFile, sid: str, key: bytes) -> Unlocked:
    """Open a slot with the derived key and check the member list against the key pinned in it.

    Raise CannotOpen when the key does not fit (wrong password), KeyFileChanged when it fits but the list was
    changed by someone who is no director.
    """
    slot = file.slots.get(sid)
    if slot is None:
        raise CannotOpen
    plain = crypto.aead_open(key, slot.blob, _blob_context(file.vault_id, sid))
    if len(plain) != 64:
        raise KeyFileChanged(reason="blob")
    opened = Unlocked(sid, plain[:32], plain[32:])
    if not crypto.signature_fits(opened.roster_key, signed_message(file), file.sig):
        raise KeyFileChanged(reason="signature")
    if crypto.box_public(opened.private) != file.roster[sid].pk:
        raise KeyFileChanged(reason="own_key")
    return opened


def database_keys(file: KeyFile, opened: Unlocked) -> list[bytes]:
    """Return the database keys to try, in order. Raise KeyFileChanged when one does not fit its commitment."""
    slot = file.slots[opened.slot_id]
    keys: list[bytes] = []
    for sealed in (slot.dk, slot.dk_next):
        if sealed is None:
            continue
        key = _open_own(opened, sealed, "database_key")
        if commit(key) not in file.dk_commit:
            raise KeyFileChanged(reason="database_key")
        keys.append(key)
    return keys


def signing_seed(file: KeyFile, opened: Unlocked) -> bytes | None:
    """Return the roster signing key of a director or the recovery sheet; None for others."""
    sealed = file.slots[opened.slot_id].rsk
    if sealed is None:
        return None
    seed = _open_own(opened, sealed, "signing_key")
    if crypto.signing_public(seed) != opened.roster_key:
        raise KeyFileChanged(reason="signing_key")
    return seed


def first_audit_key(file: KeyFile, opened: Unlocked) -> bytes | None:
    """Return the first key of the log for who may verify it; None for others."""
    sealed = file.slots[opened.slot_id].k0
    return None if sealed is None else _open_own(opened, sealed, "first_key")


def _open_own(opened: Unlocked, sealed: bytes, what: str) -> bytes:
    try:
        return crypto.box_open(opened.private, sealed)
    except CannotOpen:
        raise KeyFileChanged(reason=what) from None


def _blob_context(vault_id: bytes, sid: str) -> bytes:
    return b"slot|" + vault_id + sid.encode("ascii")


# --- writing and reading ---------------------------------------------------------------------------------------------


def dump(file: KeyFile) -> bytes:
    """Return the bytes of the key file."""
    body = _body(file)
    body["sum"] = _b64(crypto.blake(crypto.canon(body)))
    return crypto.canon(body)


def _body(file: KeyFile) -> dict[str, Any]:
    slots: dict[str, Any] = {}
    for sid, slot in file.slots.items():
        row: dict[str, Any] = {
            "kdf": {"alg": "argon2id13", "m_kib": slot.kdf.m_kib, "t": slot.kdf.t, "p": slot.kdf.p},
            "salt": _b64(slot.salt),
            "blob": _b64(slot.blob),
            "dk": _b64(slot.dk),
        }
        for name, value in (("dk_next", slot.dk_next), ("k0", slot.k0), ("rsk", slot.rsk)):
            if value is not None:
                row[name] = _b64(value)
        if slot.must_change:
            row["must_change"] = True
        slots[sid] = row
    return {
        "magic": MAGIC,
        "fmt": FORMAT,
        "min_reader": FORMAT,
        "vault_id": _b64(file.vault_id),
        "epoch": file.epoch,
        "roster": {sid: {"role": m.role.value, "pk": _b64(m.pk)} for sid, m in file.roster.items()},
        "dk_commit": [_b64(c) for c in file.dk_commit],
        "sig": _b64(file.sig),
        "slots": slots,
        "old_dk": [_b64(o) for o in file.old_dk],
    }


def load(data: bytes) -> KeyFile:
    """Read and check a key file.

    Raise NewerFile when a newer program wrote it, KeyFileDamaged when the bytes are not what some program wrote
    (its sum does not fit), KeyFileChanged when the sum fits but a value is one this program never writes.
    """
    raw = _parse(data)
    if raw.get("magic") != MAGIC:
        raise KeyFileDamaged(reason="magic")
    _refuse_newer(raw)
    summed = raw.pop("sum", None)
    try:
        fits = isinstance(summed, str) and crypto.equal(_unb64(summed, "sum", 32), crypto.blake(crypto.canon(raw)))
    except (TypeError, KeyFileChanged):
        fits = False
    if not fits or crypto.canon({**raw, "sum": summed}) != data:
        raise KeyFileDamaged(reason="sum")
    return _checked(raw)


def _parse(data: bytes) -> dict[str, Any]:
    if len(data) > MAX_BYTES:
        raise KeyFileDamaged(reason="size")
    if _depth(data) > MAX_DEPTH:
        raise KeyFileDamaged(reason="depth")
    try:
        raw = json.loads(data.decode("ascii"), object_pairs_hook=_no_twins, parse_constant=_no_constant)
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise KeyFileDamaged(reason="text") from None
    if not isinstance(raw, dict):
        raise KeyFileDamaged(reason="text")
    return raw  # pyright: ignore[reportUnknownVariableType]


def _depth(data: bytes) -> int:
    deepest = depth = 0
    for byte in data:
        if byte in b"[{":
            depth += 1
            deepest = max(deepest, depth)
            if deepest > MAX_DEPTH:
                break
        elif byte in b"]}":
            depth -= 1
    return deepest


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("twin")
    return found


def _no_constant(text: str) -> Any:
    raise ValueError("constant")


def _refuse_newer(raw: dict[str, Any]) -> None:
    fmt: Any = raw.get("fmt")
    reader: Any = raw.get("min_reader")
    if not _is_int(fmt) or not _is_int(reader):
        raise KeyFileDamaged(reason="format")
    if fmt > FORMAT or reader > FORMAT:
        raise NewerFile(part="key_file")
    if fmt < FORMAT or reader < 1:
        raise KeyFileChanged(reason="format")


def _checked(raw: dict[str, Any]) -> KeyFile:
    _exactly(
        raw,
        {"magic", "fmt", "min_reader", "vault_id", "epoch", "roster", "dk_commit", "sig", "slots", "old_dk"},
        "fields",
    )
    vault_id = _unb64(raw["vault_id"], "vault_id", 16)
    epoch = raw["epoch"]
    if not _is_int(epoch) or not 0 < epoch < _MAX_EPOCH:
        raise KeyFileChanged(reason="epoch")
    roster = {sid: _member(sid, row) for sid, row in _mapping(raw["roster"], "roster").items()}
    slots = {sid: _slot(row, vault_id) for sid, row in _mapping(raw["slots"], "slots").items()}
    if roster.keys() != slots.keys():
        raise KeyFileChanged(reason="roster_slots")
    roles = [m.role for m in roster.values()]
    if Role.DIRECTOR not in roles or roles.count(Role.KIT) != 1:
        raise KeyFileChanged(reason="roles")
    kit = slot_id(vault_id, KIT_LOGIN)
    if kit not in roster or roster[kit].role is not Role.KIT:
        raise KeyFileChanged(reason="roles")
    commits, old = raw["dk_commit"], raw["old_dk"]
    if not isinstance(commits, list) or len(commits) not in (1, 2):  # pyright: ignore[reportUnknownArgumentType]
        raise KeyFileChanged(reason="dk_commit")
    if not isinstance(old, list) or len(old) > 1000:  # pyright: ignore[reportUnknownArgumentType]
        raise KeyFileChanged(reason="old_dk")
    return KeyFile(
        vault_id=vault_id,
        epoch=epoch,
        roster=roster,
        dk_commit=tuple(_unb64(c, "dk_commit", 32) for c in commits),  # pyright: ignore[reportUnknownVariableType]
        sig=_unb64(raw["sig"], "sig", 64),
        slots=slots,
        old_dk=tuple(_unb64(o, "old_dk", 72) for o in old),  # pyright: ignore[reportUnknownVariableType]
    )


def _member(sid: str, row: Any) -> Member:
    if len(sid) != 32 or set(sid) - set("0123456789abcdef"):
        raise KeyFileChanged(reason="slot_id")
    _exactly(row, {"role", "pk"}, "roster")
    try:
        role = Role(row["role"])
    except ValueError:
        raise KeyFileChanged(reason="role") from None
    pk = _unb64(row["pk"], "pk", 32)
    if crypto.is_low_order(pk):
        raise KeyFileChanged(reason="pk")
    return Member(role, pk)


def _slot(row: Any, vault_id: bytes) -> Slot:
    required = {"kdf", "salt", "blob", "dk"}
    row = _mapping(row, "slot")
    if not required <= row.keys() <= required | {"dk_next", "k0", "rsk", "must_change"}:
        raise KeyFileChanged(reason="slot")
    if row.get("must_change", True) is not True:
        raise KeyFileChanged(reason="must_change")
    sealed = {name: _unb64(row[name], name, 80) for name in ("dk", "dk_next", "k0", "rsk") if name in row}
    return Slot(
        kdf=_kdf(row["kdf"], vault_id),
        salt=_unb64(row["salt"], "salt", 16),
        blob=_unb64(row["blob"], "blob", 24 + 64 + 16),
        dk=sealed["dk"],
        dk_next=sealed.get("dk_next"),
        k0=sealed.get("k0"),
        rsk=sealed.get("rsk"),
        must_change="must_change" in row,
    )


def _kdf(row: Any, vault_id: bytes) -> Kdf:
    _exactly(row, {"alg", "m_kib", "t", "p"}, "kdf")
    m_kib, t, p = row["m_kib"], row["t"], row["p"]
    if row["alg"] != "argon2id13" or not (_is_int(m_kib) and _is_int(t) and _is_int(p)):
        raise KeyFileChanged(reason="kdf")
    kdf = Kdf(m_kib, t, p)
    if vault_id.startswith(TEST_ID) and kdf == crypto.FOR_TESTS:
        return kdf
    if m_kib not in crypto.READ_M_KIB or t not in crypto.READ_T or p != 1:
        raise KeyFileChanged(reason="kdf")
    return kdf


def _mapping(value: Any, what: str) -> dict[str, Any]:
    if not isinstance(value, dict) or not value or len(value) > 1000:  # pyright: ignore[reportUnknownArgumentType]
        raise KeyFileChanged(reason=what)
    return value  # pyright: ignore[reportUnknownVariableType]


def _exactly(value: Any, names: set[str], what: str) -> None:
    if not isinstance(value, dict) or value.keys() != names:
        raise KeyFileChanged(reason=what)


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _unb64(text: Any, what: str, size: int) -> bytes:
    if not isinstance(text, str):
        raise KeyFileChanged(reason=what)
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise KeyFileChanged(reason=what) from None
    if len(data) != size or _b64(data) != text:
        raise KeyFileChanged(reason=what)
    return data
