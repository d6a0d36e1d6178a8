"""Guardians and authority: three values, appended, with how the school knows; secret stays secret."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from opoz_desktop.features.school import commands, queries
from opoz_desktop.features.school.commands import GuardianFacts
from opoz_desktop.features.school.errors import AuthorityNeedsBasis, DatesReversed, NameMissing
from opoz_desktop.features.school.model import AuthorityKind, GuardianKind, Holds
from opoz_desktop.features.school.queries import GuardianRow
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.errors import LooksLikeBsn, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role

from .office import Office


@pytest.fixture
def pair(office: Office) -> tuple[PupilId, GuardianId]:
    sanne = office.pupil("Sanne", "Vries", "de", group_id=office.group("5", "5"))
    mother = office.guardian(
        sanne, "Vries", prefix="de", initials="I", mobile="0699037369", street="Lindelaan", house_number="4",
        postcode="1199 ab", place="Nieuwerveen", email="i@example.com",
    )  # fmt: skip
    return sanne, mother


def row(office: Office, pupil: PupilId) -> GuardianRow:
    return office.register.ask(queries.guardians, pupil)[0]


def holds(office: Office, pupil: PupilId, day: date) -> Holds:
    register = office.on(datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC))
    return register.ask(queries.guardians, pupil)[0].holds


def test_authority_of_a_new_guardian_is_not_recorded(office: Office, pair: tuple[PupilId, GuardianId]) -> None:
    found = row(office, pair[0])
    assert (found.holds, found.authority, found.spans) == (Holds.UNKNOWN, None, ())


def test_consents_are_to_be_looked_at_again_only_when_another_authority_was_known(
    office: Office, pair: tuple[PupilId, GuardianId]
) -> None:
    office.register.do(commands.record_authority, *pair, Holds.YES, basis="gezagsregister")
    assert office.register.ask(queries.pupil, pair[0]).review_consents is False
    office.register.do(commands.record_authority, *pair, Holds.YES, basis="verklaring ouders")
    assert office.register.ask(queries.pupil, pair[0]).review_consents is False
    office.register.do(commands.record_authority, *pair, Holds.NO, basis="beschikking rechter")
    assert office.register.ask(queries.pupil, pair[0]).review_consents is True


def test_authority_is_recorded_with_how_the_school_knows(office: Office, pair: tuple[PupilId, GuardianId]) -> None:
    office.register.do(
        commands.record_authority, *pair, Holds.YES, basis="gezagsregister", since=date(2018, 3, 14), seen=True
    )
    found = row(office, pair[0])
    assert (found.holds, found.authority, found.basis) == (Holds.YES, AuthorityKind.PARENTAL, "gezagsregister")
    assert found.seen_on == date(2026, 10, 6)
    assert found.spans[0].seen_by == "M. van Dalen"
    assert office.trail.lines[-1][1].facts["holds"] == "yes"
    assert office.trail.lines[-1][1].digest is not None


@pytest.mark.parametrize("basis", ["", "   "])
def test_authority_without_a_basis_is_refused(office: Office, pair: tuple[PupilId, GuardianId], basis: str) -> None:
    with pytest.raises(AuthorityNeedsBasis):
        office.register.do(commands.record_authority, *pair, Holds.YES, basis=basis)
    assert row(office, pair[0]).holds is Holds.UNKNOWN


def test_a_later_span_ends_the_one_before_and_both_stay_on_record(
    office: Office, pair: tuple[PupilId, GuardianId]
) -> None:
    office.register.do(commands.record_authority, *pair, Holds.YES, basis="import", since=date(2018, 3, 14))
    office.register.do(commands.record_authority, *pair, Holds.NO, basis="beschikking", since=date(2026, 9, 1))
    assert holds(office, pair[0], date(2026, 8, 31)) is Holds.YES
    assert holds(office, pair[0], date(2026, 9, 1)) is Holds.NO
    spans = office.register.ask(queries.authority_spans, pair[0])
    assert [(s.holds, s.since, s.until) for s in spans] == [
        (Holds.YES, date(2018, 3, 14), date(2026, 9, 1)),
        (Holds.NO, date(2026, 9, 1), None),
    ]


def test_a_correction_without_a_date_replaces_what_was_thought(
    office: Office, pair: tuple[PupilId, GuardianId]
) -> None:
    office.register.do(commands.record_authority, *pair, Holds.YES, basis="import")
    office.register.do(commands.record_authority, *pair, Holds.NO, basis="gezagsregister")
    assert holds(office, pair[0], date(2020, 1, 1)) is Holds.NO
    assert holds(office, pair[0], date(2026, 10, 6)) is Holds.NO
    assert len(office.register.ask(queries.authority_spans, pair[0])) == 2


def test_a_span_that_starts_before_one_that_was_planned_leaves_no_two_at_once(
    office: Office, pair: tuple[PupilId, GuardianId]
) -> None:
    office.register.do(commands.record_authority, *pair, Holds.NO, basis="a", since=date(2026, 12, 1))
    office.register.do(commands.record_authority, *pair, Holds.YES, basis="b", since=date(2026, 9, 1))
    spans = office.register.ask(queries.authority_spans, pair[0])
    for day in (date(2026, 9, 1), date(2026, 12, 1), date(2027, 6, 1)):
        assert [s.holds for s in spans if s.on(day)] == [Holds.YES]


def test_an_end_before_its_beginning_is_refused(office: Office, pair: tuple[PupilId, GuardianId]) -> None:
    for until in (date(2026, 9, 1), date(2026, 8, 1)):
        with pytest.raises(DatesReversed):
            office.register.do(
                commands.record_authority, *pair, Holds.YES, basis="x", since=date(2026, 9, 1), until=until
            )


def test_authority_over_someone_elses_child_is_not_found(office: Office, pair: tuple[PupilId, GuardianId]) -> None:
    other = office.pupil("Tim")
    with pytest.raises(NotFound):
        office.register.do(commands.record_authority, other, pair[1], Holds.YES, basis="x")


def test_ending_the_bond_ends_authority_that_day_and_asks_for_review(
    office: Office, pair: tuple[PupilId, GuardianId]
) -> None:
    office.register.do(commands.record_authority, *pair, Holds.YES, basis="import")
    office.register.do(commands.consents_reviewed, pair[0])
    office.register.do(commands.end_guardianship, *pair, date(2026, 10, 6))
    assert office.register.ask(queries.guardians, pair[0]) == ()
    (ended,) = office.register.ask(queries.guardians, pair[0], ended=True)
    assert (ended.ended_on, ended.holds) == (date(2026, 10, 6), Holds.UNKNOWN)
    assert ended.spans[0].on(date(2026, 10, 5))
    assert office.register.ask(queries.pupil, pair[0]).review_consents is True


def test_looking_again_clears_the_mark_and_leaves_a_line(office: Office, pair: tuple[PupilId, GuardianId]) -> None:
    office.as_(Role.IB).do(commands.consents_reviewed, pair[0])
    assert office.register.ask(queries.pupil, pair[0]).review_consents is False
    assert office.trail.lines[-1][1].action == "school.consents_reviewed"
    with pytest.raises(NotAllowed):
        office.as_(Role.TEACHER, "5").do(commands.consents_reviewed, pair[0])


def test_contact_data_is_for_those_who_may_see_it(office: Office, pair: tuple[PupilId, GuardianId]) -> None:
    seen = row(office, pair[0])
    assert (seen.shown, seen.mobile, seen.address) == ("I. de Vries", "0699037369", "Lindelaan 4, 1199AB Nieuwerveen")
    (hidden,) = office.as_(Role.TEACHER, "5").ask(queries.guardians, pair[0])
    assert (hidden.shown, hidden.mobile, hidden.email, hidden.address) == ("I. de Vries", "", "", "")


def test_a_secret_address_and_number_are_empty_for_everybody(office: Office, pair: tuple[PupilId, GuardianId]) -> None:
    facts = GuardianFacts(
        surname="Vries", prefix="de", initials="I", mobile="0699037369", street="Lindelaan", house_number="4",
        postcode="1199AB", email="i@example.com", secret_address=True, secret_phone=True,
    )  # fmt: skip
    office.register.do(commands.change_guardian, pair[1], facts)
    found = row(office, pair[0])
    assert (found.mobile, found.address, found.email) == ("", "", "i@example.com")
    assert (found.secret_address, found.secret_phone) == (True, True)


def test_a_form_filled_from_a_hidden_row_does_not_erase_what_is_hidden(
    office: Office, pair: tuple[PupilId, GuardianId]
) -> None:
    hidden = GuardianFacts(surname="Vries", prefix="de", initials="I", secret_address=True)
    office.register.do(commands.change_guardian, pair[1], hidden, keep_secret=True)
    shown = GuardianFacts(surname="Vries", prefix="de", initials="I.J.", secret_address=False)
    office.register.do(commands.change_guardian, pair[1], shown, keep_secret=True)
    assert row(office, pair[0]).address == "Lindelaan 4, 1199AB Nieuwerveen"
    office.register.do(commands.change_guardian, pair[1], shown)
    assert row(office, pair[0]).address == ""


def test_an_institution_is_called_by_its_name(office: Office) -> None:
    sam = office.pupil("Sam")
    office.guardian(sam, "Stichting Jeugdbescherming", "voogd", kind=GuardianKind.INSTITUTION)
    assert row(office, sam).shown == "Stichting Jeugdbescherming"


def test_a_guardian_needs_a_name_and_no_bsn(office: Office) -> None:
    sam = office.pupil("Sam")
    with pytest.raises(NameMissing):
        office.guardian(sam, "  ")
    with pytest.raises(LooksLikeBsn):
        office.guardian(sam, "Bos", relation="moeder 111222333")
    assert office.register.ask(queries.guardians, sam) == ()


def test_guardians_are_found_with_the_child_by_those_who_may_see_them(
    office: Office, pair: tuple[PupilId, GuardianId]
) -> None:
    office.guardian(pair[0], "Kuipers", "vader", initials="P")
    (hit,) = office.register.ask(queries.search, "kuipers")
    assert (hit.kind.value, hit.pupil_id, hit.relation, hit.children) == ("guardian", pair[0], "vader", "Sanne")
    assert office.as_(Role.TEACHER, "5").ask(queries.search, "kuipers") == ()


def test_the_order_of_the_source_is_kept_and_a_new_guardian_comes_last(
    office: Office, pair: tuple[PupilId, GuardianId]
) -> None:
    office.guardian(pair[0], "Kuipers", "vader")
    office.guardian(pair[0], "Bakker", "stiefvader")
    assert [(g.name.surname, g.position) for g in office.register.ask(queries.guardians, pair[0])] == [
        ("Vries", 1), ("Kuipers", 2), ("Bakker", 3),
    ]  # fmt: skip


def test_whose_authority_is_open_is_known_for_the_whole_school(
    office: Office, pair: tuple[PupilId, GuardianId]
) -> None:
    alone = office.pupil("Tim")
    left = office.pupil("Jip")
    office.register.do(commands.pupil_leaves, left, date(2026, 10, 1))
    assert office.register.ask(queries.authority_open) == {pair[0], alone}
    office.register.do(commands.record_authority, *pair, Holds.YES, basis="import", since=date(2018, 3, 14))
    assert office.register.ask(queries.authority_open) == {alone}
    father = office.guardian(pair[0], "Kuipers", "vader")
    assert office.register.ask(queries.authority_open) == {pair[0], alone}
    office.register.do(commands.record_authority, pair[0], father, Holds.NO, basis="beschikking")
    assert office.register.ask(queries.authority_open) == {alone}
    office.register.do(commands.record_authority, pair[0], father, Holds.UNKNOWN, basis="gesprek")
    assert office.register.ask(queries.authority_open) == {pair[0], alone}
    office.register.do(commands.end_guardianship, pair[0], father, date(2026, 10, 1))
    assert office.register.ask(queries.authority_open) == {alone}
    assert office.as_(Role.TEACHER, "5").ask(queries.authority_open) == frozenset()
