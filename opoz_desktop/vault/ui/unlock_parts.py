"""Parts of the unlock window: its mark, what may be told before unlocking, and the line at the bottom."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.shell import dates, icons, theme
from opoz_desktop.shell.widgets import Icon, Label, LinkButton


class Head(QWidget):
    """The mark and name of the program; no school, no person."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Mark())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label("OPOZ Desktop", "title"))
        words.addWidget(Label(self.tr("The school file is locked"), "body", "ink2"))
        row.addLayout(words, 1)


class Mark(QWidget):
    """The shield of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(44, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("pen"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.drawPixmap(8, 8, icons.pixmap("shield-check", "on_pen", 28, self.devicePixelRatioF()))


class Notes(QWidget):
    """What may be told before unlocking: a draft waits, the last backup, where the file is; other files."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.draft = _Note("file-pen")
        self.backup = _Note("hard-drive")
        self.place = _Note("folder-lock")
        self.tests = _Note("info")
        for note in (self.draft, self.backup, self.place, self.tests):
            note.setVisible(note is self.place)
            column.addWidget(note)
        links = QVBoxLayout()
        links.setContentsMargins(26, 4, 0, 0)
        links.setSpacing(2)
        self.other = LinkButton(self.tr("Open another school file"))
        self.new = LinkButton(self.tr("Make a new school file"))
        for link in (self.other, self.new):
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(links)
        self.place.set_text(self.tr("Without a password the school file cannot be read."))

    def show_facts(self, draft_at: datetime | None, backup_at: datetime | None, for_tests: bool, today: date) -> None:
        """Show what the glance at the file told."""
        self.draft.setVisible(draft_at is not None)
        if draft_at is not None:
            self.draft.set_text(
                self.tr("An encrypted draft is waiting ({time}). You see it as soon as you unlock.").format(
                    time=when(draft_at, today)
                )
            )
        self.backup.show()
        self.backup.set_text(
            self.tr("Last backup: {time}").format(time=when(backup_at, today))
            if backup_at is not None
            else self.tr("No backup seen on this computer yet")
        )
        self.tests.setVisible(for_tests)
        self.tests.set_text(self.tr("This is a practice file. Put no real children in it."))


def when(moment: datetime, today: date) -> str:
    local = moment.astimezone()
    clock = f"{local.hour:02d}:{local.minute:02d}"
    return clock if local.date() == today else f"{dates.spoken(local.date())}, {clock}"


class _Note(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Icon(icon, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        self._label = Label("", "body", "ink2", wrap=True)
        row.addWidget(self._label, 1)

    def set_text(self, text: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)


class Status(QFrame):
    """The line at the bottom: locked since when, and the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self.setFixedHeight(theme.scaled(26))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(5)
        row.addWidget(Icon("lock", "ink2"))
        self._since = Label(self.tr("Locked"), "small", "ink2")
        row.addWidget(self._since)
        row.addStretch(1)
        keys = self.tr("Tab next field   Enter unlock   Esc back")
        row.addWidget(Label(keys, "small", "ink2"))

    def show_locked(self, since: datetime | None) -> None:
        """Show since when the file is locked."""
        if since is None:
            self._since.setText(self.tr("Locked"))
            return
        local = since.astimezone()
        self._since.setText(self.tr("Locked since {time}").format(time=f"{local.hour:02d}:{local.minute:02d}"))
