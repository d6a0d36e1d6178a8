"""Take forms in: a hand scanner or typed codes, one after the other, without leaving the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import errors
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Button, Field, Label, ListRow, RowList, TextField

from .. import commands
from ..commands import Marked
from ..queries import FormLine, RoundState

_SHOWN = 6


class TakeInDialog(Dialog):
    """Each code marks one form as returned at once; the last one can be taken back. Esc or the button ends it."""

    def __init__(self, parent: QWidget, desk: Desk, state: RoundState) -> None:
        super().__init__(parent, " ", " ", safe=" ")
        self._desk, self._round_id = desk, state.round.id
        self._lines: dict[int, FormLine] = {f.id: f for f in state.forms}
        self._taken: list[tuple[int, Marked]] = []
        self.question.setText(self.tr("Take forms in"))
        self.setWindowTitle(self.question.text())
        self.setAccessibleName(self.question.text())
        self.words.setText(
            self.tr("Scan the code on the first page, or type it and press Enter. The answers are entered later.")
        )
        self.safe_button.setText(self.tr("Ready"))
        self.code = TextField(self.tr("Code of the form"))
        self.code.setObjectName("take-in-code")
        self.field = Field(self.tr("Code of the form"), self.code)
        self.body.addWidget(self.field)
        self.taken = RowList(self.tr("Taken in"), compact=True)
        self.taken.setObjectName("taken-in")
        self.taken.setFixedHeight(150)
        self.body.addWidget(self.taken)
        row = QHBoxLayout()
        self.count = Label("", "body", "ink2")
        self.undo = Button(self.tr("Take the last one back"), icon="undo-2", small=True)
        self.undo.setObjectName("take-in-undo")
        row.addWidget(self.count, 1)
        row.addWidget(self.undo)
        self.body.addLayout(row)
        self.undo.clicked.connect(self._take_back)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self.code:
            self._take()
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        typed = self.code.text().strip()
        if not typed:
            return
        try:
            marked = self._desk.do(commands.take_in, self._round_id, typed)
        except OpozError as error:
            self.field.set_error(errors.sentences(error).text)
            self.code.selectAll()
            return
        self.field.set_error("")
        self.code.clear()
        self._taken.append((marked.before[0][0], marked))
        self._show()

    def _take_back(self) -> None:
        if not self._taken:
            return
        _, marked = self._taken.pop()
        if self.attempt(self._desk.do, commands.put_back, marked):
            self._show()
        self.code.setFocus()

    def _show(self) -> None:
        rows: list[ListRow] = []
        for number, (form_id, _) in enumerate(reversed(self._taken)):
            line = self._lines.get(form_id)
            if line is not None and number < _SHOWN:
                rows.append(ListRow(number, f"{line.listed} · {line.group}", icon="check", icon_tone="ok"))
        self.taken.set_rows(rows)
        self.count.setText(self.tr("%n form(s) taken in", "", len(self._taken)))
        self.undo.setEnabled(bool(self._taken))
