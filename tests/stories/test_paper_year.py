"""From the click to the disk and the paper: a form that comes back, and a withdrawal that takes a picture down.

Each story works in the window as the program puts it together, reads the PDF that a person would print, then closes
the school file, opens it again from disk and checks what stands there and that the log is whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.app.pages import ROW_CHECKS
from opoz_desktop.app.school import SchoolWindow
from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.imagery import commands as imagery
from opoz_desktop.features.imagery import queries as pictures
from opoz_desktop.features.imagery.ui.take_down_dialog import TakeDownDialog
from opoz_desktop.kernel.register import Register
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.preview import PreviewDialog
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault import audit, container
from tests.pdf.paper import texts
from tests.rounds_ui.conftest import thirty, thirty_template  # noqa: F401
from tests.small_school import CLOCK, LOGIN, PASSWORD, TODAY, SmallSchool

ALT = Qt.KeyboardModifier.AltModifier
CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}\b")


class Story:
    """A window, the hands in it, and the school file it works on."""

    def __init__(self, qtbot: QtBot, app: QApplication, school: SmallSchool) -> None:
        self.qtbot, self.school = qtbot, school
        self.program = SchoolWindow(app, school.vault, Settings(), "")
        self.window = self.program.window
        qtbot.addWidget(self.window)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def register(self) -> Register:
        return self.school.register

    def go(self, page: str, **target: Any) -> Any:
        """Go to a page and return it, or the page of its tab."""
        self.window.go(page, target)
        self.calm()
        shown: Any = self.window.current_page()
        return shown.page(target["tab"]) if "tab" in target and hasattr(shown, "page") else shown

    def calm(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.desk.jobs.busy(), timeout=60_000)
        QApplication.processEvents()

    def dialog(self, kind: type[QDialog] = QDialog) -> Any:
        """Wait for a dialog in front."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=20_000)
        return QApplication.activeModalWidget()

    def click(self, widget: QWidget | None) -> None:
        assert widget is not None
        assert widget.isVisible(), widget.objectName()
        assert widget.isEnabled(), widget.objectName()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.calm()

    def named(self, name: str, within: QWidget | None = None) -> QWidget:
        found = [w for w in (within or self.window).findChildren(QWidget, name) if w.isVisible()]
        assert found, name
        return found[0]

    def button(self, words: str, within: QWidget) -> QWidget:
        return next(b for b in within.findChildren(QAbstractButton) if b.isVisible() and b.text() == words)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            top = QApplication.activeModalWidget() or self.window
            if not top.isActiveWindow():
                top.activateWindow()
                self.qtbot.waitUntil(top.isActiveWindow)
            QTest.keyClick(QApplication.focusWidget() or top, key, modifier)
            self.calm()

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def paper(self) -> str:
        """Read the PDF of the preview that opens, and close it."""
        dialog = self.dialog(PreviewDialog)
        words = "\n".join(texts(dialog._data))
        self.click(dialog.close_button)
        return words.replace("\r", "")

    def end(self, check: Callable[[Register], None]) -> None:
        """Close everything, open the file from disk, check what stands there and that the log is whole."""
        self.window.close()
        self.program.close()
        self.school.close()
        again = container.open_vault(
            self.school.folder, LOGIN, PASSWORD, clock=CLOCK, profile=self.school.folder.parent / "profile"
        )
        try:
            check(again.register)
            verdict = audit.verify(again, ROW_CHECKS)
            assert verdict.faults == ()
            assert verdict.lines > 0
        finally:
            again.close()


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, thirty: SmallSchool) -> Iterator[Story]:  # noqa: F811
    translations.load("nl")
    theme.apply(qapp, "light")
    made = Story(qtbot, qapp, thirty)
    yield made
    made.window.close()
    made.program.close()


