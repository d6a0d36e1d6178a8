"""Sealed compartments: texts that only their members can read, also against a colleague with a database tool.

One random key per compartment (a child's growth document, a parent's request), sealed to each member. The tables
hold no pupil id: only the ring that a member opens with the own private key joins a child and a compartment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from opoz_desktop.kernel.base import UserId
from opoz_desktop.kernel.errors import NotFound

from . import crypto
from .crypto import CannotOpen
from .model import SealedKey, SealedVersion

_UID_BYTES = 16
_VERSION_BYTES = 8


@dataclass(frozen=True, slots=True)
class Recipient:
    """A member to seal for: user id and public key from the signed member list."""

    user_id: UserId
    pk: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Entry:
    doc: bytes
    key: bytes = field(repr=False)


Ring = dict[bytes, _Entry]
"""Compartment uid -> number and key of its document, as far as the reader is a member."""


class Compartments:
    """Seal and open for one person (`kernel.work.Sealer`).

    The ring is read anew in each transaction, so that an undone deed leaves nothing behind in memory.
    What `seal` returns is the number of the sealed version (8 bytes); the ciphertext stands in `gdoc`, so that a new
    key after a removal reaches every text.
    """

    def __init__(self, vault_id: bytes, user_id: UserId, private: bytes) -> None:
        self._vault_id = vault_id
        self._user_id = user_id
        self._private = private

    def belong_to(self, user_id: UserId, private: bytes) -> None:
        """Seal and open for this person from now on."""
        self._user_id = user_id
        self._private = private

    def seal(self, session: Session, compartment: bytes, plain: bytes, context: bytes) -> bytes:
        """Seal a text as the next version of a compartment. Raise NotFound when the actor is no member."""
        entry = self._entry(session, compartment)
        last = session.scalar(select(func.max(SealedVersion.ver)).where(SealedVersion.doc == entry.doc))
        version = (last or 0) + 1
        ct = self._encrypt(entry, version, context, plain)
        session.execute(insert(SealedVersion).values(doc=entry.doc, ver=version, ct=ct))
        return version.to_bytes(_VERSION_BYTES, "big")

    def unseal(self, session: Session, compartment: bytes, sealed: bytes, context: bytes) -> bytes:
        """Open a version. Raise NotFound when the actor is no member, or it does not exist, or was tampered with."""
        entry = self._entry(session, compartment)
        version = int.from_bytes(sealed, "big")
        ct = None
        if len(sealed) == _VERSION_BYTES and version < 2**63:
            ct = session.scalar(
                select(SealedVersion.ct).where(SealedVersion.doc == entry.doc, SealedVersion.ver == version)
            )
        if ct is None:
            raise NotFound(kind="sealed")
        found, plain = self._decrypt(entry, version, ct)
        if found != context:
            raise NotFound(kind="sealed")
        return plain

    def create(self, session: Session, compartment: bytes, members: Iterable[Recipient]) -> None:
        """Make the key of a new compartment (uid of 16 bytes) and seal it to its members, the actor included."""
        if len(compartment) != _UID_BYTES:
            raise ValueError("compartment uid")
        entry = _Entry(crypto.random_bytes(16), crypto.random_bytes(32))
        self._wrap(session, {compartment: entry}, members)

    def mine(self, session: Session) -> frozenset[bytes]:
        """Return the uids of the compartments of which the actor is a member."""
        return frozenset(self._ring(session))

    def admit(self, session: Session, compartment: bytes, member: Recipient) -> None:
        """Make someone a member of one compartment."""
        self._wrap(session, {compartment: self._entry(session, compartment)}, [member])

    def admit_to_all(self, session: Session, member: Recipient) -> int:
        """Make someone (a second director, the recovery sheet) a member of all the actor's compartments."""
        ring = self._ring(session)
        self._wrap(session, ring, [member])
        return len(ring)

    def rewrap(self, session: Session, member: Recipient) -> int:
        """Seal again, for a member's new key, every compartment of which that person was a member."""
        theirs = set(session.scalars(select(SealedKey.doc).where(SealedKey.user_id == member.user_id)))
        ring = {uid: entry for uid, entry in self._ring(session).items() if entry.doc in theirs}
        self._wrap(session, ring, [member])
        return len(ring)

    def expel(
        self, session: Session, leaving: UserId, members: Mapping[UserId, bytes], only: bytes | None = None
    ) -> int:
        """Take a person out of all compartments (or one) and give each a new key; return how many.

        `members` are the public keys of who stays. Compartments the actor is no member of only lose the wrap.
        """
        theirs = set(session.scalars(select(SealedKey.doc).where(SealedKey.user_id == leaving)))
        shared = {uid: e for uid, e in self._ring(session).items() if e.doc in theirs and (only is None or uid == only)}
        docs = [e.doc for e in shared.values()] if only is not None else sorted(theirs)
        session.execute(delete(SealedKey).where(SealedKey.user_id == leaving, SealedKey.doc.in_(docs)))
        for uid, entry in shared.items():
            self._new_key(session, uid, entry, members)
        return len(docs)

    def forget_old_keys(self, session: Session, current: Mapping[UserId, bytes]) -> int:
        """Delete wraps for keys that nobody holds: after a reset, a removal, a new recovery sheet, a restore, a cut.

        A member who has a wrap for an old key only gets one for the current key first, from the actor's ring; where
        the actor is no member, the old wrap stays, because it tells who belongs there. Return how many went.
        """
        by_doc = {entry.doc: (uid, entry) for uid, entry in self._ring(session).items()}
        held = session.execute(select(SealedKey.user_id, SealedKey.kid, SealedKey.doc)).all()
        gone = 0
        good = {(user, doc) for user, kid, doc in held if user in current and kid == key_id(current[user])}
        for user, kid, doc in held:
            living = user in current
            if living and kid == key_id(current[user]):
                continue
            if living and (user, doc) not in good:
                if doc not in by_doc:
                    continue
                uid, entry = by_doc[doc]
                self._wrap(session, {uid: entry}, [Recipient(UserId(user), current[user])])
            session.execute(
                delete(SealedKey).where(SealedKey.user_id == user, SealedKey.kid == kid, SealedKey.doc == doc)
            )
            gone += 1
        return gone

    def erase(self, session: Session, compartment: bytes) -> None:
        """Delete a compartment with all its texts and wraps."""
        entry = self._entry(session, compartment)
        session.execute(delete(SealedVersion).where(SealedVersion.doc == entry.doc))
        session.execute(delete(SealedKey).where(SealedKey.doc == entry.doc))

    def _new_key(self, session: Session, uid: bytes, entry: _Entry, members: Mapping[UserId, bytes]) -> None:
        fresh = _Entry(entry.doc, crypto.random_bytes(32))
        texts = session.execute(select(SealedVersion.ver, SealedVersion.ct).where(SealedVersion.doc == entry.doc)).all()
        session.execute(delete(SealedVersion).where(SealedVersion.doc == entry.doc))
        renewed = [
            {"doc": entry.doc, "ver": ver, "ct": self._encrypt(fresh, ver, *self._decrypt(entry, ver, ct))}
            for ver, ct in texts
        ]
        if renewed:
            session.execute(insert(SealedVersion), renewed)
        staying = set(session.scalars(select(SealedKey.user_id).where(SealedKey.doc == entry.doc)))
        session.execute(delete(SealedKey).where(SealedKey.doc == entry.doc))
        self._wrap(session, {uid: fresh}, [Recipient(u, members[u]) for u in sorted(staying) if u in members])

    def _wrap(self, session: Session, ring: Ring, members: Iterable[Recipient]) -> None:
        rows = [
            {
                "doc": entry.doc,
                "user_id": member.user_id,
                "kid": key_id(member.pk),
                "sealed": crypto.box_seal(member.pk, entry.key + entry.doc + uid),
            }
            for member in members
            for uid, entry in ring.items()
        ]
        for row in rows:
            session.execute(
                delete(SealedKey).where(
                    SealedKey.doc == row["doc"], SealedKey.user_id == row["user_id"], SealedKey.kid == row["kid"]
                )
            )
        if rows:
            session.execute(insert(SealedKey), rows)

    def _ring(self, session: Session) -> Ring:
        rows: Sequence[bytes] = session.scalars(
            select(SealedKey.sealed).where(SealedKey.user_id == self._user_id)
        ).all()
        ring: Ring = {}
        for sealed in rows:
            try:
                plain = crypto.box_open(self._private, sealed)
            except CannotOpen:
                continue
            if len(plain) == 64:
                ring[plain[48:]] = _Entry(plain[32:48], plain[:32])
        return ring

    def _entry(self, session: Session, compartment: bytes) -> _Entry:
        entry = self._ring(session).get(compartment)
        if entry is None:
            raise NotFound(kind="sealed")
        return entry

    def _encrypt(self, entry: _Entry, version: int, context: bytes, plain: bytes) -> bytes:
        text = len(context).to_bytes(4, "big") + context + plain
        return crypto.aead_seal(entry.key, text, self._aad(entry.doc, version))

    def _decrypt(self, entry: _Entry, version: int, ct: bytes) -> tuple[bytes, bytes]:
        try:
            text = crypto.aead_open(entry.key, ct, self._aad(entry.doc, version))
        except CannotOpen:
            raise NotFound(kind="sealed") from None
        end = 4 + int.from_bytes(text[:4], "big")
        return text[4:end], text[end:]

    def _aad(self, doc: bytes, version: int) -> bytes:
        return b"g|" + self._vault_id + doc + version.to_bytes(_VERSION_BYTES, "big")


def key_id(pk: bytes) -> bytes:
    """Return the short id of a public key (BLAKE2b-64)."""
    return crypto.blake(pk, size=8)
