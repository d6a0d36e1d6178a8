"""When the import stops to ask (F.2), what a partial file may not do, and what by hand wins (F.6)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from opoz_desktop.features.school import commands as school
from opoz_desktop.features.school.model import Holds, Origin
from opoz_desktop.intake import errors, reading
from opoz_desktop.intake.proposal import About, DoubtAnswer, RowKind
from opoz_desktop.intake.records import Reading
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.steps import finish

from .build import SAMPLES, YEAR_2, Intake, rows

FILE = "edexml-2.1-parnassys-2025-2026.xml"


@pytest.fixture
def file() -> Reading:
    return finish(reading.read(SAMPLES / FILE))


def codes(proposal: object) -> set[str]:
    return {q.code for q in proposal.questions}  # type: ignore[attr-defined]


def test_a_file_of_one_group_never_makes_leavers(first_year: Intake, file: Reading) -> None:
    part = replace(
        file,
        pupils=tuple(p for p in file.pupils if p.group == "5"),
        groups=tuple(g for g in file.groups if g.name == "5"),
    )
    proposal = first_year.propose(part)
    assert rows(proposal, RowKind.LEFT, About.PUPIL) == []
    assert {n.code for n in proposal.notices} >= {"one_group_only"}
    first_year.apply(proposal, {r.id for r in proposal.rows})
    assert len(first_year.pupils()) == 240


def test_one_group_keeps_the_group_list_too(first_year: Intake, file: Reading) -> None:
    part = replace(file, pupils=tuple(p for p in file.pupils if p.group == "5"))
    assert rows(first_year.propose(part), RowKind.LEFT, About.PUPIL) == []


def test_many_leavers_are_asked_and_nobody_leaves_until_then(first_year: Intake, file: Reading) -> None:
    part = replace(file, pupils=file.pupils[:150])
    proposal = first_year.propose(part)
    assert codes(proposal) == {"partial_file"}
    assert rows(proposal, RowKind.LEFT, About.PUPIL) == []
    with pytest.raises(errors.UnansweredQuestion):
        first_year.apply(proposal)
    whole = first_year.propose(part, {"partial_file": "whole"})
    assert len(rows(whole, RowKind.LEFT, About.PUPIL)) == 90
    partial = first_year.propose(part, {"partial_file": "partial"})
    assert partial.questions == ()
    assert rows(partial, RowKind.LEFT, About.PUPIL) == []


def test_the_share_of_leavers_is_a_choice(first_year: Intake, file: Reading) -> None:
    from opoz_desktop.kernel.choices import choose

    part = replace(file, pupils=file.pupils[:200])
    assert codes(first_year.propose(part)) == set()
    first_year.register.do(choose, "import.ask_above_leaver_share", 0.1, "bestuur")
    assert codes(first_year.propose(part)) == {"partial_file"}


def test_leavers_in_the_year_without_a_date_are_not_ticked(first_year: Intake, file: Reading) -> None:
    part = replace(file, pupils=file.pupils[:230])
    left = rows(first_year.propose(part), RowKind.LEFT, About.PUPIL)
    assert len(left) == 10
    assert {(r.ticked, r.remark.code if r.remark else "") for r in left} == {(False, "left_date_missing")}


def test_fewer_groups_are_asked(first_year: Intake, file: Reading) -> None:
    gone = [p for p in file.pupils if p.group == "8"][:20]
    rest = tuple(p for p in file.pupils if p.group != "8")
    part = replace(file, pupils=rest, groups=tuple(g for g in file.groups if g.name != "8"))
    assert gone
    assert codes(first_year.propose(part)) == {"partial_file"}


def test_another_school_or_location_stops(first_year: Intake, file: Reading) -> None:
    other = replace(file, school=replace(file.school, brin="11AA"))
    proposal = first_year.propose(other)
    assert codes(proposal) == {"other_school"}
    assert not proposal.fits
    with pytest.raises(errors.UnansweredQuestion):
        first_year.apply(first_year.propose(other, {"other_school": "stop"}))
    assert codes(first_year.propose(other, {"other_school": "go_on"})) == set()


def test_no_reference_date_and_another_year_stops(empty: Intake) -> None:
    assert codes(empty.propose("edexml-1.03-klein-2025-2026.xml")) == set()
    assert codes(empty.on(YEAR_2).propose("edexml-1.03-klein-2025-2026.xml")) == {"no_reference_date"}


def test_very_many_pupils_stop(empty: Intake, file: Reading) -> None:
    many = tuple(replace(file.pupils[0], key=f"{i}", eck_id="", first_name=f"Kind{i}") for i in range(2001))
    assert codes(empty.propose(replace(file, pupils=many))) == {"very_many"}


def test_a_list_without_an_authority_column_asks_once(first_year: Intake, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        "Leerlingnummer;Relatie;Verzorger achternaam;Voorletters\n1156;Moeder;Boom;A.B.\n", encoding="utf-8"
    )
    assert codes(first_year.propose(path)) == {"no_authority"}
    proposal = first_year.take(path, {"no_authority": "not_recorded"})
    new = rows(proposal, RowKind.NEW, About.GUARDIAN)
    assert len(new) == 1
    here = first_year.here()
    boom = next(g for g in here.guardians if g.surname == "Boom")
    assert [a.holds for a in here.authority if a.guardian == boom.id] == [Holds.UNKNOWN]


def test_only_m_in_the_sex_column_is_asked(empty: Intake, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Leerlingnummer;Naam;M/V\n1;Vries, Noor de;M\n2;Boom, Sem;\n", encoding="utf-8")
    got = finish(reading.read(path))
    assert [q.code for q in got.questions] == ["sex_meaning"]
    assert all(p.sex is None for p in got.pupils)
    girl = finish(reading.read(path, answers={"sex_meaning": "girl"}))
    assert [p.sex.name if p.sex else "" for p in girl.pupils] == ["GIRL", ""]
    assert girl.questions == ()


def _doubt(intake: Intake, file: Reading, **changes: object) -> tuple[Reading, int]:
    """Give one pupil of the file other values; return the file and the id of the pupil here."""
    target = next(p for p in file.pupils if p.key == "1023")
    pupils = tuple(replace(p, **changes) if p.key == "1023" else p for p in file.pupils)  # type: ignore[arg-type]
    return replace(file, pupils=pupils), intake.pupils()[target.key].id


def test_another_key_with_the_same_name_and_birthday_is_a_doubt(first_year: Intake, file: Reading) -> None:
    changed, pupil = _doubt(first_year, file, key="9999", eck_id="")
    proposal = first_year.propose(changed)
    (doubt,) = rows(proposal, RowKind.DOUBT)
    assert (doubt.facet, doubt.ticked, doubt.pupils) == ("same_name", False, (pupil,))
    assert {s.field for s in doubt.sides if s.differs} == {"number"}
    assert rows(proposal, RowKind.NEW, About.PUPIL) == []
    assert rows(proposal, RowKind.LEFT, About.PUPIL) == []
    first_year.apply(proposal, proposal.ticked(), {doubt.id: DoubtAnswer.SAME})
    assert first_year.pupils()["9999"].id == pupil
    assert first_year.propose(changed).is_empty


def test_a_doubt_answered_with_another_child(first_year: Intake, file: Reading) -> None:
    changed, pupil = _doubt(first_year, file, key="9999", eck_id="")
    proposal = first_year.propose(changed)
    (doubt,) = rows(proposal, RowKind.DOUBT)
    assert proposal.pupils_then(proposal.ticked(), {doubt.id: DoubtAnswer.OTHER}) == 240
    first_year.apply(proposal, proposal.ticked(), {doubt.id: DoubtAnswer.OTHER})
    assert first_year.pupils()["9999"].id != pupil
    assert next(p for p in first_year.here().pupils if p.id == pupil).archived


def test_a_doubt_that_waits_changes_nothing(first_year: Intake, file: Reading) -> None:
    changed, _ = _doubt(first_year, file, key="9999", eck_id="")
    before = first_year.dump()
    proposal = first_year.propose(changed)
    (doubt,) = rows(proposal, RowKind.DOUBT)
    assert first_year.apply(proposal, proposal.ticked(), {doubt.id: DoubtAnswer.LATER}) == 0
    assert first_year.dump() == before


def test_the_same_key_with_another_birthday_is_a_doubt(first_year: Intake, file: Reading) -> None:
    changed, pupil = _doubt(first_year, file, born_on=date(2017, 3, 2))
    proposal = first_year.propose(changed)
    (doubt,) = rows(proposal, RowKind.DOUBT)
    assert (doubt.facet, doubt.now.code, doubt.then.values) == ("born_on", "born", ("02-03-2017",))
    first_year.apply(proposal, (), {doubt.id: DoubtAnswer.SAME})
    assert next(p for p in first_year.here().pupils if p.id == pupil).born_on == date(2017, 3, 2)


def test_a_key_that_is_used_again_for_somebody_else_is_a_doubt(first_year: Intake, file: Reading) -> None:
    changed, _ = _doubt(
        first_year,
        file,
        eck_id="",
        first_name="Xander",
        surname="Quist",
        prefix="",
        born_on=date(2019, 9, 9),
        given_names="",
    )
    (doubt,) = rows(first_year.propose(changed), RowKind.DOUBT)
    assert doubt.facet == "same_key"


def test_a_pupil_without_a_group_is_a_doubt(first_year: Intake, file: Reading) -> None:
    changed, pupil = _doubt(first_year, file, group="")
    proposal = first_year.propose(changed)
    (doubt,) = rows(proposal, RowKind.DOUBT)
    assert (doubt.facet, doubt.then.code) == ("no_group", "without_group")
    first_year.apply(proposal, (), {doubt.id: DoubtAnswer.SAME})
    assert pupil not in {m.pupil for m in first_year.here().memberships if m.until is None}


def test_a_key_that_does_not_last_is_never_a_key(empty: Intake, file: Reading) -> None:
    loose = replace(file, pupils=tuple(replace(p, key=f"#{i}") for i, p in enumerate(file.pupils)))
    empty.take(loose)
    assert {p.number for p in empty.here().pupils} == {""}
    turned = replace(file, pupils=tuple(replace(p, key=f"#{i + 7}") for i, p in enumerate(file.pupils)))
    assert empty.propose(turned).is_empty


def test_moving_within_the_year_closes_the_old_place(first_year: Intake, file: Reading) -> None:
    later = replace(file.school, reference_date=date(2025, 11, 3))
    changed, pupil = _doubt(first_year, file, group="6", year_code="6")
    proposal = first_year.on(FixedClock(datetime(2025, 11, 4, tzinfo=UTC))).propose(replace(changed, school=later))
    (moved,) = rows(proposal, RowKind.MOVED)
    assert (moved.now.code, moved.then.values) == ("group", ("6",))
    first_year.apply(proposal)
    here = first_year.here()
    names = {g.id: (g.name, g.kind.value) for g in here.groups}
    mine = [(names[m.group][0], m.until) for m in here.memberships if m.pupil == pupil and names[m.group][1] == "home"]
    assert mine[-1] == ("6", None)
    assert mine[0][1] == date(2025, 11, 2)
    back = first_year.propose(replace(file, school=replace(file.school, reference_date=date(2025, 12, 1))))
    first_year.apply(back)
    homes = [
        m for m in first_year.here().memberships if m.pupil == pupil and m.until is None and names[m.group][1] == "home"
    ]
    assert len(homes) == 1


def test_what_was_typed_by_hand_is_not_ticked_and_never_emptied(first_year: Intake) -> None:
    pair = first_year.here().pairs[0]
    first_year.register.do(
        school.record_authority, PupilId(pair.pupil), GuardianId(pair.guardian), Holds.NO, basis="beschikking"
    )
    proposal = first_year.propose("verzorgers-lang-2025-2026.xlsx")
    (row,) = proposal.differences
    assert (row.about, row.ticked, row.remark.code if row.remark else "") == (
        About.AUTHORITY,
        False,
        "recorded_by_hand",
    )
    facts = school.GuardianFacts(surname="Handmatig", initials="H", email="h@example.org")
    first_year.register.do(school.add_guardian, PupilId(pair.pupil), "oma", facts)
    proposal = first_year.propose("verzorgers-lang-2025-2026.xlsx")
    assert rows(proposal, RowKind.LEFT) == []
    pupil = next(p for p in first_year.here().pupils if p.id == pair.pupil)
    assert pupil.origin == Origin.IMPORT


def test_a_cell_with_several_numbers_serves_several_pupils(first_year: Intake, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        "Leerlingcodes;Relatie;Gezag;Achternaam;Voorletters\n1156, 921;Tante;Nee;Boom;A.B.\n", encoding="utf-8"
    )
    first_year.take(path)
    here = first_year.here()
    boom = [g for g in here.guardians if g.surname == "Boom"]
    of = {p.id: p.number for p in here.pupils}
    assert len(boom) == 1
    assert sorted(of[p.pupil] for p in here.pairs if p.guardian == boom[0].id) == ["0921", "1156"]


def test_a_row_whose_number_and_name_do_not_agree_is_a_doubt(first_year: Intake, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        "Leerlingnummer;Leerling;Geboortedatum leerling;Relatie;Gezag;Achternaam;Voorletters\n"
        "1156;Quist, Xander;01-01-2015;Moeder;Ja;Boom;A.B.\n",
        encoding="utf-8",
    )
    (doubt,) = rows(first_year.propose(path), RowKind.DOUBT)
    assert (doubt.facet, doubt.options) == ("other_name", (DoubtAnswer.SAME, DoubtAnswer.LATER))


def test_a_couple_with_one_mail_address_stays_two_people(first_year: Intake) -> None:
    here = first_year.here()
    pupil = first_year.pupils()["1156"].id
    mine = [g for g in here.guardians if g.id in {p.guardian for p in here.pairs if p.pupil == pupil}]
    assert len({g.email for g in mine}) == 1
    assert len(mine) == 2


def test_columns_are_remembered_per_set_of_heads(first_year: Intake, tmp_path: Path) -> None:
    from opoz_desktop.intake import columns, snapshot, spreadsheet

    path = tmp_path / "lijst.csv"
    path.write_text("Code;Wie;Soort;Gezag;Mailtje\n1156;Boom, An;Tante;Nee;an@example.org\n", encoding="utf-8")
    found = spreadsheet.look(path).with_header_row(0)
    assert first_year.register.ask(snapshot.remembered_mapping, found) is None
    mapping = columns.ColumnMapping(
        columns.ListKind.GUARDIANS_LONG, found.sheet, 0,
        (
            columns.ColumnUse(0, "number"), columns.ColumnUse(1, "name"), columns.ColumnUse(2, "relation"),
            columns.ColumnUse(3, "authority"), columns.ColumnUse(4, "email"),
        ),
    )  # fmt: skip
    proposal = first_year.propose(path, mapping=mapping)
    assert [r.then.values for r in rows(proposal, RowKind.NEW, About.GUARDIAN)] == [("tante", "Boom")]
    first_year.apply(proposal)
    other = tmp_path / "ander.csv"
    other.write_text("Mailtje;Code;Wie;Soort;GEZAG\nan@example.org;1156;Boom, An;Tante;Nee\n", encoding="utf-8")
    again = first_year.register.ask(snapshot.remembered_mapping, spreadsheet.look(other).with_header_row(0))
    assert again is not None
    assert first_year.propose(other, mapping=again).is_empty


def test_the_sample_has_no_bsn_left_anywhere(first_year: Intake) -> None:
    pieces = set(re.findall(r"<bsn_ondwnr-4>(\d{4})<", (SAMPLES / "edexml-2.1-esis-2025-2026.xml").read_text()))
    first_year.take("edexml-2.1-esis-2025-2026.xml")
    for pupil in first_year.here().pupils:
        assert not any(getattr(pupil, f) in pieces for f in ("initials", "given_names", "postcode", "year_code"))
