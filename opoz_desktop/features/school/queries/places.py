"""Questions about the school, its years, groups and staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, false, func, or_, select, true
from sqlalchemy.sql import ColumnElement

from opoz_desktop.kernel.base import GroupId, SchoolId, StaffId
from opoz_desktop.kernel.clock import school_year_of
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Group, GroupKind, Membership, Pupil, School, SchoolYear, Staff, StaffGroup
from ..rules import Name, group_label


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """The school of this file."""

    id: SchoolId
    name: str
    board_name: str
    place: str
    street: str
    postcode: str
    phone: str
    email: str
    website: str
    dpo_email: str
    director_name: str
    brin: str
    location_code: str
    practice: bool

    @property
    def paper_name(self) -> str:
        """The name as paper prints it: a practice school says what it is on every sheet."""
        return f"{self.name} (oefenschool)" if self.practice else self.name

    @property
    def address(self) -> str:
        """`Bessenlaan 8, 1199 AB Nieuwerveen`, as far as it is known."""
        tail = " ".join(p for p in (self.postcode, self.place) if p)
        return ", ".join(p for p in (self.street, tail) if p)


@dataclass(frozen=True, slots=True)
class YearRow:
    """A school year that has groups in this file."""

    id: int
    name: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A home group with the number of pupils in it today."""

    id: GroupId
    name: str
    year_codes: tuple[str, ...]
    pupils: int

    @property
    def label(self) -> str:
        return group_label(self.name)


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A member of staff."""

    id: StaffId
    name: Name
    key: str
    email: str
    roles: tuple[str, ...]
    groups: tuple[str, ...]
    archived: bool


def school(work: Work) -> SchoolRow:
    """Return the school of this file. Raise NotFound in a file without one."""
    row = work.session.execute(select(*(getattr(School, f) for f in SchoolRow.__slots__)).limit(1)).first()
    if row is None:
        raise NotFound(kind="school")
    return SchoolRow(*row)


def years(work: Work) -> tuple[YearRow, ...]:
    """Return the school years that have groups, newest first."""
    found = work.rows(
        select(SchoolYear.id, SchoolYear.name, SchoolYear.starts, SchoolYear.ends)
        .where(select(Group.id).where(Group.school_year_id == SchoolYear.id).exists())
        .order_by(SchoolYear.starts.desc())
    )
    return tuple(YearRow(*r) for r in found)


def current_year(work: Work) -> YearRow | None:
    """Return the school year that counts: the one of today if it has groups, else the newest that has."""
    all_years = years(work)
    name = school_year_of(work.today).name
    return next((y for y in all_years if y.name == name), all_years[0] if all_years else None)


def groups(work: Work, year_id: int | None = None) -> tuple[GroupRow, ...]:
    """Return the home groups of a year (None: the current one) in school order, with pupils of today."""
    year = year_id if year_id is not None else year_id_of(work)
    member = and_(Membership.group_id == Group.id, membership_holds(work.today))
    found = work.rows(
        select(Group.id, Group.name, Group.year_codes, func.count(Pupil.id))
        .outerjoin(Membership, member)
        .outerjoin(Pupil, and_(Pupil.id == Membership.pupil_id, Pupil.archived.is_(False)))
        .where(Group.school_year_id == year, Group.kind == GroupKind.HOME, _own_group(work))
        .group_by(Group.id)
        .order_by(Group.sort)
    )
    return tuple(GroupRow(r[0], r[1], tuple(r[2]), r[3]) for r in found)


def staff(work: Work) -> tuple[StaffRow, ...]:
    """Return the staff of the school with the groups of the current year."""
    work.require(Permission.SEE_ALL_PUPILS)
    names: dict[int, list[str]] = {}
    for staff_id, name in work.rows(
        select(StaffGroup.staff_id, Group.name)
        .join(Group, Group.id == StaffGroup.group_id)
        .where(Group.school_year_id == year_id_of(work))
        .order_by(Group.sort)
    ):
        names.setdefault(staff_id, []).append(group_label(name))
    found = work.rows(
        select(
            Staff.id, Staff.first_name, Staff.prefix, Staff.surname, Staff.initials, Staff.key, Staff.email,
            Staff.roles, Staff.archived,
        ).order_by(Staff.archived, Staff.sort)
    )  # fmt: skip
    return tuple(
        StaffRow(r[0], Name(r[1], r[2], r[3], r[4]), r[5], r[6], tuple(r[7]), tuple(names.get(r[0], [])), r[8])
        for r in found
    )


def _own_group(work: Work) -> ColumnElement[bool]:
    if work.may(Permission.SEE_ALL_PUPILS):
        return true()
    return Group.name.in_(work.actor.groups) if work.may(Permission.SEE_OWN_GROUPS) else false()


def membership_holds(day: date) -> ColumnElement[bool]:
    """Return the condition that a membership holds on a day."""
    return or_(Membership.until.is_(None), Membership.until >= day)


def year_id_of(work: Work) -> int:
    """Return the id of the school year that counts, 0 when the file has no groups yet."""
    year = current_year(work)
    return year.id if year else 0
