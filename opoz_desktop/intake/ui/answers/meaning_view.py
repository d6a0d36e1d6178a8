"""The step in which a person says what the questions and the words of the list mean; nothing is guessed silently."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.shell.widgets import Button, Card, Combo, DateField, Field, Label, NoteBox, Scroll

from ...answers.meaning import lacking
from ...answers.records import AnswerReading, Meaning, Said
from ..columns_step import Strip, grid, use_combo
from .words import said_words

_UNSAID = "?"
_LEAVE = ""


class MeaningView(QWidget):
    """Show the questions beside the kinds of consent, and the words beside yes and no; `confirmed` carries them."""

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._reading: AnswerReading | None = None
        self.questions: dict[str, Combo] = {}
        self.words: dict[str, Combo] = {}
        self.note = NoteBox("", "info")
        self.asked = Card(self.tr("Questions of the app"), padded=False)
        self.answered = Card(self.tr("Words of the app"), padded=False)
        self.undated = Card(self.tr("Answers without a day"))
        self.undated_words = Label("", "body", "ink2", wrap=True)
        self.day = DateField(self.tr("Day that counts for them"), today, past=True)
        self.day_field = Field(
            self.day.accessibleName(),
            self.day,
            hint=self.tr("For instance the day on which you made the list. Left empty, they are not read in."),
            check=self._day_problem,
        )
        self.undated.body.addWidget(self.undated_words)
        self.undated.body.addWidget(self.day_field)
        self.reason = Label("", "body", "open", wrap=True)
        self.cancel = Button(self.tr("Choose another file"))
        self.go_on = Button(self.tr("Compare with the school file"), "main", "arrow-right")
        self._holders: list[QWidget] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = Scroll(margins=(0, 4, 0, 16))
        for part in (self.note, self.asked, self.answered, self.undated):
            scroll.inner.addWidget(part)
        scroll.inner.addStretch(1)
        outer.addWidget(scroll, 1)
        outer.addWidget(Strip(self.reason, self.cancel, self.go_on))
        self.cancel.clicked.connect(self.cancelled)
        self.go_on.clicked.connect(self._confirm)
        self.day.date_changed.connect(self._tell)
        self.day.textChanged.connect(self._tell)

    def show_meaning(
        self, reading: AnswerReading, purposes: Sequence[PurposeRow], meaning: Meaning, *, remembered: bool
    ) -> None:
        """Show what is asked and answered in a list, with what is proposed; what is not known must be chosen."""
        self._reading = reading
        self.note.set_text(
            self.tr("You said before what these mean. Look whether it still fits.")
            if remembered
            else self.tr(
                "The kinds of consent are proposed by the words of the question. You decide: read them before going on."
            ),
            "history" if remembered else "info",
            "pen",
        )
        for holder in self._holders:
            holder.hide()
            holder.deleteLater()
        self.questions, self.words = {}, {}
        purpose_words = [(_LEAVE, self.tr("no kind of consent here: leave out"))]
        purpose_words += [(purpose.code, purpose.title) for purpose in purposes]
        rows: list[tuple[str, str, Combo]] = []
        for one in reading.asked:
            combo = self._combo(
                self.tr("Question {words} is").format(words=one.text),
                purpose_words,
                meaning.questions.get(one.key, _UNSAID),
            )
            self.questions[one.key] = combo
            rows.append((one.text, str(one.answers), combo))
        heads = (self.tr("In the file"), self.tr("Answers"), self.tr("Is the kind of consent"))
        asked = grid(heads, rows, 0)
        self.asked.body.addWidget(asked)
        said = [(one.value, said_words(one)) for one in Said]
        rows = []
        for word in reading.words:
            known = meaning.words.get(word.key)
            combo = self._combo(
                self.tr("Word {words} means").format(words=word.text), said, known.value if known else _UNSAID
            )
            self.words[word.key] = combo
            rows.append((word.text, str(word.count), combo))
        answered = grid((self.tr("In the file"), self.tr("Times"), self.tr("Means")), rows, 0)
        self.answered.body.addWidget(answered)
        self._holders = [asked, answered]
        self.undated.setVisible(bool(reading.undated))
        self.undated_words.setText(
            self.tr("%n row(s) do not say on which day the parent answered.", "", reading.undated)
        )
        self.day.set_value(meaning.undated_on)
        self._tell()

    def meaning(self) -> Meaning:
        """Return what is chosen; what is not is left away."""
        questions = {key: str(c.key()) for key, c in self.questions.items() if c.key() != _UNSAID}
        words = {key: Said(str(c.key())) for key, c in self.words.items() if c.key() != _UNSAID}
        return Meaning(questions, words, self.day.value() if self.undated.isVisibleTo(self) else None)

    def choose_question(self, key: str, code: str) -> None:
        """Say which kind of consent a question is; "" leaves it out."""
        self.questions[key].set_key(code)

    def choose_word(self, key: str, said: Said) -> None:
        """Say what a word means."""
        self.words[key].set_key(said.value)

    def _combo(self, name: str, choices: Sequence[tuple[str, str]], key: str) -> Combo:
        combo = use_combo(name, 24, 360)
        combo.add(_UNSAID, self.tr("choose what it is"))
        for code, words in choices:
            combo.add(code, words)
        combo.set_key(key)
        combo.currentIndexChanged.connect(self._tell)
        return combo

    def _day_problem(self) -> str:
        problem = self.day.problem()
        value = self.day.value()
        if not problem and value is not None and value > self._today:
            return self.tr("This day is still to come.")
        return problem

    def _tell(self) -> None:
        if self._reading is None:
            return
        wanting = lacking(self._reading, self.meaning())
        reason = ""
        if wanting.twice:
            reason = self.tr("Two questions have the same kind of consent. Leave one of them out.")
        elif wanting.questions:
            reason = self.tr(
                "Say of %n question(s) which kind of consent it is, or leave it out.", "", len(wanting.questions)
            )
        elif wanting.words:
            reason = self.tr("Say of %n word(s) what it means.", "", len(wanting.words))
        elif not any(self.meaning().questions.values()):
            reason = self.tr("No question is a kind of consent: then there is nothing to read in.")
        elif self.undated.isVisibleTo(self) and self._day_problem():
            reason = self._day_problem()
        self.reason.setText(reason)
        self.go_on.set_off(reason)

    def _confirm(self) -> None:
        self.confirmed.emit(self.meaning())
