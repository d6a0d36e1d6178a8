"""How the name of a pupil changes, and how to show it. Pure values."""

from __future__ import annotations

from collections.abc import Iterable

from opoz_desktop.features.school.rules import Name

from .proposal import Said
from .records import PupilRecord
from .snapshot import PupilHere
from .text import lossy_equal


def name_change(
    record: PupilRecord, here: PupilHere
) -> tuple[tuple[tuple[str, object], ...], tuple[tuple[str, object], ...]]:
    """Return (now, then) of the parts of a name that change; empty parts of the file change nothing (F.6).

    Prefix and surname go together: a surname without prefix replaces one with a prefix. Of a name that was
    guessed from one field only a difference of the whole counts.
    """
    now: list[tuple[str, object]] = []
    then: list[tuple[str, object]] = []
    whole_here = f"{here.prefix} {here.name.kernel}".strip()
    whole_there = f"{record.prefix} {record.name.kernel}".strip()
    if record.guessed_name:
        if record.first_name and not lossy_equal(record.first_name, here.name.called):
            now.append(("first_name", here.first_name))
            then.append(("first_name", record.first_name))
        surname_changes = bool(whole_there) and not lossy_equal(whole_there, whole_here)
    else:
        known = here.first_name or here.name.called
        if record.first_name and not lossy_equal(record.first_name, known):
            now.append(("first_name", here.first_name))
            then.append(("first_name", record.first_name))
        surname_changes = bool(record.surname) and (
            not lossy_equal(record.surname, here.surname) or not lossy_equal(record.prefix, here.prefix)
        )
    if surname_changes:
        for field, old, new in (("prefix", here.prefix, record.prefix), ("surname", here.surname, record.surname)):
            if old != new:
                now.append((field, old))
                then.append((field, new))
    return tuple(now), tuple(then)


def with_parts(name: Name, then: Iterable[tuple[str, object]]) -> Name:
    parts = {"first_name": name.first_name, "prefix": name.prefix, "surname": name.surname}
    parts.update((k, str(v)) for k, v in then if k in parts)
    return Name(parts["first_name"], parts["prefix"], parts["surname"], name.initials, name.given_names)


def changed_part(name: Name, other: Name) -> str:
    first = name.called if name.first_name != other.first_name else ""
    family = (
        f"{name.prefix} {name.kernel}".strip() if (name.prefix, name.surname) != (other.prefix, other.surname) else ""
    )
    return f"{first} {family}".strip() or name.full


def pace(before: str, after: str) -> Said | None:
    """Tell that a pupil stays in its year or skips one, when the school year changes."""
    if not (before.isascii() and before.isdigit() and after.isascii() and after.isdigit()):
        return None
    if before == after:
        return Said("repeats", (after,))
    return Said("skips", (after,)) if int(after) > int(before) + 1 else None
