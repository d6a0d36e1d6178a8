"""The same form entered a second time with other answers: both beside each other, and a person says which holds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent.queries import EntryForm, EntryLine
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.intake.returned.marks import Mark
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Card, TableView

from .words import answer_word, day_words, mark_word


class CompareDialog(Dialog):
    """Show the lines that differ. `replaced`: the second entry holds; `kept`: the first one stays."""

    replaced = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget, form: EntryForm, marks: Mapping[int, Mark]) -> None:
        super().__init__(
            parent,
            self.tr("Which answers are on the form of {child}?").format(child=form.called),
            self.tr(
                "This form was entered before, on {date}, with other answers. Look at the paper. Both entries stay on "
                "record; only one counts."
            ).format(date=_entered_on(form)),
            self.tr("Now is right, the first was wrong"),
            self.tr("The first was right"),
            danger=True,
            width=560,
        )
        self._marks = dict(marks)
        columns: list[Column[EntryLine]] = [
            Column(self.tr("Line"), _number, width=64),
            Column(self.tr("Purpose"), _title, width=0, weight="medium"),
            Column(self.tr("First"), _first, width=110),
            Column(self.tr("Now"), self._now, width=110, weight="medium"),
        ]
        self.table = TableView(self.tr("Lines that differ"), RowTable(columns, key=_number_id))
        self.table.set_rows([line for line in form.lines if self._differs(line)])
        self.table.fit_height(8)
        card = Card(padded=False)
        card.body.addWidget(self.table)
        self.body.addWidget(card)
        self.rejected.connect(self.kept)

    def submit(self) -> None:
        self.accept()
        self.replaced.emit()

    def _differs(self, line: EntryLine) -> bool:
        return _first(line) != self._now(line)

    def _now(self, line: EntryLine) -> str:
        return mark_word(self._marks.get(line.number, Mark.EMPTY))


def _entered_on(form: EntryForm) -> str:
    return day_words(form.booked_on or next((x.first.received_on for x in form.lines if x.first), None))


def _number(line: EntryLine) -> str:
    return str(line.number)


def _number_id(line: EntryLine) -> int:
    return line.number


def _title(line: EntryLine) -> str:
    return line.title


def _first(line: EntryLine) -> str:
    if line.first is None:
        return mark_word(Mark.EMPTY)
    return answer_word(Answer.YES if line.first.value is Answer.YES else Answer.NO)
