"""*Reservekopieën*: what there is, making one now, the second folder, checking one, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    Chipped,
    Field,
    Icon,
    Label,
    LinkButton,
    PasswordField,
    TableView,
    VerdictBanner,
)

from .. import backup
from ..backup import BackupRow, BackupStatus
from ..errors import WrongPassword
from .choose import choose_folder
from .context import ManageContext
from .people import moment_words
from .section import SectionFrame
from .steps import in_one_step

WEEK, FORTNIGHT = 7, 14


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A backup and in which of the two folders it lies."""

    row: BackupRow
    second: bool
    checked: str = ""


class BackupsSection(SectionFrame):
    """Say first whether there is a fresh backup, then list them."""

    def __init__(self, desk: Desk, context: ManageContext) -> None:
        super().__init__("", scrolls=False)
        self._desk, self._context = desk, context
        self._verdicts: dict[Path, tuple[str, str]] = {}
        self.head.setText(self.tr("Backups"))
        self.setAccessibleName(self.head.text())
        self.set_lead(self.tr("Made every day at the first unlocking, encrypted, and checked before the old one goes."))
        self.make = Button(self.tr("Make a backup now"), "main", "hard-drive")
        self.make.setObjectName("make_backup")
        self.deeds.addWidget(self.make)
        self.banner = VerdictBanner("ok")
        self.body.addWidget(self.banner)
        self.second = Card(self.tr("Second folder"), icon="usb")
        self.second_words = Label("", "body", "ink", wrap=True)
        self.second_hint = Label(
            self.tr(
                "A stick that lies somewhere else than this computer. When the "
                "computer is stolen or burns, this one is left."
            ),
            "small",
            "ink2",
            wrap=True,
        )
        self.choose = Button(self.tr("Choose a folder…"), icon="folder-open", small=True)
        self.choose.setObjectName("choose_second")
        self.forget = LinkButton(self.tr("No second folder"), small=True)
        self.second.actions.addWidget(self.forget)
        self.second.actions.addWidget(self.choose)
        self.second.body.addWidget(self.second_words)
        self.second.body.addWidget(self.second_hint)
        self.body.addWidget(self.second)
        columns: list[Column[ListedBackup]] = [
            Column(self.tr("Made"), self._made_words, sort=lambda one: one.row.made_at, weight="medium", width=0),
            Column(self.tr("Where"), lambda one: self.tr("second folder") if one.second else self.tr("this computer")),
            Column(
                self.tr("Size"),
                lambda one: size_words(one.row.size),
                sort=lambda one: one.row.size,
                tone="ink2",
                right=True,
            ),
            Column(self.tr("Checked"), lambda one: self._check_words(one).text, cell=self._check_words),
        ]
        self.table = TableView(self.tr("Backups"), RowTable(columns, key=lambda one: str(one.row.path)))
        self.table.setObjectName("backups")
        self.card = Card(self.tr("Backups that are kept"), padded=False)
        self.check = Button(self.tr("Check this one…"), icon="shield-check", small=True)
        self.check.setObjectName("check_backup")
        self.restore = Button(self.tr("Bring back…"), icon="history", small=True)
        self.restore.setObjectName("restore_backup")
        self.restore.setVisible(desk.may(Permission.RESTORE))
        self.card.actions.addWidget(self.check)
        self.card.actions.addWidget(self.restore)
        self.card.body.addWidget(self.table, 1)
        self.foot = Label("", "small", "ink2", wrap=True)
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 8, 12, 8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Icon("info", "ink3"))
        line.addWidget(self.foot, 1)
        holder.addLayout(line)
        self.card.body.addLayout(holder)
        self.body.addWidget(self.card, 1)
        self.make.clicked.connect(self._make)
        self.choose.clicked.connect(self._choose)
        self.forget.clicked.connect(self._forget)
        self.check.clicked.connect(self._check)
        self.restore.clicked.connect(self._restore)
        self.table.chosen.connect(self._chosen)

    def refresh(self) -> None:
        """Ask again what there is."""
        status = backup.status(self._context.vault)
        rows = [ListedBackup(row, second=False) for row in backup.listed(status.folder)]
        second = status.second_folder
        if second is not None and second.is_dir():
            rows += [ListedBackup(row, second=True) for row in backup.listed(second)]
        self.table.set_rows(rows)
        if self.table.current_row() is None and rows:
            self.table.selectRow(0)
        self.card.set_counter(str(len(rows)) if rows else "")
        self.foot.setText(
            self.tr("Seven of the last days, four of the weeks, three of the months; none older than 92 days.")
        )
        self._show_status(status)
        self._show_second(status)
        self._chosen(None)

    def _show_status(self, status: BackupStatus) -> None:
        if status.last_at is None:
            self.banner.set_verdict(
                "no",
                self.tr("There is no backup yet"),
                self.tr("Make one now; it takes a few seconds."),
                str(status.folder),
            )
            return
        when = moment_words(status.last_at, self._desk.today)
        days = (self._desk.today - status.last_at.astimezone().date()).days
        title = self.tr("Last backup: {when}").format(when=when)
        folder = self.tr("Folder: {path}").format(path=str(status.folder))
        if days > WEEK:
            self.banner.set_verdict("open", title, self.tr("That is more than a week ago. Make one now."), folder)
        else:
            self.banner.set_verdict(
                "ok", title, self.tr("It was opened and counted after copying; it can be brought back."), folder
            )

    def _show_second(self, status: BackupStatus) -> None:
        folder = status.second_folder
        self.forget.setVisible(folder is not None)
        if folder is None:
            self.second_words.setText(self.tr("Not chosen yet. One backup on the same computer is not enough."))
            self.second_words.set_tone("open")
            return
        if not folder.is_dir():
            self.second_words.setText(self.tr("Not plugged in now: {path}").format(path=str(folder)))
            self.second_words.set_tone("open")
            return
        if status.second_at is None:
            text = self.tr("{path}: no backup on it yet").format(path=str(folder))
        else:
            text = self.tr("{path}: last backup {when}").format(
                path=str(folder), when=moment_words(status.second_at, self._desk.today)
            )
        self.second_words.setText(text)
        late = status.second_at is None or (self._desk.today - status.second_at.astimezone().date()).days > FORTNIGHT
        self.second_words.set_tone("open" if late else "ink")

    def _chosen(self, _: object) -> None:
        reason = "" if self.table.current_row() is not None else self.tr("Choose a backup in the list first.")
        self.check.set_off(reason)
        self.restore.set_off(reason)

    # --- deeds

    def _make(self) -> None:
        self.make.setEnabled(False)
        self._desk.start(
            self.tr("Making a backup"), partial(backup.make, self._context.vault), self._made, self._failed
        )

    def _made(self, rows: tuple[BackupRow, ...]) -> None:
        self.make.setEnabled(True)
        self.refresh()
        if len(rows) > 1:
            self._desk.say(self.tr("Backup made and checked, also in the second folder."))
        else:
            self._desk.say(self.tr("Backup made and checked."))

    def _failed(self, error: Exception) -> None:
        self.make.setEnabled(True)
        self.refresh()
        self._desk.fail(error)

    def _choose(self) -> None:
        status = backup.status(self._context.vault)
        start = status.second_folder if status.second_folder is not None else status.folder.parent
        choose_folder(self, self.tr("Choose the second folder for backups"), start, self.set_second)

    def set_second(self, folder: Path) -> None:
        """Use a folder for the second backup."""
        try:
            backup.set_second_folder(self._context.vault, folder)
        except Exception as error:
            self._desk.fail(error)
            return
        self.refresh()

    def _forget(self) -> None:
        backup.set_second_folder(self._context.vault, None)
        self.refresh()

    def _check(self) -> None:
        one = self.table.current_row()
        if isinstance(one, ListedBackup):
            dialog = CheckBackupDialog(self, self._desk, self._context.vault.user.login, one.row.path)
            dialog.checked.connect(self._checked)
            dialog.open()

    def _checked(self, path: Path) -> None:
        self._verdicts[path] = (self.tr("whole"), "ok")
        self.refresh()

    def _restore(self) -> None:
        one = self.table.current_row()
        if not isinstance(one, ListedBackup):
            return
        self._asked = one.row.path
        dialog = Dialog(
            self,
            self.tr("Bring back the backup of {moment}?").format(moment=self._made_words(one)),
            self.tr(
                "The program locks first. At the unlock screen you see what comes back and what there is now; "
                "only after that something changes. The present school file is kept beside it."
            ),
            self.tr("Lock and look"),
            self.tr("Stay here"),
            danger=True,
        )
        dialog.submitted.connect(self._restore_now)
        dialog.open()

    def _restore_now(self) -> None:
        self._context.restore_asked(self._asked)

    # --- words

    def _made_words(self, one: ListedBackup) -> str:
        return moment_words(one.row.made_at, self._desk.today)

    def _check_words(self, one: ListedBackup) -> Chipped:
        verdict = self._verdicts.get(one.row.path)
        if verdict is not None:
            return Chipped(verdict[0], verdict[1], "check")
        return Chipped(self.tr("when it was made"), "plain", "check")


