"""The rail at the left: find, the pages with icon, word and counter, and who is at the desk with *Vergrendelen*."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from . import icons, theme
from .page import PageEntry
from .widgets.cards import Hairline
from .widgets.text import Icon, Label, Scroll

WIDE, NARROW = 216, 188


class RailItem(QAbstractButton):
    """One page in the rail."""

    def __init__(self, entry: PageEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.count = 0
        self._narrow = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setObjectName(f"rail_{entry.key}")
        self._name()

    def set_count(self, count: int) -> None:
        """Show a counter; 0 hides it."""
        self.count = count
        self._name()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def needed(self) -> int:
        """Return the width at which nothing of the line is cut."""
        width = 48 + QFontMetrics(theme.font("medium")).horizontalAdvance(self._words())
        if self.count:
            width += 6 + QFontMetrics(theme.font("small_strong")).horizontalAdvance(str(self.count))
        return width

    def sizeHint(self) -> QSize:
        return QSize(160, theme.scaled(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        rect = QRectF(self.rect())
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pen_soft" if on else "line"))
            painter.drawRoundedRect(rect, 6, 6)
        if on:
            painter.setBrush(theme.colour("pen"))
            painter.drawRoundedRect(QRectF(0, 7, 3, rect.height() - 14), 1.5, 1.5)
        token = "pen" if on else "ink2"
        drawn = icons.pixmap(self.entry.icon, token, 20, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(10, round(rect.center().y() - 9.5)), drawn)
        right = rect.right() - 8
        painter.setPen(theme.colour(token))
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.count:
            painter.setFont(theme.font("small_strong"))
            place = QRectF(0, 0, right, rect.height())
            painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, str(self.count))
            right -= QFontMetrics(painter.font()).horizontalAdvance(str(self.count)) + 6
        painter.setFont(theme.font("medium"))
        left = 38 if self._narrow else 40
        words = QFontMetrics(painter.font()).elidedText(self._words(), Qt.TextElideMode.ElideRight, int(right - left))
        painter.drawText(QRectF(left, 0, right - left, rect.height()), middle, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _words(self) -> str:
        short = self.entry.short_label
        return short() if self._narrow and short is not None else self.entry.label()

    def _name(self) -> None:
        words = self.entry.label()
        self.setAccessibleName(words if not self.count else f"{words}, {self.count}")
        self.setToolTip(words)


class KeyedButton(QPushButton):
    """A button over the whole width with an icon, words, and the key that does the same."""

    def __init__(self, words: str, icon: str, key: str, hint: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 7, 0)
        row.setSpacing(8)
        row.addWidget(Icon(icon, "ink3" if hint else "ink"))
        row.addWidget(Label(words, "body" if hint else "small_medium", "ink3" if hint else "ink"), 1)
        self.cap = KeyCap(key)
        row.addWidget(self.cap)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme.scaled(32))


class KeyCap(QLabel):
    """A key as printed on the key."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setProperty("kind", "key")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Rail(QFrame):
    """The rail. `chosen(page key)`, `find_wanted`, `lock_wanted`."""

    chosen = Signal(str)
    find_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, entries: Sequence[PageEntry], who: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setAccessibleName(self.tr("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        self.find_button = KeyedButton(self.tr("Find"), "search", "Ctrl K", hint=True)
        self.find_button.setObjectName("find_button")
        column.addWidget(self.find_button)
        column.addSpacing(6)
        scroll = Scroll()
        scroll.inner.setSpacing(2)
        self.items: list[RailItem] = []
        section = 0
        for entry in entries:
            if entry.section < 0:
                continue
            if entry.section != section:
                section = entry.section
                if self.items:
                    line = QHBoxLayout()
                    line.setContentsMargins(8, 4, 8, 4)
                    line.addWidget(Hairline())
                    scroll.inner.addLayout(line)
            item = RailItem(entry)
            item.clicked.connect(self._clicked)
            self.items.append(item)
            scroll.inner.addWidget(item)
        scroll.inner.addStretch(1)
        column.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 6, 4, 6)
        foot.setSpacing(8)
        self.circle = QLabel(initials(who))
        self.circle.setProperty("kind", "who")
        self.circle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.circle.setFixedSize(28, 28)
        foot.addWidget(self.circle)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(who, "small_strong", elide=True))
        names.addWidget(Label(role, "small", "ink2", elide=True))
        foot.addLayout(names, 1)
        column.addLayout(foot)
        self.lock = KeyedButton(self.tr("Lock"), "lock", "Ctrl L")
        self.lock.setProperty("small", "true")
        self.lock.setObjectName("lock_button")
        column.addWidget(self.lock)
        self.find_button.clicked.connect(self.find_wanted)
        self.lock.clicked.connect(self.lock_wanted)
        self._narrow = False
        self.set_narrow(False)
        theme.notifier().changed.connect(self._dress)

    def _dress(self) -> None:
        self.set_narrow(self._narrow)

    def select(self, key: str) -> None:
        """Show which page is open; only that line is a Tab stop, arrows reach the others."""
        for item in self.items:
            on = item.entry.key == key
            item.setChecked(on)
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if self.items and not any(item.isChecked() for item in self.items):
            self.items[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_narrow(self, narrow: bool) -> None:
        """Use the width of a window below 1200 px."""
        self._narrow = narrow
        for item in self.items:
            item.set_narrow(narrow)
        wanted = max((item.needed() for item in self.items), default=0) + 17
        self.setFixedWidth(min(max(NARROW if narrow else WIDE, wanted), 340))
        self.lock.cap.setVisible(not narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        now = next((n for n, item in enumerate(self.items) if item.hasFocus()), None)
        if step is None or now is None:
            super().keyPressEvent(event)
            return
        target = self.items[(now + step) % len(self.items)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def _clicked(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            self.chosen.emit(item.entry.key)


def initials(name: str) -> str:
    """Return at most two capitals of a name: first word and first capital word of the rest."""
    words = name.split()
    rest = [word for word in words[1:] if word[:1].isupper()]
    return "".join(word[:1] for word in [*words[:1], *rest[-1:]]).upper()
