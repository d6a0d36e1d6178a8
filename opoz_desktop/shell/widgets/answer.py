"""The answer of a parent on screen: the tick box of the paper form with its word."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import icons, theme


class Answer(StrEnum):
    """What stands in a cell. HALF is a yes of one guardian where two are needed; NONE means does not apply."""

    YES = "yes"
    NO = "no"
    OPEN = "open"
    HALF = "half"
    NONE = "none"


_LOOKS: dict[Answer, tuple[str, str, str]] = {  # ink, ground, icon in the box
    Answer.YES: ("ok", "surface", "check"),
    Answer.NO: ("no", "no_bg", "x"),
    Answer.OPEN: ("open", "open_bg", ""),
    Answer.HALF: ("ok", "surface", "check"),
    Answer.NONE: ("ink3", "surface", ""),
}


def answer_words(answer: Answer) -> str:
    """Return the short words of an answer: ja, nee, open, ja 1/2, n.v.t."""
    return {
        Answer.YES: QCoreApplication.translate("Matrix", "yes"),
        Answer.NO: QCoreApplication.translate("Matrix", "no"),
        Answer.OPEN: QCoreApplication.translate("Matrix", "open"),
        Answer.HALF: QCoreApplication.translate("Matrix", "yes 1/2"),
        Answer.NONE: QCoreApplication.translate("Matrix", "n/a"),
    }[answer]


def answer_ground(answer: Answer) -> str:
    """Return the ground token of an answer; only *nee* and *open* tint."""
    return _LOOKS[answer][1]


def paint_answer(
    painter: QPainter, rect: QRectF, answer: Answer, words: str, ratio: float, role: str = "small_medium"
) -> None:
    """Paint the box and its word, left in a rectangle and centred upright."""
    ink, _, mark = _LOOKS[answer]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = rect.left()
    if answer is not Answer.NONE:
        box = QRectF(left, round(rect.center().y() - 7), 14, 14)
        painter.setPen(QPen(theme.colour(ink), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 1.5, 1.5)
        if mark:
            drawn = icons.pixmap(mark, ink, 11, ratio, 3.5)
            painter.drawPixmap(QPoint(round(box.left() + 1.5), round(box.top() + 1.5)), drawn)
        left += 19
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(ink))
    painter.drawText(QRectF(left, rect.top(), rect.right() - left, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


class AnswerMark(QWidget):
    """One answer as box and word, outside a table."""

    def __init__(self, answer: Answer, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._words = words or answer_words(answer)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._words)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("medium")).horizontalAdvance(self._words)
        return QSize(width + 22, theme.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_answer(QPainter(self), rect, self._answer, self._words, self.devicePixelRatioF(), "medium")
