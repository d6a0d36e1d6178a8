"""The matrix of one group on a day, with the explanation of one cell beside or below it."""

from __future__ import annotations

from collections import Counter
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.queries import HistoryKind, MatrixRow
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell import widgets as parts
from opoz_desktop.shell.desk import Desk

from . import people, words
from .deeds import Deeds
from .explanation import CellFacts, Explanation
from .story import Cast, story

_BESIDE = 980
"""From this width on, in pixels at 100 %, matrix and explanation stand side by side."""


class GroupView(QWidget):
    """Show a group; Space explains a cell, Enter opens the pupil's card."""

    counted = Signal(int)
    """The number of pupils that is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.deeds = Deeds(desk, self)
        self._group: GroupId | None = None
        self._day: date = desk.today
        self._shown: queries.Matrix | None = None
        self._open: tuple[PupilId, PurposeId] | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self.matrix = parts.Matrix(self.tr("Consents of the group"))
        self.matrix.setObjectName("matrix")
        self.explanation = Explanation()
        self.explanation.hide()
        self.empty = parts.EmptyState(
            "users",
            self.tr("No pupils in this group"),
            self.tr("On this day no pupil was in this group. Choose another group or another day."),
        )
        self.empty.hide()
        self._table = QWidget()
        column = QVBoxLayout(self._table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.matrix, 100)
        column.addStretch(1)
        self._row.addWidget(self._table, 1)
        self._row.addWidget(self.empty, 1)
        self._row.addWidget(self.explanation)
        theme.notifier().changed.connect(self._restyled)
        self.matrix.explained.connect(self._explain)
        self.matrix.opened.connect(self._open_card)
        self.matrix.moved.connect(self._moved)
        self.explanation.closed.connect(self.close_explanation)
        self.explanation.record_asked.connect(self._record)
        self.explanation.withdraw_asked.connect(self._withdraw)
        self.explanation.authority_asked.connect(self._authority)
        self.explanation.flag_asked.connect(self._flag)
        self.explanation.order_asked.connect(self._order)
        self.explanation.correct_asked.connect(self._correct)
        self.explanation.card_asked.connect(self._card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the explanation beside the matrix where there is room for both in this text size, else below."""
        narrow = self.width() < theme.scaled(_BESIDE)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.explanation.set_narrow(narrow)

    def show_group(self, group_id: GroupId | None, day: date) -> None:
        """Ask for the matrix of a group (None: the whole school) on a day and show it; the current cell stays."""
        other = group_id != self._group
        self._group, self._day = group_id, day
        if group_id is None:
            shown = self._desk.ask(queries.matrix_of_school, day)
        else:
            shown = self._desk.ask(queries.matrix_of_group, group_id, day)
        self._shown = shown
        self._table.setVisible(bool(shown.rows))
        self.empty.setVisible(not shown.rows)
        columns = [
            parts.MatrixColumn(
                str(p.id), _two_lines(p.short or p.title), p.title, self._total(shown.allowed[n], len(shown.rows))
            )
            for n, p in enumerate(shown.purposes)
        ]
        twice = {name for name, times in Counter(r.name.listed for r in shown.rows).items() if times > 1}
        self.matrix.set_content(
            self.tr("Pupil"), columns, [self._matrix_row(r, twice) for r in shown.rows], self.tr("allowed now")
        )
        self._fit()
        self.counted.emit(len(shown.rows))
        if other:
            self.matrix.view.scrollToTop()
            self.close_explanation()
        elif self._open is not None:
            self._explain(self._open[0], str(self._open[1]))

    def matrix_shown(self) -> queries.Matrix | None:
        """Return what is shown."""
        return self._shown

    def show_cell(self, pupil_id: PupilId, purpose_id: PurposeId | None) -> None:
        """Make a cell current and explain it."""
        key = "" if purpose_id is None else str(purpose_id)
        if self.matrix.set_current(pupil_id, key):
            self.matrix.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if key:
                self._explain(pupil_id, key)

    def record_current(self) -> bool:
        """Open the dialog for the current pupil; False when there is none or it may not be."""
        spot = self.matrix.current()
        if spot is None or not self._may_record():
            return False
        purpose = PurposeId(int(spot[1])) if spot[1] else None
        self.deeds.record(PupilId(int(str(spot[0]))), purpose)
        return True

    def close_explanation(self) -> bool:
        """Close the explanation; False when it was not open."""
        was_open = self.explanation.isVisibleTo(self)
        inside = self.explanation.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._open = None
        self.explanation.hide()
        if inside:
            self.matrix.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return was_open

    def _fit(self) -> None:
        """Let the totals stand right below the last pupil."""
        rows = 0 if self._shown is None else len(self._shown.rows)
        self.matrix.setMaximumHeight(theme.scaled(40) + rows * theme.scaled(22) + theme.scaled(23) + 3)

    def _restyled(self) -> None:
        self._fit()
        self._place()

    def _matrix_row(self, row: MatrixRow, twice: set[str]) -> parts.MatrixRow:
        names = people.names_of(row.guardians)
        told: dict[object, str] = {}
        cells: list[parts.MatrixCell] = []
        for cell in row.cells:
            # A form answers many purposes alike: what was worked out for one is said of the others too.
            v = cell.verdict
            alike = (v.reason, v.source, v.since, v.warning, tuple([(a.guardian, a.state, a.counts) for a in v.latest]))
            if alike not in told:
                told[alike] = words.explained(v, names, row.name.called)
            cells.append(parts.MatrixCell(people.BOXES[cell.box], told[alike], people.box_words(cell.box)))
        listed = row.name.listed
        if listed in twice and row.born_on is not None:
            listed = f"{listed} ({dates.written(row.born_on)})"
        return parts.MatrixRow(row.pupil_id, listed, tuple(cells))

    def _total(self, allowed: int, total: int) -> str:
        words = self.tr("{allowed} of {total}").format(allowed=allowed, total=total)
        return f"{words}\n{allowed}/{total}"

    def _may_record(self) -> bool:
        return self._day == self._desk.today and self._desk.may(Permission.RECORD_CONSENT)

    def _moved(self, row_id: object, key: str) -> None:
        if self.explanation.isVisibleTo(self) and key and self._open is not None:
            self._explain(row_id, key)

    def _explain(self, row_id: object, key: str) -> None:
        if self._shown is None or not key:
            return
        row = next((r for r in self._shown.rows if r.pupil_id == row_id), None)
        cell = next((c for c in row.cells if str(c.purpose.id) == key), None) if row is not None else None
        if row is None or cell is None:
            self.close_explanation()
            return
        self._open = (row.pupil_id, cell.purpose.id)
        lines = self._desk.ask(queries.history_of_pupil, row.pupil_id, cell.purpose.id)
        decisions = tuple(
            line.decision for line in lines if line.kind is HistoryKind.DECISION and line.decision is not None
        )
        cast = Cast(
            people.names_of(row.guardians),
            {cell.purpose.id: words.short_title(cell.purpose.short, cell.purpose.title)},
            self._desk.user_name,
        )
        self.explanation.explain(
            CellFacts(
                row.pupil_id,
                row.name.full,
                row.name.called,
                cell.purpose,
                cell.verdict,
                row.guardians,
                decisions,
                story(lines, cast),
                may_record=self._may_record(),
                past=self._day < self._desk.today,
            )
        )
        self.explanation.show()
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Keep the cell that is explained above the explanation when that takes room from the matrix."""
        self.matrix.view.scrollTo(self.matrix.view.currentIndex())

    def _open_card(self, row_id: object) -> None:
        self._desk.go("pupils", pupil_id=row_id, tab="consent")

    def _card(self, facts: CellFacts) -> None:
        self._desk.go("pupils", pupil_id=facts.pupil_id, tab="consent")

    def _record(self, facts: CellFacts) -> None:
        self.deeds.record(facts.pupil_id, facts.purpose.id)

    def _withdraw(self, facts: CellFacts) -> None:
        self.deeds.withdraw(facts.pupil_id, facts.purpose.id)

    def _flag(self, facts: CellFacts) -> None:
        self.deeds.flag(facts.pupil_id, facts.purpose.id)

    def _order(self, facts: CellFacts) -> None:
        self.deeds.order(facts.pupil_id, facts.purpose.id)

    def _correct(self, facts: CellFacts) -> None:
        self.deeds.correct(facts.pupil_id, facts.purpose.id)

    def _authority(self, facts: CellFacts) -> None:
        self._desk.go("pupils", pupil_id=facts.pupil_id, tab="guardians")


def _two_lines(short: str) -> str:
    """Break a head that has no break of its own after its first word."""
    text = short.replace("|", "\n")
    if "\n" in text or " " not in text:
        return text
    first, _, rest = text.partition(" ")
    return f"{first}\n{rest}"
