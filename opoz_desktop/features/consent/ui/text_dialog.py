"""Change the words of a purpose: an editorial change keeps every answer, a material one asks again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.queries import PurposeRow, VersionRow
from opoz_desktop.features.consent.rules.differences import Kind, changed_fields, proposed, stale_translations
from opoz_desktop.features.consent.rules.languages import DUTCH, language_name
from opoz_desktop.features.consent.standard import standard_purposes
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import DateField, Field, Label, NoteBox, RadioButton, TextField

from . import words
from .asking import ask
from .purpose_fields import LanguageFields
from .purpose_long import LongDialog


class TextDialog(LongDialog):
    """Give a purpose a new text. `kept(version_id, material)` tells that it was kept."""

    DRAFT_KEY: str = "consent.text"
    kept = Signal(int, bool)

    def __init__(self, parent: QWidget | None, desk: Desk, row: PurposeRow, version: VersionRow) -> None:
        super().__init__(parent, 720)
        self._desk, self._row, self._version = desk, row, version
        self._proposal: Kind | None = None
        question = self.tr("Change the text of: {purpose}").format(purpose=row.title)
        text = self.tr("The old text stays on record with every answer that was given on it.")
        ask(self, question, text, self.tr("Keep the new text"), self.tr("Keep the old text"))
        standard = next((one.texts for one in standard_purposes() if one.code == row.code), None)
        self.languages = LanguageFields(desk, version.texts, standard)
        self.fields = self.languages.dutch
        self.inner.addWidget(self.languages)
        self.inner.addWidget(Label(self.tr("What changes for parents?"), "small_medium", "ink2"))
        self._kinds = QButtonGroup(self)
        self.editorial = RadioButton(
            self.tr("Editorial"),
            self.tr("Spelling or clearer words; the same use. All answers stay valid."),
        )
        self.editorial.setObjectName("editorial")
        self.material = RadioButton(
            self.tr("Material"),
            self.tr(
                "Another channel, audience, recipient or other data. This becomes a new version:\n"
                "earlier answers no longer cover it, and everybody is asked again."
            ),
        )
        self.material.setObjectName("material")
        for choice in (self.editorial, self.material):
            self._kinds.addButton(choice)
            self.inner.addWidget(choice)
        self.note = NoteBox("", "info")
        self.note.setObjectName("change-note")
        self.note.hide()
        self.inner.addWidget(self.note)
        two = QHBoxLayout()
        two.setSpacing(8)
        begins = max(desk.today, version.valid_from)
        self.since = DateField(self.tr("Holds from"), desk.today, begins)
        self.since_field = Field(self.tr("Holds from"), self.since, check=self._since_problem)
        self.source = TextField(self.tr("Why, or who decided"))
        self.source.setObjectName("text-source")
        two.addWidget(self.since_field, 0, Qt.AlignmentFlag.AlignTop)
        two.addWidget(Field(self.tr("Why, or who decided"), self.source), 1, Qt.AlignmentFlag.AlignTop)
        self.inner.addLayout(two)
        self._stake = desk.ask(queries.answers_at_stake, row.id)
        self.languages.changed.connect(self._propose)
        self._kinds.buttonToggled.connect(self._explain)

    def submit(self) -> None:
        """Keep the new text, or say what is missing."""
        self.show_trouble("")
        if not self.languages.valid() or not self.since_field.valid():
            return
        if self._kinds.checkedButton() is None:
            self.show_trouble(self.tr("Choose whether the change is editorial or material."))
            self.editorial.setFocus()
            return
        texts = self.languages.texts()
        if self.material.isChecked():
            for code in stale_translations(self._version.texts, texts):
                del texts[code]
        elif texts == self._version.texts:
            self.show_trouble(self.tr("Nothing was changed in the text."))
            return
        if self.attempt(self._keep, texts):
            self.accept()

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        chosen = next((k for k, c in (("e", self.editorial), ("m", self.material)) if c.isChecked()), "")
        return {
            "purpose": self._row.id,
            "texts": self.languages.texts(),
            "kind": chosen,
            "source": self.source.text(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft of the same purpose."""
        if draft.get("purpose") != self._row.id:
            return
        for code, own in draft.get("texts", {}).items():
            if code in self.languages.fields:
                self.languages.fields[code].set_texts(own)
        self.source.setText(str(draft.get("source", "")))
        for key, choice in (("e", self.editorial), ("m", self.material)):
            choice.setChecked(draft.get("kind") == key)

    def _keep(self, texts: dict[str, dict[str, str]]) -> None:
        material = self.material.isChecked()
        version = self._desk.do(
            commands.change_text,
            self._row.id,
            texts,
            material=material,
            valid_from=self.since.value(),
            source=self.source.text(),
        )
        self._desk.offer_undo(self.tr("New text kept"), commands.take_back_text, version)
        self.kept.emit(version, material)

    def _propose(self) -> None:
        """Put ready what the change probably is; what the person chose before the last proposal gives way to it."""
        proposal = proposed(self._version.texts, self.languages.texts())
        if proposal is not self._proposal:
            self._proposal = proposal
            choice = {Kind.MATERIAL: self.material, Kind.EDITORIAL: self.editorial}.get(proposal) if proposal else None
            if choice is not None:
                choice.setChecked(True)
            else:
                self._kinds.setExclusive(False)
                for one in (self.editorial, self.material):
                    one.setChecked(False)
                self._kinds.setExclusive(True)
        self._explain()

    def _explain(self) -> None:
        lines = [line for line in (self._why(), self._cost(), self._languages_behind()) if line]
        self.note.setVisible(bool(lines))
        self.note.set_text(
            "\n".join(lines),
            "triangle-alert" if self.material.isChecked() else "info",
            "open" if self.material.isChecked() else "pen",
        )

    def _why(self) -> str:
        old, new = self._version.texts.get(DUTCH, {}), self.fields.texts()
        fields = [words.text_field(f) for f in changed_fields(old, new)]
        if self._proposal is Kind.MATERIAL:
            asked = [words.text_field(f) for f in changed_fields(old, new) if f in {"what", "who", "by"}]
            return self.tr("You change: {fields}. That is mostly another question, so material stands ready.").format(
                fields=", ".join(asked)
            )
        if self._proposal is None and fields:
            return self.tr("You change: {fields}. Is it another channel or a longer time? Then it is material.").format(
                fields=", ".join(fields)
            )
        return ""

    def _cost(self) -> str:
        if not self.material.isChecked():
            return ""
        if not self._stake.answers:
            return self.tr("Nobody answered this text yet, so no answer is lost.")
        answers = self.tr("%n answer(s)", "", self._stake.answers)
        pupils = self.tr("%n pupil(s)", "", self._stake.pupils)
        return self.tr("{answers} of {pupils} then no longer count. They stay on record.").format(
            answers=answers, pupils=pupils
        )

    def _languages_behind(self) -> str:
        stale = stale_translations(self._version.texts, self.languages.texts())
        if not stale:
            return ""
        named = ", ".join(language_name(code) for code in stale)
        if self.material.isChecked():
            return self.tr(
                "Not changed along: {languages}. These parents get the Dutch text until you translate it."
            ).format(languages=named)
        return self.tr("Not changed along: {languages}. Look whether they still say the same.").format(languages=named)

    def _since_problem(self) -> str:
        value = self.since.value()
        if value is not None and value < self._desk.today:
            return self.tr("A text cannot begin in the past.")
        if value is not None and value < self._version.valid_from:
            return self.tr("A newer text already begins later than this.")
        return self.since.problem(required=True)
