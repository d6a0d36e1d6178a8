"""Where a form is: what may follow what, and counts that always add up to the forms that were printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.features.consent.model import FormState
from opoz_desktop.features.rounds.rules import OPEN, Tally, may_become, stage_of, tally

P, H, R, B = FormState.PRINTED, FormState.HANDED_OUT, FormState.RETURNED, FormState.BOOKED
E, L, C = FormState.EXPIRED, FormState.LOST, FormState.CANCELLED


def test_the_rules_know_the_same_states_as_the_tables() -> None:
    assert {s.value for s in FormState} == {s.value for s in FormState}


@pytest.mark.parametrize(
    ("now", "new", "allowed"),
    [
        (P, H, True), (P, R, True), (P, B, True), (P, L, True), (P, E, True), (P, C, True),
        (H, R, True), (H, B, True), (H, L, True), (H, E, True), (H, C, False),
        (R, B, True), (R, R, False), (B, R, True), (B, L, False), (B, C, False),
        (L, R, True), (L, B, True), (L, E, True), (L, C, False),
        (E, R, True), (E, B, True), (E, C, False), (C, R, False), (C, B, False),
    ],
)  # fmt: skip
def test_what_may_follow_what(now: FormState, new: FormState, allowed: bool) -> None:
    assert may_become(now, new) is allowed


@pytest.mark.parametrize("stage", list(FormState))
def test_a_form_does_not_become_what_it_is(stage: FormState) -> None:
    assert not may_become(stage, stage)


def test_paper_that_comes_in_late_still_counts() -> None:
    assert all(may_become(late, R) and may_become(late, B) for late in (E, L))


def test_the_last_event_counts_and_without_one_a_form_is_printed() -> None:
    assert stage_of([]) is P
    assert stage_of([H, R, B]) is B
    assert stage_of([H, L, E]) is E


def test_what_is_open_is_what_did_not_come_back() -> None:
    assert {P, H, L} == OPEN


@given(st.lists(st.lists(st.sampled_from(list(FormState)), max_size=6), max_size=60))
def test_counts_always_add_up_to_the_forms_that_were_printed(histories: list[list[FormState]]) -> None:
    counted = tally(stage_of(one) for one in histories)
    assert counted.made == len(histories)
    assert counted.waiting + counted.back + counted.expired + counted.lost + counted.cancelled == len(histories)
    assert all(getattr(counted, s.value) >= 0 for s in FormState)


def test_a_tally_says_what_is_back_and_what_is_waited_for() -> None:
    counted = Tally(printed=1, handed_out=2, returned=3, booked=4, expired=5, lost=6, cancelled=7)
    assert (counted.waiting, counted.back, counted.made) == (3, 7, 28)
