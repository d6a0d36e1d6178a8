"""The facts that go into a verdict on consent, and the verdict that comes out: frozen values, no prose."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId

PUPIL = GuardianId(0)
"""Stands in the place of a guardian where the pupil decides (16 years and older)."""


class Level(StrEnum):
    """Whose use it is: the school's or the board's. Consent for one never rides on the other."""

    SCHOOL = "school"
    BOARD = "board"


class Basis(StrEnum):
    """The ground of a use (AVG art. 6)."""

    CONSENT = "consent"
    OBJECTION = "objection"
    LEGAL_OBLIGATION = "legal_obligation"
    STATUTORY_PERMISSION = "statutory_permission"
    PUBLIC_TASK = "public_task"
    PROCESSOR = "processor"
    LEGITIMATE_INTEREST = "legitimate_interest"


class Medium(StrEnum):
    """Where a use ends up; it decides what a withdrawal asks for."""

    CLOSED = "closed"
    ONLINE = "online"
    PRINT = "print"
    PRESS = "press"
    LIST = "list"
    OTHER = "other"


class Policy(StrEnum):
    """How many guardians with authority must say yes: a choice of the board, per purpose."""

    ONE_WITHOUT_KNOWN_OBJECTION = "one"
    ALL_AUTHORITY_HOLDERS = "all"


class Answer(StrEnum):
    """What a guardian said; WITHDRAWN is a no after a yes, on purpose."""

    YES = "yes"
    NO = "no"
    WITHDRAWN = "withdrawn"


class Channel(StrEnum):
    """How an answer came in. Only paper needs a signature; the others are recorded by who heard or read them."""

    PAPER = "paper"
    STRIP = "strip"
    DESK = "desk"
    PHONE = "phone"
    EMAIL = "email"
    PORTAL = "portal"
    SCAN = "scan"


class Identity(StrEnum):
    """How the school knew that this was the guardian."""

    SIGNED_FORM = "signed_form"
    KNOWN_IN_PERSON = "known_in_person"
    DOCUMENT_SEEN = "document_seen"
    CALLED_BACK = "called_back"
    KNOWN_ADDRESS = "known_address"
    PORTAL_LOGIN = "portal_login"


class Has(StrEnum):
    """Whether somebody has authority; the values are those of the school register."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Flag(StrEnum):
    """A signal that stops a use: an objection that was heard, guardians who disagree, or two marks on a paper."""

    OBJECTION = "objection"
    DISAGREEMENT = "disagreement"
    DOUBT = "doubt"
    """A guardian marked both boxes of a line: the stricter reading holds until that is clear."""


class Order(StrEnum):
    """What a court order does: forbid a use, or take the place of one guardian's consent."""

    PROHIBIT = "prohibit"
    SUBSTITUTE = "substitute"


class Reason(StrEnum):
    """Why a verdict is what it is."""

    ALL = "all"
    ONE_OTHER_SILENT = "one_other_silent"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NO_ANSWER = "no_answer"
    WAITING_FOR_OTHER = "waiting_for_other"
    DISAGREEMENT = "disagreement"
    COURT_ORDER = "court_order"
    EXPIRED = "expired"
    INVALID = "invalid"
    NO_AUTHORITY_HOLDER = "no_authority_holder"
    AUTHORITY_UNKNOWN = "authority_unknown"
    OBJECTED = "objected"
    INFORMED = "informed"
    NOT_INFORMED = "not_informed"
    LEGAL_OBLIGATION = "legal_obligation"
    STATUTORY_PERMISSION = "statutory_permission"
    PUBLIC_TASK = "public_task"
    PROCESSOR = "processor"
    LEGITIMATE_INTEREST = "legitimate_interest"


class Warn(StrEnum):
    """What a person must know although the verdict stands."""

    OTHER_SILENT = "other_silent"
    AUTHORITY_UNKNOWN = "authority_unknown"
    CHILD_OBJECTS = "child_objects"
    COURT_INSTEAD = "court_instead"


class Who(StrEnum):
    """Who can change a verdict."""

    SAME_GUARDIAN = "same_guardian"
    GUARDIANS = "guardians"
    GUARDIANS_OR_COURT = "guardians_or_court"
    OTHER_GUARDIAN = "other_guardian"
    PUPIL = "pupil"
    COURT = "court"
    DIRECTOR = "director"
    BOARD = "board"
    LAW = "law"


