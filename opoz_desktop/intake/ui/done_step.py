"""The last step of reading a file in: what was taken over, how to take it back, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Button, Card, FactList, Label, Scroll, VerdictBanner


class DoneStep(QWidget):
    """Say what reading a file did. `again_asked` begins with another file."""

    again_asked = Signal()

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroll = Scroll(margins=(side, 4, side, 16))
        self._list: FactList | None = None
        self._steps: list[Label] = []
        self.next = Card(self.tr("What comes next"))

    def put_together(self, undo: Button, facts: Card, onward: Button, again: Button) -> None:
        """Lay the parts out: the banner with its undo, the facts, what comes next, and the two ways on."""
        self.undo, self.facts, self.again = undo, facts, again
        self.banner = VerdictBanner("ok", action=undo)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        for part in (self.banner, facts, self.next):
            self._scroll.inner.addWidget(part)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(onward)
        line.addWidget(again)
        line.addStretch(1)
        self._scroll.inner.addLayout(line)
        self._scroll.inner.addStretch(1)
        again.clicked.connect(self.again_asked)

    def show_facts(self, facts: Sequence[tuple[str, str]], term_width: int) -> None:
        """Show what was taken over; `term_width` in pixels."""
        if self._list is not None:
            self.facts.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = FactList(facts, term_width=term_width, role="body")
        self.facts.body.addWidget(self._list)

    def show_next(self, steps: Sequence[str]) -> None:
        """Show what comes next, a sentence each."""
        for label in self._steps:
            self.next.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._steps = [Label(words, "body", "ink2", wrap=True) for words in steps]
        for label in self._steps:
            self.next.body.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
