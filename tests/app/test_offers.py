"""What subjects offer each other: the consent tab names places, the photographer’s settings offer purposes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.app.offers import offer_between_subjects
from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.ui import ConsentTab
from opoz_desktop.features.imagery import commands as imagery
from opoz_desktop.features.imagery import queries as imagery_queries
from opoz_desktop.features.imagery import ui as imagery_ui
from opoz_desktop.features.imagery.commands import PublicationFacts
from opoz_desktop.features.imagery.ui import ImageryTab
from opoz_desktop.features.school import ui as school_ui
from opoz_desktop.features.school.ui.choice_settings import ChoiceDialog, ChoiceSettings
from opoz_desktop.kernel.choices import choice
from opoz_desktop.shell.desk import Desk
from tests.consent_ui.class_of_thirty import DESK
from tests.consent_ui.conftest import desk, named, shown, thirty, thirty_template
from tests.small_school import TODAY, SmallSchool

__all__ = ["desk", "named", "shown", "thirty", "thirty_template"]
Show = Callable[..., QWidget]
WEBSITE, GUIDE = "PHOTO_SCHOOL_WEBSITE", "PHOTO_SCHOOL_GUIDE"


def notes(tab: Any) -> set[str]:
    return {note.text() for note in tab.withdrawals.findChildren(QWidget) if hasattr(note, "text") and note.isVisible()}


def test_the_consent_tab_names_the_places_where_the_ledger_knows_them(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    offer_between_subjects(desk)
    fleur, mother = thirty.pupils["fleur"], thirty.guardians["fleur.moeder"]
    for n in range(4):
        facts = PublicationFacts(
            f"Serie {n}", named[WEBSITE].id, f"pagina {n}", date(2026, 9, 10 + n), date(2026, 9, 10 + n), (fleur,)
        )
        number = desk.do(imagery.note_publication, facts).publication_id
    desk.do(consent.withdraw, fleur, mother, (named[WEBSITE].id, named["PHOTO_PARENT_APP"].id), DESK)
    tab: Any = shown(ConsentTab(desk, fleur))
    (placed,) = [text for text in notes(tab) if "Serie" in text]
    assert "Serie 3 (pagina 3), Serie 2 (pagina 2), Serie 1 (pagina 1) en nog 1" in placed
    assert len([text for text in notes(tab) if "ouderapp" in text and "Serie" not in text]) == 1
    desk.do(imagery.take_down, number, (fleur,))
    tab.refresh()
    assert not any("Serie 3" in text for text in notes(tab))


def test_the_card_of_a_pupil_follows_the_ledger(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    """Taking down is no deed of consent where nothing was withdrawn; the card has to hear of it all the same."""
    page: Any = shown(school_ui.page_with([imagery_ui.CARD_TAB]).factory(desk))
    julia = thirty.pupils["julia"]
    facts = PublicationFacts("Serie", named[WEBSITE].id, "pagina", date(2026, 9, 10), date(2026, 9, 10), (julia,))
    desk.do(imagery.note_publication, facts)
    page.refresh()
    page.show_target(pupil_id=julia, tab="imagery")
    tab = page.card.tab()
    assert isinstance(tab, ImageryTab), (tab, page.card.tabs.key(), page.card.pupil_id())
    tab.down.click()
    tab = page.card.tab()
    assert [row.pupils[0].down_on for row in tab.table.table.rows()] == [TODAY]


def test_without_a_ledger_the_tab_says_what_it_said(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    fleur, mother = thirty.pupils["fleur"], thirty.guardians["fleur.moeder"]
    desk.do(consent.withdraw, fleur, mother, (named[WEBSITE].id,), DESK)
    tab: Any = shown(ConsentTab(desk, fleur))
    assert any("Haal" in text for text in notes(tab))


def test_the_photographer_may_be_fed_by_any_purpose(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    offer_between_subjects(desk)
    settings: Any = shown(ChoiceSettings(desk))
    settings.refresh()
    dialog = ChoiceDialog(settings, desk, settings.rows["photographer.siblings"].row)
    dialog.open()
    word: Any = dialog.findChild(QWidget, "choice_word")
    values = [word.itemData(n) for n in range(word.count())]
    assert values[:2] == ["always", "PHOTO_CLASS_GROUP"]
    assert set(values) >= set(named)
    assert len(values) == len(set(values))
    word.set_key(GUIDE)
    qtbot.keyClicks(dialog.source, "besluit 12")
    qtbot.mouseClick(dialog.deed_button, Qt.MouseButton.LeftButton)
    assert desk.ask(choice, "photographer.siblings").value == GUIDE
    settings.refresh()
    assert named[GUIDE].title in settings.rows["photographer.siblings"].value.text()
    (group,) = desk.ask(imagery_queries.photographer_groups, (thirty.groups["5"],))
    assert [s.purpose for s in group.sources if s.column == "siblings"] == [named[GUIDE].title]
    window: Any = ChoiceDialog(settings, desk, settings.rows["paper.window_side"].row)
    assert not hasattr(window._words, "count"), "three values still stand beside each other"
    window.deleteLater()
