"""Letters where they are wanted: on the pupil's card, with the places where pictures come down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from opoz_desktop.app.letters import LETTER_OF_PUPIL, offer_letters
from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import ui as consent_ui
from opoz_desktop.features.consent.rules import Answer, Medium
from opoz_desktop.features.imagery import commands as imagery
from opoz_desktop.features.rounds.pdf import Kind
from opoz_desktop.features.rounds.ui.letter_dialog import LetterDialog
from opoz_desktop.features.school import ui as school_ui
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell.desk import Desk
from tests.rounds.letter_school import Letters, at_desk, made
from tests.small_school import TODAY, SmallSchool, as_role


@pytest.fixture
def school(school_template: SmallSchool, tmp_path: Path) -> Iterator[Letters]:
    opened = made(school_template, tmp_path)
    yield opened
    opened.school.close()


def test_the_card_opens_the_letters_of_its_pupil(qtbot: QtBot, school: Letters) -> None:
    desk = Desk(school.register)
    offer_letters(desk)
    page = school_ui.page_with([consent_ui.CARD_TAB], [LETTER_OF_PUPIL]).factory(desk)
    qtbot.addWidget(page)
    page.resize(1200, 860)
    page.show()
    page.refresh()
    page.show_target(pupil_id=school.sanne, tab="consent")
    button = page.findChild(QPushButton, "letter")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, LetterDialog) and w.isVisible())
    assert dialog.asked().pupil_id == school.sanne
    dialog.reject()
    desk.jobs.stop()


def test_a_teachers_card_has_no_letters(qtbot: QtBot, school: Letters) -> None:
    desk = Desk(as_role(school.register, role=Role.TEACHER, groups=frozenset({"5"})))
    offer_letters(desk)
    page = school_ui.page_with([consent_ui.CARD_TAB], [LETTER_OF_PUPIL]).factory(desk)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.show_target(pupil_id=school.sanne)
    assert page.findChild(QPushButton, "letter") is None
    desk.jobs.stop()


def test_a_confirmation_names_the_places_online_and_not_those_on_paper(qtbot: QtBot, school: Letters) -> None:
    desk = Desk(school.register)
    offer_letters(desk)
    online = next(p for p in school.purposes if p.medium is Medium.ONLINE)
    printed = next(p for p in school.purposes if p.medium is Medium.PRINT)
    for purpose, title in ((online, "Sportdag"), (printed, "Schoolgids")):
        facts = imagery.PublicationFacts(
            title, purpose.id, "website", date(2026, 9, 15), date(2026, 9, 17), (school.school.pupils["milan"],)
        )
        milan, mother = school.school.pupils["milan"], school.school.guardians["milan.moeder"]
        said = {purpose.id: Answer.YES}
        desk.do(consent.record, milan, mother, said, at_desk(date(2026, 9, 1)))
        desk.do(imagery.note_publication, facts)
    desk.do(consent.withdraw, milan, mother, (online.id, printed.id), at_desk(TODAY))
    dialog = desk.offers["letter.withdrawn"](None, milan, mother, (online.id, printed.id))
    assert dialog.asked().kind is Kind.WITHDRAWAL
    assert len(dialog.asked().places) == 1
    assert "Sportdag" in dialog.asked().places[0]
    dialog.reject()
    desk.jobs.stop()
