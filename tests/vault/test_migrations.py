"""Migrations: an empty file gets what the models say, and one that fails leaves schema and number untouched."""

from __future__ import annotations

import importlib
import sys
import types
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import op
from sqlalchemy import create_engine, text

import opoz_desktop
from opoz_desktop.kernel.base import Base
from opoz_desktop.vault import errors, sqlcipher
from opoz_desktop.vault.disk import Disk
from opoz_desktop.vault.migrations import REVISIONS, SCHEMA, draft
from opoz_desktop.vault.migrations.run import migrate

from .school_file import SchoolFile

KEY = bytes(range(32))


def engine_in(folder: Path) -> sa.Engine:
    connection = sqlcipher.connect(folder / "kluis.db", KEY, create=True)
    return sqlcipher.engine_over(connection, folder, Disk())


def load_models() -> None:
    """Import every model of the program, and nothing more."""
    root = Path(opoz_desktop.__file__).parent
    for path in (*root.rglob("model.py"), root / "kernel" / "choices.py"):
        importlib.import_module(".".join(["opoz_desktop", *path.relative_to(root).with_suffix("").parts]))


def differences(*changes: str) -> list[object]:
    load_models()
    engine = create_engine("sqlite://", poolclass=sa.StaticPool)
    migrate(engine, 0)
    with engine.connect() as connection:
        for change in changes:
            connection.execute(text(change))
        found = draft.differences(connection, Base.metadata)
    engine.dispose()
    return found


def test_models_and_migrations_agree() -> None:
    assert differences() == []


def test_the_comparison_can_fail() -> None:
    found = repr(differences("ALTER TABLE meta ADD COLUMN extra TEXT", "DROP TABLE draft"))
    assert "extra" in found
    assert "draft" in found


def test_a_file_counts_its_revisions(tmp_path: Path) -> None:
    engine = engine_in(tmp_path)
    migrate(engine, 0)
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA user_version")).scalar() == SCHEMA == len(REVISIONS)
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1
    migrate(engine, SCHEMA)
    engine.dispose()


def revision(name: str, upgrade: object) -> str:
    module = types.ModuleType(name)
    module.upgrade = upgrade  # type: ignore[attr-defined]
    sys.modules[name] = module
    return name


def rebuild() -> None:
    """Rebuild a table that others point at, with its rows."""
    with op.batch_alter_table("user_account") as batch:
        batch.add_column(sa.Column("motto", sa.String(), nullable=True))
        batch.alter_column("name", existing_type=sa.String(), nullable=True)
    op.execute("UPDATE user_account SET motto='x'")


def half() -> None:
    rebuild()
    raise RuntimeError("half")


def break_keys() -> None:
    op.execute("DELETE FROM user_account")
    op.execute("INSERT INTO draft (user_id, sealed, at) VALUES (77, x'00', '2026-01-01 00:00:00')")


def test_a_revision_that_raises_leaves_schema_and_number_untouched(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        engine = vault.register.engine

        def look() -> tuple[object, object]:
            with vault.register.alone():
                return (
                    vault.connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall(),
                    vault.connection.execute("PRAGMA user_version").fetchone(),
                )

        before = look()
        for failing in (half, break_keys):
            name = revision(f"rev.{failing.__name__}", failing)
            with pytest.raises(RuntimeError):
                migrate(engine, SCHEMA, (*REVISIONS, name))
            assert look() == before
        migrate(engine, SCHEMA, (*REVISIONS, revision("rev.rebuild", rebuild)))
        with vault.register.alone():
            assert vault.connection.execute("SELECT count(motto), count(*) FROM user_account").fetchone() == (4, 4)
            assert vault.connection.execute("PRAGMA user_version").fetchone() == (SCHEMA + 1,)
            assert vault.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
            assert vault.connection.execute("SELECT count(*) FROM gwrap").fetchone()[0] == 10
    with pytest.raises(errors.NewerFile):
        school_copy.open()


def test_the_first_revision_is_drafted_from_the_models_whole() -> None:
    metadata = sa.MetaData()
    sa.Table("thing", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String, index=True))
    source = draft.draft_first(metadata)
    scope: dict[str, object] = {}
    exec(source, scope)  # noqa: S102 - our own draft
    assert "create_table" in source
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        assert draft.draft_next(connection, metadata, "Next").count("create_table") == 1
    engine.dispose()
