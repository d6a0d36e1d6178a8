"""The third side of the card of a round: who still owes an answer, and the letters, lists and calls about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Combo, EmptyState, Label, TableView

from ..queries import Owing, RoundState
from .round_forms import ALL, fill_groups
from .words import outcome_words, stage_words


class RoundOwing(QWidget):
    """Guardians who did not answer. `outcome_wanted(owing)` notes a call, `letters_wanted(pairs)` makes letters."""

    outcome_wanted = Signal(object)
    letters_wanted = Signal(object)
    teachers_wanted = Signal(object)
    phones_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contacts = desk.may(Permission.SEE_CONTACTS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.group = Combo(self.tr("Group"))
        self.group.setObjectName("owing-group")
        self.count = Label("", "small", "ink2", elide=True)
        self.outcome = Button(self.tr("Note the outcome…"), icon="pencil", small=True)
        self.outcome.setObjectName("note-outcome")
        self.letters = Button(self.tr("Letters"), icon="mail", small=True)
        self.letters.setObjectName("owing-letters")
        self.teachers = Button(self.tr("For the teachers"), icon="printer", small=True)
        self.teachers.setObjectName("owing-teachers")
        self.phones = Button(self.tr("Telephone list"), icon="phone", small=True)
        self.phones.setObjectName("owing-phones")
        self.phones.setVisible(self._contacts)
        row.addWidget(self.group)
        row.addWidget(self.count, 1)
        second = QHBoxLayout()
        second.setSpacing(10)
        for part in (self.outcome, self.letters, self.teachers, self.phones):
            second.addWidget(part)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.setSpacing(10)
        self._bar.addLayout(row, 1)
        self._bar.addLayout(second)
        column.addLayout(self._bar)
        columns: list[Column[Owing]] = [
            Column(self.tr("Pupil"), lambda o: o.listed, sort=lambda o: (o.sort, o.key), weight="medium", width=0),
            Column(self.tr("Group"), lambda o: o.group),
            Column(self.tr("Parent or carer"), self._guardian, width=0),
            Column(self.tr("Telephone"), self._phone),
            Column(self.tr("Form"), lambda o: stage_words(o.stage)),
            Column(self.tr("Last reminder"), self._reminder, sort=lambda o: o.outcome_on),
        ]
        if not self._contacts:
            del columns[3]
        self.table = TableView(self.tr("Still without an answer"), RowTable(columns, key=lambda o: o.key), 28)
        self.table.setObjectName("round-owing")
        self.card = Card(padded=False)
        self.card.body.addWidget(self.table)
        self.empty = EmptyState(
            "check", self.tr("Nobody owes an answer"), self.tr("Everybody who got a form answered it.")
        )
        column.addWidget(self.card, 1)
        column.addWidget(self.empty, 1)
        self._state: RoundState | None = None
        self.group.currentIndexChanged.connect(self._filter)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self.outcome_wanted)
        self.outcome.clicked.connect(self._outcome)
        self.letters.clicked.connect(self._letters)
        self.teachers.clicked.connect(self._teachers)
        self.phones.clicked.connect(self.phones_wanted)

    def set_narrow(self, narrow: bool) -> None:
        """Put the deeds below the choice of a group in a narrow window."""
        flow = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._bar.setDirection(flow)

    def show_state(self, state: RoundState) -> None:
        """Show who owes an answer in a round."""
        self._state = state
        fill_groups(self.group, [o.group for o in state.owing], self.tr("Every group"))
        self.table.set_rows(state.owing)
        self.card.setVisible(bool(state.owing))
        self.empty.setVisible(not state.owing)
        for part in (self.outcome, self.letters, self.teachers):
            part.setVisible(bool(state.owing) and not state.round.closed)
        self.group.setVisible(bool(state.owing))
        self.phones.setVisible(bool(state.owing) and self._contacts)
        self._filter()

    def shown(self) -> tuple[Owing, ...]:
        """Return who is shown with the group that is chosen."""
        group = self.group.key()
        rows = self._state.owing if self._state is not None else ()
        return tuple(o for o in rows if group == ALL or o.group == group)

    def _guardian(self, owing: Owing) -> str:
        return owing.guardian or self.tr("the pupil")

    def _phone(self, owing: Owing) -> str:
        if owing.secret_phone:
            return self.tr("secret")
        return ", ".join(owing.phones)

    def _reminder(self, owing: Owing) -> str:
        if owing.outcome is None or owing.outcome_on is None:
            return ""
        words = self.tr("{outcome} {date}").format(
            outcome=outcome_words(owing.outcome), date=dates.short(owing.outcome_on)
        )
        return (
            words if owing.reminders < 2 else self.tr("{words} ({number}×)").format(words=words, number=owing.reminders)
        )

    def _filter(self) -> None:
        group = self.group.key()
        self.table.set_filter(None if group == ALL else lambda o: o.group == group)
        shown = self.shown()
        parents = self.tr("%n answer(s) missing", "", len(shown))
        pupils = self.tr("%n pupil(s)", "", len({o.pupil_id for o in shown}))
        self.count.setText(self.tr("{parents}, {pupils}").format(parents=parents, pupils=pupils) if shown else "")
        self._chosen()

    def _chosen(self) -> None:
        possible = isinstance(self.table.current_row(), Owing)
        self.outcome.set_off("" if possible else self.tr("Choose a line first."))

    def _outcome(self) -> None:
        row = self.table.current_row()
        if isinstance(row, Owing):
            self.outcome_wanted.emit(row)

    def _letters(self) -> None:
        self.letters_wanted.emit(tuple((o.pupil_id, o.guardian_id) for o in self.shown()))

    def _teachers(self) -> None:
        self.teachers_wanted.emit(tuple(dict.fromkeys(o.group_id for o in self.shown())))
