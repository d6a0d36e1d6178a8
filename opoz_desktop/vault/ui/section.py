"""The frame of a section of *Beheer*: a head with one line below it, room for a button, and a body that scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Label, Scroll


class SectionFrame(QWidget):
    """Head, lead and body. With `scrolls` False the body fills the height (tables scroll themselves)."""

    def __init__(self, title: str, lead: str = "", scrolls: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.head = Label(title, "section")
        self.lead = Label(lead, "body", "ink2", wrap=True)
        self.lead.setVisible(bool(lead))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.head)
        words.addWidget(self.lead)
        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(words, 1)
        top.addLayout(self.deeds)
        column.addLayout(top)
        if scrolls:
            scroll = Scroll(margins=(0, 0, 8, 0))
            self.body = scroll.inner
            column.addWidget(scroll, 1)
        else:
            self.body = QVBoxLayout()
            self.body.setSpacing(12)
            column.addLayout(self.body, 1)

    def set_lead(self, text: str) -> None:
        """Change the line below the head."""
        self.lead.setText(text)
        self.lead.setVisible(bool(text))
