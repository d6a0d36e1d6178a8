"""The two ways in: name and password, and the recovery sheet typed over."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.widgets import Button, Card, Field, Label, LinkButton, PasswordField, TextField

from .. import kit
from ..errors import KitMistyped
from .code_field import CodeField

CARD_MARGIN = 27


class SignInCard(Card):
    """Name and password. Emits `asked(login, password)`; `kit_asked` and `forgotten` for the links below."""

    asked = Signal(str, str)
    kit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Unlock"))
        self.body.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN - 4)
        self.body.setSpacing(16)
        self.login = TextField(self.tr("Name"))
        self.login.setObjectName("login")
        self.password = PasswordField(self.tr("Password"))
        self.password.setObjectName("password")
        self.login_field = Field(self.tr("Name"), self.login)
        self.password_field = Field(self.tr("Password"), self.password)
        self.button = Button(self.tr("Unlock"), "main", "lock-open")
        self.button.setObjectName("unlock")
        self.forgotten = LinkButton(self.tr("Forgot the password?"))
        self.by_kit = LinkButton(self.tr("Use the recovery sheet"))
        self.advice = Label(
            self.tr(
                "Ask the director for a temporary password: nothing of yours is lost. "
                "Are you the director? Then take the recovery sheet from the safe."
            ),
            "small", "ink2", wrap=True,
        )  # fmt: skip
        self.advice.hide()
        links = QHBoxLayout()
        links.addWidget(self.forgotten)
        links.addStretch(1)
        links.addWidget(self.by_kit)
        self.body.addWidget(self.login_field)
        self.body.addWidget(self.password_field)
        self.body.addSpacing(2)
        self.body.addWidget(self.button)
        self.body.addLayout(links)
        self.body.addWidget(self.advice)

        self._left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second_passed)
        self.login.returnPressed.connect(self._login_done)
        self.login.textEdited.connect(self._edited)
        self.password.text_changed.connect(self._edited)
        self.password.returned.connect(self._ask)
        self.button.clicked.connect(self._ask)
        self.forgotten.clicked.connect(self._toggle_advice)
        self.by_kit.clicked.connect(self.kit_asked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.password if self.login.text() else self.login).setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the password is being tried."""
        self.button.setEnabled(not busy and not self._left)
        self.button.setText(self.tr("Checking…") if busy else self.tr("Unlock"))
        self.login.setReadOnly(busy)
        self.password.line.setReadOnly(busy)

    def refuse(self, sentence: str, wait: int = 0) -> None:
        """Say that name and password do not belong together; count down `wait` seconds before the next try."""
        self.password_field.set_error(sentence)
        self.password.line.selectAll()
        self.password.setFocus()
        self._sentence = sentence
        self._left = wait
        if wait > 0:
            self._show_wait()
            self._tick.start()

    def waiting(self) -> int:
        """Return the seconds that are left of the delay."""
        return self._left

    def clear(self) -> None:
        """Take the password off the screen and out of the field."""
        self.password.clear()
        self.password_field.set_error("")

    def _ask(self) -> None:
        if self._left or self.password.line.isReadOnly():
            return
        if not self.login.text().strip():
            self.login_field.set_error(self.tr("Type your name as the director gave it to you."))
            self.login.setFocus()
            return
        if not self.password.text():
            self.password_field.set_error(self.tr("Type your password."))
            self.password.setFocus()
            return
        self.asked.emit(self.login.text(), self.password.text())

    def _login_done(self) -> None:
        self.password.setFocus()

    def _edited(self) -> None:
        self.login_field.set_error("")
        if not self._left:
            self.password_field.set_error("")

    def _toggle_advice(self) -> None:
        self.advice.setVisible(not self.advice.isVisible())

    def _second_passed(self) -> None:
        self._left = max(0, self._left - 1)
        if self._left:
            self._show_wait()
            return
        self._tick.stop()
        self.button.setEnabled(True)
        self.button.setText(self.tr("Unlock"))
        self.password_field.set_error(self._sentence)

    def _show_wait(self) -> None:
        self.button.setEnabled(False)
        self.button.setText(self.tr("Try again in {seconds} s").format(seconds=self._left))
        self.password_field.set_error(
            " ".join((self._sentence, self.tr("You can try again in %n second(s).", "", self._left)))
        )


