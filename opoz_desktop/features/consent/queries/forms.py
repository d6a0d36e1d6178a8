"""What was printed, and whose form a code is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId, UserId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import FormEvent, FormRun, FormState, PrintedForm
from ..rules import parse_typed, shown_code


@dataclass(frozen=True, slots=True)
class RunRow:
    """One printing, with how many forms came back."""

    id: int
    printed_on: date
    printed_at: datetime
    printed_by: UserId
    template: str
    language: str
    hand_in_by: date | None
    forms: int
    pages: int
    returned: int


@dataclass(frozen=True, slots=True)
class FormRow:
    """One printed form. `rows` are (purpose, version) in the order of the lines on paper.

    With `second_guardian_id` both guardians have a place to sign: the answers count for each who did.
    """

    id: int
    run_id: int
    code: str
    shown: str
    pupil_id: PupilId
    guardian_id: GuardianId | None
    pages: int
    state: FormState
    rows: tuple[tuple[PurposeId, int], ...]
    language: str
    second_guardian_id: GuardianId | None = None


def form_runs(work: Work, limit: int = 50) -> tuple[RunRow, ...]:
    """Return the printings, newest first, with how many forms are back, entered or not."""
    work.require(Permission.PRINT_FORMS)
    back = (
        select(PrintedForm.run_id, func.count(func.distinct(PrintedForm.id)).label("n"))
        .join(FormEvent, FormEvent.form_id == PrintedForm.id)
        .where(
            FormEvent.id.in_(select(func.max(FormEvent.id)).group_by(FormEvent.form_id)),
            FormEvent.state.in_((FormState.RETURNED, FormState.BOOKED)),
        )
        .group_by(PrintedForm.run_id)
        .subquery()
    )
    found = work.rows(
        select(
            FormRun.id, FormRun.printed_on, FormRun.printed_at, FormRun.printed_by, FormRun.template, FormRun.language,
            FormRun.hand_in_by, FormRun.forms, FormRun.pages, func.coalesce(back.c.n, 0),
        )
        .outerjoin(back, back.c.run_id == FormRun.id)
        .order_by(FormRun.id.desc())
        .limit(limit)
    )  # fmt: skip
    return tuple(RunRow(*r) for r in found)


def form_of_code(work: Work, typed: str) -> FormRow:
    """Return the form of a code as typed from paper. Raise NotFound when it is mistyped or unknown."""
    work.require(Permission.RECORD_CONSENT)
    code = parse_typed(typed)
    row = None
    if code is not None:
        row = work.session.execute(
            select(
                PrintedForm.id, PrintedForm.run_id, PrintedForm.code, PrintedForm.pupil_id, PrintedForm.guardian_id,
                PrintedForm.pages, FormRun.rows, FormRun.language, PrintedForm.second_guardian_id,
            )
            .join(FormRun, FormRun.id == PrintedForm.run_id)
            .where(PrintedForm.code == code)
        ).first()  # fmt: skip
    if row is None:
        raise NotFound(kind="form")
    state = work.session.execute(
        select(FormEvent.state).where(FormEvent.form_id == row.id).order_by(FormEvent.id.desc()).limit(1)
    ).scalar()
    return FormRow(
        row.id, row.run_id, row.code, shown_code(row.code), row.pupil_id, row.guardian_id, row.pages,
        state or FormState.PRINTED, tuple((r[0], r[1]) for r in row.rows), row.language,
        row.second_guardian_id,
    )  # fmt: skip
