"""After an import: what was taken over, how to take it back, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell.dates import written
from opoz_desktop.shell.widgets import Button, Card

from ..proposal import Proposal, RowKind
from ..records import Part
from ..snapshot import ImportRow
from .done_step import DoneStep
from .words import counts_words, tab_words


class DoneView(DoneStep):
    """Say what the import did."""

    undo_asked = Signal()
    pupils_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(24, parent)
        self.pupils = Button(self.tr("To the pupils"), "main", "users")
        self.put_together(
            Button(self.tr("Take the import back"), icon="undo-2", small=True),
            Card(self.tr("What was taken over")),
            self.pupils,
            Button(self.tr("Read another file"), icon="file-down"),
        )
        self.undo.clicked.connect(self.undo_asked)
        self.pupils.clicked.connect(self.pupils_asked)

    def show_import(self, proposal: Proposal, row: ImportRow, pupils: int, left_open: int) -> None:
        """Show what an import did; `left_open` doubts were not solved."""
        self.banner.set_verdict(
            "ok",
            self.tr("The differences are taken over"),
            self.tr("{counts}. The school now has {pupils} pupils.").format(
                counts=counts_words(row.counts), pupils=pupils
            ),
        )
        self.undo.setVisible(row.can_undo)
        facts = [(tab_words(kind), str(row.counts.get(kind.value, 0))) for kind in RowKind if kind is not RowKind.EQUAL]
        facts.append((self.tr("School year"), row.school_year))
        facts.append((self.tr("Reference date"), written(row.counts_from)))
        self.show_facts(facts, 140)
        self._show_next(proposal, left_open)

    def _show_next(self, proposal: Proposal, left_open: int) -> None:
        steps: list[str] = []
        if left_open:
            steps.append(self.tr("%n doubt(s) are still open; read the file again to solve them.", "", left_open))
        if Part.GUARDIANS not in proposal.tells:
            steps.append(self.tr("This file has no parents. Read them from a list of the school (CSV or XLSX)."))
        else:
            steps.append(self.tr("Look at the pupils whose authority is not recorded: a dashed circle in the list."))
        self.show_next(steps)
