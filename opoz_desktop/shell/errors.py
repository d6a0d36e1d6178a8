"""From an OpozError to three sentences: what happened, what was not lost, what to do now.

Each area registers its own error classes; the family root has a sentence, so that every error has one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.kernel import errors as kernel


@dataclass(frozen=True, slots=True)
class Sentences:
    """What a person reads about an error. Empty parts are left out."""

    what: str
    kept: str
    todo: str

    @property
    def text(self) -> str:
        return " ".join(part for part in (self.what, self.kept, self.todo) if part)


Builder = Callable[[Any], Sentences]
_builders: dict[type[Exception], Builder] = {}


def register(error_class: type[Exception], builder: Builder) -> None:
    """Give the words of an error class; subclasses without their own words use these."""
    _builders[error_class] = builder


def registered(error_class: type[Exception]) -> bool:
    """Tell whether a class has words of its own."""
    return error_class in _builders


def sentences(error: Exception) -> Sentences:
    """Return the words of an error. An unexpected error gets the last-resort words, without its text."""
    for cls in type(error).__mro__:
        if cls in _builders:
            return _builders[cls](error)
    return _unexpected()


def nothing_changed() -> str:
    """Return the sentence "Nothing was changed or lost."."""
    return QCoreApplication.translate("Errors", "Nothing was changed or lost.")


def _unexpected() -> Sentences:
    return Sentences(
        QCoreApplication.translate("Errors", "Something went wrong that the program did not expect."),
        QCoreApplication.translate("Errors", "What was saved before stays saved."),
        QCoreApplication.translate("Errors", "Try again. If it happens again, copy the report for whoever helps you."),
    )


def _not_allowed(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("Errors", "Your role may not do this."),
        nothing_changed(),
        QCoreApplication.translate("Errors", "Ask the director."),
    )


def _not_found(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("Errors", "This is not there any more, or you may not see it."),
        nothing_changed(),
        QCoreApplication.translate("Errors", "Go back to the list and choose again."),
    )


def _invalid(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("Errors", "A field holds something that cannot be kept."),
        nothing_changed(),
        QCoreApplication.translate("Errors", "Look at the marked field."),
    )


def _conflict(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("Errors", "Someone else changed this in the meantime."),
        QCoreApplication.translate("Errors", "What the other person saved is kept; yours is not saved yet."),
        QCoreApplication.translate("Errors", "Look at it again and then decide."),
    )


def _cancelled(error: Any) -> Sentences:
    return Sentences(QCoreApplication.translate("Errors", "Stopped."), nothing_changed(), "")


def _nothing_to_undo(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("Errors", "There is nothing to take back."),
        nothing_changed(),
        "",
    )


def _bsn(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("Errors", "This looks like a citizen service number. We do not keep those."),
        QCoreApplication.translate("Errors", "The rest of what you typed is still there."),
        QCoreApplication.translate("Errors", "Remove the number."),
    )


def _resource(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("Errors", "A file of the program is missing."),
        QCoreApplication.translate("Errors", "The school file was not touched."),
        QCoreApplication.translate("Errors", "Install the program again."),
    )


register(kernel.OpozError, lambda error: _unexpected())
register(kernel.NotAllowed, _not_allowed)
register(kernel.NotFound, _not_found)
register(kernel.InvalidValue, _invalid)
register(kernel.Conflict, _conflict)
register(kernel.Cancelled, _cancelled)
register(kernel.NothingToUndo, _nothing_to_undo)
register(kernel.LooksLikeBsn, _bsn)
register(kernel.ResourceMissing, _resource)
