"""The words of what can go wrong with reports: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.errors import Sentences, nothing_changed, register

from .errors import RequestDateInFuture, RequesterHasNoAuthority


def _no_authority(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("AccountabilityErrors", "This person has no recorded authority over the pupil."),
        nothing_changed(),
        QCoreApplication.translate(
            "AccountabilityErrors", "Record the authority first, or give important information without a copy."
        ),
    )


def _future(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("AccountabilityErrors", "The date of the request lies in the future."),
        nothing_changed(),
        QCoreApplication.translate("AccountabilityErrors", "Type the day on which the request came in."),
    )


register(RequesterHasNoAuthority, _no_authority)
register(RequestDateInFuture, _future)
