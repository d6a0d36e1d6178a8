"""The screens that look across everything: TODAY_PAGE is *Vandaag*, REPORTS_PAGE *Rapporten*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import PageEntry

from .. import sentences as sentences
from .audit_words import AUDIT_WORDS
from .reports import AccessLines, ReportsPage
from .today import TodayPage
from .todo import BackupFacts, todos


def _today_label() -> str:
    return QCoreApplication.translate("TodayPage", "Today")


def _count(backup: Callable[[], BackupFacts] | None, desk: Desk) -> int:
    return len(todos(desk, backup() if backup is not None else None))


TODAY_PAGE = PageEntry("today", _today_label, "sun", None, TodayPage, counter=partial(_count, None))


def today_with(
    backup: Callable[[], BackupFacts] | None = None, backup_now: Callable[[], None] | None = None
) -> PageEntry:
    """Return *Vandaag* with the facts of the last backup and the deed that makes one."""
    factory = partial(TodayPage, backup=backup, backup_now=backup_now)
    return replace(TODAY_PAGE, factory=factory, counter=partial(_count, backup))


def _reports_label() -> str:
    return QCoreApplication.translate("ReportsPage", "Reports")


REPORTS_PAGE = PageEntry(
    "reports", _reports_label, "chart-column", Permission.INSPECTION_REPORT, ReportsPage, section=1
)


def reports_with(access_lines: AccessLines) -> PageEntry:
    """Return *Rapporten* with who looked at a pupil, from the log."""
    return replace(REPORTS_PAGE, factory=partial(ReportsPage, access_lines=access_lines))


__all__ = [
    "AUDIT_WORDS",
    "REPORTS_PAGE", "TODAY_PAGE", "BackupFacts", "ReportsPage", "TodayPage", "reports_with", "today_with",
]  # fmt: skip
