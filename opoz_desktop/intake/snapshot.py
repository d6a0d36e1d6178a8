"""The register as plain values for a comparison, in one statement per table; and the history of imports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, func, select

from opoz_desktop.features.school.model import (
    Authority,
    AuthorityKind,
    Group,
    GroupKind,
    Guardian,
    GuardianKind,
    Guardianship,
    Holds,
    Membership,
    Origin,
    Pupil,
    School,
    SchoolYear,
    Sex,
    Staff,
    StaffGroup,
)
from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from .columns import ColumnMapping, heads_digest
from .model import ColumnChoice, ImportBatch
from .proposal import Stamp
from .records import Part
from .spreadsheet import SheetLook


@dataclass(frozen=True, slots=True)
class PupilHere:
    """A pupil as the register has it."""

    id: int
    number: str
    eck_id: str
    first_name: str
    given_names: str
    initials: str
    prefix: str
    surname: str
    born_on: date | None
    sex: Sex
    year_code: str
    postcode: str
    enrolled_on: date | None
    left_on: date | None
    archived: bool
    review_consents: bool
    origin: Origin

    @property
    def name(self) -> Name:
        return Name(self.first_name, self.prefix, self.surname, self.initials, self.given_names)


@dataclass(frozen=True, slots=True)
class GroupHere:
    """A group with the name of its school year."""

    id: int
    year: str
    year_ends: date
    kind: GroupKind
    name: str
    year_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MembershipHere:
    """A pupil in a group."""

    id: int
    pupil: int
    group: int
    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class GuardianHere:
    """A guardian as the register has it."""

    id: int
    kind: GuardianKind
    salutation: str
    first_name: str
    initials: str
    prefix: str
    surname: str
    email: str
    mobile: str
    phone: str
    street: str
    house_number: str
    postcode: str
    place: str
    secret_address: bool
    secret_phone: bool
    source_key: str
    origin: Origin

    @property
    def name(self) -> Name:
        return Name(self.first_name, self.prefix, self.surname, self.initials)


@dataclass(frozen=True, slots=True)
class PairHere:
    """A guardian of a pupil."""

    id: int
    pupil: int
    guardian: int
    relation: str
    position: int
    ended_on: date | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class AuthorityHere:
    """The authority that stands (without end) for a pair."""

    id: int
    pupil: int
    guardian: int
    holds: Holds
    kind: AuthorityKind
    basis: str
    until: date | None


@dataclass(frozen=True, slots=True)
class StaffHere:
    """A member of staff as the register has it."""

    id: int
    key: str
    eck_id: str
    first_name: str
    given_names: str
    initials: str
    prefix: str
    surname: str
    email: str
    roles: tuple[str, ...]
    archived: bool
    origin: Origin

    @property
    def name(self) -> Name:
        return Name(self.first_name, self.prefix, self.surname, self.initials, self.given_names)


@dataclass(frozen=True, slots=True)
class LastImport:
    """The last import of pupils that stands."""

    counts_from: date
    made_at: datetime | None
    school_year: str


@dataclass(frozen=True, slots=True)
class Limits:
    """Above what a person is asked first (choices, F.2)."""

    leaver_share: float
    pupils: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The register, as far as an import can touch it."""

    school_id: int
    brin: str
    location: str
    pupils: tuple[PupilHere, ...]
    groups: tuple[GroupHere, ...]
    memberships: tuple[MembershipHere, ...]
    guardians: tuple[GuardianHere, ...]
    pairs: tuple[PairHere, ...]
    authority: tuple[AuthorityHere, ...]
    staff: tuple[StaffHere, ...]
    staff_groups: tuple[tuple[int, int, int], ...]
    """(id, staff id, group id)."""
    last: LastImport | None
    limits: Limits
    stamp: Stamp


