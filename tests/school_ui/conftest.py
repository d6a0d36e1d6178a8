"""A school with a small cast behind a real desk, in Dutch, as the screens show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school import commands
from opoz_desktop.features.school.model import Holds
from opoz_desktop.features.school.ui.page import PupilsPage
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.desk import Desk
from tests.school.office import Office, opened


def settle() -> None:
    """Let layouts come to rest and widgets that were closed go."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


@dataclass
class Cast:
    """Groep 5 with Sanne (mother yes and secret, father no, stepfather not recorded), Emir and Tim; Lars in 6/7."""

    office: Office
    desk: Desk
    five: GroupId
    mixed: GroupId
    sanne: PupilId
    emir: PupilId
    tim: PupilId
    lars: PupilId
    mother: GuardianId
    father: GuardianId
    stepfather: GuardianId

    def desk_of(self, role: Role, *groups: str) -> Desk:
        return Desk(self.office.as_(role, *groups))


@pytest.fixture(autouse=True)
def _dutch(qapp: QApplication) -> Iterator[None]:
    if theme.text_size() != 100 or theme.tokens().dark or qapp.styleSheet() == "":
        theme.apply(qapp, "light", 100)
    if QCoreApplication.translate("PupilsPage", "Pupils") != "Leerlingen":
        translations.load("nl")
    yield
    settle()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened(tmp_path) as made:
        yield made


@pytest.fixture
def cast(office: Office, qapp: QApplication) -> Iterator[Cast]:
    five, mixed = office.group("5", "5"), office.group("6/7", "6", "7")
    emir = office.pupil("Emir", "Aydın", number="1016", group_id=five, born_on=date(2018, 2, 3))
    tim = office.pupil("Tim", "Berg", "van den", number="1018", group_id=five)
    sanne = office.pupil(
        "Sanne", "Vries", "de", number="1042", group_id=five, born_on=date(2018, 3, 14), enrolled_on=date(2022, 8, 22)
    )
    lars = office.pupil("Lars", "Vries", "de", number="1100", group_id=mixed, born_on=date(2015, 4, 3))
    mother = office.guardian(
        sanne, "Vries", prefix="de", initials="I", email="i.devries@example.org", mobile="06-99037369",
        street="Lindelaan", house_number="4", postcode="1199AB", place="Nieuwerveen", secret_address=True,
    )  # fmt: skip
    father = office.guardian(
        sanne, "Kuipers", "vader", initials="P", street="Havenstraat", house_number="3", postcode="1199EB",
    )  # fmt: skip
    stepfather = office.guardian(sanne, "Bos", "stiefvader", initials="R")
    do = office.register.do
    do(commands.record_authority, sanne, mother, Holds.YES, basis="gezagsregister", since=date(2018, 3, 14), seen=True)
    do(commands.record_authority, sanne, father, Holds.YES, basis="import", since=date(2018, 3, 14))
    do(commands.record_authority, sanne, father, Holds.NO, basis="beschikking", since=date(2026, 9, 1), seen=True)
    do(commands.consents_reviewed, sanne)
    desk = Desk(office.register)
    yield Cast(office, desk, five, mixed, sanne, emir, tim, lars, mother, father, stepfather)
    desk.jobs.stop()


@pytest.fixture
def page(cast: Cast, qtbot: QtBot) -> PupilsPage:
    """The page as the window shows it at 1440 × 900."""
    made = PupilsPage(cast.desk)
    qtbot.addWidget(made)
    made.resize(1224, 848)
    made.show()
    return made
