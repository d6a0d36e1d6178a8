"""*Soorten*: what is asked, in which words, and how many guardians must say yes; every text keeps its versions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.queries import PurposeRow, VersionRow
from opoz_desktop.features.consent.queries.purposes import DUTCH
from opoz_desktop.features.consent.rules import Basis
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    Chip,
    Chipped,
    EmptyState,
    Event,
    FactList,
    Label,
    Scroll,
    TableView,
    Timeline,
)

from . import words
from .policy_dialog import PolicyDialog
from .text_dialog import NewPurposeDialog, TextDialog


class PurposesView(QWidget):
    """The list at the left, one purpose with its text, policy and versions at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: PurposeRow | None = None
        may_edit = desk.may(Permission.EDIT_PURPOSES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        columns: list[Column[PurposeRow]] = [
            Column(self.tr("Purpose"), _title, sort=_order, weight="medium", width=0),
            Column(self.tr("Asked"), self._asked, cell=self._asked_chip, width=132),
            Column(self.tr("Version"), _version, right=True, width=72),
        ]
        left = QVBoxLayout()
        left.setSpacing(8)
        self.table = TableView(self.tr("Purposes"), RowTable(columns, key=_id), row_height=32)
        self.table.setObjectName("purposes")
        card = Card(padded=False)
        card.body.addWidget(self.table)
        left.addWidget(card, 1)
        self.add_button = Button(self.tr("Add a purpose of the school"), icon="plus")
        self.add_button.setVisible(may_edit)
        left.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(left, 5)
        self.detail = Card(self.tr("Purpose"))
        self.detail.title.setWordWrap(True)
        self.text_button = Button(self.tr("Change text…"), icon="pencil", small=True)
        self.text_button.setVisible(may_edit)
        self.policy_button = Button(self.tr("Change rule…"), icon="scale", small=True)
        self.policy_button.setVisible(may_edit)
        self.detail.actions.addWidget(self.policy_button)
        self.detail.actions.addWidget(self.text_button)
        self._scroll = Scroll()
        self.detail.body.addWidget(self._scroll, 1)
        row.addWidget(self.detail, 6)
        self.empty = EmptyState(
            "list-checks",
            self.tr("No purposes yet"),
            self.tr("Here stands what the school asks consent for. Begin with the standard list."),
            self.tr("Use the standard list") if may_edit else "",
        )
        self.empty.hide()
        row.addWidget(self.empty)
        self._card = card
        self.table.chosen.connect(self._show)
        self.text_button.clicked.connect(self._change_text)
        self.policy_button.clicked.connect(self._change_policy)
        self.add_button.clicked.connect(self._add)
        self.empty.chosen.connect(self._seed)

    def refresh(self) -> None:
        """Ask for the purposes again."""
        rows = self._desk.ask(queries.purposes, asked_only=False)
        some = bool(rows)
        self._card.setVisible(some)
        self.detail.setVisible(some)
        self.add_button.setVisible(some and self._desk.may(Permission.EDIT_PURPOSES))
        self.empty.setVisible(not some)
        self.table.set_rows(rows)
        if not rows:
            return
        wanted = self._row.id if self._row is not None else rows[0].id
        self._show(next((r for r in rows if r.id == wanted), rows[0]))
        if self.table.current_row() is None:
            self.table.selectRow(0)

    def show_purpose(self, purpose_id: PurposeId) -> None:
        """Show one purpose."""
        for row in self.table.table.rows():
            if row.id == purpose_id:
                self._show(row)

    def _show(self, row: PurposeRow) -> None:
        self._row = row
        self.detail.set_title(row.title)
        inner = self._scroll.inner
        while (item := inner.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        inner.addWidget(_Chips(self._chips(row)))
        inner.addWidget(Label(self.tr("What the parent reads"), "strong"))
        inner.addWidget(FactList(self._text_facts(row), 110, "body"))
        inner.addWidget(Label(self.tr("How it is decided"), "strong"))
        inner.addWidget(FactList(self._policy_facts(row), 110, "body"))
        inner.addWidget(Label(self.tr("Versions of the text"), "strong"))
        versions = self._desk.ask(queries.versions_of, row.id)
        inner.addWidget(Timeline([self._version_event(v, row) for v in versions]))
        inner.addStretch(1)

    def _chips(self, row: PurposeRow) -> list[Chip]:
        asked = self._asked_chip(row)
        return [
            Chip(asked.text, "ok" if row.asked else "plain", asked.icon),
            Chip(capital(words.level_word(row.level)), icon="landmark"),
            Chip(capital(words.medium_word(row.medium)), icon="globe"),
        ]

    def _text_facts(self, row: PurposeRow) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Title"), row.title),
            (self.tr("What"), row.what),
            (self.tr("Who sees it"), row.who),
            (self.tr("By whom"), row.by),
            (self.tr("How long"), row.how_long),
            (self.tr("Column head"), row.short.replace("-\n", "").replace("\n", " ")),
        ]
        return [(term, text) for term, text in facts if text]

    def _policy_facts(self, row: PurposeRow) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Ground"), words.basis_word(row.basis)),
            (self.tr("Rule"), capital(words.policy_words(row.rule))),
            (self.tr("Ends"), self._ends(row)),
            (self.tr("Source"), row.source),
        ]
        return [fact for fact in facts if fact[0] != self.tr("Rule") or row.basis is Basis.CONSENT]

    def _ends(self, row: PurposeRow) -> str:
        if row.valid_months is not None:
            return self.tr("%n month(s) after the answer", "", row.valid_months)
        if row.until_leaving:
            return self.tr("when the pupil leaves the school")
        return self.tr("when it is withdrawn")

    def _version_event(self, version: VersionRow, row: PurposeRow) -> Event:
        name = self._desk.user_name(version.recorded_by)
        kind = (
            self.tr("first text")
            if (version.semantic, version.revision) == (1, 0)
            else self.tr("new version: asked again")
            if version.revision == 0
            else self.tr("editorial: answers stay")
        )
        holds = version.id == row.version_id
        title = self.tr("Version {number}").format(number=f"{version.semantic}.{version.revision}")
        if holds:
            title = self.tr("{version}, in force").format(version=title)
        detail = " · ".join(
            part for part in (self.tr("from {date}").format(date=dates.written(version.valid_from)), kind, name) if part
        )
        own = version.texts.get(DUTCH, {})
        return Event(
            "circle-check" if holds else "history", title, detail, "ok" if holds else "ink3", own.get("title", "")
        )

    def _asked(self, row: PurposeRow) -> str:
        return self.tr("asked") if row.asked else self.tr("not asked")

    def _asked_chip(self, row: PurposeRow) -> Chipped:
        return Chipped(self._asked(row), "ok" if row.asked else "plain", "check" if row.asked else "minus")

    def _change_text(self) -> None:
        if self._row is not None:
            TextDialog(self, self._desk, self._row, self._desk.ask(queries.versions_of, self._row.id)[0]).open()

    def _change_policy(self) -> None:
        if self._row is not None:
            PolicyDialog(self, self._desk, self._row).open()

    def _add(self) -> None:
        NewPurposeDialog(self, self._desk).open()

    def _seed(self) -> None:
        try:
            self._desk.do(commands.seed_purposes)
        except OpozError as error:
            self._desk.fail(error)


class _Chips(QWidget):
    def __init__(self, chips: list[Chip]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.scaled(4))
        row.setSpacing(6)
        for chip in chips:
            row.addWidget(chip)
        row.addStretch(1)


def _title(row: PurposeRow) -> str:
    return row.title


def _order(row: PurposeRow) -> int:
    return row.id


def _version(row: PurposeRow) -> str:
    return f"{row.semantic}.{row.revision}"


def _id(row: PurposeRow) -> int:
    return row.id
