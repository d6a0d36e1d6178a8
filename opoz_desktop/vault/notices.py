"""What a person must be told after opening, found out from the file itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.work import Work

from . import folders
from .keyfile import KeyFile
from .model import Tombstone, UserAccount
from .opened import meta
from .rows import KitState, Notice

if TYPE_CHECKING:
    from .opened import OpenVault

BACKUP_DAYS = 7
SECOND_BACKUP_DAYS = 14
KIT_DAYS = 365


def standing(vault: OpenVault) -> tuple[Notice, ...]:
    """Return the notices that hold for this person now."""
    return tuple(_place(vault)) + vault.register.ask(_facts, vault.file, vault.user.role)


def _place(vault: OpenVault) -> Iterator[Notice]:
    if vault.for_tests:
        yield Notice.FOR_TESTS
    if vault.read_only:
        yield Notice.READ_ONLY
    if vault.must_change:
        yield Notice.MUST_CHANGE
    if folders.kept_in_step(vault.folder):
        yield Notice.SYNCED_FOLDER


def _facts(work: Work, file: KeyFile, role: Role) -> tuple[Notice, ...]:
    found = [*_backups(work)]
    if role in (Role.DIRECTOR, Role.KIT):
        found += [*_people(work, file)]
    if work.session.scalar(select(func.count()).select_from(Tombstone).where(Tombstone.replayed_at.is_(None))):
        found.append(Notice.ERASURES_PENDING)
    return tuple(found)


def _backups(work: Work) -> Iterator[Notice]:
    last = moment(work, "backup_at")
    if last is None:
        yield Notice.NO_BACKUP
    elif work.now - last > timedelta(days=BACKUP_DAYS):
        yield Notice.BACKUP_OLD
    if meta(work, "backup_second_folder") is not None:
        second = moment(work, "backup_second_at")
        if second is None or work.now - second > timedelta(days=SECOND_BACKUP_DAYS):
            yield Notice.SECOND_BACKUP_OLD


def _people(work: Work, file: KeyFile) -> Iterator[Notice]:
    state = kit_state(work)
    if state.used_at is not None:
        yield Notice.KIT_USED
    elif state.confirmed_at is None:
        yield Notice.KIT_NOT_CONFIRMED
    directors = [m for m in file.roster.values() if m.role is Role.DIRECTOR]
    if len(directors) == 1 and work.now - state.made_at > timedelta(days=KIT_DAYS):
        yield Notice.KIT_OLD
    ended = work.session.scalar(
        select(func.count())
        .select_from(UserAccount)
        .where(UserAccount.removed_at.is_(None), UserAccount.ends_on < work.today)
    )
    if ended:
        yield Notice.PEOPLE_ENDED


def kit_state(work: Work) -> KitState:
    """Return when the recovery sheet was made, typed back and used."""
    made = moment(work, "kit_made_at")
    assert made is not None
    return KitState(made, moment(work, "kit_confirmed_at"), moment(work, "kit_used_at"))


def moment(work: Work, key: str) -> datetime | None:
    """Return a moment kept among the facts about the file."""
    text = meta(work, key)
    return None if text is None else datetime.fromisoformat(text)
