"""Everything the file holds about one child, as the inspection report prints it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.model import (
    ConsentFlag,
    CourtOrder,
    Decision,
    DecisionVoid,
    EvidenceFile,
    FollowUp,
    FormEvent,
    FormRun,
    FormState,
    PrintedForm,
    VoidKind,
)
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.queries.pupil import DecisionRow, decision_rows
from opoz_desktop.features.consent.rules import Has, shown_code
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import (
    Authority,
    AuthorityKind,
    Group,
    GroupKind,
    Guardian,
    GuardianKind,
    Guardianship,
    Holds,
    Membership,
    Origin,
    Pupil,
    PupilFile,
    SchoolYear,
    Sex,
)
from opoz_desktop.features.school.rules import Name, group_label
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from .errors import RequesterHasNoAuthority
from .pictures import Picture, pictures_of
from .reminders import Reminded, reminders_of


@dataclass(frozen=True, slots=True)
class Requester:
    """Who may ask for inspection: a guardian with authority, or the pupil (`guardian_id` None) from 16 on."""

    guardian_id: GuardianId | None
    shown: str
    capacity: str


@dataclass(frozen=True, slots=True)
class Base:
    """The base data of the child."""

    number: str
    eck_id: str
    name: Name
    born_on: date | None
    sex: Sex
    year_code: str
    postcode: str
    postcode_withheld: bool
    """The child lives at an address that is secret, and not with the requester."""
    enrolled_on: date | None
    left_on: date | None
    archived: bool
    review_consents: bool
    origin: Origin


@dataclass(frozen=True, slots=True)
class Stay:
    """A group the child was in."""

    year: str
    group: str
    kind: GroupKind
    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class Person:
    """A guardian. Contact data are there for the requester alone; of others they are left out (`withheld`)."""

    id: GuardianId
    kind: GuardianKind
    salutation: str
    shown: str
    full: str
    relation: str
    ended_on: date | None
    origin: Origin
    pair_origin: Origin
    email: str
    mobile: str
    phone: str
    address: str
    secret_address: bool
    secret_phone: bool
    withheld: bool


@dataclass(frozen=True, slots=True)
class Span:
    """One line of authority."""

    guardian_id: GuardianId
    holds: Holds
    kind: AuthorityKind
    basis: str
    since: date | None
    until: date | None
    seen_on: date | None
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Said:
    """One answer with what became of it."""

    row: DecisionRow
    void: VoidKind | None
    voided_on: datetime | None
    done: tuple[tuple[date, str, bool], ...]
    """What was done after it: day, words, and whether that was taken back."""
    files: tuple[str, ...] = ()
    """Titles of the files that prove it."""


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal or a court order, begun or ended; `source` is "flag" or "order"."""

    source: str
    kind: str
    begins: bool
    guardian_id: GuardianId | None
    purpose_id: PurposeId | None
    since: date
    until: date | None
    text: str
    seen_on: date | None
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Form:
    """A form that was printed, and what happened to it."""

    code: str
    guardian_id: GuardianId | None
    pages: int
    printed_on: date
    template: str
    events: tuple[tuple[date, FormState, int], ...]
    """(day, state, how many answers were not booked and had to be asked)."""
    second_guardian_id: GuardianId | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file on the card, or one that proves answers (`proof`)."""

    title: str
    media_type: str
    size: int
    added_at: datetime
    proof: bool = False


@dataclass(frozen=True, slots=True)
class Everything:
    """All that the file holds about one child, for one requester."""

    pupil: school.PupilRow
    school: school.SchoolRow
    requester: Requester
    base: Base
    stays: tuple[Stay, ...]
    people: tuple[Person, ...]
    spans: tuple[Span, ...]
    purposes: dict[PurposeId, PurposeRow]
    answers: tuple[Said, ...]
    standing: consent.PupilStanding
    signals: tuple[Signal, ...]
    forms: tuple[Form, ...]
    files: tuple[Attachment, ...]
    pictures: tuple[Picture, ...] = ()
    reminders: tuple[Reminded, ...] = ()


def requesters(work: Work, pupil_id: PupilId) -> tuple[Requester, ...]:
    """Return who may ask for the inspection report of a pupil today.

    Source: UAVG art. 5 lid 4; growth-and-requests D2 and G2. Raise NotFound.
    """
    work.require(Permission.INSPECTION_REPORT)
    standing = consent.standing_of_pupil(work, pupil_id)
    draft = consent.recipients(work, pupil_ids=(pupil_id,))
    if not standing.by_pupil and standing.pupil.status is school.Status.PRESENT and draft.recipients:
        return tuple(Requester(r.guardian_id, r.guardian, r.capacity) for r in draft.recipients)
    if standing.by_pupil:
        return (Requester(None, standing.pupil.name.full, "self"),)
    return tuple(Requester(g.id, g.shown, AuthorityKind.PARENTAL.value) for g in standing.guardians if g.has is Has.YES)


def everything_of(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> Everything:
    """Return everything the file holds about a pupil, as it may be given to this requester.

    Raise NotFound, RequesterHasNoAuthority.
    Source: AVG art. 15 lid 3 and 4: all of the child's data, nothing of others that would harm them.
    """
    asking = next((r for r in requesters(work, pupil_id) if r.guardian_id == guardian_id), None)
    if asking is None:
        raise RequesterHasNoAuthority
    return Everything(
        pupil=school.pupil(work, pupil_id),
        school=school.school(work),
        requester=asking,
        base=_base(work, pupil_id, guardian_id),
        stays=_stays(work, pupil_id),
        people=_people(work, pupil_id, guardian_id),
        spans=_spans(work, pupil_id),
        purposes={p.id: p for p in consent.purposes(work, asked_only=False, once=None)},
        answers=_answers(work, pupil_id),
        standing=consent.standing_of_pupil(work, pupil_id),
        signals=_signals(work, pupil_id),
        forms=_forms(work, pupil_id),
        files=_files(work, pupil_id),
        pictures=pictures_of(work, pupil_id),
        reminders=reminders_of(work, pupil_id, guardian_id),
    )


def _files(work: Work, pupil_id: PupilId) -> tuple[Attachment, ...]:
    cards = work.rows(
        select(PupilFile.title, PupilFile.media_type, PupilFile.size, PupilFile.added_at)
        .where(PupilFile.pupil_id == pupil_id)
        .order_by(PupilFile.id)
    )
    proofs = work.rows(
        select(EvidenceFile.title, EvidenceFile.media_type, EvidenceFile.size, EvidenceFile.added_at)
        .where(EvidenceFile.pupil_id == pupil_id)
        .order_by(EvidenceFile.id)
    )
    return (*(Attachment(*r) for r in cards), *(Attachment(*r, proof=True) for r in proofs))


def _base(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> Base:
    p = work.session.execute(select(Pupil.__table__).where(Pupil.id == pupil_id)).first()
    if p is None:
        raise NotFound(kind="pupil")
    homes = work.rows(
        select(Guardian.id, Guardian.postcode, Guardian.secret_address)
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .where(Guardianship.pupil_id == pupil_id)
    )
    secret = {h.postcode for h in homes if h.secret_address and h.id != guardian_id}
    own = {h.postcode for h in homes if h.id == guardian_id}
    withheld = bool(secret) and guardian_id is not None and bool(p.postcode) and p.postcode not in own
    name = Name(p.first_name, p.prefix, p.surname, p.initials, p.given_names)
    return Base(
        p.number, p.eck_id, name, p.born_on, p.sex, p.year_code, "" if withheld else spaced(p.postcode), withheld,
        p.enrolled_on, p.left_on, p.archived, p.review_consents, p.origin,
    )  # fmt: skip


def spaced(postcode: str) -> str:
    """Write a postcode as paper does: `1199 EB`."""
    return f"{postcode[:4]} {postcode[4:]}" if len(postcode) == 6 and postcode[:4].isdigit() else postcode


def _stays(work: Work, pupil_id: PupilId) -> tuple[Stay, ...]:
    found = work.rows(
        select(SchoolYear.name, Group.name, Group.kind, Membership.since, Membership.until)
        .join(Group, Group.id == Membership.group_id)
        .join(SchoolYear, SchoolYear.id == Group.school_year_id)
        .where(Membership.pupil_id == pupil_id)
        .order_by(SchoolYear.starts, Membership.since, Membership.id)
    )
    return tuple(Stay(r[0], group_label(r[1]), r[2], r[3], r[4]) for r in found)


def _people(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> tuple[Person, ...]:
    found = work.rows(
        select(
            Guardian.__table__,
            Guardianship.relation,
            Guardianship.ended_on,
            Guardianship.origin.label("pair_origin"),
        )
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .where(Guardianship.pupil_id == pupil_id)
        .order_by(Guardianship.position, Guardianship.id)
    )
    return tuple(_person(g, own=g.id == guardian_id) for g in found)


def _person(g: Row[Any], *, own: bool) -> Person:
    name = Name(g.first_name, g.prefix, g.surname, g.initials)
    institution = g.kind is GuardianKind.INSTITUTION
    street = " ".join(p for p in (g.street, g.house_number) if p)
    place = " ".join(p for p in (spaced(g.postcode), g.place) if p)
    address = ", ".join(p for p in (street, place) if p)
    email, mobile, phone, where = (g.email, g.mobile, g.phone, address) if own else ("", "", "", "")
    return Person(
        id=g.id, kind=g.kind, salutation=g.salutation, shown=g.surname if institution else name.formal,
        full=g.surname if institution else name.full, relation=g.relation, ended_on=g.ended_on, origin=g.origin,
        pair_origin=g.pair_origin, email=email, mobile=mobile, phone=phone, address=where,
        secret_address=g.secret_address, secret_phone=g.secret_phone,
        withheld=not own and any((g.email, g.mobile, g.phone, address)),
    )  # fmt: skip


def _spans(work: Work, pupil_id: PupilId) -> tuple[Span, ...]:
    found = work.rows(
        select(
            Authority.guardian_id, Authority.holds, Authority.kind, Authority.basis, Authority.since, Authority.until,
            Authority.seen_on, Authority.recorded_at,
        )
        .where(Authority.pupil_id == pupil_id)
        .order_by(Authority.id)
    )  # fmt: skip
    return tuple(Span(*r) for r in found)


def _answers(work: Work, pupil_id: PupilId) -> tuple[Said, ...]:
    mine = select(Decision.id).where(Decision.pupil_id == pupil_id)
    voids = {
        r[0]: (r[1], r[2])
        for r in work.rows(
            select(DecisionVoid.decision_id, DecisionVoid.kind, DecisionVoid.voided_at).where(
                DecisionVoid.decision_id.in_(mine)
            )
        )
    }
    done: dict[int, list[tuple[date, str, bool]]] = {}
    for r in work.rows(
        select(FollowUp.decision_id, FollowUp.done_on, FollowUp.note, FollowUp.undone)
        .where(FollowUp.decision_id.in_(mine))
        .order_by(FollowUp.id)
    ):
        done.setdefault(r[0], []).append((r[1], r[2], r[3]))
    titles: dict[int, str] = {
        r[0]: r[1]
        for r in work.rows(select(EvidenceFile.id, EvidenceFile.title).where(EvidenceFile.pupil_id == pupil_id))
    }
    return tuple(
        Said(d, *voids.get(d.id, (None, None)), tuple(done.get(d.id, ())), tuple(titles[f] for f in d.files))
        for d in decision_rows(work, Decision.pupil_id == pupil_id)
    )


def _signals(work: Work, pupil_id: PupilId) -> tuple[Signal, ...]:
    flags = work.rows(select(ConsentFlag.__table__).where(ConsentFlag.pupil_id == pupil_id))
    orders = work.rows(select(CourtOrder.__table__).where(CourtOrder.pupil_id == pupil_id))
    found = [
        Signal(
            "flag", f.kind.value, f.ends_id is None, f.guardian_id, f.purpose_id, f.since, f.until, f.source, None,
            f.recorded_at,
        )
        for f in flags
    ]  # fmt: skip
    found += [
        Signal(
            "order", o.kind.value, o.ends_id is None, o.guardian_id, o.purpose_id, o.since, o.until, o.reference,
            o.seen_on, o.recorded_at,
        )
        for o in orders
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda s: (s.recorded_at, s.since)))


def _forms(work: Work, pupil_id: PupilId) -> tuple[Form, ...]:
    events: dict[int, list[tuple[date, FormState, int]]] = {}
    for r in work.rows(
        select(FormEvent.form_id, FormEvent.on, FormEvent.state, FormEvent.held)
        .join(PrintedForm, PrintedForm.id == FormEvent.form_id)
        .where(PrintedForm.pupil_id == pupil_id)
        .order_by(FormEvent.id)
    ):
        events.setdefault(r[0], []).append((r[1], r[2], len(r[3] or ())))
    found = work.rows(
        select(
            PrintedForm.id, PrintedForm.code, PrintedForm.guardian_id, PrintedForm.pages, FormRun.printed_on,
            FormRun.template, PrintedForm.second_guardian_id,
        )
        .join(FormRun, FormRun.id == PrintedForm.run_id)
        .where(PrintedForm.pupil_id == pupil_id)
        .order_by(PrintedForm.id)
    )  # fmt: skip
    return tuple(Form(shown_code(r[1]), r[2], r[3], r[4], r[5], tuple(events.get(r[0], ())), r[6]) for r in found)
