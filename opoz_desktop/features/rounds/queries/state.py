"""One round from near by: every form and where it is, how groups and weeks respond, and who still owes an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, select

from opoz_desktop.features.consent.model import FormEvent, FormRun, FormState, PrintedForm
from opoz_desktop.features.consent.queries import PurposeRow, facts_of, purposes
from opoz_desktop.features.consent.queries.standing import collecting_nothing, present, shown_name
from opoz_desktop.features.consent.rules import shown_code
from opoz_desktop.features.consent.rules.facts import PUPIL, Basis, State
from opoz_desktop.features.consent.rules.standing import survey
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Guardian, Pupil
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Outcome, Reminder, RoundRun, StepKind
from ..rules import Tally, stage_of, tally
from .rounds import RoundRow, StepRow, forms_of_round, steps_of, uncounted

Event = tuple[FormState, date]
_SILENT = frozenset({State.SILENT, State.OLD_TEXT, State.INVALID, State.EXPIRED})


@dataclass(frozen=True, slots=True)
class FormLine:
    """One form of a round. `guardian` is empty where the pupil decides; `on` is the day of its last event."""

    id: int
    shown: str
    pupil_id: PupilId
    called: str
    listed: str
    sort: str
    group_id: GroupId | None
    group: str
    guardian_id: GuardianId | None
    guardian: str
    second_guardian_id: GuardianId | None
    run_id: int
    printed_on: date
    stage: FormState
    on: date


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How a group responds: its forms per stage."""

    group_id: GroupId | None
    group: str
    counts: Tally


@dataclass(frozen=True, slots=True)
class WeekCount:
    """Where the round stood at the end of a week (`monday` begins it): printed and booked until then."""

    monday: date
    printed: int
    back: int
    booked: int


@dataclass(frozen=True, slots=True)
class Owing:
    """A guardian (None: the pupil) who still owes an answer in this round.

    `phones` is empty for who may not see contact data and where the number is secret; `secret_phone` says why.
    `outcome` is what came of the last reminder.
    """

    pupil_id: PupilId
    called: str
    listed: str
    sort: str
    group_id: GroupId | None
    group: str
    guardian_id: GuardianId | None
    guardian: str
    form_id: int
    stage: FormState
    phones: tuple[str, ...]
    secret_phone: bool
    outcome: Outcome | None
    outcome_on: date | None
    reminders: int

    @property
    def key(self) -> tuple[int, int]:
        """Pupil and guardian, 0 for the pupil itself."""
        return int(self.pupil_id), int(self.guardian_id or 0)


@dataclass(frozen=True, slots=True)
class RoundState:
    """Everything that the card of a round shows."""

    round: RoundRow
    steps: tuple[StepRow, ...]
    forms: tuple[FormLine, ...]
    counts: Tally
    groups: tuple[GroupCount, ...]
    weeks: tuple[WeekCount, ...]
    owing: tuple[Owing, ...]
    purposes: tuple[PurposeRow, ...]


@dataclass(frozen=True, slots=True)
class _Contact:
    shown: str
    phones: tuple[str, ...]
    secret: bool


def round_state(work: Work, round_id: int) -> RoundState:
    """Return a round with its forms in class-list order; a fixed number of statements. Raise NotFound."""
    row = uncounted(work, round_id)
    events = _events(work, round_id)
    found = _forms(work, round_id)
    people = _people(work, {r.pupil_id for r in found})
    contacts = _contacts(work, round_id)
    made = (_line(r, events.get(r.id, ()), people, contacts) for r in found)
    forms = tuple(sorted(made, key=_class_list_order(work)))
    asked = _asked(work, row.scope.purpose_ids)
    counts = tally(f.stage for f in forms)
    return RoundState(
        replace(row, counts=counts),
        steps_of(work, round_id),
        forms,
        counts,
        _groups(forms),
        _weeks(work, events, forms),
        _owing(work, row, forms, asked, contacts, people),
        asked,
    )


def owing_pairs(work: Work, pupils: Select[Any], asked: Sequence[PurposeRow]) -> dict[PupilId, frozenset[GuardianId]]:
    """Return who still owes an answer to one of these purposes today; PUPIL stands for the pupil itself."""
    found: dict[PupilId, frozenset[GuardianId]] = {}
    with collecting_nothing():
        for seen in survey(facts_of(work, pupils, asked), work.today):
            silent: set[GuardianId] = set()
            for purpose, (reading, _) in zip(asked, seen.cells, strict=True):
                if purpose.basis is Basis.CONSENT:
                    said = reading.answers
                    silent |= {g for g in seen.who.deciders if g not in said or said[g][0] in _SILENT}
            if silent:
                found[seen.child.id] = frozenset(silent)
    return found


