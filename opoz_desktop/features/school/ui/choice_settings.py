"""*Instellingen met bron*: what law disputes or the board decides, with value, source and since when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.choices import ChoiceRow, choice, choose, standard_choices
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    Chip,
    Combo,
    Field,
    Hairline,
    Label,
    Segmented,
    TextBox,
    TextField,
)

from .choice_words import choice_label, choice_options, choice_unit, value_words
from .settings_frame import Frame

MORE_VALUES = "choice.values"
"""The offer of values for a setting by another subject: called with the key, gives (value, words) pairs."""
_BESIDE_EACH_OTHER = 4
"""So many values stand beside each other; more of them make a list."""


class ChoiceSettings(QWidget):
    """The list of settings; each is changed in a dialog that asks for the source."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._frame = Frame(
            self.tr("Settings with a source"),
            self.tr("Where law and practice differ, the board decides. Every change keeps its source and date."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        self.setAccessibleName(self._frame.accessibleName())
        self.card = Card(padded=False)
        self._frame.body.addWidget(self.card)
        self._frame.body.addStretch(1)
        self.rows: dict[str, ChoiceLine] = {}

    def refresh(self) -> None:
        """Ask every choice again."""
        found = self._desk.ask(all_choices)
        if list(self.rows) != [row.key for row in found]:
            self._build([row.key for row in found])
        for row in found:
            self.rows[row.key].show_row(row, _shown(self._desk, row))

    def _build(self, keys: Sequence[str]) -> None:
        for number, key in enumerate(keys):
            if number:
                self.card.body.addWidget(Hairline())
            line = ChoiceLine(key)
            line.change_asked.connect(self._change)
            self.rows[key] = line
            self.card.body.addWidget(line)

    def _change(self, key: str) -> None:
        dialog = ChoiceDialog(self, self._desk, self.rows[key].row)
        dialog.accepted.connect(self.refresh)
        dialog.open()


class ChoiceLine(QWidget):
    """One setting: what, value, source, since when, and a button."""

    change_asked = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.row = standard_choices()[key]
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 10, 14, 10)
        line.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(choice_label(key), "medium", wrap=True))
        self.source = Label("", "small", "ink2", wrap=True)
        words.addWidget(self.source)
        line.addLayout(words, 1)
        self.chip = Chip("")
        self.value = Label("", "strong")
        self.change = Button(self.tr("Change…"), icon="pencil", small=True)
        self.change.setAccessibleName(self.tr("Change: {what}").format(what=choice_label(key)))
        self.change.setObjectName(f"change_{key.replace('.', '_')}")
        line.addWidget(self.value)
        line.addWidget(self.chip)
        line.addWidget(self.change)
        self.change.clicked.connect(self._asked)

    def show_row(self, row: ChoiceRow, shown: str) -> None:
        """Show a value, in words, with its source."""
        self.row = row
        self.value.setText(shown)
        self.source.setText(self.tr("Source: {source}").format(source=row.source))
        if row.standard:
            self.chip.set_chip(self.tr("standard"), "plain")
        elif row.since is not None:
            self.chip.set_chip(self.tr("since {date}").format(date=dates.written(row.since)), "pen", "pencil")

    def _asked(self) -> None:
        self.change_asked.emit(self._key)


