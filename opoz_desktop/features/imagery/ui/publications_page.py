"""*Publicaties*: what went where, and what has to come down today. No picture is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.commands import TakenDown
from opoz_desktop.features.imagery.queries import LedgerState, PublicationRow
from opoz_desktop.features.imagery.wording import due_words
from opoz_desktop.kernel.base import PupilId, fold
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Chipped, Combo, EmptyState, TableView, TextField, TodoRow

from . import words
from .publication_columns import publication_columns
from .publication_dialog import PublicationDialog
from .publication_panel import PublicationPanel
from .take_down_dialog import TakeDownDialog

_ALL = "all"
_MOST = 3
"""Lines of the card of what has to come down; the filter shows the others."""
_BESIDE = 860
"""From this width on, in pixels at 100 %, table and panel stand side by side."""


class PublicationsPage(Page):
    """The ledger with filters, the card of what must come down, and one publication beside it."""

    AREAS = frozenset({"consent", "school", "intake", "imagery"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: tuple[PublicationRow, ...] = ()
        self._may_note = desk.may(Permission.NOTE_PUBLICATIONS)
        self._narrow_panel = False
        self._due = 0
        self.add = Button(self.tr("Note publication"), icon="plus")
        self.add.setObjectName("publication-add")
        self.add.setVisible(self._may_note)
        self.due_card = Card(self.tr("To take down"), padded=False)
        self.due_card.setObjectName("due-card")
        self.body.addWidget(self.due_card)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        self.search = TextField(self.tr("Search"), placeholder=self.tr("title, place or child"))
        self.search.setObjectName("publication-search")
        self.search.setMaximumWidth(theme.scaled(260))
        self.channel = Combo(self.tr("Where to"))
        self.channel.setObjectName("publication-channel")
        self.state = Combo(self.tr("Which"))
        self.state.setObjectName("publication-state")
        for key, text in self._states():
            self.state.add(key, text)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.channel)
        bar.addWidget(self.state)
        bar.addStretch(1)
        bar.addWidget(self.add)
        self._bar = QWidget()
        self._bar.setLayout(bar)
        bar.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._bar)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(12)
        columns: list[Column[PublicationRow]] = [
            *publication_columns(),
            Column(self.tr("Children"), _children, sort=_count, width=76, right=True),
            Column(self.tr("State"), _state, width=188, cell=_chip),
        ]
        self.table = TableView(self.tr("Publications"), RowTable(columns, key=lambda r: r.id), row_height=32)
        self.card = Card(padded=False)
        self.card.body.addWidget(self.table)
        self._sides.addWidget(self.card, 1)
        self.panel = PublicationPanel(may_note=self._may_note, user_name=desk.user_name)
        self.panel.hide()
        self._sides.addWidget(self.panel)
        self.body.addLayout(self._sides, 1)
        self.empty = EmptyState(
            "image",
            self.tr("Nothing published yet"),
            self.tr("Note where pictures went. After a withdrawal the program says what has to come down, and where."),
            self.tr("Note publication") if self._may_note else "",
        )
        self.body.addWidget(self.empty, 1)
        self.none = EmptyState(
            "search",
            self.tr("Nothing found"),
            self.tr("No publication fits these filters."),
            self.tr("Clear filters"),
            "x",
        )
        self.body.addWidget(self.none, 1)
        self.add.clicked.connect(self.new)
        self.empty.chosen.connect(self.new)
        self.none.chosen.connect(self._clear)
        self.search.textChanged.connect(self._filter)
        self.channel.currentIndexChanged.connect(self._filter)
        self.state.currentIndexChanged.connect(self._filter)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self._open)
        self.panel.closed.connect(self._close)
        self.panel.down_wanted.connect(self._ask_down)
        self.panel.one_down_wanted.connect(self._one_down)
        self.panel.change_wanted.connect(self._change)
        self.panel.remove_wanted.connect(self._remove)
        self.panel.pupil_wanted.connect(self._pupil)
        desk.drafts.register(PublicationDialog.DRAFT_KEY, self._note_again)
        theme.notifier().changed.connect(self._place_panel)

    def refresh(self) -> None:
        """Ask for the ledger again; filters and the open publication stay."""
        self.set_title(self.tr("Publications"))
        self._rows = self.desk.ask(queries.publications)
        self._fill_channels()
        self.table.set_rows(self._rows)
        self._show_due()
        self._filter()
        current = self.table.current_row()
        if self.panel.isVisibleTo(self) and current is not None:
            self.panel.show_row(current)
        elif current is None:
            self._close()

    def show_target(self, publication_id: int | None = None, due: bool = False, **_: Any) -> None:
        """Show one publication, or only what has to come down."""
        self.refresh()
        if due:
            self.state.set_key(LedgerState.TAKE_DOWN.value)
        if publication_id is not None:
            self._clear()
            for n in range(self.table.proxy.rowCount()):
                index = self.table.proxy.index(n, 0)
                row = self.table.table.row_at(self.table.proxy.mapToSource(index))
                if row is not None and row.id == publication_id:
                    self.table.setCurrentIndex(index)
                    self._show(row)
                    break
        self.table.setFocus()

    def new(self) -> bool:
        """Note a publication."""
        if not self._may_note:
            return False
        PublicationDialog(self, self.desk).open()
        return True

    def back(self) -> bool:
        """Close the panel."""
        was = self.panel.isVisibleTo(self)
        self._close()
        return was

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the ledger."""
        return (("Enter", self.tr("open")), ("Ctrl+N", self.tr("note publication")))

    def help_lines(self) -> Sequence[str]:
        """Return what this page is for."""
        return (
            self.tr("Every line is a series of pictures that went somewhere. The pictures themselves are not kept."),
            self.tr("When a child may no longer be shown, the line says so until it came down."),
            self.tr("What is printed stays; it is not printed again with that child."),
            self.tr("The last place that comes down carries out the withdrawal; the history of the child says so."),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    def _states(self) -> list[tuple[str, str]]:
        return [
            (_ALL, self.tr("all")),
            (LedgerState.TAKE_DOWN.value, self.tr("take down")),
            (LedgerState.CLEAR_UP.value, self.tr("clear up")),
            (LedgerState.NO_REPRINT.value, self.tr("do not print again")),
            (LedgerState.IN_ORDER.value, self.tr("in order")),
            (LedgerState.DOWN.value, self.tr("taken down")),
        ]

    def _place_panel(self) -> None:
        narrow = self.width() < theme.scaled(_BESIDE)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.panel.set_narrow(narrow)
        self._narrow_panel = narrow
        self._show_card()

    def _fill_channels(self) -> None:
        chosen = self.channel.key() or _ALL
        self.channel.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.channel.clear()
        self.channel.add(_ALL, self.tr("everywhere"))
        for number, text in {r.purpose.id: words.place(r.purpose) for r in self._rows}.items():
            self.channel.add(number, text)
        self.channel.set_key(chosen)
        self.channel.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _filter(self) -> None:
        sought, channel, state = fold(self.search.text()), self.channel.key(), self.state.key()

        def fits(row: PublicationRow) -> bool:
            return sought in row.search and channel in (_ALL, row.purpose.id) and state in (_ALL, row.state.value)

        self.table.set_filter(fits)
        some = self.table.proxy.rowCount() > 0
        self.card.setVisible(some)
        self.none.setVisible(bool(self._rows) and not some)
        self.empty.setVisible(not self._rows)
        self._bar.setVisible(bool(self._rows))
        if not some:
            self._close()

    def _clear(self) -> None:
        self.search.clear()
        self.channel.set_key(_ALL)
        self.state.set_key(_ALL)

    def _show_due(self) -> None:
        """List what has to come down, the longest waiting first, each with its one button."""
        while (item := self.due_card.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        due = [r for r in self._rows if r.state in {LedgerState.TAKE_DOWN, LedgerState.CLEAR_UP}]
        due.sort(key=_waiting)
        self.due_card.set_counter(str(len(due)))
        self._due = len(due)
        self._show_card()
        for row in due[:_MOST]:
            line = _DueRow(row, may_note=self._may_note)
            line.setObjectName(f"due-{row.id}")
            line.wanted.connect(self._down_at_once)
            self.due_card.body.addWidget(line)

    def _show_card(self) -> None:
        """Show what has to come down, unless an open publication needs its room."""
        crowded = self._narrow_panel and self.panel.isVisibleTo(self)
        self.due_card.setVisible(self._due > 0 and not crowded)

    def _down_at_once(self, row: PublicationRow) -> None:
        """Note today that what is due came down."""
        if not self._may_note:
            self._open(row)
            return
        self._take_down(row, tuple(p.id for p in row.due))

    def _one_down(self, pupil_id: object) -> None:
        row = self.table.current_row()
        if row is not None:
            self._take_down(row, (PupilId(int(str(pupil_id))),))

    def _take_down(self, row: PublicationRow, pupils: tuple[PupilId, ...]) -> None:
        try:
            made: TakenDown = self.desk.do(commands.take_down, row.id, pupils)
        except OpozError as error:
            self.desk.fail(error)
            return
        self._taken(made)

    def _taken(self, made: TakenDown) -> None:
        text = self.tr("Noted as taken down")
        if made.decision_ids:
            text = self.tr("Noted as taken down; %n withdrawal(s) carried out", "", len(made.decision_ids))
        self.desk.offer_undo(text, commands.put_back, made)

    def _show(self, row: PublicationRow) -> None:
        self.panel.show_row(row)
        self.panel.show()
        self._show_card()

    def _open(self, row: PublicationRow) -> None:
        self._show(row)

    def _close(self) -> None:
        inside = self.panel.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.panel.hide()
        self._show_card()
        if inside:
            self.table.setFocus()

    def _ask_down(self) -> None:
        row = self.table.current_row()
        if row is not None:
            dialog = TakeDownDialog(self, self.desk, row)
            dialog.taken.connect(self._taken)
            dialog.open()

    def _change(self) -> None:
        row = self.table.current_row()
        if row is not None:
            PublicationDialog(self, self.desk, row=row).open()

    def _remove(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        try:
            self.desk.do(commands.take_back_publication, row.id)
        except OpozError as error:
            self.desk.fail(error)
            return
        facts = commands.PublicationFacts(
            row.title, row.purpose.id, row.place, row.made_on, row.published_on, tuple(p.id for p in row.pupils),
            row.event_id,
        )  # fmt: skip
        self.desk.offer_undo(self.tr("Taken out of the list"), commands.note_publication, facts)

    def _pupil(self, pupil_id: object) -> None:
        self.desk.go("pupils", pupil_id=pupil_id, tab="imagery")

    def _note_again(self, fields: dict[str, Any]) -> PublicationDialog:
        row = self.desk.ask(queries.publication, int(fields["row"])) if fields["row"] else None
        dialog = PublicationDialog(self, self.desk, row=row)
        dialog.open()
        return dialog


class _DueRow(TodoRow):
    """One publication that has to come down, with its children and places in words."""

    wanted = Signal(object)

    def __init__(self, row: PublicationRow, *, may_note: bool) -> None:
        self._row = row
        super().__init__(
            "globe" if row.state is LedgerState.TAKE_DOWN else "clock",
            f"{row.title} · {words.place(row.purpose)}",
            self._detail(row),
            self.tr("Taken down") if may_note else self.tr("View"),
            tone="no" if row.state is LedgerState.TAKE_DOWN else "open",
        )
        self.chosen.connect(self._tell)

    def _detail(self, row: PublicationRow) -> str:
        if row.state is LedgerState.CLEAR_UP:
            day = dates.written(row.term_on) if row.term_on else ""
            return self.tr("{place}. Its term ended on {date}.").format(place=row.place, date=day)
        who = [f"{p.name.full} ({due_words(p.reason, left=p.left)})" for p in row.due]
        return self.tr("{place}. Off it: {who}").format(place=row.place, who=words.listed(who))

    def _tell(self) -> None:
        self.wanted.emit(self._row)


def _waiting(row: PublicationRow) -> date:
    days = [p.since for p in row.due if p.since is not None]
    return min(days, default=row.term_on if row.state is LedgerState.CLEAR_UP and row.term_on else row.published_on)


def _count(row: PublicationRow) -> int:
    return len(row.pupils) + row.hidden


def _children(row: PublicationRow) -> str:
    return str(_count(row))


def _state(row: PublicationRow) -> str:
    return words.state_chip(row)[0]


def _chip(row: PublicationRow) -> Chipped:
    text, tone, icon = words.state_chip(row)
    return Chipped(text, tone, icon)
