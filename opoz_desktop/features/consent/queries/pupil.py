"""What holds for one pupil: every purpose on a day, one purpose on a past day, one answer with its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId, UserId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.work import Work

from ..model import Decision, DecisionEvidence, DecisionVoid, PrintedForm, PurposeVersion
from ..rules import evaluate, shown_code
from ..rules.facts import Answer, Channel, Identity, Verdict
from ..rules.texts import text_hash
from .matrix import Box, box_of
from .purposes import DUTCH, PurposeRow, purposes
from .standing import GuardianShort, facts_of, guardians_of


@dataclass(frozen=True, slots=True)
class PurposeStanding:
    """One purpose for the pupil."""

    purpose: PurposeRow
    verdict: Verdict
    box: Box


@dataclass(frozen=True, slots=True)
class PupilStanding:
    """All purposes for one pupil on a day, with the guardians in the order of the source."""

    pupil: school.PupilRow
    on: date
    guardians: tuple[GuardianShort, ...]
    deciders: tuple[GuardianId, ...]
    by_pupil: bool
    rows: tuple[PurposeStanding, ...]

    @property
    def allowed(self) -> int:
        return sum(r.verdict.allowed for r in self.rows)


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One answer with its evidence. `guardian_id` None: the pupil. `received_by` is a user id."""

    id: int
    pupil_id: PupilId
    purpose_id: PurposeId
    version_id: int
    semantic: int
    guardian_id: GuardianId | None
    value: Answer
    decided_on: date
    received_on: date
    received_by: UserId
    channel: Channel
    identity: Identity
    signature_present: bool
    pre_ticked: bool
    document_ref: str
    form_code: str
    language: str
    authority_basis: str
    note: str
    corrects_id: int | None
    recorded_at: datetime
    voided: bool
    revision: int = 0
    text_hash: str = ""
    """SHA-256 of the text that was answered, in its language, as 64 hexadecimal characters."""
    files: tuple[int, ...] = ()
    """Ids of the files that prove it."""


def standing_of_pupil(work: Work, pupil_id: PupilId, on: date | None = None) -> PupilStanding:
    """Return what holds for a pupil on a day (None: today). Raise NotFound as `school.queries.pupil` does."""
    row = school.pupil(work, pupil_id)
    day = on or work.today
    asked = purposes(work, on=day)
    only = select(Pupil.id).where(Pupil.id == pupil_id)
    facts = facts_of(work, only, asked)
    child = facts.children[0]
    known = list(facts.decisions)
    flags, orders = facts.flags.get(pupil_id, ()), facts.orders.get(pupil_id, ())
    rows: list[PurposeStanding] = []
    for p, f in zip(asked, facts.purposes, strict=True):
        verdict = evaluate(child, f, known, day, flags=flags, orders=orders)
        rows.append(PurposeStanding(p, verdict, box_of(verdict, p.basis)))
    guardians = guardians_of(work, only, day).get(pupil_id, ())
    deciders = rows[0].verdict.deciders if rows else ()
    return PupilStanding(row, day, guardians, deciders, deciders == (0,), tuple(rows))


def held_on(work: Work, pupil_id: PupilId, purpose_id: PurposeId, day: date) -> Verdict:
    """Return what held for a pupil and a purpose on a day, with what is known now. Raise NotFound."""
    school.pupil(work, pupil_id)
    row = next((p for p in purposes(work, on=day, asked_only=False, once=None) if p.id == purpose_id), None)
    if row is None:
        raise NotFound(kind="purpose")
    facts = facts_of(work, select(Pupil.id).where(Pupil.id == pupil_id), (row,))
    return evaluate(
        facts.children[0],
        facts.purposes[0],
        facts.decisions,
        day,
        flags=facts.flags.get(pupil_id, ()),
        orders=facts.orders.get(pupil_id, ()),
    )


def decision(work: Work, decision_id: int) -> DecisionRow:
    """Return one answer with its evidence. Raise NotFound."""
    rows = decision_rows(work, Decision.id == decision_id)
    if not rows:
        raise NotFound(kind="decision")
    school.pupil(work, rows[0].pupil_id)
    return rows[0]


def decision_rows(work: Work, where: object) -> tuple[DecisionRow, ...]:
    """Return answers with their evidence, oldest first."""
    found = work.rows(
        select(
            Decision.id, Decision.pupil_id, Decision.purpose_id, Decision.purpose_version_id, PurposeVersion.semantic,
            Decision.guardian_id, Decision.value, Decision.decided_on, Decision.received_on, Decision.received_by,
            Decision.channel, Decision.identity, Decision.signature_present, Decision.pre_ticked,
            Decision.document_ref, PrintedForm.code, Decision.language, Decision.authority_basis, Decision.note,
            Decision.corrects_id, Decision.recorded_at, DecisionVoid.id, PurposeVersion.revision, PurposeVersion.texts,
        )
        .join(PurposeVersion, PurposeVersion.id == Decision.purpose_version_id)
        .outerjoin(PrintedForm, PrintedForm.id == Decision.form_id)
        .outerjoin(DecisionVoid, DecisionVoid.decision_id == Decision.id)
        .where(where)  # pyright: ignore[reportArgumentType]
        .order_by(Decision.id)
    )  # fmt: skip
    files: dict[int, list[int]] = {}
    for decision_id, file_id in work.rows(
        select(DecisionEvidence.decision_id, DecisionEvidence.file_id)
        .join(Decision, Decision.id == DecisionEvidence.decision_id)
        .where(where)  # pyright: ignore[reportArgumentType]
        .order_by(DecisionEvidence.id)
    ):
        files.setdefault(decision_id, []).append(file_id)
    return tuple(_decision_row(r, files.get(r[0], ())) for r in found)


def _decision_row(r: Row[Any], files: Sequence[int]) -> DecisionRow:
    evidence = tuple(r)
    code, voided, revision, texts = evidence[15], *evidence[21:24]
    asked: str = evidence[16]
    language = asked if asked in texts else DUTCH
    return DecisionRow(
        *evidence[:15], shown_code(code) if code else "", *evidence[16:21], voided=voided is not None,  # pyright: ignore[reportCallIssue]
        revision=revision, text_hash=text_hash(language, texts[language]), files=tuple(files),
    )  # fmt: skip