def _forms(work: Work, round_id: int) -> Sequence[Any]:
    return work.rows(
        select(
            PrintedForm.id, PrintedForm.code, PrintedForm.pupil_id, PrintedForm.guardian_id,
            PrintedForm.second_guardian_id, PrintedForm.run_id, FormRun.printed_on,
        )
        .join(FormRun, FormRun.id == PrintedForm.run_id)
        .join(RoundRun, RoundRun.form_run_id == FormRun.id)
        .where(RoundRun.round_id == round_id)
        .order_by(PrintedForm.id)
    )  # fmt: skip


def _events(work: Work, round_id: int) -> Mapping[int, Sequence[Event]]:
    """Return what happened to the forms of a round, oldest first."""
    found: dict[int, list[Event]] = {}
    for form_id, state, on in work.rows(
        select(FormEvent.form_id, FormEvent.state, FormEvent.on)
        .join(PrintedForm, PrintedForm.id == FormEvent.form_id)
        .join(RoundRun, RoundRun.form_run_id == PrintedForm.run_id)
        .where(RoundRun.round_id == round_id)
        .order_by(FormEvent.id)
    ):
        found.setdefault(form_id, []).append((state, on))
    return found


def _people(work: Work, wanted: set[PupilId]) -> Mapping[PupilId, school.PupilRow]:
    found = {p.id: p for p in school.pupils(work)}
    if wanted - set(found):
        former = school.pupils(work, school.PupilFilter(status=school.Status.FORMER))
        found |= {p.id: p for p in former if p.id in wanted}
    return found


def _contacts(work: Work, round_id: int) -> Mapping[int, _Contact]:
    """Return the guardians of the forms of a round: name, and the telephone for who may see it, unless secret."""
    own = select(PrintedForm.guardian_id).where(PrintedForm.id.in_(forms_of_round(round_id)))
    second = select(PrintedForm.second_guardian_id).where(PrintedForm.id.in_(forms_of_round(round_id)))
    may_see = work.may(Permission.SEE_CONTACTS)
    found: dict[int, _Contact] = {}
    for r in work.rows(
        select(
            Guardian.id, Guardian.kind, Guardian.first_name, Guardian.prefix, Guardian.surname, Guardian.initials,
            Guardian.mobile, Guardian.phone, Guardian.secret_phone,
        ).where(Guardian.id.in_(own.union(second)))
    ):  # fmt: skip
        phones = (r.mobile, r.phone) if may_see and not r.secret_phone else ()
        found[r.id] = _Contact(
            shown_name(r.kind, r.first_name, r.prefix, r.surname, r.initials), tuple(p for p in phones if p),
            r.secret_phone,
        )  # fmt: skip
    return found


def _line(
    r: Any, events: Sequence[Event], people: Mapping[PupilId, school.PupilRow], contacts: Mapping[int, _Contact]
) -> FormLine:
    pupil = people.get(r.pupil_id)
    guardian = contacts.get(r.guardian_id)
    return FormLine(
        id=r.id,
        shown=shown_code(r.code),
        pupil_id=r.pupil_id,
        called=pupil.name.called if pupil else "",
        listed=pupil.name.listed if pupil else "",
        sort=pupil.sort if pupil else "",
        group_id=pupil.group_id if pupil else None,
        group=pupil.group_label if pupil else "",
        guardian_id=r.guardian_id,
        guardian=guardian.shown if guardian else "",
        second_guardian_id=r.second_guardian_id,
        run_id=r.run_id,
        printed_on=r.printed_on,
        stage=stage_of(stage for stage, _ in events),
        on=events[-1][1] if events else r.printed_on,
    )


def _class_list_order(work: Work) -> Any:
    place = {g.id: n for n, g in enumerate(school.groups(work))}

    def order(form: FormLine) -> tuple[int, str, int, int]:
        return place.get(form.group_id, len(place)) if form.group_id else len(place), form.sort, form.pupil_id, form.id

    return order


def _groups(forms: Iterable[FormLine]) -> tuple[GroupCount, ...]:
    found: dict[tuple[GroupId | None, str], list[FormState]] = {}
    for form in forms:
        found.setdefault((form.group_id, form.group), []).append(form.stage)
    return tuple(GroupCount(key[0], key[1], tally(stages)) for key, stages in found.items())


