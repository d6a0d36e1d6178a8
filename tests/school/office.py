"""A real encrypted register for tests below the vault: SQLCipher on disk, with the audit lines it left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

import opoz_desktop.features.school.model
import opoz_desktop.intake.model
import opoz_desktop.kernel.choices  # noqa: F401
from opoz_desktop.features.school import commands
from opoz_desktop.features.school.model import Group, GroupKind
from opoz_desktop.features.school.rules import group_sort
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import Base, GroupId, GuardianId, PupilId, UserId
from opoz_desktop.kernel.clock import FixedClock, SchoolYearSpan
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Actor, Work

TODAY = datetime(2026, 10, 6, 8, 0, tzinfo=UTC)


@dataclass
class Trail:
    """Keep the lines of the log, with who wrote them."""

    lines: list[tuple[int, AuditLine]] = field(default_factory=list)

    def append(self, session: Session, at: datetime, actor: int, line: AuditLine) -> None:
        self.lines.append((actor, line))


def actor(role: Role = Role.DIRECTOR, *groups: str) -> Actor:
    return Actor(UserId(1), "M. van Dalen", role, frozenset(groups))


@dataclass
class Office:
    """The register of one test, and the same file seen through other eyes."""

    register: Register
    trail: Trail

    def as_(self, role: Role, *groups: str) -> Register:
        return Register(self.register.engine, actor(role, *groups), self.register.clock, self.trail)

    def on(self, moment: datetime) -> Register:
        return Register(self.register.engine, self.register.actor, FixedClock(moment), self.trail)

    def group(self, name: str, *codes: str, year: int = 2026, kind: GroupKind = GroupKind.HOME) -> GroupId:
        return self.register.do(_add_group, name, codes, year, kind)

    def pupil(self, first: str, surname: str = "", prefix: str = "", **more: object) -> PupilId:
        number = str(more.pop("number", f"{abs(hash((first, surname))) % 9000 + 1000}"))
        facts = commands.PupilFacts(number=number, first_name=first, prefix=prefix, surname=surname, **more)  # type: ignore[arg-type]
        return self.register.do(commands.add_pupil, facts)

    def guardian(self, pupil: PupilId, surname: str, relation: str = "moeder", **more: object) -> GuardianId:
        facts = commands.GuardianFacts(surname=surname, **more)  # type: ignore[arg-type]
        return self.register.do(commands.add_guardian, pupil, relation, facts)


def _add_group(work: Work, name: str, codes: tuple[str, ...], year: int, kind: GroupKind) -> GroupId:
    year_id = commands.open_year(work, SchoolYearSpan(year))
    row = Group(
        school_year_id=year_id,
        kind=kind,
        name=name,
        description="",
        year_codes=list(codes),
        sort=group_sort(name, codes),
    )
    work.session.add(row)
    work.session.flush()
    return row.id


@contextmanager
def opened(folder: Path, role: Role = Role.DIRECTOR) -> Iterator[Office]:
    """An empty, encrypted register of today, 6 October 2026."""
    path = folder / "school.kluis"

    def connect() -> sqlcipher.Connection:
        connection = sqlcipher.connect(str(path), check_same_thread=False)
        connection.execute(f"PRAGMA key = \"x'{'11' * 32}'\"")
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    engine = create_engine("sqlite://", module=sqlcipher, creator=connect, poolclass=StaticPool, hide_parameters=True)
    Base.metadata.create_all(engine)
    trail = Trail()
    yield Office(Register(engine, actor(role), FixedClock(TODAY), trail), trail)
    engine.dispose()
    assert b"SQLite format 3" not in path.read_bytes()[:100]
