"""Who is one person and who is not (D3), and what a list may say about secrets and contact data."""

from __future__ import annotations

from pathlib import Path

import pytest

from opoz_desktop.features.school import commands as school
from opoz_desktop.features.school.model import AuthorityKind, GuardianKind, Holds
from opoz_desktop.intake import errors
from opoz_desktop.intake.proposal import About, Proposal, RowKind
from opoz_desktop.intake.snapshot import GuardianHere
from opoz_desktop.kernel.base import GuardianId

from .build import Intake, rows

HEADS = "Leerlingnummer;Relatie;Gezag;Voorletters;Achternaam;E-mail;Mobiel;Straat;Huisnummer;Postcode;Geheim adres"
ONE, OTHER = "0980", "0981"


@pytest.fixture
def pupils(empty: Intake) -> Intake:
    """Pupils without guardians."""
    empty.take("edexml-2.0-parnassys-2025-2026.xml")
    return empty


def write(folder: Path, *lines: str, heads: str = HEADS) -> Path:
    path = folder / "lijst.csv"
    path.write_text("\n".join([heads, *lines]) + "\n", encoding="utf-8")
    return path


def take(intake: Intake, folder: Path, *lines: str) -> Proposal:
    return intake.take(write(folder, *lines))


def people(intake: Intake) -> list[GuardianHere]:
    return list(intake.here().guardians)


def numbers(intake: Intake) -> tuple[str, str]:
    known = sorted(intake.pupils())
    return known[0], known[1]


def test_a_couple_with_one_mail_and_two_children_is_two_people(pupils: Intake, tmp_path: Path) -> None:
    a, b = numbers(pupils)
    mail = "gezin@example.org"
    lines = [f"{n};{r};Ja;{i};Boom;{mail};;;;;" for n in (a, b) for r, i in (("Moeder", "A."), ("Vader", "B."))]
    take(pupils, tmp_path, *lines)
    assert len(people(pupils)) == 2
    assert len(pupils.here().pairs) == 4


def test_a_couple_with_the_same_initials_and_mail_is_told_apart_by_relation(pupils: Intake, tmp_path: Path) -> None:
    a, b = numbers(pupils)
    lines = [f"{n};{r};Ja;J.;Boom;gezin@example.org;;;;;" for n in (a, b) for r in ("Moeder", "Vader")]
    take(pupils, tmp_path, *lines)
    assert len(people(pupils)) == 2


def test_the_same_surname_with_another_mail_is_another_person(pupils: Intake, tmp_path: Path) -> None:
    a, b = numbers(pupils)
    take(
        pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;een@example.org;;;;;", f"{b};Moeder;Ja;A.;Boom;twee@example.org;;;;;"
    )
    assert len(people(pupils)) == 2


def test_the_same_name_without_mail_is_one_person_by_mobile_or_address_only(pupils: Intake, tmp_path: Path) -> None:
    a, b = numbers(pupils)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;;0699123456;;;;", f"{b};Moeder;Ja;A.;Boom;;+31 6 99123456;;;;")
    assert len(people(pupils)) == 1
    pupils.undo()
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;;;Pad;1;1199 AB;", f"{b};Moeder;Ja;A.;Boom;;;Pad;1;1199AB;")
    assert len(people(pupils)) == 1
    pupils.undo()
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;;;;;;", f"{b};Moeder;Ja;A.;Boom;;;;;;")
    assert len(people(pupils)) == 2


def test_an_institution_is_one_within_a_family_only(pupils: Intake, tmp_path: Path) -> None:
    known = sorted(pupils.pupils())
    family, stranger = known[:2], known[5]
    lines = [f"{n};Pleegmoeder;Nee;A.;Boom;a@example.org;;;;;" for n in family]
    lines += [f"{n};Voogd;Ja;;Stichting Jeugdbescherming Noord;v@example.org;;;;;" for n in (*family, stranger)]
    take(pupils, tmp_path, *lines)
    institutions = [g for g in people(pupils) if g.kind == GuardianKind.INSTITUTION]
    assert len(institutions) == 2
    kinds = {a.kind for a in pupils.here().authority if a.guardian in {g.id for g in institutions}}
    assert kinds == {AuthorityKind.INSTITUTION}


def test_a_changed_surname_is_the_same_person_when_mail_and_initials_agree(pupils: Intake, tmp_path: Path) -> None:
    a, _ = numbers(pupils)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.B.;Boom;a@example.org;;;;;")
    proposal = take(pupils, tmp_path, f"{a};Moeder;Ja;A.B.;Boom-Smit;a@example.org;;;;;")
    assert [(r.kind, r.facet) for r in proposal.differences] == [(RowKind.CHANGED, "guardian_name")]
    assert [g.surname for g in people(pupils)] == ["Boom-Smit"]


def test_another_first_letter_is_another_person(pupils: Intake, tmp_path: Path) -> None:
    a, _ = numbers(pupils)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;gezin@example.org;;;;;")
    proposal = take(pupils, tmp_path, f"{a};Moeder;Ja;C.;Boom;gezin@example.org;;;;;")
    assert {(r.kind, r.about) for r in proposal.differences} == {
        (RowKind.NEW, About.GUARDIAN),
        (RowKind.LEFT, About.GUARDIAN),
    }
    assert pupils.pupils()[a].review_consents