class State(StrEnum):
    """Where one decider stands for one purpose on a day. COURT: the court said yes in the place of this guardian."""

    YES = "yes"
    NO = "no"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    INVALID = "invalid"
    OLD_TEXT = "old_text"
    SILENT = "silent"
    COURT = "court"


@dataclass(frozen=True, slots=True)
class SpanFacts:
    """Authority of one guardian from `since` (None: always) up to, not including, `until` (None: still)."""

    guardian: GuardianId
    has: Has
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ChildFacts:
    """A pupil: birth date, day of leaving, and every authority span in the order in which it was recorded."""

    id: PupilId
    born_on: date | None
    left_on: date | None = None
    spans: tuple[SpanFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class PolicyFacts:
    """The choices of law and board for one purpose, with where they come from."""

    rule: Policy = Policy.ONE_WITHOUT_KNOWN_OBJECTION
    until_leaving: bool = True
    valid_months: int | None = None
    own_age: int = 16
    informed_on: date | None = None
    source: str = ""
    valid_until: date | None = None
    """The first day on which no yes counts any more."""


@dataclass(frozen=True, slots=True)
class PurposeFacts:
    """A purpose as it is asked on the day: ground, current material version, policy."""

    id: PurposeId
    basis: Basis = Basis.CONSENT
    semantic: int = 1
    policy: PolicyFacts = field(default_factory=PolicyFacts)


class DecisionFacts(NamedTuple):
    """One recorded answer with all that decides whether it counts. A named tuple: a board has 180,000.

    `sound` is what `is_sound` says of its form. `turn` is the id of the answer that a correction stands for (0: its
    own): it takes the place of that one among the answers of one day, and never passes what was said after it.
    """

    pupil: PupilId
    purpose: PurposeId
    guardian: GuardianId
    said: Answer
    decided_on: date
    received_on: date
    semantic: int
    id: int
    sound: bool = True
    voided: bool = False
    turn: int = 0

    @property
    def order(self) -> int:
        """Return its place among the answers of one day."""
        return self.turn or self.id


def is_sound(*, pre_ticked: bool, signed: bool, channel: Channel) -> bool:
    """Tell whether a yes in this form can count: no pre-ticked box, and on paper a signature.

    Source: AVG art. 4 under 11; B.2 and B.5 (active, not pre-ticked, signed or recorded).
    """
    return not pre_ticked and (signed or channel not in {Channel.PAPER, Channel.STRIP, Channel.SCAN})


@dataclass(frozen=True, slots=True)
class FlagFacts:
    """A signal from `since` up to, not including, `until`. Without guardian: of all; without purpose: for all."""

    kind: Flag
    since: date
    until: date | None = None
    guardian: GuardianId | None = None
    purpose: PurposeId | None = None


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """A court order from `since` up to, not including, `until`. Without purpose it holds for all."""

    kind: Order
    since: date
    until: date | None = None
    guardian: GuardianId | None = None
    purpose: PurposeId | None = None


@dataclass(frozen=True, slots=True)
class Latest:
    """The last answer of one guardian, and where it puts them. `counts` is False without authority."""

    guardian: GuardianId
    state: State
    counts: bool
    decision_id: int | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """May it or not, and why: the part of a verdict that is the same for many pupils."""

    allowed: bool
    reason: Reason
    warning: Warn | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """May it or not, why, on which source, who can change it, and what each guardian said.

    `since` is the day from which the deciding answer holds; `deciders` are ids (PUPIL for the pupil).
    """

    allowed: bool
    reason: Reason
    source: str
    who_may_decide: Who
    deciders: tuple[GuardianId, ...]
    latest: tuple[Latest, ...]
    since: date | None = None
    warning: Warn | None = None

    @property
    def outcome(self) -> Outcome:
        return Outcome(self.allowed, self.reason, self.warning)

    def who(self, *states: State) -> tuple[GuardianId, ...]:
        """Return the deciders who stand in one of the states."""
        return tuple(a.guardian for a in self.latest if a.counts and a.state in states)
