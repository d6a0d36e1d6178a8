"""Scanned forms on screen: the tabs *Inlezen* (piles of scans) and *Nakijken* (what a person decides)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.jobs import register_phase
from opoz_desktop.shell.subpage import SubPage

from ...piles import queries
from ...piles import sentences as _sentences
from .check_page import CheckPage
from .read_page import ScanPage


def _scan_label() -> str:
    return QCoreApplication.translate("ScanPage", "Read scans")


def _check_label() -> str:
    return QCoreApplication.translate("CheckPage", "Check")


def _waiting(desk: Desk) -> int:
    return desk.ask_once(queries.waiting_pages)


TABS: Sequence[SubPage] = (
    SubPage("scan", _scan_label, Permission.RECORD_CONSENT, ScanPage),
    SubPage("check", _check_label, Permission.RECORD_CONSENT, CheckPage, _waiting),
)

WORDS = (_sentences,)
"""Read here, so that everything that can go wrong on these screens has its sentence."""

register_phase("scanning", lambda: QCoreApplication.translate("ScanPage", "Reading pages"))
register_phase("booking", lambda: QCoreApplication.translate("ScanPage", "Booking forms"))

__all__ = ["TABS"]
