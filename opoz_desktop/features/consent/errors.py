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
