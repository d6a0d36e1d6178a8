"""Signals and court orders of a pupil that nobody has ended yet, each with the id by which it is ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy.orm import aliased

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.work import Work

from ..model import ConsentFlag, CourtOrder, Decision, DecisionVoid
from ..rules.facts import Answer, Flag, Order


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

    A doubt that its guardian cleared is left out too. Raise NotFound as `school.queries.pupil` does.
    """
    school.pupil(work, pupil_id)
    cleared = cleared_doubts(work, select(ConsentFlag.pupil_id).where(ConsentFlag.pupil_id == pupil_id))
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
            if table is not ConsentFlag or r[0] not in cleared
        ]
    return tuple(found)


def cleared_doubts(work: Work, pupils: Select[Any]) -> dict[int, date]:
    """Return the doubts that the same guardian cleared afterwards, each with the day from which it is clear.

    A later no clears it, and a yes of that day or later that was recorded after it; an older yes that arrives late
    does not. Taking that answer back brings the doubt back. Source: scanning design, section 7 rule 4.
    """
    day = case((Decision.value == Answer.YES, Decision.decided_on), else_=Decision.received_on)
    return {
        r[0]: r[1]
        for r in work.rows(
            select(ConsentFlag.id, func.min(day))
            .join(
                Decision,
                (Decision.pupil_id == ConsentFlag.pupil_id)
                & (Decision.purpose_id == ConsentFlag.purpose_id)
                & Decision.guardian_id.is_not_distinct_from(ConsentFlag.guardian_id),
            )
            .where(
                ConsentFlag.pupil_id.in_(pupils),
                ConsentFlag.kind == Flag.DOUBT,
                ConsentFlag.ends_id.is_(None),
                Decision.recorded_at > ConsentFlag.recorded_at,
                day >= ConsentFlag.since,
                Decision.id.not_in(select(DecisionVoid.decision_id)),
            )
            .group_by(ConsentFlag.id)
        )
    }
