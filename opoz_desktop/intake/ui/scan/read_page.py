"""Read piles of scanned forms: drop the copier's file, see what is in it, go on to check, put the pile away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from opoz_desktop.intake.piles import commands, queries
from opoz_desktop.intake.piles.rules import PileView
from opoz_desktop.intake.piles.work import PileRead, read_scans
from opoz_desktop.kernel.errors import Cancelled, OpozError
from opoz_desktop.shell import dates, errors
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import confirm
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.settings import Settings
from opoz_desktop.shell.widgets import Button, Card, DateField, Field, Label, NoteBox, Scroll
from opoz_desktop.shell.widgets.drop_zone import DropZone, PathChooser

from .words import advice_words, tally_words

KINDS = (".pdf", ".tif", ".tiff", ".jpg", ".jpeg", ".png")
MOST_FILES = 200
FOLDER = "scan.watched_folder"


class ScanPage(Page):
    """Drop scans or choose them. Pages are kept in the school file as they are read; the files stay where they are."""

    AREAS = frozenset({"intake"})

    def __init__(self, desk: Desk, settings: Settings | None = None) -> None:
        super().__init__(desk)
        self._settings = settings or Settings()
        self._reading = False
        self.setAcceptDrops(True)
        self.drop = DropZone(
            self.tr("Drop the scan of the copier here"),
            self.tr("PDF, TIFF or photos. Any order, also with sheets upside down."),
            self.tr("Choose scans"),
            more=self.tr("Watch a folder"),
        )
        self.received = DateField(self.tr("Papers came in on"), desk.today, desk.today, past=True)
        self.received.setObjectName("scan-received")
        self.received_field = Field(self.tr("Papers came in on"), self.received, check=self._received_problem)
        self.note = NoteBox(
            self.tr("Best on the copier: grey, 200 dpi, background removal off, never black and white."), "info"
        )
        self.note.setObjectName("scan-note")
        self.folder_words = Label("", "small", "ink2", wrap=True)
        self.folder_read = Button(self.tr("Read the new files"), icon="folder-open", small=True)
        self.folder_stop = Button(self.tr("Stop watching"), "quiet", small=True)
        self._watcher = QFileSystemWatcher(self)
        self._folder = QWidget()
        line = QHBoxLayout(self._folder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.folder_words, 1)
        line.addWidget(self.folder_read)
        line.addWidget(self.folder_stop)
        self.piles = Scroll(margins=(0, 0, 0, 0))
        top = QHBoxLayout()
        top.addWidget(self.received_field)
        top.addWidget(self.note, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.drop)
        self.body.addLayout(top)
        self.body.addWidget(self._folder)
        self.body.addWidget(self.piles, 1)
        self.cards: dict[int, Card] = {}
        self.drop.dropped.connect(self.read)
        self.drop.asked.connect(self._choose)
        self.drop.more_asked.connect(self._choose_folder)
        self.folder_read.clicked.connect(self._read_folder)
        self.folder_stop.clicked.connect(self._forget_folder)
        self._watcher.directoryChanged.connect(self._show_folder)

    def refresh(self) -> None:
        self.set_title(self.tr("Read scans"))
        self._show_folder()
        while (item := self.piles.inner.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self.cards = {}
        for row in self.desk.ask(queries.piles):
            view = self.desk.ask(queries.pile, row.id)
            card = self._card(view)
            self.cards[row.id] = card
            self.piles.inner.addWidget(card)
        self.piles.inner.addStretch(1)

    def help_lines(self) -> Sequence[str]:
        return (
            self.tr("Put the pile on the copier and drop the file here. Every sheet gets a place."),
            self.tr("Nothing is booked before you have looked under Check."),
            self.tr("Stopped halfway? Drop the same file again: it goes on where it was."),
            self.tr("Putting a pile away takes out the pictures that prove nothing."),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.read([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def show_target(self, paths: Sequence[Path] = (), **target: Any) -> None:
        """Read files that were dropped elsewhere on *Formulieren*."""
        if paths:
            self.read(paths)

    def read(self, paths: Sequence[Path]) -> None:
        """Read files as one pile."""
        if self._reading:
            self._say(self.tr("A pile is being read. Wait until it is done, or stop it."), "no")
            return
        if len(paths) > MOST_FILES:
            self._say(self.tr("At most {count} files at a time. Nothing was read.").format(count=MOST_FILES), "no")
            return
        if not self.received_field.valid():
            self.received.setFocus()
            return
        day = self.received.value() or self.desk.today
        self._reading = True
        factory = self.desk.steps_with(read_scans, tuple(paths), day)
        self.desk.start(self.tr("Reading the scans"), factory, self._read, self._stopped)

    def _read(self, done: PileRead) -> None:
        self._reading = False
        self.refresh()
        if done.again:
            self._say(self.tr("This pile was here already; what was missing is read."), "ok")
        else:
            self._say(self.tr("%n sheet(s) read. Go on to Check.", "", done.pages), "ok")

    def _stopped(self, error: Exception) -> None:
        self._reading = False
        self.refresh()
        if isinstance(error, Cancelled):
            self._say(self.tr("Stopped. What was read is kept; drop the same file again to go on."), "no")
        else:
            words = errors.sentences(error).text if isinstance(error, OpozError) else ""
            self._say(words, "no") if words else self.desk.fail(error)

    def _card(self, view: PileView) -> Card:
        pile = view.pile
        at = pile.started_at.astimezone()
        card = Card(self.tr("Pile of {day}, {time}").format(day=dates.written(at.date()), time=f"{at:%H:%M}"))
        card.body.addWidget(Label(tally_words(view.tally), "strong", wrap=True))
        told = self.tr("To check: {asked} · sure: {sure} · pages without a place: {left}").format(
            asked=len(view.asked), sure=len(view.sure), left=pile.open
        )
        card.body.addWidget(Label(told, "body", "ink2", wrap=True))
        if pile.unfinished:
            words = self.tr("{read} of {total} sheets are read. Drop the same file again to go on.").format(
                read=pile.read, total=pile.total
            )
            card.body.addWidget(Label(words, "body", "open", wrap=True))
        for code in view.advice:
            card.body.addWidget(NoteBox(advice_words(code), "scan"))
        check = Button(self.tr("Check this pile"), "main" if pile.open else "plain", "list-checks")
        check.clicked.connect(partial(self._check, pile.id))
        away = Button(self.tr("Put the pile away"), icon="archive")
        busy = bool(pile.open) or pile.unfinished
        away.set_off(self.tr("First give every sheet a place.") if busy else "")
        away.clicked.connect(partial(self._ask_away, pile.id))
        card.actions.addWidget(away)
        card.actions.addWidget(check)
        return card

    def _check(self, pile_id: int, _checked: bool = False) -> None:
        self.desk.go("forms", tab="check", pile_id=pile_id)

    def _ask_away(self, pile_id: int, _checked: bool = False) -> None:
        confirm(
            self.window(),
            self.tr("Put this pile away?"),
            self.tr("Pages that prove an answer stay with the child. Pictures of the other sheets are taken out."),
            self.tr("Put it away"),
            partial(self._away, pile_id),
            self.tr("Keep the pile"),
            danger=False,
        )

    def _away(self, pile_id: int) -> None:
        try:
            self.desk.do(commands.close_pile, pile_id)
        except OpozError as error:
            self._say(errors.sentences(error).text, "no")
            return
        self.desk.say(self.tr("The pile is put away."))

    def _choose(self) -> None:
        words = self.tr("Scans ({kinds})").format(kinds=" ".join(f"*{kind}" for kind in KINDS))
        chooser = PathChooser(self.window(), self.tr("Choose scans"), _nothing, words)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(self._chosen)
        chooser.open()

    def _chosen(self, names: Sequence[str]) -> None:
        self.read([Path(name) for name in names])

    def _choose_folder(self) -> None:
        PathChooser(self.window(), self.tr("Folder of the copier"), self.watch, folder=True).open()

    def watch(self, folder: str) -> None:
        """Watch a folder on this computer or the network; only this computer knows which."""
        self._settings.set(FOLDER, folder)
        self._show_folder()

    def _forget_folder(self) -> None:
        self._settings.forget(FOLDER)
        self._show_folder()

    def _show_folder(self, _path: str = "") -> None:
        folder = str(self._settings.get(FOLDER, ""))
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder.setVisible(bool(folder))
        if folder:
            self._watcher.addPath(folder)
            count = len(self._in_folder())
            self.folder_words.setText(self.tr("The watched folder has %n scan(s).", "", count))
            self.folder_read.set_off("" if count else self.tr("There is nothing in the folder yet."))

    def _in_folder(self) -> list[Path]:
        folder = Path(str(self._settings.get(FOLDER, "")))
        try:
            return sorted(p for p in folder.iterdir() if p.suffix.lower() in KINDS and p.is_file())
        except OSError:
            return []

    def _read_folder(self) -> None:
        self.read(self._in_folder())

    def _received_problem(self) -> str:
        value = self.received.value()
        wrong = self.received.problem(required=True)
        return self.tr("This day is still to come.") if value is not None and value > self.desk.today else wrong

    def _say(self, text: str, tone: str) -> None:
        self.note.set_text(text, "circle-check" if tone == "ok" else "circle-alert", tone)


def _nothing(_name: str) -> None:
    """The several names come with `filesSelected`."""
