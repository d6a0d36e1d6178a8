"""Deeds of a round: open it, hang printings on it, follow its forms, climb the ladder, close it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, insert, select, update

from opoz_desktop.features.consent.model import FormEvent, FormState, PrintedForm
from opoz_desktop.features.consent.pdf import MOST_PURPOSES
from opoz_desktop.features.consent.queries.booking import form_for_entry
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Guardianship
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import FormCannotBecome, FormNotOfRound, PaperLeft, RoundClosed, RoundNotReady, TooLateToReopen
from ..model import Outcome, Reminder, Round, RoundKind, RoundRun, RoundStep, StepKind
from ..queries.rounds import RoundRow, Scope, forms_of_round, last_events, round_row, steps_of
from ..rules import OPEN, Plan, Proposal, check_plan, may_become
from ..rules.checks import Trouble, check_steps

States = tuple[tuple[int, FormState], ...]
"""Forms with the state they had."""


@dataclass(frozen=True, slots=True)
class NewRound:
    """A round as it was chosen. `steps` is its ladder in order."""

    title: str
    kind: RoundKind
    scope: Scope
    hand_in_by: date | None
    intro: str = ""
    steps: tuple[Proposal, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Marked:
    """What a deed changed about forms: how many, what they were before and what they became, for `put_back`."""

    count: int
    before: States
    now: FormState


def open_round(work: Work, new: NewRound) -> int:
    """Open a round and return its id. Raise RoundNotReady with the first thing that is wrong, LooksLikeBsn."""
    work.require(Permission.PRINT_FORMS)
    title, intro = one_line(new.title), " ".join(new.intro.split())
    plan = Plan(
        title, len(new.scope.purpose_ids), intro, work.today, new.hand_in_by, new.steps, MOST_PURPOSES
    )  # fmt: skip
    trouble = check_plan(plan)
    if trouble is not None or new.hand_in_by is None:
        raise RoundNotReady(reason=trouble or Trouble.NO_HAND_IN)
    row = Round(
        title=refuse_bsn("title", title), kind=new.kind, scope=new.scope.to_json(), intro=refuse_bsn("intro", intro),
        opened_on=work.today, hand_in_by=new.hand_in_by, recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    _add_steps(work, row.id, new.steps)
    work.note(AuditLine("rounds.open", f"round/{row.id}", {"kind": new.kind.value}))
    return row.id


def discard_round(work: Work, round_id: int) -> None:
    """Throw away a round of which no paper was printed. Raise NotFound, PaperLeft."""
    work.require(Permission.PRINT_FORMS)
    row = round_row(work, round_id)
    if row.runs:
        raise PaperLeft(forms=row.counts.made)
    work.change(delete(RoundStep).where(RoundStep.round_id == round_id))
    work.change(delete(Round).where(Round.id == round_id))
    work.note(AuditLine("rounds.discard", f"round/{round_id}"))


def attach_run(work: Work, round_id: int, run_id: int) -> int:
    """Hang a printing on a round and return how many older forms of the round expired because of it.

    A form expires when the newer printing has forms of the same pupil for everybody who signs it, and it did not
    come back yet. Raise NotFound, RoundClosed.
    """
    work.require(Permission.PRINT_FORMS)
    _open(work, round_id)
    new: dict[PupilId, set[GuardianId | None]] = {}
    for form in _states(work, select(PrintedForm.id).where(PrintedForm.run_id == run_id)):
        new.setdefault(form.pupil_id, set()).update(form.signers)
    older = [s for s in _states(work, forms_of_round(round_id)) if s.signers <= new.get(s.pupil_id, set())]
    replaced = [s.id for s in older if s.stage in OPEN]
    work.session.add(RoundRun(round_id=round_id, form_run_id=run_id))
    _add_events(work, dict.fromkeys(replaced, FormState.EXPIRED), work.today)
    work.note(AuditLine("rounds.print", f"round/{round_id}", {"run": run_id, "replaced": len(replaced)}))
    return len(replaced)


def hand_out(work: Work, round_id: int, group_ids: Sequence[GroupId | None] = (), on: date | None = None) -> Marked:
    """Mark the forms on the pile of these groups (none: all groups) as handed out. Raise NotFound, RoundClosed.

    None among the groups stands for pupils without a group.
    """
    work.require(Permission.PRINT_FORMS)
    _open(work, round_id)
    day = _day(work, on)
    found = [s for s in _states(work, forms_of_round(round_id)) if s.stage is FormState.PRINTED]
    if group_ids:
        groups = {p.id: p.group_id for p in school.pupils(work)}
        found = [s for s in found if groups.get(s.pupil_id) in group_ids]
    _add_events(work, {s.id: FormState.HANDED_OUT for s in found}, day)
    work.note(AuditLine("rounds.hand_out", f"round/{round_id}", {"forms": len(found)}))
    return Marked(len(found), tuple((s.id, FormState.PRINTED) for s in found), FormState.HANDED_OUT)


def take_in(work: Work, round_id: int, typed: str) -> Marked:
    """Mark the form of a code, typed or read by a hand scanner, as returned.

    Raise CodeMistyped, CodeUnknown and CodeForeign as `form_for_entry` does, FormNotOfRound, FormCannotBecome when
    it is back already.
    """
    work.require(Permission.RECORD_CONSENT)
    form = form_for_entry(work, typed)
    state = next((s for s in _states(work, forms_of_round(round_id)) if s.id == form.form_id), None)
    if state is None:
        raise FormNotOfRound
    return _become(work, state, FormState.RETURNED)


def mark_lost(work: Work, round_id: int, form_id: int) -> Marked:
    """Mark a form as lost. Raise FormNotOfRound, FormCannotBecome."""
    work.require(Permission.RECORD_CONSENT)
    state = next((s for s in _states(work, forms_of_round(round_id)) if s.id == form_id), None)
    if state is None:
        raise FormNotOfRound
    return _become(work, state, FormState.LOST)


def put_back(work: Work, marked: Marked) -> int:
    """Take back what a deed said about forms, and return of how many: what they were is appended again.

    Nothing is wiped. A form to which something else happened since (it came back, it was booked) stays what it is.
    """
    work.require(Permission.PRINT_FORMS)
    concerned = select(PrintedForm.id).where(PrintedForm.id.in_([form_id for form_id, _ in marked.before]))
    same = {s.id for s in _states(work, concerned) if s.stage is marked.now}
    back = {form_id: state for form_id, state in marked.before if form_id in same}
    _add_events(work, back, work.today)
    work.note(AuditLine("rounds.put_back", "", {"forms": len(back)}))
    return len(back)


def close_round(work: Work, round_id: int) -> Marked:
    """Close a round: what did not come back expires, and closing itself is done; earlier steps stay as they were."""
    work.require(Permission.PRINT_FORMS)
    _open(work, round_id)
    found = [s for s in _states(work, forms_of_round(round_id)) if s.stage in OPEN]
    _add_events(work, {s.id: FormState.EXPIRED for s in found}, work.today)
    work.change(update(Round).where(Round.id == round_id).values(closed_on=work.today))
    work.change(
        update(RoundStep)
        .where(RoundStep.round_id == round_id, RoundStep.kind == StepKind.CLOSE, RoundStep.done_on.is_(None))
        .values(done_on=work.today, done_by=work.actor.user_id)
    )
    work.note(AuditLine("rounds.close", f"round/{round_id}", {"forms": len(found)}))
    return Marked(len(found), tuple((s.id, s.stage) for s in found), FormState.EXPIRED)


def reopen_round(work: Work, round_id: int) -> None:
    """Open a round again on the day on which it was closed; the forms are where they were. Raise TooLateToReopen."""
    work.require(Permission.PRINT_FORMS)
    row = round_row(work, round_id)
    if row.closed_on != work.today:
        raise TooLateToReopen
    _add_events(work, _before_closing(work, round_id), work.today)
    work.change(update(Round).where(Round.id == round_id).values(closed_on=None))
    work.change(
        update(RoundStep)
        .where(RoundStep.round_id == round_id, RoundStep.kind == StepKind.CLOSE)
        .values(done_on=None, done_by=None)
    )
    work.note(AuditLine("rounds.reopen", f"round/{round_id}"))


def change_steps(work: Work, round_id: int, days: Mapping[int, date]) -> None:
    """Give steps of a ladder another day. Raise RoundClosed, RoundNotReady when the days do not follow each other."""
    work.require(Permission.PRINT_FORMS)
    row = _open(work, round_id)
    ladder = steps_of(work, round_id)
    if set(days) - {s.id for s in ladder}:
        raise NotFound(kind="round_step")
    new = [Proposal(s.kind.value, days.get(s.id, s.due_on)) for s in ladder]
    trouble = check_steps(row.hand_in_by, new)
    if trouble is not None:
        raise RoundNotReady(reason=trouble)
    changed = [{"id": s.id, "due_on": p.due_on} for s, p in zip(ladder, new, strict=True) if s.due_on != p.due_on]
    if changed:
        work.session.execute(update(RoundStep), changed)
        work.note(AuditLine("rounds.steps", f"round/{round_id}", {"steps": len(changed)}))


def set_step_done(work: Work, step_id: int, done: bool = True) -> None:
    """Note that a step of the ladder was done today, or take that back. Raise NotFound."""
    work.require(Permission.PRINT_FORMS)
    round_id = work.session.execute(select(RoundStep.round_id).where(RoundStep.id == step_id)).scalar()
    if round_id is None:
        raise NotFound(kind="round_step")
    day, person = (work.today, work.actor.user_id) if done else (None, None)
    work.change(update(RoundStep).where(RoundStep.id == step_id).values(done_on=day, done_by=person))
    work.note(AuditLine("rounds.step", f"round/{round_id}", {"step": step_id, "done": int(done)}))


def note_outcome(
    work: Work, round_id: int, pupil_id: PupilId, guardian_id: GuardianId | None, kind: StepKind, outcome: Outcome,
    note: str = "",
) -> int:  # fmt: skip
    """Note what came of a talk or a call with a guardian, and return the id of the line. Raise NotFound."""
    work.require(Permission.RECORD_CONSENT)
    round_row(work, round_id)
    if guardian_id is not None:
        pair = select(Guardianship.id).where(Guardianship.pupil_id == pupil_id, Guardianship.guardian_id == guardian_id)
        if work.session.execute(pair).first() is None:
            raise NotFound(kind="guardian")
    row = Reminder(
        round_id=round_id, pupil_id=pupil_id, guardian_id=guardian_id, kind=kind, outcome=outcome, on=work.today,
        note=refuse_bsn("note", one_line(note)), recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    facts = {"round": round_id, "kind": kind.value, "outcome": outcome.value}
    work.note(AuditLine("rounds.outcome", f"pupil/{pupil_id}", facts))
    return row.id


def take_back_outcome(work: Work, reminder_id: int) -> None:
    """Take back what was noted about a call or talk today: the line stays and says so.

    Raise NotFound when it is of another day or taken back already.
    """
    work.require(Permission.RECORD_CONSENT)
    row = work.session.get(Reminder, reminder_id)
    if row is None or row.on != work.today or row.kind is StepKind.LETTER or row.undone:
        raise NotFound(kind="reminder")
    row.undone = True
    work.session.flush()
    work.note(AuditLine("rounds.outcome_undo", f"pupil/{row.pupil_id}"))


@dataclass(frozen=True, slots=True)
class _FormStage:
    """Where a form is. `signers` are the guardians who have a place to sign on it (None: the pupil)."""

    id: int
    pupil_id: PupilId
    signers: frozenset[GuardianId | None]
    stage: FormState


def _open(work: Work, round_id: int) -> RoundRow:
    row = round_row(work, round_id)
    if row.closed:
        raise RoundClosed
    return row


def _day(work: Work, on: date | None) -> date:
    day = on or work.today
    if day > work.today:
        raise InvalidValue(field="on", reason="future")
    return day


def _states(work: Work, forms: Select[Any]) -> list[_FormStage]:
    last = last_events(forms)
    found = work.rows(
        select(
            PrintedForm.id, PrintedForm.pupil_id, PrintedForm.guardian_id, PrintedForm.second_guardian_id, last.c.state
        )
        .outerjoin(last, last.c.form_id == PrintedForm.id)
        .where(PrintedForm.id.in_(forms))
        .order_by(PrintedForm.id)
    )
    return [
        _FormStage(
            r.id, r.pupil_id,
            frozenset({r.guardian_id, r.second_guardian_id}) if r.second_guardian_id else frozenset({r.guardian_id}),
            r.state if r.state is not None else FormState.PRINTED,
        )
        for r in found
    ]  # fmt: skip


def _become(work: Work, form: _FormStage, new: FormState) -> Marked:
    if not may_become(form.stage, new):
        raise FormCannotBecome(now=form.stage, new=new)
    _add_events(work, {form.id: new}, work.today)
    work.note(AuditLine("consent.form", f"pupil/{form.pupil_id}", {"form": form.id, "state": new.value}))
    return Marked(1, ((form.id, form.stage),), new)


def _before_closing(work: Work, round_id: int) -> dict[int, FormState]:
    """Return what the forms were that expired today: their event before the last one."""
    states = _states(work, forms_of_round(round_id))
    expired = {s.id for s in states if s.stage is FormState.EXPIRED}
    past: dict[int, list[tuple[FormState, date]]] = {}
    for form_id, state, on in work.rows(
        select(FormEvent.form_id, FormEvent.state, FormEvent.on)
        .where(FormEvent.form_id.in_(forms_of_round(round_id)))
        .order_by(FormEvent.id)
    ):
        past.setdefault(form_id, []).append((state, on))
    replaced: set[int] = set()
    newer: dict[PupilId, set[GuardianId | None]] = {}
    for form in reversed(states):
        signed = newer.setdefault(form.pupil_id, set())
        if form.signers <= signed:
            replaced.add(form.id)
        signed |= form.signers
    found: dict[int, FormState] = {}
    for form_id in expired - replaced:
        events = past[form_id]
        if events[-1][1] == work.today:
            found[form_id] = events[-2][0] if len(events) > 1 else FormState.PRINTED
    return found


def _add_events(work: Work, states: Mapping[int, FormState], on: date) -> None:
    if states:
        work.session.execute(
            insert(FormEvent),
            [
                {
                    "form_id": form_id, "state": state, "on": on, "recorded_at": work.now,
                    "recorded_by": work.actor.user_id,
                }
                for form_id, state in states.items()
            ],
        )  # fmt: skip


def _add_steps(work: Work, round_id: int, ladder: Iterable[Proposal]) -> None:
    rows = [
        {"round_id": round_id, "position": n, "kind": StepKind(step.kind), "due_on": step.due_on}
        for n, step in enumerate(ladder)
    ]
    if rows:
        work.session.execute(insert(RoundStep), rows)
