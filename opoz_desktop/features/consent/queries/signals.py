"""Signals and court orders of a pupil that nobody has ended yet, each with the id by which it is ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.work import Work

from ..model import ConsentFlag, CourtOrder
from ..rules.facts import Flag, Order


@dataclass(frozen=True, slots=True)
class OpenSignal:
    """One signal or court order that runs. `purpose_id` None: for everything; `guardian_id` None: of nobody named.

    `text` is how the school knows, or the number of the order. `until` is the last day an order itself names.
    """

    id: int
    kind: Flag | Order
    purpose_id: PurposeId | None
    guardian_id: GuardianId | None
    since: date
    until: date | None
    text: str

    @property
    def court(self) -> bool:
        """Tell whether a court said it."""
        return isinstance(self.kind, Order)

    def about(self, purpose_id: PurposeId) -> bool:
        """Tell whether it touches a purpose."""
        return self.purpose_id in {None, purpose_id}


def open_signals(work: Work, pupil_id: PupilId) -> tuple[OpenSignal, ...]:
    """Return what was noted or ordered about a pupil and not ended, oldest first; orders that ran out are left out.

    Raise NotFound as `school.queries.pupil` does.
    """
    school.pupil(work, pupil_id)
    found: list[OpenSignal] = []
    for table, text in ((ConsentFlag, ConsentFlag.source), (CourtOrder, CourtOrder.reference)):
        end = aliased(table)
        found += [
            OpenSignal(*r)
            for r in work.rows(
                select(table.id, table.kind, table.purpose_id, table.guardian_id, table.since, table.until, text)
                .outerjoin(end, end.ends_id == table.id)
                .where(
                    table.pupil_id == pupil_id,
                    table.ends_id.is_(None),
                    end.id.is_(None),
                    or_(table.until.is_(None), table.until > work.today),
                )
                .order_by(table.since, table.id)
            )
        ]
    return tuple(found)
