"""The words of the command line: one Dutch sentence per result, without a window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell import errors, translations

from . import sentences  # noqa: F401 - registers the words of every error

_app: list[QCoreApplication] = []


def speak_dutch() -> None:
    """Load the Dutch words; makes the application object they need, when there is none."""
    if QCoreApplication.instance() is None:
        _app.append(QCoreApplication([]))
    translations.load("nl")


def failure(error: Exception) -> str:
    """Return the sentences of an error."""
    return errors.sentences(error).text


def prompt() -> str:
    return QCoreApplication.translate("VaultConsole", "Password: ")


def prompt_again() -> str:
    return QCoreApplication.translate("VaultConsole", "Once more: ")


def not_equal() -> str:
    return QCoreApplication.translate("VaultConsole", "The two passwords differ; nothing was made.")


def no_password(variable: str) -> str:
    return QCoreApplication.translate(
        "VaultConsole", "There is no keyboard to ask the password at; put it in the variable {variable}."
    ).format(variable=variable)


def no_login() -> str:
    return QCoreApplication.translate("VaultConsole", "Give the login name with --login, or use --kit.")


def created(folder: Path) -> str:
    return QCoreApplication.translate(
        "VaultConsole",
        "The school file was made in {folder}. Write down this recovery code on paper; it is shown only now:",
    ).format(folder=folder)


def verified(lines: int) -> str:
    return QCoreApplication.translate(
        "VaultConsole", "The school file is whole and the log holds, {lines} lines."
    ).format(lines=lines)


def verified_without_log(lines: int) -> str:
    return QCoreApplication.translate(
        "VaultConsole",
        "The school file is whole. The log ({lines} lines) can be checked by the director, the support coordinator "
        "or the recovery sheet.",
    ).format(lines=lines)


def log_broken(faults: int) -> str:
    return QCoreApplication.translate(
        "VaultConsole", "The log was changed outside the program, in {faults} places. Nothing was written."
    ).format(faults=faults)


def backed_up(paths: Sequence[Path]) -> str:
    return QCoreApplication.translate("VaultConsole", "The backup was made and verified: {paths}.").format(
        paths=", ".join(str(path) for path in paths)
    )


def backup_verified(path: Path, pupils: int) -> str:
    return QCoreApplication.translate(
        "VaultConsole", "The backup {name} is whole and can be brought back; it holds {pupils} pupils."
    ).format(name=path.name, pupils=pupils)


def restored(folder: Path, old: Path | None) -> str:
    text = QCoreApplication.translate("VaultConsole", "The backup was brought back in {folder}.").format(folder=folder)
    if old is None:
        return text
    return text + " " + QCoreApplication.translate("VaultConsole", "What stood there is kept in {old}.").format(old=old)
