"""May this picture of these children go there, and must something come down: the rules of imagery.

Source: consent-and-exchange B.5, last line (every recognisable pupil must be allowed) and vectors 10, 11, 28 and 29;
AVG art. 7 lid 3 (a withdrawal is not retroactive) and art. 17 lid 1 onder b (online comes down).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from opoz_desktop.features.consent.rules.facts import Medium, Outcome, Reason, Verdict
from opoz_desktop.features.consent.rules.standing import StandingFacts, standing
from opoz_desktop.features.consent.rules.using import after_withdrawal, may_use_together
from opoz_desktop.kernel.base import PupilId, PurposeId

ALUMNI = "ALUMNI"
"""Code of the purpose that lets pictures stay after a pupil has left."""
WITH_NAME = "NAME_WITH_PHOTO"
"""Code of the purpose that lets a first name stand beside a picture."""
PLACES = frozenset({Medium.CLOSED, Medium.ONLINE, Medium.PRINT, Medium.PRESS, Medium.OTHER})
"""Where a picture can go; a contact list is no place for one."""
_ASK_FIRST = frozenset({Reason.NO_ANSWER, Reason.WAITING_FOR_OTHER, Reason.AUTHORITY_UNKNOWN, Reason.NOT_INFORMED})


class May(StrEnum):
    """What holds: it may, it may not, or somebody has to be asked first. Only YES lets a picture out."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


class Due(StrEnum):
    """Why a publication asks for a deed: somebody in it may no longer be shown, or its own term is over."""

    TAKE_DOWN = "take_down"
    CLEAR_UP = "clear_up"


@dataclass(frozen=True, slots=True)
class ChannelVerdict:
    """What holds for one use and the pupils in a picture: those who may, may not, and must be asked first."""

    purpose: PurposeId
    may: May
    allowed: tuple[PupilId, ...]
    refused: tuple[PupilId, ...]
    ask: tuple[PupilId, ...]

    @property
    def leave_out(self) -> tuple[PupilId, ...]:
        """The pupils who have to be left out or made unrecognisable, in the order given."""
        return (*self.refused, *self.ask)


def may_of(outcome: Outcome | Verdict | None) -> May:
    """Reduce an outcome to may, may not, ask first. Of whom nothing is known (None), it has to be asked."""
    if outcome is None:
        return May.ASK
    if outcome.allowed:
        return May.YES
    return May.ASK if outcome.reason in _ASK_FIRST else May.NO


def judge(
    purpose: PurposeId, pupils: Iterable[PupilId], outcomes: Mapping[PupilId, Outcome | Verdict]
) -> ChannelVerdict:
    """Judge a picture with these recognisable pupils for one use.

    Allowed only when it is for every pupil; without recognisable pupils nobody has to consent. Source: B.5, last
    line; A.3 (overview photo); vector 28.
    """
    shown = tuple(dict.fromkeys(pupils))
    nothing = Outcome(allowed=False, reason=Reason.NO_ANSWER)
    together, blockers = may_use_together([(pupil, outcomes.get(pupil, nothing)) for pupil in shown])
    refused = tuple(PupilId(p) for p in blockers if may_of(outcomes.get(PupilId(p))) is May.NO)
    ask = tuple(PupilId(p) for p in blockers if PupilId(p) not in refused)
    may = May.YES if together else May.NO if refused else May.ASK
    blocked = set(blockers)
    return ChannelVerdict(purpose, may, tuple(p for p in shown if p not in blocked), refused, ask)


def standing_with_alumni(
    facts: StandingFacts, alumni: PurposeId | None, day: date
) -> dict[PupilId, tuple[Outcome, ...]]:
    """Return the outcomes of `standing`; for pupils who left, consent to use after leaving takes the leaving away.

    `alumni` is the id of that purpose, which has to stand among `facts.purposes`. Source: vector 29.
    """
    found = standing(facts, day)
    where = next((n for n, p in enumerate(facts.purposes) if p.id == alumni), None)
    if where is None:
        return found
    stayed = [
        replace(child, left_on=None)
        for child in facts.children
        if child.left_on is not None and found[child.id][where].allowed
    ]
    return found | standing(replace(facts, children=stayed), day) if stayed else found


def stands(then: Outcome, now: Outcome) -> Outcome:
    """Return what holds for a pupil in what is out already: by the text of the day it was published, or today's.

    A material change of a text asks again for new use; it does not undo what was published lawfully before. A no under
    either text ends both. Source: AVG art. 7 lid 3; AP: ask again when the processing changes.
    """
    return then if then.allowed else now


def comes_down(medium: Medium) -> bool:
    """Tell whether what may no longer be shown has to come down here; paper stays. Source: vector 11."""
    return after_withdrawal(medium).take_down


def term_end(published_on: date, months: int | None) -> date | None:
    """Return the first day on which pictures of this use may no longer stay; None when no term is set."""
    if months is None:
        return None
    year, month = divmod(published_on.year * 12 + published_on.month - 1 + months, 12)
    return date(year, month + 1, min(published_on.day, monthrange(year, month + 1)[1]))
