"""Find anything (Ctrl+K): one line, groups of hits from registered finders, arrow keys and Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from opoz_desktop.kernel.base import fold

from . import icons, theme
from .dialogs import give_back_focus
from .tables import ROW, Index
from .widgets.cards import Hairline
from .widgets.text import Icon, Label

PER_GROUP = 6


@dataclass(frozen=True, slots=True)
class Found:
    """One hit: words, second words (group and birth date of a pupil), icon, and where it leads."""

    title: str
    detail: str
    icon: str
    page: str
    target: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Finder:
    """One group of hits: its head (translated when shown) and the function that finds."""

    head: Callable[[], str]
    find: Callable[[str], Sequence[Found]]


def matched(query: str, text: str) -> set[int]:
    """Return the positions of the letters of `text` that a query hits, folded as searching folds.

    "devries" hits the seven letters of "De Vries", "nunez" those of "Núñez".
    """
    letters: list[tuple[str, tuple[int, ...]]] = []
    for place, character in enumerate(text):
        for letter in fold(character):
            if letter == "j" and letters and letters[-1][0] == "i":
                letters[-1] = ("y", (*letters[-1][1], place))
            else:
                letters.append((letter, (place,)))
    whole = "".join(letter for letter, _ in letters)
    hits: set[int] = set()
    for part in [fold(query), *(fold(word) for word in query.split())]:
        start = whole.find(part) if part else -1
        if start >= 0:
            for _, places in letters[start : start + len(part)]:
                hits.update(places)
            if part == fold(query):
                break
    return hits


@dataclass(frozen=True, slots=True)
class _Line:
    head: str = ""
    found: Found | None = None


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[_Line, ...] = ()

    def set_lines(self, lines: Sequence[_Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.lines[index.row()].found is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == ROW:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.head if line.found is None else f"{line.found.title}, {line.found.detail}".rstrip(", ")
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.query = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.scaled(28 if index.data(ROW).found is None else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: _Line = index.data(ROW)
        rect = QRectF(option.rect)
        painter.save()
        if line.found is None:
            painter.setFont(theme.font("small_medium"))
            painter.setPen(theme.colour("ink3"))
            painter.drawText(rect.adjusted(14, 6, -14, 0), Qt.AlignmentFlag.AlignVCenter, line.head)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("pen_soft"))
            painter.fillRect(QRectF(rect.left(), rect.top() + 6, 3, rect.height() - 12), theme.colour("pen"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("row_hover"))
        drawn = icons.pixmap(line.found.icon, "pen" if selected else "ink2", 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(round(rect.left() + 14), round(rect.center().y() - 8)), drawn)
        left = rect.left() + 40
        hits = matched(self.query, line.found.title)
        plain, strong = theme.font("body"), theme.font("strong")
        painter.setPen(theme.colour("ink"))
        for place, character in enumerate(line.found.title):
            font = strong if place in hits else plain
            painter.setFont(font)
            width = QFontMetricsF(font).horizontalAdvance(character)
            painter.drawText(
                QRectF(left, rect.top(), width + 4, rect.height()), Qt.AlignmentFlag.AlignVCenter, character
            )
            left += width
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        room = QRectF(left + 10, rect.top(), rect.right() - left - 24, rect.height())
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, line.found.detail)
        painter.restore()


class FindDialog(QDialog):
    """The search window. `chosen(Found)` tells what the person went for."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, finders: Sequence[Finder]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._finders = tuple(finders)
        self.setAccessibleName(self.tr("Find"))
        self.setWindowTitle(self.tr("Find"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("find")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("kind", "sheet")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(14, 10, 14, 10)
        top.setSpacing(10)
        top.addWidget(Icon("search", "ink3"))
        self.line = QLineEdit()
        self.line.setProperty("bare", "true")
        self.line.setAccessibleName(self.tr("Find a pupil, parent, document or action"))
        self.line.setPlaceholderText(self.tr("Find a pupil, parent, document or action"))
        top.addWidget(self.line, 1)
        column.addLayout(top)
        column.addWidget(Hairline())
        self._model = _Model(self)
        self._delegate = _Delegate(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Hits"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list, 1)
        self.nothing = Label("", "body", "ink2", wrap=True)
        self.nothing.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.nothing)
        column.addWidget(Hairline())
        hint = Label(self.tr("↑ ↓ choose   Enter open   Esc close"), "small", "ink3")
        hint.setContentsMargins(14, 6, 14, 6)
        column.addWidget(hint)
        self.line.textChanged.connect(self.search)
        self.line.installEventFilter(self)
        self.list.activated.connect(self._activated)
        self.list.clicked.connect(self._activated)
        width = min(620, parent.width() - 120)
        self._room = parent.height() - 160
        self.setFixedWidth(width)
        self.move(parent.mapToGlobal(QPoint((parent.width() - width) // 2, 72)))
        self.search("")

    def search(self, text: str) -> None:
        """Ask every finder and show the hits by group."""
        lines: list[_Line] = []
        for finder in self._finders:
            hits = list(finder.find(text.strip()))[:PER_GROUP]
            if hits:
                lines.append(_Line(head=finder.head()))
                lines.extend(_Line(found=hit) for hit in hits)
        self._delegate.query = text.strip()
        self._model.set_lines(lines)
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self._fit(lines)
        self.nothing.setText(self.tr("Nothing found. Accents, capitals and spaces do not matter."))
        self._step(0, 1)

    def done(self, result: int) -> None:
        super().done(result)
        give_back_focus(self)

    def hits(self) -> list[Found]:
        """Return the hits that are shown."""
        return [line.found for line in self._model.lines if line.found is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.list.currentIndex().row()
            if event.key() == Qt.Key.Key_Down:
                self._step(row + 1, 1)
                return True
            if event.key() == Qt.Key.Key_Up:
                self._step(row - 1, -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._activated(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _fit(self, lines: Sequence[_Line]) -> None:
        """Be as high as the hits, at most as high as the window leaves room for."""
        rows = sum(theme.scaled(28 if line.found is None else 32) for line in lines) or theme.scaled(48)
        self.setFixedHeight(min(self._room, rows + theme.scaled(88)))

    def _step(self, start: int, direction: int) -> None:
        lines = self._model.lines
        row = start
        while 0 <= row < len(lines):
            if lines[row].found is not None:
                self.list.setCurrentIndex(self._model.index(row))
                return
            row += direction

    def _activated(self, index: QModelIndex) -> None:
        line = index.data(ROW)
        if isinstance(line, _Line) and line.found is not None:
            self.chosen.emit(line.found)
            self.accept()
