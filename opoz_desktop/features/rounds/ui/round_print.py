"""The last two steps of a round: *Voorbeeld* and *Afdrukken*."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import (
    DateField,
    FactList,
    Field,
    Label,
    LinkButton,
    NoteBox,
    Scroll,
    TextField,
    WizardStep,
)

from ..model import StepKind
from ..rules import Proposal
from .example import Example
from .round_draft import RoundDraft
from .words import step_words


class PreviewStep(WizardStep):
    """The whole form of a real child, all its pages."""

    def __init__(self, made: RoundDraft) -> None:
        super().__init__(self.tr("Example"), self.tr("Is this how it should look?"))
        self.example = Example(made, "example-of")
        self.example.label.setText(self.tr("Example of"))
        self.who, self.pane = self.example.who, self.example.pane
        self.body.addWidget(Label(self.tr("A sample: it carries no code and is not kept."), "small", "ink3"))
        self.body.addWidget(self.example, 1)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setContentsMargins(32, 20, 24, 12)
        self.example.ready_changed.connect(self.ready_changed)

    def missing(self) -> str:
        """Say why the form cannot be drawn."""
        return self.example.problem

    def enter(self) -> None:
        """Draw the form of the child that is looked at."""
        self.example.show_children()
        self.who.setFocus()


class PrintStep(WizardStep):
    """The name of the round, the day to hand in, the ladder, and what will be made."""

    later = Signal()

    def __init__(self, made: RoundDraft) -> None:
        super().__init__(
            self.tr("Print"), self.tr("Make the forms"), self.tr("First you see the whole PDF; then you print it.")
        )
        self._draft = made
        self._facts: FactList | None = None
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setContentsMargins(48, 24, 24, 12)
        scroll = Scroll()
        scroll.inner.setSpacing(10)
        self.body.addWidget(scroll, 1)
        self._inner = scroll.inner
        today = made.desk.today
        self.name_of_round = TextField(self.tr("Name of the round"))
        self.name_of_round.setObjectName("round-title")
        self.name_of_round.setMaxLength(120)
        self.hand_in = DateField(self.tr("Hand in before"), today, made.hand_in_by)
        self.hand_in.setObjectName("hand-in")
        self.hand_in.setMaximumWidth(theme.scaled(160))
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(Field(self.tr("Name of the round"), self.name_of_round), 1)
        first.addWidget(Field(self.tr("Hand in before"), self.hand_in))
        scroll.inner.addLayout(first)
        scroll.inner.addWidget(
            Label(self.tr("A no may always come later; this is only the day you ask for."), "small", "ink3")
        )
        scroll.inner.addWidget(Label(self.tr("Ladder for who does not answer"), "strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        self.days: dict[StepKind, DateField] = {}
        for number, step in enumerate(made.steps):
            kind = StepKind(step.kind)
            field = DateField(step_words(kind), today, step.due_on)
            field.setObjectName(f"step-{kind.value}")
            field.setMaximumWidth(theme.scaled(160))
            field.date_changed.connect(self._step_chosen)
            self.days[kind] = field
            grid.addWidget(Field(step_words(kind), field), number // 2, number % 2)
        grid.setColumnStretch(2, 1)
        scroll.inner.addLayout(grid)
        self.source = Label(
            self.tr(
                "Counted in school days from the settings with a source; public holidays are left out, vacations are "
                "not known. Change what does not suit."
            ),
            "small",
            "ink3",
            wrap=True,
        )
        scroll.inner.addWidget(self.source)
        self.again = LinkButton(self.tr("Propose the days again"))
        self.again.setObjectName("propose-again")
        scroll.inner.addWidget(self.again)
        self._place = scroll.inner.count()
        self.note = NoteBox(
            self.tr(
                "Every form gets a new code, which is kept with the round. Keep the pile together: the cover sheet of "
                "a group counts the forms. The codes stay readable when the forms come back."
            ),
            "qr-code",
        )
        scroll.inner.addWidget(self.note)
        self.keep = LinkButton(self.tr("Keep the round and print later"))
        self.keep.setObjectName("keep-round")
        scroll.inner.addWidget(self.keep)
        scroll.inner.addStretch(1)
        self.name_of_round.textChanged.connect(self._typed)
        self.hand_in.date_changed.connect(self._hand_in_chosen)
        self.again.clicked.connect(self._propose)
        self.keep.clicked.connect(self._later)

    def missing(self) -> str:
        """Say in one sentence why the round cannot be made."""
        if not self.hand_in.understood():
            return self.hand_in.problem()
        for field in self.days.values():
            if field.value() is None:
                return field.problem(required=True)
        if not self._draft.form_count():
            return self.tr("With this choice nobody gets a form.")
        return self._draft.trouble()

    def enter(self) -> None:
        """Say again what will be made."""
        made = self._draft
        if not made.own_title:
            self.name_of_round.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.name_of_round.setText(made.shown_title())
            self.name_of_round.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        if self._facts is not None:
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = FactList(
            [
                (self.tr("Forms"), str(made.form_count())),
                (self.tr("Pupils"), str(made.pupil_count())),
                (self.tr("Groups"), ", ".join(made.group_names())),
                (self.tr("Purposes"), str(len(made.purpose_ids))),
                (self.tr("Without a form"), self._without()),
            ],
            140,
            "body",
        )
        self._inner.insertWidget(self._place, self._facts)
        self.name_of_round.setFocus()

    def _typed(self) -> None:
        self._draft.own_title = True
        self._draft.title = self.name_of_round.text()
        self.ready_changed.emit()

    def _hand_in_chosen(self, day: date | None) -> None:
        self._draft.choose(hand_in_by=day)
        if day is not None and day >= self._draft.desk.today:
            self._propose()
        self.ready_changed.emit()

    def _propose(self) -> None:
        self._draft.propose_steps()
        for step in self._draft.steps:
            self.days[StepKind(step.kind)].set_value(step.due_on)
        self.ready_changed.emit()

    def _step_chosen(self) -> None:
        self._draft.steps = tuple(
            Proposal(kind.value, day) for kind, field in self.days.items() if (day := field.value()) is not None
        )
        self.ready_changed.emit()

    def _later(self) -> None:
        if not self.missing():
            self.later.emit()

    def _without(self) -> str:
        draft = self._draft.draft()
        number = len(draft.skipped) if draft is not None else 0
        if not number:
            return self.tr("nobody")
        return capital(self.tr("%n pupil(s) without recorded authority", "", number))
