"""The tables of the proposal: the lines of a section with their ticks, and the questions with their answers."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.tables import Column, Index, RowTable
from opoz_desktop.shell.widgets import CheckBox, Iconed, TableView

from ...answers.lines import Ask, AskKey, Line, LineKey, LineKind
from .words import answer_words, ask_title, detail_words, leave_out_words, now_words, then_words, why_words

CHECK = Qt.ItemDataRole.CheckStateRole
GROUP, NOW = 2, 5
ASK_SAID = 1
NARROW = 760
"""Pixels at 100 %: below this the columns with the group and with what is known go; the tooltip says them."""
_BY_TICK = frozenset({LineKind.NEW, LineKind.CHANGED})


class LineTable(RowTable[Line]):
    """Hold the lines of one section with the ticks of the whole proposal.

    A yes against a standing no is ticked by the panel alone, one by one; what cannot be recorded has no tick.
    """

    def __init__(self, columns: Sequence[Column[Line]]) -> None:
        super().__init__(columns, _key, checkable=True)
        self.ticked: set[LineKey] = set()
        self.confirmed: set[LineKey] = set()

    def is_on(self, line: Line) -> bool:
        """Tell whether a line would be recorded."""
        return line.key in (self.confirmed if line.kind is LineKind.FLIP else self.ticked)

    def set_all(self, *, on: bool) -> None:
        """Tick or untick every line of the section that may be."""
        keys = {line.key for line in self.rows() if line.kind in _BY_TICK}
        self.ticked = self.ticked | keys if on else self.ticked - keys
        self.tell()

    def tell(self) -> None:
        """Tell that ticks changed."""
        if self.rows():
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows()) - 1, 0), [CHECK])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == CHECK:
            line = self.row_at(index)
            if line is None or index.column() != 0 or not line.can_be_taken:
                return None
            return Qt.CheckState.Checked if self.is_on(line) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            line = self.row_at(index)
            return "" if line is None else self._spoken(line)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.row_at(index)
        if role != CHECK or line is None or index.column() != 0 or line.kind not in _BY_TICK:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.ticked.add(line.key)
        else:
            self.ticked.discard(line.key)
        self.dataChanged.emit(index, index, [CHECK])
        return True

    def _spoken(self, line: Line) -> str:
        if not line.can_be_taken:
            state = self.tr("is not recorded")
        else:
            state = self.tr("is recorded") if self.is_on(line) else self.tr("is not recorded")
        told = ", ".join(part for part in (line.who, line.parent, line.purpose, answer_words(line.value)) if part)
        return f"{told}: {state}"


class LineView(TableView):
    """The table of lines, with a tick in its head for the whole section. Ctrl+A ticks all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._columns = {(n, w): _columns(narrow=n, now=w) for n in (False, True) for w in (False, True)}
        self.lines = LineTable(self._columns[False, True])
        super().__init__(QCoreApplication.translate("AnswerHeads", "Answers"), self.lines, parent=parent)
        self.all = CheckBox("")
        self.all.setParent(self.horizontalHeader())
        self.all.setTristate(True)
        self.all.setAccessibleName(QCoreApplication.translate("AnswerHeads", "All answers of this section"))
        self.all.setToolTip(QCoreApplication.translate("AnswerHeads", "All answers of this section (Ctrl A)"))
        self.all.clicked.connect(self._all_clicked)
        self.checks_changed.connect(self.show_all_state)
        self._place_all()

    def show_all_state(self) -> None:
        """Show in the head whether all, some or none of the lines are ticked; a no that becomes a yes has no such."""
        rows = [line for line in self.lines.rows() if line.kind in _BY_TICK]
        on = sum(1 for line in rows if self.lines.is_on(line))
        state = Qt.CheckState.PartiallyChecked
        if on == len(rows):
            state = Qt.CheckState.Checked
        elif on == 0:
            state = Qt.CheckState.Unchecked
        self.all.setCheckState(state)
        self.all.setVisible(bool(rows))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the lines of a section; what is known has no column where nothing is."""
        self._choose_columns(lines)
        self.set_rows(lines)
        self.show_all_state()

    def _choose_columns(self, lines: Sequence[Line]) -> None:
        narrow = self.width() < theme.scaled(NARROW)
        now = not narrow and any(line.known is not None for line in lines)
        self.lines.columns = self._columns[narrow, now]
        self.setColumnHidden(GROUP, narrow)
        self.setColumnHidden(NOW, not now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._all_clicked()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QEvent) -> None:
        self._choose_columns(self.lines.rows())
        super().resizeEvent(event)
        self._place_all()

    def _all_clicked(self) -> None:
        rows = [line for line in self.lines.rows() if line.kind in _BY_TICK]
        self.lines.set_all(on=not all(self.lines.is_on(line) for line in rows))
        self.show_all_state()

    def _place_all(self) -> None:
        tall = theme.scaled(24)
        self.all.setGeometry(QRect(6, (self.horizontalHeader().sizeHint().height() - tall) // 2, 24, tall))


class AskView(TableView):
    """The questions: what the file says, about whom, and what was answered."""

    picked = Signal(object)

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
