"""RowTable: the program's only table model. Columns are declared, rows are frozen, a ROW role carries the row."""

from __future__ import annotations

import html
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

SORT = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the native value to sort on (str, int, date ...)."""
ROW = int(Qt.ItemDataRole.UserRole) + 2
"""Role of the frozen row itself."""
CELL = int(Qt.ItemDataRole.UserRole) + 3
"""Role of what a delegate paints besides text (chips, icons, boxes)."""
ID = int(Qt.ItemDataRole.UserRole) + 4
"""Role of the row's id."""


def unmarked(text: str) -> str:
    """Return a tooltip as the plain text it is: Qt would read a name with markup in it as markup."""
    if not GuiQt.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'


@dataclass(frozen=True)  # no slots: Column[Row](...) sets __orig_class__, which slots refuse in Python 3.11
class Column(Generic[R]):
    """One column: head, text of a row, and what it needs beyond text.

    `sort` gives the native value (default the text), `tooltip` the full text on hover, `cell` what the
    delegate paints, `spoken` the accessible sentence, `weight` the type role, `tone` a colour token,
    `right` aligns figures, `width` is fixed pixels (0 = stretch, None = to contents).
    """

    head: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    tooltip: Callable[[R], str] | None = None
    cell: Callable[[R], Any] | None = None
    spoken: Callable[[R], str] | None = None
    weight: str = "body"
    tone: str = "ink"
    right: bool = False
    width: int | None = None


class RowTable(QAbstractTableModel, Generic[R]):
    """Show frozen rows. `set_rows` replaces them; rows never change in place.

    With `checkable` the first column carries a tick; `checked_ids` says which.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        parent: QObject | None = None,
        checkable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: tuple[R, ...] = ()
        self._checkable = checkable
        self._checked: set[Hashable] = set()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._checked &= {self._key(row) for row in self._rows}
        self.endResetModel()

    def rows(self) -> tuple[R, ...]:
        return self._rows

    def row_at(self, index: Index) -> R | None:
        """Return the row of an index of this model, None for an invalid one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def checked_ids(self) -> set[Hashable]:
        """Return the ids of the ticked rows."""
        return set(self._checked)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._checkable and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == SORT:
            return column.sort(row) if column.sort is not None else column.text(row).casefold()
        if role == ROW:
            return row
        if role == ID:
            return self._key(row)
        if role == CELL:
            return column.cell(row) if column.cell is not None else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return unmarked(column.tooltip(row) if column.tooltip is not None else column.text(row)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.spoken(row) if column.spoken is not None else f"{column.head}: {column.text(row)}"
        if role == Qt.ItemDataRole.CheckStateRole and self._checkable and index.column() == 0:
            return Qt.CheckState.Checked if self._key(row) in self._checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._checkable or index.column() != 0:
            return False
        row = self.row_at(index)
        if row is None:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._checked.add(self._key(row))
        else:
            self._checked.discard(self._key(row))
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].head
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class SortProxy(QSortFilterProxyModel):
    """Sort on native values and filter by a function of the row; the empty value comes last."""

    def __init__(self, source: RowTable[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep: Callable[[Any], bool] | None = None
        self.setSourceModel(source)
        self.setSortRole(SORT)
        self.setDynamicSortFilter(True)

    def set_filter(self, keep: Callable[[Any], bool] | None) -> None:
        """Show only the rows for which `keep(row)` is true; None shows all."""
        self.beginFilterChange()
        self._keep = keep
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def lessThan(self, left: Index, right: Index) -> bool:
        a, b = left.data(SORT), right.data(SORT)
        if a is None or b is None:
            return a is not None
        try:
            return bool(a < b)
        except TypeError:
            return str(a) < str(b)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self._keep is None:
            return True
        source = self.sourceModel()
        assert source is not None
        return self._keep(source.index(source_row, 0).data(ROW))


def select_id(view: QAbstractItemView, wanted: Hashable) -> bool:
    """Select the row with an id; return False when it is not shown."""
    model = view.model()
    column = max(view.currentIndex().column(), 0)
    for number in range(model.rowCount()):
        if model.index(number, 0).data(ID) == wanted:
            index = model.index(number, column)
            flags = QItemSelectionModel.SelectionFlag
            view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            view.scrollTo(index)
            return True
    return False


def show_rows(view: QAbstractItemView, table: RowTable[R], rows: Sequence[R]) -> None:
    """Show other rows and keep the selection by id."""
    index = view.currentIndex()
    wanted = index.data(ID) if index.isValid() else None
    table.set_rows(rows)
    if wanted is not None:
        select_id(view, wanted)
