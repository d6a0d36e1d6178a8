"""The answers of one guardian as on the paper form: per purpose a box *ja* and a box *nee*, all empty at first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.shell import icons, theme

_BOX = 16
_YES_RIGHT, _NO_RIGHT = 132, 68
"""Where the boxes begin, in pixels from the right border."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One purpose to answer: its title and what this guardian said until now, in words."""

    purpose_id: PurposeId
    title: str
    before: str


class AnswerLine(QWidget):
    """One line of the sheet. J is yes, N is no, Delete or L empties; a box is clicked on or off."""

    answered = Signal()
    moved = Signal(int)

    def __init__(self, line: SheetLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._value: Answer | None = None
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring", "inset")
        self.setToolTip(line.before)
        self._name()
        theme.notifier().changed.connect(self.updateGeometry)

    @property
    def value(self) -> Answer | None:
        """What was chosen; None is empty."""
        return self._value

    def set_value(self, value: Answer | None) -> None:
        """Choose yes, no or empty."""
        if value == self._value:
            return
        self._value = value
        self._name()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()
        self.answered.emit()

    def sizeHint(self) -> QSize:
        return QSize(360, theme.scaled(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, theme.scaled(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_J:
            self.set_value(Answer.YES)
            self.moved.emit(1)
        elif key == Qt.Key.Key_N and not event.modifiers():
            self.set_value(Answer.NO)
            self.moved.emit(1)
        elif key in {Qt.Key.Key_L, Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not event.modifiers():
            self.set_value(None)
            self.moved.emit(1 if key == Qt.Key.Key_L else 0)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().x()
        if self.width() - _YES_RIGHT - 8 <= at < self.width() - _NO_RIGHT - 8:
            self.set_value(None if self._value is Answer.YES else Answer.YES)
        elif at >= self.width() - _NO_RIGHT - 8:
            self.set_value(None if self._value is Answer.NO else Answer.NO)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hovered = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._hovered or self.hasFocus():
            painter.fillRect(self.rect(), theme.colour("row_hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        painter.setFont(theme.font("medium"))
        painter.setPen(theme.colour("ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        room = rect.width() - _YES_RIGHT - 24
        metrics = QFontMetrics(theme.font("small"))
        before = self.line.before
        wide = metrics.horizontalAdvance(before)
        title_room = room - (wide + 16 if before else 0)
        title = QFontMetrics(theme.font("medium")).elidedText(
            self.line.title, Qt.TextElideMode.ElideRight, int(max(title_room, 80))
        )
        painter.drawText(QRectF(10, 0, max(title_room, 80), rect.height()), middle, title)
        if before and title_room >= 80:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink3"))
            painter.drawText(QRectF(10 + title_room + 8, 0, wide + 4, rect.height()), middle, before)
        self._paint_box(painter, _YES_RIGHT, self.tr("yes"), Answer.YES, "check", "ok")
        self._paint_box(painter, _NO_RIGHT, self.tr("no"), Answer.NO, "x", "no")
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("pen"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 4, 4)

    def _paint_box(self, painter: QPainter, right: int, word: str, answer: Answer, icon: str, token: str) -> None:
        on = self._value is answer
        left = self.width() - right
        top = (self.height() - _BOX) / 2
        painter.setPen(QPen(theme.colour(token if on else "line2"), 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(left, top, _BOX, _BOX).adjusted(0.75, 0.75, -0.75, -0.75), 2, 2)
        if on:
            drawn = icons.pixmap(icon, token, 12, self.devicePixelRatioF(), 3)
            painter.drawPixmap(QPoint(left + 2, round(top) + 2), drawn)
        painter.setFont(theme.font("strong" if on else "body"))
        painter.setPen(theme.colour(token if on else "ink2"))
        place = QRectF(left + _BOX + 6, 0, 60, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)

    def _name(self) -> None:
        words = {Answer.YES: self.tr("yes"), Answer.NO: self.tr("no"), None: self.tr("empty")}
        self.setAccessibleName(f"{self.line.title}: {words[self._value]}")
        self.setAccessibleDescription(self.line.before)


class AnswerSheet(QWidget):
    """All lines of the sheet. `answers()` holds only what was chosen; `changed` tells that something was."""

    changed = Signal()
    ended = Signal()
    """The last line was answered: focus may go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[AnswerLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_lines(self, lines: Sequence[SheetLine]) -> None:
        """Show the purposes of another guardian; what was chosen for the same purposes stays."""
        kept = self.answers()
        while self._lines:
            old = self._lines.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for line in lines:
            made = AnswerLine(line, self)
            made.setObjectName(f"answer-{line.purpose_id}")
            made.set_value(kept.get(line.purpose_id))
            made.answered.connect(self.changed)
            made.moved.connect(self._move)
            self._lines.append(made)
            self._column.addWidget(made)
        if self._lines:
            self.setFocusProxy(self._lines[0])

    def answers(self) -> Mapping[PurposeId, Answer]:
        """Return the chosen answers by purpose; empty lines are absent."""
        return {line.line.purpose_id: line.value for line in self._lines if line.value is not None}

    def lines(self) -> Sequence[AnswerLine]:
        return tuple(self._lines)

    def focus_purpose(self, purpose_id: PurposeId) -> None:
        """Put the focus on one purpose."""
        for line in self._lines:
            if line.line.purpose_id == purpose_id:
                line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, step: int) -> None:
        line = self.sender()
        if not isinstance(line, AnswerLine) or line not in self._lines:
            return
        target = self._lines.index(line) + step
        if target >= len(self._lines):
            self.ended.emit()
        elif target >= 0:
            self._lines[target].setFocus(Qt.FocusReason.TabFocusReason)
