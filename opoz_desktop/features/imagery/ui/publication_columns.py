"""The columns that every list of publications has: when, what, and where to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.imagery.queries import PublicationRow
from opoz_desktop.shell import dates
from opoz_desktop.shell.tables import Column

from . import words


def publication_columns() -> list[Column[PublicationRow]]:
    """Return the first columns of a list of publications; the caller adds what it tells of each."""
    return [
        Column(
            QCoreApplication.translate("PublicationColumns", "Published"), _published, sort=_published_on, width=108
        ),
        Column(
            QCoreApplication.translate("PublicationColumns", "Title"), _title, weight="medium", width=0, tooltip=_title
        ),
        Column(QCoreApplication.translate("PublicationColumns", "Where to"), _channel, width=0),
        Column(QCoreApplication.translate("PublicationColumns", "Place"), _place, width=0, tone="ink2", tooltip=_place),
    ]


def _published(row: PublicationRow) -> str:
    return dates.written(row.published_on)


def _published_on(row: PublicationRow) -> date:
    return row.published_on


def _title(row: PublicationRow) -> str:
    return row.title


def _channel(row: PublicationRow) -> str:
    return words.place(row.purpose)


def _place(row: PublicationRow) -> str:
    return row.place
