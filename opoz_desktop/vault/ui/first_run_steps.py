"""The first two steps of the first-run wizard: the school, and the director with the password."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.widgets import Field, Label, TextField, WizardStep

from ..errors import BadLogin
from ..passwords import checked_login
from .new_password import NewPasswordForm

_POSTCODE = re.compile(r"^([1-9]\d{3})\s*([a-z]{2})$", re.IGNORECASE)
FORM_WIDTH = 600


@dataclass(frozen=True, slots=True)
class SchoolWords:
    """What a person types about the school; the names of the fields are those of the school register."""

    name: str
    board_name: str
    place: str
    street: str
    postcode: str
    phone: str
    email: str
    director_name: str


def form_of(layout: QGridLayout | QVBoxLayout) -> QWidget:
    """Put a layout in a column of the width that reads well."""
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    holder.setMaximumWidth(theme.scaled(FORM_WIDTH))
    return holder


class SchoolStep(WizardStep):
    """The school: what stands on every form and report."""

    def __init__(self, board_name: str) -> None:
        super().__init__("", "")
        self.name = self.tr("School")
        self.title.setText(self.tr("Which school is this?"))
        self.lead.setText(self.tr("This stands at the top of every letter and form. You can change it later."))
        self.lead.show()
        self.setAccessibleName(self.title.text())
        self.school = TextField(self.tr("Name of the school"))
        self.school.setObjectName("school_name")
        self.board = TextField(self.tr("Board"), board_name)
        self.place = TextField(self.tr("Place"))
        self.place.setObjectName("school_place")
        self.street = TextField(self.tr("Street and number"))
        self.postcode = TextField(self.tr("Postcode"))
        self.phone = TextField(self.tr("Telephone"))
        self.email = TextField(self.tr("E-mail"))
        self.school_field = Field(self.tr("Name of the school"), self.school, check=self._check_school)
        self.place_field = Field(self.tr("Place"), self.place, check=self._check_place)
        self.board_field = Field(self.tr("Board"), self.board, check=self._check_board)
        self.postcode_field = Field(self.tr("Postcode"), self.postcode, check=self._check_postcode)
        self.email_field = Field(self.tr("E-mail"), self.email, check=self._check_email)
        grid = QGridLayout()
        top = Qt.AlignmentFlag.AlignTop
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.addWidget(self.school_field, 0, 0, 1, 6, top)
        grid.addWidget(self.board_field, 1, 0, 1, 3, top)
        grid.addWidget(self.place_field, 1, 3, 1, 3, top)
        grid.addWidget(Label(self.tr("You may leave these empty for now"), "small_medium", "ink3"), 2, 0, 1, 6)
        grid.addWidget(Field(self.tr("Street and number"), self.street), 3, 0, 1, 4, top)
        grid.addWidget(self.postcode_field, 3, 4, 1, 2, top)
        grid.addWidget(Field(self.tr("Telephone"), self.phone), 4, 0, 1, 3, top)
        grid.addWidget(self.email_field, 4, 3, 1, 3, top)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.body.addWidget(form_of(grid))
        self.body.addStretch(1)
        for line in (self.school, self.board, self.place):
            line.textChanged.connect(self._changed)
        self._director = ""

    def enter(self) -> None:
        self.school.setFocus()

    def words(self) -> SchoolWords:
        """Return what was typed."""
        return SchoolWords(
            name=_plain(self.school),
            board_name=_plain(self.board),
            place=_plain(self.place),
            street=_plain(self.street),
            postcode=_plain(self.postcode),
            phone=_plain(self.phone),
            email=_plain(self.email),
            director_name=self._director,
        )

    def set_director(self, name: str) -> None:
        """Take the name of the director of the next step."""
        self._director = name

    def touched(self) -> bool:
        """Tell whether something was typed that would be lost."""
        return bool(self.school.text().strip() or self.place.text().strip())

    def missing(self) -> str:
        words = self.words()
        if not words.name:
            return self.tr("Type the name of the school.")
        if not words.board_name:
            return self.tr("Type the name of the board.")
        if not words.place:
            return self.tr("Type the place of the school.")
        return ""

    def leave(self) -> bool:
        fields = (self.school_field, self.board_field, self.place_field, self.postcode_field, self.email_field)
        found = [field.valid() for field in fields]
        return all(found)

    def summary(self) -> str:
        return ", ".join(part for part in (self.words().name, self.words().place) if part)

    def _changed(self) -> None:
        self.ready_changed.emit()

    def _check_school(self) -> str:
        return "" if self.school.text().strip() else self.tr("Type the name, for instance OBS De Kleine Beer.")

    def _check_board(self) -> str:
        return "" if self.board.text().strip() else self.tr("Type the name of the board.")

    def _check_place(self) -> str:
        return "" if self.place.text().strip() else self.tr("Type the place, for instance Zoetermeer.")

    def _check_postcode(self) -> str:
        typed = self.postcode.text().strip()
        if not typed:
            return ""
        found = _POSTCODE.match(typed)
        if found is None:
            return self.tr("Four digits and two letters, for instance 2711 AB.")
        self.postcode.setText(f"{found[1]} {found[2].upper()}")
        return ""

    def _check_email(self) -> str:
        typed = self.email.text().strip()
        wrong = typed and not re.match(r"^[^@\s]+@[^@\s]+\.[^@\s]+$", typed)
        return self.tr("This is not an e-mail address. For instance directie@school.nl.") if wrong else ""


class DirectorStep(WizardStep):
    """The first director and the password that opens everything."""

    def __init__(self, school_name: Callable[[], str]) -> None:
        super().__init__("", "")
        self.name = self.tr("Director and password")
        self.title.setText(self.tr("Who is the director?"))
        self.lead.setText(
            self.tr(
                "With this name and password you open the school file. OPOZ and the supplier cannot open it for you."
            )
        )
        self.lead.show()
        self.setAccessibleName(self.title.text())
        self._school_name = school_name
        self.person = TextField(self.tr("Your name"))
        self.person.setObjectName("director_name")
        self.login_line = TextField(self.tr("Login name"))
        self.login_line.setObjectName("director_login")
        self.person_field = Field(
            self.tr("Your name"), self.person, self.tr("As it stands on letters and in the log."), self._check_person
        )
        self.login_field = Field(
            self.tr("Login name"),
            self.login_line,
            self.tr("What you type to unlock. Capitals do not matter."),
            self._check_login,
        )
        self.form = NewPasswordForm(self._names)
        pair = QHBoxLayout()
        pair.setSpacing(16)
        pair.addWidget(self.person_field, 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self.login_field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addLayout(pair)
        column.addWidget(self.form)
        self.body.addWidget(form_of(column))
        self.body.addStretch(1)
        self._login_touched = False
        self._strong = False
        self.person.textEdited.connect(self._person_typed)
        self.login_line.textEdited.connect(self._login_typed)
        self.form.changed.connect(self._form_changed)

    def enter(self) -> None:
        self.person.setFocus()

    def name_typed(self) -> str:
        """Return the name of the director."""
        return " ".join(self.person.text().split())

    def login(self) -> str:
        """Return the login name."""
        return " ".join(self.login_line.text().split())

    def password(self) -> str:
        """Return the password."""
        return self.form.password()

    def forget(self) -> None:
        """Take the password off the screen once the file is made."""
        self.form.clear()

    def missing(self) -> str:
        if not self.name_typed():
            return self.tr("Type your name.")
        if self._check_login():
            return self.tr("Type a login name.")
        return self.form.reason()

    def leave(self) -> bool:
        return all([self.person_field.valid(), self.login_field.valid(), not self.form.reason()])

    def summary(self) -> str:
        return self.name_typed()

    def _names(self) -> tuple[str, ...]:
        return tuple(part for part in (self.login(), self.name_typed(), self._school_name()) if part)

    def _person_typed(self) -> None:
        if not self._login_touched:
            words = self.name_typed().split()
            self.login_line.setText(words[0].lower() if words else "")
        self.form.names_changed()
        self.ready_changed.emit()

    def _login_typed(self) -> None:
        self._login_touched = bool(self.login_line.text())
        self.form.names_changed()
        self.ready_changed.emit()

    def _form_changed(self) -> None:
        self.ready_changed.emit()

    def _check_person(self) -> str:
        return "" if self.name_typed() else self.tr("Type your name, for instance Marjolein van Dalen.")

    def _check_login(self) -> str:
        try:
            checked_login(self.login())
        except BadLogin as error:
            return sentences(error).what
        return ""


def _plain(line: TextField) -> str:
    return " ".join(line.text().split())
