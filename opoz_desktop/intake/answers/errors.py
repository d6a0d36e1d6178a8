"""What can be wrong with a list of answers, as facts without prose."""

from __future__ import annotations

from opoz_desktop.kernel.errors import OpozError


class NotAListOfAnswers(OpozError):
    """The file is of a kind that holds no answers (EDEXML, OneRoster). Facts: source."""


class TooManyQuestions(OpozError):
    """The column of the questions holds something else: too many different texts. Facts: count, limit."""


class TooManyWords(OpozError):
    """The columns of the answers hold something else: too many different words. Facts: count, limit."""


class NoPurposes(OpozError):
    """The school asks for nothing, so no answer can be recorded. Facts: none."""


class FlipNotConfirmed(OpozError):
    """A yes against a standing no was taken over without being confirmed by itself. Facts: count."""


class MeaningIncomplete(OpozError):
    """A question or a word of the file has no meaning yet. or two have the same.

    Facts: questions, words, twice (counts).
    """
