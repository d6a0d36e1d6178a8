"""After reading a list of answers in: what was recorded, how to take it back, what is still open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell.widgets import Button, Card

from ...answers.lines import AnswerProposal, LineKind
from ...snapshot import ImportRow
from ..done_step import DoneStep
from .words import tab_words


class AnswersDoneView(DoneStep):
    """Say what was recorded; `undo_asked` carries the id of the import."""

    undo_asked = Signal(int)
    consent_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self._batch = 0
        self.consent = Button(self.tr("To the consents"), "main", "square-check")
        self.put_together(
            Button(self.tr("Take the list back"), icon="undo-2", small=True),
            Card(self.tr("What was recorded")),
            self.consent,
            Button(self.tr("Read another list"), icon="file-down"),
        )
        self.undo.clicked.connect(self._undo)
        self.consent.clicked.connect(self.consent_asked)

    def show_import(self, proposal: AnswerProposal, row: ImportRow) -> None:
        """Show what an import recorded and what is left."""
        self._batch = row.id
        kinds = (LineKind.NEW, LineKind.CHANGED, LineKind.FLIP)
        recorded = {kind: int(row.counts.get(kind.value, 0)) for kind in kinds}
        self.banner.set_verdict(
            "ok",
            self.tr("%n answer(s) recorded", "", sum(recorded.values())),
            self.tr("They stand as answers from the parent app, with the number of this import."),
        )
        facts = [(tab_words(kind), str(number)) for kind, number in recorded.items()]
        facts.append((self.tr("Fingerprint of the file"), proposal.reading.digest.hex()[:16] + "…"))
        self.show_facts(facts, 170)
        steps: list[str] = []
        still, wrong = len(proposal.open_asks), proposal.counts()[LineKind.PROBLEM]
        if recorded[LineKind.CHANGED]:
            steps.append(
                self.tr(
                    "%n consent(s) withdrawn: take down what is out. It stands on Today.",
                    "",
                    recorded[LineKind.CHANGED],
                )
            )
        if still:
            steps.append(self.tr("%n question(s) are still open; read the list again to answer them.", "", still))
        if wrong:
            steps.append(self.tr("%n line(s) could not be read in; ask those parents.", "", wrong))
        if not steps:
            steps.append(self.tr("Nothing is left open."))
        self.show_next(steps)

    def _undo(self) -> None:
        self.undo_asked.emit(self._batch)
