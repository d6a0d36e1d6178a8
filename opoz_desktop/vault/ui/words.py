"""Words for codes of the vault: roles, reasons why a password is refused, and the ladder of strength."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from opoz_desktop.kernel.permissions import Role

from ..passwords import Judgement, Weakness


def role_words(role: Role | str) -> str:
    """Return a role as it stands on screens ("directeur"); an unknown code is returned as it is."""
    words = {
        Role.DIRECTOR: QCoreApplication.translate("Roles", "director"),
        Role.IB: QCoreApplication.translate("Roles", "support coordinator"),
        Role.TEACHER: QCoreApplication.translate("Roles", "teacher"),
        Role.ADMINISTRATION: QCoreApplication.translate("Roles", "administration"),
        Role.DPO: QCoreApplication.translate("Roles", "data protection officer"),
        Role.KIT: QCoreApplication.translate("Roles", "recovery sheet"),
    }
    try:
        return words[Role(role)]
    except ValueError:
        return str(role)


def role_hint(role: Role) -> str:
    """Return in one sentence what a role may see."""
    hints = {
        Role.DIRECTOR: QCoreApplication.translate("Roles", "Sees and does everything, and manages the users."),
        Role.IB: QCoreApplication.translate("Roles", "Sees all pupils and records consent; no users, no settings."),
        Role.TEACHER: QCoreApplication.translate("Roles", "Sees only the groups you choose below."),
        Role.ADMINISTRATION: QCoreApplication.translate(
            "Roles", "Imports, prints, records consent; no growth documents."
        ),
        Role.DPO: QCoreApplication.translate("Roles", "Sees the log and the figures; no pupil files."),
        Role.KIT: "",
    }
    return hints[role]


def weakness_words(weakness: Weakness) -> str:
    """Return why a password is refused, with the way out."""
    words = {
        Weakness.SHORT: QCoreApplication.translate("Passwords", "Too short: at least 12 signs."),
        Weakness.LONG: QCoreApplication.translate("Passwords", "Too long: at most 256 signs."),
        Weakness.GUESSABLE: QCoreApplication.translate(
            "Passwords", "Too easy to guess. Add a word that has nothing to do with you."
        ),
        Weakness.LOGIN: QCoreApplication.translate("Passwords", "It holds your name. Choose something else."),
        Weakness.SAME: QCoreApplication.translate("Passwords", "This is the old password. Choose a new one."),
    }
    return words[weakness]


def strength_words(judgement: Judgement) -> str:
    """Return the strength of a password that may be used, or why it may not."""
    if judgement.weakness is not None:
        return weakness_words(judgement.weakness)
    ladder = (
        QCoreApplication.translate("Passwords", "Just strong enough."),
        QCoreApplication.translate("Passwords", "Strong enough."),
        QCoreApplication.translate("Passwords", "Strong."),
        QCoreApplication.translate("Passwords", "Very strong."),
    )
    return ladder[max(0, min(judgement.level, 4) - 1)]
