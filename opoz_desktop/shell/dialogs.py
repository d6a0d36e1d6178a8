"""The dialog base, the confirmation, and the one door through which bytes leave the vault.

No dialog waits in a loop of its own: it opens, and tells by a signal. Esc is always the safe way out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from opoz_desktop.kernel.errors import OpozError

from . import errors, theme
from .widgets.buttons import Button
from .widgets.text import Icon, Label


class Dialog(QDialog):
    """A question that names its object, a body, and two buttons that name deeds.

    Ordinary (`danger` False): the deed is the main button at right and the default. Dangerous: the safe button
    is the main one at right and the default, the deed stands beside it with a red outline. Esc is always safe.
    Override `submit`: do the deed, then `accept()`; on an OpozError call `show_error`. A half-typed form
    implements `draft()` and `restore()` and sets `DRAFT_KEY`, then it survives the lock.
    """

    DRAFT_KEY = ""
    submitted = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        question: str,
        text: str = "",
        deed: str = "",
        safe: str = "",
        danger: bool = False,
        width: int = 480,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self.setMaximumWidth(max(width, 480))
        self._danger = danger
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        self.question = Label(question, "head", wrap=True)
        self.words = Label(text, "body", "ink2", wrap=True)
        self.words.setVisible(bool(text))
        column.addWidget(self.question)
        column.addWidget(self.words)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body)
        self._trouble = QHBoxLayout()
        self._trouble_icon = Icon("circle-alert", "no")
        self.trouble = Label("", "small", "no", wrap=True)
        self._trouble.addWidget(self._trouble_icon, 0, Qt.AlignmentFlag.AlignTop)
        self._trouble.addWidget(self.trouble, 1)
        self._trouble_icon.hide()
        self.trouble.hide()
        column.addLayout(self._trouble)
        column.addSpacing(4)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.safe_button = Button(safe or self.tr("Close"), "main" if danger or not deed else "plain")
        self.deed_button = Button(deed, "danger" if danger else "main")
        self.deed_button.setVisible(bool(deed))
        first, second = (self.deed_button, self.safe_button) if danger else (self.safe_button, self.deed_button)
        self.buttons.addWidget(first)
        self.buttons.addWidget(second)
        column.addLayout(self.buttons)
        default = self.safe_button if danger or not deed else self.deed_button
        default.setAutoDefault(True)
        default.setDefault(True)
        self.safe_button.clicked.connect(self.reject)
        self.deed_button.clicked.connect(self.submit)

    def submit(self) -> None:
        """Do the deed. The base only tells and closes."""
        self.submitted.emit()
        self.accept()

    def show_error(self, error: Exception) -> None:
        """Show the sentence of an error inside the dialog; what was typed stays."""
        self.show_trouble(errors.sentences(error).text)

    def show_trouble(self, sentence: str) -> None:
        """Show a sentence in the colour of errors; "" takes it away."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self._trouble_icon.setVisible(bool(sentence))

    def attempt(self, deed: Callable[..., Any], *args: Any) -> bool:
        """Run a deed; on an OpozError show its sentence here and return False."""
        try:
            deed(*args)
        except OpozError as error:
            self.show_error(error)
            return False
        return True

    def draft(self) -> dict[str, Any]:
        """Return what was typed, as plain values, for the sealed draft."""
        return {}

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in a draft."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
            return
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()  # Enter means the button one stands on, not the default one
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order_focus()
        self._fit()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._stay_on_screen()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_dialog_edge(self)

    def done(self, result: int) -> None:
        super().done(result)
        give_back_focus(self)

    def _fit(self) -> None:
        """Be exactly as high as the words need at this width."""
        layout = self.layout()
        assert layout is not None
        width = max(self.width(), self.minimumWidth())
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        screen = self.screen().availableGeometry().height() - 48
        wanted = min(height, screen)
        if wanted != self.height():
            self.setMinimumHeight(min(wanted, layout.totalMinimumSize().height()))
            self.resize(width, wanted)

    def _stay_on_screen(self) -> None:
        """Go up when what was added would push the buttons below the edge of the screen."""
        place, room = self.frameGeometry(), self.screen().availableGeometry()
        if place.bottom() > room.bottom():
            self.move(place.x(), max(room.top(), room.bottom() - place.height()))

    def _order_focus(self) -> None:
        """Let Tab pass the fields first and then the buttons, from left to right."""
        buttons = [
            part for part in self.findChildren(QPushButton) if self.buttons.indexOf(part) >= 0 and not part.isHidden()
        ]
        buttons.sort(key=self.buttons.indexOf)
        fields = [
            part
            for part in self.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part not in buttons and part.isVisibleTo(self)
        ]
        chain = [*fields, *buttons]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        if self._danger:
            self.safe_button.setFocus(Qt.FocusReason.TabFocusReason)
        elif chain and self.focusWidget() in (None, *buttons):
            chain[0].setFocus(Qt.FocusReason.TabFocusReason)


def paint_dialog_edge(dialog: QDialog) -> None:
    """Paint ground and edge of a dialog, so that it stands out where the system gives it no frame."""
    painter = QPainter(dialog)
    painter.fillRect(dialog.rect(), theme.colour("surface"))
    painter.setPen(QPen(theme.colour("line2"), 1))
    painter.drawRect(QRectF(dialog.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def give_back_focus(dialog: QDialog) -> None:
    """Bring the window below to the front again; where no window manager runs nobody else does."""
    parent = dialog.parentWidget()
    if parent is not None and parent.window().isVisible():
        parent.window().activateWindow()


def confirm(
    parent: QWidget,
    question: str,
    text: str,
    deed: str,
    done: Callable[[], None],
    safe: str = "",
    danger: bool = True,
) -> Dialog:
    """Ask before a deed that cannot be taken back; `done` is a bound method called when the person does it."""
    keep = safe or QCoreApplication.translate("Dialogs", "Keep")
    dialog = Dialog(parent, question, text, deed, keep, danger)
    dialog.submitted.connect(done)
    dialog.open()
    return dialog


def message(parent: QWidget | None, error: Exception) -> Dialog:
    """Show the three sentences of an error."""
    words = errors.sentences(error)
    dialog = Dialog(parent, words.what, " ".join(part for part in (words.kept, words.todo) if part))
    dialog.open()
    return dialog


def save_bytes(
    parent: QWidget,
    desk: Any,
    data: bytes,
    file_stem: str,
    suffix: str = "pdf",
    counts: Mapping[str, int] | None = None,
    saved: Callable[[Path], None] | None = None,
) -> QDialog:
    """Let bytes leave the vault: warn, ask the purpose, note it in the log, write the file.

    The one door. `file_stem` and `counts` hold no personal data. The log line is written before the file, so
    that nothing leaves unnoticed. `saved` is a bound method that gets the path.
    """
    from .saving import SaveDialog

    dialog = SaveDialog(parent, desk, data, file_stem, suffix, dict(counts or {}))
    if saved is not None:
        dialog.saved.connect(saved)
    dialog.open()
    return dialog
