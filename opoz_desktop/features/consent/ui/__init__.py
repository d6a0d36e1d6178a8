"""The screens of consent. PAGE is *Toestemmingen*, CARD_TAB hangs on the leerlingkaart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent import queries
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.card import CardTab
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import PageEntry
from opoz_desktop.shell.subpage import PageDeed, SubPage

from .. import sentences as sentences
from .audit_words import AUDIT_WORDS
from .card_chips import consent_chips
from .card_tab import ConsentTab, open_count
from .page import ConsentPage


def _label() -> str:
    return QCoreApplication.translate("ConsentPage", "Consents")


def _conflicts(desk: Desk) -> int:
    return len(desk.ask_once(queries.overview).conflicts)


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


def page_with(tabs: Sequence[SubPage], deeds: Sequence[PageDeed] = ()) -> PageEntry:
    """Return *Toestemmingen* with the tabs and buttons of other subjects."""
    return replace(PAGE, factory=partial(ConsentPage, extra=tuple(tabs), deeds=tuple(deeds)))


__all__ = [
    "AUDIT_WORDS",
    "CARD_TAB",
    "PAGE",
    "ConsentPage",
    "ConsentTab",
    "consent_chips",
    "page_with",
]
