"""Read PDFs that parents filled in and sent back: look at each, book the sure ones together, the others one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.commands import Booked, Evidence
from opoz_desktop.features.consent.errors import BookedAlready, BookedOtherwise
from opoz_desktop.features.consent.rules import Channel, Identity
from opoz_desktop.intake.returned.commands import FileToBook, book_file, book_files, undo_files
from opoz_desktop.intake.returned.errors import FileStops
from opoz_desktop.intake.returned.marks import answers_of, both_of
from opoz_desktop.intake.returned.proposal import FileProposal, Standing, judged, read_files
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import errors
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import confirm
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.tables import Column, RowTable, select_id
from opoz_desktop.shell.widgets import Button, Card, Chipped, Combo, DateField, Field, NoteBox, TableView
from opoz_desktop.shell.widgets.drop_zone import DropZone, PathChooser

from .compare_dialog import CompareDialog
from .file_panel import FilePanel
from .file_words import CHANNELS, IDENTITIES, answers_words, channel_words, identity_words, standing_words

MOST_FILES = 200


class FilesPage(Page):
    """Drop files, look, book. What was read is gone when the program locks: nothing is kept before it is booked."""

    AREAS = frozenset({"consent"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: list[FileProposal] = []
        self._comparing: FileProposal | None = None
        self._pile: frozenset[int] = frozenset()
        self._is_narrow = False
        self._said = False
        self.drop = DropZone(
            self.tr("Drop the filled-in PDFs here"),
            self.tr("Up to {count} at a time. Nothing is booked before you have looked.").format(count=MOST_FILES),
            self.tr("Choose files"),
        )
        self.channel = Combo(self.tr("How they came in"))
        self.channel.setObjectName("files-channel")
        for channel in CHANNELS:
            self.channel.add(channel.value, channel_words(channel))
        self.identity = Combo(self.tr("How you knew who sent them"))
        self.identity.setObjectName("files-identity")
        self.received = DateField(self.tr("Received on"), desk.today, desk.today, past=True)
        self.received.setObjectName("files-received")
        self.identity_field = Field(self.tr("How you knew who sent them"), self.identity, check=self._identity_problem)
        self.received_field = Field(self.tr("Received on"), self.received, check=self._received_problem)
        self.note = NoteBox(
            self.tr("A typed name is not a signature: what counts is how you knew that the parent sent it."), "info"
        )
        columns: list[Column[FileProposal]] = [
            Column(self.tr("No."), _number_words, sort=_number, width=56, right=True),
            Column(self.tr("Child"), _child, width=170, weight="medium"),
            Column(self.tr("Parent"), _guardian, width=150),
            Column(self.tr("Answers"), answers_words, width=0),
            Column(self.tr("Verdict"), _standing, cell=_chip, width=152),
        ]
        self.table = TableView(self.tr("Filled-in files"), RowTable(columns, key=_number))
        self.panel = FilePanel()
        self.sure = Button("", "main", "check")
        self.clear = Button(self.tr("Empty the list"), icon="x")
        self.more = Button(self.tr("More files"), icon="paperclip")
        self._lay_out()
        self.drop.dropped.connect(self.read)
        self.drop.asked.connect(self._choose)
        self.more.clicked.connect(self._choose)
        self.channel.currentIndexChanged.connect(self._channel_changed)
        self.table.chosen.connect(self.panel.show_file)
        self.panel.booking.connect(self._book_one)
        self.panel.put_aside.connect(self._put_aside)
        self.panel.by_hand.connect(self._by_hand)
        self.sure.clicked.connect(self._ask_sure)
        self.clear.clicked.connect(self._clear)
        self._channel_changed()
        self._show()

    def _lay_out(self) -> None:
        self._how = QWidget()
        how = QHBoxLayout(self._how)
        how.setContentsMargins(0, 0, 0, 0)
        how.setSpacing(12)
        how.addWidget(Field(self.tr("How they came in"), self.channel))
        how.addWidget(self.identity_field)
        how.addWidget(self.received_field)
        how.addStretch(1)
        self._card = Card(padded=False)
        self._card.body.addWidget(self.table)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._card, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.clear)
        foot.addWidget(self.sure)
        left.addLayout(foot)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._row.addLayout(left, 1)
        self._row.addWidget(self.panel)
        self.body.addWidget(self.drop)
        self.body.addWidget(self._how)
        self.body.addWidget(self.note)
        self.body.addLayout(self._row, 1)

    def refresh(self) -> None:
        self.set_title(self.tr("Filled-in files"))

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        flow = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(flow)
        self._row.setStretch(1, 1 if narrow else 0)
        self._is_narrow = narrow
        self.panel.set_narrow(narrow)
        self._show()

    def help_lines(self) -> Sequence[str]:
        return (
            self.tr("Drop the PDFs that parents filled in, or choose them."),
            self.tr("A sure file can be booked with the others; one to look at is booked by itself."),
            self.tr("The file itself is kept in the school file as evidence, encrypted."),
            self.tr("A scan or a printed form has no fields: type its code under Enter."),
        )

    def rows(self) -> Sequence[FileProposal]:
        """Return the files as they stand."""
        return tuple(self._rows)

    def read(self, paths: Sequence[Path]) -> None:
        """Read files; those that cannot be read stand in the list with the reason."""
        if len(paths) > MOST_FILES:
            self._say(self.tr("At most {count} files at a time. Nothing was read.").format(count=MOST_FILES), "no")
            return
        first = max((row.number for row in self._rows), default=0) + 1
        factory = self.desk.steps_with(read_files, tuple(paths), first, self.desk.today)
        self.desk.start(self.tr("Reading the files"), factory, self._read)

    def _read(self, rows: Sequence[FileProposal]) -> None:
        self._rows = list(judged([*self._rows, *rows]))
        self._show()
        wanted = next((r for r in rows if r.standing is Standing.ASK), rows[0] if rows else None)
        if wanted is not None:
            self._select(wanted.number)

    def _show(self) -> None:
        has = bool(self._rows)
        self.table.set_rows(self._rows)
        for part in (self._how, self._card, self.panel, self.clear):
            part.setVisible(has)
        tight = has and self._is_narrow
        self.drop.setVisible(not tight)
        self.more.setVisible(tight)
        self.note.setVisible(not tight or self._said)
        sure = sum(row.standing is Standing.READY for row in self._rows)
        self.sure.setVisible(has)
        self.sure.setText(self.tr("Book %n sure file(s)", "", sure))
        self.sure.set_off("" if sure else self.tr("No file is sure; look at the others one by one."))
        current = self.panel.row()
        shown = next((r for r in self._rows if current is not None and r.number == current.number), None)
        self.panel.show_file(shown)

    def _select(self, number: int) -> None:
        row = next((r for r in self._rows if r.number == number), None)
        select_id(self.table, number)
        self.panel.show_file(row)

    def _ask_sure(self) -> None:
        if not self._valid():
            return
        rows = [row for row in self._rows if row.standing is Standing.READY]
        confirm(
            self.window(),
            self.tr("Book %n file(s)?", "", len(rows)),
            self.tr("Each is booked for its own child and parent, with the file as evidence. You can take it back."),
            self.tr("Book them"),
            self._book_sure,
            self.tr("Look again"),
            danger=False,
        )

    def _book_sure(self) -> None:
        rows = [row for row in self._rows if row.standing is Standing.READY]
        self._pile = frozenset(row.number for row in rows)
        deed = self.desk.steps_of(book_files, tuple(self._deed_of(row) for row in rows))
        self.desk.start(self.tr("Booking the files"), deed, self._pile_booked, self._pile_stopped)

    def _pile_booked(self, done: Sequence[Booked]) -> None:
        self._rows = [replace(r, standing=Standing.BOOKED) if r.number in self._pile else r for r in self._rows]
        self._show()
        self._offer(list(done))

    def _pile_stopped(self, error: Exception) -> None:
        if isinstance(error, FileStops):
            self._replace_number(int(str(error.facts["number"])), Standing.ASK)
            self._say(errors.sentences(error).text, "no")
        else:
            self.desk.fail(error)

    def _book_one(self, row: FileProposal) -> None:
        if not self._valid():
            return
        booked = self._book(row)
        if booked is not None:
            self._offer([booked])

    def _book(self, row: FileProposal, again: bool = False) -> Booked | None:
        one = self._deed_of(row)
        deed = partial(book_file, both=one.both, again=again)
        try:
            booked: Booked = self.desk.do(
                deed, one.pupil_id, one.form_id, one.answers, one.evidence, one.title, one.content
            )
        except BookedAlready:
            self._replace_number(row.number, Standing.SAME)
            return None
        except BookedOtherwise:
            self._compare(row)
            return None
        except OpozError as error:
            self._say(errors.sentences(error).text, "no")
            return None
        self._replace_number(row.number, Standing.BOOKED)
        return booked

    def _deed_of(self, row: FileProposal) -> FileToBook:
        form = row.form
        assert form is not None
        assert form.form_id is not None
        assert row.marks is not None
        received = self.received.value() or self.desk.today
        evidence = Evidence(
            decided_on=min(row.decided_on or received, received),
            received_on=received,
            channel=Channel(str(self.channel.key())),
            identity=Identity(str(self.identity.key())),
            language=form.language,
        )
        title = self.tr("Filled-in form {code}").format(code=form.code)
        said, both = answers_of(form, row.marks), both_of(form, row.marks)
        return FileToBook(row.number, form.pupil_id, form.form_id, said, evidence, title, row.content, both)

    def _offer(self, done: list[Booked]) -> None:
        self._say(self.tr("%n file(s) booked.", "", len(done)), "ok")
        self.desk.offer_undo(self.tr("%n file(s) booked", "", len(done)), undo_files, done)

    def _compare(self, row: FileProposal) -> None:
        assert row.form is not None
        assert row.marks is not None
        self._comparing = row
        dialog = CompareDialog(self.window(), row.form, row.marks)
        dialog.replaced.connect(self._book_again)
        dialog.open()

    def _book_again(self) -> None:
        row, self._comparing = self._comparing, None
        if row is not None:
            booked = self._book(row, again=True)
            if booked is not None:
                self._offer([booked])

    def _put_aside(self, row: FileProposal) -> None:
        self._rows = [r for r in self._rows if r.number != row.number]
        self._rows = list(judged([replace(r) for r in self._rows]))
        self.panel.show_file(None)
        self._show()

    def _clear(self) -> None:
        self._rows = []
        self.panel.show_file(None)
        self._show()

    def _replace_number(self, number: int, standing: Standing) -> None:
        self._rows = [replace(r, standing=standing) if r.number == number else r for r in self._rows]
        self._show()

    def _by_hand(self, code: str) -> None:
        self.desk.go("forms", tab="entry", code=code)

    def _choose(self) -> None:
        words = self.tr("Filled-in forms ({kinds})").format(kinds="*.pdf")
        _ManyChooser(self.window(), self.tr("Choose files"), self._chosen, words).open()

    def _chosen(self, names: Sequence[str]) -> None:
        self.read([Path(name) for name in names])

    def _channel_changed(self) -> None:
        channel = Channel(str(self.channel.key()))
        self.identity.clear()
        for identity in IDENTITIES[channel]:
            self.identity.add(identity.value, identity_words(identity))
        if len(IDENTITIES[channel]) > 1:
            self.identity.setCurrentIndex(-1)
        self.identity_field.set_error("")

    def _valid(self) -> bool:
        wrong = [field for field in (self.identity_field, self.received_field) if not field.valid()]
        if wrong:
            wrong[0].control.setFocus()
        return not wrong

    def _identity_problem(self) -> str:
        return "" if self.identity.key() else self.tr("Say how you knew that the parent sent it.")

    def _received_problem(self) -> str:
        value = self.received.value()
        wrong = self.received.problem(required=True)
        return self.tr("This day is still to come.") if value is not None and value > self.desk.today else wrong

    def _say(self, text: str, tone: str) -> None:
        icon = {"ok": "circle-check", "no": "circle-alert"}[tone]
        self.note.set_text(text, icon, tone)
        self._said = True
        self.note.show()


class _ManyChooser(PathChooser):
    """Choose several files at once."""

    def __init__(self, parent: QWidget, title: str, done: Any, name_filter: str) -> None:
        super().__init__(parent, title, _nothing, name_filter)
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.filesSelected.connect(done)


def _nothing(_name: str) -> None:
    """The several names come with `filesSelected`."""


def _number(row: FileProposal) -> int:
    return row.number


def _number_words(row: FileProposal) -> str:
    return str(row.number)


def _child(row: FileProposal) -> str:
    return "" if row.form is None else row.form.child


def _guardian(row: FileProposal) -> str:
    return "" if row.form is None else row.form.guardian


def _standing(row: FileProposal) -> str:
    return standing_words(row)[0]


def _chip(row: FileProposal) -> Chipped:
    words, tone, icon = standing_words(row)
    return Chipped(words, tone, icon)
