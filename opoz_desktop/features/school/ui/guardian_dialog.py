"""The dialog in which a guardian is added to a pupil or changed; what is secret is never shown, nor erased."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from opoz_desktop.kernel.errors import LooksLikeBsn, OpozError
from opoz_desktop.shell import errors, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import CheckBox, Combo, Field, Segmented, TextField

from .. import commands
from ..commands import GuardianFacts
from ..errors import NameMissing
from ..model import GuardianKind
from ..queries import GuardianRow, PupilRow

RELATIONS = ("moeder", "vader", "voogd", "pleegmoeder", "pleegvader", "stiefmoeder", "stiefvader", "grootouder")
"""Relations as the administration systems write them; anything else can be typed."""


class GuardianDialog(Dialog):
    """Add a guardian to a pupil (`guardian` None) or change one."""

    DRAFT_KEY = "guardian"

    def __init__(
        self, parent: QWidget | None, desk: Desk, pupil: PupilRow, guardian: GuardianRow | None = None
    ) -> None:
        if guardian is None:
            question = QCoreApplication.translate("GuardianDialog", "Add a parent or carer to {pupil}")
            deed = QCoreApplication.translate("GuardianDialog", "Add parent or carer")
        else:
            question = QCoreApplication.translate("GuardianDialog", "Change the facts of {guardian}")
            deed = QCoreApplication.translate("GuardianDialog", "Save facts")
        super().__init__(
            parent,
            question.format(pupil=pupil.name.full, guardian=guardian.shown if guardian else ""),
            "" if guardian else QCoreApplication.translate("GuardianDialog", "Authority starts as not recorded."),
            deed,
            QCoreApplication.translate("GuardianDialog", "Cancel"),
            width=theme.scaled(560),
        )
        self._desk, self._pupil, self._guardian = desk, pupil, guardian
        self.kind = Segmented(
            self.tr("Person or institution"),
            [(GuardianKind.PERSON.value, self.tr("person")), (GuardianKind.INSTITUTION.value, self.tr("institution"))],
        )
        self.relation = Combo(self.tr("Relation to the child"))
        self.relation.setEditable(True)
        for relation in RELATIONS:
            self.relation.add(relation, relation)
        names = {
            "salutation": self.tr("Salutation"),
            "initials": self.tr("Initials"),
            "first_name": self.tr("First name"),
            "prefix": self.tr("Prefix"),
            "surname": self.tr("Surname"),
            "email": self.tr("E-mail address"),
            "mobile": self.tr("Mobile number"),
            "phone": self.tr("Telephone number"),
            "street": self.tr("Street"),
            "house_number": self.tr("Number"),
            "postcode": self.tr("Postcode"),
            "place": self.tr("Place"),
        }
        self.texts = {key: TextField(name) for key, name in names.items()}
        self.secret_address = CheckBox(
            self.tr("Secret address"), self.tr("The address then stands on no screen, list or paper.")
        )
        self.secret_phone = CheckBox(
            self.tr("Secret telephone numbers"), self.tr("The numbers then stand on no screen, list or paper.")
        )
        self.fields: dict[str, Field] = {}
        self._lay_out()
        self._fill()
        self.kind.chosen.connect(self._kind_changed)
        self._kind_changed()

    def facts(self) -> GuardianFacts:
        """Return what is typed."""
        typed = {key: text.text().strip() for key, text in self.texts.items()}
        kind = GuardianKind(self.kind.key())
        if kind is GuardianKind.INSTITUTION:
            for key in ("salutation", "initials", "first_name", "prefix"):
                typed[key] = ""
        return GuardianFacts(
            kind=kind,
            secret_address=self.secret_address.isChecked(),
            secret_phone=self.secret_phone.isChecked(),
            **typed,
        )

    def submit(self) -> None:
        """Keep the guardian; errors stand at the field they are about."""
        self.show_trouble("")
        for field in self.fields.values():
            field.set_error("")
        try:
            if self._guardian is None:
                self._desk.do(commands.add_guardian, self._pupil.id, self.relation.currentText(), self.facts())
            else:
                self._desk.do(commands.change_guardian, self._guardian.id, self.facts(), keep_secret=self._hidden())
        except (NameMissing, LooksLikeBsn) as error:
            field = self.fields.get(str(error.facts.get("field")), self.fields["surname"])
            field.set_error(errors.sentences(error).text)
            return
        except OpozError as error:
            self.show_error(error)
            return
        self._desk.say(self.tr("Parent or carer added") if self._guardian is None else self.tr("Facts changed"))
        self.accept()

    def draft(self) -> dict[str, Any]:
        typed: dict[str, Any] = {key: text.text() for key, text in self.texts.items()}
        return {
            **typed, "pupil_id": int(self._pupil.id), "guardian_id": int(self._guardian.id) if self._guardian else 0,
            "relation": self.relation.currentText(), "secret_address": self.secret_address.isChecked(),
            "secret_phone": self.secret_phone.isChecked(), "kind": self.kind.key(),
        }  # fmt: skip

    def restore(self, draft: dict[str, Any]) -> None:
        for key, text in self.texts.items():
            text.setText(str(draft.get(key, "")))
        self.relation.setEditText(str(draft.get("relation", "")))
        self.secret_address.setChecked(bool(draft.get("secret_address")))
        self.secret_phone.setChecked(bool(draft.get("secret_phone")))
        self.kind.set_key(str(draft.get("kind", GuardianKind.PERSON.value)))
        self._kind_changed()

    def _hidden(self) -> bool:
        """Tell whether the row came with hidden fields, so that empty ones here mean "as it was"."""
        return self._guardian is not None and (self._guardian.secret_address or self._guardian.secret_phone)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        places = [
            ("salutation", 1, 0, 1), ("initials", 1, 1, 1), ("first_name", 1, 2, 2), ("prefix", 2, 0, 1),
            ("surname", 2, 1, 3), ("email", 3, 0, 4), ("mobile", 4, 0, 2), ("phone", 4, 2, 2), ("street", 5, 0, 3),
            ("house_number", 5, 3, 1), ("postcode", 6, 0, 1), ("place", 6, 1, 3),
        ]  # fmt: skip
        grid.addWidget(self.kind, 0, 0, 1, 2)
        self.relation_field = Field(self.relation.accessibleName(), self.relation)
        grid.addWidget(self.relation_field, 0, 2, 1, 2)
        for key, row, column, span in places:
            self.fields[key] = Field(self.texts[key].accessibleName(), self.texts[key])
            grid.addWidget(self.fields[key], row, column, 1, span)
        self.fields["relation"] = self.relation_field
        for column in range(4):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.secret_address)
        self.body.addWidget(self.secret_phone)

    def _fill(self) -> None:
        guardian = self._guardian
        if guardian is None:
            self.relation.setCurrentIndex(-1)
            self.relation.setEditText("")
            return
        self.relation.setEditText(guardian.relation)
        self.relation_field.setEnabled(False)
        self.kind.set_key(guardian.kind.value)
        name = guardian.name
        values = {
            "salutation": guardian.salutation, "initials": name.initials, "first_name": name.first_name,
            "prefix": name.prefix, "surname": name.surname, "email": guardian.email, "mobile": guardian.mobile,
            "phone": guardian.phone, "street": guardian.street, "house_number": guardian.house_number,
            "postcode": guardian.postcode, "place": guardian.place,
        }  # fmt: skip
        for key, value in values.items():
            self.texts[key].setText(value)
        self.secret_address.setChecked(guardian.secret_address)
        self.secret_phone.setChecked(guardian.secret_phone)
        kept = self.tr("hidden, stays as it is")
        for secret, keys in (
            (guardian.secret_address, ("street", "house_number", "postcode", "place")),
            (guardian.secret_phone, ("mobile", "phone")),
        ):
            for key in keys if secret else ():
                self.texts[key].setPlaceholderText(kept)

    def _kind_changed(self) -> None:
        person = self.kind.key() == GuardianKind.PERSON.value
        for key in ("salutation", "initials", "first_name", "prefix"):
            self.fields[key].setVisible(person)
        label = self.tr("Surname") if person else self.tr("Name of the institution")
        self.fields["surname"].label.setText(label)
        self.texts["surname"].setAccessibleName(label)
