"""A new password where it must be: after a temporary one, and after the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.jobs import JobRunner
from opoz_desktop.shell.widgets import Button, Card, Combo, Field, Label

from .. import passwords, users
from ..opened import OpenVault
from ..rows import UserRow
from .new_password import NewPasswordForm
from .steps import in_one_step
from .words import role_words


class PasswordCard(Card):
    """A card with the form for a new password and one button. A subclass gives words, names and the deed."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._jobs = jobs
        self._label = ""
        self.body.setContentsMargins(23, 19, 23, 19)
        self.body.setSpacing(12)
        self.headline = Label("", "head", wrap=True)
        self.text = Label("", "body", "ink2", wrap=True)
        self.before = QVBoxLayout()
        self.form = NewPasswordForm(self.names, compact=True)
        self.button = Button("", "main", "check")
        self.button.setObjectName("set_password")
        self.reason = Label("", "small", "ink2", wrap=True)
        self.body.addWidget(self.headline)
        self.body.addWidget(self.text)
        self.body.addLayout(self.before)
        self.body.addWidget(self.form)
        self.body.addWidget(self.button)
        self.body.addWidget(self.reason)
        self.form.changed.connect(self.show_ready)
        self.form.returned.connect(self.submit)
        self.button.clicked.connect(self.submit)

    def set_words(self, title: str, text: str, button: str) -> None:
        """Give the card its words."""
        self.setAccessibleName(title)
        self.headline.setText(title)
        self.text.setText(text)
        self._label = button
        self.button.setText(button)
        self.show_ready(ready=False)

    def names(self) -> tuple[str, ...]:
        """Return what the password may not resemble."""
        return ()

    def deed(self) -> Callable[[], Any]:
        """Return the work that sets the password; it runs on the worker thread."""
        raise NotImplementedError

    def done(self, result: Any) -> None:
        """Go on after the password was set."""
        raise NotImplementedError

    def submit(self) -> None:
        """Set the password, when the form is ready."""
        if not self.form.ready():
            return
        self.setEnabled(False)
        self.button.setText(self.tr("Saving…"))
        self._jobs.start(self.headline.text(), partial(in_one_step, self.deed()), self._finished, self._failed)

    def show_ready(self, ready: bool) -> None:
        """Switch the button on, or say why it is off."""
        reason = "" if ready else self.form.reason()
        self.button.set_off(reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _finished(self, result: Any) -> None:
        self.form.clear()
        self.done(result)

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self.button.setText(self._label)
        self.form.refuse(sentences(error).text)


class ChangeCard(PasswordCard):
    """Choose an own password after a temporary one. Emits `changed`."""

    changed = Signal()

    def __init__(self, vault: OpenVault, temporary: str, jobs: JobRunner) -> None:
        self._vault, self._temporary = vault, temporary
        super().__init__(jobs)
        self.set_words(
            self.tr("Choose your own password"),
            self.tr("You came in with a temporary password. Choose one that only you know; nothing else changes."),
            self.tr("Use this password"),
        )

    def names(self) -> tuple[str, ...]:
        return (self._vault.user.login, self._vault.user.name)

    def deed(self) -> Callable[[], Any]:
        return partial(users.change_password, self._vault, self._temporary, self.form.password())

    def done(self, result: Any) -> None:
        self._temporary = ""
        self.changed.emit()


class KitResetCard(PasswordCard):
    """After the recovery sheet: choose who you are and a new password. Emits `opened(OpenVault)` as that person."""

    opened = Signal(object)

    def __init__(self, vault: OpenVault, jobs: JobRunner, options: Callable[[], dict[str, Any]]) -> None:
        self._vault, self._options = vault, options
        self._people = {row.id: row for row in users.people(vault) if row.role is Role.DIRECTOR}
        super().__init__(jobs)
        self.who = Combo(self.tr("Who are you?"))
        self.who.setObjectName("who")
        for row in self._people.values():
            self.who.add(row.id, self._who_words(row))
        self.who_field = Field(self.tr("Who are you?"), self.who)
        self.before.addWidget(self.who_field)
        self.who.currentIndexChanged.connect(self._who_changed)
        self.set_words(
            self.tr("The recovery sheet fits"),
            self.tr(
                "Choose a new password. The old one stops working at once; "
                "nothing else changes. Afterwards make a new sheet."
            ),
            self.tr("Use this password and open"),
        )

    def names(self) -> tuple[str, ...]:
        row = self._row()
        return (row.login, row.name) if row is not None else ()

    def deed(self) -> Callable[[], Any]:
        row = self._row()
        assert row is not None
        return partial(_reset_and_open, self._vault, row, self.form.password(), self._options())

    def done(self, result: Any) -> None:
        self.opened.emit(result)

    def _row(self) -> UserRow | None:
        if not hasattr(self, "who"):
            return None
        return self._people.get(self.who.key())

    def _who_words(self, row: UserRow) -> str:
        return f"{row.name} ({role_words(row.role)})"

    def _who_changed(self) -> None:
        self.form.names_changed()


def _reset_and_open(vault: OpenVault, row: UserRow, password: str, options: dict[str, Any]) -> OpenVault:
    """Give a director a new password through a temporary one and open the file as that director.

    When the new password is refused after all, the temporary one is never shown: the sheet still opens the file.
    """
    from .. import container

    passwords.require_strong(password, names=(row.login, row.name))
    folder = vault.folder
    temporary = users.reset_password(vault, row.id).temporary_password
    vault.close()
    opened = container.open_vault(folder, row.login, temporary, **options)
    try:
        users.change_password(opened, temporary, password)
    except BaseException:
        opened.close()
        raise
    return opened
