"""A place to drop files on or choose them from, without the program remembering where people have been."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .. import theme
from .buttons import Button
from .text import Icon, Label


class DropZone(QFrame):
    """Take files by dropping or by a button. `dropped` carries a tuple of paths; `asked` asks to choose.

    `more` is a second button for what the first cannot choose (a folder); its click is `more_asked`.
    """

    dropped = Signal(object)
    asked = Signal()
    more_asked = Signal()

    def __init__(
        self, head: str, detail: str, button: str, main: bool = False, more: str = "", big: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(head)
        self.setAccessibleDescription(detail)
        self.button = Button(button, "main" if main else "plain", "folder-open" if main else "paperclip", small=not big)
        self.more = Button(more, "quiet", small=not big)
        self.more.setVisible(bool(more))
        self.head = Label(head, "head" if big else "body", "ink" if big else "ink2", wrap=True)
        self.detail = Label(detail, "small" if not big else "body", "ink2", wrap=True)
        self.button.clicked.connect(self.asked)
        self.more.clicked.connect(self.more_asked)
        if big:
            self._lay_out_big()
        else:
            self._lay_out_line()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isEnabled() and _local_paths(event):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        paths = _local_paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.fillPath(shape, theme.colour("pen_soft" if self._over else "surface"))
        pen = QPen(theme.colour("pen" if self._over else "line2"), 1.25)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(shape)

    def _lay_out_big(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 28, 24, 28)
        column.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Icon("file-down", "ink3", 28), 0, centre)
        for label in (self.head, self.detail):
            label.setAlignment(centre)
            column.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        column.addSpacing(4)
        column.addLayout(buttons)

    def _lay_out_line(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(10)
        row.addWidget(Icon("file-down", "ink3", 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.head)
        words.addWidget(self.detail)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        row.addWidget(self.more)


class PathChooser(QFileDialog):
    """Choose an existing file or folder; Qt's own dialog, which forgets everything when it closes."""

    def __init__(
        self, parent: QWidget, title: str, done: Callable[[str], None], name_filter: str = "", folder: bool = False
    ) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        super().__init__(parent, title, start)
        self.setAccessibleName(title)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        if name_filter:
            self.setNameFilter(name_filter)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fileSelected.connect(done)
        self.finished.connect(_forget)

    def done(self, result: int) -> None:
        from ..dialogs import give_back_focus

        super().done(result)
        give_back_focus(self)


def _forget() -> None:
    from ..saving import forget_file_dialog

    forget_file_dialog()


def _local_paths(event: QDropEvent) -> tuple[Path, ...]:
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
