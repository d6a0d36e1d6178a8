"""The dialogs in which something ends: a pupil leaves the school, a guardian no longer belongs to a pupil."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import errors, theme
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import DateField, Field

from .. import commands
from ..queries import GuardianRow, PupilRow


class LeaveDialog(Dialog):
    """Record the last day of a pupil at school; it can be taken back at once."""

    def __init__(self, parent: QWidget | None, desk: Desk, row: PupilRow) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("LeaveDialog", "When does {name} leave the school?").format(name=row.name.full),
            QCoreApplication.translate(
                "LeaveDialog",
                "After the last day the pupil stands with the former pupils. Consents, files and history stay.",
            ),
            QCoreApplication.translate("LeaveDialog", "Record last day"),
            QCoreApplication.translate("LeaveDialog", "Cancel"),
            width=theme.scaled(480),
        )
        self._desk, self._row = desk, row
        self.last_day = DateField(self.tr("Last day at school"), desk.today, desk.today)
        self.field = Field(self.last_day.accessibleName(), self.last_day, check=self._check)
        self.body.addWidget(self.field)
        self.last_day.setFocus()

    def submit(self) -> None:
        """Record the last day and offer to take it back."""
        day = self.last_day.value()
        if not self.field.valid() or day is None:
            return
        try:
            self._desk.do(commands.pupil_leaves, self._row.id, day)
        except OpozError as error:
            self.field.set_error(errors.sentences(error).text)
            return
        said = self.tr("{name}: last day {date}").format(name=self._row.name.full, date=written(day))
        self._desk.offer_undo(said, commands.pupil_stays, self._row.id)
        self.accept()

    def _check(self) -> str:
        return self.last_day.problem(required=True)


class EndGuardianshipDialog(Dialog):
    """Record from which day a guardian no longer belongs to a pupil."""

    def __init__(self, parent: QWidget | None, desk: Desk, pupil: PupilRow, guardian: GuardianRow) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("EndGuardianshipDialog", "Take {guardian} off the card of {pupil}?").format(
                guardian=guardian.shown, pupil=pupil.name.full
            ),
            QCoreApplication.translate(
                "EndGuardianshipDialog",
                "Authority ends on this day. What this person answered earlier stays on record.",
            ),
            QCoreApplication.translate("EndGuardianshipDialog", "Take {guardian} off the card").format(
                guardian=guardian.shown
            ),
            QCoreApplication.translate("EndGuardianshipDialog", "Keep"),
            danger=True,
            width=theme.scaled(480),
        )
        self._desk, self._pupil, self._guardian = desk, pupil, guardian
        self.day = DateField(self.tr("From which day"), desk.today, desk.today)
        self.field = Field(self.day.accessibleName(), self.day, check=self._check)
        self.body.addWidget(self.field)

    def submit(self) -> None:
        """End the bond."""
        day = self.day.value()
        if not self.field.valid() or day is None:
            return
        if self.attempt(self._desk.do, commands.end_guardianship, self._pupil.id, self._guardian.id, day):
            self._desk.say(self.tr("{guardian} no longer stands on the card").format(guardian=self._guardian.shown))
            self.accept()

    def _check(self) -> str:
        return self.day.problem(required=True)
