"""Deeds about the school itself and its years."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from sqlalchemy import select, update

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import SchoolId
from opoz_desktop.kernel.clock import SchoolYearSpan
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import School, SchoolYear


@dataclass(frozen=True, slots=True)
class SchoolFacts:
    """What a person fills in about the school; `name` and `board_name` must be there."""

    name: str
    board_name: str
    place: str = ""
    street: str = ""
    postcode: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    dpo_email: str = ""
    director_name: str = ""
    brin: str = ""
    location_code: str = ""


def create_school(work: Work, facts: SchoolFacts, *, practice: bool = False) -> SchoolId:
    """Make the one school of a new file. Raise InvalidValue when there is one already or a name is missing."""
    work.require(Permission.EDIT_SCHOOL)
    if work.session.execute(select(School.id)).first() is not None:
        raise InvalidValue(field="school", reason="exists")
    row = School(**_checked(facts), practice=practice)
    work.session.add(row)
    work.session.flush()
    work.note(AuditLine("school.create", f"school/{row.id}"))
    return row.id


def change_school(work: Work, facts: SchoolFacts) -> None:
    """Change the facts of the school. Raise InvalidValue when a name is missing, NotFound without a school."""
    work.require(Permission.EDIT_SCHOOL)
    if not work.change(update(School).values(**_checked(facts))):
        raise NotFound(kind="school")
    work.note(AuditLine("school.change", "school/1"))


def open_year(work: Work, span: SchoolYearSpan) -> int:
    """Return the id of a school year, made when it is not there yet."""
    work.require(Permission.EDIT_PUPILS)
    found = work.session.execute(select(SchoolYear.id).where(SchoolYear.name == span.name)).scalar()
    if found is not None:
        return found
    row = SchoolYear(name=span.name, starts=span.starts, ends=span.ends)
    work.session.add(row)
    work.session.flush()
    work.note(AuditLine("school.year", f"school_year/{row.id}"))
    return row.id


def _checked(facts: SchoolFacts) -> dict[str, str]:
    values: dict[str, str] = {k: one_line(v) for k, v in asdict(facts).items()}
    for field in ("name", "board_name"):
        if not values[field]:
            raise InvalidValue(field=field, reason="empty")
    for field, value in values.items():
        refuse_bsn(field, value if field != "phone" else "")
    return values


def mark_practice(work: Work) -> None:
    """Mark this file as a practice school: title, forms and reports say so from now on, and it stays so."""
    work.require(Permission.EDIT_SCHOOL)
    if not work.change(update(School).values(practice=True)):
        raise NotFound(kind="school")
    work.note(AuditLine("school.practice", "school/1"))
