"""Screen and paper say the same, and every reason, state and event has words in Dutch."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from opoz_desktop.features.consent.queries import HistoryKind, history_of_pupil, standing_of_pupil
from opoz_desktop.features.consent.rules import Reason, State, Verdict, Who
from opoz_desktop.features.consent.ui import people, story, words
from opoz_desktop.shell import translations
from opoz_desktop.shell.desk import Desk
from tests.small_school import SmallSchool

ALLOWED = {
    Reason.ALL, Reason.ONE_OTHER_SILENT, Reason.INFORMED, Reason.LEGAL_OBLIGATION, Reason.STATUTORY_PERMISSION,
    Reason.PUBLIC_TASK, Reason.PROCESSOR, Reason.LEGITIMATE_INTEREST,
}  # fmt: skip


@pytest.mark.parametrize("reason", list(Reason))
def test_screen_and_paper_call_a_verdict_the_same(qapp: object, reason: Reason) -> None:
    translations.load("nl")
    verdict = Verdict(reason in ALLOWED, reason, "bron", Who.GUARDIANS, (), (), date(2026, 9, 3))
    said = words.said(verdict, {0: "de leerling"}, "Sanne")
    assert words.verdict_word(verdict) == said.answer
    assert said.sentence
    assert words.what_now(verdict, "Sanne")


def test_every_state_has_its_own_word(qapp: object) -> None:
    translations.load("nl")
    found = [words.state_word(s) for s in State]
    assert len(set(found)) == len(found)
    assert {words.state_word(State.YES), words.state_word(State.NO), words.state_word(State.SILENT)} == {
        "ja", "nee", "open",
    }  # fmt: skip


def test_two_parents_of_the_same_relation_are_called_by_name(desk: Desk, thirty: SmallSchool) -> None:
    standing = thirty.register.ask(standing_of_pupil, thirty.pupils["sanne"])
    mother, father = standing.guardians
    assert people.names_of(standing.guardians)[int(mother.id)] == "moeder"
    twice = (mother, replace(father, relation="moeder"))
    names = people.names_of(twice)
    assert (names[int(mother.id)], names[int(father.id)]) == ("I. de Vries", "P. Kuipers")


def test_answers_that_came_in_together_are_one_event(desk: Desk, thirty: SmallSchool) -> None:
    lines = thirty.register.ask(history_of_pupil, thirty.pupils["milan"])
    assert sum(line.kind is HistoryKind.DECISION for line in lines) == 22
    cast = story.Cast({int(thirty.guardians["milan.vader"]): "vader"}, {}, lambda user: "M. van Dalen")
    events = story.story(lines, cast)
    assert sorted(e.title for e in events) == ["Een ouder: 11 ja, 0 nee", "Vader: 9 ja, 2 nee"]
    assert events[0].detail == "03-09-2026 · op papier · geboekt door M. van Dalen · map toestemmingen, blad 1"
