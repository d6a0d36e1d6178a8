"""The card for trouble with the school file: what happened, what was not lost, and the steps that fit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell.errors import Sentences
from opoz_desktop.shell.widgets import Button, Card, Icon, Label

from .. import errors as vault


@dataclass(frozen=True, slots=True)
class WaysOut:
    """The steps that fit an error, the best first: restore, kit, again, other, create, network, older, back."""

    keys: tuple[str, ...]


_WAYS: dict[type[Exception], tuple[str, ...]] = {
    vault.NoVault: ("again", "other", "restore", "create"),
    vault.DatabaseDamaged: ("restore", "other"),
    vault.DatabaseChanged: ("restore", "back"),
    vault.KeyFileDamaged: ("restore", "other"),
    vault.KeyFileChanged: ("restore", "back"),
    vault.KeyFileOlder: ("kit", "back"),
    vault.ForeignVault: ("restore", "other"),
    vault.NewerFile: ("other", "back"),
    vault.InUseElsewhere: ("again", "other"),
    vault.ReadOnlyFile: ("again", "other"),
    vault.DiskFull: ("again", "back"),
    vault.FileUnreachable: ("again", "other"),
    vault.NetworkFolder: ("other", "network"),
    vault.OlderThanSeen: ("restore", "older", "back"),
    vault.AccountEnded: ("back",),
}


def ways_out(error: Exception) -> WaysOut:
    """Return the steps that fit an error; an unknown one can be tried again or left."""
    for cls in type(error).__mro__:
        if cls in _WAYS:
            return WaysOut(_WAYS[cls])
    return WaysOut(("again", "back") if isinstance(error, OpozError) else ("back",))


class TroubleCard(Card):
    """Say what is wrong and offer the steps. Emits `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, words: Sentences, ways: WaysOut, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(words.text)
        self.body.setContentsMargins(23, 19, 23, 19)
        self.body.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("circle-alert", "no", 20), 0, Qt.AlignmentFlag.AlignTop)
        self.what = Label(words.what, "head", "no", wrap=True)
        head.addWidget(self.what, 1)
        self.body.addLayout(head)
        text = QVBoxLayout()
        text.setContentsMargins(30, 0, 0, 8)
        text.setSpacing(4)
        self.kept = Label(words.kept, "body", "ink", wrap=True)
        self.todo = Label(words.todo, "body", "ink2", wrap=True)
        for label in (self.kept, self.todo):
            label.setVisible(bool(label.full_text()))
            text.addWidget(label)
        self.body.addLayout(text)
        self.buttons: dict[str, Button] = {}
        for number, key in enumerate(ways.keys):
            label, icon = self._button_words(key)
            kind = "main" if number == 0 and key != "older" else "danger" if key in {"older", "network"} else "plain"
            button = Button(label, kind, icon)
            button.setObjectName(f"way_{key}")
            button.clicked.connect(self._clicked)
            self.buttons[key] = button
            self.body.addWidget(button)

    def _button_words(self, key: str) -> tuple[str, str]:
        words = {
            "again": (self.tr("Try again"), "refresh-cw"),
            "other": (self.tr("Open another school file"), "folder-open"),
            "restore": (self.tr("Bring back a backup"), "history"),
            "create": (self.tr("Make a new school file"), "plus"),
            "kit": (self.tr("Use the recovery sheet"), "key-round"),
            "network": (self.tr("Use this network folder, on this computer only"), "triangle-alert"),
            "older": (self.tr("Open the older school file all the same"), "triangle-alert"),
            "back": (self.tr("Back"), "arrow-left"),
        }
        return words[key]

    def _clicked(self) -> None:
        sender = self.sender()
        for key, button in self.buttons.items():
            if button is sender:
                self.chosen.emit(key)
                return
