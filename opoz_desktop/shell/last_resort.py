"""The last-resort hook: an unexpected error is told without its text, and the report holds no personal data."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from opoz_desktop.kernel.errors import OpozError

from .dialogs import Dialog, message
from .errors import sentences
from .widgets.buttons import Button

_PACKAGE = Path(__file__).resolve().parents[1].name


def report(kind: type[BaseException], trace: TracebackType | None, version: str = "") -> str:
    """Return a report of an error: class, files, lines and functions; never the text, a value or a user's path."""
    lines = [
        f"OPOZ Desktop {version}".strip(),
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
    ]
    lines.append(kind.__name__)
    lines.extend(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))
    return "\n".join(lines)


def _place(filename: str) -> str:
    parts = Path(filename).parts
    if _PACKAGE in parts:
        return "/".join(parts[parts.index(_PACKAGE) :])
    return parts[-1] if parts else "?"


class LastResort(QObject):
    """Catch what nobody caught, in every thread, and tell it once at a time."""

    caught = Signal(str, object)

    def __init__(self, version: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self._open: Dialog | None = None
        self.caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Stand behind every thread of the program."""
        sys.excepthook = self.handle
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the report to standard error and tell the person."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report(kind, trace, self._version)
        if sys.stderr is not None:
            sys.stderr.write(text + "\n")
        self.caught.emit(text, error if isinstance(error, OpozError) else None)

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        self.handle(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    def _unraisable(self, args: Any) -> None:
        """Report what nobody can catch (an error while something is thrown away), without its text."""
        if sys.stderr is not None:
            sys.stderr.write(report(args.exc_type, args.exc_traceback, self._version) + "\n")

    def _tell(self, text: str, known: OpozError | None) -> None:
        if self._open is not None or QApplication.instance() is None:
            return
        parent = QApplication.activeModalWidget() or QApplication.activeWindow()
        if known is not None:
            self._open = message(parent, known)
        else:
            self._open = CrashDialog(parent, text)
            self._open.open()
        self._open.destroyed.connect(self._closed)

    def _closed(self) -> None:
        self._open = None


class CrashDialog(Dialog):
    """Tell that something unexpected happened and offer the report."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        words = sentences(RuntimeError())
        super().__init__(parent, words.what, f"{words.kept} {words.todo}")
        self._text = text
        self.copy = Button(QCoreApplication.translate("LastResort", "Copy report"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.buttons.insertWidget(0, self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.setText(QCoreApplication.translate("LastResort", "Copied"))
