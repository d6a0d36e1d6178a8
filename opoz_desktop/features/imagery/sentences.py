"""The words of what can go wrong with events and publications: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.errors import Sentences, nothing_changed, register

from . import errors


def _still_there() -> str:
    return QCoreApplication.translate("ImageryErrors", "What you typed is still there.")


def _future(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ImageryErrors", "This day has not come yet."),
        _still_there(),
        QCoreApplication.translate("ImageryErrors", "Note it when it has happened: type today or an earlier day."),
    )


def _made_after(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ImageryErrors", "The pictures were published before they were made."),
        _still_there(),
        QCoreApplication.translate("ImageryErrors", "Check both dates."),
    )


def _missing(error: Any) -> Sentences:
    field = error.facts.get("field")
    if field == "place":
        what = QCoreApplication.translate("ImageryErrors", "It is not filled in where the pictures are.")
        todo = QCoreApplication.translate(
            "ImageryErrors", "Type the address of the page, or the number of the newsletter or guide."
        )
    elif field == "who":
        what = QCoreApplication.translate("ImageryErrors", "It is not filled in who sees the pictures.")
        todo = QCoreApplication.translate("ImageryErrors", "Parents decide on that. Name who sees them.")
    elif field == "how_long":
        what = QCoreApplication.translate("ImageryErrors", "It is not filled in how long the pictures stay.")
        todo = QCoreApplication.translate("ImageryErrors", "Parents decide on that. Say until when.")
    else:
        what = QCoreApplication.translate("ImageryErrors", "There is no title yet.")
        todo = QCoreApplication.translate("ImageryErrors", "Give it a short name, without names of children.")
    return Sentences(what, _still_there(), todo)


def _no_place(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ImageryErrors", "Pictures do not go on a contact list."),
        _still_there(),
        QCoreApplication.translate("ImageryErrors", "Choose where the pictures went."),
    )


def _already_down(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ImageryErrors", "This was noted as taken down before."),
        nothing_changed(),
        QCoreApplication.translate("ImageryErrors", "You need do nothing."),
    )


def _out_again(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ImageryErrors", "On that day this was taken down already."),
        _still_there(),
        QCoreApplication.translate("ImageryErrors", "Did it go out again? Then note it as a new publication."),
    )


def _in_use(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "ImageryErrors", "This line stays: something of it was taken down, or somebody else noted it."
        ),
        nothing_changed(),
        QCoreApplication.translate("ImageryErrors", "Correct the line instead."),
    )


def _ends_before(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ImageryErrors", "The last day lies before the first."),
        _still_there(),
        QCoreApplication.translate("ImageryErrors", "Check both days."),
    )


def _no_group(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ImageryErrors", "No group takes part yet."),
        _still_there(),
        QCoreApplication.translate("ImageryErrors", "Tick the groups that come along."),
    )


def _too_early(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ImageryErrors", "The answers would end before the event is over."),
        _still_there(),
        QCoreApplication.translate("ImageryErrors", "Choose the last day of the event or a later day."),
    )


def _cancelled(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ImageryErrors", "This event was cancelled."),
        nothing_changed(),
        QCoreApplication.translate("ImageryErrors", "Plan it again if it goes on after all."),
    )


register(errors.PublicationInFuture, _future)
register(errors.MadeAfterPublished, _made_after)
register(errors.PlaceMissing, _missing)
register(errors.NotAPlace, _no_place)
register(errors.AlreadyDown, _already_down)
register(errors.OutAgainAfterTakenDown, _out_again)
register(errors.PublicationInUse, _in_use)
register(errors.EventEndsBeforeBegin, _ends_before)
register(errors.EventWithoutGroup, _no_group)
register(errors.QuestionEndsTooEarly, _too_early)
register(errors.EventIsCancelled, _cancelled)
