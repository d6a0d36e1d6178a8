"""Find for each pupil of a file the pupil of the register: key, then eckid, then unique name and birthday.

Source: import-formats F.3 and A6. Pure values.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.base import fold

from .records import PupilRecord
from .snapshot import PupilHere


class How(StrEnum):
    """How a pupil was found."""

    KEY = "key"
    ECK = "eck"
    NAME = "name"
    """Unique name and birthday: only a proposal."""
    NEW = "new"
    DOUBLE = "double"
    """The key or eckid stands twice in the file."""
    CLASH = "clash"
    """The key belongs to a pupil who is plainly somebody else."""
    SEVERAL = "several"
    """More than one pupil has this name and birthday."""


@dataclass(frozen=True, slots=True)
class Match:
    """A record and the pupil it was matched to, if any."""

    record: PupilRecord
    here: PupilHere | None
    how: How


@dataclass(frozen=True, slots=True)
class Matches:
    """All matches of a file. `new_system` tells that the keys come from another administration system."""

    matches: tuple[Match, ...]
    new_system: bool = False
    by_eck: int = 0
    by_name: int = 0
    repeated: int = 0
    """Records that stand in the file twice, word for word; they were taken once."""


def identity(name: Name, born_on: date | None) -> tuple[str, str, date] | None:
    """Return name and birthday with case, accents and hyphens folded; None without either."""
    called, family = fold(name.called), fold(f"{name.prefix} {name.kernel}")
    return (called, family, born_on) if born_on and (called or family) else None


def loose(key: str) -> str:
    """Return a key without its leading zeros: a spreadsheet makes 921 of 0921."""
    return key.lstrip("0") if key.isascii() and key.isdigit() else key


class PupilIndex:
    """Pupils of the register by number and eckid, and, only when asked, by loose number and by name."""

    def __init__(self, pupils: Sequence[PupilHere]) -> None:
        self._pupils = pupils
        self.number: dict[str, list[PupilHere]] = defaultdict(list)
        self.eck: dict[str, PupilHere] = {}
        for pupil in pupils:
            if pupil.number:
                self.number[pupil.number].append(pupil)
            if pupil.eck_id:
                self.eck[pupil.eck_id] = pupil

    @cached_property
    def loose(self) -> dict[str, list[PupilHere]]:
        """Pupils by number without leading zeros."""
        found: dict[str, list[PupilHere]] = defaultdict(list)
        for pupil in self._pupils:
            if pupil.number:
                found[loose(pupil.number)].append(pupil)
        return found

    @cached_property
    def name(self) -> dict[tuple[str, str, date], list[PupilHere]]:
        """Pupils by folded name and birthday."""
        found: dict[tuple[str, str, date], list[PupilHere]] = defaultdict(list)
        for pupil in self._pupils:
            if key := identity(pupil.name, pupil.born_on):
                found[key].append(pupil)
        return found

    def by_number(self, number: str, *, may_lack_zeros: bool) -> PupilHere | None:
        """Return the pupil with a number. An active one goes before a former one; two actives give nobody."""
        if not number:
            return None
        found = self.number.get(number)
        if not found and may_lack_zeros:
            found = self.loose.get(loose(number))
        if not found:
            return None
        if len(found) == 1:
            return found[0]
        active = [p for p in found if not p.archived]
        return active[0] if len(active) == 1 else None


def somebody_else(name: Name, born_on: date | None, here: PupilHere) -> bool:
    """Tell whether a name and birthday are plainly another child's: nothing of them agrees."""
    if born_on and here.born_on and born_on == here.born_on:
        return False
    return not (
        _same(name.called, here.name.called) or _same(f"{name.prefix}{name.kernel}", f"{here.prefix}{here.name.kernel}")
    )


def _same(one: str, other: str) -> bool:
    a, b = fold(one), fold(other)
    return bool(a) and bool(b) and (a == b or a in b or b in a)


