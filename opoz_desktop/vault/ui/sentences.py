"""What every trouble with the school file says: what happened, what was not lost, what to do now."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell import dates
from opoz_desktop.shell.errors import Sentences, nothing_changed, register

from .. import errors as vault
from ..passwords import Weakness
from .words import weakness_words


def _safe() -> str:
    return QCoreApplication.translate("VaultErrors", "What was saved is still there.")


def _vault(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "Something is wrong with the school file."),
        _safe(),
        QCoreApplication.translate("VaultErrors", "Try again, or bring back a backup."),
    )


def _wrong_password(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "This name and this password do not belong together."),
        nothing_changed(),
        "",
    )


def _too_many(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "Too many wrong passwords in a row."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Wait a moment, then try again."),
    )


def _ended(error: Any) -> Sentences:
    on = error.facts.get("on")
    return Sentences(
        QCoreApplication.translate("VaultErrors", "Your access ended on {date}.").format(
            date=dates.written(on) if on else ""
        ),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Ask the director if you still need it."),
    )


def _no_vault(error: Any) -> Sentences:
    missing = error.facts.get("missing")
    if missing == "key_file":
        what = QCoreApplication.translate("VaultErrors", "The key file of the school file is not there.")
    elif missing == "database":
        what = QCoreApplication.translate(
            "VaultErrors", "The folder is there, but the data of the school file is not in it."
        )
    else:
        what = QCoreApplication.translate("VaultErrors", "The school file is not in this place.")
    return Sentences(
        what,
        QCoreApplication.translate("VaultErrors", "The program changed nothing."),
        QCoreApplication.translate(
            "VaultErrors", "Is it on a stick or another drive? Plug that in. Or bring back a backup."
        ),
    )


def _exists(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "Something stands in this folder already."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Choose an empty folder or a new name."),
    )


def _damaged(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "The password is right, but the school file is damaged."),
        QCoreApplication.translate("VaultErrors", "The program wrote nothing into it. Your backups are untouched."),
        QCoreApplication.translate("VaultErrors", "Bring back the last backup; the damaged file is kept beside it."),
    )


def _changed(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "Something was put into the school file that does not belong there."),
        QCoreApplication.translate("VaultErrors", "The program opened nothing and wrote nothing."),
        QCoreApplication.translate(
            "VaultErrors", "Tell the director and whoever does the school's IT. Bring back the last backup."
        ),
    )


def _key_file_damaged(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "The key file is damaged, and its spare copies too."),
        QCoreApplication.translate(
            "VaultErrors", "The data is still there, but without a key file it cannot be opened."
        ),
        QCoreApplication.translate("VaultErrors", "Bring back the last backup: it holds a key file."),
    )


def _key_file_changed(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "The key file was changed, and not by a director in this program."),
        QCoreApplication.translate("VaultErrors", "The program opened nothing and wrote nothing."),
        QCoreApplication.translate("VaultErrors", "Tell the director. Bring back the last backup."),
    )


def _key_file_older(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "VaultErrors", "The key file is older than the school file; someone put an old copy back."
        ),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Only a director or the recovery sheet can go on."),
    )


def _foreign(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "These files belong to two different school files."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Choose the backup or the folder that belongs to this school file."),
    )


def _newer(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "A newer version of OPOZ Desktop wrote this file."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Install the newest version on this computer."),
    )


def _in_use(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "The school file is open in another program or on another computer."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Close it there, then try again."),
    )


def _read_only(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "Nothing can be written in this folder."),
        QCoreApplication.translate("VaultErrors", "What was saved is still there and can be read."),
        QCoreApplication.translate("VaultErrors", "Ask whoever does the school's IT for the right to write here."),
    )


def _full(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "The disk is full."),
        QCoreApplication.translate("VaultErrors", "What was saved is still there; the last change was not saved."),
        QCoreApplication.translate("VaultErrors", "Make room on the disk, then do it again."),
    )


def _unreachable(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "The drive with the school file went away."),
        QCoreApplication.translate("VaultErrors", "What was saved before is still on it."),
        QCoreApplication.translate("VaultErrors", "Plug the drive in again, then try again."),
    )


def _network(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "VaultErrors", "This folder is on the network. There the file can be damaged when two computers use it."
        ),
        nothing_changed(),
        QCoreApplication.translate(
            "VaultErrors", "Put the school file on this computer and use a second folder for backups."
        ),
    )


def _older(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "This school file is older than what this computer has seen before."),
        QCoreApplication.translate(
            "VaultErrors", "Someone put an old copy back; what came after it is missing. Nothing was changed."
        ),
        QCoreApplication.translate(
            "VaultErrors", "Did you do that yourself? Then open it all the same. Otherwise bring back the last backup."
        ),
    )


def _last_director(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "VaultErrors", "This is the last director. Without a director nobody can manage the school file."
        ),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "First make someone else director."),
    )


def _own_account(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "This is your own account; you cannot do this to yourself."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Let another director do it."),
    )


def _login_taken(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "Someone already has this login name."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Add an initial or a number."),
    )


def _bad_login(error: Any) -> Sentences:
    words = {
        "empty": QCoreApplication.translate("VaultErrors", "Type a login name."),
        "long": QCoreApplication.translate("VaultErrors", "This login name is too long."),
    }
    what = words.get(
        str(error.facts.get("reason")),
        QCoreApplication.translate("VaultErrors", "This login name holds a sign that cannot be used."),
    )
    return Sentences(what, nothing_changed(), "")


def _weak(error: Any) -> Sentences:
    try:
        what = weakness_words(Weakness(str(error.facts.get("reason"))))
    except ValueError:
        what = QCoreApplication.translate("VaultErrors", "This password cannot be used.")
    return Sentences(what, nothing_changed(), "")


def _kit_mistyped(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "The recovery sheet was not typed over right."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Compare it with the paper, sign by sign."),
    )


def _kit_wrong(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "VaultErrors", "This recovery sheet does not belong to this school file, or not any more."
        ),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Look for the newest sheet: the date stands at the top."),
    )


def _log_hidden(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "You can read the log, but not check it."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "A director or the support coordinator can check it."),
    )


def _no_backup(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "There is no backup in this folder."),
        nothing_changed(),
        QCoreApplication.translate("VaultErrors", "Choose another folder, for instance the stick."),
    )


def _backup_damaged(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "This backup is damaged, or is no backup of this program."),
        QCoreApplication.translate("VaultErrors", "The school file itself was not touched."),
        QCoreApplication.translate("VaultErrors", "Choose another backup."),
    )


def _backup_folder(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultErrors", "The folder for backups is not there."),
        QCoreApplication.translate("VaultErrors", "The school file itself is safe."),
        QCoreApplication.translate("VaultErrors", "Plug in the stick, or choose another folder."),
    )


WORDS = {
    vault.VaultError: _vault,
    vault.WrongPassword: _wrong_password,
    vault.TooManyAttempts: _too_many,
    vault.AccountEnded: _ended,
    vault.NoVault: _no_vault,
    vault.VaultExists: _exists,
    vault.DatabaseDamaged: _damaged,
    vault.DatabaseChanged: _changed,
    vault.KeyFileDamaged: _key_file_damaged,
    vault.KeyFileChanged: _key_file_changed,
    vault.KeyFileOlder: _key_file_older,
    vault.ForeignVault: _foreign,
    vault.NewerFile: _newer,
    vault.InUseElsewhere: _in_use,
    vault.ReadOnlyFile: _read_only,
    vault.DiskFull: _full,
    vault.FileUnreachable: _unreachable,
    vault.NetworkFolder: _network,
    vault.OlderThanSeen: _older,
    vault.LastDirector: _last_director,
    vault.OwnAccount: _own_account,
    vault.LoginTaken: _login_taken,
    vault.BadLogin: _bad_login,
    vault.WeakPassword: _weak,
    vault.KitMistyped: _kit_mistyped,
    vault.KitWrong: _kit_wrong,
    vault.LogHidden: _log_hidden,
    vault.NoBackup: _no_backup,
    vault.BackupDamaged: _backup_damaged,
    vault.BackupFolderMissing: _backup_folder,
}
for _class, _builder in WORDS.items():
    register(_class, _builder)
