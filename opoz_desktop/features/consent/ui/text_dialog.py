"""Change the words of a purpose (editorial keeps every answer, material asks again), or add one of the school."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.queries import PurposeRow, VersionRow
from opoz_desktop.features.consent.queries.purposes import DUTCH
from opoz_desktop.features.consent.rules import Basis, Medium, Policy
from opoz_desktop.features.consent.rules.facts import Level
from opoz_desktop.kernel.base import fold_words
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Combo, DateField, Field, Label, RadioButton, TextBox, TextField

from . import words
from .asking import ask


class _TextFields(QWidget):
    """The words of a purpose as fields."""

    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = TextField(self.tr("Title on the form"), texts.get("title", ""))
        self.title.setObjectName("text-title")
        first = QHBoxLayout()
        first.setSpacing(8)
        self.title_field = Field(self.tr("Title on the form"), self.title, check=self._title_problem)
        first.addWidget(self.title_field, 2, Qt.AlignmentFlag.AlignTop)
        self.short = TextBox(self.tr("Column head"), texts.get("short", ""), 2)
        self.short_field = Field(self.tr("Column head, two lines"), self.short, check=self._short_problem)
        first.addWidget(self.short_field, 1)
        column.addLayout(first)
        self.what = TextField(self.tr("What"), texts.get("what", ""))
        self.what_field = Field(self.tr("What is used"), self.what, check=self._what_problem)
        column.addWidget(self.what_field)
        self.who = TextBox(self.tr("Who sees it"), texts.get("who", ""), 2)
        self.who.setObjectName("text-who")
        self.who_field = Field(self.tr("Who sees it"), self.who, check=self._who_problem)
        column.addWidget(self.who_field)
        last = QHBoxLayout()
        last.setSpacing(8)
        self.by = TextField(self.tr("By whom"), texts.get("by", ""))
        last.addWidget(Field(self.tr("By whom"), self.by), 1)
        self.how_long = TextField(self.tr("How long"), texts.get("how_long", ""))
        self.how_long_field = Field(self.tr("How long"), self.how_long, check=self._long_problem)
        last.addWidget(self.how_long_field, 2)
        column.addLayout(last)

    def texts(self) -> dict[str, str]:
        """Return the words by field."""
        return {
            "title": self.title.text(),
            "short": self.short.toPlainText(),
            "what": self.what.text(),
            "who": self.who.toPlainText(),
            "by": self.by.text(),
            "how_long": self.how_long.text(),
        }

    def valid(self) -> bool:
        """Check all fields; the first that is wrong gets the focus."""
        fields = (self.title_field, self.short_field, self.what_field, self.who_field, self.how_long_field)
        wrong = [field for field in fields if not field.valid()]
        if wrong:
            wrong[0].control.setFocus()
        return not wrong

    def _needed(self, text: str) -> str:
        return "" if text.strip() else self.tr("The parent has to know this. Fill it in.")

    def _title_problem(self) -> str:
        return self._needed(self.title.text())

    def _short_problem(self) -> str:
        return self._needed(self.short.toPlainText())

    def _what_problem(self) -> str:
        return self._needed(self.what.text())

    def _who_problem(self) -> str:
        return self._needed(self.who.toPlainText())

    def _long_problem(self) -> str:
        return self._needed(self.how_long.text())


class TextDialog(Dialog):
    """Give a purpose a new text."""

    DRAFT_KEY: str = "consent.text"

    def __init__(self, parent: QWidget | None, desk: Desk, row: PurposeRow, version: VersionRow) -> None:
        super().__init__(parent, "", "", width=680)
        self._desk, self._row, self._version = desk, row, version
        question = self.tr("Change the text of: {purpose}").format(purpose=row.title)
        text = self.tr("The old text stays on record with every answer that was given on it.")
        ask(self, question, text, self.tr("Keep the new text"), self.tr("Keep the old text"))
        self.fields = _TextFields(version.texts.get(DUTCH, {}))
        self.body.addWidget(self.fields)
        self.body.addWidget(Label(self.tr("What kind of change is it?"), "small_medium", "ink2"))
        self._kinds = QButtonGroup(self)
        self.editorial = RadioButton(
            self.tr("Editorial"),
            self.tr("Spelling or clearer words; the same use. All answers stay valid."),
        )
        self.material = RadioButton(
            self.tr("Material"),
            self.tr(
                "Another channel, audience, recipient or other data. This becomes a new version:\n"
                "earlier answers no longer cover it, and everybody is asked again."
            ),
        )
        for choice in (self.editorial, self.material):
            self._kinds.addButton(choice)
            self.body.addWidget(choice)
        row_of_two = QHBoxLayout()
        row_of_two.setSpacing(8)
        self.since = DateField(self.tr("Holds from"), desk.today, desk.today)
        self.since_field = Field(self.tr("Holds from"), self.since, check=self._since_problem)
        self.source = TextField(self.tr("Why, or who decided"))
        row_of_two.addWidget(self.since_field)
        row_of_two.addWidget(Field(self.tr("Why, or who decided"), self.source), 1)
        self.body.addLayout(row_of_two)

    def submit(self) -> None:
        """Keep the new text, or say what is missing."""
        self.show_trouble("")
        if not self.fields.valid() or not self.since_field.valid():
            return
        if self._kinds.checkedButton() is None:
            self.show_trouble(self.tr("Choose whether the change is editorial or material."))
            self.editorial.setFocus()
            return
        texts: dict[str, dict[str, str]] = {k: dict(v) for k, v in self._version.texts.items()}
        texts[DUTCH] = self.fields.texts()
        if self.attempt(self._keep, texts):
            self.accept()
            self._desk.say(self.tr("New text kept"))

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        return {"purpose": self._row.id, "texts": self.fields.texts()}

    def _keep(self, texts: dict[str, dict[str, str]]) -> None:
        self._desk.do(
            commands.change_text,
            self._row.id,
            texts,
            material=self.material.isChecked(),
            valid_from=self.since.value(),
            source=self.source.text(),
        )

    def _since_problem(self) -> str:
        value = self.since.value()
        if value is not None and value < self._desk.today:
            return self.tr("A text cannot begin in the past.")
        return self.since.problem(required=True)


class NewPurposeDialog(Dialog):
    """Add a purpose of the school's own."""

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, "", "", width=680)
        self._desk = desk
        text = self.tr("One use per purpose: a parent must be able to say yes to one and no to the other.")
        ask(self, self.tr("Add a purpose of the school"), text, self.tr("Add purpose"), self.tr("Do not add"))
        self.fields = _TextFields({})
        self.body.addWidget(self.fields)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.level = Combo(self.tr("Whose use"))
        for level in Level:
            self.level.add(level.value, capital(words.level_word(level)))
        self.medium = Combo(self.tr("Where it ends up"))
        for medium in Medium:
            self.medium.add(medium.value, capital(words.medium_word(medium)))
        self.rule = Combo(self.tr("Who must say yes"))
        for rule in Policy:
            self.rule.add(rule.value, capital(words.policy_words(rule)))
        self.rule.set_key(Policy.ALL_AUTHORITY_HOLDERS.value)
        row.addWidget(Field(self.tr("Whose use"), self.level))
        row.addWidget(Field(self.tr("Where it ends up"), self.medium))
        row.addWidget(Field(self.tr("Who must say yes"), self.rule), 1)
        self.body.addLayout(row)
        self.source = TextField(self.tr("Who decided this"))
        self.source_field = Field(
            self.tr("Who decided this"),
            self.source,
            self.tr("For instance: director, 6 October 2026."),
            self._source_problem,
        )
        self.body.addWidget(self.source_field)
        self.body.setSpacing(theme.scaled(10))

    def submit(self) -> None:
        """Add it, or say what is missing."""
        self.show_trouble("")
        if not self.fields.valid() or not self.source_field.valid():
            return
        if self.attempt(self._keep):
            self.accept()
            self._desk.say(self.tr("Purpose added; it stands last on the form"))

    def _keep(self) -> None:
        policy = PolicyChange(
            asked=True,
            basis=Basis.CONSENT,
            rule=Policy(str(self.rule.key())),
            until_leaving=True,
            source=self.source.text(),
        )
        texts = {DUTCH: self.fields.texts()}
        code = "OWN_" + re.sub(r"[^A-Z0-9]+", "_", fold_words(self.fields.title.text()).upper()).strip("_")[:36]
        self._desk.do(
            commands.add_purpose, code, Level(str(self.level.key())), Medium(str(self.medium.key())), texts, policy
        )

    def _source_problem(self) -> str:
        return "" if self.source.text().strip() else self.tr("Say who decided this; it stands in the register.")
