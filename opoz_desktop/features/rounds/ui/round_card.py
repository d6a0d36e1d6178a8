"""The card of one round: how it stands, what is due, and every deed of it within reach of the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from opoz_desktop.features.consent.pdf import PrintedRun, fillable_form
from opoz_desktop.features.consent.pdf.class_list import class_list
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import confirm, save_bytes
from opoz_desktop.shell.widgets import BackButton, Button, Chip, ClockChip, EmptyState, Label, MenuButton, Tab, Tabs

from .. import commands, queries
from ..model import Outcome, StepKind
from ..pdf.round_lists import phone_list, teacher_list
from ..pdf.round_printing import WHOLE, Part, print_round
from ..pdf.round_report import round_report
from ..queries import FormLine, Owing, RoundState
from .dialogs import AgainDialog, HandOutDialog, LadderDialog, OutcomeDialog
from .letter_runs import ReminderLettersDialog
from .round_forms import RoundForms
from .round_overview import RoundOverview
from .round_owing import RoundOwing
from .take_in_dialog import TakeInDialog
from .words import kind_words

_STEM = "toestemmingsformulieren"


class RoundCard(QWidget):
    """One round. `gone` tells that it was thrown away."""

    gone = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.round_id = 0
        self.state: RoundState | None = None
        self._letter_step: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.heading = Label("", "section", elide=True)
        self.below = Label("", "small", "ink2", elide=True)
        words.addWidget(self.heading)
        words.addWidget(self.below)
        self.back_button = BackButton()
        head.addWidget(self.back_button)
        head.addLayout(words, 1)
        self.chips = QHBoxLayout()
        head.addLayout(self.chips)
        column.addLayout(head)
        self.print_button = Button(self.tr("Print the forms"), "main", "printer")
        self.print_button.setObjectName("print-round")
        self.discard_button = Button(self.tr("Throw the round away"), "danger", "trash-2")
        self.discard_button.setObjectName("discard-round")
        self.take_in_button = Button(self.tr("Take forms in…"), "main", "scan")
        self.take_in_button.setObjectName("take-in")
        self.hand_out_button = Button(self.tr("Handed out…"), "plain", "users-round")
        self.hand_out_button.setObjectName("hand-out")
        self.again_button = Button(self.tr("Print again…"), "plain", "printer")
        self.again_button.setObjectName("print-again")
        self.reopen_button = Button(self.tr("Open again"), "plain", "undo-2")
        self.reopen_button.setObjectName("reopen-round")
        self.lists_button = MenuButton(self.tr("Not in photos"), "plain", "eye-off")
        self.lists_button.setObjectName("not-in-photos")
        self.report_button = Button(self.tr("Report"), "plain", "chart-column")
        self.report_button.setObjectName("round-report")
        self._deeds = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._deeds.setSpacing(8)
        first = (self.print_button, self.take_in_button, self.hand_out_button, self.reopen_button)
        second = (self.again_button, self.lists_button, self.report_button, self.discard_button)
        for parts in (first, second):
            row = QHBoxLayout()
            row.setSpacing(8)
            for part in parts:
                part.hide()
                row.addWidget(part)
            row.addStretch(1 if parts is second else 0)
            self._deeds.addLayout(row, 1 if parts is second else 0)
        column.addLayout(self._deeds)
        self.tabs = Tabs(
            self.tr("Sides of the round"),
            [
                Tab("overview", self.tr("Overview")),
                Tab("forms", self.tr("Forms"), 0),
                Tab("owing", self.tr("Without an answer"), 0),
            ],
        )
        column.addWidget(self.tabs)
        self.stack = QStackedWidget()
        self.overview, self.forms, self.owing = RoundOverview(desk), RoundForms(), RoundOwing(desk)
        self.not_printed = EmptyState(
            "printer",
            self.tr("Nothing printed yet"),
            self.tr("As long as no paper left the printer, the round can be thrown away."),
        )
        for page in (self.overview, self.forms, self.owing, self.not_printed):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)
        self._connect()

    def set_narrow(self, narrow: bool) -> None:
        """Put the deeds in two rows in a narrow window."""
        flow = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._deeds.setDirection(flow)
        self.forms.set_narrow(narrow)
        self.owing.set_narrow(narrow)

    def show_round(self, round_id: int) -> None:
        """Show another round, from its first side."""
        self.round_id = round_id
        self._letter_step = None
        self.tabs.set_key("overview")
        self.refresh()

    def refresh(self) -> None:
        """Ask again and show. A round that is gone leads back to the list."""
        try:
            state = self.desk.ask(queries.round_state, self.round_id)
        except OpozError as error:
            self.desk.fail(error)
            self.gone.emit()
            return
        self.state = state
        self._show_head(state)
        self.overview.show_state(state)
        self.forms.show_state(state)
        self.owing.show_state(state)
        self.tabs.set_count("forms", len(state.forms))
        self.tabs.set_count("owing", len(state.owing))
        self._show_side()
        self._letters_went(state)

    def show_side(self, tab: str, step: str = "") -> None:
        """Show a side, and give the deed of a step the keyboard."""
        self.tabs.set_key(tab or "overview")
        self._show_side()
        if step:
            self.overview.focus_step(StepKind(step))

    def focus_first(self) -> None:
        """Give the main deed of the round the keyboard."""
        deeds = (self.print_button, self.take_in_button, self.reopen_button, self.report_button)
        first = next((button for button in deeds if not button.isHidden()), self.back_button)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the card."""
        if self.state is None or self.state.round.closed or not self.state.round.runs:
            return (("Esc", self.tr("all rounds")),)
        return (
            ("Alt+I", self.tr("take in")),
            ("Alt+U", self.tr("handed out")),
            ("Alt+A", self.tr("print again")),
            ("Ctrl+P", self.tr("report")),
            ("Esc", self.tr("all rounds")),
        )

    def print_report(self) -> None:
        """Make the report of the round and show it."""
        pdf = self._made(round_report, self.round_id)
        if pdf:
            self.desk.preview(self.tr("Report of the round"), pdf, "verslag-ronde")

    def print_forms(self, part: Part = WHOLE) -> None:
        """Print the round, or a part of it, in the background."""
        self.setEnabled(False)
        title = self.tr("Making the forms")
        self.desk.start(title, self.desk.steps_with(print_round, self.round_id, part), self._printed, self._failed)

    def _connect(self) -> None:
        self.print_button.clicked.connect(self._print)
        self.discard_button.clicked.connect(self._discard)
        self.take_in_button.clicked.connect(self._take_in)
        self.hand_out_button.clicked.connect(self._hand_out)
        self.again_button.clicked.connect(self._again)
        self.reopen_button.clicked.connect(self._reopen)
        self.report_button.clicked.connect(self.print_report)
        self.lists_button.menu_.triggered.connect(self._list_chosen)
        self.tabs.chosen.connect(self._show_side)
        self.overview.step_wanted.connect(self._step)
        self.overview.done_wanted.connect(self._step_done)
        self.overview.days_wanted.connect(self._days)
        self.forms.lost.connect(self._lost)
        self.forms.fill.setVisible(self.desk.may(Permission.EXPORT))
        self.forms.filled.connect(self._fillable)
        self.forms.opened.connect(self._to_child)
        self.owing.outcome_wanted.connect(self._outcome)
        self.owing.letters_wanted.connect(self._letters)
        self.owing.teachers_wanted.connect(self._teachers)
        self.owing.phones_wanted.connect(self._phones)
        for keys, slot in (("Alt+I", self._take_in), ("Alt+U", self._hand_out), ("Alt+A", self._again)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _show_head(self, state: RoundState) -> None:
        row = state.round
        self.heading.setText(row.title)
        parts = [
            kind_words(row.kind),
            self.tr("opened {date}").format(date=dates.written(row.opened_on)),
            self.tr("hand in before {date}").format(date=dates.written(row.hand_in_by)),
            self.tr("%n purpose(s)", "", len(row.scope.purpose_ids)),
        ]
        self.below.setText(" · ".join(parts))
        while (item := self.chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if row.closed_on is not None:
            words = self.tr("closed {date}").format(date=dates.written(row.closed_on))
            self.chips.addWidget(Chip(words, "plain", "flag"))
        elif not row.runs:
            self.chips.addWidget(Chip(self.tr("not printed"), "open", "circle-dashed"))
        else:
            self.chips.addWidget(Chip(self.tr("running"), "pen", "clock"))
            if row.next_step is not None:
                self.chips.addWidget(ClockChip(row.next_step.due_on, self.desk.today))
        running = not row.closed and bool(row.runs)
        self.print_button.setVisible(not row.runs and not row.closed)
        self.discard_button.setVisible(not row.runs)
        self.take_in_button.setVisible(running and self.desk.may(Permission.RECORD_CONSENT))
        self.hand_out_button.setVisible(running)
        self.hand_out_button.set_off("" if state.counts.printed else self.tr("No form is on the pile any more."))
        self.again_button.setVisible(running)
        self.reopen_button.setVisible(row.closed_on == self.desk.today)
        self.report_button.setVisible(bool(row.runs))
        self.lists_button.setVisible(row.closed)
        self._fill_lists(state)

    def _fill_lists(self, state: RoundState) -> None:
        self.lists_button.menu_.clear()
        for group in state.groups:
            if group.group_id is not None:
                action = self.lists_button.menu_.addAction(group.group)
                action.setData(group.group_id)

    def _show_side(self) -> None:
        sides = {"overview": self.overview, "forms": self.forms, "owing": self.owing}
        printed = self.state is not None and bool(self.state.round.runs)
        self.tabs.setVisible(printed)
        self.stack.setCurrentWidget(sides[self.tabs.key()] if printed else self.not_printed)

    def _made(self, deed: Any, *args: Any) -> bytes:
        try:
            pdf: bytes = self.desk.do(deed, *args)
        except OpozError as error:
            self.desk.fail(error)
            return b""
        return pdf

    def _print(self) -> None:
        self.print_forms()

    def _printed(self, run: PrintedRun) -> None:
        self.setEnabled(True)
        self.focus_first()
        words = self.tr("%n form(s) made", "", run.forms)
        self.desk.say(words)
        self.desk.preview(self.tr("Consent forms · {forms}").format(forms=words), run.pdf, _STEM)

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self.desk.fail(error)

    def _discard(self) -> None:
        try:
            self.desk.do(commands.discard_round, self.round_id)
        except OpozError as error:
            self.desk.fail(error)
            return
        self.desk.say(self.tr("Round thrown away; no paper was printed."))
        self.gone.emit()

    def _take_in(self) -> None:
        if self.state is not None and self.take_in_button.isVisible():
            TakeInDialog(self, self.desk, self.state).open()

    def _hand_out(self) -> None:
        if self.state is not None and self.hand_out_button.isVisible() and self.hand_out_button.isEnabled():
            HandOutDialog(self, self.desk, self.state).open()

    def _again(self) -> None:
        if self.state is not None and self.again_button.isVisible():
            dialog = AgainDialog(self, self.state)
            dialog.wanted.connect(self.print_forms)
            dialog.open()

    def _reopen(self) -> None:
        try:
            self.desk.do(commands.reopen_round, self.round_id)
        except OpozError as error:
            self.desk.fail(error)

    def _step(self, kind: str) -> None:
        if kind == StepKind.LETTER.value:
            self._letter_step = self._step_id(StepKind.LETTER)
            state = self.state
            self._letters(tuple((o.pupil_id, o.guardian_id) for o in state.owing) if state is not None else ())
        elif kind == StepKind.TALK.value:
            self._teachers(())
        elif kind == StepKind.PHONE.value:
            self.show_side("owing")
            self._phones()
        else:
            self._ask_close()

    def _step_id(self, kind: StepKind) -> int | None:
        steps = self.state.steps if self.state is not None else ()
        return next((s.id for s in steps if s.kind is kind and s.done_on is None), None)

    def _step_done(self, step_id: int, done: bool) -> None:
        try:
            self.desk.do(commands.set_step_done, step_id, done)
        except OpozError as error:
            self.desk.fail(error)
            return
        text = self.tr("Step marked as done") if done else self.tr("Step is still to be done")
        self.desk.offer_undo(text, commands.set_step_done, step_id, not done)

    def _days(self) -> None:
        if self.state is not None:
            LadderDialog(self, self.desk, self.state).open()

    def _ask_close(self) -> None:
        state = self.state
        if state is None:
            return
        count = state.counts.waiting + state.counts.lost
        out = self.tr("%n form(s) that did not come back expire. No answer is not a yes.", "", count)
        confirm(
            self,
            self.tr("Close this round?"),
            self.tr("{out} Until tonight you can open it again.").format(out=out),
            self.tr("Close the round"),
            self._close,
            self.tr("Leave it running"),
        )

    def _close(self) -> None:
        try:
            self.desk.do(commands.close_round, self.round_id)
        except OpozError as error:
            self.desk.fail(error)
            return
        self.desk.offer_undo(self.tr("Round closed"), commands.reopen_round, self.round_id)

    def _lost(self, form: FormLine) -> None:
        try:
            self.desk.do(commands.mark_lost, self.round_id, form.id)
        except OpozError as error:
            if form.stage.value != "lost":
                self.desk.fail(error)
                return
        guardians: tuple[GuardianId, ...] = (form.guardian_id,) if form.guardian_id is not None else ()
        self.print_forms(Part(pupil_ids=(form.pupil_id,), guardian_ids=guardians))

    def _fillable(self, form: FormLine) -> None:
        """Make the form as a PDF to fill in; it leaves through the one door, for this parent."""
        pdf = self._made(fillable_form, form.id)
        if pdf:
            save_bytes(self, self.desk, pdf, "toestemmingsformulier-invulbaar", counts={"forms": 1})

    def _to_child(self, form: FormLine) -> None:
        self.desk.go("pupils", pupil_id=form.pupil_id, tab="consent")

    def _outcome(self, owing: Owing) -> None:
        if self.state is not None and not self.state.round.closed:
            OutcomeDialog(self, self.desk, self.round_id, owing).open()

    def _letters(self, pairs: tuple[tuple[PupilId, GuardianId | None], ...]) -> None:
        if not pairs or self.state is None:
            self.desk.say(self.tr("Nobody owes an answer, so there is no letter to make."))
            return
        sent = max((o.reminders for o in self.state.owing), default=0)
        ReminderLettersDialog(self, self.desk, self.round_id, pairs, step=sent + 1).open()

    def _letters_went(self, state: RoundState) -> None:
        """Mark the step of the letters as done once they were made."""
        step_id, today = self._letter_step, self.desk.today
        if step_id is not None and any(o.outcome is Outcome.SENT and o.outcome_on == today for o in state.owing):
            self._letter_step = None
            self._step_done(step_id, True)  # noqa: FBT003 - a slot

    def _teachers(self, group_ids: tuple[GroupId | None, ...]) -> None:
        pdf = self._made(teacher_list, self.round_id, group_ids)
        if pdf:
            self.desk.preview(self.tr("List for the teachers"), pdf, "nog-geen-antwoord")

    def _phones(self) -> None:
        pdf = self._made(phone_list, self.round_id)
        if pdf:
            self.desk.preview(self.tr("Telephone list"), pdf, "bellijst")

    def _list_chosen(self, action: QAction) -> None:
        pdf = self._made(class_list, action.data())
        if pdf:
            self.desk.preview(self.tr("Consent list of the group"), pdf, "toestemmingslijst")
