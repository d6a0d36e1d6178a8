"""*Verschillen*: what would change, row by row, doubts at the right, and the one button that changes anything."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.tables import select_id
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    EmptyState,
    Icon,
    Label,
    NoteBox,
    Scroll,
    Tab,
    Tabs,
    VerdictBanner,
)

from ..proposal import DoubtAnswer, Proposal, Row, RowKind
from ..records import Part
from . import wording
from .difference_table import DifferenceView, answers_given, rows_of
from .doubt import DoubtPanel
from .words import tab_words

ALL = "all"
SIDE_WIDTH = 336
BESIDE = 1000
"""Pixels at 100 %: from here on the panel stands beside the table."""
_ROWS_IN_SIGHT = 3
"""So many rows of the table stay in sight above the doubts in a low window."""


class DifferencesView(QWidget):
    """Let a person tick rows and solve doubts. `accepted(ids, answers)` when the differences are taken over."""

    accepted = Signal(object, object)
    cancelled = Signal()
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposal: Proposal | None = None
        self._undo_words = ""
        self._undo_until: date | None = None
        self._below: bool | None = None
        self.tabs: Tabs | None = None
        self.totals = Label("", "body", "ink2", elide=True)
        self.table = DifferenceView()
        self.panel = DoubtPanel()
        self.notices = Card(self.tr("Worth knowing"), icon="info", icon_token="pen")
        self.note = NoteBox(
            self.tr(
                "Authority is only taken from the file when it says so. "
                "The program never concludes it from a marriage or an address."
            )
        )
        self.trouble = VerdictBanner("no")
        self.empty = EmptyState(
            "check",
            self.tr("There are no differences"),
            self.tr("The file and the school file say the same. There is nothing to take over."),
            self.tr("Choose another file"),
            "file-down",
        )
        self.cancel = Button(self.tr("Cancel"))
        self.paper = Button(self.tr("Print list"), icon="printer")
        self.paper.hide()
        self.go = Button("", "main")
        self.words = Label("", "body", "ink2", wrap=True)
        self._lay_out()
        self.table.checks_changed.connect(self._tell)
        self.table.chosen.connect(self._row_chosen)
        self.table.opened.connect(self._row_opened)
        self.panel.answered.connect(self.answer)
        self.panel.skipped.connect(self._next_doubt)
        self.cancel.clicked.connect(self.cancelled)
        self.empty.chosen.connect(self.cancelled)
        self.paper.clicked.connect(self.print_asked)
        self.go.clicked.connect(self._accept)

    def show_proposal(self, proposal: Proposal, undo_until: date) -> None:
        """Show the differences between a file and the register; nothing has changed yet."""
        self._place_side()
        self._proposal = proposal
        self.table.differences.ticked = set(proposal.ticked())
        self.table.differences.answers = {}
        self.trouble.hide()
        self._undo_until = undo_until
        self._undo_line()
        self._build_tabs(proposal)
        self._show_notices(proposal)
        self.note.setVisible(bool({Part.GUARDIANS, Part.AUTHORITY} & proposal.tells))
        self.side.setVisible(bool(self._doubts()) or bool(proposal.notices) or self.note.isVisibleTo(self.side))
        self.empty.setVisible(proposal.is_empty)
        for part in (self._middle, self._tab_line, self.strip):
            part.setVisible(not proposal.is_empty)
        self.table.setCurrentIndex(QModelIndex())  # what was current in the file before says nothing here
        self._show_tab()
        self._first_doubt()

    def _undo_line(self) -> None:
        """Say what happens first and how long it can be taken back; shorter where height is dear."""
        if self._undo_until is None:
            return
        if self._below:
            words = self.tr("First a backup. It can be taken back until {date}.")
        else:
            words = self.tr("First a backup, then everything in one go. It can be taken back until {date}.")
        shown, self._undo_words = self._undo_words, words.format(date=written(self._undo_until))
        if self.words.text() == shown:
            self.words.setText(self._undo_words)

    def proposal(self) -> Proposal | None:
        """Return what is shown."""
        return self._proposal

    def answers(self) -> Mapping[int, DoubtAnswer]:
        """Return the answers to doubts by row id."""
        return dict(self.table.differences.answers)

    def accepted_rows(self) -> frozenset[int]:
        """Return the ids of the ticked rows, without doubts."""
        if self._proposal is None:
            return frozenset()
        rows = [row for row in self._proposal.rows if row.kind is not RowKind.DOUBT]
        return self.table.differences.accepted(rows)

    def answer(self, row_id: int, answer: DoubtAnswer) -> None:
        """Keep the answer to a doubt and go to the next."""
        self.table.differences.answers[row_id] = answer
        self.table.differences.tell()
        self._next_doubt()

    def show_trouble(self, what: str, then: str) -> None:
        """Show what went wrong while taking over; the ticks and answers stay."""
        self.trouble.set_verdict("no", what, then)
        self.trouble.show()

    def set_busy(self, *, busy: bool) -> None:
        """Switch the buttons off while the differences are taken over."""
        self.go.setEnabled(not busy)
        self.cancel.setEnabled(not busy)
        self.table.setEnabled(not busy)

    def set_narrow(self, narrow: bool) -> None:
        """Use smaller margins in a narrow window."""
        side = 16 if narrow else 24
        self._middle_layout.setContentsMargins(side, 12, side, 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()

    def _place_side(self) -> None:
        """Put the panel below the table where there is no room beside it."""
        below = self.width() < theme.scaled(BESIDE)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._said.setDirection(self._box.direction())
        self._said.setSpacing(0 if below else 6)
        self.paper.setVisible(not below)
        if below is not self._below:
            self._below = below
            self._undo_line()
            self._count_pupils()
        if below:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)
            self.side.setMaximumHeight(max(theme.scaled(120), min(self.height() * 2 // 5, self._beside_rows())))
        else:
            self.side.setFixedWidth(theme.scaled(SIDE_WIDTH))
            self.side.setMaximumHeight(16_777_215)

    def _beside_rows(self) -> int:
        """Return the height that is left for the panel when a few rows of the table stay in sight, in pixels."""
        rows = theme.scaled(32) * (_ROWS_IN_SIGHT + 1) + 8
        room = self.height() - self.strip.sizeHint().height() - self._tab_line.sizeHint().height()
        return room - rows - self._box.spacing() - 24

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._tab_line = _TabLine()
        self._tab_row = QHBoxLayout(self._tab_line)
        self._tab_row.setContentsMargins(0, 0, 24, 0)
        self._tab_row.setSpacing(0)
        self._tab_row.addWidget(self.totals, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(self._tab_line)
        self._middle = QWidget()
        self._middle_layout = QVBoxLayout(self._middle)
        self._middle_layout.setContentsMargins(24, 12, 24, 12)
        self._middle_layout.addWidget(self.trouble)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(16)
        card = Card(padded=False)
        card.body.addWidget(self.table)
        self._box.addWidget(card, 1)
        self.side = Scroll()
        self.side.setAccessibleName(self.tr("Doubts and remarks"))
        self.side.setFixedWidth(theme.scaled(SIDE_WIDTH))
        for part in (self.panel, self.notices, self.note):
            self.side.inner.addWidget(part)
        self.side.inner.addStretch(1)
        self._box.addWidget(self.side)
        self._middle_layout.addLayout(self._box, 1)
        outer.addWidget(self._middle, 1)
        outer.addWidget(self.empty, 1)
        self.strip = QFrame()
        self.strip.setProperty("kind", "strip")
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(10)
        row.addWidget(Icon("shield-check", "ok"))
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(6)
        self._said.addWidget(Label(self.tr("Nothing has changed yet."), "strong"))
        self._said.addWidget(self.words, 1)
        row.addLayout(self._said, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.paper)
        row.addWidget(self.go)
        outer.addWidget(self.strip)

    def _build_tabs(self, proposal: Proposal) -> None:
        if self.tabs is not None:
            self._tab_row.removeWidget(self.tabs)
            self.tabs.hide()
            self.tabs.deleteLater()
        counts = proposal.counts()
        tabs = [Tab(ALL, tab_words(None), len(proposal.differences))]
        for kind in RowKind:
            if counts[kind] or kind is not RowKind.DOUBT:
                icon = "circle-help" if kind is RowKind.DOUBT else ""
                tabs.append(Tab(kind.value, tab_words(kind), counts[kind], icon))
        self.tabs = Tabs(self.tr("Kinds of difference"), tabs, indent=24)
        self.tabs.chosen.connect(self._show_tab)
        self._tab_row.insertWidget(0, self.tabs, 1)

    def _show_notices(self, proposal: Proposal) -> None:
        while (item := self.notices.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = [wording.notice(one) for one in proposal.notices]
        for words in dict.fromkeys(words for words in shown if words):
            self.notices.body.addWidget(Label(words, "small", "ink2", wrap=True))
        self.notices.setVisible(any(shown))

    def _show_tab(self) -> None:
        if self._proposal is None or self.tabs is None:
            return
        key = self.tabs.key()
        self.table.set_rows(rows_of(self._proposal.rows, None if key == ALL else RowKind(key)))
        self.table.show_all_state()
        self._tell()

    def _doubts(self) -> list[Row]:
        return rows_of(self._proposal.rows, RowKind.DOUBT) if self._proposal is not None else []

    def _first_doubt(self) -> None:
        """Show the first doubt at the right; the table stays at its first row."""
        doubts = self._doubts()
        self.panel.setVisible(bool(doubts))
        if doubts:
            self._show_doubt(doubts[0])
        self.table.scrollToTop()

    def _next_doubt(self) -> None:
        """Show the next doubt without an answer after the one that is shown; when there is none, the first."""
        doubts = self._doubts()
        self.panel.setVisible(bool(doubts))
        if not doubts:
            return
        now = self.panel.row()
        at = next((n for n, row in enumerate(doubts) if now is not None and row.id == now.id), -1)
        later = [*doubts[at + 1 :], *doubts[: at + 1]]
        answers = self.table.differences.answers
        wanted = next((row for row in later if row.id not in answers), later[0])
        self._show_doubt(wanted)
        self._select(wanted)

    def _show_doubt(self, row: Row) -> None:
        doubts = self._doubts()
        number = next((n for n, doubt in enumerate(doubts, 1) if doubt.id == row.id), 1)
        self.panel.show_doubt(row, self.table.differences.answers.get(row.id), number, len(doubts))

    def _select(self, row: Row) -> None:
        select_id(self.table, row.id)

    def _row_chosen(self, row: Row) -> None:
        if row.kind is RowKind.DOUBT and row != self.panel.row():
            self._show_doubt(row)

    def _row_opened(self, row: Row) -> None:
        if row.kind is RowKind.DOUBT:
            self._show_doubt(row)
            self.panel.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        proposal = self._proposal
        if proposal is None:
            return
        answers = self.table.differences.answers
        accepted = self.accepted_rows()
        number = len(accepted) + answers_given(proposal.rows, answers)
        if number or not proposal.automatic:
            self.go.setText(self.tr("Take over %n difference(s)", "", number))
        else:
            self.go.setText(self.tr("Take over %n small change(s)", "", len(proposal.automatic)))
        nothing = not number and not proposal.automatic
        reason = self.tr("Tick at least one row.") if nothing else ""
        self.go.set_off(reason)
        self.words.setText(reason or self._undo_words)
        self._count_pupils()

    def _count_pupils(self) -> None:
        """Say how many pupils there are and will be; who comes and goes only where there is room for it."""
        proposal = self._proposal
        if proposal is None:
            return
        accepted, answers = self.accepted_rows(), self.table.differences.answers
        came, left = proposal.pupils_came_and_left(accepted, answers)
        then = proposal.pupils_then(accepted, answers)
        counts = {"now": proposal.pupils_now, "came": came, "left": left, "then": then}
        whole = self.tr("now {now} pupils, {came} new, {left} left, then {then}").format(**counts)
        short = self.tr("now {now} pupils, then {then}").format(**counts)
        self.totals.setText(whole if not self._below and (came or left) else short)
        self.totals.setToolTip(whole if came or left else "")

    def _accept(self) -> None:
        self.trouble.hide()
        self.accepted.emit(self.accepted_rows(), self.answers())


class _TabLine(QWidget):
    """The line under the tabs goes on below the totals at the right."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
