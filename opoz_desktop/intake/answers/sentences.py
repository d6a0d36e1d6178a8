"""The words of what can go wrong with a list of answers: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.errors import Sentences, nothing_changed, register

from . import errors


def _not_a_list(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("AnswerErrors", "This file holds pupils, not answers of parents."),
        nothing_changed(),
        QCoreApplication.translate(
            "AnswerErrors",
            "Choose the list of the parent app (CSV or Excel). Pupils are read in under Manage, Read in.",
        ),
    )


def _too_many_questions(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("AnswerErrors", "The column of the questions holds too many different texts."),
        nothing_changed(),
        QCoreApplication.translate("AnswerErrors", "Choose the column in which the name of the question stands."),
    )


def _too_many_words(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("AnswerErrors", "A column of answers holds too many different words."),
        nothing_changed(),
        QCoreApplication.translate("AnswerErrors", "Choose only columns in which yes, no or the like stands."),
    )


def _no_purposes(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("AnswerErrors", "The school asks no consent for anything yet."),
        nothing_changed(),
        QCoreApplication.translate("AnswerErrors", "Choose the kinds of consent first, under Consents, Kinds."),
    )


def _flip(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("AnswerErrors", "A parent said no before, and the list says yes."),
        nothing_changed(),
        QCoreApplication.translate("AnswerErrors", "Confirm these answers one by one, or let the no stand."),
    )


def _meaning(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("AnswerErrors", "A question or word of the list has no meaning yet."),
        nothing_changed(),
        QCoreApplication.translate("AnswerErrors", "Say what each question and each word means; then compare."),
    )


register(errors.NotAListOfAnswers, _not_a_list)
register(errors.TooManyQuestions, _too_many_questions)
register(errors.TooManyWords, _too_many_words)
register(errors.NoPurposes, _no_purposes)
register(errors.FlipNotConfirmed, _flip)
register(errors.MeaningIncomplete, _meaning)
