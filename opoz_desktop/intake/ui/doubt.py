"""The panel in which a doubt is solved: here and in the file side by side, and what can be said about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import Hairline, Label, RadioButton

from ..proposal import DoubtAnswer, Row
from . import wording
from .question_panel import QuestionPanel


class DoubtPanel(QuestionPanel):
    """Ask about one doubtful row. `answered(row_id, DoubtAnswer)` on *Kiezen, volgende*, `skipped` on *Overslaan*."""

    answered = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DoubtPanel", "Choose what it is first."), parent)
        self._row: Row | None = None
        self.choose.clicked.connect(self._choose)

    def row(self) -> Row | None:
        """Return the doubt that is shown."""
        return self._row

    def show_doubt(self, row: Row, answer: DoubtAnswer | None, number: int, total: int) -> None:
        """Show a doubt with the answer it has, if any; nothing is chosen in advance."""
        self._row = row
        column = self.begin(wording.doubt_title(row), number, total, 8)
        column.addWidget(SideBySide(row))
        for option in row.options:
            words, what = wording.doubt_answer(row, option)
            button = RadioButton(words)
            button.setFont(theme.font("strong"))
            self.add_option(option, button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            if what:
                button.setAccessibleDescription(what)
                detail = Label(what, "small", "ink2", wrap=True)
                detail.setContentsMargins(28, 0, 0, 4)
                column.addWidget(detail)
        self.show_chosen(answer)

    def _choose(self) -> None:
        answer = self.chosen()
        if self._row is not None and answer is not None:
            self.answered.emit(self._row.id, answer)


class SideBySide(QWidget):
    """What the register says and what the file says, line by line; what differs has a ground and a word."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(self.tr("Here"), "medium"), 0, 1)
        grid.addWidget(Label(self.tr("In the file"), "medium"), 0, 2)
        grid.addWidget(Hairline(), 1, 0, 1, 3)
        for number, side in enumerate(row.sides):
            line = 2 * number + 2
            term = Label(wording.field_name(side.field), "body", "ink3")
            term.setMinimumWidth(theme.scaled(80))
            term.setContentsMargins(0, 4, 0, 4)
            grid.addWidget(term, line, 0, Qt.AlignmentFlag.AlignTop)
            differs = side.differs and bool(side.there)
            for column, value in ((1, side.here), (2, side.there)):
                words = _Value(value or "–", marked=differs)
                spoken = self.tr("{field}: {value}").format(field=term.text(), value=value or "–")
                words.setAccessibleName(self.tr("{words}, differs").format(words=spoken) if differs else spoken)
                grid.addWidget(words, line, column)
            grid.addWidget(Hairline(), line + 1, 0, 1, 3)


class _Value(Label):
    def __init__(self, text: str, *, marked: bool) -> None:
        super().__init__(text, "medium" if marked else "body", wrap=True)
        self._marked = marked
        self.setContentsMargins(5, 4, 5, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._marked:
            painter = QPainter(self)
            painter.fillRect(QRectF(self.rect()), theme.colour("open_bg"))
            painter.end()
        super().paintEvent(event)
