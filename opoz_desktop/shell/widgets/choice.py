"""Ticks, rounds and segments: the whole line is the target, on = pen with a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from .. import icons, theme


def paint_tick(
    painter: QPainter, rect: QRectF, state: Qt.CheckState, enabled: bool, ratio: float, hovered: bool = False
) -> None:
    """Paint the 16 px tick box of the screen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on = state != Qt.CheckState.Unchecked
    border = "line" if not enabled else "pen" if on else "ink2" if hovered else "line2"
    filled = state == Qt.CheckState.Checked
    painter.setPen(QPen(theme.colour(border), 1.5))
    painter.setBrush(theme.colour(("pen" if enabled else "line") if filled else ("surface" if enabled else "surface2")))
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
    if on:
        name = "check" if filled else "minus"
        drawn = icons.pixmap(name, "on_pen" if filled else "pen", 12, ratio, 3)
        painter.drawPixmap(QPoint(round(rect.left() + 2), round(rect.top() + 2)), drawn)
    painter.restore()


class CheckBox(QCheckBox):
    """A tick with words; `detail` is a second, smaller line."""

    def __init__(self, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._detail = detail
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return _choice_size(self.text(), self._detail, "body")

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (theme.scaled(24) - 16) / 2
        paint_tick(
            painter,
            QRectF(2, top, 16, 16),
            self.checkState(),
            self.isEnabled(),
            self.devicePixelRatioF(),
            self.underMouse(),
        )
        _paint_words(painter, self, self.text(), self._detail, "body")

    def _dress(self) -> None:
        self.updateGeometry()


class RadioButton(QRadioButton):
    """One of several; `detail` says in a smaller line what the choice brings."""

    def __init__(self, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._detail = detail
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def _role(self) -> str:
        return "strong" if self._detail else "body"

    def sizeHint(self) -> QSize:
        return _choice_size(self.text(), self._detail, self._role())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(2, (theme.scaled(24) - 16) / 2, 16, 16)
        on = self.isChecked()
        border = "line" if not self.isEnabled() else "pen" if on else "ink2" if self.underMouse() else "line2"
        painter.setPen(QPen(theme.colour(border), 1.5))
        painter.setBrush(theme.colour("pen" if on and self.isEnabled() else "surface"))
        painter.drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("on_pen" if self.isEnabled() else "ink3"))
            painter.drawEllipse(circle.center(), 2.75, 2.75)
        _paint_words(painter, self, self.text(), self._detail, self._role())

    def _dress(self) -> None:
        self.updateGeometry()


def _choice_size(text: str, detail: str, role: str) -> QSize:
    width = QFontMetrics(theme.font(role)).horizontalAdvance(text.replace("&", ""))
    height = theme.scaled(24)
    if detail:
        lines = detail.split("\n")
        small = QFontMetrics(theme.font("small"))
        width = max(width, *(small.horizontalAdvance(line) for line in lines))
        height += theme.line_height("small") * len(lines)
    return QSize(28 + width + 4, height)


def _paint_words(painter: QPainter, button: QAbstractButton, text: str, detail: str, role: str) -> None:
    tall = theme.scaled(24)
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour("ink" if button.isEnabled() else "ink3"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
    painter.drawText(QRectF(28, 0, button.width() - 28, tall), flags, text)
    if detail:
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2" if button.isEnabled() else "ink3"))
        rect = QRectF(28, tall - 2, button.width() - 28, button.height() - tall + 2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop, detail)


class _Segment(QAbstractButton):
    def __init__(self, key: str, words: str, icon: str, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self._icon, self._place = key, icon, place
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("medium")).horizontalAdvance(self.text())
        return QSize(width + 22 + (21 if self._icon else 0), theme.scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        if self._place == "first":
            whole.setRight(whole.right() + 12)
        elif self._place == "last":
            whole.setLeft(whole.left() - 12)
        elif self._place == "middle":
            whole.adjust(-12, 0, 12, 0)
        shape.addRoundedRect(whole, 6, 6)
        on = self.isChecked()
        ground = "pen_soft" if on else "row_hover" if self.underMouse() and self.isEnabled() else "surface"
        painter.fillPath(shape, theme.colour(ground))
        if self._place in {"middle", "last"}:
            painter.fillRect(0, 1, 1, self.height() - 2, theme.colour("line"))
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.drawPath(shape)
        token = "ink3" if not self.isEnabled() else "pen" if on else "ink2"
        left = 11
        if self._icon:
            drawn = icons.pixmap(self._icon, token, 16, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(left, (self.height() - 16) // 2), drawn)
            left += 21
        painter.setFont(theme.font("medium"))
        painter.setPen(theme.colour(token))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class Segmented(QWidget):
    """A row of joined buttons of which exactly one is on. Arrow keys move."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str] | tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._segments: list[_Segment] = []
        for number, choice in enumerate(choices):
            last = len(choices) - 1
            place = "only" if last == 0 else "first" if number == 0 else "last" if number == last else "middle"
            segment = _Segment(choice[0], choice[1], choice[2] if len(choice) == 3 else "", place, self)
            segment.clicked.connect(self._clicked)
            self._segments.append(segment)
            row.addWidget(segment)
        if self._segments:
            self._segments[0].setChecked(True)

    def key(self) -> str:
        """Return the key of the segment that is on."""
        return next((segment.key for segment in self._segments if segment.isChecked()), "")

    def set_key(self, key: str) -> None:
        """Switch a segment on without telling."""
        for segment in self._segments:
            if segment.key == key:
                segment.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        now = next((n for n, segment in enumerate(self._segments) if segment.isChecked()), 0)
        target = self._segments[(now + step) % len(self._segments)]
        target.setFocus()
        target.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _clicked(self) -> None:
        self.chosen.emit(self.key())