class ChoiceDialog(Dialog):
    """Another value, and on what it stands."""

    def __init__(self, parent: QWidget, desk: Desk, row: ChoiceRow) -> None:
        super().__init__(parent, "", " ", deed=" ", safe=" ")
        self._desk, self._row = desk, row
        label = choice_label(row.key)
        self.question.setText(label)
        self.setWindowTitle(label)
        self.setAccessibleName(label)
        self.words.setText(
            self.tr("Now: {value}. The former value stays in the history.").format(value=_shown(desk, row))
        )
        self.deed_button.setText(self.tr("Save this setting"))
        self.safe_button.setText(self.tr("Leave it"))
        self._yes_no: Segmented | None = None
        self._words: Segmented | Combo | None = None
        self._number: TextField | None = None
        if isinstance(row.value, bool):
            self._yes_no = Segmented(label, [("yes", self.tr("Yes")), ("no", self.tr("No"))])
            self._yes_no.set_key("yes" if row.value else "no")
            self.value_field = Field(self.tr("New value"), self._yes_no)
        elif isinstance(row.value, str):
            self._words = _one_of(label, choice_options(row.key, row.value, _offered(desk, row.key)))
            self._words.setObjectName("choice_word")
            self._words.set_key(row.value)
            self.value_field = Field(self.tr("New value"), self._words)
        else:
            self._number = TextField(self.tr("New value"), shown_number(row.value))
            self._number.setObjectName("choice_value")
            self.value_field = Field(self.tr("New value"), self._number, choice_unit(row.key), self._check_number)
        self.source = TextBox(self.tr("Source"), lines=2)
        self.source.setObjectName("choice_source")
        self.source_field = Field(
            self.tr("Source"),
            self.source,
            self.tr("For instance: decision of the board of 12-10-2026."),
            self._check_source,
        )
        self.body.addWidget(self.value_field)
        self.body.addWidget(self.source_field)

    def submit(self) -> None:
        found = [self.value_field.valid(), self.source_field.valid()]
        if not all(found):
            return
        if self.attempt(
            self._desk.do, choose, self._row.key, self._value(), " ".join(self.source.toPlainText().split())
        ):
            self._desk.say(self.tr("Setting saved with its source."))
            self.accept()

    def _value(self) -> Any:
        if self._yes_no is not None:
            return self._yes_no.key() == "yes"
        if self._words is not None:
            return self._words.key()
        assert self._number is not None
        number = read_number(self._number.text())
        assert number is not None
        if isinstance(self._row.value, float):
            return number / 100 if choice_unit(self._row.key) == "%" else number
        return round(number)

    def _check_number(self) -> str:
        assert self._number is not None
        number = read_number(self._number.text())
        if number is None or number < 0 or number > 100_000:
            return self.tr("Type a number.")
        if isinstance(self._row.value, int) and number != round(number):
            return self.tr("Type a whole number.")
        return ""

    def _check_source(self) -> str:
        text = self.source.toPlainText().strip()
        return "" if text else self.tr("Without a source nobody can tell later why this was chosen.")


def _offered(desk: Desk, key: str) -> Sequence[tuple[str, str]]:
    offer = desk.offers.get(MORE_VALUES)
    return offer(key) if offer is not None else ()


def _shown(desk: Desk, row: ChoiceRow) -> str:
    """Return a value in words; a value of another subject is called as that subject calls it."""
    if not isinstance(row.value, str):
        return value_words(row.key, row.value)
    return dict(choice_options(row.key, row.value, _offered(desk, row.key)))[row.value]


def _one_of(label: str, options: Sequence[tuple[str, str]]) -> Segmented | Combo:
    if len(options) <= _BESIDE_EACH_OTHER:
        return Segmented(label, options)
    found = Combo(label)
    for value, words in options:
        found.add(value, words)
    return found


def all_choices(work: Work) -> tuple[ChoiceRow, ...]:
    """Return every choice as it stands today, in the order in which they are seeded."""
    return tuple(choice(work, key) for key in standard_choices())


def read_number(text: str) -> float | None:
    """Read a number with a comma or a point; None when it is none."""
    try:
        return float(text.strip().rstrip("%").strip().replace(",", "."))
    except ValueError:
        return None


def shown_number(value: Any) -> str:
    """Write a number for the field: shares as percent, decimals with a comma."""
    if isinstance(value, float):
        return f"{value * 100:g}".replace(".", ",") if 0 < value <= 1 else f"{value:g}".replace(".", ",")
    return str(value)
