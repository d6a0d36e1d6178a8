"""Trouble with events, publications and taking down that a person may be told."""

from __future__ import annotations

from opoz_desktop.kernel.errors import OpozError


class PublicationInFuture(OpozError):
    """A publication or a taking down was dated later than today. Facts: none."""


class MadeAfterPublished(OpozError):
    """Pictures were published before they were made. Facts: none."""


class PlaceMissing(OpozError):
    """Without title or place nobody finds a publication back. Facts: field ("title", "place")."""


class NotAPlace(OpozError):
    """A use that is no place for pictures (a contact list). Facts: none."""


class AlreadyDown(OpozError):
    """What was asked to be taken down is down already. Facts: none."""


class OutAgainAfterTakenDown(OpozError):
    """A publication would have gone out after it was taken down: that is another one. Facts: none."""


class PublicationInUse(OpozError):
    """Something of the publication was taken down, so the line itself stays. Facts: none."""


class EventEndsBeforeBegin(OpozError):
    """The last day of an event lies before its first. Facts: none."""


class EventWithoutGroup(OpozError):
    """An event needs a group. Facts: none."""


class QuestionEndsTooEarly(OpozError):
    """Answers to a question would end before the event is over. Facts: none."""


class EventIsCancelled(OpozError):
    """The event was cancelled. Facts: none."""
