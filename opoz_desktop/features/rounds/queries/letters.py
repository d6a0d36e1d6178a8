"""What stands on letters: each is for one guardian, and nothing of another guardian is ever asked for it.

An address that is secret is not read at all; such a letter goes through the school. Source: AVG art. 5 lid 1 under c
(no more than needed), art. 7 lid 1 and 3; peers-and-features 2, idea 14 (two households).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, select

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.model import Decision, FormEvent, FormRun, FormState, PrintedForm
from opoz_desktop.features.consent.queries import DecisionRow, PurposeRow
from opoz_desktop.features.consent.queries.pupil import decision_rows
from opoz_desktop.features.consent.queries.standing import facts_of, present, shown_name
from opoz_desktop.features.consent.rules import PUPIL, Answer, Basis, Medium, State, shown_code
from opoz_desktop.features.consent.rules.standing import Surveyed, survey
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Guardian, GuardianKind, Guardianship, Pupil
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId, PurposeId, UserId
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.freetext import one_line
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import NothingToWrite
from ..model import Reminder, Round, RoundRun

Pair = tuple[PupilId, GuardianId | None]
"""A pupil and the guardian of one letter; None: the pupil."""

OPEN = frozenset({State.SILENT, State.OLD_TEXT, State.EXPIRED, State.INVALID})
"""The states in which an answer is still wanted."""
_GONE = frozenset({FormState.LOST, FormState.CANCELLED, FormState.EXPIRED})
_FEW = 500
_POSTCODE = 6
"""Letters and figures of a Dutch postcode."""
YEARLY = "jaarlijks"
"""The note that tells the yearly letter from a reminder of a round."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What all letters of a making share. `side` is where the window of the envelope is: none, left, right."""

    school: school.SchoolRow
    letterhead: school.LetterheadRow
    side: str
    today: date


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a letter is for. `address` is empty when it is secret, unknown, or when letters go with the child."""

    pupil_id: PupilId
    child: str
    called: str
    listed: str
    group_id: GroupId | None
    group: str
    guardian_id: GuardianId | None
    name: str
    institution: bool
    address: tuple[str, ...]
    decides: bool
    """Whether the school knows of authority today (for the pupil: whether it decides itself)."""

    @property
    def pair(self) -> Pair:
        return self.pupil_id, self.guardian_id


@dataclass(frozen=True, slots=True)
class Said:
    """What this guardian said about one purpose: the state today and the day that counts, None: nothing."""

    purpose_id: PurposeId
    title: str
    short: str
    state: State
    on: date | None


@dataclass(frozen=True, slots=True)
class Owed:
    """A reminder: whom, which purposes are open, and the code of the form that is still out ("": none known)."""

    to: Addressee
    purposes: tuple[str, ...]
    code: str


@dataclass(frozen=True, slots=True)
class OnRecord:
    """A yearly letter: whom, and all the answers of this guardian."""

    to: Addressee
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Received:
    """One recorded answer as a receipt gives it back. `text` is the fingerprint of the text that was answered."""

    title: str
    short: str
    value: Answer
    decided_on: date
    received_on: date
    received_by: UserId
    channel: str
    form_code: str
    version: str
    text: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """One withdrawal: what, since when it counts, and where the use ended up."""

    title: str
    medium: Medium
    since: date


def frame_of(work: Work) -> Frame:
    """Return what all letters share. Raise NotAllowed, NotFound without a school."""
    work.require(Permission.PRINT_FORMS)
    return Frame(school.school(work), school.letterhead(work), str(choice(work, "paper.window_side").value), work.today)


def addressee(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> Addressee:
    """Return whom a letter is for. Raise NotAllowed, NotFound when the guardian is not one of this pupil."""
    work.require(Permission.PRINT_FORMS)
    row = school.pupil(work, pupil_id)
    found = _addressees(work, [row], (), [(pupil_id, guardian_id)], anybody=True)
    if not found:
        raise NotFound(kind="guardian")
    return found[0]


def owed_letters(work: Work, round_id: int | None, pairs: Collection[Pair]) -> tuple[Owed, ...]:
    """Return the reminders for these guardians, in class-list order; who owes nothing, or may not decide, gets none.

    With a round only its purposes count, and the code is that of its newest form that is still out. Raise
    NotAllowed, NotFound for a round that is not there.
    """
    work.require(Permission.PRINT_FORMS)
    wanted = _purposes_of_round(work, round_id)
    asked = tuple(p for p in wanted if p.basis is Basis.CONSENT)
    people = _in_order(work, {p for p, _ in pairs})
    seen = _surveyed(work, people, asked)
    codes = _codes(work, round_id, {p.id for p in people})
    found: list[Owed] = []
    for to in _addressees(work, people, seen.values(), pairs):
        open_ = [s.title for s in _said(seen[to.pupil_id], asked, to.guardian_id) if s.state in OPEN]
        if open_:
            found.append(Owed(to, tuple(open_), codes.get(to.pair, "")))
    return tuple(found)


def yearly_letters_of(
    work: Work, group_ids: Collection[GroupId] = (), pupil_ids: Collection[PupilId] = ()
) -> tuple[OnRecord, ...]:
    """Return the yearly letters of groups, pupils or (neither given) the whole school, in class-list order.

    One per pupil and guardian who decides. Questions of events do not come back. Raise NotAllowed.
    """
    work.require(Permission.PRINT_FORMS)
    asked = tuple(p for p in consent.purposes(work) if p.basis is Basis.CONSENT)
    people = [
        p for p in _in_order(work, None) if not (group_ids or pupil_ids) or p.group_id in group_ids or p.id in pupil_ids
    ]
    if not asked or not people:
        return ()
    seen = _surveyed(work, people, asked)
    return tuple(
        OnRecord(to, _said(seen[to.pupil_id], asked, to.guardian_id))
        for to in _addressees(work, people, seen.values(), None)
    )


def received(
    work: Work, pupil_id: PupilId, guardian_id: GuardianId | None, decision_ids: Sequence[int] = ()
) -> tuple[Received, ...]:
    """Return recorded answers of one guardian for one pupil, in the order of the purposes.

    Without ids the newest answer per purpose. Ids of anybody else's answers, and answers that were taken back, are
    left out. Raise NotAllowed.
    """
    work.require(Permission.PRINT_FORMS)
    rows = _own_rows(work, pupil_id, guardian_id)
    if decision_ids:
        rows = [d for d in rows if d.id in set(decision_ids)]
    else:
        rows = list({d.purpose_id: d for d in rows}.values())
    known = consent.purposes(work, asked_only=False, once=None)
    titles = {p.id: p for p in known}
    order = {p.id: i for i, p in enumerate(known)}
    rows.sort(key=lambda d: (order.get(d.purpose_id, len(order)), d.id))
    return tuple(_received(d, titles[d.purpose_id]) for d in rows if d.purpose_id in titles)


def withdrawn(
    work: Work, pupil_id: PupilId, guardian_id: GuardianId | None, purpose_ids: Collection[PurposeId] = ()
) -> tuple[Withdrawn, ...]:
    """Return the withdrawals of one guardian that stand today, of all purposes or of these. Raise NotAllowed."""
    work.require(Permission.PRINT_FORMS)
    own: dict[PurposeId, list[DecisionRow]] = {}
    for row in _own_rows(work, pupil_id, guardian_id):
        own.setdefault(row.purpose_id, []).append(row)
    found: list[Withdrawn] = []
    for p in consent.purposes(work, asked_only=False, once=None):
        rows = own.get(p.id, [])
        if not rows or (purpose_ids and p.id not in purpose_ids):
            continue
        last = max(rows, key=lambda d: (d.decided_on if d.value is Answer.YES else d.received_on, d.id))
        said_yes = any(d.value is Answer.YES for d in rows if d is not last)
        if last.value is Answer.WITHDRAWN or (last.value is Answer.NO and said_yes):
            found.append(Withdrawn(p.title, p.medium, last.received_on))
    return tuple(found)


def disagreement(
    work: Work, pupil_id: PupilId, purpose_ids: Collection[PurposeId]
) -> tuple[tuple[Addressee, ...], tuple[str, ...]]:
    """Return who gets the letter that there is no agreement, and for which purposes. Raise NothingToWrite."""
    work.require(Permission.PRINT_FORMS)
    row = school.pupil(work, pupil_id)
    asked = consent.purposes(work, once=None)
    seen = _surveyed(work, [row], asked)
    people = _addressees(work, [row], seen.values(), None)
    titles = tuple(p.title for p in asked if p.id in purpose_ids)
    if not people or not titles:
        raise NothingToWrite(kind="disagreement")
    return people, titles


def last_yearly(work: Work) -> date | None:
    """Return the day on which yearly letters were last made, None: never. Raise NotAllowed."""
    work.require(Permission.PRINT_FORMS)
    return work.session.execute(
        select(func.max(Reminder.on)).where(Reminder.round_id.is_(None), Reminder.note == YEARLY)
    ).scalar()


def _purposes_of_round(work: Work, round_id: int | None) -> tuple[PurposeRow, ...]:
    if round_id is None:
        return consent.purposes(work)
    scope = work.session.execute(select(Round.scope).where(Round.id == round_id)).scalar()
    if scope is None:
        raise NotFound(kind="round")
    wanted = {PurposeId(int(number)) for number in scope.get("purpose_ids") or ()}
    known = consent.purposes(work, once=None if wanted else False)
    return tuple(p for p in known if not wanted or p.id in wanted)


def _in_order(work: Work, pupil_ids: Collection[PupilId] | None) -> list[school.PupilRow]:
    """Return pupils in class-list order, those without a group last."""
    order = {g.id: i for i, g in enumerate(school.groups(work))}
    people = [p for p in school.pupils(work) if pupil_ids is None or p.id in pupil_ids]
    people.sort(key=lambda p: (order.get(p.group_id, len(order)) if p.group_id else len(order), p.sort, p.id))
    return people


def _selected(people: Sequence[school.PupilRow]) -> Select[Any]:
    """Select the ids of pupils: by name for a few, else everybody whom the actor may see."""
    if len(people) <= _FEW:
        return select(Pupil.id).where(Pupil.id.in_([p.id for p in people]))
    return present()


def _surveyed(work: Work, people: Sequence[school.PupilRow], asked: Sequence[PurposeRow]) -> dict[PupilId, Surveyed]:
    if not people:
        return {}
    return {s.child.id: s for s in survey(facts_of(work, _selected(people), asked), work.today)}


def _own_rows(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> list[DecisionRow]:
    """Return the answers of one guardian that were not taken back, oldest first."""
    school.pupil(work, pupil_id)
    theirs = Decision.guardian_id.is_(None) if guardian_id is None else Decision.guardian_id == guardian_id
    return [d for d in decision_rows(work, (Decision.pupil_id == pupil_id) & theirs) if not d.voided]


def _said(seen: Surveyed, asked: Sequence[PurposeRow], guardian_id: GuardianId | None) -> tuple[Said, ...]:
    """Return what one guardian said, and only that one."""
    me = PUPIL if guardian_id is None else guardian_id
    found: list[Said] = []
    for p, (reading, _) in zip(asked, seen.cells, strict=True):
        state, fact = reading.answers.get(me, (State.SILENT, None))
        on = None if fact is None else fact.decided_on if state is State.YES else fact.received_on
        found.append(Said(p.id, p.title, p.short, state, on))
    return tuple(found)


def _received(d: DecisionRow, p: PurposeRow) -> Received:
    return Received(
        p.title, p.short, d.value, d.decided_on, d.received_on, d.received_by, d.channel.value, d.form_code,
        f"{d.semantic}.{d.revision}", d.text_hash,
    )  # fmt: skip


def _codes(work: Work, round_id: int | None, pupils: Collection[PupilId]) -> dict[Pair, str]:
    """Return the newest code per pupil and guardian of a form that is still out."""
    newest = select(FormEvent.form_id, func.max(FormEvent.id).label("last")).group_by(FormEvent.form_id).subquery()
    statement = (
        select(PrintedForm.pupil_id, PrintedForm.guardian_id, PrintedForm.code, FormEvent.state)
        .join(FormRun, FormRun.id == PrintedForm.run_id)
        .outerjoin(newest, newest.c.form_id == PrintedForm.id)
        .outerjoin(FormEvent, FormEvent.id == newest.c.last)
        .order_by(PrintedForm.id)
    )
    if round_id is not None:
        statement = statement.join(RoundRun, RoundRun.form_run_id == FormRun.id).where(RoundRun.round_id == round_id)
    found: dict[Pair, str] = {}
    for pupil_id, guardian_id, code, state in work.rows(statement):
        if pupil_id in pupils and state not in _GONE and state is not FormState.BOOKED:
            found[pupil_id, guardian_id] = shown_code(code)
    return found


def _addressees(
    work: Work,
    people: Sequence[school.PupilRow],
    seen: Iterable[Surveyed],
    pairs: Collection[Pair] | None,
    *,
    anybody: bool = False,
) -> tuple[Addressee, ...]:
    """Return whom letters are for: who decides today and is among the pairs (None: everybody who decides).

    `anybody` keeps a guardian of the pupil without authority too, for a receipt of what that guardian said.
    """
    contacts = work.may(Permission.SEE_CONTACTS) and choice(work, "paper.window_side").value != "none"
    who = {s.child.id: s.who for s in seen}
    if anybody:
        who |= {i: s.who for i, s in _surveyed(work, people, consent.purposes(work)).items()}
    guardians = _guardians(work, _selected(people), contacts=contacts)
    wanted = set(pairs) if pairs is not None else None
    found: list[Addressee] = []
    for p in people:
        deciders = who[p.id].deciders if p.id in who else ()
        child = (p.id, one_line(p.name.full), one_line(p.name.called), one_line(p.name.listed), p.group_id)
        if (deciders == (PUPIL,) or anybody) and (wanted is None or (p.id, None) in wanted):
            found.append(
                Addressee(
                    *child, p.group_label, None, child[1], institution=False, address=(), decides=deciders == (PUPIL,)
                )
            )
        for guardian_id, name, institution, address, ended in guardians.get(p.id, ()):
            decides = guardian_id in deciders and not ended
            if (decides or anybody) and (wanted is None or (p.id, guardian_id) in wanted):
                found.append(Addressee(*child, p.group_label, guardian_id, name, institution, address, decides))
    return tuple(found)


def _guardians(
    work: Work, wanted: Select[Any], *, contacts: bool
) -> dict[PupilId, list[tuple[GuardianId, str, bool, tuple[str, ...], bool]]]:
    """Return the guardians of pupils in the order of the source: id, name, institution, address lines, ended.

    The address of who keeps it secret is not even read.
    """
    g = Guardian
    shown = g.secret_address.is_(False) if contacts else Guardian.id.is_(None)
    fields = [case((shown, column), else_="") for column in (g.street, g.house_number, g.postcode, g.place)]
    found: dict[PupilId, list[tuple[GuardianId, str, bool, tuple[str, ...], bool]]] = {}
    for r in work.rows(
        select(
            Guardianship.pupil_id, g.id, g.kind, g.first_name, g.prefix, g.surname, g.initials, *fields,
            Guardianship.ended_on,
        )
        .join(g, g.id == Guardianship.guardian_id)
        .where(Guardianship.pupil_id.in_(wanted))
        .order_by(Guardianship.pupil_id, Guardianship.position, Guardianship.id)
    ):  # fmt: skip
        name = one_line(shown_name(r[2], r[3], r[4], r[5], r[6]))
        ended = r[11] is not None and r[11] <= work.today
        address = _address_lines(r[7], r[8], r[9], r[10])
        found.setdefault(r[0], []).append((r[1], name, r[2] is GuardianKind.INSTITUTION, address, ended))
    return found


def _address_lines(street: str, house_number: str, postcode: str, place: str) -> tuple[str, ...]:
    """Return street and `1199 AB  NIEUWERVEEN` (two spaces, capitals: PostNL), nothing when half is unknown."""
    first = one_line(f"{street} {house_number}")
    code, town = "".join(one_line(postcode).split()).upper(), one_line(place).upper()
    if len(code) == _POSTCODE:
        code = f"{code[:4]} {code[4:]}"
    return (first, f"{code}\u00a0\u00a0{town}" if code else town) if first and town else ()
