"""Pictures and plain text of a pupil's card, shown from memory."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Label

MOST_PIXELS = 60_000_000
"""A picture with more pixels than this is not decoded: it could fill the memory."""


class PictureDialog(Dialog):
    """Show a picture, made smaller when it is larger than the window."""

    def __init__(self, parent: QWidget, title: str, content: bytes) -> None:
        super().__init__(parent, title, width=560)
        self.setMaximumWidth(16_777_215)
        image = QImage.fromData(content)
        self.picture = QLabel()
        self.picture.setAccessibleName(title)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if image.isNull() or image.width() * image.height() > MOST_PIXELS:
            words = self.tr("This picture cannot be shown. The file itself is still on the card.")
            self.body.addWidget(Label(words, "body", "ink2", wrap=True))
            return
        room = self._room(parent)
        if image.width() > room.width() or image.height() > room.height():
            image = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.body.addWidget(self.picture)

    @staticmethod
    def _room(parent: QWidget) -> QSize:
        screen = QGuiApplication.primaryScreen()
        most = screen.availableSize() if screen is not None else QSize(1024, 700)
        wanted = parent.window().size().boundedTo(most)
        return QSize(max(320, wanted.width() - 120), max(240, wanted.height() - 180))


class TextDialog(Dialog):
    """Show plain text, which is never read as markup."""

    def __init__(self, parent: QWidget, title: str, content: bytes) -> None:
        super().__init__(parent, title, width=640)
        self.setMaximumWidth(16_777_215)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setFont(theme.font("reading"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(320)
        try:
            words = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            words = content.decode("cp1252", errors="replace")
        self.text.setPlainText(words)
        self.body.addWidget(self.text)
