"""Every screen of consent and accountability, light, dark, large and narrow; every control named and reachable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.accountability.ui import BackupFacts, ReportsPage, TodayPage
from opoz_desktop.features.consent import commands as consent_commands
from opoz_desktop.features.consent.model import FormState
from opoz_desktop.features.consent.queries import purposes
from opoz_desktop.features.consent.ui import ConsentPage, ConsentTab
from opoz_desktop.features.rounds import queries
from opoz_desktop.features.rounds.ui import FormsPage
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.desk import Desk
from tests import small_school
from tests.consent_ui import class_of_thirty
from tests.rounds import september
from tests.screens import harness
from tests.small_school import SmallSchool

LOOKS = (
    ("light", 100, (1224, 874)), ("dark", 100, (1224, 874)), ("light", 150, (1224, 874)), ("light", 100, (836, 674)),
    ("dark", 100, (836, 674)),
)  # fmt: skip
"""Theme, text size, and what a page gets of a window of 1440 x 900 and of 1024 x 700."""
BACKUP = BackupFacts(datetime(2026, 10, 5, 14, 40, tzinfo=UTC), "USB-stick")


@pytest.fixture(scope="module")
def thirty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallSchool]:
    made = class_of_thirty.make(tmp_path_factory.mktemp("screens") / "school.kluis")
    yield made
    made.close()


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from opoz_desktop.vault import container

    folder: Path = tmp_path_factory.mktemp("leeg") / "leeg.kluis"
    made = container.create(
        folder, login="x", name="X", password=small_school.PASSWORD, test_kdf=True, clock=small_school.CLOCK,
        profile=folder.parent / "profile",
    )  # fmt: skip
    made.vault.register.do(small_school.commands.create_school, small_school.FACTS)
    yield made.vault
    made.vault.close()


def consent(desk: Desk, school: SmallSchool, tab: str = "group") -> ConsentPage:
    page = ConsentPage(desk)
    page.refresh()
    if tab == "group":
        named = {p.code: p for p in desk.ask(purposes)}
        page.show_target(pupil_id=school.pupils["milan"], purpose_id=named["PHOTO_SCHOOL_WEBSITE"].id)
    else:
        page.show_target(tab=tab)
    return page


def forms(desk: Desk, steps: int) -> FormsPage:
    page = FormsPage(desk)
    page.show_target(new=True, kind="all")
    wizard = page.page("rounds").wizard  # type: ignore[attr-defined]
    for _ in range(steps):
        wizard.go_on()
    return page


def running(desk: Desk, school: SmallSchool, side: str = "overview") -> FormsPage:
    """The card of a round of which some forms are back."""
    rounds = desk.ask(queries.rounds)
    if not rounds:
        number = september.opened(school)
        september.printed(school, number)
        for n, form in enumerate(september.state(school, number).forms[:20]):
            state = FormState.BOOKED if n % 3 else FormState.RETURNED
            school.register.do(consent_commands.mark_form, form.id, state)
    page = FormsPage(desk)
    page.show_target(round_id=desk.ask(queries.rounds)[0].id, side=side)
    return page


def report(desk: Desk, school: SmallSchool) -> ReportsPage:
    page = ReportsPage(desk)
    page.show_target(pupil_id=school.pupils["sanne"])
    return page


SCREENS: dict[str, Callable[[Desk, SmallSchool], QWidget]] = {
    "consent": consent,
    "consent-missing": lambda desk, school: consent(desk, school, "missing"),
    "consent-conflicts": lambda desk, school: consent(desk, school, "conflicts"),
    "consent-purposes": lambda desk, school: consent(desk, school, "purposes"),
    "consent-card": lambda desk, school: ConsentTab(desk, school.pupils["sanne"]),
    "forms": lambda desk, school: FormsPage(desk),
    "forms-who": lambda desk, school: forms(desk, 0),
    "forms-what": lambda desk, school: forms(desk, 1),
    "forms-text": lambda desk, school: forms(desk, 2),
    "forms-print": lambda desk, school: forms(desk, 4),
    "round": running,
    "round-forms": lambda desk, school: running(desk, school, "forms"),
    "round-owing": lambda desk, school: running(desk, school, "owing"),
    "today": lambda desk, school: TodayPage(desk, lambda: BACKUP),
    "reports": report,
}
EMPTY: dict[str, Callable[[Desk], QWidget]] = {
    "consent": ConsentPage,
    "forms": FormsPage,
    "today": lambda desk: TodayPage(desk, lambda: BackupFacts(None)),
    "reports": ReportsPage,
}


@pytest.fixture
def dutch(qapp: QApplication) -> Iterator[None]:
    translations.load("nl")
    yield
    theme.apply(qapp, "light")


def judge(widget: QWidget, name: str, look: tuple[str, int, tuple[int, int]], qtbot: QtBot, desk: Desk) -> None:
    dress, scale, size = look
    qtbot.addWidget(widget)
    if hasattr(widget, "set_narrow"):
        widget.set_narrow(size[0] < 1000)
    picture = harness.render(widget, name, dress, scale, size)
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=30_000)
    assert picture.exists()
    assert (widget.width(), widget.height()) == size, "the page does not fit its window"
    assert harness.nameless(widget) == []
    assert harness.unreachable(widget) == []
    assert harness.clipped(widget) == []
    assert harness.outside(widget) == []


@pytest.mark.parametrize("look", LOOKS, ids=lambda x: f"{x[0]}-{x[1]}-{x[2][0]}")
@pytest.mark.parametrize("name", list(SCREENS))
def test_the_screen_stands(
    name: str, look: tuple[str, int, tuple[int, int]], thirty: SmallSchool, dutch: None, qtbot: QtBot
) -> None:
    harness.dress(look[0], look[1])
    desk = Desk(thirty.register)
    try:
        judge(SCREENS[name](desk, thirty), f"{name}", look, qtbot, desk)
    finally:
        desk.jobs.stop()


@pytest.mark.parametrize("name", list(EMPTY))
def test_the_screen_of_an_empty_school_stands(name: str, nobody: Any, dutch: None, qtbot: QtBot) -> None:
    harness.dress("light", 100)
    desk = Desk(nobody.register)
    try:
        judge(EMPTY[name](desk), f"{name}-empty", LOOKS[0], qtbot, desk)
    finally:
        desk.jobs.stop()
