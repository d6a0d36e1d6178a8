"""The class of thirty behind a real desk: one encrypted file per run, a copy per test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.queries import PurposeRow, purposes
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.desk import Desk
from tests import small_school
from tests.consent_ui import class_of_thirty
from tests.small_school import SmallSchool

WIDE, NARROW = (1224, 874), (836, 674)
"""What a page gets of a window of 1440 x 900 and of 1024 x 700."""


@pytest.fixture(scope="session")
def thirty_template(tmp_path_factory: pytest.TempPathFactory) -> SmallSchool:
    """Make the file once."""
    made = class_of_thirty.make(tmp_path_factory.mktemp("thirty") / "school.kluis")
    made.close()
    return made


@pytest.fixture
def thirty(thirty_template: SmallSchool, tmp_path: Path) -> Iterator[SmallSchool]:
    """Give the test its own copy, opened by the director."""
    opened = small_school.reopen(thirty_template, tmp_path / "school.kluis")
    yield opened
    opened.close()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, thirty: SmallSchool) -> Iterator[Desk]:
    """The desk of the director, in Dutch."""
    translations.load("nl")
    theme.apply(qapp, "light")
    made = Desk(thirty.register)
    yield made
    made.jobs.stop()


@pytest.fixture
def teacher_desk(qapp: QApplication, thirty: SmallSchool) -> Iterator[Desk]:
    """The desk of the teacher of group 5."""
    translations.load("nl")
    made = Desk(small_school.as_role(thirty.register, role=Role.TEACHER, groups=frozenset({"5"})))
    yield made
    made.jobs.stop()


@pytest.fixture
def named(thirty: SmallSchool) -> dict[str, PurposeRow]:
    """The purposes that are asked, by code."""
    return {p.code: p for p in thirty.register.ask(purposes)}


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., QWidget]:
    """Show a widget at the size of a page and take care that it is closed."""

    def show(widget: QWidget, size: tuple[int, int] = WIDE) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(*size)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return show
