"""The toast: what happened, with *Terug* for ten seconds; it stays while hovered or focused."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from .. import theme
from .buttons import Button
from .text import Icon, Label


class Toast(QFrame):
    """A message over the page, bottom left. `undone` is emitted when a person takes the deed back."""

    undone = Signal()
    SHOWN_MS = 10_000

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self.setFixedHeight(theme.scaled(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(Icon("check", "bg"))
        self.words = Label("", "medium", elide=True)
        row.addWidget(self.words, 1)
        self.undo = Button(self.tr("Undo"), "inverse", "undo-2", small=True)
        self.undo_key = Label("Ctrl Z", "key")
        self.undo.clicked.connect(self._undo)
        row.addWidget(self.undo_key)
        row.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.SHOWN_MS)
        self._timer.timeout.connect(self._time_up)
        self.undo.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, with_undo: bool = False) -> None:
        """Show a sentence; the ten seconds begin again."""
        self.words.setText(text)
        self.undo.setVisible(with_undo)
        self.undo_key.setVisible(with_undo)
        self.undo.setAccessibleName(self.tr("Undo: {text}").format(text=text))
        self.setAccessibleName(text)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.start()

    def place(self) -> None:
        """Stand at the bottom left of the parent, never wider than it."""
        parent = self.parentWidget()
        assert parent is not None
        width = min(max(self.sizeHint().width(), 320), parent.width() - 48)
        self.setFixedWidth(width)
        self.move(24, parent.height() - self.height() - 16)

    def held(self) -> bool:
        """Tell whether it stays because it is hovered or focused."""
        return self.underMouse() or self.undo.hasFocus()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._go_on()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._timer.stop()
        elif kind == QEvent.Type.FocusOut:
            self._go_on()
        return False

    def keyPressEvent(self, event: QEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.hide()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def _go_on(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _time_up(self) -> None:
        if self.held():
            self._timer.start()
        else:
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undone.emit()
