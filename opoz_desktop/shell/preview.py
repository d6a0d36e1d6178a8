"""The PDF preview inside the program: from bytes in memory to screen and printer, without a file on disk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission

from . import dialogs
from .desk import Desk
from .paper import Paper
from .saving import note_print
from .widgets.buttons import Button
from .widgets.paper_view import Zoom
from .widgets.preview_pane import PreviewPane
from .widgets.text import Label

PRINT_DPI = 300


class PreviewDialog(QDialog):
    """Show a PDF, print it, or let it leave through the one door."""

    def __init__(self, parent: QWidget, desk: Desk, title: str, data: bytes, file_stem: str) -> None:
        super().__init__(parent)
        self._desk, self._data, self._stem, self._title = desk, data, file_stem, title
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_room(parent))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "head", elide=True))
        self.page_words = Label("", "small", "ink2")
        words.addWidget(self.page_words)
        head.addLayout(words, 1)
        self.smaller = Button(self.tr("Smaller"), "quiet", "zoom-out")
        self.larger = Button(self.tr("Larger"), "quiet", "zoom-in")
        self.save = Button(self.tr("Save PDF…"), icon="file-down")
        self.print = Button(self.tr("Print…"), "main", "printer")
        self.close_button = Button(self.tr("Close"))
        for button in (self.smaller, self.larger, self.save, self.close_button, self.print):
            head.addWidget(button)
        column.addLayout(head)
        self.pane = PreviewPane(title)
        self.pane.set_pdf(data)
        column.addWidget(self.pane, 1)
        self.save.setVisible(desk.may(Permission.EXPORT))
        self.smaller.clicked.connect(self._smaller)
        self.larger.clicked.connect(self._larger)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.close_button.clicked.connect(self.reject)
        self.pane.view.turned.connect(self._count)
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        self._shortcut.activated.connect(self._print)
        self._count()
        self.pane.view.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        dialogs.paint_dialog_edge(self)

    def done(self, result: int) -> None:
        super().done(result)
        dialogs.give_back_focus(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.pane.view.zoom is not Zoom.OWN:
            self.pane.view.set_zoom(Zoom.PAGE if self.pane.width() > 900 else Zoom.WIDTH)

    def _count(self) -> None:
        self.page_words.setText(
            self.tr("Page {number} of {total}").format(number=self.pane.page(), total=self.pane.pages())
        )

    def _smaller(self) -> None:
        self.pane.view.set_zoom(Zoom.OWN, self.pane.view.factor() / 1.25)

    def _larger(self) -> None:
        self.pane.view.set_zoom(Zoom.OWN, self.pane.view.factor() * 1.25)

    def _save(self) -> None:
        dialogs.save_bytes(self, self._desk, self._data, self._stem, "pdf", {"pages": self.pane.pages()})

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("OPOZ Desktop")
        printer.setResolution(PRINT_DPI)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._printer = printer
        chooser = QPrintDialog(printer, self)
        chooser.setMinMax(1, max(1, self.pane.pages()))
        chooser.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        chooser.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(self._print_now)
        QDialog.open(chooser)

    def _print_now(self) -> None:
        first = self._printer.fromPage() or 1
        last = self._printer.toPage() or self.pane.pages()
        pages = print_pages(self.pane.view.paper, self._printer, first, last)
        try:
            self._desk.do(note_print, pages)
        except OpozError as error:
            self._desk.fail(error)
        self._desk.say(self.tr("Sent to the printer"))


def print_pages(paper: Paper, printer: QPrinter, first: int, last: int) -> int:
    """Draw pages (from 1) on a printer at its own resolution and return how many; nothing is written to disk."""
    painter = QPainter()
    printer.setFullPage(True)
    count = 0
    for number in range(first - 1, last):
        points = paper.sizes[number]
        turned = points.width() > points.height()
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait)
        if not painter.isActive():
            if not painter.begin(printer):
                return 0
        else:
            printer.newPage()
        scale = printer.resolution() / 72
        pixels = QSize(round(points.width() * scale), round(points.height() * scale))
        picture = paper.image(number, pixels)
        offset = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(0, 0, pixels.width(), pixels.height()).translated(offset.topLeft()), picture)
        count += 1
    painter.end()
    return count


def _room(parent: QWidget) -> QSize:
    window = parent.window().size()
    return QSize(max(900, min(1240, window.width() - 80)), max(620, window.height() - 60))