class KitCard(Card):
    """The eight groups of the recovery sheet. Emits `asked(code)` when they fit their check signs."""

    asked = Signal(str)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Use the recovery sheet"))
        self.body.setContentsMargins(CARD_MARGIN, CARD_MARGIN - 5, CARD_MARGIN, CARD_MARGIN - 4)
        self.body.setSpacing(12)
        self.body.addWidget(Label(self.tr("Use the recovery sheet"), "head"))
        self.body.addWidget(
            Label(
                self.tr("Type the eight groups from the paper, or scan its QR code "
                    "in the first box. Small letters are fine."),
                "body", "ink2", wrap=True,
            )
        )  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(10)
        self.boxes: list[CodeField] = []
        for row in range(2):
            for column in range(5):
                box = self._box(row, column)
                self.boxes.append(box)
                cell = QVBoxLayout()
                cell.setSpacing(2)
                label = Label(str(row * 4 + column + 1) if column < 4 else self.tr("check"), "small", "ink3")
                label.setBuddy(box)
                cell.addWidget(label)
                cell.addWidget(box)
                grid.addLayout(cell, row, column)
        self.body.addLayout(grid)
        self.trouble = Field("", QWidget())
        self.trouble.label.hide()
        self.trouble.control.hide()
        self.body.addWidget(self.trouble)
        self.button = Button(self.tr("Open with the recovery sheet"), "main", "key-round")
        self.button.setObjectName("open_with_kit")
        self.body.addWidget(self.button)
        self.back = LinkButton(self.tr("Back to name and password"))
        self.body.addWidget(self.back)
        self.button.clicked.connect(self._ask)
        self.back.clicked.connect(self.back_asked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.boxes[0].setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the code is being tried."""
        self.button.setEnabled(not busy)
        self.button.setText(self.tr("Checking…") if busy else self.tr("Open with the recovery sheet"))

    def refuse(self, sentence: str) -> None:
        """Say why the code does not open the file."""
        self.trouble.set_error(sentence)

    def clear(self) -> None:
        """Take the code off the screen."""
        for box in self.boxes:
            box.clear()
        self.trouble.set_error("")

    def _box(self, row: int, column: int) -> CodeField:
        if column < 4:
            number = row * 4 + column + 1
            box = CodeField(self.tr("Group {number}").format(number=number), small=True)
            box.setObjectName(f"group_{number}")
        else:
            box = CodeField(self.tr("Check sign of row {number}").format(number=row + 1), small=True, length=1)
            box.setObjectName(f"check_{row + 1}")
        box.filled.connect(self._box_filled)
        box.pasted.connect(self._pasted)
        box.textEdited.connect(self._edited)
        box.returnPressed.connect(self._ask)
        return box

    def _ask(self) -> None:
        empty = next((box for box in self.boxes if not box.full()), None)
        if empty is not None:
            self.trouble.set_error(self.tr("{box} is not complete yet.").format(box=empty.accessibleName()))
            empty.setFocus()
            return
        try:
            code = kit.parse("".join(box.signs() for box in self.boxes))
        except KitMistyped as error:
            self._mistyped(error)
            return
        self.trouble.set_error("")
        self.asked.emit(code)

    def _mistyped(self, error: KitMistyped, focus: bool = True) -> None:
        row = error.facts.get("row")
        if row in (1, 2):
            self.trouble.set_error(
                self.tr("Row {number} does not fit its check sign. Compare it with the paper.").format(number=row)
            )
            if focus:
                self.boxes[0 if row == 1 else 5].setFocus()
            return
        self.trouble.set_error(self.tr("The number of signs is not right. Compare it with the paper."))

    def _box_filled(self) -> None:
        box = self.sender()
        if isinstance(box, CodeField) and box in self.boxes:
            following = self.boxes.index(box) + 1
            if following < len(self.boxes):
                self.boxes[following].setFocus()
                self.boxes[following].selectAll()
            else:
                self.button.setFocus()

    def _edited(self) -> None:
        """Compare a row with its check sign as soon as it is whole."""
        self.trouble.set_error("")
        for number in (0, 1):
            row = self.boxes[number * 5 : number * 5 + 5]
            if not all(box.full() for box in row):
                continue
            signs = "".join(box.signs() for box in row)
            if set(signs) - set(kit.SIGNS):
                self.trouble.set_error(self.tr("The digits 0, 1, 8 and 9 never stand on the sheet."))
            elif kit.check_sign(signs[: kit.ROW], number + 1) != signs[-1]:
                self._mistyped(KitMistyped(row=number + 1), focus=False)

    def _pasted(self, text: str) -> None:
        """Take a whole code at once: the QR code of the sheet through a hand scanner, or typed in one go."""
        try:
            code = kit.parse(text)
        except KitMistyped as error:
            self._mistyped(error)
            return
        signs = [sign for row in kit.sheet(code) for sign in (*row.groups, row.check)]
        for box, sign in zip(self.boxes, signs, strict=True):
            box.setText(sign)
        self.button.setFocus()
