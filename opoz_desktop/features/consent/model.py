"""The tables of consent. What was said, printed or decided is appended; nothing here is ever overwritten."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from opoz_desktop.kernel.base import Base, EnumText, GuardianId, Id, PupilId, PurposeId, UserId

from .rules.facts import Answer, Basis, Channel, Flag, Identity, Level, Medium, Order, Policy
from .rules.form_state import FormState

AUTOINCREMENT = {"sqlite_autoincrement": True}


class VoidKind(StrEnum):
    """Why a recorded answer does not count: taken back at once, or corrected by another row."""

    UNDO = "undo"
    CORRECTION = "correction"


class Purpose(Base):
    """A use that is asked for. What may change about it stands in its policies and versions."""

    __tablename__ = "purpose"
    __table_args__ = AUTOINCREMENT

    id: Mapped[PurposeId] = mapped_column(Id, primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    level: Mapped[Level] = mapped_column(EnumText(Level))
    medium: Mapped[Medium] = mapped_column(EnumText(Medium))
    sort: Mapped[int]
    own: Mapped[bool] = mapped_column(default=False)
    """Made by the school, not seeded."""
    once: Mapped[bool] = mapped_column(default=False, server_default=false())
    """A question of one event: it stands on that event's form only, and its answers end with the event."""


class PurposePolicy(Base):
    """The choices of law and board for a purpose from a day on; of the rows up to a day, the last one holds."""

    __tablename__ = "purpose_policy"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    purpose_id: Mapped[PurposeId] = mapped_column(Id, ForeignKey("purpose.id"), index=True)
    since: Mapped[date]
    asked: Mapped[bool]
    basis: Mapped[Basis] = mapped_column(EnumText(Basis))
    rule: Mapped[Policy] = mapped_column(EnumText(Policy))
    until_leaving: Mapped[bool]
    valid_months: Mapped[int | None]
    valid_until: Mapped[date | None]
    """The first day on which no yes counts any more, whenever it was given."""
    material_months: Mapped[int | None]
    """How long pictures of this use stay where they are, in months; None: not bounded."""
    informed_on: Mapped[date | None]
    confirmed_on: Mapped[date | None]
    """The day on which the data protection officer confirmed the ground (AVG art. 6 lid 1, last sentence)."""
    source: Mapped[str]
    note: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """What one has to mind with a use that needs no consent."""
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


