"""Notes on the consent tab that wait for a person: guardians changed, or something has to come down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from opoz_desktop.features.consent.queries.todo import OpenWithdrawal
from opoz_desktop.shell import dates
from opoz_desktop.shell.widgets import Button, NoteBox


class ReviewNote(NoteBox):
    """Guardians or authority changed: a person looks at the consents again and says so."""

    def __init__(self) -> None:
        super().__init__("", "triangle-alert", "open")
        self.set_text(self.tr("Guardians or authority changed. Look at the answers below again."))
        _flat(self)
        self.done = Button(self.tr("I looked at them"), small=True)
        self.done.setObjectName("card-reviewed")
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(self.done, 0, Qt.AlignmentFlag.AlignVCenter)


class WithdrawalNote(NoteBox):
    """A withdrawal after which something has to come down."""

    wanted = Signal(object)

    def __init__(self, one: OpenWithdrawal, *, may: bool) -> None:
        super().__init__("", "globe", "no")
        self._one = one
        words_ = self.tr("{purpose} was withdrawn on {date}. Take it down and note that it is done.")
        self.set_text(words_.format(purpose=one.title, date=dates.written(one.received_on)))
        _flat(self)
        self.done = Button(self.tr("Note that it is done…"), small=True)
        self.done.setObjectName(f"follow-up-{one.decision_id}")
        self.done.setVisible(may)
        self.done.clicked.connect(self._tell)
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(self.done, 0, Qt.AlignmentFlag.AlignVCenter)

    def _tell(self) -> None:
        self.wanted.emit(self._one)


def _flat(note: NoteBox) -> None:
    """Make a note with a button no higher than its button."""
    layout = note.layout()
    if layout is not None:
        layout.setContentsMargins(14, 6, 12, 6)
        layout.setAlignment(note.icon, Qt.AlignmentFlag.AlignVCenter)
