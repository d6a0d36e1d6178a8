"""The tab *Bestanden*: added by dropping, opened without a file on disk, removed after its name was shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school import commands, queries
from opoz_desktop.features.school.ui.file_view import PictureDialog, TextDialog
from opoz_desktop.features.school.ui.files import FilesTab
from opoz_desktop.features.school.ui.page import PupilsPage
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.saving import SaveDialog

from .conftest import Cast, settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(page: PupilsPage, cast: Cast) -> FilesTab:
    page.show_target(pupil_id=cast.sanne, tab="files")
    settle()
    found = page.card.tab()
    assert isinstance(found, FilesTab)
    return found


def drop(tab: FilesTab, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    tab.drop.dropEvent(event)
    settle()


def titles(cast: Cast) -> list[str]:
    return [row.title for row in cast.desk.ask(queries.files, cast.sanne)]


def opened_dialog(tab: FilesTab, kind: type[QDialog]) -> QDialog:
    found = [d for d in tab.window().findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def test_an_empty_tab_says_what_belongs_there(tab: FilesTab) -> None:
    assert tab.none.isVisible()
    assert "brieven" in tab.none.text()
    assert not tab.card.isVisible()


def test_files_are_added_by_dropping_them(tab: FilesTab, cast: Cast, tmp_path: Path, page: PupilsPage) -> None:
    for name in ("brief.pdf", "foto.png"):
        (tmp_path / name).write_bytes(b"x" * 2_400_000)
    drop(tab, tmp_path / "brief.pdf", tmp_path / "foto.png")
    assert sorted(titles(cast)) == ["brief", "foto"]
    assert tab.card.isVisible()
    assert tab.table.proxy.index(0, 2).data() == "2,4 MB"
    counter = next(b for b in page.card.tabs._buttons if b.key == "files")
    assert counter.count == 2


@pytest.mark.parametrize(
    ("name", "size", "said"), [("virus.exe", 5, "Dit soort bestand"), ("scan.pdf", 20_000_001, "groter dan 20 MB")]
)
def test_what_is_refused_says_why_in_place(
    tab: FilesTab, cast: Cast, tmp_path: Path, name: str, size: int, said: str
) -> None:
    (tmp_path / name).write_bytes(b"x" * size)
    drop(tab, tmp_path / name)
    assert tab.trouble.isVisible()
    assert said in tab.trouble.text()
    assert titles(cast) == []


def test_a_pdf_opens_in_the_preview_without_a_name_in_the_file_stem(tab: FilesTab, cast: Cast, qtbot: QtBot) -> None:
    cast.desk.do(commands.add_file, cast.sanne, "brief Sanne.pdf", b"%PDF-1.4")
    with qtbot.waitSignal(cast.desk.preview_asked) as asked:
        qtbot.mouseClick(tab.open_button, LEFT)
    assert asked.args == ["brief Sanne", b"%PDF-1.4", "bestand"]


def test_a_picture_and_a_text_are_shown_from_memory(tab: FilesTab, cast: Cast, qtbot: QtBot) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    cast.desk.do(commands.add_file, cast.sanne, "kaart.png", bytes(buffer.data().data()))
    tab.open_file(cast.desk.ask(queries.files, cast.sanne)[0])
    picture = opened_dialog(tab, PictureDialog)
    assert isinstance(picture, PictureDialog)
    assert picture.picture.pixmap().width() == 40
    picture.reject()
    cast.desk.do(commands.add_file, cast.sanne, "notitie.txt", "één <b>regel</b>".encode())
    tab.open_file(next(r for r in cast.desk.ask(queries.files, cast.sanne) if r.title == "notitie"))
    text = opened_dialog(tab, TextDialog)
    assert isinstance(text, TextDialog)
    assert text.text.toPlainText() == "één <b>regel</b>"
    text.reject()


def test_a_broken_picture_says_that_the_file_is_still_there(tab: FilesTab, cast: Cast) -> None:
    cast.desk.do(commands.add_file, cast.sanne, "kapot.png", b"no picture")
    tab.open_file(cast.desk.ask(queries.files, cast.sanne)[0])
    dialog = opened_dialog(tab, PictureDialog)
    assert isinstance(dialog, PictureDialog)
    assert dialog.picture.pixmap().isNull()
    dialog.reject()


def test_other_kinds_leave_only_through_the_export_door(tab: FilesTab, cast: Cast) -> None:
    cast.desk.do(commands.add_file, cast.sanne, "plan.docx", b"PK")
    tab.open_file(cast.desk.ask(queries.files, cast.sanne)[0])
    opened_dialog(tab, SaveDialog).reject()


def test_removing_names_the_file_and_keeps_it_unless_it_is_confirmed(tab: FilesTab, cast: Cast, qtbot: QtBot) -> None:
    cast.desk.do(commands.add_file, cast.sanne, "brief.pdf", b"%PDF-1.4")
    for confirmed in (False, True):
        qtbot.mouseClick(tab.remove_button, LEFT)
        dialog = opened_dialog(tab, Dialog)
        assert isinstance(dialog, Dialog)
        assert "brief" in dialog.question.text()
        assert dialog.safe_button.isDefault()
        qtbot.mouseClick(dialog.deed_button if confirmed else dialog.safe_button, LEFT)
        settle()
        assert titles(cast) == ([] if confirmed else ["brief"])