class PurposeVersion(Base):
    """A text of a purpose. Decisions belong to the material version (`semantic`); a revision is editorial."""

    __tablename__ = "purpose_version"
    __table_args__ = (UniqueConstraint("purpose_id", "semantic", "revision"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    purpose_id: Mapped[PurposeId] = mapped_column(Id, ForeignKey("purpose.id"), index=True)
    semantic: Mapped[int]
    revision: Mapped[int]
    valid_from: Mapped[date]
    texts: Mapped[dict[str, Any]]
    """Per language: title, short, what, who, by, how_long."""
    source: Mapped[str] = mapped_column(default="")
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


class FormKey(Base):
    """The random key of the school file that marks its printed forms as its own. One row."""

    __tablename__ = "form_key"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    key: Mapped[bytes]
    made_at: Mapped[datetime]


class FormRun(Base):
    """One printing of forms: what was asked, on which layout, and the fingerprint of the paper."""

    __tablename__ = "form_run"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    printed_on: Mapped[date]
    printed_at: Mapped[datetime]
    printed_by: Mapped[UserId]
    template: Mapped[str]
    language: Mapped[str]
    hand_in_by: Mapped[date | None]
    rows: Mapped[list[Any]]
    """[[purpose id, purpose version id], ...] in the order of the lines on paper."""
    layout: Mapped[dict[str, Any]]
    """FormLayout: boxes, marks, codes and fields in mm."""
    blank_pdf: Mapped[bytes] = mapped_column(deferred=True)
    """The form without anybody's data: what a reader has to ignore on a scan."""
    pdf_digest: Mapped[bytes]
    """SHA-256 of the whole print."""
    forms: Mapped[int]
    pages: Mapped[int]


class PrintedForm(Base):
    """One form, of one pupil for one guardian; its code means something only here."""

    __tablename__ = "printed_form"
    __table_args__ = (CheckConstraint("length(code) = 10", name="code"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    run_id: Mapped[int] = mapped_column(Id, ForeignKey("form_run.id"), index=True)
    code: Mapped[str] = mapped_column(unique=True)
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    guardian_id: Mapped[GuardianId | None] = mapped_column(Id, ForeignKey("guardian.id"), index=True)
    """None: the pupil decides."""
    second_guardian_id: Mapped[GuardianId | None] = mapped_column(Id, ForeignKey("guardian.id"), index=True)
    """The other guardian of one household whose signature has a place on the same form; None: nobody."""
    pages: Mapped[int]
    position: Mapped[int]


class FormEvent(Base):
    """What happened to a printed form after printing; the last row is its state."""

    __tablename__ = "form_event"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    form_id: Mapped[int] = mapped_column(Id, ForeignKey("printed_form.id"), index=True)
    state: Mapped[FormState] = mapped_column(EnumText(FormState))
    on: Mapped[date]
    held: Mapped[list[Any] | None]
    """[[purpose id, why], ...]: answers that were not booked and have to be asked; None: none were held back."""
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


class Decision(Base):
    """What one guardian said about one purpose for one pupil, with its evidence (AVG art. 7 lid 1)."""

    __tablename__ = "decision"
    __table_args__ = (Index("ix_decision_pupil_id_purpose_id", "pupil_id", "purpose_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"))
    purpose_id: Mapped[PurposeId] = mapped_column(Id, ForeignKey("purpose.id"), index=True)
    purpose_version_id: Mapped[int] = mapped_column(Id, ForeignKey("purpose_version.id"), index=True)
    guardian_id: Mapped[GuardianId | None] = mapped_column(Id, ForeignKey("guardian.id"), index=True)
    """None: the pupil."""
    value: Mapped[Answer] = mapped_column(EnumText(Answer))
    decided_on: Mapped[date]
    received_on: Mapped[date]
    received_by: Mapped[UserId]
    channel: Mapped[Channel] = mapped_column(EnumText(Channel))
    identity: Mapped[Identity] = mapped_column(EnumText(Identity))
    signature_present: Mapped[bool]
    pre_ticked: Mapped[bool] = mapped_column(default=False)
    document_ref: Mapped[str] = mapped_column(default="")
    form_id: Mapped[int | None] = mapped_column(Id, ForeignKey("printed_form.id"), index=True)
    language: Mapped[str] = mapped_column(default="nl")
    authority_basis: Mapped[str] = mapped_column(default="")
    """How the school knew of the authority of the guardian on that day."""
    note: Mapped[str] = mapped_column(default="")
    corrects_id: Mapped[int | None] = mapped_column(Id, ForeignKey("decision.id"))
    recorded_at: Mapped[datetime]


class DecisionVoid(Base):
    """That a recorded answer does not count, and why; the answer itself stays on record."""

    __tablename__ = "decision_void"
    __table_args__ = (UniqueConstraint("decision_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    decision_id: Mapped[int] = mapped_column(Id, ForeignKey("decision.id"))
    kind: Mapped[VoidKind] = mapped_column(EnumText(VoidKind))
    voided_at: Mapped[datetime]
    voided_by: Mapped[UserId]


class FollowUp(Base):
    """What was done after a withdrawal: taken offline, when and by whom."""

    __tablename__ = "follow_up"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    decision_id: Mapped[int] = mapped_column(Id, ForeignKey("decision.id"), index=True)
    done_on: Mapped[date]
    note: Mapped[str]
    undone: Mapped[bool] = mapped_column(default=False, server_default=false())
    """A slip of the hand, taken back with undo; the note stays, and the to-do is open again."""
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


class EvidenceFile(Base):
    """A scan or file that proves answers; the content stands in the encrypted register, never beside it."""

    __tablename__ = "evidence_file"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    title: Mapped[str]
    media_type: Mapped[str]
    content: Mapped[bytes] = mapped_column(deferred=True)
    size: Mapped[int]
    digest: Mapped[bytes]
    """SHA-256 of the content."""
    added_at: Mapped[datetime]
    added_by: Mapped[UserId]


class DecisionEvidence(Base):
    """Which file proves which answer."""

    __tablename__ = "decision_evidence"
    __table_args__ = (UniqueConstraint("decision_id", "file_id"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    decision_id: Mapped[int] = mapped_column(Id, ForeignKey("decision.id"), index=True)
    file_id: Mapped[int] = mapped_column(Id, ForeignKey("evidence_file.id"), index=True)


class ConsentFlag(Base):
    """A signal that stops a use. A row with `ends_id` ends an earlier one on its day."""

    __tablename__ = "consent_flag"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    purpose_id: Mapped[PurposeId | None] = mapped_column(Id, ForeignKey("purpose.id"))
    guardian_id: Mapped[GuardianId | None] = mapped_column(Id, ForeignKey("guardian.id"))
    kind: Mapped[Flag] = mapped_column(EnumText(Flag))
    since: Mapped[date]
    until: Mapped[date | None]
    source: Mapped[str]
    ends_id: Mapped[int | None] = mapped_column(Id, ForeignKey("consent_flag.id"))
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


class CourtOrder(Base):
    """A court order about consent, as seen; the paper is not kept. A row with `ends_id` ends an earlier one."""

    __tablename__ = "court_order"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    pupil_id: Mapped[PupilId] = mapped_column(Id, ForeignKey("pupil.id"), index=True)
    purpose_id: Mapped[PurposeId | None] = mapped_column(Id, ForeignKey("purpose.id"))
    guardian_id: Mapped[GuardianId | None] = mapped_column(Id, ForeignKey("guardian.id"))
    """Whose consent it takes the place of (SUBSTITUTE)."""
    kind: Mapped[Order] = mapped_column(EnumText(Order))
    since: Mapped[date]
    until: Mapped[date | None]
    reference: Mapped[str]
    ends_id: Mapped[int | None] = mapped_column(Id, ForeignKey("court_order.id"))
    seen_on: Mapped[date]
    seen_by: Mapped[str]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UserId]


_PROOF = "rule: school time and the term of retention.consent_years_after_leaving, then with the pupil"
RETENTION = {
    "purpose": "none: no person",
    "purpose_policy": "none: no person; proof of what the board chose",
    "purpose_version": "none: no person; proof of which text was asked",
    "form_key": "none: no person; old paper stays recognisable",
    "form_run": "rule: goes with the last form of the run",
    "printed_form": _PROOF,
    "form_event": "rule: goes with the printed form",
    "decision": _PROOF,
    "decision_void": "rule: goes with the decision",
    "follow_up": "rule: goes with the decision",
    "evidence_file": _PROOF,
    "decision_evidence": "rule: goes with the decision",
    "consent_flag": _PROOF,
    "court_order": _PROOF,
}
"""How long the rows of each table live; "none" states why a table has no term. Carried out by retention."""
