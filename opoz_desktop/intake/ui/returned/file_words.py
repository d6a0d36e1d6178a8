"""The words around filled PDFs: how each stands, why it is asked, and what its answers are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.rules import Channel, Identity
from opoz_desktop.features.consent.wording import channel_word, identity_word
from opoz_desktop.intake.returned.marks import Mark, outcome_of
from opoz_desktop.intake.returned.proposal import Ask, FileProposal, Standing
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import errors

from .words import outcome_words

CHANNELS = (Channel.EMAIL, Channel.PORTAL)
IDENTITIES = {
    Channel.EMAIL: (Identity.KNOWN_ADDRESS, Identity.CALLED_BACK),
    Channel.PORTAL: (Identity.PORTAL_LOGIN,),
}
"""How the school can know who sent a file; a typed name is not among them."""


def channel_words(channel: Channel) -> str:
    """Return how a file came in."""
    return capital(channel_word(channel))


def identity_words(identity: Identity) -> str:
    """Return how the school knew who sent it."""
    return capital(identity_word(identity))


def standing_words(row: FileProposal) -> tuple[str, str, str]:
    """Return word, tone and icon of how a file stands."""
    return {
        Standing.READY: (QCoreApplication.translate("FileWords", "sure"), "ok", "check"),
        Standing.ASK: (QCoreApplication.translate("FileWords", "look"), "open", "circle-help"),
        Standing.SAME: (QCoreApplication.translate("FileWords", "on record"), "plain", "check"),
        Standing.BOOKED: (QCoreApplication.translate("FileWords", "booked"), "ok", "file-check"),
        Standing.REFUSED: (QCoreApplication.translate("FileWords", "not usable"), "no", "x"),
    }[row.standing]


def answers_words(row: FileProposal) -> str:
    """Return "9 ja, 1 nee, 1 leeg", or what is wrong with the file."""
    if row.form is None or row.marks is None:
        return errors.sentences(row.error).what if row.error is not None else ""
    return outcome_words(outcome_of(row.form, row.marks, signed=True, decided_on=row.decided_on), row.form)


def ask_words(row: FileProposal) -> tuple[str, ...]:
    """Return why a person has to look at a file, one sentence each."""
    assert row.form is not None
    assert row.filled is not None
    assert row.marks is not None
    both = ", ".join(str(number) for number, mark in row.marks.items() if mark is Mark.BOTH)
    texts = {
        Ask.BOTH: QCoreApplication.translate(
            "FileWords", "Both boxes are on at line {lines}. That line is not booked; ask the parent."
        ).format(lines=both),
        Ask.UNCLEAR: QCoreApplication.translate(
            "FileWords", "The file says one thing and shows another at line {lines}. That line is not booked."
        ).format(lines=both),
        Ask.MISSING_LINES: QCoreApplication.translate(
            "FileWords", "The lines in the file are not those of the form. Compare it with the PDF."
        ),
        Ask.REMARK: QCoreApplication.translate("FileWords", "The parent wrote: {text}").format(text=row.filled.remark),
        Ask.NAME: QCoreApplication.translate("FileWords", "Filled in by {typed}; the form is for {guardian}.").format(
            typed=row.filled.name or QCoreApplication.translate("FileWords", "nobody by name"),
            guardian=row.form.guardian,
        ),
        Ask.SECOND: QCoreApplication.translate(
            "FileWords", "{typed} filled in a name too. It is booked for {guardian} only; ask the other parent."
        ).format(typed=row.filled.second_name, guardian=row.form.guardian),
        Ask.DAY: QCoreApplication.translate(
            "FileWords", "The date {typed} cannot be right; the day of receipt counts."
        ).format(typed=row.filled.day),
        Ask.CHANGES: QCoreApplication.translate("FileWords", "An answer on record changes."),
        Ask.BOOKED_OTHERWISE: QCoreApplication.translate(
            "FileWords", "This form was entered before with other answers."
        ),
        Ask.TWICE: QCoreApplication.translate("FileWords", "This form is twice in the pile, with other answers."),
        Ask.NO_SAY: QCoreApplication.translate("FileWords", "This guardian has no say today; it has no effect."),
        Ask.NOTHING_SAID: QCoreApplication.translate("FileWords", "Nothing is filled in."),
    }
    return tuple(texts[ask] for ask in row.asks)
