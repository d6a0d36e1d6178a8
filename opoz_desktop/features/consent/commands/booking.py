"""Deeds about forms that came back: book what stands on one, and take that booking back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import BookedAlready, BookedOtherwise, DatedBeforePrinting, EvidenceMissing, TooLateToUndo
from ..model import Decision, DecisionEvidence, DecisionVoid, FormEvent, FormRun, FormState, PrintedForm
from ..queries.booking import Held, HeldLine, Said, booked_from, held_lines
from ..queries.pupil import DecisionRow, decision_rows
from ..rules import shown_code
from ..rules.facts import Answer, Channel
from .answers import Evidence, Recorded, correct, last_words, record, undo, withdraw
from .doubts import clear_doubts, raise_doubts, undo_doubts

_ON_PAPER = frozenset({Channel.PAPER, Channel.STRIP, Channel.SCAN})


@dataclass(frozen=True, slots=True)
class Booked:
    """What a booking did, and what taking it back needs.

    `held` are the answers that were not booked and have to be asked. `replaced` are answers of an earlier entry
    of the same form that no longer count. `form_id` None: a paper without a code of ours. `doubts` are the signals
    that lines with two marks raised, `cleared` those of an earlier entry that ended.
    """

    form_id: int | None
    pupil_id: PupilId
    decision_ids: tuple[int, ...]
    event_id: int | None
    held: tuple[HeldLine, ...] = ()
    replaced: tuple[int, ...] = ()
    has_authority: bool = True
    old_text: tuple[PurposeId, ...] = ()
    doubts: tuple[int, ...] = ()
    cleared: tuple[int, ...] = ()


def book_form(
    work: Work,
    form_id: int,
    answers: Mapping[PurposeId, Answer | None],
    evidence: Evidence,
    *,
    both: Collection[PurposeId] = (),
    second_signed: bool = False,
    again: bool = False,
) -> Booked:
    """Book what stands on a printed form that came back: every answer on the text that the form shows.

    None and absent lines say nothing and change nothing. Lines in `both` have two marks: they are never booked, are
    held back to be asked, and stop the use until that is clear (`doubts`). Every yes on paper without a signature is
    held back too (its noes count). A form with something
    held back, or on which nothing was said, stays RETURNED; else it is BOOKED. A form for two guardians counts for
    those who signed: the first by `evidence`, the other by `second_signed`. With channel STRIP the lines that are
    answered are withdrawn, and the state of the form stays as it is.
    A form that was booked before: with equal answers BookedAlready; with others BookedOtherwise, unless `again`
    says that the first entry was wrong: both stay on record and only the new one counts.
    Raise NotFound, InvalidValue for a line that is not on the form, DatedBeforePrinting, and all that `record` raises.
    Source: scanning design, section 7 rules 1 to 4; AVG art. 7 lid 1 and 3.
    """
    work.require(Permission.RECORD_CONSENT)
    form = _form(work, form_id)
    printed = {row[0] for row in form.rows}
    if not printed.issuperset(answers) or not printed.issuperset(both):
        raise InvalidValue(field="answers", reason="not_on_form")
    if evidence.decided_on < form.printed_on:
        raise DatedBeforePrinting(printed_on=form.printed_on)
    evidence = replace(evidence, form_code=shown_code(form.code))
    said = {p: a for p, a in answers.items() if a is not None and p not in both}
    signers = _signers(form, evidence, second_signed=second_signed)
    if evidence.channel is Channel.STRIP:
        return _strip(work, form, signers, said)
    said, held = _sifted(said, both, signers[0].evidence)
    before = _last_event(work, form_id)
    parts = [_part(work, form, one, said, before, held) for one in signers]
    if before.booked or any(part.first for part in parts):
        differing = sum(len(part.differing) for part in parts)
        if not differing and not any(part.fresh for part in parts) and held == before.held:
            raise BookedAlready(on=before.on)
        if differing and not again:
            raise BookedOtherwise(on=before.on, lines=differing)
    made = _join(form, [_record_part(work, form, part) for part in parts])
    left = bool(made.decision_ids) or any(set(part.first) - part.differing for part in parts)
    state = FormState.BOOKED if left and not held else FormState.RETURNED
    event = _event(work, form_id, state, evidence.received_on, held)
    who = [one.guardian_id for one in signers]
    cleared = clear_doubts(work, form.pupil_id, who, evidence.form_code, [line.purpose_id for line in held])
    doubted = [(guardian, purpose) for guardian in who for purpose in both]
    doubts = raise_doubts(work, form.pupil_id, doubted, evidence.form_code, evidence.received_on)
    facts = {"form": form_id, "answers": len(made.decision_ids), "held": len(held), "again": int(bool(made.replaced))}
    work.note(AuditLine("consent.book", f"pupil/{form.pupil_id}", facts))
    return replace(made, event_id=event, held=held, doubts=doubts, cleared=cleared)


def book_paper(
    work: Work,
    pupil_id: PupilId,
    guardian_id: GuardianId | None,
    answers: Mapping[PurposeId, Answer | None],
    evidence: Evidence,
    *,
    both: Collection[PurposeId] = (),
) -> Booked:
    """Book a paper without a code of ours, as `book_form` does; the answers are on the texts of that day.

    Raise InvalidValue when nothing on it can be booked or doubted, and all that `record` raises.
    """
    work.require(Permission.RECORD_CONSENT)
    said = {p: a for p, a in answers.items() if a is not None and p not in both}
    said, held = _sifted(said, both, evidence)
    place = evidence.document_ref.strip()
    if not place:
        raise EvidenceMissing(field="document")
    made = record(work, pupil_id, guardian_id, said, evidence) if said or not both else Recorded((), True)  # noqa: FBT003
    doubts = raise_doubts(work, pupil_id, [(guardian_id, p) for p in both], place, evidence.received_on)
    return Booked(
        None, pupil_id, made.decision_ids, None, held, (), made.has_authority, made.old_text, doubts=doubts
    )  # fmt: skip


def undo_booking(work: Work, booked: Booked) -> None:
    """Take back a booking: its answers no longer count, the form stands where it stood, and both stay on record.

    Answers that it replaced count again, as new rows with their own evidence. Raise TooLateToUndo when the guardian
    answered again or something happened to the form after it, AlreadyTakenBack, NotFound.
    """
    work.require(Permission.RECORD_CONSENT)
    form_id, event_id = booked.form_id, booked.event_id
    if form_id is not None and event_id is not None and _last_event(work, form_id).id != event_id:
        raise TooLateToUndo
    if booked.replaced:
        last_words(work, booked.replaced, booked.decision_ids)
    if booked.decision_ids:
        undo(work, booked.decision_ids)
    undo_doubts(work, booked.doubts, booked.cleared)
    if booked.replaced:
        _count_again(work, booked.replaced)
    if form_id is not None and event_id is not None:
        earlier = _last_event(work, form_id, before=event_id)
        _event(work, form_id, earlier.state, earlier.on, earlier.held)
        facts = {"form": form_id, "answers": len(booked.decision_ids)}
        work.note(AuditLine("consent.unbook", f"pupil/{booked.pupil_id}", facts))


def settle_form(work: Work, form_id: int) -> int:
    """Say that what a form still asked is asked and recorded; return the id of the event, to take that back.

    A doubt that the guardian did not clear goes on: only who knows what was said ends it. Raise NotFound, InvalidValue
    when the form asks for nothing.
    """
    work.require(Permission.RECORD_CONSENT)
    form, last = _form(work, form_id), _last_event(work, form_id)
    if last.state is not FormState.RETURNED:
        raise InvalidValue(field="form", reason="not_waiting")
    work.note(AuditLine("consent.form", f"pupil/{form.pupil_id}", {"form": form_id, "state": FormState.BOOKED.value}))
    return _event(work, form_id, FormState.BOOKED, work.today, ())


def unsettle_form(work: Work, form_id: int, event_id: int) -> None:
    """Take back that a form was settled: it waits again for the same lines. Raise NotFound, TooLateToUndo."""
    work.require(Permission.RECORD_CONSENT)
    form = _form(work, form_id)
    if _last_event(work, form_id).id != event_id:
        raise TooLateToUndo
    earlier = _last_event(work, form_id, before=event_id)
    _event(work, form_id, earlier.state, earlier.on, earlier.held)
    work.note(AuditLine("consent.form", f"pupil/{form.pupil_id}", {"form": form_id, "state": earlier.state.value}))


@dataclass(frozen=True, slots=True)
class _Form:
    id: int
    code: str
    pupil_id: PupilId
    guardian_id: GuardianId | None
    second_id: GuardianId | None
    printed_on: date
    rows: list[Any]


@dataclass(frozen=True, slots=True)
class _Signer:
    """One guardian for whom a form is booked, with the evidence of that guardian."""

    guardian_id: GuardianId | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class _Part:
    """What a booking does for one guardian: what was booked before, what changes, what is new."""

    signer: _Signer
    first: Mapping[PurposeId, Said]
    differing: frozenset[PurposeId]
    fresh: Mapping[PurposeId, Answer]
    """Answers to record: those that change and those that were not there."""


@dataclass(frozen=True, slots=True)
class _Event:
    """The last thing that happened to a form; id 0: nothing since it was printed."""

    id: int
    state: FormState
    on: date
    held: tuple[HeldLine, ...]

    @property
    def booked(self) -> bool:
        return self.state is FormState.BOOKED

    @property
    def asked(self) -> frozenset[PurposeId]:
        return frozenset(line.purpose_id for line in self.held)


def _form(work: Work, form_id: int) -> _Form:
    row = work.session.execute(
        select(
            PrintedForm.id, PrintedForm.code, PrintedForm.pupil_id, PrintedForm.guardian_id,
            PrintedForm.second_guardian_id, FormRun.printed_on, FormRun.rows,
        )
        .join(FormRun, FormRun.id == PrintedForm.run_id)
        .where(PrintedForm.id == form_id)
    ).first()  # fmt: skip
    if row is None:
        raise NotFound(kind="form")
    return _Form(*row)


def _signers(form: _Form, evidence: Evidence, *, second_signed: bool) -> list[_Signer]:
    """Return for whom the form counts; when nobody signed it is the first guardian's, as far as it counts."""
    if form.second_id is None or not second_signed:
        return [_Signer(form.guardian_id, evidence)]
    second = _Signer(form.second_id, replace(evidence, signature_present=True))
    return [_Signer(form.guardian_id, evidence), second] if evidence.signature_present else [second]


