"""Printing the recovery sheet straight to a printer, without a preview: its signs must not come on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell.errors import Sentences, register
from opoz_desktop.shell.paper import Paper
from opoz_desktop.shell.preview import PRINT_DPI, print_pages


class NoPrinter(OpozError):
    """This computer knows no printer, or the printer refused the page. Facts: none."""


def _no_printer(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("VaultPrinting", "This computer has no printer that answers."),
        QCoreApplication.translate("VaultPrinting", "Nothing is lost; the sheet can be printed again and again."),
        QCoreApplication.translate("VaultPrinting", "Connect a printer, or keep the sheet as PDF on a stick."),
    )


register(NoPrinter, _no_printer)


class _Printing(QObject):
    """Live as long as the printer dialog is open."""

    def __init__(self, parent: QWidget, data: bytes, done: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._done = done
        self._paper = Paper(data)
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName("OPOZ Desktop")
        self.printer.setResolution(PRINT_DPI)
        self.printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        chooser = QPrintDialog(self.printer, parent)
        chooser.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)  # noqa: FBT003 - Qt takes it by place
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(self._print)
        chooser.rejected.connect(self.deleteLater)
        QDialog.open(chooser)

    def _print(self) -> None:
        printed = print_pages(self._paper, self.printer, 1, len(self._paper))
        if printed:
            self._done(self.printer.printerName())
        self.deleteLater()


def print_sheet(parent: QWidget, data: bytes, done: Callable[[str], None]) -> None:
    """Ask for a printer and print; call `done(printer name)` when the page was sent. Raise NoPrinter."""
    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinter
    _Printing(parent, data, done)
