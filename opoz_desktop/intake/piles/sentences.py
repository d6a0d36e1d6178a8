"""The words of what can be wrong with a pile: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.errors import Sentences, nothing_changed, register

from ..scan.errors import PileRefused
from . import errors


def _refused(error: Any) -> Sentences:
    what, todo = _why(str(error.facts.get("why", "")))
    return Sentences(what, nothing_changed(), todo)


def _why(why: str) -> tuple[str, str]:
    if why == "locked":
        return (
            QCoreApplication.translate("PileErrors", "This file is protected with a password."),
            QCoreApplication.translate("PileErrors", "Scan it again without a password, or save it without one."),
        )
    if why in {"too_large", "too_many"}:
        return (
            QCoreApplication.translate("PileErrors", "These scans are too large to read in one go."),
            QCoreApplication.translate("PileErrors", "Scan the pile in parts of at most 500 sheets, in grey, 200 dpi."),
        )
    if why == "not_a_scan":
        return (
            QCoreApplication.translate("PileErrors", "This is not a scan: no PDF, TIFF, JPEG or PNG."),
            QCoreApplication.translate("PileErrors", "Choose the file that the copier or the phone made."),
        )
    if why == "empty":
        return (
            QCoreApplication.translate("PileErrors", "There is no page in this file."),
            QCoreApplication.translate("PileErrors", "Scan the pile again."),
        )
    return (
        QCoreApplication.translate("PileErrors", "This file is damaged or was cut off."),
        QCoreApplication.translate("PileErrors", "Save it again from the copier, or scan the pile again."),
    )


def _not_ready(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("PileErrors", "This form still asks something."),
        nothing_changed(),
        QCoreApplication.translate("PileErrors", "Choose with J, N or L; then press Enter."),
    )


def _busy(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("PileErrors", "Not every sheet of this pile has a place: {left} to go.").format(
            left=error.facts.get("left", "")
        ),
        nothing_changed(),
        QCoreApplication.translate("PileErrors", "Book them or set them aside under Check; then put the pile away."),
    )


def _no_page(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("PileErrors", "This form does not have that page: it has {pages}.").format(
            pages=error.facts.get("pages", "")
        ),
        nothing_changed(),
        QCoreApplication.translate("PileErrors", "Choose the page that stands at the bottom of the paper."),
    )


register(PileRefused, _refused)
register(errors.SheetNotReady, _not_ready)
register(errors.PileBusy, _busy)
register(errors.CodePageUnknown, _no_page)