def _part(
    work: Work,
    form: _Form,
    signer: _Signer,
    said: Mapping[PurposeId, Answer],
    before: _Event,
    held: tuple[HeldLine, ...],
) -> _Part:
    first = booked_from(work, form.id, signer.guardian_id)
    asked = before.asked | {line.purpose_id for line in held}
    changed = {p for p, s in first.items() if said.get(p) is not s.value and not (p in asked and p not in said)}
    if first or (before.booked and form.second_id is None):
        changed |= {p for p in said if p not in first and p not in asked}
    fresh = {p: a for p, a in said.items() if p in changed or p not in first}
    return _Part(signer, first, frozenset(changed), fresh)


def _sifted(
    said: Mapping[PurposeId, Answer], both: Collection[PurposeId], evidence: Evidence
) -> tuple[dict[PurposeId, Answer], tuple[HeldLine, ...]]:
    """Part what can be booked from what has to be asked."""
    unsigned = evidence.channel in _ON_PAPER and not evidence.signature_present
    held = [HeldLine(p, Held.BOTH) for p in both]
    held += [HeldLine(p, Held.UNSIGNED) for p, a in said.items() if unsigned and a is Answer.YES]
    kept = {p: a for p, a in said.items() if not (unsigned and a is Answer.YES)}
    return kept, tuple(sorted(held, key=lambda line: line.purpose_id))


