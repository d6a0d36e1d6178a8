"""What a person is told after opening: one sentence per notice, its tone, and where the way out is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from ..rows import Notice


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """A notice in words. `section` is the section of *Beheer* that solves it, "" for none; `urgent` comes first."""

    text: str
    todo: str
    icon: str
    tone: Literal["no", "open", "ink2"]
    section: str = ""
    urgent: bool = False


def notice_words(notice: Notice) -> NoticeWords:
    """Return the words of a notice."""
    words = {
        Notice.SPARE_KEY_FILE: NoticeWords(
            QCoreApplication.translate("Notices", "The key file was damaged. The spare copy was used and put back."),
            QCoreApplication.translate("Notices", "Nothing is lost. Make a backup today."),
            "file-key",
            "open",
            "backups",
        ),
        Notice.OLDER_THAN_SEEN: NoticeWords(
            QCoreApplication.translate(
                "Notices", "You opened an older state of the school file than this computer saw before."
            ),
            QCoreApplication.translate("Notices", "Look in the log what is missing."),
            "history",
            "no",
            "log",
            urgent=True,
        ),
        Notice.KEY_FILE_OLDER: NoticeWords(
            QCoreApplication.translate(
                "Notices", "The key file is older than the school file: someone put an old copy back."
            ),
            QCoreApplication.translate(
                "Notices", "Look through the users: passwords and roles may be those of before."
            ),
            "file-key",
            "no",
            "people",
            urgent=True,
        ),
        Notice.NO_BACKUP: NoticeWords(
            QCoreApplication.translate("Notices", "There is no backup yet."),
            QCoreApplication.translate("Notices", "Make one now; it takes a few seconds."),
            "hard-drive",
            "open",
            "backups",
        ),
        Notice.BACKUP_OLD: NoticeWords(
            QCoreApplication.translate("Notices", "The last backup is more than a week old."),
            QCoreApplication.translate("Notices", "Make one now; it takes a few seconds."),
            "hard-drive",
            "open",
            "backups",
        ),
        Notice.SECOND_BACKUP_OLD: NoticeWords(
            QCoreApplication.translate("Notices", "The second folder has had no backup for two weeks."),
            QCoreApplication.translate("Notices", "Plug in the stick and make a backup."),
            "usb",
            "open",
            "backups",
        ),
        Notice.KIT_NOT_CONFIRMED: NoticeWords(
            QCoreApplication.translate("Notices", "The recovery sheet was not typed back yet."),
            QCoreApplication.translate(
                "Notices", "Without a readable sheet a lost password means a lost school file. Print a new one."
            ),
            "key-round",
            "no",
            "kit",
            urgent=True,
        ),
        Notice.KIT_OLD: NoticeWords(
            QCoreApplication.translate(
                "Notices", "There is one director, and the recovery sheet is more than a year old."
            ),
            QCoreApplication.translate("Notices", "Look whether it is still in the safe, or make a new one."),
            "key-round",
            "open",
            "kit",
        ),
        Notice.KIT_USED: NoticeWords(
            QCoreApplication.translate("Notices", "The recovery sheet was used."),
            QCoreApplication.translate("Notices", "Make a new one; the old one must not work any more."),
            "key-round",
            "no",
            "kit",
            urgent=True,
        ),
        Notice.READ_ONLY: NoticeWords(
            QCoreApplication.translate("Notices", "Nothing can be written in the folder of the school file."),
            QCoreApplication.translate("Notices", "You can read everything, but save nothing."),
            "lock",
            "no",
            urgent=True,
        ),
        Notice.DISK_NEARLY_FULL: NoticeWords(
            QCoreApplication.translate("Notices", "The disk is nearly full."),
            QCoreApplication.translate("Notices", "Make room, or saving will fail."),
            "hard-drive",
            "no",
            urgent=True,
        ),
        Notice.SYNCED_FOLDER: NoticeWords(
            QCoreApplication.translate("Notices", "The school file stands in a folder that a cloud service copies."),
            QCoreApplication.translate("Notices", "Move it to a folder that stays on this computer."),
            "folder-up",
            "open",
        ),
        Notice.FOR_TESTS: NoticeWords(
            QCoreApplication.translate("Notices", "This is a school file for practice: its key is light."),
            QCoreApplication.translate("Notices", "Put no real children in it."),
            "info",
            "open",
        ),
        Notice.MUST_CHANGE: NoticeWords(
            QCoreApplication.translate("Notices", "You came in with a temporary password."),
            QCoreApplication.translate("Notices", "Choose your own."),
            "key",
            "open",
            "password",
        ),
        Notice.DEED_FINISHED: NoticeWords(
            QCoreApplication.translate(
                "Notices", "A change of the users was interrupted last time; the program finished it."
            ),
            "",
            "user-check",
            "ink2",
            "people",
        ),
        Notice.PEOPLE_ENDED: NoticeWords(
            QCoreApplication.translate("Notices", "The access of someone has ended, but the person still has a key."),
            QCoreApplication.translate("Notices", "Remove the person from the users."),
            "user-x",
            "open",
            "people",
        ),
        Notice.ERASURES_PENDING: NoticeWords(
            QCoreApplication.translate("Notices", "The backup you brought back held children that were erased since."),
            QCoreApplication.translate("Notices", "They are erased again."),
            "trash-2",
            "open",
        ),
    }
    return words[notice]