def snapshot(work: Work) -> Snapshot:
    """Return the register as plain values: twelve statements, whatever its size."""
    work.require(Permission.IMPORT)
    school = work.session.execute(select(School.id, School.brin, School.location_code).limit(1)).first()
    groups = work.rows(
        select(Group.id, SchoolYear.name, SchoolYear.ends, Group.kind, Group.name, Group.year_codes)
        .join(SchoolYear, SchoolYear.id == Group.school_year_id)
        .order_by(Group.id)
    )
    staff = work.rows(
        select(
            Staff.id, Staff.key, Staff.eck_id, Staff.first_name, Staff.given_names, Staff.initials, Staff.prefix,
            Staff.surname, Staff.email, Staff.roles, Staff.archived, Staff.origin,
        ).order_by(Staff.id)
    )  # fmt: skip
    return Snapshot(
        school_id=school[0] if school else 0,
        brin=school[1] if school else "",
        location=school[2] if school else "",
        pupils=tuple(
            PupilHere(*row)
            for row in work.rows(
                select(
                    Pupil.id, Pupil.number, Pupil.eck_id, Pupil.first_name, Pupil.given_names, Pupil.initials,
                    Pupil.prefix, Pupil.surname, Pupil.born_on, Pupil.sex, Pupil.year_code, Pupil.postcode,
                    Pupil.enrolled_on, Pupil.left_on, Pupil.archived, Pupil.review_consents, Pupil.origin,
                ).order_by(Pupil.id)
            )
        ),
        groups=tuple(GroupHere(i, year, ends, kind, name, tuple(codes)) for i, year, ends, kind, name, codes in groups),
        memberships=tuple(
            MembershipHere(*row)
            for row in work.rows(
                select(Membership.id, Membership.pupil_id, Membership.group_id, Membership.since, Membership.until)
                .order_by(Membership.since, Membership.id)
            )
        ),
        guardians=tuple(
            GuardianHere(*row)
            for row in work.rows(
                select(
                    Guardian.id, Guardian.kind, Guardian.salutation, Guardian.first_name, Guardian.initials,
                    Guardian.prefix, Guardian.surname, Guardian.email, Guardian.mobile, Guardian.phone,
                    Guardian.street, Guardian.house_number, Guardian.postcode, Guardian.place,
                    Guardian.secret_address, Guardian.secret_phone, Guardian.source_key, Guardian.origin,
                ).order_by(Guardian.id)
            )
        ),
        pairs=tuple(
            PairHere(*row)
            for row in work.rows(
                select(
                    Guardianship.id, Guardianship.pupil_id, Guardianship.guardian_id, Guardianship.relation,
                    Guardianship.position, Guardianship.ended_on, Guardianship.origin,
                ).order_by(Guardianship.pupil_id, Guardianship.position, Guardianship.id)
            )
        ),
        authority=tuple(
            AuthorityHere(*row)
            for row in work.rows(
                select(
                    Authority.id, Authority.pupil_id, Authority.guardian_id, Authority.holds, Authority.kind,
                    Authority.basis, Authority.until,
                )
                .where(Authority.until.is_(None) | (Authority.until > work.today))
                .order_by(Authority.id)
            )
        ),
        staff=tuple(_staff(row) for row in staff),
        staff_groups=tuple(
            (row[0], row[1], row[2])
            for row in work.rows(select(StaffGroup.id, StaffGroup.staff_id, StaffGroup.group_id))
        ),
        last=_last(work),
        limits=Limits(
            float(choice(work, "import.ask_above_leaver_share").value),
            int(choice(work, "import.ask_above_pupils").value),
        ),
        stamp=stamp(work),
    )  # fmt: skip


def _staff(row: Row[Any]) -> StaffHere:
    return StaffHere(
        row.id,
        row.key,
        row.eck_id,
        row.first_name,
        row.given_names,
        row.initials,
        row.prefix,
        row.surname,
        row.email,
        tuple(row.roles),
        row.archived,
        row.origin,
    )


def stamp(work: Work) -> Stamp:
    """Return what tells whether the register is still the one that was compared with."""
    row = work.session.execute(
        select(
            select(func.coalesce(func.max(ImportBatch.id), 0)).where(ImportBatch.undone_at.is_(None)).scalar_subquery(),
            select(func.count()).select_from(Pupil).scalar_subquery(),
            select(func.count()).select_from(Guardian).scalar_subquery(),
            select(func.count()).select_from(Guardianship).scalar_subquery(),
        )
    ).one()
    return Stamp(row[0], row[1], row[2], row[3])


def _last(work: Work) -> LastImport | None:
    rows = work.rows(
        select(ImportBatch.counts_from, ImportBatch.made_at, ImportBatch.school_year, ImportBatch.parts)
        .where(ImportBatch.undone_at.is_(None))
        .order_by(ImportBatch.id.desc())
    )
    return next((LastImport(r[0], r[1], r[2]) for r in rows if Part.PUPILS in r[3]), None)


def remembered_mapping(work: Work, found: SheetLook) -> ColumnMapping | None:
    """Return the mapping that the school confirmed before for these heads, in whatever order they stand now."""
    work.require(Permission.IMPORT)
    row = work.session.execute(
        select(ColumnChoice.heads, ColumnChoice.mapping).where(ColumnChoice.heads_digest == heads_digest(found.heads))
    ).first()
    if row is None or found.header_row < 0:
        return None
    moved = ColumnMapping.from_text(row[1]).moved(row[0], found.heads)
    return ColumnMapping(moved.list_kind, found.sheet, found.header_row, moved.columns)


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One import in the history. `can_undo` is true for the last one that stands, within the term."""

    id: int
    at: datetime
    by: int
    source: str
    school_year: str
    counts_from: date
    counts: dict[str, Any]
    undone_at: datetime | None
    can_undo: bool
    of_answers: bool = False
    """Answers of a parent app, which are taken back by rows that say so, never by erasing."""


def history(work: Work) -> tuple[ImportRow, ...]:
    """Return the imports, newest first."""
    work.require(Permission.IMPORT)
    days = int(choice(work, "import.undo_days").value)
    rows = work.rows(select(ImportBatch).order_by(ImportBatch.id.desc()))
    found: list[ImportRow] = []
    last_seen = False
    for (batch,) in rows:
        standing = batch.undone_at is None
        can = standing and not last_seen and (work.now - batch.at).days < days
        last_seen = last_seen or standing
        found.append(
            ImportRow(
                batch.id,
                batch.at,
                batch.by,
                batch.source,
                batch.school_year,
                batch.counts_from,
                dict(batch.counts),
                batch.undone_at,
                can,
                Part.ANSWERS in batch.parts,
            )
        )
    return tuple(found)
