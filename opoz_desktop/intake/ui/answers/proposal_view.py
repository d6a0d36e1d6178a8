"""The proposal: sections of lines with ticks, questions and confirmations at the right, one button that records."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from opoz_desktop.shell.dates import written
from opoz_desktop.shell.tables import select_id
from opoz_desktop.shell.widgets import Card, EmptyState, NoteBox, Tab

from ...answers.lines import LEAVE_OUT, AnswerProposal, Ask, AskKey, Line, LineKey, LineKind
from ..proposal_step import ProposalStep
from .line_table import AskView, LineView
from .panels import AskPanel, FlipPanel
from .words import asks_words, tab_words

ASKS = "asks"
_ICONS = {LineKind.FLIP: "circle-alert", LineKind.PROBLEM: "circle-alert"}


class AnswerProposalView(ProposalStep):
    """Let a person tick, answer and confirm. `accepted(ticked, confirmed)` when the answers are recorded."""

    chosen = Signal(object)
    """Answers to questions: {key: id}; compare again and call `show_proposal` with `again`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 110, parent)
        self._proposal: AnswerProposal | None = None
        self._undo_until: date | None = None
        self.table = LineView()
        self.asks = AskView()
        self.ask_panel = AskPanel()
        self.flip_panel = FlipPanel()
        self.notices = NoteBox("")
        self.empty = EmptyState(
            "check",
            self.tr("Nothing in this section"),
            self.tr("Look at the other sections, or choose another file."),
        )
        self._lay_out()
        self.table.checks_changed.connect(self._tell)
        self.table.chosen.connect(self._line_chosen)
        self.asks.chosen.connect(self._ask_chosen)
        self.asks.opened.connect(self._ask_opened)
        self.ask_panel.answered.connect(self._ask_answered)
        self.ask_panel.skipped.connect(self._next_ask)
        self.ask_panel.only_parents_asked.connect(self._only_parents)
        self.ask_panel.rest_left_out.connect(self._leave_rest)
        self.flip_panel.kept.connect(self.let_stand)
        self.flip_panel.taken.connect(self.confirm)
        self.go.clicked.connect(self._accept)

    def show_proposal(self, proposal: AnswerProposal, undo_until: date, *, again: bool = False) -> None:
        """Show what would be recorded; nothing has changed yet. With `again` ticks and place stay as they were."""
        before = self._proposal if again else None
        key = self.tabs.key() if again and self.tabs is not None else ""
        self._proposal = proposal
        lines = self.table.lines
        if before is None:
            lines.ticked = set(proposal.ticked())
            lines.confirmed = set()
            self.trouble.hide()
        else:
            lines.ticked = (lines.ticked & proposal.by_key.keys()) | (proposal.ticked() - before.ticked())
            lines.confirmed &= {k for k, x in proposal.by_key.items() if x.kind is LineKind.FLIP}
        self.asks.choices = dict(proposal.choices)
        self._undo_until = undo_until
        self.place_side()
        self._build_tabs(proposal, key)
        self._show_notices(proposal)
        self.table.setCurrentIndex(QModelIndex())
        self._show_tab()

    def proposal(self) -> AnswerProposal | None:
        """Return what is shown."""
        return self._proposal

    def accepted_keys(self) -> frozenset[LineKey]:
        """Return the ticked lines."""
        return frozenset(self.table.lines.ticked)

    def confirmed_keys(self) -> frozenset[LineKey]:
        """Return the yeses against a no that were confirmed one by one."""
        return frozenset(self.table.lines.confirmed)

    def show_section(self, key: str) -> None:
        """Show a section: `asks`, or the value of a kind of line."""
        if self.tabs is not None:
            self.tabs.set_key(key)
            self._show_tab()

    def let_stand(self, key: LineKey) -> None:
        """Let the no of one line stand; then show the next."""
        self.table.lines.confirmed.discard(key)
        self._decided(key)

    def confirm(self, key: LineKey) -> None:
        """Confirm the yes of one line; then show the next."""
        self.table.lines.confirmed.add(key)
        self._decided(key)

    def _decided(self, key: LineKey) -> None:
        self.table.lines.tell()
        self._tell()
        flips = self._lines(LineKind.FLIP)
        at = next((n for n, line in enumerate(flips) if line.key == key), 0)
        if at + 1 < len(flips):
            select_id(self.table, flips[at + 1].key)
            self._show_flip(flips[at + 1])
        else:
            self._show_flip(flips[at])

    def moved(self) -> None:
        self._tell()
        self._place_notices()

    def _place_notices(self) -> None:
        """Show the remarks, where height is dear only in the last section."""
        last = self.tabs is not None and self.tabs.key() == LineKind.PROBLEM.value
        self.notices.setVisible(last or not self.below)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for view in (self.table, self.asks):
            card = Card(padded=False)
            card.body.addWidget(view)
            self.stack.addWidget(card)
        self.stack.addWidget(self.empty)
        self.put_beside(self.stack, self.tr("Questions and remarks"), self.ask_panel, self.flip_panel)
        self.middle.addWidget(self.notices)

    def _build_tabs(self, proposal: AnswerProposal, key: str) -> None:
        counts = proposal.counts()
        tabs = [Tab(kind.value, tab_words(kind), counts[kind], _ICONS.get(kind, "")) for kind in LineKind]
        if proposal.asks:
            tabs.insert(0, Tab(ASKS, asks_words(), len(proposal.open_asks), "circle-help"))
        first = next((kind.value for kind in LineKind if counts[kind]), LineKind.NEW.value)
        made = self.put_tabs(self.tr("Sections"), tabs, 0)
        made.set_key(key or (ASKS if proposal.open_asks else first))
        made.chosen.connect(self._show_tab)

    def _show_notices(self, proposal: AnswerProposal) -> None:
        reading = proposal.reading
        said: list[str] = []
        if proposal.nothing:
            said.append(self.tr("%n place(s) without an answer: they change nothing.", "", proposal.nothing))
        if proposal.left_out:
            said.append(self.tr("%n answer(s) to questions that you left out.", "", proposal.left_out))
        if reading.doubles:
            said.append(self.tr("%n row(s) stand in the file twice.", "", reading.doubles))
        if reading.skipped:
            said.append(self.tr("%n row(s) skipped: titles, totals, no question.", "", reading.skipped))
        if reading.dropped:
            said.append(self.tr("%n value(s) that are or look like a BSN left out.", "", sum(reading.dropped.values())))
        said.append(self.tr("The file itself is not kept; its fingerprint goes into the log."))
        self.notices.set_text(" ".join(said))

    def _lines(self, kind: LineKind) -> list[Line]:
        return [line for line in self._proposal.lines if line.kind is kind] if self._proposal is not None else []

    def _show_tab(self) -> None:
        if self._proposal is None or self.tabs is None:
            return
        key = self.tabs.key()
        asks = key == ASKS
        self.ask_panel.setVisible(asks)
        self.flip_panel.hide()
        self.side.setVisible(asks or (key == LineKind.FLIP.value and bool(self._lines(LineKind.FLIP))))
        if asks:
            self.asks.set_rows(list(self._proposal.asks))
            self.stack.setCurrentIndex(1)
            self._show_ask(next(iter(self._proposal.open_asks or self._proposal.asks)))
        else:
            lines = self._lines(LineKind(key))
            self.table.show_lines(lines)
            self.stack.setCurrentIndex(0 if lines else 2)
            if lines and key == LineKind.FLIP.value:
                select_id(self.table, lines[0].key)
                self._show_flip(lines[0])
        self._place_notices()
        self._tell()

    # questions

    def _show_ask(self, ask: Ask) -> None:
        assert self._proposal is not None
        asks = self._proposal.asks
        number = next((n for n, one in enumerate(asks, 1) if one.key == ask.key), 1)
        chosen = self._proposal.choices.get(ask.key)
        single, still = len(self._single_parents()), len(self._proposal.open_asks)
        self.ask_panel.show_ask(ask, chosen, number, len(asks), single=single, still=still)
        select_id(self.asks, ask.key)

    def _single_parents(self) -> dict[AskKey, int]:
        """Return the open questions about a parent who is the only one on record, and that is not named otherwise."""
        if self._proposal is None:
            return {}
        asks = [a for a in self._proposal.open_asks if a.is_about_parent and len(a.candidates) == 1 and not a.said]
        return {a.key: a.candidates[0].id for a in asks}

    def _ask_chosen(self, ask: Ask) -> None:
        if ask != self.ask_panel.ask():
            self._show_ask(ask)

    def _ask_opened(self, ask: Ask) -> None:
        self._ask_chosen(ask)
        self.ask_panel.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_ask(self) -> None:
        if self._proposal is None or not self._proposal.asks:
            return
        now, asks = self.ask_panel.ask(), self._proposal.asks
        at = next((n for n, one in enumerate(asks) if now is not None and one.key == now.key), -1)
        later = [*asks[at + 1 :], *asks[: at + 1]]
        self._show_ask(next((one for one in later if one.key not in self._proposal.choices), later[0]))

    def _ask_answered(self, key: AskKey, chosen: int) -> None:
        self.chosen.emit({key: chosen})

    def _only_parents(self) -> None:
        self.chosen.emit(self._single_parents())

    def _leave_rest(self) -> None:
        if self._proposal is not None:
            self.chosen.emit({ask.key: LEAVE_OUT for ask in self._proposal.open_asks})

    # confirming

    def _line_chosen(self, line: Line) -> None:
        if line.kind is LineKind.FLIP:
            self._show_flip(line)

    def _show_flip(self, line: Line) -> None:
        flips = self._lines(LineKind.FLIP)
        number = next((n for n, one in enumerate(flips, 1) if one.key == line.key), 1)
        confirmed = line.key in self.table.lines.confirmed
        self.flip_panel.show_line(line, confirmed=confirmed, number=number, total=len(flips))
        self.flip_panel.show()

    def _tell(self) -> None:
        proposal = self._proposal
        if proposal is None or self._undo_until is None:
            return
        number = len(proposal.taken(self.accepted_keys(), self.confirmed_keys()))
        self.go.setText(self.tr("Record %n answer(s)", "", number))
        reason = "" if number else self.tr("Tick at least one answer.")
        self.go.set_off(reason)
        still = len(proposal.open_asks)
        undo = self.tr("First a backup. It can be taken back until {date}.").format(date=written(self._undo_until))
        waiting = ""
        if still and self.below:
            waiting = self.tr("%n question(s) open.", "", still)
        elif still:
            waiting = self.tr("%n question(s) are open: those answers are not recorded.", "", still)
        elif self.below:
            waiting = undo
        self.words.setText(reason or " ".join(part for part in (waiting, "" if self.below else undo) if part))

    def _accept(self) -> None:
        self.trouble.hide()
        self.accepted.emit(self.accepted_keys(), self.confirmed_keys())
