"""The words of what can go wrong in the school register: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.errors import Sentences, register

from .errors import (
    AuthorityNeedsBasis,
    DatesReversed,
    FileKindRefused,
    FileTooLarge,
    NameMissing,
    NotAPicture,
    PictureTooLarge,
    PupilNumberTaken,
)


def _still_there() -> str:
    return QCoreApplication.translate("SchoolErrors", "What you typed is still there.")


def _number_taken(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("SchoolErrors", "Another pupil already has this pupil number."),
        _still_there(),
        QCoreApplication.translate("SchoolErrors", "Type another number, or look the other pupil up with Ctrl+K."),
    )


def _name_missing(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("SchoolErrors", "There is no name yet."),
        _still_there(),
        QCoreApplication.translate("SchoolErrors", "Type a first name or a surname; one of them is enough."),
    )


def _dates_reversed(error: Any) -> Sentences:
    if error.facts.get("field") == "left_on":
        return Sentences(
            QCoreApplication.translate("SchoolErrors", "The last day at school lies before the first day."),
            _still_there(),
            QCoreApplication.translate("SchoolErrors", "Type a later date."),
        )
    return Sentences(
        QCoreApplication.translate("SchoolErrors", "The end lies before the beginning."),
        _still_there(),
        QCoreApplication.translate("SchoolErrors", "Type a later end, or leave it empty when there is none."),
    )


def _needs_basis(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("SchoolErrors", "It is not filled in how the school knows this."),
        _still_there(),
        QCoreApplication.translate("SchoolErrors", "Choose the paper, or type in your own words how you know."),
    )


def _too_large(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("SchoolErrors", "The file is larger than {limit} MB.").format(
            limit=error.facts.get("limit_mb", 20)
        ),
        QCoreApplication.translate("SchoolErrors", "The file on your computer was not touched."),
        QCoreApplication.translate("SchoolErrors", "Scan it in greyscale or split it, and add it again."),
    )


def _kind_refused(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("SchoolErrors", "This kind of file is not kept on a pupil's card."),
        QCoreApplication.translate("SchoolErrors", "The file on your computer was not touched."),
        QCoreApplication.translate("SchoolErrors", "You can add PDF, PNG, JPG, DOCX, ODT and TXT."),
    )


def _not_a_picture(error: Any) -> Sentences:
    what = QCoreApplication.translate("SchoolErrors", "This file is no picture that can be printed.")
    if error.facts.get("reason") == "unreadable":
        what = QCoreApplication.translate("SchoolErrors", "This file could not be read.")
    return Sentences(
        what,
        QCoreApplication.translate("SchoolErrors", "The letterhead is as it was."),
        QCoreApplication.translate("SchoolErrors", "Choose a PNG or JPG of the logo."),
    )


def _picture_too_large(error: Any) -> Sentences:
    if error.facts.get("reason") == "pixels":
        what = QCoreApplication.translate("SchoolErrors", "The picture has more than {limit} million points.").format(
            limit=error.facts.get("limit_megapixels", 40)
        )
    else:
        what = QCoreApplication.translate("SchoolErrors", "The picture is larger than {limit} MB.").format(
            limit=error.facts.get("limit_mb", 8)
        )
    return Sentences(
        what,
        QCoreApplication.translate("SchoolErrors", "The letterhead is as it was."),
        QCoreApplication.translate("SchoolErrors", "Make it smaller; 1,000 points wide is enough for paper."),
    )


register(PupilNumberTaken, _number_taken)
register(NameMissing, _name_missing)
register(DatesReversed, _dates_reversed)
register(AuthorityNeedsBasis, _needs_basis)
register(FileTooLarge, _too_large)
register(NotAPicture, _not_a_picture)
register(PictureTooLarge, _picture_too_large)
register(FileKindRefused, _kind_refused)
