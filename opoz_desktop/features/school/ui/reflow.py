"""Cards beside each other where there is room, below each other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.shell import theme

SMALLEST = 280
"""Pixels: cards can be this narrow before anything is cut."""


class TwoColumns(QWidget):
    """Two columns that become one when the widget is narrower than `narrow` pixels."""

    def __init__(self, narrow: int = 660, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column, stretch in ((self.left, 3), (self.right, 2)):
            column.setSpacing(12)
            self._box.addLayout(column, stretch)

    def minimumSizeHint(self) -> QSize:
        return QSize(SMALLEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme.scaled(self._narrow)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self._box.setSpacing(12 if narrow else 16)


class CardGrid(QWidget):
    """Cards in one or two columns, in reading order."""

    def __init__(self, narrow: int = 720, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._cards: tuple[QWidget, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def minimumSizeHint(self) -> QSize:
        return QSize(SMALLEST, super().minimumSizeHint().height())

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show other cards; those that stood here are gone."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = tuple(cards)
        self._columns = 0
        self._lay_out()

    def cards(self) -> tuple[QWidget, ...]:
        """Return the cards in reading order."""
        return self._cards

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = 1 if self.width() < theme.scaled(self._narrow) else 2
        if columns == self._columns:
            return
        self._columns = columns
        for card in self._cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class ChipFlow(QWidget):
    """Chips in a row that goes on below when it is full."""

    GAP = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[QWidget, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: Sequence[QWidget]) -> None:
        """Show other chips; those that stood here are gone."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = tuple(chips)
        for chip in self._chips:
            chip.setParent(self)
            chip.show()
        self.setVisible(bool(self._chips))
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._run(width, move=False)

    def sizeHint(self) -> QSize:
        width = sum(chip.sizeHint().width() + self.GAP for chip in self._chips)
        return QSize(width, self._run(max(self.width(), SMALLEST), move=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._run(max(self.width(), SMALLEST), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._run(self.width(), move=True) != self.height():
            self.updateGeometry()

    def _run(self, width: int, *, move: bool) -> int:
        left = top = height = 0
        for chip in self._chips:
            size = chip.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + height + self.GAP
                height = 0
            if move:
                chip.setGeometry(left, top, size.width(), size.height())
            left += size.width() + self.GAP
            height = max(height, size.height())
        return top + height
