"""Bring an open school file to the schema of this program, one transaction per revision."""

from __future__ import annotations

from importlib import import_module

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine

from . import REVISIONS


class BrokenForeignKeys(RuntimeError):
    """A revision leaves rows that point at nothing; its text is the name of the revision."""


def migrate(engine: Engine, have: int, revisions: tuple[str, ...] = REVISIONS) -> None:
    """Run the revisions that the file has not had; `have` is its `user_version`.

    Foreign keys are not checked while tables are rebuilt, but must hold before the transaction ends.
    """
    for number, name in enumerate(revisions[have:], start=have + 1):
        module = import_module(f"{__package__}.versions.{name}") if "." not in name else import_module(name)
        _foreign_keys(engine, on=False)
        try:
            with engine.begin() as connection:
                with Operations.context(context_over(connection)):
                    module.upgrade()
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    raise BrokenForeignKeys(name)
                connection.exec_driver_sql(f"PRAGMA user_version={number:d}")
        finally:
            _foreign_keys(engine, on=True)


def context_over(connection: Connection, *, batch: bool = True) -> MigrationContext:
    """Return Alembic's context over a connection; tables are rebuilt (batch) where SQLite cannot alter."""
    return MigrationContext.configure(
        connection, opts={"render_as_batch": batch, "compare_type": True, "compare_server_default": True}
    )


def _foreign_keys(engine: Engine, *, on: bool) -> None:
    raw = engine.raw_connection()
    try:
        raw.driver_connection.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")  # pyright: ignore[reportOptionalMemberAccess]
    finally:
        raw.close()
