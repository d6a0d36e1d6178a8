"""What an import would change: rows that a person ticks, doubts to answer, deeds that follow. Pure values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeAlias

from opoz_desktop.features.school.model import AuthorityKind, GroupKind, Holds
from opoz_desktop.kernel.clock import SchoolYearSpan

from .records import Dropped, FileKind, GuardianRecord, Notice, Part, PupilRecord, Question, StaffRecord


class RowKind(StrEnum):
    """The tabs of the differences screen."""

    NEW = "new"
    CHANGED = "changed"
    MOVED = "moved"
    LEFT = "left"
    DOUBT = "doubt"
    EQUAL = "equal"


class About(StrEnum):
    """What a row is about."""

    PUPIL = "pupil"
    GROUP = "group"
    STAFF = "staff"
    GUARDIAN = "guardian"
    AUTHORITY = "authority"
    ADDRESS = "address"
    MAIL = "mail"
    PHONE = "phone"
    SECRET = "secret"


class DoubtAnswer(StrEnum):
    """What a person can say to a doubt."""

    SAME = "same"
    """The same child: keep everything and take over what the file says."""
    OTHER = "other"
    """Another child: it comes as a new pupil."""
    LATER = "later"
    """Not now: nothing is done with this row."""


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of text for the screen: a code that `ui.wording.said` turns into words, with its values.

    Code "text" is data as it is, "nothing" a dash. Values are texts, whole numbers or dates.
    """

    code: str
    values: tuple[str | int | date, ...] = ()


NOTHING = Said("nothing")


@dataclass(frozen=True, slots=True)
class Side:
    """One line of the side-by-side view of a doubt. `field` is a code for `ui.wording.field_name`."""

    field: str
    here: str
    there: str

    @property
    def differs(self) -> bool:
        return self.here != self.there


# Deeds: what apply does. A number below zero is a row that is still to come ("the third new pupil").


@dataclass(frozen=True, slots=True)
class NewPupil:
    """Add a pupil; `pupil` is its number below zero."""

    pupil: int
    record: PupilRecord


@dataclass(frozen=True, slots=True)
class Change:
    """Set columns of a row; `now` is what they are and must still be, `then` what they become."""

    table: str
    id: int
    now: tuple[tuple[str, Any], ...]
    then: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Put a pupil in a group of the school year of the proposal."""

    pupil: int
    kind: GroupKind
    group: str
    since: date


@dataclass(frozen=True, slots=True)
class NewGuardian:
    """Add a guardian; `guardian` is its number below zero."""

    guardian: int
    record: GuardianRecord


@dataclass(frozen=True, slots=True)
class Pair:
    """Join a guardian to a pupil."""

    pupil: int
    guardian: int
    relation: str
    position: int


@dataclass(frozen=True, slots=True)
class SetAuthority:
    """Append authority of a guardian over a pupil; `closes` is the row that it follows, if any."""

    pupil: int
    guardian: int
    holds: Holds
    kind: AuthorityKind
    since: date | None
    closes: int = 0


@dataclass(frozen=True, slots=True)
class Review:
    """Mark a pupil's consents for a person to look at again (F.7); nothing is withdrawn by machine."""

    pupil: int


@dataclass(frozen=True, slots=True)
class NewGroup:
    """Add a group of the school year of the proposal."""

    kind: GroupKind
    name: str
    year_codes: tuple[str, ...]
    description: str


@dataclass(frozen=True, slots=True)
class NewStaff:
    """Add a member of staff; `staff` is its number below zero."""

    staff: int
    record: StaffRecord


@dataclass(frozen=True, slots=True)
class StaffGroups:
    """Set the groups of a member of staff in the school year of the proposal."""

    staff: int
    add: tuple[tuple[GroupKind, str], ...]
    remove: tuple[int, ...]
    """Ids of staff_group rows that no longer hold."""


