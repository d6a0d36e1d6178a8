"""*Herstelblad*: how old the sheet is, and making a new one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog, save_bytes
from opoz_desktop.shell.widgets import Button, Card, VerdictBanner

from .. import users
from ..kit_sheet import SheetFacts
from ..rows import KitState
from .context import ManageContext
from .kit_panel import KitPanel
from .section import SectionFrame
from .steps import in_one_step

YEAR = 365


class KitSection(SectionFrame):
    """Say whether the present sheet is good; make, print and type back a new one."""

    def __init__(self, desk: Desk, context: ManageContext) -> None:
        super().__init__("")
        self._desk, self._context = desk, context
        self._state: KitState | None = None
        self._saved: Callable[[], None] | None = None
        self.head.setText(self.tr("Recovery sheet"))
        self.setAccessibleName(self.head.text())
        self.set_lead(self.tr("The paper in the safe that opens the school file when passwords are lost."))
        self.banner = VerdictBanner()
        self.body.addWidget(self.banner)
        self.new = Button(self.tr("Make a new sheet…"), "main", "key-round")
        self.new.setObjectName("new_kit")
        self.deeds.addWidget(self.new)
        self.card = Card(self.tr("New recovery sheet"))
        self.card.body.setContentsMargins(19, 15, 19, 15)
        self.panel = KitPanel(context.printer, self._save_sheet)
        self.panel.set_narrow(narrow=True)
        self.card.body.addWidget(self.panel)
        self.done = Button(self.tr("The sheet is in order"), "main", "check")
        self.done.setObjectName("kit_done")
        self.card.actions.addWidget(self.done)
        self.card.hide()
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self.new.clicked.connect(self._ask)
        self.panel.ready_changed.connect(self._ready)
        self.done.clicked.connect(self._confirm)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_narrow(self.width() < theme.scaled(980))

    def refresh(self) -> None:
        """Ask how the sheet stands."""
        state = users.kit_state(self._context.vault)
        self._state = state
        made = dates.spoken(state.made_at.astimezone().date())
        age = (self._desk.today - state.made_at.astimezone().date()).days
        footer = self.tr("Made on {date}.").format(date=made)
        if state.used_at is not None:
            self.banner.set_verdict(
                "no",
                self.tr("The sheet was used"),
                self.tr("Make a new one now; then the old one does not work any more."),
                footer,
            )
        elif state.confirmed_at is None:
            self.banner.set_verdict(
                "open",
                self.tr("The sheet was never typed back"),
                self.tr("Nobody knows whether the paper can be read. Make a new one and type two groups over."),
                footer,
            )
        elif age > YEAR:
            self.banner.set_verdict(
                "open",
                self.tr("The sheet is more than a year old"),
                self.tr("Look whether it is still in the safe, or make a new one."),
                footer,
            )
        else:
            confirmed = dates.spoken(state.confirmed_at.astimezone().date())
            self.banner.set_verdict(
                "ok", self.tr("The sheet is in order"), self.tr("Typed back on {date}.").format(date=confirmed), footer
            )

    def _ask(self) -> None:
        dialog = Dialog(
            self,
            self.tr("Make a new recovery sheet?"),
            self.tr(
                "The sheet in the safe stops working at once. Keep a printer "
                "at hand: the new signs stand on paper only."
            ),
            self.tr("Make a new sheet"),
            self.tr("Keep the present sheet"),
            danger=True,
        )
        dialog.submitted.connect(self._make)
        dialog.open()

    def _make(self) -> None:
        self.new.setEnabled(False)
        self._desk.start(
            self.tr("New recovery sheet"),
            partial(in_one_step, partial(users.renew_kit, self._context.vault)),
            self._made,
            self._failed,
        )

    def _made(self, code: str) -> None:
        school, place = self._desk.ask(self._context.school)
        replaces: datetime | None = self._state.made_at if self._state is not None else None
        self.panel.set_sheet(code, SheetFacts(school, place, self._context.vault.clock.now(), replaces))
        self.card.show()
        self.refresh()
        self._ready()
        self.panel.print_button.setFocus()

    def _failed(self, error: Exception) -> None:
        self.new.setEnabled(True)
        self._desk.fail(error)

    def _ready(self) -> None:
        self.done.set_off(self.panel.missing())

    def _confirm(self) -> None:
        if self.panel.missing():
            return
        users.confirm_kit(self._context.vault)
        self.panel.forget()
        self.card.hide()
        self.new.setEnabled(True)
        self.refresh()
        self._desk.say(self.tr("The new recovery sheet counts from now on."))

    def _save_sheet(self, parent: QWidget, data: bytes, done: Callable[[], None]) -> None:
        self._saved = done
        save_bytes(parent, self._desk, data, "herstelblad", saved=self._sheet_saved)

    def _sheet_saved(self, _: Path) -> None:
        if self._saved is not None:
            self._saved()
