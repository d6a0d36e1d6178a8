"""From an event to the forms of who has not answered: through the window, as the program puts it together."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.features.imagery import commands as imagery
from opoz_desktop.features.imagery import queries as imagery_queries
from opoz_desktop.features.imagery.commands import EventFacts, Question
from opoz_desktop.features.imagery.ui import EventsPage
from opoz_desktop.features.rounds import queries
from opoz_desktop.features.rounds.model import RoundKind
from opoz_desktop.shell.window import MainWindow
from tests.consent.conftest import at_desk
from tests.consent_ui.class_of_thirty import answer
from tests.consent_ui.conftest import named, thirty, thirty_template
from tests.rounds import september
from tests.rounds_ui.test_september_by_keyboard import Hands, window
from tests.small_school import TODAY, SmallSchool

__all__ = ["named", "thirty", "thirty_template", "window"]
WEBSITE = "PHOTO_SCHOOL_WEBSITE"
QUESTION = Question("In de app van de kampboerderij", "Ouders met een code.", "tot het einde van het kamp.")


def shown_event(window: MainWindow, number: int) -> Any:
    window.go("consent", {"tab": "events", "event_id": number})
    page: Any = window.current_page()
    (found,) = page.findChildren(EventsPage)
    return found


def test_forms_of_an_event_go_to_who_has_not_answered_alone(
    window: MainWindow, thirty: SmallSchool, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    facts = EventFacts(
        "Kamp", date(2026, 11, 3), date(2026, 11, 5), (thirty.groups["5"],), (named[WEBSITE].id,), questions=(QUESTION,)
    )
    number = thirty.register.do(imagery.plan_event, facts)
    (own,) = thirty.register.ask(imagery_queries.event, number).questions
    fleur = thirty.pupils["fleur"]
    for relation in ("moeder", "vader"):
        answer(thirty, fleur, thirty.guardians[f"fleur.{relation}"], {own.id: Answer.YES}, at_desk(TODAY))
    preview = thirty.register.ask(imagery_queries.event_preview, number)
    assert fleur not in {n.id for use in preview.groups[0].uses for n in use.ask}

    events = shown_event(window, number)
    qtbot.mouseClick(events.forms, Qt.MouseButton.LeftButton)
    Hands(window, qtbot).calm()
    forms: Any = window.current_page()
    assert forms.tabs.key() == "rounds"
    rounds = forms.page("rounds")
    assert rounds.wizard is not None
    assert rounds.round.kind is RoundKind.EVENT
    wanted = rounds.round.form_count()
    assert wanted > 0
    hands = Hands(window, qtbot)
    for _ in range(4):
        assert rounds.wizard.next.isEnabled(), rounds.wizard.reason.text()
        hands.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    hands.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    hands.press(Qt.Key.Key_Escape)

    (made,) = thirty.register.ask(queries.rounds)
    assert (made.title, made.kind, made.scope.event_id, made.scope.only_missing) == (
        "Kamp", RoundKind.EVENT, number, True,
    )  # fmt: skip
    assert set(made.scope.purpose_ids) == {named[WEBSITE].id, own.id}
    state = september.state(thirty, made.id)
    assert len(state.forms) == wanted
    assert fleur not in {f.pupil_id for f in state.forms}
    assert thirty.pupils["emir"] not in {f.pupil_id for f in state.forms}, "another group"
    assert {(o.pupil_id, o.guardian_id) for o in state.owing} == {(f.pupil_id, f.guardian_id) for f in state.forms}
    assert window.desk.actor.user_id == made.recorded_by
    assert rounds.stack.currentWidget() is rounds.card
