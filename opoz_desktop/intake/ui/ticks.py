"""A table of what would be taken over, a tick per row and one in the head: of imports and of lists of answers."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.tables import Column, Index, RowTable
from opoz_desktop.shell.widgets import CheckBox, TableView

R = TypeVar("R")
CHECK = Qt.ItemDataRole.CheckStateRole


class TickTable(RowTable[R], Generic[R]):
    """Hold the rows of one tab with the ticks of the whole proposal.

    Who makes one says with `is_on`, `can_change` and `has_tick` what a tick means for a row, and with `spoken` how
    it is read out.
    """

    def __init__(self, columns: Sequence[Column[R]], key: Callable[[R], Hashable]) -> None:
        super().__init__(columns, key, checkable=True)
        self.ticked: set[Any] = set()

    def is_on(self, row: R) -> bool:
        """Tell whether a row would be taken over."""
        return self._key(row) in self.ticked

    def can_change(self, row: R) -> bool:
        """Tell whether a person may tick the row."""
        return True

    def has_tick(self, row: R) -> bool:
        """Tell whether the row shows a tick at all."""
        return True

    def spoken(self, row: R) -> str:
        """Return what is read out for the tick of a row."""
        return ""

    def set_all(self, *, on: bool) -> None:
        """Tick or untick every row of the tab that may be."""
        keys = {self._key(row) for row in self.rows() if self.can_change(row)}
        self.ticked = self.ticked | keys if on else self.ticked - keys
        self.tell()

    def tell(self) -> None:
        """Tell that ticks changed."""
        if self.rows():
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows()) - 1, 0), [CHECK])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == CHECK:
            row = self.row_at(index)
            if row is None or index.column() != 0 or not self.has_tick(row):
                return None
            return Qt.CheckState.Checked if self.is_on(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            row = self.row_at(index)
            return "" if row is None else self.spoken(row)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if role != CHECK or row is None or index.column() != 0 or not self.can_change(row):
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.ticked.add(self._key(row))
        else:
            self.ticked.discard(self._key(row))
        self.dataChanged.emit(index, index, [CHECK])
        return True


class TickView(TableView, Generic[R]):
    """The table with a tick in its head for all rows of the tab. Ctrl+A ticks all."""

    def __init__(self, name: str, ticks: TickTable[R], every: str, parent: QWidget | None = None) -> None:
        super().__init__(name, ticks, parent=parent)
        self._ticks = ticks
        self.all = CheckBox("")
        self.all.setParent(self.horizontalHeader())
        self.all.setTristate(True)
        self.all.setAccessibleName(every)
        self.all.setToolTip(f"{every} (Ctrl A)")
        self.all.clicked.connect(self._all_clicked)
        self.checks_changed.connect(self.show_all_state)
        self._place_all()

    def show_all_state(self) -> None:
        """Show in the head whether all, some or none of the rows that may be ticked are."""
        rows = self._changeable()
        on = sum(1 for row in rows if self._ticks.is_on(row))
        state = Qt.CheckState.PartiallyChecked
        if on == len(rows):
            state = Qt.CheckState.Checked
        elif on == 0:
            state = Qt.CheckState.Unchecked
        self.all.setCheckState(state)
        self.all.setVisible(bool(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._all_clicked()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self._place_all()

    def _changeable(self) -> list[R]:
        return [row for row in self._ticks.rows() if self._ticks.can_change(row)]

    def _all_clicked(self) -> None:
        self._ticks.set_all(on=not all(self._ticks.is_on(row) for row in self._changeable()))
        self.show_all_state()

    def _place_all(self) -> None:
        tall = theme.scaled(24)
        self.all.setGeometry(QRect(6, (self.horizontalHeader().sizeHint().height() - tall) // 2, 24, tall))
