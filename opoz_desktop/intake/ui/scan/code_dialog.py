"""Type the number that stands under the code of a page that could not be read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent.rules import parse_typed
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Combo, Field, TextField

_MOST_PAGES = 4


class CodeDialog(Dialog):
    """Ask for number and page; `typed(code, page)`."""

    typed = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Which form is this?"),
            self.tr("The number stands under the code and at the foot of the page."),
            self.tr("Read the page"),
            self.tr("Back to the sheet"),
        )
        self.code = TextField(self.tr("Number of the form"), placeholder="MJHU-WHK7-RPC")
        self.code.setObjectName("scan-code")
        self.page = Combo(self.tr("Page"))
        self.page.setObjectName("scan-page")
        for number in range(1, _MOST_PAGES + 1):
            self.page.add(number, self.tr("page {number}").format(number=number))
        self.code_field = Field(self.tr("Number of the form"), self.code, check=self._problem)
        self.body.addWidget(self.code_field)
        self.body.addWidget(Field(self.tr("Page"), self.page))

    def submit(self) -> None:
        if not self.code_field.valid():
            self.code.setFocus()
            return
        self.typed.emit(self.code.text(), int(str(self.page.key())))
        self.accept()

    def _problem(self) -> str:
        return "" if parse_typed(self.code.text()) else self.tr("This number is not right. Look at each character.")
