"""The matrix of pupils by purposes: the tick box of the paper form in every cell, thirty rows without scrolling."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from .. import theme
from ..tables import CELL, ID, ROW, Index, unmarked
from .answer import Answer, answer_ground, answer_words, paint_answer
from .cards import RoundCorners
from .lists import paint_inset_ring


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One cell: the answer, the whole verdict sentence for tooltip and screen reader, other words than standard."""

    answer: Answer
    sentence: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One pupil: id, name as listed, cells in the order of the columns."""

    id: Hashable
    label: str
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """One purpose: key, head in at most two lines (with a line break), full name, words of the totals row.

    After a line break `total` may hold shorter words for narrow columns ("28 van 30", "28/30").
    """

    key: str
    head: str
    name: str
    total: str = ""


class MatrixModel(QAbstractTableModel):
    """Hold the rows and columns of a matrix; column 0 is the pupil."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[MatrixRow, ...] = ()
        self.columns: tuple[MatrixColumn, ...] = ()
        self.head = ""

    def set_content(self, head: str, columns: Sequence[MatrixColumn], rows: Sequence[MatrixRow]) -> None:
        """Show other content. Raises ValueError when a row has not one cell per column."""
        if any(len(row.cells) != len(columns) for row in rows):
            raise ValueError("a matrix row needs one cell per column")
        self.beginResetModel()
        self.head, self.columns, self.rows = head, tuple(columns), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.columns else len(self.columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ID:
            return row.id
        if role == ROW:
            return row
        if index.column() == 0:
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
            if role == Qt.ItemDataRole.ToolTipRole:
                return unmarked(row.label)
            return row.label if role in texts else None
        cell = row.cells[index.column() - 1]
        column = self.columns[index.column() - 1]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words or answer_words(cell.answer)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            told = f"{row.label}, {column.name}: {cell.words or answer_words(cell.answer)}. {cell.sentence}"
            return unmarked(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.head if section == 0 else self.columns[section - 1].head
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            name = self.head if section == 0 else self.columns[section - 1].name
            return unmarked(name) if role == Qt.ItemDataRole.ToolTipRole else name
        return None


class _MatrixHeader(QHeaderView):
    """Heads in two lines, left and at the bottom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(24)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.scaled(40))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        painter.save()
        painter.fillRect(rect, theme.colour("surface2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        if section:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), theme.colour("line"))
        painter.setFont(theme.font("small_medium"))
        painter.setPen(theme.colour("ink2"))
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        lines = words.split("\n")[:2]
        tall = theme.line_height("small") - 1
        top = rect.bottom() - 5 - tall * len(lines)
        metrics = QFontMetrics(theme.font("small_medium"))
        for number, line in enumerate(lines):
            place = QRect(rect.left() + 8, top + number * tall, rect.width() - 10, tall)
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class _MatrixDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        hovered = getattr(view, "hovered_row", -1) == index.row()
        current = view.currentIndex().row() == index.row() if isinstance(view, QTableView) else False
        rect = QRectF(option.rect)
        painter.save()
        cell = index.data(CELL)
        base = "row_hover" if hovered or current else "surface"
        if isinstance(cell, MatrixCell):
            ground = answer_ground(cell.answer)
            painter.fillRect(rect, theme.colour(ground if ground != "surface" else base))
        else:
            painter.fillRect(rect, theme.colour(base))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        inner = rect.adjusted(8, 0, -4, -1)
        if isinstance(cell, MatrixCell):
            words = cell.words or answer_words(cell.answer)
            wanted = QFontMetrics(theme.font("small_medium")).horizontalAdvance(words) + 19
            if wanted > inner.width():
                inner = rect.adjusted(4, 0, 0, -1)
            if wanted > inner.width():
                words = ""  # the box says it alone; half a word says nothing
            paint_answer(painter, inner, cell.answer, words, painter.device().devicePixelRatioF())
        else:
            font = theme.font("medium" if not current else "strong")
            painter.setFont(font)
            painter.setPen(theme.colour("ink"))
            words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_inset_ring(painter, rect.adjusted(0, 0, 0, -1))
        painter.restore()


class _MatrixView(QTableView):
    explained = Signal(object, str)
    opened = Signal(object)
    moved = Signal(object, str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.setAccessibleName(name)
        self.setModel(MatrixModel(self))
        self.setItemDelegate(_MatrixDelegate(self))
        self._header = _MatrixHeader(self)  # held here: a collection would take it from under the view
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def matrix(self) -> MatrixModel:
        model = self.model()
        assert isinstance(model, MatrixModel)
        return model

    def spot(self, index: Index) -> tuple[Hashable, str] | None:
        """Return (row id, column key) of a cell; the key is empty in the first column."""
        if not index.isValid():
            return None
        key = self.matrix().columns[index.column() - 1].key if index.column() else ""
        return self.matrix().rows[index.row()].id, key

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        spot = self.spot(current)
        if spot is not None:
            self.moved.emit(*spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spot = self.spot(self.currentIndex())
        if spot is not None and event.key() == Qt.Key.Key_Space:
            self.explained.emit(*spot)
        elif spot is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(spot[0])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = self.spot(self.indexAt(event.position().toPoint()))
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.explained.emit(*spot) if spot[1] else self.opened.emit(spot[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        self.hovered_row = -1
        self.viewport().update()


class _Totals(QWidget):
    def __init__(self, view: _MatrixView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.label = ""
        self.setFixedHeight(theme.scaled(23))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        header = self._view.horizontalHeader()
        painter.setPen(QColor(theme.colour("ink2")))
        small, strong = theme.font("small"), theme.font("small_strong")
        middle = Qt.AlignmentFlag.AlignVCenter
        narrow = self._narrow(header, QFontMetrics(strong))
        for number in range(header.count()):
            left = header.sectionViewportPosition(number) + 8
            room = header.sectionSize(number) - 10
            words = self.label if number == 0 else self._view.matrix().columns[number - 1].total
            words, _, shorter = words.partition("\n")
            if shorter and narrow:
                words = shorter
            if number and QFontMetrics(strong).horizontalAdvance(words) > room:
                words = words.partition("/")[0]  # half a number would be another number
            first, _, rest = words.partition(" ") if number else ("", "", words)
            painter.setFont(strong)
            painter.setPen(theme.colour("ink"))
            painter.drawText(QRect(left, 0, room, self.height()), middle, first)
            advance = QFontMetrics(strong).horizontalAdvance(first + " ") if first else 0
            painter.setFont(small)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(QRect(left + advance, 0, room - advance, self.height()), middle, rest)

    def _narrow(self, header: QHeaderView, metrics: QFontMetrics) -> bool:
        """Tell whether the long words of some column do not fit; then all columns have the short ones."""
        longs = [column.total.partition("\n")[0] for column in self._view.matrix().columns]
        return any(metrics.horizontalAdvance(w) > header.sectionSize(n) - 10 for n, w in enumerate(longs, 1))


class Matrix(QFrame):
    """Pupils by purposes with a totals row; never scrolls sideways.

    `explained(row id, column key)` on Space or a click on a cell, `opened(row id)` on Enter or a click on a
    name, `moved(row id, column key)` when the current cell changes.
    """

    explained = Signal(object, str)
    opened = Signal(object)
    moved = Signal(object, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.view = _MatrixView(name, self)
        self._totals = _Totals(self.view, self)
        column.addWidget(self.view, 1)
        column.addWidget(self._totals)
        self._corners = RoundCorners(self)
        self._row_height = 22
        self.view.explained.connect(self.explained)
        self.view.opened.connect(self.opened)
        self.view.moved.connect(self.moved)
        self.setFocusProxy(self.view)
        theme.notifier().changed.connect(self._dress)
        self._dress()

    def set_content(
        self, head: str, columns: Sequence[MatrixColumn], rows: Sequence[MatrixRow], total_label: str = ""
    ) -> None:
        """Show other rows and columns; the current cell is kept by row id and column key."""
        spot = self.view.spot(self.view.currentIndex())
        self.view.matrix().set_content(head, columns, rows)
        self._totals.label = total_label
        self._totals.setVisible(bool(total_label))
        self._totals.setAccessibleName("; ".join(f"{c.name}: {c.total.split(chr(10))[0]}" for c in columns if c.total))
        self._cap()
        self._lay_out()
        if spot is not None:
            self.set_current(*spot)

    def set_current(self, row_id: Hashable, column_key: str = "") -> bool:
        """Make a cell current; False when it is not there."""
        model = self.view.matrix()
        keys = ["", *(column.key for column in model.columns)]
        for number, row in enumerate(model.rows):
            if row.id == row_id and column_key in keys:
                self.view.setCurrentIndex(model.index(number, keys.index(column_key)))
                return True
        return False

    def current(self) -> tuple[Hashable, str] | None:
        """Return (row id, column key) of the current cell."""
        return self.view.spot(self.view.currentIndex())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._lay_out()

    def _lay_out(self) -> None:
        count = len(self.view.matrix().columns)
        if not count:
            return
        bar = self.view.verticalScrollBar().sizeHint().width() if self._scrolls() else 0
        room = self.width() - 2 - bar
        crowded = count > 9
        least, share = (theme.scaled(130), 0.175) if crowded else (theme.scaled(150), 0.205)
        first = min(max(least, int(room * share)), theme.scaled(230))
        each = max(40, (room - first) // count)
        header = self.view.horizontalHeader()
        header.resizeSection(0, room - each * count)
        for number in range(count):
            header.resizeSection(number + 1, each)
        self._totals.update()

    def _cap(self) -> None:
        """Be no higher than the rows, so that the totals follow the last one."""
        rows = len(self.view.matrix().rows)
        totals = theme.scaled(23) if self._totals.label else 0
        self.setMaximumHeight(theme.scaled(40) + rows * theme.scaled(self._row_height) + totals + 3)

    def _scrolls(self) -> bool:
        rows = len(self.view.matrix().rows)
        return rows * theme.scaled(self._row_height) > self.height() - theme.scaled(63) - 2

    def _dress(self) -> None:
        header = self.view.verticalHeader()
        header.setDefaultSectionSize(theme.scaled(self._row_height))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._totals.setFixedHeight(theme.scaled(23))
        self._cap()
        self._lay_out()
