"""Who gets a form, what was printed, and whose form a code is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Authority, AuthorityKind, Holds, Pupil
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId, PurposeId, UserId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import FormEvent, FormRun, FormState, PrintedForm
from ..rules import parse_typed, shown_code
from ..rules.decide import deciding
from ..rules.facts import PUPIL
from .lists import missing
from .purposes import PurposeRow, purposes
from .standing import GuardianShort, facts_of, guardians_of

SELF = "self"


@dataclass(frozen=True, slots=True)
class Recipient:
    """One form to print: a pupil and the guardian it is for (None: the pupil decides). `capacity` is a code."""

    pupil_id: PupilId
    child: str
    called: str
    listed: str
    born_on: date | None
    group_id: GroupId | None
    group: str
    guardian_id: GuardianId | None
    guardian: str
    capacity: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A pupil for whom nobody can be asked: no authority is recorded."""

    pupil_id: PupilId
    listed: str
    group_id: GroupId | None
    group: str


@dataclass(frozen=True, slots=True)
class FormDraft:
    """Everything that stands on a printing of forms, before it has codes."""

    school: school.SchoolRow
    purposes: tuple[PurposeRow, ...]
    recipients: tuple[Recipient, ...]
    skipped: tuple[Skipped, ...]
    printed_on: date
    hand_in_by: date | None
    language: str


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
    """One printed form. `rows` are (purpose, version) in the order of the lines on paper."""

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


def recipients(
    work: Work,
    *,
    group_id: GroupId | None = None,
    pupil_id: PupilId | None = None,
    purpose_ids: tuple[PurposeId, ...] = (),
    hand_in_by: date | None = None,
    only_missing: bool = False,
    language: str = "nl",
) -> FormDraft:
    """Return who gets a form, in class-list order: one per pupil and guardian with authority.

    Without purposes all that are asked stand on it. `only_missing` leaves out who has answered everything.
    """
    work.require(Permission.PRINT_FORMS)
    asked = tuple(p for p in purposes(work, language=language) if not purpose_ids or p.id in purpose_ids)
    people = [p for p in school.pupils(work, school.PupilFilter(group_id=group_id)) if pupil_id in {None, p.id}]
    wanted = select(Pupil.id).where(Pupil.archived.is_(False))
    if pupil_id is not None:
        wanted = wanted.where(Pupil.id == pupil_id)
    facts = {c.id: c for c in facts_of(work, wanted, ()).children}
    guardians = guardians_of(work, wanted, work.today)
    kinds = _kinds(work)
    owing = {x.pupil.id: {g.id for g in x.guardians} for x in missing(work)} if only_missing else None
    order = {g.id: i for i, g in enumerate(school.groups(work))}
    people.sort(key=lambda p: (order.get(p.group_id, len(order)) if p.group_id else len(order), p.sort, p.id))
    found: list[Recipient] = []
    skipped: list[Skipped] = []
    own_age = asked[0].own_age if asked else 16
    for p in people:
        if owing is not None and p.id not in owing:
            continue
        who = deciding(facts[p.id], work.today, own_age)
        named: list[tuple[GuardianId | None, str, str]] = []
        if who.deciders == (PUPIL,):
            named.append((None, p.name.full, SELF))
        else:
            by_id = {g.id: g for g in guardians.get(p.id, ())}
            named += _asked_guardians(by_id, who.deciders, owing.get(p.id) if owing is not None else None, kinds, p.id)
        if not named:
            skipped.append(Skipped(p.id, p.name.listed, p.group_id, p.group_label))
        found += [
            Recipient(
                p.id, p.name.full, p.name.called, p.name.listed, p.born_on, p.group_id, p.group_label, gid, shown, kind
            )
            for gid, shown, kind in named
        ]  # fmt: skip
    return FormDraft(school.school(work), asked, tuple(found), tuple(skipped), work.today, hand_in_by, language)


def form_runs(work: Work, limit: int = 50) -> tuple[RunRow, ...]:
    """Return the printings, newest first, with how many forms came back."""
    work.require(Permission.PRINT_FORMS)
    back = (
        select(PrintedForm.run_id, func.count(func.distinct(PrintedForm.id)).label("n"))
        .join(FormEvent, FormEvent.form_id == PrintedForm.id)
        .where(FormEvent.state == FormState.RETURNED)
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
                PrintedForm.pages, FormRun.rows, FormRun.language,
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
    )  # fmt: skip


def _asked_guardians(
    by_id: dict[GuardianId, GuardianShort],
    deciders: tuple[GuardianId, ...],
    owing: set[GuardianId] | None,
    kinds: dict[tuple[int, int], AuthorityKind],
    pupil_id: PupilId,
) -> list[tuple[GuardianId | None, str, str]]:
    return [
        (g.id, g.shown, kinds.get((pupil_id, g.id), AuthorityKind.PARENTAL).value)
        for g in by_id.values()
        if g.id in deciders and not g.ended and (owing is None or g.id in owing)
    ]


def _kinds(work: Work) -> dict[tuple[int, int], AuthorityKind]:
    return {
        (r[0], r[1]): r[2]
        for r in work.rows(
            select(Authority.pupil_id, Authority.guardian_id, Authority.kind)
            .where(Authority.holds == Holds.YES)
            .order_by(Authority.id)
        )
    }
