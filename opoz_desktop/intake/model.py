"""The tables of the import: each import with what it changed, chosen columns, and piles of scanned forms."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from opoz_desktop.kernel.base import Base, EnumText, Id, UserId

AUTOINCREMENT = {"sqlite_autoincrement": True}


class ImportBatch(Base):
    """One import. Counts and kinds only; no names."""

    __tablename__ = "import_batch"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime]
    by: Mapped[int]
    """User id."""
    source: Mapped[str]
    """`records.Source` and version: "edexml 2.1"."""
    parts: Mapped[list[Any]]
    """What the file told about (`records.Part`)."""
    school_year: Mapped[str]
    counts_from: Mapped[date]
    made_at: Mapped[datetime | None]
    counts: Mapped[dict[str, Any]]
    """Number of rows taken over per kind."""
    file_digest: Mapped[bytes | None]
    """SHA-256 of the file, where the import keeps it (answers of a parent app); the file itself is never kept."""
    undone_at: Mapped[datetime | None]


class ImportChange(Base):
    """One row that an import wrote, with what it was before; kept as long as the import can be taken back.

    `before` is null for a row that was added. `after` holds the changed columns, `digest` a BLAKE2b of all
    columns of an added row: undo refuses when either no longer agrees.
    """

    __tablename__ = "import_change"
    __table_args__ = (Index("ix_import_change_batch", "batch_id", "table_name"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    batch_id: Mapped[int] = mapped_column(Id, ForeignKey("import_batch.id"))
    table_name: Mapped[str]
    row_id: Mapped[int] = mapped_column(Id)
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]
    digest: Mapped[bytes | None]


class ColumnChoice(Base):
    """The column mapping that the school confirmed for a set of heads (D3)."""

    __tablename__ = "import_column_choice"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    heads_digest: Mapped[str] = mapped_column(unique=True)
    heads: Mapped[list[Any]]
    mapping: Mapped[str]
    """`columns.ColumnMapping.as_text`."""
    used_on: Mapped[date]


class ScanPile(Base):
    """One pile of scans: what was dropped together. No file names; the digests tell whether it is the same pile."""

    __tablename__ = "scan_pile"
    __table_args__ = AUTOINCREMENT

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    started_at: Mapped[datetime]
    by: Mapped[UserId]
    received_on: Mapped[date]
    """The day on which these papers came in, as the person said it."""
    digests: Mapped[list[Any]]
    """SHA-256 in hexadecimal of each file, in order."""
    total: Mapped[int]
    """Pages of all files; 0 until the first one is read."""
    closed_at: Mapped[datetime | None]


class PageState(StrEnum):
    """Where a page of a pile went."""

    OPEN = "open"
    BOOKED = "booked"
    ASIDE = "aside"


class ScanPage(Base):
    """One page of a pile with its picture, until its form is booked: then the picture lives on as evidence."""

    __tablename__ = "scan_page"
    __table_args__ = (UniqueConstraint("pile_id", "number"), AUTOINCREMENT)

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    pile_id: Mapped[int] = mapped_column(Id, ForeignKey("scan_pile.id"))
    number: Mapped[int]
    state: Mapped[PageState] = mapped_column(EnumText(PageState))
    form_id: Mapped[int | None] = mapped_column(Id, ForeignKey("printed_form.id"), index=True)
    media_type: Mapped[str]
    content: Mapped[bytes | None] = mapped_column(deferred=True)
    """The picture; None once it is evidence, or once the pile was put away."""
    digest: Mapped[bytes]
    """SHA-256 of the picture as it was read."""
    turn: Mapped[int]
    """Degrees clockwise over which the picture is turned to be shown."""
    reading: Mapped[dict[str, Any]]
    """`scan.readings.PageReading` as plain values."""
    answers: Mapped[dict[str, Any]]
    """What a person decided: "3": "yes", "signature": "yes"."""
    evidence_id: Mapped[int | None] = mapped_column(Id, ForeignKey("evidence_file.id", ondelete="SET NULL"), index=True)


RETENTION = {
    "scan_pile": "none: numbers and fingerprints of files, no person",
    "scan_page": "rule: the picture goes into the evidence at booking; putting the pile away takes the others out",
    "import_batch": "none: kinds and counts of an import, no person",
    "import_change": "rule: import.undo_days; the first import after that lets it go, an undo at once",
    "import_column_choice": "none: heads of a list and what they mean, no person",
}
