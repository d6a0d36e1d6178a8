"""Record what one guardian answered: who, how it came in, and per purpose yes, no or empty; all empty at first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import Recorded
from opoz_desktop.features.consent.queries import GuardianShort, PupilStanding
from opoz_desktop.features.consent.rules import PUPIL, Answer, Channel, Has, State
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import InvalidValue, OpozError
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import CheckBox, Label, NoteBox, RadioButton, Scroll, TextField

from . import people, words
from .answer_sheet import AnswerSheet, SheetLine
from .asking import ask
from .chosen_files import ChosenFiles
from .evidence_form import EvidenceForm

_WIDEST = 1000
"""So wide is the dialog at most, so that it fits a screen of 1024 pixels in large type."""
_LETTER = "letter.receipt"
"""The offer of the desk that makes the receipt, where there is one."""
_CHANNELS = (Channel.PAPER, Channel.DESK, Channel.PHONE, Channel.EMAIL, Channel.PORTAL)


class RecordDialog(Dialog):
    """Ask for the answers of one guardian. `recorded` gives what was kept."""

    DRAFT_KEY: str = "consent.record"
    recorded = Signal(object, str)
    """Recorded, and how the guardian is called."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, standing: PupilStanding, purpose_id: PurposeId | None = None
    ) -> None:
        super().__init__(parent, "", "", width=min(theme.scaled(860), _WIDEST))
        self._desk = desk
        self._standing = standing
        self._names = people.names_of(standing.guardians)
        born = standing.pupil.born_on
        group = capital(standing.pupil.group_label)
        about = (group, self.tr("born {date}").format(date=dates.written(born)) if born else "")
        ask(
            self,
            self.tr("Record an answer for {pupil}").format(pupil=standing.pupil.name.full),
            " · ".join(part for part in about if part),
            self.tr("Record answer"),
            self.tr("Do not record"),
            "pen-line",
        )
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addLayout(self._left(), 0)
        sides.addLayout(self._right(), 1)
        self.body.addLayout(sides)
        self._fill_lines()
        if purpose_id is not None:
            self._first_purpose = purpose_id
        else:
            self._first_purpose = standing.rows[0].purpose.id if standing.rows else None
        self._chosen_changed()
        self._first_focus()

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Who answers"), "small_medium", "ink2"))
        self._guardians = QButtonGroup(self)
        self.choices: list[tuple[GuardianId, RadioButton]] = []
        for guardian_id, title, detail in self._people():
            choice = RadioButton(title, detail)
            choice.setObjectName(f"guardian-{guardian_id}")
            self._guardians.addButton(choice)
            choice.toggled.connect(self._chosen_changed)
            self.choices.append((guardian_id, choice))
            column.addWidget(choice)
        if not self.choices:
            column.addWidget(
                NoteBox(
                    self.tr("No guardian is recorded. First add a guardian on the pupil's card."),
                    "circle-alert",
                    "open",
                )
            )
        self.no_authority = NoteBox("", "triangle-alert", "open")
        self.no_authority.hide()
        column.addWidget(self.no_authority)
        column.addSpacing(6)
        self.evidence = EvidenceForm(_CHANNELS, self._desk.today)
        self.evidence.setFixedWidth(theme.scaled(300))
        self.evidence.code_entered.connect(self._code_entered)
        column.addWidget(self.evidence)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Label(self.tr("What was answered"), "small_medium", "ink2"))
        self.sheet = AnswerSheet()
        self.sheet.setObjectName("sheet")
        scroll = Scroll()
        scroll.inner.setSpacing(0)
        scroll.inner.addWidget(self.sheet)
        scroll.inner.addStretch(1)
        rows = max(len(self._standing.rows), 4)
        scroll.setMinimumHeight(theme.scaled(30) * min(rows, 6) + 4)
        column.addWidget(scroll, 1)
        column.addWidget(
            Label(
                self.tr("J yes · N no · L or Delete empty · arrows move. An empty line changes nothing."),
                "small",
                "ink3",
                wrap=True,
            )
        )
        self.note = TextField(self.tr("Note (not needed)"), placeholder=self.tr("Note (not needed)"))
        self.note.setObjectName("note")
        column.addWidget(self.note)
        self.proof = ChosenFiles(self._desk)
        column.addWidget(self.proof)
        self.letter = CheckBox(self.tr("Make the receipt on paper afterwards"))
        self.letter.setObjectName("record-letter")
        self.letter.setVisible(_LETTER in self._desk.offers)
        column.addWidget(self.letter)
        self.sheet.ended.connect(self._sheet_ended)
        return column

    def _people(self) -> list[tuple[GuardianId, str, str]]:
        found: list[tuple[GuardianId, str, str]] = []
        if self._standing.by_pupil:
            found.append((PUPIL, self._standing.pupil.name.full, self.tr("decides alone (16 years or older)")))
        order = {Has.YES: 0, Has.UNKNOWN: 1, Has.NO: 2}
        still = sorted((g for g in self._standing.guardians if not g.ended), key=lambda g: order[g.has])
        return found + [(g.id, g.shown, people.relation_and_authority(g)) for g in still]

    def guardian(self) -> GuardianId | None:
        """Return who was chosen (PUPIL for the pupil), None when nobody is."""
        return next((guardian for guardian, choice in self.choices if choice.isChecked()), None)

    def choose_guardian(self, guardian_id: GuardianId) -> None:
        """Choose who answers."""
        for known, choice in self.choices:
            if known == guardian_id:
                choice.setChecked(True)

    def pupil_name(self) -> str:
        """Return the name of the pupil."""
        return self._standing.pupil.name.full

    def submit(self) -> None:
        """Record the answers, or say what is missing."""
        self.show_trouble("")
        guardian = self.guardian()
        answers = self.sheet.answers()
        if guardian is None:
            self.show_trouble(self.tr("Choose who answers."))
            if self.choices:
                self.choices[0][1].setFocus()
            return
        if not answers:
            self.show_trouble(self.tr("Choose yes or no for at least one purpose."))
            self.sheet.setFocus()
            return
        if not self.evidence.valid():
            return
        if self.evidence.on_paper() and Answer.YES in answers.values() and not self.evidence.signature.isChecked():
            self.show_trouble(self.tr("A yes on paper counts only with a signature. Tick it when there is one."))
            self.evidence.signature.setFocus()
            return
        wanted = None if guardian == PUPIL else guardian
        try:
            made: Recorded = self._desk.do(
                commands.record_with,
                self._standing.pupil.id,
                wanted,
                dict(answers),
                self.evidence.evidence(self.note.text()),
                self.proof.files(),
            )
        except InvalidValue as error:
            if error.facts.get("reason") != "not_on_form":
                self.show_error(error)
                return
            self.show_trouble(
                self.tr("Not every yes stands on this form. Record the others apart, with their own evidence.")
            )
            self.sheet.setFocus()
            return
        except OpozError as error:
            self.show_error(error)
            return
        owner, pupil_id = self.parentWidget(), self._standing.pupil.id
        self.accept()
        self.recorded.emit(made, self._names.get(guardian, ""))
        if self.letter.isChecked():
            self._desk.offers[_LETTER](owner, pupil_id, wanted, made.decision_ids)

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        return {
            "pupil": self._standing.pupil.id,
            "guardian": self.guardian(),
            "answers": {str(p): a.value for p, a in self.sheet.answers().items()},
            "evidence": self.evidence.draft(),
            "note": self.note.text(),
            "proof": self.proof.draft(),
            "letter": self.letter.isChecked(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft of the same pupil."""
        if draft.get("pupil") != self._standing.pupil.id:
            return
        if draft.get("guardian") is not None:
            self.choose_guardian(GuardianId(int(draft["guardian"])))
        self.evidence.restore(draft.get("evidence", {}))
        self.note.setText(str(draft.get("note", "")))
        self.proof.restore(draft.get("proof", {}))
        self.letter.setChecked(bool(draft.get("letter", False)) and _LETTER in self._desk.offers)
        chosen = {int(p): Answer(a) for p, a in draft.get("answers", {}).items()}
        for line in self.sheet.lines():
            line.set_value(chosen.get(line.line.purpose_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
            return
        super().keyPressEvent(event)

    def _chosen_changed(self) -> None:
        guardian = self.guardian()
        self._fill_lines()
        chosen = next((g for g in self._standing.guardians if g.id == guardian), None)
        self.no_authority.setVisible(chosen is not None and not self._decides(chosen))
        if chosen is not None:
            self.no_authority.set_text(self._no_effect(chosen))

    def _decides(self, guardian: GuardianShort) -> bool:
        return guardian.id in self._standing.deciders

    def _no_effect(self, guardian: GuardianShort) -> str:
        if self._standing.by_pupil:
            return self.tr("The pupil is 16 or older and decides alone. This answer is kept and has no effect.")
        if guardian.has is Has.UNKNOWN:
            return self.tr(
                "It is not recorded whether this guardian has authority. The answer is kept; a no stops the use."
            )
        return self.tr("Without authority this answer is kept for the record and has no effect.")

    def _fill_lines(self) -> None:
        guardian = self.guardian()
        lines: list[SheetLine] = []
        for row in self._standing.rows:
            latest = next((a for a in row.verdict.latest if a.guardian == guardian), None)
            before = ""
            if latest is not None and latest.state is not State.SILENT:
                day = dates.written(latest.on) if latest.on else ""
                before = self.tr("now: {answer} {date}").format(answer=words.state_word(latest.state), date=day).strip()
            lines.append(SheetLine(row.purpose.id, row.purpose.title, before))
        self.sheet.set_lines(lines)

    def _first_focus(self) -> None:
        if len(self._standing.deciders) == 1:
            self.choose_guardian(self._standing.deciders[0])
        if self.guardian() is None and self.choices:
            self.choices[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._first_purpose is not None:
            self.sheet.focus_purpose(self._first_purpose)

    def _code_entered(self, code: str) -> None:
        try:
            form = self._desk.ask(queries.form_of_code, code)
        except OpozError:
            self.show_trouble(self.tr("No form with this code was printed from this school file."))
            return
        if form.pupil_id != self._standing.pupil.id:
            self.show_trouble(self.tr("This form belongs to another pupil. Nothing was recorded."))
            return
        self.show_trouble("")
        first = PUPIL if form.guardian_id is None else form.guardian_id
        if self.guardian() is None or self.guardian() not in {first, form.second_guardian_id}:
            self.choose_guardian(first)

    def _sheet_ended(self) -> None:
        target = self.evidence.signature if self.evidence.on_paper() else self.deed_button
        if self.evidence.on_paper() and self.evidence.signature.isChecked():
            target = self.deed_button
        target.setFocus(Qt.FocusReason.TabFocusReason)


def open_record(parent: QWidget, desk: Desk, pupil_id: PupilId, purpose_id: PurposeId | None = None) -> RecordDialog:
    """Open the dialog for a pupil, the focus on a purpose when one is given. Raise NotFound."""
    dialog = RecordDialog(parent, desk, desk.ask(queries.standing_of_pupil, pupil_id), purpose_id)
    dialog.open()
    return dialog
