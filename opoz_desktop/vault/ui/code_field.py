"""A box for one group of the recovery code: capitals, wide apart, four signs, nothing that is not on the sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import TextField

from .. import kit

GROUP = kit.GROUP


class CodeField(TextField):
    """Take `length` signs. `filled` when the last is there; `pasted(text)` when a whole code comes in at once."""

    filled = Signal()
    pasted = Signal(str)

    def __init__(self, name: str, small: bool = False, length: int = GROUP, parent: QWidget | None = None) -> None:
        self._small, self._length = small, length
        super().__init__(name, parent=parent)
        self.setMaxLength(120)
        self.textEdited.connect(self._edited)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def signs(self) -> str:
        """Return the signs without spaces, in capitals."""
        return "".join(self.text().split()).upper()

    def full(self) -> bool:
        """Tell whether all signs are there."""
        return len(self.signs()) == self._length

    def _edited(self, text: str) -> None:
        plain = "".join(text.split()).upper()
        if self._collects(plain):
            return
        if len(plain) > self._length:
            self.setText(plain[: self._length])
            if len(plain) >= kit.LENGTH:
                self.pasted.emit(plain)
                return
        elif self.text() != plain:
            place = self.cursorPosition()
            self.setText(plain)
            self.setCursorPosition(min(place, len(plain)))
        if len(plain) >= self._length:
            self.filled.emit()

    def _collects(self, plain: str) -> bool:
        """Let a hand scanner type the whole QR code into one box, sign by sign, before taking it apart."""
        prefix = kit.qr_text("")
        if len(plain) < self._length or not (plain.startswith(prefix) or prefix.startswith(plain)):
            return False
        if len(plain) >= len(prefix) + kit.LENGTH:
            self.pasted.emit(plain)
        return True

    def _dress(self) -> None:
        made = QFont(theme.font("head" if self._small else "section"))
        made.setWeight(QFont.Weight.DemiBold)
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2 if self._small else 5)
        self.setFont(made)
        least = theme.scaled(72 if self._small else 132) if self._length == GROUP else theme.scaled(36)
        width = QFontMetrics(made).horizontalAdvance("W" * self._length) + 22
        self.setFixedSize(max(width, least), theme.scaled(34 if self._small else 40))
