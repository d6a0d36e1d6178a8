"""Every page in light and dark, at 100 and 150 %, wide and narrow: pictures for eyes, and a walk for what eyes miss."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.shell import dialogs, theme, translations
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.search import FindDialog, Finder, Found
from opoz_desktop.shell.settings import Settings
from opoz_desktop.shell.window import MainWindow
from tests import small_school
from tests.consent_ui import class_of_thirty
from tests.screens import harness, sample
from tests.screens.components import components_page
from tests.shell.conftest import make_register

VARIANTS = [(name, scale, size) for name in harness.THEMES for scale in harness.SCALES for size in harness.SIZES]
NAMES = [f"{name}-{scale}-{size[0]}" for name, scale, size in VARIANTS]
CORNERS = [
    ("light", 100, (1440, 900)),
    ("dark", 100, (1024, 700)),
    ("light", 150, (1024, 700)),
    ("dark", 150, (1440, 900)),
]
"""Each look at least once, for the parts and the sample pages; the program's own pages get every variant."""


@pytest.fixture(autouse=True)
def _dutch(qapp: QApplication) -> Iterator[None]:
    translations.load("nl")
    yield
    theme.apply(qapp, "light", 100)


def no_lock(sealed: bytes, reason: str) -> None:
    """The pictures are never locked."""


@pytest.fixture
def sample_window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    register = make_register()
    theme.apply(qapp, "light", 100)
    window = MainWindow(sample.entries(), Desk(register), "OBS De Kleine Beer", no_lock)
    window.show_backup("Reservekopie 05-10 16:40")
    window.status.show_lock(240)
    qtbot.addWidget(window)
    yield window
    window.close()
    register.engine.dispose()


@pytest.fixture(scope="module")
def school_template(tmp_path_factory: pytest.TempPathFactory) -> small_school.SmallSchool:
    made = class_of_thirty.make(tmp_path_factory.mktemp("screens") / "school.kluis")
    made.close()
    return made


@pytest.fixture
def program_window(
    qtbot: QtBot, qapp: QApplication, school_template: small_school.SmallSchool, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window of the director on a real, encrypted school file, as the program puts it together."""
    from opoz_desktop.app.school import SchoolWindow

    theme.apply(qapp, "light", 100)
    school = small_school.reopen(school_template, tmp_path / "school.kluis")
    program = SchoolWindow(qapp, school.vault, Settings(), "")
    qtbot.addWidget(program.window)
    yield program.window
    program.window.close()
    program.close()
    school.close()


def faults(window: QWidget) -> list[str]:
    """Return everything a person would trip over on what is shown."""
    return [
        *(f"no name: {one}" for one in harness.nameless(window)),
        *(f"Tab does not reach: {one}" for one in harness.unreachable(window)),
        *(f"cut off: {one}" for one in harness.clipped(window)),
        *(f"outside: {one}" for one in harness.outside(window)),
        *(f"sideways: {one}" for one in harness.sideways(window)),
    ]


@pytest.mark.parametrize(("name", "scale", "size"), CORNERS)
def test_the_parts_stand_in_every_look(qtbot: QtBot, name: str, scale: int, size: tuple[int, int]) -> None:
    harness.dress(name, scale)
    page = components_page()
    qtbot.addWidget(page)
    path = harness.render(page, "components", name, scale, (1440, 900) if scale == 100 else (2000, 1400))
    assert path.exists()
    found = faults(page)
    page.close()
    assert found == []


@pytest.mark.parametrize(("name", "scale", "size"), CORNERS)
@pytest.mark.parametrize("key", ["today", "consent"])
def test_sample_pages_stand_in_every_look(
    sample_window: MainWindow, key: str, name: str, scale: int, size: tuple[int, int]
) -> None:
    sample_window.show_page(key)
    harness.render(sample_window, f"sample-{key}", name, scale, size)
    assert faults(sample_window) == []


PAGES = ["today", "pupils", "consent", "forms", "reports", "manage", "import"]


def test_the_director_has_every_page(program_window: MainWindow) -> None:
    assert program_window.page_keys() == PAGES


@pytest.mark.parametrize(("name", "scale", "size"), VARIANTS, ids=NAMES)
def test_every_page_of_the_program_stands_in_every_look(
    program_window: MainWindow, name: str, scale: int, size: tuple[int, int]
) -> None:
    found: dict[str, list[str]] = {}
    for key in program_window.page_keys():
        program_window.go(key, {})
        harness.render(program_window, f"page-{key}", name, scale, size)
        page = program_window.current_page()
        assert page is not None
        if trouble := faults(program_window):
            found[key] = trouble
    assert found == {}


def test_dialogs_fit_their_words(qtbot: QtBot, sample_window: MainWindow) -> None:
    for scale in harness.SCALES:
        harness.dress("light", scale)
        sample_window.resize(1440, 900)
        sample_window.show()
        sample_window.help()
        question, words = "Groeidocument van Yara verwijderen?", "Dit kan niet ongedaan. " * 8
        dialogs.confirm(sample_window, question, words, "Verwijderen", sample_window.toast.hide)
        dialogs.save_bytes(sample_window, sample_window.desk, b"x", "daglijst")
        harness.settle()
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        assert len(shown) == 3
        trouble = [fault for dialog in shown for fault in faults(dialog)]
        for dialog in shown:
            dialog.close()
        harness.settle()
        assert trouble == []


def test_the_search_window_in_both_themes(qtbot: QtBot, sample_window: MainWindow) -> None:
    def find(text: str) -> list[Found]:
        return [Found("Sanne de Vries", "groep 5 · 14-03-2018", "user", "pupils")]

    sample_window.resize(1440, 900)
    sample_window.show()
    for name in harness.THEMES:
        harness.dress(name)
        dialog = FindDialog(sample_window, [Finder(lambda: "Leerlingen", find)])
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.search("devries")
        harness.render(dialog, "find", name, 100, (620, dialog.height()))
        assert faults(dialog) == []
        dialog.close()


def test_the_walk_finds_what_it_looks_for(qtbot: QtBot) -> None:
    harness.dress("light")
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(200, 100)
    button = QPushButton(page)
    button.setGeometry(180, 10, 60, 30)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    label = QLabel("Een veel te lange zin voor dit smalle label", page)
    label.setGeometry(0, 50, 60, 20)
    page.show()
    found = faults(page)
    page.close()
    assert [fault.split(":")[0] for fault in found] == ["no name", "Tab does not reach", "cut off", "outside"]
