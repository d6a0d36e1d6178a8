"""The words of what can be wrong with a filled PDF: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.errors import Sentences, nothing_changed, register

from . import errors


def _not_a_pdf(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ReturnedErrors", "This file is no PDF."),
        nothing_changed(),
        QCoreApplication.translate("ReturnedErrors", "Choose the PDF that the parent filled in and sent back."),
    )


def _locked(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ReturnedErrors", "This PDF is protected with a password."),
        nothing_changed(),
        QCoreApplication.translate("ReturnedErrors", "Open it, type its code under Enter, and key the answers."),
    )


def _broken(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ReturnedErrors", "This PDF is damaged."),
        nothing_changed(),
        QCoreApplication.translate("ReturnedErrors", "Save the attachment again, or ask the parent to send it again."),
    )


def _too_much(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ReturnedErrors", "This PDF is far larger than a form can be."),
        nothing_changed(),
        QCoreApplication.translate("ReturnedErrors", "Look at who sent it. Type the code and enter it by hand."),
    )


def _no_fields(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "ReturnedErrors", "This is a scan, a photo or a form that was printed to PDF: it has no fields to read."
        ),
        nothing_changed(),
        QCoreApplication.translate("ReturnedErrors", "Type its code under Enter and key the answers."),
    )


def _not_ours(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ReturnedErrors", "This is a PDF form, but not one of ours."),
        nothing_changed(),
        QCoreApplication.translate("ReturnedErrors", "Put it aside, or record what it says on the child's card."),
    )


def _codes_differ(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ReturnedErrors", "The code in this PDF and the code on its page do not agree."),
        nothing_changed(),
        QCoreApplication.translate("ReturnedErrors", "Nothing is booked from it. Ask the parent for a new form."),
    )


def _stops(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "ReturnedErrors", "File {number} can no longer be booked as it was read: its form or pupil has changed."
        ).format(number=error.facts.get("number", "")),
        QCoreApplication.translate("ReturnedErrors", "Nothing of the pile was booked."),
        QCoreApplication.translate("ReturnedErrors", "Look at that file by itself, then book the others."),
    )


for _class, _builder in {
    errors.NotAPdf: _not_a_pdf,
    errors.PdfLocked: _locked,
    errors.PdfBroken: _broken,
    errors.PdfTooMuch: _too_much,
    errors.NothingToFillIn: _no_fields,
    errors.NotOurForm: _not_ours,
    errors.CodesDiffer: _codes_differ,
    errors.FileStops: _stops,
}.items():
    register(_class, _builder)
