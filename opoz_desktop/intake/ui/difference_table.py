"""The table of differences: a tick per row, what it is, who, and now against then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.tables import Column
from opoz_desktop.shell.widgets import Iconed

from ..proposal import DoubtAnswer, Row, RowKind
from . import wording
from .ticks import TickTable, TickView
from .words import row_icon, row_kind

GROUP = 3
NARROW = 700
"""Pixels at 100 %: below this the column with the group goes."""
LATER = (None, DoubtAnswer.LATER)


class DifferenceTable(TickTable[Row]):
    """Hold the rows of one tab with the ticks of the whole proposal.

    What is fixed stays ticked, what is equal has no tick, a doubt is ticked by its answer alone.
    """

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__(columns, _id)
        self.answers: dict[int, DoubtAnswer] = {}

    def accepted(self, rows: Sequence[Row]) -> frozenset[int]:
        """Return the ids of the rows that would be taken over."""
        return frozenset(row.id for row in rows if self.is_on(row))

    def is_on(self, row: Row) -> bool:
        if row.kind is RowKind.EQUAL:
            return False
        if row.kind is RowKind.DOUBT:
            return bool(row.deeds_of(self.answers.get(row.id)))
        return row.fixed or row.id in self.ticked

    def can_change(self, row: Row) -> bool:
        return row.kind not in {RowKind.EQUAL, RowKind.DOUBT} and not row.fixed

    def has_tick(self, row: Row) -> bool:
        return row.kind is not RowKind.EQUAL

    def spoken(self, row: Row) -> str:
        if row.kind is RowKind.EQUAL:
            state = self.tr("nothing to take over")
        elif row.fixed:
            state = self.tr("comes along")
        else:
            state = self.tr("is taken over") if self.is_on(row) else self.tr("is not taken over")
        return f"{row_kind(row.kind)}, {row.who}: {state}"


class DifferenceView(TickView[Row]):
    """The table of differences; a narrow one has no column with the group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._columns = {narrow: _columns(narrow=narrow) for narrow in (False, True)}
        self.differences = DifferenceTable(self._columns[False])
        super().__init__(
            QCoreApplication.translate("DifferenceHeads", "Differences"),
            self.differences,
            QCoreApplication.translate("DifferenceHeads", "All rows of this tab"),
            parent,
        )

    def resizeEvent(self, event: QEvent) -> None:
        narrow = self.width() < theme.scaled(NARROW)
        if self.differences.columns is not self._columns[narrow]:
            self.differences.columns = self._columns[narrow]
            self.setColumnHidden(GROUP, narrow)
        super().resizeEvent(event)


def _columns(*, narrow: bool) -> tuple[Column[Row], ...]:
    """Return the columns; in a narrow table the group stands in the tooltip and names get less room."""
    return (
        Column("", _nothing, width=36, spoken=_nothing),
        Column(
            QCoreApplication.translate("DifferenceHeads", "What"), _kind, cell=_kind_cell, width=110 if narrow else 144
        ),
        Column(
            QCoreApplication.translate("DifferenceHeads", "Who"),
            _who,
            weight="medium",
            tooltip=_who_whole,
            sort=_sort,
            width=130 if narrow else 186,
        ),
        Column(QCoreApplication.translate("DifferenceHeads", "Group"), _group, tone="ink2", width=1 if narrow else 112),
        Column(QCoreApplication.translate("DifferenceHeads", "Now"), _now, tone="ink2"),
        Column(
            QCoreApplication.translate("DifferenceHeads", "Then"), _then, cell=_then_cell, tooltip=_then_whole, width=0
        ),
    )


def printed(row: Row) -> tuple[str, str, str, str, str]:
    """Return what the list on paper says of a row: what, who, group, now, then."""
    then = " · ".join(part for part in (_then(row), wording.remark_of(row)) if part)
    return _kind(row), row.who, row.group, _now(row), then


def rows_of(rows: Sequence[Row], kind: RowKind | None) -> list[Row]:
    """Return the rows of a tab, in the order of the tabs and then by name."""
    order = {kind: number for number, kind in enumerate(RowKind)}
    wanted = [r for r in rows if (r.kind is kind if kind is not None else r.kind is not RowKind.EQUAL)]
    return sorted(wanted, key=lambda r: (order[r.kind], r.about.value != "pupil", r.sort, r.id))


def answers_given(rows: Sequence[Row], answers: Mapping[int, DoubtAnswer]) -> int:
    """Return how many doubts are solved."""
    return sum(1 for row in rows if row.kind is RowKind.DOUBT and answers.get(row.id) not in LATER)


def _id(row: Row) -> int:
    return row.id


def _nothing(row: Row) -> str:
    return ""


def _kind(row: Row) -> str:
    return row_kind(row.kind)


def _kind_cell(row: Row) -> Iconed:
    unsure = row.kind is RowKind.DOUBT or (row.kind is RowKind.LEFT and not row.ticked)
    return Iconed(row_icon(row), "open" if unsure else "ink2")


def _who(row: Row) -> str:
    return row.who


def _sort(row: Row) -> str:
    return row.sort


def _who_whole(row: Row) -> str:
    return " · ".join(part for part in (row.who, row.group, row.number, row.subject) if part)


def _group(row: Row) -> str:
    return row.group


def _now(row: Row) -> str:
    return wording.now_of(row)


def _then(row: Row) -> str:
    return wording.then_of(row)


def _then_cell(row: Row) -> Iconed:
    remark = wording.remark_of(row)
    return Iconed("", detail=f"· {remark}" if remark else "")


def _then_whole(row: Row) -> str:
    return " · ".join(part for part in (_now(row), "→", _then(row), wording.remark_of(row)) if part)
