"""Withdraw a consent: as easy as giving it. Who, for what, when it came in and how; no reason is asked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import Recorded
from opoz_desktop.features.consent.queries import PupilStanding
from opoz_desktop.features.consent.rules import PUPIL, Channel, Identity, Medium, State
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import CheckBox, Label, LinkButton, NoteBox, RadioButton

from . import people
from .asking import ask
from .evidence_form import EvidenceForm

_LETTER = "letter.withdrawn"
"""The offer of a confirmation on paper, where letters are made."""
_CHANNELS = (Channel.DESK, Channel.STRIP, Channel.PHONE, Channel.EMAIL, Channel.PAPER, Channel.PORTAL)


class WithdrawDialog(Dialog):
    """Ask for the withdrawal. `withdrawn` gives what was kept and how the guardian is called."""

    DRAFT_KEY: str = "consent.withdraw"
    withdrawn = Signal(object, str)

    def __init__(self, parent: QWidget | None, desk: Desk, standing: PupilStanding, purpose_id: PurposeId) -> None:
        super().__init__(parent, "", "", width=min(theme.scaled(640), 960))
        self._desk, self._standing, self._purpose_id = desk, standing, purpose_id
        self._names = people.names_of(standing.guardians)
        ask(
            self,
            self.tr("Withdraw consent for {pupil}").format(pupil=standing.pupil.name.full),
            self.tr("It works from the day it came in; what was allowed before stays lawful. No reason is needed."),
            self.tr("Record withdrawal"),
            self.tr("Do not withdraw"),
            "undo-2",
        )
        sides = QHBoxLayout()
        sides.setSpacing(20)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(Label(self.tr("Who withdraws"), "small_medium", "ink2"))
        self._group = QButtonGroup(self)
        self.choices: list[tuple[GuardianId, RadioButton]] = []
        for guardian in self._withdrawers():
            choice = RadioButton(*self._person(guardian))
            choice.setObjectName(f"guardian-{guardian}")
            self._group.addButton(choice)
            self.choices.append((guardian, choice))
            left.addWidget(choice)
        left.addSpacing(6)
        self.evidence = EvidenceForm(_CHANNELS, desk.today, Channel.DESK)
        self.evidence.identity.set_key(Identity.KNOWN_IN_PERSON.value)
        self.evidence.setFixedWidth(theme.scaled(280))
        left.addWidget(self.evidence)
        left.addStretch(1)
        sides.addLayout(left)
        self._right = QVBoxLayout()
        self._right.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("For what"), "small_medium", "ink2"), 1)
        self.all_button = LinkButton(self.tr("Everything"), small=True)
        self.all_button.clicked.connect(self._check_all)
        head.addWidget(self.all_button)
        self._right.addLayout(head)
        self.boxes: dict[PurposeId, CheckBox] = {}
        for row in standing.rows:
            box = CheckBox(row.purpose.title)
            box.setObjectName(f"purpose-{row.purpose.id}")
            box.setChecked(row.purpose.id == purpose_id)
            box.toggled.connect(self._consequence)
            self.boxes[row.purpose.id] = box
            self._right.addWidget(box)
        self.consequence = NoteBox("", "info", "pen")
        self._right.addSpacing(6)
        self._right.addWidget(self.consequence)
        self._right.addStretch(1)
        sides.addLayout(self._right, 1)
        self.body.addLayout(sides)
        self.letter = CheckBox(self.tr("Make the confirmation on paper afterwards"))
        self.letter.setObjectName("withdraw-letter")
        self.letter.setVisible(_LETTER in desk.offers)
        self.body.addWidget(self.letter)
        for _, choice in self.choices:
            choice.toggled.connect(self._guardian_changed)
        if len(self.choices) == 1:
            self.choices[0][1].setChecked(True)
        self._guardian_changed()
        first = self.deed_button if len(self.choices) == 1 else self.choices[0][1] if self.choices else self.safe_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def guardian(self) -> GuardianId | None:
        """Return who withdraws, None when nobody is chosen."""
        return next((guardian for guardian, choice in self.choices if choice.isChecked()), None)

    def pupil_name(self) -> str:
        """Return the name of the pupil."""
        return self._standing.pupil.name.full

    def submit(self) -> None:
        """Record the withdrawal, or say what is missing."""
        self.show_trouble("")
        guardian = self.guardian()
        if guardian is None:
            self.show_trouble(self.tr("Choose who withdraws."))
            return
        chosen = [p for p, box in self.boxes.items() if box.isChecked() and box.isVisibleTo(self)]
        if not chosen:
            self.show_trouble(self.tr("Choose at least one purpose."))
            return
        if not self.evidence.valid():
            return
        wanted = None if guardian == PUPIL else guardian
        try:
            made: Recorded = self._desk.do(
                commands.withdraw, self._standing.pupil.id, wanted, tuple(chosen), self.evidence.evidence()
            )
        except OpozError as error:
            self.show_error(error)
            return
        owner, pupil_id = self.parentWidget(), self._standing.pupil.id
        self.accept()
        self.withdrawn.emit(made, self._names.get(guardian, ""))
        if self.letter.isChecked():
            self._desk.offers[_LETTER](owner, pupil_id, wanted, tuple(chosen))

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        return {
            "pupil": self._standing.pupil.id,
            "purpose": self._purpose_id,
            "guardian": self.guardian(),
            "purposes": [p for p, box in self.boxes.items() if box.isChecked()],
            "evidence": self.evidence.draft(),
            "letter": self.letter.isChecked(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft of the same pupil."""
        if draft.get("pupil") != self._standing.pupil.id:
            return
        for guardian, choice in self.choices:
            choice.setChecked(guardian == draft.get("guardian"))
        for purpose, box in self.boxes.items():
            box.setChecked(purpose in draft.get("purposes", []))
        self.evidence.restore(draft.get("evidence", {}))
        self.letter.setChecked(bool(draft.get("letter", False)) and _LETTER in self._desk.offers)

    def _withdrawers(self) -> list[GuardianId]:
        found: list[GuardianId] = []
        for row in self._standing.rows:
            found += [g for g in row.verdict.who(State.YES) if g not in found]
        own = [g for r in self._standing.rows if r.purpose.id == self._purpose_id for g in r.verdict.who(State.YES)]
        return own or found

    def _person(self, guardian: GuardianId) -> tuple[str, str]:
        if guardian == PUPIL:
            return self._standing.pupil.name.full, ""
        for known in self._standing.guardians:
            if known.id == guardian:
                return known.shown, people.relation_and_authority(known)
        return self._names.get(guardian, ""), ""

    def _guardian_changed(self) -> None:
        guardian = self.guardian()
        for row in self._standing.rows:
            said_yes = guardian is None or guardian in row.verdict.who(State.YES)
            self.boxes[row.purpose.id].setVisible(said_yes)
        self._consequence()

    def _check_all(self) -> None:
        for box in self.boxes.values():
            box.setChecked(box.isVisibleTo(self))

    def _consequence(self) -> None:
        media = {
            row.purpose.medium
            for row in self._standing.rows
            if self.boxes[row.purpose.id].isChecked() and self.boxes[row.purpose.id].isVisibleTo(self)
        }
        text = self.tr("What is on paper may stay; nothing new is printed.")
        if media & {Medium.ONLINE, Medium.CLOSED}:
            text = self.tr("Take down what is online today. What is on paper may stay; nothing new is printed.")
        self.consequence.set_text(text)
        self.consequence.setAccessibleName(capital(text))


def open_withdraw(parent: QWidget, desk: Desk, pupil_id: PupilId, purpose_id: PurposeId) -> WithdrawDialog:
    """Open the dialog for a pupil and a purpose. Raise NotFound."""
    dialog = WithdrawDialog(parent, desk, desk.ask(queries.standing_of_pupil, pupil_id), purpose_id)
    dialog.open()
    return dialog
