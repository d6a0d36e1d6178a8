"""The dialog in which a pupil is added or changed: name in parts, forgiving dates, group, number."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from opoz_desktop.kernel.base import GroupId, PupilId
from opoz_desktop.kernel.errors import LooksLikeBsn, OpozError
from opoz_desktop.shell import errors, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Combo, DateField, Field, Label, TextField

from .. import commands, queries
from ..commands import PupilFacts
from ..errors import NameMissing, PupilNumberTaken
from ..model import Sex
from ..queries import PupilCard
from ..rules import Name
from .words import sex_words


class PupilDialog(Dialog):
    """Add a pupil (`pupil_id` None) or change one. `saved_id` is the pupil after it was accepted."""

    DRAFT_KEY = "pupil"

    def __init__(self, parent: QWidget | None, desk: Desk, pupil_id: PupilId | None = None) -> None:
        super().__init__(parent, "", width=theme.scaled(560))
        self._desk = desk
        self._card: PupilCard | None = None if pupil_id is None else desk.ask(queries.card, pupil_id)
        self.saved_id = pupil_id
        self._set_words()
        self.first_name = TextField(self.tr("Name used"))
        self.prefix = TextField(self.tr("Prefix"), placeholder=self.tr("van der"))
        self.surname = TextField(self.tr("Surname"))
        self.given_names = TextField(self.tr("Given names"))
        self.initials = TextField(self.tr("Initials"))
        self.born_on = DateField(self.tr("Date of birth"), desk.today, past=True)
        self.number = TextField(self.tr("Pupil number"))
        self.group = Combo(self.tr("Group"))
        self.group.add(None, self.tr("no group yet"))
        for group in desk.ask(queries.groups):
            self.group.add(group.id, group.label)
        self.sex = Combo(self.tr("Sex"))
        for sex in (Sex.UNKNOWN, Sex.GIRL, Sex.BOY, Sex.NOT_SPECIFIED):
            self.sex.add(sex, sex_words(sex))
        self.enrolled_on = DateField(self.tr("At school since"), desk.today)
        self.postcode = TextField(self.tr("Postcode"), placeholder="1234 AB")
        self.shown_as = Label("", "small", "ink2", wrap=True)
        self._fields: dict[str, Field] = {}
        self._lay_out()
        self._fill()
        for part in (self.first_name, self.prefix, self.surname, self.given_names, self.initials):
            part.textChanged.connect(self._show_name)
        self._show_name()
        self.first_name.setFocus()

    def facts(self) -> PupilFacts:
        """Return what is typed, with what the dialog does not show kept as it was."""
        card = self._card
        group = self.group.key()
        secret = card is not None and card.secret_address
        return PupilFacts(
            number=self.number.text(),
            first_name=self.first_name.text(),
            prefix=self.prefix.text(),
            surname=self.surname.text(),
            initials=self.initials.text(),
            given_names=self.given_names.text(),
            born_on=self.born_on.value(),
            sex=Sex(str(self.sex.key())),
            year_code=card.row.year_code if card is not None else "",
            postcode=card.postcode if card is not None and secret else self.postcode.text(),
            enrolled_on=self.enrolled_on.value(),
            group_id=None if group is None else GroupId(int(str(group))),
        )

    def submit(self) -> None:
        """Keep the pupil; errors stand at the field they are about."""
        self.show_trouble("")
        for key in ("first_name", "surname", "number"):
            self._fields[key].set_error("")
        if not all([field.valid() for field in self._fields.values()]):  # noqa: C419 - every field must speak
            return
        try:
            if self._card is None:
                self.saved_id = self._desk.do(commands.add_pupil, self.facts())
            else:
                self._desk.do(commands.change_pupil, self._card.row.id, self.facts())
        except PupilNumberTaken as error:
            self._fields["number"].set_error(errors.sentences(error).text)
            return
        except NameMissing as error:
            self._fields["first_name"].set_error(errors.sentences(error).text)
            return
        except LooksLikeBsn as error:
            field = self._fields.get(str(error.facts.get("field")), self._fields["surname"])
            field.set_error(errors.sentences(error).text)
            return
        except OpozError as error:
            self.show_error(error)
            return
        self._desk.say(self.tr("Pupil added") if self._card is None else self.tr("Facts changed"))
        self.accept()

    def draft(self) -> dict[str, Any]:
        texts = {
            key: field.control.text() for key, field in self._fields.items() if isinstance(field.control, TextField)
        }
        dates = {key: getattr(self, key).text() for key in ("born_on", "enrolled_on")}
        return {
            **texts,
            **dates,
            "pupil_id": self._card.row.id if self._card else 0,
            "group": self.group.key(),
            "sex": str(self.sex.key()),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        for key, value in draft.items():
            control = getattr(self, key, None)
            if isinstance(control, TextField | DateField):
                control.setText(str(value))
        self.group.set_key(draft.get("group"))
        self.sex.set_key(Sex(str(draft.get("sex", Sex.UNKNOWN))))

    def _set_words(self) -> None:
        if self._card is None:
            question, deed = self.tr("Add a pupil"), self.tr("Add pupil")
        else:
            question = self.tr("Change the facts of {name}").format(name=self._card.row.name.full)
            deed = self.tr("Save facts")
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.question.setText(question)
        self.deed_button.setText(deed)
        self.deed_button.show()
        self.safe_button.setText(self.tr("Cancel"))
        self.safe_button.set_kind("plain")
        self.deed_button.setAutoDefault(True)
        self.deed_button.setDefault(True)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        places: list[tuple[str, QWidget, int, int, int]] = [
            ("first_name", self.first_name, 0, 0, 2),
            ("prefix", self.prefix, 0, 2, 1),
            ("surname", self.surname, 0, 3, 3),
            ("given_names", self.given_names, 1, 0, 4),
            ("initials", self.initials, 1, 4, 2),
            ("born_on", self.born_on, 3, 0, 2),
            ("number", self.number, 3, 2, 2),
            ("group", self.group, 3, 4, 2),
            ("sex", self.sex, 4, 0, 2),
            ("enrolled_on", self.enrolled_on, 4, 2, 2),
            ("postcode", self.postcode, 4, 4, 2),
        ]
        checks = {"born_on": self._check_born, "enrolled_on": self.enrolled_on.problem}
        for key, control, row, column, span in places:
            field = Field(control.accessibleName(), control, check=checks.get(key))
            self._fields[key] = field
            grid.addWidget(field, row, column, 1, span)
        grid.addWidget(self.shown_as, 2, 0, 1, 6)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        if self._card is not None and self._card.secret_address:
            self._fields["postcode"].hide()

    def _fill(self) -> None:
        card = self._card
        if card is None:
            return
        name = card.row.name
        self.first_name.setText(name.first_name)
        self.prefix.setText(name.prefix)
        self.surname.setText(name.surname)
        self.given_names.setText(card.given_names)
        self.initials.setText(card.initials)
        self.born_on.set_value(card.row.born_on)
        self.number.setText(card.row.number)
        self.group.set_key(card.row.group_id)
        self.sex.set_key(card.sex)
        self.enrolled_on.set_value(card.enrolled_on)
        self.postcode.setText(card.postcode)

    def _check_born(self) -> str:
        problem = self.born_on.problem()
        value = self.born_on.value()
        if not problem and value is not None and value > self._desk.today:
            return self.tr("This date lies in the future. Look at the year.")
        return problem

    def _show_name(self) -> None:
        name = Name(
            self.first_name.text().strip(), self.prefix.text().strip(), self.surname.text().strip(),
            self.initials.text().strip(), self.given_names.text().strip(),
        )  # fmt: skip
        shown = self.tr("On lists: {listed}").format(listed=name.listed) if name.full else ""
        self.shown_as.setText(shown)
