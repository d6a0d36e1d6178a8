"""The verdict banner: answer, reason, then rule, source and who can change it; and the quiet note box."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .. import theme
from .text import Icon, Label

VerdictTone = Literal["ok", "no", "open"]
VERDICT_ICONS = {"ok": "circle-check", "no": "circle-x", "open": "circle-dashed"}


class VerdictBanner(QFrame):
    """Say what holds: a round icon, the answer in colour, the reason in ink, the footer (rule, source, who) small."""

    def __init__(
        self,
        tone: VerdictTone = "open",
        title: str = "",
        reason: str = "",
        footer: str = "",
        big: bool = False,
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 12, 14, 12)
        row.setSpacing(12)
        self.icon = Icon(VERDICT_ICONS[tone], tone, 28 if big else 20)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Label("", "title" if big else "head", tone, wrap=True)
        self.reason = Label("", "body", "ink", wrap=True)
        self.footer = Label("", "small", "ink2", wrap=True)
        self.footer.setContentsMargins(0, 4, 0, 0)
        for part in (self.title, self.reason, self.footer):
            words.addWidget(part)
        words.addStretch(1)
        row.addLayout(words, 1)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        self.set_verdict(tone, title, reason, footer)

    def set_verdict(self, tone: VerdictTone, title: str, reason: str, footer: str = "") -> None:
        """Show another verdict and tell screen readers."""
        self._tone = tone
        self.icon.set_icon(VERDICT_ICONS[tone], tone)
        self.title.set_tone(tone)
        for label, text in ((self.title, title), (self.reason, reason), (self.footer, footer)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(". ".join(part for part in (title, reason, footer) if part))
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(shape, theme.colour(f"{self._tone}_bg"))
        painter.setPen(QPen(theme.colour(f"{self._tone}_line"), 1))
        painter.drawPath(shape)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, 4, self.height(), theme.colour(self._tone))


class NoteBox(QFrame):
    """A quiet remark: icon and one or two sentences in a card."""

    def __init__(self, text: str, icon: str = "info", token: str = "pen", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(10)
        self.icon = Icon(icon, token)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self.label = Label(text, "small", "ink2", wrap=True)
        row.addWidget(self.label, 1)

    def set_text(self, text: str, icon: str = "", token: str = "") -> None:
        """Show another remark."""
        self.label.setText(text)
        if icon:
            self.icon.set_icon(icon, token or None)
