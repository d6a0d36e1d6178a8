"""The step in which a person decides: tabs, a table, what is asked beside or below it, and one button that acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import Button, Icon, Label, Scroll, Tab, Tabs, VerdictBanner

SIDE_WIDTH = 336
BESIDE = 1000
"""Pixels at 100 %: from here on the panel stands beside the table."""
_ROWS_IN_SIGHT = 3
"""So many rows of the table stay in sight above the panel in a low window."""
_NO_LIMIT = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""


class ProposalStep(QWidget):
    """Hold a table with a panel at its right, or below it where there is no room, over the strip with the buttons.

    Who makes one fills `tab_row`, `middle` and `side.inner`, and hears with `moved` that the panel went elsewhere.
    """

    accepted = Signal(object, object)
    cancelled = Signal()

    def __init__(self, side: int, least: int, parent: QWidget | None = None) -> None:
        """Make the step with margins of `side` pixels; `least` is the least height of the panel below the table."""
        super().__init__(parent)
        self._least = least
        self.below: bool | None = None
        self.tabs: Tabs | None = None
        self.trouble = VerdictBanner("no")
        self.trouble.hide()
        self.cancel = Button(self.tr("Cancel"))
        self.go = Button("", "main")
        self.words = Label("", "body", "ink2", wrap=True)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.tab_line = _TabLine()
        self.tab_row = QHBoxLayout(self.tab_line)
        self.tab_row.setContentsMargins(0, 0, side, 0)
        self.tab_row.setSpacing(0)
        self.holder = QWidget()
        self.middle = QVBoxLayout(self.holder)
        self.middle.setContentsMargins(side, 12, side, 12)
        self.middle.setSpacing(12)
        self.middle.addWidget(self.trouble)
        self.box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.box.setSpacing(16)
        self.side = Scroll()
        self.middle.addLayout(self.box, 1)
        self.strip = QFrame()
        self.strip.setProperty("kind", "strip")
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(side or 16, 12, side or 16, 12)
        row.setSpacing(10)
        row.addWidget(Icon("shield-check", "ok"))
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(6)
        self._said.addWidget(Label(self.tr("Nothing has changed yet."), "strong"))
        self._said.addWidget(self.words, 1)
        row.addLayout(self._said, 1)
        row.addWidget(self.cancel)
        self.buttons = row
        row.addWidget(self.go)
        for part in (self.tab_line, self.holder, self.strip):
            self.outer.addWidget(part, 1 if part is self.holder else 0)
        self.cancel.clicked.connect(self.cancelled)

    def put_beside(self, table: QWidget, name: str, *parts: QWidget) -> None:
        """Put the table on the step, and beside it the parts of the panel, which is read out as `name`."""
        self.box.addWidget(table, 1)
        self.side.setAccessibleName(name)
        for part in parts:
            self.side.inner.addWidget(part)
        self.side.inner.addStretch(1)
        self.box.addWidget(self.side)

    def put_tabs(self, name: str, tabs: Sequence[Tab], indent: int) -> Tabs:
        """Put other tabs above the table and return them."""
        if self.tabs is not None:
            self.tab_row.removeWidget(self.tabs)
            self.tabs.hide()
            self.tabs.deleteLater()
        self.tabs = Tabs(name, tabs, indent=indent)
        self.tab_row.insertWidget(0, self.tabs, 1)
        return self.tabs

    def moved(self) -> None:
        """Do what follows when the panel went below or beside the table."""

    def show_trouble(self, what: str, then: str) -> None:
        """Show what went wrong; ticks and answers stay."""
        self.trouble.set_verdict("no", what, then)
        self.trouble.show()

    def set_busy(self, *, busy: bool) -> None:
        """Switch everything off while it is taken over."""
        for part in (self.cancel, self.box_table(), self.side, self.go):
            part.setEnabled(not busy)

    def box_table(self) -> QWidget:
        """Return what stands left of the panel."""
        item = self.box.itemAt(0)
        assert item is not None
        widget = item.widget()
        assert widget is not None
        return widget

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_side()

    def place_side(self) -> None:
        """Put the panel below the table where there is no room beside it."""
        below = self.width() < theme.scaled(BESIDE)
        self.box.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._said.setDirection(self.box.direction())
        self._said.setSpacing(0 if below else 6)
        if below is not self.below:
            self.below = below
            self.moved()
        if below:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(_NO_LIMIT)
            most = max(theme.scaled(self._least), min(self.height() * 2 // 5, self._beside_rows()))
            self.side.setMaximumHeight(most)
        else:
            self.side.setFixedWidth(theme.scaled(SIDE_WIDTH))
            self.side.setMaximumHeight(_NO_LIMIT)

    def _beside_rows(self) -> int:
        """Return the height that is left for the panel when a few rows of the table stay in sight, in pixels."""
        rows = theme.scaled(32) * (_ROWS_IN_SIGHT + 1) + 8
        room = self.height() - self.strip.sizeHint().height() - self.tab_line.sizeHint().height()
        return room - rows - self.box.spacing() - 24


class _TabLine(QWidget):
    """The line under the tabs goes on to the right."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
