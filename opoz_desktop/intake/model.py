"""The tables of the import: each import with what it changed, so that it can be taken back, and chosen columns."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from opoz_desktop.kernel.base import Base, Id

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


RETENTION = {
    "import_batch": "none: kinds and counts of an import, no person",
    "import_change": "rule: import.undo_days; the first import after that lets it go, an undo at once",
    "import_column_choice": "none: heads of a list and what they mean, no person",
}
