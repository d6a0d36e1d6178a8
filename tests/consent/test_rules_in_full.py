"""Every line of who decides (B.1) and what follows (B.2, B.5), one test each, beside the vectors and the properties."""

from __future__ import annotations

from datetime import date

import pytest

from opoz_desktop.features.consent.queries.matrix import Box, box_of
from opoz_desktop.features.consent.rules import (
    Basis,
    Channel,
    Flag,
    FlagFacts,
    Has,
    Order,
    OrderFacts,
    Reason,
    StandingFacts,
    State,
    Warn,
    Who,
    standing,
)
from opoz_desktop.kernel.base import GuardianId, PurposeId

from .facts import ALL, CHILD, PHOTO, PUPIL, F, M, child, day, purpose, said, span, verdict

GI, FAMILY_GUARDIAN, FOSTER, STEP = GuardianId(3), GuardianId(4), GuardianId(5), GuardianId(6)


# who decides


def test_two_guardians_with_authority_each_decide() -> None:
    assert verdict([], "09-10").deciders == (M, F)


def test_divorce_changes_nothing_by_itself() -> None:
    """Joint authority goes on after a divorce (BW 1:251 lid 2): only what is recorded about authority counts."""
    assert verdict([said(M, "Y", "09-01"), said(F, "N", "09-02")], "09-10").reason is Reason.REFUSED


def test_sole_authority_decides_alone() -> None:
    found = verdict([said(M, "Y", "09-01")], "09-10", who=child(span(M), span(F, Has.NO)), what=purpose(ALL))
    assert (found.reason, found.deciders) == (Reason.ALL, (M,))


def test_authority_counts_on_the_day_of_the_answer_and_on_the_day_of_use() -> None:
    who = child(span(M), span(F, since="09-05", until="10-01"))
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-10")]
    assert verdict(answers, "09-30", who=who).reason is Reason.REFUSED
    assert verdict(answers, "10-01", who=who).reason is Reason.ALL
    early = [said(M, "Y", "09-01"), said(F, "Y", "09-04")]
    found = verdict(early, "09-10", who=who, what=purpose(ALL))
    assert (found.reason, found.who(State.INVALID)) == (Reason.WAITING_FOR_OTHER, (F,))


def test_an_institution_with_guardianship_decides_and_the_parents_do_not() -> None:
    who = child(span(M, Has.NO), span(F, Has.NO), span(GI, since="09-05"))
    answers = [said(M, "Y", "09-06"), said(F, "N", "09-06")]
    assert verdict(answers, "09-10", who=who).reason is Reason.NO_ANSWER
    assert verdict([*answers, said(GI, "Y", "09-08")], "09-10", who=who).reason is Reason.ALL
    assert verdict([*answers, said(GI, "N", "09-08")], "09-10", who=who).reason is Reason.REFUSED


def test_under_a_supervision_order_the_parents_keep_deciding() -> None:
    """Ondertoezichtstelling: the family guardian helps; that signature alone is no consent, and no refusal either."""
    who = child(span(M), span(F), span(FAMILY_GUARDIAN, Has.NO))
    alone = verdict([said(FAMILY_GUARDIAN, "Y", "09-01")], "09-10", who=who)
    assert (alone.allowed, alone.reason, alone.deciders) == (False, Reason.NO_ANSWER, (M, F))
    assert [a.guardian for a in alone.latest if not a.counts] == [FAMILY_GUARDIAN]
    both = verdict([said(M, "Y", "09-01"), said(FAMILY_GUARDIAN, "N", "09-02")], "09-10", who=who)
    assert both.allowed


def test_authority_that_a_court_gave_in_part_to_the_institution_is_a_span_of_its_own() -> None:
    who = child(span(M), span(GI, since="09-05", until="10-05"))
    answers = [said(M, "Y", "09-01"), said(GI, "N", "09-06")]
    assert [verdict(answers, on, who=who).allowed for on in ("09-05", "09-06", "10-04", "10-05")] == [
        True, False, False, True,
    ]  # fmt: skip


