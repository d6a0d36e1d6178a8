"""The sections of *Beheer* that belong to the vault, in the order of the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.sections import SectionTab

from .backups import BackupsSection
from .computer import ComputerSection
from .context import ManageContext
from .kit_section import KitSection
from .log import LogSection
from .own_password import OwnPasswordSection
from .people import PeopleSection


def vault_tabs(context: ManageContext) -> tuple[SectionTab, ...]:
    """Return the sections; the composition root puts those of the subjects between them."""
    return (
        SectionTab("people", _people, "users", Permission.MANAGE_USERS, partial(PeopleSection, context=context)),
        SectionTab("password", _password, "key", None, partial(OwnPasswordSection, context=context)),
        SectionTab("backups", _backups, "hard-drive", Permission.BACKUP, partial(BackupsSection, context=context)),
        SectionTab("kit", _kit, "key-round", Permission.MANAGE_USERS, partial(KitSection, context=context)),
        SectionTab("log", _log, "scroll-text", Permission.SEE_AUDIT, partial(LogSection, context=context)),
        SectionTab("computer", _computer, "monitor", None, partial(ComputerSection, context=context)),
    )


def _people() -> str:
    return QCoreApplication.translate("ManageSections", "Users")


def _password() -> str:
    return QCoreApplication.translate("ManageSections", "My password")


def _backups() -> str:
    return QCoreApplication.translate("ManageSections", "Backups")


def _kit() -> str:
    return QCoreApplication.translate("ManageSections", "Recovery sheet")


def _log() -> str:
    return QCoreApplication.translate("ManageSections", "Log")


def _computer() -> str:
    return QCoreApplication.translate("ManageSections", "This computer")
