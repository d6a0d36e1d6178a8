"""What a good import finds in the files of the first school year (verwacht.json)."""

from __future__ import annotations

from collections import Counter

import pytest

from opoz_desktop.features.school.model import GuardianKind, Holds, Sex
from opoz_desktop.intake import reading
from opoz_desktop.intake.proposal import About, RowKind
from opoz_desktop.intake.records import Dropped
from opoz_desktop.kernel.steps import finish

from .build import EXPECTED, SAMPLES, Intake, numbers, rows

YEAR = EXPECTED["jaar_1"]
XML = sorted(n for n in EXPECTED["bestanden"] if n.startswith("edexml-2"))
FIRST = [n for n in XML if n.endswith("2025-2026.xml")]


@pytest.mark.parametrize("name", XML)
def test_edexml_has_the_expected_numbers(name: str) -> None:
    want = EXPECTED["bestanden"][name]
    got = finish(reading.read(SAMPLES / name))
    assert len(got.pupils) == want["leerling_elementen"]
    homes = [g for g in got.groups if g.kind.value == "home"]
    assert len(homes) == want["groepen"]
    assert len(got.groups) - len(homes) == want["samengestelde_groepen"]
    assert len(got.staff) == want["leerkrachten"]


@pytest.mark.parametrize("name", FIRST)
def test_the_first_import_fills_the_school(empty: Intake, name: str) -> None:
    proposal = empty.take(name)
    assert proposal.questions == ()
    assert len(rows(proposal, RowKind.NEW, About.PUPIL)) == YEAR["leerlingen"]
    assert len(rows(proposal, RowKind.NEW, About.STAFF)) == YEAR["leerkrachten"]
    groups = empty.groups("2025-2026")
    assert {g: len(p) for g, p in groups.items()} == YEAR["groepen"]
    years = Counter(p.year_code for p in empty.pupils().values())
    assert years == YEAR["jaargroepen"]
    combined = {
        g.name: [int(c) for c in g.year_codes]
        for g in empty.here().groups
        if len(g.year_codes) > 1 and g.kind.value == "home"
    }
    assert combined == YEAR["combinatiegroepen"]
    assert len([s for s in empty.here().staff if not s.archived]) == YEAR["leerkrachten"]


def test_both_shapes_of_a_combination_group_give_the_same_school(empty: Intake) -> None:
    one = finish(reading.read(SAMPLES / "edexml-2.1-parnassys-2025-2026.xml"))
    other = finish(reading.read(SAMPLES / "edexml-2.1-esis-2025-2026.xml"))
    assert {(g.kind, g.name, g.year_codes) for g in one.groups} == {
        (g.kind, g.name, g.year_codes) for g in other.groups
    }
    assert Counter((p.group, p.year_code) for p in one.pupils) == Counter((p.group, p.year_code) for p in other.pupils)


def test_bsn_pieces_are_counted_and_dropped() -> None:
    got = finish(reading.read(SAMPLES / "edexml-2.1-esis-2025-2026.xml"))
    assert got.dropped == {Dropped.BSN: 240}
    source = (SAMPLES / "edexml-2.1-esis-2025-2026.xml").read_text(encoding="utf-8")
    import re

    pieces = set(re.findall(r"<bsn_ondwnr-4>(\d{4})<", source))
    assert pieces
    for pupil in got.pupils:
        assert not any(str(getattr(pupil, f)) in pieces for f in ("initials", "postcode", "given_names", "year_code"))


def test_edexml_1_03(empty: Intake) -> None:
    want = EXPECTED["bestanden"]["edexml-1.03-klein-2025-2026.xml"]
    got = finish(reading.read(SAMPLES / "edexml-1.03-klein-2025-2026.xml"))
    assert got.kind.version == "1.03"
    assert len(got.pupils) == want["leerlingen"]
    assert len(got.groups) == want["groepen"]
    assert len(got.staff) == want["leerkrachten"]
    assert sum(not p.group for p in got.pupils) == want["zonder_stamgroep"]
    assert sum(p.born_on is None for p in got.pupils) == want["zonder_geboortedatum"]
    assert got.dropped == {Dropped.WEIGHT: 1}
    proposal = empty.take("edexml-1.03-klein-2025-2026.xml")
    assert len(rows(proposal, RowKind.NEW, About.PUPIL)) == want["leerlingen"]
    wimpie = empty.pupils()["0900"]
    assert (wimpie.name.listed, wimpie.year_code) == ("Wimpie", "4")
    assert empty.propose("edexml-1.03-klein-2025-2026.xml").is_empty


