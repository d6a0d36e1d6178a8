"""A section of *Beheer* with a head, a lead and a body that scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Label, Scroll


class Frame(QWidget):
    """Head, lead, a place for a button, and a body that scrolls."""

    def __init__(self, title: str, lead: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "section"))
        words.addWidget(Label(lead, "body", "ink2", wrap=True))
        self.deeds = QHBoxLayout()
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(words, 1)
        top.addLayout(self.deeds)
        column.addLayout(top)
        scroll = Scroll(margins=(0, 0, 8, 0))
        self.body = scroll.inner
        column.addWidget(scroll, 1)
