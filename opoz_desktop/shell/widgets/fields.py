"""Fields: label above, control, hint or error below. Checked on leaving the field, never while typing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from .. import dates, icons, theme
from .buttons import LinkButton
from .month import Month
from .text import Icon, Label


class TextField(QLineEdit):
    """A line of text with the accessible name of its label. Ctrl+Z is the window's when no typing can be undone."""

    def __init__(self, name: str, text: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)


class Field(QWidget):
    """A control with its label above and its error or hint below.

    `check` returns a sentence when the value cannot be kept, else ""; it runs when the person leaves the
    field and when `valid()` is asked.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        hint: str = "",
        check: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint, self._hint_tone = hint, "ink3"
        self._check = check
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = Label(label, "small_medium", "ink2")
        self.label.setBuddy(control)
        column.addWidget(self.label)
        column.addWidget(control)
        below = QHBoxLayout()
        below.setSpacing(5)
        self._icon = Icon("circle-alert", "no")
        self._below = Label(hint, "small", "ink3", wrap=True)
        self._fix = LinkButton("", small=True)
        self._fix.setFixedHeight(theme.scaled(24))
        self._fix.hide()
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._below, 1)
        below.addWidget(self._fix, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
        self._icon.hide()
        self._below.setVisible(bool(hint))
        if not control.accessibleName():
            control.setAccessibleName(label)
        control.setAccessibleDescription(hint)
        control.installEventFilter(self)
        self._fix_slot: Callable[[], None] | None = None
        self._fix.clicked.connect(self._fixed)

    def set_error(self, sentence: str, fix: str = "", fix_slot: Callable[[], None] | None = None) -> None:
        """Show an error with, if there is one, a fix as a link; "" takes the error away."""
        wrong = bool(sentence)
        self._icon.setVisible(wrong)
        self._below.setText(sentence or self._hint)
        self._below.set_tone("no" if wrong else self._hint_tone)
        self._below.setVisible(bool(sentence or self._hint))
        self._fix.setText(fix)
        self._fix.setAccessibleName(fix)
        self._fix.setVisible(wrong and bool(fix))
        self._fix_slot = fix_slot
        self.control.setProperty("wrong", wrong)
        self.control.setAccessibleDescription(sentence or self._hint)
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)

    def error(self) -> str:
        """Return the error that is shown, "" when there is none."""
        return self._below.text() if self._icon.isVisibleTo(self) else ""

    def set_hint(self, hint: str, tone: str = "ink3") -> None:
        """Change the quiet words below the control; another tone (`open`) makes them a warning that stops nothing."""
        self._hint, self._hint_tone = hint, tone
        if not self.error():
            self.set_error("")

    def valid(self) -> bool:
        """Check now, show what is wrong, and tell whether the value can be kept."""
        if self._check is None:
            return not self.error()
        sentence = self._check()
        self.set_error(sentence)
        return not sentence

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and self._check is not None:
            stays = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if event.reason() not in stays:
                self.valid()
        return super().eventFilter(watched, event)

    def _fixed(self) -> None:
        if self._fix_slot is not None:
            self._fix_slot()


class DateField(QLineEdit):
    """A date typed as people type it; on leaving it is written dd-mm-jjjj. Alt+Down opens the month."""

    date_changed = Signal(object)

    def __init__(
        self,
        name: str,
        today: date,
        value: date | None = None,
        past: bool = False,
        parent: QWidget | None = None,
        *,
        ahead: bool = False,
    ) -> None:
        super().__init__(parent)
        self._today, self._past, self._ahead = today, past, ahead
        self._told: date | None = value
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self.setMinimumWidth(theme.scaled(132))
        self._calendar = QAction(self.tr("Choose from the month"), self)
        self._calendar.triggered.connect(self._open)
        self.addAction(self._calendar, QLineEdit.ActionPosition.TrailingPosition)
        self.set_value(value)
        self.editingFinished.connect(self._finished)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def value(self) -> date | None:
        """Return the date, None when the field is empty or holds no date."""
        return dates.parse(self.text(), self._today, self._past, self._ahead)

    def set_value(self, value: date | None) -> None:
        """Write a date in the field."""
        self._told = value
        self.setText("" if value is None else dates.written(value))

    def understood(self) -> bool:
        """Tell whether the field is empty or holds a date."""
        return not self.text().strip() or self.value() is not None

    def problem(self, required: bool = False) -> str:
        """Return the sentence for `Field(check=...)`."""
        if not self.text().strip():
            return self.tr("Fill in a date, for instance 3-9-2026.") if required else ""
        return "" if self.understood() else self.tr("This is not a date. Type for instance 3-9-2026 or 3 sep.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open()
            return
        super().keyPressEvent(event)

    def _finished(self) -> None:
        value = self.value()
        if value is not None:
            self.setText(dates.written(value))
        if value != self._told and self.understood():
            self._told = value
            self.date_changed.emit(value)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month = Month(self.value() or self._today, menu)
        month.picked.connect(self._picked)
        month.picked.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(month)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        month.setFocus()

    def _picked(self, day: date) -> None:
        self.setText(dates.written(day))
        self._finished()

    def _dress(self) -> None:
        self._calendar.setIcon(icons.icon("calendar", "ink2"))


class PasswordField(QWidget):
    """A password with *toon* and, where `meter` is given, a strength line.

    `meter(text)` returns (score 0..4, sentence): the words and the measuring belong to whoever knows passwords.
    Warns when Caps Lock seems to be on.
    """

    text_changed = Signal(str)
    returned = Signal()

    def __init__(
        self, name: str, meter: Callable[[str], tuple[int, str]] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._meter = meter
        self._caps = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.line = TextField(name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhHiddenText
        )
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._eye = QAction(self.tr("Show"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.line.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._bar = StrengthBar()
        self._words = Label("", "small", "ink2", wrap=True)
        self._caps_words = Label(self.tr("Caps Lock seems to be on."), "small_strong", "no")
        for part in (self.line, self._bar, self._words, self._caps_words):
            column.addWidget(part)
        self._bar.setVisible(meter is not None)
        self._words.setVisible(meter is not None)
        self._caps_words.hide()
        self.setFocusProxy(self.line)
        self.setAccessibleName(name)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self.returned)
        self.line.installEventFilter(self)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        """Empty the field."""
        self.line.clear()

    def set_text(self, text: str) -> None:
        self.line.setText(text)

    def setProperty(self, name: str, value: object) -> bool:
        if name == "wrong":
            self.line.setProperty(name, value)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)
        return super().setProperty(name, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typed = event.text()
            if typed.isalpha():
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._caps = typed.isupper() != shifted
            elif event.key() == Qt.Key.Key_CapsLock:
                self._caps = False
            self._caps_words.setVisible(self._caps)
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if self._meter is not None:
            score, words = self._meter(text) if text else (0, "")
            self._bar.set_score(score if text else -1)
            self._words.setText(words)
        self.text_changed.emit(text)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._dress()

    def _dress(self) -> None:
        shown = self._eye.isChecked()
        self._eye.setIcon(icons.icon("eye-off" if shown else "eye", "ink2"))
        self._eye.setText(self.tr("Hide") if shown else self.tr("Show"))


class StrengthBar(QWidget):
    """Five parts, filled by score; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score = -1
        self.setFixedHeight(6)

    def set_score(self, score: int) -> None:
        """Show a score from 0 to 4; -1 is empty."""
        self._score = score
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        gap, parts = 4, 5
        width = (self.width() - gap * (parts - 1)) / parts
        token = "no" if self._score <= 1 else "open" if self._score == 2 else "ok"
        for part in range(parts):
            ground = token if part <= self._score else "line"
            painter.fillRect(round(part * (width + gap)), 0, round(width), self.height(), theme.colour(ground))


class TextBox(QPlainTextEdit):
    """Several lines of text; Tab leaves the field."""

    def __init__(self, name: str, text: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setProperty("role", "reading")
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedHeight(theme.line_height("reading") * self._lines + 16)
