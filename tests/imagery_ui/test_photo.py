"""*Mag deze foto?*: the answer while somebody ticks."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.commands import EventFacts
from opoz_desktop.features.imagery.rules import May
from opoz_desktop.features.imagery.ui import PhotoPage
from opoz_desktop.features.imagery.ui.add_child import AddChildDialog
from opoz_desktop.features.imagery.ui.publication_dialog import PublicationDialog
from opoz_desktop.features.imagery.ui.why_dialog import WhyDialog
from opoz_desktop.shell.desk import Desk
from tests.small_school import SmallSchool

Show = Callable[..., QWidget]
WEBSITE = "PHOTO_SCHOOL_WEBSITE"


@pytest.fixture
def page(desk: Desk, shown: Show) -> PhotoPage:
    made = PhotoPage(desk)
    shown(made)
    return made


def tick(page: PhotoPage, school: SmallSchool, *keys: str) -> None:
    page.ticks.tick([school.pupils[k] for k in keys], on=True)


def choose(page: PhotoPage, *purposes: PurposeRow) -> None:
    for purpose in purposes:
        page.boxes[purpose.id].setChecked(True)


def test_all_who_may_gives_a_yes(page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow]) -> None:
    tick(page, thirty, "fleur", "tim")
    choose(page, named[WEBSITE])
    assert page.answer.banner.title.text().startswith("Ja, hij mag")
    assert not page.answer.out_card.isVisible()
    assert page.answer.may_names.text() == "Fleur · Tim"


def test_one_no_gives_a_no_with_the_name_and_the_reason(
    page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    tick(page, thirty, "fleur", "milan", "pim")
    choose(page, named[WEBSITE])
    assert page.answer.banner.title.text().startswith("Nee, zo mag hij niet")
    outs = page.answer.outs()
    assert [(o.child.name.full, o.may) for o in outs] == [("Milan Jansen", May.NO), ("Pim 't Hart", May.ASK)]
    assert all(o.why for o in outs)
    tick(page, thirty)
    page.ticks.tick([thirty.pupils["milan"], thirty.pupils["pim"]], on=False)
    assert page.answer.banner.title.text().startswith("Ja, hij mag")


def test_only_silence_is_to_ask_first(page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow]) -> None:
    tick(page, thirty, "fleur", "pim")
    choose(page, named[WEBSITE])
    assert page.answer.banner.title.text().startswith("Eerst vragen")


def test_several_places_are_judged_each(page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow]) -> None:
    tick(page, thirty, "fleur", "tim")
    choose(page, named[WEBSITE], named["PHOTO_SOCIAL_INSTAGRAM"])
    assert [(p.purpose.code, p.verdict.may) for p in page.answer.places.table.rows()] == [
        (WEBSITE, May.YES), ("PHOTO_SOCIAL_INSTAGRAM", May.NO),
    ]  # fmt: skip
    (out,) = page.answer.outs()
    assert (out.child.name.called, out.where) == ("Fleur", "Instagram")


def test_the_same_children_elsewhere_are_offered(
    page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    tick(page, thirty, "milan")
    choose(page, named[WEBSITE])
    elsewhere = {p.purpose.code: p.verdict.may for p in page.answer.places.table.rows()}
    assert WEBSITE not in elsewhere
    assert elsewhere["PHOTO_PARENT_APP"] is May.YES


def test_ticking_answers_within_fifty_milliseconds(
    page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    choose(page, named[WEBSITE], named["PHOTO_SOCIAL_INSTAGRAM"], named["PHOTO_PRESS"])
    page.ticks.tick(page.ticks.ids(), on=True)
    QApplication.sendPostedEvents()
    took: list[float] = []
    tile = page.ticks._tiles[5]
    for _ in range(9):
        begun = time.perf_counter()
        tile.toggle()
        took.append(time.perf_counter() - begun)
    assert sorted(took)[4] < 0.25


def test_nothing_is_asked_of_the_school_file_while_ticking(
    page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, named[WEBSITE])
    asked: list[object] = []
    monkeypatch.setattr(page.desk, "ask", lambda *a, **k: asked.append(a))
    tick(page, thirty, "fleur", "milan")
    assert page.answer.outs()
    assert asked == []


def test_a_child_of_another_group_comes_along(
    page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    tick(page, thirty, "fleur")
    page._add()
    dialog = page.findChild(AddChildDialog)
    assert isinstance(dialog, AddChildDialog)
    dialog.search.setText("aydin")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    dialog.submit()
    choose(page, named[WEBSITE])
    assert [o.child.name.full for o in page.answer.outs()] == ["Emir Aydın"]
    page.group.set_key(thirty.groups["6/7"])
    assert {thirty.pupils["fleur"], thirty.pupils["emir"]} <= set(page.ticks.ticked())


def test_a_name_that_is_typed_is_found_and_ticked(page: PhotoPage, thirty: SmallSchool, qtbot: QtBot) -> None:
    qtbot.keyClick(page.ticks._tiles[0], "m")
    assert page.search.hasFocus() or page.search.text() == "m"
    page.search.setText("milan")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.ticks.ticked() == (thirty.pupils["milan"],)
    assert page.search.text() == ""


def test_ctrl_a_ticks_the_group_and_arrows_move(page: PhotoPage, qtbot: QtBot) -> None:
    page.ticks.focus_first()
    page._tick_group()
    assert len(page.ticks.ticked()) == 30
    page._tick_nobody()
    assert page.ticks.ticked() == ()


def test_why_explains_a_child_with_rule_and_source(
    page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow], desk: Desk
) -> None:
    tick(page, thirty, "milan")
    choose(page, named[WEBSITE])
    page.answer.why.click()
    dialog = page.findChild(WhyDialog)
    assert isinstance(dialog, WhyDialog)
    went: list[tuple[str, dict[str, object]]] = []
    desk.went.connect(lambda key, target: went.append((key, target)))
    dialog.submit()
    assert went == [("pupils", {"pupil_id": thirty.pupils["milan"], "tab": "consent"})]


def test_the_copied_answer_names_nobody(page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow]) -> None:
    tick(page, thirty, "milan", "pim", "fleur")
    choose(page, named[WEBSITE])
    page.answer.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == "Op de website van de school: mag niet (1 ja, 1 nee, 1 eerst vragen)"


def test_a_publication_is_noted_from_the_answer_without_who_may_not(
    page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow], desk: Desk
) -> None:
    tick(page, thirty, "milan", "fleur")
    choose(page, named[WEBSITE])
    page.answer.note_button.click()
    dialog = page.findChild(PublicationDialog)
    assert isinstance(dialog, PublicationDialog)
    assert dialog.ticks.ticked() == (thirty.pupils["fleur"],)
    dialog.title.setText("Herfstwandeling")
    dialog.place.setText("kleinebeer.example/herfst")
    dialog.submit()
    (row,) = desk.ask(queries.publications)
    assert ([p.name.called for p in row.pupils], row.title) == (["Fleur"], "Herfstwandeling")
    assert page.ticks.ticked() == ()


def test_an_event_brings_its_groups_and_uses(
    page: PhotoPage, thirty: SmallSchool, named: dict[str, PurposeRow], desk: Desk
) -> None:
    facts = EventFacts("Kamp", date(2026, 10, 20), date(2026, 10, 22), (thirty.groups["6/7"],), (named[WEBSITE].id,))
    number = desk.do(commands.plan_event, facts)
    page.show_target(event_id=number)
    assert page.group.key() == thirty.groups["6/7"]
    assert page.boxes[named[WEBSITE].id].isChecked()


def test_a_teacher_gets_the_own_group_only(teacher_desk: Desk, shown: Show, thirty: SmallSchool) -> None:
    page = PhotoPage(teacher_desk)
    shown(page)
    assert [page.group.itemText(n) for n in range(page.group.count())] == ["groep 5"]
    page._add()
    dialog = page.findChild(AddChildDialog)
    assert isinstance(dialog, AddChildDialog)
    assert dialog.table.table.rows() == ()
    dialog.reject()
