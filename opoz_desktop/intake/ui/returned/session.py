"""Beside the form: how far one is, the last one booked with its way back, and what is the same for the whole pile."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from opoz_desktop.features.consent.commands import Booked
from opoz_desktop.features.consent.queries import EntryForm, WaitingForm
from opoz_desktop.intake.returned.marks import Mark
from opoz_desktop.shell import theme
from opoz_desktop.shell.dates import short
from opoz_desktop.shell.widgets import Button, Card, DateField, Field, Icon, Label, ListRow, RowList, Scroll, TextField

from .words import held_short


@dataclass(frozen=True, slots=True)
class Entered:
    """One form that was entered in this session, with all that is needed to show it again."""

    form: EntryForm
    marks: dict[int, Mark]
    signed: tuple[bool | None, ...]
    day: date | None
    booked: Booked
    words: str


class SessionPanel(QFrame):
    """Count, show the last one and the pile. `undo_asked` takes the last one back; `waiting_opened(form id)`."""

    undo_asked = Signal()
    waiting_opened = Signal(object)
    settled = Signal(object)

    def __init__(self, today: date, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._started: float | None = None
        self._count = 0
        self.counter = Label(self.tr("Nothing entered yet"), "head")
        self.speed = Label("", "small", "ink2")
        self.last_icon = Icon("circle-check", "ok")
        self.last = Label("", "body", "ink", wrap=True)
        self.undo = Button(self.tr("Take back (Ctrl+Z)"), icon="undo-2", small=True)
        self.received = DateField(self.tr("Received on"), today, today, past=True)
        self.received.setObjectName("entry-received")
        self.received_field = Field(self.tr("Received on"), self.received, check=self._received_problem)
        self.place = TextField(self.tr("Where the papers lie"), place)
        self.place.setObjectName("entry-place")
        self.place_field = Field(
            self.tr("Where the papers lie"), self.place, self.tr("The same for the whole pile, e.g. folder 5.")
        )
        self.waiting = RowList(self.tr("Still to ask"))
        self.waiting.setObjectName("entry-waiting")
        self.settle = Button(self.tr("Is settled"), icon="check", small=True)
        self.settle.setToolTip(self.tr("What was to be asked is asked and recorded on the child's card."))
        self._today = today
        self._lay_out()
        self.undo.clicked.connect(self.undo_asked)
        self.waiting.opened.connect(self.waiting_opened)
        self.waiting.chosen.connect(self._waiting_chosen)
        self.settle.clicked.connect(self._settle)
        theme.notifier().changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        pile = Card(self.tr("This pile"))
        pile.body.addWidget(self.counter)
        pile.body.addWidget(self.speed)
        self.speed.hide()
        self._last_card = Card(self.tr("Last booked"))
        line = QVBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.last)
        line.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        self._last_card.body.addLayout(line)
        self._last_card.hide()
        pile.body.addWidget(self.received_field)
        pile.body.addWidget(self.place_field)
        self._waiting_card = Card(self.tr("Still to ask"), padded=False)
        self._waiting_card.actions.addWidget(self.settle)
        self._waiting_card.body.addWidget(self.waiting)
        self._waiting_card.hide()
        self._scroll = Scroll()
        for part in (self._last_card, pile, self._waiting_card):
            self._scroll.inner.addWidget(part)
        self._scroll.inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def begin(self) -> None:
        """Start the clock with the first form."""
        if self._started is None:
            self._started = time.monotonic()

    def count(self) -> int:
        """Return how many forms were entered in this session."""
        return self._count

    def show_last(self, entered: Entered | None, count: int, can_undo: bool = True) -> None:
        """Show how many were entered and the last of them; only the very last one can be taken back, once."""
        self._count = count
        minutes = 0 if self._started is None else round((time.monotonic() - self._started) / 60)
        entered_words = self.tr("%n form(s) entered", "", count)
        if minutes:
            entered_words = self.tr("{forms}, {minutes} min").format(forms=entered_words, minutes=minutes)
        self.counter.setText(entered_words if count else self.tr("Nothing entered yet"))
        self._last_card.setVisible(entered is not None)
        self.undo.setVisible(can_undo)
        if entered is not None:
            self.last.setText(f"{entered.form.child} · {entered.form.guardian}\n{entered.words}")

    def show_waiting(self, rows: Sequence[WaitingForm]) -> None:
        """Show the forms of which something is still to be asked."""
        self._waiting_card.setVisible(bool(rows))
        self._waiting_card.set_counter(str(len(rows)))
        self.waiting.set_rows(
            [
                ListRow(
                    row.form_id,
                    row.child,
                    self.tr("{why}, since {date}").format(why=held_short(row.held), date=short(row.on)),
                    "circle-help" if row.held else "inbox",
                    "open",
                )
                for row in rows
            ]
        )
        self.waiting.setFixedHeight(min(max(len(rows), 1), 6) * theme.scaled(44) + 4)
        self._waiting_chosen(None)

    def received_on(self) -> date | None:
        """Return the day on which the pile came in, None when it is no day."""
        return self.received.value() if self.received_field.valid() else None

    def _dress(self) -> None:
        self.setFixedWidth(round(264 * (1 + (theme.text_size() - 100) / 200)))

    def _received_problem(self) -> str:
        wrong = self.received.problem(required=True)
        value = self.received.value()
        if not wrong and value is not None and value > self._today:
            return self.tr("This day is still to come.")
        return wrong

    def _waiting_chosen(self, _row: object) -> None:
        self.settle.set_off("" if self.waiting.current_id() is not None else self.tr("Choose a form in the list."))

    def _settle(self) -> None:
        chosen = self.waiting.current_id()
        if chosen is not None:
            self.settled.emit(chosen)
