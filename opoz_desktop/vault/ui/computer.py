"""*Deze computer*: look, text size, minutes to the lock, language. These stand outside the school file."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Card, Combo, Label, NoteBox, Segmented

from .context import ManageContext
from .section import SectionFrame

MINUTES = (1, 2, 5, 10, 15)


class ComputerSection(SectionFrame):
    """Every choice counts at once."""

    def __init__(self, desk: Desk, context: ManageContext) -> None:
        super().__init__("")
        self._desk, self._context = desk, context
        settings = context.settings
        self.head.setText(self.tr("This computer"))
        self.setAccessibleName(self.head.text())
        self.set_lead(self.tr("For you on this computer only; it does not go along with the school file."))
        self.look = Segmented(
            self.tr("Look"),
            [
                ("system", self.tr("As the computer"), "monitor"),
                ("light", self.tr("Light"), "sun"),
                ("dark", self.tr("Dark"), "moon"),
            ],
        )
        self.look.set_key(str(settings.get("theme", "system")))
        self.text_size = Segmented(self.tr("Text size"), [(str(size), f"{size} %") for size in theme.TEXT_SIZES])
        self.text_size.set_key(str(settings.get("text_size", 100)))
        self.minutes = Combo(self.tr("Lock after"))
        self.minutes.setObjectName("lock_minutes")
        for number in MINUTES:
            self.minutes.add(number, self.tr("%n minute(s) without a key or mouse", "", number))
        self.minutes.set_key(settings.get("idle_minutes", 5))
        self.language = Segmented(self.tr("Language"), [("nl", "Nederlands"), ("en", "English")])
        self.language.set_key(str(settings.get("language", "nl")))
        self.card = Card()
        self.card.setMaximumWidth(720)
        self.card.body.setContentsMargins(19, 15, 19, 17)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        self._line(0, self.tr("Look"), "", self.look)
        self._line(1, self.tr("Text size"), self.tr("Words and rows; the rest stays."), self.text_size)
        self._line(2, self.tr("Lock after"), self.tr("What is half typed is kept, encrypted."), self.minutes)
        self._line(3, self.tr("Language"), self.tr("Letters and forms stay Dutch."), self.language)
        self.card.body.addLayout(self._grid)
        self.body.addWidget(self.card)
        self.note = NoteBox(self.tr("The new language comes after the next unlocking."), "info")
        self.note.setMaximumWidth(720)
        self.note.hide()
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.look.chosen.connect(self._look_chosen)
        self.text_size.chosen.connect(self._size_chosen)
        self.minutes.currentIndexChanged.connect(self._minutes_chosen)
        self.language.chosen.connect(self._language_chosen)

    def _line(self, row: int, title: str, hint: str, control: QWidget) -> None:
        holder = QWidget()
        column = QGridLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setVerticalSpacing(0)
        column.addWidget(Label(title, "medium"), 0, 0)
        if hint:
            column.addWidget(Label(hint, "small", "ink2", wrap=True), 1, 0)
        self._grid.addWidget(holder, row, 0)
        self._grid.addWidget(control, row, 1)

    def _look_chosen(self, key: str) -> None:
        self._context.settings.set("theme", key)
        self._context.look_changed()

    def _size_chosen(self, key: str) -> None:
        self._context.settings.set("text_size", int(key))
        self._context.look_changed()

    def _minutes_chosen(self) -> None:
        minutes = self.minutes.key()
        if isinstance(minutes, int):
            self._context.settings.set("idle_minutes", minutes)
            self._context.lock_minutes_changed(minutes)

    def _language_chosen(self, key: str) -> None:
        self._context.settings.set("language", key)
        self.note.show()
