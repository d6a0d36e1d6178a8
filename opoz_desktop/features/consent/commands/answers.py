"""Deeds about answers: record, withdraw, correct, take back. An answer without evidence is not recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select

from opoz_desktop.features.school.model import Authority, Guardianship, Holds, Pupil
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import (
    AlreadyTakenBack,
    DecisionBeforeBirth,
    DecisionBeforePurpose,
    DecisionInFuture,
    EvidenceMissing,
    NotAGuardianOf,
    NothingToWithdraw,
    PurposeNotAsked,
    ReceivedBeforeDecided,
    TooLateToUndo,
)
from ..model import (
    Decision,
    DecisionEvidence,
    DecisionVoid,
    EvidenceFile,
    FormRun,
    PrintedForm,
    PurposeVersion,
    VoidKind,
)
from ..queries.digests import answers_digest
from ..queries.purposes import DUTCH, PurposeRow, purposes
from ..rules import parse_typed
from ..rules.decide import deciding
from ..rules.facts import Answer, Channel, ChildFacts, Has, Identity, SpanFacts

_PAPER = frozenset({Channel.PAPER, Channel.STRIP, Channel.SCAN})


@dataclass(frozen=True, slots=True)
class Evidence:
    """How an answer came in (B.3). On paper: a signature for every yes, and where the paper lies.

    `form_code` is the code as it stands on our own form; `document_ref` says where another paper or e-mail is
    kept. Without paper `identity` says how the school knew who it was.
    """

    decided_on: date
    received_on: date
    channel: Channel
    identity: Identity
    signature_present: bool = False
    pre_ticked: bool = False
    document_ref: str = ""
    form_code: str = ""
    language: str = DUTCH
    note: str = ""
    file_ids: tuple[int, ...] = ()
    """Files of the pupil (`commands.attach`) that prove the answers."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded. `has_authority` False: it is on record but has no effect. `old_text`: asked anew since."""

    decision_ids: tuple[int, ...]
    has_authority: bool
    old_text: tuple[PurposeId, ...] = ()


def record(
    work: Work,
    pupil_id: PupilId,
    guardian_id: GuardianId | None,
    answers: Mapping[PurposeId, Answer],
    evidence: Evidence,
) -> Recorded:
    """Record what one guardian (None: the pupil) said about one or many purposes; also a later change.

    An answer of somebody without authority is kept for the record and has no effect: the result says so.
    Raise DecisionInFuture, DecisionBeforeBirth, ReceivedBeforeDecided, EvidenceMissing, NotAGuardianOf,
    PurposeNotAsked, DecisionBeforePurpose, NotFound, InvalidValue when there are no answers, or when the form that is
    to prove a yes does not ask for it.
    Source: AVG art. 7 lid 1; evidence B.3.
    """
    work.require(Permission.RECORD_CONSENT)
    return _append(work, pupil_id, guardian_id, answers, evidence, "consent.record")


def withdraw(
    work: Work,
    pupil_id: PupilId,
    guardian_id: GuardianId | None,
    purpose_ids: Sequence[PurposeId],
    evidence: Evidence,
) -> Recorded:
    """Withdraw the yes of one guardian for purposes; it holds from the day it was received.

    Raise NothingToWithdraw when the last answer for one of them is no yes, and all that `record` raises.
    Source: AVG art. 7 lid 3: as easy as giving, no reason asked.
    """
    work.require(Permission.RECORD_CONSENT)
    last = _last_answers(work, pupil_id, guardian_id)
    if any(last.get(p) is not Answer.YES for p in purpose_ids):
        raise NothingToWithdraw
    answers = dict.fromkeys(purpose_ids, Answer.WITHDRAWN)
    return _append(work, pupil_id, guardian_id, answers, evidence, "consent.withdraw")


def correct(work: Work, decision_id: int, value: Answer, evidence: Evidence) -> Recorded:
    """Replace an answer that was recorded wrongly; both stay on record, only the new one counts.

    Raise NotFound, AlreadyTakenBack, and all that `record` raises.
    """
    work.require(Permission.RECORD_CONSENT)
    old = work.session.execute(
        select(Decision.pupil_id, Decision.guardian_id, Decision.purpose_id).where(Decision.id == decision_id)
    ).first()
    if old is None:
        raise NotFound(kind="decision")
    _void(work, (decision_id,), VoidKind.CORRECTION)
    return _append(
        work, old.pupil_id, old.guardian_id, {old.purpose_id: value}, evidence, "consent.correct", corrects=decision_id
    )


