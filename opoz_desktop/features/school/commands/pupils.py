"""Deeds about pupils: add, change, leave, files on the card."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import PurePath

from sqlalchemy import delete, select, update

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GroupId, PupilId
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import DatesReversed, FileKindRefused, FileTooLarge, NameMissing, PupilNumberTaken
from ..model import Group, Membership, Origin, Pupil, PupilFile, Sex
from ..rules import Name, search_text_of, sort_key

FILE_LIMIT_MB = 20
MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".txt": "text/plain",
}


@dataclass(frozen=True, slots=True)
class PupilFacts:
    """What a person fills in about a pupil; a first name or a surname must be there."""

    number: str
    first_name: str
    prefix: str = ""
    surname: str = ""
    initials: str = ""
    given_names: str = ""
    born_on: date | None = None
    sex: Sex = Sex.UNKNOWN
    year_code: str = ""
    postcode: str = ""
    enrolled_on: date | None = None
    group_id: GroupId | None = None


def add_pupil(work: Work, facts: PupilFacts) -> PupilId:
    """Add a pupil by hand. Raise PupilNumberTaken, NameMissing, InvalidValue (born in the future)."""
    work.require(Permission.EDIT_PUPILS)
    values = _values(work, facts)
    _number_free(work, str(values["number"]), None)
    row = Pupil(uid=secrets.token_bytes(16), origin=Origin.HAND, eck_id="", **values)
    work.session.add(row)
    work.session.flush()
    if facts.group_id is not None:
        _place(work, row.id, facts.group_id)
    work.note(AuditLine("school.pupil_add", f"pupil/{row.id}"))
    return row.id


def change_pupil(work: Work, pupil_id: PupilId, facts: PupilFacts) -> None:
    """Change what is known of a pupil and the group. Raise as `add_pupil`, and NotFound."""
    work.require(Permission.EDIT_PUPILS)
    values = _values(work, facts)
    _number_free(work, str(values["number"]), pupil_id)
    if not work.change(update(Pupil).where(Pupil.id == pupil_id).values(**values)):
        raise NotFound(kind="pupil")
    if facts.group_id is not None:
        _place(work, pupil_id, facts.group_id)
    work.note(AuditLine("school.pupil_change", f"pupil/{pupil_id}"))


def pupil_leaves(work: Work, pupil_id: PupilId, on: date) -> None:
    """Record the last day at school; from that day on the pupil is a former pupil. Consents stay on record."""
    work.require(Permission.EDIT_PUPILS)
    enrolled = work.session.execute(select(Pupil.enrolled_on).where(Pupil.id == pupil_id)).first()
    if enrolled is None:
        raise NotFound(kind="pupil")
    first_day = enrolled[0]
    if first_day is not None and on < first_day:
        raise DatesReversed(field="left_on")
    work.change(update(Pupil).where(Pupil.id == pupil_id).values(left_on=on, archived=on <= work.today))
    work.change(update(Membership).where(Membership.pupil_id == pupil_id, Membership.until.is_(None)).values(until=on))
    work.note(AuditLine("school.pupil_leave", f"pupil/{pupil_id}"))


def pupil_stays(work: Work, pupil_id: PupilId) -> None:
    """Take back that a pupil left: no last day, at school again, in the groups that ended on that day.

    Raise NotFound when there is no such pupil, InvalidValue when no last day is recorded.
    """
    work.require(Permission.EDIT_PUPILS)
    row = work.session.execute(select(Pupil.left_on).where(Pupil.id == pupil_id)).first()
    if row is None:
        raise NotFound(kind="pupil")
    if row[0] is None:
        raise InvalidValue(field="left_on", reason="empty")
    work.change(update(Pupil).where(Pupil.id == pupil_id).values(left_on=None, archived=False))
    work.change(
        update(Membership).where(Membership.pupil_id == pupil_id, Membership.until == row[0]).values(until=None)
    )
    work.note(AuditLine("school.pupil_stay", f"pupil/{pupil_id}"))


def consents_reviewed(work: Work, pupil_id: PupilId) -> None:
    """Record that a person looked at the consents again after authority or guardians changed."""
    work.require(Permission.RECORD_CONSENT)
    if not work.change(update(Pupil).where(Pupil.id == pupil_id).values(review_consents=False)):
        raise NotFound(kind="pupil")
    work.note(AuditLine("school.consents_reviewed", f"pupil/{pupil_id}"))


def add_file(work: Work, pupil_id: PupilId, file_name: str, content: bytes) -> int:
    """Put a file on a pupil's card, encrypted in the school file.

    Raise FileTooLarge above 20 MB, FileKindRefused for kinds that are not documents or pictures.
    """
    work.require(Permission.EDIT_PUPILS)
    if work.session.execute(select(Pupil.id).where(Pupil.id == pupil_id)).first() is None:
        raise NotFound(kind="pupil")
    suffix = PurePath(file_name).suffix.lower()
    if suffix not in MEDIA_TYPES:
        raise FileKindRefused(suffix=suffix[:8])
    if len(content) > FILE_LIMIT_MB * 1_000_000:
        raise FileTooLarge(limit_mb=FILE_LIMIT_MB)
    row = PupilFile(
        pupil_id=pupil_id,
        title=refuse_bsn("title", PurePath(file_name).stem[:120]),
        media_type=MEDIA_TYPES[suffix],
        content=content,
        size=len(content),
        digest=hashlib.sha256(content).digest(),
        added_at=work.now,
        added_by=work.actor.user_id,
    )
    work.session.add(row)
    work.session.flush()
    work.note(AuditLine("school.file_add", f"pupil/{pupil_id}", {"file": row.id, "size": row.size}))
    return row.id


def remove_file(work: Work, file_id: int) -> None:
    """Take a file off a card for good. Raise NotFound when it is gone."""
    work.require(Permission.EDIT_PUPILS)
    pupil_id = work.session.execute(select(PupilFile.pupil_id).where(PupilFile.id == file_id)).scalar()
    if pupil_id is None:
        raise NotFound(kind="file")
    work.change(delete(PupilFile).where(PupilFile.id == file_id))
    work.note(AuditLine("school.file_remove", f"pupil/{pupil_id}", {"file": file_id}))


def _values(work: Work, facts: PupilFacts) -> dict[str, object]:
    name = _name(facts)
    if not name.first_name and not name.surname and not name.given_names:
        raise NameMissing(field="first_name")
    if facts.born_on is not None and facts.born_on > work.today:
        raise InvalidValue(field="born_on", reason="future")
    number = one_line(facts.number)
    return {
        "number": number,
        "first_name": name.first_name,
        "given_names": name.given_names,
        "initials": name.initials,
        "prefix": name.prefix,
        "surname": name.surname,
        "born_on": facts.born_on,
        "sex": facts.sex,
        "year_code": one_line(facts.year_code),
        "postcode": "".join(facts.postcode.upper().split()),
        "enrolled_on": facts.enrolled_on,
        "sort": sort_key(name),
        "search": search_text_of(name, number),
    }


def _name(facts: PupilFacts) -> Name:
    """Return the name in parts, each in one line. Raise LooksLikeBsn."""
    parts = {f: one_line(getattr(facts, f)) for f in ("first_name", "prefix", "surname", "initials", "given_names")}
    return Name(**{field: refuse_bsn(field, text) for field, text in parts.items()})


def _number_free(work: Work, number: str, own: PupilId | None) -> None:
    """Raise PupilNumberTaken, or LooksLikeBsn for a number that the pupil did not have yet.

    A number of the school's own system may pass the eleven test by chance; what came in by import stays.
    """
    if not number:
        return
    holders = set(work.session.scalars(select(Pupil.id).where(Pupil.number == number)))
    if holders - {own}:
        raise PupilNumberTaken
    if own not in holders:
        refuse_bsn("number", number)


def _place(work: Work, pupil_id: PupilId, group_id: GroupId) -> None:
    """Put a pupil in a home group from today; an earlier group of the same year ended yesterday."""
    year = work.session.execute(select(Group.school_year_id, Group.kind).where(Group.id == group_id)).first()
    if year is None:
        raise NotFound(kind="group")
    here = work.session.execute(
        select(Membership.id, Membership.until).where(Membership.pupil_id == pupil_id, Membership.group_id == group_id)
    ).first()
    same_kind = select(Group.id).where(Group.school_year_id == year.school_year_id, Group.kind == year.kind)
    work.change(
        update(Membership)
        .where(
            Membership.pupil_id == pupil_id,
            Membership.group_id.in_(same_kind),
            Membership.group_id != group_id,
            Membership.until.is_(None),
        )
        .values(until=work.today - timedelta(days=1))
    )
    if here is None:
        work.session.add(Membership(pupil_id=pupil_id, group_id=group_id, since=work.today))
    elif here.until is not None:
        work.change(update(Membership).where(Membership.id == here.id).values(until=None, since=work.today))
