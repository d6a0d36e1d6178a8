"""The tables of imagery: events, publications (never the pictures themselves), and what was taken down."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from opoz_desktop.kernel.base import Base, GroupId, Id, PupilId, PurposeId, UserId

AUTOINCREMENT = {"sqlite_autoincrement": True}


class Event(Base):
    """Something that is going to happen, where pictures are made: a trip, a camp, a play."""

    __tablename__ = "event"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    title: Mapped[str]
    on: Mapped[date]
    until: Mapped[date]
    """Last day; the answers to its own questions end the day after."""
    photographer: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    cancelled_on: Mapped[date | None]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


class EventGroup(Base):
    """A group that takes part."""

    __tablename__ = "event_group"
    __table_args__ = (UniqueConstraint("event_id", "group_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    event_id: Mapped[int] = mapped_column(Id, ForeignKey("event.id"))
    group_id: Mapped[GroupId] = mapped_column(Id, ForeignKey("group_of_year.id"), index=True)


class EventPurpose(Base):
    """A use that the event will ask for: a standing purpose, or a question of its own (`purpose.once`)."""

    __tablename__ = "event_purpose"
    __table_args__ = (UniqueConstraint("event_id", "purpose_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    event_id: Mapped[int] = mapped_column(Id, ForeignKey("event.id"))
    purpose_id: Mapped[PurposeId] = mapped_column(Id, ForeignKey("purpose.id"), index=True)


class Publication(Base):
    """A series of pictures that went somewhere: what, where, when. No picture is kept."""

    __tablename__ = "publication"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    title: Mapped[str]
    purpose_id: Mapped[PurposeId] = mapped_column(Id, ForeignKey("purpose.id"), index=True)
    place: Mapped[str]
    """Where exactly: the address of a page, the number of a newsletter, the page of a guide."""
    made_on: Mapped[date]
    published_on: Mapped[date]
    event_id: Mapped[int | None] = mapped_column(Id, ForeignKey("event.id"), index=True)
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


class PublicationPupil(Base):
    """A pupil who can be recognised in a publication."""

    __tablename__ = "publication_pupil"
    __table_args__ = (UniqueConstraint("publication_id", "pupil_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    publication_id: Mapped[int] = mapped_column(Id, ForeignKey("publication.id"))
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)


class TakeDown(Base):
    """That something was taken down: a whole publication, or what showed one pupil. Appended."""

    __tablename__ = "take_down"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    publication_id: Mapped[int] = mapped_column(Id, ForeignKey("publication.id"), index=True)
    pupil_id: Mapped[PupilId | None] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    """None: the whole publication came down."""
    done_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    undone: Mapped[bool] = mapped_column(default=False)
    """A slip of the hand, taken back with undo."""
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


RETENTION = {
    "event": "none: no pupil",
    "event_group": "none: no pupil",
    "event_purpose": "none: no pupil",
    "publication": "rule: goes with its last pupil, once it is taken down or was only on paper",
    "publication_pupil": "rule: school time and the term of retention.consent_years_after_leaving, then with the pupil",
    "take_down": "rule: goes with the publication",
}
"""How long the rows of each table live; "none" states why a table has no term. Carried out by retention."""
