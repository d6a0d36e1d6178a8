"""A real register in memory, so that the desk asks and does for real."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import StaticPool, create_engine, text
from sqlalchemy.orm import Session

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import UserId
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Actor
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk

NOW = datetime(2026, 10, 6, 7, 52, tzinfo=UTC)


class Trail:
    """Write log lines in a table of the same file."""

    def append(self, session: Session, at: datetime, actor: int, line: AuditLine) -> None:
        session.execute(
            text("INSERT INTO line(action, obj, facts) VALUES (:action, :obj, :facts)"),
            {"action": line.action, "obj": line.obj, "facts": repr(dict(line.facts))},
        )


def make_register(role: Role = Role.DIRECTOR, name: str = "M. van Dalen") -> Register:
    """Return a register over a real database in memory with one table of words."""
    engine = create_engine(
        "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}, hide_parameters=True
    )
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE word(id INTEGER PRIMARY KEY, word TEXT NOT NULL)"))
        connection.execute(text("CREATE TABLE line(id INTEGER PRIMARY KEY, action TEXT, obj TEXT, facts TEXT)"))
    return Register(engine, Actor(UserId(1), name, role), FixedClock(NOW), Trail())


@pytest.fixture
def register() -> Iterator[Register]:
    made = make_register()
    yield made
    made.engine.dispose()


@pytest.fixture
def desk(qapp: QApplication, register: Register) -> Iterator[Desk]:
    theme.apply(qapp, "light")
    made = Desk(register)
    yield made
    made.jobs.stop()
