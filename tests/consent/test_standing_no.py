"""No order of events turns a standing no into a yes: a machine that does what a school does, in any order.

It answers, corrects, takes back, notes and ends signals, records and ends court orders, changes authority, texts and
policies, and lets days go by. After every step the use may only be allowed when each guardian who said no and still
has authority said yes after it, or a court said yes in that guardian's place. Faults planted in the rule are found.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from opoz_desktop.features.consent.rules import (
    Answer,
    Basis,
    ChildFacts,
    DecisionFacts,
    Flag,
    FlagFacts,
    Has,
    Order,
    OrderFacts,
    Policy,
    PurposeFacts,
    SpanFacts,
    StandingFacts,
    Verdict,
    evaluate,
    standing,
)
from opoz_desktop.kernel.base import GuardianId

from .facts import BORN, CHILD, F, M, purpose, said

START = date(2026, 9, 1)
PEOPLE = (M, F)
_guardians = st.sampled_from(PEOPLE)
_answers = st.sampled_from(("Y", "N", "W"))
_delays = st.integers(0, 6)

Judge = Callable[
    [ChildFacts, PurposeFacts, Sequence[DecisionFacts], date, Sequence[FlagFacts], Sequence[OrderFacts]], Verdict
]


def the_rule(
    child: ChildFacts, what: PurposeFacts, answers: Sequence[DecisionFacts], day: date, flags: Sequence[FlagFacts],
    orders: Sequence[OrderFacts],
) -> Verdict:  # fmt: skip
    return evaluate(child, what, answers, day, flags=flags, orders=orders)


class School(RuleBasedStateMachine):
    """What happens around one child and one purpose."""

    judge: staticmethod[..., Verdict] = staticmethod(the_rule)

    def __init__(self) -> None:
        super().__init__()
        self.day = START
        self.answers: list[DecisionFacts] = []
        self.flags: list[FlagFacts] = []
        self.orders: list[OrderFacts] = []
        self.spans: list[SpanFacts] = [SpanFacts(g, Has.YES) for g in PEOPLE]
        self.what = purpose()

    @initialize(guardian=_guardians)
    def somebody_says_no(self, guardian: GuardianId) -> None:
        self.answers.append(said(guardian, "N", str(self.day)))

    @rule(days=st.integers(1, 40))
    def days_go_by(self, days: int) -> None:
        self.day += timedelta(days)

    @rule(guardian=_guardians, answer=_answers, late=_delays, signed=st.booleans(), ticked=st.booleans())
    def answer_comes_in(self, guardian: GuardianId, answer: str, late: int, signed: bool, ticked: bool) -> None:
        decided = self.day - timedelta(late)
        made = said(
            guardian, answer, str(decided), received=str(self.day), semantic=self.what.semantic, signed=signed,
            pre_ticked=ticked,
        )  # fmt: skip
        self.answers.append(made)

    @rule(guardian=_guardians, late=_delays)
    def paper_on_an_older_text_comes_in(self, guardian: GuardianId, late: int) -> None:
        older = max(1, self.what.semantic - 1)
        self.answers.append(
            said(guardian, "Y", str(self.day - timedelta(late)), received=str(self.day), semantic=older)
        )

    @rule(which=st.integers(0, 20), answer=_answers)
    def answer_is_corrected(self, which: int, answer: str) -> None:
        """A correction is the same guardian's answer, with its evidence."""
        standing_ones = [i for i, d in enumerate(self.answers) if not d.voided]
        if standing_ones:
            number = standing_ones[which % len(standing_ones)]
            old = self.answers[number]
            self.answers[number] = old._replace(voided=True)
            again = said(old.guardian, answer, str(old.decided_on), received=str(self.day), semantic=old.semantic)
            self.answers.append(again)

    @rule(which=st.integers(0, 20))
    def a_yes_is_taken_back(self, which: int) -> None:
        """Undo of an answer that was recorded by mistake; taking back a no means that it was never said."""
        given = [i for i, d in enumerate(self.answers) if d.said is Answer.YES]
        if given:
            number = given[which % len(given)]
            self.answers[number] = self.answers[number]._replace(voided=True)

    @rule(guardian=st.sampled_from((*PEOPLE, None)), kind=st.sampled_from(Flag), ends=st.integers(0, 30))
    def signal_is_noted(self, guardian: GuardianId | None, kind: Flag, ends: int) -> None:
        until = self.day + timedelta(ends) if ends else None
        self.flags.append(FlagFacts(kind, self.day, until, guardian if kind is Flag.OBJECTION else None))

    @rule(which=st.integers(0, 9))
    def signal_is_ended(self, which: int) -> None:
        if self.flags:
            number = which % len(self.flags)
            self.flags[number] = replace(self.flags[number], until=max(self.day, self.flags[number].since))

    @rule(guardian=_guardians, kind=st.sampled_from(Order), ends=st.integers(0, 30), other=st.booleans())
    def court_speaks(self, guardian: GuardianId, kind: Order, ends: int, other: bool) -> None:
        until = self.day + timedelta(ends) if ends else None
        about = self.what.id + 1 if other else None
        self.orders.append(
            OrderFacts(kind, self.day, until, guardian if kind is Order.SUBSTITUTE else None, about)  # type: ignore[arg-type]
        )

    @rule(which=st.integers(0, 9))
    def court_order_is_ended(self, which: int) -> None:
        if self.orders:
            number = which % len(self.orders)
            self.orders[number] = replace(self.orders[number], until=max(self.day, self.orders[number].since))

    @rule(guardian=_guardians, has=st.sampled_from(Has), back=st.integers(0, 10), ends=st.integers(0, 30))
    def authority_changes(self, guardian: GuardianId, has: Has, back: int, ends: int) -> None:
        until = self.day + timedelta(ends) if ends else None
        self.spans.append(SpanFacts(guardian, has, self.day - timedelta(back), until))

    @rule()
    def text_changes_materially(self) -> None:
        self.what = replace(self.what, semantic=self.what.semantic + 1)

    @rule(
        every=st.booleans(), months=st.sampled_from((None, 1, 12)), last=st.sampled_from((None, 3, 60)),
        leaving=st.booleans(), basis=st.sampled_from((Basis.CONSENT, Basis.OBJECTION)),
    )  # fmt: skip
    def policy_changes(self, every: bool, months: int | None, last: int | None, leaving: bool, basis: Basis) -> None:
        wanted = replace(
            self.what.policy,
            rule=Policy.ALL_AUTHORITY_HOLDERS if every else Policy.ONE_WITHOUT_KNOWN_OBJECTION,
            valid_months=months,
            valid_until=self.day + timedelta(last) if last else None,
            until_leaving=leaving,
            informed_on=START - timedelta(30),
        )
        self.what = replace(self.what, policy=wanted, basis=basis)

    @invariant()
    def a_standing_no_stands(self) -> None:
        child = ChildFacts(CHILD, BORN, None, tuple(self.spans))
        found = type(self).judge(child, self.what, self.answers, self.day, self.flags, self.orders)
        if not found.allowed:
            return
        for no in self.answers:
            if no.said is Answer.YES or no.voided or self._lost_authority(no.guardian):
                continue
            assert self._said_yes_after(no) or self._court_says_yes(no.guardian), "a no was passed over"
        for guardian in PEOPLE:
            assert not self._objects(guardian) or self._court_says_yes(guardian), "an objection was passed over"
        assert not any(o.kind is Order.PROHIBIT and self._about_this(o) for o in self.orders)

    @invariant()
    def a_yes_was_said_by_somebody(self) -> None:
        child = ChildFacts(CHILD, BORN, None, tuple(self.spans))
        found = type(self).judge(child, self.what, self.answers, self.day, self.flags, self.orders)
        if found.allowed and self.what.basis is Basis.CONSENT:
            assert any(d.said is Answer.YES and d.sound and not d.voided for d in self.answers)

    @invariant()
    def all_at_once_says_the_same(self) -> None:
        if type(self).judge is not the_rule:
            return
        child = ChildFacts(CHILD, BORN, None, tuple(self.spans))
        one = the_rule(child, self.what, self.answers, self.day, self.flags, self.orders)
        known = sorted((d for d in self.answers if not d.voided), key=lambda d: d.id)
        facts = StandingFacts([child], [self.what], known, {CHILD: self.flags}, {CHILD: self.orders})
        assert standing(facts, self.day) == {CHILD: (one.outcome,)}

    def _has(self, guardian: GuardianId) -> Has:
        for span in reversed(self.spans):
            if span.guardian == guardian and _holds(span.since, span.until, self.day):
                return span.has
        return Has.NO

    def _lost_authority(self, guardian: GuardianId) -> bool:
        """Tell whether it is on record that this guardian has no say any more; not knowing is something else."""
        return self._has(guardian) is Has.NO

    def _said_yes_after(self, no: DecisionFacts) -> bool:
        return any(
            d.guardian == no.guardian and d.said is Answer.YES and d.sound and not d.voided
            and d.decided_on >= no.received_on and d.id > no.id
            for d in self.answers
        )  # fmt: skip

    def _court_says_yes(self, guardian: GuardianId) -> bool:
        return any(o.kind is Order.SUBSTITUTE and o.guardian == guardian and self._about_this(o) for o in self.orders)

    def _about_this(self, order: OrderFacts) -> bool:
        return order.purpose in {None, self.what.id} and _holds(order.since, order.until, self.day)

    def _objects(self, guardian: GuardianId) -> bool:
        return not self._lost_authority(guardian) and any(
            f.kind is Flag.OBJECTION and f.guardian == guardian and _holds(f.since, f.until, self.day)
            for f in self.flags
        )


