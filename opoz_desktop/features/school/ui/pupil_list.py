"""The list at the left of the pupils page: group, search, status and year, and the pupils on kernwoord."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from opoz_desktop.kernel.base import GroupId, PupilId, fold
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Button, Combo, Label, LinkButton, ListRow, RowList, TextField

from .. import queries
from ..queries import PupilFilter, PupilRow, Status

WIDTH = 236
BATCH = 200
"""Rows laid out at once while somebody types."""


class _Search(TextField):
    """The search field: arrow down goes into the list, Enter opens the first."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class PupilColumn(QFrame):
    """Show which pupils there are and which one is current.

    The pupils of a group, status and year are asked once; typing narrows them in memory, so that a key stroke
    costs a few milliseconds at 6,000 pupils.
    """

    chosen = Signal(object)
    """The id of the pupil that became current by hand."""
    opened = Signal(object)
    """Enter or double click."""
    new_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[PupilRow, ...] = ()
        self._lines: dict[PupilId, ListRow] = {}
        self._shown: tuple[PupilRow, ...] = ()
        self._filling = False
        self._wanted: PupilId | None = None
        self.setProperty("kind", "column")
        self.setAccessibleName(self.tr("Pupils"))

        self.group = Combo(self.tr("Group"))
        self.search = _Search(self.tr("Search in this list"), placeholder=self.tr("Search in this list"))
        self.search.setClearButtonEnabled(True)
        self.count = Label("", "small", "ink3", elide=True)
        self.more = LinkButton(self.tr("Filter"), small=True)
        self.more.setAccessibleName(self.tr("Show the filters for status and school year"))
        self.add = Button(self.tr("New"), "quiet", "plus", small=True)
        self.add.setAccessibleName(self.tr("New pupil"))
        self.status = Combo(self.tr("Status"))
        self.status.add(Status.PRESENT, self.tr("Pupils"))
        self.status.add(Status.FORMER, self.tr("Former pupils"))
        self.year = Combo(self.tr("School year"))
        self.filters = QWidget()
        self.list = RowList(self.tr("Pupils"), compact=True, ground="column")
        self.list.setUniformItemSizes(True)
        self.list.setBatchSize(BATCH)
        self.nothing = _NothingFound()
        self.stack = QStackedWidget()
        for part in (self.list, self.nothing):
            self.stack.addWidget(part)
        self._lay_out()

        self.group.currentIndexChanged.connect(self._group_changed)
        self.status.currentIndexChanged.connect(self._filter_changed)
        self.year.currentIndexChanged.connect(self._year_changed)
        self.search.textChanged.connect(self._typed)
        self.search.left_down.connect(self._into_list)
        self.search.returnPressed.connect(self._open_current)
        self.more.clicked.connect(self._toggle_filters)
        self.add.clicked.connect(self.new_asked)
        self.nothing.cleared.connect(self.clear_filters)
        self.list.chosen.connect(self._list_chosen)
        self.list.opened.connect(self.opened)
        theme.notifier().changed.connect(self._dress)
        self._dress()

    def load(self) -> None:
        """Ask the groups, years and pupils again; filter, search and current pupil are kept."""
        self._filling = True
        self._fill_years()
        self._fill_groups()
        self._filling = False
        self._ask()

    def rows(self) -> tuple[PupilRow, ...]:
        """Return the pupils that are shown, in the order of the list."""
        return self._shown

    def current(self) -> PupilId | None:
        """Return the current pupil."""
        found = self.list.current_id()
        return None if found is None else PupilId(int(str(found)))

    def set_current(self, pupil_id: PupilId) -> bool:
        """Make a pupil current without telling; False when the filters leave this pupil out."""
        self._wanted = pupil_id
        if self.list.set_current(pupil_id):
            return True
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())
        return False

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) pupil of the list."""
        if not self._shown:
            return
        ids = [row.id for row in self._shown]
        now = self.current()
        at = ids.index(now) + by if now is not None and now in ids else 0
        if 0 <= at < len(ids) and ids[at] != now:
            self.set_current(ids[at])
            self.chosen.emit(ids[at])

    def show_group(self, group_id: GroupId | None) -> None:
        """Choose a group."""
        self.group.set_key(group_id)

    def is_filtered(self) -> bool:
        """Tell whether anything but the whole school of today is asked for."""
        return bool(self.search.text().strip() or self.group.key() is not None or self._status() is not Status.PRESENT)

    def clear_filters(self) -> None:
        """Show the whole school of today again."""
        self._filling = True
        self.search.clear()
        self.group.set_key(None)
        self.status.set_key(Status.PRESENT)
        self.year.setCurrentIndex(0)
        self._filling = False
        self._fill_groups_quietly()
        self._ask()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 4)
        top.setSpacing(6)
        top.addWidget(self.group)
        top.addWidget(self.search)
        box = QVBoxLayout(self.filters)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.status)
        box.addWidget(self.year)
        self.filters.hide()
        top.addWidget(self.filters)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.count, 1)
        line.addWidget(self.more)
        line.addWidget(self.add)
        top.addLayout(line)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        self.add.setVisible(self._desk.may(Permission.EDIT_PUPILS))

    def _fill_years(self) -> None:
        """Fill the years, the current one first; who stood on the first stays on the first when a new year comes."""
        wanted = self.year.key() if self.year.currentIndex() > 0 else None
        years = self._desk.ask(queries.years)
        now = self._desk.ask(queries.current_year)
        with QSignalBlocker(self.year):
            self.year.clear()
            for year in sorted(years, key=lambda y: (now is None or y.id != now.id, -y.starts.toordinal())):
                self.year.add(year.id, self.tr("School year {name}").format(name=year.name))
            if wanted is None:
                self.year.setCurrentIndex(0 if self.year.count() else -1)
            else:
                self.year.set_key(wanted)
        self.year.setVisible(len(years) > 1)

    def _fill_groups(self) -> None:
        wanted = self.group.key()
        with QSignalBlocker(self.group):
            self.group.clear()
            self.group.add(None, self.tr("All groups"))
            for group in self._desk.ask(queries.groups, self._year()):
                self.group.add(group.id, group.label)
            self.group.set_key(wanted)

    def _fill_groups_quietly(self) -> None:
        self._filling = True
        self._fill_groups()
        self._filling = False

    def _year(self) -> int | None:
        found = self.year.key()
        return None if found is None else int(str(found))

    def _status(self) -> Status:
        """Return the chosen status; a combo gives an enum back as its text."""
        return Status(str(self.status.key()))

    def _ask(self) -> None:
        group = self.group.key()
        wanted = PupilFilter(
            group_id=None if group is None else GroupId(int(str(group))),
            status=self._status(),
            year_id=self._year(),
        )
        self._rows = self._desk.ask(queries.pupils, wanted)
        open_ones = self._desk.ask(queries.authority_open)
        whole_school = group is None
        self._lines = {row.id: self._line(row, whole_school, row.id in open_ones) for row in self._rows}
        self.list.setLayoutMode(QListView.LayoutMode.SinglePass)
        self._narrow()

    def _line(self, row: PupilRow, with_detail: bool, authority_open: bool) -> ListRow:
        detail = ""
        if with_detail:
            parts = (row.group_label or self.tr("without a group"), row.number)
            detail = " · ".join(part for part in parts if part)
        mark, spoken = ("circle-dashed", self.tr("authority not recorded")) if authority_open else ("", "")
        if row.review_consents:
            mark, spoken = "circle-alert", self.tr("look at the consents again")
        return ListRow(row.id, row.name.listed, detail, trailing=mark, trailing_name=spoken)

    def _narrow(self) -> None:
        needle = fold(self.search.text())
        self._shown = tuple(row for row in self._rows if needle in row.search) if needle else self._rows
        self.list.set_rows([self._lines[row.id] for row in self._shown])
        if self._wanted is not None and self.current() != self._wanted:
            self.set_current(self._wanted)
        self.stack.setCurrentWidget(self.list if self._shown else self.nothing)
        self._count()

    def _count(self) -> None:
        former = self._status() is Status.FORMER
        number = len(self._shown)
        self.count.setText(self.tr("%n former pupil(s)", "", number) if former else self.tr("%n pupil(s)", "", number))
        self.nothing.set_filtered(self.is_filtered())

    def _typed(self) -> None:
        """Show what fits. The list lays itself out in pieces now: the first rows are there within the key stroke."""
        if not self._filling:
            self.list.setLayoutMode(QListView.LayoutMode.Batched)
            self._narrow()

    def _group_changed(self) -> None:
        if not self._filling:
            self._ask()

    def _filter_changed(self) -> None:
        if not self._filling:
            self._ask()

    def _year_changed(self) -> None:
        if not self._filling:
            self._fill_groups_quietly()
            self._ask()

    def _toggle_filters(self) -> None:
        shown = not self.filters.isVisibleTo(self)
        self.filters.setVisible(shown)
        self.more.setText(self.tr("Fewer") if shown else self.tr("Filter"))
        self.more.setAccessibleName(
            self.tr("Hide the filters") if shown else self.tr("Show the filters for status and school year")
        )

    def _into_list(self) -> None:
        if not self._shown:
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.current() not in {row.id for row in self._shown}:
            self.step(1)

    def _list_chosen(self, pupil_id: object) -> None:
        self._wanted = PupilId(int(str(pupil_id)))
        self.chosen.emit(self._wanted)

    def _open_current(self) -> None:
        ids: Sequence[PupilId] = [row.id for row in self._shown]
        if not ids:
            return
        now = self.current()
        wanted = now if now is not None and now in ids else ids[0]
        self.set_current(wanted)
        self.chosen.emit(wanted)

    def _dress(self) -> None:
        self.setFixedWidth(theme.scaled(WIDTH) if theme.text_size() <= 115 else theme.scaled(WIDTH - 36))


class _NothingFound(QWidget):
    """What stands in the list when no pupil fits."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(6)
        self.words = Label(self.tr("Nobody fits these filters."), "body", "ink2", wrap=True)
        self.clear = Button(self.tr("Clear the filters"), small=True)
        self.clear.clicked.connect(self.cleared)
        column.addWidget(self.words)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def set_filtered(self, filtered: bool) -> None:
        """Say whether it is the filters that leave nobody."""
        self.words.setText(self.tr("Nobody fits these filters.") if filtered else self.tr("There is nobody here yet."))
        self.clear.setVisible(filtered)
