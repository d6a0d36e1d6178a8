"""The words around forms that came back: marks, what was said before, states of a form, outcomes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.model import FormState
from opoz_desktop.features.consent.queries import Alike, EntryForm, EntryLine, Held, HeldLine, Mixed
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.intake.returned.marks import Mark, Outcome, changes
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.widgets import Answer as Box


def mark_word(mark: Mark) -> str:
    """Return what stands on a line: *ja*, *nee*, *leeg*, *beide*, *intrekken*."""
    return {
        Mark.YES: QCoreApplication.translate("EntryWords", "yes"),
        Mark.NO: QCoreApplication.translate("EntryWords", "no"),
        Mark.EMPTY: QCoreApplication.translate("EntryWords", "empty"),
        Mark.BOTH: QCoreApplication.translate("EntryWords", "both"),
        Mark.WITHDRAW: QCoreApplication.translate("EntryWords", "withdraw"),
    }[mark]


BOXES = {Mark.YES: Box.YES, Mark.NO: Box.NO, Mark.EMPTY: Box.OPEN}
"""Marks that are shown as the box on the paper; the others have an icon of their own."""


def mark_look(mark: Mark | None, *, signature: bool, current: bool) -> tuple[str, str, str]:
    """Return icon, colour token and word of what was keyed on a line."""
    if mark is None:
        if not current:
            return "", "ink3", ""
        return "circle-help", "pen", QCoreApplication.translate("EntryWords", "choose")
    if signature:
        if mark is Mark.YES:
            return "check", "ok", QCoreApplication.translate("EntryWords", "signed")
        return "x", "no", QCoreApplication.translate("EntryWords", "missing")
    icon, token = {
        Mark.YES: ("square-check", "ok"),
        Mark.NO: ("x", "no"),
        Mark.EMPTY: ("square", "open"),
        Mark.BOTH: ("circle-help", "open"),
        Mark.WITHDRAW: ("undo-2", "no"),
    }[mark]
    return icon, token, mark_word(mark)


def answer_word(answer: Answer) -> str:
    """Return what a guardian said: *ja*, *nee* or *ingetrokken*."""
    return {
        Answer.YES: QCoreApplication.translate("EntryWords", "yes"),
        Answer.NO: QCoreApplication.translate("EntryWords", "no"),
        Answer.WITHDRAWN: QCoreApplication.translate("EntryWords", "withdrawn"),
    }[answer]


def before_words(line: EntryLine, mark: Mark | None) -> str:
    """Return what this guardian said until now, and that a mark changes it."""
    parts: list[str] = []
    if line.before is not None:
        text = (
            QCoreApplication.translate("EntryWords", "was {answer}, {date}")
            if changes(line, mark)
            else QCoreApplication.translate("EntryWords", "now {answer}, {date}")
        )
        parts.append(text.format(answer=answer_word(line.before.value), date=written(line.before.on)))
    if line.renewed:
        parts.append(QCoreApplication.translate("EntryWords", "older text"))
    elif line.stopped:
        parts.append(QCoreApplication.translate("EntryWords", "no longer asked"))
    return " · ".join(parts)


def held_words(form: EntryForm, held: tuple[HeldLine, ...]) -> str:
    """Return which lines were held back and why, in one sentence; "" when none were."""
    numbers = {line.purpose_id: line.number for line in form.lines}
    parts: list[str] = []
    for why, text in (
        (Held.BOTH, QCoreApplication.translate("EntryWords", "two marks on line {lines}")),
        (Held.UNSIGNED, QCoreApplication.translate("EntryWords", "yes without a signature on line {lines}")),
    ):
        lines = [str(numbers[h.purpose_id]) for h in held if h.why is why and h.purpose_id in numbers]
        if lines:
            parts.append(text.format(lines=", ".join(lines)))
    return "; ".join(parts)


def held_short(held: tuple[HeldLine, ...]) -> str:
    """Return why a form still waits, in a few words for a list."""
    if any(h.why is Held.UNSIGNED for h in held):
        return QCoreApplication.translate("EntryWords", "signature missing")
    if held:
        return QCoreApplication.translate("EntryWords", "both boxes ticked")
    return QCoreApplication.translate("EntryWords", "not entered yet")


def state_words(form: EntryForm) -> str:
    """Return what is special about where this form stood; "" when nothing is."""
    if form.booked_on is not None:
        text = QCoreApplication.translate(
            "EntryWords", "This form was already entered, on {date}. Enter it again and the program compares."
        )
        return text.format(date=written(form.booked_on))
    return {
        FormState.LOST: QCoreApplication.translate("EntryWords", "This form was noted as lost. It can be entered."),
        FormState.CANCELLED: QCoreApplication.translate(
            "EntryWords", "This form was cancelled. It can be entered; what the parent signed counts."
        ),
        FormState.EXPIRED: QCoreApplication.translate(
            "EntryWords", "The date to hand in this form is past. It can be entered all the same."
        ),
    }.get(form.state, "")


def alike_words(form: EntryForm) -> str:
    """Return who is easily taken for this child, "" when nobody is."""
    if not form.alike:
        return ""
    siblings = [_alike(a) for a in form.alike if a.why is Mixed.SIBLING]
    names = [_alike(a) for a in form.alike if a.why is Mixed.NAME]
    parts: list[str] = []
    if siblings:
        text = QCoreApplication.translate("EntryWords", "Also at this school: {children}.")
        parts.append(text.format(children=", ".join(siblings)))
    if names:
        text = QCoreApplication.translate("EntryWords", "Nearly the same name in the group: {children}.")
        parts.append(text.format(children=", ".join(names)))
    parts.append(QCoreApplication.translate("EntryWords", "Check the name on the paper."))
    return " ".join(parts)


def outcome_words(outcome: Outcome, form: EntryForm) -> str:
    """Return in one line what was keyed: "9 ja, 1 nee, 1 leeg"."""
    if form.part == "strip":
        text = QCoreApplication.translate("EntryWords", "{count} withdrawn")
        return text.format(count=outcome.withdrawn)
    counts = [
        (outcome.yes, mark_word(Mark.YES)),
        (outcome.no, mark_word(Mark.NO)),
        (outcome.empty, mark_word(Mark.EMPTY)),
        (outcome.both, mark_word(Mark.BOTH)),
    ]
    return ", ".join(f"{count} {word}" for count, word in counts if count)


def day_words(day: date | None) -> str:
    """Return a date as screens write it, "" for none."""
    return "" if day is None else written(day)


def _alike(other: Alike) -> str:
    born = day_words(other.born_on)
    facts = ", ".join(part for part in (other.group, born) if part)
    return f"{other.child} ({facts})" if facts else other.child
