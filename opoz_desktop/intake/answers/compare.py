"""What the register knows, as plain values for a comparison with a list of answers: a few statements in all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from opoz_desktop.features.consent.model import Decision, DecisionVoid, PurposeVersion
from opoz_desktop.features.consent.queries import PurposeRow, facts_of, purposes
from opoz_desktop.features.consent.rules import ChildFacts
from opoz_desktop.features.consent.rules.facts import Answer, DecisionFacts
from opoz_desktop.features.school.model import Authority, Group, GroupKind, Membership, Pupil, SchoolYear
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..proposal import Stamp
from ..snapshot import GuardianHere, PairHere, PupilHere, snapshot, stamp
from .errors import NoPurposes


@dataclass(frozen=True, slots=True)
class TextOn:
    """A text of a purpose and from when it was there."""

    id: int
    semantic: int
    valid_from: date


@dataclass(frozen=True, slots=True)
class AnswerStamp:
    """What the register looked like; apply refuses when it moved on."""

    school: Stamp
    decisions: int
    voids: int
    authority: int
    texts: int


@dataclass(frozen=True, slots=True)
class Known:
    """The register, as far as a list of answers can touch it. `last` is the answer that stands per guardian."""

    today: date
    pupils: tuple[PupilHere, ...]
    groups: Mapping[int, str]
    guardians: Mapping[int, GuardianHere]
    pairs: Mapping[int, tuple[PairHere, ...]]
    """Guardians of a pupil who are so still, in the order of the source."""
    children: Mapping[int, ChildFacts]
    own_age: int
    purposes: tuple[PurposeRow, ...]
    """What the school asks now."""
    texts: Mapping[int, tuple[TextOn, ...]]
    last: Mapping[tuple[int, int, int], DecisionFacts]
    """(pupil, guardian, purpose) -> the answer that stands."""
    stamp: AnswerStamp


def compare(work: Work) -> Known:
    """Return what the register knows, for `proposal.propose`. Raise NoPurposes when nothing is asked."""
    work.require(Permission.IMPORT)
    rows = purposes(work)
    if not rows:
        raise NoPurposes
    here = snapshot(work)
    facts = facts_of(work, select(Pupil.id), rows)
    pairs: dict[int, list[PairHere]] = {}
    for pair in here.pairs:
        if pair.ended_on is None or pair.ended_on > work.today:
            pairs.setdefault(pair.pupil, []).append(pair)
    texts: dict[int, list[TextOn]] = {}
    for r in work.rows(
        select(PurposeVersion.purpose_id, PurposeVersion.id, PurposeVersion.semantic, PurposeVersion.valid_from)
        .order_by(PurposeVersion.semantic, PurposeVersion.revision)
    ):  # fmt: skip
        texts.setdefault(r[0], []).append(TextOn(r[1], r[2], r[3]))
    return Known(
        today=work.today,
        pupils=here.pupils,
        groups=_groups(work),
        guardians={g.id: g for g in here.guardians},
        pairs={pupil: tuple(own) for pupil, own in pairs.items()},
        children={c.id: c for c in facts.children},
        own_age=rows[0].own_age,
        purposes=rows,
        texts={purpose: tuple(own) for purpose, own in texts.items()},
        last=last_answers(facts.decisions),
        stamp=answer_stamp(work),
    )


def last_answers(decisions: Iterable[DecisionFacts]) -> dict[tuple[int, int, int], DecisionFacts]:
    """Return the answer that stands per (pupil, guardian, purpose): a yes on the day it was given, a no on the day
    it came in, of one day the one recorded last. Source: `consent.rules.decide.read_answers`.
    """
    last: dict[tuple[int, int, int], DecisionFacts] = {}
    for d in decisions:
        key = (d.pupil, d.guardian, d.purpose)
        before = last.get(key)
        if before is None or (place_of(d), d.order) > (place_of(before), before.order):
            last[key] = d
    return last


def place_of(d: DecisionFacts) -> date:
    """Return the day from which an answer counts."""
    return d.decided_on if d.said is Answer.YES else d.received_on


def _groups(work: Work) -> dict[int, str]:
    """Return the home group of each pupil today."""
    rows = work.rows(
        select(Membership.pupil_id, Group.name)
        .join(Group, Group.id == Membership.group_id)
        .join(SchoolYear, SchoolYear.id == Group.school_year_id)
        .where(
            Group.kind == GroupKind.HOME,
            SchoolYear.starts <= work.today,
            SchoolYear.ends >= work.today,
            Membership.until.is_(None) | (Membership.until >= work.today),
        )
    )
    return {r[0]: r[1] for r in rows}


def answer_stamp(work: Work) -> AnswerStamp:
    """Return what tells whether the register is still the one that was compared with."""
    row = work.session.execute(
        select(
            select(func.coalesce(func.max(Decision.id), 0)).scalar_subquery(),
            select(func.coalesce(func.max(DecisionVoid.id), 0)).scalar_subquery(),
            select(func.coalesce(func.max(Authority.id), 0)).scalar_subquery(),
            select(func.coalesce(func.max(PurposeVersion.id), 0)).scalar_subquery(),
        )
    ).one()
    return AnswerStamp(stamp(work), row[0], row[1], row[2], row[3])
