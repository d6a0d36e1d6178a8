"""The main window: rail, page stack, status line, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from opoz_desktop.kernel.clock import school_year_of
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Role

from . import dialogs, drafts, theme
from .desk import Change, Desk, Undo
from .helpsheet import HelpSheet
from .idle import IdleLock, watch_session
from .jobs import Job
from .last_resort import CrashDialog, report
from .page import Page, PageEntry
from .preview import PreviewDialog
from .rail import Rail
from .search import FindDialog, Finder, Found
from .settings import Settings
from .statusline import StatusLine
from .widgets.progress import ProgressCard
from .widgets.toast import Toast

NARROW_BELOW = 1200
SMALLEST = (1024, 700)


class MainWindow(QMainWindow):
    """Hold the pages the person may see. Opens the first; makes a page when it is first shown.

    `lock(drafts, reason)` is called when the program must lock, with the half-typed forms as bytes for the
    vault to seal; whoever gave it ends and restarts the process. `finders` answer Ctrl+K.
    """

    locking = Signal(str)

    def __init__(
        self,
        entries: Sequence[PageEntry],
        desk: Desk,
        school: str,
        lock: Callable[[bytes, str], None],
        finders: Sequence[Finder] = (),
        settings: Settings | None = None,
        idle: IdleLock | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self._lock_program = lock
        self._settings = settings
        self._entries = {entry.key: entry for entry in entries if entry.visible_to(desk)}
        self._pages: dict[str, Page] = {}
        self._history: list[str] = []
        self._current = ""
        self._target: dict[str, Any] = {}
        self._narrow = False
        self._progress: dict[Job, ProgressCard] = {}
        self.setObjectName("main_window")
        self.setMinimumSize(*SMALLEST)
        role = role_words(desk.actor.role)
        self.set_school(school)

        self.rail = Rail(tuple(self._entries.values()), desk.actor.name, role)
        self.stack = QStackedWidget()
        self.status = StatusLine()
        self.stage = QWidget()
        inside = QVBoxLayout(self.stage)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        self.toast = Toast(self.stage)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.rail)
        top.addWidget(self.stage, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

        self._finders = [Finder(self._pages_head, self._find_pages), *finders]
        self.rail.chosen.connect(self.show_page)
        self.rail.find_wanted.connect(self.open_search)
        self.rail.lock_wanted.connect(self._lock_key)
        self.toast.undone.connect(desk.undo)
        desk.went.connect(self.go)
        desk.said.connect(self._said)
        desk.undo_offered.connect(self._undo_offered)
        desk.undo_gone.connect(self.toast.hide)
        desk.failed.connect(self.tell_error)
        desk.preview_asked.connect(self._preview)
        desk.saved.connect(self._saved)
        desk.changed.connect(self._changed)
        desk.jobs.started.connect(self._job_started)
        self.idle = idle
        if idle is not None:
            idle.lock_wanted.connect(self.lock)
            idle.ticked.connect(self.status.show_lock)
            self.status.show_lock(idle.seconds_left())
        self._shortcuts = [
            self._key("Ctrl+K", self.open_search),
            self._key("Ctrl+N", self._new),
            self._key("Ctrl+P", self._print),
            self._key("Ctrl+Z", self._undo),
            self._key("F1", self.help),
            self._key("Esc", self.back),
        ]
        if idle is None:
            self._shortcuts.append(self._key("Ctrl+L", self._lock_key))
        theme.notifier().changed.connect(self._place)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)
        self._count()
        if self._entries:
            self.show_page(next(key for key, entry in self._entries.items() if entry.section >= 0))
        self._place()

    def set_school(self, school: str) -> None:
        """Say in the title which school this is."""
        role, year = role_words(self.desk.actor.role), school_year_of(self.desk.today).name
        words = self.tr("{school} · School year {year} · {name} ({role})")
        self.setWindowTitle(words.format(school=school, year=year, name=self.desk.actor.name, role=role.lower()))

    def page(self, key: str) -> Page | None:
        """Return a page, made when needed; None when there is none or the person may not see it."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        if key not in self._pages:
            page = entry.factory(self.desk)
            page.set_narrow(self._narrow)
            page.title_changed.connect(self._show_keys)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def current_page(self) -> Page | None:
        """Return the page that is open."""
        return self._pages.get(self._current)

    def current_key(self) -> str:
        """Return the key of the page that is open."""
        return self._current

    def page_keys(self) -> list[str]:
        """Return the keys of all pages this person may see."""
        return list(self._entries)

    def show_page(self, key: str) -> None:
        """Open a page from the rail; what came before is forgotten."""
        self._history.clear()
        self._open(key, {})

    def go(self, key: str, target: dict[str, Any]) -> None:
        """Open a page at something; Esc leads back."""
        if key in self._entries:
            if self._current and self._current != key:
                self._history.append(self._current)
            self._open(key, target)

    def back(self) -> None:
        """Do what Esc means: the page's own way back, else the page before."""
        page = self.current_page()
        if page is not None and page.back():
            return
        if self._history:
            self._open(self._history.pop(), {})

    def open_search(self) -> None:
        """Open the search window."""
        dialog = FindDialog(self, self._finders)
        dialog.chosen.connect(self._found)
        dialog.open()
        dialog.line.setFocus()

    def help(self) -> None:
        """Open the help sheet of the page that is open."""
        page, entry = self.current_page(), self._entries.get(self._current)
        if page is not None and entry is not None:
            HelpSheet(self, entry.label(), page.help_lines(), page.keys()).open()

    def lock(self, reason: str) -> None:
        """Put half-typed forms away and hand over to whoever ends the program."""
        self.locking.emit(reason)
        sealed = self.collect_drafts()
        self._lock_program(sealed, reason)

    def collect_drafts(self) -> bytes:
        """Return the half-typed forms and the open page as bytes, for the vault to seal."""
        return drafts.to_bytes(self.desk.drafts.collect(self._current), self._current, _plain(self._target))

    def restore_drafts(self, data: bytes) -> int:
        """Open the page that was open and bring its half-typed forms back; return how many."""
        found, page, target = drafts.from_bytes(data)
        if page in self._entries:
            self._open(page, target)
        return self.desk.drafts.restore(found)

    def show_backup(self, words: str, old: bool = False) -> None:
        """Show the last backup in the status line."""
        self.status.show_backup(words, old)

    def tell_error(self, error: Exception) -> None:
        """Show an error: its sentences, or for an unexpected one the last-resort words with a report."""
        if isinstance(error, OpozError):
            dialogs.message(_top(self), error)
        else:
            CrashDialog(_top(self), report(type(error), error.__traceback__)).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        watch_session(int(self.winId()))
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._place()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._settings is not None:
            self._settings.set("geometry", self.saveGeometry())
        self.desk.jobs.stop()
        super().closeEvent(event)

    def restore_place(self) -> None:
        """Stand where the window stood last time."""
        place = self._settings.get("geometry") if self._settings is not None else None
        if not (isinstance(place, QByteArray) and self.restoreGeometry(place)):
            self.resize(1440, 900)

    def _open(self, key: str, target: dict[str, Any]) -> None:
        page = self.page(key)
        if page is None:
            return
        self._current, self._target = key, target
        self.rail.select(self._entries[key].under or key)
        if target:
            page.show_target(**target)
        self.stack.setCurrentWidget(page)
        if not self.rail.isAncestorOf(QApplication.focusWidget() or self):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_keys()

    def _show_keys(self) -> None:
        page = self.current_page()
        own = list(page.keys()) if page is not None else []
        self.status.show_keys([*own, ("F1", self.tr("Help"))])

    def _key(self, keys: str, slot: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(slot)
        return shortcut

    def _new(self) -> None:
        page = self.current_page()
        if page is not None:
            page.new()

    def _print(self) -> None:
        page = self.current_page()
        if page is not None:
            page.print_page()

    def _undo(self) -> None:
        if self.desk.can_undo():
            self.desk.undo()

    def _lock_key(self) -> None:
        if self.idle is not None:
            self.idle.want("key")
        else:
            self.lock("key")

    def _place(self) -> None:
        narrow = self.width() * 100 / theme.text_size() < NARROW_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            self.rail.set_narrow(narrow)
            for page in self._pages.values():
                page.set_narrow(narrow)
        self.toast.place()
        for card in self._progress.values():
            self._place_card(card)

    def _place_card(self, card: ProgressCard) -> None:
        width = min(440, self.stage.width() - 48)
        card.setFixedWidth(width)
        card.adjustSize()
        card.move(24, self.stage.height() - card.height() - 16)

    def _said(self, text: str) -> None:
        self.toast.show_text(text)
        self.status.tell(text)

    def _undo_offered(self, offer: Undo) -> None:
        self.toast.show_text(offer.text, with_undo=True)
        self.status.tell(offer.text)

    def _preview(self, title: str, data: bytes, file_stem: str) -> None:
        PreviewDialog(_top(self), self.desk, title, data, file_stem).open()

    def _saved(self) -> None:
        self.status.show_saved(datetime.now(UTC).astimezone())

    def _changed(self, change: Change) -> None:
        """Count when the pages have answered and drawn: the numbers of the rail never hold up a click."""
        self._counting.start()

    def _count(self) -> None:
        if self.desk.signalsBlocked():
            return  # the school file was let go in the meantime
        for item in self.rail.items:
            if item.entry.counter is not None:
                item.set_count(item.entry.counter(self.desk))

    def _job_started(self, job: Job) -> None:
        card = ProgressCard(job.title, parent=self.stage)
        self._progress[job] = card
        card.stopped.connect(job.cancel)
        job.stepped.connect(card.set_step)
        job.ended.connect(self._job_ended)
        if job.last_step is not None:
            card.set_step(job.last_step)
        self.toast.hide()
        self._place_card(card)
        card.show()
        card.raise_()

    def _job_ended(self) -> None:
        job = self.sender()
        card = self._progress.pop(job, None) if isinstance(job, Job) else None
        if card is not None:
            card.hide()
            card.deleteLater()

    def _found(self, hit: Found) -> None:
        if hit.target:
            self.go(hit.page, dict(hit.target))
        else:
            self.show_page(hit.page)

    def _pages_head(self) -> str:
        return self.tr("Pages")

    def _find_pages(self, text: str) -> list[Found]:
        from opoz_desktop.kernel.base import fold

        wanted = fold(text)
        return [
            Found(entry.label(), "", entry.icon, key)
            for key, entry in self._entries.items()
            if entry.section >= 0 and wanted in fold(entry.label())
        ]


def role_words(role: Role) -> str:
    """Return the name of a role."""
    from PySide6.QtCore import QCoreApplication

    return {
        Role.DIRECTOR: QCoreApplication.translate("Roles", "Director"),
        Role.IB: QCoreApplication.translate("Roles", "Support coordinator"),
        Role.TEACHER: QCoreApplication.translate("Roles", "Teacher"),
        Role.ADMINISTRATION: QCoreApplication.translate("Roles", "Administration"),
        Role.DPO: QCoreApplication.translate("Roles", "Data protection officer"),
        Role.KIT: QCoreApplication.translate("Roles", "Recovery sheet"),
    }[role]


def _top(window: QWidget) -> QWidget:
    modal = QApplication.activeModalWidget()
    return modal if modal is not None else window


def _plain(target: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in target.items() if isinstance(value, (str, int, bool)) or value is None}
