"""Lists of one kind of row: the pupil list, and the section list with its states."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .. import icons, theme
from ..tables import ID, ROW, Index, unmarked


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: id, words, if need be a second line, an icon at left and one at right."""

    id: Hashable
    text: str
    detail: str = ""
    icon: str = ""
    icon_tone: str = "ink3"
    trailing: str = ""
    trailing_name: str = ""


class RowListModel(QAbstractListModel):
    """Hold frozen rows for RowList."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == ROW:
            return row
        if role == ID:
            return row.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return unmarked("\n".join(part for part in (row.text, row.detail, row.trailing_name) if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.detail, row.trailing_name) if part)
        return None


class RowDelegate(QStyledItemDelegate):
    """Paint a row of a list: 24 px compact, 28 px, 44 px with a second line."""

    def __init__(self, compact: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._compact = compact

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ListRow = index.data(ROW)
        height = 44 if row.detail else 24 if self._compact else 28
        return QSize(100, theme.scaled(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ListRow = index.data(ROW)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        if selected:
            painter.fillRect(rect, theme.colour("pen_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("row_hover"))
        left, right = rect.left() + 12, rect.right() - 12
        if row.icon:
            drawn = icons.pixmap(row.icon, "pen" if selected else row.icon_tone, 16, ratio)
            painter.drawPixmap(QPoint(round(left), round(rect.center().y() - 8)), drawn)
            left += 26
        if row.trailing:
            drawn = icons.pixmap(row.trailing, "pen" if selected else "ink2", 16, ratio)
            painter.drawPixmap(QPoint(round(right - 16), round(rect.center().y() - 8)), drawn)
            right -= 24
        room = right - left
        font = theme.font("strong" if selected or row.detail else "body")
        painter.setFont(font)
        painter.setPen(theme.colour("pen" if selected else "ink"))
        words = QFontMetrics(font).elidedText(row.text, Qt.TextElideMode.ElideRight, int(room))
        middle = Qt.AlignmentFlag.AlignVCenter
        if row.detail:
            top = QRectF(left, rect.top() + theme.scaled(4), room, theme.scaled(20))
            painter.drawText(top, middle, words)
            small = theme.font("small")
            painter.setFont(small)
            painter.setPen(theme.colour("ink2"))
            detail = QFontMetrics(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, top.bottom() - 1, room, theme.scaled(16)), middle, detail)
        else:
            painter.drawText(QRectF(left, rect.top(), room, rect.height()), middle, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_inset_ring(painter, rect)
        painter.restore()


def paint_inset_ring(painter: QPainter, rect: QRectF) -> None:
    """Paint the focus of a cell or row: 2 px pen, inset."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("pen"), 2))
    painter.drawRect(rect.adjusted(1, 1, -1, -1))


class RowList(QListView):
    """A list of rows. `chosen(id)` when another row becomes current, `opened(id)` on Enter or double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, compact: bool = False, ground: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("ground", ground)
        self._model = RowListModel(self)
        self.setModel(self._model)
        self.setItemDelegate(RowDelegate(compact, self))
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(self._activated)
        theme.notifier().changed.connect(self.doItemsLayout)

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows; the current row is kept by id, without telling."""
        wanted = self.current_id()
        self._quiet = True
        self._model.set_rows(rows)
        self._quiet = False
        if wanted is not None:
            self.set_current(wanted)

    def current_id(self) -> Hashable | None:
        """Return the id of the current row."""
        index = self.currentIndex()
        found: Hashable | None = index.data(ID) if index.isValid() else None
        return found

    def set_current(self, wanted: Hashable) -> bool:
        """Make a row current without telling; False when it is not there."""
        for number, row in enumerate(self._model.rows):
            if row.id == wanted:
                self._quiet = True
                index = self._model.index(number)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.scrollTo(index)
                self._quiet = False
                return True
        return False

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.data(ID))

    def _activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ID))


SectionState = Literal["done", "wanting", "not_yet", "not_needed", "confidential"]
_SECTION_ICONS = {
    "done": ("check", "ok"),
    "wanting": ("circle-alert", "open"),
    "not_yet": ("circle-dashed", "ink3"),
    "not_needed": ("minus", "ink3"),
    "confidential": ("lock", "ink2"),
}


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a document and how it stands."""

    key: str
    title: str
    state: SectionState


class SectionList(RowList):
    """The sections of a document at the left, each with the icon of its state."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, compact=False, ground="column", parent=parent)
        self.setFixedWidth(216)

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show other sections."""
        words = {
            "done": self.tr("in order"),
            "wanting": self.tr("something is missing"),
            "not_yet": self.tr("not yet filled in"),
            "not_needed": self.tr("not needed"),
            "confidential": self.tr("confidential"),
        }
        self.set_rows(
            [
                ListRow(one.key, one.title, icon=_SECTION_ICONS[one.state][0], icon_tone=_SECTION_ICONS[one.state][1],
                        trailing_name=words[one.state])
                for one in sections
            ]
        )  # fmt: skip
