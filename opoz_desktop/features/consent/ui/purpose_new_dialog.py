"""Add a purpose of the school's own, or a use that needs no consent."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.rules import Basis, Medium, Policy
from opoz_desktop.features.consent.rules.facts import Level
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Combo, Field, TextField

from . import words
from .asking import ask
from .purpose_fields import LanguageFields, TextFields
from .purpose_long import LongDialog
from .purpose_terms import GROUNDS, source_problem


class NewPurposeDialog(LongDialog):
    """Add a purpose that parents are asked for. `added(purpose_id)` tells that it is there."""

    DRAFT_KEY: str = "consent.purpose"
    added = Signal(int)

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, 720)
        self._desk = desk
        text = self.tr("One use per purpose: a parent must be able to say yes to one and no to the other.")
        ask(self, self.tr("Add a purpose"), text, self.tr("Add purpose"), self.tr("Do not add"))
        self.level = Combo(self.tr("Whose use"))
        self.level.setObjectName("new-level")
        for level in Level:
            self.level.add(level.value, capital(words.level_word(level)))
        self.medium = Combo(self.tr("Where it ends up"))
        self.medium.setObjectName("new-medium")
        for medium in Medium:
            self.medium.add(medium.value, capital(words.medium_word(medium)))
        self.rule = Combo(self.tr("Who must say yes"))
        self.rule.setObjectName("new-rule")
        for rule in Policy:
            self.rule.add(rule.value, capital(words.policy_words(rule)))
        self.rule.set_key(Policy.ALL_AUTHORITY_HOLDERS.value)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("Whose use"), self.level))
        row.addWidget(Field(self.tr("Where it ends up"), self.medium))
        row.addWidget(Field(self.tr("Who must say yes"), self.rule), 1)
        self.inner.addLayout(row)
        self.languages = LanguageFields(desk, {})
        self.fields: TextFields = self.languages.dutch
        self.inner.addWidget(self.languages)
        self.source = TextField(self.tr("Who decided this"))
        self.source.setObjectName("new-source")
        self.source_field = Field(
            self.tr("Who decided this"),
            self.source,
            self.tr("For instance: director, 6 October 2026."),
            self._source_problem,
        )
        self.inner.addWidget(self.source_field)

    def submit(self) -> None:
        """Add it, or say what is missing."""
        self.show_trouble("")
        if not self.languages.valid() or not self.source_field.valid():
            return
        if self.attempt(self._keep):
            self.accept()
            self._desk.say(self.tr("Purpose added; it stands last on the form"))

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        return {"texts": self.languages.texts(), "source": self.source.text()}

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft."""
        for code, own in draft.get("texts", {}).items():
            if code in self.languages.fields:
                self.languages.fields[code].set_texts(own)
        self.source.setText(str(draft.get("source", "")))

    def _keep(self) -> None:
        policy = PolicyChange(
            asked=True,
            basis=Basis.CONSENT,
            rule=Policy(str(self.rule.key())),
            until_leaving=True,
            source=self.source.text(),
        )
        made = self._desk.do(
            commands.add_purpose,
            "",
            Level(str(self.level.key())),
            Medium(str(self.medium.key())),
            self.languages.texts(),
            policy,
        )
        self.added.emit(made)

    def _source_problem(self) -> str:
        return "" if self.source.text().strip() else self.tr("Say who decided this; it stands in the register.")


class NewUseDialog(LongDialog):
    """Add a use that needs no consent, with its ground. `added(purpose_id)` tells that it is there."""

    DRAFT_KEY: str = "consent.use"
    added = Signal(int)

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, 640)
        self._desk = desk
        text = self.tr("It never stands on a form. Its ground and source show why nobody has to be asked.")
        ask(self, self.tr("Add a use without consent"), text, self.tr("Add use"), self.tr("Do not add"))
        self.fields = TextFields({})
        self.inner.addWidget(self.fields)
        self.basis = Combo(self.tr("Ground"))
        self.basis.setObjectName("new-basis")
        for basis in GROUNDS:
            self.basis.add(basis.value, words.basis_word(basis))
        self.inner.addWidget(Field(self.tr("Ground"), self.basis))
        self.source = TextField(self.tr("Source"))
        self.source.setObjectName("new-source")
        self.source_field = Field(
            self.tr("Source"), self.source, self.tr("An article of law, or who decided it."), self._source_problem
        )
        self.inner.addWidget(self.source_field)

    def submit(self) -> None:
        """Add it, or say what is missing."""
        self.show_trouble("")
        if not self.fields.valid() or not self.source_field.valid():
            return
        if self.attempt(self._keep):
            self.accept()
            self._desk.say(self.tr("Use added"))

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        return {"texts": self.fields.texts(), "source": self.source.text()}

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft."""
        self.fields.set_texts(draft.get("texts", {}))
        self.source.setText(str(draft.get("source", "")))

    def _keep(self) -> None:
        policy = PolicyChange(
            asked=False,
            basis=Basis(str(self.basis.key())),
            rule=Policy.ONE_WITHOUT_KNOWN_OBJECTION,
            until_leaving=True,
            source=self.source.text(),
        )
        texts = {self.fields.language: self.fields.texts()}
        self.added.emit(self._desk.do(commands.add_purpose, "", Level.SCHOOL, Medium.OTHER, texts, policy))

    def _source_problem(self) -> str:
        return source_problem(self.source.text())
