"""The half-typed form that survives the lock: sealed to the person who typed it, one per person.

Nobody else can read it, not even with the database key; a marker in the local profile tells the unlock screen that
something waits, not what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.work import Work

from . import crypto
from .crypto import CannotOpen
from .model import Draft

if TYPE_CHECKING:
    from .opened import OpenVault


def keep(vault: OpenVault, data: bytes, reason: str) -> None:
    """Keep half-typed work in place of what was kept before, and note in the log that was locked, and why.

    Empty `data` only forgets. `reason` is a code ("idle", "key", "suspend"). A file that is open to read only keeps
    nothing. Raise DiskFull.
    """
    if vault.read_only:
        return
    sealed = crypto.box_seal(crypto.box_public(vault.opened.private), data) if data else None
    vault.register.do(_keep, sealed, reason)
    vault.remember(draft_at=vault.clock.now() if data else None)


def kept(vault: OpenVault) -> bytes:
    """Return the half-typed work of this person; empty when there is none or the key is another since.

    It stays where it is until `forget`: a program that is killed before it is shown loses nothing.
    """
    sealed = vault.register.ask(_kept)
    if sealed is None or vault.read_only:
        return b""
    try:
        return crypto.box_open(vault.opened.private, sealed)
    except CannotOpen:
        return b""


def forget(vault: OpenVault) -> None:
    """Forget the half-typed work of this person, once it stands in its form again."""
    if vault.read_only:
        return
    vault.register.do(_drop)
    vault.remember(draft_at=None)


def _keep(work: Work, sealed: bytes | None, reason: str) -> None:
    """Write the draft; everyone may keep an own one, so no permission is asked."""
    _drop(work)
    if sealed is not None:
        work.session.add(Draft(user_id=work.actor.user_id, sealed=sealed, at=work.now))
    work.note(AuditLine("vault.lock", facts={"why": reason}))


def _kept(work: Work) -> bytes | None:
    return work.session.scalar(select(Draft.sealed).where(Draft.user_id == work.actor.user_id).limit(1))


def _drop(work: Work) -> None:
    work.session.execute(delete(Draft).where(Draft.user_id == work.actor.user_id))
