"""The deeds that several consent screens offer: record, withdraw, correct, and what stops a use."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import Recorded
from opoz_desktop.features.consent.queries import OpenSignal, PupilStanding
from opoz_desktop.features.consent.rules import PUPIL
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.drafts import Drafting

from .correct_dialog import CorrectDialog
from .record_dialog import RecordDialog, open_record
from .signal_dialogs import EndSignalDialog, FlagDialog, OrderDialog
from .withdraw_dialog import WithdrawDialog, open_withdraw


class Deeds(QObject):
    """Open the dialogs and say what came of them."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner
        self._pupil = ""
        desk.drafts.register(RecordDialog.DRAFT_KEY, self._record_again)
        desk.drafts.register(WithdrawDialog.DRAFT_KEY, self._withdraw_again)
        desk.drafts.register(FlagDialog.DRAFT_KEY, self._flag_again)
        desk.drafts.register(OrderDialog.DRAFT_KEY, self._order_again)
        desk.drafts.register(CorrectDialog.DRAFT_KEY, self._correct_again)

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

    def flag(self, pupil_id: PupilId, purpose_id: PurposeId | None = None) -> FlagDialog | None:
        """Note an objection or a disagreement; return the dialog that was opened."""
        standing = self._standing(pupil_id)
        if standing is None:
            return None
        dialog = FlagDialog(self._owner, self._desk, standing, purpose_id)
        dialog.open()
        return dialog

    def order(self, pupil_id: PupilId, purpose_id: PurposeId | None = None) -> OrderDialog | None:
        """Record a court order; return the dialog that was opened."""
        standing = self._standing(pupil_id)
        if standing is None:
            return None
        dialog = OrderDialog(self._owner, self._desk, standing, purpose_id)
        dialog.open()
        return dialog

    def correct(self, pupil_id: PupilId, purpose_id: PurposeId) -> CorrectDialog | None:
        """Correct a recorded answer about a purpose; return the dialog, None when there is no answer to correct."""
        standing = self._standing(pupil_id)
        if standing is None:
            return None
        lines = self._desk.ask(queries.history_of_pupil, pupil_id, purpose_id)
        made = [x.decision for x in lines if x.kind is queries.HistoryKind.DECISION and x.decision is not None]
        # Newest first: of each guardian the last answer that still counts.
        last = {d.guardian_id: d for d in reversed(made) if not d.voided}
        if not last:
            self._desk.say(self.tr("There is no answer to correct yet"))
            return None
        order = {g.id: number for number, g in enumerate(standing.guardians)}
        shown = sorted(last.values(), key=lambda d: order.get(d.guardian_id or PUPIL, -1))
        dialog = CorrectDialog(self._owner, self._desk, standing, purpose_id, tuple(shown))
        dialog.open()
        return dialog

    def end(self, signal: OpenSignal, line: str) -> EndSignalDialog:
        """End a signal or a court order; return the dialog that was opened."""
        dialog = EndSignalDialog(self._owner, self._desk, signal, line)
        dialog.open()
        return dialog

    def _standing(self, pupil_id: PupilId) -> PupilStanding | None:
        try:
            found: PupilStanding = self._desk.ask(queries.standing_of_pupil, pupil_id)
        except OpozError as error:
            self._desk.fail(error)
            return None
        return found

    def _flag_again(self, fields: dict[str, Any]) -> Drafting | None:
        return self.flag(PupilId(int(fields["pupil"])))

    def _order_again(self, fields: dict[str, Any]) -> Drafting | None:
        return self.order(PupilId(int(fields["pupil"])))

    def _correct_again(self, fields: dict[str, Any]) -> Drafting | None:
        return self.correct(PupilId(int(fields["pupil"])), PurposeId(int(fields["purpose"])))

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
