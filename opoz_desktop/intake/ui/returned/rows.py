"""The lines of a form that is entered, one key each, and whether it is signed. Nothing is chosen at first."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from opoz_desktop.features.consent.queries import EntryLine
from opoz_desktop.intake.returned.marks import Mark, changes
from opoz_desktop.shell import icons, theme
from opoz_desktop.shell.widgets.answer import paint_answer

from .scan_guard import ScanGuard
from .words import BOXES, before_words, mark_look

_NUMBER = 34
_ANSWER = 104

PAGE_KEYS = {
    Qt.Key.Key_J: Mark.YES, Qt.Key.Key_N: Mark.NO, Qt.Key.Key_L: Mark.EMPTY, Qt.Key.Key_Space: Mark.EMPTY,
    Qt.Key.Key_B: Mark.BOTH,
}  # fmt: skip
STRIP_KEYS = {
    Qt.Key.Key_J: Mark.WITHDRAW, Qt.Key.Key_X: Mark.WITHDRAW, Qt.Key.Key_I: Mark.WITHDRAW, Qt.Key.Key_L: Mark.EMPTY,
    Qt.Key.Key_Space: Mark.EMPTY, Qt.Key.Key_N: Mark.EMPTY,
}  # fmt: skip
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Backspace)
_ON = (Qt.Key.Key_Down, Qt.Key.Key_Right)


class EntryRow(QWidget):
    """Take one key and go on. Arrows and Backspace go back without changing anything."""

    keyed = Signal()
    moved = Signal(int)
    entered = Signal()
    all_keyed = Signal()
    focused = Signal()

    def __init__(
        self, line: EntryLine | None, title: str, strip: bool, guard: ScanGuard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = line
        self.title = title
        self._strip = strip
        self._guard = guard
        self._mark: Mark | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring", "inset")
        self._name()
        theme.notifier().changed.connect(self.updateGeometry)

    @property
    def mark(self) -> Mark | None:
        """What was keyed; None is not entered yet."""
        return self._mark

    def set_mark(self, mark: Mark | None) -> None:
        """Show what was keyed."""
        if mark is self._mark:
            return
        self._mark = mark
        self._name()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def key(self, mark: Mark) -> None:
        """Do what the key of a mark does: take it and go on."""
        self.set_mark(mark)
        self.keyed.emit()
        self.moved.emit(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._guard.takes(event):
            return
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        key = event.key()
        keys = self.keys()
        if plain and key in keys:
            self.key(keys[Qt.Key(key)])
        elif plain and key in _BACK:
            self.moved.emit(-1)
        elif plain and key in _ON:
            self.moved.emit(1)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif plain and self._strip and key == Qt.Key.Key_A and self.line is not None:
            self.all_keyed.emit()
        else:
            super().keyPressEvent(event)

    def keys(self) -> dict[Qt.Key, Mark]:
        """Return the answer keys of this line."""
        if self.line is None:
            return {Qt.Key.Key_J: Mark.YES, Qt.Key.Key_N: Mark.NO}
        return STRIP_KEYS if self._strip else PAGE_KEYS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, theme.scaled(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, theme.scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        current = self.hasFocus()
        if current:
            painter.fillRect(self.rect(), theme.colour("pen_soft"))
            painter.fillRect(0, 0, 3, self.height(), theme.colour("pen"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.line is not None:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("ink3"))
            number = QRectF(0, 0, _NUMBER - 8, rect.height())
            painter.drawText(number, middle | Qt.AlignmentFlag.AlignRight, str(self.line.number))
        else:
            shown = icons.pixmap("pen-line", "ink2", 16, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(10, (self.height() - 16) // 2), shown)
        answer_width = theme.scaled(_ANSWER)
        room = rect.width() - _NUMBER - answer_width - 8
        font = theme.font("strong" if current else "medium")
        title = QFontMetrics(font).elidedText(self.title, Qt.TextElideMode.ElideRight, int(room))
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRectF(_NUMBER, 0, room, rect.height()), middle, title)
        self._paint_before(painter, _NUMBER + QFontMetrics(font).horizontalAdvance(title) + 12, room + _NUMBER)
        self._paint_answer(painter, QRectF(rect.width() - answer_width, 0, answer_width - 8, rect.height()), current)
        if current:
            painter.setPen(QPen(theme.colour("pen"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _paint_before(self, painter: QPainter, left: float, right: float) -> None:
        words = "" if self.line is None else before_words(self.line, self._mark)
        if not words or right - left < theme.scaled(60):
            return
        alert = self.line is not None and changes(self.line, self._mark)
        font = theme.font("small_strong" if alert else "small")
        painter.setFont(font)
        painter.setPen(theme.colour("open" if alert else "ink2"))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(right - left))
        place = QRectF(left, 0, right - left, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)

    def _paint_answer(self, painter: QPainter, rect: QRectF, current: bool) -> None:
        icon, token, words = mark_look(self._mark, signature=self.line is None, current=current)
        left = round(rect.left() + 10)
        if self.line is not None and self._mark is not None and self._mark in BOXES:
            place = rect.adjusted(11, 0, 0, 0)
            paint_answer(painter, place, BOXES[self._mark], words, self.devicePixelRatioF(), "strong")
            return
        if icon:
            shown = icons.pixmap(icon, token, 16, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(left, (self.height() - 16) // 2), shown)
        painter.setFont(theme.font("strong" if self._mark is not None else "body"))
        painter.setPen(theme.colour(token))
        painter.drawText(rect.adjusted(30, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _name(self) -> None:
        _, _, words = mark_look(self._mark, signature=self.line is None, current=True)
        before = "" if self.line is None else before_words(self.line, self._mark)
        number = "" if self.line is None else f"{self.line.number}. "
        self.setAccessibleName(f"{number}{self.title}: {words}")
        self.setAccessibleDescription(before)
        self.setToolTip(before)
