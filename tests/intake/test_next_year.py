"""What a good import finds between the two school years (verwacht.json, "verschil")."""

from __future__ import annotations

import pytest

from opoz_desktop.features.school.model import GroupKind, Holds
from opoz_desktop.intake.proposal import About, RowKind

from .build import EXPECTED, YEAR_1, YEAR_2, Intake, day, numbers, rows

WANT = EXPECTED["verschil"]
YEAR = EXPECTED["jaar_2"]


@pytest.mark.parametrize("name", ["edexml-2.0-parnassys", "edexml-2.1-parnassys", "edexml-2.1-esis"])
def test_pupils_of_the_next_year(first_year: Intake, name: str) -> None:
    before = first_year.pupils()
    proposal = first_year.on(YEAR_2).propose(f"{name}-2026-2027.xml")
    assert proposal.questions == ()
    new = rows(proposal, RowKind.NEW, About.PUPIL)
    left = rows(proposal, RowKind.LEFT, About.PUPIL)
    assert len(new) == len(WANT["nieuw"])
    if "esis" not in name:
        assert numbers(new) == WANT["nieuw"]
    assert numbers(left) == WANT["vertrokken"]
    assert all(r.ticked for r in left)
    assert proposal.pupils_came_and_left(proposal.ticked()) == (len(WANT["nieuw"]), len(WANT["vertrokken"]))
    dated = [
        r for r in left if r.then.code == "signed_out" and str(r.then.values[0]).endswith(("-08-2026", "-09-2026"))
    ]
    assert numbers(dated) == WANT["waarvan_in_bestand_als_H"]
    moved = rows(proposal, RowKind.MOVED, About.PUPIL)
    assert len(moved) == WANT["andere_groepsnaam"]
    names = rows(proposal, RowKind.CHANGED, About.PUPIL, "name")
    assert numbers(names) == sorted(c["leerlingnummer"] for c in WANT["naamcorrecties"])
    future = rows(proposal, RowKind.CHANGED, About.PUPIL, "left_on")
    assert numbers(future) == [WANT["uitstroom_in_de_toekomst_dus_nog_leerling"]]
    remarks = {r.number: r.remark.code for r in proposal.rows if r.remark and r.remark.code in {"repeats", "skips"}}
    assert remarks == {**dict.fromkeys(WANT["doubleurs"], "repeats"), WANT["versneller"]: "skips"}

    first_year.apply(proposal)
    assert {g: len(p) for g, p in first_year.groups("2026-2027").items()} == YEAR["groepen"]
    after = first_year.pupils()
    assert len(after) == YEAR["leerlingen"]
    archived = {p.number: p for p in first_year.here().pupils if p.archived}
    assert sorted(archived) == WANT["vertrokken"]
    assert all(p.left_on for p in archived.values())
    assert archived["0922"].left_on == day("2026-07-31")
    ids = {p.id: p for p in first_year.here().pupils}
    assert all(before[n].id in ids for n in before)
    for c in WANT["naamcorrecties"]:
        known = ids[before[c["leerlingnummer"]].id]
        parts = {"roepnaam": known.first_name, "voorvoegsel": known.prefix, "achternaam": known.surname}
        assert {k: parts[k] for k in c["naar"]} == c["naar"]
    assert sorted({c: sum(p.year_code == c for p in after.values()) for c in YEAR["jaargroepen"]}.items()) == sorted(
        YEAR["jaargroepen"].items()
    )
    assert first_year.propose(f"{name}-2026-2027.xml").is_empty


def test_staff_of_the_next_year(first_year: Intake) -> None:
    proposal = first_year.on(YEAR_2).propose("edexml-2.1-parnassys-2026-2027.xml")
    want = WANT["personeel"]
    assert numbers(rows(proposal, RowKind.LEFT, About.STAFF)) == want["weg"]
    assert numbers(rows(proposal, RowKind.NEW, About.STAFF)) == want["nieuw"]
    assert numbers(rows(proposal, RowKind.CHANGED, About.STAFF, "staff_name")) == want["naam_gewijzigd"]
    first_year.apply(proposal)
    assert sum(not s.archived for s in first_year.here().staff) == YEAR["leerkrachten"]


def test_places_of_the_old_year_end_with_it(first_year: Intake) -> None:
    first_year.on(YEAR_2).take("edexml-2.1-parnassys-2026-2027.xml")
    here = first_year.here()
    old = {g.id for g in here.groups if g.year == "2025-2026"}
    assert {m.until for m in here.memberships if m.group in old} <= {day("2026-07-31")}
    new = {g.id: g for g in here.groups if g.year == "2026-2027"}
    homes: dict[int, int] = {}
    for m in here.memberships:
        if m.group in new and m.until is None and new[m.group].kind == GroupKind.HOME:
            homes[m.pupil] = homes.get(m.pupil, 0) + 1
    assert set(homes.values()) == {1}


