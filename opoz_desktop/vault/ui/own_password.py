"""*Mijn wachtwoord*: everybody changes the own password here; the old one is asked again."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.widgets import Button, Card, Field, Label, NoteBox, PasswordField

from .. import users
from ..errors import WrongPassword
from .context import ManageContext
from .new_password import NewPasswordForm
from .section import SectionFrame
from .steps import in_one_step


class OwnPasswordSection(SectionFrame):
    """Old password, new one twice, one button."""

    def __init__(self, desk: Desk, context: ManageContext) -> None:
        super().__init__("")
        self._desk, self._context = desk, context
        self.head.setText(self.tr("My password"))
        self.setAccessibleName(self.head.text())
        self.set_lead(self.tr("A new password counts at once. Nothing else changes, and nobody can see it."))
        self.card = Card()
        self.card.setMaximumWidth(620)
        self.card.body.setContentsMargins(19, 15, 19, 15)
        self.card.body.setSpacing(14)
        self.old = PasswordField(self.tr("Present password"))
        self.old.setObjectName("old_password")
        self.old_field = Field(self.tr("Present password"), self.old)
        self.old_field.setMaximumWidth(290)
        self.form = NewPasswordForm(self._names)
        self.button = Button(self.tr("Change my password"), "main", "key")
        self.button.setObjectName("change_password")
        self.reason = Label("", "small", "ink2", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.button)
        line.addWidget(self.reason, 1)
        self.card.body.addWidget(self.old_field)
        self.card.body.addWidget(self.form)
        self.card.body.addLayout(line)
        self.body.addWidget(self.card)
        self.note = NoteBox(
            self.tr("An old backup still opens with the password of that time. Backups go away after at most 92 days."),
            "info",
        )
        self.note.setMaximumWidth(620)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.old.text_changed.connect(self._changed)
        self.form.changed.connect(self._changed)
        self.form.returned.connect(self._submit)
        self.button.clicked.connect(self._submit)
        self._changed()

    def _names(self) -> tuple[str, ...]:
        user = self._context.vault.user
        return (user.login, user.name)

    def _changed(self) -> None:
        self.old_field.set_error("")
        reason = "" if self.old.text() else self.tr("Type your present password.")
        reason = reason or self.form.reason()
        self.button.set_off(reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _submit(self) -> None:
        if not self.old.text() or not self.form.ready():
            return
        self.setEnabled(False)
        work = partial(users.change_password, self._context.vault, self.old.text(), self.form.password())
        self._desk.start(self.tr("Changing the password"), partial(in_one_step, work), self._done, self._failed)

    def _done(self, _: object) -> None:
        self.setEnabled(True)
        self.old.clear()
        self.form.clear()
        self.form.offer_words()
        self._desk.say(self.tr("Password changed. Use the new one from now on."))

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        if isinstance(error, WrongPassword):
            self.old_field.set_error(self.tr("This is not your present password. Nothing was changed."))
            self.old.setFocus()
            return
        self.form.refuse(sentences(error).text)