def undo(work: Work, decision_ids: Sequence[int]) -> None:
    """Take back answers that were just recorded. Nothing is erased: a row says that they do not count.

    Raise AlreadyTakenBack, NotFound, and TooLateToUndo when the same guardian answered again after them.
    """
    work.require(Permission.RECORD_CONSENT)
    rows = last_words(work, decision_ids)
    _void(work, decision_ids, VoidKind.UNDO)
    pupil_id = rows[0].pupil_id
    work.note(AuditLine("consent.undo", f"pupil/{pupil_id}", {"answers": len(rows)}, answers_digest(work, pupil_id)))


def last_words(work: Work, decision_ids: Sequence[int], without: Sequence[int] = ()) -> Sequence[Any]:
    """Return answers; raise TooLateToUndo when a guardian answered again after one, apart from those of `without`."""
    work.require(Permission.RECORD_CONSENT)
    rows = work.rows(
        select(Decision.id, Decision.pupil_id, Decision.guardian_id, Decision.purpose_id).where(
            Decision.id.in_(decision_ids)
        )
    )
    if not rows or len(rows) != len(set(decision_ids)):
        raise NotFound(kind="decision")
    newer = work.session.execute(
        select(func.count(Decision.id)).where(
            Decision.id.not_in([*decision_ids, *without]),
            Decision.id.not_in(select(DecisionVoid.decision_id)),
            or_(
                *(
                    and_(
                        Decision.pupil_id == r.pupil_id,
                        Decision.purpose_id == r.purpose_id,
                        Decision.guardian_id.is_(r.guardian_id)
                        if r.guardian_id is None
                        else Decision.guardian_id == r.guardian_id,
                        Decision.id > r.id,
                    )
                    for r in rows
                )
            ),
        )
    ).scalar_one()
    if newer:
        raise TooLateToUndo
    return rows


def undo_correction(work: Work, decision_id: int) -> Recorded:
    """Put back the answer that a correction replaced, as a row of its own; the correction stays in the history.

    Raise NotFound when it is no correction, AlreadyTakenBack, TooLateToUndo when the guardian answered again.
    """
    work.require(Permission.RECORD_CONSENT)
    made = work.session.get(Decision, decision_id)
    before = None if made is None or made.corrects_id is None else work.session.get(Decision, made.corrects_id)
    if made is None or before is None:
        raise NotFound(kind="decision")
    undo(work, (decision_id,))
    skipped = {"id", "corrects_id", "recorded_at"}
    same = {c.key: getattr(before, c.key) for c in Decision.__table__.columns if c.key not in skipped}
    again = Decision(**same, corrects_id=decision_id, recorded_at=work.now)
    work.session.add(again)
    work.session.flush()
    files = work.rows(select(DecisionEvidence.file_id).where(DecisionEvidence.decision_id == before.id))
    work.session.add_all(DecisionEvidence(decision_id=again.id, file_id=f[0]) for f in files)
    work.session.flush()
    pupil_id = again.pupil_id
    facts = {"decision": decision_id}
    work.note(AuditLine("consent.correct_undo", f"pupil/{pupil_id}", facts, answers_digest(work, pupil_id)))
    child = _child(work, pupil_id, again.guardian_id)
    return Recorded((again.id,), _has_authority(work, child, again.guardian_id, again.decided_on))


