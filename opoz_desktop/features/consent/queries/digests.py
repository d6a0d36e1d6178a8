"""The digest of all answers of a pupil, which the log keeps, so that a row changed behind its back is named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from opoz_desktop.kernel.audit import digest_of, object_number
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.work import Work

from ..model import Decision, DecisionEvidence, DecisionVoid, EvidenceFile


def answers_digest(work: Work, pupil_id: PupilId) -> bytes:
    """Return the digest of all answers of a pupil as they are now, those taken back and their proof included."""
    return _digests(work, (pupil_id,))[pupil_id]


def answer_digests(work: Work, objects: Sequence[str]) -> Mapping[str, bytes]:
    """Return the digests for objects of the log ("pupil/12"), three statements whatever their number."""
    found = _digests(work, [number for one in objects if (number := object_number(one)) is not None])
    return {f"pupil/{pupil}": digest for pupil, digest in found.items()}


def _digests(work: Work, pupils: Sequence[int]) -> dict[int, bytes]:
    rows: dict[int, list[Any]] = {pupil: [] for pupil in pupils}
    answers = select(
        Decision.pupil_id, Decision.id, Decision.purpose_version_id, Decision.guardian_id, Decision.value,
        Decision.decided_on, Decision.received_on, Decision.channel, Decision.signature_present, Decision.pre_ticked,
    ).order_by(Decision.id)  # fmt: skip
    voids = (
        select(Decision.pupil_id, DecisionVoid.id, DecisionVoid.decision_id, DecisionVoid.kind)
        .join(Decision, Decision.id == DecisionVoid.decision_id)
        .order_by(DecisionVoid.id)
    )
    proofs = (
        select(EvidenceFile.pupil_id, DecisionEvidence.decision_id, EvidenceFile.id, EvidenceFile.digest)
        .join(EvidenceFile, EvidenceFile.id == DecisionEvidence.file_id)
        .order_by(DecisionEvidence.id)
    )
    few = len(pupils) <= 500
    for statement, of in ((answers, Decision.pupil_id), (voids, Decision.pupil_id), (proofs, EvidenceFile.pupil_id)):
        for row in work.rows(statement.where(of.in_(pupils)) if few else statement):
            if row[0] in rows:
                rows[row[0]].append(tuple(str(value) for value in row))
    return {pupil: digest_of(*own) for pupil, own in rows.items()}