@pytest.mark.parametrize("somebody", [FOSTER, STEP])
def test_a_foster_or_step_parent_without_guardianship_decides_nothing(somebody: GuardianId) -> None:
    who = child(span(M), span(somebody, Has.NO))
    assert verdict([said(somebody, "Y", "09-01")], "09-10", who=who).reason is Reason.NO_ANSWER
    assert verdict([said(M, "Y", "09-01"), said(somebody, "N", "09-02")], "09-10", who=who).allowed


def test_a_foster_parent_with_guardianship_decides() -> None:
    who = child(span(FOSTER, since="10-01"))
    assert verdict([said(FOSTER, "Y", "10-02")], "10-03", who=who).allowed


def test_the_wish_of_a_child_under_16_is_a_warning_and_never_a_yes() -> None:
    objects = verdict([said(M, "Y", "09-01"), said(PUPIL, "N", "09-02")], "09-10")
    assert (objects.allowed, objects.warning) == (True, Warn.CHILD_OBJECTS)
    assert verdict([said(PUPIL, "Y", "09-02")], "09-10").reason is Reason.NO_ANSWER


def test_at_16_the_pupil_decides_and_what_parents_said_is_over() -> None:
    who = child(span(M), span(F), born=date(2010, 9, 15))
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-01")]
    assert verdict(answers, "09-14", who=who).reason is Reason.REFUSED
    assert verdict(answers, "09-15", who=who).reason is Reason.NO_ANSWER
    assert verdict([*answers, said(PUPIL, "Y", "09-15")], "09-15", who=who).reason is Reason.ALL


def test_without_a_date_of_birth_the_guardians_decide() -> None:
    assert verdict([], "09-10", who=child(span(M), born=None)).deciders == (M,)


# objections and disagreement


def test_an_objection_by_telephone_of_one_guardian_stops_the_yes_of_both() -> None:
    flag = FlagFacts(Flag.OBJECTION, day("09-05"), guardian=F)
    answers = [said(M, "Y", "09-01"), said(F, "Y", "09-01")]
    found = verdict(answers, "09-05", flags=[flag])
    assert (found.reason, found.who_may_decide, found.since) == (
        Reason.DISAGREEMENT, Who.GUARDIANS_OR_COURT, date(2026, 9, 5),
    )  # fmt: skip


def test_an_objection_of_somebody_whose_authority_is_not_recorded_stops_until_it_is() -> None:
    flag = FlagFacts(Flag.OBJECTION, day("09-05"), guardian=F)
    who = child(span(M), span(F, Has.UNKNOWN))
    assert verdict([said(M, "Y", "09-01")], "09-10", who=who, flags=[flag]).reason is Reason.DISAGREEMENT
    known = child(span(M), span(F, Has.UNKNOWN), span(F, Has.NO))
    assert verdict([said(M, "Y", "09-01")], "09-10", who=known, flags=[flag]).allowed


def test_an_objection_counts_too_where_no_consent_is_asked() -> None:
    told = purpose(basis=Basis.OBJECTION, informed_on=date(2026, 9, 1))
    flag = FlagFacts(Flag.OBJECTION, day("09-05"), day("09-20"), guardian=F)
    assert [verdict([], on, what=told, flags=[flag]).reason for on in ("09-04", "09-05", "09-20")] == [
        Reason.INFORMED, Reason.OBJECTED, Reason.INFORMED,
    ]  # fmt: skip
    assert verdict([], "09-05", what=told, flags=[flag]).since == date(2026, 9, 5)


# courts


