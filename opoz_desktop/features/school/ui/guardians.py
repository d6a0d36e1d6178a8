"""The tab *Ouders en gezag*: a card per guardian, what is still open, and the review after an import."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.card import CardTab
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Button, EmptyState, Icon, Label, LinkButton, VerdictBanner

from .. import commands, queries
from ..model import Holds
from ..queries import GuardianRow, PupilRow
from ..rules import age_on
from .authority_dialog import AuthorityDialog
from .guardian_card import GuardianCard
from .guardian_dialog import GuardianDialog
from .leave_dialog import EndGuardianshipDialog
from .reflow import CardGrid


class GuardiansTab(QWidget):
    """Show the guardians of a pupil and who decides."""

    def __init__(self, desk: Desk, pupil_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pupil_id = desk, PupilId(pupil_id)
        self._pupil: PupilRow | None = None
        self._ended = False
        editable = desk.may(Permission.EDIT_PUPILS)

        self.reviewed = Button(self.tr("Looked at"), small=True)
        self.reviewed.setVisible(desk.may(Permission.RECORD_CONSENT))
        self.review = VerdictBanner(
            "open",
            self.tr("Authority or parents changed: look at the consents again"),
            self.tr("Nothing was withdrawn. Look whether what was answered still fits who decides now."),
            action=self.reviewed,
        )
        self.who = Label("", "body", "ink2", wrap=True)
        self.add = Button(self.tr("Add a parent or carer"), icon="user-plus", small=True)
        self.add.setVisible(editable)
        self.cards = CardGrid()
        self.ended = LinkButton("", small=True)
        self.empty = EmptyState(
            "users",
            self.tr("No parents or carers yet"),
            self.tr("Read them from a list of the school, or add them one by one."),
            self.tr("Add a parent or carer") if editable else "",
        )

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.review)
        self.line = QWidget()
        line = QHBoxLayout(self.line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Icon("users", "pen"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.who, 1)
        column.addWidget(self.line)
        column.addWidget(self.cards)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.add)
        below.addWidget(self.ended)
        below.addStretch(1)
        column.addLayout(below)
        column.addWidget(self.empty, 1)
        column.addStretch(1)

        self.reviewed.clicked.connect(self._reviewed)
        self.add.clicked.connect(self._add)
        self.empty.chosen.connect(self._add)
        self.ended.clicked.connect(self._toggle_ended)
        self.refresh()

    def refresh(self) -> None:
        """Ask again and show."""
        try:
            self._pupil = self._desk.ask(queries.pupil, self._pupil_id)
            everybody = self._desk.ask(queries.guardians, self._pupil_id, ended=True)
        except OpozError:
            return
        current = [g for g in everybody if g.ended_on is None]
        former = [g for g in everybody if g.ended_on is not None]
        self.review.setVisible(self._pupil.review_consents)
        self.empty.setVisible(not current)
        self.who.setText(self._who_decides(current))
        self.line.setVisible(bool(current))
        self.add.setVisible(bool(current) and self._desk.may(Permission.EDIT_PUPILS))
        shown = current + (former if self._ended else [])
        self.cards.setVisible(bool(shown))
        self.cards.set_cards([self._card(g) for g in shown])
        self.ended.setVisible(bool(former))
        self.ended.setText(
            self.tr("Hide who no longer belongs here") if self._ended
            else self.tr("Show %n who no longer belong(s) here", "", len(former))
        )  # fmt: skip
        self.ended.setAccessibleName(self.ended.text())

    def guardian_cards(self) -> tuple[GuardianCard, ...]:
        """Return the cards that are shown, in the order of the source."""
        return tuple(card for card in self.cards.cards() if isinstance(card, GuardianCard))

    def _card(self, guardian: GuardianRow) -> GuardianCard:
        card = GuardianCard(guardian, self._desk.may(Permission.EDIT_PUPILS), self._desk.may(Permission.SEE_CONTACTS))
        card.authority_asked.connect(self.record_authority)
        card.change_asked.connect(self._change)
        card.end_asked.connect(self._end)
        return card

    def _who_decides(self, current: list[GuardianRow]) -> str:
        """Say in one sentence who decides about consent, by age and authority."""
        pupil = self._pupil
        if pupil is None:
            return ""
        called = pupil.name.called
        if pupil.born_on is not None and age_on(pupil.born_on, self._desk.today) >= 16:
            return self.tr("{pupil} is 16 or older and decides about consent without the parents.").format(pupil=called)
        holders = [f"{g.shown} ({g.relation})" if g.relation else g.shown for g in current if g.holds is Holds.YES]
        unknown = [g for g in current if g.holds is Holds.UNKNOWN]
        if not holders:
            return self.tr("It is not known yet who decides about {pupil}.").format(pupil=called)
        names = holders[0] if len(holders) == 1 else self.tr("{first} and {last}").format(
            first=", ".join(holders[:-1]), last=holders[-1]
        )  # fmt: skip
        if len(holders) == 1:
            said = self.tr("{pupil} is younger than 16: {names} has authority and decides.")
        else:
            said = self.tr("{pupil} is younger than 16: {names} have authority together; each decides for themselves.")
        text = said.format(pupil=called, names=names)
        if unknown:
            text += " " + self.tr("Of %n other(s) the authority is not recorded.", "", len(unknown))
        return text

    def record_authority(self, guardian: GuardianRow) -> None:
        """Open the dialog in which authority is recorded."""
        if self._pupil is not None:
            AuthorityDialog(self.window(), self._desk, self._pupil, guardian).open()

    def _change(self, guardian: GuardianRow) -> None:
        if self._pupil is not None:
            GuardianDialog(self.window(), self._desk, self._pupil, guardian).open()

    def _end(self, guardian: GuardianRow) -> None:
        if self._pupil is not None:
            EndGuardianshipDialog(self.window(), self._desk, self._pupil, guardian).open()

    def _add(self) -> None:
        if self._pupil is not None:
            GuardianDialog(self.window(), self._desk, self._pupil).open()

    def _reviewed(self) -> None:
        try:
            self._desk.do(commands.consents_reviewed, self._pupil_id)
        except OpozError as error:
            self._desk.fail(error)
            return
        self._desk.say(self.tr("Consents looked at"))

    def _toggle_ended(self) -> None:
        self._ended = not self._ended
        self.refresh()


def _label() -> str:
    return QCoreApplication.translate("GuardiansTab", "Parents and authority")


CARD_TAB = CardTab("guardians", _label, None, GuardiansTab)