def _append(
    work: Work,
    pupil_id: PupilId,
    guardian_id: GuardianId | None,
    answers: Mapping[PurposeId, Answer],
    evidence: Evidence,
    action: str,
    corrects: int | None = None,
) -> Recorded:
    if not answers:
        raise InvalidValue(field="answers", reason="none")
    child = _child(work, pupil_id, guardian_id)
    _check_dates(work, child, evidence)
    form_id, versions = _form(work, evidence, pupil_id, guardian_id)
    _check_evidence(evidence, answers)
    if form_id is not None and any(a is Answer.YES and p not in versions for p, a in answers.items()):
        raise InvalidValue(field="form_code", reason="not_on_form")
    known = {p.id: p for p in purposes(work, on=evidence.decided_on, asked_only=False, once=None)}
    current = {p.id: p for p in purposes(work, asked_only=False, once=None)}
    _check_begun(work, [p for p in answers if p in current and current[p].own], evidence.decided_on)
    _check_files(work, pupil_id, evidence.file_ids)
    has_authority = _has_authority(work, child, guardian_id, evidence.decided_on)
    basis = _basis(work, pupil_id, guardian_id, evidence.decided_on)
    rows: list[Decision] = []
    old_text: list[PurposeId] = []
    for purpose_id, value in answers.items():
        version = _version(purpose_id, versions, known, current, ends=value is Answer.WITHDRAWN)
        if version[1] != current[purpose_id].semantic:
            old_text.append(purpose_id)
        rows.append(
            Decision(
                pupil_id=pupil_id, purpose_id=purpose_id, purpose_version_id=version[0], guardian_id=guardian_id,
                value=value, decided_on=evidence.decided_on, received_on=evidence.received_on,
                received_by=work.actor.user_id, channel=evidence.channel, identity=evidence.identity,
                signature_present=evidence.signature_present, pre_ticked=evidence.pre_ticked,
                document_ref=refuse_bsn("document_ref", evidence.document_ref.strip()), form_id=form_id,
                language=evidence.language, authority_basis=basis, note=refuse_bsn("note", evidence.note.strip()),
                corrects_id=corrects, recorded_at=work.now,
            )
        )  # fmt: skip
    work.session.add_all(rows)
    work.session.flush()
    ids = tuple(r.id for r in rows)
    work.session.add_all(
        DecisionEvidence(decision_id=i, file_id=f) for i in ids for f in dict.fromkeys(evidence.file_ids)
    )
    work.session.flush()
    facts: dict[str, int | str] = {"guardian": guardian_id or 0, "answers": len(rows)}
    facts |= {a.value: n for a in Answer if (n := sum(r.value is a for r in rows))}
    work.note(AuditLine(action, f"pupil/{pupil_id}", facts, answers_digest(work, pupil_id)))
    return Recorded(ids, has_authority, tuple(old_text))