def test_authority_has_three_values(pupils: Intake, tmp_path: Path) -> None:
    known = sorted(pupils.pupils())[:5]
    cells = ("Ja", "nee", "", "1", "misschien")
    take(pupils, tmp_path, *(f"{n};Moeder;{c};A.;Boom{n};;;;;;" for n, c in zip(known, cells, strict=True)))
    here = pupils.here()
    of = {p.id: p.number for p in here.pupils}
    found = {of[a.pupil]: a.holds for a in here.authority}
    assert [found[n] for n in known] == [Holds.YES, Holds.NO, Holds.UNKNOWN, Holds.YES, Holds.UNKNOWN]


def test_an_empty_authority_cell_never_takes_authority_away(pupils: Intake, tmp_path: Path) -> None:
    a, _ = numbers(pupils)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;a@example.org;;;;;")
    assert pupils.propose(write(tmp_path, f"{a};Moeder;;A.;Boom;a@example.org;;;;;")).is_empty


def test_empty_cells_overwrite_nothing(pupils: Intake, tmp_path: Path) -> None:
    a, _ = numbers(pupils)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;a@example.org;0699123456;Pad;1;1199 AB;Nee")
    assert pupils.propose(write(tmp_path, f"{a};;Ja;A.;Boom;;;;;;")).is_empty


def test_secrecy_is_taken_over_at_once_and_lifted_only_by_a_person(pupils: Intake, tmp_path: Path) -> None:
    a, _ = numbers(pupils)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;a@example.org;;Pad;1;1199 AB;Nee")
    (row,) = pupils.propose(write(tmp_path, f"{a};Moeder;Ja;A.;Boom;a@example.org;;Pad;1;1199 AB;Ja")).differences
    assert (row.about, row.ticked) == (About.SECRET, True)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;a@example.org;;Pad;1;1199 AB;Ja")
    assert people(pupils)[0].secret_address
    (row,) = take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;a@example.org;;Pad;1;1199 AB;Nee").differences
    assert (row.about, row.ticked) == (About.SECRET, False)
    assert people(pupils)[0].secret_address


def test_a_secret_address_is_not_shown_among_the_differences(pupils: Intake, tmp_path: Path) -> None:
    a, _ = numbers(pupils)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;a@example.org;;Pad;1;1199 AB;Ja")
    (row,) = pupils.propose(write(tmp_path, f"{a};Moeder;Ja;A.;Boom;a@example.org;;Laan;2;1199 AC;Ja")).differences
    assert (row.now.code, row.then.code) == ("secret", "secret")
    assert "Laan" not in f"{row.now}{row.then}{row.remark}"


def test_mail_and_numbers_written_otherwise_are_no_difference(pupils: Intake, tmp_path: Path) -> None:
    a, _ = numbers(pupils)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;An.Boom@example.org;06-99123456;Pad;1;1199 AB;Nee")
    same = write(tmp_path, f"{a};Moeder;Ja;a;Boom; AN.BOOM@EXAMPLE.ORG ;699123456;pad;1;1199ab;nee")
    assert pupils.propose(same).is_empty


def test_undo_sees_a_guardian_whose_mail_was_corrected(pupils: Intake, tmp_path: Path) -> None:
    a, _ = numbers(pupils)
    take(pupils, tmp_path, f"{a};Moeder;Ja;A.;Boom;a@example.org;;;;;")
    guardian = people(pupils)[0]
    facts = school.GuardianFacts(surname="Boom", initials="A.", email="goed@example.org")
    pupils.register.do(school.change_guardian, GuardianId(guardian.id), facts)
    with pytest.raises(errors.ChangedSinceImport) as caught:
        pupils.undo()
    assert caught.value.facts["kinds"] == ("guardian",)


def test_a_wide_list_gives_the_address_of_the_child_to_guardian_1_only(pupils: Intake, tmp_path: Path) -> None:
    a, _ = numbers(pupils)
    heads = "Leerlingnummer;Straat;Huisnummer;Postcode;Ouder 1 naam;Ouder 1 gezag;Ouder 2 naam;Ouder 2 gezag"
    path = write(tmp_path, f"{a};Pad;1;1199AB;Boom, An;Ja;Berg, Bo van den;Nee", heads=heads)
    pupils.take(path)
    found = {g.name.listed: g.street for g in people(pupils)}
    assert found == {"Boom, An": "Pad", "Berg, Bo van den": ""}
    assert len(rows(pupils.propose(path), RowKind.EQUAL, About.GUARDIAN)) == 2


def test_pupils_without_number_are_found_by_name_and_birthday(pupils: Intake, tmp_path: Path) -> None:
    target = pupils.pupils()["1023"]
    assert target.born_on
    born = f"{target.born_on.day}-{target.born_on.month}-{target.born_on.year}"
    heads = "Leerling;Geb.datum;Relatie;Gezag;Verzorger;E-mail"
    path = write(tmp_path, f"{target.name.listed};{born};Moeder;Ja;Boom, An;a@example.org", heads=heads)
    pupils.take(path)
    assert {p.pupil for p in pupils.here().pairs} == {target.id}
