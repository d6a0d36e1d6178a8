"""The forms for users: add, change, and hand the direction over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.widgets import CheckBox, Combo, DateField, Field, Label, TextField

from .. import users
from ..errors import BadLogin, LoginTaken
from ..opened import OpenVault
from ..passwords import checked_login
from ..rows import NewLogin, UserRow
from .steps import in_one_step
from .words import role_hint, role_words

PEOPLE_ROLES = (Role.TEACHER, Role.IB, Role.ADMINISTRATION, Role.DIRECTOR, Role.DPO)


class GroupChoice(QWidget):
    """Ticks for the groups of a teacher."""

    def __init__(self, names: Sequence[str], chosen: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[tuple[str, CheckBox]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for number, name in enumerate(dict.fromkeys([*names, *chosen])):
            box = CheckBox(name)
            box.setChecked(name in chosen)
            self._boxes.append((name, box))
            grid.addWidget(box, number // 3, number % 3)
        self.none = Label(
            self.tr("There are no groups yet. Import the pupils first; you can choose groups afterwards."),
            "small",
            "ink2",
            wrap=True,
        )
        self.none.setVisible(not self._boxes)
        grid.addWidget(self.none, 0, 0, 1, 3)

    def chosen(self) -> tuple[str, ...]:
        """Return the names of the ticked groups."""
        return tuple(name for name, box in self._boxes if box.isChecked())

    def choose(self, names: Sequence[str]) -> None:
        """Tick exactly these groups."""
        for name, box in self._boxes:
            box.setChecked(name in names)


class PersonDialog(Dialog):
    """Name, login name, role, groups and last day; what adding and changing share. `made(NewLogin)` for the slip."""

    made = Signal(object)

    def __init__(
        self, parent: QWidget, desk: Desk, vault: OpenVault, groups: Sequence[str], chosen: Sequence[str]
    ) -> None:
        super().__init__(parent, "", deed=" ", safe=" ", width=560)
        self.setMaximumWidth(620)
        self._desk, self._vault = desk, vault
        self.name = TextField(self.tr("Name"))
        self.name.setObjectName("person_name")
        self.login = TextField(self.tr("Login name"))
        self.login.setObjectName("person_login")
        self.role = Combo(self.tr("Role"))
        self.role.setObjectName("person_role")
        for role in PEOPLE_ROLES:
            self.role.add(role, role_words(role))
        self.ends = DateField(self.tr("Last day"), desk.today)
        self.name_field = Field(self.tr("Name"), self.name, check=self._check_name)
        self.login_field = Field(
            self.tr("Login name"), self.login, self.tr("What this person types to unlock."), self._check_login
        )
        self.role_field = Field(self.tr("Role"), self.role, role_hint(Role.TEACHER))
        self.ends_field = Field(
            self.tr("Last day (may stay empty)"), self.ends, self.tr("For a substitute or trainee."), self._check_ends
        )
        self.groups = GroupChoice(groups, chosen)
        self.groups_label = Label(self.tr("Groups"), "small_medium", "ink2")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.name_field, 0, 0, top)
        grid.addWidget(self.login_field, 0, 1, top)
        grid.addWidget(self.role_field, 1, 0, top)
        grid.addWidget(self.ends_field, 1, 1, top)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.groups_label)
        below.addWidget(self.groups)
        self.body.addLayout(below)
        self.role.currentIndexChanged.connect(self._role_changed)
        self._role_changed()

    def set_words(self, question: str, text: str, deed: str, safe: str) -> None:
        """Give the dialog its words."""
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.question.setText(question)
        self.words.setText(text)
        self.words.setVisible(bool(text))
        self.deed_button.setText(deed)
        self.safe_button.setText(safe)

    def chosen_role(self) -> Role:
        """Return the role."""
        key = self.role.key()
        return Role(str(key)) if key is not None else Role.TEACHER

    def chosen_groups(self) -> tuple[str, ...]:
        """Return the groups, which only a teacher has."""
        return self.groups.chosen() if self.chosen_role() is Role.TEACHER else ()

    def valid(self) -> bool:
        """Check every field and show what is wrong."""
        found = [field.valid() for field in (self.name_field, self.login_field, self.ends_field)]
        return all(found)

    def start(self, work: Callable[[], Any]) -> None:
        """Run the deed on the worker thread; the dialog stays until it is done."""
        self.show_trouble("")
        self.deed_button.setEnabled(False)
        self._desk.start(self.question.full_text(), partial(in_one_step, work), self._done, self._failed)

    def _done(self, result: Any) -> None:
        self.accept()
        if isinstance(result, NewLogin):
            self.made.emit(result)

    def _failed(self, error: Exception) -> None:
        self.deed_button.setEnabled(True)
        if isinstance(error, LoginTaken | BadLogin):
            self.login_field.set_error(sentences(error).text)
            self.login.setFocus()
            return
        self.show_error(error)

    def _role_changed(self) -> None:
        role = self.chosen_role()
        teacher = role is Role.TEACHER
        self.groups.setVisible(teacher)
        self.groups_label.setVisible(teacher)
        self.role_field.set_hint(role_hint(role))
        self.adjustSize()

    def _check_name(self) -> str:
        return "" if self.name.text().strip() else self.tr("Type the name, for instance Sanne de Vries.")

    def _check_login(self) -> str:
        try:
            checked_login(self.login.text())
        except BadLogin as error:
            return sentences(error).what
        return ""

    def _check_ends(self) -> str:
        problem = self.ends.problem()
        value = self.ends.value()
        if not problem and value is not None and value < self._desk.today:
            return self.tr("This day has passed already.")
        return problem


class AddPersonDialog(PersonDialog):
    """Add a user; the temporary password comes on a slip afterwards."""

    DRAFT_KEY = "vault.person"

    def __init__(self, parent: QWidget, desk: Desk, vault: OpenVault, groups: Sequence[str]) -> None:
        super().__init__(parent, desk, vault, groups, ())
        self.set_words(
            self.tr("Add a user"),
            self.tr("The person gets a temporary password on a slip and chooses an own one at the first unlocking."),
            self.tr("Add the user"),
            self.tr("Leave it"),
        )
        self._login_touched = False
        self.name.textEdited.connect(self._name_typed)
        self.login.textEdited.connect(self._login_typed)

    def submit(self) -> None:
        if not self.valid():
            return
        self.start(
            partial(
                users.add,
                self._vault,
                login=self.login.text(),
                name=self.name.text(),
                role=self.chosen_role(),
                groups=self.chosen_groups(),
                ends_on=self.ends.value(),
            )
        )

    def draft(self) -> dict[str, Any]:
        if not (self.name.text() or self.login.text()):
            return {}
        return {
            "name": self.name.text(),
            "login": self.login.text(),
            "role": self.chosen_role().value,
            "groups": list(self.groups.chosen()),
            "ends": self.ends.text(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        self.name.setText(str(draft.get("name", "")))
        self.login.setText(str(draft.get("login", "")))
        self.role.set_key(Role(str(draft.get("role", Role.TEACHER.value))))
        self.groups.choose([str(one) for one in draft.get("groups", [])])
        self.ends.setText(str(draft.get("ends", "")))

    def _name_typed(self, text: str) -> None:
        if not self._login_touched:
            words = text.split()
            self.login.setText(words[0].lower() if words else "")

    def _login_typed(self, text: str) -> None:
        self._login_touched = bool(text)


class ChangePersonDialog(PersonDialog):
    """Change name, login name, role, groups and last day of a user; only what differs is done."""

    def __init__(
        self, parent: QWidget, desk: Desk, vault: OpenVault, row: UserRow, groups: Sequence[str], last_director: bool
    ) -> None:
        super().__init__(parent, desk, vault, groups, row.groups)
        self._row = row
        self.set_words(
            self.tr("Change {name}").format(name=row.name),
            "",
            self.tr("Save the changes"),
            self.tr("Leave it"),
        )
        self.name.setText(row.name)
        self.login.setText(row.login)
        self.role.set_key(row.role)
        self.ends.set_value(row.ends_on)
        if last_director:
            reason = self.tr("The last director keeps this role, without a last day.")
            self.role.setEnabled(False)
            self.ends.setEnabled(False)
            self.role_field.set_hint(reason)
            self.ends_field.set_hint(reason)
        if row.id == vault.user.id:
            self.login.setEnabled(False)
            self.login_field.set_hint(self.tr("Another director can change your login name."))
        else:
            self.login_field.set_hint(self.tr("With another login name comes a new temporary password."))

    def submit(self) -> None:
        if self.valid():
            self.start(
                partial(
                    _change, self._vault, self._row, self.name.text(), self.login.text(), self.chosen_role(),
                    self.chosen_groups(), self.ends.value(),
                )
            )  # fmt: skip

    def _check_ends(self) -> str:
        return "" if self.ends.value() == self._row.ends_on else super()._check_ends()


class HandOverDialog(Dialog):
    """Make someone director, and choose what the present director becomes."""

    def __init__(self, parent: QWidget, desk: Desk, vault: OpenVault, row: UserRow) -> None:
        super().__init__(parent, "", " ", deed=" ", safe=" ")
        self._desk, self._vault, self._row = desk, vault, row
        question = self.tr("Make {name} director?").format(name=row.name)
        self.question.setText(question)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.words.setText(
            self.tr("{name} can then do everything, also manage users and read everything.").format(name=row.name)
        )
        self.deed_button.setText(self.tr("Make {name} director").format(name=row.name))
        self.safe_button.setText(self.tr("Leave it"))
        self.own = Combo(self.tr("And you?"))
        self.own.add(None, self.tr("I stay director as well"))
        for role in (Role.IB, Role.ADMINISTRATION, Role.TEACHER):
            self.own.add(role, self.tr("I become: {role}").format(role=role_words(role)))
        self.body.addWidget(Field(self.tr("And you?"), self.own, self.tr("You see it the next time you unlock.")))

    def submit(self) -> None:
        key = self.own.key()
        own = Role(str(key)) if key is not None else None
        self.deed_button.setEnabled(False)
        work = partial(users.hand_over, self._vault, self._row.id, own)
        self._desk.start(self.question.full_text(), partial(in_one_step, work), self._done, self._failed)

    def _done(self, _: object) -> None:
        self._desk.say(self.tr("{name} is director now.").format(name=self._row.name))
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.deed_button.setEnabled(True)
        self.show_error(error)


def _change(
    vault: OpenVault, row: UserRow, name: str, login: str, role: Role, groups: tuple[str, ...], ends_on: date | None
) -> NewLogin | None:
    """Do what differs, the login name last because it brings a temporary password."""
    if " ".join(name.split()) != row.name:
        users.rename(vault, row.id, name)
    if role is not row.role or tuple(sorted(groups)) != tuple(row.groups):
        users.change_role(vault, row.id, role, groups)
    if ends_on != row.ends_on:
        users.end(vault, row.id, ends_on)
    if " ".join(login.split()) != row.login:
        return users.change_login(vault, row.id, login)
    return None
