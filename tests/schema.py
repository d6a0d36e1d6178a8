"""Compare the tables of the code with the migrations, and write the migration between them.

`python -m tests.schema` tells the differences; `-m TEXT` writes the next revision; `--first` drafts the first
schema anew, which is allowed until the first release only.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, StaticPool, create_engine

import opoz_desktop
from opoz_desktop.kernel.base import Base
from opoz_desktop.vault.migrations import REVISIONS, draft
from opoz_desktop.vault.migrations.run import migrate

VERSIONS = Path(draft.__file__).parent / "versions"


def load_everything() -> None:
    """Import every module of the package, so that every table, error and page is known."""
    for module in pkgutil.walk_packages(opoz_desktop.__path__, "opoz_desktop."):
        if not module.name.endswith("__main__") and ".versions." not in module.name:
            importlib.import_module(module.name)


@contextmanager
def migrated() -> Iterator[Connection]:
    """Give a connection to an empty register that has had every revision."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    migrate(engine, 0)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def differences() -> list[Any]:
    """Return what the code has and the migrations lack, or the reverse."""
    load_everything()
    with migrated() as connection:
        return draft.differences(connection, Base.metadata)


def write_next(title: str) -> Path:
    """Write the revision that brings the migrated schema to the code, and return its path."""
    load_everything()
    slug = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")
    path = VERSIONS / f"{len(REVISIONS) + 1:04}_{slug}.py"
    with migrated() as connection:
        path.write_text(draft.draft_next(connection, Base.metadata, title), encoding="utf-8")
    return path


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.py schema")
    parser.add_argument("-m", metavar="TEXT", dest="title", help="write the next revision, with this title")
    parser.add_argument("--first", action="store_true", help="draft the first schema anew (before the first release)")
    given = parser.parse_args()
    if given.first:
        load_everything()
        written = draft.write_first(Base.metadata)
    elif given.title:
        written = write_next(given.title)
    else:
        found = differences()
        for difference in found:
            print(difference)
        print("Tables and migrations differ." if found else "Tables and migrations agree.")
        return 1 if found else 0
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(written)], check=True)
    print(f"Written: {written}\nRead it. A new revision goes into REVISIONS in {VERSIONS.parent / '__init__.py'}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