def _child(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> ChildFacts:
    row = work.session.execute(select(Pupil.born_on, Pupil.left_on).where(Pupil.id == pupil_id)).first()
    if row is None:
        raise NotFound(kind="pupil")
    if guardian_id is not None:
        pair = select(Guardianship.id).where(Guardianship.pupil_id == pupil_id, Guardianship.guardian_id == guardian_id)
        if work.session.execute(pair).first() is None:
            raise NotAGuardianOf
    spans = work.rows(
        select(Authority.guardian_id, Authority.holds, Authority.since, Authority.until)
        .where(Authority.pupil_id == pupil_id)
        .order_by(Authority.id)
    )
    return ChildFacts(
        pupil_id, row.born_on, row.left_on, tuple(SpanFacts(s[0], Has(s[1].value), s[2], s[3]) for s in spans)
    )


def _check_dates(work: Work, child: ChildFacts, evidence: Evidence) -> None:
    for field, day in (("decided_on", evidence.decided_on), ("received_on", evidence.received_on)):
        if day > work.today:
            raise DecisionInFuture(field=field)
    if evidence.received_on < evidence.decided_on:
        raise ReceivedBeforeDecided
    if child.born_on is not None and evidence.decided_on < child.born_on:
        raise DecisionBeforeBirth


def _check_evidence(evidence: Evidence, answers: Mapping[PurposeId, Answer]) -> None:
    if evidence.channel in _PAPER:
        if not evidence.signature_present and Answer.YES in answers.values():
            raise EvidenceMissing(field="signature")
        if not evidence.document_ref.strip() and not evidence.form_code.strip():
            raise EvidenceMissing(field="document")
    elif evidence.identity is Identity.SIGNED_FORM:
        raise EvidenceMissing(field="identity")


def _check_begun(work: Work, own: Sequence[PurposeId], day: date) -> None:
    """Refuse an answer to a text that was not there yet.

    Only for what the school itself added: the standard purposes came into this file together with the file, and
    paper of the years before it is as good as any.
    """
    first = select(PurposeVersion.purpose_id, func.min(PurposeVersion.valid_from)).group_by(PurposeVersion.purpose_id)
    for purpose_id, since in work.rows(first.where(PurposeVersion.purpose_id.in_(own))) if own else ():
        if day < since:
            raise DecisionBeforePurpose(purpose=purpose_id, since=since)


def _check_files(work: Work, pupil_id: PupilId, file_ids: Sequence[int]) -> None:
    """Raise NotFound unless every file is one of this pupil."""
    mine = select(func.count(EvidenceFile.id)).where(EvidenceFile.id.in_(file_ids), EvidenceFile.pupil_id == pupil_id)
    if file_ids and work.session.execute(mine).scalar_one() != len(set(file_ids)):
        raise NotFound(kind="file")


def _form(
    work: Work, evidence: Evidence, pupil_id: PupilId, guardian_id: GuardianId | None
) -> tuple[int | None, dict[PurposeId, tuple[int, int]]]:
    """Return the printed form that the code names, and (version id, material number) of the texts on it."""
    if not evidence.form_code.strip():
        return None, {}
    code = parse_typed(evidence.form_code)
    row = work.session.execute(
        select(PrintedForm.id, FormRun.rows)
        .join(FormRun, FormRun.id == PrintedForm.run_id)
        .where(
            PrintedForm.code == (code or ""),
            PrintedForm.pupil_id == pupil_id,
            PrintedForm.guardian_id.is_(None)
            if guardian_id is None
            else or_(PrintedForm.guardian_id == guardian_id, PrintedForm.second_guardian_id == guardian_id),
        )
    ).first()
    if row is None:
        raise InvalidValue(field="form_code", reason="unknown" if code else "mistyped")
    numbers = {
        v: (v, s)
        for v, s in work.rows(
            select(PurposeVersion.id, PurposeVersion.semantic).where(PurposeVersion.id.in_([r[1] for r in row.rows]))
        )
    }
    return row.id, {r[0]: numbers[r[1]] for r in row.rows}


def _version(
    purpose_id: PurposeId,
    printed: Mapping[PurposeId, tuple[int, int]],
    known: Mapping[PurposeId, PurposeRow],
    current: Mapping[PurposeId, PurposeRow],
    *,
    ends: bool,
) -> tuple[int, int]:
    """Return (version id, material number) of the text that was answered.

    What is no longer asked can still be withdrawn (`ends`): AVG art. 7 lid 3, any day.
    """
    if purpose_id not in current:
        raise NotFound(kind="purpose")
    if purpose_id in printed:
        return printed[purpose_id]
    if not current[purpose_id].asked and not ends:
        raise PurposeNotAsked(purpose=purpose_id)
    return known[purpose_id].version_id, known[purpose_id].semantic


def _has_authority(work: Work, child: ChildFacts, guardian_id: GuardianId | None, day: date) -> bool:
    who = deciding(child, day, int(choice(work, "consent.age_of_own_decision").value))
    return (guardian_id or 0) in who.deciders


def _basis(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None, day: date) -> str:
    found = work.session.execute(
        select(Authority.basis)
        .where(
            Authority.pupil_id == pupil_id,
            Authority.guardian_id == guardian_id,
            Authority.holds == Holds.YES,
            or_(Authority.since.is_(None), Authority.since <= day),
            or_(Authority.until.is_(None), Authority.until > day),
        )
        .order_by(Authority.id.desc())
        .limit(1)
    ).scalar()
    return found or ""


def _last_answers(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> dict[PurposeId, Answer]:
    if work.session.execute(select(Pupil.id).where(Pupil.id == pupil_id)).first() is None:
        raise NotFound(kind="pupil")
    return {
        r[0]: r[1]
        for r in work.rows(
            select(Decision.purpose_id, Decision.value)
            .where(
                Decision.pupil_id == pupil_id,
                Decision.guardian_id.is_(None) if guardian_id is None else Decision.guardian_id == guardian_id,
                Decision.id.not_in(select(DecisionVoid.decision_id)),
            )
            .order_by(Decision.decided_on, Decision.id)
        )
    }


def _void(work: Work, decision_ids: Sequence[int], kind: VoidKind) -> None:
    taken = select(DecisionVoid.id).where(DecisionVoid.decision_id.in_(decision_ids))
    if work.session.execute(taken).first() is not None:
        raise AlreadyTakenBack
    work.session.add_all(
        DecisionVoid(decision_id=d, kind=kind, voided_at=work.now, voided_by=work.actor.user_id) for d in decision_ids
    )
    work.session.flush()
