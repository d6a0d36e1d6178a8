"""The status line: saved, backup, lock count-down at the left; the keys of the page at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from . import theme
from .widgets.text import Icon, Label


class _Item(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self.icon = Icon(icon, "ink2", 13)
        self.words = Label("", "small", "ink2")
        row.addWidget(self.icon)
        row.addWidget(self.words)

    def show_words(self, words: str, icon: str = "", tone: str = "ink2") -> None:
        self.words.setText(words)
        self.words.set_tone(tone)
        if icon:
            self.icon.set_icon(icon, tone)
        self.setVisible(bool(words))
        self.setAccessibleName(words)


class StatusLine(QFrame):
    """Tell quietly what is safe and what comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self.setAccessibleName(self.tr("Status"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(16)
        self.saved = _Item("check")
        self.backup = _Item("hard-drive")
        self.lock = _Item("timer")
        self.told = _Item("info")
        for item in (self.saved, self.backup, self.lock, self.told):
            self._row.addWidget(item)
            item.hide()
        self._row.addStretch(1)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(12)
        self._row.addLayout(self._keys)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def show_saved(self, at: datetime) -> None:
        """Say when the last deed was saved (local time)."""
        self.saved.show_words(self.tr("Saved {time}").format(time=f"{at:%H:%M}"))

    def show_backup(self, words: str, old: bool = False) -> None:
        """Say when the last backup was made; older than seven days it warns."""
        self.backup.show_words(words, "circle-alert" if old else "hard-drive", "open" if old else "ink2")

    def show_lock(self, seconds: int) -> None:
        """Say how long until the lock."""
        if seconds >= 60:
            self.lock.show_words(self.tr("Locks in %n min", "", -(-seconds // 60)))
        else:
            self.lock.show_words(self.tr("Locks in %n s", "", seconds), "timer", "open" if seconds <= 30 else "ink2")
        if seconds > 30:
            self.lock.icon.set_icon("timer", "ink2")

    def tell(self, words: str) -> None:
        """Repeat what a toast said."""
        self.told.show_words(words)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show the keys of the page that is open."""
        while (item := self._keys.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key, words in keys:
            self._keys.addWidget(Label(f"{key} {words}", "small", "ink2"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many keys as there is room for, the last ones first: help always stands, nothing is cut off."""
        margins = self._row.contentsMargins()
        items = [item for item in (self.saved, self.backup, self.lock, self.told) if item.isVisibleTo(self)]
        room = self.width() - margins.left() - margins.right() - self._row.spacing()
        room -= sum(item.sizeHint().width() + self._row.spacing() for item in items)
        places = [self._keys.itemAt(place) for place in range(self._keys.count())]
        labels = [label for place in places if place is not None and (label := place.widget()) is not None]
        for label in reversed(labels):
            room -= label.sizeHint().width() + self._keys.spacing()
            label.setVisible(room >= 0)

    def _dress(self) -> None:
        self.setFixedHeight(theme.scaled(26))