Deed: TypeAlias = (
    NewPupil | Change | Place | NewGuardian | Pair | SetAuthority | Review | NewGroup | NewStaff | StaffGroups
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the differences screen.

    `who` is the listed name ("Vries, Sanne de"), the name of the group, or of the member of staff; `subject`
    the guardian of whom it is, if any. `pupils` are all pupils concerned (ids; below zero: still to come);
    `group` is the group of the first of them. `ticked` is how it stands at first, `fixed` that it cannot be
    changed. A doubt has `sides` and `options`; its deeds stand per option.
    """

    id: int
    kind: RowKind
    about: About
    facet: str
    who: str
    group: str = ""
    now: Said = NOTHING
    then: Said = NOTHING
    remark: Said | None = None
    ticked: bool = True
    fixed: bool = False
    subject: str = ""
    pupils: tuple[int, ...] = ()
    staff: int = 0
    number: str = ""
    """Pupil number or staff key, for searching."""
    sort: str = ""
    line: int = 0
    sides: tuple[Side, ...] = ()
    options: tuple[DoubtAnswer, ...] = ()
    deeds: tuple[Deed, ...] = ()
    answers: tuple[tuple[DoubtAnswer, tuple[Deed, ...]], ...] = ()

    def deeds_of(self, answer: DoubtAnswer | None) -> tuple[Deed, ...]:
        """Return what an answer to this doubt does; nothing for none and for "not now"."""
        return next((deeds for given, deeds in self.answers if given == answer), ())


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the register looked like when the differences were made; apply refuses when it moved on."""

    batch: int
    pupils: int
    guardians: int
    pairs: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """The differences between one file and the register.

    Counts and rows for the screen, `automatic` deeds that always come along (the school year, groups, the
    places of pupils whose group keeps its name), and `questions` that still have no answer.
    """

    kind: FileKind
    school_year: SchoolYearSpan
    counts_from: date
    """The reference date, or the best that the file offers."""
    reference_known: bool
    made_at: datetime | None
    rows: tuple[Row, ...]
    automatic: tuple[Deed, ...]
    questions: tuple[Question, ...]
    notices: tuple[Notice, ...]
    dropped: Mapping[Dropped, int]
    stamp: Stamp
    pupils_now: int
    """Active pupils in the register."""
    fits: bool
    """School and school year are those of the register."""
    new_system: bool = False
    tells: frozenset[Part] = frozenset()
    heads: tuple[str, ...] = ()
    mapping: str = ""
    answered: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def differences(self) -> tuple[Row, ...]:
        """All rows that are not equal."""
        return tuple(r for r in self.rows if r.kind != RowKind.EQUAL)

    @property
    def is_empty(self) -> bool:
        """Tell that nothing would change."""
        return not self.automatic and not self.differences

    def counts(self) -> Mapping[RowKind, int]:
        """Return the number of rows of each kind, for the tabs."""
        found = Counter(r.kind for r in self.rows)
        return {kind: found.get(kind, 0) for kind in RowKind}

    def ticked(self) -> frozenset[int]:
        """Return the ids of the rows that are ticked at first."""
        return frozenset(r.id for r in self.rows if r.ticked and r.kind not in {RowKind.EQUAL, RowKind.DOUBT})

    def pupils_then(self, accepted: Collection[int], answers: Mapping[int, DoubtAnswer] | None = None) -> int:
        """Return the number of active pupils when these rows are accepted."""
        came, left = self.pupils_came_and_left(accepted, answers)
        return self.pupils_now + came - left

    def pupils_came_and_left(
        self, accepted: Collection[int], answers: Mapping[int, DoubtAnswer] | None = None
    ) -> tuple[int, int]:
        """Return how many pupils become active and how many former pupils when these rows are accepted."""
        came = left = 0
        for row in self.rows:
            if row.kind == RowKind.EQUAL:
                continue
            if row.kind == RowKind.DOUBT:
                gain = _gain(row.deeds_of((answers or {}).get(row.id)))
            elif row.id in accepted or row.fixed:
                gain = _gain(row.deeds)
            else:
                continue
            came, left = came + max(gain, 0), left + max(-gain, 0)
        return came, left


def _gain(deeds: tuple[Deed, ...]) -> int:
    gain = 0
    for deed in deeds:
        if isinstance(deed, NewPupil):
            gain += 1
        elif isinstance(deed, Change) and deed.table == "pupil":
            gain += sum({True: -1, False: 1}[value] for name, value in deed.then if name == "archived")
    return gain
