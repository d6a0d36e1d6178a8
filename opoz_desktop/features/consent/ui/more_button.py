"""The button *Meer…*: the rarer deeds about one consent, out of the way of recording and withdrawing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opoz_desktop.shell import icons
from opoz_desktop.shell.widgets import MenuButton


class MoreButton(MenuButton):
    """Note an objection or disagreement, record a court order, correct an answer."""

    flag_asked = Signal()
    order_asked = Signal()
    correct_asked = Signal()

    def __init__(self, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setText(self.tr("More…"))
        self.menu_.setAccessibleName(self.tr("More…"))
        self.setProperty("small", small)
        self.setObjectName("consent-more")
        self.flag_action = self._entry("hand", self.tr("Note objection or disagreement…"))
        self.order_action = self._entry("gavel", self.tr("Record court order…"))
        self.correct_action = self._entry("pencil", self.tr("Correct answer…"))
        self.flag_action.triggered.connect(self.flag_asked)
        self.order_action.triggered.connect(self.order_asked)
        self.correct_action.triggered.connect(self.correct_asked)

    def set_answered(self, answered: bool) -> None:
        """Offer to correct only where there is an answer."""
        self.correct_action.setVisible(answered)

    def _entry(self, icon: str, text: str) -> QAction:
        return self.menu_.addAction(icons.icon(icon, "ink2", 16), text)


def stacked(*buttons: QWidget) -> QWidget:
    """Return buttons below each other, for the side of a banner."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for button in buttons:
        column.addWidget(button)
    return side
