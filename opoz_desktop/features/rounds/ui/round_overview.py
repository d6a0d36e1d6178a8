"""The first side of the card of a round: its figures, how groups and weeks respond, and the ladder."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.pdf.chart import Chart, height_of, svg_of, table_of
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    ChartPane,
    Chip,
    ClockChip,
    Hairline,
    Icon,
    Label,
    LinkButton,
    NoteBox,
    Scroll,
)

from ..model import StepKind
from ..pdf.round_words import group_chart, week_chart
from ..queries import RoundState, StepRow
from .words import STEP_ICONS, step_short, step_words

_BESIDE = 860
"""From this width on, in pixels at 100 %, the ladder stands at the right."""


class RoundOverview(QWidget):
    """Figures, plots and ladder. `step_wanted(kind)` asks for the deed of a step."""

    step_wanted = Signal(str)
    done_wanted = Signal(int, bool)
    days_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll()
        scroll.inner.setSpacing(12)
        column.addWidget(scroll)
        self.figures = Card(padded=False)
        self._figures = QHBoxLayout()
        self._figures.setContentsMargins(14, 10, 14, 10)
        self.figures.body.addLayout(self._figures)
        self.closed_note = NoteBox("", "info", "open")
        holder = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(12)
        self.per_group = ChartPane(self.tr("Forms per group"))
        self.per_week = ChartPane(self.tr("Forms per week"))
        for title, pane in ((self.tr("Per group"), self.per_group), (self.tr("Per week"), self.per_week)):
            card = Card(title)
            card.actions.addWidget(pane.toggle)
            card.body.addWidget(pane)
            left.addWidget(card)
        left.addStretch(1)
        self._sides.addLayout(left, 1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        self.ladder = Card(self.tr("Ladder"), padded=False)
        self.change = Button(self.tr("Change days…"), icon="calendar", small=True)
        self.change.setObjectName("change-days")
        self.ladder.actions.addWidget(self.change)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self.ladder.body.addLayout(self._steps)
        right.addWidget(self.ladder)
        right.addStretch(1)
        self._sides.addWidget(self._right)
        scroll.inner.addWidget(self.closed_note)
        scroll.inner.addWidget(self.figures)
        scroll.inner.addWidget(holder)
        scroll.inner.addStretch(1)
        self.rows: dict[StepKind, StepLine] = {}
        self._wanted_step: StepKind | None = None
        self.change.clicked.connect(self.days_wanted)
        theme.notifier().changed.connect(self._place)
        self._place()

    def show_state(self, state: RoundState) -> None:
        """Show a round as it stands."""
        counts = state.counts
        self._fill_figures(
            [
                (counts.made, self.tr("forms made")),
                (counts.printed, self.tr("on the pile")),
                (counts.handed_out, self.tr("handed out")),
                (counts.returned, self.tr("came back, to enter")),
                (counts.booked, self.tr("booked")),
                (counts.expired + counts.lost + counts.cancelled, self.tr("expired or lost")),
            ]
        )
        self.closed_note.setVisible(state.round.closed)
        silent = self.tr("%n form(s) expired without an answer.", "", counts.expired)
        rule = self.tr("No answer is not a yes: these children are not in photos or videos for what was asked.")
        self.closed_note.set_text(f"{silent} {rule}")
        words = chart_words()
        _show_chart(self.per_group, group_chart(state, words), self._spoken_groups(state))
        steps = {kind.value: step_short(kind) for kind in StepKind}
        _show_chart(self.per_week, week_chart(state, words, steps), self._spoken_weeks(state))
        self._fill_ladder(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def focus_step(self, kind: StepKind) -> None:
        """Give the button of a step the keyboard, as soon as it is on the screen."""
        self._wanted_step = kind
        QTimer.singleShot(0, self._focus_wanted)

    def _focus_wanted(self) -> None:
        line = self.rows.get(self._wanted_step) if self._wanted_step is not None else None
        if line is not None and line.deed.isVisible():
            line.deed.setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self) -> None:
        beside = self.width() >= theme.scaled(_BESIDE)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._right.setMinimumWidth(theme.scaled(352) if beside else 0)
        self._right.setMaximumWidth(theme.scaled(352) if beside else 16777215)

    def _fill_figures(self, figures: list[tuple[int, str]]) -> None:
        _clear(self._figures)
        for number, words in figures:
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Label(str(number), "title"))
            column.addWidget(Label(words, "small", "ink2", wrap=True))
            column.addStretch(1)
            part.setAccessibleName(f"{number} {words}")
            self._figures.addWidget(part, 1)

    def _fill_ladder(self, state: RoundState) -> None:
        at = self.window().focusWidget()
        stood_on = next((kind for kind, line in self.rows.items() if at in (line.deed, line.tick)), None)
        _clear(self._steps)
        self.rows.clear()
        running = not state.round.closed and bool(state.round.runs)
        first = True
        for number, step in enumerate(state.steps):
            if number:
                self._steps.addWidget(Hairline())
            due = step.done_on is None and step.due_on <= self._desk.today
            line = StepLine(step, self._desk, running=running, main=first and due and running)
            first = first and not due
            line.wanted.connect(self.step_wanted)
            line.done.connect(self.done_wanted)
            self.rows[step.kind] = line
            self._steps.addWidget(line)
        if stood_on is not None:
            self.focus_step(stood_on)
        self.change.setVisible(running)

    def _spoken_groups(self, state: RoundState) -> str:
        return "; ".join(
            self.tr("{group}: {back} of {made} came back").format(
                group=g.group or self.tr("without a group"), back=g.counts.back, made=g.counts.made
            )
            for g in state.groups
        )

    def _spoken_weeks(self, state: RoundState) -> str:
        if not state.weeks:
            return ""
        last = state.weeks[-1]
        return self.tr("{booked} booked and {back} back of {printed} until now").format(
            booked=last.booked, back=last.back, printed=last.printed
        )


class StepLine(QWidget):
    """One step: what, when, how it stands, and the deed that belongs to it."""

    wanted = Signal(str)
    done = Signal(int, bool)

    def __init__(self, step: StepRow, desk: Desk, *, running: bool, main: bool) -> None:
        super().__init__()
        self._step = step
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(Icon(STEP_ICONS[step.kind], "ok" if step.done_on else "ink2", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        title = step_words(step.kind)
        words.addWidget(Label(title, "strong"))
        if step.done_on is not None:
            chip: QWidget = Chip(self.tr("done {date}").format(date=dates.short(step.done_on)), "ok", "check")
        else:
            chip = ClockChip(step.due_on, desk.today)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(chip)
        day = f"{dates.WEEKDAYS[step.due_on.weekday()]} {dates.short(step.due_on)}"
        when.addWidget(Label(day, "small", "ink2", elide=True), 1)
        words.addLayout(when)
        deeds = QHBoxLayout()
        deeds.setSpacing(10)
        self.deed = Button(self._deed_words(), "main" if main else "plain", small=True)
        self.deed.setObjectName(f"deed-{step.kind.value}")
        self.deed.setAccessibleName(f"{title}: {self.deed.text()}")
        self.tick = LinkButton(self.tr("Not done after all") if step.done_on else self.tr("Mark as done"), small=True)
        self.tick.setObjectName(f"tick-{step.kind.value}")
        self.tick.setAccessibleName(f"{title}: {self.tick.text()}")
        deeds.addWidget(self.deed)
        deeds.addWidget(self.tick)
        deeds.addStretch(1)
        words.addLayout(deeds)
        row.addLayout(words, 1)
        self.deed.setVisible(running)
        self.tick.setVisible(running and step.kind is not StepKind.CLOSE)
        self.deed.clicked.connect(self._wanted)
        self.tick.clicked.connect(self._ticked)

    def _deed_words(self) -> str:
        return {
            StepKind.LETTER: self.tr("Make the letters"),
            StepKind.TALK: self.tr("List per group"),
            StepKind.PHONE: self.tr("Telephone list"),
            StepKind.CLOSE: self.tr("Close the round…"),
        }[self._step.kind]

    def _wanted(self) -> None:
        self.wanted.emit(self._step.kind.value)

    def _ticked(self) -> None:
        self.done.emit(self._step.id, self._step.done_on is None)


def chart_words() -> dict[str, str]:
    """Return the words of the plots in the language of the screen."""
    return {
        "booked": QCoreApplication.translate("Rounds", "booked"),
        "returned": QCoreApplication.translate("Rounds", "back, not entered"),
        "waiting": QCoreApplication.translate("Rounds", "still out"),
        "rest": QCoreApplication.translate("Rounds", "expired or lost"),
        "total": QCoreApplication.translate("Rounds", "{back} of {made} back"),
        "no_group": QCoreApplication.translate("Rounds", "without a group"),
        "printed": QCoreApplication.translate("Rounds", "made"),
        "back": QCoreApplication.translate("Rounds", "back"),
    }


def _show_chart(pane: ChartPane, chart: Chart, spoken: str) -> None:
    pane.set_chart(partial(svg_of, chart), partial(height_of, chart), spoken, table_of(chart))


def _clear(column: QVBoxLayout | QHBoxLayout | QGridLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
