"""After reading a list of answers in: what was recorded, how to take it back, what is still open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Button, Card, FactList, Label, Scroll, VerdictBanner

from ...answers.lines import AnswerProposal, LineKind
from ...snapshot import ImportRow
from .words import tab_words


class AnswersDoneView(QWidget):
    """Say what was recorded."""

    undo_asked = Signal(int)
    consent_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch = 0
        self.undo = Button(self.tr("Take the list back"), icon="undo-2", small=True)
        self.banner = VerdictBanner("ok", action=self.undo)
        self.facts = Card(self.tr("What was recorded"))
        self.next = Card(self.tr("What comes next"))
        self.consent = Button(self.tr("To the consents"), "main", "square-check")
        self.again = Button(self.tr("Read another list"), icon="file-down")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(margins=(0, 4, 0, 16))
        outer.addWidget(scroll)
        for part in (self.banner, self.facts, self.next):
            scroll.inner.addWidget(part)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.consent)
        line.addWidget(self.again)
        line.addStretch(1)
        scroll.inner.addLayout(line)
        scroll.inner.addStretch(1)
        self._list: FactList | None = None
        self._steps: list[Label] = []
        self.undo.clicked.connect(self._undo)
        self.consent.clicked.connect(self.consent_asked)
        self.again.clicked.connect(self.again_asked)

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
        if self._list is not None:
            self.facts.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = FactList(facts, term_width=170, role="body")
        self.facts.body.addWidget(self._list)
        for label in self._steps:
            self.next.body.removeWidget(label)
            label.hide()
            label.deleteLater()
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
        self._steps = [Label(words, "body", "ink2", wrap=True) for words in steps]
        for label in self._steps:
            self.next.body.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)

    def _undo(self) -> None:
        self.undo_asked.emit(self._batch)
