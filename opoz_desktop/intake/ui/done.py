"""After an import: what was taken over, how to take it back, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.dates import written
from opoz_desktop.shell.widgets import Button, Card, FactList, Label, Scroll, VerdictBanner

from ..proposal import Proposal, RowKind
from ..records import Part
from ..snapshot import ImportRow
from .words import counts_words, tab_words


class DoneView(QWidget):
    """Say what the import did."""

    undo_asked = Signal()
    pupils_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = Button(self.tr("Take the import back"), icon="undo-2", small=True)
        self.banner = VerdictBanner("ok", action=self.undo)
        self.facts = Card(self.tr("What was taken over"))
        self.next = Card(self.tr("What comes next"))
        self.pupils = Button(self.tr("To the pupils"), "main", "users")
        self.again = Button(self.tr("Read another file"), icon="file-down")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(margins=(24, 4, 24, 16))
        outer.addWidget(scroll)
        for part in (self.banner, self.facts, self.next):
            scroll.inner.addWidget(part)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.pupils)
        line.addWidget(self.again)
        line.addStretch(1)
        scroll.inner.addLayout(line)
        scroll.inner.addStretch(1)
        self._list: FactList | None = None
        self._steps: list[Label] = []
        self.undo.clicked.connect(self.undo_asked)
        self.pupils.clicked.connect(self.pupils_asked)
        self.again.clicked.connect(self.again_asked)

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
        if self._list is not None:
            self.facts.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = FactList(facts, term_width=140, role="body")
        self.facts.body.addWidget(self._list)
        self._show_next(proposal, left_open)

    def _show_next(self, proposal: Proposal, left_open: int) -> None:
        for label in self._steps:
            self.next.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        steps: list[str] = []
        if left_open:
            steps.append(self.tr("%n doubt(s) are still open; read the file again to solve them.", "", left_open))
        if Part.GUARDIANS not in proposal.tells:
            steps.append(self.tr("This file has no parents. Read them from a list of the school (CSV or XLSX)."))
        else:
            steps.append(self.tr("Look at the pupils whose authority is not recorded: a dashed circle in the list."))
        self._steps = [Label(words, "body", "ink2", wrap=True) for words in steps]
        for label in self._steps:
            self.next.body.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
