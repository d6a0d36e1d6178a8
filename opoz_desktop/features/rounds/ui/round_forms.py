"""The second side of the card of a round: every form with where it is; a lost one is printed again from here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.rules.form_state import FormState
from opoz_desktop.shell import dates
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Button, Card, Chipped, Combo, Label, TableView, TextField

from ..queries import FormLine, RoundState
from ..rules import OPEN
from .words import STAGE_LOOK, stage_words

ALL = "all"


class RoundForms(QWidget):
    """The forms with filters. `lost(form)` asks to print one again, `filled(form)` for one to fill in on a screen."""

    lost = Signal(object)
    filled = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.search = TextField(self.tr("Name or code"), placeholder=self.tr("Name or code"))
        self.search.setObjectName("forms-search")
        self.search.setMaximumWidth(220)
        self.stage = Combo(self.tr("State"))
        self.stage.setObjectName("forms-stage")
        self.stage.add(ALL, self.tr("Every state"))
        for stage in FormState:
            self.stage.add(stage.value, stage_words(stage))
        self.group = Combo(self.tr("Group"))
        self.group.setObjectName("forms-group")
        self.count = Label("", "small", "ink2")
        self.again = Button(self.tr("Lost: print again"), icon="printer", small=True)
        self.again.setObjectName("form-lost")
        self.fill = Button(self.tr("To fill in on a screen…"), icon="file-down", small=True)
        self.fill.setObjectName("form-fillable")
        for part in (self.search, self.stage, self.group):
            row.addWidget(part)
        second = QHBoxLayout()
        second.addWidget(self.count, 1)
        second.addWidget(self.fill)
        second.addWidget(self.again)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.setSpacing(10)
        self._bar.addLayout(row)
        self._bar.addLayout(second, 1)
        column.addLayout(self._bar)
        columns: list[Column[FormLine]] = [
            Column(self.tr("Pupil"), lambda f: f.listed, sort=lambda f: (f.sort, f.id), weight="medium", width=0),
            Column(self.tr("Group"), lambda f: f.group),
            Column(self.tr("For"), self._for, width=0),
            Column(self.tr("Code"), lambda f: f.shown),
            Column(self.tr("State"), lambda f: stage_words(f.stage), cell=_chip),
            Column(self.tr("Since"), lambda f: dates.written(f.on), sort=lambda f: f.on),
        ]
        self.table = TableView(self.tr("Forms of this round"), RowTable(columns, key=lambda f: f.id), row_height=28)
        self.table.setObjectName("round-forms")
        card = Card(padded=False)
        card.body.addWidget(self.table)
        column.addWidget(card, 1)
        self._state: RoundState | None = None
        self.search.textChanged.connect(self._filter)
        self.stage.currentIndexChanged.connect(self._filter)
        self.group.currentIndexChanged.connect(self._filter)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self.opened)
        self.again.clicked.connect(self._lost)
        self.fill.clicked.connect(self._fill)

    def set_narrow(self, narrow: bool) -> None:
        """Put the filters above the rest in a narrow window."""
        flow = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._bar.setDirection(flow)

    def show_state(self, state: RoundState) -> None:
        """Show the forms of a round."""
        self._state = state
        fill_groups(self.group, [g.group for g in state.groups], self.tr("Every group"))
        self.table.set_rows(state.forms)
        self.again.setVisible(not state.round.closed)
        self._filter()
        self._chosen()

    def _for(self, form: FormLine) -> str:
        return form.guardian or self.tr("the pupil")

    def _filter(self) -> None:
        typed = self.search.text().strip().casefold()
        code = typed.replace("-", "").replace(" ", "")
        stage, group = self.stage.key(), self.group.key()

        def keep(form: FormLine) -> bool:
            if stage != ALL and form.stage.value != stage:
                return False
            if group != ALL and form.group != group:
                return False
            found = typed in form.listed.casefold() or typed in form.called.casefold()
            return not typed or found or code in form.shown.casefold().replace("-", "").replace(" ", "")

        self.table.set_filter(keep)
        shown, total = self.table.proxy.rowCount(), len(self.table.table.rows())
        self.count.setText(self.tr("{shown} of {total}").format(shown=shown, total=total))
        self._chosen()

    def _chosen(self) -> None:
        row = self.table.current_row()
        possible = isinstance(row, FormLine) and row.stage in OPEN
        for button in (self.again, self.fill):
            button.set_off("" if possible else self.tr("Choose a form that did not come back."))

    def _fill(self) -> None:
        row = self.table.current_row()
        if isinstance(row, FormLine):
            self.filled.emit(row)

    def _lost(self) -> None:
        row = self.table.current_row()
        if isinstance(row, FormLine):
            self.lost.emit(row)


def _chip(form: FormLine) -> Chipped:
    tone, icon = STAGE_LOOK[form.stage]
    return Chipped(stage_words(form.stage), tone, icon)


def fill_groups(combo: Combo, groups: list[str], every: str) -> None:
    """Offer groups and all of them; what was chosen stays chosen while it is there."""
    known = combo.key()
    combo.blockSignals(True)  # noqa: FBT003 - Qt's own signature
    combo.clear()
    combo.add(ALL, every)
    for name in dict.fromkeys(groups):
        combo.add(name, name)
    combo.set_key(known if known in {ALL, *groups} else ALL)
    combo.blockSignals(False)  # noqa: FBT003 - Qt's own signature
