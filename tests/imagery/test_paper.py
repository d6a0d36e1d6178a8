"""The paper of imagery, read back: no surnames, no reasons, worth nothing tomorrow, and a line in the log."""

from __future__ import annotations

from datetime import date

import pytest

from opoz_desktop.features.consent import commands as consent_commands
from opoz_desktop.features.consent.rules.facts import Order
from opoz_desktop.features.imagery import queries
from opoz_desktop.features.imagery.pdf import print_day_lists, print_key, print_photographer
from opoz_desktop.features.imagery.pdf.day_list import draw_day_lists
from opoz_desktop.features.imagery.queries import DayList
from opoz_desktop.features.school.commands import record_authority
from opoz_desktop.features.school.model import AuthorityKind, Guardianship, Holds, Origin
from opoz_desktop.kernel.choices import choose
from opoz_desktop.kernel.errors import NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.work import Work
from tests.consent.conftest import APP, WEBSITE, Consents
from tests.pdf.paper import fonts, texts
from tests.small_school import NOW, TODAY, as_role


def day_list(consents: Consents, *codes: str, four_up: bool = False) -> bytes:
    groups = (consents.school.groups["5"],)
    uses = tuple(consents.id(c) for c in codes)
    return consents.register.do(print_day_lists, groups, uses, four_up=four_up)


def words(pdf: bytes) -> str:
    return " ".join(" ".join(texts(pdf)).split())


def test_the_card_names_who_stays_out_by_first_name_only(consents: Consents) -> None:
    consents.say("yara.moeder", {WEBSITE: "yes"})
    consents.say("milan.moeder", {WEBSITE: "no"})
    text = words(day_list(consents, WEBSITE))
    for needed in (
        "Groep 5", "Alleen geldig op", "dinsdag 6 oktober 2026", "website van de school", "Milan", "Pim", "Sanne",
        "3 van 4 kinderen", "OBS De Kleine Beer", "Laat elk kind meedoen", "1 van 1",
    ):  # fmt: skip
        assert needed in text, needed
    for hidden in ("Yara", "Jansen", "Vries", "Hart", "nee", "moeder", "antwoord", "toestemming", "rechter"):
        assert hidden not in text, hidden


def test_a_child_that_may_not_for_one_of_the_uses_is_on_the_card(consents: Consents) -> None:
    consents.say("yara.moeder", {WEBSITE: "yes"})
    assert "Yara" in words(day_list(consents, WEBSITE, APP))


def test_nobody_out_is_said_and_not_left_empty(consents: Consents) -> None:
    for who in ("yara.moeder", "milan.moeder", "milan.vader", "sanne.moeder", "sanne.vader", "pim.moeder"):
        consents.say(who, {APP: "yes"})
    assert "Vandaag mag iedereen erop" in words(day_list(consents, APP))


def test_a_card_is_a6_and_four_fit_on_an_a4(consents: Consents) -> None:
    single, four = day_list(consents, WEBSITE), day_list(consents, WEBSITE, four_up=True)
    assert b"/MediaBox [ 0 0 297.6378 419.5276 ]" in single
    assert b"/MediaBox [ 0 0 595.2756 841.8898 ]" in four


@pytest.mark.parametrize("number", [0, 1, 17, 21, 30])
def test_every_name_is_printed_whatever_their_number(number: int) -> None:
    names = tuple(f"Kind{n}" for n in range(number))
    one = DayList(1, "groep 5", ("Op de website",), TODAY, 30, names)  # type: ignore[arg-type]
    text = words(draw_day_lists([one], "School", NOW, four_up=False))
    assert all(name in text.split() for name in names)


def test_a_name_of_120_letters_and_marks_in_a_name_stay_on_the_card() -> None:
    long = "Wolfeschlegelstein" * 7
    one = DayList(1, "De Zeesterren, Kwallen en Krabben " * 3, ("x" * 200,), TODAY, 3, (long, "<b>Sam</b>", "שרה"))  # type: ignore[arg-type]
    pdf = draw_day_lists([one], "Een school met een heel lange naam " * 3, NOW, four_up=True)
    joined = "".join("".join(texts(pdf)).split())
    assert long in joined
    assert "<b>Sam</b>" in joined


def test_the_photographer_gets_numbers_first_names_and_no_contact_data(consents: Consents) -> None:
    consents.say("yara.moeder", {"PHOTO_CLASS_GROUP": "yes"})
    consents.say("milan.moeder", {"PHOTO_CLASS_GROUP": "no"})
    pdf = consents.register.do(print_photographer, (consents.school.groups["5"],))
    text = words(pdf)
    for needed in ("5-01", "Yara", "Milan", "Groepsfoto", "Strook: terug of vernietigd", "dinsdag 6 oktober 2026"):
        assert needed in text, needed
    for hidden in ("Jansen", "Vries", "Molenpad", "06-99037369", "example.org"):
        assert hidden not in text, hidden
    (group,) = consents.register.ask(queries.photographer_groups, (consents.school.groups["5"],))
    assert {x.shown: (x.portrait, x.group) for x in group.lines} == {
        "Yara": (True, True), "Milan": (True, False), "Sanne": (True, False), "Pim": (True, False),
    }  # fmt: skip


def test_the_key_says_which_number_is_whom(consents: Consents) -> None:
    text = words(consents.register.do(print_key, (consents.school.groups["5"],)))
    assert "blijft op school" in text
    (group,) = consents.register.ask(queries.photographer_groups, (consents.school.groups["5"],))
    for line in group.lines:
        assert f"{line.number} {line.name.listed}" in text


