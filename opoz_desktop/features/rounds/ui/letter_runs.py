"""Letters for many: the yearly letter of groups, and the reminders of a round, each as one PDF to print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GroupId
from opoz_desktop.kernel.errors import InvalidValue, OpozError
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.widgets import (
    CheckBox,
    DateField,
    Field,
    Label,
    NoteBox,
    PreviewPane,
    Scroll,
    Segmented,
    TextBox,
)

from ..pdf import Kind, LetterAsk, LettersRun, checked_note, reminder_letters, sample_letter, yearly_letters
from ..queries.letters import Pair, last_yearly, owed_letters, yearly_letters_of

_WAIT_MS = 350


class LetterJob(QObject):
    """Make letters on the worker thread and open them for printing; it outlives the dialog that asked."""

    def __init__(self, desk: Desk, title: str, stem: str) -> None:
        super().__init__(desk)
        self._desk, self._title, self._stem = desk, title, stem

    def start(self, work: Any) -> None:
        """Start the making; `work` gets the register."""
        self._desk.start(self._title, self._desk.steps_with(work), self._done, self._failed)

    def _done(self, run: LettersRun) -> None:
        self._desk.say(self.tr("%n letter(s) made", "", run.letters))
        self._desk.preview(self._title, run.pdf, self._stem)
        self.deleteLater()

    def _failed(self, error: Exception) -> None:
        self._desk.fail(error)
        self.deleteLater()


class _RunDialog(Dialog):
    """What both have: choices at left, own words below them, and the letter of one real child at right."""

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, "", " ", deed=" ", safe=" ", width=theme.scaled(860))
        self._desk = desk
        sides = QHBoxLayout()
        sides.setSpacing(20)
        self.left = QVBoxLayout()
        self.left.setSpacing(12)
        self.left.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self.left)
        holder.setFixedWidth(theme.scaled(320))
        sides.addWidget(holder)
        right = QVBoxLayout()
        right.setSpacing(6)
        self.counted = Label("", "medium", wrap=True)
        self.pane = PreviewPane(" ")
        self.pane.setMinimumHeight(theme.scaled(420))
        right.addWidget(self.counted)
        right.addWidget(self.pane, 1)
        sides.addLayout(right, 1)
        self.body.addLayout(sides)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.redraw)

    def dress(self, question: str, text: str, deed: str, safe: str, preview: str) -> None:
        """Give the dialog its words."""
        self.question.setText(question)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.words.setText(text)
        self.deed_button.setText(deed)
        self.deed_button.set_icon("printer")
        self.safe_button.setText(safe)
        self.pane.view.setAccessibleName(preview)

    def add_note(self, label: str, hint: str) -> None:
        """Add the field for the school's own words."""
        self.note = TextBox(label, lines=5)
        self.note.setObjectName("letters_note")
        self.note_field = Field(label, self.note, hint)
        self.left.addWidget(self.note_field)
        self.left.addStretch(1)
        self.note.textChanged.connect(self._timer.start)

    def redraw(self) -> None:
        """Draw the sample again."""

    def show_sample(self, ask: LetterAsk) -> None:
        """Show the letter of one real child, marked as a sample; a note that is refused says so at its field."""
        self.note_field.set_error("")
        try:
            self.pane.set_pdf(self._desk.ask(sample_letter, ask))
        except OpozError as error:
            if error.facts.get("field") != "note":
                self.show_error(error)
                return
            self.note_field.set_error(sentences(error).text)

    def note_holds(self) -> bool:
        """Tell whether the own words may be printed."""
        try:
            checked_note(self.note.toPlainText())
        except InvalidValue as error:
            self.note_field.set_error(sentences(error).text)
            return False
        return True


