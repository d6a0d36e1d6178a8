"""Questions on which an import stops, answered one by one; nothing is chosen in advance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Button, Card, Label, RadioButton, Scroll

from ..records import Question
from . import wording


class QuestionsView(QWidget):
    """Ask the questions of a reading or comparison; `answered` carries {code: option} when all have one."""

    answered = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[Question, ...] = ()
        self._answers: dict[str, str] = {}
        self._options: dict[str, RadioButton] = {}
        self._group: QButtonGroup | None = None
        self.card = Card(self.tr("Question"), icon="circle-help", icon_token="open")
        self.asked = Label("", "head", wrap=True)
        self.card.body.addWidget(self.asked)
        self.cancel = Button(self.tr("Choose another file"))
        self.go_on = Button(self.tr("Answer and go on"), "main", "arrow-right")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = Scroll(margins=(24, 4, 24, 16))
        self.card.setMaximumWidth(720)
        scroll.inner.addWidget(self.card)
        scroll.inner.addStretch(1)
        outer.addWidget(scroll, 1)
        strip = QFrame()
        strip.setProperty("kind", "strip")
        row = QHBoxLayout(strip)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(10)
        self.kept = Label(self.tr("Nothing has changed yet."), "body", "ink2", wrap=True)
        row.addWidget(self.kept, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.go_on)
        outer.addWidget(strip)
        self._content: QWidget | None = None
        self.cancel.clicked.connect(self.cancelled)
        self.go_on.clicked.connect(self._answer)

    def ask(self, questions: Sequence[Question]) -> None:
        """Ask these questions from the first on."""
        self._questions = tuple(questions)
        self._answers = {}
        self._show()

    def question(self) -> Question | None:
        """Return the question that is asked now."""
        at = len(self._answers)
        return self._questions[at] if at < len(self._questions) else None

    def choose(self, option: str) -> None:
        """Choose an option by its code."""
        self._options[option].setChecked(True)

    def _show(self) -> None:
        question = self.question()
        if question is None:
            return
        if self._content is not None:
            self.card.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = wording.question(question)
        self.asked.setText(words.ask)
        self.card.setAccessibleName(words.ask)
        total = len(self._questions)
        counter = self.tr("{number} of {total}").format(number=len(self._answers) + 1, total=total)
        self.card.set_counter(counter if total > 1 else "")
        if words.why:
            column.addWidget(Label(words.why, "body", "ink2", wrap=True))
        self._group = QButtonGroup(content)
        self._options = {}
        for option in question.options:
            button = RadioButton(wording.option(question.code, option))
            self._options[option] = button
            self._group.addButton(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.toggled.connect(self._tell)
        if len(question.options) == 1:
            self._options[question.options[0]].setChecked(True)
        self._content = content
        self.card.body.addWidget(content)
        self._tell()

    def _tell(self) -> None:
        chosen = any(button.isChecked() for button in self._options.values())
        self.go_on.set_off("" if chosen else self.tr("Choose an answer first."))
        self.kept.setText(
            self.tr("Nothing has changed yet.")
            if chosen
            else self.tr("Nothing has changed yet. Choose an answer first.")
        )

    def _answer(self) -> None:
        question = self.question()
        option = next((code for code, button in self._options.items() if button.isChecked()), "")
        if question is None or not option:
            return
        self._answers[question.code] = option
        if self.question() is None:
            self.answered.emit(dict(self._answers))
        else:
            self._show()
