"""The step in which a person says which column of a list is what; the program guesses, and remembers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell.widgets import Combo, Field

from ..columns import DROPPED_FIELDS, GUARDIAN_FIELDS, PUPIL_FIELDS, ColumnMapping, ListKind
from ..spreadsheet import SheetLook
from .columns_step import ColumnsStep, short_combo
from .words import column_field, list_kind, missing_words

SAMPLES = 3
BLOCKS = (1, 2, 3)
_NOTHING = ("", 0)


class MappingView(ColumnsStep):
    """Show what kind of list it is and what its columns are; `confirmed` carries the mapping."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._mapping: ColumnMapping | None = None
        self.kind = short_combo(QCoreApplication.translate("MappingView", "What is in this list?"), 8)
        for kind in ListKind:
            self.kind.add(kind, list_kind(kind))
        words = QCoreApplication.translate("MappingView", "Read with these columns")
        super().__init__(words, 24, (Field(self.kind.accessibleName(), self.kind), 2), parent=parent)
        self.kind.currentIndexChanged.connect(self._kind_changed)

    def show_look(self, look: SheetLook, mapping: ColumnMapping, *, remembered: bool) -> None:
        """Show the first rows of a list and what its columns are thought to be."""
        self._mapping = mapping
        guessed = self.tr("The program guessed this from the heads. Look whether it is right; it is remembered.")
        self.show_sheet(look, guessed, remembered=remembered)
        with QSignalBlocker(self.kind):
            self.kind.set_key(mapping.list_kind)
        self._show()

    def mapping(self) -> ColumnMapping | None:
        """Return the columns as they are chosen now."""
        return self._mapping

    def choose(self, index: int, field: str, block: int = 0) -> None:
        """Say what column `index` (from 0) holds; "" leaves it out."""
        self.combos[index].set_key((field, block))

    def fill(self, combo: Combo, index: int) -> None:
        combo.add(_NOTHING, self.tr("do not use"))
        for field, block in self._choices():
            combo.add((field, block), column_field(field, block))
        uses = self._mapping.columns if self._mapping is not None else ()
        combo.set_key(next(((use.field, use.block) for use in uses if use.index == index), _NOTHING))

    def used(self, combo: Combo) -> None:
        if self._mapping is None:
            return
        index = self.combos.index(combo)
        field, block = self._use(combo)
        for other, taken in enumerate(self.combos):
            if field and other != index and field not in DROPPED_FIELDS and self._use(taken) == (field, block):
                with QSignalBlocker(taken):
                    taken.set_key(_NOTHING)
                self._mapping = self._mapping.with_use(other, "")
        self._mapping = self._mapping.with_use(index, field, block)

    def chosen(self) -> ColumnMapping | None:
        return self._mapping if self._mapping is not None and not self._mapping.missing() else None

    def wanting(self) -> str:
        missing = self._mapping.missing() if self._mapping is not None else ()
        return missing_words(missing[0]) if missing else ""

    def _show(self) -> None:
        if self._look is not None:
            self.show_columns([" · ".join(self._samples(index)) for index in range(len(self._look.heads))])

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
        self._show()
