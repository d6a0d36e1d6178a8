"""Events: looking ahead per group, questions that end with them, and doing last year's again."""

from __future__ import annotations

from datetime import date

import pytest

from opoz_desktop.features.consent import queries as consent_queries
from opoz_desktop.features.consent.commands import end_question
from opoz_desktop.features.consent.errors import PurposeNotAsked
from opoz_desktop.features.consent.rules import Reason
from opoz_desktop.features.consent.rules.facts import Medium, Policy
from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.commands import EventFacts, Question
from opoz_desktop.features.imagery.errors import (
    EventEndsBeforeBegin,
    EventIsCancelled,
    EventWithoutGroup,
    PlaceMissing,
    QuestionEndsTooEarly,
)
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from tests.consent.conftest import APP, WEBSITE, Consents, at_desk
from tests.small_school import TODAY, as_role

CAMP = date(2026, 10, 20)
QUESTION = Question("In de app van de kampboerderij", "Ouders met een code.", "tot het einde van het kamp.")


def facts(consents: Consents, **more: object) -> EventFacts:
    known: dict[str, object] = {
        "title": "Kamp", "on": CAMP, "until": date(2026, 10, 22), "group_ids": (consents.school.groups["5"],),
        "purpose_ids": (consents.id(WEBSITE),),
    }  # fmt: skip
    return EventFacts(**(known | more))  # type: ignore[arg-type]


def plan(consents: Consents, **more: object) -> int:
    return consents.register.do(commands.plan_event, facts(consents, **more))


def row(consents: Consents, number: int) -> queries.EventRow:
    return consents.register.ask(queries.event, number)


def test_the_preview_counts_per_group_and_use(consents: Consents) -> None:
    consents.say("yara.moeder", {WEBSITE: "yes"})
    consents.say("milan.moeder", {WEBSITE: "no"})
    number = plan(consents, group_ids=(consents.school.groups["5"], consents.school.groups["6/7"]))
    preview = consents.register.ask(queries.event_preview, number)
    assert preview.day == CAMP
    five, six = preview.groups
    use = five.uses[0]
    assert (five.pupils, use.allowed, [n.shown for n in use.refused], [n.shown for n in use.ask]) == (
        4, 1, ["Milan"], ["Pim", "Sanne"],
    )  # fmt: skip
    assert (five.owing, six.label, [n.shown for n in six.uses[0].ask]) == (2, "groep 6/7", ["Emir", "Zoë"])


def test_a_question_of_its_own_stands_on_no_other_list_and_ends_the_day_after(consents: Consents) -> None:
    (question,) = row(consents, plan(consents, questions=(QUESTION,))).questions
    assert (question.once, question.valid_until, question.rule) == (
        True, date(2026, 10, 23), Policy.ONE_WITHOUT_KNOWN_OBJECTION,
    )  # fmt: skip
    assert question.id not in {p.id for p in consents.register.ask(consent_queries.purposes)}
    assert question.id not in {p.id for p in consents.register.ask(queries.channels)}
    consents.purposes["CAMP"] = question
    consents.say("yara.moeder", {"CAMP": "yes"}, at_desk(TODAY))
    assert consents.holds("yara", "CAMP", date(2026, 10, 22)).allowed
    assert consents.holds("yara", "CAMP", date(2026, 10, 23)).reason is Reason.EXPIRED


def test_an_answer_may_hold_longer_than_the_event(consents: Consents) -> None:
    longer = Question("Op de website", "Iedereen.", "tot de zomer.", Medium.ONLINE, date(2027, 7, 31))
    (question,) = row(consents, plan(consents, questions=(longer,))).questions
    assert (question.valid_until, question.rule) == (date(2027, 8, 1), Policy.ALL_AUTHORITY_HOLDERS)


def test_the_end_of_the_answers_moves_with_the_event(consents: Consents) -> None:
    number = plan(consents, questions=(QUESTION,))
    consents.register.do(commands.change_event, number, facts(consents, title="Kamp groep 5", until=date(2026, 10, 24)))
    changed = row(consents, number)
    assert (changed.title, changed.questions[0].valid_until) == ("Kamp groep 5", date(2026, 10, 25))
    assert [p.id for p in changed.purposes] == [consents.id(WEBSITE), changed.questions[0].id]


def test_uses_and_groups_are_replaced_and_questions_stay(consents: Consents) -> None:
    number = plan(consents, questions=(QUESTION,))
    six = consents.school.groups["6/7"]
    consents.register.do(
        commands.change_event, number, facts(consents, group_ids=(six,), purpose_ids=(consents.id(APP),))
    )
    changed = row(consents, number)
    assert (changed.group_ids, {p.code for p in changed.purposes if not p.once}) == ((six,), {APP})
    assert len(changed.questions) == 1


def test_last_years_event_is_done_again_with_the_groups_of_now(consents: Consents) -> None:
    school = consents.school
    old = school.add_group("5", "5", year=date(2025, 10, 6))
    school.groups["5"] = next(g.id for g in consents.register.ask(consent_groups) if g.name == "5")
    number = plan(
        consents, on=date(2025, 10, 21), until=date(2025, 10, 23), group_ids=(old,), photographer="Studio", questions=()
    )
    again = consents.register.ask(commands.event_again, number, CAMP)
    assert (again.title, again.on, again.until, again.group_ids, again.photographer) == (
        "Kamp", CAMP, date(2026, 10, 22), (school.groups["5"],), "Studio",
    )  # fmt: skip
    assert again.purpose_ids == (consents.id(WEBSITE),)


def consent_groups(work: object) -> object:
    from opoz_desktop.features.school import queries as school

    return school.groups(work)  # type: ignore[arg-type]


