"""The step in which a person says which column of a list is what; the program guesses, and remembers."""

from __future__ import annotations

from dataclasses import replace
from textwrap import shorten

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import Button, Card, Combo, Field, Hairline, Label, NoteBox, Scroll

from ..columns import DROPPED_FIELDS, GUARDIAN_FIELDS, PUPIL_FIELDS, ColumnMapping, ListKind
from ..spreadsheet import SheetLook
from .words import column_field, list_kind, missing_words

SAMPLES = 3
BLOCKS = (1, 2, 3)
_HEAD_WORDS = 60
"""Signs of a row of heads that stand in the list; more is cut between words, with dots."""


class MappingView(QWidget):
    """Show heads, first values and the use of every column; `confirmed` carries the mapping."""

    confirmed = Signal(object)
    cancelled = Signal()
    sheet_chosen = Signal(str)
    """Another sheet was chosen: look at it and call `show_look` again."""
    head_row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: SheetLook | None = None
        self._mapping: ColumnMapping | None = None
        self.combos: list[Combo] = []
        self.remembered = NoteBox("", "history")
        self.kind = Combo(self.tr("What is in this list?"))
        for kind in ListKind:
            self.kind.add(kind, list_kind(kind))
        self.sheet = Combo(self.tr("Sheet"))
        self.head_row = Combo(self.tr("Row with the heads"))
        self.columns = Card(self.tr("Columns"), padded=False)
        self.reason = Label("", "body", "open", wrap=True)
        self.cancel = Button(self.tr("Choose another file"))
        self.go_on = Button(self.tr("Read with these columns"), "main", "arrow-right")
        for combo in (self.kind, self.sheet, self.head_row):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.sheet.currentIndexChanged.connect(self._sheet_changed)
        self.head_row.currentIndexChanged.connect(self._row_changed)
        self.cancel.clicked.connect(self.cancelled)
        self.go_on.clicked.connect(self._confirm)

    def show_look(self, look: SheetLook, mapping: ColumnMapping, *, remembered: bool) -> None:
        """Show the first rows of a list and what its columns are thought to be."""
        self._look, self._mapping = look, mapping
        self.remembered.set_text(
            self.tr("You pointed out these columns before. Look whether they still fit.")
            if remembered
            else self.tr("The program guessed this from the heads. Look whether it is right; it is remembered."),
            "history" if remembered else "info",
            "pen",
        )
        with QSignalBlocker(self.kind), QSignalBlocker(self.sheet), QSignalBlocker(self.head_row):
            self.kind.set_key(mapping.list_kind)
            self.sheet.clear()
            for name in look.sheets:
                self.sheet.add(name, name)
            self.sheet.set_key(look.sheet)
            self.head_row.clear()
            for number, row in enumerate(look.rows):
                words = shorten(", ".join(cell for cell in row if cell), _HEAD_WORDS, placeholder=" …")
                self.head_row.add(number, self.tr("row {number}: {words}").format(number=number + 1, words=words))
            self.head_row.set_key(look.header_row)
        self.sheet_field.setVisible(len(look.sheets) > 1)
        self._build()

    def mapping(self) -> ColumnMapping | None:
        """Return the columns as they are chosen now."""
        return self._mapping

    def choose(self, index: int, field: str, block: int = 0) -> None:
        """Say what column `index` (from 0) holds; "" leaves it out."""
        self.combos[index].set_key((field, block))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = Scroll(margins=(24, 4, 24, 16))
        self.sheet_field = Field(self.sheet.accessibleName(), self.sheet)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Field(self.kind.accessibleName(), self.kind), 2)
        top.addWidget(self.sheet_field, 1)
        top.addWidget(Field(self.head_row.accessibleName(), self.head_row), 3)
        scroll.inner.addWidget(self.remembered)
        scroll.inner.addLayout(top)
        scroll.inner.addWidget(self.columns)
        scroll.inner.addStretch(1)
        outer.addWidget(scroll, 1)
        strip = QFrame()
        strip.setProperty("kind", "strip")
        row = QHBoxLayout(strip)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(10)
        row.addWidget(self.reason, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.go_on)
        outer.addWidget(strip)
        self._grid_holder: QWidget | None = None

    def _build(self) -> None:
        look, mapping = self._look, self._mapping
        if look is None or mapping is None:
            return
        if self._grid_holder is not None:
            self.columns.body.removeWidget(self._grid_holder)
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
        uses = {use.index: (use.field, use.block) for use in mapping.columns}
        self.combos = []
        for index, head in enumerate(look.heads):
            name = head or self.tr("column {number}").format(number=index + 1)
            label = Label(name, "medium", elide=True)
            label.setMaximumWidth(240)
            samples = Label(" · ".join(self._samples(index)) or "–", "body", "ink2", elide=True)
            combo = self._combo(name, uses.get(index, ("", 0)))
            self.combos.append(combo)
            grid.addWidget(label, index + 2, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(samples, index + 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(combo, index + 2, 2)
        self._grid_holder = holder
        self.columns.body.addWidget(holder)
        self._tell()

    def _combo(self, name: str, use: tuple[str, int]) -> Combo:
        combo = Combo(self.tr("Column {name} is").format(name=name))
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(14)
        combo.setMaximumWidth(theme.scaled(300))
        combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        combo.add(("", 0), self.tr("do not use"))
        for field, block in self._choices():
            combo.add((field, block), column_field(field, block))
        combo.set_key(use)
        combo.currentIndexChanged.connect(self._use_changed)
        return combo

    def _choices(self) -> list[tuple[str, int]]:
        kind = ListKind(str(self.kind.key()))
        found: list[tuple[str, int]] = [(field, 0) for field in PUPIL_FIELDS]
        if kind is ListKind.GUARDIANS_LONG:
            found += [(field, 0) for field in GUARDIAN_FIELDS]
        elif kind is ListKind.GUARDIANS_WIDE:
            own = ("street", "house_number", "house_addition", "postcode", "place", "secret_address")
            found += [(field, 0) for field in own]
            found += [(field, block) for block in BLOCKS for field in GUARDIAN_FIELDS if field != "position"]
        return found + [(field, 0) for field in DROPPED_FIELDS]

    def _samples(self, index: int) -> list[str]:
        if self._look is None:
            return []
        values = [row[index] for row in self._look.samples if index < len(row) and row[index]]
        return [value.replace("\n", " ")[:40] for value in values[:SAMPLES]]

    def _use_changed(self) -> None:
        combo = self.sender()
        if self._mapping is None or not isinstance(combo, Combo):
            return
        index = self.combos.index(combo)
        field, block = self._use(combo)
        for other, taken in enumerate(self.combos):
            if field and other != index and field not in DROPPED_FIELDS and self._use(taken) == (field, block):
                with QSignalBlocker(taken):
                    taken.set_key(("", 0))
                self._mapping = self._mapping.with_use(other, "")
        self._mapping = self._mapping.with_use(index, field, block)
        self._tell()

    @staticmethod
    def _use(combo: Combo) -> tuple[str, int]:
        key = combo.key()
        return (str(key[0]), int(key[1])) if isinstance(key, tuple | list) else ("", 0)

    def _kind_changed(self) -> None:
        if self._mapping is None:
            return
        kind = ListKind(str(self.kind.key()))
        fits = set(self._choices())
        kept = tuple(use for use in self._mapping.columns if (use.field, use.block) in fits)
        self._mapping = replace(self._mapping, list_kind=kind, columns=kept)
        self._build()

    def _sheet_changed(self) -> None:
        self.sheet_chosen.emit(str(self.sheet.key()))

    def _row_changed(self) -> None:
        self.head_row_chosen.emit(int(str(self.head_row.key())))

    def _tell(self) -> None:
        missing = self._mapping.missing() if self._mapping is not None else ()
        words = missing_words(missing[0]) if missing else ""
        self.reason.setText(words)
        self.go_on.set_off(words)

    def _confirm(self) -> None:
        if self._mapping is not None and not self._mapping.missing():
            self.confirmed.emit(self._mapping)
