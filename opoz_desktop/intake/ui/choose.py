"""The first step of an import: choose the file, see what went wrong with one, and the imports before this one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell import errors
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Icon, Label, Scroll, TableView, VerdictBanner
from opoz_desktop.shell.widgets.drop_zone import DropZone, PathChooser

from ..snapshot import ImportRow
from .words import counts_words, source_words


class ChooseView(QWidget):
    """Take a file; `picked` carries its path. Shows why a file could not be read, in place."""

    picked = Signal(object)
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drop = DropZone(
            self.tr("Drop the export of your school here"),
            self.tr("Or choose it yourself. Nothing changes before you have seen the differences and taken them over."),
            self.tr("Choose a file"),
            main=True,
            more=self.tr("Choose a folder"),
            big=True,
        )
        self.drop.more.setAccessibleName(self.tr("Choose a folder with a OneRoster set"))
        self.trouble = VerdictBanner("no")
        self.trouble.hide()
        self.kinds = Card(self.tr("What can be read"))
        kinds = (
            (
                "users",
                self.tr("Pupils, groups and teachers"),
                self.tr("EDEXML 1.03, 2.0 and 2.1 from ParnasSys, ESIS and others; a saved UWLR answer."),
            ),
            (
                "users-round",
                self.tr("Parents, carers and authority"),
                self.tr("A list as CSV or XLSX. You say once which column is what."),
            ),
            (
                "square-check",
                self.tr("Answers from the parent app"),
                self.tr("A list as CSV or XLSX, under Forms, tab From the parent app."),
            ),
            ("folder", self.tr("Everything at once"), self.tr("A OneRoster set: a folder or a zip.")),
            (
                "shield-check",
                self.tr("What is never kept"),
                self.tr("BSN, ethnicity, country and weight are left out while reading."),
            ),
        )
        for icon, head, detail in kinds:
            self.kinds.body.addLayout(_kind_line(icon, head, detail))
        self.history = Card(self.tr("Earlier imports"), padded=False)
        columns: list[Column[ImportRow]] = [
            Column(self.tr("Read in on"), _at, sort=_at_sort, width=150),
            Column(self.tr("File"), _source, width=150),
            Column(self.tr("School year"), _year, width=110),
            Column(self.tr("Taken over"), _counts, width=0),
            Column(self.tr("State"), self._state, width=130),
        ]
        self.table = TableView(self.tr("Earlier imports"), RowTable(columns, key=_id))
        self.history.body.addWidget(self.table)
        self.undo = Button(self.tr("Take the last import back"), icon="undo-2", small=True)
        self.history.actions.addWidget(self.undo)

        scroll = Scroll(margins=(24, 4, 24, 16))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        for part in (self.trouble, self.drop, self.kinds, self.history):
            scroll.inner.addWidget(part)
        scroll.inner.addStretch(1)

        self.drop.dropped.connect(self._dropped)
        self.drop.asked.connect(self.choose_file)
        self.drop.more_asked.connect(self.choose_folder)
        self.undo.clicked.connect(self.undo_asked)

    def set_history(self, rows: tuple[ImportRow, ...]) -> None:
        """Show the imports, newest first."""
        self.table.set_rows(rows)
        self.table.fit_height(12)
        self.history.setVisible(bool(rows))
        self.undo.setVisible(any(row.can_undo for row in rows))

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
        words = self.tr("Exports ({kinds})").format(kinds="*.xml *.csv *.xlsx *.zip *.txt *.xls")
        every = self.tr("All files (*)")
        PathChooser(self.window(), self.tr("Choose a file"), self._chosen, f"{words};;{every}").open()

    def choose_folder(self) -> None:
        """Open the dialog to choose the folder of a OneRoster set."""
        PathChooser(self.window(), self.tr("Choose a folder"), self._chosen, folder=True).open()

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

    def _state(self, row: ImportRow) -> str:
        if row.undone_at is not None:
            return self.tr("taken back")
        return self.tr("can be taken back") if row.can_undo else self.tr("stands")


def _kind_line(icon: str, head: str, detail: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(Icon(icon, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(head, "strong"))
    words.addWidget(Label(detail, "body", "ink2", wrap=True))
    line.addLayout(words, 1)
    return line


def _id(row: ImportRow) -> int:
    return row.id


def _at(row: ImportRow) -> str:
    here = row.at.astimezone()
    return f"{written(here.date())}, {here:%H:%M}"


def _at_sort(row: ImportRow) -> object:
    return row.at


def _source(row: ImportRow) -> str:
    return source_words(row.source)


def _year(row: ImportRow) -> str:
    return row.school_year


def _counts(row: ImportRow) -> str:
    return counts_words(row.counts)
