"""The tab *Brieven* of *Formulieren*: the yearly letter, and where the other letters are made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.subpage import SubPage
from opoz_desktop.shell.widgets import Button, Card, FactList, Label

from ..queries.letters import last_yearly
from .letter_runs import YearlyLettersDialog


class LettersPage(Page):
    """Show when the yearly letter went out, and begin it."""

    AREAS = frozenset({"rounds", "choice", "school"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.yearly = Card(self.tr("Yearly letter"))
        self.words = Label("", "body", "ink2", wrap=True)
        self.last = Label("", "medium", wrap=True)
        self.make = Button(self.tr("Yearly letter…"), "main", "mail")
        self.make.setObjectName("make_yearly")
        line = QHBoxLayout()
        line.addWidget(self.last, 1)
        line.addWidget(self.make)
        self.yearly.body.addWidget(self.words)
        self.yearly.body.addLayout(line)
        self.body.addWidget(self.yearly)
        self.others = Card(self.tr("Letters for one child"))
        self.others.body.addWidget(
            FactList(
                [
                    (
                        self.tr("Receipt, confirmation of a withdrawal"),
                        self.tr("On the pupil's card, with the button Letter…"),
                    ),
                    (self.tr("Reminders of a round"), self.tr("On the tab Rounds, in the round itself.")),
                    (self.tr("No agreement"), self.tr("Under Consents, on the tab Conflicts.")),
                ]
            )
        )
        self.body.addWidget(self.others)
        self.body.addStretch(1)
        self.make.clicked.connect(self._make)

    def refresh(self) -> None:
        """Say whether the board wants the letter and when it last went out."""
        self.set_title(self.tr("Letters"))
        wanted = self.desk.ask(choice, "consent.reminder_yearly")
        if wanted.value:
            text = self.tr("Every guardian sees the own answers once a year; no form is needed when they are right.")
        else:
            text = self.tr("The board chose not to send a yearly letter. You can still make it.")
        source = self.tr("Source: {source}").format(source=wanted.source)
        self.words.setText(f"{text} {source}.")
        last = self.desk.ask(last_yearly)
        if last is None:
            self.last.setText(self.tr("It was not made yet."))
        else:
            self.last.setText(self.tr("Last made on {date}.").format(date=dates.written(last)))

    def new(self) -> bool:
        """Begin the yearly letter."""
        self._make()
        return True

    def print_page(self) -> bool:
        """Begin the yearly letter."""
        self._make()
        return True

    def help_lines(self) -> tuple[str, ...]:
        """Say what can be done here."""
        return (
            self.tr("Each letter is for one guardian and shows only what that guardian said."),
            self.tr("A secret address is never printed; such a letter goes through the school."),
            self.tr("Letters come in class-list order, each on a sheet of its own, with a cover per group."),
            self.tr("Count the letters when you pack them: every letter has its number at the foot."),
            self.tr("Making letters leaves a line in the log."),
        )

    def _make(self) -> None:
        YearlyLettersDialog(self.window(), self.desk).open()


def _label() -> str:
    return QCoreApplication.translate("LettersPage", "Letters")


LETTERS = SubPage("letters", _label, Permission.PRINT_FORMS, LettersPage)
