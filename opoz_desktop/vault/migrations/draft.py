"""For maintainers: draft a revision from the difference between a schema and the models.

`draft_first` writes the first one (until the first release it is drafted anew), `draft_next` a later one. The
caller imports every model first; the vault itself knows no subject.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from alembic.autogenerate import compare_metadata, produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, MetaData, create_engine

from opoz_desktop.kernel.base import EnumText, UtcDateTime

from .run import context_over

_HEAD = '''"""{title}"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Run the revision."""
'''


def draft_first(metadata: MetaData) -> str:
    """Return the source of `versions/0001_first.py`: every table of the models, on an empty file."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        source = _render(connection, metadata, batch=False)
    engine.dispose()
    return _HEAD.format(title="The first schema.") + source + "\n"


def draft_next(connection: Connection, metadata: MetaData, title: str) -> str:
    """Return the source of a later revision: what brings the schema of an open file to the models."""
    return _HEAD.format(title=title) + _render(connection, metadata, batch=True) + "\n"


def write_first(metadata: MetaData) -> Path:
    """Write `versions/0001_first.py` and return its path."""
    path = Path(__file__).parent / "versions" / "0001_first.py"
    path.write_text(draft_first(metadata), encoding="utf-8")
    return path


def differences(connection: Connection, metadata: MetaData) -> list[Any]:
    """Return what the models have and the schema lacks, or the reverse; empty when they agree."""
    return list(compare_metadata(context_over(connection), metadata))


def _render(connection: Connection, metadata: MetaData, *, batch: bool) -> str:
    context = context_over(connection, batch=batch)
    context.opts["render_item"] = _render_type
    script = produce_migrations(context, metadata)
    assert script.upgrade_ops is not None
    code = render_python_code(script.upgrade_ops, render_as_batch=batch, render_item=_render_type)
    return "\n".join(
        f"    {line.strip()}" if line.strip().startswith("#") else f"{line}"
        for line in code.splitlines()
        if "###" not in line
    )


def _render_type(kind: str, item: Any, context: AutogenContext) -> str | Literal[False]:
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime()"
    if kind == "type" and isinstance(item, EnumText):
        return "sa.String()"
    return False
