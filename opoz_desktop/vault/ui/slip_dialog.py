"""The temporary password, shown once, with a slip to print."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Button, Card, Label, Selectable

from ..login_slip import SlipFacts, login_slip


class SlipDialog(Dialog):
    """Show name and temporary password; print the slip. After closing nobody can see the password again."""

    def __init__(self, parent: QWidget, desk: Desk, school: str, name: str, login: str, password: str) -> None:
        super().__init__(parent, "", " ", safe=" ")
        self._desk = desk
        self._facts = SlipFacts(school, name, login, password, desk.today)
        self.question.setText(self.tr("Temporary password for {name}").format(name=name))
        self.setWindowTitle(self.question.text())
        self.setAccessibleName(self.question.text())
        self.words.setText(
            self.tr(
                "You see it only now. Print the slip and give it by hand; at "
                "the first unlocking {name} chooses an own one."
            ).format(name=name)
        )
        self.safe_button.setText(self.tr("I gave it; close"))
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(self.tr("Login name"), "small_medium", "ink2"), 0, 0)
        grid.addWidget(Selectable(login, "head"), 0, 1)
        grid.addWidget(Label(self.tr("Temporary password"), "small_medium", "ink2"), 1, 0)
        self.shown = Selectable(password, "head", wrap=True)
        self.shown.setObjectName("temporary_password")
        grid.addWidget(self.shown, 1, 1)
        card.body.addLayout(grid)
        self.body.addWidget(card)
        self.print = Button(self.tr("Print the slip…"), icon="printer")
        self.print.setObjectName("print_slip")
        self.buttons.insertWidget(1, self.print)
        self.print.clicked.connect(self._print)

    def _print(self) -> None:
        self._desk.preview(self.tr("Slip with the temporary password"), login_slip(self._facts), "inlogbriefje")