def _record_part(work: Work, form: _Form, part: _Part) -> Booked:
    """Record for one guardian; what takes the place of an earlier entry says so, an emptied line counts no longer."""
    old = {p: part.first[p].decision_id for p in part.differing if p in part.first}
    evidence = part.signer.evidence
    made: list[Recorded] = [correct(work, old[p], a, evidence) for p, a in part.fresh.items() if p in old]
    emptied = [number for p, number in old.items() if p not in part.fresh]
    if emptied:
        undo(work, emptied)
    new = {p: a for p, a in part.fresh.items() if p not in old}
    if new:
        made.append(record(work, form.pupil_id, part.signer.guardian_id, new, evidence))
    return replace(_booked(form, made), replaced=tuple(old.values()))


def _strip(work: Work, form: _Form, signers: list[_Signer], said: Mapping[PurposeId, Answer]) -> Booked:
    """Withdraw the lines of a withdrawal strip; where no yes stands, a no is what it says."""
    if not said:
        raise InvalidValue(field="answers", reason="none")
    made: list[Recorded] = []
    on: date | None = None
    for one in signers:
        done = booked_from(work, form.id, one.guardian_id, strip=True)
        on = max((s.received_on for p, s in done.items() if p in said), default=on)
        left = [p for p in said if p not in done]
        last = _last_values(work, form.pupil_id, one.guardian_id)
        yes = [p for p in left if last.get(p) is Answer.YES]
        rest = {p: Answer.NO for p in left if p not in yes}
        if yes:
            made.append(withdraw(work, form.pupil_id, one.guardian_id, yes, one.evidence))
        if rest:
            made.append(record(work, form.pupil_id, one.guardian_id, rest, one.evidence))
    if not made:
        raise BookedAlready(on=on)
    return _booked(form, made)


