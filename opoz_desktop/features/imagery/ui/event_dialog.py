"""Plan or change an event: what, when, which groups, what pictures are for, and questions of its own."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.rules.facts import Medium
from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.commands import EventFacts, Question
from opoz_desktop.features.imagery.queries import EventRow
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GroupId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    CheckBox,
    Combo,
    DateField,
    Field,
    Label,
    LinkButton,
    Scroll,
    TextField,
)

from . import words
from .asking import ask

MOST_QUESTIONS = 3
_MEDIA = (Medium.CLOSED, Medium.ONLINE, Medium.PRINT, Medium.PRESS, Medium.OTHER)
_SOON = timedelta(days=14)


class QuestionForm(QWidget):
    """One question of the event: where the pictures go, who sees them, how long they stay."""

    removed = Signal(object)

    def __init__(self, desk: Desk, question: Question | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self.tr("Question of this event"))
        off = LinkButton(self.tr("Leave out"), small=True)
        off.clicked.connect(self._remove)
        card.actions.addWidget(off)
        column.addWidget(card)
        self.title = TextField(self.tr("Where the pictures go"), question.title if question else "")
        self.title.setObjectName("question-title")
        self.who = TextField(self.tr("Who sees them"), question.who if question else "")
        self.who.setObjectName("question-who")
        self.how_long = TextField(self.tr("How long"), question.how_long if question else "")
        self.how_long.setObjectName("question-how-long")
        self.medium = Combo(self.tr("Kind of place"))
        for medium in _MEDIA:
            self.medium.add(medium.value, words.medium_word(medium))
        self.medium.set_key((question.medium if question else Medium.CLOSED).value)
        self.holds = DateField(self.tr("Answers count up to and with"), desk.today, ahead=True)
        self.holds.setObjectName("question-holds")
        self.fields = (
            Field(
                self.tr("Where the pictures go"),
                self.title,
                self.tr("for instance: in the closed app of the camp site"),
                self._title_problem,
            ),
            Field(
                self.tr("Who sees them"), self.who, self.tr("parents read this sentence on the form"), self._who_problem
            ),
            Field(
                self.tr("How long"),
                self.how_long,
                self.tr("for instance: until the end of the camp"),
                self._long_problem,
            ),
        )
        for field in self.fields:
            card.body.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(Field(self.tr("Kind of place"), self.medium), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            Field(
                self.tr("Answers count up to and with"),
                self.holds,
                self.tr("empty: the last day of the event"),
                self.holds.problem,
            ),
            1,
        )
        card.body.addLayout(row)

    def question(self) -> Question:
        """Return what was typed."""
        return Question(
            self.title.text(), self.who.text(), self.how_long.text(), Medium(str(self.medium.key())), self.holds.value()
        )

    def valid(self) -> bool:
        """Check every field."""
        return not [field for field in self.fields if not field.valid()]

    def _title_problem(self) -> str:
        return "" if self.title.text().strip() else self.tr("Say where the pictures go.")

    def _who_problem(self) -> str:
        return "" if self.who.text().strip() else self.tr("Say who sees them; parents decide on that.")

    def _long_problem(self) -> str:
        return "" if self.how_long.text().strip() else self.tr("Say how long they stay; parents decide on that.")

    def _remove(self) -> None:
        self.removed.emit(self)


class EventDialog(Dialog):
    """Ask for an event. `planned` gives its id. `event` changes one, `again` begins with an earlier one."""

    DRAFT_KEY: str = "imagery.event"
    planned = Signal(int)

    def __init__(
        self, parent: QWidget | None, desk: Desk, *, event: EventRow | None = None, again: EventRow | None = None
    ) -> None:
        super().__init__(parent, "", "", width=theme.scaled(680))
        self._desk, self._event = desk, event
        begin: EventFacts | None = None
        if again is not None:
            begin = desk.ask(commands.event_again, again.id, desk.today + _SOON)
        elif event is not None:
            uses = tuple(p.id for p in event.purposes if not p.once)
            begin = EventFacts(
                event.title, event.on, event.until, event.group_ids, uses, event.photographer, event.note
            )
        self._start(event)
        self._holder = Scroll(whole=True)
        self._holder.setMinimumHeight(theme.scaled(280))
        self.body.addWidget(self._holder, 1)
        self._column = self._holder.inner
        self._facts(begin)
        self._ticks(begin)
        self._asked(begin)
        self._column.addStretch(1)
        self.title.setFocus()

    def _start(self, event: EventRow | None) -> None:
        question = self.tr("Plan an event") if event is None else self.tr("Change the event")
        deed = self.tr("Plan event") if event is None else self.tr("Keep changes")
        safe = self.tr("Plan nothing") if event is None else self.tr("Leave as it is")
        ask(self, question, "", deed, safe)

    def _facts(self, begin: EventFacts | None) -> None:
        today = self._desk.today
        self.title = TextField(self.tr("What"), begin.title if begin else "")
        self.title.setObjectName("event-title")
        self.title_field = Field(self.tr("What"), self.title, self.tr("for instance: school trip"), self._no_title)
        self._column.addWidget(self.title_field)
        days = QHBoxLayout()
        days.setSpacing(12)
        self.on = DateField(self.tr("First day"), today, begin.on if begin else None, ahead=True)
        self.on.setObjectName("event-on")
        self.on_field = Field(self.tr("First day"), self.on, self.tr("for instance 12-6"), self._on_problem)
        self.until = DateField(self.tr("Last day"), today, begin.until if begin else None, ahead=True)
        self.until.setObjectName("event-until")
        self.until_field = Field(self.tr("Last day"), self.until, self.tr("empty: the same day"), self._until_problem)
        self.photographer = TextField(self.tr("Photographer"), begin.photographer if begin else "")
        self.photographer.setObjectName("event-photographer")
        days.addWidget(self.on_field)
        days.addWidget(self.until_field)
        days.addWidget(Field(self.tr("Photographer"), self.photographer, self.tr("may stay empty")), 1)
        self._column.addLayout(days)
        self.note = TextField(self.tr("Remark"), begin.note if begin else "")
        self.note.setObjectName("event-note")
        self._column.addWidget(Field(self.tr("Remark"), self.note, self.tr("may stay empty; no names of children")))

    def _ticks(self, begin: EventFacts | None) -> None:
        self._column.addWidget(Label(self.tr("Which groups"), "small_medium", "ink2"))
        grid = QGridLayout()
        grid.setSpacing(4)
        self.groups: dict[GroupId, CheckBox] = {}
        known = [(g.id, g.label) for g in self._desk.ask(school.groups)]
        if self._event is not None:
            known += [g for g in self._event.groups if g not in known]
        for n, (group_id, label) in enumerate(known):
            box = CheckBox(label)
            box.setObjectName(f"event-group-{group_id}")
            box.setChecked(begin is not None and group_id in begin.group_ids)
            self.groups[group_id] = box
            grid.addWidget(box, n // 4, n % 4)
        self._column.addLayout(grid)
        self._column.addWidget(Label(self.tr("What the pictures are for"), "small_medium", "ink2"))
        uses = QGridLayout()
        uses.setSpacing(4)
        self.uses: dict[PurposeId, CheckBox] = {}
        for n, purpose in enumerate(self._desk.ask(queries.channels)):
            box = CheckBox(words.place(purpose))
            box.setObjectName(f"event-use-{purpose.id}")
            box.setToolTip(purpose.title)
            box.setChecked(begin is not None and purpose.id in begin.purpose_ids)
            self.uses[purpose.id] = box
            uses.addWidget(box, n // 3, n % 3)
        self._column.addLayout(uses)

    def _asked(self, begin: EventFacts | None) -> None:
        self.questions: list[QuestionForm] = []
        self._questions = QVBoxLayout()
        self._questions.setSpacing(8)
        self._column.addLayout(self._questions)
        self.ask = Button(self.tr("Add a question of its own"), icon="plus", small=True)
        self.ask.setObjectName("event-ask")
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addStretch(1)
        self._column.addLayout(row)
        self._may_ask = self._desk.may(Permission.EDIT_PURPOSES)
        if not self._may_ask:
            self.ask.set_off(self.tr("Only the director adds questions to parents."))
        self.ask.clicked.connect(self._add_question)
        for question in begin.questions if begin is not None and self._may_ask else ():
            self._add(question)

    def submit(self) -> None:
        """Keep it, or say what is missing."""
        self.show_trouble("")
        checks = (self.title_field, self.on_field, self.until_field)
        wrong = [field for field in checks if not field.valid()]
        wrong_questions = [one for one in self.questions if not one.valid()]
        on = self.on.value()
        if wrong or wrong_questions or on is None:
            self.show_trouble(self.tr("Some fields still need attention."))
            return
        facts = EventFacts(
            self.title.text(), on, self.until.value() or on, tuple(g for g, b in self.groups.items() if b.isChecked()),
            tuple(p for p, b in self.uses.items() if b.isChecked()), self.photographer.text(), self.note.text(),
            tuple(one.question() for one in self.questions),
        )  # fmt: skip
        try:
            if self._event is None:
                number = self._desk.do(commands.plan_event, facts)
            else:
                number = self._event.id
                self._desk.do(commands.change_event, number, facts)
        except OpozError as error:
            self.show_error(error)
            return
        self.accept()
        self._desk.say(self.tr("Event planned") if self._event is None else self.tr("Event changed"))
        self.planned.emit(number)

    def draft(self) -> dict[str, Any]:
        """Return what was typed."""
        return {
            "event": self._event.id if self._event else 0, "title": self.title.text(), "on": self.on.text(),
            "until": self.until.text(), "photographer": self.photographer.text(), "note": self.note.text(),
            "groups": [g for g, b in self.groups.items() if b.isChecked()],
            "uses": [p for p, b in self.uses.items() if b.isChecked()],
            "questions": [
                [q.title.text(), q.who.text(), q.how_long.text(), str(q.medium.key()), q.holds.text()]
                for q in self.questions
            ],
        }  # fmt: skip

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in what was typed."""
        for field, key in (
            (self.title, "title"), (self.on, "on"), (self.until, "until"), (self.photographer, "photographer"),
            (self.note, "note"),
        ):  # fmt: skip
            field.setText(str(draft[key]))
        for group_id, box in self.groups.items():
            box.setChecked(group_id in draft["groups"])
        for purpose_id, box in self.uses.items():
            box.setChecked(purpose_id in draft["uses"])
        for title, who, how_long, medium, holds in draft["questions"]:
            self._add(Question(title, who, how_long, Medium(medium)))
            self.questions[-1].holds.setText(holds)

    def _add_question(self) -> None:
        self._add(None)
        self.questions[-1].show()
        self.questions[-1].title.setFocus()
        QTimer.singleShot(0, self, self._show_last)

    def _show_last(self) -> None:
        if self.questions:
            self._holder.ensureWidgetVisible(self.questions[-1])

    def _add(self, question: Question | None) -> None:
        form = QuestionForm(self._desk, question)
        form.removed.connect(self._remove)
        self.questions.append(form)
        self._questions.addWidget(form)
        self._order_focus()
        self._limit()

    def _remove(self, form: object) -> None:
        if isinstance(form, QuestionForm):
            self.questions.remove(form)
            self._questions.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._limit()

    def _limit(self) -> None:
        full = len(self.questions) >= MOST_QUESTIONS
        self.ask.set_off(self.tr("At most three questions; more is too much for one form.") if full else "")

    def _no_title(self) -> str:
        return "" if self.title.text().strip() else self.tr("Say what it is.")

    def _on_problem(self) -> str:
        return self.on.problem(required=True)

    def _until_problem(self) -> str:
        on, until = self.on.value(), self.until.value()
        if on is not None and until is not None and until < on:
            return self.tr("The last day lies before the first.")
        return self.until.problem()
