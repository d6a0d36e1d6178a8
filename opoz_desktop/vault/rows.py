"""What screens are told about an open school file and the people who may log in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from opoz_desktop.kernel.base import UserId
from opoz_desktop.kernel.permissions import Role


class Notice(StrEnum):
    """What a person must be told after opening."""

    SPARE_KEY_FILE = "spare_key_file"
    """The key file was damaged or missing; a spare copy was used and put back."""
    OLDER_THAN_SEEN = "older_than_seen"
    """Opened on request although this PC has seen a newer state of the file."""
    KEY_FILE_OLDER = "key_file_older"
    """The key file is older than the database; only directors and the recovery sheet get in."""
    NO_BACKUP = "no_backup"
    BACKUP_OLD = "backup_old"
    """No backup for 7 days."""
    SECOND_BACKUP_OLD = "second_backup_old"
    """A second folder was chosen and got no backup for 14 days."""
    KIT_NOT_CONFIRMED = "kit_not_confirmed"
    """The recovery sheet was never typed back."""
    KIT_OLD = "kit_old"
    """One director, and no recovery sheet younger than 12 months."""
    KIT_USED = "kit_used"
    """The recovery sheet was used: a new one must be made."""
    READ_ONLY = "read_only"
    DISK_NEARLY_FULL = "disk_nearly_full"
    SYNCED_FOLDER = "synced_folder"
    """The folder is kept in step by OneDrive, Dropbox or the like."""
    FOR_TESTS = "for_tests"
    """Cheap key derivation: not for real children."""
    MUST_CHANGE = "must_change"
    """A temporary password: ask for a new one first."""
    DEED_FINISHED = "deed_finished"
    """An interrupted change of people was finished or taken back."""
    PEOPLE_ENDED = "people_ended"
    """People whose last day has passed still have a slot: remove them."""
    ERASURES_PENDING = "erasures_pending"
    """A restore brought erasures that still have to be done again."""


@dataclass(frozen=True, slots=True)
class UserRow:
    """A person who may log in, or the recovery sheet (role KIT). `groups` are names, sorted."""

    id: UserId
    login: str
    name: str
    role: Role
    groups: tuple[str, ...]
    ends_on: date | None
    must_change: bool
    since: datetime
    last_login: datetime | None
    removed_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewLogin:
    """A person who was added or reset; the temporary password is shown once."""

    user_id: UserId
    temporary_password: str


@dataclass(frozen=True, slots=True)
class KitState:
    """The recovery sheet: when it was made, typed back and used."""

    made_at: datetime
    confirmed_at: datetime | None
    used_at: datetime | None
