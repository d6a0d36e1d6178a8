"""Search per key stroke, the list of pupils, and what encryption costs on the program's own questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import StaticPool, create_engine, event
from sqlalchemy.engine import Engine

from opoz_desktop.features.school import queries
from opoz_desktop.kernel.base import Base
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault.container import OpenVault

from .big_school import CLOCK, school_file
from .figure import Figure, in_turn, seconds

QUESTIONS: dict[str, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    "pupils": (queries.pupils, ()),
    "groups": (queries.groups, ()),
    "search": (queries.search, ("devr",)),
}


class NoTrail:
    """An audit trail for a copy in which nothing is done."""

    def append(self, *line: object) -> None:
        """Refuse: a copy is only asked."""
        raise RuntimeError


def measure() -> list[Figure]:
    """Return the figures of the school register at 6,000 pupils."""
    with school_file(6000) as vault:
        register = vault.register
        typed = [seconds(lambda t=t: register.ask(queries.search, t), 9) for t in ("d", "de", "devr", "sanne")]
        figures = [
            Figure("search per key stroke, 6,000 pupils", max(typed) * 1000, "ms", 16, "slowest of d, de, devr, sanne")
        ]
        plain = Register(plain_copy(vault), register.actor, CLOCK, NoTrail())
        for name, (query, arguments) in QUESTIONS.items():
            figures.append(ratio(f"encrypted / plain, {name}, 6,000 pupils", register, plain, query, arguments))
    return figures


def ratio(
    name: str, register: Register, plain: Register, query: Callable[..., Any], arguments: tuple[Any, ...]
) -> Figure:
    """Return how much longer a question takes on the encrypted file than on a plain one with the same rows."""
    sealed, bare = in_turn(lambda: register.ask(query, *arguments), lambda: plain.ask(query, *arguments), 15)
    return Figure(name, sealed / bare, "x", 1.2, f"{sealed * 1000:.1f} ms against {bare * 1000:.1f} ms")


def plain_copy(vault: OpenVault) -> Engine:
    """Return an engine over a plain SQLite file beside the vault with the same tables and rows.

    The same library without a key, the same settings: what differs is the encryption alone.
    """
    path = vault.folder.parent / "plain.db"
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    for pragma in ("journal_mode=TRUNCATE", "synchronous=EXTRA", "locking_mode=EXCLUSIVE", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    engine = create_engine("sqlite+pysqlite://", module=sqlcipher, creator=lambda: connection, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(begun: Any) -> None:  # pyright: ignore[reportUnusedFunction]
        begun.exec_driver_sql("BEGIN")

    Base.metadata.create_all(engine)
    tables = list(Base.metadata.sorted_tables)
    rows = vault.register.ask(all_rows)
    with engine.begin() as writing:
        for table in tables:
            if rows[table.name]:
                writing.execute(table.insert(), rows[table.name])
    return engine


def all_rows(work: Work) -> dict[str, list[dict[str, Any]]]:
    """Return every row of every table of the program, by table."""
    return {
        table.name: [dict(row) for row in work.session.execute(table.select()).mappings()]
        for table in Base.metadata.sorted_tables
    }