def test_uwlr_is_the_same_school_with_less(empty: Intake) -> None:
    proposal = empty.take("uwlr-2.2-smalle-set-2025-2026.xml")
    assert len(rows(proposal, RowKind.NEW, About.PUPIL)) == 240
    assert {g: len(p) for g, p in empty.groups("2025-2026").items()} == YEAR["groepen"]
    assert {p.sex for p in empty.pupils().values()} == {Sex.UNKNOWN}


def test_uwlr_after_edexml_takes_nothing_away(first_year: Intake) -> None:
    before = first_year.pupils()
    proposal = first_year.take("uwlr-2.2-smalle-set-2025-2026.xml")
    assert rows(proposal, RowKind.CHANGED, About.PUPIL) == []
    after = first_year.pupils()
    assert {n: (p.sex, p.initials, p.postcode) for n, p in before.items()} == {
        n: (p.sex, p.initials, p.postcode) for n, p in after.items()
    }


def test_edexml_2_1_after_2_0_adds_eckids_and_given_names(empty: Intake) -> None:
    empty.take("edexml-2.0-parnassys-2025-2026.xml")
    proposal = empty.take("edexml-2.1-parnassys-2025-2026.xml")
    assert {r.facet for r in proposal.differences} == {"filled"}
    assert all(p.eck_id for p in empty.pupils().values())


def test_the_pupil_list_reads_m_beside_v_as_a_boy(empty: Intake, first_year: Intake) -> None:
    got = finish(reading.read(SAMPLES / "leerlingenlijst-utf8bom-2025-2026.csv"))
    known = first_year.pupils()
    assert len(got.pupils) == 240
    for pupil in got.pupils:
        if pupil.sex is not None:
            assert pupil.sex == known[pupil.key].sex
    assert first_year.propose("leerlingenlijst-utf8bom-2025-2026.csv").is_empty
    proposal = empty.take("leerlingenlijst-utf8bom-2025-2026.csv")
    assert len(rows(proposal, RowKind.NEW, About.PUPIL)) == 240
    mine = empty.pupils()
    assert {n: p.name.listed for n, p in mine.items()} == {n: p.name.listed for n, p in known.items()}


@pytest.mark.parametrize("folder", ["oneroster-1.1", "oneroster-1.2"])
def test_oneroster_brings_pupils_staff_and_guardians(empty: Intake, folder: str) -> None:
    proposal = empty.take(folder)
    assert proposal.kind.version == folder[-3:]
    assert len(rows(proposal, RowKind.NEW, About.PUPIL)) == 240
    assert len(rows(proposal, RowKind.NEW, About.STAFF)) == 22
    assert len(rows(proposal, RowKind.NEW, About.GUARDIAN)) == 476
    here = empty.here()
    assert len(here.guardians) == 335
    assert {a.holds for a in here.authority} == {Holds.UNKNOWN}
    assert {g: len(p) for g, p in empty.groups("2025-2026").items()} == YEAR["groepen"]
    assert empty.propose(folder).is_empty


def test_oneroster_after_edexml_changes_no_pupil(first_year: Intake) -> None:
    proposal = first_year.propose("oneroster-1.2")
    assert [r for r in proposal.differences if r.about != About.STAFF] == []


def test_long_list_gives_335_people_and_the_authority_of_everybody(first_year: Intake) -> None:
    want = EXPECTED["bestanden"]["verzorgers-lang-2025-2026.xlsx"]
    here = first_year.here()
    assert len(here.guardians) == want["personen"]
    assert len(here.pairs) == want["rijen"]
    per_pupil: dict[int, Counter[Holds]] = {}
    for a in here.authority:
        per_pupil.setdefault(a.pupil, Counter())[a.holds] += 1
    kinds: Counter[str] = Counter()
    for found in per_pupil.values():
        text = f"{found[Holds.YES]} met gezag"
        if found[Holds.UNKNOWN]:
            text += f", {found[Holds.UNKNOWN]} niet vastgelegd"
        kinds[text] += 1
    assert kinds == YEAR["leerlingen_per_gezag"]
    three = Counter(p.pupil for p in here.pairs)
    of = {p.id: p.number for p in here.pupils}
    assert sorted(of[p] for p, n in three.items() if n == 3) == EXPECTED["bijzonder"]["drie_verzorgers"]
    assert sum(g.kind == GuardianKind.INSTITUTION for g in here.guardians) == 2  # three pupils of two families
    assert not any(g.mobile and g.mobile[0] == "6" for g in here.guardians)
    assert not any(p.review_consents for p in here.pupils)


