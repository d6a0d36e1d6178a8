"""What the log says in words: one sentence per action code, and how a line becomes a sentence.

Every subject exports its own `AUDIT_WORDS` from its `ui` package; the composition root merges them with these
and hands them to the log. A sentence is a template: `{role}`, `{count}` and so on stand for facts of the line.
A key "user.login#failed" is used instead of "user.login" when the fact `failed` is there and not zero.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from .words import role_words

AuditWords = Mapping[str, Callable[[], str]]

AUDIT_WORDS: AuditWords = {
    "vault.create": lambda: QCoreApplication.translate("AuditWords", "School file made"),
    "vault.lock": lambda: QCoreApplication.translate("AuditWords", "Locked"),
    "user.login": lambda: QCoreApplication.translate("AuditWords", "Unlocked"),
    "user.login#failed": lambda: QCoreApplication.translate(
        "AuditWords", "Unlocked, after wrong passwords: {failed} times"
    ),
    "user.login#older": lambda: QCoreApplication.translate("AuditWords", "Opened an older state of the school file"),
    "user.kit_used": lambda: QCoreApplication.translate("AuditWords", "Opened with the recovery sheet"),
    "user.add": lambda: QCoreApplication.translate("AuditWords", "User added as {role}"),
    "user.reset": lambda: QCoreApplication.translate("AuditWords", "Temporary password given"),
    "user.login_name": lambda: QCoreApplication.translate("AuditWords", "Login name changed, temporary password given"),
    "user.password": lambda: QCoreApplication.translate("AuditWords", "Own password changed"),
    "user.rename": lambda: QCoreApplication.translate("AuditWords", "Name of a user changed"),
    "user.end": lambda: QCoreApplication.translate("AuditWords", "Last day of a user taken away"),
    "user.end#set": lambda: QCoreApplication.translate("AuditWords", "Last day of a user set"),
    "user.role": lambda: QCoreApplication.translate("AuditWords", "Role or groups changed: {role}"),
    "user.remove": lambda: QCoreApplication.translate("AuditWords", "User removed, keys renewed"),
    "user.without_slot": lambda: QCoreApplication.translate("AuditWords", "User without a key marked as removed"),
    "user.kit_renewed": lambda: QCoreApplication.translate("AuditWords", "New recovery sheet made"),
    "user.kit_confirmed": lambda: QCoreApplication.translate("AuditWords", "Recovery sheet typed back"),
    "backup.make": lambda: QCoreApplication.translate("AuditWords", "Backup made"),
    "backup.make#second": lambda: QCoreApplication.translate("AuditWords", "Backup made, also in the second folder"),
    "backup.second_folder": lambda: QCoreApplication.translate("AuditWords", "Second folder for backups taken away"),
    "backup.second_folder#set": lambda: QCoreApplication.translate("AuditWords", "Second folder for backups chosen"),
    "backup.restore": lambda: QCoreApplication.translate(
        "AuditWords", "Backup brought back, of line {from_line} of the log"
    ),
    "erasure.mark": lambda: QCoreApplication.translate("AuditWords", "Erased for good, children: {pupils}"),
    "erasure.replay": lambda: QCoreApplication.translate(
        "AuditWords", "Erased again after a restore, children: {pupils}"
    ),
    "choice.change": lambda: QCoreApplication.translate("AuditWords", "Setting changed"),
    "export.pdf": lambda: QCoreApplication.translate("AuditWords", "PDF saved outside the school file"),
    "export.pdf.failed": lambda: QCoreApplication.translate("AuditWords", "Saving a PDF failed"),
    "export.print": lambda: QCoreApplication.translate("AuditWords", "Printed: {pages} pages"),
    "export.csv": lambda: QCoreApplication.translate("AuditWords", "Table saved outside the school file"),
    "export.csv.failed": lambda: QCoreApplication.translate("AuditWords", "Saving a table failed"),
}
"""The sentences of the vault itself, of settings and of the one door."""

AREA_WORDS: AuditWords = {
    "vault": lambda: QCoreApplication.translate("AuditWords", "School file"),
    "user": lambda: QCoreApplication.translate("AuditWords", "Users and unlocking"),
    "backup": lambda: QCoreApplication.translate("AuditWords", "Backups"),
    "erasure": lambda: QCoreApplication.translate("AuditWords", "Erasures"),
    "choice": lambda: QCoreApplication.translate("AuditWords", "Settings"),
    "export": lambda: QCoreApplication.translate("AuditWords", "Saved as file"),
    "school": lambda: QCoreApplication.translate("AuditWords", "School and pupils"),
    "consent": lambda: QCoreApplication.translate("AuditWords", "Consents"),
    "intake": lambda: QCoreApplication.translate("AuditWords", "Importing"),
    "accountability": lambda: QCoreApplication.translate("AuditWords", "Reports"),
}
"""The words of the first part of an action code, for the filter of the log."""


class _Facts(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "?"


def sentence(words: AuditWords, action: str, facts: Mapping[str, int | str]) -> str:
    """Return the sentence of a line; an action nobody gave words to is shown as its code."""
    special = next((f"{action}#{key}" for key in facts if f"{action}#{key}" in words and facts[key]), action)
    template = words.get(special)
    if template is None:
        return action
    return template().format_map(_Facts({key: fact_words(key, value) for key, value in facts.items()}))


def area_words(area: str) -> str:
    """Return the words of an area; an unknown one is shown as its code."""
    words = AREA_WORDS.get(area)
    return words() if words is not None else area


OBJECT_WORDS: AuditWords = {
    "pupil": lambda: QCoreApplication.translate("AuditWords", "pupil {id}"),
    "guardian": lambda: QCoreApplication.translate("AuditWords", "guardian {id}"),
    "user": lambda: QCoreApplication.translate("AuditWords", "user {id}"),
    "authority": lambda: QCoreApplication.translate("AuditWords", "authority {id}"),
    "school": lambda: QCoreApplication.translate("AuditWords", "the school"),
    "school_year": lambda: QCoreApplication.translate("AuditWords", "school year {id}"),
    "group": lambda: QCoreApplication.translate("AuditWords", "group {id}"),
    "staff": lambda: QCoreApplication.translate("AuditWords", "member of staff {id}"),
    "purpose": lambda: QCoreApplication.translate("AuditWords", "kind of consent {id}"),
    "decision": lambda: QCoreApplication.translate("AuditWords", "answer {id}"),
    "form": lambda: QCoreApplication.translate("AuditWords", "form {id}"),
    "form_run": lambda: QCoreApplication.translate("AuditWords", "print run {id}"),
    "import": lambda: QCoreApplication.translate("AuditWords", "import {id}"),
    "choice": lambda: QCoreApplication.translate("AuditWords", "setting {id}"),
    "file": lambda: QCoreApplication.translate("AuditWords", "file {id}"),
}
"""The kinds of object a line speaks of, where nobody knows the name."""


def object_words(obj: str) -> str:
    """Return an object as a person reads it: `pupil/12` becomes *leerling 12*; an unknown kind stays a code."""
    kind, _, number = obj.partition("/")
    words = OBJECT_WORDS.get(kind)
    return words().format(id=number) if words is not None else obj


def fact_words(key: str, value: int | str) -> str:
    """Return a fact as a person reads it: roles in words, whole numbers with a point per thousand."""
    if key == "role" and isinstance(value, str):
        return role_words(value)
    return grouped(value) if isinstance(value, int) else value


def grouped(number: int) -> str:
    """Write a whole number with a point per thousand: 12.430."""
    return f"{number:,}".replace(",", ".")
