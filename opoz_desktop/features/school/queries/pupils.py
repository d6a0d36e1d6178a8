"""Questions about pupils: lists, the card, files, and who may see whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, Select, and_, case, false, func, select, true
from sqlalchemy.sql import ColumnElement

from opoz_desktop.kernel.base import GroupId, PupilId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import (
    Group,
    GroupKind,
    Guardian,
    Guardianship,
    Membership,
    Pupil,
    PupilFile,
    SchoolYear,
    Sex,
    Staff,
    StaffGroup,
)
from ..rules import Name, group_label, search_pattern
from .places import membership_holds, year_id_of


class Status(StrEnum):
    """Whether a pupil is at school now."""

    PRESENT = "present"
    FORMER = "former"


@dataclass(frozen=True, slots=True)
class PupilRow:
    """A pupil in a list."""

    id: PupilId
    name: Name
    number: str
    born_on: date | None
    group_id: GroupId | None
    group: str
    year_code: str
    status: Status
    left_on: date | None
    review_consents: bool
    sort: str
    search: str
    """Folded text: contains `rules.search_pattern(typed)` without its signs when what is typed fits."""

    @property
    def group_label(self) -> str:
        return group_label(self.group) if self.group else ""


@dataclass(frozen=True, slots=True)
class PupilFilter:
    """What to list. `group_id` None: all groups of the year; `typed` searches as Ctrl+K does."""

    group_id: GroupId | None = None
    status: Status = Status.PRESENT
    typed: str = ""
    year_id: int | None = None


@dataclass(frozen=True, slots=True)
class PupilCard:
    """What stands on the overview of a pupil's card."""

    row: PupilRow
    uid: bytes
    given_names: str
    initials: str
    sex: Sex
    postcode: str
    enrolled_on: date | None
    teachers: tuple[str, ...]
    groups: tuple[tuple[str, str], ...]
    """(school year, group), newest first."""
    siblings: tuple[tuple[PupilId, str, str], ...]
    """(id, name, group) of pupils who share a guardian."""
    two_homes: bool
    secret_address: bool


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file on a pupil's card, without its content."""

    id: int
    title: str
    media_type: str
    size: int
    added_on: date


def pupils(work: Work, wanted: PupilFilter | None = None) -> tuple[PupilRow, ...]:
    """Return the pupils that fit, sorted on kernwoord. One statement, whatever the size of the school."""
    asked = wanted or PupilFilter()
    statement = pupil_rows(work, asked.year_id).order_by(Pupil.sort, Pupil.id)
    statement = statement.where(Pupil.archived.is_(asked.status is Status.FORMER))
    if asked.group_id is not None:
        statement = statement.where(Group.id == asked.group_id)
    if asked.typed.strip():
        statement = statement.where(Pupil.search.like(search_pattern(asked.typed)))
    return tuple(pupil_row(r) for r in work.rows(statement))


def any_pupil(work: Work) -> bool:
    """Tell whether the actor may see any pupil at all, present or former."""
    return work.session.execute(select(Pupil.id).where(visible(work)).limit(1)).first() is not None


def pupil(work: Work, pupil_id: PupilId) -> PupilRow:
    """Return one pupil. Raise NotFound when there is none, or when it is not the actor's to see."""
    found = work.session.execute(pupil_rows(work).where(Pupil.id == pupil_id)).first()
    if found is None:
        raise NotFound(kind="pupil")
    return pupil_row(found)


def card(work: Work, pupil_id: PupilId) -> PupilCard:
    """Return the overview of a pupil's card. Raise NotFound as `pupil` does."""
    row = pupil(work, pupil_id)
    extra = work.session.execute(
        select(Pupil.uid, Pupil.given_names, Pupil.initials, Pupil.sex, Pupil.postcode, Pupil.enrolled_on).where(
            Pupil.id == pupil_id
        )
    ).one()
    teachers = work.rows(
        select(Staff.first_name, Staff.prefix, Staff.surname, Staff.initials)
        .join(StaffGroup, StaffGroup.staff_id == Staff.id)
        .where(StaffGroup.group_id == row.group_id, Staff.archived.is_(False))
        .order_by(Staff.sort)
    )
    been = work.rows(
        select(SchoolYear.name, Group.name)
        .join(Group, Group.school_year_id == SchoolYear.id)
        .join(Membership, Membership.group_id == Group.id)
        .where(Membership.pupil_id == pupil_id, Group.kind == GroupKind.HOME)
        .order_by(SchoolYear.starts.desc(), Membership.since.desc())
    )
    homes = work.rows(
        select(Guardian.street, Guardian.house_number, Guardian.postcode, Guardian.secret_address)
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .where(Guardianship.pupil_id == pupil_id, Guardianship.ended_on.is_(None))
    )
    addresses = {(h.street, h.house_number, h.postcode) for h in homes if h.street or h.postcode}
    return PupilCard(
        row,
        *extra,
        teachers=tuple(Name(t[0], t[1], t[2], t[3]).full for t in teachers),
        groups=tuple((g[0], group_label(g[1])) for g in been),
        siblings=_siblings(work, pupil_id),
        two_homes=len(addresses) > 1,
        secret_address=any(h.secret_address for h in homes),
    )


