"""The tab *Bestanden*: files on a pupil's card, encrypted in the school file, opened without a file on disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import errors
from opoz_desktop.shell.card import CardTab
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import confirm, save_bytes
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Iconed, Label, TableView
from opoz_desktop.shell.widgets.drop_zone import DropZone, PathChooser

from .. import commands, queries
from ..commands.pupils import FILE_LIMIT_MB, MEDIA_TYPES
from ..errors import FileTooLarge
from ..queries import FileRow
from .file_view import PictureDialog, TextDialog
from .words import size_words

PICTURES = {"image/png", "image/jpeg"}
SUFFIXES = {media: suffix.lstrip(".") for suffix, media in reversed(MEDIA_TYPES.items())}


class FilesTab(QWidget):
    """Add, open and remove the files of one pupil."""

    def __init__(self, desk: Desk, pupil_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pupil_id = desk, PupilId(pupil_id)
        self._removing: FileRow | None = None
        editable = desk.may(Permission.EDIT_PUPILS)
        self.drop = DropZone(
            self.tr("Drop files here"),
            self.tr(
                "PDF, PNG, JPG, DOCX, ODT or TXT, at most {limit} MB each. They stand encrypted in the school file."
            ).format(limit=FILE_LIMIT_MB),
            self.tr("Choose a file"),
        )
        self.drop.setVisible(editable)
        self.trouble = Label("", "body", "no", wrap=True)
        self.trouble.hide()
        columns: list[Column[FileRow]] = [
            Column(self.tr("File"), _title, weight="medium", width=0, cell=_icon),
            Column(self.tr("Kind"), _kind, width=70),
            Column(self.tr("Size"), _size, sort=_bytes, right=True, width=90),
            Column(self.tr("Added"), _added, sort=_added_on, width=110),
        ]
        self.table = TableView(self.tr("Files of this pupil"), RowTable(columns, key=_id))
        self.card = Card(padded=False)
        self.card.body.addWidget(self.table)
        self.open_button = Button(self.tr("Open"), icon="eye", small=True)
        self.remove_button = Button(self.tr("Remove…"), "danger", "trash-2", small=True)
        self.remove_button.setVisible(editable)
        belongs = self.tr("No files yet. Here belong letters, statements and agreements about this child.")
        self.none = Label(belongs, "body", "ink2", wrap=True)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.drop)
        column.addWidget(self.trouble)
        column.addWidget(self.none)
        column.addWidget(self.card)
        self.buttons = QWidget()
        line = QHBoxLayout(self.buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.open_button)
        line.addWidget(self.remove_button)
        line.addStretch(1)
        column.addWidget(self.buttons)
        column.addStretch(1)

        self.drop.dropped.connect(self.add_files)
        self.drop.asked.connect(self._choose)
        self.table.opened.connect(self.open_file)
        self.table.chosen.connect(self._row_chosen)
        self.open_button.clicked.connect(self._open_current)
        self.remove_button.clicked.connect(self._remove_current)
        self.refresh()

    def refresh(self) -> None:
        """Ask again and show."""
        try:
            rows = self._desk.ask(queries.files, self._pupil_id)
        except OpozError:
            return
        self.table.set_rows(rows)
        self.table.fit_height()
        self.card.setVisible(bool(rows))
        self.buttons.setVisible(bool(rows))
        self.none.setVisible(not rows)
        if rows and self.table.current_row() is None:
            self.table.selectRow(0)
        self._row_chosen(self.table.current_row())

    def add_files(self, paths: tuple[Path, ...]) -> None:
        """Put files on the card; the first that is refused stops, and says why."""
        self.trouble.hide()
        added = 0
        for path in paths:
            try:
                self._desk.do(commands.add_file, self._pupil_id, path.name, _read(path))
            except OpozError as error:
                self._show_trouble(path, error)
                break
            added += 1
        if added:
            self._desk.say(self.tr("%n file(s) added", "", added))

    def open_file(self, row: FileRow) -> None:
        """Show a file in the program; what it cannot show leaves only through the export door."""
        try:
            content = self._desk.ask(queries.file_content, row.id)
        except OpozError as error:
            self._desk.fail(error)
            return
        if row.media_type == "application/pdf":
            self._desk.preview(row.title, content, "bestand")
        elif row.media_type in PICTURES:
            PictureDialog(self.window(), row.title, content).open()
        elif row.media_type == "text/plain":
            TextDialog(self.window(), row.title, content).open()
        else:
            save_bytes(self.window(), self._desk, content, "bestand", SUFFIXES[row.media_type], {"pupils": 1})

    def _choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in MEDIA_TYPES)
        words = self.tr("Documents and pictures ({kinds})").format(kinds=kinds)
        PathChooser(self.window(), self.tr("Choose a file"), self._chosen, words).open()

    def _chosen(self, name: str) -> None:
        self.add_files((Path(name),))

    def _row_chosen(self, row: FileRow | None) -> None:
        if row is None:
            return
        self.open_button.setAccessibleName(self.tr("Open {title}").format(title=row.title))
        self.remove_button.setAccessibleName(self.tr("Remove {title}").format(title=row.title))

    def _open_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.open_file(row)

    def _remove_current(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        self._removing = row
        confirm(
            self.window(),
            self.tr("Remove “{title}” from the card?").format(title=row.title),
            self.tr("The file is taken out of the school file for good. Backups keep it until they are replaced."),
            self.tr("Remove file"),
            self._remove,
            self.tr("Keep"),
        )

    def _remove(self) -> None:
        if self._removing is None:
            return
        try:
            self._desk.do(commands.remove_file, self._removing.id)
        except OpozError as error:
            self._desk.fail(error)
            return
        self._desk.say(self.tr("File removed"))

    def _show_trouble(self, path: Path, error: OpozError) -> None:
        self.trouble.setText(f"{path.name}: {errors.sentences(error).text}")
        self.trouble.show()


def _read(path: Path) -> bytes:
    if path.stat().st_size > FILE_LIMIT_MB * 1_000_000:
        raise FileTooLarge(limit_mb=FILE_LIMIT_MB)
    return path.read_bytes()


def _id(row: FileRow) -> int:
    return row.id


def _title(row: FileRow) -> str:
    return row.title


def _icon(row: FileRow) -> Iconed:
    return Iconed("image" if row.media_type in PICTURES else "file-text")


def _kind(row: FileRow) -> str:
    return SUFFIXES[row.media_type].upper()


def _size(row: FileRow) -> str:
    return size_words(row.size)


def _bytes(row: FileRow) -> int:
    return row.size


def _added(row: FileRow) -> str:
    return written(row.added_on)


def _added_on(row: FileRow) -> object:
    return row.added_on


def file_count(desk: Desk, pupil_id: int) -> int:
    """Return the number of files, for the counter of the tab."""
    return len(desk.ask(queries.files, PupilId(pupil_id)))


def _label() -> str:
    return QCoreApplication.translate("FilesTab", "Files")


CARD_TAB = CardTab("files", _label, Permission.SEE_ALL_PUPILS, FilesTab, file_count)
