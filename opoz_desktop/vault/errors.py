"""What can go wrong with the school file, each as its own error, so that each gets its own sentence."""

from __future__ import annotations

from opoz_desktop.kernel.errors import InvalidValue, OpozError


class VaultError(OpozError):
    """Be the parent of every trouble with the school file."""


class WrongPassword(VaultError):
    """Login name and password do not belong together, or nobody has that name: both read the same."""


class TooManyAttempts(VaultError):
    """Wrong passwords came too quickly. Facts: wait (whole seconds)."""


class AccountEnded(VaultError):
    """The password is right, but the person's end date has passed. Facts: on (date)."""


class NoVault(VaultError):
    """There is no school file in the folder. Facts: missing (code: folder, database, key_file)."""


class VaultExists(VaultError):
    """The folder where a new school file should come is not empty."""


class DatabaseDamaged(VaultError):
    """The key is right, but the database is not whole. Facts: reason (code), pages (number of damaged pages)."""


class DatabaseChanged(VaultError):
    """Someone put a view or trigger into the database. Facts: count."""


class KeyFileDamaged(VaultError):
    """No copy of the key file can be read (bit rot, cut, empty). Facts: reason (code)."""


class KeyFileChanged(VaultError):
    """The key file reads well, but someone who is no director changed it. Facts: reason (code)."""


class KeyFileOlder(VaultError):
    """The key file is older than the database; only a director or the recovery sheet may go on. Facts: none."""


class ForeignVault(VaultError):
    """Key file and database, or backup and school file, belong to different school files."""


class NewerFile(VaultError):
    """A newer program wrote this file. Facts: part (code: key_file, database, backup)."""


class InUseElsewhere(VaultError):
    """Another program has the school file open."""


class ReadOnlyFile(VaultError):
    """The folder or the file cannot be written; reading works. Facts: reason (code)."""


class DiskFull(VaultError):
    """There is no room left; nothing that was saved is lost. Facts: ballast_freed (bool)."""


class FileUnreachable(VaultError):
    """The drive or folder went away while it was in use (stick pulled out, connection lost)."""


class NetworkFolder(VaultError):
    """The folder is on a network drive and that was not explicitly allowed."""


class OlderThanSeen(VaultError):
    """The school file is older than this PC has seen before. Facts: seen_seq, now_seq, reason (code)."""


class LastDirector(VaultError):
    """The deed would leave the school file without a director."""


class OwnAccount(VaultError):
    """This deed cannot be done to oneself (remove, reset); another director or the recovery sheet does it."""


class LoginTaken(VaultError):
    """Someone already has this login name (case and width of letters do not count)."""


class BadLogin(InvalidValue):
    """The login name cannot be used. Facts: field, reason (code: empty, long, sign)."""


class WeakPassword(InvalidValue):
    """The password cannot be used. Facts: field, reason (code: short, long, guessable, same, login)."""


class KitMistyped(VaultError):
    """A row of the recovery sheet does not fit its check sign. Facts: row (1, 2, or 0: number of signs is wrong)."""


class KitWrong(VaultError):
    """The recovery sheet was typed well, but does not belong to this school file (any more)."""


class LogHidden(VaultError):
    """This user does not hold the first key of the log and cannot verify it."""


class NoBackup(VaultError):
    """There is no backup in the folder."""


class BackupDamaged(VaultError):
    """The backup is not whole or is no backup. Facts: reason (code)."""


class BackupFolderMissing(VaultError):
    """The folder for backups is not there (stick not plugged in). Facts: second (bool)."""
