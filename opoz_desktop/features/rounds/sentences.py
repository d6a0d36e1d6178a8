"""The words of what can go wrong with rounds: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.errors import Sentences, nothing_changed, register

from . import errors
from .rules.checks import LONGEST_INTRO, LONGEST_TITLE, Trouble


def trouble_words(trouble: Trouble) -> str:
    """Return in one sentence why a round cannot be made like this."""
    words = {
        Trouble.NO_TITLE: QCoreApplication.translate("RoundErrors", "Give the round a name."),
        Trouble.TITLE_TOO_LONG: QCoreApplication.translate(
            "RoundErrors", "The name of the round has at most {most} letters."
        ),
        Trouble.NO_PURPOSES: QCoreApplication.translate("RoundErrors", "Choose at least one purpose."),
        Trouble.TOO_MANY_PURPOSES: QCoreApplication.translate(
            "RoundErrors", "So many purposes do not fit on a form; choose fewer."
        ),
        Trouble.INTRO_TOO_LONG: QCoreApplication.translate(
            "RoundErrors", "Your own words have at most {most} letters."
        ),
        Trouble.NO_HAND_IN: QCoreApplication.translate("RoundErrors", "Fill in until which day parents can hand in."),
        Trouble.HAND_IN_PAST: QCoreApplication.translate("RoundErrors", "The day to hand in lies in the past."),
        Trouble.STEP_WITHOUT_DAY: QCoreApplication.translate("RoundErrors", "A step of the ladder has no day."),
        Trouble.STEP_BEFORE_HAND_IN: QCoreApplication.translate(
            "RoundErrors", "A reminder falls before the day to hand in; choose a later day."
        ),
        Trouble.STEPS_OUT_OF_ORDER: QCoreApplication.translate(
            "RoundErrors", "The days of the ladder do not follow each other: letter, talk, telephone, close."
        ),
    }
    most = LONGEST_TITLE if trouble is Trouble.TITLE_TOO_LONG else LONGEST_INTRO
    return words[trouble].format(most=most)


def _not_ready(error: Any) -> Sentences:
    return Sentences(trouble_words(Trouble(error.facts.get("reason", Trouble.NO_TITLE))), nothing_changed(), "")


def _nobody(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("RoundErrors", "With this choice nobody gets a form."),
        nothing_changed(),
        QCoreApplication.translate("RoundErrors", "Choose other groups or another day, or look who already answered."),
    )


def _paper_left(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("RoundErrors", "Forms of this round were printed, so it stays on record."),
        nothing_changed(),
        QCoreApplication.translate("RoundErrors", "Close the round instead; what did not come back then expires."),
    )


def _closed(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("RoundErrors", "This round is closed."),
        nothing_changed(),
        QCoreApplication.translate("RoundErrors", "Begin a new round for who did not answer."),
    )


def _too_late(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("RoundErrors", "A round can be opened again only on the day it was closed."),
        nothing_changed(),
        QCoreApplication.translate("RoundErrors", "Begin a new round for who did not answer."),
    )


def _not_of_round(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("RoundErrors", "This form belongs to another round."),
        nothing_changed(),
        QCoreApplication.translate("RoundErrors", "Lay it aside, and take it in at its own round."),
    )


def _cannot(error: Any) -> Sentences:
    if error.facts.get("now") == error.facts.get("new"):
        return Sentences(
            QCoreApplication.translate("RoundErrors", "This form was taken in before."), nothing_changed(), ""
        )
    return Sentences(
        QCoreApplication.translate("RoundErrors", "The form is booked already."),
        nothing_changed(),
        QCoreApplication.translate("RoundErrors", "Look at the consents of the child for what was recorded."),
    )


def _nothing_to_write(error: Any) -> Sentences:
    by_kind = {
        "receipt": QCoreApplication.translate("RoundErrors", "No answer of this person is on record."),
        "withdrawal": QCoreApplication.translate("RoundErrors", "This person has withdrawn nothing."),
        "reminder": QCoreApplication.translate("RoundErrors", "Nobody of these still owes an answer."),
    }
    standard = QCoreApplication.translate("RoundErrors", "Nobody with recorded authority is there to write to.")
    return Sentences(
        by_kind.get(str(error.facts.get("kind")), standard),
        nothing_changed(),
        QCoreApplication.translate("RoundErrors", "Look at the consents of the child for what was recorded."),
    )


for _class, _builder in {
    errors.RoundNotReady: _not_ready,
    errors.NobodyToAsk: _nobody,
    errors.PaperLeft: _paper_left,
    errors.RoundClosed: _closed,
    errors.TooLateToReopen: _too_late,
    errors.FormNotOfRound: _not_of_round,
    errors.FormCannotBecome: _cannot,
    errors.NothingToWrite: _nothing_to_write,
}.items():
    register(_class, _builder)
