"""*School en briefhoofd* and *Instellingen met bron* in *Beheer*."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school import queries
from opoz_desktop.features.school.ui.choice_words import choice_label, value_words
from opoz_desktop.features.school.ui.settings import (
    ChoiceDialog,
    ChoiceSettings,
    SchoolSettings,
    read_number,
    settings_tabs,
)
from opoz_desktop.kernel.choices import choice, standard_choices
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.desk import Desk
from opoz_desktop.vault.opened import OpenVault
from tests import small_school

from .conftest import File

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def vault(file: File) -> OpenVault:
    return file.open()


@pytest.fixture
def desk(vault: OpenVault) -> Iterator[Desk]:
    made = Desk(vault.register)
    yield made
    made.jobs.stop()


@pytest.fixture
def school(desk: Desk, show: Show) -> SchoolSettings:
    made = SchoolSettings(desk)
    show(made)
    made.refresh()
    return made


@pytest.fixture
def choices(desk: Desk, show: Show) -> ChoiceSettings:
    made = ChoiceSettings(desk)
    show(made)
    made.refresh()
    return made


def test_the_sections_name_who_may_see_them() -> None:
    assert [(tab.key, tab.permission) for tab in settings_tabs()] == [
        ("school", Permission.EDIT_SCHOOL),
        ("choices", Permission.CHANGE_CHOICES),
    ]


def test_the_letterhead_follows_what_is_typed_and_is_saved(qtbot: QtBot, school: SchoolSettings, desk: Desk) -> None:
    assert school.head_name.full_text() == small_school.FACTS.name
    assert not school.save.isEnabled()
    school.lines["phone"].setText("079-1234567")
    assert "079-1234567" in school.head_lines.full_text()
    school.lines["postcode"].setText("2711ab")
    qtbot.mouseClick(school.save, Qt.MouseButton.LeftButton)
    row = desk.ask(queries.school)
    assert (row.phone, row.postcode) == ("079-1234567", "2711 AB")
    assert not school.save.isEnabled()


def test_a_name_cannot_be_emptied_and_a_wrong_address_is_said(qtbot: QtBot, school: SchoolSettings, desk: Desk) -> None:
    school.lines["name"].clear()
    school.lines["email"].setText("directie")
    qtbot.mouseClick(school.save, Qt.MouseButton.LeftButton)
    assert school.fields["name"].error()
    assert school.fields["email"].error()
    assert desk.ask(queries.school).name == small_school.FACTS.name


def test_a_bsn_in_a_field_is_refused_at_that_field(qtbot: QtBot, school: SchoolSettings, desk: Desk) -> None:
    school.lines["street"].setText("Bessenlaan 8 111222333")
    qtbot.mouseClick(school.save, Qt.MouseButton.LeftButton)
    assert school.fields["street"].error()
    assert desk.ask(queries.school).street == small_school.FACTS.street


def test_what_is_typed_is_not_overwritten_by_a_change_elsewhere(school: SchoolSettings) -> None:
    school.lines["phone"].setText("079-7654321")
    school.refresh()
    assert school.lines["phone"].text() == "079-7654321"


@pytest.mark.parametrize("key", sorted(standard_choices()))
def test_every_setting_has_words_and_a_value_that_reads(key: str) -> None:
    assert choice_label(key) != key
    assert value_words(key, standard_choices()[key].value).strip()


def test_a_setting_needs_a_source_and_keeps_it(qtbot: QtBot, choices: ChoiceSettings, desk: Desk) -> None:
    line = choices.rows["retention.pupil_years_after_leaving"]
    assert line.value.full_text() == "2 years"
    assert line.chip.text() == "standard"
    qtbot.mouseClick(line.change, Qt.MouseButton.LeftButton)
    dialog = next(one for one in choices.findChildren(ChoiceDialog) if one.isVisible())
    assert dialog._number is not None
    dialog._number.setText("drie")
    qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    assert dialog.value_field.error()
    assert dialog.source_field.error()
    dialog._number.setText("3")
    dialog.source.setPlainText("besluit bestuur 01-10-2026")
    qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    row = desk.ask(choice, "retention.pupil_years_after_leaving")
    assert (row.value, row.source, row.standard) == (3, "besluit bestuur 01-10-2026", False)
    assert line.value.full_text() == "3 years"
    assert line.chip.text() == "since 06-10-2026"


def test_a_share_is_typed_as_percent(qtbot: QtBot, choices: ChoiceSettings, desk: Desk) -> None:
    qtbot.mouseClick(choices.rows["import.ask_above_leaver_share"].change, Qt.MouseButton.LeftButton)
    dialog = next(one for one in choices.findChildren(ChoiceDialog) if one.isVisible())
    assert dialog._number is not None
    assert dialog._number.text() == "20"
    dialog._number.setText("12,5")
    dialog.source.setPlainText("besluit bestuur")
    qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    assert desk.ask(choice, "import.ask_above_leaver_share").value == 0.125


def test_yes_and_no_are_chosen_not_typed(qtbot: QtBot, choices: ChoiceSettings, desk: Desk) -> None:
    qtbot.mouseClick(choices.rows["consent.reminder_yearly"].change, Qt.MouseButton.LeftButton)
    dialog = next(one for one in choices.findChildren(ChoiceDialog) if one.isVisible())
    assert dialog._yes_no is not None
    dialog._yes_no.set_key("no")
    dialog.source.setPlainText("besluit bestuur")
    qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    assert desk.ask(choice, "consent.reminder_yearly").value is False


def test_numbers_are_read_with_comma_or_point() -> None:
    assert [read_number(one) for one in ("3", "0,5", "0.5", "20 %", "x")] == [3, 0.5, 0.5, 20, None]
