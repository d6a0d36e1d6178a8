"""The words of what can go wrong with consents: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.errors import Sentences, nothing_changed, register

from . import errors


def _still_there() -> str:
    return QCoreApplication.translate("ConsentErrors", "What you typed is still there.")


def _future(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This date lies in the future."),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Type today's date or an earlier one."),
    )


def _before_birth(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This date lies before the birth of the pupil."),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Check the year."),
    )


def _received_before(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "The answer came in before it was given."),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Check both dates."),
    )


def _evidence(error: Any) -> Sentences:
    field = error.facts.get("field")
    if field == "signature":
        return Sentences(
            QCoreApplication.translate("ConsentErrors", "There is no signature, so a yes on paper does not count."),
            _still_there(),
            QCoreApplication.translate("ConsentErrors", "Let the parent sign, or record how you heard it."),
        )
    if field == "document":
        return Sentences(
            QCoreApplication.translate("ConsentErrors", "It is not filled in where the paper lies."),
            _still_there(),
            QCoreApplication.translate("ConsentErrors", "Type the code of the form, or the folder and sheet."),
        )
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "It is not filled in how you knew that this was the parent."),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Choose how you knew."),
    )


def _not_a_guardian(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This person is not a parent or carer of this pupil."),
        nothing_changed(),
        QCoreApplication.translate("ConsentErrors", "Choose someone from the pupil's card."),
    )


def _not_asked(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This purpose is not in use."),
        nothing_changed(),
        QCoreApplication.translate("ConsentErrors", "Put it in use first, under Purposes."),
    )


def _nothing_to_withdraw(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This parent has no yes to withdraw."),
        nothing_changed(),
        QCoreApplication.translate("ConsentErrors", "Record a no instead."),
    )


def _taken_back(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This answer was already taken back."), nothing_changed(), ""
    )


def _too_late(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "The parent answered again after this."),
        nothing_changed(),
        QCoreApplication.translate("ConsentErrors", "Correct the answer in the history instead."),
    )


def _nothing_to_print(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "There is no form to print."),
        nothing_changed(),
        QCoreApplication.translate(
            "ConsentErrors", "Check who is in the group, whose authority is recorded, and which purposes are in use."
        ),
    )


def _too_many(error: Any) -> Sentences:
    text = QCoreApplication.translate("ConsentErrors", "At most {limit} purposes fit on a form; there are {count}.")
    return Sentences(
        text.format(**error.facts),
        nothing_changed(),
        QCoreApplication.translate("ConsentErrors", "Choose fewer purposes, and print a second form."),
    )


def _text_missing(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "A text of the purpose is empty."),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Fill in every text; parents read all of them."),
    )


for _class, _builder in {
    errors.DecisionInFuture: _future,
    errors.DecisionBeforeBirth: _before_birth,
    errors.ReceivedBeforeDecided: _received_before,
    errors.EvidenceMissing: _evidence,
    errors.NotAGuardianOf: _not_a_guardian,
    errors.PurposeNotAsked: _not_asked,
    errors.NothingToWithdraw: _nothing_to_withdraw,
    errors.AlreadyTakenBack: _taken_back,
    errors.TooLateToUndo: _too_late,
    errors.NothingToPrint: _nothing_to_print,
    errors.TooManyPurposes: _too_many,
    errors.TextMissing: _text_missing,
}.items():
    register(_class, _builder)
