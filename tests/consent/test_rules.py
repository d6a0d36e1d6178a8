"""What holds and why: one no outweighs a yes, silence is never a yes, and no order of events gets round that."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.features.consent.rules import (
    Basis,
    Channel,
    DecisionFacts,
    Flag,
    FlagFacts,
    Has,
    Order,
    OrderFacts,
    Reason,
    StandingFacts,
    Warn,
    Who,
    evaluate,
    standing,
)
from opoz_desktop.kernel.base import PurposeId

from .facts import ALL, CHILD, PUPIL, F, M, child, day, purpose, said, span, verdict


def test_one_no_outweighs_a_yes_whatever_comes_first() -> None:
    for answers in ([said(F, "N", "09-01"), said(M, "Y", "09-05")], [said(M, "Y", "09-01"), said(F, "N", "09-05")]):
        found = verdict(answers, "09-10")
        assert (found.allowed, found.reason, found.who_may_decide) == (False, Reason.REFUSED, Who.SAME_GUARDIAN)


def test_silence_is_never_a_yes() -> None:
    assert verdict([], "09-10").reason is Reason.NO_ANSWER


def test_the_board_may_ask_for_all_guardians() -> None:
    what = purpose(ALL, source="besluit 4")
    found = verdict([said(M, "Y", "09-01")], "09-10", what=what)
    assert (found.allowed, found.reason, found.source) == (False, Reason.WAITING_FOR_OTHER, "besluit 4")
    assert verdict([said(M, "Y", "09-01"), said(F, "Y", "09-02")], "09-10", what=what).reason is Reason.ALL


def test_an_older_yes_that_arrives_late_never_undoes_a_no() -> None:
    late = said(F, "Y", "09-01", received="09-20")
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-10"), late]
    assert verdict(answers, "09-25").reason in {Reason.REFUSED, Reason.WITHDRAWN}
    assert verdict([*answers, said(F, "Y", "09-21")], "09-25").allowed


def test_a_withdrawal_counts_on_the_day_it_is_received_not_the_day_it_was_written() -> None:
    answers = [said(M, "Y", "09-01"), said(M, "W", "10-05", received="10-10")]
    assert verdict(answers, "10-09").allowed
    assert verdict(answers, "10-10").reason is Reason.WITHDRAWN


def test_an_answer_counts_only_from_the_day_it_is_in() -> None:
    answers = [said(M, "Y", "09-01", received="09-08")]
    assert verdict(answers, "09-07").reason is Reason.NO_ANSWER
    assert verdict(answers, "09-08").allowed


def test_answers_to_an_older_text_do_not_count() -> None:
    answers = [said(M, "Y", "09-01"), said(F, "Y", "09-01")]
    assert verdict(answers, "09-10", what=purpose(semantic=2)).reason is Reason.NO_ANSWER


def test_a_no_to_an_older_text_is_a_known_objection_against_the_yes_of_the_other() -> None:
    answers = [said(F, "N", "09-01"), said(M, "Y", "10-01", semantic=2)]
    assert verdict(answers, "10-05", what=purpose(semantic=2)).reason is Reason.DISAGREEMENT
    answers.append(said(F, "Y", "10-02", semantic=2))
    assert verdict(answers, "10-05", what=purpose(semantic=2)).reason is Reason.ALL


def test_a_yes_on_paper_needs_a_signature_and_a_recorded_one_does_not() -> None:
    assert verdict([said(M, "Y", "09-01", signed=False)], "09-10").reason is Reason.INVALID
    assert verdict([said(M, "Y", "09-01", signed=False, channel=Channel.PHONE)], "09-10").allowed


def test_a_no_counts_also_without_a_signature() -> None:
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-02", signed=False)]
    assert verdict(answers, "09-10").reason is Reason.REFUSED


def test_an_invalid_yes_does_not_hide_the_no_before_it() -> None:
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-02"), said(F, "Y", "09-03", pre_ticked=True)]
    assert verdict(answers, "09-10").reason is Reason.REFUSED


def test_an_answer_given_before_authority_began_does_not_count() -> None:
    who = child(span(M, since="10-01"))
    assert verdict([said(M, "Y", "09-01")], "10-05", who=who).reason is Reason.INVALID
    assert verdict([said(M, "Y", "10-01")], "10-05", who=who).allowed


def test_authority_that_ended_takes_the_answer_with_it() -> None:
    who = child(span(M), span(F, until="10-01"))
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-02")]
    assert verdict(answers, "09-30", who=who).reason is Reason.REFUSED
    found = verdict(answers, "10-01", who=who)
    assert found.allowed
    assert [a.guardian for a in found.latest if not a.counts] == [F]


def test_the_span_recorded_last_holds() -> None:
    who = child(span(M, Has.UNKNOWN), span(M, Has.YES, since="09-15"))
    assert verdict([said(M, "Y", "09-20")], "09-20", who=who).allowed
    assert verdict([said(M, "Y", "09-01")], "09-10", who=who).reason is Reason.AUTHORITY_UNKNOWN


def test_without_anybody_with_authority_nothing_is_allowed() -> None:
    assert verdict([said(M, "Y", "09-01")], "09-10", who=child(span(M, Has.NO))).reason is Reason.NO_AUTHORITY_HOLDER
    found = verdict([said(M, "Y", "09-01")], "09-10", who=child(span(M, Has.UNKNOWN)))
    assert (found.reason, found.who_may_decide) == (Reason.AUTHORITY_UNKNOWN, Who.DIRECTOR)


def test_the_no_of_somebody_whose_authority_is_not_recorded_stops_until_it_is() -> None:
    who = child(span(M), span(F, Has.UNKNOWN))
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-02")]
    assert verdict(answers, "09-10", who=who).reason is Reason.DISAGREEMENT
    assert verdict(answers[:1], "09-10", who=who).warning is Warn.AUTHORITY_UNKNOWN
    assert verdict(answers[:1], "09-10", who=who, what=purpose(ALL)).reason is Reason.AUTHORITY_UNKNOWN


def test_a_known_objection_stops_until_it_ends() -> None:
    flag = FlagFacts(Flag.OBJECTION, day("09-05"), day("09-20"), guardian=F)
    answers = [said(M, "Y", "09-01")]
    assert verdict(answers, "09-04", flags=[flag]).allowed
    assert verdict(answers, "09-05", flags=[flag]).reason is Reason.DISAGREEMENT
    assert verdict(answers, "09-20", flags=[flag]).allowed


def test_an_objection_of_somebody_without_authority_has_no_effect() -> None:
    flag = FlagFacts(Flag.OBJECTION, day("09-05"), guardian=F)
    who = child(span(M), span(F, Has.NO))
    assert verdict([said(M, "Y", "09-01")], "09-10", who=who, flags=[flag]).allowed


def test_a_flag_for_one_purpose_leaves_the_others_alone() -> None:
    flag = FlagFacts(Flag.DISAGREEMENT, day("09-05"), purpose=PurposeId(99))
    assert verdict([said(M, "Y", "09-01")], "09-10", flags=[flag]).allowed


def test_a_court_order_that_forbids_goes_before_everything() -> None:
    order = OrderFacts(Order.PROHIBIT, day("09-05"))
    found = verdict([said(M, "Y", "09-01"), said(F, "Y", "09-01")], "09-10", orders=[order])
    assert (found.reason, found.who_may_decide) == (Reason.COURT_ORDER, Who.COURT)


def test_a_court_order_in_place_of_consent_drops_the_no_of_that_guardian() -> None:
    order = OrderFacts(Order.SUBSTITUTE, day("09-05"), guardian=F)
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-02")]
    assert verdict(answers, "09-04", orders=[order]).reason is Reason.REFUSED
    assert verdict(answers, "09-05", orders=[order]).allowed
    assert verdict(answers, "09-05", orders=[order], what=purpose(ALL)).allowed
    assert verdict(answers[1:], "09-05", orders=[order]).reason is Reason.NO_ANSWER


def test_a_court_order_ends_the_disagreement_it_is_about_and_not_a_later_one() -> None:
    order = OrderFacts(Order.SUBSTITUTE, day("09-05"), guardian=F)
    answers = [said(M, "Y", "09-01")]
    assert verdict(answers, "09-10", orders=[order], flags=[FlagFacts(Flag.DISAGREEMENT, day("09-01"))]).allowed
    later = FlagFacts(Flag.DISAGREEMENT, day("09-08"))
    assert verdict(answers, "09-10", orders=[order], flags=[later]).reason is Reason.DISAGREEMENT


def test_a_yes_runs_out_and_a_no_does_not() -> None:
    what = purpose(valid_months=12, source="besluit")
    answers = [said(M, "Y", "2025-09-01")]
    assert verdict(answers, "08-31", what=what).allowed
    found = verdict(answers, "09-01", what=what)
    assert (found.reason, found.source) == (Reason.EXPIRED, "besluit")
    assert verdict([said(M, "N", "2020-09-01")], "09-01", what=what).reason is Reason.REFUSED


def test_a_yes_of_29_february_runs_out_on_the_last_of_february() -> None:
    what = purpose(valid_months=12)
    answers = [said(M, "Y", "2024-02-29")]
    assert verdict(answers, "2025-02-27", what=what).allowed
    assert verdict(answers, "2025-02-28", what=what).reason is Reason.EXPIRED


def test_the_wish_of_the_child_is_said_and_does_not_decide() -> None:
    found = verdict([said(M, "Y", "09-01"), said(F, "Y", "09-01"), said(PUPIL, "N", "09-02")], "09-10")
    assert (found.allowed, found.warning) == (True, Warn.CHILD_OBJECTS)


def test_from_16_the_pupil_decides_alone() -> None:
    who = child(born=date(2010, 9, 10))
    answers = [said(M, "N", "09-01"), said(PUPIL, "Y", "09-10")]
    assert verdict(answers, "09-09", who=who).reason is Reason.REFUSED
    found = verdict(answers, "09-10", who=who)
    assert (found.allowed, found.deciders, found.reason) == (True, (PUPIL,), Reason.ALL)


def test_a_yes_of_the_pupil_from_before_16_does_not_count() -> None:
    who = child(born=date(2010, 9, 10))
    assert verdict([said(PUPIL, "Y", "09-09")], "09-10", who=who).reason is Reason.INVALID


def test_an_objection_ground_needs_information_first() -> None:
    told = purpose(basis=Basis.OBJECTION, informed_on=date(2026, 9, 1))
    assert verdict([], "09-01", what=told).reason is Reason.NOT_INFORMED
    assert verdict([], "09-02", what=told).reason is Reason.INFORMED
    assert verdict([said(M, "N", "09-05")], "09-05", what=told).reason is Reason.OBJECTED
    assert verdict([said(M, "N", "09-05"), said(M, "Y", "09-06")], "09-06", what=told).allowed


@pytest.mark.parametrize("basis", [b for b in Basis if b not in {Basis.CONSENT, Basis.OBJECTION}])
def test_other_grounds_do_not_ask(basis: Basis) -> None:
    assert verdict([said(M, "N", "09-05")], "09-10", what=purpose(basis=basis)).reason.value == basis.value


def test_an_answer_that_was_taken_back_does_not_count() -> None:
    assert verdict([said(M, "Y", "09-01"), said(F, "N", "09-02", voided=True)], "09-10").allowed


def test_the_verdict_says_since_when() -> None:
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-02", received="09-03")]
    assert verdict(answers, "09-10").since == date(2026, 9, 3)
    assert verdict(answers[:1], "09-10").since == date(2026, 9, 1)


# Whatever happens, in whatever order

START = date(2026, 9, 1)
events = st.builds(
    lambda g, a, on, wait, sem, pre, signed: (g, a, on, on + wait, sem, pre, signed),
    st.sampled_from((M, F)),
    st.sampled_from(("Y", "N", "W")),
    st.integers(0, 40),
    st.integers(0, 10),
    st.integers(1, 2),
    st.booleans(),
    st.booleans(),
)


def built(rows: list[tuple[int, str, int, int, int, bool, bool]]) -> list[DecisionFacts]:
    return [
        said(
            g, a, str(START + timedelta(on)), received=str(START + timedelta(rec)), semantic=sem, pre_ticked=pre,
            signed=signed,
        )
        for g, a, on, rec, sem, pre, signed in rows
    ]  # fmt: skip


@given(st.lists(events, max_size=8), st.integers(0, 60), st.sampled_from((1, 2)), st.sampled_from(("one", "all")))
def test_no_order_of_events_turns_a_standing_no_into_a_yes(
    rows: list[tuple[int, str, int, int, int, bool, bool]], later: int, semantic: int, rule: str
) -> None:
    """F said no on day 0. Whatever else is said: it is allowed only after a yes of F that was signed since."""
    no = said(F, "N", str(START))
    answers = [no, *built(rows)]
    on = START + timedelta(later)
    what = purpose(ALL if rule == "all" else purpose().policy.rule, semantic=semantic)
    found = evaluate(child(), what, answers, on)
    if found.allowed:
        assert any(d.guardian == F and d.said == "yes" and START <= d.decided_on <= on for d in answers)


@given(st.lists(events, max_size=7), st.integers(0, 60))
def test_a_verdict_needs_a_yes_that_counts(rows: list[tuple[int, str, int, int, int, bool, bool]], later: int) -> None:
    answers = built(rows)
    on = START + timedelta(later)
    found = evaluate(child(), purpose(), answers, on)
    if found.allowed:
        good = [d for d in answers if d.said == "yes" and d.received_on <= on and d.semantic == 1]
        assert any(d.sound for d in good)


@given(st.lists(events, max_size=5), st.integers(0, 60))
def test_the_order_in_which_rows_are_read_does_not_matter(
    rows: list[tuple[int, str, int, int, int, bool, bool]], later: int
) -> None:
    answers = built(rows)
    on = START + timedelta(later)
    first = evaluate(child(), purpose(), answers, on)
    for other in list(permutations(answers))[:24]:
        assert evaluate(child(), purpose(), other, on) == first
        facts = StandingFacts([child()], [purpose()], list(other))
        assert standing(facts, on) == {CHILD: (first.outcome,)}


@given(st.lists(events, min_size=1, max_size=6), st.integers(0, 60))
def test_what_is_not_in_yet_changes_nothing(rows: list[tuple[int, str, int, int, int, bool, bool]], later: int) -> None:
    answers = built(rows)
    on = START + timedelta(later)
    known = [d for d in answers if d.received_on <= on and d.decided_on <= on]
    assert evaluate(child(), purpose(), answers, on) == evaluate(child(), purpose(), known, on)


@given(st.lists(events, max_size=6), st.integers(0, 60))
def test_a_stricter_policy_never_allows_more(
    rows: list[tuple[int, str, int, int, int, bool, bool]], later: int
) -> None:
    answers = built(rows)
    on = START + timedelta(later)
    if evaluate(child(), purpose(ALL), answers, on).allowed:
        assert evaluate(child(), purpose(), answers, on).allowed


def test_every_reason_has_a_source() -> None:
    from opoz_desktop.features.consent.rules.sources import SOURCES

    assert set(SOURCES) == set(Reason)
