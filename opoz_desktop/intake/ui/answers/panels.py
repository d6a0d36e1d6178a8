"""The panels beside the table: a question with its candidates, and one yes against a standing no to confirm."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Button, Card, FactList, Label, LinkButton, RadioButton

from ...answers.lines import LEAVE_OUT, Ask, Line
from ..question_panel import QuestionPanel
from .words import ask_head, detail_words, leave_out_words, now_words, then_words, why_words


class AskPanel(QuestionPanel):
    """Ask which child or parent is meant. `answered(key, id)`; nothing is chosen in advance."""

    answered = Signal(object, int)
    only_parents_asked = Signal()
    rest_left_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AskPanel", "Choose who it is first."), parent)
        self._ask: Ask | None = None
        self.only_parents = LinkButton("", small=True)
        self.leave_rest = LinkButton("", small=True)
        self.body.addWidget(self.only_parents, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.leave_rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.choose.clicked.connect(self._choose)
        self.only_parents.clicked.connect(self.only_parents_asked)
        self.leave_rest.clicked.connect(self.rest_left_out)

    def ask(self) -> Ask | None:
        """Return the question that is shown."""
        return self._ask

    def show_ask(self, ask: Ask, chosen: int | None, number: int, total: int, *, single: int, still: int) -> None:
        """Show a question. `single`: open questions with one parent to choose; `still`: open questions in all."""
        self._ask = ask
        column = self.begin(ask_head(ask), number, total, 6)
        column.addWidget(Label(why_words(ask.why), "body", "ink2", wrap=True))
        facts = [(self.tr("Child"), ask.about)] if ask.about else []
        if ask.said:
            facts.append((self.tr("In the file"), ask.said))
        rows = ", ".join(str(line) for line in ask.lines[:6]) + (" …" if len(ask.lines) > 6 else "")
        facts.append((self.tr("Row"), rows))
        facts.append((self.tr("Answers"), str(ask.answers)))
        column.addWidget(FactList(facts, role="body"))
        candidates = [(one.id, one.words, one.detail) for one in ask.candidates]
        for key, words, detail in (*candidates, (LEAVE_OUT, leave_out_words(), "")):
            button = RadioButton(words, detail)
            self.add_option(key, button)
            column.addWidget(button)
        self.show_chosen(chosen)
        self.only_parents.setText(self.tr("Take the only parent in %n question(s)", "", single))
        self.only_parents.setVisible(single > 0)
        self.leave_rest.setText(self.tr("Leave all %n open question(s) out", "", still))
        self.leave_rest.setVisible(still > 1)

    def _choose(self) -> None:
        chosen = self.chosen()
        if self._ask is not None and chosen is not None:
            self.answered.emit(self._ask.key, chosen)


class FlipPanel(Card):
    """One yes in the file against a no that stands: `kept` or `taken` with its key; no button does all."""

    kept = Signal(object)
    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This parent said no before"), icon="circle-alert", icon_token="open", parent=parent)
        self._line: Line | None = None
        self._content: QWidget | None = None
        self._slot = QVBoxLayout()
        self.body.addLayout(self._slot)
        self.body.addWidget(
            Label(
                self.tr("Take the yes over only when you know that this parent means it. Ask when you are not sure."),
                "body", "ink2", wrap=True,
            )
        )  # fmt: skip
        self.keep = Button(self.tr("Let the no stand"))
        self.take = Button(self.tr("Record the yes"), icon="check")
        self.state = Label("", "small_medium", "ink2", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.keep)
        line.addWidget(self.take)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self.state)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.keep.clicked.connect(self._keep)
        self.take.clicked.connect(self._take)

    def line(self) -> Line | None:
        """Return the line that is shown."""
        return self._line

    def show_line(self, line: Line, *, confirmed: bool, number: int, total: int) -> None:
        """Show one such line."""
        self._line = line
        self.set_counter(self.tr("{number} of {total}").format(number=number, total=total))
        if self._content is not None:
            self._slot.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        facts = [
            (self.tr("Pupil"), line.who),
            (self.tr("Parent"), line.parent),
            (self.tr("Consent"), line.purpose),
            (self.tr("Now"), now_words(line)),
            (self.tr("In the file"), then_words(line)),
        ]
        if detail := detail_words(line):
            facts.append((self.tr("Mind"), detail))
        self._content = FactList(facts, role="body")
        self._slot.addWidget(self._content)
        self.state.setText(self.tr("The yes will be recorded.") if confirmed else self.tr("The no stands."))

    def _keep(self) -> None:
        if self._line is not None:
            self.kept.emit(self._line.key)

    def _take(self) -> None:
        if self._line is not None:
            self.taken.emit(self._line.key)
