"""The dialogs about a pupil: forgiving dates, errors at their field, a last day that can be taken back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school import queries
from opoz_desktop.features.school.model import Sex
from opoz_desktop.features.school.queries import Status
from opoz_desktop.features.school.ui.leave_dialog import LeaveDialog
from opoz_desktop.features.school.ui.overview import OverviewTab
from opoz_desktop.features.school.ui.page import PupilsPage
from opoz_desktop.features.school.ui.pupil_dialog import PupilDialog
from opoz_desktop.shell.widgets import LinkButton

from .conftest import Cast, settle

LEFT = Qt.MouseButton.LeftButton


def open_pupil(page: PupilsPage, cast: Cast, pupil: int) -> OverviewTab:
    page.show_target(pupil_id=pupil, tab="overview")
    settle()
    tab = page.card.tab()
    assert isinstance(tab, OverviewTab)
    return tab


def dialog_of(page: PupilsPage) -> PupilDialog:
    found = [d for d in page.window().findChildren(PupilDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_dialog_is_filled_and_keeps_what_it_does_not_show(page: PupilsPage, cast: Cast, qtbot: QtBot) -> None:
    open_pupil(page, cast, cast.sanne).change()
    dialog = dialog_of(page)
    assert (dialog.first_name.text(), dialog.prefix.text(), dialog.surname.text()) == ("Sanne", "de", "Vries")
    assert dialog.shown_as.text() == "Op lijsten: Vries, Sanne de"
    assert not dialog.postcode.isVisible()
    dialog.sex.set_key(Sex.GIRL)
    dialog.group.set_key(cast.mixed)
    dialog.born_on.setText("140318")
    qtbot.mouseClick(dialog.deed_button, LEFT)
    card = cast.desk.ask(queries.card, cast.sanne)
    assert (card.sex, card.row.group, card.row.born_on, card.row.number) == (Sex.GIRL, "6/7", date(2018, 3, 14), "1042")
    assert card.enrolled_on == date(2022, 8, 22)


@pytest.mark.parametrize(
    ("typed", "day"), [("3-9-18", date(2018, 9, 3)), ("03092018", date(2018, 9, 3)), ("3 sep 2018", date(2018, 9, 3))]
)
def test_a_date_is_typed_as_people_type_it(page: PupilsPage, cast: Cast, qtbot: QtBot, typed: str, day: date) -> None:
    open_pupil(page, cast, cast.tim).change()
    dialog = dialog_of(page)
    dialog.born_on.setText(typed)
    qtbot.mouseClick(dialog.deed_button, LEFT)
    assert cast.desk.ask(queries.pupil, cast.tim).born_on == day


@pytest.mark.parametrize(("typed", "said"), [("32-1-2018", "geen datum"), ("7-10-2026", "in de toekomst")])
def test_a_date_that_cannot_be_is_said_at_the_field(
    page: PupilsPage, cast: Cast, qtbot: QtBot, typed: str, said: str
) -> None:
    open_pupil(page, cast, cast.tim).change()
    dialog = dialog_of(page)
    dialog.born_on.setText(typed)
    qtbot.mouseClick(dialog.deed_button, LEFT)
    assert said in dialog._fields["born_on"].error()
    assert cast.desk.ask(queries.pupil, cast.tim).born_on is None
    dialog.reject()


@pytest.mark.parametrize(
    ("field", "value", "place", "said"),
    [
        ("number", "1042", "number", "Een andere leerling heeft dit leerlingnummer al."),
        ("surname", "111222333", "surname", "Dit lijkt op een BSN."),
        ("given_names", "Tim 111222333", "given_names", "Dit lijkt op een BSN."),
    ],
)
def test_what_cannot_be_kept_is_said_at_its_field(
    page: PupilsPage, cast: Cast, qtbot: QtBot, field: str, value: str, place: str, said: str
) -> None:
    open_pupil(page, cast, cast.tim).change()
    dialog = dialog_of(page)
    getattr(dialog, field).setText(value)
    qtbot.mouseClick(dialog.deed_button, LEFT)
    assert said in dialog._fields[place].error()
    assert getattr(dialog, field).text() == value
    dialog.reject()


def test_a_child_without_any_name_is_asked_for_one(page: PupilsPage, cast: Cast, qtbot: QtBot) -> None:
    page.new()
    dialog = dialog_of(page)
    qtbot.mouseClick(dialog.deed_button, LEFT)
    assert dialog._fields["first_name"].error().startswith("Er is nog geen naam.")
    dialog.reject()


def test_a_half_typed_pupil_survives_the_lock(page: PupilsPage, cast: Cast, qtbot: QtBot) -> None:
    page.new()
    dialog = dialog_of(page)
    dialog.first_name.setText("Noor")
    dialog.born_on.setText("3-9-18")
    (draft,) = cast.desk.drafts.collect("pupils")
    dialog.reject()
    settle()
    assert cast.desk.drafts.restore([draft]) == 1
    again = dialog_of(page)
    assert (again.first_name.text(), again.born_on.text()) == ("Noor", "3-9-18")
    again.reject()


def test_a_pupil_leaves_and_the_last_day_is_taken_back(page: PupilsPage, cast: Cast, qtbot: QtBot) -> None:
    open_pupil(page, cast, cast.tim).leave()
    (dialog,) = page.window().findChildren(LeaveDialog)
    assert dialog.question.text() == "Wanneer gaat Tim van den Berg van school?"
    dialog.last_day.setText("1-10-2026")
    with qtbot.waitSignal(cast.desk.undo_offered):
        qtbot.mouseClick(dialog.deed_button, LEFT)
    assert cast.desk.ask(queries.pupil, cast.tim).status is Status.FORMER
    assert page.card.head.name.text() == "Tim van den Berg"
    cast.desk.undo()
    back = cast.desk.ask(queries.card, cast.tim)
    assert (back.row.status, back.row.left_on, back.row.group) == (Status.PRESENT, None, "5")


def test_a_last_day_before_the_first_is_said_at_the_field(page: PupilsPage, cast: Cast, qtbot: QtBot) -> None:
    open_pupil(page, cast, cast.sanne).leave()
    (dialog,) = page.window().findChildren(LeaveDialog)
    for typed, said in (("", "Vul een datum in"), ("1-8-2022", "ligt vóór de eerste")):
        dialog.last_day.setText(typed)
        qtbot.mouseClick(dialog.deed_button, LEFT)
        assert said in dialog.field.error()
    dialog.reject()


def test_brothers_and_sisters_are_one_click_away(page: PupilsPage, cast: Cast, qtbot: QtBot) -> None:
    cast.office.register.do(_join, cast.lars, cast.mother)
    tab = open_pupil(page, cast, cast.sanne)
    link = next(b for b in tab.findChildren(LinkButton) if b.text() == "Lars de Vries")
    with qtbot.waitSignal(cast.desk.went) as went:
        qtbot.mouseClick(link, LEFT)
    assert went.args == ["pupils", {"pupil_id": cast.lars}]


def _join(work, pupil, guardian):  # type: ignore[no-untyped-def]
    from opoz_desktop.features.school.model import Guardianship

    work.session.add(Guardianship(pupil_id=pupil, guardian_id=guardian, relation="moeder", position=1))
