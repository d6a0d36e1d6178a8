"""The lines of a comparison with a list of answers, and the questions a person answers. Frozen values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from opoz_desktop.features.consent.rules import Answer

from .compare import AnswerStamp
from .matching import Why
from .records import AnswerReading, Meaning

AskKey: TypeAlias = tuple[str, ...]
LineKey: TypeAlias = tuple[int, int, int, int]
"""(pupil, guardian, purpose, line in the file); pupil 0 where a row could not be used at all."""
LEAVE_OUT = 0


class LineKind(StrEnum):
    """The sections of the screen, in the order in which they ask attention."""

    NEW = "new"
    CHANGED = "changed"
    FLIP = "flip"
    """A yes in the file, a standing no of the same guardian here."""
    SAME = "same"
    OLDER = "older"
    """The register knows something newer; nothing is overwritten."""
    PROBLEM = "problem"


TAKEN = frozenset({LineKind.NEW, LineKind.CHANGED, LineKind.FLIP})


class Problem(StrEnum):
    """Why a line cannot be recorded."""

    NO_PUPIL = "no_pupil"
    FORMER = "former"
    NO_GUARDIAN = "no_guardian"
    LEFT_OUT = "left_out"
    UNDATED = "undated"
    DATE_UNREADABLE = "date_unreadable"
    FUTURE = "future"
    BEFORE_BIRTH = "before_birth"
    BEFORE_TEXT = "before_text"
    CONTRADICTS = "contradicts"


class Remark(StrEnum):
    """What a person should know of a line."""

    NO_AUTHORITY = "no_authority"
    OLD_TEXT = "old_text"
    SAME_DAY = "same_day"
    AGAIN = "again"
    REPLACED = "replaced"
    """A later answer of the same parent stands in the file as well."""
    BY_HAND = "by_hand"
    """A person said which child or parent it is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One answer of one guardian about one purpose for one pupil, or a row that cannot be used (`problem`)."""

    key: LineKey
    kind: LineKind
    who: str
    group: str
    parent: str
    purpose: str
    value: Answer | None
    on: date | None
    known: Answer | None = None
    known_on: date | None = None
    version_id: int = 0
    remarks: tuple[Remark, ...] = ()
    problem: Problem | None = None
    count: int = 1
    sort: str = ""

    @property
    def pupil_id(self) -> int:
        return self.key[0]

    @property
    def guardian_id(self) -> int:
        return self.key[1]

    @property
    def purpose_id(self) -> int:
        return self.key[2]

    @property
    def line(self) -> int:
        return self.key[3]

    @property
    def can_be_taken(self) -> bool:
        return self.kind in TAKEN


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pupil or guardian that may be meant."""

    id: int
    words: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question: which child (or which parent of `pupil`) do these rows speak of? Nothing is chosen in advance."""

    key: AskKey
    why: Why
    said: str
    """What the file says."""
    about: str
    """The pupil, where the question is about a parent."""
    candidates: tuple[Candidate, ...]
    lines: tuple[int, ...]
    answers: int

    @property
    def is_about_parent(self) -> bool:
        return self.key[0] == "parent"


@dataclass(frozen=True, slots=True)
class AnswerProposal:
    """The differences between a list of answers and the register."""

    reading: AnswerReading
    meaning: Meaning
    version: str
    lines: tuple[Line, ...]
    asks: tuple[Ask, ...]
    """All questions, answered or not."""
    choices: Mapping[AskKey, int]
    stamp: AnswerStamp
    left_out: int = 0
    """Answers to questions of the file that are no kind of consent here."""
    nothing: int = 0
    """Words that say that nothing was answered, and blanks."""
    by_key: Mapping[LineKey, Line] = field(default_factory=dict[LineKey, Line])

    @property
    def open_asks(self) -> tuple[Ask, ...]:
        return tuple(a for a in self.asks if a.key not in self.choices)

    def counts(self) -> Mapping[LineKind, int]:
        """Return the number of lines of each kind, for the tabs."""
        found = Counter(line.kind for line in self.lines)
        return {kind: found.get(kind, 0) for kind in LineKind}

    def ticked(self) -> frozenset[LineKey]:
        """Return the lines that are ticked at first: never a yes against a standing no."""
        return frozenset(x.key for x in self.lines if x.kind in {LineKind.NEW, LineKind.CHANGED})

    def taken(self, accepted: Collection[LineKey], confirmed: Collection[LineKey]) -> tuple[Line, ...]:
        """Return the lines that would be recorded."""
        return tuple(
            x
            for x in self.lines
            if (x.kind is LineKind.FLIP and x.key in confirmed)
            or (x.kind in {LineKind.NEW, LineKind.CHANGED} and x.key in accepted)
        )
