"""Deeds about guardians and authority. Authority is appended: the span before it gets its end."""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select, update

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import AuthorityNeedsBasis, DatesReversed, NameMissing
from ..model import Authority, AuthorityKind, Guardian, GuardianKind, Guardianship, Holds, Origin, Pupil
from ..queries.guardians import authority_digest
from ..rules import Name, search_text_of, sort_key


@dataclass(frozen=True, slots=True)
class GuardianFacts:
    """What a person fills in about a guardian; an institution has only a surname (its name)."""

    surname: str
    first_name: str = ""
    initials: str = ""
    prefix: str = ""
    salutation: str = ""
    kind: GuardianKind = GuardianKind.PERSON
    email: str = ""
    mobile: str = ""
    phone: str = ""
    street: str = ""
    house_number: str = ""
    postcode: str = ""
    place: str = ""
    secret_address: bool = False
    secret_phone: bool = False


def add_guardian(work: Work, pupil_id: PupilId, relation: str, facts: GuardianFacts) -> GuardianId:
    """Add a guardian to a pupil; authority starts as not recorded. Raise NameMissing, NotFound."""
    work.require(Permission.EDIT_PUPILS)
    if work.session.execute(select(Pupil.id).where(Pupil.id == pupil_id)).first() is None:
        raise NotFound(kind="pupil")
    row = Guardian(uid=secrets.token_bytes(16), origin=Origin.HAND, source_key="", **_values(facts))
    work.session.add(row)
    work.session.flush()
    position = work.session.execute(
        select(func.coalesce(func.max(Guardianship.position), 0)).where(Guardianship.pupil_id == pupil_id)
    ).scalar_one()
    work.session.add(
        Guardianship(
            pupil_id=pupil_id,
            guardian_id=row.id,
            relation=refuse_bsn("relation", one_line(relation)),
            position=position + 1,
            origin=Origin.HAND,
        )
    )
    work.note(AuditLine("school.guardian_add", f"pupil/{pupil_id}", {"guardian": row.id}))
    return row.id


def change_guardian(work: Work, guardian_id: GuardianId, facts: GuardianFacts, *, keep_secret: bool = False) -> None:
    """Change what is known of a guardian.

    `keep_secret` leaves address and telephone as they are: a form that was filled from a row in which they
    are hidden must not erase them. Raise NameMissing, NotFound.
    """
    work.require(Permission.EDIT_PUPILS)
    values = _values(facts)
    if keep_secret:
        for field in ("mobile", "phone", "street", "house_number", "postcode", "place"):
            if not values[field]:
                del values[field]
    if not work.change(update(Guardian).where(Guardian.id == guardian_id).values(**values)):
        raise NotFound(kind="guardian")
    work.note(AuditLine("school.guardian_change", f"guardian/{guardian_id}"))


def end_guardianship(work: Work, pupil_id: PupilId, guardian_id: GuardianId, on: date) -> None:
    """End that a guardian belongs to a pupil; the row, the consents and the history stay."""
    work.require(Permission.EDIT_PUPILS)
    pair = (Guardianship.pupil_id == pupil_id) & (Guardianship.guardian_id == guardian_id)
    if not work.change(update(Guardianship).where(pair).values(ended_on=on)):
        raise NotFound(kind="guardian")
    _close(work, pupil_id, guardian_id, on)
    _review(work, pupil_id)
    work.note(AuditLine("school.guardian_end", f"pupil/{pupil_id}", {"guardian": guardian_id}))


def record_authority(
    work: Work,
    pupil_id: PupilId,
    guardian_id: GuardianId,
    holds: Holds,
    *,
    kind: AuthorityKind = AuthorityKind.PARENTAL,
    basis: str,
    since: date | None = None,
    until: date | None = None,
    seen: bool = False,
) -> None:
    """Record whether a guardian has authority over a pupil, from a date on, with how the school knows.

    The span that held before ends on `since`; without `since` the new span replaces what was known (it is
    closed on the day it began, and stays on record). When another answer was known before, the consents of
    the pupil are to be looked at again. `seen` notes that the paper was looked at today, by
    whom; the paper itself is not kept. Raise AuthorityNeedsBasis, DatesReversed, NotFound.
    Source: BW 1:245 and further; only "seen on date by whom" is stored (recommendation B.1).
    """
    work.require(Permission.EDIT_PUPILS)
    if not basis.strip():
        raise AuthorityNeedsBasis
    if since is not None and until is not None and until <= since:
        raise DatesReversed(field="until")
    pair = select(Guardianship.id).where(Guardianship.pupil_id == pupil_id, Guardianship.guardian_id == guardian_id)
    if work.session.execute(pair).first() is None:
        raise NotFound(kind="guardian")
    known = _known(work, pupil_id, guardian_id)
    _close(work, pupil_id, guardian_id, since)
    row = Authority(
        pupil_id=pupil_id,
        guardian_id=guardian_id,
        holds=holds,
        kind=kind,
        basis=refuse_bsn("basis", basis.strip()),
        since=since,
        until=until,
        seen_on=work.today if seen else None,
        seen_by=work.actor.name if seen else "",
        recorded_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    if known is not None and known is not holds:
        _review(work, pupil_id)
    work.note(
        AuditLine(
            "school.authority",
            f"authority/{row.id}",
            {"pupil": pupil_id, "guardian": guardian_id, "holds": holds.value},
            authority_digest(row.id, pupil_id, guardian_id, holds.value, kind.value, since),
        )
    )


def _known(work: Work, pupil_id: PupilId, guardian_id: GuardianId) -> Holds | None:
    """Return what was recorded last about a pair, None when nothing or "not recorded" was."""
    last = work.session.execute(
        select(Authority.holds)
        .where(Authority.pupil_id == pupil_id, Authority.guardian_id == guardian_id)
        .order_by(Authority.id.desc())
        .limit(1)
    ).scalar()
    return None if last is Holds.UNKNOWN else last


def _close(work: Work, pupil_id: PupilId, guardian_id: GuardianId, on: date | None) -> None:
    """End the spans that are open. A span that began on or after the day never held: it ends where it began."""
    open_spans = (
        (Authority.pupil_id == pupil_id)
        & (Authority.guardian_id == guardian_id)
        & or_(Authority.until.is_(None), Authority.until > (on or date.max))
    )
    if on is None:
        work.change(update(Authority).where(open_spans).values(until=func.coalesce(Authority.since, date.min)))
        return
    began_later = open_spans & (Authority.since >= on)
    work.change(update(Authority).where(began_later).values(until=Authority.since))
    work.change(update(Authority).where(open_spans).values(until=on))


def _review(work: Work, pupil_id: PupilId) -> None:
    work.change(update(Pupil).where(Pupil.id == pupil_id).values(review_consents=True))


def _values(facts: GuardianFacts) -> dict[str, Any]:
    values: dict[str, Any] = {
        k: one_line(v) if isinstance(v, str) and not isinstance(v, GuardianKind) else v
        for k, v in asdict(facts).items()
    }
    if not values["surname"] and not values["first_name"]:
        raise NameMissing(field="surname")
    for field in ("surname", "first_name", "initials", "prefix", "salutation", "street", "place", "email"):
        refuse_bsn(field, values[field])
    name = Name(values["first_name"], values["prefix"], values["surname"], values["initials"])
    values["postcode"] = "".join(str(values["postcode"]).upper().split())
    values["sort"] = sort_key(name)
    values["search"] = search_text_of(name)
    return values
