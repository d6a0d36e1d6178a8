"""The progress card: what runs, how far it is, and *Stoppen*; it says what is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from opoz_desktop.kernel.steps import Step

from .. import jobs
from .buttons import Button
from .cards import Card
from .text import Label


class ProgressCard(Card):
    """Show one job. `stopped` is emitted once, when a person stops it."""

    stopped = Signal()

    def __init__(self, title: str, kept: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(title)
        self.body.setSpacing(8)
        first = QHBoxLayout()
        self.words = Label(title, "strong", elide=True)
        self.count = Label("", "body", "ink2")
        first.addWidget(self.words, 1)
        first.addWidget(self.count)
        self.body.addLayout(first)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)
        self.body.addWidget(self.bar)
        last = QHBoxLayout()
        self.phase = Label(kept, "small", "ink2", wrap=True)
        last.addWidget(self.phase, 1)
        self.stop = Button(self.tr("Stop"), small=True)
        self.stop.setAccessibleName(self.tr("Stop: {title}").format(title=title))
        self.stop.clicked.connect(self._stop)
        last.addWidget(self.stop)
        self.body.addLayout(last)

    def set_step(self, step: Step) -> None:
        """Show how far it is."""
        if step.fraction is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(step.fraction * 1000))
        words = jobs.phase_words(step.code)
        if words:
            self.phase.setText(words)
        if step.total:
            self.count.setText(self.tr("{done} of {total}").format(done=step.done, total=step.total))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.phase.setText(self.tr("Stopping. Nothing of this is kept."))
        self.stopped.emit()
