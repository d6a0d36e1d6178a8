"""The help sheet (F1): the keys that work everywhere and five lines about the page that is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from .dialogs import Dialog
from .rail import KeyCap
from .widgets.cards import Hairline
from .widgets.text import Label


def keys_everywhere() -> list[tuple[str, str]]:
    """Return the keys that work everywhere, with their words."""
    return [
        ("Ctrl K", QCoreApplication.translate("HelpSheet", "Find a pupil, parent, document or action")),
        ("Ctrl N", QCoreApplication.translate("HelpSheet", "New, on pages where something can be added")),
        ("Ctrl P", QCoreApplication.translate("HelpSheet", "Print what you see")),
        ("Ctrl Z", QCoreApplication.translate("HelpSheet", "Take back the last deed")),
        ("Ctrl Y", QCoreApplication.translate("HelpSheet", "Do again in a text what was taken back")),
        ("Ctrl L", QCoreApplication.translate("HelpSheet", "Lock now; what you typed is kept")),
        ("F1", QCoreApplication.translate("HelpSheet", "This sheet")),
        ("Esc", QCoreApplication.translate("HelpSheet", "Back, or close without doing anything")),
        ("Tab", QCoreApplication.translate("HelpSheet", "To the next field or button")),
    ]


class HelpSheet(Dialog):
    """Show keys and help of a page."""

    def __init__(self, parent: QWidget, page: str, lines: Sequence[str], keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, QCoreApplication.translate("HelpSheet", "Help: {page}").format(page=page), width=520)
        self.body.setSpacing(8)
        for line in lines:
            self.body.addWidget(Label(line, "body", "ink", wrap=True))
        if lines:
            self.body.addWidget(Hairline())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate([*keys, *(pair for pair in keys_everywhere() if pair[0] not in dict(keys))]):
            grid.addWidget(KeyCap(key), row, 0)
            grid.addWidget(Label(words, "body", "ink2", wrap=True), row, 1)
        self.body.addLayout(grid)