class CheckBackupDialog(Dialog):
    """Check one backup from top to bottom with the key file inside it. `checked(path)` when it is whole."""

    checked = Signal(object)

    def __init__(self, parent: BackupsSection, desk: Desk, login: str, path: Path) -> None:
        super().__init__(parent, "", " ", deed=" ", safe=" ")
        self._desk, self._login, self._path = desk, login, path
        question = self.tr("Check this backup?")
        self.question.setText(question)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.words.setText(
            self.tr("The backup is opened with your password of the day it was made, and counted. Nothing is changed.")
        )
        self.deed_button.setText(self.tr("Check"))
        self.safe_button.setText(self.tr("Leave it"))
        self.password = PasswordField(self.tr("Password of that day"))
        self.password.setObjectName("backup_password")
        self.field = Field(self.tr("Password of that day"), self.password)
        self.body.addWidget(self.field)
        self.password.returned.connect(self.submit)
        self.password.setFocus()

    def submit(self) -> None:
        if not self.password.text():
            self.field.set_error(self.tr("Type the password."))
            return
        self.deed_button.setEnabled(False)
        self.show_trouble("")
        work = partial(backup.verify, self._path, self._login, self.password.text())
        self._desk.start(self.question.full_text(), partial(in_one_step, work, "checking"), self._done, self._failed)

    def _done(self, _: object) -> None:
        self._desk.say(self.tr("This backup is whole and can be brought back."))
        self.checked.emit(self._path)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.deed_button.setEnabled(True)
        if isinstance(error, WrongPassword):
            self.field.set_error(self.tr("This was not your password on that day. Nothing was changed."))
            return
        self.show_error(error)


def size_words(size: int) -> str:
    """Write a size as `340 kB` or `7,6 MB`."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")
