"""What a verdict means for a picture: with several children on it, and after somebody withdrew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .facts import Medium, Outcome, Verdict


def may_use_together(verdicts: Iterable[tuple[int, Outcome | Verdict]]) -> tuple[bool, tuple[int, ...]]:
    """Judge a group photo: allowed only when every recognisable pupil is; return also who is in the way.

    Source: B.5, last line.
    """
    blockers = tuple(key for key, verdict in verdicts if not verdict.allowed)
    return not blockers, blockers


@dataclass(frozen=True, slots=True)
class Consequence:
    """What a withdrawal asks: recall what is out, make new use, take it offline."""

    recall: bool
    new_use: bool
    take_down: bool


def after_withdrawal(medium: Medium) -> Consequence:
    """Say what to do after a withdrawal: print stays, nothing new is made, online comes down.

    Source: B.2; AVG art. 7 lid 3 (not retroactive) and art. 17 lid 1 onder b.
    """
    return Consequence(recall=False, new_use=False, take_down=medium in {Medium.ONLINE, Medium.CLOSED})
