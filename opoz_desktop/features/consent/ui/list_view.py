"""The lists beside the matrix: who must still answer, and who do not agree, for one group or the school."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.queries import ListLine, PurposeRow
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Combo, EmptyState, Label, TableView

from . import people
from .deeds import Deeds

_ALL = "all"


class ListView(QWidget):
    """A table of pupils with who it is about and for which purposes. Enter opens the pupil's card."""

    counted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        name: str,
        hint: str,
        about: str,
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._deeds = Deeds(desk, self)
        self._purposes: Mapping[PurposeId, PurposeRow] = {}
        self._lines: Sequence[ListLine] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        self.group = Combo(self.tr("Which groups"))
        self.group.setObjectName("list-group")
        self.group.setMinimumWidth(150)
        self.group.add(_ALL, self.tr("all groups"))
        bar.addWidget(self.group)
        bar.addWidget(Label(hint, "body", "ink2", elide=True), 1)
        self.record_button = Button(self.tr("Record answer"), icon="pen-line")
        self.record_button.setVisible(desk.may(Permission.RECORD_CONSENT))
        bar.addWidget(self.record_button)
        self.letter_button = Button("", icon="mail")
        self.letter_button.setObjectName("list-letter")
        self.letter_button.hide()
        bar.addWidget(self.letter_button)
        self._letter = ""
        column.addLayout(bar)
        columns: list[Column[ListLine]] = [
            Column(self.tr("Pupil"), _listed, sort=_sort, weight="medium", width=210),
            Column(self.tr("Group"), _group, sort=_group_sort, width=112),
            Column(about, self._who, width=0),
            Column(self.tr("Purposes"), self._what, width=0, tooltip=self._what_all),
        ]
        self.table = TableView(name, RowTable(columns, key=_pupil_id), row_height=28)
        self.card = Card(padded=False)
        self.card.body.addWidget(self.table)
        column.addWidget(self.card, 1)
        self.empty = empty
        column.addWidget(empty, 1)
        self.group.currentIndexChanged.connect(self._filter)
        self.table.opened.connect(self._open)
        self.record_button.clicked.connect(self._record)
        self.letter_button.clicked.connect(self._write)
        self.table.chosen.connect(self._state)

    def show_lines(
        self, lines: Sequence[ListLine], purposes: Mapping[PurposeId, PurposeRow], groups: Sequence[tuple[object, str]]
    ) -> None:
        """Show the lines of the school; the chosen group stays."""
        self._purposes, self._lines = purposes, lines
        chosen = self.group.key()
        self.group.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.group.clear()
        self.group.add(_ALL, self.tr("all groups"))
        for key, words in groups:
            self.group.add(key, words)
        self.group.set_key(chosen)
        self.group.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.table.set_rows(lines)
        self._filter()
        self.counted.emit(len(lines))

    def offer_letter(self, key: str, words: str) -> None:
        """Show a button for a letter about the chosen pupil, where somebody makes such letters and the role may."""
        self._letter = key
        self.letter_button.setText(words)
        self.letter_button.setVisible(key in self._desk.offers)
        self._state()

    def _filter(self) -> None:
        wanted = self.group.key()
        keep: Callable[[ListLine], bool] | None = None
        if wanted != _ALL:

            def in_group(line: ListLine) -> bool:
                return line.pupil.group_id == wanted

            keep = in_group
        self.table.set_filter(keep)
        some = self.table.proxy.rowCount() > 0
        self.card.setVisible(some)
        self.empty.setVisible(not some)
        self._state()

    def _state(self) -> None:
        row = self.table.current_row()
        reason = "" if row is not None else self.tr("First choose a pupil in the list.")
        self.record_button.set_off(reason)
        self.letter_button.set_off(reason)

    def _who(self, line: ListLine) -> str:
        if not line.guardians:
            return self.tr("the pupil decides")
        return ", ".join(f"{g.shown} ({people.relation_and_authority(g)})" for g in line.guardians)

    def _what(self, line: ListLine) -> str:
        if len(line.purposes) == len(self._purposes):
            return self.tr("all %n", "", len(line.purposes))
        return self._what_all(line)

    def _what_all(self, line: ListLine) -> str:
        return ", ".join(self._purposes[p].title for p in line.purposes if p in self._purposes)

    def _write(self) -> None:
        line: ListLine | None = self.table.current_row()
        if line is not None:
            self._desk.offers[self._letter](self, line.pupil.id, line.purposes)

    def _open(self, line: ListLine) -> None:
        self._desk.go("pupils", pupil_id=line.pupil.id, tab="consent")

    def _record(self) -> None:
        line: ListLine | None = self.table.current_row()
        if line is not None:
            self._deeds.record(line.pupil.id, line.purposes[0] if line.purposes else None)


def purposes_by_id(desk: Desk) -> dict[PurposeId, PurposeRow]:
    """Return the purposes that are asked today, by id."""
    return {p.id: p for p in desk.ask(queries.purposes)}


def _listed(line: ListLine) -> str:
    return line.pupil.name.listed


def _sort(line: ListLine) -> str:
    return line.pupil.sort


def _group(line: ListLine) -> str:
    return line.pupil.group_label


def _group_sort(line: ListLine) -> tuple[str, str]:
    return line.pupil.group, line.pupil.sort


def _pupil_id(line: ListLine) -> int:
    return line.pupil.id
