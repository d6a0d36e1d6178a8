"""*Gebruikers*: who may unlock the school file, as what, and until when."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Chipped, FactList, Label, SidePanel, TableView

from .. import users
from ..rows import NewLogin, UserRow
from .context import ManageContext
from .people_dialogs import AddPersonDialog, ChangePersonDialog, HandOverDialog
from .section import SectionFrame
from .slip_dialog import SlipDialog
from .steps import in_one_step
from .words import role_words


class PeopleSection(SectionFrame):
    """List the users; the panel at the right holds what can be done with the one that is chosen."""

    def __init__(self, desk: Desk, context: ManageContext) -> None:
        super().__init__("", scrolls=False)
        self._desk, self._context = desk, context
        self._rows: tuple[UserRow, ...] = ()
        self.head.setText(self.tr("Users"))
        self.set_lead(
            self.tr("Everyone has an own name and password. Nobody, not even the director, can see a password.")
        )
        self.setAccessibleName(self.head.text())
        self.add = Button(self.tr("Add a user"), "main", "user-plus")
        self.add.setObjectName("add_user")
        self.deeds.addWidget(self.add)
        columns: list[Column[UserRow]] = [
            Column(self.tr("Name"), lambda row: row.name, weight="medium", width=0),
            Column(self.tr("Role"), lambda row: role_words(row.role)),
            Column(self.tr("Groups"), lambda row: ", ".join(row.groups) or "–", tone="ink2"),
            Column(self.tr("Last unlocked"), self._last_words, sort=self._last_key),
            Column(self.tr("Status"), lambda row: self._status(row).text, cell=self._status),
        ]
        self.table = TableView(self.tr("Users"), RowTable(columns, key=lambda row: row.id), sort_column=0)
        self.table.setObjectName("users")
        self.card = Card(padded=False)
        self.card.body.addWidget(self.table)
        self.panel = SidePanel("", 280)
        self.panel.close_button.hide()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(16)
        self._pair.addWidget(self.card, 1)
        self._pair.addWidget(self.panel)
        self.body.addLayout(self._pair, 1)
        self.change = Button(self.tr("Change…"), icon="pencil")
        self.reset = Button(self.tr("New temporary password…"), icon="key")
        self.hand_over = Button(self.tr("Make director…"), icon="handshake")
        self.remove = Button(self.tr("Remove…"), "danger", "user-x")
        self.reasons = Label("", "small", "ink2", wrap=True)
        for name, button in (
            ("change", self.change),
            ("reset", self.reset),
            ("hand_over", self.hand_over),
            ("remove", self.remove),
        ):
            button.setObjectName(f"{name}_user")
        self._facts: QWidget | None = None
        self.panel.body.setSpacing(10)
        self._holder = self.panel.body
        self._deeds = QGridLayout()
        self._deeds.setSpacing(8)
        self._narrow = False
        self._holder.addLayout(self._deeds)
        self._holder.addWidget(self.reasons)
        self._holder.addStretch(1)
        self._place_deeds()
        self.add.clicked.connect(self._add)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.change.clicked.connect(self._change)
        self.reset.clicked.connect(self._reset)
        self.hand_over.clicked.connect(self._hand_over)
        self.remove.clicked.connect(self._remove)
        desk.drafts.register(AddPersonDialog.DRAFT_KEY, self._add_again)
        self.panel.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel below the table where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(880)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.panel.set_narrow(narrow)
        self.panel.setMaximumHeight(theme.scaled(300) if narrow else 16777215)
        self._place_deeds()
        row = self.table.current_row()
        if isinstance(row, UserRow):
            self._show(row)

    def _place_deeds(self) -> None:
        """Put the buttons below each other, or two by two where the panel below the table is wide enough for them."""
        columns = 2 if self._narrow and theme.text_size() <= 115 else 1
        for number, button in enumerate((self.change, self.reset, self.hand_over, self.remove)):
            self._deeds.removeWidget(button)
            self._deeds.addWidget(button, number // columns, number % columns)

    def refresh(self) -> None:
        """Ask again who may unlock."""
        self._rows = users.people(self._context.vault)
        self.table.set_rows(self._rows)
        if self.table.current_row() is None and self._rows:
            self.table.selectRow(0)
        row = self.table.current_row()
        if isinstance(row, UserRow):
            self._show(row)

    def _chosen(self, row: Any) -> None:
        if isinstance(row, UserRow):
            self._show(row)

    def _opened(self, row: Any) -> None:
        self._chosen(row)
        self._change()

    def _show(self, row: UserRow) -> None:
        self.panel.show()
        self.panel.set_title(row.name)
        facts = [
            (self.tr("Login name"), row.login),
            (self.tr("Role"), role_words(row.role)),
            (self.tr("Groups"), ", ".join(row.groups) or "–"),
            (self.tr("Since"), dates.written(row.since.astimezone().date())),
            (self.tr("Last day"), dates.written(row.ends_on) if row.ends_on else "–"),
        ]
        if self._facts is not None:
            self._holder.removeWidget(self._facts)
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = FactList(facts, role="body")
        self._holder.insertWidget(2 if self._narrow else 0, self._facts)
        own = row.id == self._context.vault.user.id
        last = self._last_director(row)
        self.change.set_off("")
        self.reset.set_off(self.tr("Your own password stands under My password.") if own else "")
        self.hand_over.setVisible(row.role is not Role.DIRECTOR)
        self.hand_over.set_off(
            self.tr("This person's access ends; a director needs lasting access.") if row.ends_on else ""
        )
        reason = self.tr("The last director cannot be removed. First make someone else director.") if last else ""
        if own and not reason:
            reason = self.tr("You cannot remove yourself. Let another director do it.")
        self.remove.set_off(reason)
        told = [button.toolTip() for button in (self.reset, self.hand_over, self.remove) if not button.isEnabled()]
        self.reasons.setText("\n".join(dict.fromkeys(told)))
        self.reasons.setVisible(bool(told))

    def _last_director(self, row: UserRow) -> bool:
        staying = [one for one in self._rows if one.role is Role.DIRECTOR and one.ends_on is None and one.id != row.id]
        return row.role is Role.DIRECTOR and not staying

    # --- deeds

    def _group_names(self) -> tuple[str, ...]:
        return tuple(self._desk.ask(self._context.group_names))

    def new(self) -> bool:
        """Add a user (Ctrl+N)."""
        self._add()
        return True

    def _add(self) -> None:
        self._open_add().open()

    def _open_add(self) -> AddPersonDialog:
        dialog = AddPersonDialog(self, self._desk, self._context.vault, self._group_names())
        dialog.made.connect(self._show_slip)
        return dialog

    def _add_again(self, _: dict[str, Any]) -> Any:
        dialog = self._open_add()
        dialog.open()
        return dialog

    def _change(self) -> None:
        row = self.table.current_row()
        if isinstance(row, UserRow):
            dialog = ChangePersonDialog(
                self, self._desk, self._context.vault, row, self._group_names(), self._last_director(row)
            )
            dialog.made.connect(self._show_slip)
            dialog.open()

    def _reset(self) -> None:
        row = self.table.current_row()
        if not isinstance(row, UserRow):
            return
        dialog = Dialog(
            self,
            self.tr("Give {name} a temporary password?").format(name=row.name),
            self.tr("The old password stops working at once. Nothing of this person's work is lost."),
            self.tr("Make a temporary password"),
            self.tr("Leave it"),
        )
        dialog.submitted.connect(self._reset_now)
        dialog.open()

    def _reset_now(self) -> None:
        row = self.table.current_row()
        if isinstance(row, UserRow):
            work = partial(users.reset_password, self._context.vault, row.id)
            self._desk.start(self.tr("Temporary password"), partial(in_one_step, work), self._show_slip)

    def _hand_over(self) -> None:
        row = self.table.current_row()
        if isinstance(row, UserRow):
            HandOverDialog(self, self._desk, self._context.vault, row).open()

    def _remove(self) -> None:
        row = self.table.current_row()
        if not isinstance(row, UserRow):
            return
        dialog = Dialog(
            self,
            self.tr("Remove {name} as a user?").format(name=row.name),
            self.tr(
                "This person cannot unlock any more, and the school file gets new keys. What this person did stays in "
                "the log. Old backups open with the old password for at most 92 days."
            ),
            self.tr("Remove {name}").format(name=row.name),
            self.tr("Keep"),
            danger=True,
        )
        dialog.submitted.connect(self._remove_now)
        dialog.open()

    def _remove_now(self) -> None:
        row = self.table.current_row()
        if isinstance(row, UserRow):
            factory = partial(users.remove, self._context.vault, row.id)
            self._desk.start(self.tr("Removing a user"), factory, self._removed)

    def _removed(self, _: object) -> None:
        self._desk.say(self.tr("User removed. The school file has new keys."))
        self.refresh()

    def _show_slip(self, made: NewLogin) -> None:
        self.refresh()
        row = next((one for one in self._rows if one.id == made.user_id), None)
        if row is not None:
            school, place = self._desk.ask(self._context.school)
            where = ", ".join(part for part in (school, place) if part)
            SlipDialog(self, self._desk, where, row.name, row.login, made.temporary_password).open()

    # --- words

    def _status(self, row: UserRow) -> Chipped:
        if row.ends_on is not None and row.ends_on < self._desk.today:
            return Chipped(self.tr("access ended"), "no", "circle-alert")
        if row.must_change:
            return Chipped(self.tr("temporary"), "open", "key")
        if row.ends_on is not None:
            return Chipped(self.tr("until {date}").format(date=dates.written(row.ends_on)), "plain", "calendar")
        return Chipped(self.tr("active"), "plain", "check")

    def _last_words(self, row: UserRow) -> str:
        return moment_words(row.last_login, self._desk.today) if row.last_login is not None else self.tr("never yet")

    @staticmethod
    def _last_key(row: UserRow) -> float:
        return row.last_login.timestamp() if row.last_login is not None else 0.0


def moment_words(moment: datetime, today: date) -> str:
    """Write a moment as `vandaag 07:50`, `gisteren 16:40` or `05-10-2026 16:40`."""
    local = moment.astimezone()
    clock = f"{local.hour:02d}:{local.minute:02d}"
    days = (today - local.date()).days
    if days == 0:
        return QCoreApplication.translate("Moments", "today {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("Moments", "yesterday {time}").format(time=clock)
    return f"{dates.written(local.date())} {clock}"
