"""From print to register in the real screens: mark, scan, drop, check with keys, book, and the evidence opens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.intake.model import PageState
from opoz_desktop.intake.piles import queries
from opoz_desktop.intake.ui.scan.check_page import CheckPage, spread
from opoz_desktop.intake.ui.scan.read_page import FOLDER, ScanPage
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.settings import Settings
from tests.intake.scan_store.paper import Form, blank, foreign, pile, printed
from tests.small_school import SmallSchool

ALL_YES = dict.fromkeys(range(1, 30), "yes")


def settings(folder: Path) -> Settings:
    return Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))


def shown(qtbot: QtBot, page: QWidget) -> None:
    qtbot.addWidget(page)
    page.resize(1224, 820)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.setFocus()


@pytest.fixture
def read_in(qtbot: QtBot, desk: Desk, thirty: SmallSchool, tmp_path: Path) -> list[Form]:
    """Print the forms of two children, mark them, and drop the pile: one line has two marks."""
    everybody = printed(thirty.register, group_ids=(thirty.groups["5"],))
    facts = thirty.register.ask(queries.forms_of, {f.id for f in everybody})
    new = [f for f in everybody if not any(x.before for x in facts[f.id].lines) and facts[f.id].decides]
    forms = new[:3]
    forms[0].fill({**ALL_YES, 2: "both"})
    for form in forms[1:]:
        form.fill({**ALL_YES, 1: "no"})
    sheets: list[Image.Image] = [s for f in forms for s in f.sheets]
    path = pile(tmp_path / "scan.pdf", [*reversed(sheets), blank(), foreign()])
    page = ScanPage(desk, settings(tmp_path))
    shown(qtbot, page)
    page.refresh()
    page.drop.dropped.emit((path,))
    qtbot.waitUntil(lambda: not page._reading, timeout=90_000)
    assert len(page.cards) == 1
    return forms


def keys(page: CheckPage, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(page.focusWidget() or page, key)
        QApplication.processEvents()


def test_the_whole_way_with_keys_alone(qtbot: QtBot, desk: Desk, thirty: SmallSchool, read_in: list[Form]) -> None:
    page = CheckPage(desk)
    shown(qtbot, page)
    page.refresh()
    page.queue.setFocus()
    first = page.sheet()
    assert first is not None
    assert first.facts is not None
    line = page.line()
    assert line is not None
    assert line.number == 2
    assert line.chosen == ""
    assert not page.panel.agree.isEnabled() or first.blocked
    keys(page, Qt.Key.Key_Return)
    assert page.note.isVisible()
    assert thirty.register.ask(queries.sheet, 1, first.key).state is PageState.OPEN

    keys(page, Qt.Key.Key_N)
    assert page.sheet().lines[1].chosen == "no"
    desk.undo()
    page.refresh()
    assert page.sheet().lines[1].chosen == ""
    keys(page, Qt.Key.Key_N)
    while (line := page.line()) is not None and line.open:
        keys(page, Qt.Key.Key_J)
    keys(page, Qt.Key.Key_Return)
    form = next(f for f in read_in if f.id == first.facts.id)
    standing = thirty.register.ask(consent.standing_of_pupil, form.pupil_id)
    assert standing
    booked = thirty.register.ask(consent.form_by_id, form.id)
    assert [x.first.value.value for x in booked.lines if x.first] == [
        "no" if x.number == 2 else "yes" for x in booked.lines
    ]
    files = thirty.register.ask(consent.evidence_files, form.pupil_id)
    assert len(files) == len(form.sheets)

    unknown = page.sheet()
    assert unknown is not None
    assert unknown.facts is None
    keys(page, Qt.Key.Key_A)
    view = page._view
    assert view is not None
    assert not view.asked
    assert len(view.sure) == len(read_in) - 1
    assert not page.sure.isEnabled()
    page.sample.click()
    for _ in spread([s.key for s in view.sure]):
        keys(page, Qt.Key.Key_Return)
    assert page.sure.isEnabled()
    page.sure.click()
    dialog = next(d for d in page.window().findChildren(Dialog) if d.isVisible())
    dialog.deed_button.click()
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=30_000)
    after = thirty.register.ask(queries.pile, 1)
    assert after.pile.open == 0
    for form in read_in[1:]:
        told = thirty.register.ask(consent.form_by_id, form.id)
        assert next(x.first.value.value for x in told.lines if x.first) == "no"
    desk.undo()
    assert len(thirty.register.ask(queries.pile, 1).sure) == len(read_in) - 1


def test_a_teacher_has_nothing_to_do_here(thirty: SmallSchool) -> None:
    from opoz_desktop.kernel.errors import NotAllowed
    from opoz_desktop.kernel.permissions import Role
    from tests import small_school

    teacher = small_school.as_role(thirty.register, role=Role.TEACHER, groups=frozenset({"5"}))
    for ask in (queries.piles, queries.waiting_pages, queries.read_context):
        with pytest.raises(NotAllowed):
            teacher.ask(ask)


def test_a_broken_file_gets_a_sentence(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = ScanPage(desk, settings(tmp_path))
    shown(qtbot, page)
    page.refresh()
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"no scan at all")
    page.read([path])
    qtbot.waitUntil(lambda: not page._reading, timeout=60_000)
    assert "geen scan" in page.note.label.text()


def test_the_watched_folder_is_kept_on_this_computer(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    own = settings(tmp_path)
    page = ScanPage(desk, own)
    shown(qtbot, page)
    folder = tmp_path / "copier"
    folder.mkdir()
    page.watch(str(folder))
    assert own.get(FOLDER) == str(folder)
    assert not page.folder_read.isEnabled()
    pile(folder / "1.pdf", [blank()])
    qtbot.waitUntil(page.folder_read.isEnabled, timeout=5_000)
    page.folder_read.click()
    qtbot.waitUntil(lambda: not page._reading, timeout=60_000)
    assert len(page.cards) == 1
    page.folder_stop.click()
    assert own.get(FOLDER) is None
