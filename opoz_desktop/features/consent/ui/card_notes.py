"""Notes on the consent tab that wait for a person: guardians changed, something has to come down, a signal runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.queries import OpenSignal
from opoz_desktop.features.consent.queries.todo import OpenWithdrawal
from opoz_desktop.shell import dates
from opoz_desktop.shell.widgets import Button, NoteBox

from . import signal_words

PLACES = "pictures.places"
"""The offer of the places of pictures: called with a pupil and purposes, gives rows with `title` and `place`."""
_NAMED = 3


class Place(Protocol):
    """A place where a picture stands."""

    @property
    def title(self) -> str: ...

    @property
    def place(self) -> str: ...


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

    def __init__(self, one: OpenWithdrawal, places: Sequence[Place] = (), *, may: bool) -> None:
        super().__init__("", "globe", "no")
        self._one = one
        words_ = self.tr("{purpose} was withdrawn on {date}. Take it down and note that it is done.")
        if places:
            words_ = self.tr("{purpose} was withdrawn on {date}. Take down: {places}. Then note that it is done.")
        named = ", ".join(f"{p.title} ({p.place})" for p in places[:_NAMED])
        if len(places) > _NAMED:
            more = self.tr("{places} and %n more", "", len(places) - _NAMED)
            named = more.format(places=named)
        self.set_text(words_.format(purpose=one.title, date=dates.written(one.received_on), places=named))
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


class SignalNote(NoteBox):
    """An objection, a disagreement or a court order that runs; here it is ended."""

    wanted = Signal(object)

    def __init__(self, signal: OpenSignal, line: str, *, may: bool) -> None:
        super().__init__("", signal_words.icon_of(signal.kind), "no")
        self._signal = signal
        self.set_text(line)
        _flat(self)
        self.done = Button(self.tr("End…"), small=True)
        self.done.setAccessibleDescription(line)
        self.done.setObjectName(f"end-signal-{signal.id}")
        self.done.setVisible(may)
        self.done.clicked.connect(self._tell)
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(self.done, 0, Qt.AlignmentFlag.AlignVCenter)

    def _tell(self) -> None:
        self.wanted.emit(self._signal)


class NotesColumn(QWidget):
    """What waits for a person, below each other: withdrawals to take down, then signals that run."""

    follow_up_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_notes(
        self,
        withdrawals: Sequence[tuple[OpenWithdrawal, Sequence[Place]]],
        signals: Sequence[tuple[OpenSignal, str]],
        *,
        may: bool,
    ) -> None:
        """Show them; a withdrawal comes with its places as far as they are known, a signal with its line of words.

        `may` False leaves the buttons out.
        """
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(withdrawals or signals))
        for withdrawal, places in withdrawals:
            taken = WithdrawalNote(withdrawal, places, may=may)
            taken.wanted.connect(self.follow_up_wanted)
            self._column.addWidget(taken)
        for signal, line in signals:
            running = SignalNote(signal, line, may=may)
            running.wanted.connect(self.end_wanted)
            self._column.addWidget(running)


def _flat(note: NoteBox) -> None:
    """Make a note with a button no higher than its button."""
    layout = note.layout()
    if layout is not None:
        layout.setContentsMargins(14, 6, 12, 6)
        layout.setAlignment(note.icon, Qt.AlignmentFlag.AlignVCenter)
