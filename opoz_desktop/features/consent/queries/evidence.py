"""The files that prove answers: what is there, and one with its content."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import PupilId, UserId
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import DecisionEvidence, EvidenceFile


@dataclass(frozen=True, slots=True)
class EvidenceFileRow:
    """One file. `decision_ids` are the answers it proves; `content` is empty in a list. `digest` is a SHA-256."""

    id: int
    pupil_id: PupilId
    title: str
    media_type: str
    size: int
    digest: bytes
    added_at: datetime
    added_by: UserId
    decision_ids: tuple[int, ...] = ()
    content: bytes = b""


LIMIT = "consent.evidence_file_mb"
"""The choice that says how large a file may be, in millions of bytes."""
_COLUMNS = (
    EvidenceFile.id, EvidenceFile.pupil_id, EvidenceFile.title, EvidenceFile.media_type, EvidenceFile.size,
    EvidenceFile.digest, EvidenceFile.added_at, EvidenceFile.added_by,
)  # fmt: skip


def evidence_files(work: Work, pupil_id: PupilId) -> tuple[EvidenceFileRow, ...]:
    """Return the files that prove answers of a pupil, newest first, without their content.

    A scan shows signatures and addresses, so a teacher gets none. Raise NotAllowed, NotFound.
    """
    work.require(Permission.SEE_ALL_PUPILS)
    school.pupil(work, pupil_id)
    proven: defaultdict[int, list[int]] = defaultdict(list)
    for file_id, decision_id in work.rows(
        select(DecisionEvidence.file_id, DecisionEvidence.decision_id)
        .join(EvidenceFile, EvidenceFile.id == DecisionEvidence.file_id)
        .where(EvidenceFile.pupil_id == pupil_id)
        .order_by(DecisionEvidence.id)
    ):
        proven[file_id].append(decision_id)
    found = work.rows(select(*_COLUMNS).where(EvidenceFile.pupil_id == pupil_id).order_by(EvidenceFile.id.desc()))
    return tuple(EvidenceFileRow(*r, decision_ids=tuple(proven[r[0]])) for r in found)


def evidence_file(work: Work, file_id: int) -> EvidenceFileRow:
    """Return one file with its content, from the encrypted register. Raise NotAllowed, NotFound."""
    work.require(Permission.SEE_ALL_PUPILS)
    row = work.session.execute(select(*_COLUMNS, EvidenceFile.content).where(EvidenceFile.id == file_id)).first()
    if row is None:
        raise NotFound(kind="file")
    proven = work.rows(
        select(DecisionEvidence.decision_id).where(DecisionEvidence.file_id == file_id).order_by(DecisionEvidence.id)
    )
    return EvidenceFileRow(*row[:8], decision_ids=tuple(r[0] for r in proven), content=row[8])


def evidence_limit(work: Work) -> int:
    """Return how large a file of evidence may be, in millions of bytes."""
    return int(choice(work, LIMIT).value)
