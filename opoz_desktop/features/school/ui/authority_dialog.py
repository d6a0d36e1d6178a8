"""The dialog in which it is recorded whether a guardian has authority, since when, and how the school knows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.errors import LooksLikeBsn, OpozError
from opoz_desktop.shell import errors, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import (
    Button,
    CheckBox,
    Combo,
    DateField,
    Field,
    Label,
    LinkButton,
    RadioButton,
    TextField,
)

from .. import commands
from ..errors import AuthorityNeedsBasis, DatesReversed
from ..model import AuthorityKind, GuardianKind, Holds
from ..queries import GuardianRow, PupilRow
from ..rules import parental_authority_by_acknowledgement
from .words import BASES, basis_words, kind_words, span_today

OTHER = "other"
KINDS_OF_A_PERSON = (AuthorityKind.PARENTAL, AuthorityKind.GUARDIANSHIP, AuthorityKind.FOSTER_GUARDIANSHIP)


class AuthorityDialog(Dialog):
    """Record authority of one guardian over one pupil. Nothing is chosen in advance when nothing is known."""

    DRAFT_KEY = "authority"

    def __init__(self, parent: QWidget | None, desk: Desk, pupil: PupilRow, guardian: GuardianRow) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("AuthorityDialog", "Does {guardian} have authority over {pupil}?").format(
                guardian=guardian.shown, pupil=pupil.name.full
            ),
            QCoreApplication.translate(
                "AuthorityDialog",
                "Record what the paper says. The program never concludes it from a marriage or address.",
            ),
            QCoreApplication.translate("AuthorityDialog", "Record authority"),
            QCoreApplication.translate("AuthorityDialog", "Cancel"),
            width=theme.scaled(560),
        )
        self._desk, self._pupil, self._guardian = desk, pupil, guardian
        self._choices: dict[Holds, RadioButton] = {
            Holds.YES: RadioButton(self.tr("Yes, has authority")),
            Holds.NO: RadioButton(self.tr("No, has no authority")),
            Holds.UNKNOWN: RadioButton(self.tr("Not known yet")),
        }
        self.kind = Combo(self.tr("Kind"))
        self._fill_kinds()
        self.basis = Combo(self.tr("How does the school know?"))
        self.basis.add("", self.tr("Choose the paper"))
        for basis in BASES[:-1]:
            self.basis.add(basis, basis_words(basis))
        self.basis.add(OTHER, self.tr("other, in your own words"))
        self.own_words = TextField(self.tr("In your own words"))
        self.since = DateField(self.tr("From"), desk.today)
        self.until = DateField(self.tr("Until"), desk.today)
        self.seen = CheckBox(
            self.tr("I have seen the paper today"), self.tr("The paper itself is not kept, only that you saw it.")
        )
        self.acknowledged = AcknowledgementHelp(desk)
        self._lay_out()
        self._fill()
        self._choices[Holds.YES].toggled.connect(self._holds_changed)
        self.basis.currentIndexChanged.connect(self._basis_changed)
        self.acknowledged.taken.connect(self._take_acknowledgement)
        self._holds_changed()
        self._basis_changed()

    def holds(self) -> Holds | None:
        """Return the choice, None when nothing is chosen yet."""
        return next((holds for holds, button in self._choices.items() if button.isChecked()), None)

    def choose(self, holds: Holds) -> None:
        """Choose yes, no or not known."""
        self._choices[holds].setChecked(True)

    def basis_text(self) -> str:
        """Return the basis as it is stored."""
        key = str(self.basis.key())
        return self.own_words.text().strip() if key == OTHER else key

    def submit(self) -> None:
        """Record it; errors stand at the field they are about."""
        self.show_trouble("")
        for field in (self.basis_field, self.words_field):
            field.set_error("")
        holds = self.holds()
        if holds is None:
            self.show_trouble(self.tr("Choose yes, no or not known."))
            return
        if not (self.since_field.valid() and self.until_field.valid()):
            return
        try:
            self._desk.do(
                commands.record_authority,
                self._pupil.id,
                self._guardian.id,
                holds,
                kind=AuthorityKind(str(self.kind.key())),
                basis=self.basis_text(),
                since=self.since.value(),
                until=self.until.value(),
                seen=self.seen.isChecked(),
            )
        except AuthorityNeedsBasis as error:
            place = self.words_field if self.basis.key() == OTHER else self.basis_field
            place.set_error(errors.sentences(error).text)
            return
        except LooksLikeBsn as error:
            self.words_field.set_error(errors.sentences(error).text)
            return
        except DatesReversed as error:
            self.until_field.set_error(errors.sentences(error).text)
            return
        except OpozError as error:
            self.show_error(error)
            return
        self._desk.say(self.tr("Authority of {guardian} recorded").format(guardian=self._guardian.shown))
        self.accept()

    def draft(self) -> dict[str, Any]:
        holds = self.holds()
        return {
            "pupil_id": int(self._pupil.id),
            "guardian_id": int(self._guardian.id),
            "holds": holds.value if holds else "",
            "basis": self.basis.currentIndex(),
            "own_words": self.own_words.text(),
            "since": self.since.text(),
            "until": self.until.text(),
            "seen": self.seen.isChecked(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        if draft.get("holds"):
            self.choose(Holds(draft["holds"]))
        self.basis.setCurrentIndex(int(draft.get("basis", 0)))
        for key in ("own_words", "since", "until"):
            getattr(self, key).setText(str(draft.get(key, "")))
        self.seen.setChecked(bool(draft.get("seen")))

    def _fill_kinds(self) -> None:
        kinds = (AuthorityKind.INSTITUTION,) if self._guardian.kind is GuardianKind.INSTITUTION else KINDS_OF_A_PERSON
        for kind in kinds:
            self.kind.add(kind, kind_words(kind))

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for button in self._choices.values():
            group.addButton(button)
            choices.addWidget(button)
        choices.addStretch(1)
        self.body.addLayout(choices)
        self.kind_field = Field(self.kind.accessibleName(), self.kind)
        self.basis_field = Field(self.basis.accessibleName(), self.basis)
        self.words_field = Field(self.own_words.accessibleName(), self.own_words)
        self.since_field = Field(
            self.since.accessibleName(), self.since, self.tr("Empty: as long as the school knows"), self.since.problem
        )
        self.until_field = Field(
            self.until.accessibleName(), self.until, self.tr("Empty: until now"), self.until.problem
        )
        for field in (self.kind_field, self.basis_field, self.words_field):
            self.body.addWidget(field)
        dates = QHBoxLayout()
        dates.setSpacing(12)
        dates.addWidget(self.since_field)
        dates.addWidget(self.until_field)
        self.body.addLayout(dates)
        self.body.addWidget(self.seen)
        self.body.addWidget(self.acknowledged)
        person = self._guardian.kind is GuardianKind.PERSON
        self.acknowledged.setVisible(person)

    def _fill(self) -> None:
        span = span_today(self._guardian)
        if span is None:
            return
        self.choose(span.holds)
        self.kind.set_key(span.kind)

    def _holds_changed(self) -> None:
        self.kind_field.setVisible(self._choices[Holds.YES].isChecked())

    def _basis_changed(self) -> None:
        other = self.basis.key() == OTHER
        self.words_field.setVisible(other)
        if other and self.isVisible():
            self.own_words.setFocus()

    def _take_acknowledgement(self) -> None:
        day = self.acknowledged.day.value()
        if day is None or not self.acknowledged.authority():
            return
        self.choose(Holds.YES)
        self.kind.set_key(AuthorityKind.PARENTAL)
        self.basis.set_key("gezagsregister" if self.acknowledged.in_register.isChecked() else "erkenning")
        self.since.set_value(day)


class AcknowledgementHelp(QFrame):
    """The small question about a child born outside marriage: acknowledged when, and what that means.

    Source: BW 1:251b (acknowledgement from 1 January 2023 gives authority by law) and BW 1:252 (before that,
    only an entry in the authority register).
    """

    taken = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.ask = LinkButton(self.tr("Not married, and the child was acknowledged?"))
        self.form = QWidget()
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        self.day = DateField(self.tr("Acknowledged on"), desk.today, past=True)
        self.field = Field(self.day.accessibleName(), self.day, check=self.day.problem)
        self.in_register = CheckBox(self.tr("It is entered in the authority register"))
        self.answer = Label("", "body", "ink2", wrap=True)
        self.take = Button(self.tr("Use this"), small=True)
        for part in (self.field, self.in_register, self.answer):
            form.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(self.take)
        line.addStretch(1)
        form.addLayout(line)
        column.addWidget(self.ask)
        column.addWidget(self.form)
        self.form.hide()
        self.ask.clicked.connect(self._open)
        self.day.textChanged.connect(self._answer)
        self.in_register.toggled.connect(self._answer)
        self.take.clicked.connect(self.taken)
        self._answer()

    def authority(self) -> bool | None:
        """Return what acknowledgement on this day means, None without a day."""
        day = self.day.value()
        return None if day is None else parental_authority_by_acknowledgement(day, self.in_register.isChecked())

    def _open(self) -> None:
        self.form.show()
        self.ask.setEnabled(False)
        self.day.setFocus()

    def _answer(self) -> None:
        authority = self.authority()
        self.take.setVisible(bool(authority))
        if authority is None:
            self.answer.setText(
                self.tr("From 1 January 2023 acknowledgement gives authority by law; before that it does not.")
            )
        elif self.in_register.isChecked():
            self.answer.setText(self.tr("Authority: it stands in the register. Source: BW 1:252."))
        elif authority:
            self.answer.setText(
                self.tr("Authority by law, unless the deed of acknowledgement makes an exception. Source: BW 1:251b.")
            )
        else:
            self.answer.setText(
                self.tr(
                    "No authority by acknowledgement alone: it was before 2023. "
                    "Look in the authority register. Source: BW 1:252."
                )
            )
