"""Choices: what law disputes or a board may decide, as rows with value, source and date. Never constants.

Seeded from `resources/choices.toml`; a key that is not seeded cannot be read.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, mapped_column

from . import resources
from .audit import AuditLine
from .base import Base, Id
from .errors import NotFound
from .permissions import Permission
from .work import Work


class Choice(Base):
    """The value of a choice from a date on; the newest row counts."""

    __tablename__ = "choice"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    key: Mapped[str] = mapped_column(index=True)
    value: Mapped[Any] = mapped_column(JSON)
    source: Mapped[str]
    since: Mapped[date]


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A choice as it stands. `standard` tells that nobody changed it."""

    key: str
    value: Any
    source: str
    since: date | None
    standard: bool


@cache
def standard_choices() -> dict[str, ChoiceRow]:
    """Return the seeded choices by key."""
    seeded: dict[str, dict[str, Any]] = tomllib.loads(resources.read_text("choices.toml"))
    return {key: ChoiceRow(key, row["value"], row["source"], None, standard=True) for key, row in seeded.items()}


def choice(work: Work, key: str) -> ChoiceRow:
    """Return a choice as it stands today. Raise NotFound for a key that is not seeded."""
    if key not in standard_choices():
        raise NotFound(kind="choice")
    row = work.session.execute(
        select(Choice.key, Choice.value, Choice.source, Choice.since)
        .where(Choice.key == key, Choice.since <= work.today)
        .order_by(Choice.since.desc(), Choice.id.desc())
        .limit(1)
    ).first()
    if row is None:
        return standard_choices()[key]
    return ChoiceRow(row.key, row.value, row.source, row.since, standard=False)


def choose(work: Work, key: str, value: Any, source: str) -> None:
    """Set a choice from today on, with its source (a board decision, an article)."""
    work.require(Permission.CHANGE_CHOICES)
    if key not in standard_choices():
        raise NotFound(kind="choice")
    work.session.add(Choice(key=key, value=value, source=source, since=work.today))
    work.note(AuditLine("choice.change", f"choice/{key.replace('.', '_')}"))


RETENTION = {"choice": "none: decisions of the board, no person"}
"""How long the rows of each table live."""
