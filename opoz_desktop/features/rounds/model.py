"""The tables of rounds: what was asked of whom, which printings belong to it, and which reminders went out."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from opoz_desktop.kernel.base import Base, EnumText, GuardianId, Id, PupilId, UserId

AUTOINCREMENT = {"sqlite_autoincrement": True}


class RoundKind(StrEnum):
    """Whom a round is for."""

    ALL = "all"
    GROUPS = "groups"
    NEWCOMERS = "newcomers"
    MISSING = "missing"
    CHANGED = "changed"
    EVENT = "event"
    PUPIL = "pupil"


class StepKind(StrEnum):
    """A step of the ladder of reminders."""

    LETTER = "letter"
    TALK = "talk"
    PHONE = "phone"
    CLOSE = "close"


class Outcome(StrEnum):
    """What came of a reminder to one guardian."""

    SENT = "sent"
    PROMISED = "promised"
    NOT_REACHED = "not_reached"
    ANSWERED = "answered"
    REFUSES = "refuses"


class Round(Base):
    """A round of forms. Its scope may not change after the first printing."""

    __tablename__ = "round"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    title: Mapped[str]
    kind: Mapped[RoundKind] = mapped_column(EnumText(RoundKind))
    scope: Mapped[dict[str, Any]]
    """group_ids, pupil_ids, purpose_ids, since (newcomers), event_id: ids and days, no names."""
    intro: Mapped[str] = mapped_column(default="")
    """The school's own words on top of the form; the legal text stays as it is."""
    opened_on: Mapped[date]
    hand_in_by: Mapped[date]
    closed_on: Mapped[date | None]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


class RoundRun(Base):
    """A printing that belongs to a round."""

    __tablename__ = "round_run"
    __table_args__ = (UniqueConstraint("form_run_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    round_id: Mapped[int] = mapped_column(Id, ForeignKey("round.id"), index=True)
    form_run_id: Mapped[int] = mapped_column(Id, ForeignKey("form_run.id"))


class RoundStep(Base):
    """A step of the ladder: when it is due, and when it was done."""

    __tablename__ = "round_step"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    round_id: Mapped[int] = mapped_column(Id, ForeignKey("round.id"), index=True)
    position: Mapped[int]
    kind: Mapped[StepKind] = mapped_column(EnumText(StepKind))
    due_on: Mapped[date]
    done_on: Mapped[date | None]
    done_by: Mapped[UserId | None]


class Reminder(Base):
    """That a guardian was reminded, or told again what is on record: when, how, and what came of it. Appended."""

    __tablename__ = "reminder"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    round_id: Mapped[int | None] = mapped_column(Id, ForeignKey("round.id"), index=True)
    """None: the yearly reminder of what is on record."""
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    guardian_id: Mapped[GuardianId | None] = mapped_column(Id, ForeignKey("guardian.id"), index=True)
    """None: the pupil."""
    kind: Mapped[StepKind] = mapped_column(EnumText(StepKind))
    outcome: Mapped[Outcome] = mapped_column(EnumText(Outcome))
    on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    undone: Mapped[bool] = mapped_column(default=False)
    """A slip of the hand, taken back with undo on the same day; the line stays."""
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


RETENTION = {
    "round": "none: no person; its scope names a pupil by number only where a round was for one",
    "round_run": "rule: goes with the printing",
    "round_step": "rule: goes with the round",
    "reminder": "rule: school time and the term of retention.consent_years_after_leaving, then with the pupil",
}
"""How long the rows of each table live; "none" states why a table has no term. Carried out by retention."""
