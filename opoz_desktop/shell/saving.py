"""The dialog behind the one door: it warns, asks the purpose, notes the export in the log, then writes the file."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from . import errors
from .dialogs import Dialog
from .widgets.banner import NoteBox
from .widgets.combo import Combo
from .widgets.fields import Field


class NotWritten(OpozError):
    """The file could not be written where the person wanted it. Facts: reason (a code: full, denied, other)."""


def _not_written(error: Any) -> errors.Sentences:
    reason = getattr(error, "reason", "other")
    what = {
        "full": QCoreApplication.translate("Saving", "The file was not saved: the disk is full."),
        "denied": QCoreApplication.translate("Saving", "The file was not saved: you may not write in that folder."),
    }.get(str(reason), QCoreApplication.translate("Saving", "The file was not saved."))
    return errors.Sentences(
        what,
        QCoreApplication.translate("Saving", "Nothing was lost: the document is still here."),
        QCoreApplication.translate("Saving", "Choose another folder."),
    )


errors.register(NotWritten, _not_written)


def note_export(work: Work, suffix: str, purpose: str, counts: Mapping[str, int]) -> None:
    """Note in the log that bytes leave the vault: kind, purpose and counts, never a name."""
    work.require(Permission.EXPORT)
    work.note(AuditLine(f"export.{suffix}", "", {"purpose": purpose, **counts}))


def note_print(work: Work, pages: int) -> None:
    """Note in the log that paper left the program: how many pages. Who may see a page may print it."""
    work.note(AuditLine("export.print", "", {"pages": pages}))


def purposes() -> list[tuple[str, str]]:
    """Return the purposes a file may leave for, as (code, words)."""
    return [
        ("parent", QCoreApplication.translate("Saving", "Give to the parent")),
        ("print", QCoreApplication.translate("Saving", "Have it printed elsewhere")),
        ("board", QCoreApplication.translate("Saving", "Send to the board or the DPO")),
        ("authority", QCoreApplication.translate("Saving", "Give to an authority or another school")),
        ("archive", QCoreApplication.translate("Saving", "Keep in the school's own archive")),
        ("other", QCoreApplication.translate("Saving", "Something else")),
    ]


def write_whole(path: Path, data: bytes) -> None:
    """Write a file in one go: it is there completely or not at all. Raises NotWritten."""
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = "full" if error.errno == 28 else "denied" if isinstance(error, PermissionError) else "other"
        raise NotWritten(reason=reason) from None


class SaveDialog(Dialog):
    """Ask why a document leaves and where to, then let it leave."""

    saved = Signal(object)

    def __init__(
        self, parent: QWidget, desk: Any, data: bytes, file_stem: str, suffix: str, counts: Mapping[str, int]
    ) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("Saving", "Save this document outside the school file?"),
            QCoreApplication.translate(
                "Saving",
                "The file will no longer be encrypted. Whoever can open the folder can read it. "
                "The log notes when, why and how many pupils; not who they are.",
            ),
            QCoreApplication.translate("Saving", "Choose folder and save"),
            QCoreApplication.translate("Saving", "Do not save"),
        )
        self._desk, self._data, self._stem, self._suffix, self._counts = desk, data, file_stem, suffix, counts
        self.purpose = Combo(QCoreApplication.translate("Saving", "What is it for?"))
        self.purpose.addItem(QCoreApplication.translate("Saving", "Choose"), "")
        for code, words in purposes():
            self.purpose.add(code, words)
        self.purpose_field = Field(
            QCoreApplication.translate("Saving", "What is it for?"), self.purpose, check=self._purpose_problem
        )
        self.body.addWidget(self.purpose_field)
        self.body.addWidget(
            NoteBox(
                QCoreApplication.translate("Saving", "Remove the file yourself when it has served its purpose."), "info"
            )
        )

    def submit(self) -> None:
        if not self.purpose_field.valid():
            self.purpose.setFocus()
            return
        chooser = FileChooser(self, self._stem, self._suffix)
        chooser.fileSelected.connect(self.write_to)
        chooser.open()

    def write_to(self, name: str) -> None:
        """Note the export and write the file; when writing fails the log says so too."""
        path = Path(name)
        if path.suffix.lower() != f".{self._suffix}":
            path = path.with_name(f"{path.name}.{self._suffix}")
        try:
            self._desk.do(note_export, self._suffix, str(self.purpose.key()), self._counts)
            write_whole(path, self._data)
        except OpozError as error:
            if isinstance(error, NotWritten):
                self._desk.do(note_export, f"{self._suffix}.failed", str(self.purpose.key()), {})
            self.show_error(error)
            return
        self.saved.emit(path)
        self._desk.say(QCoreApplication.translate("Saving", "Saved. Noted in the log."))
        self.accept()

    def _purpose_problem(self) -> str:
        return (
            ""
            if self.purpose.key()
            else QCoreApplication.translate("Saving", "Say what it is for; the log keeps that.")
        )


class FileChooser(QFileDialog):
    """A file dialog that leaves no history: Qt's own, without sidebar places kept and without settings."""

    def __init__(self, parent: QWidget, file_stem: str, suffix: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        super().__init__(parent, QCoreApplication.translate("Saving", "Save"), folder)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setDefaultSuffix(suffix)
        self.setNameFilters([f"{suffix.upper()} (*.{suffix})"])
        self.selectFile(f"{file_stem}.{suffix}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(forget_file_dialog)


def forget_file_dialog() -> None:
    """Take away what Qt remembers of file dialogs (last folder, folders visited) in its own settings file.

    Qt writes that when a file dialog is destroyed, after it finished: what is still there is forgotten again then.
    """
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QFileDialog):
            window.destroyed.connect(_forget)
    _forget()


def _forget() -> None:
    from PySide6.QtCore import QSettings

    store = QSettings(QSettings.Scope.UserScope, "QtProject")
    store.remove("FileDialog")
    store.sync()