def test_secret_addresses_are_marked_and_empty(first_year: Intake) -> None:
    here = first_year.here()
    of = {p.id: p.number for p in here.pupils}
    secret = {g.id for g in here.guardians if g.secret_address}
    assert sorted({of[p.pupil] for p in here.pairs if p.guardian in secret}) == EXPECTED["bijzonder"]["geheim_adres"]
    assert not any(g.street for g in here.guardians if g.secret_address)


def test_wide_list_finds_its_faults(empty: Intake) -> None:
    want = EXPECTED["bestanden"]["verzorgers-breed-2025-2026.csv"]
    empty.take("edexml-2.0-parnassys-2025-2026.xml")
    proposal = empty.take("verzorgers-breed-2025-2026.csv")
    doubts = rows(proposal, RowKind.DOUBT)
    assert [(r.facet, r.number) for r in doubts] == [("unknown_pupil", want["onbekend_leerlingnummer"])]
    told = {n.code: n for n in proposal.notices}
    assert told["double_row"].count == 1
    of = {p.id: p.number for p in empty.here().pupils}
    assert sorted(of[p] for p in told["pupil_without_row"].pupils) == want["ontbrekende_leerlingen"]
    assert len({r.number for r in rows(proposal, RowKind.NEW, About.GUARDIAN)}) == want["leerlingen"]
    again = empty.propose("verzorgers-breed-2025-2026.csv")
    assert [r.facet for r in again.differences] == ["unknown_pupil"]
    assert again.automatic == ()


def test_a_wide_row_without_room_says_nothing_about_a_third_guardian(first_year: Intake) -> None:
    proposal = first_year.propose("verzorgers-breed-2025-2026.csv")
    assert rows(proposal, RowKind.LEFT) == []
    assert rows(proposal, RowKind.CHANGED, About.AUTHORITY) == []
    assert rows(proposal, RowKind.CHANGED, About.ADDRESS) == []
    assert rows(proposal, RowKind.CHANGED, About.GUARDIAN, "guardian_name") == []


def test_letters_that_a_list_lost_are_given_back_by_a_better_one(empty: Intake) -> None:
    empty.take("edexml-2.0-parnassys-2025-2026.xml")
    empty.take("verzorgers-breed-2025-2026.csv")
    assert any("?" in g.surname for g in empty.here().guardians)
    empty.take("verzorgers-lang-2025-2026.xlsx")
    here = empty.here()
    assert not any("?" in g.surname for g in here.guardians)
    assert len(here.guardians) == 335
    assert len(here.pairs) == 476


def test_awkward_names_come_through(first_year: Intake) -> None:
    known = first_year.pupils()
    cases = {c["leerlingnummer"]: c["geval"] for c in EXPECTED["bijzonder"]["namen"]}
    assert set(cases) <= set(known)
    assert known["1154"].prefix == "van 't"
    assert known["1150"].prefix == "van ’t"
    assert known["1063"].prefix == "voor in 't"
    assert known["1031"].surname == ""
    assert known["1138"].surname == "-"
    assert known["1138"].name.kernel == ""
    assert known["1148"].first_name == ""
    assert known["1148"].name.called
    assert len(known["1116"].surname) == 53
    assert known["1158"].sex == Sex.UNKNOWN
    assert known["0997"].sex == Sex.NOT_SPECIFIED
    assert known["1089"].name.full == known["1027"].name.full == "Daan de Vries"
    for one, other in EXPECTED["bijzonder"]["tweelingen"]:
        assert known[one].born_on == known[other].born_on
        assert known[one].id != known[other].id


def test_a_second_time_the_same_file_changes_nothing(first_year: Intake) -> None:
    before = first_year.dump()
    for name in ("edexml-2.1-parnassys-2025-2026.xml", "verzorgers-lang-2025-2026.xlsx"):
        proposal = first_year.propose(name)
        assert proposal.is_empty
        assert first_year.apply(proposal) == 0
    assert first_year.dump() == before


def test_numbers_sort(empty: Intake) -> None:
    proposal = empty.propose("edexml-2.0-parnassys-2025-2026.xml")
    assert proposal.pupils_now == 0
    assert proposal.pupils_then(proposal.ticked()) == 240
    assert proposal.pupils_came_and_left(proposal.ticked()) == (240, 0)
    assert len(numbers(rows(proposal, RowKind.NEW, About.PUPIL))) == proposal.counts()[RowKind.NEW] - 22 - 12
