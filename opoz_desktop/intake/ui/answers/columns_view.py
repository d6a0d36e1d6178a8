"""The step in which a person says which column of the list is what; the program guesses, and remembers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell.widgets import Combo

from ...answers.columns import AnswerColumns, Use, samples
from ...spreadsheet import SheetLook
from ..columns_step import ColumnsStep
from .words import missing_words, use_words

_NOTHING = ""


class AnswerColumnsView(ColumnsStep):
    """Show what the columns of a list of answers are; `confirmed` carries the chosen columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._columns: AnswerColumns | None = None
        words = QCoreApplication.translate("AnswerColumnsView", "These columns are right")
        super().__init__(words, 0, parent=parent)

    def show_look(self, look: SheetLook, columns: AnswerColumns, *, remembered: bool) -> None:
        """Show the first rows of a list and what its columns are thought to be."""
        self._columns = columns
        guessed = self.tr("The program guessed this from heads and values. Look whether it is right; it is remembered.")
        self.show_sheet(look, guessed, remembered=remembered)
        self.show_columns([self._samples(look, index) for index in range(len(look.heads))])

    def columns(self) -> AnswerColumns | None:
        """Return the columns as they are chosen now."""
        return self._columns

    def choose(self, index: int, use: Use | None) -> None:
        """Say what column `index` (from 0) holds; None leaves it out."""
        self.combos[index].set_key(use.value if use is not None else _NOTHING)

    def fill(self, combo: Combo, index: int) -> None:
        combo.add(_NOTHING, self.tr("do not use"))
        for one in Use:
            combo.add(one.value, use_words(one))
        use = self._columns.use_of(index) if self._columns is not None else None
        combo.set_key(use.value if use is not None else _NOTHING)

    def used(self, combo: Combo) -> None:
        if self._columns is None:
            return
        key = str(combo.key())
        self._columns = self._columns.with_use(self.combos.index(combo), Use(key) if key else None)
        for index, other in enumerate(self.combos):
            use = self._columns.use_of(index)
            with QSignalBlocker(other):
                other.set_key(use.value if use is not None else _NOTHING)

    def chosen(self) -> AnswerColumns | None:
        return self._columns if self._columns is not None and not self._columns.missing() else None

    def wanting(self) -> str:
        missing = self._columns.missing() if self._columns is not None else "child"
        return missing_words(missing) if missing else ""

    def _samples(self, look: SheetLook, index: int) -> str:
        dropped = self._columns is not None and self._columns.use_of(index) is Use.DROPPED
        return self.tr("is not shown") if dropped else " · ".join(samples(look, index))