def test_which_consent_feeds_a_column_is_a_choice(consents: Consents) -> None:
    consents.register.do(choose, "photographer.portrait", "PHOTO_CLASS_GROUP", "bestuursbesluit 12")
    consents.say("yara.moeder", {"PHOTO_CLASS_GROUP": "yes"})
    (group,) = consents.register.ask(queries.photographer_groups, (consents.school.groups["5"],))
    assert {x.shown: x.portrait for x in group.lines} == {"Yara": True, "Milan": False, "Sanne": False, "Pim": False}
    assert "bestuursbesluit 12" in words(consents.register.do(print_key, (consents.school.groups["5"],)))


def test_brothers_and_sisters_are_numbers(consents: Consents) -> None:
    school = consents.school
    school.add_pupil("broer", "Daan", "de", "Vries", "6/7", born=date(2016, 3, 1))

    def same_mother(work: Work) -> None:
        work.session.add(
            Guardianship(
                pupil_id=school.pupils["broer"], guardian_id=school.guardians["sanne.moeder"], relation="moeder",
                position=1, ended_on=None, origin=Origin.HAND,
            )
        )  # fmt: skip

    consents.register.do(same_mother)
    (group,) = consents.register.ask(queries.photographer_groups, (school.groups["5"],))
    siblings = {x.shown: x.siblings for x in group.lines}
    assert siblings["Sanne"] == ("6/7-03",)
    assert siblings["Milan"] == ()


def test_each_print_leaves_a_line_without_names(consents: Consents) -> None:
    lines: list[object] = []
    consents.register.listeners.append(lines.extend)
    day_list(consents, WEBSITE)
    consents.register.do(print_photographer, (consents.school.groups["5"],))
    consents.register.do(print_key, (consents.school.groups["5"],))
    assert [(x.action, x.facts) for x in lines] == [  # type: ignore[attr-defined]
        ("imagery.print_day_list", {"names": 4, "uses": 1}),
        ("imagery.print_photographer", {"pupils": 4}),
        ("imagery.print_key", {"pupils": 4}),
    ]


def test_a_teacher_prints_the_own_group_only(consents: Consents) -> None:
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    use = (consents.id(WEBSITE),)
    assert teacher.do(print_day_lists, (consents.school.groups["5"],), use)
    for command, args in ((print_day_lists, (use,)), (print_photographer, ()), (print_key, ())):
        with pytest.raises(NotFound):
            teacher.do(command, (consents.school.groups["6/7"],), *args)
        with pytest.raises(NotAllowed):
            as_role(consents.register, role=Role.DPO).do(command, (consents.school.groups["5"],), *args)


def test_equal_input_gives_equal_bytes_with_embedded_fonts_only(consents: Consents) -> None:
    for make in (
        lambda: day_list(consents, WEBSITE),
        lambda: consents.register.do(print_photographer, (consents.school.groups["5"],)),
    ):
        one, two = make(), make()
        assert one == two
        assert {(kind, embedded) for _, kind, embedded in fonts(one)} == {("TrueType", True)}


def test_an_unknown_use_prints_nothing(consents: Consents) -> None:
    with pytest.raises(NotFound):
        consents.register.do(print_day_lists, (consents.school.groups["5"],), (999,))


def siblings(consents: Consents, **more: str) -> tuple[queries.PhotographerLine, ...]:
    """Give Sanne a brother in 6/7 of the same mother, and return the lines of her group."""
    school = consents.school
    school.add_pupil("broer", "Daan", "de", "Vries", "6/7", born=date(2016, 3, 1))

    def same_mother(work: Work) -> None:
        work.session.add(
            Guardianship(
                pupil_id=school.pupils["broer"], guardian_id=school.guardians["sanne.moeder"], relation="moeder",
                position=1, ended_on=None, origin=Origin.HAND,
            )
        )  # fmt: skip
        record_authority(
            work, school.pupils["broer"], school.guardians["sanne.moeder"], Holds.YES, kind=AuthorityKind.PARENTAL,
            basis="verklaring ouders",
        )  # fmt: skip

    consents.register.do(same_mother)
    school.guardians["broer.moeder"] = school.guardians["sanne.moeder"]
    return lines_of(consents)


def lines_of(consents: Consents) -> tuple[queries.PhotographerLine, ...]:
    (group,) = consents.register.ask(queries.photographer_groups, (consents.school.groups["5"],))
    return group.lines


def test_a_picture_with_a_brother_needs_the_yes_for_the_brother_too(consents: Consents) -> None:
    consents.register.do(choose, "photographer.siblings", "PHOTO_CLASS_GROUP", "bestuursbesluit 12")
    consents.say("sanne.moeder", {"PHOTO_CLASS_GROUP": "yes"})
    consents.say("sanne.vader", {"PHOTO_CLASS_GROUP": "yes"})
    found = {x.shown: (x.siblings, x.related) for x in siblings(consents)}
    assert found["Sanne"] == ((), True), "nobody said yes for the brother"
    assert found["Milan"] == ((), False)
    consents.say("broer.moeder", {"PHOTO_CLASS_GROUP": "yes"})
    assert {x.shown: x.siblings for x in lines_of(consents)}["Sanne"] == ("6/7-03",)


def test_a_court_order_against_every_picture_is_a_no_also_where_no_consent_is_needed(consents: Consents) -> None:
    siblings(consents)
    facts = consent_commands.record_order, consents.pupil("broer"), Order.PROHIBIT, "C/00/1", TODAY
    consents.register.do(*facts)
    assert {x.shown: (x.siblings, x.related) for x in lines_of(consents)}["Sanne"] == ((), True)
    consents.register.do(consent_commands.record_order, consents.pupil("milan"), Order.PROHIBIT, "C/00/2", TODAY)
    assert {x.shown: x.portrait for x in lines_of(consents)} == {
        "Yara": True, "Milan": False, "Sanne": True, "Pim": True,
    }  # fmt: skip
