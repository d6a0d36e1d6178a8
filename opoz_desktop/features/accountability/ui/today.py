"""*Vandaag*: what is due first, what comes soon, how the groups responded, and whether the backup is in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.widgets import (
    BarRow,
    Button,
    Card,
    Chip,
    ClockChip,
    EmptyState,
    Icon,
    Label,
    LinkButton,
    MenuButton,
    NoteBox,
    Scroll,
    StackedBars,
    TodoRow,
)

from .soon import SoonLine, coming
from .todo import MOST, BackupFacts, Todo, todos

_BESIDE = 1000
"""From this width on, in pixels at 100 %, the second column stands at the right."""


class TodayPage(Page):
    """The first page. `backup` gives the facts of the last backup, `backup_now` makes one.

    `notices` gives what the school file itself asks for; one without a button is told above the list.
    """

    AREAS = frozenset({"consent", "imagery", "rounds", "school", "intake", "vault", "backup"})

    def __init__(
        self,
        desk: Desk,
        backup: Callable[[], BackupFacts] | None = None,
        backup_now: Callable[[], None] | None = None,
        notices: Callable[[], Sequence[Todo]] | None = None,
    ) -> None:
        super().__init__(desk)
        self._notices = notices
        self._backup = backup if desk.may(Permission.BACKUP) else None
        self._backup_now = backup_now
        self._news = [one for one in _NEWS if desk.may(one[3])]
        self.new_button = MenuButton(self.tr("New"), "plain", "plus")
        self.new_button.setVisible(bool(self._news))
        for key, words, icon, _ in self._news:
            action = self.new_button.menu_.addAction(words())
            action.setData(key)
            action.setObjectName(f"new-{key}-{icon}")
        self.new_button.menu_.triggered.connect(self._menu_chosen)
        self.actions.addWidget(self.new_button)
        self._scroll = Scroll()
        holder = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._scroll.inner.addWidget(holder)
        self._scroll.inner.addStretch(1)
        self.body.addWidget(self._scroll, 1)
        self._left = QVBoxLayout()
        self._left.setSpacing(12)
        self._right_holder = QWidget()
        self._right = QVBoxLayout(self._right_holder)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(12)
        self._columns.addLayout(self._left, 1)
        self._columns.addWidget(self._right_holder)
        self.todo_card = Card(self.tr("To do"), padded=False)
        self.todo_card.actions.addWidget(Label(self.tr("Most urgent first"), "small", "ink3"))
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(8)
        self._left.addLayout(self._remarks)
        self._left.addWidget(self.todo_card)
        self.bars = StackedBars([self.tr("complete"), self.tr("partly"), self.tr("missing")])
        self.response = Card(self.tr("Answers per group"))
        self.response.actions.addWidget(self.bars.legend())
        self.missing_button = Button(self.tr("Only missing"), icon="printer", small=True)
        self.missing_button.setVisible(desk.may(Permission.PRINT_FORMS))
        self.response.actions.addWidget(self.missing_button)
        self.response.body.addWidget(self.bars)
        self._left.addWidget(self.response)
        self._left.addStretch(1)
        self.soon_card = Card(self.tr("Soon"), padded=False)
        self._right.addWidget(self.soon_card)
        if self._news:
            self._right.addWidget(self._new_card())
        self.backup_card = _BackupCard()
        self.backup_card.setVisible(self._backup is not None)
        self._right.addWidget(self.backup_card)
        self._right.addStretch(1)
        self.missing_button.clicked.connect(self._only_missing)
        self.backup_card.button.clicked.connect(self._make_backup)
        theme.notifier().changed.connect(self._place)
        self._place()

    def refresh(self) -> None:
        """Ask again for everything."""
        today = self.desk.today
        self.set_title(_capital(dates.spoken(today)), self.tr("Week {number}").format(number=today.isocalendar().week))
        facts = self._backup() if self._backup is not None else None
        notices = self._notices() if self._notices is not None else ()
        self._show_remarks([one for one in notices if not one.button])
        self._show_todos(todos(self.desk, facts, notices))
        self._show_response(self.desk.ask_once(consent.overview).groups)
        self._show_soon(coming(self.desk))
        if facts is not None:
            self.backup_card.show_facts(facts, today)

    def new(self) -> bool:
        """Open the menu *Nieuw*."""
        if not self._news:
            return False
        self.new_button.click()
        return True

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of this page."""
        return (("Ctrl+N", self.tr("new")),) if self._news else ()

    def help_lines(self) -> Sequence[str]:
        """Return what this page is for."""
        return (
            self.tr("At most seven things to do, the most urgent first; every line has one button."),
            self.tr("A line goes away by itself when it is done."),
            self.tr("The bars count pupils: everybody answered, somebody answered, nobody answered."),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        beside = self.width() >= theme.scaled(_BESIDE)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._right_holder.setMinimumWidth(theme.scaled(308) if beside else 0)
        self._right_holder.setMaximumWidth(theme.scaled(308) if beside else 16777215)

    def _show_remarks(self, found: Sequence[Todo]) -> None:
        _clear(self._remarks)
        for one in found:
            box = NoteBox(f"{one.title} {one.detail}".strip(), one.icon, one.tone)
            box.setObjectName(f"notice-{one.key}")
            self._remarks.addWidget(box)

    def _show_todos(self, found: Sequence[Todo]) -> None:
        _clear(self.todo_card.body)
        self.todo_card.set_counter(str(len(found)) if found else "")
        for number, todo in enumerate(found[:MOST]):
            row = _Row(todo, self.desk.today, main=number == 0)
            row.setObjectName(f"todo-{todo.key}")
            row.wanted.connect(self._do)
            self.todo_card.body.addWidget(row)
        if not found:
            empty = EmptyState(
                "check", self.tr("Nothing to do"), self.tr("Everything that the program knows of is in order.")
            )
            empty.setMinimumHeight(theme.scaled(180))
            self.todo_card.body.addWidget(empty)

    def _do(self, todo: Todo) -> None:
        if todo.page == "":
            self._make_backup()
        else:
            self.desk.go(todo.page, **dict(todo.target))

    def _show_response(self, groups: Sequence[consent.GroupResponse]) -> None:
        counted = [g for g in groups if g.pupils]
        self.response.setVisible(bool(counted))
        self.bars.set_rows(
            [
                BarRow(
                    g.group,
                    (g.complete, g.partly, g.missing),
                    self.tr("{done} of {all}").format(done=g.complete + g.partly, all=g.pupils),
                )
                for g in counted
            ]
        )
        done = sum(g.complete + g.partly for g in counted)
        self.response.set_counter(
            self.tr("{done} of {all} pupils have answers").format(done=done, all=sum(g.pupils for g in counted))
        )
        self.missing_button.setEnabled(any(g.partly or g.missing for g in counted))

    def _show_soon(self, lines: Sequence[SoonLine]) -> None:
        _clear(self.soon_card.body)
        for line in lines:
            self.soon_card.body.addWidget(_SoonRow(line))
        if not lines:
            words = Label(self.tr("Nothing is known for the next four weeks."), "body", "ink2", wrap=True)
            words.setContentsMargins(14, 12, 14, 12)
            self.soon_card.body.addWidget(words)

    def _new_card(self) -> Card:
        card = Card(self.tr("New…"))
        card.body.setSpacing(2)
        for key, words, icon, _ in self._news:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(Icon(icon, "pen"))
            link = LinkButton(words())
            link.setObjectName(f"new-{key}")
            link.clicked.connect(self._new_clicked)
            row.addWidget(link)
            row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _new_clicked(self) -> None:
        self._go_new(self.sender().objectName().removeprefix("new-"))

    def _menu_chosen(self, action: object) -> None:
        self._go_new(str(action.data()))  # type: ignore[attr-defined]

    def _go_new(self, key: str) -> None:
        page, target = _TARGETS[key]
        self.desk.go(page, **dict(target))

    def _only_missing(self) -> None:
        self.desk.go("forms", only_missing=True)

    def _make_backup(self) -> None:
        if self._backup_now is not None:
            self._backup_now()


class _Row(TodoRow):
    """A to-do that hands over what it is about."""

    wanted = Signal(object)

    def __init__(self, todo: Todo, today: date, *, main: bool) -> None:
        chip: QWidget | None = None
        if todo.due is not None:
            chip = ClockChip(todo.due, today)
        elif todo.chip:
            chip = Chip(todo.chip, todo.chip_tone, todo.chip_icon)
        super().__init__(todo.icon, todo.title, todo.detail, todo.button, chip, todo.tone, main)
        self._todo = todo
        self.chosen.connect(self._tell)

    def _tell(self) -> None:
        self.wanted.emit(self._todo)


class _SoonRow(QWidget):
    """One day with what comes."""

    def __init__(self, line: SoonLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        when = Label(line.when, "medium")
        when.setFixedWidth(theme.scaled(66))
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(line.title, "body", wrap=True))
        if line.detail:
            words.addWidget(Label(line.detail, "body", "ink2", wrap=True))
        row.addLayout(words, 1)
        self.setAccessibleName(f"{dates.spoken(line.day)}: {line.title}. {line.detail}")


class _BackupCard(Card):
    """Whether the backup is in order."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setSpacing(12)
        self.mark = Icon("hard-drive", "ok", 20)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.head = Label("", "strong", wrap=True)
        self.detail = Label("", "body", "ink2", wrap=True)
        self.button = Button(self.tr("Make a backup now"), small=True)
        self.button.setObjectName("backup-now")
        words.addWidget(self.head)
        words.addWidget(self.detail)
        words.addSpacing(4)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def show_facts(self, facts: BackupFacts, today: date) -> None:
        """Show how old the last backup is and where it lies."""
        token = "ok" if facts.in_order(today) else "open"
        self.mark.set_icon("hard-drive" if token == "ok" else "triangle-alert", token)
        self.head.setText(facts.head(today))
        self.detail.setText(facts.detail(today))
        self.setAccessibleName(f"{self.head.text()}. {self.detail.text()}")


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _round() -> str:
    return QCoreApplication.translate("TodayPage", "Round of forms")


def _import() -> str:
    return QCoreApplication.translate("TodayPage", "Read pupils in")


def _pupil() -> str:
    return QCoreApplication.translate("TodayPage", "Pupil")


def _report() -> str:
    return QCoreApplication.translate("TodayPage", "Inspection report")


_NEWS: tuple[tuple[str, Callable[[], str], str, Permission], ...] = (
    ("round", _round, "file-text", Permission.PRINT_FORMS),
    ("report", _report, "file-search", Permission.INSPECTION_REPORT),
    ("pupil", _pupil, "user-plus", Permission.EDIT_PUPILS),
    ("import", _import, "file-down", Permission.IMPORT),
)
"""What can be begun from here: key, words, icon, permission."""
_TARGETS: dict[str, tuple[str, Mapping[str, object]]] = {
    "round": ("forms", {"new": True}),
    "report": ("reports", {"report": "inspection"}),
    "pupil": ("pupils", {"new": True}),
    "import": ("import", {}),
}
