"""*Soorten*: what the school and the board ask consent for, what needs none, and everything about the chosen one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules.facts import Level
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.tables import ROW, Column, RowTable, select_id
from opoz_desktop.shell.widgets import Button, Card, Chipped, EmptyState, MenuButton, NoteBox, Scroll, TableView

from . import purpose_terms
from .policy_dialog import AskDialog, PolicyDialog, UsePolicyDialog
from .purpose_detail import PurposeDetail
from .purpose_new_dialog import NewPurposeDialog, NewUseDialog
from .text_dialog import TextDialog


class PurposesView(QWidget):
    """Three lists at the left (school, board, without consent), one purpose with its whole story at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: PurposeId | None = None
        self._rows: dict[PurposeId, PurposeRow] = {}
        self._numbers: dict[PurposeId, int] = {}
        self._may_edit = desk.may(Permission.EDIT_PURPOSES)
        self._quiet = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.left = QWidget()
        row.addWidget(self.left, 5)
        self._build_left()
        self.detail = PurposeDetail(desk)
        self.text_button, self.policy_button = self.detail.text_button, self.detail.rule_button
        row.addWidget(self.detail, 6)
        self.empty = EmptyState(
            "list-checks",
            self.tr("No purposes yet"),
            self.tr("Here stands what the school asks consent for. Begin with the standard list."),
            self.tr("Use the standard list") if self._may_edit else "",
        )
        self.empty.hide()
        row.addWidget(self.empty)
        self.detail.text_wanted.connect(self._change_text)
        self.detail.rule_wanted.connect(self._change_rule)
        self.detail.asking_wanted.connect(self._change_asking)
        self.detail.round_wanted.connect(self._start_round)
        self.add_button.menu_.addAction(self.tr("That parents are asked for…")).triggered.connect(self._add)
        self.add_button.menu_.addAction(self.tr("That needs no consent…")).triggered.connect(self._add_use)
        self.up_button.clicked.connect(self._up)
        self.down_button.clicked.connect(self._down)
        self.fill_button.clicked.connect(self._fill)
        self.uses_button.clicked.connect(self._fill_uses)
        self.empty.chosen.connect(self._seed)
        theme.notifier().changed.connect(self._fit)
        if self._may_edit:
            for keys, slot in (("Alt+Up", self._up), ("Alt+Down", self._down)):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(slot)
            desk.drafts.register(TextDialog.DRAFT_KEY, self._text_again)
            desk.drafts.register(NewPurposeDialog.DRAFT_KEY, self._add_again)
            desk.drafts.register(NewUseDialog.DRAFT_KEY, self._use_again)

    def refresh(self) -> None:
        """Ask for the purposes again."""
        rows = self._desk.ask(queries.purposes, asked_only=False)
        some = bool(rows)
        self.left.setVisible(some)
        self.detail.setVisible(some)
        self.empty.setVisible(not some)
        self._rows = {r.id: r for r in rows}
        self._numbers = {r.id: n for n, r in enumerate((r for r in rows if r.asked), 1)}
        groups = (
            [r for r in rows if r.needs_asking and r.level is Level.SCHOOL],
            [r for r in rows if r.needs_asking and r.level is Level.BOARD],
            [r for r in rows if not r.needs_asking],
        )
        for card, table, own in zip(self.cards, self.tables, groups, strict=True):
            table.set_rows(own)
            self._give_current(table)
            card.set_counter(str(len(own)))
            card.setVisible(bool(own))
        self._fit()
        self._show_offers()
        if rows:
            wanted = self._chosen if self._chosen in self._rows else rows[0].id
            self.show_purpose(wanted if wanted is not None else rows[0].id)

    def _give_current(self, table: TableView) -> None:
        """Give a list a current row without choosing it: else Qt chooses the first one as soon as Tab passes by."""
        if not table.currentIndex().isValid() and table.model().rowCount():
            self._quiet = True
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            table.selectionModel().setCurrentIndex(table.model().index(0, 0), flag)
            self._quiet = False

    def _fit(self) -> None:
        for table in self.tables:
            table.fit_height()

    def show_purpose(self, purpose_id: PurposeId) -> None:
        """Show one purpose, and mark it in its list."""
        if purpose_id not in self._rows:
            return
        for table in self.tables:
            if any(row.id == purpose_id for row in table.table.rows()):
                self._quiet = True
                select_id(table, purpose_id)
                self._quiet = False
                self._show(self._rows[purpose_id], table)

    def _build_left(self) -> None:
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.offer = NoteBox("", "type")
        self.fill_button = Button(self.tr("Add the standard translations"), small=True)
        self.fill_button.setObjectName("fill-translations")
        self.uses_button = Button(self.tr("Add the uses without consent"), small=True)
        self.uses_button.setObjectName("fill-uses")
        offers = QHBoxLayout()
        offers.setSpacing(8)
        offers.addWidget(self.fill_button)
        offers.addWidget(self.uses_button)
        offers.addStretch(1)
        column.addWidget(self.offer)
        column.addLayout(offers)
        asked: list[Column[PurposeRow]] = [
            Column(self.tr("No."), self._number, sort=self._order, right=True, width=48),
            Column(self.tr("Purpose"), _title, weight="medium", width=0),
            Column(self.tr("Asked"), self._asked, cell=self._asked_chip, width=88),
        ]
        uses: list[Column[PurposeRow]] = [
            Column(self.tr("Use"), _title, weight="medium", width=0),
            Column(self.tr("Consent"), self._state, cell=self._state_chip, width=136),
        ]
        self.table = TableView(self.tr("Purposes of the school"), RowTable(asked, key=_id), row_height=28)
        self.board = TableView(self.tr("Purposes of the board"), RowTable(list(asked), key=_id), row_height=28)
        self.uses = TableView(self.tr("Uses without consent"), RowTable(uses, key=_id), row_height=28)
        self.tables = (self.table, self.board, self.uses)
        titles = (self.tr("Asked by the school"), self.tr("Asked by the board"), self.tr("Without consent"))
        self.cards: list[Card] = []
        scroll = Scroll(margins=(0, 0, 6, 0))
        for table, title, name in zip(self.tables, titles, ("purposes", "board-purposes", "uses"), strict=True):
            table.setObjectName(name)
            card = Card(title, padded=False)
            card.body.addWidget(table)
            scroll.inner.addWidget(card)
            self.cards.append(card)
        scroll.inner.addStretch(1)
        column.addWidget(scroll, 1)
        self.add_button = MenuButton(self.tr("Add"), icon="plus")
        self.add_button.setObjectName("add-purpose")
        self.up_button = Button(self.tr("Move up"), icon="arrow-up")
        self.down_button = Button(self.tr("Move down"), icon="arrow-down")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add_button, self.up_button, self.down_button):
            button.setVisible(self._may_edit)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        for table in self.tables:
            table.chosen.connect(self._choose)
            table.opened.connect(self._choose)
            table.clicked.connect(self._clicked)

    def _show_offers(self) -> None:
        lacking = len(self._desk.ask(queries.missing_translations)) if self._may_edit and self._rows else 0
        uses = len(self._desk.ask(queries.missing_uses)) if self._may_edit and self._rows else 0
        lines = [
            line
            for line in (
                self.tr("%n purpose(s) can get translations for parents, beside the Dutch text.", "", lacking)
                if lacking
                else "",
                self.tr("%n use(s) without consent can be added, with their ground.", "", uses) if uses else "",
            )
            if line
        ]
        self.offer.set_text("\n".join(lines))
        self.offer.setVisible(bool(lines))
        self.fill_button.setVisible(bool(lacking))
        self.uses_button.setVisible(bool(uses))

    def _show(self, row: PurposeRow, table: TableView) -> None:
        for other in self.tables:
            if other is not table:
                other.clearSelection()
        self._chosen = row.id
        self.detail.show_purpose(row, self._numbers.get(row.id, 0))
        rows = list(table.table.rows())
        place = next((n for n, r in enumerate(rows) if r.id == row.id), 0)
        self.up_button.set_off("" if place else self.tr("This one stands first."))
        self.down_button.set_off("" if place + 1 < len(rows) else self.tr("This one stands last."))

    def _clicked(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row.id != self._chosen:
            self._choose(row)

    def _choose(self, row: PurposeRow) -> None:
        if not self._quiet:
            self.show_purpose(row.id)

    def _row(self) -> PurposeRow | None:
        return self._rows.get(self._chosen) if self._chosen is not None else None

    def _number(self, row: PurposeRow) -> str:
        return str(self._numbers.get(row.id, ""))

    def _order(self, row: PurposeRow) -> int:
        return list(self._rows).index(row.id)

    def _asked(self, row: PurposeRow) -> str:
        return self.tr("yes") if row.asked else self.tr("no")

    def _asked_chip(self, row: PurposeRow) -> Chipped:
        return Chipped(self._asked(row), "ok" if row.asked else "plain", "check" if row.asked else "minus")

    def _state(self, row: PurposeRow) -> str:
        return self.tr("to be confirmed") if purpose_terms.waits_for_dpo(row) else self.tr("no consent needed")

    def _state_chip(self, row: PurposeRow) -> Chipped:
        waits = purpose_terms.waits_for_dpo(row)
        return Chipped(self._state(row), "open" if waits else "ok", "circle-dashed" if waits else "check")

    def _change_text(self) -> None:
        row = self._row()
        if row is not None:
            self._opened(TextDialog(self, self._desk, row, self._desk.ask(queries.versions_of, row.id)[0]))

    def _change_rule(self) -> None:
        row = self._row()
        if row is not None:
            self._opened((PolicyDialog if row.needs_asking else UsePolicyDialog)(self, self._desk, row))

    def _change_asking(self) -> None:
        row = self._row()
        if row is not None:
            self._opened(AskDialog(self, self._desk, row))

    def _add(self) -> None:
        dialog = NewPurposeDialog(self, self._desk)
        dialog.added.connect(self._added)
        self._opened(dialog)

    def _add_use(self) -> None:
        dialog = NewUseDialog(self, self._desk)
        dialog.added.connect(self._added)
        self._opened(dialog)

    def _added(self, purpose_id: int) -> None:
        self._chosen = PurposeId(purpose_id)
        self.refresh()

    def _start_round(self) -> None:
        if self._chosen is not None:
            self._desk.go("forms", new=True, kind="changed", purpose_ids=(self._chosen,))

    def _up(self) -> None:
        self._move(down=False)

    def _down(self) -> None:
        self._move(down=True)

    def _move(self, *, down: bool) -> None:
        if self._chosen is not None:
            self._attempt(commands.move_purpose, self._chosen, down=down)

    def _fill(self) -> None:
        self._attempt(commands.add_missing_translations)

    def _fill_uses(self) -> None:
        self._attempt(commands.add_missing_uses)

    def _seed(self) -> None:
        self._attempt(commands.seed_purposes)

    def _attempt(self, deed: Any, *args: Any, **more: Any) -> None:
        try:
            self._desk.do(deed, *args, **more)
        except OpozError as error:
            self._desk.fail(error)
        else:
            self.refresh()

    def _opened(self, dialog: QDialog) -> None:
        dialog.accepted.connect(self.refresh)
        dialog.open()

    def _text_again(self, fields: dict[str, Any]) -> Any:
        row = self._desk.ask(queries.purpose, PurposeId(int(fields["purpose"])))
        dialog = TextDialog(self, self._desk, row, self._desk.ask(queries.versions_of, row.id)[0])
        return self._again(dialog, fields)

    def _add_again(self, fields: dict[str, Any]) -> Any:
        dialog = NewPurposeDialog(self, self._desk)
        dialog.added.connect(self._added)
        return self._again(dialog, fields)

    def _use_again(self, fields: dict[str, Any]) -> Any:
        dialog = NewUseDialog(self, self._desk)
        dialog.added.connect(self._added)
        return self._again(dialog, fields)

    def _again(self, dialog: Any, fields: dict[str, Any]) -> Any:
        dialog.restore(fields)
        self._opened(dialog)
        return dialog


def _title(row: PurposeRow) -> str:
    return row.title


def _id(row: PurposeRow) -> int:
    return row.id
