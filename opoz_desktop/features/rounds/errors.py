"""Trouble with rounds that a person may be told."""

from __future__ import annotations

from opoz_desktop.kernel.errors import OpozError


class RoundNotReady(OpozError):
    """A round cannot be made like this. Facts: reason (a code of `rules.Trouble`)."""


class NobodyToAsk(OpozError):
    """Nobody gets a form with this choice. Facts: kind (a code of RoundKind)."""


class PaperLeft(OpozError):
    """Forms of the round were printed, so it cannot be thrown away. Facts: forms."""


class RoundClosed(OpozError):
    """The round is closed. Facts: none."""


class TooLateToReopen(OpozError):
    """A round can be opened again only on the day on which it was closed. Facts: none."""


class FormNotOfRound(OpozError):
    """The code belongs to a form of another round, or of none. Facts: none."""


class FormCannotBecome(OpozError):
    """The form is somewhere from where it cannot go there. Facts: now, new (codes of `FormState`)."""


class NothingToWrite(OpozError):
    """There is nobody, or nothing, for this letter. Facts: kind (a code of `pdf.Kind`)."""
