"""The children of a group as tiles to tick: arrows move, Space ticks, Enter explains, typing looks for a name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from opoz_desktop.kernel.base import PupilId, fold
from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets.choice import paint_tick

_TILE = 116
"""Least width of a tile, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile says: first name, and behind it where the child is from when that is elsewhere."""

    id: PupilId
    shown: str
    detail: str = ""
    full: str = ""


class _Tile(QCheckBox):
    """One child: a box, a name, and a ground of its own once it is ticked."""

    moved = Signal(int, int)
    asked = Signal()
    typed = Signal(str)

    def __init__(self, tile: Tile, parent: QWidget) -> None:
        super().__init__(tile.shown, parent)
        self.tile = tile
        self.setObjectName(f"child-{tile.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join(p for p in (tile.full or tile.shown, tile.detail) if p))
        self.setToolTip(" ".join(p for p in (tile.full or tile.shown, tile.detail) if p))

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(_TILE), theme.scaled(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, theme.scaled(28))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = "pen_soft" if on else "row_hover" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.colour("pen_line" if on else "line"), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        box = QRectF(9, (self.height() - 16) / 2, 16, 16)
        paint_tick(painter, box, self.checkState(), self.isEnabled(), self.devicePixelRatioF(), self.underMouse())
        role = "medium" if on else "body"
        font = theme.font(role)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        room = self.width() - 33 - 8
        text = QFontMetrics(font).elidedText(self.tile.shown, Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(33, 0, room, self.height()), middle, text)
        if self.tile.detail:
            left = 33 + QFontMetrics(font).horizontalAdvance(text) + 6
            small = theme.font("small")
            painter.setFont(small)
            painter.setPen(theme.colour("ink3"))
            left_room = max(0, self.width() - left - 6)
            words = QFontMetrics(small).elidedText(self.tile.detail, Qt.TextElideMode.ElideRight, left_room)
            painter.drawText(QRectF(left, 0, left_room, self.height()), middle, words)


class ChildTicks(QWidget):
    """Tiles in columns from top to bottom. `changed()` on every tick, `asked(id)` on Enter, `typed(letter)`."""

    changed = Signal()
    asked = Signal(object)
    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(5)
        self._tiles: list[_Tile] = []
        self._sought = ""
        self._columns = 0
        theme.notifier().changed.connect(self._lay_out)

    def set_tiles(self, tiles: Sequence[Tile], ticked: Iterable[PupilId]) -> None:
        """Show other children; those in `ticked` are ticked."""
        on = set(ticked)
        for old in self._tiles:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tiles = [_Tile(tile, self) for tile in tiles]
        before: QWidget | None = None
        for made in self._tiles:
            made.setChecked(made.tile.id in on)
            made.toggled.connect(self._toggled)
            made.moved.connect(self._moved)
            made.asked.connect(self._asked)
            made.typed.connect(self.typed)
            if before is not None:
                QWidget.setTabOrder(before, made)
            before = made
        self._lay_out()

    def ticked(self) -> tuple[PupilId, ...]:
        """Return who is ticked, in the order of the tiles."""
        return tuple(t.tile.id for t in self._tiles if t.isChecked())

    def tick(self, ids: Iterable[PupilId], *, on: bool) -> None:
        """Tick some children or take their ticks away; told once."""
        wanted = set(ids)
        for tile in self._tiles:
            if tile.tile.id in wanted:
                tile.blockSignals(True)  # noqa: FBT003 - Qt's own signature
                tile.setChecked(on)
                tile.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.changed.emit()

    def ids(self) -> tuple[PupilId, ...]:
        """Return everybody who has a tile."""
        return tuple(t.tile.id for t in self._tiles)

    def seek(self, text: str) -> None:
        """Show only the children whose name holds what was typed; "" shows all. Ticks stay."""
        self._sought = fold(text)
        self._lay_out()

    def toggle_first(self) -> bool:
        """Tick the first child that is shown, or take its tick away; False when nobody is shown."""
        found = self._shown()
        if not found:
            return False
        found[0].toggle()
        return True

    def focus_first(self) -> None:
        """Put the focus on the first child."""
        if found := self._shown():
            found[0].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._lay_out()

    def _shown(self) -> list[_Tile]:
        return [t for t in self._tiles if self._sought in fold(f"{t.tile.full or ''} {t.tile.shown}")]

    def _fitting(self) -> int:
        return max(1, min(4, (self.width() + 5) // (theme.scaled(_TILE) + 5)))

    def _lay_out(self) -> None:
        shown = self._shown()
        self._columns = self._fitting()
        rows = max(1, -(-len(shown) // self._columns))
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.setVisible(tile in shown)
        for n, tile in enumerate(shown):
            self._grid.addWidget(tile, n % rows, n // rows)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        self.updateGeometry()

    def _toggled(self) -> None:
        self.changed.emit()

    def _asked(self) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile):
            self.asked.emit(tile.tile.id)

    def _moved(self, down: int, across: int) -> None:
        shown = self._shown()
        tile = self.sender()
        if not isinstance(tile, _Tile) or tile not in shown:
            return
        rows = max(1, -(-len(shown) // self._columns))
        target = shown.index(tile) + down + across * rows
        if 0 <= target < len(shown):
            shown[target].setFocus(Qt.FocusReason.TabFocusReason)
