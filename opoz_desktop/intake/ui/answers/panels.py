"""The panels beside the table: a question with its candidates, and one yes against a standing no to confirm."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Button, Card, FactList, Label, LinkButton, RadioButton

from ...answers.lines import LEAVE_OUT, Ask, Line
from .words import ask_head, detail_words, leave_out_words, now_words, then_words, why_words


class AskPanel(Card):
    """Ask which child or parent is meant. `answered(key, id)`; nothing is chosen in advance."""

    answered = Signal(object, int)
    skipped = Signal()
    only_parents_asked = Signal()
    rest_left_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="circle-help", icon_token="open", parent=parent)
        self._ask: Ask | None = None
        self.options: dict[int, RadioButton] = {}
        self._group: QButtonGroup | None = None
        self._content: QWidget | None = None
        self.place = Label("", "small", "ink3")
        self.reason = Label("", "small", "ink2", wrap=True)
        self.choose = Button(self.tr("Choose, next"))
        self.skip = Button(self.tr("Skip"), "quiet")
        self.only_parents = LinkButton("", small=True)
        self.leave_rest = LinkButton("", small=True)
        self._slot = QVBoxLayout()
        self.body.addLayout(self._slot)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.choose)
        line.addWidget(self.skip)
        line.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.reason, 1)
        below.addWidget(self.place)
        self.body.addLayout(line)
        self.body.addLayout(below)
        self.body.addWidget(self.only_parents, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.leave_rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.choose.clicked.connect(self._choose)
        self.skip.clicked.connect(self.skipped)
        self.only_parents.clicked.connect(self.only_parents_asked)
        self.leave_rest.clicked.connect(self.rest_left_out)

    def ask(self) -> Ask | None:
        """Return the question that is shown."""
        return self._ask

    def show_ask(self, ask: Ask, chosen: int | None, number: int, total: int, *, single: int, still: int) -> None:
        """Show a question. `single`: open questions with one parent to choose; `still`: open questions in all."""
        self._ask = ask
        self.set_title(ask_head(ask))
        self.place.setText(self.tr("{number} of {total}").format(number=number, total=total))
        if self._content is not None:
            self._slot.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(why_words(ask.why), "body", "ink2", wrap=True))
        facts = [(self.tr("Child"), ask.about)] if ask.about else []
        if ask.said:
            facts.append((self.tr("In the file"), ask.said))
        rows = ", ".join(str(line) for line in ask.lines[:6]) + (" …" if len(ask.lines) > 6 else "")
        facts.append((self.tr("Row"), rows))
        facts.append((self.tr("Answers"), str(ask.answers)))
        column.addWidget(FactList(facts, role="body"))
        self._group = QButtonGroup(content)
        self.options = {}
        for one in ask.candidates:
            self._option(column, one.id, one.words, one.detail)
        self._option(column, LEAVE_OUT, leave_out_words(), "")
        if chosen is not None and chosen in self.options:
            self.options[chosen].setChecked(True)
        self._content = content
        self._slot.addWidget(content)
        self.only_parents.setText(self.tr("Take the only parent in %n question(s)", "", single))
        self.only_parents.setVisible(single > 0)
        self.leave_rest.setText(self.tr("Leave all %n open question(s) out", "", still))
        self.leave_rest.setVisible(still > 1)
        self._tell()

    def pick(self, chosen: int) -> None:
        """Choose an option without confirming it."""
        self.options[chosen].setChecked(True)

    def _option(self, column: QVBoxLayout, number: int, words: str, detail: str) -> None:
        button = RadioButton(words, detail)
        assert self._group is not None
        self._group.addButton(button)
        self.options[number] = button
        column.addWidget(button)
        button.toggled.connect(self._tell)

    def _tell(self) -> None:
        chosen = any(button.isChecked() for button in self.options.values())
        reason = "" if chosen else self.tr("Choose who it is first.")
        self.choose.set_off(reason)
        self.reason.setText(reason)

    def _choose(self) -> None:
        chosen = next((n for n, button in self.options.items() if button.isChecked()), None)
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
