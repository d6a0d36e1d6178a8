"""*Beheer*: who sees which section, users from adding to removing, the own password, the sheet, this computer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault import container, users
from opoz_desktop.vault.errors import KitWrong, WrongPassword
from opoz_desktop.vault.ui.computer import ComputerSection
from opoz_desktop.vault.ui.context import ManageContext
from opoz_desktop.vault.ui.kit_section import KitSection
from opoz_desktop.vault.ui.manage import ManagePage
from opoz_desktop.vault.ui.own_password import OwnPasswordSection
from opoz_desktop.vault.ui.people import PeopleSection
from opoz_desktop.vault.ui.people_dialogs import AddPersonDialog, ChangePersonDialog, HandOverDialog
from opoz_desktop.vault.ui.sections import vault_tabs
from opoz_desktop.vault.ui.slip_dialog import SlipDialog
from tests import small_school

from .bench import Bench
from .conftest import File
from .paper import Paper

Show = Callable[[QWidget], QWidget]
OWN = "zwaluw bruin kelder 44 plank"


@pytest.mark.parametrize(
    ("role", "sections"),
    [
        (Role.DIRECTOR, ["people", "password", "backups", "kit", "log", "computer"]),
        (Role.IB, ["password", "backups", "computer"]),
        (Role.TEACHER, ["password", "computer"]),
        (Role.ADMINISTRATION, ["password", "backups", "computer"]),
        (Role.DPO, ["password", "log", "computer"]),
    ],
)
def test_each_role_sees_its_own_sections(
    file: File, settings: Settings, show: Show, role: Role, sections: list[str]
) -> None:
    vault = file.open()
    desk = Desk(small_school.as_role(vault.register, role=role))
    page = ManagePage(desk, vault_tabs(ManageContext(vault, settings)))
    show(page)
    assert [tab.key for tab in page.tabs] == sections
    page.open("people")
    assert page.section() == ("people" if role is Role.DIRECTOR else sections[0])


def test_adding_a_user_shows_the_password_once_and_prints_a_slip(bench: Bench, file: File) -> None:
    section = bench.people()
    bench.click(section.add)
    dialog = bench.dialog(AddPersonDialog)
    assert isinstance(dialog, AddPersonDialog)
    bench.qtbot.keyClicks(dialog.name, "Sanne de Vries")
    assert dialog.login.text() == "sanne"
    dialog.groups.choose(["5"])
    bench.click(dialog.deed_button)
    bench.wait()
    slip = bench.dialog(SlipDialog)
    assert isinstance(slip, SlipDialog)
    temporary = slip.shown.text()
    with bench.qtbot.waitSignal(bench.desk.preview_asked) as asked:
        bench.click(slip.print)
    title, data, stem = asked.args
    assert data.startswith(b"%PDF")
    assert "Sanne" not in title + stem
    slip.close()
    row = next(one for one in users.people(bench.vault) if one.login == "sanne")
    assert (row.role, row.groups, row.must_change) == (Role.TEACHER, ("5",), True)
    bench.vault.close()
    file.open("sanne", temporary).close()


def test_a_login_name_that_is_taken_is_said_at_the_field(bench: Bench) -> None:
    bench.click(bench.people().add)
    dialog = bench.dialog(AddPersonDialog)
    assert isinstance(dialog, AddPersonDialog)
    bench.qtbot.keyClicks(dialog.name, "Marjolein de Wit")
    bench.click(dialog.deed_button)
    bench.wait()
    assert "already has this login name" in dialog.login_field.error()
    assert dialog.isVisible()
    dialog.reject()


def test_a_half_typed_user_survives_the_lock(bench: Bench) -> None:
    from opoz_desktop.shell import drafts

    bench.click(bench.people().add)
    dialog = bench.dialog(AddPersonDialog)
    assert isinstance(dialog, AddPersonDialog)
    bench.qtbot.keyClicks(dialog.name, "Petra van Loon")
    dialog.role.set_key(Role.IB)
    data = drafts.to_bytes(bench.desk.drafts.collect("manage"), "manage")
    dialog.reject()
    bench.qtbot.waitUntil(lambda: not [d for d in bench.page.findChildren(AddPersonDialog) if d.isVisible()])
    found, page, _ = drafts.from_bytes(data)
    assert page == "manage"
    assert bench.desk.drafts.restore(found) == 1
    again = bench.dialog(AddPersonDialog)
    assert isinstance(again, AddPersonDialog)
    assert again.name.text() == "Petra van Loon"
    assert again.chosen_role() is Role.IB
    again.reject()


def add(bench: Bench, login: str, name: str, role: Role) -> int:
    made = users.add(bench.vault, login=login, name=name, role=role, groups=("5",) if role is Role.TEACHER else ())
    bench.people().refresh()
    return made.user_id


def choose(bench: Bench, name: str) -> PeopleSection:
    section = bench.people()
    model = section.table.model()
    for row in range(model.rowCount()):
        if model.index(row, 0).data() == name:
            section.table.selectRow(row)
            return section
    raise AssertionError(name)


def test_the_last_director_cannot_be_removed_and_the_reason_is_written(bench: Bench) -> None:
    section = choose(bench, small_school.DIRECTOR)
    assert not section.remove.isEnabled()
    assert "last director" in section.reasons.full_text()
    bench.click(section.change)
    dialog = bench.dialog(ChangePersonDialog)
    assert isinstance(dialog, ChangePersonDialog)
    assert not dialog.role.isEnabled()
    assert not dialog.ends.isEnabled()
    dialog.reject()


def test_with_a_second_director_the_first_can_go_but_not_by_own_hand(bench: Bench) -> None:
    add(bench, "yusuf", "Yusuf Demir", Role.DIRECTOR)
    section = choose(bench, small_school.DIRECTOR)
    assert not section.remove.isEnabled()
    assert "yourself" in section.reasons.full_text()
    assert choose(bench, "Yusuf Demir").remove.isEnabled()


def test_a_reset_kills_the_old_password_and_shows_a_new_one(bench: Bench, file: File) -> None:
    old = users.add(bench.vault, login="sanne", name="Sanne de Vries", role=Role.TEACHER).temporary_password
    bench.people().refresh()
    bench.click(choose(bench, "Sanne de Vries").reset)
    bench.click(bench.dialog().deed_button)
    bench.wait()
    slip = bench.dialog(SlipDialog)
    assert isinstance(slip, SlipDialog)
    temporary = slip.shown.text()
    slip.close()
    bench.vault.close()
    with pytest.raises(WrongPassword):
        file.open("sanne", old)
    file.open("sanne", temporary).close()


def test_changing_does_only_what_differs(bench: Bench) -> None:
    number = add(bench, "sanne", "Sanne de Vries", Role.TEACHER)
    bench.click(choose(bench, "Sanne de Vries").change)
    dialog = bench.dialog(ChangePersonDialog)
    assert isinstance(dialog, ChangePersonDialog)
    dialog.groups.choose(["5", "6/7"])
    dialog.ends.setText("31-7-2027")
    bench.click(dialog.deed_button)
    bench.wait()
    row = next(one for one in users.people(bench.vault) if one.id == number)
    assert row.groups == ("5", "6/7")
    assert str(row.ends_on) == "2027-07-31"
    assert not [one for one in bench.page.findChildren(SlipDialog) if one.isVisible()]


def test_a_last_day_in_the_past_is_refused(bench: Bench) -> None:
    add(bench, "sanne", "Sanne de Vries", Role.TEACHER)
    bench.click(choose(bench, "Sanne de Vries").change)
    dialog = bench.dialog(ChangePersonDialog)
    assert isinstance(dialog, ChangePersonDialog)
    dialog.ends.setText("1-9-2026")
    bench.click(dialog.deed_button)
    assert "passed already" in dialog.ends_field.error()
    dialog.reject()


def test_removing_asks_first_names_the_person_and_makes_new_keys(bench: Bench, file: File) -> None:
    made = users.add(bench.vault, login="sanne", name="Sanne de Vries", role=Role.TEACHER)
    section = bench.people()
    section.refresh()
    bench.click(choose(bench, "Sanne de Vries").remove)
    dialog = bench.dialog()
    assert "Sanne de Vries" in dialog.question.full_text()
    assert dialog.safe_button.isDefault()
    commitment = bench.vault.file.dk_commit
    bench.click(dialog.deed_button)
    bench.wait()
    assert bench.vault.file.dk_commit != commitment
    assert [one.login for one in users.people(bench.vault)] == [small_school.LOGIN]
    bench.vault.close()
    with pytest.raises(WrongPassword):
        file.open("sanne", made.temporary_password)


def test_handing_over_makes_a_second_director(bench: Bench) -> None:
    number = add(bench, "yusuf", "Yusuf Demir", Role.IB)
    bench.click(choose(bench, "Yusuf Demir").hand_over)
    dialog = bench.dialog(HandOverDialog)
    bench.click(dialog.deed_button)
    bench.wait()
    row = next(one for one in users.people(bench.vault) if one.id == number)
    assert row.role is Role.DIRECTOR


def test_the_own_password_needs_the_old_one(bench: Bench, file: File) -> None:
    bench.page.open("password")
    section = bench.page.widget("password")
    assert isinstance(section, OwnPasswordSection)
    assert not section.button.isEnabled()
    for line, text in (
        (section.old.line, "dit is het niet"),
        (section.form.first.line, OWN),
        (section.form.second.line, OWN),
    ):
        bench.qtbot.keyClicks(line, text)
    bench.qtbot.waitUntil(section.button.isEnabled)
    bench.click(section.button)
    bench.wait()
    assert "not your present password" in section.old_field.error()
    section.old.clear()
    bench.qtbot.keyClicks(section.old.line, small_school.PASSWORD)
    bench.qtbot.waitUntil(section.button.isEnabled)
    bench.click(section.button)
    bench.wait()
    assert section.old.text() == ""
    assert section.form.first.text() == ""
    bench.vault.close()
    with pytest.raises(WrongPassword):
        file.open()
    file.open(password=OWN).close()


def test_a_new_sheet_counts_after_it_was_typed_back(bench: Bench, file: File, paper: Paper) -> None:
    bench.page.open("kit")
    section = bench.page.widget("kit")
    assert isinstance(section, KitSection)
    assert "never typed back" in section.banner.title.full_text()
    bench.click(section.new)
    bench.click(bench.dialog().deed_button)
    bench.wait()
    assert not section.done.isEnabled()
    bench.click(section.panel.print_button)
    groups = paper.groups()
    for check, number in zip(section.panel.checks, section.panel.groups, strict=True):
        bench.qtbot.keyClicks(check.box, groups[number - 1])
    section.panel.stored.setChecked(True)
    bench.click(section.done)
    assert "in order" in section.banner.title.full_text()
    bench.vault.close()
    with pytest.raises(KitWrong):
        container.open_with_kit(file.folder, file.code, profile=file.profile, clock=small_school.CLOCK)
    container.open_with_kit(file.folder, "".join(groups), profile=file.profile, clock=small_school.CLOCK).close()


def test_this_computer_keeps_its_choices_and_tells_the_program(bench: Bench, settings: Settings) -> None:
    bench.page.open("computer")
    section = bench.page.widget("computer")
    assert isinstance(section, ComputerSection)
    dark = next(one for one in section.look._segments if one.key == "dark")
    bench.click(dark)
    section.minutes.set_key(10)
    assert settings.get("theme") == "dark"
    assert settings.get("idle_minutes") == 10
    assert bench.looks == ["changed"]
    assert bench.minutes == [10]


def test_ctrl_n_adds_a_user_where_users_stand(bench: Bench) -> None:
    bench.people()
    assert bench.page.new()
    bench.dialog(AddPersonDialog).reject()
    bench.page.open("computer")
    assert not bench.page.new()


def test_a_target_can_ask_for_the_lines_about_one_object(bench: Bench) -> None:
    from opoz_desktop.vault.ui.log import LogSection

    bench.page.show_target(section="log", about="school/1")
    section = bench.page.widget("log")
    assert isinstance(section, LogSection)
    assert {line.row.obj for line in section.lines()} == {"school/1"}


def test_a_target_opens_its_section(bench: Bench) -> None:
    bench.page.show_target(section="kit")
    assert bench.page.section() == "kit"
    bench.page.show_target(section="nergens")
    assert bench.page.section() == "kit"
