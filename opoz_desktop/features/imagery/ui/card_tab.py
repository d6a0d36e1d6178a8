"""*Beeldmateriaal* on the pupil's card: where pictures of this child went, and what has to come down."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.queries import LedgerState, PublicationRow
from opoz_desktop.features.imagery.wording import due_words
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Chipped, EmptyState, Label, TableView

from . import words
from .publication_columns import publication_columns


class ImageryTab(QWidget):
    """The publications of one pupil; Enter opens the ledger."""

    def __init__(self, desk: Desk, pupil_id: int) -> None:
        super().__init__()
        self._desk, self._pupil_id = desk, PupilId(pupil_id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        bar = QHBoxLayout()
        self.line = Label("", "body", "ink2", wrap=True)
        self.down = Button(self.tr("Taken down"), "main", "check")
        self.down.setObjectName("card-down")
        self.down.setVisible(desk.may(Permission.NOTE_PUBLICATIONS))
        self.ledger = Button(self.tr("View in the list"), icon="list")
        self.ledger.setObjectName("card-ledger")
        bar.addWidget(self.line, 1)
        bar.addWidget(self.ledger)
        bar.addWidget(self.down)
        column.addLayout(bar)
        columns: list[Column[PublicationRow]] = [
            *publication_columns(),
            Column(self.tr("For this child"), self._state, width=230, cell=self._chip, tooltip=self._state),
        ]
        self.table = TableView(self.tr("Pictures of this child"), RowTable(columns, key=lambda r: r.id), row_height=32)
        self.card = Card(padded=False)
        self.card.body.addWidget(self.table)
        column.addWidget(self.card, 1)
        self.empty = EmptyState(
            "image",
            self.tr("No pictures noted"),
            self.tr("Where pictures of this child went appears here as soon as it is noted."),
        )
        column.addWidget(self.empty, 1)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._state_of_deed)
        self.down.clicked.connect(self._down)
        self.ledger.clicked.connect(self._open_current)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        rows = self._desk.ask(queries.publications_of_pupil, self._pupil_id)
        self.table.set_rows(rows)
        self.card.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        due = [r for r in rows if r.state is LedgerState.TAKE_DOWN]
        if due:
            self.line.setText(self.tr("%n place(s) have to be cleaned.", "", len(due)))
            for number in range(self.table.proxy.rowCount()):
                index = self.table.proxy.index(number, 0)
                row = self.table.table.row_at(self.table.proxy.mapToSource(index))
                if row is not None and row.id == due[0].id and self.table.current_row() is None:
                    self.table.setCurrentIndex(index)
        else:
            self.line.setText(self.tr("Nothing has to come down.") if rows else "")
        for part in (self.down, self.ledger):
            part.setVisible(bool(rows) and (part is self.ledger or self._desk.may(Permission.NOTE_PUBLICATIONS)))
        self._state_of_deed(self.table.current_row())

    def _state_of_deed(self, row: PublicationRow | None) -> None:
        due = row is not None and row.state is LedgerState.TAKE_DOWN
        self.down.set_off("" if due else self.tr("First choose a line that has to come down."))
        self.ledger.set_off("" if row is not None else self.tr("First choose a line."))

    def _down(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        try:
            made = self._desk.do(commands.take_down, row.id, (self._pupil_id,))
        except OpozError as error:
            self._desk.fail(error)
            return
        self._desk.offer_undo(self.tr("Noted as taken down"), commands.put_back, made)

    def _open(self, row: PublicationRow) -> None:
        self._desk.go("consent", tab="publications", publication_id=row.id)

    def _open_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._open(row)

    def _state(self, row: PublicationRow) -> str:
        shown = row.pupils[0]
        if shown.down_on is not None:
            return self.tr("taken down {date}").format(date=dates.written(shown.down_on))
        if row.state is LedgerState.TAKE_DOWN:
            return capital(due_words(shown.reason, left=shown.left))
        return words.state_chip(row)[0]

    def _chip(self, row: PublicationRow) -> Chipped:
        _, tone, icon = words.state_chip(row)
        if row.pupils[0].down_on is not None:
            tone, icon = "plain", "check"
        return Chipped(self._state(row), tone, icon)


def due_count(desk: Desk, pupil_id: int) -> int:
    """Return how many places of a pupil have to be cleaned."""
    rows = desk.ask(queries.publications_of_pupil, PupilId(pupil_id))
    return sum(r.state is LedgerState.TAKE_DOWN for r in rows)


def tab_label() -> str:
    """Return the words of the tab."""
    return QCoreApplication.translate("ImageryTab", "Pictures")
