"""The card *Briefhoofd* in *Beheer*: choose, see, remove, take back; a refused file says why in one line."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school import queries
from opoz_desktop.features.school.ui.choice_settings import ChoiceDialog, ChoiceSettings
from opoz_desktop.features.school.ui.settings import SchoolSettings
from opoz_desktop.kernel.choices import choice
from opoz_desktop.shell.desk import Desk

from .conftest import File

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def desk(file: File) -> Iterator[Desk]:
    made = Desk(file.open().register)
    yield made
    made.jobs.stop()


@pytest.fixture
def section(desk: Desk, show: Show) -> SchoolSettings:
    made = SchoolSettings(desk)
    show(made)
    made.refresh()
    return made


def logo(folder: Path, name: str = "logo.png") -> Path:
    out = io.BytesIO()
    Image.new("RGB", (400, 120), (20, 90, 160)).save(out, "PNG")
    path = folder / name
    path.write_bytes(out.getvalue())
    return path


def ink(section: SchoolSettings) -> int:
    """Count the blue pixels of the sample."""
    picture = section.letterhead.sheet.pixmap().toImage()
    blue = 0
    for x in range(picture.width()):
        for y in range(picture.height() // 5):
            colour = picture.pixelColor(x, y)
            blue += colour.blue() > colour.red() + 60
    return blue


def test_a_dropped_logo_is_kept_seen_removed_and_taken_back(
    qtbot: QtBot, section: SchoolSettings, desk: Desk, tmp_path: Path
) -> None:
    card = section.letterhead
    assert not card.remove.isVisible()
    assert ink(section) == 0
    card.drop.dropped.emit((logo(tmp_path),))
    qtbot.waitUntil(lambda: desk.ask(queries.letterhead).logo is not None)
    assert card.remove.isVisible()
    assert ink(section) > 200
    qtbot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert desk.ask(queries.letterhead).logo is None
    assert ink(section) == 0
    desk.undo()
    assert desk.ask(queries.letterhead).logo is not None


def test_taking_a_logo_back_leaves_the_line_at_the_foot(
    qtbot: QtBot, section: SchoolSettings, desk: Desk, tmp_path: Path
) -> None:
    card = section.letterhead
    card.drop.dropped.emit((logo(tmp_path),))
    qtbot.waitUntil(desk.can_undo)
    card.footer.setText("Samen groeien")
    assert card.save_footer()
    desk.undo()
    kept = desk.ask(queries.letterhead)
    assert (kept.logo, kept.footer) == (None, "Samen groeien")


def test_a_file_that_is_no_picture_says_so_and_leaves_the_letterhead(
    qtbot: QtBot, section: SchoolSettings, desk: Desk, tmp_path: Path
) -> None:
    card = section.letterhead
    wrong = tmp_path / "logo.png"
    wrong.write_bytes(b"MZ program")
    card.drop.dropped.emit((wrong,))
    qtbot.waitUntil(card.trouble.isVisible)
    assert card.trouble.text().startswith("This file is no picture")
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(80 * 1024 * 1024)
    card.drop.dropped.emit((large,))
    qtbot.waitUntil(lambda: card.trouble.isVisible() and "8 MB" in card.trouble.text())
    assert desk.ask(queries.letterhead) == queries.LetterheadRow()
    card.drop.dropped.emit((logo(tmp_path, "good.png"),))
    qtbot.waitUntil(lambda: desk.ask(queries.letterhead).logo is not None)
    assert not card.trouble.isVisible()


def test_the_line_at_the_foot_is_saved_with_the_rest(qtbot: QtBot, section: SchoolSettings, desk: Desk) -> None:
    card = section.letterhead
    card.footer.setText("Samen groeien")
    assert section.save.isEnabled()
    qtbot.mouseClick(section.save, Qt.MouseButton.LeftButton)
    assert desk.ask(queries.letterhead).footer == "Samen groeien"
    assert not section.save.isEnabled()
    card.footer.setText("tel 111222333")
    qtbot.mouseClick(section.save, Qt.MouseButton.LeftButton)
    assert card.footer_field.error()
    assert desk.ask(queries.letterhead).footer == "Samen groeien"
    section.refresh()
    assert card.footer.text() == "tel 111222333", "what is being typed stays"


def test_a_trial_print_opens_in_the_preview(qtbot: QtBot, section: SchoolSettings, desk: Desk) -> None:
    with qtbot.waitSignal(desk.preview_asked) as asked:
        qtbot.mouseClick(section.letterhead.trial, Qt.MouseButton.LeftButton)
    assert asked.args is not None
    assert asked.args[1].startswith(b"%PDF")
    assert asked.args[2] == "briefhoofd"


def test_the_side_of_the_window_is_a_setting_with_its_source(desk: Desk, show: Show) -> None:
    choices = ChoiceSettings(desk)
    show(choices)
    choices.refresh()
    assert choices.rows["paper.window_side"].value.text() == "no window"
    dialog = ChoiceDialog(choices, desk, choices.rows["paper.window_side"].row)
    assert dialog._words is not None
    dialog._words.set_key("right")
    dialog.source.setPlainText("besluit directie 06-10-2026")
    dialog.submit()
    assert desk.ask(choice, "paper.window_side").value == "right"
    choices.refresh()
    assert choices.rows["paper.window_side"].value.text() == "right"
