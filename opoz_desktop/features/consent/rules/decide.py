"""May this be used for this pupil on this day: the decision algorithm, one cell at a time.

Source: consent-and-exchange B.1, B.2 and B.5 (UAVG art. 5, AVG art. 7, BW 1:251 to 1:253i). Where the text
is silent the stricter reading holds: a no counts from the day it came in and whatever its form, a yes only
when it was signed or recorded, on the text that holds now, by somebody who had authority that day.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from opoz_desktop.kernel.base import GuardianId, PurposeId

from .facts import (
    PUPIL,
    Answer,
    Basis,
    ChildFacts,
    DecisionFacts,
    Flag,
    FlagFacts,
    Has,
    Latest,
    Order,
    OrderFacts,
    Outcome,
    Policy,
    PurposeFacts,
    Reason,
    SpanFacts,
    State,
    Verdict,
    Warn,
    Who,
)
from .sources import BY_LAW, FORBIDDABLE, FORBIDDABLE_BY_NAME, SOURCES, WHO

_YES, _NO, _WITHDRAWN = State.YES, State.NO, State.WITHDRAWN
_SAID_YES = Answer.YES
_GIVEN = frozenset({State.YES, State.COURT})
_REFUSING = frozenset({State.NO, State.WITHDRAWN})
_OF_ONE = frozenset({Flag.OBJECTION, Flag.DOUBT})
"""Signals of one guardian: they stop as long as that guardian has a say."""
_SILENT: tuple[State, DecisionFacts | None] = (State.SILENT, None)
_NOBODY: frozenset[GuardianId] = frozenset()


@dataclass(frozen=True, slots=True)
class Deciding:
    """Who decides for a pupil on a day, worked out once for all purposes."""

    deciders: tuple[GuardianId, ...]
    unknown: frozenset[GuardianId]
    always: frozenset[GuardianId]
    """Guardians of whom one span, without begin or end, says that they have authority."""
    spans: Mapping[GuardianId, tuple[SpanFacts, ...]]
    born_on: date | None
    own_age: int
    by_pupil: bool
    left: bool


@dataclass(slots=True)
class Reading:
    """What the answers of one cell come to: the last one of each decider, and doubts raised by others."""

    answers: dict[GuardianId, tuple[State, DecisionFacts | None]]
    doubt: bool = False
    child_objects: bool = False


def deciding(child: ChildFacts, day: date, own_age: int) -> Deciding:
    """Work out who decides: the pupil from `own_age` years on, else the guardians with authority on the day.

    Source: B.1; UAVG art. 5 lid 1. Of spans that overlap, the one recorded last holds.
    """
    by_guardian: dict[GuardianId, tuple[SpanFacts, ...]] = {}
    for span in child.spans:
        by_guardian[span.guardian] = (*by_guardian.get(span.guardian, ()), span)
    held = {guardian: _has_on(spans, day) for guardian, spans in by_guardian.items()}
    by_pupil = child.born_on is not None and _age_reached(child.born_on, own_age, day)
    holders = tuple(sorted(g for g, has in held.items() if has is Has.YES))
    return Deciding(
        deciders=(PUPIL,) if by_pupil else holders,
        unknown=frozenset() if by_pupil else frozenset(g for g, has in held.items() if has is Has.UNKNOWN),
        always=frozenset(
            g
            for g, spans in by_guardian.items()
            if len(spans) == 1 and spans[0].has is Has.YES and spans[0].since is None and spans[0].until is None
        ),
        spans=by_guardian,
        born_on=child.born_on,
        own_age=own_age,
        by_pupil=by_pupil,
        left=child.left_on is not None and day > child.left_on,
    )


def evaluate(
    child: ChildFacts,
    purpose: PurposeFacts,
    decisions: Iterable[DecisionFacts],
    day: date,
    *,
    flags: Sequence[FlagFacts] = (),
    orders: Sequence[OrderFacts] = (),
) -> Verdict:
    """Return the verdict for one pupil and one purpose on a day (inclusive). Source: B.5."""
    who = deciding(child, day, purpose.policy.own_age)
    known = sorted((d for d in decisions if d.purpose == purpose.id and d.pupil == child.id), key=lambda d: d.id)
    return judge(who, purpose, known, day, flags, orders)


def judge(
    who: Deciding,
    purpose: PurposeFacts,
    known: Sequence[DecisionFacts],
    day: date,
    flags: Sequence[FlagFacts] = (),
    orders: Sequence[OrderFacts] = (),
) -> Verdict:
    """Return the verdict of one cell; `known` are its answers in the order of their ids. Source: B.5."""
    reading = read_answers(known, who, purpose, day)
    outcome = settle(who, reading, purpose, day, flags, orders)
    in_force = in_force_on(orders, purpose.id, day) if orders else ()
    instead = _replaced(in_force, who) if in_force else _NOBODY
    verdict = _explain(outcome, who, reading, known, purpose, day, instead)
    if not flags and not orders:
        return verdict
    return replace(verdict, since=_stopped_since(verdict, who, purpose.id, day, flags, in_force))


def settle(
    who: Deciding,
    reading: Reading,
    purpose: PurposeFacts,
    day: date,
    flags: Sequence[FlagFacts] = (),
    orders: Sequence[OrderFacts] = (),
) -> Outcome:
    """Come from read answers to an outcome; the only place where the order of the reasons is decided."""
    answers = reading.answers
    orders = in_force_on(orders, purpose.id, day) if orders else ()
    if orders and _forbidden(orders, who, purpose.basis):
        return Outcome(allowed=False, reason=Reason.COURT_ORDER)
    instead = _replaced(orders, who) if orders else _NOBODY
    flagged = any(_stops(f, who, purpose.id, day, orders, instead) for f in flags) if flags else False
    if purpose.basis is not Basis.CONSENT:
        return _without_consent(purpose, reading, day, flagged=flagged)
    states = tuple([answers[g][0] if g in answers else State.SILENT for g in who.deciders])
    asked = _YES in states
    if instead:
        asked = any(s is _YES for g, s in zip(who.deciders, states, strict=True) if g not in instead)
        states = tuple([State.COURT if g in instead else s for g, s in zip(who.deciders, states, strict=True)])
    policy = purpose.policy
    return _outcome(
        states,
        policy.rule is Policy.ALL_AUTHORITY_HOLDERS,
        flagged,
        reading.doubt,
        (who.left and policy.until_leaving) or (policy.valid_until is not None and day >= policy.valid_until),
        bool(who.unknown),
        asked,
        reading.child_objects,
    )


@lru_cache(maxsize=8192)
def _outcome(
    states: tuple[State, ...],
    all_needed: bool,
    flagged: bool,
    doubt: bool,
    expired: bool,
    unknown: bool,
    asked: bool,
    child_objects: bool,
) -> Outcome:
    """Decide from the states of the deciders. `asked`: at least one of them said yes in person.

    `expired`: whatever was said, this use has come to its end.
    """
    if not states:
        return Outcome(allowed=False, reason=Reason.AUTHORITY_UNKNOWN if unknown else Reason.NO_AUTHORITY_HOLDER)
    blocked: Reason | None = None
    if _NO in states:
        blocked = Reason.REFUSED
    elif _WITHDRAWN in states:
        blocked = Reason.WITHDRAWN
    elif flagged or (doubt and asked):
        blocked = Reason.DISAGREEMENT
    elif expired:
        blocked = Reason.EXPIRED
    elif not asked:
        blocked = (
            Reason.EXPIRED
            if State.EXPIRED in states
            else Reason.INVALID
            if State.INVALID in states
            else Reason.NO_ANSWER
        )
    elif all_needed and any(s not in _GIVEN for s in states):
        blocked = Reason.WAITING_FOR_OTHER
    elif all_needed and unknown:
        blocked = Reason.AUTHORITY_UNKNOWN
    if blocked is not None:
        return Outcome(allowed=False, reason=blocked)
    silent = any(s not in _GIVEN for s in states)
    warning = (
        Warn.CHILD_OBJECTS
        if child_objects
        else Warn.COURT_INSTEAD
        if State.COURT in states
        else Warn.OTHER_SILENT
        if silent
        else Warn.AUTHORITY_UNKNOWN
        if unknown
        else None
    )
    return Outcome(allowed=True, reason=Reason.ONE_OTHER_SILENT if silent else Reason.ALL, warning=warning)


def read_answers(decisions: Sequence[DecisionFacts], who: Deciding, purpose: PurposeFacts, day: date) -> Reading:
    """Find the last answer of each decider that was in on the day, and the objections others voiced.

    A yes is placed on the day it was given, a no on the day it came in: an older yes that arrives late never
    undoes a no, and a correction stands where the answer stood that it corrects. A yes that does not count hides
    nothing. A no on an earlier text, or by somebody who had no
    authority then but has it now, or whose authority is not recorded, raises doubt: it is a known objection
    (BW 1:253i lid 1). A no of the pupil who does not decide yet is passed on as a warning.
    """
    last: dict[GuardianId, tuple[date, int, State, DecisionFacts]] = {}
    deciders = who.deciders
    for d in decisions:
        _, _, guardian, said, decided_on, received_on, _, number, _, voided, turn = d
        if received_on > day or decided_on > day or voided:
            continue
        if said is _SAID_YES:
            state = _state_of_yes(d, who, purpose, day)
            place = decided_on if state is _YES or state is State.EXPIRED else date.min
        else:
            state = _state_of_no(d, who, purpose, decisions)
            place = received_on
        number = turn or number
        before = last.get(guardian)
        if before is None or place > before[0] or (place == before[0] and number > before[1]):
            last[guardian] = (place, number, state, d)
    reading = Reading({})
    for guardian, (_, _, state, d) in last.items():
        if guardian in deciders:
            reading.answers[guardian] = (state, d)
            if state is State.OLD_TEXT and d.said is not _SAID_YES:
                reading.doubt = True
        elif d.said is not _SAID_YES:
            reading.doubt = reading.doubt or guardian in who.unknown
            reading.child_objects = reading.child_objects or guardian == PUPIL
    return reading


def _state_of_yes(d: DecisionFacts, who: Deciding, purpose: PurposeFacts, day: date) -> State:
    if d.semantic != purpose.semantic:
        return State.OLD_TEXT
    if not d.sound or not _had_authority(d, who):
        return State.INVALID
    policy = purpose.policy
    if policy.valid_until is not None and day >= policy.valid_until:
        return State.EXPIRED
    if policy.valid_months is not None and day >= _plus_months(d.decided_on, policy.valid_months):
        return State.EXPIRED
    return _YES


def _state_of_no(d: DecisionFacts, who: Deciding, purpose: PurposeFacts, decisions: Sequence[DecisionFacts]) -> State:
    if d.semantic != purpose.semantic or not _had_authority(d, who):
        return State.OLD_TEXT
    if d.said is Answer.WITHDRAWN or any(
        e.guardian == d.guardian
        and e.said is Answer.YES
        and not e.voided
        and e.received_on <= d.received_on
        and (e.decided_on, e.order) < (d.received_on, d.order)
        for e in decisions
    ):
        return _WITHDRAWN
    return _NO


def _had_authority(d: DecisionFacts, who: Deciding) -> bool:
    if d.guardian in who.always:
        return True
    if d.guardian == PUPIL:
        return who.born_on is not None and _age_reached(who.born_on, who.own_age, d.decided_on)
    return _has_on(who.spans.get(d.guardian, ()), d.decided_on) is Has.YES


def _without_consent(purpose: PurposeFacts, reading: Reading, day: date, *, flagged: bool) -> Outcome:
    by_law = BY_LAW.get(purpose.basis)
    if by_law is not None:
        return Outcome(allowed=True, reason=by_law)
    if flagged or reading.doubt or any(d is not None and d.said is not Answer.YES for _, d in reading.answers.values()):
        return Outcome(allowed=False, reason=Reason.OBJECTED)
    informed = purpose.policy.informed_on is not None and purpose.policy.informed_on < day
    return Outcome(allowed=informed, reason=Reason.INFORMED if informed else Reason.NOT_INFORMED)


def _stops(
    flag: FlagFacts,
    who: Deciding,
    purpose: PurposeId,
    day: date,
    orders: Sequence[OrderFacts],
    substituted: frozenset[GuardianId],
) -> bool:
    if not _holds(flag.since, flag.until, day) or flag.purpose not in {None, purpose}:
        return False
    if flag.kind in _OF_ONE and flag.guardian is not None:
        return (flag.guardian in who.deciders or flag.guardian in who.unknown) and flag.guardian not in substituted
    # A disagreement ends with the judgment about it, not with an older one.
    return not any(o.guardian in substituted and o.since >= flag.since for o in orders)


def in_force_on(orders: Sequence[OrderFacts], purpose: PurposeId, day: date) -> tuple[OrderFacts, ...]:
    """Return the orders about a purpose that hold on a day."""
    return tuple(o for o in orders if _holds(o.since, o.until, day) and o.purpose in {None, purpose})


def _forbidden(orders: Sequence[OrderFacts], who: Deciding, basis: Basis) -> bool:
    """Tell whether an order forbids the use; what the law obliges to is beyond it.

    Consent that nobody can give is stopped for that reason first; on another ground the order stands by itself.
    """
    return (bool(who.deciders) or basis is not Basis.CONSENT) and any(
        o.kind is Order.PROHIBIT and (basis in FORBIDDABLE or (basis in FORBIDDABLE_BY_NAME and o.purpose is not None))
        for o in orders
    )


def _replaced(orders: Sequence[OrderFacts], who: Deciding) -> frozenset[GuardianId]:
    """Return the deciders in whose place a court said yes."""
    found = (o.guardian for o in orders if o.kind is Order.SUBSTITUTE)
    return frozenset(g for g in found if g is not None and g in who.deciders)


def _stopped_since(
    verdict: Verdict,
    who: Deciding,
    purpose: PurposeId,
    day: date,
    flags: Sequence[FlagFacts],
    orders: Sequence[OrderFacts],
) -> date | None:
    """Return the day from which it holds; where a court or a signal stopped it, that day."""
    if verdict.reason is Reason.COURT_ORDER:
        return max(o.since for o in orders if o.kind is Order.PROHIBIT)
    if verdict.reason in {Reason.DISAGREEMENT, Reason.OBJECTED} and not verdict.who(_NO, _WITHDRAWN):
        instead = _replaced(orders, who)
        return max((f.since for f in flags if _stops(f, who, purpose, day, orders, instead)), default=verdict.since)
    return verdict.since


def _explain(
    outcome: Outcome,
    who: Deciding,
    reading: Reading,
    known: Sequence[DecisionFacts],
    purpose: PurposeFacts,
    day: date,
    instead: frozenset[GuardianId],
) -> Verdict:
    latest: list[Latest] = []
    no_since: list[date] = []
    yes_since: list[date] = []
    for guardian in who.deciders:
        state, d = reading.answers.get(guardian, _SILENT)
        if guardian in instead:
            state = State.COURT
        on = None if d is None else d.decided_on if d.said is _SAID_YES else d.received_on
        latest.append(Latest(guardian, state, True, None if d is None else d.id, on))  # noqa: FBT003 - counts
        if on is not None and state is _YES:
            yes_since.append(on)
        elif on is not None and state in _REFUSING:
            no_since.append(on)
    others = {d.guardian for d in known if d.guardian not in who.deciders}
    for guardian in sorted(others):
        own = [d for d in known if d.guardian == guardian and d.received_on <= day and not d.voided]
        if own:
            d = max(own, key=lambda x: (x.received_on, x.order))
            on = d.decided_on if d.said is _SAID_YES else d.received_on
            latest.append(Latest(guardian, State(str(d.said)), False, d.id, on))  # noqa: FBT003 - does not count
    reason = outcome.reason
    since = max(no_since or yes_since, default=None)
    by_policy = reason in {Reason.WAITING_FOR_OTHER, Reason.EXPIRED} and bool(purpose.policy.source)
    decider = WHO.get(reason, Who.LAW)
    if who.by_pupil and decider in {Who.GUARDIANS, Who.SAME_GUARDIAN, Who.OTHER_GUARDIAN, Who.GUARDIANS_OR_COURT}:
        decider = Who.PUPIL
    return Verdict(
        allowed=outcome.allowed,
        reason=reason,
        source=purpose.policy.source if by_policy else SOURCES[reason],
        who_may_decide=decider,
        deciders=who.deciders,
        latest=tuple(latest),
        since=since,
        warning=outcome.warning,
    )


def _has_on(spans: Sequence[SpanFacts], day: date) -> Has:
    for span in reversed(spans):
        if _holds(span.since, span.until, day):
            return span.has
    return Has.NO if spans and all(s.has is not Has.UNKNOWN for s in spans) else Has.UNKNOWN


def _holds(since: date | None, until: date | None, day: date) -> bool:
    return (since is None or since <= day) and (until is None or day < until)


def _age_reached(born_on: date, years: int, day: date) -> bool:
    """Tell whether the birthday has come; born on 29 February it comes on 1 March."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day)) >= years


def _plus_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
