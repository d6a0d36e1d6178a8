"""Load what decides, in few statements, for one pupil, a group or the whole school, and let the rules judge."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, String, case, func, select, true, type_coerce

from opoz_desktop.features.school.model import Authority, Guardian, GuardianKind, Guardianship, Holds, Pupil
from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import ConsentFlag, CourtOrder, Decision, DecisionVoid, PurposeVersion
from ..rules import standing
from ..rules.facts import (
    PUPIL,
    Answer,
    Channel,
    ChildFacts,
    DecisionFacts,
    Flag,
    FlagFacts,
    Has,
    OrderFacts,
    Outcome,
    SpanFacts,
    is_sound,
)
from ..rules.standing import StandingFacts
from .purposes import PurposeRow, purposes
from .signals import cleared_doubts

_HAS = {Holds.YES: Has.YES, Holds.NO: Has.NO, Holds.UNKNOWN: Has.UNKNOWN}


@dataclass(frozen=True, slots=True)
class GuardianShort:
    """A guardian of a pupil as verdicts name them, with the authority of the day asked about."""

    id: GuardianId
    shown: str
    relation: str
    has: Has
    ended: bool


def facts_of(work: Work, pupils: Select[Any], rows: Sequence[PurposeRow], *, these_only: bool = False) -> StandingFacts:
    """Load the facts of the pupils whose ids a statement selects: five statements, whatever their number.

    Answers to other purposes than `rows` are left out with `these_only`; they decide nothing about these.
    """
    spans: dict[int, list[SpanFacts]] = {}
    for r in work.rows(
        select(Authority.pupil_id, Authority.guardian_id, Authority.holds, Authority.since, Authority.until)
        .where(Authority.pupil_id.in_(pupils))
        .order_by(Authority.id)
    ):
        spans.setdefault(r[0], []).append(SpanFacts(r[1], _HAS[r[2]], r[3], r[4]))
    recorded = {(pid, s.guardian) for pid, own in spans.items() for s in own}
    for pid, gid in work.rows(
        select(Guardianship.pupil_id, Guardianship.guardian_id).where(
            Guardianship.pupil_id.in_(pupils), Guardianship.ended_on.is_(None)
        )
    ):
        if (pid, gid) not in recorded:
            spans.setdefault(pid, []).append(SpanFacts(gid, Has.UNKNOWN))
    children = [
        ChildFacts(r[0], r[1], r[2], tuple(spans.get(r[0], ())))
        for r in work.rows(select(Pupil.id, Pupil.born_on, Pupil.left_on).where(Pupil.id.in_(pupils)))
    ]
    return StandingFacts(
        children,
        tuple(p.facts for p in rows),
        decision_facts(work, pupils, [p.id for p in rows] if these_only else None),
        _flags(work, pupils),
        _orders(work, pupils),
    )


def decision_facts(
    work: Work, pupils: Select[Any], purpose_ids: Sequence[PurposeId] | None = None
) -> list[DecisionFacts]:
    """Load the answers of pupils that were not taken back, as facts; to some purposes, or (None) to all.

    A board has hundreds of thousands: plain columns, and value, channel and form as one code per row.
    """
    semantic: dict[int, int] = dict(work.rows(select(PurposeVersion.id, PurposeVersion.semantic)))
    d = Decision.__table__.c
    form = type_coerce(d.value, String) + "/" + type_coerce(d.channel, String) + case((d.pre_ticked, "/1"), else_="/0")
    form += case((d.signature_present, "/1"), else_="/0")
    voided = {r[0] for r in work.rows(select(DecisionVoid.decision_id))}
    found = (
        work.session.connection()
        .execute(
            select(
                d.pupil_id, d.purpose_id, func.coalesce(d.guardian_id, PUPIL), form, type_coerce(d.decided_on, String),
                type_coerce(d.received_on, String), d.purpose_version_id, d.id, d.corrects_id,
            )
            .where(d.pupil_id.in_(pupils), true() if purpose_ids is None else d.purpose_id.in_(purpose_ids))
            .order_by(d.id)
        )
        .all()
    )  # fmt: skip
    codes, days = _Codes(), _Days()
    made: list[DecisionFacts] = []
    add, new = made.append, DecisionFacts._make
    turns: dict[int, int] = {}
    for p, u, g, code, decided, received, version, number, corrects in found:
        turn = 0
        if corrects is not None:
            turns[number] = turn = turns.get(int(corrects), int(corrects))
        if number not in voided:
            said, sound = codes[code]
            add(new((p, u, g, said, days[decided], days[received], semantic[version], number, sound, False, turn)))
    return made


class _Days(dict[Any, date]):
    """What a day from the file says, read once per day."""

    def __missing__(self, text: Any) -> date:
        self[text] = text if isinstance(text, date) else date.fromisoformat(text)
        return self[text]


class _Codes(dict[str, tuple[Answer, bool]]):
    """What the code of a row says, worked out once per code."""

    def __missing__(self, code: str) -> tuple[Answer, bool]:
        value, channel, pre_ticked, signed = code.split("/")
        sound = is_sound(pre_ticked=pre_ticked == "1", signed=signed == "1", channel=Channel(channel))
        self[code] = Answer(value), sound
        return self[code]


def standing_of_school(
    work: Work, on: date | None = None
) -> tuple[tuple[PurposeRow, ...], dict[PupilId, tuple[Outcome, ...]]]:
    """Return the outcome of every present pupil for every purpose that is asked, on a day (None: today)."""
    work.require(Permission.SEE_ALL_PUPILS)
    rows = purposes(work, on=on)
    with collecting_nothing():
        return rows, standing(facts_of(work, present(), rows), on or work.today)


@contextmanager
def collecting_nothing() -> Generator[None]:
    """Keep the garbage collector from walking past hundreds of thousands of values that all stay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def present() -> Select[Any]:
    """Select the ids of the pupils who are at school."""
    return select(Pupil.id).where(Pupil.archived.is_(False))


