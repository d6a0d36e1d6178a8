"""The first step of reading a file in: choose it, see why one could not be used, and what was read in before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opoz_desktop.shell import errors
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Scroll, TableView, VerdictBanner
from opoz_desktop.shell.widgets.drop_zone import DropZone, PathChooser

from ..snapshot import ImportRow
from .words import source_words


class FileStep(QWidget):
    """Take one file; `picked` carries its path. Shows why a file could not be read, in place."""

    picked = Signal(object)

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroll = Scroll(margins=(side, 4, side, 16))
        self.trouble = VerdictBanner("no")
        self.trouble.hide()

    def put_together(
        self, drop: DropZone, about: Card, history: Card, undo: Button, columns: Sequence[Column[ImportRow]]
    ) -> None:
        """Lay the parts out: the place to drop, what can be read, and what was read in before."""
        self.drop, self.history, self.undo = drop, history, undo
        self.table = TableView(history.accessibleName(), RowTable(columns, key=_id))
        history.body.addWidget(self.table)
        history.actions.addWidget(undo)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        for part in (self.trouble, drop, about, history):
            self._scroll.inner.addWidget(part)
        self._scroll.inner.addStretch(1)
        drop.dropped.connect(self._dropped)
        drop.asked.connect(self.choose_file)

    def set_history(self, rows: Sequence[ImportRow]) -> None:
        """Show what was read in before, newest first."""
        raise NotImplementedError

    def endings(self) -> str:
        """Return the words for the files that can be chosen, with their endings."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[ImportRow], most: int) -> None:
        """Show what was read in before, newest first, at most so many rows high."""
        self.table.set_rows(rows)
        self.table.fit_height(most)
        self.history.setVisible(bool(rows))

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
        every = self.tr("All files (*)")
        PathChooser(self.window(), self.tr("Choose a file"), self._chosen, f"{self.endings()};;{every}").open()

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


def read_in_at(row: ImportRow) -> str:
    """Return day and time of an import, in the time of this computer."""
    here = row.at.astimezone()
    return f"{written(here.date())}, {here:%H:%M}"


def moment(row: ImportRow) -> object:
    """Return what a column with the time of an import is sorted on."""
    return row.at


def source(row: ImportRow) -> str:
    """Return what kind of file it was."""
    return source_words(row.source)


def _id(row: ImportRow) -> int:
    return row.id
