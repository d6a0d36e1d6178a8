"""Two sections of *Beheer*: the school with its letterhead, and the settings with their source."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.sections import SectionTab
from opoz_desktop.shell.widgets import Button, Card, Field, TextField

from .. import commands, queries
from ..commands import SchoolFacts
from ..queries import SchoolRow
from .choice_settings import ChoiceDialog, ChoiceLine, ChoiceSettings, all_choices, read_number, shown_number
from .letterhead_card import LetterheadCard
from .settings_frame import Frame

_POSTCODE = re.compile(r"^([1-9]\d{3})\s*([a-z]{2})$", re.IGNORECASE)


class SchoolSettings(QWidget):
    """*School en briefhoofd*: what stands at the top of every letter, form and report."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: SchoolFacts | None = None
        self._frame = Frame(
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
        self.letterhead = LetterheadCard(desk)
        self.letterhead.footer_typed.connect(self._typed)
        self.head_name, self.head_lines = self.letterhead.head_name, self.letterhead.head_lines
        self._frame.body.addWidget(self.letterhead)
        self._frame.body.addStretch(1)
        self.save.clicked.connect(self._save)

    def refresh(self) -> None:
        """Show the school as it is kept, unless something is being typed."""
        row = self._desk.ask(queries.school)
        facts = facts_of(row)
        self.letterhead.refresh()
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
        self.letterhead.show_facts(facts)
        changed = facts != self._shown or self.letterhead.footer_changed()
        self.save.set_off("" if changed else self.tr("Nothing was changed yet."))

    def _save(self) -> None:
        found = [field.valid() for field in self.fields.values()]
        if not all(found):
            return
        if self.letterhead.footer_changed() and not self.letterhead.save_footer():
            return
        try:
            if self.typed() != self._shown:
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


__all__ = [
    "ChoiceDialog", "ChoiceLine", "ChoiceSettings", "SchoolSettings", "all_choices", "facts_of", "read_number",
    "settings_tabs", "shown_number",
]  # fmt: skip
