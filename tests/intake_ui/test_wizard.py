"""Both sample years led through the window end exactly as the expected outcome says."""

from __future__ import annotations

from collections import Counter

import pytest

from opoz_desktop.features.school import queries
from opoz_desktop.features.school.model import Holds
from opoz_desktop.features.school.queries import PupilFilter, Status
from opoz_desktop.intake.proposal import About, RowKind
from tests.intake.build import EXPECTED, YEAR_1, YEAR_2, Intake, numbers, rows

from .conftest import Hand, MakeHand

GUARDIANS = ("breed", "lang")


def groups(intake: Intake) -> dict[str, int]:
    return {group.name: group.pupils for group in intake.register.ask(queries.groups)}


def present(intake: Intake, status: Status = Status.PRESENT) -> list[str]:
    return sorted(row.number for row in intake.register.ask(queries.pupils, PupilFilter(status=status)))


def authority(intake: Intake) -> Counter[str]:
    """Return how many pupils have which authority, in the words of the expected outcome."""
    found: Counter[str] = Counter()
    for row in intake.register.ask(queries.pupils):
        held = [g.holds for g in intake.register.ask(queries.guardians, row.id)]
        words = f"{held.count(Holds.YES)} met gezag"
        if held.count(Holds.UNKNOWN):
            words += f", {held.count(Holds.UNKNOWN)} niet vastgelegd"
        found[words] += 1
    return found


def shown(hand: Hand) -> dict[str, int]:
    """Return the counters of the tabs as they stand on screen."""
    assert hand.page.differences.tabs is not None
    return {button.key: button.count for button in hand.page.differences.tabs._buttons}


def test_the_first_year_through_the_window(empty: Intake, lead: MakeHand) -> None:
    want = EXPECTED["jaar_1"]
    hand = lead(empty, YEAR_1)
    proposal = hand.read("edexml-2.1-parnassys-2025-2026.xml")
    assert proposal is not None
    assert len(rows(proposal, RowKind.NEW, About.PUPIL)) == want["leerlingen"]
    assert hand.page.title.full_text() == "Verschillen"
    assert hand.page.subtitle.full_text() == (
        "edexml-2.1-parnassys-2025-2026.xml (EDEXML 2.1) · peildatum 01-10-2025 · gemaakt 02-10-2025, 08:14"
    )
    assert hand.page.differences.totals.text() == "nu 0 leerlingen, 240 nieuw, 0 vertrokken, straks 240"
    assert present(empty) == []
    hand.click(hand.page.differences.go)
    assert hand.view() is hand.page.done
    assert len(present(empty)) == want["leerlingen"]
    assert groups(empty) == want["groepen"]
    assert len(empty.register.ask(queries.staff)) == want["leerkrachten"]
    for layout, suffix in (("breed", "csv"), ("lang", "xlsx")):
        hand.page.begin_again()
        hand.take(f"verzorgers-{layout}-2025-2026.{suffix}")
    assert authority(empty) == want["leerlingen_per_gezag"]


def test_the_second_year_through_the_window(first_year: Intake, lead: MakeHand) -> None:
    want, differs = EXPECTED["jaar_2"], EXPECTED["verschil"]
    hand = lead(first_year, YEAR_2)
    proposal = hand.read("edexml-2.1-parnassys-2026-2027.xml")
    assert proposal is not None
    assert numbers(rows(proposal, RowKind.NEW, About.PUPIL)) == differs["nieuw"]
    assert numbers(rows(proposal, RowKind.LEFT, About.PUPIL)) == differs["vertrokken"]
    assert len(rows(proposal, RowKind.MOVED, About.PUPIL)) == differs["andere_groepsnaam"]
    counts = proposal.counts()
    assert shown(hand) == {
        "all": len(proposal.differences),
        **{kind.value: counts[kind] for kind in RowKind if counts[kind] or kind is not RowKind.DOUBT},
    }
    assert hand.page.differences.totals.text() == "nu 240 leerlingen, 30 nieuw, 28 vertrokken, straks 242"
    hand.click(hand.page.differences.go)
    assert len(present(first_year)) == want["leerlingen"]
    assert present(first_year, Status.FORMER) == differs["vertrokken"]
    assert groups(first_year) == want["groepen"]
    hand.page.begin_again()
    hand.take("verzorgers-lang-2026-2027.xlsx")
    assert authority(first_year) == want["leerlingen_per_gezag"]


def test_the_same_file_again_shows_that_nothing_differs(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_1)
    assert hand.read("edexml-2.1-parnassys-2025-2026.xml") is not None
    assert hand.page.differences.empty.isVisible()
    assert not hand.page.differences.strip.isVisible()
    hand.click(hand.page.differences.empty.button)
    assert hand.view() is hand.page.choose


def test_another_administration_system_replaces_the_numbers_and_says_so(first_year: Intake, lead: MakeHand) -> None:
    before = present(first_year)
    hand = lead(first_year, YEAR_1)
    proposal = hand.read("edexml-2.1-esis-2025-2026.xml")
    assert proposal is not None
    assert proposal.new_system
    notices = [label.text() for label in hand.page.differences.notices.findChildren(type(hand.page.title))]
    assert "De leerlingnummers komen uit een andere leerlingadministratie en worden vervangen." in notices
    chips = [hand.page.actions.itemAt(n).widget().text() for n in range(hand.page.actions.count())]  # type: ignore[union-attr]
    assert chips[-1] == "240 BSN’s weggelaten"
    hand.click(hand.page.differences.go)
    after = present(first_year)
    assert len(after) == len(before) == 240
    assert set(after).isdisjoint(before)


@pytest.mark.parametrize("name", ["edexml-1.03-klein-2025-2026.xml", "uwlr-2.2-smalle-set-2025-2026.xml"])
def test_small_and_saved_files_are_read_too(empty: Intake, lead: MakeHand, name: str) -> None:
    hand = lead(empty, YEAR_1)
    hand.take(name, {"no_reference_date": "go_on"})
    assert present(empty)


@pytest.mark.parametrize("name", ["oneroster-1.1", "oneroster-1.2"])
def test_a_folder_is_read_with_its_guardians(empty: Intake, lead: MakeHand, name: str) -> None:
    hand = lead(empty, YEAR_1)
    proposal = hand.take(name)
    assert len(rows(proposal, RowKind.NEW, About.PUPIL)) == 240
    assert len(present(empty)) == 240
    first = empty.register.ask(queries.pupils)[0]
    assert empty.register.ask(queries.guardians, first.id)


def test_a_plain_list_of_pupils_asks_what_m_means_where_it_must(empty: Intake, lead: MakeHand) -> None:
    hand = lead(empty, YEAR_1)
    hand.take("leerlingenlijst-utf8bom-2025-2026.csv", {"sex_meaning": "boy"})
    assert len(present(empty)) == 240
