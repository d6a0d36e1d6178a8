"""Changes over both files: the signed key file and the database. Each can be cut off anywhere and finished later.

The rule of every change: add in the database, flip the key file with one rename, clean up in the database. The
cleaning up is repeated at each login of a director or of the recovery sheet.
"""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.kernel.permissions import Permission, Role
from opoz_desktop.kernel.work import Work

from . import crypto, keyfile, sqlcipher
from .compartments import Compartments, key_id
from .errors import DiskFull
from .keyfile import HOLDS_FIRST_KEY, HOLDS_SIGNING_KEY, KIT_LOGIN, KeyFile, Slot
from .model import SealedKey, UserAccount
from .opened import meta, recipients_of, set_meta

if TYPE_CHECKING:
    from .opened import OpenVault

_SPARE_ROOM = 1024 * 1024


def signing_seed(vault: OpenVault) -> bytes:
    """Return the roster signing key. Raise NotAllowed for who does not hold it."""
    seed = keyfile.signing_seed(vault.file, vault.opened)
    if seed is None:
        raise NotAllowed(permission=Permission.MANAGE_USERS, role=vault.user.role)
    return seed


def equip(vault: OpenVault, slot: Slot, pk: bytes, role: Role) -> Slot:
    """Return a slot with the keys a role holds, sealed to a public key."""
    dk = keyfile.database_keys(vault.file, vault.opened)[-1 if vault.on_next_key else 0]
    k0 = vault.first_audit_key()
    return dataclasses.replace(
        slot,
        dk=crypto.box_seal(pk, dk),
        k0=crypto.box_seal(pk, k0) if role in HOLDS_FIRST_KEY and k0 is not None else None,
        rsk=crypto.box_seal(pk, signing_seed(vault)) if role in HOLDS_SIGNING_KEY else None,
    )


def amend(vault: OpenVault, change: Callable[[KeyFile], KeyFile], *, revoke: bool = False) -> None:
    """Flip to a changed and signed key file, then clean up in the database."""
    vault.flip(keyfile.sign(change(vault.file), signing_seed(vault)), revoke=revoke)
    vault.register.do(clean_up, vault.file, vault.compartments)
    vault.remember()


def rekey(vault: OpenVault, drop: frozenset[str] = frozenset()) -> None:
    """Give the database a new key that the dropped slots never see; interrupted, the next director finishes it."""
    size = (vault.folder / sqlcipher.DATABASE).stat().st_size
    if shutil.disk_usage(vault.folder).free < 2 * size + _SPARE_ROOM:
        raise DiskFull(ballast_freed=False)
    current = keyfile.database_keys(vault.file, vault.opened)[0]
    fresh = crypto.random_bytes(32)
    roster = {sid: m for sid, m in vault.file.roster.items() if sid not in drop}
    slots = {
        sid: dataclasses.replace(slot, dk_next=crypto.box_seal(roster[sid].pk, fresh))
        for sid, slot in vault.file.slots.items()
        if sid in roster
    }
    both = (keyfile.commit(current), keyfile.commit(fresh))
    file = dataclasses.replace(vault.file, roster=roster, slots=slots, dk_commit=both)
    vault.flip(keyfile.sign(file, signing_seed(vault)), revoke=bool(drop))
    finish_rekey(vault)


def finish_rekey(vault: OpenVault) -> None:
    """Bring the database to the next key and the key file after it."""
    current, fresh = keyfile.database_keys(vault.file, vault.opened)
    if not vault.on_next_key:
        with vault.register.alone():
            sqlcipher.set_key(vault.connection, "rekey", fresh)
            vault.on_next_key = True
            with sqlcipher.sql_errors():
                vault.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    slots = {
        sid: dataclasses.replace(slot, dk=crypto.box_seal(vault.file.roster[sid].pk, fresh), dk_next=None)
        for sid, slot in vault.file.slots.items()
    }
    file = dataclasses.replace(
        vault.file,
        slots=slots,
        dk_commit=(keyfile.commit(fresh),),
        old_dk=(*vault.file.old_dk, keyfile.wrap_old(fresh, current)),
    )
    vault.flip(keyfile.sign(file, signing_seed(vault)), revoke=True)
    vault.on_next_key = False
    vault.register.do(clean_up, vault.file, vault.compartments)
    vault.remember()


def tidy(vault: OpenVault) -> bool:
    """Finish or take back what was interrupted. Return whether there was anything."""
    done = False
    if any(slot.dk_next is not None for slot in vault.file.slots.values()):
        finish_rekey(vault)
        done = True
    epoch = int(vault.register.ask(meta, "epoch") or 0)
    if epoch > vault.file.epoch:
        amend(vault, lambda file: dataclasses.replace(file, epoch=epoch))
        done = True
    gone = vault.register.ask(_gone_with_slot, vault.file)
    if gone:
        rekey(vault, gone)
        done = True
    if vault.register.ask(_needs_cleaning, vault.file):
        done = vault.register.do(clean_up, vault.file, vault.compartments) > 0 or done
    return done


def clean_up(work: Work, file: KeyFile, compartments: Compartments) -> int:
    """Make the database follow the key file: epoch, roles, login names, people without a slot, wraps for dead keys.

    Return how many things were put right.
    """
    work.require(Permission.MANAGE_USERS)
    set_meta(work, "epoch", str(file.epoch))
    changed = 0
    for account in work.session.scalars(select(UserAccount).where(UserAccount.removed_at.is_(None))):
        if account.next_login is not None:
            sid = keyfile.slot_id(file.vault_id, account.next_login)
            if sid in file.roster:
                account.login, account.slot_id = account.next_login, sid
            account.next_login = None
            changed += 1
        member = file.roster.get(account.slot_id)
        if member is None:
            account.removed_at = work.now
            work.note(AuditLine("user.without_slot", f"user/{account.id}"))
            changed += 1
        elif account.role is not member.role:
            account.role = member.role
            changed += 1
    work.session.flush()
    return changed + compartments.forget_old_keys(work.session, recipients_of(work, file))


def _gone_with_slot(work: Work, file: KeyFile) -> frozenset[str]:
    """Return the slots of people whose removal reached the database but not the key file."""
    rows = work.session.execute(select(UserAccount.slot_id, UserAccount.removed_at)).all()
    living = {sid for sid, removed in rows if removed is None}
    kit = keyfile.slot_id(file.vault_id, KIT_LOGIN)
    return frozenset(sid for sid, removed in rows if removed is not None and sid in file.roster) - living - {kit}


def _needs_cleaning(work: Work, file: KeyFile) -> bool:
    accounts = work.session.scalars(select(UserAccount).where(UserAccount.removed_at.is_(None))).all()
    if any(
        a.next_login is not None or a.slot_id not in file.roster or file.roster[a.slot_id].role is not a.role
        for a in accounts
    ):
        return True
    current = {(user, key_id(pk)) for user, pk in recipients_of(work, file).items()}
    held = work.session.execute(select(SealedKey.user_id, SealedKey.kid).distinct())
    return any((user, kid) not in current for user, kid in held)
