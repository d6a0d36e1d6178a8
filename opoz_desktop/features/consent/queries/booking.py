"""What somebody needs who books a form that came back: whose it is, what it asks, and what was said before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlalchemy.sql import ColumnElement

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Guardianship, Pupil
from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import CodeForeign, CodeMistyped, CodeUnknown
from ..model import Decision, DecisionVoid, FormEvent, FormKey, FormRun, FormState, PrintedForm, PurposeVersion
from ..rules import parse_typed, read_text, shown_code
from ..rules.alike import easily_mixed_up
from ..rules.codes import STRIP
from ..rules.decide import deciding
from ..rules.facts import PUPIL, Answer, Channel
from .purposes import DUTCH, PurposeRow, purposes
from .standing import GuardianShort, decision_facts, facts_of, guardians_of

_PREFIX = "TG"
"""How the text of a code begins that a hand scanner types; what people type has a check character instead."""


class Held(StrEnum):
    """Why an answer on a form was not booked and has to be asked."""

    UNSIGNED = "unsigned"
    BOTH = "both"


class Mixed(StrEnum):
    """Why another child is easily taken for this one."""

    SIBLING = "sibling"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Said:
    """What a guardian said last about a purpose, on the day from which it counts. `form_id`: on this form."""

    decision_id: int
    value: Answer
    on: date
    received_on: date
    form_id: int | None


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line of a form. `before` is what this guardian said until now, `first` what was booked from this form.

    `renewed`: parents are asked this on another text by now; `stopped`: they are not asked it any more.
    """

    number: int
    purpose_id: PurposeId
    version_id: int
    title: str
    before: Said | None = None
    first: Said | None = None
    renewed: bool = False
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Alike:
    """Another child that is easily taken for this one."""

    pupil_id: PupilId
    child: str
    group: str
    born_on: date | None
    why: Mixed


@dataclass(frozen=True, slots=True)
class HeldLine:
    """A line of which the answer was held back when the form was entered."""

    purpose_id: PurposeId
    why: Held


@dataclass(frozen=True, slots=True)
class EntryForm:
    """One form as the person sees it who enters it, or a paper without a code of ours (`form_id` None).

    `part` is "strip" for the withdrawal strip. `decides` tells whether the guardian has a say today. `booked_on`
    is the day on which the form was booked before. `newer` tells that this guardian got a later form. `second` is
    the other guardian whose signature has a place on the form; `before` and `first` of the lines are of the first.
    """

    form_id: int | None
    pupil_id: PupilId
    guardian_id: GuardianId | None
    code: str = ""
    part: str = "page"
    page: int = 1
    pages: int = 1
    printed_on: date | None = None
    language: str = DUTCH
    state: FormState = FormState.RETURNED
    booked_on: date | None = None
    newer: bool = False
    held: tuple[HeldLine, ...] = ()
    child: str = ""
    called: str = ""
    group_id: GroupId | None = None
    group: str = ""
    born_on: date | None = None
    left: bool = False
    guardian: str = ""
    relation: str = ""
    second_id: GuardianId | None = None
    second: str = ""
    decides: bool = True
    lines: tuple[EntryLine, ...] = ()
    alike: tuple[Alike, ...] = ()


def form_for_entry(work: Work, typed: str) -> EntryForm:
    """Return the form of a code that was typed from paper, or scanned as text with a hand scanner.

    Signs between the characters do not matter. Raise CodeMistyped, CodeForeign when the code was not printed from
    this school file, CodeUnknown when it is not in this file.
    """
    work.require(Permission.RECORD_CONSENT)
    text = "".join(typed.split()).upper()
    part, page = "page", 1
    if text.startswith(_PREFIX):
        found = read_text(_key(work), text)
        if found is None:
            raise CodeMistyped(scanned=True)
        if not found.ours:
            raise CodeForeign
        code: str | None = found.code
        part = "strip" if found.page == STRIP else "page"
        page = int(found.page) if found.page.isascii() and found.page.isdigit() else 1
    else:
        code = parse_typed("".join(c for c in text if c.isalnum()))
        if code is None:
            raise CodeMistyped(scanned=False)
    form_id = work.session.execute(select(PrintedForm.id).where(PrintedForm.code == code)).scalar()
    if form_id is None:
        raise CodeUnknown
    return replace(_entry(work, form_id), part=part, page=page)


def form_by_id(work: Work, form_id: int, *, strip: bool = False) -> EntryForm:
    """Return a printed form for entry by its number in this file. Raise NotFound."""
    work.require(Permission.RECORD_CONSENT)
    found = _entry(work, form_id)
    return replace(found, part="strip") if strip else found


