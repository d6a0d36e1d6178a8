"""How the people around one pupil are called in verdicts and lists, and the evidence of what they said in one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.queries import Box, DecisionRow, GuardianShort
from opoz_desktop.features.consent.rules import PUPIL, Has, Latest, State
from opoz_desktop.features.consent.rules import Answer as Said
from opoz_desktop.shell import dates
from opoz_desktop.shell.widgets import Answer

from . import words

BOXES: dict[Box, Answer] = {
    Box.YES: Answer.YES,
    Box.HALF: Answer.HALF,
    Box.WAITING: Answer.OPEN,
    Box.NO: Answer.NO,
    Box.OPEN: Answer.OPEN,
    Box.NONE: Answer.NONE,
}
_STATES: dict[State, Answer] = {
    State.YES: Answer.YES,
    State.COURT: Answer.YES,
    State.NO: Answer.NO,
    State.WITHDRAWN: Answer.NO,
}


def box_words(box: Box) -> str:
    """Return the words of a cell where they differ from those of its tick box.

    Waiting is an open box with one yes in; "open 1/2" would not fit a column of a form with eleven purposes.
    """
    return QCoreApplication.translate("ConsentPeople", "1/2") if box is Box.WAITING else ""


def mark_of(state: State) -> Answer:
    """Return the tick box of what one guardian said."""
    return _STATES.get(state, Answer.OPEN)


def mark_of_answer(answer: Said) -> Answer:
    """Return the tick box of an answer as it was given."""
    return Answer.YES if answer is Said.YES else Answer.NO


def names_of(guardians: Sequence[GuardianShort]) -> dict[int, str]:
    """Call guardians by their relation where it tells them apart ("moeder"), else by name; 0 is the pupil."""
    relations = [g.relation.casefold() for g in guardians]
    names = {
        int(g.id): g.relation.casefold() if g.relation and relations.count(g.relation.casefold()) == 1 else g.shown
        for g in guardians
    }
    names[int(PUPIL)] = QCoreApplication.translate("ConsentPeople", "the pupil")
    return names


def authority_word(guardian: GuardianShort) -> str:
    """Return *gezag*, *geen gezag* or *gezag niet vastgelegd*."""
    return {
        Has.YES: QCoreApplication.translate("ConsentPeople", "authority"),
        Has.NO: QCoreApplication.translate("ConsentPeople", "no authority"),
        Has.UNKNOWN: QCoreApplication.translate("ConsentPeople", "authority not recorded"),
    }[guardian.has]


def relation_and_authority(guardian: GuardianShort) -> str:
    """Return "moeder, gezag"."""
    return ", ".join(part for part in (guardian.relation.casefold(), authority_word(guardian)) if part)


def evidence(latest: Latest, decisions: Iterable[DecisionRow]) -> str:
    """Return when and how an answer came in: "01-09-2026, formulier op papier, code MJHU-WHK7-RPC"."""
    found = next((d for d in decisions if d.id == latest.decision_id), None)
    if found is None:
        return QCoreApplication.translate("ConsentPeople", "no answer yet")
    parts = [dates.written(latest.on or found.received_on), words.channel_word(found.channel)]
    if found.form_code:
        parts.append(QCoreApplication.translate("ConsentPeople", "code {code}").format(code=found.form_code))
    elif found.document_ref:
        parts.append(found.document_ref)
    if not latest.counts:
        parts.append(QCoreApplication.translate("ConsentPeople", "does not count: no authority"))
    return ", ".join(parts)