def files(work: Work, pupil_id: PupilId) -> tuple[FileRow, ...]:
    """Return the files on a pupil's card, newest first."""
    work.require(Permission.SEE_ALL_PUPILS)
    found = work.rows(
        select(PupilFile.id, PupilFile.title, PupilFile.media_type, PupilFile.size, PupilFile.added_at)
        .where(PupilFile.pupil_id == pupil_id)
        .order_by(PupilFile.added_at.desc(), PupilFile.id.desc())
    )
    return tuple(FileRow(r[0], r[1], r[2], r[3], r[4].astimezone().date()) for r in found)


def file_content(work: Work, file_id: int) -> bytes:
    """Return the bytes of a file on a card. Raise NotFound when it is gone."""
    work.require(Permission.SEE_ALL_PUPILS)
    content = work.session.execute(select(PupilFile.content).where(PupilFile.id == file_id)).scalar()
    if content is None:
        raise NotFound(kind="file")
    return content


def visible(work: Work) -> ColumnElement[bool]:
    """Return the condition on Pupil that keeps a teacher to the own groups and everybody else to their role.

    The groups are those of the school year that counts: a name such as "5" comes back every year.
    """
    if work.may(Permission.SEE_ALL_PUPILS):
        return true()
    if not work.may(Permission.SEE_OWN_GROUPS):
        return false()
    return Pupil.id.in_(
        select(Membership.pupil_id)
        .join(Group, Group.id == Membership.group_id)
        .where(
            Group.school_year_id == year_id_of(work),
            Group.name.in_(work.actor.groups),
            membership_holds(work.today),
        )
    )


def pupil_rows(work: Work, year_id: int | None = None) -> Select[*tuple[Any, ...]]:
    """Select a pupil with the home group of a year; the last one there when the pupil moved within it."""
    year = year_id if year_id is not None else year_id_of(work)
    newest = (
        select(
            Membership.pupil_id.label("pupil_id"),
            Membership.group_id.label("group_id"),
            func.row_number()
            .over(partition_by=Membership.pupil_id, order_by=(Membership.since.desc(), Membership.id.desc()))
            .label("rank"),
        )
        .join(Group, Group.id == Membership.group_id)
        .where(Group.school_year_id == year, Group.kind == GroupKind.HOME)
        .subquery()
    )
    return (
        select(
            Pupil.id, Pupil.first_name, Pupil.prefix, Pupil.surname, Pupil.initials, Pupil.given_names, Pupil.number,
            Pupil.born_on, Group.id.label("group_id"), func.coalesce(Group.name, "").label("group_name"),
            Pupil.year_code, case((Pupil.archived, "former"), else_="present").label("status"), Pupil.left_on,
            Pupil.review_consents, Pupil.sort, Pupil.search,
        )
        .outerjoin(newest, and_(newest.c.pupil_id == Pupil.id, newest.c.rank == 1))
        .outerjoin(Group, Group.id == newest.c.group_id)
        .where(visible(work))
    )  # fmt: skip


def pupil_row(r: Row[*tuple[Any, ...]]) -> PupilRow:
    """Turn a row of `pupil_rows` into a PupilRow."""
    return PupilRow(
        r.id, Name(r.first_name, r.prefix, r.surname, r.initials, r.given_names), r.number, r.born_on, r.group_id,
        r.group_name, r.year_code, Status(r.status), r.left_on, r.review_consents, r.sort, r.search,
    )  # fmt: skip


def _siblings(work: Work, pupil_id: PupilId) -> tuple[tuple[PupilId, str, str], ...]:
    own = select(Guardianship.guardian_id).where(Guardianship.pupil_id == pupil_id, Guardianship.ended_on.is_(None))
    shared = select(Guardianship.pupil_id).where(
        Guardianship.guardian_id.in_(own), Guardianship.pupil_id != pupil_id, Guardianship.ended_on.is_(None)
    )
    found = work.rows(pupil_rows(work).where(Pupil.id.in_(shared), Pupil.archived.is_(False)).order_by(Pupil.born_on))
    rows = [pupil_row(r) for r in found]
    return tuple((r.id, r.name.full, r.group_label) for r in rows)
