"""Deeds about proof: a scan or file goes into the encrypted register, and the records of all answers out of it."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PIL import Image, UnidentifiedImageError
from sqlalchemy import delete, func, select

from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import EvidenceKindRefused, EvidenceTooLarge
from ..model import Decision, DecisionEvidence, EvidenceFile
from ..queries.digests import answers_digest
from ..queries.evidence import evidence_limit
from ..queries.record import consent_records
from ..rules.evidence_kinds import MediaType, media_type_of
from ..rules.facts import Answer
from .answers import Evidence, Recorded, record

MOST_MEGAPIXELS = 100
"""A picture with more dots than this could fill the memory of who opens it; A3 at 600 dpi has 70 million."""
_TITLE = 120


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that has still to be attached: what a person calls it, and its bytes."""

    title: str
    content: bytes


def attach(work: Work, pupil_id: PupilId, title: str, media_type: str, content: bytes) -> int:
    """Put a file that proves answers into the register and return its id; no answer points to it yet.

    `media_type` is what the caller takes it for; "" leaves it to the content, which decides. Raise
    EvidenceKindRefused for anything but a whole PDF, PNG or JPEG, EvidenceTooLarge above the choice
    `consent.evidence_file_mb` or MOST_MEGAPIXELS, LooksLikeBsn, NotFound. Source: AVG art. 7 lid 1; evidence B.3.
    """
    work.require(Permission.RECORD_CONSENT)
    if work.session.execute(select(Pupil.id).where(Pupil.id == pupil_id)).first() is None:
        raise NotFound(kind="pupil")
    limit = evidence_limit(work)
    if len(content) > limit * 1_000_000:
        raise EvidenceTooLarge(limit_mb=limit)
    found = media_type_of(content)
    if found is None or media_type not in {"", found.value}:
        raise EvidenceKindRefused
    if found is not MediaType.PDF:
        _check_picture(content)
    row = EvidenceFile(
        pupil_id=pupil_id, title=refuse_bsn("title", one_line(title))[:_TITLE], media_type=found.value,
        content=content, size=len(content), digest=hashlib.sha256(content).digest(), added_at=work.now,
        added_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    work.note(AuditLine("consent.evidence_add", f"pupil/{pupil_id}", {"file": row.id, "size": row.size}))
    return row.id


def prove(work: Work, file_id: int, decision_ids: Sequence[int]) -> int:
    """Say that a file proves answers that are on record; return how many it did not prove yet.

    Raise NotFound when the file or one of the answers is not there, or belongs to another pupil.
    """
    work.require(Permission.RECORD_CONSENT)
    pupil_id = work.session.execute(select(EvidenceFile.pupil_id).where(EvidenceFile.id == file_id)).scalar()
    if pupil_id is None:
        raise NotFound(kind="file")
    wanted = set(decision_ids)
    mine = {r[0] for r in work.rows(select(Decision.id).where(Decision.id.in_(wanted), Decision.pupil_id == pupil_id))}
    if not wanted or mine != wanted:
        raise NotFound(kind="decision")
    have = {r[0] for r in work.rows(select(DecisionEvidence.decision_id).where(DecisionEvidence.file_id == file_id))}
    fresh = sorted(wanted - have)
    work.session.add_all(DecisionEvidence(decision_id=d, file_id=file_id) for d in fresh)
    work.session.flush()
    facts = {"file": file_id, "answers": len(fresh)}
    work.note(AuditLine("consent.evidence_link", f"pupil/{pupil_id}", facts, answers_digest(work, pupil_id)))
    return len(fresh)


def attach_to(work: Work, pupil_id: PupilId, file: NewFile, decision_ids: Sequence[int]) -> int:
    """Attach a file to answers that were recorded before, in one deed; return the id of the file."""
    work.require(Permission.RECORD_CONSENT)
    file_id = attach(work, pupil_id, file.title, "", file.content)
    prove(work, file_id, decision_ids)
    return file_id


def record_with(
    work: Work,
    pupil_id: PupilId,
    guardian_id: GuardianId | None,
    answers: Mapping[PurposeId, Answer],
    evidence: Evidence,
    files: Sequence[NewFile],
) -> Recorded:
    """Record answers together with the files that prove them: all of it is kept, or nothing.

    Raise what `attach` and `record` raise.
    """
    work.require(Permission.RECORD_CONSENT)
    added = tuple(attach(work, pupil_id, f.title, "", f.content) for f in files)
    return record(work, pupil_id, guardian_id, answers, replace(evidence, file_ids=(*evidence.file_ids, *added)))


def remove_evidence(work: Work, file_id: int) -> None:
    """Take a file out of the register for good; the answers stay, the log says that it was there.

    Meant for the scan of another child or of a page too many. Raise NotFound when it is gone.
    """
    work.require(Permission.RECORD_CONSENT)
    pupil_id = work.session.execute(select(EvidenceFile.pupil_id).where(EvidenceFile.id == file_id)).scalar()
    if pupil_id is None:
        raise NotFound(kind="file")
    proven = work.session.execute(
        select(func.count(DecisionEvidence.id)).where(DecisionEvidence.file_id == file_id)
    ).scalar_one()
    work.change(delete(DecisionEvidence).where(DecisionEvidence.file_id == file_id))
    work.change(delete(EvidenceFile).where(EvidenceFile.id == file_id))
    facts = {"file": file_id, "answers": proven}
    work.note(AuditLine("consent.evidence_remove", f"pupil/{pupil_id}", facts, answers_digest(work, pupil_id)))


def export_records(work: Work, pupil_id: PupilId) -> bytes:
    """Return the consent records of a pupil as JSON in UTF-8, and note in the log that they were made.

    The bytes leave through the one export door, which asks what for and notes it too. Raise NotAllowed, NotFound.
    Source: AVG art. 7 lid 1 and art. 15; ISO/IEC TS 27560:2023.
    """
    work.require(Permission.EXPORT)
    records = consent_records(work, pupil_id)
    work.note(AuditLine("consent.records_export", f"pupil/{pupil_id}", {"records": len(records)}))
    return json.dumps(records, ensure_ascii=False, indent=1).encode("utf-8")


def _check_picture(content: bytes) -> None:
    """Look at the head of a picture, not at its dots: they are not unpacked here."""
    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as picture:
            wide, high = picture.size
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise EvidenceKindRefused from None
    if wide * high > MOST_MEGAPIXELS * 1_000_000:
        raise EvidenceTooLarge(megapixels=MOST_MEGAPIXELS)
