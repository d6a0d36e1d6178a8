"""One filled PDF beside the list: whose it is, why to look, its lines, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opoz_desktop.intake.returned.errors import NothingToFillIn
from opoz_desktop.intake.returned.marks import Mark, changes
from opoz_desktop.intake.returned.proposal import Ask, FileProposal, Standing
from opoz_desktop.shell import errors
from opoz_desktop.shell.widgets import Button, FactList, Icon, Label, SidePanel

from .file_words import ask_words, standing_words
from .words import alike_words, answer_word, day_words, mark_look


class FilePanel(SidePanel):
    """Show a file. `booking` asks to book it, `put_aside` to leave it out, `by_hand(text)` to enter it by hand."""

    booking = Signal(object)
    put_aside = Signal(object)
    by_hand = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 320, parent)
        self._row: FileProposal | None = None
        self.close_button.hide()
        self.book = Button("")
        self.aside = Button("")

    def row(self) -> FileProposal | None:
        """Return the file that is shown."""
        return self._row

    def show_file(self, row: FileProposal | None) -> None:
        """Show a file, or what to do when none is chosen."""
        self._row = row
        if row is None:
            self.set_title(self.tr("Filled-in files"))
            self.show_parts([Label(self.tr("Choose a file in the list."), "body", "ink2", wrap=True)])
            return
        words, _, _ = standing_words(row)
        self.set_title(self.tr("File {number}: {standing}").format(number=row.number, standing=words))
        self.show_parts(self._refused(row) if row.form is None else self._parts(row))

    def _refused(self, row: FileProposal) -> list[QWidget]:
        said = errors.sentences(row.error) if row.error is not None else errors.Sentences("", "", "")
        parts: list[QWidget] = [
            Label(row.title, "small", "ink2", wrap=True),
            Label(said.what, "strong", wrap=True),
            Label(said.todo, "body", "ink2", wrap=True),
        ]
        if isinstance(row.error, NothingToFillIn):
            hand = Button(self.tr("Enter by hand"), icon="file-pen")
            hand.clicked.connect(self._by_hand)
            parts.append(hand)
        return parts

    def _parts(self, row: FileProposal) -> list[QWidget]:
        form = row.form
        assert form is not None
        assert row.filled is not None
        assert row.marks is not None
        born = day_words(form.born_on)
        facts = [
            (self.tr("Child"), " · ".join(part for part in (form.child, form.group, born) if part)),
            (self.tr("Parent"), " · ".join(part for part in (form.guardian, form.relation) if part)),
            (self.tr("Filled in by"), row.filled.name or self.tr("no name")),
            (self.tr("Date"), row.filled.day or self.tr("no date")),
            (self.tr("Code"), form.code),
            (self.tr("File"), row.title),
        ]
        parts: list[QWidget] = [FactList(facts)]
        parts += [_line("circle-help", "open", text) for text in ask_words(row)]
        alike = alike_words(form)
        if alike:
            parts.append(_line("users-round", "open", alike))
        if row.standing in {Standing.READY, Standing.ASK}:
            self.book = Button(self.tr("Book this file"), "main", "check")
            self.aside = Button(self.tr("Leave out"), icon="x")
            self.book.clicked.connect(self._book)
            self.aside.clicked.connect(self._put_aside)
            holder = QWidget()
            buttons = QHBoxLayout(holder)
            buttons.setContentsMargins(0, 8, 0, 0)
            buttons.setSpacing(8)
            buttons.addWidget(self.book)
            buttons.addWidget(self.aside)
            buttons.addStretch(1)
            if Ask.NOTHING_SAID in row.asks:
                self.book.set_off(self.tr("There is nothing to book."))
            parts.append(holder)
        parts.append(self.head(self.tr("Answers")))
        for line in form.lines:
            mark = row.marks.get(line.number, Mark.EMPTY)
            icon, token, word = mark_look(mark, signature=False, current=False)
            if line.before is not None and changes(line, mark):
                word = self.tr("{now}, was {before}").format(now=word, before=answer_word(line.before.value))
            parts.append(_line(icon, token, f"{line.number}. {line.title}: {word}"))
        return parts

    def _book(self) -> None:
        self.booking.emit(self._row)

    def _put_aside(self) -> None:
        self.put_aside.emit(self._row)

    def _by_hand(self) -> None:
        error = self._row.error if self._row is not None else None
        self.by_hand.emit(str(error.facts.get("code", "")) if isinstance(error, NothingToFillIn) else "")


def _line(icon: str, token: str, text: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Icon(icon, token), 0)
    row.addWidget(Label(text, "small", "ink", wrap=True), 1)
    holder.setAccessibleName(text)
    return holder
