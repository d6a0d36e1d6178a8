"""The rules of imagery: the vectors of the domain, and what must hold for any children and any use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.features.consent.rules import after_withdrawal
from opoz_desktop.features.consent.rules.facts import ChildFacts, Medium, Outcome, PurposeFacts, Reason
from opoz_desktop.features.consent.rules.standing import StandingFacts, standing
from opoz_desktop.features.imagery.rules import (
    May,
    comes_down,
    judge,
    may_of,
    standing_with_alumni,
    stands,
    term_end,
)
from opoz_desktop.features.school.rules import Name, first_names
from opoz_desktop.kernel.base import PupilId, PurposeId
from tests.consent.facts import ALL, CHILD, M, child, day, purpose, said, verdict

YES = Outcome(allowed=True, reason=Reason.ALL)
SILENT = Outcome(allowed=False, reason=Reason.NO_ANSWER)
NO = Outcome(allowed=False, reason=Reason.REFUSED)
OUTCOMES = st.builds(
    Outcome,
    allowed=st.booleans(),
    reason=st.sampled_from(Reason),
)


def test_vector_10_a_withdrawal_stops_a_new_post_from_its_day_on() -> None:
    answers = [said(M, "Y", "09-01"), said(M, "W", "10-10")]
    assert judge(PurposeId(1), [CHILD], {CHILD: verdict(answers, "10-09")}).may is May.YES
    after = judge(PurposeId(1), [CHILD], {CHILD: verdict(answers, "10-10")})
    assert (after.may, after.refused) == (May.NO, (CHILD,))
    assert comes_down(Medium.ONLINE)


def test_vector_11_paper_stays_is_not_printed_again_and_the_web_comes_down() -> None:
    assert not comes_down(Medium.PRINT)
    assert not after_withdrawal(Medium.PRINT).recall
    assert not after_withdrawal(Medium.PRINT).new_use
    assert comes_down(Medium.ONLINE)


def test_vector_28_every_recognisable_pupil_must_be_allowed() -> None:
    outcomes = {PupilId(n): YES for n in range(1, 25)} | {PupilId(25): SILENT}
    whole = judge(PurposeId(1), outcomes, outcomes)
    assert (whole.may, whole.ask, len(whole.allowed)) == (May.ASK, (PupilId(25),), 24)
    blurred = judge(PurposeId(1), [p for p in outcomes if p != 25], outcomes)
    assert (blurred.may, blurred.leave_out) == (May.YES, ())


def left_with(answer: str | None) -> dict[PupilId, tuple[Outcome, ...]]:
    """The outcomes on 1 October of a pupil who left on 31 July, for the website and for use after leaving."""
    use, after = PurposeId(1), PurposeId(2)
    site = purpose()
    alumni = PurposeFacts(after, policy=replace(site.policy, until_leaving=False))
    answers = [said(M, "Y", "09-01")]
    if answer is not None:
        answers.append(said(M, answer, "09-01")._replace(purpose=after))
    children = [ChildFacts(CHILD, date(2016, 5, 1), day("07-31"), child().spans)]
    early = [d._replace(decided_on=date(2025, 9, 1), received_on=date(2025, 9, 1)) for d in answers]
    facts = StandingFacts(children, (site, alumni), early)
    assert standing(facts, day("07-31"))[CHILD][0].allowed, "while at school it might"
    assert use == site.id
    return standing_with_alumni(facts, after, day("10-01"))


def test_vector_29_who_left_without_a_yes_for_afterwards_is_not_shown_again() -> None:
    assert left_with(None)[CHILD][0] == Outcome(allowed=False, reason=Reason.EXPIRED)
    assert left_with("N")[CHILD][0] == Outcome(allowed=False, reason=Reason.EXPIRED)


def test_a_yes_for_afterwards_lets_a_leaver_stay() -> None:
    assert left_with("Y")[CHILD][0].allowed


def test_a_yes_for_afterwards_does_not_undo_a_no() -> None:
    use, after = purpose(), replace(purpose(), id=PurposeId(2))
    answers = [said(M, "N", "09-01"), said(M, "Y", "09-01")._replace(purpose=after.id)]
    facts = StandingFacts([child(left=date(2026, 9, 20))], (use, after), answers)
    assert standing_with_alumni(facts, after.id, day("10-01"))[CHILD][0].reason is Reason.REFUSED


def test_nobody_recognisable_needs_no_consent() -> None:
    assert judge(PurposeId(1), [], {}).may is May.YES


def test_a_child_of_whom_nothing_is_known_has_to_be_asked() -> None:
    assert judge(PurposeId(1), [CHILD], {}).ask == (CHILD,)


@pytest.mark.parametrize(
    ("reason", "may"),
    [
        (Reason.NO_ANSWER, May.ASK), (Reason.WAITING_FOR_OTHER, May.ASK), (Reason.AUTHORITY_UNKNOWN, May.ASK),
        (Reason.REFUSED, May.NO), (Reason.WITHDRAWN, May.NO), (Reason.COURT_ORDER, May.NO), (Reason.EXPIRED, May.NO),
        (Reason.DISAGREEMENT, May.NO), (Reason.INVALID, May.NO),
    ],
)  # fmt: skip
def test_only_what_waits_for_an_answer_is_asked_first(reason: Reason, may: May) -> None:
    assert may_of(Outcome(allowed=False, reason=reason)) is may


@given(st.dictionaries(st.integers(1, 40).map(PupilId), st.lists(OUTCOMES, min_size=3, max_size=3)), st.data())
def test_whoever_is_not_allowed_is_always_to_be_left_out(
    outcomes: dict[PupilId, list[Outcome]], data: st.DataObject
) -> None:
    """For any children and any uses: nobody who is not allowed escapes, nobody who is allowed is named."""
    ticked = data.draw(st.lists(st.integers(1, 45).map(PupilId), max_size=45))
    for channel in range(3):
        known = {p: o[channel] for p, o in outcomes.items()}
        found = judge(PurposeId(channel), ticked, known)
        blocked = {p for p in ticked if p not in known or not known[p].allowed}
        assert set(found.leave_out) == blocked
        assert set(found.refused) == {p for p in blocked if may_of(known.get(p)) is May.NO}
        assert set(found.allowed) == set(ticked) - blocked
        assert (found.may is May.YES) == (not blocked)
        assert judge(PurposeId(channel), set(ticked) - set(found.leave_out), known).may is May.YES


@given(OUTCOMES, OUTCOMES)
def test_what_is_out_stands_when_one_text_covers_it(then: Outcome, now: Outcome) -> None:
    assert stands(then, now).allowed == (then.allowed or now.allowed)


def test_a_yes_under_the_new_text_covers_what_the_old_text_refused() -> None:
    old, new = purpose(semantic=1), purpose(semantic=2)
    answers = [said(M, "N", "09-01"), said(M, "Y", "10-01", semantic=2)]
    then, now = verdict(answers, "10-05", what=old).outcome, verdict(answers, "10-05", what=new).outcome
    assert stands(then, now).allowed


def test_a_withdrawal_under_the_new_text_ends_what_the_old_text_allowed() -> None:
    old, new = purpose(ALL, semantic=1), purpose(ALL, semantic=2)
    answers = [said(M, "Y", "09-01"), said(M, "W", "10-01", semantic=2)]
    then, now = verdict(answers, "10-05", what=old).outcome, verdict(answers, "10-05", what=new).outcome
    assert not stands(then, now).allowed


def test_a_term_ends_on_the_same_day_or_the_last_of_a_short_month() -> None:
    assert term_end(date(2025, 10, 6), 12) == date(2026, 10, 6)
    assert term_end(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert term_end(date(2026, 8, 31), None) is None


def called(*names: str) -> tuple[str, ...]:
    return first_names([Name(*n.split("|")) for n in names])


def test_first_names_alone_where_they_tell_children_apart() -> None:
    assert called("Sanne|de|Vries", "Milan||Jansen") == ("Sanne", "Milan")


def test_two_of_the_same_name_get_a_letter_of_the_surname() -> None:
    assert called("Sanne|de|Vries", "Milan||Jansen", "Sanne||Bos") == ("Sanne V.", "Milan", "Sanne B.")


def test_as_many_letters_as_it_takes() -> None:
    assert called("Sanne|de|Vries", "Sanne||Verhoef", "Sanne||Vo") == ("Sanne Vr.", "Sanne Ve.", "Sanne Vo")


def test_accents_and_capitals_make_no_difference_of_name() -> None:
    assert called("Zoë||Núñez", "Zoe||Bakker") == ("Zoë N.", "Zoe B.")


def test_twins_of_name_get_a_number() -> None:
    assert called("Sam|de|Boer", "Sam|de|Boer", "Sam||Kok") == ("Sam B. 1", "Sam B. 2", "Sam K.")


@given(st.lists(st.tuples(st.sampled_from(["Sam", "Noor"]), st.text("abcV", min_size=1, max_size=4)), max_size=8))
def test_no_two_children_are_called_the_same(names: list[tuple[str, str]]) -> None:
    shown = first_names([Name(first, "", last) for first, last in names])
    assert len(set(shown)) == len(names)
