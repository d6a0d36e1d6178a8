"""A desk with *Beheer* on a real school file, and hands that click in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault.opened import OpenVault
from opoz_desktop.vault.ui.context import ManageContext
from opoz_desktop.vault.ui.manage import ManagePage
from opoz_desktop.vault.ui.people import PeopleSection
from opoz_desktop.vault.ui.sections import vault_tabs
from tests import small_school

from .paper import Paper


def group_names(work: Work) -> tuple[str, ...]:
    return ("1/2A", "5", "6/7")


def school(work: Work) -> tuple[str, str]:
    return small_school.FACTS.name, small_school.FACTS.place


class Bench:
    """A desk with *Beheer* on a real school file."""

    def __init__(self, vault: OpenVault, paper: Paper, settings: Settings, qtbot: QtBot) -> None:
        self.vault, self.qtbot = vault, qtbot
        self.desk = Desk(vault.register)
        self.looks: list[str] = []
        self.minutes: list[int] = []
        self.restores: list[Path | None] = []
        self.errors: list[Exception] = []
        self.context = ManageContext(
            vault,
            settings,
            group_names=group_names,
            school=school,
            look_changed=self._looked,
            lock_minutes_changed=self.minutes.append,
            restore_asked=self.restores.append,
            printer=paper.print,
        )
        self.page = ManagePage(self.desk, vault_tabs(self.context))
        self.desk.failed.connect(self.errors.append)

    def _looked(self) -> None:
        self.looks.append("changed")

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.jobs.busy(), timeout=10_000)
        QApplication.processEvents()
        assert self.errors == []

    def click(self, button: QWidget) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def dialog(self, kind: type[Dialog] = Dialog) -> Dialog:
        found = [one for one in self.page.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, found
        return found[0]

    def people(self) -> PeopleSection:
        self.page.open("people")
        section = self.page.widget("people")
        assert isinstance(section, PeopleSection)
        return section

    def close(self) -> None:
        self.page.close()
        self.desk.jobs.stop()