def _weeks(work: Work, events: Mapping[int, Sequence[Event]], forms: Sequence[FormLine]) -> tuple[WeekCount, ...]:
    """Return every week from the first printing to today, or to the last form that came after it."""
    if not forms:
        return ()
    back: dict[int, date] = {}
    booked: dict[int, date] = {}
    for number, own in events.items():
        for stage, day in own:
            if stage in {FormState.RETURNED, FormState.BOOKED}:
                back.setdefault(number, day)
            if stage is FormState.BOOKED:
                booked.setdefault(number, day)
    now = {f.id: f.stage for f in forms}
    came = [d for n, d in back.items() if now[n] in {FormState.RETURNED, FormState.BOOKED}]
    entered = [d for n, d in booked.items() if now[n] is FormState.BOOKED]
    first = min(f.printed_on for f in forms)
    last = max([work.today, *came, *entered])
    monday = first - timedelta(days=first.weekday())
    weeks: list[WeekCount] = []
    while monday <= last:
        sunday = monday + timedelta(days=6)
        weeks.append(
            WeekCount(
                monday,
                sum(f.printed_on <= sunday for f in forms),
                sum(d <= sunday for d in came),
                sum(d <= sunday for d in entered),
            )
        )
        monday += timedelta(days=7)
    return tuple(weeks)


def _asked(work: Work, wanted: Sequence[PurposeId]) -> tuple[PurposeRow, ...]:
    return tuple(p for p in purposes(work, once=None) if p.id in wanted)


def _owing(
    work: Work,
    row: RoundRow,
    forms: Sequence[FormLine],
    asked: Sequence[PurposeRow],
    contacts: Mapping[int, _Contact],
    people: Mapping[PupilId, school.PupilRow],
) -> tuple[Owing, ...]:
    newest: dict[tuple[int, int], FormLine] = {}
    done: set[tuple[int, int]] = set()
    for form in sorted(forms, key=lambda f: f.id):
        keys = [(int(form.pupil_id), int(form.guardian_id or 0))]
        if form.second_guardian_id is not None:
            keys.append((int(form.pupil_id), int(form.second_guardian_id)))
        for key in keys:
            newest[key] = form
            if form.stage in {FormState.RETURNED, FormState.BOOKED}:
                done.add(key)
    open_keys = [key for key in newest if key not in done and _at_school(people, key[0])]
    if not open_keys:
        return ()
    silent = owing_pairs(work, _pupils({key[0] for key in open_keys}, people), asked)
    told = _reminders(work, row.id)
    order = {form.id: n for n, form in enumerate(forms)}
    found: list[Owing] = []
    for key in open_keys:
        pupil_id, guardian_id = PupilId(key[0]), GuardianId(key[1])
        if (guardian_id or PUPIL) not in silent.get(pupil_id, ()):
            continue
        form, contact = newest[key], contacts.get(key[1])
        outcome, on, count = told.get(key, (None, None, 0))
        found.append(
            Owing(
                pupil_id, form.called, form.listed, form.sort, form.group_id, form.group, guardian_id or None,
                contact.shown if contact else "", form.id, form.stage, contact.phones if contact else (),
                contact.secret if contact else False, outcome, on, count,
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda o: (order[o.form_id], o.guardian_id or 0)))


def _pupils(wanted: set[int], people: Mapping[PupilId, school.PupilRow]) -> Select[Any]:
    """Select these pupils; when they are most of the school, selecting everybody is faster than naming them."""
    if 2 * len(wanted) > len(people):
        return present()
    return select(Pupil.id).where(Pupil.id.in_(wanted))


def _at_school(people: Mapping[PupilId, school.PupilRow], pupil_id: int) -> bool:
    row = people.get(PupilId(pupil_id))
    return row is not None and row.status is school.Status.PRESENT


def _reminders(work: Work, round_id: int) -> dict[tuple[int, int], tuple[Outcome, date, int]]:
    found: dict[tuple[int, int], tuple[Outcome, date, int]] = {}
    for r in work.rows(
        select(Reminder.pupil_id, Reminder.guardian_id, Reminder.outcome, Reminder.on)
        .where(Reminder.round_id == round_id, Reminder.kind != StepKind.CLOSE, Reminder.undone.is_(False))
        .order_by(Reminder.id)
    ):
        key = (int(r.pupil_id), int(r.guardian_id or 0))
        found[key] = (r.outcome, r.on, found[key][2] + 1 if key in found else 1)
    return found
