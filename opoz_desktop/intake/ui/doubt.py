"""The panel in which a doubt is solved: here and in the file side by side, and what can be said about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import Button, Card, Hairline, Label, RadioButton

from ..proposal import DoubtAnswer, Row
from . import wording


class DoubtPanel(Card):
    """Ask about one doubtful row. `answered(row_id, DoubtAnswer)` on *Kiezen, volgende*, `skipped` on *Overslaan*."""

    answered = Signal(int, object)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="circle-help", icon_token="open", parent=parent)
        self._row: Row | None = None
        self._buttons: dict[DoubtAnswer, RadioButton] = {}
        self._group: QButtonGroup | None = None
        self._content: QWidget | None = None
        self.place = Label("", "small", "ink3")
        self.choose = Button(self.tr("Choose, next"))
        self.skip = Button(self.tr("Skip"), "quiet")
        self.choose.clicked.connect(self._choose)
        self.skip.clicked.connect(self.skipped)
        self._slot = QVBoxLayout()
        self.body.addLayout(self._slot)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.choose)
        line.addWidget(self.skip)
        line.addStretch(1)
        self.reason = Label("", "small", "ink2", wrap=True)
        below = QHBoxLayout()
        below.addWidget(self.reason, 1)
        below.addWidget(self.place)
        self.body.addLayout(line)
        self.body.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def row(self) -> Row | None:
        """Return the doubt that is shown."""
        return self._row

    def show_doubt(self, row: Row, answer: DoubtAnswer | None, number: int, total: int) -> None:
        """Show a doubt with the answer it has, if any; nothing is chosen in advance."""
        self._row = row
        self.set_title(wording.doubt_title(row))
        self.place.setText(self.tr("{number} of {total}").format(number=number, total=total))
        if self._content is not None:
            self._slot.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SideBySide(row))
        self._group = QButtonGroup(content)
        self._buttons = {}
        for option in row.options:
            words, what = wording.doubt_answer(row, option)
            button = RadioButton(words)
            button.setFont(theme.font("strong"))
            self._group.addButton(button)
            self._buttons[option] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            if what:
                button.setAccessibleDescription(what)
                detail = Label(what, "small", "ink2", wrap=True)
                detail.setContentsMargins(28, 0, 0, 4)
                column.addWidget(detail)
            button.toggled.connect(self._tell)
        if answer is not None and answer in self._buttons:
            self._buttons[answer].setChecked(True)
        self._content = content
        self._slot.addWidget(content)
        self._tell()

    def pick(self, answer: DoubtAnswer) -> None:
        """Choose an answer without confirming it."""
        self._buttons[answer].setChecked(True)

    def _tell(self) -> None:
        chosen = any(button.isChecked() for button in self._buttons.values())
        reason = "" if chosen else self.tr("Choose what it is first.")
        self.choose.set_off(reason)
        self.reason.setText(reason)

    def _choose(self) -> None:
        answer = next((a for a, button in self._buttons.items() if button.isChecked()), None)
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