@pytest.mark.parametrize("guardians", ["verzorgers-lang-2026-2027.xlsx", "verzorgers-breed-2026-2027.csv"])
def test_guardians_of_the_next_year(first_year: Intake, guardians: str) -> None:
    if "breed" in guardians:
        first_year.take("verzorgers-breed-2025-2026.csv")
    first_year.on(YEAR_2).take("edexml-2.1-parnassys-2026-2027.xml")
    proposal = first_year.propose(guardians)
    want = WANT["verzorgers"]
    of = {p.id: p.number for p in first_year.here().pupils}
    missing = set(EXPECTED["bestanden"].get(guardians, {}).get("ontbrekende_leerlingen", []))
    addresses = {of[p] for r in rows(proposal, RowKind.CHANGED, About.ADDRESS, "address") for p in r.pupils}
    assert sorted(addresses) == sorted(want["adres"])
    mails = [sorted(of[p] for p in r.pupils) for r in rows(proposal, RowKind.CHANGED, About.MAIL)]
    assert sorted(mails) == sorted(sorted(m["kinderen"]) for m in want["email"])
    authority = rows(proposal, RowKind.CHANGED, About.AUTHORITY)
    new = set(WANT["nieuw"])
    assert numbers(authority) == sorted(k for g in want["gezag"] for k in g["kinderen"] if k not in new)
    assert {(r.now.code, r.then.code) for r in authority} == {("authority_yes", "authority_no")}
    assert numbers(rows(proposal, RowKind.LEFT, About.GUARDIAN)) == want["verzorger_weg"]
    added = [r for r in rows(proposal, RowKind.NEW, About.GUARDIAN) if r.number not in new]
    expected_added = want["verzorger_erbij"] if "lang" in guardians else []
    assert numbers(added) == expected_added
    first_year.apply(proposal)
    here = first_year.here()
    marked = {of[p.id] for p in here.pupils if p.review_consents}
    changed = {r.number for r in authority} | set(want["verzorger_weg"]) | set(expected_added)
    assert marked == changed
    siblings = [n for n in WANT["nieuwe_leerlingen_met_broer_of_zus"] if n not in missing]
    numbers_of = {p.number: p.id for p in here.pupils}
    guardian_ids = {p.guardian for p in here.pairs if of[p.pupil] not in new}
    for number in siblings:
        mine = [p.guardian for p in here.pairs if p.pupil == numbers_of[number]]
        assert mine
        assert set(mine) & guardian_ids
    again = first_year.propose(guardians)
    assert [r for r in again.differences if r.facet != "unknown_pupil"] == []
    assert again.automatic == ()


def test_authority_is_closed_and_appended_never_overwritten(first_year: Intake) -> None:
    from sqlalchemy import text

    first_year.on(YEAR_2).take("edexml-2.1-parnassys-2026-2027.xml")
    first_year.take("verzorgers-lang-2026-2027.xlsx")
    pupil = first_year.pupils()["1007"].id
    with first_year.register.engine.connect() as connection:
        found = connection.execute(
            text("SELECT holds, since, until FROM authority WHERE pupil_id = :p ORDER BY id"), {"p": pupil}
        ).all()
    assert ("yes", None, "2026-10-01") in [tuple(r) for r in found]
    assert ("no", "2026-10-01", None) in [tuple(r) for r in found]
    standing = {a.holds for a in first_year.here().authority if a.pupil == pupil}
    assert standing == {Holds.YES, Holds.NO}


def test_change_of_administration_system_replaces_the_keys_by_eckid(first_year: Intake) -> None:
    before = first_year.pupils()
    proposal = first_year.propose("edexml-2.1-esis-2025-2026.xml")
    assert proposal.new_system
    assert proposal.questions == ()
    assert rows(proposal, RowKind.NEW, About.PUPIL) == []
    assert rows(proposal, RowKind.LEFT, About.PUPIL) == []
    first_year.apply(proposal)
    after = {p.id: p for p in first_year.here().pupils}
    assert set(after) == {p.id for p in before.values()}
    assert not set(before) & {p.number for p in after.values()}
    assert first_year.propose("edexml-2.1-esis-2025-2026.xml").is_empty


def test_change_of_system_without_eckids_asks_before_names_decide(empty: Intake) -> None:
    empty.take("edexml-2.0-parnassys-2025-2026.xml")
    asked = empty.propose("edexml-2.1-esis-2025-2026.xml")
    assert [q.code for q in asked.questions] == ["new_system"]
    assert len(rows(asked, RowKind.DOUBT)) == 240
    assert rows(asked, RowKind.NEW, About.PUPIL) == []
    proposal = empty.propose("edexml-2.1-esis-2025-2026.xml", {"new_system": "yes"})
    assert proposal.questions == ()
    assert rows(proposal, RowKind.DOUBT) == []
    empty.apply(proposal)
    assert len(empty.here().pupils) == 240
    assert len(empty.pupils()) == 240


def test_guardians_after_a_change_of_system_ask_before_names_decide(first_year: Intake) -> None:
    first_year.take("edexml-2.1-esis-2025-2026.xml")
    asked = first_year.propose("verzorgers-lang-2025-2026.xlsx")
    assert [q.code for q in asked.questions] == ["other_numbers"]
    proposal = first_year.propose("verzorgers-lang-2025-2026.xlsx", {"other_numbers": "yes"})
    assert proposal.is_empty


def test_an_older_file_stops(first_year: Intake) -> None:
    first_year.on(YEAR_2).take("edexml-2.1-parnassys-2026-2027.xml")
    for name in ("edexml-2.1-parnassys-2025-2026.xml", "oneroster-1.1"):
        assert "older_than_last" in {q.code for q in first_year.propose(name).questions}


def test_a_leaver_who_comes_back_is_revived(first_year: Intake) -> None:
    before = first_year.pupils()["0996"].id
    first_year.on(YEAR_2).take("edexml-2.1-parnassys-2026-2027.xml")
    assert "0996" not in first_year.pupils()
    answers = {"older_than_last": "go_on", "no_reference_date": "go_on", "partial_file": "partial"}
    proposal = first_year.propose("edexml-2.1-parnassys-2025-2026.xml", answers)
    back = [r for r in rows(proposal, RowKind.CHANGED, About.PUPIL, "returned") if r.number == "0996"]
    assert len(back) == 1
    first_year.apply(proposal, [back[0].id])
    assert first_year.pupils()["0996"].id == before


def test_the_clock_of_the_first_year(first_year: Intake) -> None:
    first_year.on(YEAR_1)
    assert first_year.propose("edexml-2.1-parnassys-2025-2026.xml").fits
