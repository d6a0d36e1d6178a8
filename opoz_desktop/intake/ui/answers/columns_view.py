"""The step in which a person says which column of the list is what; the program guesses, and remembers."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.kernel.freetext import looks_like_bsn
from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import Button, Card, Combo, Field, Hairline, Label, NoteBox, Scroll

from ...answers.columns import AnswerColumns, Use, samples
from ...spreadsheet import SheetLook
from .words import missing_words, use_words

_NOTHING = ""
_HEAD_WORDS = 60
_NARROW = 700
"""Pixels at 100 %: below this the reason stands above the buttons."""


class AnswerColumnsView(QWidget):
    """Show heads, first values and the use of every column; `confirmed` carries the chosen columns."""

    confirmed = Signal(object)
    cancelled = Signal()
    sheet_chosen = Signal(str)
    head_row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: SheetLook | None = None
        self._columns: AnswerColumns | None = None
        self.combos: list[Combo] = []
        self.note = NoteBox("", "history")
        self.sheet = Combo(self.tr("Sheet"))
        self.head_row = Combo(self.tr("Row with the heads"))
        self.card = Card(self.tr("Columns"), padded=False)
        self.reason = Label("", "body", "open", wrap=True)
        self.cancel = Button(self.tr("Choose another file"))
        self.go_on = Button(self.tr("These columns are right"), "main", "arrow-right")
        for combo in (self.sheet, self.head_row):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        self._grid_holder: QWidget | None = None
        self._lay_out()
        self.sheet.currentIndexChanged.connect(self._sheet_changed)
        self.head_row.currentIndexChanged.connect(self._row_changed)
        self.cancel.clicked.connect(self.cancelled)
        self.go_on.clicked.connect(self._confirm)

    def show_look(self, look: SheetLook, columns: AnswerColumns, *, remembered: bool) -> None:
        """Show the first rows of a list and what its columns are thought to be."""
        self._look, self._columns = look, columns
        self.note.set_text(
            self.tr("You pointed out these columns before. Look whether they still fit.")
            if remembered
            else self.tr("The program guessed this from heads and values. Look whether it is right; it is remembered."),
            "history" if remembered else "info",
            "pen",
        )
        with QSignalBlocker(self.sheet), QSignalBlocker(self.head_row):
            self.sheet.clear()
            for name in look.sheets:
                self.sheet.add(name, name)
            self.sheet.set_key(look.sheet)
            self.head_row.clear()
            for number, row in enumerate(look.rows[:15]):
                shown = ", ".join(cell for cell in row if cell and not looks_like_bsn(cell))
                words = shorten(shown, _HEAD_WORDS, placeholder=" …")
                self.head_row.add(number, self.tr("row {number}: {words}").format(number=number + 1, words=words))
            self.head_row.set_key(look.header_row)
        self.sheet_field.setVisible(len(look.sheets) > 1)
        self._build()

    def columns(self) -> AnswerColumns | None:
        """Return the columns as they are chosen now."""
        return self._columns

    def choose(self, index: int, use: Use | None) -> None:
        """Say what column `index` (from 0) holds; None leaves it out."""
        self.combos[index].set_key(use.value if use is not None else _NOTHING)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = Scroll(margins=(0, 4, 0, 16))
        self.sheet_field = Field(self.sheet.accessibleName(), self.sheet)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.sheet_field, 1)
        top.addWidget(Field(self.head_row.accessibleName(), self.head_row), 2)
        scroll.inner.addWidget(self.note)
        scroll.inner.addLayout(top)
        scroll.inner.addWidget(self.card)
        scroll.inner.addStretch(1)
        outer.addWidget(scroll, 1)
        outer.addWidget(Strip(self.reason, self.cancel, self.go_on))

    def _build(self) -> None:
        look, columns = self._look, self._columns
        if look is None or columns is None:
            return
        if self._grid_holder is not None:
            self.card.body.removeWidget(self._grid_holder)
            self._grid_holder.hide()
            self._grid_holder.deleteLater()
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(14, 8, 14, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for column, words in enumerate((self.tr("Column"), self.tr("First values"), self.tr("Is"))):
            grid.addWidget(Label(words, "small_medium", "ink2"), 0, column)
        grid.addWidget(Hairline(), 1, 0, 1, 3)
        self.combos = []
        for index, head in enumerate(look.heads):
            name = head if head and not looks_like_bsn(head) else self.tr("column {number}").format(number=index + 1)
            label = Label(name, "medium", elide=True)
            label.setMaximumWidth(theme.scaled(240))
            use = columns.use_of(index)
            shown = [] if use is Use.DROPPED else samples(look, index)
            words = " · ".join(shown) or (self.tr("is not shown") if use is Use.DROPPED else "–")
            combo = self._combo(name, use)
            self.combos.append(combo)
            grid.addWidget(label, index + 2, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Label(words, "body", "ink2", elide=True), index + 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(combo, index + 2, 2)
        self._grid_holder = holder
        self.card.body.addWidget(holder)
        self._tell()

    def _combo(self, name: str, use: Use | None) -> Combo:
        combo = Combo(self.tr("Column {name} is").format(name=name))
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(18)
        combo.setMaximumWidth(theme.scaled(300))
        combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        combo.add(_NOTHING, self.tr("do not use"))
        for one in Use:
            combo.add(one.value, use_words(one))
        combo.set_key(use.value if use is not None else _NOTHING)
        combo.currentIndexChanged.connect(self._use_changed)
        return combo

    def _use_changed(self) -> None:
        combo = self.sender()
        if self._columns is None or not isinstance(combo, Combo):
            return
        key = str(combo.key())
        self._columns = self._columns.with_use(self.combos.index(combo), Use(key) if key else None)
        for index, other in enumerate(self.combos):
            use = self._columns.use_of(index)
            with QSignalBlocker(other):
                other.set_key(use.value if use is not None else _NOTHING)
        self._tell()

    def _sheet_changed(self) -> None:
        self.sheet_chosen.emit(str(self.sheet.key()))

    def _row_changed(self) -> None:
        self.head_row_chosen.emit(int(str(self.head_row.key())))

    def _tell(self) -> None:
        missing = self._columns.missing() if self._columns is not None else "child"
        words = missing_words(missing) if missing else ""
        self.reason.setText(words)
        self.go_on.set_off(words)

    def _confirm(self) -> None:
        if self._columns is not None and not self._columns.missing():
            self.confirmed.emit(self._columns)


class Strip(QFrame):
    """The line at the foot of a step: what is still needed, and the buttons; in a narrow step above each other."""

    def __init__(self, reason: Label, *buttons: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self._reason = reason
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(16, 12, 16, 12)
        self._box.setSpacing(10)
        self._box.addWidget(reason, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self._box.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(_NARROW)
        flow = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != flow:
            self._box.setDirection(flow)
