"""Choosing a password: four words offered first, strength in words, typed twice, *toon* at both fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Button, Field, Label, PasswordField, Selectable

from .. import passwords
from .words import strength_words, weakness_words


class NewPasswordForm(QWidget):
    """Take a new password. `names()` gives what it may not resemble: login, name, school.

    `ready` tells whether both fields hold the same password that may be used; `offer` shows four words.
    """

    changed = Signal(bool)
    returned = Signal()

    def __init__(
        self,
        names: Callable[[], Sequence[str]],
        offer: bool = True,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._ready = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.offer = QFrame(self)
        self.offer.setProperty("kind", "card")
        self._words = Selectable("", "section")
        self._words.setObjectName("offered_words")
        self._again = Button(self.tr("Other words"), "plain", "dices", small=True)
        self._again.clicked.connect(self.offer_words)
        inside = QVBoxLayout(self.offer)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(Label(self.tr("Our proposal: four words"), "small_medium", "ink2"), 1)
        line.addWidget(self._again)
        inside.addLayout(line)
        inside.addWidget(self._words)
        inside.addWidget(
            Label(
                self.tr("Easy to remember, and nobody guesses them. Write them down "
                    "until you know them, or think of your own."),
                "small", "ink2", wrap=True,
            )
        )  # fmt: skip
        self.offer.setVisible(offer)
        column.addWidget(self.offer)

        self.first = PasswordField(self.tr("New password"), self._measure)
        self.first.setObjectName("new_password")
        self.second = PasswordField(self.tr("The same once more"))
        self.second.setObjectName("new_password_again")
        self.first_field = Field(self.tr("New password"), self.first)
        self.second_field = Field(self.tr("The same once more"), self.second, check=self._check_second)
        pair = QVBoxLayout() if compact else QHBoxLayout()
        pair.setSpacing(12)
        for field in (self.first_field, self.second_field):
            holder = QVBoxLayout()
            holder.addWidget(field)
            holder.addStretch(1)
            pair.addLayout(holder, 1)
        column.addLayout(pair)

        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._judge)
        self.first.text_changed.connect(self._typed)
        self.second.text_changed.connect(self._typed)
        self.first.returned.connect(self._next)
        self.second.returned.connect(self._returned)
        if offer:
            self.offer_words()

    def offer_words(self) -> None:
        """Show four other words."""
        self._words.setText(passwords.four_words())

    def password(self) -> str:
        """Return the password; only to be used when `ready`."""
        return self.first.text()

    def ready(self) -> bool:
        """Tell whether the password may be used and was typed twice."""
        return self._ready

    def reason(self) -> str:
        """Return why the form is not ready yet, "" when it is."""
        if not self.first.text():
            return self.tr("Type a password.")
        weakness = passwords.judge(self.first.text(), names=tuple(self._names())).weakness
        if weakness is not None:
            return weakness_words(weakness)
        if self.first.text() != self.second.text():
            return self.tr("Type the password once more.")
        return ""

    def refuse(self, sentence: str) -> None:
        """Show why the password was refused after all."""
        self.first_field.set_error(sentence)
        self.first.setFocus()

    def clear(self) -> None:
        """Empty both fields, so that the password leaves the screen."""
        self.first.clear()
        self.second.clear()
        self._words.setText("")

    def names_changed(self) -> None:
        """Judge again, because a name that counts was changed."""
        self._typed()

    def _measure(self, text: str) -> tuple[int, str]:
        judgement = passwords.judge(text, names=tuple(self._names()))
        level = min(judgement.level, 1) if judgement.weakness is not None else max(judgement.level, 2)
        return level, strength_words(judgement)

    def _check_second(self) -> str:
        typed = self.second.text()
        if typed and typed != self.first.text():
            return self.tr("The two passwords are not the same. Look at them with the eye.")
        return ""

    def _typed(self) -> None:
        self.first_field.set_error("")
        if self.second_field.error():
            self.second_field.set_error(self._check_second())
        self._pause.start()

    def _judge(self) -> None:
        ready = not self.reason()
        self._ready = ready
        self.changed.emit(ready)

    def _next(self) -> None:
        self.second.setFocus()

    def _returned(self) -> None:
        self._judge()
        if self.second_field.valid() and self._ready:
            self.returned.emit()
