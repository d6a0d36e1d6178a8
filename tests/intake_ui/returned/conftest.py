"""The class of thirty with printed forms behind a real desk, and a hand that only uses keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from opoz_desktop.features.consent.model import PrintedForm
from opoz_desktop.features.consent.rules import shown_code
from opoz_desktop.intake.ui.returned.entry_page import EntryPage
from opoz_desktop.intake.ui.returned.files_page import FilesPage
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.desk import Desk
from tests.consent.printing import print_run
from tests.consent_ui.conftest import desk, thirty, thirty_template  # noqa: F401
from tests.small_school import SmallSchool

ENTER = Qt.Key.Key_Return
PAGE = (1224, 820)


@pytest.fixture(autouse=True)
def _dutch(qapp: QApplication) -> None:
    translations.load("nl")
    theme.apply(qapp, "light", 100)
    return


@dataclass
class Printed:
    """The forms of the class, by child and guardian: `codes["sanne.moeder"]`."""

    school: SmallSchool
    codes: dict[str, str] = field(default_factory=dict[str, str])
    ids: dict[str, int] = field(default_factory=dict[str, int])


@pytest.fixture
def printed(thirty: SmallSchool) -> Printed:  # noqa: F811
    """Print the forms of group 5."""
    return print_class(thirty)


def print_class(school: SmallSchool, **scope: Any) -> Printed:
    print_run(school.register, **({"group_ids": (school.groups["5"],)} | scope))
    names = {(school.pupils[k.partition(".")[0]], g): k for k, g in school.guardians.items()}
    made = Printed(school)
    for number, code, pupil, guardian in school.register.ask(_forms):
        made.codes[names[pupil, guardian]] = shown_code(code)
        made.ids[names[pupil, guardian]] = number
    return made


def _forms(work: Work) -> list[Any]:
    columns = (PrintedForm.id, PrintedForm.code, PrintedForm.pupil_id, PrintedForm.guardian_id)
    return list(work.rows(select(*columns).where(PrintedForm.guardian_id.is_not(None)).order_by(PrintedForm.id)))


@dataclass
class Keys:
    """Type on whatever has the focus, and count."""

    page: EntryPage
    pressed: int = 0

    def target(self) -> QWidget:
        found = self.page.focusWidget()
        assert found is not None
        return found

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.target(), key)
            self.pressed += 1

    def type(self, text: str) -> None:
        QTest.keyClicks(self.target(), text)

    def code(self, code: str) -> None:
        self.type(code)
        self.press(ENTER)

    def lines(self, letters: str) -> None:
        """Key the lines: J, N, L, B."""
        for letter in letters:
            self.press({"J": Qt.Key.Key_J, "N": Qt.Key.Key_N, "L": Qt.Key.Key_L, "B": Qt.Key.Key_B}[letter])

    def whole(self, code: str, letters: str, signed: str = "J") -> None:
        """Enter a plain form from its code to the last Enter."""
        self.code(code)
        self.lines(letters)
        self.lines(signed)
        self.press(ENTER)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, printed: Printed) -> EntryPage:  # noqa: F811
    made = EntryPage(desk)
    qtbot.addWidget(made)
    made.resize(*PAGE)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def keys(page: EntryPage) -> Keys:
    return Keys(page)


@pytest.fixture
def files(qtbot: QtBot, desk: Desk, printed: Printed) -> FilesPage:  # noqa: F811
    made = FilesPage(desk)
    qtbot.addWidget(made)
    made.resize(*PAGE)
    made.show()
    qtbot.waitExposed(made)
    return made
