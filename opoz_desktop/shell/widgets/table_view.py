"""The table on screen: rows of 32 px, no grid, a line below, sorting by the head, chips and icons in cells."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from .. import icons, theme
from ..tables import CELL, ID, ROW, Column, Index, RowTable, SortProxy, show_rows
from .answer import Answer, paint_answer
from .cards import RoundCorners
from .chips import chip_width, paint_chip
from .choice import paint_tick
from .lists import paint_inset_ring


@dataclass(frozen=True, slots=True)
class Chipped:
    """A cell that shows a chip instead of its text: tone `ok`, `no`, `open`, `pen`, `plain`."""

    text: str
    tone: str = "plain"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Iconed:
    """A cell with an icon before its text; `detail` follows the text in the hint colour."""

    icon: str = ""
    tone: str = "ink2"
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """A cell with the tick box of the paper, its word, and a date in the second colour."""

    answer: Answer
    words: str
    detail: str = ""


class CellDelegate(QStyledItemDelegate):
    """Paint cells of a RowTable: text in its role and tone, chips, icons, answers, ticks."""

    def __init__(self, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.needed(index) + 20, theme.scaled(self._height))

    def needed(self, index: Index) -> int:
        """Return the width a cell's content needs."""
        cell, column = index.data(CELL), _column(index)
        width = QFontMetrics(theme.font(column.weight if column else "body")).horizontalAdvance(str(index.data() or ""))
        if isinstance(cell, Chipped):
            width = chip_width(cell.text, cell.icon)
        elif isinstance(cell, Answered):
            width = QFontMetrics(theme.font("medium")).horizontalAdvance(f"{cell.words} {cell.detail}") + 26
        elif isinstance(cell, Iconed):
            small = QFontMetrics(theme.font("small")).horizontalAdvance(cell.detail) + 6 if cell.detail else 0
            width += (22 if cell.icon else 0) + small
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            width += 24
        return width

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = getattr(option.widget, "hovered_row", -1) == index.row()
        ground = "pen_soft" if selected else "row_hover" if hovered else "surface"
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        inner = rect.adjusted(10, 0, -10, -1)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            box = QRectF(inner.left() - 2, round(inner.center().y() - 8), 16, 16)
            paint_tick(painter, box, Qt.CheckState(state), enabled=True, ratio=ratio)
            inner.setLeft(inner.left() + 24)
        self._content(painter, inner, index, ratio)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_inset_ring(painter, rect.adjusted(0, 0, 0, -1))
        painter.restore()

    def _content(self, painter: QPainter, inner: QRectF, index: Index, ratio: float) -> None:
        cell, column = index.data(CELL), _column(index)
        middle = Qt.AlignmentFlag.AlignVCenter
        if isinstance(cell, Chipped):
            tall = theme.scaled(22)
            width = min(chip_width(cell.text, cell.icon), inner.width())
            chip = QRectF(inner.left(), round(inner.center().y() - tall / 2), width, tall)
            paint_chip(painter, chip, cell.text, cell.tone, cell.icon, ratio)
            return
        if isinstance(cell, Answered):
            paint_answer(painter, inner, cell.answer, cell.words, ratio, "medium")
            left = inner.left() + 26 + QFontMetrics(theme.font("medium")).horizontalAdvance(cell.words)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("ink3"))
            painter.drawText(QRectF(left, inner.top(), inner.right() - left, inner.height()), middle, cell.detail)
            return
        tone = column.tone if column is not None else "ink"
        detail = ""
        if isinstance(cell, Iconed):
            if cell.icon:
                drawn = icons.pixmap(cell.icon, cell.tone, 16, ratio)
                painter.drawPixmap(QPoint(round(inner.left()), round(inner.center().y() - 8)), drawn)
                inner.setLeft(inner.left() + 22)
                tone = cell.tone if cell.tone in {"ok", "no", "open"} else tone
            detail = cell.detail
        font = theme.font(column.weight if column is not None else "body")
        metrics = QFontMetrics(font)
        text = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.setFont(font)
        painter.setPen(theme.colour(tone))
        side = Qt.AlignmentFlag.AlignRight if column is not None and column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, middle | side, text)
        if detail:
            small = theme.font("small")
            left = inner.left() + metrics.horizontalAdvance(text) + 6
            painter.setFont(small)
            painter.setPen(theme.colour("ink2"))
            shown = QFontMetrics(small).elidedText(
                detail, Qt.TextElideMode.ElideRight, max(0, int(inner.right() - left))
            )
            painter.drawText(QRectF(left, inner.top(), inner.right() - left, inner.height()), middle, shown)


def _column(index: Index) -> Column[Any] | None:
    model: QAbstractItemModel | None = index.model()
    if isinstance(model, SortProxy):
        model = model.sourceModel()
    return cast("RowTable[Any]", model).columns[index.column()] if isinstance(model, RowTable) else None


class _Header(QHeaderView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sorted_on = -1

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.scaled(29))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, theme.colour("surface2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        painter.setFont(theme.font("small_medium"))
        painter.setPen(theme.colour("ink2"))
        model = self.model()
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        side = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = bool(side and Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight)
        inner = rect.adjusted(10, 0, -10, -1)
        flags = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            inner, flags, QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        )
        if section == self.sorted_on:
            name = "arrow-up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "arrow-down"
            drawn = icons.pixmap(name, "ink3", 13, painter.device().devicePixelRatioF(), 2)
            left = inner.left() + QFontMetrics(painter.font()).horizontalAdvance(words) + 5
            painter.drawPixmap(QPoint(min(left, rect.right() - 14), rect.center().y() - 6), drawn)
        painter.restore()


