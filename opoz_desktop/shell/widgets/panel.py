"""The side panel: title with a cross, and parts for who said what, facts, and what you can do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from .. import theme
from .answer import Answer, AnswerMark
from .buttons import CloseButton
from .cards import Hairline
from .text import Label, Scroll


class SidePanel(QFrame):
    """A panel beside (or in a narrow window below) a table. Fill it with `show_parts`."""

    closed = Signal()

    def __init__(self, title: str = "", width: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._width = width
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(13, 3, 5, 3)
        self.title = Label(title, "head", elide=True)
        head.addWidget(self.title, 1)
        self.close_button = CloseButton()
        self.close_button.clicked.connect(self.closed)
        head.addWidget(self.close_button)
        outer.addLayout(head)
        outer.addWidget(Hairline())
        self._scroll = Scroll(margins=(14, 12, 14, 12))
        self._scroll.inner.setSpacing(8)
        outer.addWidget(self._scroll, 1)
        self.setAccessibleName(title)
        self._below = False
        self.set_narrow(False)
        theme.notifier().changed.connect(self._dress)

    @property
    def body(self) -> QVBoxLayout:
        return self._scroll.inner

    def set_narrow(self, narrow: bool) -> None:
        """Take the full width when the panel stands below the table."""
        self._below = narrow
        if narrow:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
            self.setMaximumHeight(theme.scaled(250))
        else:
            self.setMaximumHeight(16777215)
            self.setFixedWidth(round(self._width * (1 + (theme.text_size() - 100) / 200)))

    def _dress(self) -> None:
        self.set_narrow(self._below)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Replace the content; the parts are stacked from the top."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)

    def head(self, text: str) -> Label:
        """Return a head for a part ("Wie zei wat")."""
        made = Label(text, "strong")
        made.setContentsMargins(0, 6, 0, 0)
        return made


class FactList(QWidget):
    """Terms at left, words at right: rule, source, since, who decides."""

    def __init__(
        self, facts: Sequence[tuple[str, str]], term_width: int = 82, role: str = "small", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for number, (term, words) in enumerate(facts):
            left = Label(term, role, "ink3")
            left.setMinimumWidth(term_width)
            right = Label(words, role, "ink", wrap=True)
            right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            right.setAccessibleName(f"{term}: {words}")
            grid.addWidget(left, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(right, number, 1)


class SaidRow(QWidget):
    """What one guardian said: name, what they are, when and with which evidence, and the tick box of the paper."""

    def __init__(
        self, name: str, relation: str, evidence: str, answer: Answer, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 4)
        left = QVBoxLayout()
        left.setSpacing(0)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(5)
        self._who = (Label(name, "strong", elide=True), Label(relation, "body", "ink2", elide=True))
        self._first.addWidget(self._who[0])
        self._first.addWidget(self._who[1], 1)
        left.addLayout(self._first)
        left.addWidget(Label(evidence, "small", "ink2", wrap=True))
        row.addLayout(left, 1)
        self._mark = AnswerMark(answer, words)
        row.addWidget(self._mark)
        self.setAccessibleName(f"{name}, {relation}: {words}. {evidence}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what they are below the name where the two do not fit beside each other."""
        super().resizeEvent(event)
        wanted = sum(label.fontMetrics().horizontalAdvance(label.full_text()) for label in self._who) + 12
        room = self.width() - self._mark.sizeHint().width() - 6
        across = QBoxLayout.Direction.LeftToRight if wanted <= room else QBoxLayout.Direction.TopToBottom
        if across is not self._first.direction():
            self._first.setDirection(across)
            self._first.setSpacing(5 if across is QBoxLayout.Direction.LeftToRight else 0)
