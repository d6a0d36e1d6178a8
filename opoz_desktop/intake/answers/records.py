"""Plain frozen records of a list of answers: what it says, before anything is compared or stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from opoz_desktop.kernel.base import fold
from opoz_desktop.kernel.days import written

from ..records import Dropped, FileKind, PupilRef


class Said(StrEnum):
    """What a word of the file means. NOTHING is a blank in words ("niet ingevuld"): never a yes, never stored."""

    YES = "yes"
    NO = "no"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class ParentRef:
    """How a row names the parent who answered; all empty when it names nobody ("gezin")."""

    first_name: str = ""
    prefix: str = ""
    surname: str = ""
    whole_name: str = ""
    email: str = ""
    relation: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.first_name or self.surname or self.whole_name or self.email or self.relation)

    @property
    def shown(self) -> str:
        """The words of the file, for a person who must say who it is."""
        name = self.whole_name or " ".join(p for p in (self.first_name, self.prefix, self.surname) if p)
        return " · ".join(p for p in (name, self.email, self.relation) if p)

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two rows speak of the same parent of a child."""
        name = fold(self.whole_name or f"{self.first_name}{self.prefix}{self.surname}")
        return (name, self.email.casefold(), fold(self.relation))


@dataclass(frozen=True, slots=True)
class ChildRef:
    """How a row points at a pupil: number, ECK iD, or name with birthday; `group` helps a person choose."""

    ref: PupilRef
    eck_id: str = ""
    prefix: str = ""
    group: str = ""

    @property
    def shown(self) -> str:
        """The words of the file, for a person who must say who it is."""
        named = self.ref.whole_name or " ".join(p for p in (self.ref.first_name, self.ref.surname) if p)
        born = written(self.ref.born_on)
        return " · ".join(p for p in (named, born, self.group, self.ref.number) if p) or self.eck_id[-12:]

    @property
    def name_key(self) -> str:
        return fold(self.ref.whole_name or f"{self.ref.first_name} {self.ref.surname}")

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two rows speak of the same child."""
        born = self.ref.born_on.isoformat() if self.ref.born_on else ""
        return (self.ref.number, self.eck_id, self.name_key, born)


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One row: who is asked about, who answered, when, and (question, word) as keys of `Asked` and `Word`.

    `day` is None where the cell is empty; `day_unreadable` tells that there was something else in it.
    """

    line: int
    child: ChildRef
    parent: ParentRef
    day: date | None
    moment: datetime | None
    """With a time where the file has one; it orders answers of one day."""
    day_unreadable: bool
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the file: a column (wide) or a text in the column of the questions (long)."""

    key: str
    text: str
    answers: int


@dataclass(frozen=True, slots=True)
class Word:
    """A word by which is answered, and how often."""

    key: str
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class AnswerReading:
    """Everything a list of answers says. The bytes of the file are not kept, their SHA-256 is."""

    kind: FileKind
    heads: tuple[str, ...]
    columns: str
    """`columns.AnswerColumns.as_text`, to be remembered."""
    rows: tuple[AnswerRow, ...]
    asked: tuple[Asked, ...]
    words: tuple[Word, ...]
    digest: bytes
    blanks: int = 0
    """Cells without any answer in them."""
    undated: int = 0
    """Rows with an answer and without a day."""
    dropped: Mapping[Dropped, int] = field(default_factory=dict[Dropped, int])
    skipped: int = 0
    doubles: int = 0

    @property
    def answers(self) -> int:
        return sum(len(row.said) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a person confirmed: question -> purpose code ("" leaves it out), word -> what it says.

    `undated_on` is the day that counts for rows without one; None leaves them out.
    """

    questions: Mapping[str, str]
    words: Mapping[str, Said]
    undated_on: date | None = None
