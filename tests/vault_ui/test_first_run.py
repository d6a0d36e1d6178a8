"""The first-run wizard from the first word to the open school file, and every way out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school import commands, queries
from opoz_desktop.kernel.register import Register
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.vault import container, notices, users
from opoz_desktop.vault.errors import WrongPassword
from opoz_desktop.vault.rows import Notice
from opoz_desktop.vault.ui.first_run import KIT_STEP, FirstRunWizard
from opoz_desktop.vault.ui.first_run_steps import SchoolWords
from opoz_desktop.vault.ui.place import free_name, look_at
from tests import small_school

from .paper import Paper

Show = Callable[[QWidget], QWidget]
PASSWORD = "krokus fiets molen dijk"


def create_school(register: Register, words: SchoolWords) -> None:
    register.do(
        commands.create_school,
        commands.SchoolFacts(name=words.name, board_name=words.board_name, place=words.place, postcode=words.postcode),
    )


def made(tmp_path: Path, paper: Paper, show: Show, create: Callable[..., None] = create_school) -> FirstRunWizard:
    wizard = FirstRunWizard(
        create,
        profile=tmp_path / "profile",
        clock=small_school.CLOCK,
        place=tmp_path / "Documenten" / "school.kluis",
        test_kdf=True,
        printer=paper.print,
    )
    show(wizard)
    return wizard


@pytest.fixture
def wizard(tmp_path: Path, paper: Paper, show: Show) -> FirstRunWizard:
    return made(tmp_path, paper, show)


def press(qtbot: QtBot, wizard: FirstRunWizard) -> None:
    qtbot.mouseClick(wizard.wizard.next, Qt.MouseButton.LeftButton)


def fill_school(qtbot: QtBot, wizard: FirstRunWizard) -> None:
    qtbot.keyClicks(wizard.school.school, "OBS De Kleine Beer")
    qtbot.keyClicks(wizard.school.place, "Nieuwerveen")
    qtbot.keyClicks(wizard.school.postcode, "1199ab")
    press(qtbot, wizard)
    assert wizard.wizard.current() == 1


def fill_director(qtbot: QtBot, wizard: FirstRunWizard) -> None:
    qtbot.keyClicks(wizard.director.person, "Marjolein van Dalen")
    qtbot.keyClicks(wizard.director.form.first.line, PASSWORD)
    qtbot.keyClicks(wizard.director.form.second.line, PASSWORD)
    qtbot.waitUntil(wizard.wizard.next.isEnabled)
    press(qtbot, wizard)
    assert wizard.wizard.current() == 2


def make_file(qtbot: QtBot, wizard: FirstRunWizard) -> None:
    fill_school(qtbot, wizard)
    fill_director(qtbot, wizard)
    press(qtbot, wizard)
    qtbot.waitUntil(lambda: wizard.wizard.current() == KIT_STEP, timeout=10_000)


def answer(qtbot: QtBot, wizard: FirstRunWizard, deed: bool) -> None:
    dialogs = [one for one in wizard.findChildren(Dialog) if one.isVisible()]
    assert len(dialogs) == 1
    qtbot.mouseClick(dialogs[0].deed_button if deed else dialogs[0].safe_button, Qt.MouseButton.LeftButton)


def test_from_the_first_word_to_the_open_file(
    qtbot: QtBot, wizard: FirstRunWizard, paper: Paper, tmp_path: Path
) -> None:
    make_file(qtbot, wizard)
    panel = wizard.kit.panel
    assert not wizard.wizard.next.isEnabled()
    qtbot.mouseClick(panel.print_button, Qt.MouseButton.LeftButton)
    assert "Directie MFP" in panel.printed.full_text()
    assert not wizard.wizard.next.isEnabled()
    groups = paper.groups()
    for check, number in zip(panel.checks, panel.groups, strict=True):
        qtbot.keyClicks(check.box, groups[number - 1].lower())
        assert check.right()
    assert not wizard.wizard.next.isEnabled()
    panel.stored.setChecked(True)
    assert wizard.wizard.next.isEnabled()
    press(qtbot, wizard)
    wizard.pupils.later.setChecked(True)
    with qtbot.waitSignal(wizard.finished) as got:
        press(qtbot, wizard)
    vault, then = got.args
    assert then == "later"
    row = vault.register.ask(queries.school)
    assert (row.name, row.place, row.postcode) == ("OBS De Kleine Beer", "Nieuwerveen", "1199 AB")
    assert users.kit_state(vault).confirmed_at is not None
    assert Notice.KIT_NOT_CONFIRMED not in notices.standing(vault)
    vault.close()
    kit_vault = container.open_with_kit(
        tmp_path / "Documenten" / "school.kluis", "".join(groups), profile=tmp_path / "profile"
    )
    kit_vault.close()


def test_the_signs_never_come_on_the_screen(qtbot: QtBot, wizard: FirstRunWizard, paper: Paper) -> None:
    make_file(qtbot, wizard)
    qtbot.mouseClick(wizard.kit.panel.print_button, Qt.MouseButton.LeftButton)
    shown = "\n".join(label.text() for label in wizard.findChildren(QLabel))
    assert [group for group in paper.groups() if group in shown] == []
    wizard._stop()


def test_a_wrong_group_keeps_the_wizard_where_it_is(qtbot: QtBot, wizard: FirstRunWizard, paper: Paper) -> None:
    make_file(qtbot, wizard)
    panel = wizard.kit.panel
    qtbot.mouseClick(panel.print_button, Qt.MouseButton.LeftButton)
    groups = paper.groups()
    first, second = panel.groups
    qtbot.keyClicks(panel.checks[0].box, groups[first - 1])
    wrong = groups[second - 1][:3] + ("A" if groups[second - 1][3] != "A" else "B")
    qtbot.keyClicks(panel.checks[1].box, wrong)
    panel.stored.setChecked(True)
    assert "not what stands on the paper" in panel.checks[1].words.full_text()
    assert str(second) in panel.missing()
    assert not wizard.wizard.next.isEnabled()
    panel.checks[1].box.clear()
    qtbot.keyClicks(panel.checks[1].box, "0")
    assert "0, 1, 8 and 9" in panel.checks[1].words.full_text()
    wizard._stop()


def test_once_the_file_is_made_there_is_no_way_back_to_its_password(qtbot: QtBot, wizard: FirstRunWizard) -> None:
    make_file(qtbot, wizard)
    assert not wizard.wizard.back.isVisible()
    wizard.kit.panel.stored.setChecked(True)
    assert not wizard.wizard.back.isVisible()
    assert wizard.director.password() == ""
    wizard._stop()


def test_stopping_at_the_sheet_keeps_a_whole_file_that_asks_for_the_sheet_again(
    qtbot: QtBot, wizard: FirstRunWizard, tmp_path: Path
) -> None:
    make_file(qtbot, wizard)
    qtbot.mouseClick(wizard.wizard.stop, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(wizard.stopped):
        answer(qtbot, wizard, deed=True)
    vault = container.open_vault(
        tmp_path / "Documenten" / "school.kluis",
        "marjolein",
        PASSWORD,
        profile=tmp_path / "profile",
        clock=small_school.CLOCK,
    )
    assert Notice.KIT_NOT_CONFIRMED in vault.warnings
    vault.close()


def test_stopping_before_the_file_leaves_nothing(qtbot: QtBot, wizard: FirstRunWizard, tmp_path: Path) -> None:
    fill_school(qtbot, wizard)
    qtbot.mouseClick(wizard.wizard.stop, Qt.MouseButton.LeftButton)
    answer(qtbot, wizard, deed=False)
    assert wizard.isVisible()
    wizard.close()
    assert wizard.isVisible()
    answer(qtbot, wizard, deed=True)
    assert not wizard.isVisible()
    assert not (tmp_path / "Documenten").exists()


def test_when_the_school_cannot_be_written_nothing_stays_behind(
    qtbot: QtBot, tmp_path: Path, paper: Paper, show: Show
) -> None:
    def refuse(register: Register, words: SchoolWords) -> None:
        raise WrongPassword

    wizard = made(tmp_path, paper, show, refuse)
    fill_school(qtbot, wizard)
    fill_director(qtbot, wizard)
    press(qtbot, wizard)
    qtbot.waitUntil(lambda: not wizard._jobs.busy(), timeout=10_000)
    assert wizard.wizard.current() == 2
    assert wizard.place.trouble.isVisible()
    assert not (tmp_path / "Documenten" / "school.kluis").exists()
    wizard._stop()


def test_a_weak_password_and_an_unequal_one_keep_next_off(qtbot: QtBot, wizard: FirstRunWizard) -> None:
    fill_school(qtbot, wizard)
    qtbot.keyClicks(wizard.director.person, "Marjolein van Dalen")
    assert wizard.director.login() == "marjolein"
    first, second = wizard.director.form.first.line, wizard.director.form.second.line
    qtbot.keyClicks(first, "welkom01")
    assert "at least 12" in wizard.director.missing()
    first.clear()
    qtbot.keyClicks(first, "kleine beer 2026")
    assert wizard.director.missing()
    first.clear()
    qtbot.keyClicks(first, PASSWORD)
    qtbot.keyClicks(second, PASSWORD + "!")
    assert "once more" in wizard.director.missing()
    assert not wizard.wizard.next.isEnabled()
    wizard._stop()


def test_the_words_are_offered_first_and_can_be_used(qtbot: QtBot, wizard: FirstRunWizard) -> None:
    fill_school(qtbot, wizard)
    form = wizard.director.form
    words = form._words.text()
    assert len(words.split()) == 4
    qtbot.mouseClick(form._again, Qt.MouseButton.LeftButton)
    assert form._words.text() != words
    qtbot.keyClicks(form.first.line, form._words.text())
    qtbot.keyClicks(form.second.line, form._words.text())
    assert form.reason() == ""
    wizard._stop()


def test_a_taken_folder_is_named_and_refused(qtbot: QtBot, wizard: FirstRunWizard, tmp_path: Path) -> None:
    taken = tmp_path / "vol"
    taken.mkdir()
    (taken / "brief.docx").write_text("x")
    wizard.place.show_place(look_at(taken))
    assert "already" in wizard.place.missing()
    wizard.place.set_folder(taken)
    assert wizard.place.chosen.folder == taken / "school.kluis"
    assert wizard.place.missing() == ""


def test_a_second_school_file_is_offered_a_free_name(tmp_path: Path) -> None:
    first = tmp_path / "school.kluis"
    assert free_name(first) == first
    for name in ("school.kluis", "school-2.kluis"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kop").write_text("x")
    assert free_name(first) == tmp_path / "school-3.kluis"


def test_a_cloud_folder_is_warned_for(wizard: FirstRunWizard, tmp_path: Path) -> None:
    wizard.place.show_place(look_at(tmp_path / "OneDrive" / "school.kluis"))
    shown = "\n".join(label.text() for label in wizard.place.findChildren(QLabel))
    assert "cloud service" in shown
    assert wizard.place.missing() == ""


def test_a_network_folder_waits_for_a_yes(
    wizard: FirstRunWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("opoz_desktop.vault.ui.place.on_network", lambda folder: True)
    wizard.place.show_place(look_at(tmp_path / "school.kluis"))
    assert wizard.place.missing()
    wizard.place.network.setChecked(True)
    assert wizard.place.missing() == ""


def test_keeping_the_sheet_as_a_file_is_a_deliberate_choice(
    qtbot: QtBot, wizard: FirstRunWizard, tmp_path: Path
) -> None:
    from opoz_desktop.shell.saving import SaveDialog

    make_file(qtbot, wizard)
    panel = wizard.kit.panel
    qtbot.mouseClick(panel.save_link, Qt.MouseButton.LeftButton)
    warning = next(one for one in panel.findChildren(Dialog) if one.isVisible())
    assert "Whoever has this file can read everything" in warning.words.full_text()
    assert warning.safe_button.isDefault()
    qtbot.mouseClick(warning.deed_button, Qt.MouseButton.LeftButton)
    save = next(one for one in panel.findChildren(SaveDialog) if one.isVisible())
    save.purpose.set_key("archive")
    save.write_to(str(tmp_path / "herstelblad.pdf"))
    assert (tmp_path / "herstelblad.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved as PDF" in panel.printed.full_text()
    wizard._stop()


def test_a_printer_that_is_not_there_is_told_in_words(
    qtbot: QtBot, tmp_path: Path, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    wizard = FirstRunWizard(create_school, profile=tmp_path / "p", place=tmp_path / "school.kluis", test_kdf=True)
    show(wizard)
    make_file(qtbot, wizard)
    qtbot.mouseClick(wizard.kit.panel.print_button, Qt.MouseButton.LeftButton)
    assert "no printer" in wizard.kit.panel.printed.full_text()
    assert wizard.kit.panel.missing()
    wizard._stop()
