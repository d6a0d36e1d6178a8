"""*Logboek*: who did what and when, in words; filters; and whether the chain is whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from opoz_desktop.kernel.base import fold
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    Combo,
    DateField,
    Label,
    LinkButton,
    TableView,
    TextField,
    VerdictBanner,
)

from .. import audit, users
from ..audit import Fault, FaultKind, LogFilter, LogRow, LogVerdict
from .audit_words import area_words, grouped, object_words, sentence
from .context import ManageContext
from .people import moment_words
from .section import SectionFrame
from .steps import in_one_step

PAGE = 200
SEARCHED = 5000
"""How many lines are looked through at once for a name, which the lines themselves do not hold."""


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """One line of the log as a person reads it."""

    seq: int
    row: LogRow
    when: str
    who: str
    what: str
    about: str


class LogSection(SectionFrame):
    """The lines, newest first, a page at a time; the numbers of lines that were changed come from the check."""

    def __init__(self, desk: Desk, context: ManageContext) -> None:
        super().__init__("", scrolls=False)
        self._desk, self._context = desk, context
        self._filter, self._words, self._last = LogFilter(), "", 0
        self._lines: list[SpokenLine] = []
        self._names: dict[str, str] = {}
        self._actors: dict[int, str] = {}
        self.head.setText(self.tr("Log"))
        self.setAccessibleName(self.head.text())
        self.set_lead(self.tr("Every deed leaves one line with numbers and codes. Nobody can change a line unseen."))
        self.check = Button(self.tr("Check the log"), icon="shield-check")
        self.check.setObjectName("check_log")
        self.deeds.addWidget(self.check)
        self.banner = VerdictBanner("ok")
        self.banner.hide()
        self.body.addWidget(self.banner)

        self.since = DateField(self.tr("From"), desk.today, past=True)
        self.until = DateField(self.tr("Up to"), desk.today, past=True)
        self.who = Combo(self.tr("Who"))
        self.what = Combo(self.tr("What"))
        self.about = TextField(self.tr("About"), placeholder=self.tr("name or number"))
        self.about.setObjectName("log_about")
        self.clear = LinkButton(self.tr("Clear the filters"))
        for field, wide in ((self.since, 124), (self.until, 124), (self.who, 150), (self.what, 150), (self.about, 130)):
            field.setMinimumWidth(wide)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.since, Label("–", "body", "ink3"), self.until, self.who, self.what):
            row.addWidget(part)
        row.addWidget(self.about, 1)
        row.addWidget(self.clear)
        self.body.addLayout(row)

        columns: list[Column[SpokenLine]] = [
            Column(
                self.tr("No."),
                lambda line: grouped(line.seq),
                sort=lambda line: line.seq,
                tone="ink3",
                right=True,
                width=60,
            ),
            Column(self.tr("When"), lambda line: line.when, sort=lambda line: line.row.at, tone="ink2", width=128),
            Column(self.tr("Who"), lambda line: line.who),
            Column(self.tr("What"), lambda line: line.what, weight="medium", width=0),
            Column(self.tr("About"), lambda line: line.about, tone="ink2"),
        ]
        self.table = TableView(self.tr("Lines of the log"), RowTable(columns, key=lambda line: line.seq), row_height=28)
        self.table.setObjectName("log_lines")
        self.card = Card(padded=False)
        self.card.body.addWidget(self.table, 1)
        self.more = Button(self.tr("Show older lines"), "quiet", "chevron-down", small=True)
        self.counter = Label("", "small", "ink2")
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 8, 6)
        foot.addWidget(self.counter, 1)
        foot.addWidget(self.more)
        self.card.body.addLayout(foot)
        self.body.addWidget(self.card, 1)

        self._fill_filters()
        self.check.clicked.connect(self._check)
        self.since.date_changed.connect(self._filtered)
        self.until.date_changed.connect(self._filtered)
        self.who.currentIndexChanged.connect(self._filtered)
        self.what.currentIndexChanged.connect(self._filtered)
        self.about.editingFinished.connect(self._filtered)
        self.clear.clicked.connect(self._clear)
        self.more.clicked.connect(self._older)

    def refresh(self) -> None:
        """Ask again, from the newest line."""
        self._lines = []
        self._fetch(None)

    def lines(self) -> tuple[SpokenLine, ...]:
        """Return the lines that are shown."""
        return tuple(self._lines)

    # --- filters

    def _fill_filters(self) -> None:
        self.who.add(None, self.tr("Everybody"))
        self.what.add("", self.tr("Everything"))
        rows = self._desk.ask(audit.audit_lines, LogFilter(), limit=5000)
        for number, name in sorted({(row.actor, row.actor_name) for row in rows}, key=lambda pair: pair[1]):
            self._actors[number] = name
            self.who.add(number, self._who_words(number, name))
        for area in self._desk.ask(audit.audit_areas):
            self.what.add(area, area_words(area))

    def _who_words(self, number: int, name: str) -> str:
        if number == 0:
            return self.tr("The program")
        return name or self.tr("Recovery sheet")

    def _filtered(self) -> None:
        who, what, typed = self.who.key(), self.what.key(), self.about.text().strip()
        wanted = LogFilter(
            since=self.since.value(),
            until=self.until.value(),
            actor=who if isinstance(who, int) else None,
            areas=frozenset({what}) if isinstance(what, str) and what else frozenset(),
            obj=typed if "/" in typed else "",
        )
        words = "" if "/" in typed else fold(typed)
        if (wanted, words) != (self._filter, self._words):
            self._filter, self._words = wanted, words
            self.refresh()

    def _clear(self) -> None:
        self.since.set_value(None)
        self.until.set_value(None)
        self.who.setCurrentIndex(0)
        self.what.setCurrentIndex(0)
        self.about.clear()
        self._filtered()

    # --- lines

    def _fetch(self, before: int | None) -> None:
        page = SEARCHED if self._words else PAGE
        rows = self._desk.ask(audit.audit_lines, self._filter, limit=page, before=before)
        self._learn_names([row.obj for row in rows])
        spoken = [self._spoken(row) for row in rows]
        self._lines += [line for line in spoken if self._words in fold(line.about)]
        self._last = rows[-1].seq if rows else 0
        self.table.set_rows(self._lines)
        self.more.setVisible(len(rows) == page)
        self.counter.setText(self.tr("%n line(s) shown", "", len(self._lines)))
        self.clear.setVisible(self._filter != LogFilter() or bool(self._words))

    def _older(self) -> None:
        self._fetch(self._last)

    def _learn_names(self, objects: Sequence[str]) -> None:
        unknown = sorted({obj for obj in objects if obj and obj not in self._names})
        if unknown:
            self._names |= dict(self._desk.ask(_names_of, self._context, unknown))
        if self._desk.may(Permission.MANAGE_USERS) and any(obj.startswith("user/") for obj in unknown):
            people = users.people(self._context.vault, removed=True)
            self._names |= {f"user/{person.id}": person.name for person in people}

    def _spoken(self, row: LogRow) -> SpokenLine:
        return SpokenLine(
            row.seq,
            row,
            moment_words(row.at, self._desk.today),
            self._who_words(row.actor, row.actor_name),
            sentence(self._context.audit_words, row.action, row.facts),
            self._names.get(row.obj) or object_words(row.obj),
        )

    # --- checking

    def _check(self) -> None:
        self.check.setEnabled(False)
        work = partial(audit.verify, self._context.vault, self._context.row_checks)
        self._desk.start(
            self.tr("Checking the log"), partial(in_one_step, work, "checking"), self._checked, self._failed
        )

    def _checked(self, verdict: LogVerdict) -> None:
        self.check.setEnabled(True)
        self.banner.show()
        lines = self.tr("{count} lines checked").format(count=grouped(verdict.lines))
        if not verdict.faults:
            self.banner.set_verdict("ok", self.tr("The chain is whole"), f"{lines}.")
            return
        parts = [self._fault_words(fault) for fault in verdict.faults[:8]]
        if len(verdict.faults) > 8:
            parts.append(self.tr("and %n more place(s)", "", len(verdict.faults) - 8))
        self.banner.set_verdict(
            "no",
            self.tr("The chain is not whole"),
            f"{lines}. " + "; ".join(parts) + ".",
            self.tr(
                "Someone changed the school file outside this program. Keep it "
                "as it is and tell the data protection officer."
            ),
        )

    def _fault_words(self, fault: Fault) -> str:
        first, last = grouped(fault.first), grouped(fault.last)
        where = self.tr("line {number}").format(number=first)
        if fault.last > fault.first:
            where = self.tr("lines {first} to {last}").format(first=first, last=last)
        words = {
            FaultKind.CHANGED: self.tr("{where}: changed"),
            FaultKind.REMOVED: self.tr("{where}: taken out"),
            FaultKind.CUT: self.tr("{where}: cut off at the end"),
            FaultKind.KEY: self.tr("{where}: sealed with another key"),
            FaultKind.ROW_CHANGED: self.tr("{where}: what it speaks of was changed outside the program"),
        }
        return words[fault.kind].format(where=where)

    def _failed(self, error: Exception) -> None:
        self.check.setEnabled(True)
        self._desk.fail(error)

    def set_about(self, obj: str) -> None:
        """Show only the lines about one object ("pupil/12")."""
        self.about.setText(obj)
        self._filter = replace(self._filter, obj=obj)
        self.refresh()


def _names_of(work: Work, context: ManageContext, objects: Sequence[str]) -> dict[str, str]:
    return dict(context.object_names(work, objects))
