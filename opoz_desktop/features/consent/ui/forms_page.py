"""*Formulieren*: print the personal consent forms in four steps, and see what was printed and what came back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.pdf import PrintedRun, print_forms
from opoz_desktop.features.consent.queries import RunRow
from opoz_desktop.kernel.base import GroupId, PupilId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, EmptyState, NoteBox, TableView, Wizard

from .forms_steps import PreviewStep, PrintStep, Round, WhatStep, WhoStep

_SIDE, _SIDE_NARROW = 264, 190
"""Width of the list of steps in pixels."""


class FormsPage(Page):
    """Show the printings; *Nieuwe ronde* leads to a new one."""

    AREAS = frozenset({"consent", "school", "intake"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stem = "toestemmingsformulieren"
        self._narrow = False
        self.new_button = Button(self.tr("New round"), "main", "plus")
        self.new_button.setObjectName("new-round")
        self.new_button.setVisible(desk.may(Permission.PRINT_FORMS))
        self.actions.addWidget(self.new_button)
        self.stack = QStackedWidget()
        columns: list[Column[RunRow]] = [
            Column(self.tr("Printed on"), _printed, sort=_run_id, weight="medium"),
            Column(self.tr("Form"), _template),
            Column(self.tr("Forms"), _forms, sort=_forms_number, right=True),
            Column(self.tr("Pages"), _pages, sort=_pages_number, right=True),
            Column(self.tr("Came back"), self._returned, sort=_returned_number, right=True),
            Column(self.tr("Hand in before"), _hand_in, sort=_hand_in_day),
            Column(self.tr("Printed by"), self._printed_by, width=0),
        ]
        self.table = TableView(self.tr("Printed forms"), RowTable(columns, key=_run_id))
        self.table.setObjectName("runs")
        self.list_card = Card(padded=False)
        self.list_card.body.addWidget(self.table)
        self.empty = EmptyState(
            "file-text",
            self.tr("No forms printed yet"),
            self.tr(
                "Print one personal form per guardian with authority, in class-list order, with a cover per group."
            ),
            self.tr("New round"),
            "plus",
        )
        self.stack.addWidget(self.list_card)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)
        self.codes_note = NoteBox(
            self.tr(
                "Every form carries a code of its own. The code holds no name; with it the program knows the paper "
                "again when it comes back. Paper of an earlier round stays recognisable."
            ),
            "qr-code",
        )
        self.body.addWidget(self.codes_note)
        self.round = Round(desk)
        self.wizard: Wizard | None = None
        self.new_button.clicked.connect(self.new)
        self.empty.chosen.connect(self.new)

    def refresh(self) -> None:
        """Ask for the printings again; a round that is being made stays."""
        if self.wizard is not None:
            self._titles()
            return
        rows = self.desk.ask(queries.form_runs)
        self.table.set_rows(rows)
        self.stack.setCurrentWidget(self.list_card if rows else self.empty)
        self.codes_note.setVisible(bool(rows))
        self.new_button.setVisible(bool(rows) and self.desk.may(Permission.PRINT_FORMS))
        self._titles()

    def show_target(
        self,
        new: bool = False,
        only_missing: bool = False,
        group_id: GroupId | None = None,
        pupil_id: PupilId | None = None,
        **_: Any,
    ) -> None:
        """Begin a round: `new`, `only_missing`, `group_id` or `pupil_id` fill in the first step."""
        if new or only_missing or group_id is not None or pupil_id is not None:
            self._begin(only_missing=only_missing, group_id=group_id, pupil_id=pupil_id)

    def new(self) -> bool:
        """Begin a round."""
        if not self.desk.may(Permission.PRINT_FORMS):
            return False
        self._begin()
        return True

    def back(self) -> bool:
        """Go back to the list; nothing was printed."""
        if self.wizard is None:
            return False
        self._end()
        return True

    def set_narrow(self, narrow: bool) -> None:
        """Give the steps less room in a narrow window."""
        super().set_narrow(narrow)
        self._narrow = narrow
        self._fit_wizard()

    def help_lines(self) -> Sequence[str]:
        """Return what this page is for."""
        return (
            self.tr("One form per pupil and guardian with authority; the other guardian's name is never on it."),
            self.tr("The pile comes in class-list order with a cover sheet per group."),
            self.tr(
                "Without recorded authority no form can be made; the list of those pupils stands at the first step."
            ),
        )

    def _begin(
        self, *, only_missing: bool = False, group_id: GroupId | None = None, pupil_id: PupilId | None = None
    ) -> None:
        self._drop_wizard()
        self.round = Round(self.desk, only_missing=only_missing, group_id=group_id, pupil_id=pupil_id)
        steps = (WhoStep(self.round), WhatStep(self.round), PreviewStep(self.round), PrintStep(self.round))
        self.wizard = Wizard(self.tr("New round"), steps, self.tr("Make the forms"))
        self.wizard.stop.setText(self.tr("Stop, print nothing"))
        self.wizard.finished.connect(self._print)
        self.wizard.stopped.connect(self._end)
        self._fit_wizard()
        self.stack.addWidget(self.wizard)
        self.stack.setCurrentWidget(self.wizard)
        self.new_button.hide()
        self.codes_note.hide()
        self.back_button.show()
        self._titles()

    def _fit_wizard(self) -> None:
        if self.wizard is not None:
            self.wizard.side.setFixedWidth(_SIDE_NARROW if self._narrow else _SIDE)
            self.wizard.place.setVisible(not self._narrow)

    def _end(self) -> None:
        self._drop_wizard()
        self.back_button.hide()
        self.refresh()

    def _drop_wizard(self) -> None:
        if self.wizard is not None:
            self.stack.removeWidget(self.wizard)
            self.wizard.hide()
            self.wizard.deleteLater()
            self.wizard = None

    def _print(self) -> None:
        scope = self.round.scope()
        title = self.tr("Making %n form(s)", "", self.round.form_count())
        if self.wizard is not None:
            self.wizard.setEnabled(False)
        self.desk.start(title, self.desk.steps_with(print_forms, scope), self._printed, self._failed)

    def _printed(self, run: PrintedRun) -> None:
        self._end()
        words = self.tr("%n form(s) made", "", run.forms)
        self.desk.say(words)
        self.desk.preview(self.tr("Consent forms · {forms}").format(forms=words), run.pdf, self._stem)

    def _failed(self, error: Exception) -> None:
        if self.wizard is not None:
            self.wizard.setEnabled(True)
        self.desk.fail(error)

    def _titles(self) -> None:
        self.set_title(self.tr("Forms"))

    def _returned(self, row: RunRow) -> str:
        return self.tr("{back} of {all}").format(back=row.returned, all=row.forms)

    def _printed_by(self, row: RunRow) -> str:
        return self.desk.user_name(row.printed_by)


def _printed(row: RunRow) -> str:
    return dates.written(row.printed_on)


def _run_id(row: RunRow) -> int:
    return row.id


def _template(row: RunRow) -> str:
    return row.template


def _forms(row: RunRow) -> str:
    return str(row.forms)


def _forms_number(row: RunRow) -> int:
    return row.forms


def _pages(row: RunRow) -> str:
    return str(row.pages)


def _pages_number(row: RunRow) -> int:
    return row.pages


def _returned_number(row: RunRow) -> int:
    return row.returned


def _hand_in(row: RunRow) -> str:
    return dates.written(row.hand_in_by) if row.hand_in_by is not None else ""


def _hand_in_day(row: RunRow) -> Any:
    return row.hand_in_by
