"""The step in which a person says which column of a list is what: its sheet, its heads, the first values, the use."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.kernel.freetext import looks_like_bsn
from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import Button, Card, Combo, Field, Hairline, Label, NoteBox, Scroll

from ..spreadsheet import SheetLook

_HEAD_ROWS = 15
"""Rows at the top of a sheet that can be pointed out as the row with the heads."""
_HEAD_WORDS = 60
"""Signs of a row of heads that stand in the list; more is cut between words, with dots."""
_NARROW = 700
"""Pixels at 100 %: below this the reason stands above the buttons."""


class ColumnsStep(QWidget):
    """Show heads, first values and the use of every column; `confirmed` carries what was chosen."""

    confirmed = Signal(object)
    cancelled = Signal()
    sheet_chosen = Signal(str)
    """Another sheet was chosen: look at it and show it here."""
    head_row_chosen = Signal(int)

    def __init__(self, go_on: str, side: int, *before: tuple[QWidget, int], parent: QWidget | None = None) -> None:
        """Make the step. `go_on`: words of the button; `before`: fields left of the sheet, each with its stretch."""
        super().__init__(parent)
        self._look: SheetLook | None = None
        self._holder: QWidget | None = None
        self.combos: list[Combo] = []
        self.note = NoteBox("", "history")
        self.sheet = short_combo(self.tr("Sheet"), 8)
        self.head_row = short_combo(self.tr("Row with the heads"), 8)
        self.card = Card(self.tr("Columns"), padded=False)
        self.reason = Label("", "body", "open", wrap=True)
        self.cancel = Button(self.tr("Choose another file"))
        self.go_on = Button(go_on, "main", "arrow-right")
        self.sheet_field = Field(self.sheet.accessibleName(), self.sheet)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = Scroll(margins=(side, 4, side, 16))
        top = QHBoxLayout()
        top.setSpacing(12)
        fields = (*before, (self.sheet_field, 1), (Field(self.head_row.accessibleName(), self.head_row), 2))
        for field, stretch in fields:
            top.addWidget(field, stretch)
        scroll.inner.addWidget(self.note)
        scroll.inner.addLayout(top)
        scroll.inner.addWidget(self.card)
        scroll.inner.addStretch(1)
        outer.addWidget(scroll, 1)
        outer.addWidget(Strip(self.reason, self.cancel, self.go_on, side=side or 16))
        self.sheet.currentIndexChanged.connect(self._sheet_changed)
        self.head_row.currentIndexChanged.connect(self._row_changed)
        self.cancel.clicked.connect(self.cancelled)
        self.go_on.clicked.connect(self._confirm)

    def show_sheet(self, look: SheetLook, guessed: str, *, remembered: bool) -> None:
        """Show the sheet and its first rows; `guessed`: how the columns were found when nobody chose them before."""
        self._look = look
        self.note.set_text(
            self.tr("You pointed out these columns before. Look whether they still fit.") if remembered else guessed,
            "history" if remembered else "info",
            "pen",
        )
        with QSignalBlocker(self.sheet), QSignalBlocker(self.head_row):
            self.sheet.clear()
            for name in look.sheets:
                self.sheet.add(name, name)
            self.sheet.set_key(look.sheet)
            self.head_row.clear()
            for number, row in enumerate(look.rows[:_HEAD_ROWS]):
                shown = ", ".join(cell for cell in row if cell and not looks_like_bsn(cell))
                words = shorten(shown, _HEAD_WORDS, placeholder=" …")
                self.head_row.add(number, self.tr("row {number}: {words}").format(number=number + 1, words=words))
            self.head_row.set_key(look.header_row)
        self.sheet_field.setVisible(len(look.sheets) > 1)

    def show_columns(self, samples: Sequence[str]) -> None:
        """Show every column of the sheet with its first values (`samples`, one text per column) and its use."""
        if self._look is None:
            return
        if self._holder is not None:
            self.card.body.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self.combos = []
        rows: list[tuple[str, str, Combo]] = []
        for index, (head, words) in enumerate(zip(self._look.heads, samples, strict=True)):
            name = head if head and not looks_like_bsn(head) else self.tr("column {number}").format(number=index + 1)
            combo = use_combo(self.tr("Column {name} is").format(name=name), 18, 300)
            self.fill(combo, index)
            combo.currentIndexChanged.connect(self._use_changed)
            self.combos.append(combo)
            rows.append((name, words or "–", combo))
        self._holder = grid((self.tr("Column"), self.tr("First values"), self.tr("Is")), rows, 1)
        self.card.body.addWidget(self._holder)
        self.tell()

    def fill(self, combo: Combo, index: int) -> None:
        """Put the possible uses of column `index` (from 0) into a combo, and choose the one it has."""
        raise NotImplementedError

    def used(self, combo: Combo) -> None:
        """Take over that another use was chosen for a column."""
        raise NotImplementedError

    def chosen(self) -> object | None:
        """Return what was chosen when it is enough to go on, else None."""
        raise NotImplementedError

    def wanting(self) -> str:
        """Return what is still missing, in words; "" when nothing is."""
        raise NotImplementedError

    def tell(self) -> None:
        """Say what is still missing, and switch the button accordingly."""
        words = self.wanting()
        self.reason.setText(words)
        self.go_on.set_off(words)

    def _use_changed(self) -> None:
        combo = self.sender()
        if isinstance(combo, Combo):
            self.used(combo)
            self.tell()

    def _sheet_changed(self) -> None:
        self.sheet_chosen.emit(str(self.sheet.key()))

    def _row_changed(self) -> None:
        self.head_row_chosen.emit(int(str(self.head_row.key())))

    def _confirm(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.confirmed.emit(chosen)


class Strip(QFrame):
    """The line at the foot of a step: what is still needed, and the buttons; in a narrow step above each other."""

    def __init__(self, reason: Label, *buttons: QWidget, side: int = 16) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(side, 12, side, 12)
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


def short_combo(name: str, signs: int) -> Combo:
    """Return a list to choose from that is as wide as so many signs, whatever stands in it."""
    combo = Combo(name)
    combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(signs)
    return combo


def use_combo(name: str, signs: int, most: int) -> Combo:
    """Return a short list for a row of a grid, at most so many pixels (at 100 %) wide."""
    combo = short_combo(name, signs)
    combo.setMaximumWidth(theme.scaled(most))
    combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return combo


def grid(heads: tuple[str, str, str], rows: Sequence[tuple[str, str, Combo]], wide: int) -> QWidget:
    """Return rows of a name, what the file says of it, and what it is; column `wide` takes the room that is left."""
    holder = QWidget()
    cells = QGridLayout(holder)
    cells.setContentsMargins(14, 8, 14, 10)
    cells.setHorizontalSpacing(16)
    cells.setVerticalSpacing(4)
    cells.setColumnStretch(wide, 1)
    for column, words in enumerate(heads):
        cells.addWidget(Label(words, "small_medium", "ink2"), 0, column)
    cells.addWidget(Hairline(), 1, 0, 1, 3)
    for number, (name, words, combo) in enumerate(rows, 2):
        label = Label(name, "medium", elide=True)
        if wide:
            label.setMaximumWidth(theme.scaled(240))
        cells.addWidget(label, number, 0, Qt.AlignmentFlag.AlignVCenter)
        cells.addWidget(Label(words, "body", "ink2", elide=bool(wide)), number, 1, Qt.AlignmentFlag.AlignVCenter)
        cells.addWidget(combo, number, 2)
    return holder
