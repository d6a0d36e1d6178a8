"""*Rondes*: the rounds that run and those that are closed; the way to a new one and to the card of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Chipped, EmptyState, NoteBox, TableView, Wizard

from .. import commands, queries
from ..model import RoundKind
from ..pdf.round_printing import print_round
from ..queries import LooseRun, RoundRow
from .letter_runs import YearlyLettersDialog
from .round_card import RoundCard
from .round_draft import RoundDraft
from .round_print import PreviewStep, PrintStep
from .round_what import TextStep, WhatStep
from .round_who import WhoStep
from .words import kind_words, step_short

_SIDE, _SIDE_NARROW = 264, 190
"""Width of the list of steps in pixels."""


class RoundsPage(Page):
    """Show the rounds; *Nieuwe ronde* leads to a new one, Enter to the card of one."""

    AREAS = frozenset({"rounds", "consent", "school", "intake"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._narrow = False
        self.new_button = Button(self.tr("New round"), "main", "plus")
        self.new_button.setObjectName("new-round")
        self.yearly_button = Button(self.tr("Yearly letter…"), "plain", "mail")
        self.yearly_button.setObjectName("yearly-letters")
        self.actions.addWidget(self.yearly_button)
        self.actions.addWidget(self.new_button)
        self.stack = QStackedWidget()
        self.list_page = QWidget()
        column = QVBoxLayout(self.list_page)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(12)
        columns: list[Column[RoundRow]] = [
            Column(self.tr("Round"), lambda r: r.title, sort=_order, weight="medium", width=0),
            Column(self.tr("For"), lambda r: kind_words(r.kind)),
            Column(self.tr("Hand in before"), lambda r: dates.written(r.hand_in_by), sort=lambda r: r.hand_in_by),
            Column(self.tr("Back"), self._back_words, sort=lambda r: r.counts.back, right=True),
            Column(self.tr("Still out"), lambda r: str(r.counts.waiting), sort=lambda r: r.counts.waiting, right=True),
            Column(self.tr("State"), self._state_words, cell=self._state_chip),
        ]
        self.table = TableView(self.tr("Rounds"), RowTable(columns, key=lambda r: r.id))
        self.table.setObjectName("rounds")
        card = Card(padded=False)
        card.body.addWidget(self.table)
        column.addWidget(card, 1)
        loose: list[Column[LooseRun]] = [
            Column(self.tr("Form"), lambda r: r.template, weight="medium"),
            Column(self.tr("Printed on"), lambda r: dates.written(r.printed_on), sort=lambda r: r.id),
            Column(self.tr("Came back"), self._loose_back, sort=lambda r: r.back),
            Column(self.tr("Printed by"), lambda r: self.desk.user_name(r.printed_by), width=0),
        ]
        self.loose = TableView(self.tr("Printed without a round"), RowTable(loose, key=lambda r: r.id), row_height=28)
        self.loose.setObjectName("runs")
        self.loose_card = Card(self.tr("Printed without a round"), padded=False)
        self.loose_card.body.addWidget(self.loose)
        column.addWidget(self.loose_card)
        self.empty = EmptyState(
            "file-text",
            self.tr("No round yet"),
            self.tr(
                "A round prints one personal form per guardian with authority and follows them until all are back."
            ),
            self.tr("New round"),
            "plus",
        )
        self.card = RoundCard(desk)
        for page in (self.list_page, self.empty, self.card):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)
        self.codes_note = NoteBox(
            self.tr(
                "Every form carries a code of its own. The code holds no name; with it the program knows the paper "
                "again when it comes back. Paper of an earlier round stays recognisable."
            ),
            "qr-code",
        )
        column.addWidget(self.codes_note)
        self.round = RoundDraft(desk)
        self.wizard: Wizard | None = None
        self._made_round: int | None = None
        self.new_button.clicked.connect(self.new)
        self.yearly_button.clicked.connect(self._yearly)
        self.empty.chosen.connect(self.new)
        self.table.opened.connect(self._opened)
        self.card.gone.connect(self._to_list)
        self.card.back_button.clicked.connect(self.back)

    def refresh(self) -> None:
        """Ask again; a round that is being made stays."""
        if self.wizard is not None:
            return
        if self.stack.currentWidget() is self.card:
            self.card.refresh()
            return
        self._to_list()

    def show_target(
        self,
        new: bool = False,
        only_missing: bool = False,
        kind: str = "",
        group_id: GroupId | None = None,
        group_ids: Sequence[GroupId] = (),
        pupil_id: PupilId | None = None,
        pupil_ids: Sequence[PupilId] = (),
        purpose_ids: Sequence[PurposeId] = (),
        event_id: int | None = None,
        title: str = "",
        round_id: int | None = None,
        side: str = "",
        step: str = "",
        **_: Any,
    ) -> None:
        """Show a round (`round_id`, with `side` and `step`), or begin one; what is named fills in the first steps."""
        if round_id is not None:
            self.show_round(round_id, side, step)
            return
        groups = tuple(group_ids) or ((group_id,) if group_id is not None else ())
        pupils = tuple(pupil_ids) or ((pupil_id,) if pupil_id is not None else ())
        wanted = RoundKind(kind) if kind else None
        if new or only_missing or groups or pupils or purpose_ids or event_id is not None or wanted is not None:
            self._begin(
                RoundDraft(
                    self.desk, kind=wanted, only_missing=only_missing, group_ids=groups, pupil_ids=pupils,
                    purpose_ids=tuple(purpose_ids), event_id=event_id, title=title,
                )
            )  # fmt: skip

    def show_round(self, round_id: int, side: str = "", step: str = "") -> None:
        """Show the card of a round."""
        self._drop_wizard()
        self.stack.setCurrentWidget(self.card)
        self.card.show_round(round_id)
        if self.stack.currentWidget() is self.card:
            self.card.show_side(side, step)
            if not step:
                self.card.focus_first()
        self._show_actions(shown=False)
        self.title_changed.emit()

    def new(self) -> bool:
        """Begin a round."""
        if not self.desk.may(Permission.PRINT_FORMS):
            return False
        self._begin(RoundDraft(self.desk))
        return True

    def print_page(self) -> bool:
        """Print the report of the round that is shown."""
        if self.stack.currentWidget() is not self.card or self.wizard is not None:
            return False
        self.card.print_report()
        return True

    def back(self) -> bool:
        """Go back to the list; nothing was printed."""
        if self.wizard is None and self.stack.currentWidget() is not self.card:
            return False
        self._drop_wizard()
        self._to_list()
        self.table.setFocus()
        return True

    def set_narrow(self, narrow: bool) -> None:
        """Give the steps less room in a narrow window."""
        super().set_narrow(narrow)
        self._narrow = narrow
        self.card.set_narrow(narrow)
        self._fit_wizard()

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of what is shown."""
        if self.wizard is not None:
            return (("Alt+→", self.tr("next")), ("Alt+←", self.tr("previous")), ("Esc", self.tr("stop")))
        if self.stack.currentWidget() is self.card:
            return self.card.keys()
        return (("Ctrl+N", self.tr("new round")), ("Enter", self.tr("open the round")))

    def help_lines(self) -> Sequence[str]:
        """Return what this page is for."""
        return (
            self.tr("One form per pupil and guardian with authority; the other guardian's name is never on it."),
            self.tr("The pile comes in class-list order with a cover sheet per group."),
            self.tr("A round follows its forms: printed, handed out, back, booked, expired."),
            self.tr("The ladder says when a letter, a talk and a call are due; no answer is not a yes."),
            self.tr(
                "Without recorded authority no form can be made; the list of those pupils stands at the first step."
            ),
        )

    def _begin(self, made: RoundDraft) -> None:
        self._drop_wizard()
        self.round = made
        last = PrintStep(made)
        steps = (WhoStep(made), WhatStep(made), TextStep(made), PreviewStep(made), last)
        self.wizard = Wizard(self.tr("New round"), steps, self.tr("Make the forms"))
        self.wizard.stop.setText(self.tr("Stop, print nothing"))
        self.wizard.finished.connect(self._print)
        self.wizard.stopped.connect(self.back)
        last.later.connect(self._keep)
        for keys, slot in (("Alt+Right", self._next), ("Alt+Left", self._previous)):
            QShortcut(QKeySequence(keys), self.wizard).activated.connect(slot)
        self._fit_wizard()
        self.stack.addWidget(self.wizard)
        self.stack.setCurrentWidget(self.wizard)
        steps[0].enter()
        self._show_actions(shown=False)
        self.title_changed.emit()

    def _next(self) -> None:
        if self.wizard is not None and self.wizard.next.isEnabled() and self.wizard.isEnabled():
            self.wizard.go_on()

    def _previous(self) -> None:
        if self.wizard is not None and self.wizard.isEnabled():
            self.wizard.go_back()

    def _fit_wizard(self) -> None:
        if self.wizard is not None:
            self.wizard.side.setFixedWidth(max(_SIDE_NARROW, theme.scaled(160)) if self._narrow else _SIDE)
            self.wizard.place.setVisible(not self._narrow)

    def _drop_wizard(self) -> None:
        if self.wizard is not None:
            self.stack.removeWidget(self.wizard)
            self.wizard.hide()
            self.wizard.deleteLater()
            self.wizard = None

    def _to_list(self) -> None:
        rows = self.desk.ask(queries.rounds)
        loose = self.desk.ask(queries.loose_runs)
        self.table.set_rows(rows)
        self.loose.set_rows(loose)
        self.loose.fit_height(4)
        self.loose_card.setVisible(bool(loose))
        self.stack.setCurrentWidget(self.list_page if rows or loose else self.empty)
        self._show_actions(shown=bool(rows or loose))
        self.title_changed.emit()

    def _show_actions(self, shown: bool) -> None:
        self.new_button.setVisible(shown)
        self.yearly_button.setVisible(self.wizard is None and self.stack.currentWidget() is not self.card)

    def _yearly(self) -> None:
        YearlyLettersDialog(self, self.desk).open()

    def _open_round(self) -> int | None:
        try:
            return self.desk.do(commands.open_round, self.round.new_round())
        except OpozError as error:
            self.desk.fail(error)
            return None

    def _keep(self) -> None:
        round_id = self._open_round()
        if round_id is not None:
            self.desk.offer_undo(self.tr("Round kept; nothing is printed yet"), commands.discard_round, round_id)
            self.show_round(round_id)

    def _print(self) -> None:
        title = self.tr("Making %n form(s)", "", self.round.form_count())
        round_id = self._open_round()
        if round_id is None or self.wizard is None:
            return
        self._made_round = round_id
        self.wizard.setEnabled(False)
        self.desk.start(title, self.desk.steps_with(print_round, round_id), self._printed, self._failed)

    def _printed(self, run: Any) -> None:
        round_id, self._made_round = self._made_round, None
        words = self.tr("%n form(s) made", "", run.forms)
        if round_id is not None:
            self.show_round(round_id)
        self.desk.say(words)
        title = self.tr("Consent forms · {forms}").format(forms=words)
        self.desk.preview(title, run.pdf, "toestemmingsformulieren")

    def _failed(self, error: Exception) -> None:
        """Nothing was printed, so the round goes too; what was chosen is still there."""
        round_id, self._made_round = self._made_round, None
        if round_id is not None:
            try:
                self.desk.do(commands.discard_round, round_id)
            except OpozError as trouble:
                self.desk.fail(trouble)
        if self.wizard is not None:
            self.wizard.setEnabled(True)
        self.desk.fail(error)

    def _opened(self, row: RoundRow) -> None:
        self.show_round(row.id)

    def _back_words(self, row: RoundRow) -> str:
        return self.tr("{back} of {all}").format(back=row.counts.back, all=row.counts.made)

    def _loose_back(self, row: LooseRun) -> str:
        return self.tr("{back} of {all}").format(back=row.back, all=row.forms)

    def _state_words(self, row: RoundRow) -> str:
        if row.closed_on is not None:
            return self.tr("closed {date}").format(date=dates.written(row.closed_on))
        if not row.runs:
            return self.tr("not printed")
        if row.next_step is None:
            return self.tr("running")
        step = step_short(row.next_step.kind)
        if row.next_step.due_on <= self.desk.today:
            return self.tr("now: {step}").format(step=step)
        return self.tr("{step} {date}").format(step=step, date=dates.short(row.next_step.due_on))

    def _state_chip(self, row: RoundRow) -> Chipped:
        words = self._state_words(row)
        if row.closed_on is not None:
            return Chipped(words, "plain", "flag")
        if not row.runs:
            return Chipped(words, "open", "circle-dashed")
        due = row.next_step is not None and row.next_step.due_on <= self.desk.today
        return Chipped(words, "open" if due else "plain", "circle-alert" if due else "clock")


def _order(row: RoundRow) -> tuple[bool, int]:
    return row.closed, -row.id
