"""The screens of forms that came back: named, reachable by keyboard, nothing cut off, also narrow, large and dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from opoz_desktop.intake.ui.returned.entry_page import EntryPage
from opoz_desktop.intake.ui.returned.files_page import FilesPage
from opoz_desktop.shell.page import Page
from tests.intake.returned import paper
from tests.screens import harness

from .conftest import ENTER, Keys, Printed
from .test_files import filled, read

WIDE, NARROW = (1224, 790), (836, 590)
VARIANTS = [
    ("light", 100, WIDE), ("light", 100, NARROW), ("light", 150, WIDE), ("light", 150, NARROW), ("dark", 100, WIDE),
]  # fmt: skip


def looked_at(page: Page, name: str, theme: str, scale: int, size: tuple[int, int]) -> None:
    page.set_narrow(size[0] * 100 / scale < 1000)
    harness.render(page, name, theme, scale, size)
    assert harness.nameless(page) == []
    assert [one for one in harness.unreachable(page) if "_KeyButton" not in one] == [], "keys work on the line itself"
    assert harness.clipped(page) == []
    assert harness.outside(page) == []
    assert harness.sideways(page) == []


@pytest.mark.parametrize(("theme", "scale", "size"), VARIANTS)
@pytest.mark.parametrize("step", ["start", "form", "strip", "warned", "booked"])
def test_entering_fits_and_speaks(
    page: EntryPage, keys: Keys, printed: Printed, step: str, theme: str, scale: int, size: tuple[int, int]
) -> None:
    harness.dress(theme, scale)
    if step != "start":
        keys.code(printed.codes["sanne.vader"])
    if step in {"warned", "booked"}:
        keys.lines("JNBLJJJJJJJ" + "N")
        keys.press(ENTER)
    if step == "strip":
        page._other_part()
        keys.press(Qt.Key.Key_J)
    if step == "booked":
        keys.press(ENTER)
    looked_at(page, f"returned-entry-{step}", theme, scale, size)


@pytest.mark.parametrize(("theme", "scale", "size"), VARIANTS)
def test_filled_files_fit_and_speak(
    files: FilesPage, qtbot: QtBot, tmp_path: Path, printed: Printed, theme: str, scale: int, size: tuple[int, int]
) -> None:
    harness.dress(theme, scale)
    looked_at(files, "returned-files-empty", theme, scale, size)
    read(
        files, qtbot, tmp_path,
        filled(printed, "ties.moeder", name="S. Zwart"),
        paper.both_on(filled(printed, "luuk.moeder", name="S. Visser", remark="liever niet herkenbaar"), 3),
        paper.flattened(filled(printed, "jesse.moeder")),
    )  # fmt: skip
    looked_at(files, "returned-files", theme, scale, size)
