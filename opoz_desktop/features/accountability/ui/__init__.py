"""The screens that look across everything: TODAY_PAGE is *Vandaag*, REPORTS_PAGE *Rapporten*."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from .todo import BackupFacts, Todo, todos


def _today_label() -> str:
    return QCoreApplication.translate("TodayPage", "Today")


def _count(backup: Callable[[], BackupFacts] | None, notices: Callable[[], Sequence[Todo]] | None, desk: Desk) -> int:
    facts = backup() if backup is not None else None
    return len(todos(desk, facts, notices() if notices is not None else ()))


TODAY_PAGE = PageEntry("today", _today_label, "sun", None, TodayPage, counter=partial(_count, None, None))


def today_with(
    backup: Callable[[], BackupFacts] | None = None,
    backup_now: Callable[[], None] | None = None,
    notices: Callable[[], Sequence[Todo]] | None = None,
) -> PageEntry:
    """Return *Vandaag* with the facts of the last backup, the deed that makes one, and what the school file asks."""
    factory = partial(TodayPage, backup=backup, backup_now=backup_now, notices=notices)
    return replace(TODAY_PAGE, factory=factory, counter=partial(_count, backup, notices))


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
    "REPORTS_PAGE",
    "TODAY_PAGE",
    "BackupFacts",
    "ReportsPage",
    "TodayPage",
    "Todo",
    "reports_with",
    "today_with",
]  # fmt: skip
