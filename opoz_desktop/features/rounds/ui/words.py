"""What rounds, states, steps and outcomes are called on the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.rules.form_state import FormState
from opoz_desktop.kernel.clock import school_year_of
from opoz_desktop.shell import dates
from opoz_desktop.shell.widgets.chips import Tone

from ..model import Outcome, RoundKind, StepKind
from ..queries import DueStep


def kind_words(kind: RoundKind) -> str:
    """Return whom a round is for."""
    return {
        RoundKind.ALL: QCoreApplication.translate("Rounds", "whole school"),
        RoundKind.GROUPS: QCoreApplication.translate("Rounds", "groups"),
        RoundKind.NEWCOMERS: QCoreApplication.translate("Rounds", "new pupils"),
        RoundKind.MISSING: QCoreApplication.translate("Rounds", "only missing"),
        RoundKind.CHANGED: QCoreApplication.translate("Rounds", "changed purpose"),
        RoundKind.EVENT: QCoreApplication.translate("Rounds", "event"),
        RoundKind.PUPIL: QCoreApplication.translate("Rounds", "one pupil"),
    }[kind]


def proposed_title(kind: RoundKind, today: date, groups: str = "", since: date | None = None) -> str:
    """Propose the name of a round; it holds no name of a person."""
    year = school_year_of(today).name
    if kind is RoundKind.GROUPS:
        return QCoreApplication.translate("Rounds", "Consents {groups}").format(groups=groups)
    if kind is RoundKind.NEWCOMERS:
        text = QCoreApplication.translate("Rounds", "New pupils since {date}")
        return text.format(date=dates.written(since) if since else "")
    titles = {
        RoundKind.ALL: QCoreApplication.translate("Rounds", "Consents {year}"),
        RoundKind.MISSING: QCoreApplication.translate("Rounds", "Missing answers {year}"),
        RoundKind.CHANGED: QCoreApplication.translate("Rounds", "Changed purpose {year}"),
        RoundKind.EVENT: QCoreApplication.translate("Rounds", "Event {year}"),
        RoundKind.PUPIL: QCoreApplication.translate("Rounds", "One pupil {year}"),
    }
    return titles[kind].format(year=year)


def stage_words(stage: FormState) -> str:
    """Return where a form is."""
    return {
        FormState.PRINTED: QCoreApplication.translate("Rounds", "printed"),
        FormState.HANDED_OUT: QCoreApplication.translate("Rounds", "handed out"),
        FormState.RETURNED: QCoreApplication.translate("Rounds", "came back"),
        FormState.BOOKED: QCoreApplication.translate("Rounds", "booked"),
        FormState.EXPIRED: QCoreApplication.translate("Rounds", "expired"),
        FormState.LOST: QCoreApplication.translate("Rounds", "lost"),
        FormState.CANCELLED: QCoreApplication.translate("Rounds", "not used"),
    }[stage]


STAGE_LOOK: dict[FormState, tuple[Tone, str]] = {
    FormState.PRINTED: ("plain", "printer"),
    FormState.HANDED_OUT: ("open", "clock"),
    FormState.RETURNED: ("pen", "inbox"),
    FormState.BOOKED: ("ok", "check"),
    FormState.EXPIRED: ("plain", "timer"),
    FormState.LOST: ("no", "circle-alert"),
    FormState.CANCELLED: ("plain", "x"),
}
"""Tone and icon of the chip of a form."""


def step_words(kind: StepKind) -> str:
    """Return what a step of the ladder is called."""
    return {
        StepKind.LETTER: QCoreApplication.translate("Rounds", "Reminder letter"),
        StepKind.TALK: QCoreApplication.translate("Rounds", "Talk"),
        StepKind.PHONE: QCoreApplication.translate("Rounds", "Telephone call"),
        StepKind.CLOSE: QCoreApplication.translate("Rounds", "Close the round"),
    }[kind]


def step_short(kind: StepKind) -> str:
    """Return a step in one word, for the plot."""
    return {
        StepKind.LETTER: QCoreApplication.translate("Rounds", "letter"),
        StepKind.TALK: QCoreApplication.translate("Rounds", "talk"),
        StepKind.PHONE: QCoreApplication.translate("Rounds", "telephone"),
        StepKind.CLOSE: QCoreApplication.translate("Rounds", "close"),
    }[kind]


STEP_ICONS = {
    StepKind.LETTER: "mail",
    StepKind.TALK: "users-round",
    StepKind.PHONE: "phone",
    StepKind.CLOSE: "flag",
}


def outcome_words(outcome: Outcome) -> str:
    """Return what came of a reminder."""
    return {
        Outcome.SENT: QCoreApplication.translate("Rounds", "letter sent"),
        Outcome.PROMISED: QCoreApplication.translate("Rounds", "promised to hand in"),
        Outcome.NOT_REACHED: QCoreApplication.translate("Rounds", "not reached"),
        Outcome.ANSWERED: QCoreApplication.translate("Rounds", "gave an answer"),
        Outcome.REFUSES: QCoreApplication.translate("Rounds", "does not want to answer"),
    }[outcome]


def language_words(code: str) -> str:
    """Return the help language in Dutch words; each language also names itself."""
    names = {
        "nl": QCoreApplication.translate("Rounds", "Dutch only"),
        "en": QCoreApplication.translate("Rounds", "English"),
        "tr": QCoreApplication.translate("Rounds", "Turkish"),
        "ar": QCoreApplication.translate("Rounds", "Arabic"),
        "pl": QCoreApplication.translate("Rounds", "Polish"),
        "uk": QCoreApplication.translate("Rounds", "Ukrainian"),
    }
    return names.get(code, code)


def due_words(due: DueStep) -> tuple[str, str, str, str]:
    """Return icon, title, detail and button of a step that is due, for *Vandaag*."""
    titles = {
        StepKind.LETTER: QCoreApplication.translate("Rounds", "{round}: send the reminder letter"),
        StepKind.TALK: QCoreApplication.translate("Rounds", "{round}: let the teachers ask"),
        StepKind.PHONE: QCoreApplication.translate("Rounds", "{round}: telephone who did not answer"),
        StepKind.CLOSE: QCoreApplication.translate("Rounds", "{round}: close the round"),
    }
    buttons = {
        StepKind.LETTER: QCoreApplication.translate("Rounds", "Letters"),
        StepKind.TALK: QCoreApplication.translate("Rounds", "Lists"),
        StepKind.PHONE: QCoreApplication.translate("Rounds", "Telephone list"),
        StepKind.CLOSE: QCoreApplication.translate("Rounds", "Close"),
    }
    out = QCoreApplication.translate("Rounds", "%n of {made} forms did not come back yet.", "", due.waiting)
    return (
        STEP_ICONS[due.kind],
        titles[due.kind].format(round=due.title),
        out.format(made=due.made),
        buttons[due.kind],
    )
