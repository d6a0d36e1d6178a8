"""Stacked response bars per group: complete, half, missing, with the values printed in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QWidget

from .. import theme
from .text import Label


@dataclass(frozen=True, slots=True)
class BarRow:
    """One group: its label, at most three values (filled, soft, outline), the words at the right."""

    label: str
    values: tuple[int, ...]
    total: str


class StackedBars(QWidget):
    """Draw rows of bars to one scale; every value above zero is printed inside its part."""

    def __init__(self, series: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = tuple(series)
        self._rows: tuple[BarRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.notifier().changed.connect(self.updateGeometry)

    def set_rows(self, rows: Sequence[BarRow]) -> None:
        """Show other rows."""
        self._rows = tuple(rows)
        self.setAccessibleName("; ".join(self._sentence(row) for row in self._rows))
        self.updateGeometry()
        self.update()

    def legend(self) -> QWidget:
        """Return the legend, to stand in the head of the card."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for number, name in enumerate(self._series):
            pair = QHBoxLayout()
            pair.setSpacing(5)
            pair.addWidget(_Swatch(number))
            pair.addWidget(Label(name, "small", "ink2"))
            row.addLayout(pair)
        row.addStretch(1)
        return holder

    def sizeHint(self) -> QSize:
        return QSize(480, max(1, len(self._rows)) * self._pitch())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        label_width = self._label_width()
        total_width = self._total_width()
        room = max(40, self.width() - label_width - total_width - 24)
        most = max((sum(row.values) for row in self._rows), default=1) or 1
        for number, row in enumerate(self._rows):
            top = number * self._pitch()
            line = QRectF(0, top, self.width(), self._pitch())
            painter.setFont(theme.font("medium"))
            painter.setPen(theme.colour("ink"))
            painter.drawText(QRectF(0, top, label_width, line.height()), Qt.AlignmentFlag.AlignVCenter, row.label)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("ink2"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(line, right, row.total)
            left = float(label_width)
            for part, value in enumerate(row.values):
                width = room * value / most
                if value:
                    self._part(painter, QRectF(left, top + (line.height() - 14) / 2, width - 1, 14), part, str(value))
                left += width

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = event.pos().y() // self._pitch()
            if 0 <= number < len(self._rows):
                QToolTip.showText(event.globalPos(), self._sentence(self._rows[number]), self)
            return True
        return super().event(event)

    def _part(self, painter: QPainter, rect: QRectF, part: int, value: str) -> None:
        ink = "on_pen" if part == 0 else "ink"
        if part == 2:
            painter.setPen(QPen(theme.colour("line2"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.fillRect(rect, theme.colour("pen" if part == 0 else "pen_line"))
        font = theme.font("small_strong")
        font.setPixelSize(theme.scaled(11))
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        if QFontMetrics(font).horizontalAdvance(value) <= rect.width():
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, value)

    def _sentence(self, row: BarRow) -> str:
        parts = ", ".join(f"{value} {name}" for value, name in zip(row.values, self._series, strict=False))
        return f"{row.label}: {parts}; {row.total}"

    def _pitch(self) -> int:
        return theme.scaled(24)

    def _label_width(self) -> int:
        metrics = QFontMetrics(theme.font("medium"))
        return max((metrics.horizontalAdvance(row.label) for row in self._rows), default=0) + 18

    def _total_width(self) -> int:
        metrics = QFontMetrics(theme.font("body"))
        return max((metrics.horizontalAdvance(row.total) for row in self._rows), default=0)


class _Swatch(QWidget):
    def __init__(self, part: int) -> None:
        super().__init__()
        self._part = part
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._part == 2:
            painter.fillRect(self.rect(), theme.colour("line2"))
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), theme.colour("surface"))
        else:
            painter.fillRect(self.rect(), theme.colour("pen" if self._part == 0 else "pen_line"))
