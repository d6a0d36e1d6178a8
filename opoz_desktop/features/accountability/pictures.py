"""Where pictures of one child went, as the inspection report prints it: the ledger, of this child alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from opoz_desktop.features.imagery.model import Event, Publication, PublicationPupil, TakeDown
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.work import Work


@dataclass(frozen=True, slots=True)
class Down:
    """That something was taken down: all of a publication (`whole`) or what showed the child; `undone`: taken back."""

    on: date
    note: str
    whole: bool
    undone: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A publication in which the child can be recognised."""

    title: str
    purpose_id: PurposeId
    place: str
    made_on: date
    published_on: date
    event: str
    downs: tuple[Down, ...]


def pictures_of(work: Work, pupil_id: PupilId) -> tuple[Picture, ...]:
    """Return every publication in which a pupil stands, oldest first, with what came down of it for this pupil."""
    mine = select(PublicationPupil.publication_id).where(PublicationPupil.pupil_id == pupil_id)
    downs: dict[int, list[Down]] = {}
    for r in work.rows(
        select(TakeDown.publication_id, TakeDown.done_on, TakeDown.note, TakeDown.pupil_id, TakeDown.undone)
        .where(TakeDown.publication_id.in_(mine), or_(TakeDown.pupil_id.is_(None), TakeDown.pupil_id == pupil_id))
        .order_by(TakeDown.id)
    ):
        downs.setdefault(r[0], []).append(Down(r[1], r[2], r[3] is None, r[4]))
    found = work.rows(
        select(
            Publication.id, Publication.title, Publication.purpose_id, Publication.place, Publication.made_on,
            Publication.published_on, Event.title,
        )
        .outerjoin(Event, Event.id == Publication.event_id)
        .where(Publication.id.in_(mine))
        .order_by(Publication.published_on, Publication.id)
    )  # fmt: skip
    return tuple(
        Picture(r[1], r[2], r[3], r[4], r[5], event=r[6] or "", downs=tuple(downs.get(r[0], ()))) for r in found
    )
