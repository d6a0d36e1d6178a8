"""Plain frozen records: what a file says, before anything is compared or stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from opoz_desktop.features.school.model import GroupKind, GuardianKind, Holds, Sex
from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.clock import SchoolYearSpan


class Source(StrEnum):
    """The kinds of file that can be read."""

    EDEXML = "edexml"
    UWLR = "uwlr"
    ONEROSTER = "oneroster"
    CSV = "csv"
    XLSX = "xlsx"


class Part(StrEnum):
    """What a reading tells about; what it does not tell about is left alone in the register."""

    PUPILS = "pupils"
    GROUPS = "groups"
    STAFF = "staff"
    GUARDIANS = "guardians"
    AUTHORITY = "authority"
    ANSWERS = "answers"
    """Answers about consent from a parent app (`intake.answers`)."""
    LEAVING = "leaving"
    """The source has a field for the day of leaving, so an empty one means "not leaving"."""


class Dropped(StrEnum):
    """What was left out while reading because this program never keeps it."""

    BSN = "bsn"
    ETHNICITY = "ethnicity"
    COUNTRY = "country"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class FileKind:
    """What a file is. `version` is "2.1" or empty; `needs_mapping` tells that columns must be confirmed first."""

    source: Source
    version: str = ""

    @property
    def needs_mapping(self) -> bool:
        return self.source in {Source.CSV, Source.XLSX}


@dataclass(frozen=True, slots=True)
class Question:
    """Something a person must answer before going on.

    `code` names the question, `options` the possible answers (codes; the first is the careful one), `facts`
    the numbers and short texts to show. `stops` tells that applying without an answer is refused.
    """

    code: str
    options: tuple[str, ...]
    facts: Mapping[str, int | str | date | tuple[str, ...]] = field(
        default_factory=dict[str, "int | str | date | tuple[str, ...]"]
    )
    stops: bool = True


@dataclass(frozen=True, slots=True)
class Notice:
    """Something worth telling that needs no answer: a code, how often, and the pupils concerned, where known."""

    code: str
    count: int = 1
    pupils: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SchoolRecord:
    """The school a file speaks of, as far as it says so."""

    brin: str = ""
    location: str = ""
    name: str = ""
    school_year: SchoolYearSpan | None = None
    reference_date: date | None = None
    """The peildatum."""
    made_at: datetime | None = None

    @property
    def counts_from(self) -> date | None:
        """The reference date, else the day the file was made (A6)."""
        return self.reference_date or (self.made_at.date() if self.made_at else None)


@dataclass(frozen=True, slots=True)
class GroupRecord:
    """A group as a person sees it: both shapes of a combination group give one record (section 0.5)."""

    name: str
    kind: GroupKind
    year_codes: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class PupilRecord:
    """A pupil. Empty text means that the file says nothing; `sex` None the same."""

    key: str
    line: int = 0
    eck_id: str = ""
    first_name: str = ""
    given_names: str = ""
    initials: str = ""
    prefix: str = ""
    surname: str = ""
    born_on: date | None = None
    sex: Sex | None = None
    year_code: str = ""
    group: str = ""
    """Name of the home group."""
    subgroups: tuple[str, ...] = ()
    postcode: str = ""
    enrolled_on: date | None = None
    left_on: date | None = None
    historical: bool = False
    """Year code H."""
    guessed_name: bool = False
    """The parts were guessed from one field; compare the whole name, not the parts."""
    loose_key: bool = False
    """The key may have lost its leading zeros (spreadsheets)."""

    @property
    def name(self) -> Name:
        return Name(self.first_name, self.prefix, self.surname, self.initials, self.given_names)

    @property
    def stable_key(self) -> str:
        """The key, or empty when the source says that it does not last (`#`, A6)."""
        return "" if self.key.startswith("#") else self.key


@dataclass(frozen=True, slots=True)
class StaffRecord:
    """A member of staff."""

    key: str
    line: int = 0
    eck_id: str = ""
    first_name: str = ""
    given_names: str = ""
    initials: str = ""
    prefix: str = ""
    surname: str = ""
    email: str = ""
    roles: tuple[str, ...] = ()
    groups: tuple[tuple[GroupKind, str], ...] = ()
    guessed_name: bool = False

    @property
    def name(self) -> Name:
        return Name(self.first_name, self.prefix, self.surname, self.initials, self.given_names)

    @property
    def stable_key(self) -> str:
        return "" if self.key.startswith("#") else self.key


@dataclass(frozen=True, slots=True)
class PupilRef:
    """How a guardian row points at a pupil: by number, else by name and birthday."""

    number: str = ""
    first_name: str = ""
    surname: str = ""
    """Prefix and surname together."""
    whole_name: str = ""
    """The name when it stands in one column."""
    born_on: date | None = None


@dataclass(frozen=True, slots=True)
class GuardianRecord:
    """One pupil-guardian pair of a file. `holds` None: the file has no authority column or the cell is empty."""

    pupil: PupilRef
    line: int = 0
    source_key: str = ""
    kind: GuardianKind = GuardianKind.PERSON
    position: int = 0
    relation: str = ""
    holds: Holds | None = None
    salutation: str = ""
    first_name: str = ""
    initials: str = ""
    prefix: str = ""
    surname: str = ""
    email: str = ""
    mobile: str = ""
    phone: str = ""
    street: str = ""
    house_number: str = ""
    postcode: str = ""
    place: str = ""
    secret_address: bool | None = None
    secret_phone: bool | None = None
    guessed_name: bool = False
    blocks: int = 0
    """How many guardians the layout has room for in a row; 0 when there is no limit."""

    @property
    def name(self) -> Name:
        return Name(self.first_name, self.prefix, self.surname, self.initials)


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one file says."""

    kind: FileKind
    school: SchoolRecord
    tells: frozenset[Part]
    groups: tuple[GroupRecord, ...] = ()
    pupils: tuple[PupilRecord, ...] = ()
    staff: tuple[StaffRecord, ...] = ()
    guardians: tuple[GuardianRecord, ...] = ()
    dropped: Mapping[Dropped, int] = field(default_factory=dict[Dropped, int])
    """How many values of each kind were left out: "243 BSN's weggelaten"."""
    questions: tuple[Question, ...] = ()
    notices: tuple[Notice, ...] = ()
    heads: tuple[str, ...] = ()
    """The column heads of a spreadsheet, under which the mapping is remembered."""
    mapping: str = ""
    """The mapping used, as `ColumnMapping.as_text`, to be remembered when the import is applied."""
