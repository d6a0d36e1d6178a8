"""What Ctrl+K finds in the school register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import func, select

from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Guardian, Guardianship, Pupil
from ..rules import Name, search_pattern
from .pupils import PupilRow, Status, pupil_row, pupil_rows, visible


class HitKind(StrEnum):
    """What was found."""

    PUPIL = "pupil"
    GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True)
class Hit:
    """A find: a pupil, or a guardian with the pupil whose card shows them.

    For a pupil `group`, `born_on` and `former` tell namesakes apart; for a guardian `relation` and
    `children` (first names) do.
    """

    kind: HitKind
    pupil_id: PupilId
    name: str
    group: str = ""
    born_on: date | None = None
    former: bool = False
    relation: str = ""
    children: str = ""


def search(work: Work, typed: str, limit: int = 20) -> tuple[Hit, ...]:
    """Find pupils and guardians; "devries", "de vries" and "vries" all find De Vries.

    Former pupils are found too. Guardians are found by those who may see contacts.
    """
    if not typed.strip():
        return ()
    pattern = search_pattern(typed)
    found = work.rows(
        pupil_rows(work).where(Pupil.search.like(pattern)).order_by(Pupil.archived, Pupil.sort).limit(limit)
    )
    hits = [_pupil_hit(pupil_row(r)) for r in found]
    if work.may(Permission.SEE_CONTACTS) and len(hits) < limit:
        hits += _guardian_hits(work, pattern, limit - len(hits))
    return tuple(hits)


def _pupil_hit(row: PupilRow) -> Hit:
    former = row.status is Status.FORMER
    return Hit(HitKind.PUPIL, row.id, row.name.full, row.group_label, row.born_on, former)


def _guardian_hits(work: Work, pattern: str, limit: int) -> list[Hit]:
    found = work.rows(
        select(
            func.min(Pupil.id), Guardian.first_name, Guardian.prefix, Guardian.surname, Guardian.initials,
            func.min(Guardianship.relation), func.aggregate_strings(Pupil.first_name, ", "),
        )
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .join(Pupil, Pupil.id == Guardianship.pupil_id)
        .where(Guardian.search.like(pattern), Guardianship.ended_on.is_(None), visible(work))
        .group_by(Guardian.id)
        .order_by(Guardian.sort)
        .limit(limit)
    )  # fmt: skip
    return [Hit(HitKind.GUARDIAN, r[0], Name(r[1], r[2], r[3], r[4]).full, relation=r[5], children=r[6]) for r in found]
