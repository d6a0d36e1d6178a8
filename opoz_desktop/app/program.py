"""From the unlock screen to the window, and back at a lock: one window at a time."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from opoz_desktop import __version__
from opoz_desktop.kernel.clock import Clock, SystemClock
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.collecting import WindowThreadCollector
from opoz_desktop.shell.focus import FocusRing
from opoz_desktop.shell.icons import pixmap
from opoz_desktop.shell.last_resort import LastResort
from opoz_desktop.shell.lifecycle import OneProgram, start_again
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault.process import harden

if TYPE_CHECKING:
    from opoz_desktop.vault.opened import OpenVault


class Program(QObject):
    """Show one window at a time: first run, unlock, or the school; and lock by starting the process again."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        *,
        folder: Path | None,
        locked_at: datetime | None = None,
        restore: Path | None = None,
        clock: Clock | None = None,
        profile: Path | None = None,
        again: Callable[..., None] = start_again,
    ) -> None:
        super().__init__(app)
        self._app, self._settings = app, settings
        self._folder, self._locked_at = folder, locked_at
        self._clock, self._profile = clock or SystemClock(), profile
        self._restore, self._again = restore, again
        self._collector = WindowThreadCollector(self)
        self.ring = FocusRing(app)  # no window holds it for good, so it lives as long as somebody keeps it here
        self._window: QWidget | None = None
        self._place: OneProgram | None = None
        self.measuring = os.environ.get("OPOZ_MEASURE_START") == "1"

    def begin(self) -> bool:
        """Show the first window. Return False when another program has the school file: that one came to the front."""
        folder = self._folder or self._last_folder()
        if folder is None:
            self.first_run()
            return True
        return self.unlock(folder)

    def unlock(self, folder: Path) -> bool:
        """Show the unlock window for a school file, unless it is open in another program on this computer."""
        from opoz_desktop.vault.ui.unlock import UnlockWindow

        if not self._claim(folder):
            return False
        window = UnlockWindow(
            folder,
            profile=self._profile,
            clock=self._clock,
            allow_network=self._settings.get("network_folder") == str(folder),
            locked_at=self._locked_at,
            restore=self._restore,
        )
        window.network_allowed.connect(self._network_allowed)
        window.unlocked.connect(self._unlocked)
        window.create_asked.connect(self.first_run)
        window.folder_chosen.connect(self._chosen)
        self._show(window)
        return True

    def first_run(self) -> None:
        """Show the wizard that makes a school file."""
        from opoz_desktop.vault.ui.first_run import FirstRunWizard

        from .school import create_school

        wizard = FirstRunWizard(create_school, profile=self._profile, clock=self._clock)
        wizard.finished.connect(self._made)
        wizard.stopped.connect(self._app.quit)
        self._show(wizard)

    def _made(self, vault: OpenVault, then: str) -> None:
        self._claim(vault.folder)
        self._open(vault, then)

    def _unlocked(self, vault: OpenVault) -> None:
        self._claim(vault.folder)
        self._open(vault, "")

    def _open(self, vault: OpenVault, then: str) -> None:
        from .school import SchoolWindow

        self._settings.set("school_file_folder", str(vault.folder))
        school = SchoolWindow(self._app, vault, self._settings, then)
        school.locked.connect(self._lock)
        self._show(school.window)
        school.opened()
        self._school = school

    def _lock(self, restore: Path | None) -> None:
        if self._place is not None:
            self._place.release()
        more = [] if restore is None else ["--restore", str(restore)]
        self._again(str(self._folder), "--locked-at", datetime.now(UTC).isoformat(), *more)

    def _chosen(self, folder: Path) -> None:
        self._claim(folder)
        self._settings.set("school_file_folder", str(folder))

    def _network_allowed(self, folder: Path) -> None:
        self._settings.set("network_folder", str(folder))

    def _claim(self, folder: Path) -> bool:
        if self._place is not None and self._folder == folder:
            return True
        place = OneProgram(folder, self)
        if not place.claim():
            return False
        if self._place is not None:
            self._place.release()
        place.knocked.connect(self._to_front)
        self._place, self._folder = place, folder
        return True

    def _to_front(self) -> None:
        if self._window is not None:
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
            self._window.raise_()
            self._window.activateWindow()

    def _show(self, window: QWidget) -> None:
        old, self._window = self._window, window
        window.show()
        if old is not None:
            old.close()
            old.deleteLater()
        if self.measuring:
            QTimer.singleShot(0, self._app.quit)

    def _last_folder(self) -> Path | None:
        kept = self._settings.get("school_file_folder")
        return Path(kept) if kept else None


def prepare(arguments: Sequence[str], settings: Settings | None = None) -> QApplication:
    """Make the application object with its fonts, look, words and last-resort hook."""
    app = QApplication.instance() or QApplication(list(arguments))
    assert isinstance(app, QApplication)
    kept = settings or Settings()
    app.setApplicationName("OPOZ Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("opoz-desktop")
    app.setQuitOnLastWindowClosed(True)
    theme.load_fonts()
    theme.apply(app, kept.get("theme", "system"), kept.get("text_size", 100))
    theme.follow_system(app)
    translations.load(kept.get("language", "nl"))
    app.setWindowIcon(QIcon(pixmap("shield-check", "pen", 64, 1.0)))
    return app


def main(arguments: Sequence[str]) -> int:
    """Run the window. `arguments`: the folder of a school file, and `--locked-at` after a lock."""
    harden()
    parser = argparse.ArgumentParser(prog="opoz_desktop")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--locked-at", type=datetime.fromisoformat)
    parser.add_argument("--restore", type=Path)
    given = parser.parse_args(arguments)
    app = prepare([sys.argv[0]])
    last = LastResort(__version__, app)
    last.install()
    program = Program(app, Settings(), folder=given.folder, locked_at=given.locked_at, restore=given.restore)
    if not program.begin():
        return 0
    return app.exec()
