"""The keys of a line as buttons, for whoever has a mouse in the hand: a key, a box, a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from opoz_desktop.intake.returned.marks import Mark
from opoz_desktop.shell import icons, theme
from opoz_desktop.shell.widgets.answer import paint_answer

from .words import BOXES, mark_look

_LETTERS = {Mark.YES: "J", Mark.NO: "N", Mark.EMPTY: "L", Mark.BOTH: "B", Mark.WITHDRAW: "J"}


class _KeyButton(QAbstractButton):
    """One key. It never takes the focus: that stays on the line, where the key itself works."""

    def __init__(self, mark: Mark, signature: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = mark
        self._signature = signature
        self._letter = _LETTERS[mark]
        self._icon, self._token, words = mark_look(mark, signature=signature, current=False)
        self.setText(words)
        self.setAccessibleName(f"{words} ({self._letter})")
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(theme.font("medium")).horizontalAdvance(self.text()) + 76, theme.scaled(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.fillPath(shape, theme.colour("row_hover" if self.underMouse() or self.isDown() else "surface"))
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.drawPath(shape)
        font = theme.font("medium")
        words = QFontMetrics(font).horizontalAdvance(self.text())
        left = max(10, (self.width() - (words + 56)) // 2)
        middle = self.height() / 2
        cap = QRectF(left, middle - 10, 20, 20)
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(theme.font("small_medium"))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._letter)
        if self.mark in BOXES and not self._signature:
            place = QRectF(left + 29, 0, self.width() - left - 29, self.height())
            paint_answer(painter, place, BOXES[self.mark], self.text(), self.devicePixelRatioF(), "medium")
            return
        shown = icons.pixmap(self._icon, self._token, 16, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(left + 28, round(middle - 8)), shown)
        painter.setFont(font)
        painter.setPen(theme.colour(self._token))
        painter.drawText(
            QRectF(left + 50, 0, self.width() - left - 50, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )


class KeyBar(QWidget):
    """The keys of the current line; `keyed(mark)` tells which was clicked."""

    keyed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Keys of the line"))
        self._marks: tuple[Mark, ...] = ()
        self._signature = False
        self._buttons: list[_KeyButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_keys(self, marks: Sequence[Mark], signature: bool) -> None:
        """Show the keys of another kind of line."""
        if tuple(marks) == self._marks and signature == self._signature:
            return
        self._marks, self._signature = tuple(marks), signature
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [_KeyButton(mark, signature, self) for mark in self._marks]
        for button in self._buttons:
            button.clicked.connect(self._clicked)
            self._row.addWidget(button)

    def buttons(self) -> Sequence[QAbstractButton]:
        return tuple(self._buttons)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _KeyButton):
            self.keyed.emit(button.mark)
