"""Note an objection or a disagreement, record a court order, and end either; nothing is filled in for the parent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.queries import OpenSignal, PupilStanding
from opoz_desktop.features.consent.rules import Flag, Has, Order
from opoz_desktop.kernel.base import GuardianId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Combo, DateField, Field, NoteBox, RadioButton, TextField

from . import people, signal_words
from .asking import ask


class _SignalDialog(Dialog):
    """What both dialogs share: the kind, whose, for what, since when, and the text that says where it comes from."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, standing: PupilStanding, purpose_id: PurposeId | None
    ) -> None:
        super().__init__(parent, "", "", width=min(theme.scaled(520), 960))
        self._desk, self._standing = desk, standing
        self._names = people.names_of(standing.guardians)
        self._group = QButtonGroup(self)
        self.kinds: list[tuple[Flag | Order, RadioButton]] = []
        self.guardian = Combo("")
        self.guardian.setObjectName("signal-guardian")
        self.guardian_field = Field("", self.guardian, check=self._guardian_problem)
        self.purpose = Combo(self.tr("For what"))
        self.purpose.setObjectName("signal-purpose")
        self.purpose.add(0, self.tr("All purposes"))
        for row in standing.rows:
            self.purpose.add(int(row.purpose.id), row.purpose.title)
        self.purpose.set_key(int(purpose_id or 0))
        self.purpose_field = Field(self.tr("For what"), self.purpose)
        self.note = NoteBox("", "triangle-alert", "open")
        self.note.hide()
        self.text = TextField("")
        self.text.setObjectName("signal-text")
        self.guardian.currentIndexChanged.connect(self._changed)

    def pupil_name(self) -> str:
        """Return the name of the pupil."""
        return self._standing.pupil.name.full

    def kind(self) -> Flag | Order | None:
        """Return what was chosen; nothing is at first."""
        return next((kind for kind, choice in self.kinds if choice.isChecked()), None)

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        kind = self.kind()
        return {
            "pupil": int(self._standing.pupil.id),
            "kind": kind.value if kind is not None else "",
            "guardian": int(self.guardian.key() or 0),
            "purpose": int(self.purpose.key() or 0),
            "text": self.text.text(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft of the same pupil."""
        if draft.get("pupil") != int(self._standing.pupil.id):
            return
        for kind, choice in self.kinds:
            choice.setChecked(kind.value == draft.get("kind"))
        self.guardian.set_key(int(draft.get("guardian", 0)))
        self.purpose.set_key(int(draft.get("purpose", 0)))
        self.text.setText(str(draft.get("text", "")))

    def _beside(self, left: Field, right: Field) -> None:
        """Put two fields in one row, their labels on one line also when one of them says what is wrong."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _add_kind(self, kind: Flag | Order, text: str, detail: str) -> None:
        choice = RadioButton(text, detail)
        choice.setObjectName(f"signal-{kind.value}")
        self._group.addButton(choice)
        self.kinds.append((kind, choice))
        self.body.addWidget(choice)
        choice.toggled.connect(self._changed)

    def _fill_guardians(self, nobody: str, label: str) -> None:
        self.guardian.setAccessibleName(label)
        self.guardian_field.label.setText(label)
        self.guardian.add(0, nobody)
        for one in self._standing.guardians:
            if not one.ended:
                self.guardian.add(int(one.id), f"{one.shown} ({people.relation_and_authority(one)})")

    def _chosen_guardian(self) -> GuardianId | None:
        key = int(self.guardian.key() or 0)
        return GuardianId(key) if key and not self.guardian_field.isHidden() else None

    def _chosen_purpose(self) -> PurposeId | None:
        key = int(self.purpose.key() or 0)
        return PurposeId(key) if key else None

    def _ready(self, *fields: Field) -> bool:
        """Tell whether everything that is asked is there, and say what is not."""
        self.show_trouble("")
        if self.kind() is None:
            self.show_trouble(self.tr("Choose what it is."))
            self.kinds[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        wrong = [field for field in fields if not field.isHidden() and not field.valid()]
        if wrong:
            wrong[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _done(self, deed: Callable[..., int], *args: Any, **chosen: Any) -> int | None:
        """Do it and return the number of the row, or show what is wrong."""
        try:
            return self._desk.do(deed, *args, **chosen)
        except OpozError as error:
            self.show_error(error)
            return None

    def _guardian_problem(self) -> str:
        return ""

    def _changed(self) -> None:
        """Follow the choices."""


class FlagDialog(_SignalDialog):
    """Note an objection that was heard, or guardians who disagree."""

    DRAFT_KEY: str = "consent.flag"

    def __init__(
        self, parent: QWidget | None, desk: Desk, standing: PupilStanding, purpose_id: PurposeId | None
    ) -> None:
        super().__init__(parent, desk, standing, purpose_id)
        ask(
            self,
            self.tr("Objection or disagreement about {pupil}").format(pupil=self.pupil_name()),
            self.tr("From that day the use stops, until you end it. The answers of the parents stay as they are."),
            self.tr("Note"),
            self.tr("Do not note"),
            "hand",
        )
        self._add_kind(Flag.OBJECTION, self.tr("A parent objects"), self.tr("Heard or read, without a form"))
        self._add_kind(
            Flag.DISAGREEMENT, self.tr("The parents disagree"), self.tr("The school takes no side and waits for them")
        )
        self._fill_guardians(self.tr("Not known which parent"), self.tr("Who objects"))
        self.body.addWidget(self.guardian_field)
        self.body.addWidget(self.note)
        self.since = DateField(self.tr("Since"), desk.today, desk.today, past=True)
        self.since.setObjectName("signal-since")
        self.since_field = Field(self.tr("Since"), self.since, check=self._since_problem)
        self._beside(self.purpose_field, self.since_field)
        self.text.setAccessibleName(self.tr("How the school knows"))
        self.text.setPlaceholderText(self.tr("for instance: phone call with the father"))
        self.text_field = Field(self.tr("How the school knows"), self.text, check=self._text_problem)
        self.body.addWidget(self.text_field)
        self._changed()
        self.kinds[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Note it, or say what is missing."""
        kind = self.kind()
        if not self._ready(self.since_field, self.text_field) or not isinstance(kind, Flag):
            return
        made = self._done(
            commands.raise_flag,
            self._standing.pupil.id,
            kind,
            self.text.text(),
            guardian_id=self._chosen_guardian(),
            purpose_id=self._chosen_purpose(),
            since=self.since.value(),
        )
        if made is not None:
            self.accept()
            text = self.tr("Noted for {pupil}").format(pupil=self.pupil_name())
            self._desk.offer_undo(text, commands.undo_flag, made)

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        return {**super().draft(), "since": self.since.text()}

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft of the same pupil."""
        super().restore(draft)
        self.since.setText(str(draft.get("since", "")))

    def _changed(self) -> None:
        self.guardian_field.setVisible(self.kind() is Flag.OBJECTION)
        guardian = self._chosen_guardian()
        chosen = next((g for g in self._standing.guardians if g.id == guardian), None)
        unknown = chosen is not None and chosen.has is Has.UNKNOWN and not self._standing.by_pupil
        idle = guardian is not None and guardian not in self._standing.deciders
        self.note.setVisible(idle)
        text = self.tr("This person does not decide. The objection is kept and does not stop the use.")
        if unknown:
            text = self.tr("The authority of this person is not recorded. Until it is, the objection stops the use.")
        self.note.set_text(text)

    def _since_problem(self) -> str:
        value = self.since.value()
        if value is not None and value > self._desk.today:
            return self.tr("This day has not come yet.")
        return self.since.problem(required=True)

    def _text_problem(self) -> str:
        return "" if self.text.text().strip() else self.tr("Say in a few words how the school knows.")


class OrderDialog(_SignalDialog):
    """Record a court order as it was shown; only its number and days are kept."""

    DRAFT_KEY: str = "consent.order"

    def __init__(
        self, parent: QWidget | None, desk: Desk, standing: PupilStanding, purpose_id: PurposeId | None
    ) -> None:
        super().__init__(parent, desk, standing, purpose_id)
        ask(
            self,
            self.tr("Court order about {pupil}").format(pupil=self.pupil_name()),
            self.tr("Only the number and the days are kept. Give the paper back."),
            self.tr("Record court order"),
            self.tr("Do not record"),
            "gavel",
        )
        self._add_kind(Order.PROHIBIT, self.tr("The court forbids the use"), self.tr("Whatever the parents answered"))
        self._add_kind(
            Order.SUBSTITUTE,
            self.tr("The court gives consent"),
            self.tr("In the place of one parent; the answer of the other still counts"),
        )
        self._fill_guardians(self.tr("Choose…"), self.tr("In place of whom"))
        self._beside(self.guardian_field, self.purpose_field)
        self.since = DateField(self.tr("Holds from"), desk.today)
        self.since.setObjectName("signal-since")
        self.since_field = Field(self.tr("Holds from"), self.since, check=self._since_problem)
        self.until = DateField(self.tr("Until (not needed)"), desk.today)
        self.until.setObjectName("signal-until")
        self.until_field = Field(self.tr("Until (not needed)"), self.until, check=self._until_problem)
        self._beside(self.since_field, self.until_field)
        self.text.setAccessibleName(self.tr("Number of the case"))
        self.text.setPlaceholderText("C/09/123456")
        self.text_field = Field(self.tr("Number of the case"), self.text, check=self._text_problem)
        self.body.addWidget(self.text_field)
        self._changed()
        self.kinds[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Record it, or say what is missing."""
        kind = self.kind()
        fields = (self.guardian_field, self.since_field, self.until_field, self.text_field)
        if not self._ready(*fields) or not isinstance(kind, Order):
            return
        made = self._done(
            commands.record_order,
            self._standing.pupil.id,
            kind,
            self.text.text(),
            self.since.value(),
            until=self.until.value(),
            guardian_id=self._chosen_guardian(),
            purpose_id=self._chosen_purpose(),
        )
        if made is not None:
            self.accept()
            text = self.tr("Court order recorded for {pupil}").format(pupil=self.pupil_name())
            self._desk.offer_undo(text, commands.undo_order, made)

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        return {**super().draft(), "since": self.since.text(), "until": self.until.text()}

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft of the same pupil."""
        super().restore(draft)
        self.since.setText(str(draft.get("since", "")))
        self.until.setText(str(draft.get("until", "")))

    def _changed(self) -> None:
        self.guardian_field.setVisible(self.kind() is Order.SUBSTITUTE)

    def _guardian_problem(self) -> str:
        return "" if self._chosen_guardian() is not None else self.tr("Choose in place of whom.")

    def _since_problem(self) -> str:
        return self.since.problem(required=True)

    def _until_problem(self) -> str:
        problem = self.until.problem()
        since, until = self.since.value(), self.until.value()
        if not problem and since is not None and until is not None and until <= since:
            return self.tr("This lies before the first day.")
        return problem

    def _text_problem(self) -> str:
        return "" if self.text.text().strip() else self.tr("Type the number that stands on the order.")


class EndSignalDialog(Dialog):
    """End an objection, a disagreement or a court order; it stays in the history."""

    def __init__(self, parent: QWidget | None, desk: Desk, signal: OpenSignal, line: str) -> None:
        super().__init__(parent, "", "", width=min(theme.scaled(480), 960))
        self._desk, self._signal = desk, signal
        court = signal.court
        question = self.tr("End: {what}").format(what=signal_words.kind_word(signal.kind).casefold())
        text = self.tr("{line}. From then on the answers of the parents decide again.").format(line=line)
        ask(self, question, text, self.tr("End it"), self.tr("Let it stand"))
        self.on = DateField(self.tr("From"), desk.today, desk.today, past=True)
        self.on.setObjectName("signal-ends-on")
        self.on.setMaximumWidth(170)
        self.on_field = Field(self.tr("From"), self.on, check=self._day_problem)
        label = self.tr("Number of the new order, or why it ends") if court else self.tr("How the school knows")
        self.text = TextField(label)
        self.text.setObjectName("signal-end-text")
        self.text_field = Field(label, self.text, check=self._text_problem)
        self.body.addWidget(self.text_field)
        self.body.addWidget(self.on_field)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """End it, or say what is missing."""
        self.show_trouble("")
        if not self.text_field.valid() or not self.on_field.valid():
            return
        command = commands.end_order if self._signal.court else commands.end_flag
        if self.attempt(self._desk.do, command, self._signal.id, self.text.text(), self.on.value()):
            self.accept()
            back = commands.undo_order_end if self._signal.court else commands.undo_flag_end
            self._desk.offer_undo(self.tr("Ended; the answers of the parents decide again"), back, self._signal.id)

    def _day_problem(self) -> str:
        value = self.on.value()
        if value is not None and value > self._desk.today:
            return self.tr("This day has not come yet.")
        if value is not None and value < self._signal.since:
            return self.tr("This lies before the first day.")
        return self.on.problem(required=True)

    def _text_problem(self) -> str:
        return "" if self.text.text().strip() else self.tr("Say in a few words why it ends.")
