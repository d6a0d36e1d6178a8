"""The tab *Toestemmingen* of the leerlingkaart: what each guardian said, what holds on a day, why, and the history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.queries import HistoryKind, OpenSignal, PupilStanding, PurposeStanding
from opoz_desktop.features.consent.queries.todo import OpenWithdrawal, open_withdrawals
from opoz_desktop.features.consent.rules import State
from opoz_desktop.features.school import commands as school_commands
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    DateField,
    EmptyState,
    Event,
    Icon,
    Label,
    LinkButton,
    NoteBox,
    Scroll,
    TableView,
    Timeline,
    VerdictBanner,
)

from . import people, signal_words, words
from .card_evidence import EvidenceCard
from .card_notes import PLACES, NotesColumn, Place, ReviewNote
from .card_table import CardRow, card_row, card_table, people_of, who_decides
from .deeds import Deeds
from .explanation import events_of
from .follow_up_dialog import FollowUpDialog
from .more_button import MoreButton, stacked
from .story import Cast, story

_TEXT_NARROW = 900
_WHY_FROM = 700
"""From this width on, in pixels at 100 %, the table has a column with the reason."""


class ConsentTab(QWidget):
    """Show one pupil. The card calls `refresh` after a change."""

    def __init__(self, desk: Desk, pupil_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pupil_id = PupilId(pupil_id)
        self._deeds = Deeds(desk, self)
        self._standing: PupilStanding | None = None
        self._chosen: PurposeId | None = None
        self._heads: tuple[object, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(margins=(0, 4, 0, 8))
        outer.addWidget(self._scroll)
        column = self._scroll.inner
        column.setSpacing(12)
        first = QHBoxLayout()
        first.setSpacing(8)
        self.who_icon = Icon("users", "pen")
        self.who = Label("", "body", "ink2", wrap=True)
        first.addWidget(self.who_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.who, 1)
        self.record_button = Button(self.tr("Record answer"), "main", "pen-line")
        self.record_button.setObjectName("card-record")
        self.record_button.setVisible(desk.may(Permission.RECORD_CONSENT))
        first.addWidget(self.record_button)
        column.addLayout(first)
        self.review = ReviewNote()
        self.review.hide()
        column.addWidget(self.review)
        self.withdrawals = NotesColumn()
        self.withdrawals.follow_up_wanted.connect(self._follow_up)
        self.withdrawals.end_wanted.connect(self._end)
        column.addWidget(self.withdrawals)
        self.table_card = Card(padded=False)
        column.addWidget(self.table_card)
        self.empty = EmptyState(
            "list-checks",
            self.tr("Nothing is asked yet"),
            self.tr("Choose under Consents, Purposes what the school asks."),
            self.tr("Go to purposes"),
            "arrow-right",
        )
        self.empty.hide()
        column.addWidget(self.empty)
        self.table: TableView | None = None
        self.foot_holder = QWidget()
        foot = QHBoxLayout(self.foot_holder)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        self.foot = Label("", "small", "ink3", wrap=True)
        foot.addWidget(self.foot, 1)
        self.today_button = LinkButton(self.tr("To today"), small=True)
        self.today_button.hide()
        foot.addWidget(self.today_button)
        self.day = DateField(self.tr("What held on"), desk.today, desk.today, past=True)
        self.day.setObjectName("card-day")
        day_label = Label(self.tr("What held on"), "small_medium", "ink2")
        day_label.setBuddy(self.day)
        foot.addWidget(day_label)
        foot.addWidget(self.day)
        column.addWidget(self.foot_holder)
        self.below = QWidget()
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.below)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        self.withdraw_button = Button(self.tr("Withdraw…"), icon="undo-2", small=True)
        self.withdraw_button.setObjectName("card-withdraw")
        self.more = MoreButton(small=True)
        self.banner = VerdictBanner(action=stacked(self.withdraw_button, self.more))
        left.addWidget(self.banner)
        self.note = NoteBox("")
        left.addWidget(self.note)
        left.addStretch(1)
        self._below.addLayout(left, 6)
        self.history = Card(self.tr("History"))
        self.only_button = LinkButton("", small=True)
        self.history.actions.addWidget(self.only_button)
        self.timeline = Timeline()
        self.history.body.addWidget(self.timeline)
        self.history.body.addStretch(1)
        self._below.addWidget(self.history, 4)
        column.addWidget(self.below)
        self.proof = EvidenceCard(desk, self._pupil_id)
        column.addWidget(self.proof)
        column.addStretch(1)
        self._only_chosen = False
        self.record_button.clicked.connect(self._record)
        self.withdraw_button.clicked.connect(self._withdraw)
        self.more.flag_asked.connect(self._flag)
        self.more.order_asked.connect(self._order)
        self.more.correct_asked.connect(self._correct)
        self.review.done.clicked.connect(self._reviewed)
        self.day.date_changed.connect(self._day_chosen)
        self.today_button.clicked.connect(self._to_today)
        self.only_button.clicked.connect(self._toggle_only)
        self.empty.chosen.connect(self._purposes)
        theme.notifier().changed.connect(self._fit)
        self.refresh()

    def refresh(self) -> None:
        """Ask again for the day in the field."""
        try:
            standing = self._desk.ask(queries.standing_of_pupil, self._pupil_id, self._chosen_day())
        except OpozError as error:
            self._desk.fail(error)
            return
        heads = (people_of(standing), self._is_today(), self._narrow())
        first, self._heads = heads != self._heads, heads
        self._standing = standing
        some = bool(standing.rows)
        for widget in (self.table_card, self.foot_holder, self.below, self.proof):
            widget.setVisible(some)
        self.empty.setVisible(not some)
        self.empty.button.setVisible(self._desk.may(Permission.EDIT_PURPOSES))
        self.who.setText(who_decides(standing))
        may = self._desk.may(Permission.RECORD_CONSENT) and self._is_today()
        self.record_button.setVisible(may and some)
        self.review.setVisible(
            standing.pupil.review_consents and any(r.verdict.latest and _answered(r) for r in standing.rows)
        )
        self._show_notes(may)
        self.review.done.setVisible(may)
        self.today_button.setVisible(not self._is_today())
        self.foot.setText(
            self.tr(
                "Holds on {date}. An open box is not a yes. Every answer belongs to the text the parent read."
            ).format(date=dates.written(standing.on))
        )
        if not some:
            return
        if first:
            self._build_table(standing)
        assert self.table is not None
        names = people.names_of(standing.guardians)
        called = standing.pupil.name.called
        rows = [card_row(row, names, called) for row in standing.rows]
        self.table.set_rows(rows)
        self.table.fit_height()
        if self._chosen not in {r.standing.purpose.id for r in rows}:
            self._chosen = next((r.standing.purpose.id for r in rows if words.tone(r.standing.verdict) == "no"), None)
            self._chosen = self._chosen or rows[0].standing.purpose.id
        self._select()
        self._show_chosen()

    def _fit(self) -> None:
        if self.table is not None:
            self.table.fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._below.setDirection(ways.TopToBottom if self.width() < _TEXT_NARROW else ways.LeftToRight)
        standing = self._standing
        if standing is not None and standing.rows and self._heads[2:] != (self._narrow(),):
            self.refresh()

    def _narrow(self) -> bool:
        """Tell whether the reason has no room in the table; the banner says it of the chosen row."""
        return self.width() < theme.scaled(_WHY_FROM)

    def show_purpose(self, purpose_id: PurposeId) -> None:
        """Choose one purpose."""
        self._chosen = purpose_id
        self._select()
        self._show_chosen()

    def _build_table(self, standing: PupilStanding) -> None:
        if self.table is not None:
            self.table_card.body.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = card_table(standing, today=self._is_today(), narrow=self._narrow())
        self.table_card.body.addWidget(self.table)
        self.table.chosen.connect(self._row_chosen)
        self.table.opened.connect(self._row_opened)

    def _show_chosen(self) -> None:
        row = self._chosen_row()
        if row is None or self._standing is None:
            return
        verdict = row.verdict
        names = people.names_of(self._standing.guardians)
        said = words.said(verdict, names, self._standing.pupil.name.called)
        called = self._standing.pupil.name.called
        title = f"{row.purpose.title}: {words.verdict_word(verdict)}"
        told = words.explained(verdict, names, called)
        self.banner.set_verdict(words.tone(verdict), title, told, self.tr("Rule: {rule}").format(rule=said.rule))
        may = self._desk.may(Permission.RECORD_CONSENT) and self._is_today()
        self.withdraw_button.setVisible(may and bool(verdict.who(State.YES)))
        self.more.setVisible(may)
        self.more.set_answered(_answered(row))
        self.note.set_text(said.warning or words.what_now(verdict, self._standing.pupil.name.called))
        lines = self._desk.ask(queries.history_of_pupil, self._pupil_id, self._chosen if self._only_chosen else None)
        purposes = {
            int(p.id): words.short_title(p.short, p.title)
            for p in self._desk.ask(queries.purposes, asked_only=False, once=None)
        }
        mine = lines if self._only_chosen else [x for x in lines if x.purpose_id == row.purpose.id]
        decisions = [x.decision for x in mine if x.kind is HistoryKind.DECISION and x.decision is not None]
        self.proof.show_answers(row.purpose.title, decisions, names, may=may)
        events = story(lines, Cast(names, purposes, self._desk.user_name))
        self.timeline.set_events(events_of(events) or [Event("clock", self.tr("Nothing happened yet."), "", "ink3")])
        self.history.set_counter(str(len(events)) if events else "")
        self.only_button.setVisible(bool(events) or self._only_chosen)
        self.only_button.setText(self.tr("Show everything") if self._only_chosen else self.tr("Only this purpose"))
        self.only_button.setAccessibleName(self.only_button.text())

    def _show_notes(self, may: bool) -> None:
        signals = self._desk.ask(queries.open_signals, self._pupil_id)
        found = self._desk.ask(open_withdrawals, self._pupil_id)
        placed = [(one, self._places(one)) for one in found]
        self.withdrawals.show_notes(placed, [(s, self._signal_line(s)) for s in signals], may=may)

    def _places(self, one: OpenWithdrawal) -> Sequence[Place]:
        """Return where pictures for a use that was withdrawn still stand, where somebody keeps that."""
        offer = self._desk.offers.get(PLACES)
        return offer(self._pupil_id, (one.purpose_id,)) if offer is not None else ()

    def _signal_line(self, signal: OpenSignal) -> str:
        standing = self._standing
        assert standing is not None
        titles = {int(r.purpose.id): r.purpose.title for r in standing.rows}
        return signal_words.line(signal, titles, people.names_of(standing.guardians))

    def _end(self, signal: OpenSignal) -> None:
        self._deeds.end(signal, self._signal_line(signal))

    def _flag(self) -> None:
        self._deeds.flag(self._pupil_id, self._chosen)

    def _order(self) -> None:
        self._deeds.order(self._pupil_id, self._chosen)

    def _correct(self) -> None:
        if self._chosen is not None:
            self._deeds.correct(self._pupil_id, self._chosen)

    def _follow_up(self, one: OpenWithdrawal) -> None:
        if self._standing is not None:
            FollowUpDialog(self, self._desk, one, self._standing.pupil.name.full).open()

    def _chosen_row(self) -> PurposeStanding | None:
        return next((r for r in self._standing.rows if r.purpose.id == self._chosen), None) if self._standing else None

    def _select(self) -> None:
        if self.table is None:
            return
        for number in range(self.table.proxy.rowCount()):
            index = self.table.proxy.index(number, 0)
            row = self.table.table.rows()[self.table.proxy.mapToSource(index).row()]
            if row.standing.purpose.id == self._chosen and self.table.current_id() != self._chosen:
                self.table.selectRow(number)

    def _row_chosen(self, row: CardRow) -> None:
        self._chosen = row.standing.purpose.id
        self._show_chosen()

    def _row_opened(self, row: CardRow) -> None:
        self._chosen = row.standing.purpose.id
        if self.record_button.isVisibleTo(self):
            self._record()

    def _chosen_day(self) -> date:
        value = self.day.value()
        return value if value is not None and value <= self._desk.today else self._desk.today

    def _is_today(self) -> bool:
        return self._chosen_day() == self._desk.today

    def _day_chosen(self, value: date | None) -> None:
        if value is None or value > self._desk.today:
            self.day.set_value(self._desk.today)
        self.refresh()

    def _to_today(self) -> None:
        self.day.set_value(self._desk.today)
        self.refresh()

    def _toggle_only(self) -> None:
        self._only_chosen = not self._only_chosen
        self._show_chosen()

    def _record(self) -> None:
        self._deeds.record(self._pupil_id, self._chosen)

    def _withdraw(self) -> None:
        if self._chosen is not None:
            self._deeds.withdraw(self._pupil_id, self._chosen)

    def _reviewed(self) -> None:
        try:
            self._desk.do(school_commands.consents_reviewed, self._pupil_id)
        except OpozError as error:
            self._desk.fail(error)

    def _purposes(self) -> None:
        self._desk.go("consent", tab="purposes")


def open_count(desk: Desk, pupil_id: int) -> int:
    """Return for how many purposes an answer is still wanted."""
    standing = desk.ask(queries.standing_of_pupil, PupilId(pupil_id))
    return sum(words.tone(row.verdict) == "open" for row in standing.rows)


def _answered(row: PurposeStanding) -> bool:
    return any(a.decision_id is not None for a in row.verdict.latest)