class YearlyLettersDialog(_RunDialog):
    """Choose groups and make the yearly letters: what is on record of each guardian, without a form."""

    DRAFT_KEY: str = "rounds.yearly_letters"

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, desk)
        self.dress(
            self.tr("Yearly letter: what is on record of you"),
            self.tr("Consent need not be asked again every year. This letter shows each guardian the own answers."),
            self.tr("Make letters"),
            self.tr("Make nothing"),
            self.tr("Preview of the letter"),
        )
        last = desk.ask(last_yearly)
        self.last = NoteBox("", "history")
        self.last.setVisible(last is not None)
        if last is not None:
            self.last.set_text(self.tr("Last made on {date}.").format(date=dates.written(last)))
        self.left.addWidget(self.last)
        self.left.addWidget(Label(self.tr("For which groups"), "small_medium", "ink2"))
        self.boxes: dict[GroupId, CheckBox] = {}
        groups = Scroll()
        groups.inner.setSpacing(0)
        for group in desk.ask(school.groups):
            box = CheckBox(group.label)
            box.setObjectName(f"group-{group.id}")
            box.setChecked(True)
            box.toggled.connect(self._timer.start)
            self.boxes[group.id] = box
            groups.inner.addWidget(box)
        groups.setFixedHeight(min(len(self.boxes) * theme.scaled(36) + 4, theme.scaled(220)))
        self.left.addWidget(groups)
        self.add_note(self.tr("Own words"), self.tr("A paragraph of the school. It may stay empty."))
        self.redraw()

    def groups(self) -> tuple[GroupId, ...]:
        """Return the groups that are chosen; none when all are, so that children without a group come along."""
        chosen = tuple(group for group, box in self.boxes.items() if box.isChecked())
        return () if len(chosen) == len(self.boxes) else chosen

    def redraw(self) -> None:
        """Count the letters and show the first one."""
        none = bool(self.boxes) and not any(box.isChecked() for box in self.boxes.values())
        found = () if none else self._desk.ask(yearly_letters_of, self.groups())
        pupils = len({r.to.pupil_id for r in found})
        words = self.tr("%n letter(s)", "", len(found))
        of = self.tr("for %n pupil(s)", "", pupils)
        self.counted.setText(f"{words} {of}")
        reason = self.tr("Nobody with recorded authority is in these groups.")
        if none:
            reason = self.tr("Choose at least one group.")
        self.deed_button.set_off("" if found else reason)
        if found:
            to = found[0].to
            self.show_sample(LetterAsk(Kind.YEARLY, to.pupil_id, to.guardian_id, note=self.note.toPlainText()))
        else:
            self.pane.set_pdf(b"")

    def submit(self) -> None:
        """Start the making; the letters open when they are ready."""
        if not self.note_holds():
            return
        job = LetterJob(self._desk, self.tr("Yearly letters"), "jaarlijkse-brieven")
        job.start(partial(yearly_letters, group_ids=self.groups(), note=self.note.toPlainText()))
        self.accept()

    def draft(self) -> dict[str, Any]:
        """Return what was filled in, for the sealed draft."""
        return {"note": self.note.toPlainText(), "groups": [int(g) for g, b in self.boxes.items() if b.isChecked()]}

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft."""
        for group, box in self.boxes.items():
            box.setChecked(int(group) in draft.get("groups", []))
        self.note.setPlainText(str(draft.get("note", "")))
        self.redraw()


class ReminderLettersDialog(_RunDialog):
    """Make the reminder letters of a round for the guardians who still owe an answer."""

    def __init__(
        self,
        parent: QWidget | None,
        desk: Desk,
        round_id: int | None,
        pairs: Sequence[Pair],
        *,
        step: int = 1,
        hand_in_by: date | None = None,
    ) -> None:
        super().__init__(parent, desk)
        self._round_id, self._pairs = round_id, tuple(pairs)
        self.dress(
            self.tr("Reminder letters"),
            self.tr("One letter per guardian who owes an answer. Whoever has answered meanwhile gets none."),
            self.tr("Make letters"),
            self.tr("Make nothing"),
            self.tr("Preview of the letter"),
        )
        self.step = Segmented(
            self.tr("Which reminder"), [("1", self.tr("First")), ("2", self.tr("Second")), ("3", self.tr("Last"))]
        )
        self.step.set_key(str(min(max(step, 1), 3)))
        self.left.addWidget(Field(self.tr("Which reminder"), self.step))
        wanted = hand_in_by if hand_in_by is not None and hand_in_by > desk.today else None
        self.hand_in = DateField(self.tr("Hand in before"), desk.today, wanted)
        self.hand_in_field = Field(
            self.tr("Hand in before"), self.hand_in, self.tr("Empty: as soon as possible."), self._day_problem
        )
        self.left.addWidget(self.hand_in_field)
        self.add_note(self.tr("Own words"), self.tr("A paragraph of the school. It may stay empty."))
        self._owed = desk.ask(owed_letters, round_id, self._pairs)
        self.counted.setText(self.tr("%n letter(s)", "", len(self._owed)))
        self.deed_button.set_off("" if self._owed else self.tr("Nobody of these still owes an answer."))
        self.step.chosen.connect(self._step_chosen)
        self.hand_in.date_changed.connect(self._timer.start)
        self.redraw()

    def redraw(self) -> None:
        """Show the first letter."""
        if not self._owed:
            return
        to = self._owed[0].to
        self.show_sample(
            LetterAsk(
                Kind.REMINDER, to.pupil_id, to.guardian_id, note=self.note.toPlainText(),
                step=int(self.step.key()), hand_in_by=self.hand_in.value(),
            )
        )  # fmt: skip

    def submit(self) -> None:
        """Start the making; the letters open when they are ready."""
        if not (self.hand_in_field.valid() and self.note_holds()):
            return
        job = LetterJob(self._desk, self.tr("Reminder letters"), "herinneringen")
        job.start(
            partial(
                reminder_letters, round_id=self._round_id, pairs=self._pairs, step=int(self.step.key()),
                hand_in_by=self.hand_in.value(), note=self.note.toPlainText(),
            )
        )  # fmt: skip
        self.accept()

    def _step_chosen(self, _key: str) -> None:
        self.redraw()

    def _day_problem(self) -> str:
        problem = self.hand_in.problem()
        value = self.hand_in.value()
        if not problem and value is not None and value <= self._desk.today:
            return self.tr("Choose a day that is still to come.")
        return problem
