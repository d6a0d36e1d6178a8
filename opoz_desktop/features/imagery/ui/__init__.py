"""The screens of imagery: TABS and DEEDS hang on *Toestemmingen*, CARD_TAB on the leerlingkaart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.imagery import queries
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.card import CardTab
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.subpage import PageDeed, SubPage

from .. import sentences as sentences
from .audit_words import AUDIT_WORDS
from .card_tab import ImageryTab, due_count, tab_label
from .events_page import EventsPage
from .list_dialogs import open_day_list, open_photographer
from .photo_page import PhotoPage
from .publications_page import PublicationsPage


def _photo_label() -> str:
    return QCoreApplication.translate("PhotoPage", "May this picture?")


def _events_label() -> str:
    return QCoreApplication.translate("EventsPage", "Events")


def _publications_label() -> str:
    return QCoreApplication.translate("PublicationsPage", "Publications")


def _day_list_label() -> str:
    return QCoreApplication.translate("DayListDialog", "Day list")


def _photographer_label() -> str:
    return QCoreApplication.translate("PhotographerDialog", "Photographer's list")


def _due(desk: Desk) -> int:
    return len({d.publication_id for d in desk.ask_once(queries.take_downs)})


def _check_photo(_page: QWidget, desk: Desk, group_id: int | None) -> None:
    desk.go("consent", tab="photo", **({} if group_id is None else {"group_id": group_id}))


TABS = (
    SubPage("photo", _photo_label, Permission.SEE_OWN_GROUPS, PhotoPage),
    SubPage("events", _events_label, Permission.SEE_OWN_GROUPS, EventsPage),
    SubPage("publications", _publications_label, Permission.SEE_OWN_GROUPS, PublicationsPage, _due),
)
DEEDS = (
    PageDeed("photo", _photo_label, "camera", Permission.SEE_OWN_GROUPS, _check_photo),
    PageDeed("day", _day_list_label, "list-checks", Permission.SEE_OWN_GROUPS, open_day_list),
    PageDeed("photographer", _photographer_label, "aperture", Permission.SEE_OWN_GROUPS, open_photographer),
)
CARD_TAB = CardTab("imagery", tab_label, Permission.SEE_OWN_GROUPS, ImageryTab, due_count)

__all__ = [
    "AUDIT_WORDS", "CARD_TAB", "DEEDS", "TABS", "EventsPage", "ImageryTab", "PhotoPage", "PublicationsPage",
]  # fmt: skip
