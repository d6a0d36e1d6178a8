"""Taking the last import back: exactly, as a whole, and not when something leans on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from opoz_desktop.features.school import commands as school
from opoz_desktop.features.school.model import Holds
from opoz_desktop.intake import commands, errors, snapshot
from opoz_desktop.intake.proposal import About, RowKind
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import NotAllowed, NothingToUndo
from opoz_desktop.kernel.permissions import Role

from .build import YEAR_1, YEAR_2, Intake, rows

CHAIN = [
    ("edexml-2.0-parnassys-2025-2026.xml", {}),
    ("verzorgers-breed-2025-2026.csv", {}),
    ("verzorgers-lang-2025-2026.xlsx", {}),
    ("edexml-2.1-esis-2025-2026.xml", {"new_system": "yes"}),
    ("edexml-2.1-esis-2026-2027.xml", {"no_reference_date": "go_on"}),
    ("verzorgers-lang-2026-2027.xlsx", {"other_numbers": "yes"}),
]


def test_a_chain_of_imports_is_taken_back_step_by_step_to_the_same_bytes(empty: Intake) -> None:
    dumps = [empty.dump()]
    for name, answers in CHAIN:
        empty.take(name, answers)
        dumps.append(empty.dump())
    for earlier, later in pairwise(dumps):
        assert earlier != later
    for want in reversed(dumps[:-1]):
        empty.undo()
        found = empty.dump()
        assert [t for t in want if found[t] != want[t]] == []
    with pytest.raises(NothingToUndo):
        empty.undo()


def test_the_same_import_can_be_done_again_after_undo(first_year: Intake) -> None:
    first_year.on(YEAR_2).take("edexml-2.1-parnassys-2026-2027.xml")
    first_year.undo()
    proposal = first_year.take("edexml-2.1-parnassys-2026-2027.xml")
    assert len(rows(proposal, RowKind.NEW, About.PUPIL)) == 30


def test_undo_refuses_when_an_imported_row_was_changed(first_year: Intake) -> None:
    pair = first_year.here().pairs[0]
    first_year.register.do(
        school.record_authority, PupilId(pair.pupil), GuardianId(pair.guardian), Holds.NO, basis="beschikking"
    )
    before = first_year.dump()
    with pytest.raises(errors.ChangedSinceImport) as caught:
        first_year.undo()
    assert "authority" in caught.value.facts["kinds"]
    assert caught.value.facts["rows"] >= 1
    assert first_year.dump() == before


def test_undo_refuses_when_something_later_leans_on_a_new_pupil(empty: Intake) -> None:
    empty.take("edexml-2.0-parnassys-2025-2026.xml")
    pupil = next(iter(empty.here().pupils)).id
    empty.register.do(school.add_guardian, PupilId(pupil), "moeder", school.GuardianFacts(surname="Boom", initials="A"))
    with pytest.raises(errors.ChangedSinceImport) as caught:
        empty.undo()
    assert "guardianship" in caught.value.facts["kinds"]


def test_undo_has_a_term(first_year: Intake) -> None:
    first_year.on(FixedClock(datetime(2025, 11, 6, 8, tzinfo=UTC)))
    with pytest.raises(errors.ImportTooOld) as caught:
        first_year.undo()
    assert caught.value.facts["days"] == 30


def test_history_tells_which_import_can_be_taken_back(first_year: Intake) -> None:
    history = first_year.register.ask(snapshot.history)
    assert [(h.source, h.can_undo) for h in history] == [("xlsx", True), ("edexml 2.1", False)]
    assert history[0].counts == {"new": 476}
    first_year.undo()
    history = first_year.register.ask(snapshot.history)
    assert [(h.source, h.can_undo, h.undone_at is None) for h in history] == [
        ("xlsx", False, False),
        ("edexml 2.1", True, True),
    ]


def test_cancelling_an_import_keeps_nothing(empty: Intake) -> None:
    before = empty.dump(without=())
    proposal = empty.propose("edexml-2.0-parnassys-2025-2026.xml")
    steps = empty.register.run(commands.apply, proposal, proposal.ticked(), {})
    for _ in range(5):
        next(steps)
    steps.close()
    assert empty.dump(without=()) == before


def test_a_register_that_moved_on_must_be_compared_again(first_year: Intake) -> None:
    proposal = first_year.on(YEAR_2).propose("edexml-2.1-parnassys-2026-2027.xml")
    facts = school.PupilFacts(number="9", first_name="Nieuw", surname="Kind", born_on=YEAR_1.today())
    first_year.register.do(school.add_pupil, facts)
    with pytest.raises(errors.RegisterMovedOn):
        first_year.apply(proposal)


def test_a_row_that_changed_meanwhile_stops_the_whole_import(first_year: Intake) -> None:
    proposal = first_year.on(YEAR_2).propose("edexml-2.1-parnassys-2026-2027.xml")
    pupil = first_year.pupils()["1081"]
    facts = school.PupilFacts(
        number=pupil.number, first_name="Fien", prefix=pupil.prefix, surname=pupil.surname, born_on=pupil.born_on,
    )  # fmt: skip
    first_year.register.do(school.change_pupil, PupilId(pupil.id), facts)
    before = first_year.dump(without=())
    with pytest.raises(errors.RegisterMovedOn):
        first_year.apply(proposal)
    assert first_year.dump(without=()) == before


def test_only_who_may_import_imports(first_year: Intake) -> None:
    proposal = first_year.on(YEAR_2).propose("edexml-2.1-parnassys-2026-2027.xml")
    first_year.register.actor = replace(first_year.register.actor, role=Role.TEACHER)
    with pytest.raises(NotAllowed):
        first_year.apply(proposal)
    with pytest.raises(NotAllowed):
        first_year.undo()
    with pytest.raises(NotAllowed):
        first_year.propose("edexml-2.1-parnassys-2026-2027.xml")


def test_the_log_has_counts_and_kinds_and_no_names_or_keys(empty: Intake) -> None:
    heard: list[object] = []
    empty.register.listeners.append(heard.extend)
    empty.take("edexml-2.0-parnassys-2025-2026.xml")
    empty.undo()
    assert [line.action for line in heard] == ["intake.apply", "intake.undo"]
    facts = heard[0].facts
    assert facts["source"] == "edexml"
    assert facts["new_pupil"] == 240
    assert all(isinstance(v, int) for k, v in facts.items() if k != "source")
