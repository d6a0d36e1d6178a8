"""Two sections of *Beheer*: the school with its letterhead, and the settings with their source."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.choices import ChoiceRow, choice, choose, standard_choices
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.sections import SectionTab
from opoz_desktop.shell.widgets import Button, Card, Chip, Field, Hairline, Label, Scroll, Segmented, TextBox, TextField

from .. import commands, queries
from ..commands import SchoolFacts
from ..queries import SchoolRow
from .choice_words import choice_label, choice_unit, value_words

_POSTCODE = re.compile(r"^([1-9]\d{3})\s*([a-z]{2})$", re.IGNORECASE)


class _Frame(QWidget):
    """Head, lead, a place for a button, and a body that scrolls."""

    def __init__(self, title: str, lead: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "section"))
        words.addWidget(Label(lead, "body", "ink2", wrap=True))
        self.deeds = QHBoxLayout()
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(words, 1)
        top.addLayout(self.deeds)
        column.addLayout(top)
        scroll = Scroll(margins=(0, 0, 8, 0))
        self.body = scroll.inner
        column.addWidget(scroll, 1)


class SchoolSettings(QWidget):
    """*School en briefhoofd*: what stands at the top of every letter, form and report."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: SchoolFacts | None = None
        self._frame = _Frame(
            self.tr("School and letterhead"), self.tr("This stands on every letter, form and report that is printed.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        self.setAccessibleName(self._frame.accessibleName())
        self.save = Button(self.tr("Save"), "main", "check")
        self.save.setObjectName("save_school")
        self._frame.deeds.addWidget(self.save)
        self.lines = {key: TextField(label) for key, label in self._labels().items()}
        self.fields = {
            key: Field(label, self.lines[key], check=self._checks().get(key)) for key, label in self._labels().items()
        }
        for key, line in self.lines.items():
            line.setObjectName(f"school_{key}")
            line.textChanged.connect(self._typed)
        self._frame.body.addWidget(self._card(self.tr("Name and address"), self._places_first()))
        self._frame.body.addWidget(self._card(self.tr("Where parents can turn"), self._places_second()))
        self.letterhead = Card(self.tr("Letterhead"))
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        self.head_name = Label("", "head", wrap=True)
        self.head_lines = Label("", "body", "ink2", wrap=True)
        self._head.addWidget(self.head_name)
        self._head.addWidget(self.head_lines)
        self.letterhead.body.addLayout(self._head)
        self._frame.body.addWidget(self.letterhead)
        self._frame.body.addStretch(1)
        self.save.clicked.connect(self._save)

    def refresh(self) -> None:
        """Show the school as it is kept, unless something is being typed."""
        row = self._desk.ask(queries.school)
        facts = facts_of(row)
        if self._shown is not None and self.typed() != self._shown:
            return
        self._shown = facts
        for key, line in self.lines.items():
            line.setText(str(getattr(facts, key)))
        self._typed()

    def typed(self) -> SchoolFacts:
        """Return what stands in the fields."""
        return SchoolFacts(**{key: " ".join(line.text().split()) for key, line in self.lines.items()})

    def _labels(self) -> dict[str, str]:
        return {
            "name": self.tr("Name of the school"),
            "board_name": self.tr("Board"),
            "street": self.tr("Street and number"),
            "postcode": self.tr("Postcode"),
            "place": self.tr("Place"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "website": self.tr("Website"),
            "director_name": self.tr("Name of the director"),
            "dpo_email": self.tr("E-mail of the data protection officer"),
            "brin": self.tr("BRIN number"),
            "location_code": self.tr("Location code"),
        }

    def _checks(self) -> dict[str, Callable[[], str]]:
        return {
            "name": self._check_name,
            "board_name": self._check_board,
            "postcode": self._check_postcode,
            "email": self._check_email,
            "dpo_email": self._check_dpo,
        }

    @staticmethod
    def _places_first() -> Sequence[tuple[str, int, int, int]]:
        return (
            ("name", 0, 0, 4), ("board_name", 0, 4, 2), ("street", 1, 0, 3), ("postcode", 1, 3, 1), ("place", 1, 4, 2),
            ("brin", 2, 0, 2), ("location_code", 2, 2, 2),
        )  # fmt: skip

    @staticmethod
    def _places_second() -> Sequence[tuple[str, int, int, int]]:
        return (
            ("phone", 0, 0, 2), ("email", 0, 2, 2), ("website", 0, 4, 2), ("director_name", 1, 0, 3),
            ("dpo_email", 1, 3, 3),
        )  # fmt: skip

    def _card(self, title: str, places: Sequence[tuple[str, int, int, int]]) -> Card:
        card = Card(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for key, row, column, span in places:
            grid.addWidget(self.fields[key], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        card.body.addLayout(grid)
        return card

    def _typed(self) -> None:
        facts = self.typed()
        self.head_name.setText(facts.name)
        address = ", ".join(
            part for part in (facts.street, " ".join(p for p in (facts.postcode, facts.place) if p)) if part
        )
        reach = " · ".join(part for part in (facts.phone, facts.email, facts.website) if part)
        self.head_lines.setText("\n".join(part for part in (facts.board_name, address, reach) if part))
        self.save.set_off("" if facts != self._shown else self.tr("Nothing was changed yet."))

    def _save(self) -> None:
        found = [field.valid() for field in self.fields.values()]
        if not all(found):
            return
        try:
            self._desk.do(commands.change_school, self.typed())
        except (LooksLikeBsn, InvalidValue) as error:
            field = self.fields.get(str(error.facts.get("field")))
            if field is not None:
                field.set_error(sentences(error).text)
                return
            self._desk.fail(error)
            return
        except OpozError as error:
            self._desk.fail(error)
            return
        self._shown = self.typed()
        self._typed()
        self._desk.say(self.tr("Saved. New letters and forms carry it from now on."))

    def _check_name(self) -> str:
        return "" if self.lines["name"].text().strip() else self.tr("Type the name, for instance OBS De Kleine Beer.")

    def _check_board(self) -> str:
        return "" if self.lines["board_name"].text().strip() else self.tr("Type the name of the board.")

    def _check_postcode(self) -> str:
        typed = self.lines["postcode"].text().strip()
        found = _POSTCODE.match(typed)
        if typed and found is None:
            return self.tr("Four digits and two letters, for instance 2711 AB.")
        if found is not None:
            self.lines["postcode"].setText(f"{found[1]} {found[2].upper()}")
        return ""

    def _check_email(self) -> str:
        return self._mail_problem("email")

    def _check_dpo(self) -> str:
        return self._mail_problem("dpo_email")

    def _mail_problem(self, key: str) -> str:
        typed = self.lines[key].text().strip()
        if typed and not re.match(r"^[^@\s]+@[^@\s]+\.[^@\s]+$", typed):
            return self.tr("This is not an e-mail address. For instance directie@school.nl.")
        return ""


class ChoiceSettings(QWidget):
    """*Instellingen met bron*: what law disputes or the board decides, with value, source and since when."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._frame = _Frame(
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
            self.rows[row.key].show_row(row)

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

    def show_row(self, row: ChoiceRow) -> None:
        """Show a value with its source."""
        self.row = row
        self.value.setText(value_words(row.key, row.value))
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
            self.tr("Now: {value}. The former value stays in the history.").format(
                value=value_words(row.key, row.value)
            )
        )
        self.deed_button.setText(self.tr("Save this setting"))
        self.safe_button.setText(self.tr("Leave it"))
        self._yes_no: Segmented | None = None
        self._number: TextField | None = None
        if isinstance(row.value, bool):
            self._yes_no = Segmented(label, [("yes", self.tr("Yes")), ("no", self.tr("No"))])
            self._yes_no.set_key("yes" if row.value else "no")
            self.value_field = Field(self.tr("New value"), self._yes_no)
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


def settings_tabs() -> tuple[SectionTab, ...]:
    """Return the two sections of *Beheer* that this subject brings."""
    return (
        SectionTab("school", _school_label, "school", Permission.EDIT_SCHOOL, SchoolSettings),
        SectionTab("choices", _choices_label, "scale", Permission.CHANGE_CHOICES, ChoiceSettings),
    )


def _school_label() -> str:
    return QCoreApplication.translate("SchoolSettings", "School and letterhead")


def _choices_label() -> str:
    return QCoreApplication.translate("ChoiceSettings", "Settings with a source")


def facts_of(row: SchoolRow) -> SchoolFacts:
    """Return the facts of the school as they are kept."""
    known = asdict(row)
    return SchoolFacts(**{key: known[key] for key in SchoolFacts.__dataclass_fields__})


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
