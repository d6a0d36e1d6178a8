"""The matrix of a group or of the school: one verdict per pupil and purpose, with what each guardian said."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, or_, select

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Group, Membership, Pupil, SchoolYear
from opoz_desktop.features.school.rules import Name, group_label
from opoz_desktop.kernel.base import GroupId, PupilId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..rules.decide import deciding, judge
from ..rules.facts import Basis, DecisionFacts, Reason, State, Verdict
from .purposes import PurposeRow, purposes
from .standing import GuardianShort, collecting_nothing, facts_of, guardians_of, present

_STOPPED = frozenset({Reason.REFUSED, Reason.WITHDRAWN, Reason.DISAGREEMENT, Reason.COURT_ORDER, Reason.OBJECTED})
"""Somebody said no, or a court did: the box is a no whatever else was ticked."""


class Box(StrEnum):
    """The tick box of a cell: the answer of all guardians together, as on paper.

    HALF is a yes of one while another is silent and one yes is enough; WAITING the same where all must say yes.
    NONE is a purpose that is not asked of parents.
    """

    YES = "yes"
    HALF = "half"
    WAITING = "waiting"
    NO = "no"
    OPEN = "open"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Cell:
    """One pupil and one purpose."""

    pupil_id: PupilId
    purpose: PurposeRow
    verdict: Verdict
    box: Box


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One pupil of the group: cells in the order of the purposes."""

    pupil_id: PupilId
    name: Name
    born_on: date | None
    guardians: tuple[GuardianShort, ...]
    cells: tuple[Cell, ...]
    review: bool


@dataclass(frozen=True, slots=True)
class Matrix:
    """A group on a day, or the whole school (`group_id` None). `allowed` counts per purpose the pupils who may."""

    group_id: GroupId | None
    group: str
    on: date
    purposes: tuple[PurposeRow, ...]
    rows: tuple[MatrixRow, ...]
    allowed: tuple[int, ...]


def matrix_of_group(work: Work, group_id: GroupId, on: date | None = None) -> Matrix:
    """Return the matrix of a group on a day (None: today), sorted on kernwoord.

    Who is in the group is asked of that day within its school year; a teacher gets who is in it today as well. Raise
    NotFound when there is no such group or when it is not the actor's to see.
    """
    day = on or work.today
    group = work.session.execute(
        select(Group.name, Group.school_year_id, SchoolYear.starts, SchoolYear.ends)
        .join(SchoolYear, SchoolYear.id == Group.school_year_id)
        .where(Group.id == group_id)
    ).first()
    if group is None or not (work.may(Permission.SEE_ALL_PUPILS) or _is_own(work, group.name, group.school_year_id)):
        raise NotFound(kind="group")
    inside = min(max(day, group.starts), group.ends)
    members = (
        select(Membership.pupil_id)
        .join(Pupil, Pupil.id == Membership.pupil_id)
        .where(
            Membership.group_id == group_id,
            or_(Membership.until.is_(None), Membership.until >= inside),
            school.visible(work),
        )
    )
    if inside == day:
        members = members.where(Pupil.archived.is_(False))
    return _matrix(work, members, day, group_id, group_label(group.name))


def matrix_of_school(work: Work, on: date | None = None) -> Matrix:
    """Return the matrix of everybody who is at school now, on a day (None: today), in class-list order.

    Five statements, whatever the number of pupils. Raise NotAllowed for whoever may not see all pupils.
    """
    work.require(Permission.SEE_ALL_PUPILS)
    with collecting_nothing():
        return _matrix(work, present(), on or work.today, None, "")


def _matrix(work: Work, members: Select[Any], day: date, group_id: GroupId | None, group: str) -> Matrix:
    asked = purposes(work, on=day)
    facts = facts_of(work, members, asked)
    cells: defaultdict[tuple[int, int], list[DecisionFacts]] = defaultdict(list)
    for d in facts.decisions:
        cells[d[0], d[1]].append(d)
    children = {c.id: c for c in facts.children}
    guardians = guardians_of(work, members, day)
    own_age = facts.purposes[0].policy.own_age if facts.purposes else 16
    rows: list[MatrixRow] = []
    for r in work.rows(
        select(
            Pupil.id, Pupil.first_name, Pupil.prefix, Pupil.surname, Pupil.initials, Pupil.given_names, Pupil.born_on,
            Pupil.review_consents,
        ).where(Pupil.id.in_(members)).order_by(Pupil.sort, Pupil.id)
    ):  # fmt: skip
        flags, orders = facts.flags.get(r.id, ()), facts.orders.get(r.id, ())
        who = deciding(children[r.id], day, own_age)
        line: list[Cell] = []
        for row, known in zip(asked, facts.purposes, strict=True):
            verdict = judge(who, known, cells.get((r.id, row.id), ()), day, flags, orders)
            line.append(Cell(r.id, row, verdict, box_of(verdict, row.basis)))
        rows.append(
            MatrixRow(
                r.id, Name(r[1], r[2], r[3], r[4], r[5]), r.born_on, guardians.get(r.id, ()), tuple(line),
                r.review_consents,
            )
        )  # fmt: skip
    allowed = tuple(sum(row.cells[i].verdict.allowed for row in rows) for i in range(len(asked)))
    return Matrix(group_id, group, day, asked, tuple(rows), allowed)


def _is_own(work: Work, name: str, year_id: int) -> bool:
    """Tell whether it is a group of this teacher now: a name such as "5" comes back every year."""
    if not work.may(Permission.SEE_OWN_GROUPS) or name not in work.actor.groups:
        return False
    year = school.current_year(work)
    return year is not None and year.id == year_id


def box_of(verdict: Verdict, basis: Basis = Basis.CONSENT) -> Box:
    """Return what the tick box of a cell shows.

    One no makes a no, and so does what a court forbids or parents dispute; a yes of some while others are silent is
    half, or waiting where all must say yes. What may not be used never shows a yes.
    """
    if verdict.reason in _STOPPED:
        return Box.NO
    if basis is not Basis.CONSENT:
        return Box.NONE
    states = [a.state for a in verdict.latest if a.counts]
    if verdict.allowed:
        return Box.YES if all(s in {State.YES, State.COURT} for s in states) else Box.HALF
    return Box.WAITING if State.YES in states and verdict.reason is Reason.WAITING_FOR_OTHER else Box.OPEN
