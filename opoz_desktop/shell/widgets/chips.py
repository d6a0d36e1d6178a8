"""Chips: a status as icon and word with a ground, and the clock that says how many days are left."""

from __future__ import annotations

from datetime import date
from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import dates, icons, theme

Tone = Literal["plain", "ok", "no", "open", "pen"]
_COLOURS: dict[str, tuple[str, str, str]] = {
    "plain": ("ink2", "surface", "line"),
    "ok": ("ok", "ok_bg", "ok_line"),
    "no": ("no", "no_bg", "no_line"),
    "open": ("open", "open_bg", "open_line"),
    "pen": ("pen", "pen_soft", "pen_line"),
}


def paint_chip(painter: QPainter, rect: QRectF, text: str, tone: str, icon: str, ratio: float) -> None:
    """Paint a chip in a rectangle; delegates and the widget share it."""
    ink, ground, border = _COLOURS[tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(border), 1))
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    left = rect.left() + 8
    if icon:
        drawn = icons.pixmap(icon, ink, 13, ratio, 2.5)
        painter.drawPixmap(QPoint(round(left), round(rect.center().y() - 6.5)), drawn)
        left += 18
    painter.setFont(theme.font("small_medium"))
    painter.setPen(QColor(theme.colour(ink)))
    painter.drawText(QRectF(left, rect.top(), rect.right() - left, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


def chip_width(text: str, icon: str) -> int:
    """Return the width a chip needs, in pixels."""
    return QFontMetrics(theme.font("small_medium")).horizontalAdvance(text) + 16 + (18 if icon else 0) + 1


class Chip(QWidget):
    """A status: icon, word, ground. Not a control."""

    def __init__(self, text: str, tone: Tone = "plain", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.notifier().changed.connect(self.updateGeometry)

    def set_chip(self, text: str, tone: Tone, icon: str = "") -> None:
        """Show another status."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text, self._icon), theme.scaled(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), QRectF(self.rect()), self._text, self._tone, self._icon, self.devicePixelRatioF())


class ClockChip(Chip):
    """Days left until a last day: neutral above 7, open from 7 down, *nee* colours when late."""

    def __init__(self, last_day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_days(last_day, today)

    def set_days(self, last_day: date, today: date) -> None:
        """Show the clock for another day."""
        left = (last_day - today).days
        if left < 0:
            self.set_chip(self.tr("%n day(s) late", "", -left), "no", "circle-alert")
        elif left == 0:
            self.set_chip(self.tr("today"), "open", "clock")
        elif left <= 7:
            self.set_chip(self.tr("%n day(s) left", "", left), "open", "clock")
        else:
            self.set_chip(self.tr("by {date}").format(date=dates.written(last_day)), "plain", "calendar")
