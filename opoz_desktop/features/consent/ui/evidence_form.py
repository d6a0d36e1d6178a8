"""How an answer came in: channel, dates, and the evidence that channel asks for; the part both dialogs share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.rules import Channel, Identity, parse_typed
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell.widgets import CheckBox, Combo, DateField, Field, TextField

from . import words

PAPER = frozenset({Channel.PAPER, Channel.STRIP, Channel.SCAN})
IDENTITIES: dict[Channel, tuple[Identity, ...]] = {
    Channel.PAPER: (Identity.SIGNED_FORM,),
    Channel.STRIP: (Identity.SIGNED_FORM,),
    Channel.SCAN: (Identity.SIGNED_FORM,),
    Channel.DESK: (Identity.KNOWN_IN_PERSON, Identity.DOCUMENT_SEEN),
    Channel.PHONE: (Identity.CALLED_BACK, Identity.KNOWN_IN_PERSON),
    Channel.EMAIL: (Identity.KNOWN_ADDRESS, Identity.CALLED_BACK),
    Channel.PORTAL: (Identity.PORTAL_LOGIN,),
}
"""How the school can know who it was, per channel; one possibility is filled in by itself."""


class EvidenceForm(QWidget):
    """Ask for channel, day of receipt, day on the paper, and per channel: code or place, signature, identity."""

    changed = Signal()
    code_entered = Signal(str)
    """A whole code of a printed form stands in the field."""

    def __init__(
        self, channels: Sequence[Channel], today: date, chosen: Channel | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.channel = Combo(self.tr("How it came in"))
        self.channel.setObjectName("channel")
        for channel in channels:
            self.channel.add(channel.value, capital(words.channel_word(channel)))
        if chosen is not None:
            self.channel.set_key(chosen.value)
        column.addWidget(Field(self.tr("How it came in"), self.channel))
        self.received = DateField(self.tr("Received on"), today, today, past=True)
        self.received.setObjectName("received")
        self._received = Field(self.tr("Received on"), self.received, check=self._received_problem)
        self.signed_on = DateField(self.tr("Date on the paper"), today, None, past=True)
        self.signed_on.setObjectName("signed-on")
        self._signed_on = Field(self.tr("Date on the paper"), self.signed_on, check=self._signed_problem)
        dates_row = QHBoxLayout()
        dates_row.setSpacing(8)
        dates_row.addWidget(self._received)
        dates_row.addWidget(self._signed_on)
        column.addLayout(dates_row)
        self.code = TextField(self.tr("Code on the form"), placeholder="MJHU-WHK7-RPC")
        self.code.setObjectName("form-code")
        self._code = Field(
            self.tr("Code on the form"),
            self.code,
            self.tr("Stands at the top right of our own form."),
            self._code_problem,
        )
        column.addWidget(self._code)
        self.place = TextField(self.tr("Or: where the paper lies"))
        self.place.setObjectName("document-ref")
        self._place = Field(
            self.tr("Or: where the paper lies"), self.place, self.tr("For another paper, e.g. folder consents 5."),
            self._place_problem,
        )  # fmt: skip
        column.addWidget(self._place)
        self.signature = CheckBox(self.tr("There is a signature"))
        self.signature.setObjectName("signature")
        column.addWidget(self.signature)
        self.identity = Combo(self.tr("How you knew who it was"))
        self.identity.setObjectName("identity")
        self._identity = Field(self.tr("How you knew who it was"), self.identity, check=self._identity_problem)
        column.addWidget(self._identity)
        self.channel.currentIndexChanged.connect(self._channel_changed)
        self.code.textChanged.connect(self._code_changed)
        self.place.textChanged.connect(self._told)
        self.signature.toggled.connect(self._told)
        self.identity.currentIndexChanged.connect(self._told)
        self._channel_changed()

    def chosen_channel(self) -> Channel:
        """Return the channel."""
        return Channel(str(self.channel.key()))

    def on_paper(self) -> bool:
        return self.chosen_channel() in PAPER

    def valid(self) -> bool:
        """Check every field that is asked, and put the focus on the first that is wrong."""
        shown = [
            field
            for field in (self._received, self._signed_on, self._code, self._place, self._identity)
            if field.isVisibleTo(self)
        ]
        wrong = [field for field in shown if not field.valid()]
        if wrong:
            wrong[0].control.setFocus()
        return not wrong

    def evidence(self, note: str = "") -> Evidence:
        """Return what was filled in. Call `valid` first."""
        received = self.received.value() or self._today
        decided = (self.signed_on.value() if self.on_paper() else None) or received
        key = self.identity.key()
        return Evidence(
            decided_on=decided,
            received_on=received,
            channel=self.chosen_channel(),
            identity=Identity(str(key)) if key else Identity.SIGNED_FORM,
            signature_present=self.on_paper() and self.signature.isChecked(),
            document_ref=self.place.text() if not self._place.isHidden() else "",
            form_code=self.code.text() if self.on_paper() else "",
            note=note,
        )

    def draft(self) -> dict[str, Any]:
        """Return what was typed, for the sealed draft."""
        return {
            "channel": str(self.channel.key()),
            "received": self.received.text(),
            "signed_on": self.signed_on.text(),
            "code": self.code.text(),
            "place": self.place.text(),
            "signature": self.signature.isChecked(),
            "identity": str(self.identity.key() or ""),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft."""
        self.channel.set_key(draft.get("channel", ""))
        self.received.setText(str(draft.get("received", "")))
        self.signed_on.setText(str(draft.get("signed_on", "")))
        self.code.setText(str(draft.get("code", "")))
        self.place.setText(str(draft.get("place", "")))
        self.signature.setChecked(bool(draft.get("signature")))
        self.identity.set_key(draft.get("identity", ""))

    def _channel_changed(self) -> None:
        paper = self.on_paper()
        for widget in (self._signed_on, self._code, self.signature):
            widget.setVisible(paper)
        mail = self.chosen_channel() is Channel.EMAIL
        self._place.setVisible(paper or mail)
        self._place.label.setText(self.tr("Where the e-mail lies") if mail else self.tr("Or: where the paper lies"))
        known = IDENTITIES[self.chosen_channel()]
        self.identity.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.identity.clear()
        if len(known) > 1:
            self.identity.add("", self.tr("Choose…"))
        for identity in known:
            self.identity.add(identity.value, capital(words.identity_word(identity)))
        self.identity.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._identity.setVisible(not paper)
        self._identity.set_error("")
        self._told()

    def _code_changed(self) -> None:
        if parse_typed(self.code.text()) is not None:
            self.code_entered.emit(self.code.text())
        self._told()

    def _told(self) -> None:
        self.changed.emit()

    def _received_problem(self) -> str:
        problem = self.received.problem(required=True)
        value = self.received.value()
        if not problem and value is not None and value > self._today:
            return self.tr("This day has not come yet.")
        return problem

    def _signed_problem(self) -> str:
        problem = self.signed_on.problem()
        value, received = self.signed_on.value(), self.received.value()
        if not problem and value is not None and received is not None and value > received:
            return self.tr("This lies after the day of receipt.")
        return problem

    def _code_problem(self) -> str:
        if self.code.text().strip() and parse_typed(self.code.text()) is None:
            return self.tr("This code is not complete or mistyped. Look at the form again.")
        return ""

    def _place_problem(self) -> str:
        if self.on_paper() and not self.code.text().strip() and not self.place.text().strip():
            return self.tr("Fill in the code on the form, or where the paper lies.")
        return ""

    def _identity_problem(self) -> str:
        return "" if self.identity.key() else self.tr("Choose how you knew who it was.")
