"""A real school file with its recovery code, made once per run and copied for each test, in the look of the program."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school import commands
from opoz_desktop.shell import theme
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault import container
from opoz_desktop.vault.opened import OpenVault
from tests import small_school

from .bench import Bench
from .paper import Paper


@dataclass
class File:
    """A closed school file: where it is, what this computer remembers of it, and the code of its recovery sheet."""

    folder: Path
    profile: Path
    code: str
    opened: list[OpenVault] = field(default_factory=list[OpenVault])

    def open(self, login: str = small_school.LOGIN, password: str = small_school.PASSWORD) -> OpenVault:
        vault = container.open_vault(self.folder, login, password, clock=small_school.CLOCK, profile=self.profile)
        self.opened.append(vault)
        return vault


@pytest.fixture(scope="session")
def file_template(tmp_path_factory: pytest.TempPathFactory) -> File:
    base = tmp_path_factory.mktemp("file")
    made = container.create(
        base / "school.kluis",
        login=small_school.LOGIN,
        name=small_school.DIRECTOR,
        password=small_school.PASSWORD,
        test_kdf=True,
        clock=small_school.CLOCK,
        profile=base / "profile",
    )
    made.vault.register.do(commands.create_school, small_school.FACTS)
    made.vault.close()
    return File(base / "school.kluis", base / "profile", made.kit_code)


@pytest.fixture
def file(file_template: File, tmp_path: Path) -> Iterator[File]:
    shutil.copytree(file_template.folder, tmp_path / "school.kluis")
    shutil.copytree(file_template.profile, tmp_path / "profile")
    copy = File(tmp_path / "school.kluis", tmp_path / "profile", file_template.code)
    yield copy
    for vault in copy.opened:
        vault.close()


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """Dress every test alike, and see off its windows: what waits for deletion may not meet the next test."""
    theme.apply(qapp, "light", 100)
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Show a window and close it when the test is over."""

    def shown(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return shown


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def bench(
    file: File, paper: Paper, settings: Settings, qtbot: QtBot, show: Callable[[QWidget], QWidget]
) -> Iterator[Bench]:
    made = Bench(file.open(), paper, settings, qtbot)
    made.page.resize(1220, 860)
    show(made.page)
    yield made
    made.close()


@pytest.fixture
def paper() -> Paper:
    return Paper()
