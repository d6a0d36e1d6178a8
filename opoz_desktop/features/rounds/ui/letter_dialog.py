"""One letter about one pupil: which, for whom, with what own words; the preview is that letter, marked a sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.queries import PupilStanding
from opoz_desktop.features.consent.rules import PUPIL
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.widgets import Combo, Field, PreviewPane, Segmented, TextBox

from ..pdf import Kind, LetterAsk, make_letter, sample_letter

PlacesOf = Callable[[PupilId, tuple[PurposeId, ...]], Sequence[str]]
"""Gives where pictures of a pupil were used, as plain lines for a confirmation."""

_WAIT_MS = 350
_TO_ALL = frozenset({Kind.DISAGREEMENT})


def kind_words(kind: Kind) -> str:
    """Return what a letter is called on the screen."""
    return {
        Kind.RECEIPT: QCoreApplication.translate("Letters", "Receipt of answers"),
        Kind.WITHDRAWAL: QCoreApplication.translate("Letters", "Confirmation of a withdrawal"),
        Kind.YEARLY: QCoreApplication.translate("Letters", "What is on record of you"),
        Kind.REMINDER: QCoreApplication.translate("Letters", "Reminder to answer"),
        Kind.DISAGREEMENT: QCoreApplication.translate("Letters", "No agreement: to every guardian"),
    }[kind]


class LetterDialog(Dialog):
    """Choose a letter, see it, make it. A letter that is made leaves a line in the log and opens for printing."""

    DRAFT_KEY: str = "rounds.letter"

    def __init__(
        self,
        parent: QWidget | None,
        desk: Desk,
        standing: PupilStanding,
        kind: Kind = Kind.RECEIPT,
        *,
        guardian_id: GuardianId | None = None,
        purpose_ids: Sequence[PurposeId] = (),
        decision_ids: Sequence[int] = (),
        places_of: PlacesOf | None = None,
    ) -> None:
        super().__init__(parent, "", " ", deed=" ", safe=" ", width=theme.scaled(860))
        self._desk, self._standing, self._places_of = desk, standing, places_of
        self._purposes = tuple(purpose_ids)
        self._of, self._answers = guardian_id, tuple(decision_ids)
        self._sample = b""
        question = self.tr("Letter about {pupil}").format(pupil=standing.pupil.name.full)
        self.question.setText(question)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.words.setText(self.tr("Each letter is for one person. What another guardian said never stands in it."))
        self.deed_button.setText(self.tr("Make letter"))
        self.deed_button.set_icon("printer")
        self.safe_button.setText(self.tr("Make nothing"))
        sides = QHBoxLayout()
        sides.setSpacing(20)
        left = QVBoxLayout()
        left.setSpacing(12)
        self.kind = Combo(self.tr("Which letter"))
        self.kind.setObjectName("letter_kind")
        for one in (Kind.RECEIPT, Kind.WITHDRAWAL, Kind.YEARLY, Kind.REMINDER, Kind.DISAGREEMENT):
            self.kind.add(one.value, kind_words(one))
        self.kind.set_key(kind.value)
        left.addWidget(Field(self.tr("Which letter"), self.kind))
        self.who = Combo(self.tr("For whom"))
        self.who.setObjectName("letter_who")
        for number, name in self._people():
            self.who.add(number, name)
        self.who.set_key(int(guardian_id) if guardian_id is not None else self._first())
        self.who_field = Field(self.tr("For whom"), self.who)
        left.addWidget(self.who_field)
        self.step = Segmented(
            self.tr("Which reminder"), [("1", self.tr("First")), ("2", self.tr("Second")), ("3", self.tr("Last"))]
        )
        self.step_field = Field(self.tr("Which reminder"), self.step)
        left.addWidget(self.step_field)
        self.places = TextBox(self.tr("Where it comes down"), lines=3)
        self.places.setObjectName("letter_places")
        self.places_field = Field(
            self.tr("Where it comes down"), self.places, self.tr("One place per line. It may stay empty.")
        )
        left.addWidget(self.places_field)
        self.note = TextBox(self.tr("Own words"), lines=4)
        self.note.setObjectName("letter_note")
        self.note_field = Field(
            self.tr("Own words"), self.note, self.tr("A paragraph of the school. It may stay empty.")
        )
        left.addWidget(self.note_field)
        left.addStretch(1)
        holder = QWidget()
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(theme.scaled(320))
        sides.addWidget(holder)
        self.pane = PreviewPane(self.tr("Preview of the letter"))
        self.pane.setMinimumHeight(theme.scaled(420))
        sides.addWidget(self.pane, 1)
        self.body.addLayout(sides)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.redraw)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.who.currentIndexChanged.connect(self._who_chosen)
        self.step.chosen.connect(self._step_chosen)
        self.note.textChanged.connect(self._timer.start)
        self.places.textChanged.connect(self._timer.start)
        self._kind_chosen()

    def asked(self) -> LetterAsk:
        """Return the letter as it is filled in."""
        kind = self._kind()
        number = self.who.key()
        guardian = None if number in {int(PUPIL), None} or kind in _TO_ALL else GuardianId(int(number))
        return LetterAsk(
            kind, self._standing.pupil.id, guardian,
            decision_ids=self._answers if kind is Kind.RECEIPT and guardian == self._of else (),
            purpose_ids=self._about() if kind in {Kind.DISAGREEMENT, Kind.WITHDRAWAL} else (),
            places=tuple(p for p in self.places.toPlainText().splitlines() if p.strip())
            if kind is Kind.WITHDRAWAL
            else (),
            received_by=self._desk.actor.name if kind is Kind.RECEIPT else "",
            note=self.note.toPlainText(), step=int(self.step.key() or 1),
        )  # fmt: skip

    def redraw(self) -> None:
        """Show the letter as it would be made, or say why there is none."""
        self.show_trouble("")
        self.note_field.set_error("")
        try:
            self._sample = self._desk.ask(sample_letter, self.asked())
        except OpozError as error:
            self._refused(error)
            return
        self.pane.setVisible(True)
        self.pane.set_pdf(self._sample)
        self.deed_button.set_off("")

    def submit(self) -> None:
        """Make the letter and open it for printing."""
        self._timer.stop()
        ask = self.asked()
        try:
            pdf: bytes = self._desk.do(make_letter, ask)
        except OpozError as error:
            self._refused(error)
            return
        self.accept()
        self._desk.preview(kind_words(ask.kind), pdf, f"brief-{_STEMS[ask.kind]}")

    def draft(self) -> dict[str, Any]:
        """Return what was filled in, for the sealed draft."""
        return {
            "pupil": self._standing.pupil.id, "kind": self.kind.key(), "who": self.who.key(),
            "purposes": list(self._purposes), "answers": list(self._answers),
            "of": None if self._of is None else int(self._of), "note": self.note.toPlainText(),
            "places": self.places.toPlainText(),
            "step": self.step.key(),
        }  # fmt: skip

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft of the same pupil."""
        if draft.get("pupil") != self._standing.pupil.id:
            return
        self._purposes = tuple(PurposeId(int(p)) for p in draft.get("purposes", ()))
        self._answers = tuple(int(d) for d in draft.get("answers", ()))
        self._of = None if draft.get("of") is None else GuardianId(int(draft["of"]))
        self.kind.set_key(str(draft.get("kind", Kind.RECEIPT.value)))
        self.who.set_key(draft.get("who", self._first()))
        self.step.set_key(str(draft.get("step", "1")))
        self.places.setPlainText(str(draft.get("places", "")))
        self.note.setPlainText(str(draft.get("note", "")))
        self.redraw()

    def _refused(self, error: OpozError) -> None:
        words = sentences(error)
        if error.facts.get("field") == "note":
            self.note_field.set_error(words.text)
        else:
            self.show_trouble(words.what)
            self.pane.set_pdf(b"")
        self.deed_button.set_off(words.what)

    def _kind(self) -> Kind:
        return Kind(str(self.kind.key()))

    def _people(self) -> list[tuple[int, str]]:
        standing = self._standing
        found = [(int(PUPIL), standing.pupil.name.full)] if standing.by_pupil else []
        found += [
            (int(g.id), f"{g.shown} ({g.relation.casefold()})" if g.relation else g.shown)
            for g in standing.guardians
            if not g.ended
        ]
        return found

    def _first(self) -> int:
        """Return who answered last; without an answer, who decides."""
        latest = [(a.on, int(a.guardian)) for r in self._standing.rows for a in r.verdict.latest if a.on is not None]
        known = {number for number, _ in self._people()}
        answered = [number for _, number in sorted(latest, reverse=True) if number in known]
        deciders = [int(d) for d in self._standing.deciders if int(d) in known]
        return next(iter([*answered, *deciders, *sorted(known)]), int(PUPIL))

    def _about(self) -> tuple[PurposeId, ...]:
        if self._purposes or self._kind() is not Kind.DISAGREEMENT:
            return self._purposes
        lines = self._desk.ask(consent.conflicts)
        return next((line.purposes for line in lines if line.pupil.id == self._standing.pupil.id), ())

    def _kind_chosen(self) -> None:
        kind = self._kind()
        self.who_field.setVisible(kind not in _TO_ALL)
        self.step_field.setVisible(kind is Kind.REMINDER)
        self.places_field.setVisible(kind is Kind.WITHDRAWAL)
        if kind is Kind.WITHDRAWAL and self._places_of is not None and not self.places.toPlainText():
            lines = self._places_of(self._standing.pupil.id, self._purposes)
            self.places.setPlainText("\n".join(lines))
        self.redraw()

    def _who_chosen(self) -> None:
        self.redraw()

    def _step_chosen(self, _key: str) -> None:
        self.redraw()


_STEMS = {
    Kind.RECEIPT: "ontvangstbewijs",
    Kind.WITHDRAWAL: "bevestiging-intrekken",
    Kind.YEARLY: "genoteerd",
    Kind.REMINDER: "herinnering",
    Kind.DISAGREEMENT: "geen-overeenstemming",
}


def open_letter(
    parent: QWidget | None,
    desk: Desk,
    pupil_id: PupilId,
    kind: Kind = Kind.RECEIPT,
    *,
    guardian_id: GuardianId | None = None,
    purpose_ids: Sequence[PurposeId] = (),
    decision_ids: Sequence[int] = (),
    places_of: PlacesOf | None = None,
) -> LetterDialog:
    """Open the dialog for a pupil. Raise NotFound."""
    standing = desk.ask(consent.standing_of_pupil, pupil_id)
    dialog = LetterDialog(
        parent, desk, standing, kind, guardian_id=guardian_id, purpose_ids=purpose_ids, decision_ids=decision_ids,
        places_of=places_of,
    )  # fmt: skip
    dialog.open()
    return dialog
