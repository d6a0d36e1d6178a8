"""Note that something came down: all of it or what showed some children, on which day, and in a few words how."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.imagery import commands
from opoz_desktop.features.imagery.commands import TakenDown
from opoz_desktop.features.imagery.queries import PublicationRow
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import DateField, Field, RadioButton, TextField

from .asking import ask


class TakeDownDialog(Dialog):
    """Ask what came down; `taken` gives the TakenDown."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None, desk: Desk, row: PublicationRow) -> None:
        super().__init__(parent, row.title, "", width=480)
        self._desk, self._row = desk, row
        where = self.tr("{channel}, {place}").format(channel=row.purpose.title, place=row.place)
        ask(self, row.title, where, self.tr("Taken down"), self.tr("Not done yet"))
        self.whole = RadioButton(self.tr("All of it"), self.tr("the page, the post or the series is gone"))
        self.some = RadioButton(
            self.tr("Only what showed %n child(ren)", "", len(row.due)), ", ".join(p.name.full for p in row.due[:4])
        )
        self.whole.setObjectName("down-whole")
        self.some.setObjectName("down-some")
        self.some.setVisible(bool(row.due))
        (self.some if row.due else self.whole).setChecked(True)
        self.body.addWidget(self.whole)
        self.body.addWidget(self.some)
        self.on = DateField(self.tr("On"), desk.today, desk.today, past=True)
        self.on.setMaximumWidth(160)
        self.on_field = Field(self.tr("On"), self.on, check=self._day_problem)
        self.body.addWidget(self.on_field)
        self.note = TextField(self.tr("What was done"), placeholder=self.tr("for instance: picture 3 cropped"))
        self.note.setObjectName("down-note")
        self.body.addWidget(Field(self.tr("What was done (may stay empty)"), self.note))

    def submit(self) -> None:
        """Keep it, or say what is missing."""
        self.show_trouble("")
        if not self.on_field.valid():
            return
        pupils: tuple[PupilId, ...] = tuple(p.id for p in self._row.due) if self.some.isChecked() else ()
        try:
            made: TakenDown = self._desk.do(commands.take_down, self._row.id, pupils, self.note.text(), self.on.value())
        except OpozError as error:
            self.show_error(error)
            return
        self.accept()
        self.taken.emit(made)

    def _day_problem(self) -> str:
        value = self.on.value()
        if value is not None and value > self._desk.today:
            return self.tr("This day has not come yet.")
        if value is not None and value < self._row.published_on:
            return self.tr("It was not out yet on this day.")
        return self.on.problem(required=True)
