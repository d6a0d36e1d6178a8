"""Questions about guardians and their authority over a pupil."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from opoz_desktop.kernel.audit import digest_of, object_number
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Authority, AuthorityKind, Guardian, GuardianKind, Guardianship, Holds, Pupil
from ..rules import Name
from .pupils import pupil, visible


@dataclass(frozen=True, slots=True)
class AuthoritySpan:
    """Authority of one guardian over one pupil; `since` None means as long as known, `until` None still.

    `until` is the first day on which it no longer holds.
    """

    id: int
    guardian_id: GuardianId
    holds: Holds
    kind: AuthorityKind
    basis: str
    since: date | None
    until: date | None
    seen_on: date | None
    seen_by: str

    def on(self, day: date) -> bool:
        """Tell whether the span covers a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class GuardianRow:
    """A guardian of a pupil. Secret fields are empty, with a flag that says why, on every screen and paper."""

    id: GuardianId
    kind: GuardianKind
    name: Name
    relation: str
    position: int
    ended_on: date | None
    email: str
    mobile: str
    phone: str
    street: str
    house_number: str
    postcode: str
    place: str
    secret_address: bool
    secret_phone: bool
    holds: Holds
    authority: AuthorityKind | None
    basis: str
    seen_on: date | None
    spans: tuple[AuthoritySpan, ...]
    salutation: str = ""

    @property
    def shown(self) -> str:
        """The name as screens and paper call the guardian: initials first, an institution by its name."""
        if self.kind is GuardianKind.INSTITUTION:
            return self.name.surname
        return self.name.formal

    @property
    def address(self) -> str:
        """One line, empty when unknown or secret."""
        street = " ".join(p for p in (self.street, self.house_number) if p)
        place = " ".join(p for p in (self.postcode, self.place) if p)
        return ", ".join(p for p in (street, place) if p)


def guardians(work: Work, pupil_id: PupilId, *, ended: bool = False) -> tuple[GuardianRow, ...]:
    """Return the guardians of a pupil with their authority today, in the order of the source.

    A teacher gets names, relation and authority without contact data. Raise NotFound as `pupil` does.
    """
    pupil(work, pupil_id)
    contacts = work.may(Permission.SEE_CONTACTS)
    spans: dict[int, list[AuthoritySpan]] = {}
    for span in _spans(work, pupil_id):
        spans.setdefault(span.guardian_id, []).append(span)
    statement = (
        select(
            Guardian.id, Guardian.kind, Guardian.first_name, Guardian.prefix, Guardian.surname, Guardian.initials,
            Guardianship.relation, Guardianship.position, Guardianship.ended_on, Guardian.email, Guardian.mobile,
            Guardian.phone, Guardian.street, Guardian.house_number, Guardian.postcode, Guardian.place,
            Guardian.secret_address, Guardian.secret_phone, Guardian.salutation,
        )
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .where(Guardianship.pupil_id == pupil_id)
        .order_by(Guardianship.ended_on.is_not(None), Guardianship.position, Guardianship.id)
    )  # fmt: skip
    if not ended:
        statement = statement.where(Guardianship.ended_on.is_(None))
    rows: list[GuardianRow] = []
    for r in work.rows(statement):
        own = spans.get(r.id, [])
        now = next((s for s in reversed(own) if s.on(work.today)), None)
        phone = contacts and not r.secret_phone
        address = contacts and not r.secret_address
        rows.append(
            GuardianRow(
                id=r.id, kind=r.kind, name=Name(r.first_name, r.prefix, r.surname, r.initials), relation=r.relation,
                position=r.position, ended_on=r.ended_on, email=r.email if contacts else "",
                mobile=r.mobile if phone else "", phone=r.phone if phone else "",
                street=r.street if address else "", house_number=r.house_number if address else "",
                postcode=r.postcode if address else "", place=r.place if address else "",
                secret_address=r.secret_address, secret_phone=r.secret_phone,
                holds=now.holds if now else Holds.UNKNOWN, authority=now.kind if now else None,
                basis=now.basis if now else "", seen_on=now.seen_on if now else None, spans=tuple(own),
                salutation=r.salutation,
            )
        )  # fmt: skip
    return tuple(rows)


def authority_spans(work: Work, pupil_id: PupilId) -> tuple[AuthoritySpan, ...]:
    """Return all authority ever recorded over a pupil, oldest first. Raise NotFound as `pupil` does."""
    pupil(work, pupil_id)
    return _spans(work, pupil_id)


def _spans(work: Work, pupil_id: PupilId) -> tuple[AuthoritySpan, ...]:
    found = work.rows(
        select(
            Authority.id, Authority.guardian_id, Authority.holds, Authority.kind, Authority.basis, Authority.since,
            Authority.until, Authority.seen_on, Authority.seen_by,
        )
        .where(Authority.pupil_id == pupil_id)
        .order_by(Authority.id)
    )  # fmt: skip
    return tuple(AuthoritySpan(*r) for r in found)


def authority_open(work: Work) -> frozenset[PupilId]:
    """Return the pupils at school of whom a guardian's authority is not recorded today, or who have no guardian.

    One statement, whatever the size of the school; only pupils that the actor may see.
    """
    day = work.today
    known = (
        select(Authority.id)
        .where(
            Authority.pupil_id == Guardianship.pupil_id,
            Authority.guardian_id == Guardianship.guardian_id,
            Authority.holds != Holds.UNKNOWN,
            or_(Authority.since.is_(None), Authority.since <= day),
            or_(Authority.until.is_(None), Authority.until > day),
        )
        .exists()
    )
    current = Guardianship.ended_on.is_(None)
    unknown = select(Guardianship.pupil_id).where(current, ~known)
    anybody = select(Guardianship.id).where(Guardianship.pupil_id == Pupil.id, current).exists()
    found = work.rows(
        select(Pupil.id).where(Pupil.archived.is_(False), visible(work), or_(Pupil.id.in_(unknown), ~anybody))
    )
    return frozenset(PupilId(r[0]) for r in found)


def authority_digest(row_id: int, pupil_id: int, guardian_id: int, holds: str, kind: str, since: date | None) -> bytes:
    """Return the digest of a row of authority as the log keeps it; the end of a span may come later."""
    return digest_of(row_id, pupil_id, guardian_id, holds, kind, str(since))


def authority_digests(work: Work, objects: Sequence[str]) -> Mapping[str, bytes]:
    """Return the digests of rows of authority ("authority/5") as they are now, for the check of the log."""
    ids = [number for one in objects if (number := object_number(one)) is not None]
    found = work.rows(
        select(
            Authority.id, Authority.pupil_id, Authority.guardian_id, Authority.holds, Authority.kind, Authority.since
        ).where(Authority.id.in_(ids))
    )
    return {f"authority/{r[0]}": authority_digest(r[0], r[1], r[2], r[3].value, r[4].value, r[5]) for r in found}
