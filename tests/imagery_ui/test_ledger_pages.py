"""*Publicaties*, *Gebeurtenissen* and the card: what a director does with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent import commands as consent_commands
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.commands import EventFacts, PublicationFacts
from opoz_desktop.features.imagery.queries import LedgerState
from opoz_desktop.features.imagery.ui import EventsPage, ImageryTab, PublicationsPage
from opoz_desktop.features.imagery.ui.event_dialog import EventDialog
from opoz_desktop.features.imagery.ui.list_dialogs import DayListDialog, PhotographerDialog
from opoz_desktop.features.imagery.ui.publication_dialog import PublicationDialog
from opoz_desktop.features.imagery.ui.publications_page import _DueRow
from opoz_desktop.features.imagery.ui.take_down_dialog import TakeDownDialog
from opoz_desktop.shell.desk import Desk
from tests.consent_ui.class_of_thirty import DESK
from tests.small_school import TODAY, SmallSchool

Show = Callable[..., QWidget]
WEBSITE = "PHOTO_SCHOOL_WEBSITE"
SEPTEMBER = date(2026, 9, 20)


@pytest.fixture
def ledger(desk: Desk, thirty: SmallSchool, named: dict[str, PurposeRow]) -> int:
    """A publication of Fleur, Tim and Eva; the mother of Eva withdrew today."""
    facts = PublicationFacts(
        "Herfstwandeling", named[WEBSITE].id, "kleinebeer.example/herfst", SEPTEMBER, SEPTEMBER,
        tuple(thirty.pupils[k] for k in ("fleur", "tim", "eva")),
    )  # fmt: skip
    number = desk.do(commands.note_publication, facts).publication_id
    desk.do(consent_commands.withdraw, thirty.pupils["eva"], thirty.guardians["eva.moeder"], (named[WEBSITE].id,), DESK)
    return number


@pytest.fixture
def page(desk: Desk, shown: Show, ledger: int) -> PublicationsPage:
    made = PublicationsPage(desk)
    shown(made)
    return made


def state(desk: Desk, number: int) -> LedgerState:
    return desk.ask(queries.publication, number).state


def test_what_must_come_down_is_one_click_from_done(page: PublicationsPage, desk: Desk, ledger: int) -> None:
    (line,) = page.due_card.findChildren(_DueRow)
    line.button.click()
    assert state(desk, ledger) is LedgerState.IN_ORDER
    desk.undo()
    assert state(desk, ledger) is LedgerState.TAKE_DOWN


def test_the_panel_tells_who_and_why(page: PublicationsPage, ledger: int) -> None:
    page.show_target(publication_id=ledger)
    assert page.panel.isVisible()
    texts = [label.text() for label in page.panel.findChildren(QWidget) if hasattr(label, "text")]
    assert any("Toestemming ingetrokken, 05-10-2026" in str(t) for t in texts)


def test_the_dialog_notes_day_and_words(page: PublicationsPage, desk: Desk, ledger: int) -> None:
    page.show_target(publication_id=ledger)
    page._ask_down()
    dialog = page.findChild(TakeDownDialog)
    assert isinstance(dialog, TakeDownDialog)
    dialog.on.set_value(date(2026, 10, 7))
    dialog.submit()
    assert dialog.on_field.error()
    dialog.on.set_value(TODAY)
    dialog.whole.setChecked(True)
    dialog.note.setText("hele bericht weg")
    dialog.submit()
    row = desk.ask(queries.publication, ledger)
    assert (row.down_on, row.down_note, row.state) == (TODAY, "hele bericht weg", LedgerState.DOWN)


def test_filters_and_search(page: PublicationsPage, thirty: SmallSchool, ledger: int) -> None:
    page.search.setText("zzz")
    assert page.none.isVisible()
    page.none.chosen.emit()
    page.search.setText("eva smit")
    assert page.table.proxy.rowCount() == 1
    page.state.set_key(LedgerState.DOWN.value)
    assert page.table.proxy.rowCount() == 0


def test_a_mistake_is_taken_out_and_comes_back_with_undo(page: PublicationsPage, desk: Desk, ledger: int) -> None:
    page.show_target(publication_id=ledger)
    page._remove()
    assert desk.ask(queries.publications) == ()
    desk.undo()
    assert len(desk.ask(queries.publications)[0].pupils) == 3


def test_a_child_without_consent_is_said_so_loudly_and_noted_all_the_same(
    page: PublicationsPage, desk: Desk, thirty: SmallSchool, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    page.new()
    dialog = page.findChild(PublicationDialog)
    assert isinstance(dialog, PublicationDialog)
    dialog.group.set_key(thirty.groups["5"])
    dialog.use.set_key(named[WEBSITE].id)
    dialog.ticks.tick([thirty.pupils["pim"]], on=True)
    assert dialog.warning.isVisible()
    dialog.title.setText("Kamp")
    dialog.submit()
    assert dialog.place_field.error()
    dialog.place.setText("kleinebeer.example/kamp")
    dialog.submit()
    row = next(r for r in desk.ask(queries.publications) if r.title == "Kamp")
    assert row.state is LedgerState.TAKE_DOWN


def test_a_correction_changes_who_is_in_it(
    page: PublicationsPage, desk: Desk, thirty: SmallSchool, ledger: int
) -> None:
    page.show_target(publication_id=ledger)
    page._change()
    dialog = page.findChild(PublicationDialog)
    assert isinstance(dialog, PublicationDialog)
    dialog.ticks.tick([thirty.pupils["eva"]], on=False)
    dialog.submit()
    assert state(desk, ledger) is LedgerState.IN_ORDER


def test_the_draft_of_a_publication_survives_the_lock(
    page: PublicationsPage, desk: Desk, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    page.new()
    dialog = page.findChild(PublicationDialog)
    assert isinstance(dialog, PublicationDialog)
    dialog.title.setText("Half")
    dialog.ticks.tick([thirty.pupils["fleur"]], on=True)
    fields = dialog.draft()
    dialog.reject()
    again = page._note_again(fields)
    again.restore(fields)
    assert (again.title.text(), again.ticks.ticked()) == ("Half", (thirty.pupils["fleur"],))
    again.reject()


def test_the_card_of_the_child_shows_the_places(desk: Desk, shown: Show, thirty: SmallSchool, ledger: int) -> None:
    tab = ImageryTab(desk, thirty.pupils["eva"])
    shown(tab)
    assert [r.title for r in tab.table.table.rows()] == ["Herfstwandeling"]
    tab.down.click()
    assert state(desk, ledger) is LedgerState.IN_ORDER
    empty = ImageryTab(desk, thirty.pupils["sanne"])
    shown(empty)
    assert empty.empty.isVisible()


def planned(desk: Desk, school: SmallSchool, named: dict[str, PurposeRow]) -> int:
    facts = EventFacts(
        "Schoolreis", date(2026, 10, 20), date(2026, 10, 20), (school.groups["5"], school.groups["6/7"]),
        (named[WEBSITE].id, named["PHOTO_PARENT_APP"].id),
    )  # fmt: skip
    return desk.do(commands.plan_event, facts)


def test_the_event_shows_who_may_per_group_and_use(
    desk: Desk, shown: Show, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    number = planned(desk, thirty, named)
    page = EventsPage(desk)
    shown(page)
    lines = {(x.group.label, x.use.purpose.code): x.use for x in page.table.table.rows()}
    website = lines["groep 5", WEBSITE]
    assert website.allowed + len(website.refused) + len(website.ask) == 30
    assert {"Milan", "Julia"} <= {n.shown for n in website.refused}
    went: list[tuple[str, dict[str, object]]] = []
    desk.went.connect(lambda key, target: went.append((key, target)))
    page.forms.click()
    assert went == [
        (
            "forms",
            {
                "new": True, "kind": "event", "event_id": number,
                "purpose_ids": (named[WEBSITE].id, named["PHOTO_PARENT_APP"].id),
                "group_ids": (thirty.groups["5"], thirty.groups["6/7"]), "only_missing": True, "title": "Schoolreis",
            },
        )
    ]  # fmt: skip


def test_an_event_is_planned_with_a_question_of_its_own(
    desk: Desk, shown: Show, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    page = EventsPage(desk)
    shown(page)
    page.new()
    dialog = page.findChild(EventDialog)
    assert isinstance(dialog, EventDialog)
    dialog.submit()
    assert dialog.title_field.error()
    dialog.title.setText("Musical")
    dialog.on.set_value(date(2027, 6, 18))
    dialog.submit()
    assert dialog.trouble.text(), "no group yet"
    dialog.groups[thirty.groups["5"]].setChecked(True)
    dialog.ask.click()
    dialog.submit()
    assert dialog.isVisible()
    form = dialog.questions[0]
    form.title.setText("Op een livestream voor ouders")
    form.who.setText("Ouders met een code.")
    form.how_long.setText("tot de dag erna.")
    dialog.submit()
    (event,) = desk.ask(queries.events)
    assert [q.title for q in event.questions] == ["Op een livestream voor ouders"]
    assert event.questions[0].valid_until == date(2027, 6, 19)


def test_an_event_is_cancelled_and_taken_back(
    desk: Desk, shown: Show, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    number = planned(desk, thirty, named)
    page = EventsPage(desk)
    shown(page)
    page._cancel(desk.ask(queries.event, number))
    assert desk.ask(queries.event, number).cancelled_on == TODAY
    assert not page.forms.isVisible()
    desk.undo()
    assert desk.ask(queries.event, number).cancelled_on is None


def test_the_draft_of_an_event_survives_the_lock(desk: Desk, shown: Show, thirty: SmallSchool) -> None:
    page = EventsPage(desk)
    shown(page)
    page.new()
    dialog = page.findChild(EventDialog)
    assert isinstance(dialog, EventDialog)
    dialog.title.setText("Half")
    dialog.groups[thirty.groups["5"]].setChecked(True)
    dialog.ask.click()
    dialog.questions[0].title.setText("Op tv")
    fields = dialog.draft()
    dialog.reject()
    again = page._plan_again(fields)
    again.restore(fields)
    assert (again.title.text(), again.questions[0].title.text()) == ("Half", "Op tv")
    assert again.groups[thirty.groups["5"]].isChecked()
    again.reject()


def test_the_lists_open_in_the_preview(
    desk: Desk, shown: Show, thirty: SmallSchool, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    owner = shown(QWidget())
    opened: list[tuple[str, bytes, str]] = []
    desk.preview_asked.connect(lambda *a: opened.append(a))
    day = DayListDialog(owner, desk, (thirty.groups["5"],))
    day.open()
    day.submit()
    assert day.trouble.text()
    day.uses[named[WEBSITE].id].setChecked(True)
    day.submit()
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=20_000)
    photographer = PhotographerDialog(owner, desk, (thirty.groups["5"],))
    photographer.open()
    photographer.key.click()
    qtbot.waitUntil(lambda: len(opened) == 2, timeout=20_000)
    photographer.submit()
    qtbot.waitUntil(lambda: len(opened) == 3, timeout=20_000)
    assert all(bytes(pdf).startswith(b"%PDF") for _, pdf, _ in opened)
    assert [stem for _, _, stem in opened] == ["daglijst", "sleutel-fotograaf", "fotograaflijst"]