def test_a_form_is_printed_booked_by_keys_seen_in_the_matrix_and_in_the_report(story: Story) -> None:
    child = story.school.pupils["deniz"]
    asked = story.register.ask(consents.purposes)

    story.go("forms", new=True, kind="pupil", pupil_id=child)
    for _ in range(5):
        story.press(Qt.Key.Key_Right, modifier=ALT)
    form = story.paper()
    assert "Deniz Yıldız" in form
    code = CODE.search(form)
    assert code is not None

    entry = story.go("forms", tab="entry")
    entry.code.setFocus()
    story.type(code[0])
    story.press(Qt.Key.Key_Return)
    story.press(*[Qt.Key.Key_N if p.code == "PHOTO_SOCIAL_INSTAGRAM" else Qt.Key.Key_J for p in asked])
    story.press(Qt.Key.Key_J, Qt.Key.Key_Return)
    assert entry.stack.currentWidget() is not entry.view

    page = story.go("consent", group_id=story.school.groups["5"])
    matrix = page.group_view.matrix.view.matrix()
    row = next(n for n, one in enumerate(matrix.rows) if one.id == child)
    cells = [str(matrix.index(row, n).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(matrix.columnCount())]
    assert sum(": ja" in cell for cell in cells) == len(asked) - 1
    assert [cell for cell in cells if "Instagram" in cell and ": nee" in cell]

    reports = story.go("reports", pupil_id=child)
    story.click(story.named(f"requester-{story.school.guardians['deniz.moeder']}", reports))
    story.click(story.named("identity-known", reports))
    story.click(story.named("make-report", reports))
    report = story.paper()
    assert code[0] in report
    assert "Op Instagram van de school" in report

    def on_disk(register: Register) -> None:
        standing = register.ask(consents.standing_of_pupil, child)
        verdicts = {row.purpose.code: row.verdict.allowed for row in standing.rows}
        assert verdicts == {p.code: p.code != "PHOTO_SOCIAL_INSTAGRAM" for p in asked}

    story.end(on_disk)


def test_a_withdrawal_asks_to_take_down_tells_the_parent_where_and_is_carried_out(story: Story) -> None:
    lars, mother = story.school.pupils["lars"], story.school.guardians["lars.moeder"]
    website = next(p for p in story.register.ask(consents.purposes) if p.code == "PHOTO_SCHOOL_WEBSITE")
    facts = imagery.PublicationFacts("Herfstwandeling", website.id, "nieuws van 5 oktober", TODAY, TODAY, (lars,))
    story.window.desk.do(imagery.note_publication, facts)
    assert not story.register.ask(pictures.take_downs)

    page = story.go("consent", group_id=story.school.groups["5"])
    page.group_view.matrix.set_current(lars, str(website.id))
    story.qtbot.keyClick(page.group_view.matrix.view, Qt.Key.Key_Space)
    story.click(story.button("Intrekken…", page.group_view.explanation))
    ask = story.dialog()
    story.click(story.named(f"guardian-{mother}", ask))
    if not ask.letter.isChecked():
        story.click(ask.letter)
    story.click(ask.deed_button)
    letter = story.dialog()
    story.click(letter.deed_button)
    words = story.paper()
    assert "Herfstwandeling" in words
    assert "nieuws van 5 oktober" in words

    (due,) = {d.publication_id for d in story.register.ask(pictures.take_downs)}
    today = story.go("today")
    assert [w for w in today.findChildren(QWidget) if "Herfstwandeling" in w.accessibleName() and w.isVisible()]
    ledger = story.go("consent", tab="publications")
    ledger.show_target(publication_id=due)
    story.click(story.named("panel-down", ledger))
    down = story.dialog(TakeDownDialog)
    down.note.setText("foto 2 weggehaald")
    story.click(down.deed_button)
    assert not story.register.ask(pictures.take_downs)
    today = story.go("today")
    assert not [w for w in today.findChildren(QWidget) if "Herfstwandeling" in w.accessibleName() and w.isVisible()]

    def on_disk(register: Register) -> None:
        standing = register.ask(consents.standing_of_pupil, lars)
        assert not next(row for row in standing.rows if row.purpose.id == website.id).verdict.allowed
        (row,) = register.ask(pictures.publications)
        assert [(p.id, p.down_on) for p in row.pupils] == [(lars, TODAY)]

    story.end(on_disk)
