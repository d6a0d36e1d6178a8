"""Tabs with counters; those that do not fit go into a menu *Meer*, nothing scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from .. import icons, theme


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: key, words, and a counter that is shown when it is not None."""

    key: str
    label: str
    count: int | None = None
    icon: str = ""


class _TabButton(QAbstractButton):
    def __init__(self, tab: Tab, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self.icon_name, self.count = tab.key, tab.icon, tab.count
        self.chevron = False
        self.setText(tab.label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.name()

    def name(self) -> None:
        """Give the accessible name: words and counter."""
        self.setAccessibleName(self.text() if self.count is None else f"{self.text()} {self.count}")

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("medium")).horizontalAdvance(self.text()) + 20
        if self.count is not None:
            width += QFontMetrics(theme.font("small")).horizontalAdvance(str(self.count)) + 6
        return QSize(width + (22 if self.icon_name or self.chevron else 0), theme.scaled(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        token = "pen" if on else "ink" if self.underMouse() else "ink2"
        left = 10
        if self.icon_name:
            drawn = icons.pixmap(self.icon_name, token, 16, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(left, (self.height() - 16) // 2), drawn)
            left += 22
        painter.setFont(theme.font("medium"))
        painter.setPen(theme.colour(token))
        rect = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())
        left += QFontMetrics(theme.font("medium")).horizontalAdvance(self.text()) + 6
        if self.count is not None:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink3"))
            painter.drawText(QRectF(left, 0, 60, self.height()), Qt.AlignmentFlag.AlignVCenter, str(self.count))
        if self.chevron:
            drawn = icons.pixmap("chevron-down", token, 16, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(left, (self.height() - 16) // 2), drawn)
        if on:
            painter.fillRect(0, self.height() - 2, self.width(), 2, theme.colour("pen"))


class Tabs(QWidget):
    """A row of tabs over a hairline. `chosen(key)` tells when a person chooses; arrows move between tabs."""

    chosen = Signal(str)

    def __init__(self, name: str, tabs: Sequence[Tab], parent: QWidget | None = None, indent: int = 0) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._indent = indent
        self._buttons: list[_TabButton] = []
        for tab in tabs:
            button = _TabButton(tab, self)
            button.clicked.connect(self._clicked)
            self._buttons.append(button)
        self._more = _TabButton(Tab("", self.tr("More")), self)
        self._more.chevron = True
        self._more.clicked.connect(self._open_more)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._picked)
        self._current = tabs[0].key if tabs else ""
        self._lay_out()
        theme.notifier().changed.connect(self._lay_out)

    def key(self) -> str:
        """Return the key of the tab that is open."""
        return self._current

    def set_key(self, key: str) -> None:
        """Open a tab without telling."""
        self._current = key
        self._lay_out()

    def set_count(self, key: str, count: int | None) -> None:
        """Change the counter of a tab."""
        for button in self._buttons:
            if button.key == key:
                button.count = count
                button.name()
        self._lay_out()

    def sizeHint(self) -> QSize:
        width = sum(button.sizeHint().width() + 4 for button in self._buttons)
        return QSize(width + 2 * self._indent, theme.scaled(34) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme.scaled(34) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        now = next((n for n, button in enumerate(self._buttons) if button.key == self._current), 0)
        target = self._buttons[(now + step) % len(self._buttons)]
        self._choose(target.key)
        (target if target.isVisible() else self._more).setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        room = self.width() - 2 * self._indent
        widths = [button.sizeHint().width() + 4 for button in self._buttons]
        more = self._more.sizeHint().width() + 4
        fits = len(widths) if sum(widths) <= room else self._fitting(widths, room - more)
        left = self._indent
        tall = theme.scaled(34)
        self._menu.clear()
        hidden_current = False
        for number, button in enumerate(self._buttons):
            button.setChecked(button.key == self._current)
            button.setVisible(number < fits)
            if number < fits:
                button.setGeometry(left, 0, widths[number] - 4, tall)
                left += widths[number]
            else:
                words = button.text() if button.count is None else f"{button.text()} ({button.count})"
                action = self._menu.addAction(words)
                action.setData(button.key)
                hidden_current = hidden_current or button.key == self._current
        self._more.setVisible(fits < len(widths))
        self._more.setChecked(hidden_current)
        self._more.setGeometry(left, 0, more - 4, tall)
        self.update()

    @staticmethod
    def _fitting(widths: Sequence[int], room: int) -> int:
        used = 0
        for number, width in enumerate(widths):
            used += width
            if used > room:
                return number
        return len(widths)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _TabButton):
            self._choose(button.key)

    def _choose(self, key: str) -> None:
        self._current = key
        self._lay_out()
        self.chosen.emit(key)

    def _open_more(self) -> None:
        self._lay_out()
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _picked(self, action: object) -> None:
        self._choose(str(action.data()))  # type: ignore[attr-defined]
