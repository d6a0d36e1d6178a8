"""The words of what can go wrong with consents: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.dates import written
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


def _cannot_be_filled(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This form is for somebody who has no authority any more."),
        nothing_changed(),
        QCoreApplication.translate("ConsentErrors", "Make a new form for the pupil."),
    )


def _text_missing(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "A text of the purpose is empty."),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Fill in every text; parents read all of them."),
    )


def _before_purpose(error: Any) -> Sentences:
    text = QCoreApplication.translate(
        "ConsentErrors", "On that day the school did not ask this yet: its text is of {date}."
    )
    return Sentences(
        text.format(date=written(error.facts["since"])),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Check the date, or record only the other answers."),
    )


def _order_date(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "Without a date nobody can see from when the court order holds."),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Fill in the first day; it stands in the order."),
    )


def _evidence_large(error: Any) -> Sentences:
    text = QCoreApplication.translate("ConsentErrors", "This file is larger than {limit_mb} MB.")
    if "megapixels" in error.facts:
        text = QCoreApplication.translate("ConsentErrors", "This picture has more than {megapixels} million dots.")
    return Sentences(
        text.format(**error.facts),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Scan it again in fewer colours or only this page."),
    )


def _evidence_kind(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This is no whole PDF, PNG or JPEG, whatever its name says."),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Choose the scan or the photo itself, or scan the paper again."),
    )


def _too_late_back(error: Any) -> Sentences:
    if error.facts.get("kind") == "policy":
        return Sentences(
            QCoreApplication.translate("ConsentErrors", "This rule has already been in force."),
            nothing_changed(),
            QCoreApplication.translate("ConsentErrors", "Make a new rule that begins today."),
        )
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This text has already been printed, answered or in force."),
        nothing_changed(),
        QCoreApplication.translate("ConsentErrors", "Change the text again instead."),
    )


def _mistyped(error: Any) -> Sentences:
    if error.facts.get("scanned"):
        return Sentences(
            QCoreApplication.translate("ConsentErrors", "This code was not read whole."),
            nothing_changed(),
            QCoreApplication.translate("ConsentErrors", "Scan it again, or type the code that stands below it."),
        )
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This code has a typing mistake."),
        nothing_changed(),
        QCoreApplication.translate(
            "ConsentErrors", "It has 11 signs, like MJHU-WHK7-RPC. O, I, 0 and 1 do not occur. Look again."
        ),
    )


def _foreign(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This form does not come from this school file."),
        nothing_changed(),
        QCoreApplication.translate("ConsentErrors", "Put it aside. It may be of another school, or of a copy."),
    )


def _unknown_code(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "No form with this code is in the school file."),
        nothing_changed(),
        QCoreApplication.translate(
            "ConsentErrors", "Find the child by name, or ask whether an older backup was put back."
        ),
    )


def _before_printing(error: Any) -> Sentences:
    text = QCoreApplication.translate("ConsentErrors", "The form was printed on {date}; this date lies before it.")
    return Sentences(
        text.format(date=written(error.facts["printed_on"])),
        _still_there(),
        QCoreApplication.translate("ConsentErrors", "Check the date. Parents sometimes fill in a date of birth."),
    )


def _booked_already(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This form was entered before with the same answers."),
        nothing_changed(),
        "",
    )


def _booked_otherwise(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("ConsentErrors", "This form was entered before with other answers."),
        nothing_changed(),
        QCoreApplication.translate("ConsentErrors", "Look at the paper and say which entry is right."),
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
    errors.FormCannotBeFilled: _cannot_be_filled,
    errors.TextMissing: _text_missing,
    errors.CodeMistyped: _mistyped,
    errors.CodeForeign: _foreign,
    errors.CodeUnknown: _unknown_code,
    errors.DatedBeforePrinting: _before_printing,
    errors.BookedAlready: _booked_already,
    errors.BookedOtherwise: _booked_otherwise,
    errors.TooLateToTakeBack: _too_late_back,
    errors.DecisionBeforePurpose: _before_purpose,
    errors.OrderNeedsDate: _order_date,
    errors.EvidenceTooLarge: _evidence_large,
    errors.EvidenceKindRefused: _evidence_kind,
}.items():
    register(_class, _builder)
