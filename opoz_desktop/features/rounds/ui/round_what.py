"""The second and third step of a round: *Wat* and *Tekst*."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.pdf import MOST_PURPOSES
from opoz_desktop.features.consent.rules.languages import LANGUAGES
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.shell.widgets import CheckBox, Combo, Field, Label, LinkButton, Scroll, TextBox, WizardStep

from ..rules import LONGEST_INTRO
from .example import Example
from .round_draft import RoundDraft
from .words import language_words

_PAUSE = 500
"""How long typing rests before the example is drawn again, in milliseconds."""


class WhatStep(WizardStep):
    """The purposes on the form, and the one help language beside the Dutch."""

    def __init__(self, made: RoundDraft) -> None:
        super().__init__(
            self.tr("What"),
            self.tr("What do we ask?"),
            self.tr("Every purpose gets its own line with an empty box for yes and one for no."),
        )
        self._draft = made
        self.language = Combo(self.tr("Help language"))
        self.language.setObjectName("round-language")
        self.language.setMinimumWidth(220)
        for code in LANGUAGES:
            self.language.add(code, language_words(code))
        self.language.set_key(made.language)
        row = QHBoxLayout()
        row.addWidget(
            Field(
                self.tr("Help language"),
                self.language,
                self.tr("The Dutch text is the one that counts; another language only helps to read it."),
            )
        )
        row.addStretch(1)
        self.body.addLayout(row)
        scroll = Scroll()
        scroll.inner.setSpacing(2)
        self.boxes: dict[PurposeId, CheckBox] = {}
        for purpose in made.asked:
            box = CheckBox(purpose.title, purpose.who)
            box.setObjectName(f"ask-{purpose.id}")
            box.setChecked(purpose.id in made.purpose_ids)
            box.toggled.connect(self._chosen)
            self.boxes[purpose.id] = box
            scroll.inner.addWidget(box)
        scroll.inner.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.to_purposes = LinkButton(self.tr("Change texts and their order under Consents, Purposes"))
        self.to_purposes.clicked.connect(self._go)
        self.body.addWidget(self.to_purposes)
        self.language.currentIndexChanged.connect(self._language_chosen)

    def enter(self) -> None:
        """Show what was chosen; a changed purpose chosen at the first step is ticked here."""
        for purpose_id, box in self.boxes.items():
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.setChecked(purpose_id in self._draft.purpose_ids)
            box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.language.setFocus()

    def missing(self) -> str:
        """Say what is wrong with the choice."""
        chosen = len(self._draft.purpose_ids)
        if not chosen:
            return self.tr("Choose at least one purpose.")
        if chosen > MOST_PURPOSES:
            return self.tr("A form has room for %n purposes; choose fewer.", "", MOST_PURPOSES)
        if not self._draft.form_count():
            return self.tr("For these purposes nobody gets a form.")
        return ""

    def summary(self) -> str:
        """Say how many purposes stand on the form."""
        return self.tr("%n purpose(s)", "", len(self._draft.purpose_ids))

    def _chosen(self) -> None:
        self._draft.choose(purpose_ids=tuple(p for p, box in self.boxes.items() if box.isChecked()))
        self.ready_changed.emit()

    def _language_chosen(self) -> None:
        self._draft.choose(language=str(self.language.key()))
        self.ready_changed.emit()

    def _go(self) -> None:
        self._draft.desk.go("consent", tab="purposes")


class TextStep(WizardStep):
    """The school's own words above the questions, with the form of a real child beside them."""

    def __init__(self, made: RoundDraft) -> None:
        super().__init__(
            self.tr("Text"),
            self.tr("Your own words"),
            self.tr("At most 300 letters above the questions. The rest of the form stays as the law wants it."),
        )
        self._draft = made
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setContentsMargins(32, 20, 24, 12)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(20)
        left = QWidget()
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        self.intro = TextBox(self.tr("Own introduction"), made.intro, lines=6)
        self.intro.setObjectName("round-intro")
        self.field = Field(
            self.tr("Own introduction"), self.intro, self.tr("May stay empty. For instance why you ask it now.")
        )
        words.addWidget(self.field)
        self.left = Label("", "small", "ink2")
        words.addWidget(self.left)
        words.addStretch(1)
        left.setMinimumWidth(180)
        left.setMaximumWidth(360)
        self._sides.addWidget(left, 2)
        self.example = Example(made, "text-example")
        self._sides.addWidget(self.example, 3)
        self.body.addLayout(self._sides, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._redraw)
        self.intro.textChanged.connect(self._typed)
        self.example.ready_changed.connect(self.ready_changed)
        self._count()

    def enter(self) -> None:
        """Draw the example of the choice so far."""
        self.example.show_children()
        self.intro.setFocus()

    def missing(self) -> str:
        """Say that the words are too long, or why the form cannot be drawn."""
        over = len(self._words()) - LONGEST_INTRO
        if over > 0:
            return self.tr("Your own words are %n letter(s) too long.", "", over)
        return self.example.problem

    def summary(self) -> str:
        """Say whether there are own words."""
        return self.tr("own introduction") if self._words() else ""

    def _words(self) -> str:
        return " ".join(self.intro.toPlainText().split())

    def _typed(self) -> None:
        self._count()
        self._draft.intro = self._words()
        self._rest.start()
        self.ready_changed.emit()

    def _count(self) -> None:
        over = LONGEST_INTRO - len(self._words())
        self.left.setText(self.tr("%n letter(s) left", "", max(over, 0)))

    def _redraw(self) -> None:
        if len(self._words()) <= LONGEST_INTRO:
            self._draft.choose(intro=self._words())
            self.example.redraw()