def _booked(form: _Form, made: list[Recorded]) -> Booked:
    return Booked(
        form.id,
        form.pupil_id,
        tuple(number for one in made for number in one.decision_ids),
        None,
        has_authority=all(one.has_authority for one in made),
        old_text=tuple(dict.fromkeys(p for one in made for p in one.old_text)),
    )


def _join(form: _Form, parts: list[Booked]) -> Booked:
    return Booked(
        form.id,
        form.pupil_id,
        tuple(n for one in parts for n in one.decision_ids),
        None,
        replaced=tuple(n for one in parts for n in one.replaced),
        has_authority=all(one.has_authority for one in parts),
        old_text=tuple(dict.fromkeys(p for one in parts for p in one.old_text)),
    )


def _last_values(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> dict[PurposeId, Answer]:
    """Return the last answers of a guardian, in the order in which `withdraw` reads them."""
    who = Decision.guardian_id.is_(None) if guardian_id is None else Decision.guardian_id == guardian_id
    return {
        r[0]: r[1]
        for r in work.rows(
            select(Decision.purpose_id, Decision.value)
            .where(Decision.pupil_id == pupil_id, who, Decision.id.not_in(select(DecisionVoid.decision_id)))
            .order_by(Decision.decided_on, Decision.id)
        )
    }


def _count_again(work: Work, decision_ids: tuple[int, ...]) -> None:
    """Record answers again that a second entry had replaced, each with the evidence and the files it had."""
    groups: dict[tuple[GuardianId | None, Evidence], list[DecisionRow]] = {}
    files: dict[int, tuple[int, ...]] = {}
    for number, file_id in work.rows(
        select(DecisionEvidence.decision_id, DecisionEvidence.file_id)
        .where(DecisionEvidence.decision_id.in_(decision_ids))
        .order_by(DecisionEvidence.file_id)
    ):
        files[number] = (*files.get(number, ()), file_id)
    for row in decision_rows(work, Decision.id.in_(decision_ids)):
        evidence = Evidence(
            row.decided_on, row.received_on, row.channel, row.identity, row.signature_present, row.pre_ticked,
            row.document_ref, row.form_code, row.language, row.note, files.get(row.id, ()),
        )  # fmt: skip
        groups.setdefault((row.guardian_id, evidence), []).append(row)
    for (guardian_id, evidence), rows in groups.items():
        record(work, rows[0].pupil_id, guardian_id, {r.purpose_id: r.value for r in rows}, evidence)


def _last_event(work: Work, form_id: int, before: int | None = None) -> _Event:
    """Return the last event of a form, or the last one before another."""
    statement = select(FormEvent.id, FormEvent.state, FormEvent.on, FormEvent.held).where(FormEvent.form_id == form_id)
    if before is not None:
        statement = statement.where(FormEvent.id < before)
    row = work.session.execute(statement.order_by(FormEvent.id.desc()).limit(1)).first()
    if row is None:
        return _Event(0, FormState.PRINTED, _form(work, form_id).printed_on, ())
    return _Event(row.id, row.state, row.on, held_lines(row.held))


def _event(work: Work, form_id: int, state: FormState, on: date, held: tuple[HeldLine, ...]) -> int:
    row = FormEvent(
        form_id=form_id, state=state, on=on, held=[[h.purpose_id, h.why.value] for h in held] or None,
        recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    return row.id
