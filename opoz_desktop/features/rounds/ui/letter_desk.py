"""Letters hung on the desk: other subjects ask for a letter by its key and need not know who makes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.drafts import Drafting

from ..pdf import Kind
from .letter_dialog import LetterDialog, PlacesOf, open_letter
from .letter_runs import YearlyLettersDialog

PUPIL_LETTER, DISAGREEMENT, WITHDRAWN = "letter.pupil", "letter.disagreement", "letter.withdrawn"
RECEIPT = "letter.receipt"


class Letters(QObject):
    """Offer letters at a desk. Who may not print gets no offers. Keep it as long as the desk."""

    def __init__(self, desk: Desk, places_of: PlacesOf | None = None) -> None:
        super().__init__(desk)
        self._desk, self._places_of = desk, places_of
        if not desk.may(Permission.PRINT_FORMS):
            return
        desk.offers[PUPIL_LETTER] = self.about_pupil
        desk.offers[DISAGREEMENT] = self.disagreement
        desk.offers[WITHDRAWN] = self.withdrawn
        desk.offers[RECEIPT] = self.recorded
        desk.drafts.register(LetterDialog.DRAFT_KEY, self._again)
        desk.drafts.register(YearlyLettersDialog.DRAFT_KEY, self._yearly_again)

    def about_pupil(self, parent: QWidget | None, pupil_id: PupilId) -> LetterDialog | None:
        """Ask which letter about a pupil to make."""
        return self._open(parent, pupil_id, Kind.RECEIPT)

    def disagreement(
        self, parent: QWidget | None, pupil_id: PupilId, purpose_ids: Sequence[PurposeId]
    ) -> LetterDialog | None:
        """Open the letter that there is no agreement, to every guardian apart."""
        return self._open(parent, pupil_id, Kind.DISAGREEMENT, purpose_ids=purpose_ids)

    def withdrawn(
        self,
        parent: QWidget | None,
        pupil_id: PupilId,
        guardian_id: GuardianId | None,
        purpose_ids: Sequence[PurposeId],
    ) -> LetterDialog | None:
        """Open the confirmation of a withdrawal that was just recorded."""
        return self._open(parent, pupil_id, Kind.WITHDRAWAL, guardian_id=guardian_id, purpose_ids=purpose_ids)

    def recorded(
        self,
        parent: QWidget | None,
        pupil_id: PupilId,
        guardian_id: GuardianId | None,
        decision_ids: Sequence[int],
    ) -> LetterDialog | None:
        """Open the receipt of answers that were just recorded, and of no others."""
        return self._open(parent, pupil_id, Kind.RECEIPT, guardian_id=guardian_id, decision_ids=decision_ids)

    def _open(self, parent: QWidget | None, pupil_id: PupilId, kind: Kind, **more: Any) -> LetterDialog | None:
        try:
            return open_letter(parent, self._desk, pupil_id, kind, places_of=self._places_of, **more)
        except OpozError as error:
            self._desk.fail(error)
            return None

    def _again(self, fields: dict[str, Any]) -> Drafting | None:
        return self._open(window(), PupilId(int(fields["pupil"])), Kind(str(fields["kind"])))

    def _yearly_again(self, _fields: dict[str, Any]) -> Drafting | None:
        dialog = YearlyLettersDialog(window(), self._desk)
        dialog.open()
        return dialog


def window() -> QWidget | None:
    """Return the window that a dialog without a place of its own belongs to."""
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.parentWidget() is None]
    return QApplication.activeWindow() or next(iter(shown), None)


def letter_label() -> str:
    """Return the words of the button on a pupil's card."""
    return QCoreApplication.translate("Letters", "Letter…")


def letter_of_pupil(desk: Desk, pupil_id: int) -> None:
    """Open the letters of a pupil from its card."""
    offer = desk.offers.get(PUPIL_LETTER)
    if offer is not None:
        offer(window(), PupilId(pupil_id))
