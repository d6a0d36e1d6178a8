"""Choosing a folder or a backup on disk, without the dialog remembering where people have been."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


class _Chooser(QObject):
    """Live as long as one file dialog and hand its answer over."""

    def __init__(self, dialog: QFileDialog, done: Callable[[Path], None]) -> None:
        super().__init__(dialog)
        self._done = done
        dialog.fileSelected.connect(self._selected)
        dialog.finished.connect(self._finished)

    def _selected(self, path: str) -> None:
        if path:
            self._done(Path(path))

    def _finished(self) -> None:
        from opoz_desktop.shell.saving import forget_file_dialog  # not while the unlock window is being painted

        forget_file_dialog()


def choose_folder(parent: QWidget, title: str, start: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Open the choice of a folder; `done(path)` is a bound method."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _Chooser(dialog, done)
    dialog.open()
    return dialog


def choose_file(
    parent: QWidget, title: str, start: Path, name_filter: str, done: Callable[[Path], None]
) -> QFileDialog:
    """Open the choice of an existing file; `done(path)` is a bound method."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(name_filter)
    _Chooser(dialog, done)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, start: Path) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(True)
    return dialog
