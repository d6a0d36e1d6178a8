"""The panel that asks one thing about what is read in: options of which none is chosen in advance, choose or skip."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Button, Card, Label, RadioButton


class QuestionPanel(Card):
    """Show a question with its options; who makes one hears `choose` clicked and `skipped`."""

    skipped = Signal()

    def __init__(self, unchosen: str, parent: QWidget | None = None) -> None:
        """Make the panel; `unchosen` says that an option must be chosen first."""
        super().__init__(" ", icon="circle-help", icon_token="open", parent=parent)
        self._unchosen = unchosen
        self._content: QWidget | None = None
        self._group: QButtonGroup | None = None
        self.options: dict[Any, RadioButton] = {}
        self.place = Label("", "small", "ink3")
        self.reason = Label("", "small", "ink2", wrap=True)
        self.choose = Button(self.tr("Choose, next"))
        self.skip = Button(self.tr("Skip"), "quiet")
        self._slot = QVBoxLayout()
        self.body.addLayout(self._slot)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.choose)
        line.addWidget(self.skip)
        line.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.reason, 1)
        below.addWidget(self.place)
        self.body.addLayout(line)
        self.body.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.skip.clicked.connect(self.skipped)

    def begin(self, title: str, number: int, total: int, spacing: int) -> QVBoxLayout:
        """Take the question before away and return the column for the next, number so many of so many."""
        self.set_title(title)
        self.place.setText(self.tr("{number} of {total}").format(number=number, total=total))
        if self._content is not None:
            self._slot.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        self._group = QButtonGroup(self._content)
        self.options = {}
        self._slot.addWidget(self._content)
        return column

    def add_option(self, key: Any, button: RadioButton) -> None:
        """Let an option be chosen; the caller puts its button in the column."""
        assert self._group is not None
        self._group.addButton(button)
        self.options[key] = button
        button.toggled.connect(self._tell)

    def show_chosen(self, key: Any) -> None:
        """Show the answer that was given before; None or an unknown one chooses nothing."""
        if key in self.options:
            self.options[key].setChecked(True)
        self._tell()

    def pick(self, key: Any) -> None:
        """Choose an option without confirming it."""
        self.options[key].setChecked(True)

    def chosen(self) -> Any:
        """Return the key of the option that is chosen, None when none is."""
        return next((key for key, button in self.options.items() if button.isChecked()), None)

    def _tell(self) -> None:
        reason = "" if self.chosen() is not None else self._unchosen
        self.choose.set_off(reason)
        self.reason.setText(reason)
