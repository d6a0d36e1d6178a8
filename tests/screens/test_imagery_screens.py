"""Every screen of imagery under *Toestemmingen*, light, dark, large and narrow; every control named and reachable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.queries import purposes
from opoz_desktop.features.consent.rules.facts import Medium
from opoz_desktop.features.consent.ui import ConsentPage
from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.commands import EventFacts, PublicationFacts, Question
from opoz_desktop.features.imagery.ui import DEEDS, TABS, ImageryTab
from opoz_desktop.features.imagery.ui.add_child import AddChildDialog
from opoz_desktop.features.imagery.ui.event_dialog import EventDialog
from opoz_desktop.features.imagery.ui.list_dialogs import DayListDialog, PhotographerDialog
from opoz_desktop.features.imagery.ui.photo_page import PhotoPage
from opoz_desktop.features.imagery.ui.publication_dialog import PublicationDialog
from opoz_desktop.features.imagery.ui.publications_page import PublicationsPage
from opoz_desktop.features.imagery.ui.take_down_dialog import TakeDownDialog
from opoz_desktop.features.imagery.ui.why_dialog import WhyDialog
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.desk import Desk
from tests.consent_ui import class_of_thirty
from tests.screens import harness
from tests.small_school import SmallSchool

LOOKS = (
    ("light", 100, (1224, 874)), ("dark", 100, (1224, 874)), ("light", 150, (1224, 874)), ("light", 100, (836, 674)),
    ("dark", 150, (836, 674)),
)  # fmt: skip
"""Theme, text size, and what a page gets of a window of 1440 x 900 and of 1024 x 700."""
ON_IT = (
    "emir-5", "eva", "femke", "imran", "kwame", "lars", "lotte", "mei", "milan", "minh", "noor", "pim", "thijs", "tim",
    "zofia",
)  # fmt: skip
"""The fifteen children of the picture that shows how it should look."""


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallSchool]:
    """The class of thirty with two events and a ledger in which something has to come down."""
    made = class_of_thirty.make(tmp_path_factory.mktemp("imagery") / "school.kluis")
    register = made.register
    named = {p.code: p.id for p in register.ask(purposes)}
    website = named["PHOTO_SCHOOL_WEBSITE"]
    question = Question(
        "In de besloten app van de kampboerderij", "Ouders van groep 5, met een code.", "tot het einde van het kamp.",
        Medium.CLOSED, date(2026, 11, 30),
    )  # fmt: skip
    trip = EventFacts(
        "Schoolreis", date(2026, 10, 20), date(2026, 10, 20), (made.groups["5"], made.groups["6/7"]),
        (website, named["PHOTO_PARENT_APP"], named["PHOTO_PRESS"]), "Studio Voorbeeld", "bus om 08:30",
    )  # fmt: skip
    camp = EventFacts(
        "Kamp", date(2026, 11, 10), date(2026, 11, 12), (made.groups["5"],), (website,), questions=(question,)
    )
    for facts in (camp, trip):
        register.do(commands.plan_event, facts)
    day = date(2026, 9, 20)
    for title, code, place, keys in (
        (
            "Herfstwandeling",
            "PHOTO_SCHOOL_WEBSITE",
            "kleinebeer.example/herfst",
            ("fleur", "tim", "eva", "noor", "milan"),
        ),
        ("Kinderboekenweek", "PHOTO_PARENT_APP", "bericht van 2 oktober", ("tim", "eva", "lars")),
        ("Gids 2026-2027", "PHOTO_SCHOOL_GUIDE", "bladzijde 4", ("finn", "tim")),
        ("Sportdag", "PHOTO_SCHOOL_WEBSITE", "kleinebeer.example/sportdag", ("eva", "lars")),
    ):
        pupils = tuple(made.pupils[k] for k in keys)
        register.do(commands.note_publication, PublicationFacts(title, named[code], place, day, day, pupils))
    mother = made.guardians["eva.moeder"]
    register.do(consent.withdraw, made.pupils["eva"], mother, (website,), class_of_thirty.DESK)
    yield made
    made.close()


@pytest.fixture
def dutch(qapp: QApplication) -> Iterator[None]:
    translations.load("nl")
    yield
    theme.apply(qapp, "light")


def page(desk: Desk, school: SmallSchool, tab: str) -> ConsentPage:
    made = ConsentPage(desk, TABS, DEEDS)
    made.refresh()
    made.show_target(tab=tab)
    return made


def photo(desk: Desk, school: SmallSchool, *codes: str) -> ConsentPage:
    made = page(desk, school, "photo")
    inner = made._page("photo")
    assert isinstance(inner, PhotoPage)
    inner.ticks.tick([school.pupils[k] for k in ON_IT], on=True)
    for purpose in desk.ask(purposes):
        if purpose.code in codes:
            inner.boxes[purpose.id].setChecked(True)
    return made


def ledger(desk: Desk, school: SmallSchool) -> ConsentPage:
    made = page(desk, school, "publications")
    inner = made._page("publications")
    assert isinstance(inner, PublicationsPage)
    row = next(r for r in desk.ask(queries.publications) if r.title == "Herfstwandeling")
    inner.show_target(publication_id=row.id)
    return made


SCREENS: dict[str, Callable[[Desk, SmallSchool], QWidget]] = {
    "imagery-group": lambda desk, school: page(desk, school, "group"),
    "imagery-expiring": lambda desk, school: page(desk, school, "expiring"),
    "imagery-photo-empty": lambda desk, school: page(desk, school, "photo"),
    "imagery-photo": lambda desk, school: photo(desk, school, "PHOTO_SCHOOL_WEBSITE"),
    "imagery-photo-several": lambda desk, school: photo(desk, school, "PHOTO_SCHOOL_WEBSITE", "PHOTO_PARENT_APP"),
    "imagery-events": lambda desk, school: page(desk, school, "events"),
    "imagery-publications": lambda desk, school: page(desk, school, "publications"),
    "imagery-ledger": ledger,
    "imagery-card": lambda desk, school: ImageryTab(desk, school.pupils["eva"]),
}


@pytest.mark.parametrize("look", LOOKS, ids=lambda x: f"{x[0]}-{x[1]}-{x[2][0]}")
@pytest.mark.parametrize("name", list(SCREENS))
def test_the_screen_of_imagery_stands(
    name: str, look: tuple[str, int, tuple[int, int]], busy: SmallSchool, dutch: None, qtbot: QtBot
) -> None:
    harness.dress(look[0], look[1])
    desk = Desk(busy.register)
    try:
        widget = SCREENS[name](desk, busy)
        qtbot.addWidget(widget)
        if hasattr(widget, "set_narrow"):
            widget.set_narrow(look[2][0] * 100 / look[1] < 1000)
        assert harness.render(widget, name, *look).exists()
        assert (widget.width(), widget.height()) == look[2], "the page does not fit its window"
        faults = (harness.nameless, harness.unreachable, harness.clipped, harness.outside, harness.sideways)
        assert [fault for find in faults for fault in find(widget)] == []
    finally:
        desk.jobs.stop()


def _dialogs(desk: Desk, school: SmallSchool, owner: QWidget) -> dict[str, QDialog]:
    ids = tuple(school.pupils[k] for k in ON_IT[:8])
    board = desk.ask(queries.photo_board, school.groups["5"])
    row = next(r for r in desk.ask(queries.publications) if r.title == "Herfstwandeling")
    event = next(e for e in desk.ask(queries.events) if e.title == "Kamp")
    milan = board.child(school.pupils["milan"])
    assert milan is not None
    uses = [(p, n) for n, p in enumerate(board.channels)][:4]
    planning = EventDialog(owner, desk, again=event)
    return {
        "add": AddChildDialog(owner, desk.ask(queries.others, ids, ids)),
        "why": WhyDialog(owner, desk, milan, uses),
        "publication": PublicationDialog(owner, desk, uses=board.channels, pupils=board.children, ticked=ids),
        "down": TakeDownDialog(owner, desk, row),
        "event": planning,
        "day": DayListDialog(owner, desk, (school.groups["5"],), (row.purpose.id,)),
        "photographer": PhotographerDialog(owner, desk, (school.groups["5"],)),
    }


@pytest.mark.parametrize(("dress", "scale"), [("light", 100), ("dark", 100), ("light", 150)])
def test_the_dialogs_of_imagery_fit_their_words(
    dress: str, scale: int, busy: SmallSchool, dutch: None, qtbot: QtBot
) -> None:
    harness.dress(dress, scale)
    desk = Desk(busy.register)
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(1440, 900)
    owner.show()
    trouble: dict[str, Any] = {}
    for name, dialog in _dialogs(desk, busy, owner).items():
        dialog.open()
        harness.settle()
        picture = dialog.grab()
        harness.OUT.mkdir(exist_ok=True)
        picture.save(str(Path(harness.OUT) / f"imagery-dialog-{name}-{dress}-{scale}.png"))
        found = [
            *harness.nameless(dialog), *harness.unreachable(dialog), *harness.clipped(dialog), *harness.outside(dialog)
        ]  # fmt: skip
        if found:
            trouble[name] = found
        dialog.reject()
    desk.jobs.stop()
    owner.close()
    assert trouble == {}
