"""Forms that came back, on screen: the tabs *Invoeren* (by hand) and *Ingevulde bestanden* (filled PDFs).

The program hangs `TABS` on the page *Formulieren*.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent import sentences as _consent_sentences
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.subpage import SubPage

from ...returned import sentences as _sentences
from .entry_page import EntryPage
from .files_page import FilesPage


def _entry_label() -> str:
    return QCoreApplication.translate("EntryPage", "Enter")


def _files_label() -> str:
    return QCoreApplication.translate("FilesPage", "Filled-in files")


def _waiting(desk: Desk) -> int:
    return len(desk.ask_once(queries.waiting_forms))


TABS: Sequence[SubPage] = (
    SubPage("entry", _entry_label, Permission.RECORD_CONSENT, EntryPage, _waiting, EntryPage.DRAFT_KEY),
    SubPage("read", _files_label, Permission.RECORD_CONSENT, FilesPage),
)

WORDS = (_consent_sentences, _sentences)
"""Read here, so that everything that can go wrong on these screens has its sentence."""

__all__ = ["TABS"]
