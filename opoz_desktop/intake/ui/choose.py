"""The first step of an import: choose the export of the school, see what can be read, and the imports before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.tables import Column
from opoz_desktop.shell.widgets import Button, Card, Icon, Label
from opoz_desktop.shell.widgets.drop_zone import DropZone, PathChooser

from ..snapshot import ImportRow
from .file_step import FileStep, moment, read_in_at, source
from .words import counts_words


class ChooseView(FileStep):
    """Take a file or a folder; `undo_asked` takes the last import back."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(24, parent)
        drop = DropZone(
            self.tr("Drop the export of your school here"),
            self.tr("Or choose it yourself. Nothing changes before you have seen the differences and taken them over."),
            self.tr("Choose a file"),
            main=True,
            more=self.tr("Choose a folder"),
            big=True,
        )
        drop.more.setAccessibleName(self.tr("Choose a folder with a OneRoster set"))
        about = Card(self.tr("What can be read"))
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
            about.body.addLayout(_kind_line(icon, head, detail))
        columns: list[Column[ImportRow]] = [
            Column(self.tr("Read in on"), read_in_at, sort=moment, width=150),
            Column(self.tr("File"), source, width=150),
            Column(self.tr("School year"), _year, width=110),
            Column(self.tr("Taken over"), _counts, width=0),
            Column(self.tr("State"), self._state, width=130),
        ]
        undo = Button(self.tr("Take the last import back"), icon="undo-2", small=True)
        self.put_together(drop, about, Card(self.tr("Earlier imports"), padded=False), undo, columns)
        drop.more_asked.connect(self.choose_folder)
        undo.clicked.connect(self.undo_asked)

    def set_history(self, rows: Sequence[ImportRow]) -> None:
        """Show the imports, newest first."""
        self.show_rows(rows, 12)
        self.undo.setVisible(any(row.can_undo for row in rows))

    def endings(self) -> str:
        return self.tr("Exports ({kinds})").format(kinds="*.xml *.csv *.xlsx *.zip *.txt *.xls")

    def choose_folder(self) -> None:
        """Open the dialog to choose the folder of a OneRoster set."""
        PathChooser(self.window(), self.tr("Choose a folder"), self._chosen, folder=True).open()

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


def _year(row: ImportRow) -> str:
    return row.school_year


def _counts(row: ImportRow) -> str:
    return counts_words(row.counts)
