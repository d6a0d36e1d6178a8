"""The small questions of a round: who got forms, what is printed again, other days, what came of a call."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from opoz_desktop.features.consent.rules.languages import LANGUAGES
from opoz_desktop.kernel.base import GroupId
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import CheckBox, Combo, DateField, Field, Label, RadioButton, TextField

from .. import commands
from ..model import Outcome, StepKind
from ..pdf.round_printing import Part
from ..queries import Owing, RoundState
from .words import language_words, outcome_words, step_words


class HandOutDialog(Dialog):
    """Mark the piles of groups as handed out, after the cover sheet was signed."""

    def __init__(self, parent: QWidget, desk: Desk, state: RoundState) -> None:
        super().__init__(
            parent, " ", " ", deed=" ", safe=" "
        )  # fmt: skip
        self._desk, self._round_id = desk, state.round.id
        self.question.setText(self.tr("Which piles were handed out?"))
        self.setWindowTitle(self.question.text())
        self.setAccessibleName(self.question.text())
        self.words.setText(
            self.tr("The cover sheet of the group was signed. Every form on the pile is marked at once.")
        )
        self.deed_button.setText(self.tr("Mark as handed out"))
        self.safe_button.setText(self.tr("Not yet"))
        self.boxes: dict[GroupId | None, CheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(2)
        for number, group in enumerate(g for g in state.groups if g.counts.printed):
            words = self.tr("%n form(s)", "", group.counts.printed)
            box = CheckBox(group.group or self.tr("without a group"), words)
            box.setObjectName(f"pile-{number}")
            box.setChecked(True)
            box.toggled.connect(self._ticked)
            self.boxes[group.group_id] = box
            grid.addWidget(box, number // 3, number % 3)
        self.body.addLayout(grid)
        self.on = DateField(self.tr("Handed out on"), desk.today, desk.today, past=True)
        self.on.setObjectName("handed-out-on")
        self.body.addWidget(Field(self.tr("Handed out on"), self.on, check=self._problem))
        self._ticked()

    def submit(self) -> None:
        if self._problem():
            self.show_trouble(self._problem())
            return
        chosen = [g for g, box in self.boxes.items() if box.isChecked()]
        marked: list[commands.Marked] = []

        def deed() -> None:
            marked.append(self._desk.do(commands.hand_out, self._round_id, chosen, self.on.value()))

        if self.attempt(deed):
            text = self.tr("%n form(s) marked as handed out", "", marked[0].count)
            self._desk.offer_undo(text, commands.put_back, marked[0])
            self.accept()

    def _problem(self) -> str:
        day = self.on.value()
        if day is not None and day > self._desk.today:
            return self.tr("This day lies in the future.")
        return self.on.problem(required=True)

    def _ticked(self) -> None:
        ticked = any(box.isChecked() for box in self.boxes.values())
        self.deed_button.set_off("" if ticked else self.tr("Tick at least one group."))


class AgainDialog(Dialog):
    """Print a round again: for who still owes an answer, unless a person says otherwise."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, state: RoundState) -> None:
        super().__init__(parent, " ", " ", deed=" ", safe=" ")
        self.question.setText(self.tr("Who gets a form again?"))
        self.setWindowTitle(self.question.text())
        self.setAccessibleName(self.question.text())
        self.words.setText(self.tr("New forms get new codes. The older form of the same parent expires."))
        self.deed_button.setText(self.tr("Make the forms"))
        self.safe_button.setText(self.tr("Print nothing"))
        pupils = len({o.pupil_id for o in state.owing})
        self._kinds = QButtonGroup(self)
        self.owing = RadioButton(
            self.tr("Only who did not answer yet"),
            self.tr("{forms} for {pupils}").format(
                forms=self.tr("%n form(s)", "", len(state.owing)), pupils=self.tr("%n pupil(s)", "", pupils)
            ),
        )
        self.owing.setObjectName("again-owing")
        self.everybody = RadioButton(
            self.tr("Everybody of this round"), self.tr("%n form(s) were made before", "", state.counts.made)
        )
        self.everybody.setObjectName("again-everybody")
        for choice in (self.owing, self.everybody):
            self._kinds.addButton(choice)
            self.body.addWidget(choice)
        self.owing.setChecked(bool(state.owing))
        self.owing.setEnabled(bool(state.owing))
        self.everybody.setChecked(not state.owing)
        self.language = Combo(self.tr("Help language"))
        self.language.setObjectName("again-language")
        for code in LANGUAGES:
            self.language.add(code, language_words(code))
        self.language.set_key(state.round.scope.language)
        self.body.addWidget(Field(self.tr("Help language"), self.language))

    def submit(self) -> None:
        self.wanted.emit(Part(only_owing=self.owing.isChecked(), language=str(self.language.key())))
        self.accept()


