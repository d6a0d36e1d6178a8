"""*Verschillen*: what would change, row by row, doubts at the right, and the one button that changes anything."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell.dates import written
from opoz_desktop.shell.tables import select_id
from opoz_desktop.shell.widgets import Button, Card, EmptyState, Label, NoteBox, Tab

from ..proposal import DoubtAnswer, Proposal, Row, RowKind
from ..records import Part
from . import wording
from .difference_table import DifferenceView, answers_given, rows_of
from .doubt import DoubtPanel
from .proposal_step import ProposalStep
from .words import tab_words

ALL = "all"


class DifferencesView(ProposalStep):
    """Let a person tick rows and solve doubts. `accepted(ids, answers)` when the differences are taken over."""

    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(24, 120, parent)
        self._proposal: Proposal | None = None
        self._undo_words = ""
        self._undo_until: date | None = None
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
        self.empty = EmptyState(
            "check",
            self.tr("There are no differences"),
            self.tr("The file and the school file say the same. There is nothing to take over."),
            self.tr("Choose another file"),
            "file-down",
        )
        self.paper = Button(self.tr("Print list"), icon="printer")
        self.paper.hide()
        self._lay_out()
        self.table.checks_changed.connect(self._tell)
        self.table.chosen.connect(self._row_chosen)
        self.table.opened.connect(self._row_opened)
        self.panel.answered.connect(self.answer)
        self.panel.skipped.connect(self._next_doubt)
        self.empty.chosen.connect(self.cancelled)
        self.paper.clicked.connect(self.print_asked)
        self.go.clicked.connect(self._accept)

    def show_proposal(self, proposal: Proposal, undo_until: date) -> None:
        """Show the differences between a file and the register; nothing has changed yet."""
        self.place_side()
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
        for part in (self.holder, self.tab_line, self.strip):
            part.setVisible(not proposal.is_empty)
        self.table.setCurrentIndex(QModelIndex())  # what was current in the file before says nothing here
        self._show_tab()
        self._first_doubt()

    def _undo_line(self) -> None:
        """Say what happens first and how long it can be taken back; shorter where height is dear."""
        if self._undo_until is None:
            return
        if self.below:
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

    def set_narrow(self, narrow: bool) -> None:
        """Use smaller margins in a narrow window."""
        side = 16 if narrow else 24
        self.middle.setContentsMargins(side, 12, side, 12)

    def moved(self) -> None:
        self.paper.setVisible(not self.below)
        self._undo_line()
        self._count_pupils()

    def _lay_out(self) -> None:
        self.tab_row.addWidget(self.totals, 0, Qt.AlignmentFlag.AlignVCenter)
        card = Card(padded=False)
        card.body.addWidget(self.table)
        self.put_beside(card, self.tr("Doubts and remarks"), self.panel, self.notices, self.note)
        self.outer.insertWidget(self.outer.indexOf(self.strip), self.empty, 1)
        self.buttons.insertWidget(self.buttons.indexOf(self.go), self.paper)

    def _build_tabs(self, proposal: Proposal) -> None:
        counts = proposal.counts()
        tabs = [Tab(ALL, tab_words(None), len(proposal.differences))]
        for kind in RowKind:
            if counts[kind] or kind is not RowKind.DOUBT:
                icon = "circle-help" if kind is RowKind.DOUBT else ""
                tabs.append(Tab(kind.value, tab_words(kind), counts[kind], icon))
        self.put_tabs(self.tr("Kinds of difference"), tabs, 24).chosen.connect(self._show_tab)

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
        self.totals.setText(whole if not self.below and (came or left) else short)
        self.totals.setToolTip(whole if came or left else "")

    def _accept(self) -> None:
        self.trouble.hide()
        self.accepted.emit(self.accepted_rows(), self.answers())
