"""Trouble of the consent register that a person may be told."""

from __future__ import annotations

from opoz_desktop.kernel.errors import OpozError


class DecisionInFuture(OpozError):
    """An answer was dated later than today. Facts: field ("decided_on" or "received_on")."""


class DecisionBeforeBirth(OpozError):
    """An answer was dated before the pupil was born. Facts: none."""


class ReceivedBeforeDecided(OpozError):
    """An answer came in before it was given. Facts: none."""


class EvidenceMissing(OpozError):
    """An answer needs its evidence. Facts: field ("identity", "document", "signature")."""


class NotAGuardianOf(OpozError):
    """The guardian does not belong to this pupil. Facts: none."""


class PurposeNotAsked(OpozError):
    """The purpose is not in use, so no answer can be recorded for it. Facts: purpose (id)."""


class NothingToWithdraw(OpozError):
    """This guardian has no yes for this purpose. Facts: none."""


class AlreadyTakenBack(OpozError):
    """The answer was taken back before. Facts: none."""


class TooLateToUndo(OpozError):
    """Somebody answered again after this answer; it can be corrected, not undone. Facts: none."""


class NothingToPrint(OpozError):
    """No form is left to print. Facts: pupils (count), without_authority (count)."""


class TooManyPurposes(OpozError):
    """A form holds at most so many purposes. Facts: limit, count."""


class TextMissing(OpozError):
    """A text of a purpose is empty. Facts: field, language."""


class CodeMistyped(OpozError):
    """A form code is incomplete or has a wrong character. Facts: scanned (it came as the text of a QR code)."""


class CodeForeign(OpozError):
    """A code has our shape but was not made with the key of this school file. Facts: none."""


class CodeUnknown(OpozError):
    """A sound code that is not (or no longer) in this school file. Facts: none."""


class DatedBeforePrinting(OpozError):
    """The date on a form lies before the day on which it was printed. Facts: printed_on."""


class BookedAlready(OpozError):
    """The form was booked before with the same answers. Facts: on."""


class BookedOtherwise(OpozError):
    """The form was booked before with other answers; a person has to say which hold. Facts: on, lines (count)."""


class DecisionBeforePurpose(OpozError):
    """An answer is dated before the school's own purpose had a text to answer. Facts: purpose (id), since (date)."""


class OrderNeedsDate(OpozError):
    """A court order was given without the day from which it holds. Facts: none."""


class EvidenceTooLarge(OpozError):
    """A file of evidence is larger than the limit. Facts: limit_mb, or megapixels."""


class EvidenceKindRefused(OpozError):
    """A file of evidence is no whole PDF, PNG or JPEG, whatever its name says. Facts: none."""


class TooLateToTakeBack(OpozError):
    """A text or rule of a purpose has been in force or in use. Facts: kind ("text", "policy")."""


class FormCannotBeFilled(OpozError):
    """The guardian of a printed form has no authority any more, so it is not given out again. Facts: none."""
