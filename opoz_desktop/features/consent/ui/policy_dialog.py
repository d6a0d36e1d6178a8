"""Change how a purpose is decided: asked or not, who must say yes, how long it holds; always with its source."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules import Policy
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import CheckBox, DateField, Field, Label, RadioButton, TextField

from .asking import ask


class PolicyDialog(Dialog):
    """Give a purpose a new policy from a day on; the old one stays on record."""

    def __init__(self, parent: QWidget | None, desk: Desk, row: PurposeRow) -> None:
        super().__init__(parent, "", "", width=560)
        self._desk, self._row = desk, row
        question = self.tr("Change the rule of: {purpose}").format(purpose=row.title)
        text = self.tr("The old rule stays on record; what was decided before is not judged anew.")
        ask(self, question, text, self.tr("Keep the new rule"), self.tr("Keep the old rule"))
        self.asked = CheckBox(self.tr("Ask this"), self.tr("It stands on the forms and in the matrix."))
        self.asked.setObjectName("asked")
        self.asked.setChecked(row.asked)
        self.body.addWidget(self.asked)
        self.body.addWidget(Label(self.tr("Who must say yes"), "small_medium", "ink2"))
        self._rules = QButtonGroup(self)
        self.one = RadioButton(
            self.tr("One guardian with authority"),
            self.tr("As long as no objection of the other is known (BW 1:253i). One no is always a no."),
        )
        self.all = RadioButton(
            self.tr("Every guardian with authority"),
            self.tr("Stricter; advised for the public internet and the press."),
        )
        for choice in (self.one, self.all):
            self._rules.addButton(choice)
            self.body.addWidget(choice)
        (self.all if row.rule is Policy.ALL_AUTHORITY_HOLDERS else self.one).setChecked(True)
        self.leaving = CheckBox(self.tr("Ends when the pupil leaves the school"))
        self.leaving.setChecked(row.until_leaving)
        self.body.addWidget(self.leaving)
        row_of_two = QHBoxLayout()
        row_of_two.setSpacing(8)
        self.months = TextField(self.tr("Holds for (months)"), str(row.valid_months or ""))
        self.months_field = Field(
            self.tr("Holds for (months)"), self.months, self.tr("Empty: until it is withdrawn."), self._months_problem
        )
        self.since = DateField(self.tr("From"), desk.today, desk.today)
        self.since_field = Field(self.tr("From"), self.since, check=self._since_problem)
        row_of_two.addWidget(self.months_field, 1)
        row_of_two.addWidget(self.since_field, 1)
        self.body.addLayout(row_of_two)
        self.source = TextField(self.tr("Source"))
        self.source.setObjectName("source")
        self.source_field = Field(
            self.tr("Source"),
            self.source,
            self.tr("For instance: board decision of 6 October 2026."),
            self._source_problem,
        )
        self.body.addWidget(self.source_field)

    def submit(self) -> None:
        """Keep the new policy, or say what is missing."""
        self.show_trouble("")
        fields = (self.months_field, self.since_field, self.source_field)
        wrong = [field for field in fields if not field.valid()]
        if wrong:
            wrong[0].control.setFocus()
            return
        change = PolicyChange(
            asked=self.asked.isChecked(),
            basis=self._row.basis,
            rule=Policy.ALL_AUTHORITY_HOLDERS if self.all.isChecked() else Policy.ONE_WITHOUT_KNOWN_OBJECTION,
            until_leaving=self.leaving.isChecked(),
            source=self.source.text(),
            valid_months=int(self.months.text()) if self.months.text().strip() else None,
            informed_on=self._row.informed_on,
            since=self.since.value(),
        )
        if self.attempt(self._desk.do, commands.change_policy, self._row.id, change):
            self.accept()
            self._desk.say(self.tr("New rule kept"))

    def _months_problem(self) -> str:
        text = self.months.text().strip()
        if text and not (text.isascii() and text.isdigit() and 1 <= int(text) <= 240):
            return self.tr("Fill in a number of months from 1 to 240, or leave it empty.")
        return ""

    def _since_problem(self) -> str:
        value = self.since.value()
        if value is not None and value < self._desk.today:
            return self.tr("A rule cannot begin in the past.")
        return self.since.problem(required=True)

    def _source_problem(self) -> str:
        return "" if self.source.text().strip() else self.tr("A rule needs its source: an article or a decision.")
