"""Change how a purpose is decided: who must say yes, until when it counts, how long pictures stay; with its source."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules import Basis, Policy
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import (
    CheckBox,
    Combo,
    DateField,
    Field,
    Label,
    NoteBox,
    RadioButton,
    TextBox,
    TextField,
)

from . import purpose_terms, words
from .asking import ask
from .purpose_long import LongDialog


class PolicyDialog(LongDialog):
    """Give a purpose that parents are asked for a new policy from a day on; the old one stays on record."""

    def __init__(self, parent: QWidget | None, desk: Desk, row: PurposeRow) -> None:
        super().__init__(parent, 600)
        self._desk, self._row = desk, row
        question = self.tr("Change the rule of: {purpose}").format(purpose=row.title)
        text = self.tr("The old rule stays on record; what was decided before is not judged anew.")
        ask(self, question, text, self.tr("Keep the new rule"), self.tr("Keep the old rule"))
        self.asked = CheckBox(self.tr("Ask this"), self.tr("It stands on the forms and in the matrix."))
        self.asked.setObjectName("asked")
        self.asked.setChecked(row.asked)
        self.inner.addWidget(self.asked)
        self.inner.addWidget(Label(self.tr("Who must say yes"), "small_medium", "ink2"))
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
            self.inner.addWidget(choice)
        (self.all if row.rule is Policy.ALL_AUTHORITY_HOLDERS else self.one).setChecked(True)
        self.inner.addWidget(Label(self.tr("How long a yes counts"), "small_medium", "ink2"))
        self.leaving = CheckBox(self.tr("Ends when the pupil leaves the school"))
        self.leaving.setChecked(row.until_leaving)
        self.inner.addWidget(self.leaving)
        terms = QHBoxLayout()
        terms.setSpacing(8)
        self.months = TextField(self.tr("Holds for (months)"), str(row.valid_months or ""))
        self.months.setObjectName("valid-months")
        self.months_field = Field(
            self.tr("Holds for (months)"), self.months, self.tr("Empty: no number of months."), self._months_problem
        )
        self.until = DateField(self.tr("Holds until"), desk.today, row.valid_until)
        self.until.setObjectName("valid-until")
        self.until_field = Field(
            self.tr("Holds until"),
            self.until,
            self.tr("From this day on no yes counts. Empty: no day."),
            self._until_problem,
        )
        terms.addWidget(self.months_field, 1, Qt.AlignmentFlag.AlignTop)
        terms.addWidget(self.until_field, 1, Qt.AlignmentFlag.AlignTop)
        self.inner.addLayout(terms)
        self.material = TextField(self.tr("Pictures stay (months)"), str(row.material_months or ""))
        self.material.setObjectName("material-months")
        self.material_field = Field(
            self.tr("Pictures stay (months)"),
            self.material,
            self.tr("How long after placing they are taken away. Empty: no term."),
            self._material_problem,
        )
        self.since = DateField(self.tr("From"), desk.today, desk.today)
        self.since_field = Field(self.tr("From"), self.since, check=self._since_problem)
        two = QHBoxLayout()
        two.setSpacing(8)
        two.addWidget(self.material_field, 1, Qt.AlignmentFlag.AlignTop)
        two.addWidget(self.since_field, 1, Qt.AlignmentFlag.AlignTop)
        self.inner.addLayout(two)
        self.source = TextField(self.tr("Source"))
        self.source.setObjectName("source")
        self.source_field = Field(
            self.tr("Source"),
            self.source,
            self.tr("For instance: board decision of 6 October 2026."),
            self._source_problem,
        )
        self.inner.addWidget(self.source_field)

    def submit(self) -> None:
        """Keep the new policy, or say what is missing."""
        self.show_trouble("")
        fields = (self.months_field, self.until_field, self.material_field, self.since_field, self.source_field)
        wrong = [field for field in fields if not field.valid()]
        if wrong:
            wrong[0].control.setFocus()
            return
        change = replace(
            purpose_terms.same_rule(self._row, self.source.text(), self.since.value()),
            asked=self.asked.isChecked(),
            rule=Policy.ALL_AUTHORITY_HOLDERS if self.all.isChecked() else Policy.ONE_WITHOUT_KNOWN_OBJECTION,
            until_leaving=self.leaving.isChecked(),
            valid_months=purpose_terms.months(self.months.text()),
            valid_until=self.until.value(),
            material_months=purpose_terms.months(self.material.text()),
        )
        if self.attempt(keep_rule, self._desk, self._row, change, self.tr("New rule kept")):
            self.accept()

    def _months_problem(self) -> str:
        return purpose_terms.months_problem(self.months.text())

    def _material_problem(self) -> str:
        return purpose_terms.months_problem(self.material.text())

    def _until_problem(self) -> str:
        value, since = self.until.value(), self.since.value() or self._desk.today
        if value is not None and value <= since:
            return self.tr("This day lies before the rule begins.")
        return self.until.problem()

    def _since_problem(self) -> str:
        return purpose_terms.since_problem(self.since.value(), self._desk.today, self.since.problem)

    def _source_problem(self) -> str:
        return purpose_terms.source_problem(self.source.text())


class UsePolicyDialog(LongDialog):
    """Change the ground of a use that needs no consent: ground, source, note, and who was told or confirmed it."""

    def __init__(self, parent: QWidget | None, desk: Desk, row: PurposeRow) -> None:
        super().__init__(parent, 600)
        self._desk, self._row = desk, row
        question = self.tr("Change the ground of: {purpose}").format(purpose=row.title)
        text = self.tr("The old ground stays on record.")
        ask(self, question, text, self.tr("Keep the new ground"), self.tr("Keep the old ground"))
        self.basis = Combo(self.tr("Ground"))
        self.basis.setObjectName("use-basis")
        for basis in purpose_terms.GROUNDS:
            self.basis.add(basis.value, words.basis_word(basis))
        self.basis.set_key(row.basis.value)
        self.inner.addWidget(Field(self.tr("Ground"), self.basis))
        self.caveat = NoteBox(
            self.tr(
                "A public school cannot rely on legitimate interest for its own task (AVG art. 6 par. 1). Let the data "
                "protection officer confirm it; otherwise choose the task of the school."
            ),
            "triangle-alert",
            "open",
        )
        self.inner.addWidget(self.caveat)
        asked = self.tr("Confirmed by the data protection officer on")
        self.confirmed = DateField(asked, desk.today, row.confirmed_on, past=True)
        self.confirmed.setObjectName("use-confirmed")
        self.confirmed_field = Field(
            asked,
            self.confirmed,
            self.tr("Empty: not yet."),
            self._confirmed_problem,
        )
        self.inner.addWidget(self.confirmed_field)
        self.source = TextBox(self.tr("Source"), row.source, 2)
        self.source.setObjectName("use-source")
        self.source_field = Field(self.tr("Source"), self.source, check=self._source_problem)
        self.inner.addWidget(self.source_field)
        self.note = TextBox(self.tr("What to mind"), row.note, 2)
        self.note.setObjectName("use-note")
        self.inner.addWidget(Field(self.tr("What to mind"), self.note))
        two = QHBoxLayout()
        two.setSpacing(8)
        self.informed = DateField(self.tr("Parents were told on"), desk.today, row.informed_on, past=True)
        self.informed.setObjectName("use-informed")
        self.informed_field = Field(
            self.tr("Parents were told on"), self.informed, self.tr("Empty: not yet."), self._informed_problem
        )
        self.since = DateField(self.tr("From"), desk.today, desk.today)
        self.since_field = Field(self.tr("From"), self.since, check=self._since_problem)
        two.addWidget(self.informed_field, 1, Qt.AlignmentFlag.AlignTop)
        two.addWidget(self.since_field, 1, Qt.AlignmentFlag.AlignTop)
        self.inner.addLayout(two)
        self.basis.currentIndexChanged.connect(self._show_caveat)
        self._show_caveat()

    def submit(self) -> None:
        """Keep the new ground, or say what is missing."""
        self.show_trouble("")
        fields = (self.confirmed_field, self.source_field, self.informed_field, self.since_field)
        wrong = [field for field in fields if field.isVisibleTo(self) and not field.valid()]
        if wrong:
            wrong[0].control.setFocus()
            return
        basis = Basis(str(self.basis.key()))
        change = replace(
            purpose_terms.same_rule(self._row, self.source.toPlainText(), self.since.value()),
            asked=False,
            basis=basis,
            informed_on=self.informed.value(),
            confirmed_on=self.confirmed.value() if basis is Basis.LEGITIMATE_INTEREST else None,
            note=self.note.toPlainText(),
        )
        if self.attempt(keep_rule, self._desk, self._row, change, self.tr("New ground kept")):
            self.accept()

    def _show_caveat(self) -> None:
        doubtful = self.basis.key() == Basis.LEGITIMATE_INTEREST.value
        self.caveat.setVisible(doubtful)
        self.confirmed_field.setVisible(doubtful)

    def _past(self, value: date | None, problem: str) -> str:
        if value is not None and value > self._desk.today:
            return self.tr("This day lies in the future.")
        return problem

    def _confirmed_problem(self) -> str:
        return self._past(self.confirmed.value(), self.confirmed.problem())

    def _informed_problem(self) -> str:
        return self._past(self.informed.value(), self.informed.problem())

    def _since_problem(self) -> str:
        return purpose_terms.since_problem(self.since.value(), self._desk.today, self.since.problem)

    def _source_problem(self) -> str:
        return purpose_terms.source_problem(self.source.toPlainText())


class AskDialog(LongDialog):
    """Stop asking a purpose, or ask it again; with who decided that."""

    def __init__(self, parent: QWidget | None, desk: Desk, row: PurposeRow) -> None:
        super().__init__(parent, 520)
        self._desk, self._row = desk, row
        if row.asked:
            ask(
                self,
                self.tr("Stop asking: {purpose}").format(purpose=row.title),
                self.tr("It no longer stands on forms and in the matrix. What was answered stays on record."),
                self.tr("Stop asking"),
                self.tr("Keep asking"),
            )
        else:
            ask(
                self,
                self.tr("Ask: {purpose}").format(purpose=row.title),
                self.tr("It comes on the forms and in the matrix. Answers given earlier on this text count."),
                self.tr("Ask this"),
                self.tr("Do not ask"),
            )
        self.source = TextField(self.tr("Who decided this"))
        self.source.setObjectName("ask-source")
        self.source_field = Field(
            self.tr("Who decided this"),
            self.source,
            self.tr("For instance: director, 6 October 2026."),
            self._source_problem,
        )
        self.inner.addWidget(self.source_field)

    def submit(self) -> None:
        """Keep the new rule, or say what is missing."""
        self.show_trouble("")
        if not self.source_field.valid():
            self.source.setFocus()
            return
        asked = not self._row.asked
        change = purpose_terms.with_asked(self._row, self.source.text(), asked=asked)
        said = self.tr("This is asked from today") if asked else self.tr("This is no longer asked")
        if self.attempt(keep_rule, self._desk, self._row, change, said):
            self.accept()

    def _source_problem(self) -> str:
        return purpose_terms.source_problem(self.source.text())


def keep_rule(desk: Desk, row: PurposeRow, change: PolicyChange, said: str) -> None:
    """Keep a new policy, and offer to take it back."""
    policy = desk.do(commands.change_policy, row.id, change)
    desk.offer_undo(said, commands.take_back_policy, policy)
