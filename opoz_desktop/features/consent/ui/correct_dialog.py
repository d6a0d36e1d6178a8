"""Correct an answer that was recorded wrongly: which one, what it should have been, and the evidence of the paper."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.commands import Recorded
from opoz_desktop.features.consent.queries import DecisionRow, PupilStanding
from opoz_desktop.features.consent.rules import Answer, Channel
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Combo, Field, Label, RadioButton

from . import people, words
from .asking import ask
from .evidence_form import EvidenceForm

_CHANNELS = (Channel.PAPER, Channel.STRIP, Channel.DESK, Channel.PHONE, Channel.EMAIL, Channel.PORTAL)


class CorrectDialog(Dialog):
    """Ask for the right answer. The wrong one stays in the history and no longer counts."""

    DRAFT_KEY: str = "consent.correct"

    def __init__(
        self,
        parent: QWidget | None,
        desk: Desk,
        standing: PupilStanding,
        purpose_id: PurposeId,
        decisions: tuple[DecisionRow, ...],
    ) -> None:
        super().__init__(parent, "", "", width=520)
        self._desk, self._standing, self._purpose_id = desk, standing, purpose_id
        names = people.names_of(standing.guardians)
        title = next((r.purpose.title for r in standing.rows if r.purpose.id == purpose_id), "")
        ask(
            self,
            self.tr("Correct an answer about {pupil}").format(pupil=self.pupil_name()),
            self.tr(
                "{purpose}. Only for a mistake in recording. Did a parent change their mind? Then record a new answer."
            ).format(purpose=title),
            self.tr("Correct answer"),
            self.tr("Let it stand"),
            "pencil",
        )
        self.body.addWidget(Label(self.tr("Which answer is wrong"), "small_medium", "ink2"))
        self._group = QButtonGroup(self)
        self.choices: list[tuple[DecisionRow, RadioButton]] = []
        for decision in decisions:
            who = capital(names.get(int(decision.guardian_id or 0), ""))
            choice = RadioButton(
                f"{who}: {words.answer_word(decision.value)}",
                f"{dates.written(decision.received_on)} · {words.channel_word(decision.channel)}",
            )
            choice.setObjectName(f"decision-{decision.id}")
            self._group.addButton(choice)
            self.choices.append((decision, choice))
            self.body.addWidget(choice)
        self.answer = Combo(self.tr("It should be"))
        self.answer.setObjectName("right-answer")
        self.answer.add("", self.tr("Choose…"))
        withdrawn = any(d.value is Answer.WITHDRAWN for d in decisions)
        for value in (Answer.YES, Answer.NO, *((Answer.WITHDRAWN,) if withdrawn else ())):
            self.answer.add(value.value, capital(words.answer_word(value)))
        self.answer_field = Field(self.tr("It should be"), self.answer, check=self._answer_problem)
        self.body.addWidget(self.answer_field)
        scanned = (Channel.SCAN,) if any(d.channel is Channel.SCAN for d in decisions) else ()
        self.evidence = EvidenceForm((*_CHANNELS, *scanned), desk.today)
        self.evidence.setMinimumWidth(theme.scaled(280))
        self.body.addWidget(self.evidence)
        for _, choice in self.choices:
            choice.toggled.connect(self._chosen)
        if len(self.choices) == 1:
            self.choices[0][1].setChecked(True)
        self.choices[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def pupil_name(self) -> str:
        """Return the name of the pupil."""
        return self._standing.pupil.name.full

    def decision(self) -> DecisionRow | None:
        """Return the answer that is wrong, None when none is chosen."""
        return next((decision for decision, choice in self.choices if choice.isChecked()), None)

    def submit(self) -> None:
        """Correct it, or say what is missing."""
        self.show_trouble("")
        wrong = self.decision()
        if wrong is None:
            self.show_trouble(self.tr("Choose which answer is wrong."))
            self.choices[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.answer_field.valid() or not self.evidence.valid():
            return
        value = Answer(str(self.answer.key()))
        if self.evidence.on_paper() and value is Answer.YES and not self.evidence.signature.isChecked():
            self.show_trouble(self.tr("A yes on paper counts only with a signature. Tick it when there is one."))
            self.evidence.signature.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            made: Recorded = self._desk.do(commands.correct, wrong.id, value, self.evidence.evidence(wrong.note))
        except OpozError as error:
            self.show_error(error)
            return
        self.accept()
        text = self.tr("Answer corrected for {pupil}").format(pupil=self.pupil_name())
        self._desk.offer_undo(text, commands.undo_correction, made.decision_ids[0])

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        wrong = self.decision()
        return {
            "pupil": int(self._standing.pupil.id),
            "purpose": int(self._purpose_id),
            "decision": wrong.id if wrong is not None else 0,
            "answer": str(self.answer.key() or ""),
            "evidence": self.evidence.draft(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft of the same pupil and purpose."""
        if (draft.get("pupil"), draft.get("purpose")) != (int(self._standing.pupil.id), int(self._purpose_id)):
            return
        for decision, choice in self.choices:
            choice.setChecked(decision.id == draft.get("decision"))
        self.answer.set_key(str(draft.get("answer", "")))
        self.evidence.restore(draft.get("evidence", {}))

    def _chosen(self) -> None:
        """Fill in the evidence of the answer that is wrong: usually only the box was misread."""
        wrong = self.decision()
        if wrong is None:
            return
        paper = wrong.signature_present or wrong.form_code or wrong.channel in {Channel.PAPER, Channel.STRIP}
        self.evidence.restore(
            {
                "channel": wrong.channel.value,
                "received": dates.written(wrong.received_on),
                "signed_on": dates.written(wrong.decided_on) if paper else "",
                "code": wrong.form_code,
                "place": wrong.document_ref,
                "signature": wrong.signature_present,
                "identity": wrong.identity.value,
            }
        )

    def _answer_problem(self) -> str:
        return "" if self.answer.key() else self.tr("Choose what it should be.")
