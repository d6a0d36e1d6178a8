"""One record per answer after the fields of ISO/IEC TS 27560:2023, without names and without what a person typed.

The sections are those of the standard: record header (6.3.3), PII processing (6.3.4, 6.3.5), party identification
(6.3.6) and event (6.3.7). The pupil and the guardian stand in it by their internal numbers.
"""

from __future__ import annotations

import hashlib
import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Decision, DecisionEvidence, EvidenceFile, Purpose, PurposePolicy, PurposeVersion
from ..rules.facts import Answer, Basis, Level
from ..rules.texts import text_hash
from .pupil import DecisionRow, decision_rows
from .purposes import DUTCH

SCHEMA = "ISO/IEC TS 27560:2023"
PROFILE = "opoz-desktop-1"
_STATES = {
    Answer.YES: "consent given",
    Answer.NO: "consent refused",
    Answer.WITHDRAWN: "consent withdrawn",
}
_GROUNDS = {
    Basis.CONSENT: "AVG art. 6 lid 1 onder a",
    Basis.OBJECTION: "AVG art. 21",
    Basis.LEGAL_OBLIGATION: "AVG art. 6 lid 1 onder c",
    Basis.STATUTORY_PERMISSION: "AVG art. 6 lid 1 onder e",
    Basis.PUBLIC_TASK: "AVG art. 6 lid 1 onder e",
    Basis.PROCESSOR: "AVG art. 28",
    Basis.LEGITIMATE_INTEREST: "AVG art. 6 lid 1 onder f",
}
_WITHDRAWAL = "to the school, any day, in any way, without a reason; it holds from the day it comes in"
_RETENTION = "retention.consent_years_after_leaving"


@dataclass(frozen=True, slots=True)
class _Known:
    """What records of one pupil share."""

    uid: bytes
    school: school.SchoolRow
    years: int
    purposes: Mapping[int, Any]
    versions: Mapping[int, Any]
    policies: Mapping[int, Sequence[Any]]
    files: Mapping[int, Sequence[Any]]


def consent_records(work: Work, pupil_id: PupilId) -> tuple[dict[str, Any], ...]:
    """Return a record for every answer about a pupil, oldest first; those that were taken back say so.

    Raise NotAllowed, NotFound. Source: AVG art. 7 lid 1; ISO/IEC TS 27560:2023, 6.3.
    """
    work.require(Permission.SEE_ALL_PUPILS)
    school.pupil(work, pupil_id)
    decisions = decision_rows(work, Decision.pupil_id == pupil_id)
    used = {d.version_id for d in decisions}
    files: defaultdict[int, list[Any]] = defaultdict(list)
    for row in work.rows(
        select(DecisionEvidence.decision_id, EvidenceFile.id, EvidenceFile.media_type, EvidenceFile.digest)
        .join(EvidenceFile, EvidenceFile.id == DecisionEvidence.file_id)
        .where(EvidenceFile.pupil_id == pupil_id)
        .order_by(EvidenceFile.id)
    ):
        files[row[0]].append(row)
    policies: defaultdict[int, list[Any]] = defaultdict(list)
    for row in work.rows(select(PurposePolicy.__table__).order_by(PurposePolicy.since, PurposePolicy.id)):
        policies[row.purpose_id].append(row)
    known = _Known(
        uid=work.session.execute(select(Pupil.uid).where(Pupil.id == pupil_id)).scalar_one(),
        school=school.school(work),
        years=int(choice(work, _RETENTION).value),
        purposes={p.id: p for p in work.rows(select(Purpose.__table__))},
        versions={v.id: v for v in work.rows(select(PurposeVersion.__table__).where(PurposeVersion.id.in_(used)))},
        policies=policies,
        files=files,
    )
    return tuple(_record(d, known) for d in decisions)


def _record(d: DecisionRow, known: _Known) -> dict[str, Any]:
    purpose, version = known.purposes[d.purpose_id], known.versions[d.version_id]
    policy = _policy_on(known.policies[d.purpose_id], d.decided_on)
    return {
        "record_header": {
            "schema_version": SCHEMA,
            "profile": PROFILE,
            "record_id": str(_record_id(known.uid, d.id)),
            "pii_principal_id": f"pupil/{d.pupil_id}",
        },
        "pii_processing": _processing(d, purpose, version, policy, known),
        "party_identification": _parties(purpose, known.school),
        "event": _event(d, policy, known),
    }


