"""*Gebeurtenissen*: what comes, and per group how many may, may not and have not answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.queries import EventRow, GroupPreview, Named, UseCount
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import (
    Answer,
    Answered,
    Button,
    Card,
    Chip,
    EmptyState,
    Label,
    ListRow,
    MenuButton,
    RowList,
    Scroll,
    TableView,
)

from . import words
from .event_dialog import EventDialog
from .list_dialogs import DayListDialog

_BESIDE = 760
"""From this width on, in pixels at 100 %, list and event stand side by side."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One use in one group."""

    group: GroupPreview
    use: UseCount


class EventsPage(Page):
    """The list of events at left, the chosen one at right. `new` plans one."""

    AREAS = frozenset({"consent", "school", "intake", "imagery"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._events: dict[int, EventRow] = {}
        self._may_plan = desk.may(Permission.PLAN_EVENTS)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(12)
        self.body.addLayout(self._sides, 1)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        self.add = Button(self.tr("New event"), icon="plus")
        self.add.setObjectName("event-add")
        self.add.setVisible(self._may_plan)
        left.addWidget(self.add)
        self.list = RowList(self.tr("Events"))
        card = Card(padded=False)
        card.body.addWidget(self.list)
        left.addWidget(card, 1)
        self._sides.addWidget(self._left)
        self.view = Scroll()
        self._sides.addWidget(self.view, 1)
        self._fill_view()
        self.empty = EmptyState(
            "calendar",
            self.tr("No events yet"),
            self.tr("Plan a trip or a play. You see per group who may be in the picture, and print only what misses."),
            self.tr("New event") if self._may_plan else "",
        )
        self.body.addWidget(self.empty, 1)
        self.add.clicked.connect(self.new)
        self.empty.chosen.connect(self.new)
        self.list.chosen.connect(self._show)
        desk.drafts.register(EventDialog.DRAFT_KEY, self._plan_again)
        theme.notifier().changed.connect(self._place)
        self._place()

    def refresh(self) -> None:
        """Ask for the events again; the chosen one stays."""
        self.set_title(self.tr("Events"))
        found = self.desk.ask(queries.events)
        today = self.desk.today
        coming = sorted((e for e in found if not e.past(today)), key=lambda e: (e.on, e.id))
        self._events = {e.id: e for e in (*coming, *(e for e in found if e.past(today)))}
        current = self.list.current_id()
        self.list.set_rows([self._row(e) for e in self._events.values()])
        self._left.setVisible(bool(found))
        self.view.setVisible(bool(found))
        self.empty.setVisible(not found)
        if found:
            chosen = current if current in self._events else next(iter(self._events))
            self.list.set_current(chosen)
            self._show(chosen)

    def show_target(self, event_id: int | None = None, **_: Any) -> None:
        """Show one event."""
        self.refresh()
        if event_id in self._events:
            self.list.set_current(event_id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show(event_id)

    def new(self) -> bool:
        """Plan an event."""
        if not self._may_plan:
            return False
        self._open_dialog(EventDialog(self, self.desk))
        return True

    def print_page(self) -> bool:
        """Make the day list of the groups of the event."""
        event = self._event()
        if event is None or event.cancelled_on is not None:
            return False
        self._day_list()
        return True

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the list."""
        return (("Ctrl+N", self.tr("new event")), ("Ctrl+P", self.tr("day list")))

    def help_lines(self) -> Sequence[str]:
        """Return what this page is for."""
        return (
            self.tr("An event looks ahead: who may be in the picture, who may not, and who has not answered yet."),
            self.tr("Print forms only for who still has to answer."),
            self.tr("A question of the event itself ends with it; nobody is asked again for next year."),
            self.tr("On the day itself print the day list: first names, no reasons, worth nothing tomorrow."),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        beside = self.width() >= theme.scaled(_BESIDE)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._left.setMinimumWidth(theme.scaled(262) if beside else 0)
        self._left.setMaximumWidth(theme.scaled(262) if beside else 16777215)
        self._left.setMaximumHeight(16777215 if beside else theme.scaled(190))

    def _fill_view(self) -> None:
        inner = self.view.inner
        self.heading = Label("", "section", wrap=True)
        self.line = Label("", "body", "ink2", wrap=True)
        inner.addWidget(self.heading)
        inner.addWidget(self.line)
        self.cancelled = Chip("", "no", "x")
        inner.addWidget(self.cancelled)
        self._deeds = QWidget()
        deeds = QHBoxLayout(self._deeds)
        deeds.setContentsMargins(0, 0, 0, 0)
        deeds.setSpacing(8)
        self.forms = Button(self.tr("Forms for who misses"), "main", "file-text")
        self.forms.setObjectName("event-forms")
        self.photo = Button(self.tr("May this picture?"), icon="camera")
        self.photo.setObjectName("event-photo")
        self.more = MenuButton(self.tr("More"))
        self.more.setObjectName("event-more")
        for key, text in (
            ("day", self.tr("Day list…")),
            ("change", self.tr("Change…")),
            ("again", self.tr("Plan again…")),
            ("cancel", self.tr("Cancel this event")),
        ):
            action = self.more.menu_.addAction(text)
            action.setData(key)
            action.setObjectName(f"event-{key}")
        for button in (self.forms, self.photo, self.more):
            deeds.addWidget(button)
        deeds.addStretch(1)
        inner.addWidget(self._deeds)
        columns: list[Column[_Line]] = [
            Column(self.tr("Group"), _group, weight="medium", width=116),
            Column(self.tr("Use"), _use, width=150, tooltip=_use_title),
            Column(self.tr("May"), _allowed, width=60, cell=_allowed_cell),
            Column(self.tr("Not"), _refused, width=60, cell=_refused_cell),
            Column(self.tr("Ask"), _ask, width=74, cell=_ask_cell),
            Column(self.tr("Leave out"), self._names, width=0, tone="ink2", tooltip=self._names),
        ]
        self.table = TableView(self.tr("Who may be in the picture"), RowTable(columns, key=_key), row_height=28)
        self.card = Card(self.tr("Who may be in the picture"), padded=False)
        self.card.body.addWidget(self.table)
        inner.addWidget(self.card)
        self.questions = Card(self.tr("Questions of this event"))
        self._questions = QVBoxLayout()
        self.questions.body.addLayout(self._questions)
        inner.addWidget(self.questions)
        inner.addStretch(1)
        self.forms.clicked.connect(self._print_forms)
        self.photo.clicked.connect(self._check_photo)
        self.more.menu_.triggered.connect(self._more_chosen)

    def _row(self, event: EventRow) -> ListRow:
        today = self.desk.today
        when = dates.written(event.on)
        if event.until != event.on:
            when = self.tr("{first} to {last}").format(first=dates.short(event.on), last=dates.written(event.until))
        if event.cancelled_on is not None:
            tail, icon = self.tr("cancelled"), "x"
        elif event.past(today):
            tail, icon = self.tr("past"), "check"
        else:
            tail, icon = "", "calendar"
        return ListRow(event.id, event.title, when, icon, trailing=tail)

    def _event(self) -> EventRow | None:
        key = self.list.current_id()
        return self._events.get(key) if isinstance(key, int) else None

    def _show(self, key: object) -> None:
        event = self._events.get(key) if isinstance(key, int) else None
        if event is None:
            return
        preview = self.desk.ask(queries.event_preview, event.id)
        self.heading.setText(event.title)
        when = dates.spoken(event.on)
        if event.until != event.on:
            when = self.tr("{first} to {last}").format(first=when, last=dates.spoken(event.until))
        facts = [when, words.listed([label for _, label in event.groups])]
        if event.photographer:
            facts.append(self.tr("photographer: {name}").format(name=event.photographer))
        if event.note:
            facts.append(event.note)
        self.line.setText(" · ".join(facts))
        over, off = event.past(self.desk.today), event.cancelled_on is not None
        self.cancelled.set_chip(self.tr("cancelled"), "no", "x")
        self.cancelled.setVisible(off)
        lines = [_Line(group, use) for group in preview.groups for use in group.uses]
        self.table.set_rows(lines)
        self.table.fit_height()
        self.card.setVisible(bool(lines))
        owing = sum(group.owing for group in preview.groups)
        pupils = sum(group.pupils for group in preview.groups)
        tally = self.tr("{pupils} children, {ask} to ask")
        self.card.set_counter(tally.format(pupils=pupils, ask=owing))
        self.forms.setVisible(self.desk.may(Permission.PRINT_FORMS) and not over and not off)
        self.forms.set_off("" if owing else self.tr("Nobody has to answer any more."))
        self.photo.setVisible(not off)
        for action in self.more.menu_.actions():
            wanted = {
                "day": not over and not off,
                "change": self._may_plan and not over and not off,
                "again": self._may_plan,
                "cancel": self._may_plan and not over and not off,
            }
            action.setVisible(wanted[str(action.data())])
        self.more.setVisible(any(a.isVisible() for a in self.more.menu_.actions()))
        self._show_questions(event)

    def _show_questions(self, event: EventRow) -> None:
        while (item := self._questions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for question in event.questions:
            self._questions.addWidget(Label(question.title, "medium", wrap=True))
            until = question.valid_until
            text = self.tr("{who} {how_long}").format(
                who=_sentence(question.who), how_long=_sentence(question.how_long)
            )
            if until is not None:
                text = self.tr("{text} Answers no longer count from {date} on.").format(
                    text=text, date=dates.written(until)
                )
            self._questions.addWidget(Label(text, "body", "ink2", wrap=True))
        self.questions.setVisible(bool(event.questions))

    def _print_forms(self) -> None:
        event = self._event()
        if event is not None:
            uses = tuple(p.id for p in event.purposes)
            self.desk.go(
                "forms", new=True, kind="event", event_id=event.id, purpose_ids=uses, group_ids=event.group_ids,
                only_missing=True, title=event.title,
            )  # fmt: skip

    def _check_photo(self) -> None:
        event = self._event()
        if event is not None:
            self.desk.go("consent", tab="photo", event_id=event.id)

    def _day_list(self) -> None:
        event = self._event()
        if event is not None:
            DayListDialog(self, self.desk, event.group_ids, tuple(p.id for p in event.purposes)).open()

    def _more_chosen(self, action: Any) -> None:
        event = self._event()
        if event is None:
            return
        key = str(action.data())
        if key == "day":
            self._day_list()
        elif key == "change":
            self._open_dialog(EventDialog(self, self.desk, event=event))
        elif key == "again":
            self._open_dialog(EventDialog(self, self.desk, again=event))
        else:
            self._cancel(event)

    def _cancel(self, event: EventRow) -> None:
        try:
            self.desk.do(commands.cancel_event, event.id)
        except OpozError as error:
            self.desk.fail(error)
            return
        text = self.tr("{title} cancelled").format(title=event.title)
        self.desk.offer_undo(text, commands.uncancel_event, event.id)

    def _open_dialog(self, dialog: EventDialog) -> EventDialog:
        dialog.planned.connect(self._planned)
        dialog.open()
        return dialog

    def _planned(self, event_id: int) -> None:
        if event_id in self._events:
            self.list.set_current(event_id)
            self._show(event_id)

    def _plan_again(self, fields: dict[str, Any]) -> EventDialog:
        row = self.desk.ask(queries.event, int(fields["event"])) if fields["event"] else None
        return self._open_dialog(EventDialog(self, self.desk, event=row))

    def _names(self, line: _Line) -> str:
        parts: list[str] = []
        if line.use.refused:
            parts.append(self.tr("not: {names}").format(names=_listed(line.use.refused)))
        if line.use.ask:
            parts.append(self.tr("ask: {names}").format(names=_listed(line.use.ask)))
        return " · ".join(parts)


def _listed(names: Sequence[Named]) -> str:
    return ", ".join(n.shown for n in names)


def _key(line: _Line) -> tuple[int, int]:
    return int(line.group.group_id), int(line.use.purpose.id)


def _group(line: _Line) -> str:
    return line.group.label


def _sentence(text: str) -> str:
    """Close a line that a person typed, before another one follows it."""
    text = text.strip()
    return text if not text or text[-1] in ".!?" else f"{text}."


def _use(line: _Line) -> str:
    return words.place(line.use.purpose)


def _use_title(line: _Line) -> str:
    return line.use.purpose.title


def _allowed(line: _Line) -> str:
    return str(line.use.allowed)


def _refused(line: _Line) -> str:
    return str(len(line.use.refused))


def _ask(line: _Line) -> str:
    return str(len(line.use.ask))


def _allowed_cell(line: _Line) -> Answered | None:
    return Answered(Answer.YES, _allowed(line)) if line.use.allowed else None


def _refused_cell(line: _Line) -> Answered | None:
    return Answered(Answer.NO, _refused(line)) if line.use.refused else None


def _ask_cell(line: _Line) -> Answered | None:
    return Answered(Answer.OPEN, _ask(line)) if line.use.ask else None
