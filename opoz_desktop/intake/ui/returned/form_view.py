"""One form on screen while it is entered: whose it is, what to mind, the lines, and the button that books."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.features.consent.queries import EntryForm
from opoz_desktop.intake.returned.marks import Mark, Outcome, outcome_of
from opoz_desktop.shell.widgets import Button, Card, Icon, Label, LinkButton, Scroll

from .key_bar import KeyBar
from .sheet import EntrySheet
from .words import alike_words, day_words, held_words, outcome_words, state_words


class FormView(QWidget):
    """Show a form and let it be entered. `booking` asks to book it, `stopped` to leave it."""

    booking = Signal()
    stopped = Signal()
    part_changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: EntryForm | None = None
        self._noticed = False
        self.name = Label("", "title", elide=True)
        self.about = Label("", "body", "ink2", elide=True)
        self.who = Label("", "strong", elide=True)
        self.code = Label("", "small", "ink2")
        self.other_part = LinkButton("", small=True)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(6)
        self.sheet = EntrySheet(today)
        self.keys = KeyBar()
        self.told = Label("", "body", "ink2", wrap=True)
        self.stop = Button(self.tr("Do not book"), icon="x")
        self.book = Button(self.tr("Book (Enter)"), "main", "check")
        self._lay_out()
        self.sheet.changed.connect(self._changed)
        self.sheet.current_changed.connect(self._current_changed)
        self.sheet.finished.connect(self._finished)
        self.keys.keyed.connect(self._keyed)
        self.book.clicked.connect(self.booking)
        self.stop.clicked.connect(self.stopped)
        self.other_part.clicked.connect(self.part_changed)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.name, 1)
        top.addWidget(self.code)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.about, 1)
        second.addWidget(self.other_part)
        head.addLayout(top)
        head.addLayout(second)
        head.addWidget(self.who)
        head.addLayout(self.notes)
        identity = Card()
        identity.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        identity.body.addLayout(head)
        lines = Card(padded=False)
        self.lines_scroll = Scroll()
        self.lines_scroll.inner.addWidget(self.sheet)
        self.lines_scroll.inner.addStretch(1)
        lines.body.addWidget(self.lines_scroll, 1)
        foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.stop)
        row.addWidget(self.book)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(identity)
        column.addWidget(lines, 1)
        column.addWidget(self.told)
        column.addWidget(self.keys)
        column.addWidget(foot)

    def show_form(self, form: EntryForm, day: date | None) -> None:
        """Show an empty form with the focus on its first line."""
        self._form = form
        self._noticed = False
        strip = form.part == "strip"
        self.name.setText(form.called or form.child)
        born = day_words(form.born_on)
        facts = [form.child, form.group, self.tr("born {date}").format(date=born) if born else ""]
        self.about.setText(" · ".join(part for part in facts if part))
        who = [form.guardian, form.relation if form.guardian_id is not None else self.tr("the pupil decides")]
        self.who.setText(" · ".join(part for part in who if part))
        self.code.setText(form.code)
        self.other_part.setText(self.tr("To the form") if strip else self.tr("This is the withdrawal strip"))
        self.other_part.setAccessibleName(self.other_part.text())
        self.other_part.setVisible(form.form_id is not None)
        self._show_notes(form)
        self.sheet.show_form(form, day)
        self.lines_scroll.verticalScrollBar().setValue(0)
        self._changed()
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def form(self) -> EntryForm | None:
        """Return the form that is shown."""
        return self._form

    def outcome(self) -> Outcome:
        """Return what booking now would do."""
        assert self._form is not None
        signed = any(self.sheet.signed())
        return outcome_of(self._form, self.sheet.marks(), signed=signed, decided_on=self.sheet.day.value())

    def ready(self) -> bool:
        """Tell whether the form can be booked; if not, put the focus where something is missing."""
        if self.sheet.left():
            self.sheet.focus_first_left()
            return False
        if not self.sheet.day_field.valid():
            self.sheet.focus_day()
            return False
        return True

    def _show_notes(self, form: EntryForm) -> None:
        while (item := self.notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        strip = form.part == "strip"
        held = held_words(form, form.held)
        said = [
            (alike_words(form), "users-round", "open"),
            ("" if strip else state_words(form), "info", "pen"),
            (self.tr("Still to ask: {what}.").format(what=held) if held and not strip else "", "circle-help", "open"),
            ("" if form.decides else self.tr("This guardian has no say today; the answers are kept and have no "
                                             "effect."), "circle-alert", "open"),
            (self.tr("This child has left the school.") if form.left else "", "info", "open"),
            (self.tr("This guardian got a later form. What stands on this one is booked on its own text.")
             if form.newer and form.booked_on is None and not strip else "", "info", "pen"),
            (self.tr("Some texts have changed since this form was printed; its answers are booked on the text that "
                     "stands on it.") if any(x.renewed for x in form.lines) and not strip else "", "info", "pen"),
            (self.tr("Withdrawal strip: give the lines that are ticked a J, A for all, then Enter.")
             if strip else "", "undo-2", "no"),
        ]  # fmt: skip
        for text, icon, token in said:
            if text:
                self.notes.addWidget(_note(text, icon, token))

    def _changed(self) -> None:
        if self._form is None:
            return
        self._noticed = False
        left = self.sheet.left()
        outcome = self.outcome()
        if left and self._form.part != "strip":
            self.told.setText(self.tr("%n line(s) to go", "", left))
            self.told.set_tone("ink2")
        else:
            self.told.setText(
                " · ".join(part for part in (outcome_words(outcome, self._form), self._warning()) if part)
            )
            self.told.set_tone("open" if self._warning() else "ink2")

    def _warning(self) -> str:
        """Return what a person has to see before this is booked; "" when the form is plain."""
        assert self._form is not None
        outcome = self.outcome()
        parts: list[str] = []
        if outcome.unsigned and all(one is not None for one in self.sheet.signed()):
            parts.append(self.tr("not signed: no yes is booked"))
        if outcome.both:
            parts.append(self.tr("%n line(s) to ask", "", outcome.both))
        if outcome.changed:
            parts.append(self.tr("%n answer(s) change", "", outcome.changed))
        if outcome.older:
            parts.append(self.tr("a no that came in later stays"))
        if self._form.part == "strip" and not outcome.withdrawn:
            parts.append(self.tr("nothing is ticked"))
        return ", ".join(parts)

    def _finished(self) -> None:
        """Enter on the day: book a plain form; one with something to see asks for Enter once more, on the button."""
        if self._form is None or not self.ready():
            return
        if self._warning() and not self._noticed:
            self._noticed = True
            self.book.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.booking.emit()

    def _current_changed(self) -> None:
        row = self.sheet.current()
        if row is None:
            return
        marks = tuple(dict.fromkeys(row.keys().values()))
        order = [Mark.YES, Mark.NO, Mark.EMPTY, Mark.BOTH]
        shown = [Mark.WITHDRAW, Mark.EMPTY] if Mark.WITHDRAW in marks else [m for m in order if m in marks]
        self.keys.show_keys(shown, row.line is None)
        self.lines_scroll.ensureWidgetVisible(row, 0, 40)

    def _keyed(self, mark: Mark) -> None:
        self.sheet.key(mark)


def _note(text: str, icon: str, token: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 2, 0, 0)
    row.setSpacing(8)
    row.addWidget(Icon(icon, token), 0, Qt.AlignmentFlag.AlignTop)
    label = Label(text, "small", "ink", wrap=True)
    row.addWidget(label, 1)
    holder.setAccessibleName(text)
    return holder
