"""The tables of the proposal: the lines of a section with their ticks, and the questions with their answers."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Iconed, TableView

from ...answers.lines import Ask, AskKey, Line, LineKey, LineKind
from ..ticks import TickTable, TickView
from .words import answer_words, ask_title, detail_words, leave_out_words, now_words, then_words, why_words

GROUP, NOW = 2, 5
ASK_SAID = 1
NARROW = 760
"""Pixels at 100 %: below this the columns with the group and with what is known go; the tooltip says them."""
_BY_TICK = frozenset({LineKind.NEW, LineKind.CHANGED})


class LineTable(TickTable[Line]):
    """Hold the lines of one section with the ticks of the whole proposal.

    A yes against a standing no is ticked by the panel alone, one by one; what cannot be recorded has no tick.
    """

    def __init__(self, columns: Sequence[Column[Line]]) -> None:
        super().__init__(columns, _key)
        self.confirmed: set[LineKey] = set()

    def is_on(self, row: Line) -> bool:
        return row.key in (self.confirmed if row.kind is LineKind.FLIP else self.ticked)

    def can_change(self, row: Line) -> bool:
        return row.kind in _BY_TICK

    def has_tick(self, row: Line) -> bool:
        return row.can_be_taken

    def spoken(self, row: Line) -> str:
        recorded = row.can_be_taken and self.is_on(row)
        state = self.tr("is recorded") if recorded else self.tr("is not recorded")
        told = ", ".join(part for part in (row.who, row.parent, row.purpose, answer_words(row.value)) if part)
        return f"{told}: {state}"


class LineView(TickView[Line]):
    """The table of lines; what is known has no column where nothing is, a narrow one has none with the group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._columns = {(n, w): _columns(narrow=n, now=w) for n in (False, True) for w in (False, True)}
        self.lines = LineTable(self._columns[False, True])
        super().__init__(
            QCoreApplication.translate("AnswerHeads", "Answers"),
            self.lines,
            QCoreApplication.translate("AnswerHeads", "All answers of this section"),
            parent,
        )

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the lines of a section."""
        self._choose_columns(lines)
        self.set_rows(lines)
        self.show_all_state()

    def _choose_columns(self, lines: Sequence[Line]) -> None:
        narrow = self.width() < theme.scaled(NARROW)
        now = not narrow and any(line.known is not None for line in lines)
        self.lines.columns = self._columns[narrow, now]
        self.setColumnHidden(GROUP, narrow)
        self.setColumnHidden(NOW, not now)

    def resizeEvent(self, event: QEvent) -> None:
        self._choose_columns(self.lines.rows())
        super().resizeEvent(event)


class AskView(TableView):
    """The questions: what the file says, about whom, and what was answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.choices: dict[AskKey, int] = {}
        self._columns = {narrow: self._made(narrow=narrow) for narrow in (False, True)}
        name = QCoreApplication.translate("AnswerHeads", "Questions")
        super().__init__(name, RowTable(self._columns[False], _ask_key), parent=parent)

    def resizeEvent(self, event: QEvent) -> None:
        narrow = self.width() < theme.scaled(NARROW)
        self.table.columns = self._columns[narrow]
        self.setColumnHidden(ASK_SAID, narrow)
        super().resizeEvent(event)

    def _made(self, *, narrow: bool) -> tuple[Column[Ask], ...]:
        """Return the columns; in a narrow table the panel alone says what stands in the file."""
        said = QCoreApplication.translate("AnswerHeads", "In the file")
        return (
            Column(QCoreApplication.translate("AnswerHeads", "Question"), ask_title, weight="medium", width=0),
            Column(said, _said, tooltip=_said_whole, width=1 if narrow else 180),
            Column(QCoreApplication.translate("AnswerHeads", "Answers"), _count, sort=_count_sort, width=104),
            Column(
                QCoreApplication.translate("AnswerHeads", "Your answer"), self._choice, cell=self._cell,
                width=130 if narrow else 170,
            ),
        )  # fmt: skip

    def _choice(self, ask: Ask) -> str:
        if ask.key not in self.choices:
            return self.tr("not yet")
        chosen = self.choices[ask.key]
        return next((c.words for c in ask.candidates if c.id == chosen), leave_out_words())

    def _cell(self, ask: Ask) -> Iconed:
        done = ask.key in self.choices
        return Iconed("check" if done else "circle-help", "ok" if done else "open")


def _columns(*, narrow: bool, now: bool) -> tuple[Column[Line], ...]:
    """Return the columns; in a narrow table the group stands in the tooltip and names get less room."""
    return (
        Column("", _nothing, width=36, spoken=_nothing),
        Column(
            QCoreApplication.translate("AnswerHeads", "Pupil"), _who, weight="medium", tooltip=_whole, sort=_sort,
            width=122 if narrow else 146,
        ),
        Column(QCoreApplication.translate("AnswerHeads", "Group"), _group, tone="ink2", width=1 if narrow else 66),
        Column(QCoreApplication.translate("AnswerHeads", "Parent"), _parent, width=104 if narrow else 118),
        Column(
            QCoreApplication.translate("AnswerHeads", "Consent"), _purpose, tooltip=_purpose,
            width=112 if narrow else 150,
        ),
        Column(QCoreApplication.translate("AnswerHeads", "Now"), now_words, tone="ink2", width=138 if now else 1),
        Column(QCoreApplication.translate("AnswerHeads", "Then"), then_words, cell=_then, tooltip=_whole, width=0),
    )  # fmt: skip


def _key(line: Line) -> Hashable:
    return line.key


def _ask_key(ask: Ask) -> Hashable:
    return ask.key


def _nothing(line: Line) -> str:
    return ""


def _who(line: Line) -> str:
    return line.who


def _sort(line: Line) -> str:
    return line.sort


def _group(line: Line) -> str:
    return line.group


def _parent(line: Line) -> str:
    return line.parent


def _purpose(line: Line) -> str:
    return line.purpose


def _then(line: Line) -> Iconed:
    detail = detail_words(line)
    return Iconed("", detail=f"· {detail}" if detail else "")


def _whole(line: Line) -> str:
    row = QCoreApplication.translate("AnswerHeads", "row {number} of the file").format(number=line.line)
    parts = (line.who, line.group, line.parent, line.purpose, now_words(line), "→", then_words(line))
    return " · ".join(part for part in (*parts, detail_words(line), row) if part)


def _said(ask: Ask) -> str:
    return ask.said or "–"


def _said_whole(ask: Ask) -> str:
    return " · ".join(part for part in (ask.said, why_words(ask.why)) if part)


def _count(ask: Ask) -> str:
    return str(ask.answers)


def _count_sort(ask: Ask) -> object:
    return ask.answers
