"""The screens of consent. PAGE is *Toestemmingen*, FORMS_PAGE is *Formulieren*, CARD_TAB hangs on the leerlingkaart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent import queries
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.card import CardTab
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import PageEntry

from .. import sentences as sentences
from .audit_words import AUDIT_WORDS
from .card_chips import consent_chips
from .card_tab import ConsentTab, open_count
from .forms_page import FormsPage
from .page import ConsentPage


def _label() -> str:
    return QCoreApplication.translate("ConsentPage", "Consents")


def _conflicts(desk: Desk) -> int:
    return len(desk.ask_once(queries.overview).conflicts)


def _forms_label() -> str:
    return QCoreApplication.translate("FormsPage", "Forms")


def _tab_label() -> str:
    return QCoreApplication.translate("ConsentPage", "Consents")


CARD_TAB = CardTab("consent", _tab_label, Permission.SEE_OWN_GROUPS, ConsentTab, open_count)
PAGE = PageEntry(
    "consent",
    _label,
    "square-check-big",
    (Permission.SEE_OWN_GROUPS, Permission.SEE_ALL_PUPILS),
    ConsentPage,
    counter=_conflicts,
)
FORMS_PAGE = PageEntry("forms", _forms_label, "file-text", Permission.PRINT_FORMS, FormsPage)

__all__ = ["AUDIT_WORDS", "CARD_TAB", "FORMS_PAGE", "PAGE", "ConsentPage", "ConsentTab", "FormsPage", "consent_chips"]
