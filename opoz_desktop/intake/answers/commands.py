"""Deeds of the import of answers: record what a person accepted in one Work, and take an import of answers back."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.orm import aliased

from opoz_desktop.features.consent.model import Decision, DecisionVoid, FollowUp, VoidKind
from opoz_desktop.features.consent.queries import answer_digests
from opoz_desktop.features.consent.rules.facts import Answer, Channel, Identity
from opoz_desktop.features.school.model import Authority, Holds
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import Base
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.clock import school_year_of
from opoz_desktop.kernel.errors import NotFound, NothingToUndo
from opoz_desktop.kernel.freetext import refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.steps import Step, Steps
from opoz_desktop.kernel.work import Work

from ..errors import ChangedSinceImport, ImportTooOld, RegisterMovedOn
from ..model import ImportBatch, ImportChange
from ..records import Part
from ..trail import Trail
from .compare import answer_stamp
from .errors import FlipNotConfirmed
from .lines import AnswerProposal, Line, LineKey, LineKind
from .memory import remember

_DECISION = Decision.__tablename__
_PIECE = 5000
"""Answers between two moments at which a person can stop."""


def apply(
    work: Work, proposal: AnswerProposal, accepted: Collection[LineKey], confirmed: Collection[LineKey] = ()
) -> Steps[int]:
    """Record the accepted answers; return the id of the import, 0 when nothing was to be recorded.

    `confirmed` are the yeses against a standing no that a person confirmed one by one; one that is only in
    `accepted` raises FlipNotConfirmed. Every answer carries the channel (parent app), how it is known who it was
    (login), the import and the version of the chosen columns. Raise RegisterMovedOn when the register is not the
    one that was compared with. One Work: closing the generator keeps nothing.
    Source: AVG art. 7 lid 1; evidence B.3.
    """
    work.require(Permission.IMPORT)
    work.require(Permission.RECORD_CONSENT)
    unconfirmed = [
        k for k in accepted if k not in confirmed and (x := proposal.by_key.get(k)) and x.kind is LineKind.FLIP
    ]
    if unconfirmed:
        raise FlipNotConfirmed(count=len(unconfirmed))
    if answer_stamp(work) != proposal.stamp:
        raise RegisterMovedOn(kind="register")
    lines = proposal.taken(accepted, confirmed)
    remember(work, proposal.reading.heads, proposal.reading.columns, proposal.meaning)
    if not lines:
        return 0
    yield Step(0.05, "writing", 0, len(lines))
    batch = _batch(work, proposal, lines)
    trail = Trail(work, batch)
    basis = _Basis(work)
    rows = [_row(work, proposal, batch, line, basis) for line in lines]
    yield Step(0.2, "writing", 0, len(lines))
    for start in range(0, len(rows), _PIECE):
        trail.add(Base.metadata.tables[_DECISION], rows[start : start + _PIECE])
        done = min(start + _PIECE, len(rows))
        yield Step(0.2 + 0.4 * done / len(rows), "writing", done, len(rows))
    trail.seal()
    per_pupil = Counter(line.pupil_id for line in lines)
    _note_pupils(work, "consent.import", batch, per_pupil)
    yield Step(0.95, "writing", len(rows), len(rows))
    facts: dict[str, int | str] = {
        "source": proposal.reading.kind.source.value,
        "answers": len(lines),
        "pupils": len(per_pupil),
        **Counter(line.kind.value for line in lines),
        "open": len(proposal.open_asks),
        "sha256": proposal.reading.digest.hex(),
    }
    if proposal.reading.dropped:
        facts["dropped"] = sum(proposal.reading.dropped.values())
    work.note(AuditLine("intake.answers", f"import/{batch}", facts))
    return batch


def undo(work: Work, batch: int) -> int:
    """Take all answers of one import back; return how many. Nothing is erased: rows say that they do not count.

    Raise NotFound when there is no such import of answers, NothingToUndo when it was taken back, ImportTooOld beyond
    the term (choice `import.undo_days`), and ChangedSinceImport when a guardian answered again since, when an answer
    was corrected or taken back, or when something was done after a withdrawal: then nothing is touched.
    """
    work.require(Permission.IMPORT)
    work.require(Permission.RECORD_CONSENT)
    found = work.session.execute(
        select(ImportBatch.at, ImportBatch.parts, ImportBatch.undone_at).where(ImportBatch.id == batch)
    ).first()
    if found is None or Part.ANSWERS not in found.parts:
        raise NotFound(kind="import")
    if found.undone_at is not None:
        raise NothingToUndo(reason="undone")
    days = int(choice(work, "import.undo_days").value)
    if (work.now - found.at).days >= days:
        raise ImportTooOld(reason="too_old", days=days)
    written = work.rows(
        select(Decision.id, Decision.pupil_id)
        .join(ImportChange, ImportChange.row_id == Decision.id)
        .where(ImportChange.batch_id == batch, ImportChange.table_name == _DECISION)
    )
    changed = _changed_since(work, batch)
    if changed:
        raise ChangedSinceImport(reason="changed", rows=changed, kinds=(_DECISION,))
    voids = [
        {"decision_id": i, "kind": VoidKind.UNDO, "voided_at": work.now, "voided_by": work.actor.user_id}
        for i, _ in written
    ]
    work.session.execute(insert(DecisionVoid), voids)
    work.change(update(ImportBatch).where(ImportBatch.id == batch).values(undone_at=work.now))
    work.change(delete(ImportChange).where(ImportChange.batch_id == batch))
    _note_pupils(work, "consent.import_undo", batch, Counter(pupil for _, pupil in written))
    work.note(AuditLine("intake.answers_undo", f"import/{batch}", {"answers": len(written)}))
    return len(written)


def _changed_since(work: Work, batch: int) -> int:
    """Count the answers of an import after which something happened."""
    mine = select(ImportChange.row_id).where(ImportChange.batch_id == batch, ImportChange.table_name == _DECISION)
    newest = work.session.scalar(
        select(func.max(ImportChange.row_id)).where(
            ImportChange.batch_id == batch, ImportChange.table_name == _DECISION
        )
    )
    later = aliased(Decision)
    answered_again = exists().where(
        later.pupil_id == Decision.pupil_id,
        later.purpose_id == Decision.purpose_id,
        later.guardian_id == Decision.guardian_id,
        later.id > newest,
        later.id.not_in(select(DecisionVoid.decision_id)),
    )
    taken_back = Decision.id.in_(select(DecisionVoid.decision_id))
    followed = Decision.id.in_(select(FollowUp.decision_id).where(FollowUp.undone.is_(False)))
    count = work.session.scalar(
        select(func.count(Decision.id)).where(Decision.id.in_(mine), answered_again | taken_back | followed)
    )
    return count or 0


def _batch(work: Work, proposal: AnswerProposal, lines: Sequence[Line]) -> int:
    kind = proposal.reading.kind
    batch = ImportBatch(
        at=work.now,
        by=work.actor.user_id,
        source=f"{kind.source.value} {kind.version}".strip(),
        parts=[Part.ANSWERS.value],
        school_year=school_year_of(work.today).name,
        counts_from=max((line.on for line in lines if line.on), default=work.today),
        made_at=None,
        counts=dict(Counter(line.kind.value for line in lines)),
        file_digest=proposal.reading.digest,
    )
    work.session.add(batch)
    work.session.flush()
    return batch.id


def _row(work: Work, proposal: AnswerProposal, batch: int, line: Line, basis: _Basis) -> dict[str, Any]:
    assert line.on is not None
    assert line.value is not None
    return {
        "pupil_id": line.pupil_id, "guardian_id": line.guardian_id, "purpose_id": line.purpose_id,
        "purpose_version_id": line.version_id, "value": Answer(line.value), "decided_on": line.on,
        # The app is the school's own letterbox: what a parent says there has come in that day.
        "received_on": line.on, "received_by": work.actor.user_id, "channel": Channel.PORTAL,
        "identity": Identity.PORTAL_LOGIN, "signature_present": False, "pre_ticked": False,
        "document_ref": refuse_bsn("document_ref", f"import {batch}"), "form_id": None, "language": "nl",
        "authority_basis": basis.on(line.pupil_id, line.guardian_id, line.on),
        "note": refuse_bsn("note", f"ouderapp, regel {line.line}, kolomkeuze {proposal.version}"),
        "corrects_id": None, "recorded_at": work.now,
    }  # fmt: skip


class _Basis:
    """How the school knew of the authority of a guardian on a day, for all pupils in one statement."""

    def __init__(self, work: Work) -> None:
        self._spans: dict[tuple[int, int], list[tuple[date | None, date | None, str]]] = defaultdict(list)
        for r in work.rows(
            select(Authority.pupil_id, Authority.guardian_id, Authority.since, Authority.until, Authority.basis)
            .where(Authority.holds == Holds.YES)
            .order_by(Authority.id.desc())
        ):
            self._spans[r[0], r[1]].append((r[2], r[3], r[4]))

    def on(self, pupil: int, guardian: int, day: date) -> str:
        spans = self._spans.get((pupil, guardian), ())
        held = (b for since, until, b in spans if (since is None or since <= day) and (until is None or day < until))
        return next(held, "")


def _note_pupils(work: Work, action: str, batch: int, answers: Counter[int]) -> None:
    """Note one line per pupil, with the digest of all its answers, as every other way to record an answer does."""
    objects = {f"pupil/{pupil}": count for pupil, count in sorted(answers.items())}
    for obj, digest in answer_digests(work, tuple(objects)).items():
        work.note(AuditLine(action, obj, {"answers": objects[obj], "import": batch}, digest))
