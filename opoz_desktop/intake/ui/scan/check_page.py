"""Check what was read: unsure sheets first, the paper beside it, keys J, N and L, and nothing chosen beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from opoz_desktop.features.consent.errors import BookedOtherwise
from opoz_desktop.intake.model import PageState
from opoz_desktop.intake.piles import commands, queries
from opoz_desktop.intake.piles.commands import SheetBooked
from opoz_desktop.intake.piles.rules import Ask, LineState, PileView, Sheet
from opoz_desktop.intake.piles.work import PileBooked, book_sure, read_typed
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import dates, errors, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import confirm
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.widgets import Button, EmptyState, ListRow, NoteBox, RowList

from .check_panel import CheckPanel
from .code_dialog import CodeDialog
from .picture import PageView, Shown, picture_of
from .words import ask_words

SAMPLE = 5
"""So many sure sheets a person looks at before all of them are booked."""


class CheckPage(Page):
    """The queue at left, the paper in the middle, the asked row large at right with the answers."""

    AREAS = frozenset({"intake", "consent"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pile_id = 0
        self._view: PileView | None = None
        self._key = ""
        self._line = ""
        self._turned = 0
        self._picture: tuple[int, Any] = (0, None)
        self._sample: list[str] = []
        self._seen: set[str] = set()
        self.turn = Button(self.tr("Turn"), icon="refresh-cw")
        self.code = Button(self.tr("Type the code"), icon="qr-code")
        self.other = Button(self.tr("Other child"), icon="user-x")
        self.aside = Button(self.tr("Set the sheet aside"), icon="archive")
        for button in (self.turn, self.code, self.other, self.aside):
            self.actions.addWidget(button)
        self.queue = RowList(self.tr("Sheets to check"), ground="column")
        self.queue.setFixedWidth(212)
        self.paper = PageView(self.tr("The scanned page"))
        self.panel = CheckPanel()
        self.note = NoteBox("", "circle-alert", "no")
        self.note.hide()
        self.sample = Button(self.tr("Look at a sample"), icon="eye")
        self.sure = Button("", "main", "check")
        self.empty = EmptyState(
            "list-checks", self.tr("Nothing to check"), self.tr("Read a pile of scans first."), self.tr("Read scans")
        )
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addStretch(0)
        foot.addWidget(self.sample)
        foot.addWidget(self.sure)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.queue)
        row.addWidget(self.paper, 1)
        row.addWidget(self.panel)
        self.body.addWidget(self.empty, 1)
        self.body.addLayout(row, 1)
        self.body.addLayout(foot)
        self._parts = (self.queue, self.paper, self.panel, self.sample, self.sure)
        self._connect()

    def _connect(self) -> None:
        self.queue.chosen.connect(self._sheet_chosen)
        self.turn.clicked.connect(self._turn)
        self.code.clicked.connect(self._ask_code)
        self.other.clicked.connect(self._other_child)
        self.aside.clicked.connect(self._put_aside)
        self.panel.said.connect(self._decide)
        self.panel.line_chosen.connect(self._line_chosen)
        self.panel.agreed.connect(self._agree)
        self.panel.went_back.connect(self._back_one)
        self.sample.clicked.connect(self._start_sample)
        self.sure.clicked.connect(self._ask_sure)
        self.empty.chosen.connect(partial(self.desk.go, "forms", tab="scan"))
        key = Qt.Key
        self._deeds = {
            key.Key_J: partial(self._decide, "yes"), key.Key_N: partial(self._decide, "no"),
            key.Key_L: partial(self._decide, "nothing"), key.Key_Up: partial(self._move, -1),
            key.Key_Down: partial(self._move, 1), key.Key_Return: self._agree, key.Key_Enter: self._agree,
            key.Key_A: self._put_aside, key.Key_C: self._ask_code, key.Key_PageUp: self._back_one,
            key.Key_PageDown: self._next_one,
        }  # fmt: skip
        self.queue.installEventFilter(self)
        self.panel.lines.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the page before a list uses them to search in itself."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._pressed(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._pressed(event):
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        deed = self._deeds.get(Qt.Key(event.key()))
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if deed is None or held:
            return False
        deed()
        return True

    def refresh(self) -> None:
        piles = self.desk.ask(queries.piles)
        if not any(p.id == self._pile_id for p in piles):
            self._pile_id = next((p.id for p in piles if p.open), piles[0].id if piles else 0)
        self._view = self.desk.ask(queries.pile, self._pile_id) if self._pile_id else None
        for part in self._parts:
            part.setVisible(self._view is not None)
        self.empty.setVisible(self._view is None)
        self._show()

    def show_target(self, pile_id: int = 0, **target: Any) -> None:
        if pile_id != self._pile_id:
            self._pile_id, self._key, self._line, self._seen, self._sample = pile_id, "", "", set(), []
        self.refresh()
        self.queue.setFocus()

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.queue.setFixedWidth(round((172 if narrow else 212) * (1 + (theme.text_size() - 100) / 200)))
        self.panel.set_narrow(narrow)

    def help_lines(self) -> Sequence[str]:
        return (
            self.tr("Only you decide: the program never chooses where it is unsure."),
            self.tr("Look at the whole page when the row alone does not tell."),
            self.tr("Enter books this form for the child and parent in the register, with the page as evidence."),
            self.tr("Sure forms can be booked together after you have looked at a sample."),
        )

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("J", self.tr("yes")),
            ("N", self.tr("no")),
            ("L", self.tr("empty")),
            ("↑ ↓", self.tr("another line")),
            ("Enter", self.tr("agree with this sheet")),
            ("A", self.tr("set the sheet aside")),
            ("C", self.tr("type the code")),
        )

    def sheet(self) -> Sheet | None:
        """Return the sheet that is shown."""
        every = self._view.sheets if self._view is not None else ()
        return next((s for s in every if s.key == self._key), None)

    def line(self) -> LineState | None:
        """Return the line that the keys answer."""
        one = self.sheet()
        return next((x for x in one.lines if x.key == self._line), None) if one is not None else None

    def _listed(self) -> list[Sheet]:
        view = self._view
        if view is None:
            return []
        shown = {s.key for s in view.asked} | set(self._sample) | {self._key}
        return [s for s in view.sheets if s.key in shown or (s.asks and s.facts is not None)]

    def _show(self) -> None:
        view = self._view
        if view is None:
            self.set_title(self.tr("Check"))
            for button in (self.turn, self.code, self.other, self.aside):
                button.hide()
            return
        at = view.pile.started_at.astimezone()
        asked = len(view.asked)
        self.set_title(
            self.tr("Check"),
            self.tr("Pile of {day}, {time} · still to check: {left}").format(
                day=dates.written(at.date()), time=f"{at:%H:%M}", left=asked
            ),
        )
        if self.sheet() is None:
            first = next(iter(view.asked), None)
            self._key = first.key if first is not None else ""
            self._line = ""
        with QSignalBlocker(self.queue):
            self.queue.set_rows([self._row(s) for s in self._listed()])
            self.queue.set_current(self._key)
        self._show_sheet()
        sure, seen = len(view.sure), not self._to_see()
        self.sample.setVisible(bool(sure) and not seen)
        self.sure.setVisible(bool(sure))
        self.sure.setText(self.tr("Book %n sure form(s)", "", sure))
        self.sure.set_off("" if seen else self.tr("Look at a sample first."))

    def _row(self, one: Sheet) -> ListRow:
        name = one.facts.listed if one.facts is not None else self.tr("Unknown sheet {number}").format(
            number=one.pages[0].number
        )  # fmt: skip
        if one.state is PageState.BOOKED:
            return ListRow(one.key, name, self.tr("agreed"), "check", "ok")
        if one.state is PageState.ASIDE:
            return ListRow(one.key, name, self.tr("set aside"), "archive", "ink3")
        return ListRow(one.key, name, ask_words(one) or self.tr("sure, to look at"))

    def _show_sheet(self) -> None:
        one = self.sheet()
        opened = one is not None and one.state is PageState.OPEN
        if one is not None and self.line() is None:
            wanted = next((x for x in one.lines if x.open), next(iter(one.lines), None))
            self._line = wanted.key if wanted is not None else ""
        line = self.line()
        page = line.page if line is not None else one.pages[0] if one is not None else None
        shown = None
        if page is not None:
            if self._picture[0] != page.id:
                self._picture = page.id, picture_of(self.desk.ask(queries.page_picture, page.id)[1])
            if not self._picture[1].isNull():
                shown = Shown(self._picture[1], page.reading.pose, page.turn, self._turned)
        crop = line.crop if line is not None else None
        self.paper.show_page(shown, crop)
        self.panel.show_sheet(one, line, shown, self._key in self._sample)
        self.turn.setVisible(one is not None)
        self.aside.setVisible(opened)
        self.code.setVisible(opened and one is not None and one.facts is None)
        self.other.setVisible(opened and one is not None and one.facts is not None)

    def _sheet_chosen(self, key: object) -> None:
        self._key, self._line, self._turned = str(key), "", 0
        self._show_sheet()

    def _line_chosen(self, key: str) -> None:
        self._line = key
        self._show_sheet()

    def _move(self, by: int) -> None:
        one = self.sheet()
        keys = [x.key for x in one.lines] if one is not None else []
        if self._line in keys:
            self._line = keys[max(0, min(len(keys) - 1, keys.index(self._line) + by))]
            self._show_sheet()

    def _decide(self, said: str) -> None:
        line, one = self.line(), self.sheet()
        if line is None or one is None or one.state is not PageState.OPEN:
            return
        self.note.hide()
        if line.key in {"signature", "second"} and said not in {"yes", "no"}:
            return
        if line.key.startswith("strip:") and said not in {"no", "nothing"}:
            return
        if not self._try(commands.decide, line.page.id, line.key, said):
            return
        self.desk.offer_undo(self.tr("Chosen"), commands.decide, line.page.id, line.key, line.chosen)
        self._after_choice(line.key)

    def _after_choice(self, key: str) -> None:
        self._view = self.desk.ask(queries.pile, self._pile_id)
        one = self.sheet()
        left = [x.key for x in one.lines if x.open] if one is not None else []
        self._line = left[0] if left else key
        self._show()

    def _agree(self) -> None:
        one = self.sheet()
        self.note.hide()
        if one is None or one.state is not PageState.OPEN:
            self._next_one()
        elif one.sure and one.key in self._sample:
            self._seen.add(one.key)
            self._key = next(iter(self._to_see()), "")
            self._line = ""
            self._show()
        elif one.blocked:
            self._say(self._blocked_words(one))
        else:
            self._book(one)

    def _blocked_words(self, one: Sheet) -> str:
        if Ask.NO_FORM in one.asks:
            return self.tr("Type the code with C, or set the sheet aside with A.")
        if Ask.MISSING in one.asks:
            return self.tr("A page is missing. Scan it too, or set this sheet aside and enter the form by hand.")
        return self.tr("%n to choose: J, N or L.", "", one.to_choose)

    def _book(self, one: Sheet, again: bool = False) -> None:
        try:
            done: SheetBooked = self.desk.do(partial(commands.book_sheet, again=again), self._pile_id, one.key)
        except BookedOtherwise:
            confirm(
                self.window(),
                self.tr("This form was booked before, with other answers. Does this page take their place?"),
                self.tr("Both stay on record; only the new answers count."),
                self.tr("Replace the answers"),
                partial(self._book, one, again=True),
                self.tr("Leave it as it was"),
                danger=False,
            )
            return
        except OpozError as error:
            self._say(errors.sentences(error).text)
            return
        self.desk.offer_undo(self.tr("Booked"), commands.undo_sheets, (done,))
        self._go_on()

    def _go_on(self) -> None:
        order = [s.key for s in self._listed()]
        at = order.index(self._key) if self._key in order else -1
        self._view = self.desk.ask(queries.pile, self._pile_id)
        left = {s.key for s in self._view.asked}
        after = [k for k in (*order[at + 1 :], *order[: at + 1]) if k in left]
        self._key, self._line, self._turned = (after[0] if after else self._key), "", 0
        self._show()

    def _step(self, by: int) -> None:
        order = [s.key for s in self._listed()]
        if order:
            at = order.index(self._key) if self._key in order else 0
            self._key, self._line, self._turned = order[max(0, min(len(order) - 1, at + by))], "", 0
            self._show()

    def _back_one(self) -> None:
        self._step(-1)

    def _next_one(self) -> None:
        self._step(1)

    def _turn(self) -> None:
        self._turned = (self._turned + 90) % 360
        self._show_sheet()

    def _put_aside(self) -> None:
        one = self.sheet()
        if one is None or one.state is not PageState.OPEN:
            return
        ids = tuple(p.id for p in one.pages if p.state is PageState.OPEN)
        if self._try(commands.put_aside, ids):
            self.desk.offer_undo(self.tr("Set aside"), commands.take_up, ids)
            self._go_on()

    def _other_child(self) -> None:
        confirm(
            self.window(),
            self.tr("Does this paper belong to another child?"),
            self.tr("Nothing of it is booked. It is set aside here, and you enter it for the right child by hand."),
            self.tr("Set aside and enter by hand"),
            self._to_entry,
            self.tr("Back to the sheet"),
            danger=False,
        )

    def _to_entry(self) -> None:
        self._put_aside()
        self.desk.go("forms", tab="entry")

    def _ask_code(self) -> None:
        one = self.sheet()
        if one is None or one.facts is not None or one.state is not PageState.OPEN:
            return
        dialog = CodeDialog(self.window())
        dialog.typed.connect(partial(self._code_typed, one.pages[0].id))
        dialog.open()

    def _code_typed(self, page_id: int, code: str, number: int) -> None:
        factory = self.desk.steps_with(read_typed, page_id, code, number)
        self.desk.start(self.tr("Reading the page with its code"), factory, self._reread, self._not_reread)

    def _reread(self, _reading: object) -> None:
        self._key = ""
        self.refresh()

    def _not_reread(self, error: Exception) -> None:
        if isinstance(error, OpozError):
            self._say(errors.sentences(error).text)
        else:
            self.desk.fail(error)

    def _to_see(self) -> list[str]:
        """Return the sheets of the sample that were not looked at yet."""
        view = self._view
        keys = [s.key for s in view.sure] if view is not None else []
        wanted = self._sample or spread(keys)
        return [k for k in wanted if k in keys and k not in self._seen]

    def _start_sample(self) -> None:
        if self._view is not None:
            self._sample = spread([s.key for s in self._view.sure])
            self._key, self._line = next(iter(self._to_see()), self._key), ""
            self._show()
            self.queue.setFocus()

    def _ask_sure(self) -> None:
        count = len(self._view.sure) if self._view is not None else 0
        confirm(
            self.window(),
            self.tr("Book %n form(s)?", "", count),
            self.tr("Each is booked for its own child and parent, with its pages as evidence. You can take it back."),
            self.tr("Book them"),
            self._book_sure,
            self.tr("Look again"),
            danger=False,
        )

    def _book_sure(self) -> None:
        keys = tuple(s.key for s in self._view.sure) if self._view is not None else ()
        factory = self.desk.steps_with(book_sure, self._pile_id, keys)
        self.desk.start(self.tr("Booking the forms"), factory, self._sure_booked)

    def _sure_booked(self, done: PileBooked) -> None:
        self._sample = []
        self.refresh()
        if done.done:
            self.desk.offer_undo(self.tr("%n form(s) booked", "", len(done.done)), commands.undo_sheets, done.done)
        if done.refused:
            self._say(self.tr("%n form(s) could not be booked and stay here.", "", done.refused))

    def _try(self, command: Any, *args: Any) -> bool:
        try:
            self.desk.do(command, *args)
        except OpozError as error:
            self._say(errors.sentences(error).text)
            return False
        return True

    def _say(self, text: str) -> None:
        self.note.set_text(text, "circle-alert", "no")
        self.note.show()


def spread(keys: Sequence[str]) -> list[str]:
    """Return at most SAMPLE keys, spread over all of them."""
    if len(keys) <= SAMPLE:
        return list(keys)
    return [keys[n * (len(keys) - 1) // (SAMPLE - 1)] for n in range(SAMPLE)]
