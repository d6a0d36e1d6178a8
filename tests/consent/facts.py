"""Short ways to write facts about consent in tests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from opoz_desktop.features.consent.rules import (
    PUPIL,
    Answer,
    Basis,
    Channel,
    ChildFacts,
    DecisionFacts,
    FlagFacts,
    Has,
    OrderFacts,
    Policy,
    PolicyFacts,
    PurposeFacts,
    SpanFacts,
    Verdict,
    evaluate,
    is_sound,
)
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId

CHILD = PupilId(1)
PHOTO = PurposeId(1)
M, F = GuardianId(1), GuardianId(2)
BORN = date(2016, 5, 1)
ONE, ALL = Policy.ONE_WITHOUT_KNOWN_OBJECTION, Policy.ALL_AUTHORITY_HOLDERS

__all__ = ["ALL", "ONE", "PUPIL", "F", "M"]


def day(text: str) -> date:
    """Read `09-10` as a day of 2026, or a whole ISO date."""
    return date.fromisoformat(text if len(text) == 10 else f"2026-{text}")


def child(*spans: SpanFacts, born: date | None = BORN, left: date | None = None) -> ChildFacts:
    return ChildFacts(CHILD, born, left, spans or (span(M), span(F)))


def span(guardian: GuardianId, has: Has = Has.YES, since: str | None = None, until: str | None = None) -> SpanFacts:
    return SpanFacts(guardian, has, day(since) if since else None, day(until) if until else None)


def purpose(rule: Policy = ONE, *, semantic: int = 1, basis: Basis = Basis.CONSENT, **policy: object) -> PurposeFacts:
    return PurposeFacts(PHOTO, basis, semantic, PolicyFacts(rule, **policy))  # type: ignore[arg-type]


_next = iter(range(1, 10**9))


def said(
    guardian: GuardianId, answer: str, on: str, *, received: str | None = None, semantic: int = 1,
    pre_ticked: bool = False, signed: bool = True, channel: Channel = Channel.PAPER, voided: bool = False,
) -> DecisionFacts:  # fmt: skip
    """Write an answer: "Y", "N" or "W" (withdrawn)."""
    value = {"Y": Answer.YES, "N": Answer.NO, "W": Answer.WITHDRAWN}[answer]
    return DecisionFacts(
        CHILD, PHOTO, guardian, value, day(on), day(received or on), semantic, next(_next),
        is_sound(pre_ticked=pre_ticked, signed=signed, channel=channel), voided,
    )  # fmt: skip


def verdict(
    answers: Iterable[DecisionFacts],
    on: str,
    *,
    who: ChildFacts | None = None,
    what: PurposeFacts | None = None,
    flags: Iterable[FlagFacts] = (),
    orders: Iterable[OrderFacts] = (),
) -> Verdict:
    return evaluate(who or child(), what or purpose(), list(answers), day(on), flags=tuple(flags), orders=tuple(orders))
