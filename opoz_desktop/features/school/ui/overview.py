"""The overview on a pupil's card: facts, teachers, groups by year, brothers and sisters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.card import CardTab
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Button, Card, FactList, Label, LinkButton, NoteBox

from .. import queries
from ..queries import PupilCard, Status
from ..rules import age_on, dotted
from .leave_dialog import LeaveDialog
from .pupil_dialog import PupilDialog
from .reflow import TwoColumns
from .words import sex_words, spaced_postcode

DASH = "–"


class OverviewTab(QWidget):
    """Show what the school knows of a pupil apart from the parents."""

    def __init__(self, desk: Desk, pupil_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pupil_id = desk, PupilId(pupil_id)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._content: QWidget | None = None
        self.refresh()

    def refresh(self) -> None:
        """Ask again and show."""
        try:
            card = self._desk.ask(queries.card, self._pupil_id)
        except OpozError:
            return
        content = self._built(card)
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content, 1)

    def _built(self, card: PupilCard) -> QWidget:
        columns = TwoColumns()
        facts = Card(self.tr("Facts"))
        if self._desk.may(Permission.EDIT_PUPILS):
            change = LinkButton(self.tr("Change"), small=True)
            change.setAccessibleName(self.tr("Change the facts of {name}").format(name=card.row.name.full))
            change.clicked.connect(self.change)
            facts.actions.addWidget(change)
        facts.body.addWidget(FactList(self._facts(card), term_width=120, role="body"))
        columns.left.addWidget(facts)
        if self._desk.may(Permission.EDIT_PUPILS):
            columns.left.addLayout(self._leaving(card))
        columns.left.addStretch(1)
        columns.right.addWidget(self._group_card(card))
        columns.right.addWidget(self._siblings(card))
        if card.row.group_id is None and card.row.status is Status.PRESENT:
            columns.right.addWidget(
                NoteBox(self.tr("This pupil is in no group, so no teacher sees the card."), "circle-dashed", "open")
            )
        columns.right.addStretch(1)
        return columns

    def _facts(self, card: PupilCard) -> list[tuple[str, str]]:
        row = card.row
        born = DASH
        if row.born_on is not None:
            years = self.tr("%n year(s)", "", age_on(row.born_on, self._desk.today))
            born = f"{written(row.born_on)} ({years})"
        facts = [
            (self.tr("Name used"), row.name.first_name or DASH),
            (self.tr("Surname"), " ".join(p for p in (row.name.prefix, row.name.kernel) if p) or self.tr("none")),
            (self.tr("Given names"), card.given_names or DASH),
            (self.tr("Initials"), dotted(card.initials) or DASH),
            (self.tr("Born"), born),
            (self.tr("Sex"), sex_words(card.sex)),
            (self.tr("Pupil number"), row.number or DASH),
            (self.tr("Postcode"), self.tr("secret") if card.secret_address else spaced_postcode(card.postcode) or DASH),
            (self.tr("At school since"), written(card.enrolled_on) if card.enrolled_on else DASH),
        ]
        if row.left_on is not None:
            facts.append((self.tr("Last day"), written(row.left_on)))
        return facts

    def _leaving(self, card: PupilCard) -> QHBoxLayout:
        line = QHBoxLayout()
        if card.row.status is Status.PRESENT:
            leave = Button(self.tr("Left school…"), icon="log-out", small=True)
            leave.setAccessibleName(self.tr("{name} leaves the school").format(name=card.row.name.full))
            leave.clicked.connect(self.leave)
            line.addWidget(leave)
        line.addStretch(1)
        return line

    def _group_card(self, card: PupilCard) -> Card:
        box = Card(self.tr("Group and teachers"))
        words = ", ".join(card.teachers) if card.teachers else self.tr("No teacher is known for this group.")
        box.body.addWidget(Label(card.row.group_label or self.tr("Without a group"), "strong", elide=True))
        box.body.addWidget(Label(words, "body", "ink2", wrap=True))
        earlier = [g for g in card.groups if g[1] != card.row.group_label or g != card.groups[0]]
        if earlier:
            box.body.addWidget(FactList(earlier, term_width=82, role="body"))
        return box

    def _siblings(self, card: PupilCard) -> Card:
        box = Card(self.tr("Brothers and sisters at school"))
        if not card.siblings:
            words = self.tr("None that share a parent or carer in this file.")
            box.body.addWidget(Label(words, "body", "ink2", wrap=True))
        for pupil_id, name, group in card.siblings:
            line = QHBoxLayout()
            link = LinkButton(name)
            link.setProperty("pupil", int(pupil_id))
            link.clicked.connect(self._go_to_sibling)
            line.addWidget(link)
            line.addWidget(Label(group, "body", "ink2", elide=True), 1, Qt.AlignmentFlag.AlignVCenter)
            box.body.addLayout(line)
        return box

    def change(self) -> None:
        """Open the dialog that changes the facts."""
        PupilDialog(self.window(), self._desk, self._pupil_id).open()

    def leave(self) -> None:
        """Open the dialog in which the last day is recorded."""
        LeaveDialog(self.window(), self._desk, self._desk.ask(queries.pupil, self._pupil_id)).open()

    def _go_to_sibling(self) -> None:
        link = self.sender()
        if link is not None:
            self._desk.go("pupils", pupil_id=int(link.property("pupil")))


def _label() -> str:
    return QCoreApplication.translate("OverviewTab", "Overview")


CARD_TAB = CardTab("overview", _label, None, OverviewTab)
