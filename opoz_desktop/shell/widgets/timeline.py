"""What happened, newest first: five events, then *Alle n tonen*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .. import theme
from .buttons import LinkButton
from .text import Icon, Label


@dataclass(frozen=True, slots=True)
class Event:
    """One event: icon, tone of the icon, what happened, when and how, and if need be what follows from it."""

    icon: str
    title: str
    detail: str
    tone: str = "ink2"
    extra: str = ""
    extra_tone: str = "ink"


class Timeline(QWidget):
    """Show events; `LIMIT` first, the rest on demand."""

    LIMIT = 5

    def __init__(self, events: Sequence[Event] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] = ()
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_events(events)

    def set_events(self, events: Sequence[Event]) -> None:
        """Show other events, newest first."""
        self._events = tuple(events)
        self._build()

    def show_all(self) -> None:
        """Show every event."""
        self._all = True
        self._build()

    def _build(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._events if self._all else self._events[: self.LIMIT]
        for number, event in enumerate(shown):
            self._column.addWidget(_EventRow(event, last=number == len(shown) - 1))
        if len(shown) < len(self._events):
            more = LinkButton(self.tr("Show all %n", "", len(self._events)))
            more.clicked.connect(self.show_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)


class _EventRow(QWidget):
    def __init__(self, event: Event, last: bool) -> None:
        super().__init__()
        self._last = last
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0 if last else 10)
        row.setSpacing(10)
        row.addWidget(Icon(event.icon, event.tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(event.title, "strong", wrap=True))
        words.addWidget(Label(event.detail, "small", "ink2", wrap=True))
        if event.extra:
            words.addWidget(Label(event.extra, "small", event.extra_tone, wrap=True))
        row.addLayout(words, 1)
        self.setAccessibleName(". ".join(part for part in (event.title, event.detail, event.extra) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._last:
            QPainter(self).fillRect(7, 19, 1, self.height() - 19, theme.colour("line"))
