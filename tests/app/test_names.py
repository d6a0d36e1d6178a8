"""Who recorded something is named to every colleague, not only to who may manage people."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opoz_desktop.app.school import SchoolWindow
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault import container, users
from tests.small_school import CLOCK, DIRECTOR, SmallSchool


@pytest.mark.parametrize("role", [Role.IB, Role.ADMINISTRATION, Role.TEACHER, Role.DPO])
def test_a_colleague_reads_who_recorded_it(qtbot: QtBot, qapp: QApplication, school: SmallSchool, role: Role) -> None:
    director = int(school.vault.user.id)
    new = users.add(school.vault, login="other", name="Iemand Anders", role=role, groups=["5"])
    school.close()
    profile = school.folder.parent / "profile"
    vault = container.open_vault(school.folder, "other", new.temporary_password, clock=CLOCK, profile=profile)
    program = SchoolWindow(qapp, vault, Settings(), "")
    qtbot.addWidget(program.window)
    assert program.desk.user_name(director) == DIRECTOR
    assert program.desk.user_name(int(new.user_id)) == "Iemand Anders"
    assert program.desk.user_name(999) == ""
    program.close()
