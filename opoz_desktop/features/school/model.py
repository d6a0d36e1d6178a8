"""The tables of the school register."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from opoz_desktop.kernel.base import Base, EnumText, GroupId, GuardianId, Id, PupilId, SchoolId, StaffId

AUTOINCREMENT = {"sqlite_autoincrement": True}


class Sex(StrEnum):
    """Sex as EDEXML knows it (ISO 5218): 0 unknown, 1 boy, 2 girl, 9 not specified. OSO reverses 1 and 2."""

    UNKNOWN = "0"
    BOY = "1"
    GIRL = "2"
    NOT_SPECIFIED = "9"


class GroupKind(StrEnum):
    """A home group (stamgroep) or a subgroup (samengestelde groep)."""

    HOME = "home"
    SUB = "sub"


class GuardianKind(StrEnum):
    """A person, or an institution (gecertificeerde instelling) with guardianship."""

    PERSON = "person"
    INSTITUTION = "institution"


class AuthorityKind(StrEnum):
    """What the authority of a guardian over a pupil is (BW 1:245: ouderlijk gezag or voogdij)."""

    PARENTAL = "parental"
    GUARDIANSHIP = "guardianship"
    FOSTER_GUARDIANSHIP = "foster_guardianship"
    INSTITUTION = "institution"


class Holds(StrEnum):
    """Whether a guardian has authority: yes, no, or not recorded, which the director resolves."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Origin(StrEnum):
    """Where a row came from; what was typed by hand is never overwritten by an empty field of a file."""

    IMPORT = "import"
    HAND = "hand"


class School(Base):
    """The school of this file; one row. Names and addresses stand on every form and report."""

    __tablename__ = "school"
    __table_args__ = AUTOINCREMENT

    id: Mapped[SchoolId] = mapped_column(Id, primary_key=True)
    name: Mapped[str]
    board_name: Mapped[str]
    place: Mapped[str] = mapped_column(default="")
    street: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    website: Mapped[str] = mapped_column(default="")
    dpo_email: Mapped[str] = mapped_column(default="")
    director_name: Mapped[str] = mapped_column(default="")
    brin: Mapped[str] = mapped_column(default="")
    location_code: Mapped[str] = mapped_column(default="")
    practice: Mapped[bool] = mapped_column(default=False)


class Letterhead(Base):
    """What stands at the head and the foot of the school's letters and forms; the last row holds.

    The picture was checked and redrawn when it came in: a plain PNG, small, without anything hidden in it.
    """

    __tablename__ = "letterhead"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    logo: Mapped[bytes | None] = mapped_column(deferred=True)
    """PNG; None: no logo."""
    logo_width: Mapped[int] = mapped_column(default=0)
    logo_height: Mapped[int] = mapped_column(default=0)
    footer: Mapped[str] = mapped_column(default="")
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int]