def paper_without_code(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> EntryForm:
    """Return what to enter from a paper that is not one of our forms: the purposes that are asked now.

    Raise NotFound as `school.queries.pupil` does, and when the guardian does not belong to the pupil.
    """
    work.require(Permission.RECORD_CONSENT)
    asked = purposes(work)
    lines = [EntryLine(n, p.id, p.version_id, p.title) for n, p in enumerate(asked, 1)]
    return _filled(work, EntryForm(None, pupil_id, guardian_id), lines)


def booked_from(
    work: Work, form_id: int, guardian_id: GuardianId | None, *, strip: bool = False
) -> dict[PurposeId, Said]:
    """Return what was booked for a guardian from a form (or its withdrawal strip) and still counts, by purpose."""
    work.require(Permission.RECORD_CONSENT)
    on_strip = Decision.channel == Channel.STRIP
    rows = work.rows(
        _answers()
        .where(
            Decision.form_id == form_id,
            _by(guardian_id),
            on_strip if strip else ~on_strip,
            Decision.id.not_in(select(DecisionVoid.decision_id)),
        )
        .order_by(Decision.id)
    )
    return {r[0]: _said_of(r) for r in rows}


def _entry(work: Work, form_id: int) -> EntryForm:
    row = work.session.execute(
        select(
            PrintedForm.id, PrintedForm.code, PrintedForm.pupil_id, PrintedForm.guardian_id, PrintedForm.pages,
            PrintedForm.second_guardian_id, FormRun.rows, FormRun.language, FormRun.printed_on,
        )
        .join(FormRun, FormRun.id == PrintedForm.run_id)
        .where(PrintedForm.id == form_id)
    ).first()  # fmt: skip
    if row is None:
        raise NotFound(kind="form")
    versions = {
        v[0]: v[1]
        for v in work.rows(
            select(PurposeVersion.id, PurposeVersion.texts).where(PurposeVersion.id.in_([r[1] for r in row.rows]))
        )
    }
    lines = [
        EntryLine(n, purpose_id, version_id, _title(versions[version_id]))
        for n, (purpose_id, version_id) in enumerate(row.rows, 1)
    ]
    events = work.rows(
        select(FormEvent.state, FormEvent.on, FormEvent.held)
        .where(FormEvent.form_id == form_id)
        .order_by(FormEvent.id.desc())
    )
    same_guardian = (
        PrintedForm.guardian_id.is_(None) if row.guardian_id is None else PrintedForm.guardian_id == row.guardian_id
    )
    later = select(PrintedForm.id).where(
        PrintedForm.pupil_id == row.pupil_id, PrintedForm.id > form_id, PrintedForm.code != row.code, same_guardian
    )
    form = EntryForm(
        form_id,
        row.pupil_id,
        row.guardian_id,
        code=shown_code(row.code),
        pages=row.pages,
        printed_on=row.printed_on,
        language=row.language,
        state=events[0].state if events else FormState.PRINTED,
        booked_on=events[0].on if events and events[0].state is FormState.BOOKED else None,
        newer=work.session.execute(later.limit(1)).first() is not None,
        held=held_lines(events[0].held) if events else (),
        second_id=row.second_guardian_id,
    )
    return _filled(work, form, lines)


def _filled(work: Work, form: EntryForm, lines: Sequence[EntryLine]) -> EntryForm:
    """Add who it is about, who may be taken for that child, and what was said before."""
    row = school.pupil(work, form.pupil_id)
    people = {g.id: g for g in guardians_now(work, form.pupil_id)}
    guardian = people.get(form.guardian_id) if form.guardian_id is not None else None
    second = people.get(form.second_id) if form.second_id is not None else None
    if form.guardian_id is not None and guardian is None:
        raise NotFound(kind="guardian")
    now = {p.id: p for p in purposes(work, asked_only=False, once=None)}
    before = _said(work, form.pupil_id, form.guardian_id)
    first = booked_from(work, form.form_id, form.guardian_id) if form.form_id is not None else {}
    own_age = next((p.own_age for p in now.values()), 16)
    child = facts_of(work, select(Pupil.id).where(Pupil.id == form.pupil_id), ()).children[0]
    deciders = deciding(child, work.today, own_age).deciders
    semantics = _semantics(work, [line.version_id for line in lines])
    return replace(
        form,
        child=row.name.full,
        called=row.name.called,
        group_id=row.group_id,
        group=row.group_label,
        born_on=row.born_on,
        left=row.status is school.Status.FORMER,
        guardian=row.name.full if guardian is None else guardian.shown,
        relation="" if guardian is None else guardian.relation,
        second="" if second is None else second.shown,
        decides=(form.guardian_id or PUPIL) in deciders,
        lines=tuple(
            replace(
                line,
                before=before.get(line.purpose_id),
                first=first.get(line.purpose_id),
                renewed=_renewed(now.get(line.purpose_id), semantics.get(line.version_id)),
                stopped=line.purpose_id not in now or not now[line.purpose_id].asked,
            )
            for line in lines
        ),
        alike=_alike(work, row),
    )


def _renewed(now: PurposeRow | None, printed: int | None) -> bool:
    return now is not None and printed is not None and now.semantic != printed


def _semantics(work: Work, version_ids: Sequence[int]) -> dict[int, int]:
    found = select(PurposeVersion.id, PurposeVersion.semantic).where(PurposeVersion.id.in_(version_ids))
    return {r[0]: r[1] for r in work.rows(found)}


def _said(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> dict[PurposeId, Said]:
    """Return the last answers of a guardian by purpose.

    A yes stands on the day it was given and a no on the day it came in, as the rules read them.
    """
    facts = {d.id: d for d in decision_facts(work, select(Pupil.id).where(Pupil.id == pupil_id))}
    before: dict[PurposeId, tuple[tuple[date, int], Said]] = {}
    for row in work.rows(_answers().where(Decision.pupil_id == pupil_id, _by(guardian_id)).order_by(Decision.id)):
        if row[1] in facts:
            said = _said_of(row)
            place = said.on, facts[row[1]].order
            if row[0] not in before or place > before[row[0]][0]:
                before[row[0]] = place, said
    return {purpose_id: said for purpose_id, (_, said) in before.items()}


def _by(guardian_id: GuardianId | None) -> ColumnElement[bool]:
    return Decision.guardian_id.is_(None) if guardian_id is None else Decision.guardian_id == guardian_id


def _answers() -> Any:
    return select(
        Decision.purpose_id, Decision.id, Decision.value, Decision.decided_on, Decision.received_on, Decision.form_id
    )


def _said_of(row: Any) -> Said:
    _, number, value, decided_on, received_on, form_id = row
    return Said(number, value, decided_on if value is Answer.YES else received_on, received_on, form_id)


def _alike(work: Work, row: school.PupilRow) -> tuple[Alike, ...]:
    """Return brothers and sisters at school, then children of the group with nearly the same name."""
    own, other = aliased(Guardianship), aliased(Guardianship)
    siblings = {
        r[0]
        for r in work.rows(
            select(other.pupil_id)
            .join(own, own.guardian_id == other.guardian_id)
            .where(own.pupil_id == row.id, other.pupil_id != row.id)
        )
    }
    everybody = school.pupils(work) if siblings else _group_of(work, row)
    found = [_as_alike(p, Mixed.SIBLING) for p in everybody if p.id in siblings]
    found += [
        _as_alike(p, Mixed.NAME)
        for p in everybody
        if p.id != row.id
        and p.id not in siblings
        and row.group_id is not None
        and p.group_id == row.group_id
        and _mixed_up(row.name, p.name)
    ]
    return tuple(found)


def _group_of(work: Work, row: school.PupilRow) -> Iterable[school.PupilRow]:
    return school.pupils(work, school.PupilFilter(group_id=row.group_id)) if row.group_id is not None else ()


def _mixed_up(one: Name, other: Name) -> bool:
    return easily_mixed_up(one.called, one.kernel, other.called, other.kernel)


def _as_alike(row: school.PupilRow, why: Mixed) -> Alike:
    return Alike(row.id, row.name.full, row.group_label, row.born_on, why)


def guardians_now(work: Work, pupil_id: PupilId) -> tuple[GuardianShort, ...]:
    """Return the guardians of a pupil with their authority today."""
    work.require(Permission.RECORD_CONSENT)
    return guardians_of(work, select(Pupil.id).where(Pupil.id == pupil_id), work.today).get(pupil_id, ())


def _key(work: Work) -> bytes:
    return work.session.execute(select(FormKey.key).order_by(FormKey.id).limit(1)).scalar() or b""


def _title(texts: dict[str, dict[str, str]]) -> str:
    """Return the Dutch title: it is the legal text, whatever language stands beside it."""
    return texts[DUTCH]["title"]


def held_lines(stored: list[Any] | None) -> tuple[HeldLine, ...]:
    """Read what an event says was held back."""
    return tuple(HeldLine(PurposeId(purpose_id), Held(why)) for purpose_id, why in stored or ())


__all__ = [
    "Alike", "EntryForm", "EntryLine", "Held", "HeldLine", "Mixed", "Said", "booked_from", "form_by_id",
    "form_for_entry", "guardians_now", "held_lines", "paper_without_code",
]  # fmt: skip
