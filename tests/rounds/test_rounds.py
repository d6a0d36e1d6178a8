"""A round from the first form to the last: printing, handing out, taking in, the ladder, closing and opening again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.errors import CodeMistyped, CodeUnknown
from opoz_desktop.features.consent.model import FormState
from opoz_desktop.features.consent.rules.facts import Answer, Channel, Identity
from opoz_desktop.features.rounds import commands, queries
from opoz_desktop.features.rounds.errors import (
    FormCannotBecome,
    FormNotOfRound,
    NobodyToAsk,
    PaperLeft,
    RoundClosed,
    RoundNotReady,
    TooLateToReopen,
)
from opoz_desktop.features.rounds.model import Outcome, Reminder, RoundKind, StepKind
from opoz_desktop.features.rounds.pdf.round_printing import Part, print_round
from opoz_desktop.features.rounds.queries import Scope
from opoz_desktop.features.rounds.rules.checks import Trouble
from opoz_desktop.features.school.commands import record_authority
from opoz_desktop.features.school.model import AuthorityKind, Guardianship, Holds, Origin
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.choices import choose
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, NotFound
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from tests.rounds import september
from tests.rounds.september import HAND_IN, TODAY, code_of, form_of, new_round, opened, printed, seeded, state
from tests.small_school import SmallSchool, dump

SAID = Evidence(TODAY, TODAY, Channel.DESK, Identity.KNOWN_IN_PERSON)


def answer(school: SmallSchool, pupil: str, guardian: str = "moeder") -> None:
    """Record a yes of a guardian to everything."""
    yes = dict.fromkeys(seeded(school), Answer.YES)
    school.register.do(consent.record, school.pupils[pupil], school.guardians[f"{pupil}.{guardian}"], yes, SAID)


def test_a_round_for_the_school_prints_one_form_per_guardian_with_authority(school: SmallSchool) -> None:
    number = opened(school)
    assert printed(school, number) == 8
    seen = state(school, number)
    assert (seen.round.runs, seen.counts.made, seen.counts.printed) == (1, 8, 8)
    assert [(g.group, g.counts.made) for g in seen.groups] == [("groep 5", 6), ("groep 6/7", 2)]
    assert [f.listed for f in seen.forms][:2] == ["Amrani, Yara El", "Hart, Pim 't"]
    assert len(seen.owing) == 8
    assert seen.round.scope == Scope(purpose_ids=seeded(school))


def test_the_ladder_stands_with_the_round(school: SmallSchool) -> None:
    number = opened(school)
    ladder = state(school, number).steps
    assert [s.kind for s in ladder] == [StepKind.LETTER, StepKind.TALK, StepKind.PHONE, StepKind.CLOSE]
    assert all(s.due_on > HAND_IN and s.done_on is None for s in ladder)


def test_before_the_first_printing_a_round_can_be_thrown_away_without_a_trace(school: SmallSchool) -> None:
    seeded(school)
    before = school.register.ask(dump)
    number = opened(school)
    school.register.do(commands.discard_round, number)
    after = school.register.ask(dump)
    for table in ("round", "round_step", "round_run"):
        assert after[table] == before[table] == []
    with pytest.raises(NotFound):
        state(school, number)


def test_once_paper_left_a_round_stays(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    with pytest.raises(PaperLeft) as caught:
        school.register.do(commands.discard_round, number)
    assert caught.value.facts == {"forms": 8}
    assert state(school, number).counts.made == 8


def test_a_printing_that_is_stopped_leaves_the_round_as_it_was(school: SmallSchool) -> None:
    number = opened(school)
    steps = print_round(school.register, number)
    next(steps)
    steps.close()
    assert state(school, number).round.runs == 0
    school.register.do(commands.discard_round, number)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"title": " "}, Trouble.NO_TITLE),
        ({"hand_in_by": None}, Trouble.NO_HAND_IN),
        ({"hand_in_by": TODAY - timedelta(days=1)}, Trouble.HAND_IN_PAST),
        ({"hand_in_by": date(2026, 12, 1)}, Trouble.STEP_BEFORE_HAND_IN),
        ({"intro": "woord " * 60}, Trouble.INTRO_TOO_LONG),
        ({"scope": Scope()}, Trouble.NO_PURPOSES),
    ],
)
def test_a_round_that_says_too_little_or_too_much_is_refused(
    school: SmallSchool, values: dict[str, object], reason: Trouble
) -> None:
    with pytest.raises(RoundNotReady) as caught:
        school.register.do(commands.open_round, replace(new_round(school), **values))  # type: ignore[arg-type]
    assert caught.value.facts["reason"] is reason
    assert school.register.ask(queries.rounds) == ()


@pytest.mark.parametrize("field", ["title", "intro"])
def test_no_bsn_in_words_of_a_round(school: SmallSchool, field: str) -> None:
    with pytest.raises(LooksLikeBsn):
        school.register.do(commands.open_round, replace(new_round(school), **{field: "over 111222333"}))


def test_groups_newcomers_and_one_pupil(school: SmallSchool) -> None:
    groups = opened(school, RoundKind.GROUPS, group_ids=(school.groups["6/7"],))
    assert printed(school, groups) == 2
    one = opened(school, RoundKind.PUPIL, pupil_ids=(school.pupils["sanne"],))
    assert printed(school, one) == 2
    new = opened(school, RoundKind.NEWCOMERS, since=date(2026, 8, 1))
    with pytest.raises(NobodyToAsk):
        printed(school, new)
    old = opened(school, RoundKind.NEWCOMERS, since=date(2022, 8, 1))
    assert printed(school, old) == 8


@pytest.mark.parametrize("kind", [RoundKind.GROUPS, RoundKind.PUPIL, RoundKind.NEWCOMERS])
def test_a_choice_of_nobody_never_becomes_the_whole_school(school: SmallSchool, kind: RoundKind) -> None:
    number = opened(school, kind)
    with pytest.raises(NobodyToAsk):
        printed(school, number)
    assert state(school, number).counts.made == 0


def test_the_second_printing_asks_only_who_did_not_answer_and_their_old_form_expires(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    answer(school, "sanne")
    answer(school, "emir", "vader")
    owing = state(school, number).owing
    assert {(o.pupil_id, o.guardian_id) for o in owing} == {
        (f.pupil_id, f.guardian_id) for f in state(school, number).forms
    } - {
        (school.pupils["sanne"], school.guardians["sanne.moeder"]),
        (school.pupils["emir"], school.guardians["emir.vader"]),
    }
    assert printed(school, number, Part(only_owing=True)) == 6
    seen = state(school, number)
    assert seen.round.runs == 2
    assert (seen.counts.made, seen.counts.printed, seen.counts.expired) == (14, 8, 6)
    assert len(seen.owing) == 6, "a guardian owes one answer, however many forms were printed"


def test_when_everybody_answered_there_is_nothing_to_print_again(school: SmallSchool) -> None:
    number = opened(school, RoundKind.PUPIL, pupil_ids=(school.pupils["emir"],))
    printed(school, number)
    answer(school, "emir", "vader")
    with pytest.raises(NobodyToAsk):
        printed(school, number, Part(only_owing=True))


def test_the_other_parent_still_owes_when_one_answered(school: SmallSchool) -> None:
    number = opened(school, RoundKind.PUPIL, pupil_ids=(school.pupils["sanne"],))
    printed(school, number)
    answer(school, "sanne")
    (owing,) = state(school, number).owing
    assert owing.guardian_id == school.guardians["sanne.vader"]
    assert owing.guardian == "P. Kuipers"


def test_a_pile_is_handed_out_in_one_deed_and_taken_back_in_one(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    marked = school.register.do(commands.hand_out, number, (school.groups["5"],))
    assert marked.count == 6
    seen = state(school, number)
    assert (seen.counts.printed, seen.counts.handed_out) == (2, 6)
    school.register.do(commands.put_back, marked)
    assert state(school, number).counts.printed == 8
    assert school.register.do(commands.hand_out, number).count == 8
    with pytest.raises(InvalidValue):
        school.register.do(commands.hand_out, number, (), TODAY + timedelta(days=1))


def test_a_code_takes_a_form_in_once(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    form = form_of(school, number, "milan")
    typed = code_of(school, form).lower().replace("-", " ")
    marked = school.register.do(commands.take_in, number, typed)
    assert form_of(school, number, "milan").stage is FormState.RETURNED
    with pytest.raises(FormCannotBecome):
        school.register.do(commands.take_in, number, typed)
    school.register.do(commands.put_back, marked)
    assert form_of(school, number, "milan").stage is FormState.PRINTED


def test_a_code_that_is_wrong_unknown_or_of_another_round_says_so(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    other = opened(school, RoundKind.PUPIL, pupil_ids=(school.pupils["emir"],))
    printed(school, other)
    with pytest.raises(CodeMistyped):
        school.register.do(commands.take_in, number, "onzin")
    with pytest.raises(FormNotOfRound):
        school.register.do(commands.take_in, number, code_of(school, form_of(school, other, "emir", "vader")))
    from opoz_desktop.features.consent.rules import new_code, shown_code

    with pytest.raises(CodeUnknown):
        school.register.do(commands.take_in, number, shown_code(new_code(bytes)))


def test_a_lost_form_is_printed_again_for_that_guardian_alone(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    form = form_of(school, number, "sanne", "vader")
    school.register.do(commands.mark_lost, number, form.id)
    assert form.guardian_id is not None
    part = Part(pupil_ids=(form.pupil_id,), guardian_ids=(form.guardian_id,))
    assert printed(school, number, part) == 1
    newer = form_of(school, number, "sanne", "vader")
    assert newer.id > form.id
    assert newer.stage is FormState.PRINTED
    old = next(f for f in state(school, number).forms if f.id == form.id)
    assert old.stage is FormState.EXPIRED


def test_closing_expires_what_did_not_come_back_in_one_deed(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    school.register.do(commands.hand_out, number, (school.groups["5"],))
    school.register.do(commands.take_in, number, code_of(school, form_of(school, number, "milan")))
    school.register.do(commands.mark_lost, number, form_of(school, number, "milan", "vader").id)
    marked = school.register.do(commands.close_round, number)
    seen = state(school, number)
    assert marked.count == 7
    assert (seen.counts.expired, seen.counts.returned, seen.counts.waiting) == (7, 1, 0)
    assert seen.round.closed_on == TODAY
    assert next(s for s in seen.steps if s.kind is StepKind.CLOSE).done_on == TODAY
    for deed in (commands.close_round, commands.hand_out):
        with pytest.raises(RoundClosed):
            school.register.do(deed, number)
    with pytest.raises(RoundClosed):
        printed(school, number)


def test_on_the_same_day_a_closed_round_opens_again_as_it_was(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    school.register.do(commands.hand_out, number, (school.groups["5"],))
    school.register.do(commands.mark_lost, number, form_of(school, number, "milan", "vader").id)
    printed(school, number, Part(pupil_ids=(school.pupils["emir"],)))
    before = {f.id: f.stage for f in state(school, number).forms}
    school.register.do(commands.close_round, number)
    school.register.do(commands.reopen_round, number)
    seen = state(school, number)
    assert {f.id: f.stage for f in seen.forms} == before
    assert seen.round.closed_on is None
    assert all(s.done_on is None for s in seen.steps)


def test_the_next_day_a_closed_round_stays_closed(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    school.register.do(commands.close_round, number)
    with pytest.raises(TooLateToReopen):
        september.on(school, TODAY + timedelta(days=1)).do(commands.reopen_round, number)


def test_paper_that_comes_in_after_closing_is_booked_all_the_same(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    form = form_of(school, number, "emir", "vader")
    school.register.do(commands.close_round, number)
    school.register.do(commands.take_in, number, code_of(school, form))
    assert form_of(school, number, "emir", "vader").stage is FormState.RETURNED


def test_the_ladder_asks_for_what_is_due_and_for_nothing_before(school: SmallSchool) -> None:
    number = opened(school)
    assert school.register.ask(queries.due) == ()
    printed(school, number)
    letter, talk, *_ = state(school, number).steps
    assert school.register.ask(queries.due) == ()
    then = september.on(school, talk.due_on)
    (first,) = then.ask(queries.due)
    assert (first.round_id, first.kind, first.due_on, first.waiting, first.made) == (
        number, StepKind.LETTER, letter.due_on, 8, 8,
    )  # fmt: skip
    then.do(commands.set_step_done, letter.id)
    (second,) = then.ask(queries.due)
    assert second.kind is StepKind.TALK
    then.do(commands.set_step_done, letter.id, False)  # noqa: FBT003 - the undo
    assert then.ask(queries.due) == (first,)
    then.do(commands.close_round, number)
    assert then.ask(queries.due) == ()


def test_days_of_the_ladder_may_change_while_they_follow_each_other(school: SmallSchool) -> None:
    number = opened(school)
    letter, talk, *_ = state(school, number).steps
    school.register.do(commands.change_steps, number, {letter.id: letter.due_on + timedelta(days=1)})
    assert state(school, number).steps[0].due_on == letter.due_on + timedelta(days=1)
    with pytest.raises(RoundNotReady) as caught:
        school.register.do(commands.change_steps, number, {letter.id: talk.due_on + timedelta(days=30)})
    assert caught.value.facts["reason"] is Trouble.STEPS_OUT_OF_ORDER
    with pytest.raises(RoundNotReady):
        school.register.do(commands.change_steps, number, {letter.id: HAND_IN})
    with pytest.raises(NotFound):
        school.register.do(commands.change_steps, number, {9999: HAND_IN})


def test_what_came_of_a_call_stands_with_who_owes_and_can_be_taken_back(school: SmallSchool) -> None:
    number = opened(school, RoundKind.PUPIL, pupil_ids=(school.pupils["emir"],))
    printed(school, number)
    pupil, father = school.pupils["emir"], school.guardians["emir.vader"]
    line = school.register.do(
        commands.note_outcome, number, pupil, father, StepKind.PHONE, Outcome.NOT_REACHED, "belt terug"
    )
    (owing,) = state(school, number).owing
    assert (owing.outcome, owing.outcome_on, owing.reminders) == (Outcome.NOT_REACHED, TODAY, 1)
    school.register.do(commands.take_back_outcome, line)
    (owing,) = state(school, number).owing
    assert (owing.outcome, owing.reminders) == (None, 0)
    assert [bool(r[-1]) for r in school.register.ask(_reminders)] == [True], "the line stays and says it is undone"
    with pytest.raises(NotFound):
        school.register.do(commands.take_back_outcome, line)
    with pytest.raises(NotFound):
        school.register.do(
            commands.note_outcome, number, pupil, school.guardians["sanne.moeder"], StepKind.PHONE, Outcome.PROMISED
        )
    with pytest.raises(LooksLikeBsn):
        school.register.do(
            commands.note_outcome, number, pupil, father, StepKind.PHONE, Outcome.PROMISED, "bsn 111222333"
        )


def test_printing_everybody_again_leaves_what_came_back_where_it_is(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    form = form_of(school, number, "milan")
    school.register.do(commands.take_in, number, code_of(school, form))
    assert printed(school, number, Part()) == 8
    seen = state(school, number)
    assert (seen.counts.made, seen.counts.returned, seen.counts.expired, seen.counts.printed) == (16, 1, 7, 8)
    assert (form.pupil_id, form.guardian_id) not in {(o.pupil_id, o.guardian_id) for o in seen.owing}


def test_a_printing_never_stands_outside_its_round(school: SmallSchool) -> None:
    number = opened(school)
    steps = print_round(school.register, number)
    next(steps)
    school.register.do(commands.close_round, number)
    before = school.register.ask(dump)
    with pytest.raises(RoundClosed):
        finish(steps)
    after = school.register.ask(dump)
    for table in ("form_run", "printed_form", "round_run", "form_event"):
        assert after[table] == before[table] == []


def test_undo_leaves_alone_what_happened_to_a_form_since(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    marked = school.register.do(commands.hand_out, number)
    school.register.do(commands.take_in, number, code_of(school, form_of(school, number, "milan")))
    assert school.register.do(commands.put_back, marked) == 7
    assert form_of(school, number, "milan").stage is FormState.RETURNED
    seen = state(school, number).counts
    assert (seen.printed, seen.returned, seen.handed_out) == (7, 1, 0)


def test_one_form_for_two_takes_the_place_of_both_forms(school: SmallSchool) -> None:
    number = opened(school, RoundKind.PUPIL, pupil_ids=(school.pupils["milan"],))
    printed(school, number)
    assert state(school, number).counts.printed == 2
    school.register.do(choose, "forms.signature_blocks", "two", "bestuursbesluit")
    assert printed(school, number) == 1
    seen = state(school, number).counts
    assert (seen.made, seen.printed, seen.expired) == (3, 1, 2)
    school.register.do(choose, "forms.signature_blocks", "each", "bestuursbesluit")
    part = Part(pupil_ids=(school.pupils["milan"],), guardian_ids=(school.guardians["milan.vader"],))
    assert printed(school, number, part) == 1
    assert state(school, number).counts.printed == 2, "the form for two is still the mother's"
    school.register.do(commands.close_round, number)
    school.register.do(commands.reopen_round, number)
    assert state(school, number).counts.printed == 2


def test_only_who_owes_gets_a_form_again_also_with_a_sibling(school: SmallSchool) -> None:
    school.add_pupil("broer", "Daan", "", "Jansen", "5", born=date(2016, 3, 1))
    school.register.do(_same_guardian, school.pupils["broer"], school.guardians["milan.moeder"])
    milan, broer = school.pupils["milan"], school.pupils["broer"]
    number = opened(school, RoundKind.MISSING, pupil_ids=(milan, broer))
    assert printed(school, number) == 3
    school.register.do(commands.take_in, number, code_of(school, form_of(school, number, "milan")))
    mother, father = school.guardians["milan.moeder"], school.guardians["milan.vader"]
    assert {(o.pupil_id, o.guardian_id) for o in state(school, number).owing} == {(milan, father), (broer, mother)}
    assert printed(school, number, Part(only_owing=True)) == 2


def test_a_round_for_an_event_without_groups_is_for_nobody(school: SmallSchool) -> None:
    number = opened(school, RoundKind.EVENT, event_id=1)
    with pytest.raises(NobodyToAsk):
        printed(school, number)


def _reminders(work: Work) -> list[tuple[object, ...]]:
    return [tuple(r) for r in work.rows(select(Reminder.id, Reminder.undone))]


def _same_guardian(work: Work, pupil_id: PupilId, guardian_id: GuardianId) -> None:
    work.session.add(
        Guardianship(
            pupil_id=pupil_id, guardian_id=guardian_id, relation="moeder", position=1, ended_on=None, origin=Origin.HAND
        )
    )
    record_authority(work, pupil_id, guardian_id, Holds.YES, kind=AuthorityKind.PARENTAL, basis="verklaring ouders")