def match_pupils(records: Sequence[PupilRecord], pupils: Sequence[PupilHere]) -> Matches:
    """Match the pupils of a file with those of the register; every pupil is given away once at most."""
    index = PupilIndex(pupils)
    unique, repeated = _once(records)
    doubles = _doubles(unique)
    new_system = _is_new_system(unique, index)
    given: dict[int, PupilRecord] = {}
    found: dict[int, Match] = {}
    later: list[int] = []
    for at, record in enumerate(unique):
        if record.stable_key in doubles or (record.eck_id and record.eck_id in doubles):
            found[at] = Match(record, index.by_number(record.stable_key, may_lack_zeros=False), How.DOUBLE)
            continue
        by_eck = index.eck.get(record.eck_id) if record.eck_id else None
        by_key = None if new_system else index.by_number(record.stable_key, may_lack_zeros=record.loose_key)
        here, how = (by_key, How.KEY) if by_key else (by_eck, How.ECK)
        if (by_key and by_eck and by_key.id != by_eck.id) or (
            by_key and not by_eck and somebody_else(record.name, record.born_on, by_key)
        ):
            how = How.CLASH
        if here is None:
            later.append(at)
        elif here.id in given:
            found[at] = Match(record, here, How.DOUBLE)
        else:
            given[here.id] = record
            found[at] = Match(record, here, how)
    twice = Counter(identity(unique[at].name, unique[at].born_on) for at in later)
    for at in later:
        record = unique[at]
        key = identity(record.name, record.born_on)
        candidates = [p for p in index.name.get(key, []) if p.id not in given] if key else []
        if record.eck_id:
            # A child with another eckid is another child, however it is called.
            candidates = [p for p in candidates if not p.eck_id or p.eck_id == record.eck_id]
        if not candidates:
            found[at] = Match(record, None, How.NEW)
        elif len(candidates) == 1 and twice[key] == 1:
            given[candidates[0].id] = record
            found[at] = Match(record, candidates[0], How.NAME)
        else:
            found[at] = Match(record, candidates[0], How.SEVERAL)
    ordered = tuple(found[at] for at in sorted(found))
    by_eck = sum(m.how == How.ECK for m in ordered)
    by_name = sum(m.how == How.NAME for m in ordered)
    return Matches(ordered, new_system, by_eck, by_name, repeated)


def _once(records: Sequence[PupilRecord]) -> tuple[list[PupilRecord], int]:
    """Leave out records that say the same as one before (but for the line)."""
    seen: dict[tuple[object, ...], None] = {}
    kept: list[PupilRecord] = []
    keys = Counter(r.key for r in records)
    for record in records:
        if keys[record.key] > 1 and record.key:
            mark = (record.key, record.eck_id, record.name, record.born_on, record.group, record.year_code)
            if mark in seen:
                continue
            seen[mark] = None
        kept.append(record)
    return kept, len(records) - len(kept)


def _doubles(records: Sequence[PupilRecord]) -> set[str]:
    keys = Counter(r.stable_key for r in records if r.stable_key)
    ecks = Counter(r.eck_id for r in records if r.eck_id)
    return {k for k, n in (*keys.items(), *ecks.items()) if n > 1}


def _is_new_system(records: Sequence[PupilRecord], index: PupilIndex) -> bool:
    """Tell whether the keys are those of another administration system (F.3).

    So it is when most pupils found by eckid have another key, or, without eckids, when no key is right and
    at least half of the file is found by name and birthday.
    """
    same = other = right = wrong = named = 0
    for record in records:
        by_key = index.by_number(record.stable_key, may_lack_zeros=record.loose_key)
        by_eck = index.eck.get(record.eck_id) if record.eck_id else None
        if by_eck is not None:
            if by_key is not None and by_key.id == by_eck.id:
                same += 1
            elif record.stable_key:
                other += 1
        if by_key is not None:
            if by_eck is None and somebody_else(record.name, record.born_on, by_key):
                wrong += 1
            elif by_eck is None or by_eck.id == by_key.id:
                right += 1
        elif by_eck is None:
            key = identity(record.name, record.born_on)
            named += bool(key and len(index.name.get(key, ())) == 1)
    if other >= 3 and other > same:
        return True
    return right <= wrong and named >= 3 and named * 2 >= len(records)
