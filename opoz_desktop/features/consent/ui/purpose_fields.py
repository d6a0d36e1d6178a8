"""The words of a purpose as fields, in Dutch and in the languages that help parents read it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.rules.languages import DUTCH, LANGUAGES, RIGHT_TO_LEFT, language_name
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Button, Field, NoteBox, Tab, Tabs, TextBox, TextField

from .purpose_room import Room, room_of

_Texts = Mapping[str, Mapping[str, str]]


class TextFields(QWidget):
    """The words of a purpose in one language. In Dutch every field is needed; another language may stay empty."""

    changed = Signal()

    def __init__(self, texts: Mapping[str, str], language: str = DUTCH, room: Room | None = None) -> None:
        super().__init__()
        self.language = language
        self._room = room
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = TextField(self.tr("Title on the form"), texts.get("title", ""))
        self.title_field = Field(self.tr("Title on the form"), self.title, check=self._title_problem)
        lines = 3 if language in RIGHT_TO_LEFT else 2
        self.short = TextBox(self.tr("Column head"), texts.get("short", ""), lines)
        self.short_field = Field(self.tr("Column head, two lines"), self.short, check=self._short_problem)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title_field, 2, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.short_field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        self.what = TextField(self.tr("What is used"), texts.get("what", ""))
        self.what_field = Field(self.tr("What is used"), self.what, check=self._what_problem)
        column.addWidget(self.what_field)
        self.who = TextBox(self.tr("Who sees it"), texts.get("who", ""), lines)
        self.who_field = Field(self.tr("Who sees it"), self.who, check=self._who_problem)
        column.addWidget(self.who_field)
        self.by = TextField(self.tr("By whom"), texts.get("by", ""))
        self.by_field = Field(self.tr("By whom"), self.by)
        self.how_long = TextField(self.tr("How long"), texts.get("how_long", ""))
        self.how_long_field = Field(self.tr("How long"), self.how_long, check=self._long_problem)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.by_field, 1, Qt.AlignmentFlag.AlignTop)
        last.addWidget(self.how_long_field, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(last)
        column.addStretch(1)
        self._controls: dict[str, tuple[TextField | TextBox, Field]] = {
            "title": (self.title, self.title_field), "short": (self.short, self.short_field),
            "what": (self.what, self.what_field), "who": (self.who, self.who_field), "by": (self.by, self.by_field),
            "how_long": (self.how_long, self.how_long_field),
        }  # fmt: skip
        for name, (control, _) in self._controls.items():
            control.setObjectName(f"text-{name}" if language == DUTCH else f"text-{name}-{language}")
            if language in RIGHT_TO_LEFT:
                _turn(control)
            control.textChanged.connect(self._edited)
        self._count()

    def texts(self) -> dict[str, str]:
        """Return the words by field."""
        return {
            name: control.text() if isinstance(control, TextField) else control.toPlainText()
            for name, (control, _) in self._controls.items()
        }

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Fill in other words."""
        for name, (control, _) in self._controls.items():
            text = texts.get(name, "")
            if isinstance(control, TextField):
                control.setText(text)
            else:
                control.setPlainText(text)

    def empty(self) -> bool:
        """Tell whether nothing is filled in."""
        return not any(text.strip() for text in self.texts().values())

    def valid(self) -> bool:
        """Check all fields; the first that is wrong gets the focus. An empty translation is right."""
        wrong = [field for _, field in self._controls.values() if not field.valid()]
        if wrong:
            wrong[0].control.setFocus()
        return not wrong

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        """Say under a field how much room it takes on the form, while the person types."""
        if self._room is None:
            return
        for name, text in self.texts().items():
            tone = "open" if self._room.too_long(name, text) else "ink3"
            self._controls[name][1].set_hint(self._room.words(name, text), tone)

    def _needed(self, text: str) -> str:
        if text.strip() or (self.language != DUTCH and self.empty()):
            return ""
        if self.language != DUTCH:
            return self.tr("A translation has all texts, or none. Fill it in, or empty the others.")
        return self.tr("The parent has to know this. Fill it in.")

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


def _turn(control: TextField | TextBox) -> None:
    """Let a field be written from right to left."""
    control.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if isinstance(control, TextBox):
        option = control.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        control.document().setDefaultTextOption(option)


class LanguageFields(QWidget):
    """The words in every language, one tab each; a tab says whether its language is there."""

    changed = Signal()

    def __init__(self, desk: Desk, texts: _Texts, standard: _Texts | None = None) -> None:
        super().__init__()
        self._standard = standard or {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.tabs = Tabs(self.tr("Language of the text"), [Tab(code, self._label(code)) for code in LANGUAGES])
        column.addWidget(self.tabs)
        self.note = NoteBox("")
        self.note.setObjectName("language-note")
        column.addWidget(self.note)
        self.fill = Button(self.tr("Fill in the standard translation"), small=True)
        self.fill.setObjectName("fill-translation")
        column.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignLeft)
        room = room_of(desk)
        self.fields = {code: TextFields(texts.get(code, {}), code, room) for code in LANGUAGES}
        for code in LANGUAGES:
            column.addWidget(self.fields[code])
            self.fields[code].changed.connect(self._edited)
        self.tabs.chosen.connect(self._chosen)
        self.fill.clicked.connect(self._fill)
        self._show()

    @property
    def dutch(self) -> TextFields:
        """The legal text."""
        return self.fields[DUTCH]

    def texts(self) -> dict[str, dict[str, str]]:
        """Return the words per language; a language without words is left out."""
        return {code: own.texts() for code, own in self.fields.items() if code == DUTCH or not own.empty()}

    def valid(self) -> bool:
        """Check every language; the first that is wrong is shown."""
        for code, own in self.fields.items():
            if not own.valid():
                self.show_language(code)
                own.valid()
                return False
        return True

    def show_language(self, code: str) -> None:
        """Show the fields of a language."""
        self.tabs.set_key(code)
        self._show()

    def _edited(self) -> None:
        self._show()
        self.changed.emit()

    def _chosen(self, _key: str) -> None:
        self._show()

    def _show(self) -> None:
        code = self.tabs.key()
        own = self.fields[code]
        for one in self.fields.values():
            one.setVisible(one is own)
        standard = self._standard_of(code)
        self.fill.setVisible(code != DUTCH and own.empty() and standard is not None)
        self.note.setVisible(code != DUTCH)
        if code != DUTCH:
            words = (
                self.tr("No text in {language} yet. These parents then get the Dutch text.")
                if own.empty()
                else self.tr("{language} helps parents to read it. The Dutch text is the legal one.")
            )
            self.note.set_text(words.format(language=language_name(code)), "type")

    def _standard_of(self, code: str) -> Mapping[str, str] | None:
        """Return the standard translation, only where the Dutch words are the standard ones."""
        dutch = self._standard.get(DUTCH)
        return self._standard.get(code) if dutch is not None and dict(dutch) == self.dutch.texts() else None

    def _fill(self) -> None:
        code = self.tabs.key()
        standard = self._standard_of(code)
        if standard is not None:
            self.fields[code].set_texts(standard)
            self.fields[code].title.setFocus()

    def _label(self, code: str) -> str:
        return language_name(code)
