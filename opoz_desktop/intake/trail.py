"""What an import wrote, so that it can be taken back exactly: before-images, and digests of added rows."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, Table, bindparam, delete, func, insert, select, update

from opoz_desktop.kernel.base import Base, EnumText
from opoz_desktop.kernel.work import Work

from .errors import ChangedSinceImport, RegisterMovedOn
from .model import ImportChange

CHUNK = 500
"""Ids per statement; SQLite allows some thousands of parameters."""


class Trail:
    """Change and add rows set by set, and remember what is needed to take it back."""

    def __init__(self, work: Work, batch: int) -> None:
        self._work = work
        self._batch = batch
        self.changed: dict[str, int] = defaultdict(int)
        self.added: dict[str, list[int]] = defaultdict(list)

    def change(self, table: Table, changes: Mapping[int, tuple[Mapping[str, Any], Mapping[str, Any]]]) -> None:
        """Set columns: row id -> (what they must be now, what they become).

        Raise RegisterMovedOn when a row is not what the comparison saw, or is gone.
        """
        for ids in chunks(list(changes)):
            names = sorted({name for i in ids for name in changes[i][1]})
            columns = [table.c[name] for name in names]
            current = {
                r[0]: dict(zip(names, r[1:], strict=True))
                for r in self._work.rows(select(table.c.id, *columns).where(table.c.id.in_(ids)))
            }
            notes: list[dict[str, Any]] = []
            sets: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
            for i in ids:
                now, then = changes[i]
                have = current.get(i)
                if have is None or any(freeze(have[n]) != freeze(v) for n, v in now.items()):
                    raise RegisterMovedOn(kind=table.name)
                notes.append(
                    {
                        "batch_id": self._batch,
                        "table_name": table.name,
                        "row_id": i,
                        "before": {n: freeze(have[n]) for n in then},
                        "after": {n: freeze(v) for n, v in then.items()},
                        "digest": None,
                    }
                )
                sets[tuple(sorted(then))].append({"row": i, **{f"set_{n}": v for n, v in then.items()}})
            for fields, rows in sets.items():
                set_columns(self._work, table, fields, rows)
            self._work.session.execute(insert(ImportChange), notes)
            self.changed[table.name] += len(ids)

    def add(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[int]:
        """Insert rows and return their ids, in order.

        Ids only grow and the import is alone in its transaction, so the new ones are those above the highest.
        """
        if not rows:
            return []
        session = self._work.session
        highest = session.scalar(select(func.coalesce(func.max(table.c.id), 0)))
        session.connection().execute(insert(table), [dict(r) for r in rows])
        ids = list(session.scalars(select(table.c.id).where(table.c.id > highest).order_by(table.c.id)).all())
        if len(ids) != len(rows):
            raise RegisterMovedOn(kind=table.name)
        self.added[table.name] += ids
        return ids

    def remove(self, table: Table, ids: Sequence[int]) -> None:
        """Delete rows of a link table and remember all their columns."""
        for part in chunks(ids):
            rows = self._work.rows(select(table).where(table.c.id.in_(part)))
            if len(rows) != len(part):
                raise RegisterMovedOn(kind=table.name)
            self._work.session.execute(
                insert(ImportChange),
                [
                    {
                        "batch_id": self._batch,
                        "table_name": table.name,
                        "row_id": row.id,
                        "after": None,
                        "digest": None,
                        "before": {c.name: freeze(v) for c, v in zip(table.columns, row, strict=True)},
                    }
                    for row in rows
                ],
            )
            self._work.change(delete(table).where(table.c.id.in_(part)))
            self.changed[table.name] += len(part)

    def seal(self) -> None:
        """Store a digest of every added row, so that undo sees whether somebody changed it since."""
        for name, ids in self.added.items():
            table = Base.metadata.tables[name]
            for part in chunks(ids):
                self._work.session.execute(
                    insert(ImportChange),
                    [
                        {
                            "batch_id": self._batch,
                            "table_name": name,
                            "row_id": i,
                            "before": None,
                            "after": None,
                            "digest": d,
                        }
                        for i, d in digests(self._work, table, part)
                    ],
                )


def take_back(work: Work, batch: int) -> int:
    """Put everything back as it was before an import and return the number of rows.

    Raise ChangedSinceImport, with counts and tables, when a row that the import wrote was changed, removed,
    or is used by something that came later; then nothing is touched.
    """
    notes = work.rows(
        select(
            ImportChange.table_name, ImportChange.row_id, ImportChange.before, ImportChange.after, ImportChange.digest
        )
        .where(ImportChange.batch_id == batch)
        .order_by(ImportChange.id)
    )
    added: dict[str, dict[int, bytes]] = defaultdict(dict)
    changed: dict[str, dict[int, tuple[dict[str, Any], dict[str, Any]]]] = defaultdict(dict)
    removed: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for name, row_id, before, after, digest in notes:
        if digest is not None:
            added[name][row_id] = digest
        elif after is None:
            removed[name].append(before)
        elif row_id in changed[name]:
            # Changed twice by one import: what it was first, and what it became last.
            first, last = changed[name][row_id]
            changed[name][row_id] = ({**before, **first}, {**last, **after})
        else:
            changed[name][row_id] = (before, after)
    trouble = _changed_since(work, added, changed)
    if trouble:
        raise ChangedSinceImport(reason="changed", rows=sum(trouble.values()), kinds=tuple(sorted(trouble)))
    order = [t.name for t in Base.metadata.sorted_tables]
    for name in sorted(added, key=order.index, reverse=True):
        table = Base.metadata.tables[name]
        for part in chunks(list(added[name])):
            work.change(delete(table).where(table.c.id.in_(part)))
    for name, rows in changed.items():
        table = Base.metadata.tables[name]
        sets: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
        for row_id, (before, _) in rows.items():
            values = {f"set_{n}": thaw(table.c[n], v) for n, v in before.items()}
            sets[tuple(sorted(before))].append({"row": row_id, **values})
        for fields, parameters in sets.items():
            set_columns(work, table, fields, parameters)
    for name, rows in removed.items():
        table = Base.metadata.tables[name]
        work.session.execute(insert(table), [{n: thaw(table.c[n], v) for n, v in row.items()} for row in rows])
    work.change(delete(ImportChange).where(ImportChange.batch_id == batch))
    return len(notes)


def _changed_since(
    work: Work,
    added: Mapping[str, Mapping[int, bytes]],
    changed: Mapping[str, Mapping[int, tuple[dict[str, Any], dict[str, Any]]]],
) -> dict[str, int]:
    trouble: dict[str, int] = defaultdict(int)
    for name, rows in added.items():
        table = Base.metadata.tables[name]
        for part in chunks(list(rows)):
            found = dict(digests(work, table, part))
            trouble[name] += sum(found.get(i) != rows[i] for i in part)
    for name, images in changed.items():
        table = Base.metadata.tables[name]
        for part in chunks(list(images)):
            names = sorted({n for i in part for n in images[i][1]})
            found_rows = {
                r[0]: dict(zip(names, r[1:], strict=True))
                for r in work.rows(select(table.c.id, *(table.c[n] for n in names)).where(table.c.id.in_(part)))
            }
            for i in part:
                have = found_rows.get(i)
                trouble[name] += have is None or any(freeze(have[n]) != v for n, v in images[i][1].items())
    for other, column, target in _references(added):
        mine = added.get(other.name, {})
        for part in chunks(list(added[target])):
            ids = work.session.scalars(select(other.c.id).where(column.in_(part))).all()
            trouble[other.name] += sum(i not in mine for i in ids)
    return {name: n for name, n in trouble.items() if n}


def _references(added: Iterable[str]) -> Iterator[tuple[Table, Column[Any], str]]:
    """Yield (table, column, target) of every foreign key to a table in which rows were added."""
    names = set(added)
    for table in Base.metadata.sorted_tables:
        if "id" not in table.c or table.name == "import_change":
            continue
        for key in table.foreign_keys:
            target = key.column.table.name
            if target in names:
                yield table, key.parent, target


def set_columns(work: Work, table: Table, fields: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Set columns of many rows in one statement; each row has `row` (the id) and `set_<column>`."""
    statement = (
        update(table)
        .where(table.c.id == bindparam("row"))
        .values({f: bindparam(f"set_{f}", type_=table.c[f].type) for f in fields})
    )
    work.session.connection().execute(statement, [dict(r) for r in rows])


def digests(work: Work, table: Table, ids: Sequence[int]) -> list[tuple[int, bytes]]:
    """Return a BLAKE2b of all columns of rows."""
    found: list[tuple[int, bytes]] = []
    for row in work.rows(select(table).where(table.c.id.in_(ids))):
        text = json.dumps([freeze(v) for v in row], ensure_ascii=True)
        found.append((row.id, hashlib.blake2b(text.encode(), digest_size=16).digest()))
    return found


def chunks(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Yield pieces of at most `CHUNK`."""
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


def freeze(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    return value


def thaw(column: Column[Any], value: Any) -> Any:
    """Return what `freeze` froze, for a column."""
    if value is None:
        return None
    kind = column.type
    if isinstance(kind, EnumText):
        return kind.kind(value)
    python = kind.python_type
    if python is datetime:
        return datetime.fromisoformat(value)
    if python is date:
        return date.fromisoformat(value)
    return bytes.fromhex(value) if python is bytes else value