def guardians_of(work: Work, pupils: Select[Any], day: date) -> dict[PupilId, tuple[GuardianShort, ...]]:
    """Return the guardians of pupils in the order of the source, with their authority on a day."""
    held: dict[tuple[int, int], Has] = {}
    for r in work.rows(
        select(Authority.pupil_id, Authority.guardian_id, Authority.holds, Authority.since, Authority.until)
        .where(Authority.pupil_id.in_(pupils))
        .order_by(Authority.id)
    ):
        if (r[3] is None or r[3] <= day) and (r[4] is None or day < r[4]):
            held[r[0], r[1]] = _HAS[r[2]]
    found: dict[PupilId, list[GuardianShort]] = {}
    for r in work.rows(
        select(
            Guardianship.pupil_id, Guardian.id, Guardian.kind, Guardian.first_name, Guardian.prefix, Guardian.surname,
            Guardian.initials, Guardianship.relation, Guardianship.ended_on,
        )
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(Guardianship.pupil_id.in_(pupils))
        .order_by(Guardianship.pupil_id, Guardianship.position, Guardianship.id)
    ):  # fmt: skip
        found.setdefault(r[0], []).append(
            GuardianShort(
                r[1],
                shown_name(r[2], r[3], r[4], r[5], r[6]),
                r[7],
                held.get((r[0], r[1]), Has.UNKNOWN),
                r[8] is not None and r[8] <= day,
            )
        )
    return {k: tuple(v) for k, v in found.items()}


def shown_name(kind: GuardianKind, first_name: str, prefix: str, surname: str, initials: str) -> str:
    """Return the name as paper and screens call a guardian."""
    if kind is GuardianKind.INSTITUTION:
        return surname
    name = Name(first_name, prefix, surname, initials)
    return name.formal if initials else name.full


def _flags(work: Work, pupils: Select[Any]) -> dict[PupilId, list[FlagFacts]]:
    found = work.rows(
        select(
            ConsentFlag.id, ConsentFlag.pupil_id, ConsentFlag.kind, ConsentFlag.since, ConsentFlag.until,
            ConsentFlag.guardian_id, ConsentFlag.purpose_id, ConsentFlag.ends_id,
        ).where(ConsentFlag.pupil_id.in_(pupils)).order_by(ConsentFlag.id)
    )  # fmt: skip
    ended = _ends(found)
    if any(r.kind is Flag.DOUBT for r in found):
        ended |= {i: _first(day, ended.get(i)) or day for i, day in cleared_doubts(work, pupils).items()}
    result: dict[PupilId, list[FlagFacts]] = {}
    for r in found:
        if r.ends_id is None:
            until = _first(r.until, ended.get(r.id))
            result.setdefault(r.pupil_id, []).append(FlagFacts(r.kind, r.since, until, r.guardian_id, r.purpose_id))
    return result


def _orders(work: Work, pupils: Select[Any]) -> dict[PupilId, list[OrderFacts]]:
    found = work.rows(
        select(
            CourtOrder.id, CourtOrder.pupil_id, CourtOrder.kind, CourtOrder.since, CourtOrder.until,
            CourtOrder.guardian_id, CourtOrder.purpose_id, CourtOrder.ends_id,
        ).where(CourtOrder.pupil_id.in_(pupils)).order_by(CourtOrder.id)
    )  # fmt: skip
    ended = _ends(found)
    result: dict[PupilId, list[OrderFacts]] = {}
    for r in found:
        if r.ends_id is None:
            until = _first(r.until, ended.get(r.id))
            result.setdefault(r.pupil_id, []).append(OrderFacts(r.kind, r.since, until, r.guardian_id, r.purpose_id))
    return result


def _ends(rows: Iterable[Any]) -> dict[int, date]:
    ended: dict[int, date] = {}
    for r in rows:
        if r.ends_id is not None:
            ended[r.ends_id] = min(r.since, ended.get(r.ends_id, r.since))
    return ended


def _first(*days: date | None) -> date | None:
    return min((d for d in days if d is not None), default=None)
