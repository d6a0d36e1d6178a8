"""Note what was done after a withdrawal: what came down, and on which day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.queries.todo import OpenWithdrawal
from opoz_desktop.features.consent.wording import after_withdrawal_words
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import DateField, Field, TextField

from .asking import ask


class FollowUpDialog(Dialog):
    """Ask what was done; the answer stands in the history of the pupil."""

    def __init__(self, parent: QWidget | None, desk: Desk, withdrawal: OpenWithdrawal, pupil: str) -> None:
        super().__init__(parent, "", "", width=480)
        self._desk, self._withdrawal = desk, withdrawal
        text = self.tr("{purpose}, withdrawn on {date}. {todo}").format(
            purpose=withdrawal.title,
            date=dates.written(withdrawal.received_on),
            todo=after_withdrawal_words(withdrawal.medium),
        )
        question = self.tr("{pupil}: what was done?").format(pupil=pupil)
        ask(self, question, text, self.tr("Note that it is done"), self.tr("Not done yet"))
        self.note = TextField(self.tr("What was done"), placeholder=self.tr("for instance: 2 photos off the website"))
        self.note.setObjectName("follow-up-note")
        self.note_field = Field(self.tr("What was done"), self.note, check=self._note_problem)
        self.body.addWidget(self.note_field)
        self.on = DateField(self.tr("On"), desk.today, desk.today, past=True)
        self.on.setMaximumWidth(160)
        self.on_field = Field(self.tr("On"), self.on, check=self._day_problem)
        self.body.addWidget(self.on_field)
        self.note.setFocus()

    def submit(self) -> None:
        """Keep it, or say what is missing."""
        self.show_trouble("")
        if not self.note_field.valid() or not self.on_field.valid():
            return
        args = (self._withdrawal.decision_id, self.note.text(), self.on.value())
        try:
            made: int = self._desk.do(commands.follow_up, *args)
        except OpozError as error:
            self.show_error(error)
            return
        self.accept()
        self._desk.offer_undo(self.tr("Noted"), commands.undo_follow_up, made)

    def _note_problem(self) -> str:
        return "" if self.note.text().strip() else self.tr("Say in a few words what was done.")

    def _day_problem(self) -> str:
        value = self.on.value()
        if value is not None and value > self._desk.today:
            return self.tr("This day has not come yet.")
        return self.on.problem(required=True)