class LadderDialog(Dialog):
    """Other days for the steps of the ladder that are still to come."""

    def __init__(self, parent: QWidget, desk: Desk, state: RoundState) -> None:
        super().__init__(parent, " ", " ", deed=" ", safe=" ")
        self._desk, self._round_id = desk, state.round.id
        self.question.setText(self.tr("When is which reminder?"))
        self.setWindowTitle(self.question.text())
        self.setAccessibleName(self.question.text())
        self.words.setText(self.tr("After the day to hand in, one after the other."))
        self.deed_button.setText(self.tr("Change the days"))
        self.safe_button.setText(self.tr("Leave them"))
        self.days: dict[int, DateField] = {}
        for step in state.steps:
            if step.done_on is not None:
                self.body.addWidget(Label(self.tr("{step}: done").format(step=step_words(step.kind)), "body", "ink2"))
                continue
            field = DateField(step_words(step.kind), desk.today, step.due_on)
            field.setObjectName(f"ladder-{step.kind.value}")
            self.days[step.id] = field
            self.body.addWidget(Field(step_words(step.kind), field))
        self.deed_button.setEnabled(bool(self.days))

    def submit(self) -> None:
        wrong = next((p for f in self.days.values() if (p := f.problem(required=True))), "")
        if wrong:
            self.show_trouble(wrong)
            return
        chosen: dict[int, date] = {n: day for n, f in self.days.items() if (day := f.value()) is not None}
        if self.attempt(self._desk.do, commands.change_steps, self._round_id, chosen):
            self._desk.say(self.tr("The days of the ladder were changed."))
            self.accept()


class OutcomeDialog(Dialog):
    """What came of a call or a talk with one guardian."""

    def __init__(self, parent: QWidget, desk: Desk, round_id: int, owing: Owing) -> None:
        super().__init__(parent, " ", " ", deed=" ", safe=" ")
        self._desk, self._round_id, self._owing = desk, round_id, owing
        self.question.setText(self.tr("What came of it?"))
        self.setWindowTitle(self.question.text())
        self.setAccessibleName(self.question.text())
        who = owing.guardian or self.tr("the pupil")
        self.words.setText(self.tr("{who}, about {child}").format(who=who, child=owing.called))
        self.deed_button.setText(self.tr("Note it"))
        self.safe_button.setText(self.tr("Note nothing"))
        self._how = QButtonGroup(self)
        self._what = QButtonGroup(self)
        self.how: dict[StepKind, RadioButton] = {}
        for kind, words in ((StepKind.PHONE, self.tr("By telephone")), (StepKind.TALK, self.tr("In a talk"))):
            choice = RadioButton(words)
            choice.setObjectName(f"how-{kind.value}")
            self._how.addButton(choice)
            self.how[kind] = choice
            self.body.addWidget(choice)
        self.how[StepKind.PHONE].setChecked(True)
        self.body.addWidget(Label(self.tr("Outcome"), "small_medium", "ink2"))
        self.what: dict[Outcome, RadioButton] = {}
        for outcome in (Outcome.PROMISED, Outcome.NOT_REACHED, Outcome.ANSWERED, Outcome.REFUSES):
            choice = RadioButton(outcome_words(outcome))
            choice.setObjectName(f"outcome-{outcome.value}")
            self._what.addButton(choice)
            self.what[outcome] = choice
            self.body.addWidget(choice)
        self.what[Outcome.PROMISED].setChecked(True)
        self.note = TextField(self.tr("Note"))
        self.note.setObjectName("outcome-note")
        self.note.setMaxLength(200)
        hint = self.tr("An answer itself is recorded at the consents of the child, not here.")
        self.body.addWidget(Field(self.tr("Note"), self.note, hint))

    def submit(self) -> None:
        kind = next(k for k, c in self.how.items() if c.isChecked())
        outcome = next(o for o, c in self.what.items() if c.isChecked())
        made: list[int] = []

        def deed() -> None:
            made.append(
                self._desk.do(
                    commands.note_outcome, self._round_id, self._owing.pupil_id, self._owing.guardian_id, kind,
                    outcome, self.note.text(),
                )
            )  # fmt: skip

        if self.attempt(deed):
            self._desk.offer_undo(self.tr("Outcome noted"), commands.take_back_outcome, made[0])
            self.accept()