def _holds(since: date | None, until: date | None, day: date) -> bool:
    return (since is None or since <= day) and (until is None or day < until)


_MANY = settings(max_examples=250, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
School.TestCase.settings = _MANY
TestNoOrderOfEvents = School.TestCase


def the_last_word_wins(
    child: ChildFacts, what: PurposeFacts, answers: Sequence[DecisionFacts], day: date, flags: Sequence[FlagFacts],
    orders: Sequence[OrderFacts],
) -> Verdict:  # fmt: skip
    """Plant a fault: whoever spoke last is heard, the other is forgotten."""
    return the_rule(child, what, [d for d in answers if not d.voided][-1:], day, flags, orders)


def a_new_text_wipes_the_slate(
    child: ChildFacts, what: PurposeFacts, answers: Sequence[DecisionFacts], day: date, flags: Sequence[FlagFacts],
    orders: Sequence[OrderFacts],
) -> Verdict:  # fmt: skip
    """Plant a fault: what was said about the text before is forgotten, a no as well."""
    return the_rule(child, what, [d for d in answers if d.semantic == what.semantic], day, flags, orders)


def a_no_runs_out(
    child: ChildFacts, what: PurposeFacts, answers: Sequence[DecisionFacts], day: date, flags: Sequence[FlagFacts],
    orders: Sequence[OrderFacts],
) -> Verdict:  # fmt: skip
    """Plant a fault: a no is forgotten after a month."""
    fresh = [d for d in answers if d.said is Answer.YES or d.received_on > day - timedelta(30)]
    return the_rule(child, what, fresh, day, flags, orders)


def not_knowing_is_having_none(
    child: ChildFacts, what: PurposeFacts, answers: Sequence[DecisionFacts], day: date, flags: Sequence[FlagFacts],
    orders: Sequence[OrderFacts],
) -> Verdict:  # fmt: skip
    """Plant a fault: whose authority is not recorded is treated as if there were none."""
    spans = tuple(replace(s, has=Has.NO) if s.has is Has.UNKNOWN else s for s in child.spans)
    return the_rule(replace(child, spans=spans), what, answers, day, flags, orders)


def orders_never_end(
    child: ChildFacts, what: PurposeFacts, answers: Sequence[DecisionFacts], day: date, flags: Sequence[FlagFacts],
    orders: Sequence[OrderFacts],
) -> Verdict:  # fmt: skip
    """Plant a fault: a court's yes in the place of a guardian holds for ever."""
    return the_rule(child, what, answers, day, flags, [replace(o, until=None) for o in orders])


def signals_are_not_heard(
    child: ChildFacts, what: PurposeFacts, answers: Sequence[DecisionFacts], day: date, flags: Sequence[FlagFacts],
    orders: Sequence[OrderFacts],
) -> Verdict:  # fmt: skip
    """Plant a fault: an objection by telephone is not looked at."""
    return the_rule(child, what, answers, day, (), orders)


@pytest.mark.parametrize(
    "fault",
    [
        the_last_word_wins, a_new_text_wipes_the_slate, a_no_runs_out, not_knowing_is_having_none, orders_never_end,
        signals_are_not_heard,
    ],
)  # fmt: skip
def test_a_fault_in_the_rule_is_found(fault: Judge) -> None:
    class Faulty(School):
        judge = staticmethod(fault)

    searching = settings(
        max_examples=1500, stateful_step_count=25, deadline=None, database=None, derandomize=True,
        suppress_health_check=list(HealthCheck), report_multiple_bugs=False, phases=[Phase.generate],
    )  # fmt: skip
    with pytest.raises(AssertionError, match=r"passed over|assert not"):
        run_state_machine_as_test(Faulty, settings=searching)
