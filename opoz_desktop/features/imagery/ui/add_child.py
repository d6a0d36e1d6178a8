"""Add children of other groups to a picture: brothers and sisters of who is ticked stand first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.imagery.queries import Other
from opoz_desktop.kernel.base import PupilId, fold
from opoz_desktop.shell import theme
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Field, TableView, TextField

from .asking import ask


class AddChildDialog(Dialog):
    """Search and tick; `added` gives the ids."""

    added = Signal(object)

    def __init__(self, parent: QWidget | None, found: Sequence[Other]) -> None:
        super().__init__(parent, "", "", width=theme.scaled(520))
        ask(self, self.tr("Who else is in the picture?"), "", self.tr("Add"), self.tr("Nobody"))
        self.search = TextField(self.tr("Name"), placeholder=self.tr("type a part of the name"))
        self.search.setObjectName("add-search")
        self.body.addWidget(Field(self.tr("Name"), self.search))
        columns: list[Column[Other]] = [
            Column(self.tr("Child"), lambda o: o.name.full, weight="medium", width=0),
            Column(self.tr("Group"), self._group, width=132),
            Column("", self._family, width=168),
        ]
        self.table = TableView(
            self.tr("Children of other groups"), RowTable(columns, key=lambda o: o.id, checkable=True), 28, framed=True
        )
        self.table.setMinimumHeight(theme.scaled(300))
        self.table.set_rows(found)
        self.body.addWidget(self.table, 1)
        self.search.textChanged.connect(self._seek)
        self.search.returnPressed.connect(self._tick_first)
        self.search.setFocus()

    def submit(self) -> None:
        """Tell who was ticked; without a tick the current line counts."""
        ids = {PupilId(i) for i in self.table.table.checked_ids() if isinstance(i, int)}
        current = self.table.current_id()
        if not ids and isinstance(current, int):
            ids = {PupilId(current)}
        if not ids:
            self.show_trouble(self.tr("Tick a child, or close without adding."))
            return
        self.added.emit(tuple(sorted(ids)))
        self.accept()

    def _seek(self, text: str) -> None:
        sought = fold(text)

        def fits(other: Other) -> bool:
            return sought in other.search or sought in fold(other.name.full)

        self.table.set_filter(fits if sought else None)

    def _tick_first(self) -> None:
        if self.table.proxy.rowCount():
            self.table.setCurrentIndex(self.table.proxy.index(0, 0))
            self.table.setFocus()

    def _group(self, other: Other) -> str:
        return other.group if other.present else self.tr("former pupil")

    def _family(self, other: Other) -> str:
        return self.tr("family of {name}").format(name=other.sibling_of) if other.sibling_of else ""