def _processing(d: DecisionRow, purpose: Any, version: Any, policy: Any, known: _Known) -> dict[str, Any]:
    language = d.language if d.language in version.texts else DUTCH
    texts: dict[str, str] = version.texts[language]
    months = policy.material_months
    return {
        "privacy_notice": {
            "reference": f"purpose/{purpose.code}/{version.semantic}.{version.revision}",
            "language": language,
            "sha256": text_hash(language, texts),
            "form_code": d.form_code or None,
        },
        "language": d.language,
        "purposes": [
            {
                "purpose": texts.get("title", ""),
                "purpose_code": purpose.code,
                "purpose_version": f"{version.semantic}.{version.revision}",
                "purpose_type": f"{purpose.level.value}/{purpose.medium.value}",
                "lawful_basis": _GROUNDS[policy.basis],
                "pii_information": [{"pii_type": texts.get("what", ""), "pii_optional": True}],
                "pii_controllers": ["controller"],
                "recipient_third_parties": [texts[f] for f in ("who", "by") if texts.get(f)],
                "collection_method": "images or data made by or for the school",
                "retention_period": {"material": f"P{months}M" if months else None, "text": texts.get("how_long", "")},
                "withdrawal_method": _WITHDRAWAL,
                "privacy_rights": "AVG art. 7 lid 3, 15, 16, 17, 18, 21 and 77",
                "jurisdictions": ["NL"],
                "storage_locations": ["school file of the school, encrypted"],
            }
        ],
        "record_retention": f"time at school and P{known.years}Y after it",
    }


def _parties(purpose: Any, row: school.SchoolRow) -> list[dict[str, str]]:
    name = row.board_name if purpose.level is Level.BOARD else f"{row.board_name}, {row.paper_name}"
    controller = {
        "party_id": "controller",
        "party_role": "PII controller",
        "party_name": name,
        "party_address": row.address,
        "party_email": row.email,
        "party_phone": row.phone,
        "party_url": row.website,
    }
    officer = {"party_id": "dpo", "party_role": "data protection officer", "party_email": row.dpo_email}
    return [{k: v for k, v in party.items() if v} for party in (controller, officer)]


def _event(d: DecisionRow, policy: Any, known: _Known) -> dict[str, Any]:
    return {
        "event_time": d.decided_on.isoformat(),
        "received_on": d.received_on.isoformat(),
        "recorded_at": d.recorded_at.isoformat(),
        "recorded_by": f"user/{d.received_by}",
        "entity_id": f"guardian/{d.guardian_id}" if d.guardian_id is not None else f"pupil/{d.pupil_id}",
        "event_type": "explicit",
        "event_state": _STATES[d.value],
        "counts": not d.voided,
        "corrects": str(_record_id(known.uid, d.corrects_id)) if d.corrects_id is not None else None,
        "validity_duration": {
            "months": f"P{policy.valid_months}M" if policy.valid_months else None,
            "until": policy.valid_until.isoformat() if policy.valid_until else None,
            "until_leaving": policy.until_leaving,
        },
        "channel": d.channel.value,
        "identity_check": d.identity.value,
        "signature_present": d.signature_present,
        "boxes_ticked_beforehand": d.pre_ticked,
        "evidence": [{"id": f"file/{f[1]}", "media_type": f[2], "sha256": f[3].hex()} for f in known.files[d.id]]
        if d.id in known.files
        else [],
    }


def _policy_on(policies: Sequence[Any], day: date) -> Any:
    """Return the policy that held on a day; before the first one, the first."""
    return next((p for p in reversed(policies) if p.since <= day), policies[0])


def _record_id(uid: bytes, decision_id: int) -> uuid.UUID:
    """Return an id that is the same each time and that no other school has; the child's own mark stays inside."""
    digest = hashlib.sha256(b"consent-record-1" + uid + decision_id.to_bytes(8, "big")).digest()
    return uuid.UUID(bytes=digest[:16], version=5)
