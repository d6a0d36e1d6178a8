"""Printing the recovery sheet and proving that the paper can be read: the signs never come on the screen."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import theme
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.widgets import Button, CheckBox, Icon, Label, LinkButton
from opoz_desktop.shell.widgets.wizard import StepCircle

from .. import kit
from ..kit_sheet import SheetFacts, kit_sheet
from .code_field import CodeField
from .kit_preview import KitPreview

SheetPrinter = Callable[[QWidget, bytes, Callable[[str], None]], None]
"""Print a PDF and call back with the name of the printer; a person who changes their mind is not called back."""
SheetSaver = Callable[[QWidget, bytes, Callable[[], None]], None]
"""Let the PDF leave through the one door and call back when it was saved."""


class KitPanel(QWidget):
    """Three numbered parts: print, type two groups back, put away. `missing()` says what is still to be done.

    `set_sheet` gives the code and the facts. `ready_changed` tells that `missing()` may have changed.
    """

    ready_changed = Signal()

    def __init__(
        self, print_sheet: SheetPrinter, save_sheet: SheetSaver | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._print_sheet, self._save_sheet = print_sheet, save_sheet
        self._code = ""
        self._facts: SheetFacts | None = None
        self._printed = False
        self.groups: tuple[int, int] = (1, 5)

        self.print_button = Button(self.tr("Print the recovery sheet"), "main", "printer")
        self.print_button.setObjectName("print_sheet")
        self.printed_icon = Icon("check", "ok")
        self.printed = Label("", "medium", "ok", wrap=True)
        self.save_link = LinkButton(self.tr("Keep as PDF instead"))
        self.save_link.setVisible(save_sheet is not None)
        self.checks = [_GroupCheck(self), _GroupCheck(self)]
        self.stored = CheckBox(self.tr("The sheet lies in the safe, in a closed envelope with date and initials."))
        self.stored.setObjectName("stored")

        left = QVBoxLayout()
        left.setSpacing(20)
        left.addLayout(
            self._part(
                1, self.tr("Print"), self.tr("The signs come on paper only, never on the screen."), self._print_row()
            )
        )
        left.addLayout(
            self._part(
                2,
                self.tr("Type two groups over"),
                self.tr("That is how we know for certain that the paper can be read. Small letters are fine."),
                self._check_row(),
            )
        )
        left.addLayout(self._part(3, self.tr("Put away"), "", self._store_row()))
        left.addStretch(1)
        self.preview = KitPreview()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(40)
        whole.addLayout(left, 1)
        whole.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)

        self.print_button.clicked.connect(self._print)
        self.save_link.clicked.connect(self._ask_save)
        self.stored.toggled.connect(self._changed)
        for check in self.checks:
            check.changed.connect(self._changed)
        self._show_printed("")

    def set_sheet(self, code: str, facts: SheetFacts) -> None:
        """Take a fresh code; two groups are drawn that must be typed back."""
        self._code, self._facts, self._printed = code, facts, False
        first, second = sorted(secrets.SystemRandom().sample(range(1, 9), 2))
        self.groups = (first, second)
        for check, number in zip(self.checks, self.groups, strict=True):
            check.set_group(number, partial(kit.group_matches, code, number))
        self.stored.setChecked(False)
        self._show_printed("")
        QTimer.singleShot(0, self._draw_preview)
        self.ready_changed.emit()

    def forget(self) -> None:
        """Drop the code and empty the boxes."""
        self._code = ""
        for check in self.checks:
            check.box.clear()

    def missing(self) -> str:
        """Return what is still to be done, "" when the sheet is printed, read back and put away."""
        if not self._printed:
            return self.tr("Print the recovery sheet first.")
        if not all(check.right() for check in self.checks):
            return self.tr("Type groups {first} and {second} from the paper.").format(
                first=self.groups[0], second=self.groups[1]
            )
        if not self.stored.isChecked():
            return self.tr("Put the sheet in the safe and tick that you did.")
        return ""

    def set_narrow(self, narrow: bool) -> None:
        """Leave the example of the sheet out where there is no room for it."""
        self.preview.setVisible(not narrow)

    def _part(self, number: int, title: str, text: str, content: QVBoxLayout) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(StepCircle(number), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "head"))
        if text:
            words.addWidget(Label(text, "body", "ink2", wrap=True))
        words.addSpacing(8)
        words.addLayout(content)
        row.addLayout(words, 1)
        return row

    def _print_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.print_button)
        row.addWidget(self.printed_icon)
        row.addWidget(self.printed, 1)
        column.addLayout(row)
        column.addWidget(self.save_link, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _check_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(20)
        for check in self.checks:
            check.setFixedWidth(theme.scaled(240))
            row.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _store_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.stored)
        return column

    def _pdf(self) -> bytes:
        assert self._facts is not None
        return kit_sheet(self._facts, self._code)

    def _draw_preview(self) -> None:
        if self._facts is not None:
            self.preview.set_pdf(kit_sheet(self._facts, None))

    def _print(self) -> None:
        try:
            self._print_sheet(self, self._pdf(), self._was_printed)
        except OpozError as error:
            self._show_printed(sentences(error).text, wrong=True)

    def _was_printed(self, printer: str) -> None:
        self._printed = True
        now = datetime.now().astimezone()
        moment = f"{now.hour:02d}:{now.minute:02d}"
        if printer:
            self._show_printed(self.tr("Printed at {time} on ‘{printer}’").format(time=moment, printer=printer))
        else:
            self._show_printed(self.tr("Printed at {time}").format(time=moment))
        self._after_paper()

    def _ask_save(self) -> None:
        dialog = Dialog(
            self,
            self.tr("Keep the recovery sheet as a file?"),
            self.tr(
                "Whoever has this file can read everything. Put it on a stick that goes into the safe, never on this "
                "computer or in a mailbox. Paper is safer."
            ),
            self.tr("Save the PDF"),
            self.tr("Print it instead"),
            danger=True,
        )
        dialog.submitted.connect(self._save)
        dialog.open()

    def _save(self) -> None:
        if self._save_sheet is not None:
            self._save_sheet(self, self._pdf(), self._was_saved)

    def _was_saved(self) -> None:
        self._printed = True
        self._show_printed(self.tr("Saved as PDF. Print it from the stick, then throw the file away."))
        self._after_paper()

    def _after_paper(self) -> None:
        self.print_button.setText(self.tr("Print again"))
        self.print_button.set_kind("plain")
        self.checks[0].box.setFocus()
        self.ready_changed.emit()

    def _show_printed(self, text: str, wrong: bool = False) -> None:
        self.printed.setText(text)
        self.printed.set_tone("no" if wrong else "ok")
        self.printed_icon.set_icon("circle-alert" if wrong else "check", "no" if wrong else "ok")
        self.printed_icon.setVisible(bool(text))

    def _changed(self) -> None:
        self.ready_changed.emit()


class _GroupCheck(QWidget):
    """One group to type back, compared live. `changed` tells that `right()` may have changed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._matches: Callable[[str], bool] = str.isalpha
        self._right = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = Label("", "small_medium", "ink2")
        self.box = CodeField("")
        self.mark = Icon("check", "ok")
        self.words = Label("", "small", "ok", wrap=True)
        self.label.setBuddy(self.box)
        column.addWidget(self.label)
        column.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        below = QHBoxLayout()
        below.setSpacing(5)
        below.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.words, 1)
        column.addLayout(below)
        self.box.textChanged.connect(self._check)
        self._say("", "ok")

    def set_group(self, number: int, matches: Callable[[str], bool]) -> None:
        """Ask for a group of the sheet."""
        self._matches = matches
        self.label.setText(self.tr("Group {number}").format(number=number))
        self.box.setAccessibleName(self.tr("Group {number} of the sheet").format(number=number))
        self.box.setObjectName(f"typed_back_{number}")
        self.box.clear()
        self._check("")

    def right(self) -> bool:
        """Tell whether the group was typed back as it stands on the paper."""
        return self._right

    def _check(self, _: str) -> None:
        typed = self.box.signs()
        self._right = self.box.full() and self._matches(typed)
        foreign = set(typed) - set(kit.SIGNS)
        if self._right:
            self._say(self.tr("right"), "ok")
        elif foreign:
            self._say(self.tr("The digits 0, 1, 8 and 9 never stand on the sheet."), "no")
        elif self.box.full():
            self._say(self.tr("This is not what stands on the paper. Look at this group once more."), "no")
        elif typed:
            self._say(self.tr("%n sign(s) to go", "", 4 - len(typed)), "ink3")
        else:
            self._say("", "ok")
        self.box.setProperty("wrong", bool(foreign) or (self.box.full() and not self._right))
        self.box.style().unpolish(self.box)
        self.box.style().polish(self.box)
        self.changed.emit()

    def _say(self, text: str, tone: str) -> None:
        self.words.setText(text)
        self.words.set_tone(tone)
        self.mark.setVisible(bool(text) and tone != "ink3")
        self.mark.set_icon("check" if tone == "ok" else "circle-alert", tone)
        self.box.setAccessibleDescription(text)