def test_questions_come_along_as_new_ones(consents: Consents) -> None:
    number = plan(consents, questions=(QUESTION,))
    again = consents.register.ask(commands.event_again, number, date(2027, 3, 1))
    assert again.questions == (QUESTION,)
    second = consents.register.do(commands.plan_event, again)
    first_id, second_id = row(consents, number).questions[0].id, row(consents, second).questions[0].id
    assert first_id != second_id


def test_cancelling_keeps_it_on_record_and_can_be_taken_back(consents: Consents) -> None:
    number = plan(consents)
    consents.register.do(commands.cancel_event, number)
    assert row(consents, number).cancelled_on == TODAY
    for deed, args in ((commands.cancel_event, ()), (commands.change_event, (facts(consents),))):
        with pytest.raises(EventIsCancelled):
            consents.register.do(deed, number, *args)  # type: ignore[arg-type]
    consents.register.do(commands.uncancel_event, number)
    assert row(consents, number).cancelled_on is None


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"title": "  "}, PlaceMissing), ({"until": date(2026, 10, 19)}, EventEndsBeforeBegin),
        ({"group_ids": ()}, EventWithoutGroup), ({"group_ids": (999,)}, NotFound), ({"purpose_ids": (999,)}, NotFound),
        ({"note": "bsn 111222333"}, LooksLikeBsn), ({"title": "x" * 121}, InvalidValue),
        ({"questions": (Question("", "a", "b"),)}, PlaceMissing),
        ({"questions": (Question("a", "", "b"),)}, PlaceMissing),
        ({"questions": (Question("a", "b", ""),)}, PlaceMissing),
        ({"questions": (Question("a", "b", "c", Medium.CLOSED, date(2026, 10, 21)),)}, QuestionEndsTooEarly),
    ],
)  # fmt: skip
def test_bad_input_is_refused_and_nothing_is_kept(
    consents: Consents, more: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        plan(consents, **more)
    assert consents.register.ask(queries.events) == ()
    assert consents.register.ask(consent_queries.purposes, once=True) == ()


def test_only_the_director_asks_parents_something_new(consents: Consents) -> None:
    office = as_role(consents.register, role=Role.ADMINISTRATION)
    assert office.do(commands.plan_event, facts(consents))
    with pytest.raises(NotAllowed):
        office.do(commands.plan_event, facts(consents, questions=(QUESTION,)))
    assert len(consents.register.ask(queries.events)) == 1


def test_a_teacher_sees_the_events_of_the_own_group(consents: Consents) -> None:
    own = plan(consents)
    other = plan(consents, group_ids=(consents.school.groups["6/7"],))
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    assert [e.id for e in teacher.ask(queries.events)] == [own]
    with pytest.raises(NotFound):
        teacher.ask(queries.event_preview, other)
    with pytest.raises(NotAllowed):
        teacher.do(commands.plan_event, facts(consents))


def test_an_answer_to_a_purpose_that_is_out_of_use_is_still_refused(consents: Consents) -> None:
    with pytest.raises(PurposeNotAsked):
        consents.say("yara.moeder", {"PHOTO_SOCIAL_FACEBOOK": "yes"})


def test_what_a_cancelled_event_asked_is_asked_no_more_until_that_is_taken_back(consents: Consents) -> None:
    number = plan(consents, questions=(QUESTION,))
    (question,) = row(consents, number).questions
    office = as_role(consents.register, role=Role.ADMINISTRATION)
    office.do(commands.cancel_event, number)
    asked = {p.id for p in consents.register.ask(consent_queries.purposes, once=None)}
    assert question.id not in asked
    assert consents.id(WEBSITE) in asked, "what stands apart from the event is still asked"
    assert question.id not in {p.id for p in consents.register.ask(queries.channels, number)}
    office.do(commands.uncancel_event, number)
    (again,) = row(consents, number).questions
    assert (again.asked, again.valid_until, again.rule, again.source) == (
        True, question.valid_until, question.rule, question.source,
    )  # fmt: skip


def test_the_office_moves_an_event_with_a_question_of_its_own(consents: Consents) -> None:
    number = plan(consents, questions=(QUESTION,))
    office = as_role(consents.register, role=Role.ADMINISTRATION)
    office.do(commands.change_event, number, facts(consents, until=date(2026, 10, 24)))
    assert row(consents, number).questions[0].valid_until == date(2026, 10, 25)
    with pytest.raises(NotFound):
        office.do(end_question, consents.id(WEBSITE), source="bestuur", asked=False)


def test_groups_of_two_school_years_do_not_go_together(consents: Consents) -> None:
    new = consents.school.groups["5"]
    old = consents.school.add_group("5", "5", year=date(2025, 10, 6))
    with pytest.raises(NotFound):
        plan(consents, group_ids=(new, old))


def test_an_event_planned_before_august_is_for_the_groups_of_the_new_year(consents: Consents) -> None:
    """A child who moved on is not counted, and nobody of the new group is missed."""
    school, new = consents.school, consents.school.groups["5"]
    old = school.add_group("5", "5", year=date(2025, 10, 6))
    number = plan(consents, group_ids=(old,))
    assert row(consents, number).group_ids == (new,)
    (five,) = consents.register.ask(queries.event_preview, number).groups
    assert [n.shown for n in five.uses[0].ask] == ["Yara", "Pim", "Milan", "Sanne"]
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    assert [e.id for e in teacher.ask(queries.events)] == [number]
    past = plan(consents, group_ids=(old,), on=date(2026, 6, 10), until=date(2026, 6, 10))
    assert row(consents, past).group_ids == (old,)
