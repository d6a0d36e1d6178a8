"""Papers that came back: those that still ask for something, and those of a child whose code cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Decision, FormEvent, FormRun, FormState, PrintedForm
from ..rules import shown_code
from .booking import HeldLine, guardians_now, held_lines
from .standing import GuardianShort, guardians_of


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """A form that was printed about a pupil: one to choose when its code cannot be read."""

    form_id: int
    code: str
    printed_on: date
    template: str
    guardian_id: GuardianId | None
    guardian: str
    state: FormState
    lines: int


@dataclass(frozen=True, slots=True)
class WaitingForm:
    """A form that came back and is not booked, or not all of it; `held` is empty when nobody entered it yet."""

    form_id: int
    code: str
    pupil_id: PupilId
    child: str
    group: str
    guardian: str
    on: date
    at: datetime
    held: tuple[HeldLine, ...]


def papers_of(work: Work, pupil_id: PupilId) -> tuple[PaperChoice, ...]:
    """Return the forms printed about a pupil, newest first."""
    work.require(Permission.RECORD_CONSENT)
    row = school.pupil(work, pupil_id)
    names = {g.id: g.shown for g in guardians_now(work, pupil_id)}
    state = _last_states().subquery()
    found = work.rows(
        select(
            PrintedForm.id, PrintedForm.code, FormRun.printed_on, FormRun.template, PrintedForm.guardian_id,
            state.c.state, FormRun.rows,
        )
        .join(FormRun, FormRun.id == PrintedForm.run_id)
        .outerjoin(state, state.c.form_id == PrintedForm.id)
        .where(PrintedForm.pupil_id == pupil_id)
        .order_by(PrintedForm.id.desc())
    )  # fmt: skip
    return tuple(
        PaperChoice(
            r[0], shown_code(r[1]), r[2], r[3], r[4], row.name.full if r[4] is None else names.get(r[4], ""),
            r[5] or FormState.PRINTED, len(r[6]),
        )
        for r in found
    )  # fmt: skip


def guardians_for_entry(work: Work, pupil_id: PupilId) -> tuple[GuardianShort, ...]:
    """Return who can have filled in a paper about a pupil, in the order of the source. Raise NotFound."""
    work.require(Permission.RECORD_CONSENT)
    school.pupil(work, pupil_id)
    return tuple(g for g in guardians_now(work, pupil_id) if not g.ended)


def waiting_forms(work: Work) -> tuple[WaitingForm, ...]:
    """Return the forms that came back and still ask for something, the longest waiting first."""
    work.require(Permission.RECORD_CONSENT)
    state = _last_states().subquery()
    found = work.rows(
        select(
            PrintedForm.id, PrintedForm.code, PrintedForm.pupil_id, PrintedForm.guardian_id, state.c.on,
            state.c.recorded_at, state.c.held,
        )
        .join(state, state.c.form_id == PrintedForm.id)
        .where(state.c.state == FormState.RETURNED)
        .order_by(state.c.id)
    )  # fmt: skip
    wanted = select(PrintedForm.pupil_id).where(PrintedForm.id.in_([r[0] for r in found]))
    people = {p.id: p for p in school.pupils(work)} if found else {}
    names = {(p, g.id): g.shown for p, own in guardians_of(work, wanted, work.today).items() for g in own}
    return tuple(
        WaitingForm(
            r[0], shown_code(r[1]), r[2], people[r[2]].name.listed, people[r[2]].group_label,
            people[r[2]].name.full if r[3] is None else names.get((r[2], r[3]), ""), r[4], r[5], held_lines(r[6]),
        )
        for r in found
        if r[2] in people
    )  # fmt: skip


def last_place(work: Work) -> str:
    """Return where the papers lie that this person recorded last, "" when there are none: the same folder as a rule."""
    work.require(Permission.RECORD_CONSENT)
    found = work.session.execute(
        select(Decision.document_ref)
        .where(Decision.received_by == work.actor.user_id, Decision.document_ref != "")
        .order_by(Decision.id.desc())
        .limit(1)
    ).scalar()
    return found or ""


def _last_states() -> Any:
    """Select the last thing that happened to every form that something happened to."""
    last = select(func.max(FormEvent.id)).group_by(FormEvent.form_id)
    return select(
        FormEvent.id, FormEvent.form_id, FormEvent.state, FormEvent.on, FormEvent.recorded_at, FormEvent.held
    ).where(FormEvent.id.in_(last))