class TableView(QTableView):
    """A table over a RowTable. Use `set_rows`; `chosen(row)` when another row is current, `opened(row)` on Enter.

    With `framed` it draws its own rounded border; without it stands in a Card.
    """

    chosen = Signal(object)
    opened = Signal(object)
    checks_changed = Signal()

    def __init__(
        self, name: str, table: RowTable[Any], row_height: int = 32, framed: bool = False, sort_column: int = -1,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.hovered_row = -1
        self._row_height = row_height
        self._most: int | None = None
        self.table = table
        table.setParent(self)
        self.proxy = SortProxy(table, self)
        self.setAccessibleName(name)
        self.setProperty("framed", framed)
        self.setModel(self.proxy)
        self._delegate = CellDelegate(row_height, self)
        self.setItemDelegate(self._delegate)
        self._header = _Header(self)
        self.setHorizontalHeader(self._header)
        self._header.sectionClicked.connect(self._sort_clicked)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._quiet = False
        self._corners = RoundCorners(self) if framed else None
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        table.dataChanged.connect(self._data_changed)
        theme.notifier().changed.connect(self._dress)
        self._dress()
        if sort_column >= 0:
            self.sort_on(sort_column)

    def set_rows(self, rows: Any) -> None:
        """Show other rows; sorting, filter and selection (by id) are kept."""
        self._quiet = True
        show_rows(self, self.table, rows)
        self._quiet = False
        self._fit()

    def set_filter(self, keep: Any) -> None:
        """Show only rows for which `keep(row)` is true; None shows all."""
        self.proxy.set_filter(keep)

    def current_row(self) -> Any:
        """Return the frozen row that is current, None when there is none."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def current_id(self) -> Hashable | None:
        """Return the id of the current row."""
        index = self.currentIndex()
        found: Hashable | None = index.data(ID) if index.isValid() else None
        return found

    def sort_on(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort on a column."""
        self._header.sorted_on = column
        self._header.setSortIndicator(column, order)
        self.sortByColumn(column, order)
        self._header.viewport().update()

    def fit_height(self, most: int = 0) -> None:
        """Make the table as high as its rows (at most `most` rows), so that the page scrolls instead."""
        self._most = most
        rows = self.proxy.rowCount() if not most else min(self.proxy.rowCount(), most)
        height = theme.scaled(29) + rows * theme.scaled(self._row_height) + (2 if self.property("framed") else 0)
        self.setFixedHeight(height)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(index.data(ROW))
            return
        if index.isValid() and event.key() == Qt.Key.Key_Space and self._toggle(index):
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and event.position().x() - self.columnViewportPosition(0) < 32:
            self._toggle(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.data(ROW))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def leaveEvent(self, event: Any) -> None:
        self.hovered_row = -1
        self.viewport().update()

    def _toggle(self, index: QModelIndex) -> bool:
        first = index.siblingAtColumn(0)
        state = first.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return False
        on = Qt.CheckState(state) == Qt.CheckState.Checked
        return self.proxy.setData(
            first, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
        )

    def _data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        if Qt.ItemDataRole.CheckStateRole in roles:
            self.checks_changed.emit()

    def _row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.data(ROW))

    def _sort_clicked(self, section: int) -> None:
        same = section == self._header.sorted_on
        ascending = self._header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.sort_on(section, Qt.SortOrder.DescendingOrder if same and ascending else Qt.SortOrder.AscendingOrder)

    def _fit(self) -> None:
        """Give every column what it needs; columns of width 0 share what is left, text is cut last."""
        columns = self.table.columns
        room = self.viewport().width()
        head = QFontMetrics(theme.font("small_medium"))
        widths: list[int] = []
        for number, column in enumerate(columns):
            if column.width:
                widths.append(theme.scaled(column.width))
                continue
            need = head.horizontalAdvance(column.head) + 36
            for row in range(min(self.proxy.rowCount(), 200)):
                need = max(need, self._delegate.needed(self.proxy.index(row, number)) + 24)
            widths.append(need)
        stretch = [n for n, column in enumerate(columns) if column.width == 0] or [len(columns) - 1]
        spare = room - sum(widths)
        if spare >= 0:
            for n in stretch:
                widths[n] += spare // len(stretch)
            widths[stretch[-1]] += spare - spare // len(stretch) * len(stretch)
        else:
            flexible = [n for n, column in enumerate(columns) if not column.width]
            total = sum(widths[n] for n in flexible) or 1
            fixed = sum(widths) - total
            for n in flexible:
                widths[n] = max(40, int(widths[n] * (room - fixed) / total))
        for number, width in enumerate(widths):
            self._header.resizeSection(number, width)

    def _dress(self) -> None:
        self.verticalHeader().setMinimumSectionSize(16)
        self.verticalHeader().setDefaultSectionSize(theme.scaled(self._row_height))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if self._most is not None:
            self.fit_height(self._most)
        self._fit()
