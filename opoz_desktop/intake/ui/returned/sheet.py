"""A form to enter: its lines, who signed, and the day on the paper, from top to bottom with one key each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.queries import EntryForm
from opoz_desktop.intake.returned.marks import Mark
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.widgets import DateField, Field

from .rows import EntryRow
from .scan_guard import ScanGuard

_SCANNED = "TG1:"


class EntrySheet(QWidget):
    """Hold the lines of one form. `finished` comes with Enter on the day; nothing is chosen when a form is shown."""

    changed = Signal()
    current_changed = Signal()
    finished = Signal()
    scanned = Signal(str)
    """A hand scanner typed the text of a code while a form was open."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._form: EntryForm | None = None
        self._guard = ScanGuard(self.scanned.emit)
        self._rows: list[EntryRow] = []
        self._signatures: list[EntryRow] = []
        self._current: EntryRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.day = DateField(self.tr("Date on the paper"), today, None, past=True)
        self.day.setObjectName("entry-day")
        self.day_field = Field(self.tr("Date on the paper"), self.day, check=self.day_problem)
        self._below = QHBoxLayout()
        self._below.setContentsMargins(34, 10, 8, 6)
        self._below.addWidget(self.day_field)
        self._below.addStretch(1)
        self._column.addLayout(self._below)
        self.day.installEventFilter(self)
        self.day.textChanged.connect(self._told)

    def show_form(self, form: EntryForm, day: date | None) -> None:
        """Show an empty form; `day` is proposed as the day on the paper where it can be."""
        self._form = form
        strip = form.part == "strip"
        self._clear()
        for line in form.lines:
            row = EntryRow(line, line.title, strip, self._guard, self)
            row.setObjectName(f"entry-line-{line.number}")
            self._rows.append(row)
        first = self.tr("Signature of {name}") if form.second else self.tr("Signature")
        names = [first.format(name=form.guardian)]
        if form.second:
            names.append(self.tr("Signature of {name}").format(name=form.second))
        for number, name in enumerate(names, 1):
            row = EntryRow(None, name, strip, self._guard, self)
            row.setObjectName(f"entry-signature-{number}")
            self._signatures.append(row)
        for place, row in enumerate([*self._rows, *self._signatures]):
            self._column.insertWidget(place, row)
            row.show()
            row.keyed.connect(self.changed)
            row.moved.connect(self._move)
            row.entered.connect(self._enter)
            row.all_keyed.connect(self._all_keyed)
            row.focused.connect(self._focused)
        usable = day is not None and (form.printed_on is None or day >= form.printed_on)
        self.day.set_value(day if usable else None)
        self.day_field.set_error("")
        self.setFocusProxy(self._rows[0] if self._rows else self._signatures[0])

    def rows(self) -> Sequence[EntryRow]:
        return tuple(self._rows)

    def current(self) -> EntryRow | None:
        """Return the line that the keys go to; it stays when the focus goes elsewhere."""
        return self._current

    def marks(self) -> Mapping[int, Mark]:
        """Return what was keyed, by number of the line. On the strip a line without a key is not withdrawn."""
        return {row.line.number: row.mark for row in self._rows if row.line is not None and row.mark is not None}

    def set_marks(self, marks: Mapping[int, Mark], signed: Sequence[bool | None] = ()) -> None:
        """Fill in what was keyed before: a draft, or a booking that was taken back."""
        for row in self._rows:
            assert row.line is not None
            row.set_mark(marks.get(row.line.number))
        for row, yes in zip(self._signatures, signed, strict=False):
            row.set_mark(None if yes is None else Mark.YES if yes else Mark.NO)
        self.changed.emit()

    def signed(self) -> tuple[bool | None, ...]:
        """Return for each place to sign whether it is signed; None: not entered yet."""
        return tuple(None if row.mark is None else row.mark is Mark.YES for row in self._signatures)

    def left(self) -> int:
        """Return how many lines still need a key."""
        rows = self._signatures if self._form is not None and self._form.part == "strip" else self._all()
        return sum(row.mark is None for row in rows)

    def focus_first_left(self) -> None:
        """Put the focus on the first line that still needs a key, or on the day."""
        rows = self._signatures if self._form is not None and self._form.part == "strip" else self._all()
        for row in rows:
            if row.mark is None:
                row.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.focus_day()

    def focus_day(self) -> None:
        """Put the focus on the day, all of it selected: type another or press Enter."""
        self.day.setFocus(Qt.FocusReason.TabFocusReason)
        self.day.selectAll()

    def focus_last(self) -> None:
        """Put the focus on the last line: the way back from the day."""
        self._signatures[-1].setFocus(Qt.FocusReason.BacktabFocusReason)

    def key(self, mark: Mark) -> None:
        """Give the current line a mark, as its key does."""
        row = self._current
        if row is None or row not in self._all():
            row = self._rows[0]
        if mark in row.keys().values():
            row.key(mark)

    def day_problem(self) -> str:
        """Return what is wrong with the day, "" when it can stand on this paper."""
        wrong = self.day.problem(required=True)
        value = self.day.value()
        if wrong or value is None:
            return wrong
        if value > self._today:
            return self.tr("This day is still to come.")
        printed = self._form.printed_on if self._form is not None else None
        if printed is not None and value < printed:
            return self.tr("The form was printed on {date}. Did the parent fill in a date of birth?").format(
                date=written(printed)
            )
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.day and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _CONTROL:
                if self.day.text().upper().startswith(_SCANNED):
                    text = self.day.text()
                    self.day.set_value(None)
                    self.scanned.emit(text)
                elif self.day_field.valid():
                    self.finished.emit()
                return True
            if event.key() == Qt.Key.Key_Up:
                self.focus_last()
                return True
        return super().eventFilter(watched, event)

    def _all(self) -> list[EntryRow]:
        return [*self._rows, *self._signatures]

    def _clear(self) -> None:
        for row in self._all():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._signatures, self._current = [], [], None

    def _move(self, step: int) -> None:
        row = self.sender()
        rows = self._all()
        if not isinstance(row, EntryRow) or row not in rows:
            return
        target = rows.index(row) + step
        if target >= len(rows):
            self.focus_day()
        elif target >= 0:
            rows[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self) -> None:
        """Enter on a line: on the strip go on to the signature, elsewhere to what still needs a key."""
        if self.left():
            self.focus_first_left()
        else:
            self.focus_day()

    def _all_keyed(self) -> None:
        """Withdraw every line: the box *alles* on the strip."""
        for row in self._rows:
            row.set_mark(Mark.WITHDRAW)
        self.changed.emit()
        self._signatures[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> None:
        row = self.sender()
        if isinstance(row, EntryRow):
            self._current = row
            self.current_changed.emit()

    def _told(self) -> None:
        if self.day_field.error():
            self.day_field.set_error("")
        self.changed.emit()


_CONTROL = Qt.KeyboardModifier.ControlModifier
