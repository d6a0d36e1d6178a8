"""The first step: choose the list of the parent app, see why one could not be used, and the lists before this one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opoz_desktop.shell import errors
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Label, Scroll, TableView, VerdictBanner
from opoz_desktop.shell.widgets.drop_zone import DropZone, PathChooser

from ...answers.lines import LineKind
from ...snapshot import ImportRow
from ..words import source_words
from .words import tab_words


class ChooseAnswersView(QWidget):
    """Take a file; `picked` carries its path, `undo_asked` the id of an earlier import."""

    picked = Signal(object)
    undo_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ImportRow, ...] = ()
        self.drop = DropZone(
            self.tr("Drop the list of the parent app here"),
            self.tr("CSV or Excel. Nothing changes before you have seen every answer and taken it over."),
            self.tr("Choose a file"),
            main=True,
            big=True,
        )
        self.trouble = VerdictBanner("no")
        self.trouble.hide()
        self.rules = Card(self.tr("How answers are read"))
        for words in (
            self.tr("One row per child, per child and parent, or per question: all three are read."),
            self.tr("An empty cell is never a yes and changes nothing. A word that is not known is asked."),
            self.tr("What the school file knows of a later day stays. A no becomes a yes only one by one."),
            self.tr("The file itself is not kept, only its fingerprint. A BSN is left out while reading."),
        ):
            self.rules.body.addWidget(Label(words, "body", "ink2", wrap=True))
        self.history = Card(self.tr("Lists read in before"), padded=False)
        columns: list[Column[ImportRow]] = [
            Column(self.tr("Read in on"), _at, sort=_at_sort, width=150),
            Column(self.tr("File"), _source, width=90),
            Column(self.tr("Recorded"), self._counts, width=0),
            Column(self.tr("State"), self._state, width=130),
        ]
        self.table = TableView(self.tr("Lists read in before"), RowTable(columns, key=_id))
        self.history.body.addWidget(self.table)
        self.undo = Button(self.tr("Take the last list back"), icon="undo-2", small=True)
        self.history.actions.addWidget(self.undo)
        scroll = Scroll(margins=(0, 4, 0, 16))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        for part in (self.trouble, self.drop, self.rules, self.history):
            scroll.inner.addWidget(part)
        scroll.inner.addStretch(1)
        self.drop.more.hide()
        self.drop.dropped.connect(self._dropped)
        self.drop.asked.connect(self.choose_file)
        self.undo.clicked.connect(self._undo)

    def set_history(self, rows: tuple[ImportRow, ...]) -> None:
        """Show the lists of answers that were read in, newest first."""
        self._rows = tuple(row for row in rows if row.of_answers)
        self.table.set_rows(self._rows)
        self.table.fit_height(8)
        self.history.setVisible(bool(self._rows))
        self.undo.setVisible(any(row.undone_at is None for row in self._rows))

    def show_error(self, error: Exception) -> None:
        """Show in place why a file could not be used, and what to do."""
        said = errors.sentences(error)
        self.show_trouble(said.what, " ".join(part for part in (said.kept, said.todo) if part))

    def show_trouble(self, what: str, then: str) -> None:
        """Show two sentences above the place to drop a file."""
        self.trouble.set_verdict("no", what, then)
        self.trouble.show()

    def clear_error(self) -> None:
        """Take the sentences about an earlier file away."""
        self.trouble.hide()

    def choose_file(self) -> None:
        """Open the dialog to choose a file."""
        words = self.tr("Lists ({kinds})").format(kinds="*.csv *.xlsx *.txt *.xls")
        every = self.tr("All files (*)")
        PathChooser(self.window(), self.tr("Choose a file"), self._chosen, f"{words};;{every}").open()

    def _chosen(self, name: str) -> None:
        self.picked.emit(Path(name))

    def _dropped(self, paths: tuple[Path, ...]) -> None:
        if len(paths) > 1:
            self.show_trouble(
                self.tr("These are {count} files.").format(count=len(paths)), self.tr("Drop one file at a time.")
            )
            return
        for path in paths:
            self.picked.emit(path)

    def _undo(self) -> None:
        row = next((row for row in self._rows if row.undone_at is None), None)
        if row is not None:
            self.undo_asked.emit(row.id)

    def _state(self, row: ImportRow) -> str:
        return self.tr("stands") if row.undone_at is None else self.tr("taken back")

    def _counts(self, row: ImportRow) -> str:
        return counts_words(row)


def counts_words(row: ImportRow) -> str:
    """Return how many answers of each kind an import recorded."""
    kinds = (LineKind.NEW, LineKind.CHANGED, LineKind.FLIP)
    parts = [(int(row.counts.get(kind.value, 0)), tab_words(kind)) for kind in kinds]
    return " · ".join(f"{words}: {number}" for number, words in parts if number)


def _id(row: ImportRow) -> int:
    return row.id


def _at(row: ImportRow) -> str:
    here = row.at.astimezone()
    return f"{written(here.date())}, {here:%H:%M}"


def _at_sort(row: ImportRow) -> object:
    return row.at


def _source(row: ImportRow) -> str:
    return source_words(row.source)
