"""The deeds that several consent screens offer: record and withdraw, with a toast that takes it back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.commands import Recorded
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.drafts import Drafting

from .record_dialog import RecordDialog, open_record
from .withdraw_dialog import WithdrawDialog, open_withdraw


class Deeds(QObject):
    """Open the dialogs and say what came of them."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner
        self._pupil = ""
        desk.drafts.register(RecordDialog.DRAFT_KEY, self._record_again)
        desk.drafts.register(WithdrawDialog.DRAFT_KEY, self._withdraw_again)

    def record(self, pupil_id: PupilId, purpose_id: PurposeId | None = None) -> RecordDialog | None:
        """Ask what a guardian answered; return the dialog that was opened."""
        try:
            dialog = open_record(self._owner, self._desk, pupil_id, purpose_id)
        except OpozError as error:
            self._desk.fail(error)
            return None
        self._pupil = dialog.pupil_name()
        dialog.recorded.connect(self._recorded)
        return dialog

    def withdraw(self, pupil_id: PupilId, purpose_id: PurposeId) -> WithdrawDialog | None:
        """Ask for a withdrawal; return the dialog that was opened."""
        try:
            dialog = open_withdraw(self._owner, self._desk, pupil_id, purpose_id)
        except OpozError as error:
            self._desk.fail(error)
            return None
        self._pupil = dialog.pupil_name()
        dialog.withdrawn.connect(self._withdrawn)
        return dialog

    def _record_again(self, fields: dict[str, Any]) -> Drafting | None:
        return self.record(PupilId(int(fields["pupil"])))

    def _withdraw_again(self, fields: dict[str, Any]) -> Drafting | None:
        return self.withdraw(PupilId(int(fields["pupil"])), PurposeId(int(fields["purpose"])))

    def _recorded(self, made: Recorded, who: str) -> None:
        text = self.tr("%n answer(s) recorded for {pupil}, {who}", "", len(made.decision_ids))
        if not made.has_authority:
            text = self.tr("%n answer(s) kept for {pupil}; no effect without authority", "", len(made.decision_ids))
        self._desk.offer_undo(text.format(pupil=self._pupil, who=who), commands.undo, made.decision_ids)

    def _withdrawn(self, made: Recorded, who: str) -> None:
        text = self.tr("%n consent(s) withdrawn for {pupil}, {who}", "", len(made.decision_ids))
        self._desk.offer_undo(text.format(pupil=self._pupil, who=who), commands.undo, made.decision_ids)
