"""Dialogs: the safe way out, errors in their place, and the one door through which bytes leave."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QSettings, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import dialogs, saving
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.preview import PreviewDialog, print_pages
from opoz_desktop.shell.saving import FileChooser, NotWritten, SaveDialog
from tests.shell.conftest import make_register


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    made.close()


def pdf(pages: int = 2) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.fillRect(0, 0, 4000, 4000, Qt.GlobalColor.black)
    painter.end()
    return bytes(buffer.data().data())


def lines(work: Work) -> list[tuple[str, str]]:
    return [(row.action, row.facts) for row in work.session.execute(text("SELECT action, facts FROM line"))]


class Counter(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.done = 0

    def do(self) -> None:
        self.done += 1


def test_the_default_of_a_dangerous_question_is_the_safe_button(qtbot: QtBot, host: QWidget) -> None:
    counter = Counter()
    dialog = dialogs.confirm(
        host, "Groeidocument van Yara verwijderen?", "Dit kan niet ongedaan.", "Verwijderen", counter.do
    )
    assert dialog.safe_button.isDefault()
    assert not dialog.deed_button.isDefault()
    assert dialog.buttons.indexOf(dialog.safe_button) > dialog.buttons.indexOf(dialog.deed_button), (
        "safe stands at right"
    )
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert counter.done == 0
    assert not dialog.isVisible()


def test_enter_on_the_red_button_is_the_deed_of_that_button(qtbot: QtBot, host: QWidget) -> None:
    done: list[int] = []
    dialog = Dialog(host, "Ronde sluiten?", deed="Ronde sluiten", safe="Laten lopen", danger=True)
    dialog.submitted.connect(lambda: done.append(1))
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    while dialog.focusWidget() is not dialog.deed_button:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.deed_button, Qt.Key.Key_Return)
    assert done == [1]


def test_escape_is_safe_and_the_deed_is_done_once(qtbot: QtBot, host: QWidget) -> None:
    counter = Counter()
    dialog = dialogs.confirm(host, "Weg?", "", "Verwijderen", counter.do)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert counter.done == 0
    dialog = dialogs.confirm(host, "Weg?", "", "Verwijderen", counter.do)
    qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    assert counter.done == 1


def test_a_dialog_that_grows_keeps_its_buttons_on_the_screen(qtbot: QtBot, host: QWidget) -> None:
    dialog = Dialog(host, "Brieven maken?", deed="Brieven maken", safe="Niets maken")
    dialog.open()
    room = dialog.screen().availableGeometry()
    dialog.move(dialog.x(), room.bottom() - dialog.height())
    more = QWidget()
    more.setMinimumHeight(300)
    dialog.body.addWidget(more)
    qtbot.waitUntil(lambda: dialog.height() > 300)
    assert dialog.frameGeometry().bottom() <= room.bottom()
    assert dialog.frameGeometry().top() >= room.top()
    dialog.close()


def test_an_error_stays_in_the_dialog_with_what_was_typed(qtbot: QtBot, host: QWidget) -> None:
    def refused() -> None:
        raise NotAllowed(permission="x", role="y")

    dialog = Dialog(host, "Boeken?", deed="Boeken")
    dialog.open()
    assert dialog.attempt(refused) is False
    assert dialog.trouble.isVisible()
    assert dialog.trouble.text()
    assert dialog.isVisible()
    dialog.close()


def test_the_door_asks_why_notes_counts_and_writes_the_file(
    qtbot: QtBot, host: QWidget, desk: Desk, register: Register, tmp_path: Path
) -> None:
    dialog = dialogs.save_bytes(host, desk, b"%PDF-1.7 inhoud", "daglijst", "pdf", {"pupils": 30})
    assert isinstance(dialog, SaveDialog)
    dialog.submit()
    assert dialog.purpose_field.error(), "no purpose, no file"
    dialog.purpose.set_key("parent")
    with qtbot.waitSignal(dialog.saved):
        dialog.write_to(str(tmp_path / "daglijst"))
    assert (tmp_path / "daglijst.pdf").read_bytes() == b"%PDF-1.7 inhoud"
    assert list(tmp_path.glob("*.part")) + list(tmp_path.glob(".*.part")) == []
    assert register.ask(lines) == [("export.pdf", "{'purpose': 'parent', 'pupils': 30}")]


def test_a_role_without_permission_writes_nothing(qtbot: QtBot, host: QWidget, tmp_path: Path) -> None:
    register = make_register(Role.TEACHER)
    dialog = dialogs.save_bytes(host, Desk(register), b"x", "daglijst")
    assert isinstance(dialog, SaveDialog)
    dialog.purpose.set_key("parent")
    dialog.write_to(str(tmp_path / "daglijst.pdf"))
    assert list(tmp_path.iterdir()) == []
    assert dialog.trouble.isVisible()
    dialog.close()
    register.engine.dispose()


def test_a_folder_that_refuses_is_told_and_noted(
    qtbot: QtBot, host: QWidget, desk: Desk, register: Register, tmp_path: Path
) -> None:
    dialog = dialogs.save_bytes(host, desk, b"x", "daglijst")
    assert isinstance(dialog, SaveDialog)
    dialog.purpose.set_key("print")
    dialog.write_to(str(tmp_path / "is er niet" / "daglijst.pdf"))
    assert dialog.isVisible()
    assert dialog.trouble.text()
    assert [action for action, _ in register.ask(lines)] == ["export.pdf", "export.pdf.failed"]
    dialog.close()


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(saving.os, "fsync", full)
    with pytest.raises(NotWritten) as caught:
        saving.write_whole(tmp_path / "x.pdf", b"inhoud")
    assert caught.value.reason == "full"
    assert list(tmp_path.iterdir()) == []


def test_the_file_dialog_leaves_no_history(qtbot: QtBot, host: QWidget, own_profile: Path) -> None:
    store = QSettings(QSettings.Scope.UserScope, "QtProject")
    store.setValue("FileDialog/lastVisited", "file:///home/school/Sanne")
    store.sync()
    chooser = FileChooser(host, "daglijst", "pdf")
    chooser.open()
    chooser.reject()
    store.sync()
    assert not [
        key for key in QSettings(QSettings.Scope.UserScope, "QtProject").allKeys() if key.startswith("FileDialog")
    ]
    for file in own_profile.rglob("*"):
        if file.is_file():
            assert b"Sanne" not in file.read_bytes()


def test_the_preview_counts_pages_and_prints_each_at_printer_resolution(
    qtbot: QtBot, host: QWidget, desk: Desk, tmp_path: Path
) -> None:
    dialog = PreviewDialog(host, desk, "Formulieren groep 5", pdf(3), "formulieren-groep-5")
    dialog.open()
    assert dialog.pane.pages() == 3
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(100)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "afdruk.pdf"))
    assert print_pages(dialog.pane.view.paper, printer, 2, 3) == 2
    assert (tmp_path / "afdruk.pdf").stat().st_size > 0
    dialog.close()


def test_a_role_that_may_not_export_sees_no_save_button(qtbot: QtBot, host: QWidget, desk: Desk) -> None:
    register = make_register(Role.TEACHER)
    teacher = PreviewDialog(host, Desk(register), "Daglijst", pdf(1), "daglijst")
    director = PreviewDialog(host, desk, "Daglijst", pdf(1), "daglijst")
    assert not teacher.save.isVisibleTo(teacher)
    assert director.save.isVisibleTo(director)
    register.engine.dispose()


def test_no_preview_writes_a_file(
    qtbot: QtBot, host: QWidget, desk: Desk, own_profile: Path, qapp: QApplication
) -> None:
    before = {file for file in own_profile.rglob("*") if file.is_file()}
    dialog = PreviewDialog(host, desk, "Formulieren", pdf(2), "formulieren")
    dialog.open()
    qapp.processEvents()
    dialog.close()
    after = {file for file in own_profile.rglob("*") if file.is_file() and file.suffix != ".qm"}
    assert after <= before


def test_the_file_dialog_leaves_no_folder_behind_after_it_is_gone(qtbot: QtBot, host: QWidget, tmp_path: Path) -> None:
    """Qt writes its history when the dialog is destroyed, which is after `finished`."""
    folder = tmp_path / "Sanne de Vries"
    folder.mkdir()
    chooser = FileChooser(host, "daglijst", "pdf")
    chooser.open()
    chooser.setDirectory(str(folder))
    chooser.accept()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(chooser)
    kept = Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName())
    assert not kept.exists() or b"Sanne" not in kept.read_bytes()