def test_a_prohibition_holds_from_its_first_day_up_to_its_last() -> None:
    order = OrderFacts(Order.PROHIBIT, day("09-05"), day("09-20"))
    answers = [said(M, "Y", "09-01"), said(F, "Y", "09-01")]
    found = [verdict(answers, on, orders=[order]).reason for on in ("09-04", "09-05", "09-19", "09-20")]
    assert found == [Reason.ALL, Reason.COURT_ORDER, Reason.COURT_ORDER, Reason.ALL]
    assert verdict(answers, "09-10", orders=[order]).since == date(2026, 9, 5)


def test_an_order_about_one_purpose_leaves_the_others_alone() -> None:
    other = OrderFacts(Order.PROHIBIT, day("09-05"), purpose=PurposeId(99))
    assert verdict([said(M, "Y", "09-01")], "09-10", orders=[other]).allowed
    this = OrderFacts(Order.PROHIBIT, day("09-05"), purpose=PHOTO)
    assert verdict([said(M, "Y", "09-01")], "09-10", orders=[this]).reason is Reason.COURT_ORDER


def test_a_prohibition_goes_before_a_substitute_consent() -> None:
    orders = [OrderFacts(Order.SUBSTITUTE, day("09-05"), guardian=F), OrderFacts(Order.PROHIBIT, day("09-06"))]
    assert verdict([said(M, "Y", "09-01")], "09-10", orders=orders).reason is Reason.COURT_ORDER


@pytest.mark.parametrize("basis", list(Basis))
@pytest.mark.parametrize("named", [True, False])
def test_what_the_law_asks_of_the_school_no_order_between_parents_forbids(basis: Basis, named: bool) -> None:
    order = OrderFacts(Order.PROHIBIT, day("09-05"), purpose=PHOTO if named else None)
    what = purpose(basis=basis, informed_on=date(2026, 9, 1))
    found = verdict([said(M, "Y", "09-01")], "09-10", what=what, orders=[order])
    never = basis in {Basis.LEGAL_OBLIGATION, Basis.STATUTORY_PERMISSION}
    only_by_name = basis in {Basis.PUBLIC_TASK, Basis.PROCESSOR}
    assert found.allowed is (never or (only_by_name and not named))
    assert box_of(found, basis) is (Box.NONE if found.allowed else Box.NO)


def test_a_substitute_consent_says_so_and_is_no_answer_of_that_guardian() -> None:
    order = OrderFacts(Order.SUBSTITUTE, day("09-05"), day("10-01"), guardian=F)
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-02")]
    found = verdict(answers, "09-10", orders=[order])
    assert (found.reason, found.warning, found.who(State.COURT)) == (Reason.ALL, Warn.COURT_INSTEAD, (F,))
    assert (found.who(State.NO), box_of(found)) == ((), Box.YES)
    assert verdict(answers, "10-01", orders=[order]).reason is Reason.REFUSED


def test_a_substitute_consent_alone_is_no_yes() -> None:
    order = OrderFacts(Order.SUBSTITUTE, day("09-05"), guardian=F)
    assert verdict([], "09-10", orders=[order]).reason is Reason.NO_ANSWER
    assert verdict([said(M, "N", "09-06")], "09-10", orders=[order]).reason is Reason.REFUSED


def test_what_may_not_be_used_never_shows_a_yes() -> None:
    both = [said(M, "Y", "09-01"), said(F, "Y", "09-01")]
    forbidden = verdict(both, "09-10", orders=[OrderFacts(Order.PROHIBIT, day("09-05"))])
    disputed = verdict(both, "09-10", flags=[FlagFacts(Flag.DISAGREEMENT, day("09-05"))])
    over = verdict(both, "09-10", who=child(left=date(2026, 9, 5)))
    found = [box_of(v) for v in (verdict(both, "09-10"), forbidden, disputed, over)]
    assert found == [Box.YES, Box.NO, Box.NO, Box.OPEN]


# running out


def test_the_fixed_last_day_is_the_first_on_which_nothing_holds() -> None:
    what = purpose(valid_until=date(2026, 9, 20), source="besluit")
    answers = [said(M, "Y", "09-01")]
    assert verdict(answers, "09-19", what=what).allowed
    for on in ("09-20", "09-21"):
        found = verdict(answers, on, what=what)
        assert (found.reason, found.source) == (Reason.EXPIRED, "besluit")