class SchoolYear(Base):
    """A school year, 1 August to 31 July."""

    __tablename__ = "school_year"
    __table_args__ = (UniqueConstraint("name"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    name: Mapped[str]
    starts: Mapped[date]
    ends: Mapped[date]


class Group(Base):
    """A group of one school year. A combination group is one row with several year codes."""

    __tablename__ = "group_of_year"
    __table_args__ = (UniqueConstraint("school_year_id", "kind", "name"), AUTOINCREMENT)

    id: Mapped[GroupId] = mapped_column(Id, primary_key=True)
    school_year_id: Mapped[int] = mapped_column(Id, ForeignKey("school_year.id"), index=True)
    kind: Mapped[GroupKind] = mapped_column(EnumText(GroupKind))
    name: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    year_codes: Mapped[list[Any]]
    """Year codes of EDEXML A5 as a list of texts ("1", "2", "S"), sorted."""
    sort: Mapped[str]


class Pupil(Base):
    """A child. `left_on` in the past, or `archived`, makes a former pupil; nothing is deleted by an import."""

    __tablename__ = "pupil"
    __table_args__ = (
        Index("ix_pupil_active_sort", "archived", "sort"),
        Index("ix_pupil_born_on", "born_on"),
        CheckConstraint("length(uid) = 16", name="uid"),
        AUTOINCREMENT,
    )

    id: Mapped[PupilId] = mapped_column(Id, primary_key=True)
    uid: Mapped[bytes] = mapped_column(unique=True)
    """16 random bytes: what sealed documents and erasure marks know a child by."""
    number: Mapped[str] = mapped_column(index=True)
    """Pupil number (leerlingnummer) as the administration system writes it; leading zeros count."""
    eck_id: Mapped[str] = mapped_column(default="", index=True)
    first_name: Mapped[str] = mapped_column(default="")
    """The name used (roepnaam)."""
    given_names: Mapped[str] = mapped_column(default="")
    initials: Mapped[str] = mapped_column(default="")
    prefix: Mapped[str] = mapped_column(default="")
    surname: Mapped[str] = mapped_column(default="")
    born_on: Mapped[date | None]
    sex: Mapped[Sex] = mapped_column(EnumText(Sex), default=Sex.UNKNOWN)
    year_code: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    enrolled_on: Mapped[date | None]
    left_on: Mapped[date | None]
    archived: Mapped[bool] = mapped_column(default=False)
    """Former pupil: left on or before the reference date of the import, or removed from the list by hand."""
    review_consents: Mapped[bool] = mapped_column(default=False)
    """Authority or guardians changed by an import: a person looks at the consents again."""
    origin: Mapped[Origin] = mapped_column(EnumText(Origin), default=Origin.IMPORT)
    sort: Mapped[str]
    """Sort key on the kernwoord (`names.sort_key`)."""
    search: Mapped[str]
    """Folded text for searching (`names.search_text`)."""


class Membership(Base):
    """A pupil in a group, from `since` up to and including `until` (None: still)."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("pupil_id", "group_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    group_id: Mapped[GroupId] = mapped_column(Id, ForeignKey("group_of_year.id"), index=True)
    since: Mapped[date]
    until: Mapped[date | None]


class Guardian(Base):
    """A parent, carer or institution. An address or telephone that is secret is never shown or printed."""

    __tablename__ = "guardian"
    __table_args__ = (CheckConstraint("length(uid) = 16", name="uid"), AUTOINCREMENT)

    id: Mapped[GuardianId] = mapped_column(Id, primary_key=True)
    uid: Mapped[bytes] = mapped_column(unique=True)
    kind: Mapped[GuardianKind] = mapped_column(EnumText(GuardianKind), default=GuardianKind.PERSON)
    salutation: Mapped[str] = mapped_column(default="")
    first_name: Mapped[str] = mapped_column(default="")
    initials: Mapped[str] = mapped_column(default="")
    prefix: Mapped[str] = mapped_column(default="")
    surname: Mapped[str] = mapped_column(default="")
    """Surname, or the name of the institution."""
    email: Mapped[str] = mapped_column(default="")
    mobile: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    street: Mapped[str] = mapped_column(default="")
    house_number: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    secret_address: Mapped[bool] = mapped_column(default=False)
    secret_phone: Mapped[bool] = mapped_column(default=False)
    source_key: Mapped[str] = mapped_column(default="", index=True)
    """The key in the source (OneRoster sourcedId), if it has one."""
    origin: Mapped[Origin] = mapped_column(EnumText(Origin), default=Origin.IMPORT)
    sort: Mapped[str]
    search: Mapped[str]


class Guardianship(Base):
    """That a guardian belongs to a pupil, with the relation; a pair that ended keeps its row."""

    __tablename__ = "guardianship"
    __table_args__ = (UniqueConstraint("pupil_id", "guardian_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    guardian_id: Mapped[GuardianId] = mapped_column(Id, ForeignKey("guardian.id"), index=True)
    relation: Mapped[str] = mapped_column(default="")
    """As the source says it: vader, moeder, voogd, pleegouder, stiefouder, grootouder, or free text."""
    position: Mapped[int] = mapped_column(default=0)
    """Order of the source (verzorger 1, 2, 3)."""
    ended_on: Mapped[date | None]
    origin: Mapped[Origin] = mapped_column(EnumText(Origin), default=Origin.IMPORT)


class Authority(Base):
    """Authority of a guardian over a pupil for a span of time; rows are appended, an end date closes one."""

    __tablename__ = "authority"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    guardian_id: Mapped[GuardianId] = mapped_column(Id, ForeignKey("guardian.id"), index=True)
    holds: Mapped[Holds] = mapped_column(EnumText(Holds))
    kind: Mapped[AuthorityKind] = mapped_column(EnumText(AuthorityKind), default=AuthorityKind.PARENTAL)
    basis: Mapped[str] = mapped_column(default="")
    """How the school knows: import, gezagsregister, beschikking, verklaring ouders."""
    since: Mapped[date | None]
    """None: as long as the school knows."""
    until: Mapped[date | None]
    """First day on which it no longer holds. None: still."""
    seen_on: Mapped[date | None]
    seen_by: Mapped[str] = mapped_column(default="")
    recorded_at: Mapped[datetime]


class Staff(Base):
    """A member of staff as the administration system knows them; a user of this program is something else."""

    __tablename__ = "staff"
    __table_args__ = AUTOINCREMENT

    id: Mapped[StaffId] = mapped_column(Id, primary_key=True)
    key: Mapped[str] = mapped_column(index=True)
    eck_id: Mapped[str] = mapped_column(default="")
    first_name: Mapped[str] = mapped_column(default="")
    given_names: Mapped[str] = mapped_column(default="")
    initials: Mapped[str] = mapped_column(default="")
    prefix: Mapped[str] = mapped_column(default="")
    surname: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    roles: Mapped[list[Any]]
    """Role codes of EDEXML A5 (LRK, DIR, IB); never used for permissions."""
    archived: Mapped[bool] = mapped_column(default=False)
    origin: Mapped[Origin] = mapped_column(EnumText(Origin), default=Origin.IMPORT)
    sort: Mapped[str]


class StaffGroup(Base):
    """A member of staff with a group."""

    __tablename__ = "staff_group"
    __table_args__ = (UniqueConstraint("staff_id", "group_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    staff_id: Mapped[StaffId] = mapped_column(Id, ForeignKey("staff.id"), index=True)
    group_id: Mapped[GroupId] = mapped_column(Id, ForeignKey("group_of_year.id"), index=True)


class PupilFile(Base):
    """A file on a pupil's card. The content stands in the encrypted register, never beside it."""

    __tablename__ = "pupil_file"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    title: Mapped[str]
    media_type: Mapped[str]
    content: Mapped[bytes] = mapped_column(deferred=True)
    size: Mapped[int]
    digest: Mapped[bytes]
    """SHA-256 of the content."""
    added_at: Mapped[datetime]
    added_by: Mapped[int]


RETENTION = {
    "school": "none: the school itself, no person",
    "letterhead": "none: the school itself, no person",
    "school_year": "none: no person",
    "group_of_year": "none: no person",
    "pupil": "rule: school time and the term of retention.pupil_years_after_leaving",
    "membership": "rule: goes with the pupil",
    "guardian": "rule: goes with the last pupil of the guardian",
    "guardianship": "rule: goes with the pupil",
    "authority": "rule: goes with the pupil; proof of who could decide",
    "staff": "rule: retention.staff_years_after_leaving",
    "staff_group": "rule: goes with the member of staff",
    "pupil_file": "rule: goes with the pupil",
}
"""How long the rows of each table live; "none" states why a table has no term. Carried out by retention."""
