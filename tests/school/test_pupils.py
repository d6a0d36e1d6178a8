"""Adding, changing and leaving: what the deeds about pupils keep and refuse."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import update

from opoz_desktop.features.school import commands, queries
from opoz_desktop.features.school.commands import PupilFacts
from opoz_desktop.features.school.errors import (
    DatesReversed,
    FileKindRefused,
    FileTooLarge,
    NameMissing,
    PupilNumberTaken,
)
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.features.school.queries import PupilFilter, Status
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role

from .office import Office


def listed(office: Office, **wanted: object) -> list[str]:
    rows = office.register.ask(queries.pupils, PupilFilter(**wanted))  # type: ignore[arg-type]
    return [row.name.listed for row in rows]


def test_a_pupil_added_by_hand_stands_in_the_group_of_today(office: Office) -> None:
    five = office.group("5", "5")
    sanne = office.pupil("Sanne", "Vries", "de", number="0042", group_id=five, born_on=date(2018, 3, 14))
    row = office.register.ask(queries.pupil, sanne)
    assert (row.name.listed, row.number, row.group_label, row.status) == (
        "Vries, Sanne de",
        "0042",
        "groep 5",
        Status.PRESENT,
    )


def test_the_log_knows_the_deed_and_not_the_name(office: Office) -> None:
    sanne = office.pupil("Sanne", "Vries", "de")
    who, line = office.trail.lines[-1]
    assert (who, line.action, line.obj, dict(line.facts)) == (1, "school.pupil_add", f"pupil/{sanne}", {})


def test_a_class_is_listed_on_kernwoord(office: Office) -> None:
    for first, prefix, surname in (
        ("Ties", "", "Zwart"),
        ("Sanne", "de", "Vries"),
        ("Tim", "van den", "Berg"),
        ("Emir", "", "Aydın"),
    ):
        office.pupil(first, surname, prefix)
    assert listed(office) == ["Aydın, Emir", "Berg, Tim van den", "Vries, Sanne de", "Zwart, Ties"]


@pytest.mark.parametrize("typed", ["devries", "de vries", "vries", "0042"])
def test_the_list_is_searched_as_ctrl_k_searches(office: Office, typed: str) -> None:
    office.pupil("Sanne", "Vries", "de", number="0042")
    office.pupil("Tim", "Berg", "van den", number="0043")
    assert listed(office, typed=typed) == ["Vries, Sanne de"]
    assert [hit.name for hit in office.register.ask(queries.search, typed)] == ["Sanne de Vries"]


def test_two_pupils_never_have_one_number(office: Office) -> None:
    first = office.pupil("Sanne", number="0042")
    with pytest.raises(PupilNumberTaken):
        office.pupil("Tim", number=" 0042 ")
    second = office.pupil("Tim", number="0043")
    with pytest.raises(PupilNumberTaken):
        office.register.do(commands.change_pupil, second, PupilFacts(number="0042", first_name="Tim"))
    office.register.do(commands.change_pupil, first, PupilFacts(number="0042", first_name="Sanna"))
    assert listed(office) == ["Sanna", "Tim"]


def test_pupils_without_a_number_do_not_stand_in_each_others_way(office: Office) -> None:
    office.pupil("Sanne", number="")
    office.pupil("Tim", number="")
    assert listed(office) == ["Sanne", "Tim"]


def test_a_child_needs_a_name_and_a_birthday_that_has_been(office: Office) -> None:
    with pytest.raises(NameMissing):
        office.pupil("  ")
    with pytest.raises(InvalidValue) as caught:
        office.pupil("Sanne", born_on=date(2026, 10, 7))
    assert caught.value.facts == {"field": "born_on", "reason": "future"}
    office.pupil("Sanne", born_on=date(2026, 10, 6))
    assert listed(office) == ["Sanne"]


def test_a_bsn_in_a_name_is_refused_and_nothing_is_kept(office: Office) -> None:
    with pytest.raises(LooksLikeBsn):
        office.pupil("Jaylen", "111222333")
    assert listed(office) == []
    assert office.trail.lines == []


def test_a_pupil_who_changes_group_keeps_the_old_one_on_record(office: Office) -> None:
    five, mixed = office.group("5", "5"), office.group("5/6", "5", "6")
    luuk = office.pupil("Luuk", "Visser", number="1", group_id=five)
    facts = PupilFacts(number="1", first_name="Luuk", surname="Visser", group_id=mixed)
    office.on(datetime(2026, 11, 3, 9, 0, tzinfo=UTC)).do(commands.change_pupil, luuk, facts)
    later = office.on(datetime(2026, 11, 4, 9, 0, tzinfo=UTC))
    card = later.ask(queries.card, luuk)
    assert card.row.group == "5/6"
    assert card.groups == (("2026-2027", "groep 5/6"), ("2026-2027", "groep 5"))
    assert [(g.label, g.pupils) for g in later.ask(queries.groups)] == [("groep 5", 0), ("groep 5/6", 1)]


def test_a_pupil_who_comes_back_to_a_group_is_in_it_once(office: Office) -> None:
    five, six = office.group("5", "5"), office.group("6", "6")
    luuk = office.pupil("Luuk", number="1", group_id=five)
    for day, group in ((10, six), (20, five)):
        register = office.on(datetime(2026, 11, day, 9, 0, tzinfo=UTC))
        register.do(commands.change_pupil, luuk, PupilFacts(number="1", first_name="Luuk", group_id=group))
    after = office.on(datetime(2026, 11, 21, 9, 0, tzinfo=UTC))
    assert [(g.label, g.pupils) for g in after.ask(queries.groups)] == [("groep 5", 1), ("groep 6", 0)]
    assert after.ask(queries.pupil, luuk).group == "5"


def test_a_leaver_becomes_a_former_pupil_with_a_last_day(office: Office) -> None:
    five = office.group("5", "5")
    jip = office.pupil("Jip", "Post", group_id=five, enrolled_on=date(2020, 8, 1))
    office.register.do(commands.pupil_leaves, jip, date(2026, 10, 1))
    assert listed(office) == []
    assert listed(office, status=Status.FORMER) == ["Post, Jip"]
    assert office.register.ask(queries.pupil, jip).left_on == date(2026, 10, 1)
    assert [g.pupils for g in office.register.ask(queries.groups)] == [0]


def test_a_last_day_that_is_still_to_come_keeps_the_pupil(office: Office) -> None:
    five = office.group("5", "5")
    jip = office.pupil("Jip", "Post", group_id=five)
    office.register.do(commands.pupil_leaves, jip, date(2026, 12, 18))
    assert listed(office) == ["Post, Jip"]
    assert [g.pupils for g in office.register.ask(queries.groups)] == [1]


def test_nobody_leaves_before_the_first_day(office: Office) -> None:
    jip = office.pupil("Jip", enrolled_on=date(2026, 9, 1))
    with pytest.raises(DatesReversed) as caught:
        office.register.do(commands.pupil_leaves, jip, date(2026, 8, 31))
    assert caught.value.facts == {"field": "left_on"}


@pytest.mark.parametrize("role", [Role.TEACHER, Role.IB, Role.DPO, Role.KIT])
def test_only_director_and_administration_change_pupils(office: Office, role: Role) -> None:
    jip = office.pupil("Jip", number="1")
    register = office.as_(role, "5")
    for command, args in (
        (commands.add_pupil, (PupilFacts("2", "Tim"),)),
        (commands.change_pupil, (jip, PupilFacts("1", "Jop"))),
        (commands.pupil_leaves, (jip, date(2026, 10, 1))),
        (commands.add_file, (jip, "brief.pdf", b"%PDF-")),
    ):
        with pytest.raises(NotAllowed):
            register.do(command, *args)  # type: ignore[arg-type]
    assert listed(office) == ["Jip"]


def test_a_teacher_sees_the_own_groups_and_nothing_else(office: Office) -> None:
    five, six = office.group("5", "5"), office.group("6", "6")
    mine = office.pupil("Sanne", group_id=five)
    other = office.pupil("Tim", group_id=six)
    teacher = office.as_(Role.TEACHER, "5")
    assert [row.id for row in teacher.ask(queries.pupils)] == [mine]
    assert [g.name for g in teacher.ask(queries.groups)] == ["5"]
    assert [hit.pupil_id for hit in teacher.ask(queries.search, "i")] == []
    with pytest.raises(NotFound):
        teacher.ask(queries.pupil, other)
    assert office.as_(Role.DPO).ask(queries.pupils) == ()


def test_a_child_that_is_not_there_and_one_of_another_group_look_the_same(office: Office) -> None:
    other = office.pupil("Tim", group_id=office.group("6", "6"))
    teacher = office.as_(Role.TEACHER, "5")
    facts = []
    for wanted in (other, 999):
        with pytest.raises(NotFound) as caught:
            teacher.ask(queries.card, wanted)  # type: ignore[arg-type]
        facts.append(caught.value.facts)
    assert facts[0] == facts[1]


def test_brothers_and_sisters_share_a_guardian_who_is_still_theirs(office: Office) -> None:
    sanne, lars, old = office.pupil("Sanne"), office.pupil("Lars"), office.pupil("Oude")
    mother = office.guardian(sanne, "Vries", prefix="de")
    for child in (lars, old):
        office.register.do(_join, child, mother)
    office.register.do(commands.pupil_leaves, old, date(2026, 10, 1))
    assert [s[1] for s in office.register.ask(queries.card, sanne).siblings] == ["Lars"]
    office.register.do(commands.end_guardianship, lars, mother, date(2026, 10, 6))
    assert office.register.ask(queries.card, sanne).siblings == ()


def test_two_houses_and_a_secret_address_are_told_on_the_card(office: Office) -> None:
    sanne = office.pupil("Sanne")
    office.guardian(sanne, "Vries", street="Lindelaan", house_number="4", postcode="1199ab")
    assert office.register.ask(queries.card, sanne).two_homes is False
    office.guardian(
        sanne, "Kuipers", "vader", street="Molenpad", house_number="12", postcode="1199AB", secret_address=True
    )
    card = office.register.ask(queries.card, sanne)
    assert (card.two_homes, card.secret_address) == (True, True)


def test_a_file_stands_on_the_card_and_is_gone_when_it_is_removed(office: Office) -> None:
    sanne = office.pupil("Sanne")
    file = office.register.do(commands.add_file, sanne, "brief van ouders.PDF", b"%PDF-1.4 x")
    (row,) = office.register.ask(queries.files, sanne)
    assert (row.id, row.title, row.media_type, row.size, row.added_on) == (
        file, "brief van ouders", "application/pdf", 10, date(2026, 10, 6),
    )  # fmt: skip
    assert office.register.ask(queries.file_content, file) == b"%PDF-1.4 x"
    assert dict(office.trail.lines[-1][1].facts) == {"file": file, "size": 10}
    office.register.do(commands.remove_file, file)
    assert office.register.ask(queries.files, sanne) == ()
    with pytest.raises(NotFound):
        office.register.ask(queries.file_content, file)


def test_programs_and_huge_files_are_refused(office: Office) -> None:
    sanne = office.pupil("Sanne")
    for name in ("virus.exe", "macro.docm", "geen", "zip.zip"):
        with pytest.raises(FileKindRefused):
            office.register.do(commands.add_file, sanne, name, b"x")
    with pytest.raises(FileTooLarge):
        office.register.do(commands.add_file, sanne, "scan.pdf", b"x" * 20_000_001)
    assert office.register.ask(queries.files, sanne) == ()


def _join(work, pupil, guardian):  # type: ignore[no-untyped-def]
    from opoz_desktop.features.school.model import Guardianship

    work.session.add(Guardianship(pupil_id=pupil, guardian_id=guardian, relation="moeder", position=1))


def test_a_teacher_of_this_year_does_not_see_who_sat_in_the_group_last_year(office: Office) -> None:
    last = office.group("5", "5", year=2025)
    tim = office.pupil("Tim", number="1", group_id=last)
    six = office.group("6", "6")
    office.register.do(commands.change_pupil, tim, PupilFacts("1", "Tim", group_id=six))
    assert office.as_(Role.TEACHER, "5").ask(queries.pupils) == ()
    assert [row.id for row in office.as_(Role.TEACHER, "6").ask(queries.pupils)] == [tim]


def test_leaving_is_taken_back_with_group_and_all(office: Office) -> None:
    five = office.group("5", "5")
    jip = office.pupil("Jip", "Post", group_id=five)
    before = office.register.ask(queries.card, jip)
    office.register.do(commands.pupil_leaves, jip, date(2026, 10, 1))
    office.register.do(commands.pupil_stays, jip)
    assert office.register.ask(queries.card, jip) == before
    assert [g.pupils for g in office.register.ask(queries.groups)] == [1]
    with pytest.raises(InvalidValue):
        office.register.do(commands.pupil_stays, jip)
    with pytest.raises(NotAllowed):
        office.as_(Role.IB).do(commands.pupil_stays, jip)


def test_an_earlier_group_does_not_come_back_with_the_pupil(office: Office) -> None:
    five, six = office.group("5", "5"), office.group("6", "6")
    jip = office.pupil("Jip", number="1", group_id=five)
    later = office.on(datetime(2026, 11, 3, 9, 0, tzinfo=UTC))
    later.do(commands.change_pupil, jip, PupilFacts("1", "Jip", group_id=six))
    after = office.on(datetime(2026, 12, 1, 9, 0, tzinfo=UTC))
    after.do(commands.pupil_leaves, jip, date(2026, 12, 1))
    after.do(commands.pupil_stays, jip)
    assert [(g.label, g.pupils) for g in after.ask(queries.groups)] == [("groep 5", 0), ("groep 6", 1)]


def test_whether_there_is_any_pupil_depends_on_who_asks(office: Office) -> None:
    assert office.register.ask(queries.any_pupil) is False
    tim = office.pupil("Tim", group_id=office.group("6", "6"))
    assert office.register.ask(queries.any_pupil) is True
    assert office.as_(Role.TEACHER, "5").ask(queries.any_pupil) is False
    office.register.do(commands.pupil_leaves, tim, date(2026, 10, 1))
    assert office.register.ask(queries.any_pupil) is True


def test_a_bsn_is_refused_in_every_part_of_a_pupil(office: Office) -> None:
    for field in ("number", "first_name", "prefix", "initials", "given_names"):
        facts = {"number": "7", "first_name": "Jaylen", "surname": "Smit", field: "111222333"}
        with pytest.raises(LooksLikeBsn) as caught:
            office.register.do(commands.add_pupil, PupilFacts(**facts))
        assert caught.value.field == field
    assert office.trail.lines == []


def test_a_number_that_came_by_import_stays_although_it_passes_the_eleven_test(office: Office) -> None:
    luuk = office.pupil("Luuk", "Visser", number="8")
    office.register.do(lambda work: work.change(update(Pupil).values(number="111222333")))
    office.register.do(commands.change_pupil, luuk, PupilFacts(number="111222333", first_name="Luuk", surname="Bakker"))
    assert office.register.ask(queries.pupil, luuk).name.surname == "Bakker"


def test_signs_that_nobody_sees_do_not_get_into_a_name(office: Office) -> None:
    """A name may not read as another one, and half a letter cannot be stored."""
    typed = "Sa\u202enn\u200be\x00 \ud800 <b>x</b>\u2066"
    sanne = office.pupil(typed, "=cmd|'/C calc'!A0", number="9\u200b")
    row = office.register.ask(queries.pupil, sanne)
    assert (row.name.first_name, row.name.surname, row.number) == ("Sanne <b>x</b>", "=cmd|'/C calc'!A0", "9")
    with pytest.raises(NameMissing):
        office.pupil("\u200b\u202e", "\x00")
