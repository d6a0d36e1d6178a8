"""People who log in: add, change, reset, end, remove, hand over, and the recovery sheet.

Every function takes the open vault, not a Work, because a change of people is a protocol over two files (see
`tidying`). Each leaves its line in the log; the listeners of the register hear of it as of any deed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import date
from functools import partial

from sqlalchemy import select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import UserId
from opoz_desktop.kernel.errors import InvalidValue, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Permission, Role
from opoz_desktop.kernel.steps import Step, Steps
from opoz_desktop.kernel.work import Work

from . import crypto, keyfile, kit, notices, passwords, tidying
from .compartments import Compartments, Recipient
from .crypto import CannotOpen
from .errors import LastDirector, LoginTaken, OwnAccount, WeakPassword, WrongPassword
from .keyfile import KIT_LOGIN, KeyFile, Member, Slot, Unlocked
from .model import UserAccount
from .opened import OpenVault, meta, set_meta
from .rows import KitState, NewLogin, UserRow
from .unlocking import make_slot, row_of

__all__ = [
    "KitState",
    "NewLogin",
    "UserRow",
    "add",
    "change_login",
    "change_password",
    "change_role",
    "confirm_kit",
    "end",
    "hand_over",
    "kit_state",
    "names",
    "people",
    "remove",
    "rename",
    "renew_kit",
    "reset_password",
]

_ALL_COMPARTMENTS = frozenset({Role.DIRECTOR, Role.IB, Role.KIT})


def people(vault: OpenVault, *, removed: bool = False) -> tuple[UserRow, ...]:
    """Return who may log in, by name; with `removed` also who was taken out. Without the recovery sheet.

    Raise NotAllowed for who may not manage people.
    """
    return vault.register.ask(_people, vault.file, removed)


def _people(work: Work, file: KeyFile, removed: bool) -> tuple[UserRow, ...]:
    work.require(Permission.MANAGE_USERS)
    query = select(UserAccount).where(UserAccount.login != KIT_LOGIN).order_by(UserAccount.name, UserAccount.id)
    if not removed:
        query = query.where(UserAccount.removed_at.is_(None))
    return tuple(row_of(account, file) for account in work.session.scalars(query))


def names(work: Work) -> dict[int, str]:
    """Return the names of everybody who ever logged in by user id: who recorded something is no secret to a colleague.

    Without the recovery sheet.
    """
    found = work.rows(select(UserAccount.id, UserAccount.name).where(UserAccount.login != KIT_LOGIN))
    return {int(r[0]): r[1] for r in found}


# --- add and reset ---------------------------------------------------------------------------------------------------


def add(
    vault: OpenVault,
    *,
    login: str,
    name: str,
    role: Role,
    groups: Iterable[str] = (),
    ends_on: date | None = None,
    temporary: str | None = None,
) -> NewLogin:
    """Add a person with a temporary password (made when None), to be changed at the first login.

    Raise NotAllowed, LoginTaken, BadLogin, WeakPassword, InvalidValue (name, role).
    """
    tidying.signing_seed(vault)
    login, name = passwords.checked_login(login), _checked_name(name)
    if role is Role.KIT:
        raise InvalidValue(field="role", reason="kit")
    sid = _free_slot(vault, login)
    secret = _temporary(temporary, login, name)
    pk, private = crypto.new_box_key()
    slot = _slot_for(vault, sid, secret, private, pk, role)
    user_id = vault.register.do(_add, vault.compartments, sid, login, name, role, sorted(set(groups)), ends_on, pk)
    tidying.amend(vault, partial(_with_member, sid=sid, member=Member(role, pk), slot=slot))
    return NewLogin(user_id, secret)


def _add(
    work: Work,
    compartments: Compartments,
    sid: str,
    login: str,
    name: str,
    role: Role,
    groups: list[str],
    ends_on: date | None,
    pk: bytes,
) -> UserId:
    work.require(Permission.MANAGE_USERS)
    account = UserAccount(
        slot_id=sid, login=login, name=name, role=role, groups=groups, ends_on=ends_on, since=work.now
    )
    work.session.add(account)
    work.session.flush()
    if role in _ALL_COMPARTMENTS:
        compartments.admit_to_all(work.session, Recipient(account.id, pk))
    work.note(AuditLine("user.add", f"user/{account.id}", {"role": role.value}))
    return account.id


def reset_password(vault: OpenVault, user_id: UserId, *, temporary: str | None = None) -> NewLogin:
    """Give a person a temporary password without knowing the old one, which is dead at once.

    The person gets a new key pair; the sealed documents are sealed again from the director's own ring, so nobody's
    password is ever kept. Raise NotAllowed, NotFound, OwnAccount, WeakPassword.
    """
    return _new_secret(vault, user_id, None, temporary)


def change_login(vault: OpenVault, user_id: UserId, login: str) -> NewLogin:
    """Give a person another login name; it comes with a temporary password, as a reset does.

    Raise NotAllowed, NotFound, OwnAccount, LoginTaken, BadLogin.
    """
    return _new_secret(vault, user_id, passwords.checked_login(login), None)


def _new_secret(vault: OpenVault, user_id: UserId, login: str | None, temporary: str | None) -> NewLogin:
    tidying.signing_seed(vault)
    person = _person(vault, user_id)
    if user_id == vault.user.id:
        raise OwnAccount
    old_sid = keyfile.slot_id(vault.file.vault_id, person.login)
    sid = old_sid
    if login is not None and keyfile.fold_login(login) != keyfile.fold_login(person.login):
        sid = _free_slot(vault, login)
    secret = _temporary(temporary, login or person.login, person.name)
    pk, private = crypto.new_box_key()
    slot = _slot_for(vault, sid, secret, private, pk, person.role)
    vault.register.do(_rewrap, vault.compartments, Recipient(user_id, pk), login)
    tidying.amend(
        vault,
        partial(_with_member, sid=sid, member=Member(person.role, pk), slot=slot, instead=old_sid),
        revoke=True,
    )
    return NewLogin(user_id, secret)


def _rewrap(work: Work, compartments: Compartments, member: Recipient, login: str | None) -> None:
    work.require(Permission.MANAGE_USERS)
    compartments.rewrap(work.session, member)
    if login is not None:
        work.session.get_one(UserAccount, member.user_id).next_login = login
    work.note(AuditLine("user.reset" if login is None else "user.login_name", f"user/{member.user_id}"))


def change_password(vault: OpenVault, old: str, new: str) -> None:
    """Change the own password; the old one is asked again and dead afterwards. No data is rewritten.

    Raise WrongPassword (the old one is wrong), WeakPassword, NotAllowed (recovery sheet).
    """
    if vault.by_kit:
        raise NotAllowed(permission="change_password", role=vault.user.role)
    sid, slot = vault.opened.slot_id, vault.file.slots[vault.opened.slot_id]
    try:
        keyfile.unlock(vault.file, sid, crypto.derive_key(keyfile.password_bytes(old), slot.salt, slot.kdf))
    except CannotOpen:
        raise WrongPassword from None
    if keyfile.password_bytes(old) == keyfile.password_bytes(new):
        raise WeakPassword(field="password", reason="same")
    passwords.require_strong(new, names=(vault.user.login, vault.user.name))
    fresh = make_slot(
        vault.file.vault_id, sid, keyfile.password_bytes(new), vault.opened.private, vault.opened.roster_key, slot.kdf
    )
    changed = dataclasses.replace(slot, salt=fresh.salt, blob=fresh.blob, must_change=False)
    vault.register.do(_note_own, "user.password")
    vault.flip(dataclasses.replace(vault.file, slots={**vault.file.slots, sid: changed}), revoke=True)
    vault.become(dataclasses.replace(vault.user, must_change=False))
    vault.remember()


def _note_own(work: Work, action: str) -> None:
    """Note a deed that everyone may do to the own account."""
    work.note(AuditLine(action, f"user/{work.actor.user_id}"))


# --- change, end, remove ---------------------------------------------------------------------------------------------


def rename(vault: OpenVault, user_id: UserId, name: str) -> None:
    """Change the name that is shown. Raise NotAllowed, NotFound, InvalidValue."""
    vault.register.do(_change_account, user_id, "user.rename", {}, name=_checked_name(name))


def end(vault: OpenVault, user_id: UserId, on: date | None) -> None:
    """Set or clear the last day on which a person may log in. Raise NotAllowed, NotFound, LastDirector.

    After that day the program refuses the login; only `remove` takes the key away.
    """
    if on is not None:
        _keep_a_director(vault, user_id)
    vault.register.do(_change_account, user_id, "user.end", {"set": int(on is not None)}, ends_on=on)


def change_role(vault: OpenVault, user_id: UserId, role: Role, groups: Iterable[str] = ()) -> None:
    """Give a person another role or other groups. Raise NotAllowed, NotFound, LastDirector, InvalidValue.

    Who becomes director or support coordinator gets all sealed documents; who stops being one loses them, and their
    keys are renewed.
    """
    person = _person(vault, user_id)
    if role is Role.KIT:
        raise InvalidValue(field="role", reason="kit")
    if person.role is Role.DIRECTOR and role is not Role.DIRECTOR:
        _keep_a_director(vault, user_id)
    if role is not person.role:
        _change_member(vault, person, role)
    names = sorted(set(groups))
    vault.register.do(_change_account, user_id, "user.role", {"role": role.value}, groups=names)
    if user_id == vault.user.id:
        vault.become(dataclasses.replace(vault.user, role=role, groups=tuple(names)))


def _change_member(vault: OpenVault, person: UserRow, role: Role) -> None:
    sid = keyfile.slot_id(vault.file.vault_id, person.login)
    member = Member(role, vault.file.roster[sid].pk)
    slot = tidying.equip(vault, vault.file.slots[sid], member.pk, role)
    if role in _ALL_COMPARTMENTS and person.role not in _ALL_COMPARTMENTS:
        vault.register.do(_admit, vault.compartments, Recipient(person.id, member.pk))
    tidying.amend(vault, partial(_with_member, sid=sid, member=member, slot=slot), revoke=True)
    if person.role in _ALL_COMPARTMENTS and role not in _ALL_COMPARTMENTS:
        vault.register.do(_expel, vault.compartments, person.id, vault.recipients())


def _admit(work: Work, compartments: Compartments, member: Recipient) -> None:
    work.require(Permission.MANAGE_USERS)
    compartments.admit_to_all(work.session, member)


def _expel(work: Work, compartments: Compartments, user_id: UserId, members: dict[UserId, bytes]) -> None:
    work.require(Permission.MANAGE_USERS)
    compartments.expel(work.session, user_id, {u: pk for u, pk in members.items() if u != user_id})


def remove(vault: OpenVault, user_id: UserId) -> Steps[None]:
    """Take a person out: new keys for the sealed documents, slot gone, new database key, new signature.

    Run as long work. Raise NotAllowed, NotFound, OwnAccount, LastDirector, DiskFull. Cut off, it is finished at the
    next login of a director.
    """
    tidying.signing_seed(vault)
    person = _person(vault, user_id)
    if user_id == vault.user.id:
        raise OwnAccount
    if person.role is Role.DIRECTOR:
        _keep_a_director(vault, user_id)
    sid = keyfile.slot_id(vault.file.vault_id, person.login)
    yield Step(0.1, "sealing")
    vault.register.do(_remove, vault.compartments, user_id, vault.recipients())
    yield Step(0.4, "rekeying")
    tidying.rekey(vault, frozenset({sid}))
    yield Step(1.0, "done")


def _remove(work: Work, compartments: Compartments, user_id: UserId, members: dict[UserId, bytes]) -> None:
    work.require(Permission.MANAGE_USERS)
    staying = {u: pk for u, pk in members.items() if u != user_id}
    renewed = compartments.expel(work.session, user_id, staying)
    work.session.get_one(UserAccount, user_id).removed_at = work.now
    work.note(AuditLine("user.remove", f"user/{user_id}", {"sealed": renewed}))


def hand_over(vault: OpenVault, to: UserId, own_role: Role | None = None) -> None:
    """Make someone director and, unless None, give the acting director another role. Raise as `change_role` does."""
    person = _person(vault, to)
    if to == vault.user.id:
        raise OwnAccount
    if person.ends_on is not None:
        raise LastDirector
    change_role(vault, to, Role.DIRECTOR, person.groups)
    if own_role is not None and not vault.by_kit:
        change_role(vault, vault.user.id, own_role, vault.user.groups)


def _change_account(work: Work, user_id: UserId, action: str, facts: dict[str, int | str], **values: object) -> None:
    work.require(Permission.MANAGE_USERS)
    account = work.session.get(UserAccount, user_id)
    if account is None or account.removed_at is not None:
        raise NotFound(kind="user")
    for field, value in values.items():
        setattr(account, field, value)
    work.note(AuditLine(action, f"user/{user_id}", facts))


def _keep_a_director(vault: OpenVault, leaving: UserId) -> None:
    """Raise LastDirector unless another director without a last day stays."""
    person = _person(vault, leaving)
    if person.role is not Role.DIRECTOR:
        return
    others = [p for p in people(vault) if p.role is Role.DIRECTOR and p.id != leaving and p.ends_on is None]
    if not others:
        raise LastDirector


# --- recovery sheet --------------------------------------------------------------------------------------------------


def kit_state(vault: OpenVault) -> KitState:
    """Return when the recovery sheet was made, typed back and used."""
    return vault.register.ask(notices.kit_state)


def renew_kit(vault: OpenVault) -> str:
    """Make a new recovery code (32 signs) and return it; the old sheet is dead at once.

    Print it, let two groups be typed back (`kit.group_matches`), then `confirm_kit`. Raise NotAllowed.
    """
    tidying.signing_seed(vault)
    sid = keyfile.slot_id(vault.file.vault_id, KIT_LOGIN)
    code = kit.new_code()
    pk, private = crypto.new_box_key()
    slot = _slot_for(vault, sid, code, private, pk, Role.KIT)
    slot = dataclasses.replace(slot, must_change=False)
    vault.register.do(_rewrap_kit, vault.compartments, sid, pk)
    own = vault.opened
    if vault.by_kit:
        own = Unlocked(sid, private, vault.opened.roster_key)
    signed = keyfile.sign(_with_member(vault.file, sid, Member(Role.KIT, pk), slot), tidying.signing_seed(vault))
    vault.flip(signed, revoke=True)
    vault.become(vault.user, own)
    vault.register.do(_kit_renewed, vault.file, vault.compartments)
    vault.remember()
    return code


def _rewrap_kit(work: Work, compartments: Compartments, sid: str, pk: bytes) -> None:
    work.require(Permission.MANAGE_USERS)
    user_id = work.session.scalars(select(UserAccount.id).where(UserAccount.slot_id == sid)).one()
    compartments.rewrap(work.session, Recipient(user_id, pk))
    work.note(AuditLine("user.kit_renewed", f"user/{user_id}"))


def _kit_renewed(work: Work, file: KeyFile, compartments: Compartments) -> None:
    work.require(Permission.MANAGE_USERS)
    set_meta(work, "kit_made_at", work.now.isoformat())
    set_meta(work, "kit_confirmed_at", None)
    set_meta(work, "kit_used_at", None)
    tidying.clean_up(work, file, compartments)


def confirm_kit(vault: OpenVault) -> None:
    """Keep that two groups of the printed sheet were typed back. Raise NotAllowed."""
    vault.register.do(_confirm_kit)


def _confirm_kit(work: Work) -> None:
    work.require(Permission.MANAGE_USERS)
    if meta(work, "kit_confirmed_at") is None:
        set_meta(work, "kit_confirmed_at", work.now.isoformat())
        work.note(AuditLine("user.kit_confirmed"))


# --- parts -----------------------------------------------------------------------------------------------------------


def _person(vault: OpenVault, user_id: UserId) -> UserRow:
    """Return a person who may log in. Raise NotAllowed, NotFound."""
    found = next((p for p in people(vault) if p.id == user_id), None)
    if found is None:
        raise NotFound(kind="user")
    return found


def _free_slot(vault: OpenVault, login: str) -> str:
    sid = keyfile.slot_id(vault.file.vault_id, login)
    if sid in vault.file.slots:
        raise LoginTaken
    return sid


def _temporary(given: str | None, login: str, name: str) -> str:
    if given is None:
        return passwords.four_words()
    passwords.require_strong(given, names=(login, name))
    return given


def _checked_name(name: str) -> str:
    text = " ".join(name.split())
    if not text or len(text) > 200:
        raise InvalidValue(field="name", reason="empty" if not text else "long")
    return text


def _slot_for(vault: OpenVault, sid: str, secret: str, private: bytes, pk: bytes, role: Role) -> Slot:
    """Return a full slot with a temporary secret; key derivation is as costly as the acting person's own."""
    kdf = vault.file.slots[vault.opened.slot_id].kdf
    slot = make_slot(vault.file.vault_id, sid, keyfile.password_bytes(secret), private, vault.opened.roster_key, kdf)
    return dataclasses.replace(tidying.equip(vault, slot, pk, role), must_change=True)


def _with_member(file: KeyFile, sid: str, member: Member, slot: Slot, instead: str | None = None) -> KeyFile:
    roster = {s: m for s, m in file.roster.items() if s != instead}
    slots = {s: old for s, old in file.slots.items() if s != instead}
    return dataclasses.replace(file, roster={**roster, sid: member}, slots={**slots, sid: slot})
