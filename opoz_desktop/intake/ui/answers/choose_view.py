"""The first step: choose the list of the parent app, see why one could not be used, and the lists before this one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell.tables import Column
from opoz_desktop.shell.widgets import Button, Card, Label
from opoz_desktop.shell.widgets.drop_zone import DropZone

from ...answers.lines import LineKind
from ...snapshot import ImportRow
from ..file_step import FileStep, moment, read_in_at, source
from .words import tab_words


class ChooseAnswersView(FileStep):
    """Take a list; `undo_asked` carries the id of the earlier import that is taken back."""

    undo_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self._rows: tuple[ImportRow, ...] = ()
        drop = DropZone(
            self.tr("Drop the list of the parent app here"),
            self.tr("CSV or Excel. Nothing changes before you have seen every answer and taken it over."),
            self.tr("Choose a file"),
            main=True,
            big=True,
        )
        about = Card(self.tr("How answers are read"))
        for words in (
            self.tr("One row per child, per child and parent, or per question: all three are read."),
            self.tr("An empty cell is never a yes and changes nothing. A word that is not known is asked."),
            self.tr("What the school file knows of a later day stays. A no becomes a yes only one by one."),
            self.tr("The file itself is not kept, only its fingerprint. A BSN is left out while reading."),
        ):
            about.body.addWidget(Label(words, "body", "ink2", wrap=True))
        columns: list[Column[ImportRow]] = [
            Column(self.tr("Read in on"), read_in_at, sort=moment, width=150),
            Column(self.tr("File"), source, width=90),
            Column(self.tr("Recorded"), counts_words, width=0),
            Column(self.tr("State"), self._state, width=130),
        ]
        undo = Button(self.tr("Take the last list back"), icon="undo-2", small=True)
        self.put_together(drop, about, Card(self.tr("Lists read in before"), padded=False), undo, columns)
        undo.clicked.connect(self._undo)

    def set_history(self, rows: Sequence[ImportRow]) -> None:
        """Show the lists of answers that were read in, newest first."""
        self._rows = tuple(row for row in rows if row.of_answers)
        self.show_rows(self._rows, 8)
        self.undo.setVisible(any(row.undone_at is None for row in self._rows))

    def endings(self) -> str:
        return self.tr("Lists ({kinds})").format(kinds="*.csv *.xlsx *.txt *.xls")

    def _undo(self) -> None:
        row = next((row for row in self._rows if row.undone_at is None), None)
        if row is not None:
            self.undo_asked.emit(row.id)

    def _state(self, row: ImportRow) -> str:
        return self.tr("stands") if row.undone_at is None else self.tr("taken back")


def counts_words(row: ImportRow) -> str:
    """Return how many answers of each kind an import recorded."""
    kinds = (LineKind.NEW, LineKind.CHANGED, LineKind.FLIP)
    parts = [(int(row.counts.get(kind.value, 0)), tab_words(kind)) for kind in kinds]
    return " · ".join(f"{words}: {number}" for number, words in parts if number)
