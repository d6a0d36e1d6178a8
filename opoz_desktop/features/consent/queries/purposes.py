"""Questions about purposes: as they are asked on a day, and how they came to be so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from opoz_desktop.kernel.base import PurposeId, UserId
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.work import Work

from ..model import Purpose, PurposePolicy, PurposeVersion
from ..rules.facts import Basis, Level, Medium, Policy, PolicyFacts, PurposeFacts
from ..rules.languages import DUTCH

TEXT_FIELDS = ("title", "short", "what", "who", "by", "how_long")


@dataclass(frozen=True, slots=True)
class PurposeRow:
    """A purpose with the policy and the text that hold on a day.

    `once`: a question of one event. `valid_until`: the first day on which no yes counts any more.
    `material_months`: how long the pictures stay. `confirmed_on` and `note` belong to uses without consent.
    `semantic`.`revision` is the number of the text; `short` is the head of its column. `asked` tells whether
    it stands on forms and in the matrix. `source` is where the policy comes from.
    """

    id: PurposeId
    code: str
    level: Level
    medium: Medium
    own: bool
    once: bool
    asked: bool
    basis: Basis
    rule: Policy
    until_leaving: bool
    valid_months: int | None
    valid_until: date | None
    material_months: int | None
    informed_on: date | None
    confirmed_on: date | None
    source: str
    note: str
    own_age: int
    version_id: int
    semantic: int
    revision: int
    valid_from: date
    language: str
    title: str
    short: str
    what: str
    who: str
    by: str
    how_long: str

    @property
    def needs_asking(self) -> bool:
        """Whether parents have a say: consent, or the right to object. The other uses rest on another ground."""
        return self.basis in {Basis.CONSENT, Basis.OBJECTION}

    @property
    def facts(self) -> PurposeFacts:
        """What the rules need to know of it."""
        policy = PolicyFacts(
            self.rule, self.until_leaving, self.valid_months, self.own_age, self.informed_on, self.source,
            valid_until=self.valid_until,
        )  # fmt: skip
        return PurposeFacts(self.id, self.basis, self.semantic, policy)


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One text of a purpose."""

    id: int
    semantic: int
    revision: int
    valid_from: date
    texts: dict[str, dict[str, str]]
    source: str
    recorded_at: datetime
    recorded_by: UserId


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """One policy of a purpose."""

    id: int
    since: date
    asked: bool
    basis: Basis
    rule: Policy
    until_leaving: bool
    valid_months: int | None
    valid_until: date | None
    material_months: int | None
    informed_on: date | None
    confirmed_on: date | None
    source: str
    note: str
    recorded_at: datetime
    recorded_by: UserId


def purposes(
    work: Work,
    *,
    on: date | None = None,
    asked_only: bool = True,
    once: bool | None = False,
    language: str = DUTCH,
) -> tuple[PurposeRow, ...]:
    """Return the purposes as they hold on a day (None: today), in the order of the form.

    Without `once` the questions of single events are left out: they never stand in the matrix, on yearly forms
    or in counts. True gives only those, None gives all; ask with None where a purpose is looked up by its id.
    Before the day on which a purpose came into this file its first text and policy count. A text that has no
    translation is given in Dutch.
    """
    day = on or work.today
    own_age = int(choice(work, "consent.age_of_own_decision").value)
    policies: dict[int, Any] = {}
    for p in work.rows(_policies().order_by(PurposePolicy.since, PurposePolicy.id)):
        if p.purpose_id not in policies or p.since <= day:
            policies[p.purpose_id] = p
    versions: dict[int, Any] = {}
    for v in work.rows(_versions().order_by(PurposeVersion.semantic, PurposeVersion.revision)):
        if v.purpose_id not in versions or v.valid_from <= day:
            versions[v.purpose_id] = v
    found: list[PurposeRow] = []
    rows = select(Purpose.id, Purpose.code, Purpose.level, Purpose.medium, Purpose.own, Purpose.once)
    if once is not None:
        rows = rows.where(Purpose.once.is_(once))
    for r in work.rows(rows.order_by(Purpose.sort, Purpose.id)):
        p, v = policies[r.id], versions[r.id]
        if asked_only and not p.asked:
            continue
        chosen = language if language in v.texts else DUTCH
        texts: dict[str, str] = v.texts[chosen]
        found.append(
            PurposeRow(
                *r, asked=p.asked, basis=p.basis, rule=p.rule, until_leaving=p.until_leaving,
                valid_months=p.valid_months, valid_until=p.valid_until, material_months=p.material_months,
                informed_on=p.informed_on, confirmed_on=p.confirmed_on, source=p.source, note=p.note, own_age=own_age,
                version_id=v.id, semantic=v.semantic, revision=v.revision, valid_from=v.valid_from, language=chosen,
                **{f: texts.get(f, "") for f in TEXT_FIELDS},
            )
        )  # fmt: skip
    return tuple(found)


def purpose(work: Work, purpose_id: PurposeId, *, on: date | None = None, language: str = DUTCH) -> PurposeRow:
    """Return one purpose, asked or not, of an event or not. Raise NotFound."""
    for row in purposes(work, on=on, asked_only=False, once=None, language=language):
        if row.id == purpose_id:
            return row
    raise NotFound(kind="purpose")


def versions_of(work: Work, purpose_id: PurposeId) -> tuple[VersionRow, ...]:
    """Return every text a purpose ever had, newest first."""
    found = work.rows(
        _versions()
        .where(PurposeVersion.purpose_id == purpose_id)
        .order_by(PurposeVersion.semantic.desc(), PurposeVersion.revision.desc())
    )
    return tuple(
        VersionRow(v.id, v.semantic, v.revision, v.valid_from, v.texts, v.source, v.recorded_at, v.recorded_by)
        for v in found
    )


def policies_of(work: Work, purpose_id: PurposeId) -> tuple[PolicyRow, ...]:
    """Return every policy a purpose ever had, newest first."""
    found = work.rows(
        _policies()
        .where(PurposePolicy.purpose_id == purpose_id)
        .order_by(PurposePolicy.since.desc(), PurposePolicy.id.desc())
    )
    return tuple(PolicyRow(*(getattr(p, f) for f in PolicyRow.__slots__)) for p in found)


def known_purpose(work: Work, purpose_id: PurposeId) -> None:
    """Raise NotFound unless there is such a purpose."""
    if work.session.execute(select(Purpose.id).where(Purpose.id == purpose_id)).first() is None:
        raise NotFound(kind="purpose")


def _policies() -> Any:
    return select(PurposePolicy.__table__)


def _versions() -> Any:
    return select(PurposeVersion.__table__)