def test_what_was_asked_for_one_day_is_over_for_who_never_answered_too() -> None:
    what = purpose(valid_until=date(2026, 9, 20))
    assert [verdict([], on, what=what).reason for on in ("09-19", "09-20")] == [Reason.NO_ANSWER, Reason.EXPIRED]
    assert verdict([said(F, "N", "09-01")], "09-21", what=what).reason is Reason.REFUSED


def test_of_two_terms_the_first_one_counts() -> None:
    what = purpose(valid_months=1, valid_until=date(2026, 12, 1))
    answers = [said(M, "Y", "09-01")]
    assert [verdict(answers, on, what=what).allowed for on in ("09-30", "10-01")] == [True, False]
    sooner = purpose(valid_months=12, valid_until=date(2026, 9, 10))
    assert [verdict(answers, on, what=sooner).allowed for on in ("09-09", "09-10")] == [True, False]


def test_a_source_is_given_also_where_the_board_wrote_none() -> None:
    found = verdict([said(M, "Y", "09-01")], "10-05", what=purpose(valid_until=date(2026, 10, 1)))
    assert found.source.startswith("AVG")


def test_leaving_ends_what_was_asked_until_leaving() -> None:
    who = child(left=date(2026, 9, 10))
    answers = [said(M, "Y", "09-01")]
    assert verdict(answers, "09-10", who=who).allowed
    assert verdict(answers, "09-11", who=who).reason is Reason.EXPIRED
    assert verdict(answers, "09-11", who=who, what=purpose(until_leaving=False)).allowed


# what counts as an answer


def test_an_editorial_text_keeps_the_answers_and_a_material_one_asks_again() -> None:
    """The number of the material text decides; a revision of it is not even among the facts."""
    answers = [said(M, "Y", "09-01", semantic=1)]
    assert verdict(answers, "09-10", what=purpose(semantic=1)).allowed
    found = verdict(answers, "09-10", what=purpose(semantic=2))
    assert (found.reason, found.who(State.OLD_TEXT)) == (Reason.NO_ANSWER, (M,))


def test_a_pre_ticked_yes_never_counts_and_a_pre_ticked_no_does() -> None:
    assert verdict([said(M, "Y", "09-01", pre_ticked=True)], "09-10").reason is Reason.INVALID
    recorded = said(M, "Y", "09-01", pre_ticked=True, channel=Channel.PORTAL)
    assert verdict([recorded], "09-10").reason is Reason.INVALID
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-02", pre_ticked=True)]
    assert verdict(answers, "09-10").reason is Reason.REFUSED


def test_purposes_never_lend_each_other_a_yes() -> None:
    website, board = purpose(), purpose()
    facts = StandingFacts([child()], [website], [said(M, "Y", "09-01")])
    assert standing(facts, day("09-10"))[CHILD][0].allowed
    other = board.__class__(PurposeId(2))
    facts = StandingFacts([child()], [other], [said(M, "Y", "09-01")])
    assert standing(facts, day("09-10"))[CHILD][0].reason is Reason.NO_ANSWER


def test_the_whole_school_at_once_says_the_same_with_signals_and_orders() -> None:
    flags = [FlagFacts(Flag.DISAGREEMENT, day("09-05"))]
    orders = [OrderFacts(Order.SUBSTITUTE, day("09-08"), guardian=F)]
    answers = [said(M, "Y", "09-01"), said(F, "N", "09-02")]
    for on in ("09-03", "09-06", "09-09"):
        one = verdict(answers, on, flags=flags, orders=orders)
        facts = StandingFacts([child()], [purpose()], answers, {CHILD: flags}, {CHILD: orders})
        assert standing(facts, day(on)) == {CHILD: (one.outcome,)}
