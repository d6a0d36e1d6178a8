"""*Mag deze foto?*: who is in it, where it goes, and the answer while somebody ticks. No picture is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.imagery import queries
from opoz_desktop.features.imagery.queries import Board, Child
from opoz_desktop.features.imagery.rules import WITH_NAME
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId, fold
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.widgets import (
    Card,
    CheckBox,
    Combo,
    DateField,
    EmptyState,
    Field,
    Hairline,
    Label,
    LinkButton,
    NoteBox,
    Scroll,
    TextField,
)

from . import words
from .add_child import AddChildDialog
from .photo_answer import PhotoAnswer
from .publication_dialog import PublicationDialog
from .ticks import ChildTicks, Tile
from .why_dialog import WhyDialog

_RECENT = 60
"""Days after an event in which its pictures are still placed."""


class PhotoPage(Page):
    """Judge a picture. Everything that decides is asked once per group; ticking only judges."""

    AREAS = frozenset({"consent", "school", "intake", "imagery"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._board: Board | None = None
        self._extra: tuple[PupilId, ...] = ()
        self._chosen: set[PurposeId] = set()
        self._events: tuple[queries.EventRow, ...] = ()
        self._some = True
        self.answer = PhotoAnswer(self, may_note=desk.may(Permission.NOTE_PUBLICATIONS))
        self._narrow = False
        self._sides = QWidget()
        sides = QHBoxLayout(self._sides)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(16)
        self._middle = Scroll()
        self._where = QWidget()
        sides.addWidget(self._who_card(), 1)
        sides.addWidget(self._middle, 1)
        self._where_cards()
        self._right = Scroll()
        self._right.inner.addStretch(1)
        self._beside = QWidget()
        self._columns = QHBoxLayout(self._beside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._right, 1)
        self.body.addWidget(self._beside, 1)
        self._stacked = Scroll()
        self._stacked.inner.addStretch(1)
        self.body.addWidget(self._stacked, 1)
        self.empty = EmptyState(
            "users", self.tr("No groups yet"), self.tr("As soon as pupils are in groups, you can check pictures here.")
        )
        self.body.addWidget(self.empty, 1)
        self.answer.explained.connect(self._explain)
        self.answer.note_wanted.connect(self.note)
        self.answer.copy_wanted.connect(self._copy)
        self._all = QShortcut(QKeySequence("Ctrl+A"), self)
        self._all.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._all.activated.connect(self._tick_group)
        self.answer.again.clicked.connect(self.start_again)
        desk.drafts.register(PublicationDialog.DRAFT_KEY, self._note_again)
        theme.notifier().changed.connect(self._arrange)
        self._arrange()

    def _who_card(self) -> QWidget:
        self.who = Card(self.tr("Who is in it?"))
        self.group = Combo(self.tr("Group"))
        self.group.setObjectName("photo-group")
        self.who.actions.addWidget(self.group)
        self.search = TextField(self.tr("Find a child"), placeholder=self.tr("type a name, Enter ticks"))
        self.search.setObjectName("photo-search")
        self.who.body.addWidget(self.search)
        line = QHBoxLayout()
        self.tally = Label("", "medium")
        self.whole = LinkButton(self.tr("Whole group"))
        self.nobody = LinkButton(self.tr("Nobody"))
        line.addWidget(self.tally, 1)
        line.addWidget(self.whole)
        line.addWidget(self.nobody)
        self.who.body.addLayout(line)
        scroll = Scroll()
        self.ticks = ChildTicks(self.tr("Children of the group"))
        scroll.inner.addWidget(self.ticks)
        scroll.inner.addStretch(1)
        self.who.body.addWidget(scroll, 1)
        self.more = LinkButton(self.tr("+ Child of another group"))
        self.more.setObjectName("photo-more")
        self.who.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.group.currentIndexChanged.connect(self._group_chosen)
        self.search.textChanged.connect(self.ticks.seek)
        self.search.returnPressed.connect(self._tick_found)
        self.whole.clicked.connect(self._tick_group)
        self.nobody.clicked.connect(self._tick_nobody)
        self.more.clicked.connect(self._add)
        self.ticks.changed.connect(self._judge)
        self.ticks.asked.connect(self._explain)
        self.ticks.typed.connect(self._typed)
        return self.who

    def _where_cards(self) -> None:
        self.where = Card(self.tr("Where does it go?"))
        self._boxes_holder = QVBoxLayout()
        self._boxes_holder.setSpacing(4)
        self.where.body.addLayout(self._boxes_holder)
        self.boxes: dict[PurposeId, CheckBox] = {}
        column = QVBoxLayout(self._where)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.where)
        when = Card()
        self.event_ = Combo(self.tr("Event"))
        self.event_.setObjectName("photo-event")
        when.body.addWidget(Field(self.tr("Event"), self.event_))
        self.day = DateField(self.tr("Day of publishing"), self.desk.today, self.desk.today)
        self.day.setObjectName("photo-day")
        self.day_field = Field(
            self.tr("Day of publishing"), self.day, self.tr("The answer holds for this day."), self.day.problem
        )
        when.body.addWidget(self.day_field)
        column.addWidget(when)
        column.addWidget(
            NoteBox(
                self.tr("Nobody recognisable, for instance from behind or far away? Then no consent is needed."), "info"
            )
        )
        column.addStretch(1)
        self.event_.currentIndexChanged.connect(self._event_chosen)
        self.day.date_changed.connect(self._day_chosen)

    def refresh(self) -> None:
        """Ask for groups, events and the board again; ticks stay."""
        self.set_title(self.tr("May this picture?"))
        groups = self.desk.ask(school.groups)
        self._fill(self.group, [(g.id, g.label) for g in groups], next((g.id for g in groups if g.pupils), None))
        today = self.desk.today
        self._events = tuple(
            e for e in self.desk.ask(queries.events) if e.cancelled_on is None and (today - e.until).days <= _RECENT
        )
        self._fill(self.event_, [(0, self.tr("none")), *((e.id, e.title) for e in self._events)], 0)
        self._some = bool(groups)
        self._arrange()
        self.empty.setVisible(not groups)
        if groups:
            self._load()

    def show_target(self, group_id: int | None = None, event_id: int | None = None, **_: Any) -> None:
        """Show a group, or an event with its groups and uses."""
        if self._board is None:
            self.refresh()
        if group_id is not None:
            self.group.set_key(group_id)
        if event_id is not None:
            self.event_.set_key(event_id)
        self.ticks.focus_first()

    def start_again(self) -> None:
        """Take every tick away."""
        self._extra, self._chosen = (), set()
        self.day.set_value(self.desk.today)
        self.event_.set_key(0)
        self.search.clear()
        self._load(ticked=())
        self.ticks.focus_first()

    def note(self) -> bool:
        """Note where the picture went, with who may be on it; return whether a dialog was opened."""
        board, chosen = self._board, self._uses()
        if board is None or not chosen or not self.desk.may(Permission.NOTE_PUBLICATIONS):
            return False
        ticked = self.ticks.ticked()
        if not ticked:
            return False
        blocked = {p for use in chosen for p in board.judge(use.id, ticked).leave_out}
        dialog = PublicationDialog(
            self,
            self.desk,
            uses=[use for use in chosen if use.code != WITH_NAME] or chosen,
            pupils=[c for c in board.children if c.id in ticked],
            ticked=[p for p in ticked if p not in blocked],
            event=self._event(),
        )
        dialog.noted.connect(self._noted)
        dialog.open()
        return True

    def new(self) -> bool:
        """Note a publication."""
        return self.note()

    def back(self) -> bool:
        """Empty the search field."""
        if self.search.text():
            self.search.clear()
            return True
        return False

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the tiles."""
        return (
            (self.tr("Space"), self.tr("on or off")),
            ("Enter", self.tr("why")),
            ("Ctrl+A", self.tr("whole group")),
        )

    def help_lines(self) -> Sequence[str]:
        """Return what this page is for."""
        return (
            self.tr("You load no picture. Tick who can be recognised and where the picture goes."),
            self.tr("One child that may not be on it is enough for a no; without that child it may."),
            self.tr("No answer is not a yes: such a child has to be asked first."),
            self.tr("Note where a picture went, then the program tells you what to take down after a withdrawal."),
        )

    def set_narrow(self, narrow: bool) -> None:
        """Stack verdict, ticks and tables in a narrow window."""
        super().set_narrow(narrow)
        self._narrow = narrow
        self._arrange()

    def _arrange(self) -> None:
        """Put the parts in three columns, or below each other with the verdict on top where it stays in sight."""
        narrow = self._narrow
        self._stacked.setVisible(narrow and self._some)
        self._beside.setVisible(not narrow and self._some)
        if narrow:
            for n, part in enumerate((self.answer.top, self._sides, self.answer.tables)):
                self._stacked.inner.insertWidget(n, part)
            layout = self._sides.layout()
            assert layout is not None
            layout.addWidget(self._where)
        else:
            for n, part in enumerate((self.answer.top, self.answer.tables)):
                self._right.inner.insertWidget(n, part)
            self._columns.insertWidget(0, self._sides)
            self._middle.inner.addWidget(self._where)
        self._middle.setVisible(not narrow)
        most = 16777215
        self.who.setMinimumWidth(0 if narrow else theme.scaled(300))
        self.who.setMaximumWidth(most if narrow else theme.scaled(300))
        self._where.setMaximumWidth(theme.scaled(224) if narrow else most)
        self._middle.setFixedWidth(theme.scaled(224))

    def _fill(self, combo: Combo, choices: Sequence[tuple[object, str]], standard: object) -> None:
        wanted = combo.key() if combo.count() else standard
        combo.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        combo.clear()
        for key, text in choices:
            combo.add(key, text)
        combo.set_key(wanted)
        combo.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _event(self) -> queries.EventRow | None:
        return next((e for e in self._events if e.id == self.event_.key()), None)

    def _chosen_day(self) -> date:
        return self.day.value() or self.desk.today

    def _load(self, ticked: Sequence[PupilId] | None = None) -> None:
        """Ask everything that decides for the group and the added children."""
        key = self.group.key()
        event = self._event()
        on = tuple(self.ticks.ticked()) if ticked is None else tuple(ticked)
        extra = tuple(dict.fromkeys((*self._extra, *on)))
        group = GroupId(key) if isinstance(key, int) else None
        board = self.desk.ask(queries.photo_board, group, extra, event.id if event else None, self._chosen_day())
        self._board = board
        tiles = [
            Tile(c.id, c.shown, "" if c.group_id == group and c.present else self._from(c), c.name.full)
            for c in sorted(board.children, key=_by_name)
        ]
        self.ticks.set_tiles(tiles, on)
        self._show_boxes(board)
        self._judge()

    def _from(self, child: Child) -> str:
        return child.group if child.present else self.tr("former")

    def _show_boxes(self, board: Board) -> None:
        while (item := self._boxes_holder.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        self._chosen &= {p.id for p in board.channels}
        standing = [p for p in board.channels if not p.once and p.code != WITH_NAME]
        for part in (
            standing,
            [p for p in board.channels if p.code == WITH_NAME],
            [p for p in board.channels if p.once],
        ):
            if part and self.boxes:
                self._boxes_holder.addWidget(Hairline())
            for purpose in part:
                box = CheckBox(words.place(purpose))
                box.setObjectName(f"use-{purpose.id}")
                box.setToolTip(purpose.title)
                box.setChecked(purpose.id in self._chosen)
                box.toggled.connect(self._uses_changed)
                self.boxes[purpose.id] = box
                self._boxes_holder.addWidget(box)
        if not self.boxes:
            self._boxes_holder.addWidget(Label(self.tr("No use is asked for yet."), "body", "ink2", wrap=True))

    def _uses(self) -> list[PurposeRow]:
        return [p for p in self._board.channels if p.id in self._chosen] if self._board is not None else []

    def _uses_changed(self) -> None:
        self._chosen = {key for key, box in self.boxes.items() if box.isChecked()}
        self._judge()

    def _judge(self) -> None:
        """Judge what is ticked; nothing is asked of the school file here."""
        if self._board is not None:
            ticked = self.ticks.ticked()
            self.tally.setText(self.tr("{on} of {all}").format(on=len(ticked), all=len(self.ticks.ids())))
            self.answer.show_answer(self._board, self._uses(), ticked)

    def _group_chosen(self) -> None:
        self._load()

    def _day_chosen(self, _value: date | None) -> None:
        self._load()

    def _event_chosen(self) -> None:
        event = self._event()
        if event is not None:
            self._chosen = {p.id for p in event.purposes}
            if self.group.key() not in event.group_ids and event.group_ids:
                self.group.blockSignals(True)  # noqa: FBT003 - Qt's own signature
                self.group.set_key(event.group_ids[0])
                self.group.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._load()

    def _tick_group(self) -> None:
        self.ticks.tick(self.ticks.ids(), on=True)

    def _tick_nobody(self) -> None:
        self.ticks.tick(self.ticks.ids(), on=False)

    def _tick_found(self) -> None:
        if self.search.text().strip() and self.ticks.toggle_first():
            self.search.clear()

    def _typed(self, letter: str) -> None:
        self.search.setText(letter)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        found = self.desk.ask(queries.others, self.ticks.ids(), self.ticks.ticked())
        dialog = AddChildDialog(self, found)
        dialog.added.connect(self._added)
        dialog.open()

    def _added(self, ids: tuple[PupilId, ...]) -> None:
        self._extra = (*self._extra, *ids)
        self._load(ticked=(*self.ticks.ticked(), *ids))

    def _explain(self, pupil_id: object) -> None:
        board = self._board
        child = board.child(PupilId(int(str(pupil_id)))) if board is not None else None
        if board is None or child is None:
            return
        uses = [(p, n) for n, p in enumerate(board.channels) if not self._chosen or p.id in self._chosen]
        WhyDialog(self, self.desk, child, uses).open()

    def _copy(self) -> None:
        if self._board is not None:
            QGuiApplication.clipboard().setText(self.answer.sentence(self._board, self._uses(), self.ticks.ticked()))
            self.desk.say(self.tr("Copied, without names"))

    def _note_again(self, fields: dict[str, Any]) -> PublicationDialog:
        row = self.desk.ask(queries.publication, int(fields["row"])) if fields["row"] else None
        dialog = PublicationDialog(self, self.desk, row=row)
        dialog.open()
        return dialog

    def _noted(self, _made: object) -> None:
        self.start_again()


def _by_name(child: Child) -> str:
    return fold(child.shown)
