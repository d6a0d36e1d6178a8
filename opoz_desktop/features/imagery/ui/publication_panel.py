"""One publication beside the ledger: what, where, who is in it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.imagery.queries import LedgerState, PublicationRow, Shown
from opoz_desktop.features.imagery.wording import due_words
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import dates
from opoz_desktop.shell.widgets import (
    Button,
    Chip,
    FactList,
    Hairline,
    Label,
    LinkButton,
    NoteBox,
    SidePanel,
)

from . import words


class PublicationPanel(SidePanel):
    """Show a publication; signals say what somebody wants with it."""

    down_wanted = Signal()
    one_down_wanted = Signal(object)
    change_wanted = Signal()
    remove_wanted = Signal()
    pupil_wanted = Signal(object)

    def __init__(self, *, may_note: bool, user_name: Callable[[int], str]) -> None:
        super().__init__(width=316)
        self._may_note, self._user_name = may_note, user_name

    def show_row(self, row: PublicationRow) -> None:
        """Show a publication."""
        self.set_title(row.title)
        text, tone, icon = words.state_chip(row)
        chip = QWidget()
        line = QHBoxLayout(chip)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Chip(text, tone, icon))
        line.addStretch(1)
        facts = [
            (self.tr("Where to"), row.purpose.title),
            (self.tr("Place"), row.place),
            (self.tr("Made"), dates.written(row.made_on)),
            (self.tr("Published"), dates.written(row.published_on)),
        ]
        if row.event:
            facts.append((self.tr("Event"), row.event))
        if row.term_on is not None:
            facts.append((self.tr("May stay until"), dates.written(row.term_on)))
        if name := self._user_name(row.recorded_by):
            facts.append((self.tr("Noted by"), name))
        if row.down_on is not None:
            facts.append((self.tr("Taken down"), " ".join(p for p in (dates.written(row.down_on), row.down_note) if p)))
        parts: list[QWidget] = [chip, *self._advice(row), *self._deeds(row), Hairline()]
        parts.append(self.head(self.tr("%n child(ren) in it", "", len(row.pupils) + row.hidden)))
        parts += [self._person(row, p) for p in sorted(row.pupils, key=_blocked_last)]
        if row.hidden:
            parts.append(Label(self.tr("and %n of other groups", "", row.hidden), "body", "ink2"))
        self.show_parts([*parts, Hairline(), FactList(facts)])

    def _advice(self, row: PublicationRow) -> list[QWidget]:
        if row.state is LedgerState.NO_REPRINT:
            return [
                NoteBox(
                    self.tr(
                        "What is printed stays. Do not print it again as it is, and take a PDF of it off the website."
                    ),
                    "printer",
                    "open",
                )
            ]
        if row.state is LedgerState.CLEAR_UP:
            return [NoteBox(self.tr("The term that parents were told is over. Take it down."), "clock", "open")]
        return []

    def _deeds(self, row: PublicationRow) -> list[QWidget]:
        if not self._may_note:
            return []
        found: list[QWidget] = []
        if row.down_on is None:
            due = row.state in {LedgerState.TAKE_DOWN, LedgerState.CLEAR_UP}
            down = Button(self.tr("Taken down…"), "main" if due else "plain", "check")
            down.setObjectName("panel-down")
            down.clicked.connect(self.down_wanted)
            found.append(down)
        change = Button(self.tr("Correct…"), icon="pen-line")
        change.setObjectName("panel-change")
        change.clicked.connect(self.change_wanted)
        remove = LinkButton(self.tr("Noted by mistake: take it out"))
        remove.setObjectName("panel-remove")
        remove.clicked.connect(self.remove_wanted)
        return [*found, change, remove]

    def _person(self, row: PublicationRow, shown: Shown) -> QWidget:
        return _Person(self, row, shown, may_note=self._may_note)


class _Person(QWidget):
    """A child in a publication: name, why it must come off, and the deed."""

    def __init__(self, panel: PublicationPanel, row: PublicationRow, shown: Shown, *, may_note: bool) -> None:
        super().__init__()
        self._panel, self._shown = panel, shown
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 4)
        line.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(0)
        open_ = shown.blocked and shown.down_on is None
        name = LinkButton(shown.name.full) if not shown.left else None
        if name is not None:
            name.setObjectName(f"panel-pupil-{shown.id}")
            name.clicked.connect(self._go)
            first = QHBoxLayout()
            first.addWidget(name)
            first.addStretch(1)
            column.addLayout(first)
        else:
            column.addWidget(Label(shown.name.full, "medium", elide=True))
        if shown.down_on is not None and row.down_on is None:
            column.addWidget(Label(self._came_off(shown), "small", "ink2", wrap=True))
        elif open_:
            column.addWidget(Label(self._why(shown), "small", "no", wrap=True))
        line.addLayout(column, 1)
        if open_ and may_note and row.state is LedgerState.TAKE_DOWN:
            off = Button(self.tr("Taken down"), icon="check", small=True)
            off.setObjectName(f"panel-off-{shown.id}")
            off.setAccessibleName(f"{off.text()}: {shown.name.full}")
            off.clicked.connect(self._off)
            line.addWidget(off)

    def _came_off(self, shown: Shown) -> str:
        day = dates.written(shown.down_on) if shown.down_on else ""
        return self.tr("taken down on {date}").format(date=day)

    def _why(self, shown: Shown) -> str:
        text = capital(due_words(shown.reason, left=shown.left))
        return f"{text}, {dates.written(shown.since)}" if shown.since is not None else text

    def _go(self) -> None:
        self._panel.pupil_wanted.emit(self._shown.id)

    def _off(self) -> None:
        self._panel.one_down_wanted.emit(self._shown.id)


def _blocked_last(shown: Shown) -> bool:
    return not (shown.blocked and shown.down_on is None)
