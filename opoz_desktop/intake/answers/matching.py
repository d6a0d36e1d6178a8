"""Find the pupil and the guardian a row speaks of: only what is sure is taken, the rest is asked. Pure values.

A pupil is sure by number or ECK iD, unless the name in the row is plainly another child's; by name and birthday
when that is one child in the register and one child in the file. A guardian is sure within the guardians of that
pupil: by mail and name where they agree, by one of them where it points at one person. Source: import-formats F.3, D3.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.base import fold

from ..matching import PupilIndex, identity, loose, somebody_else
from ..snapshot import GuardianHere, PairHere, PupilHere
from ..text import lossy_equal
from ..values import split_listed, split_prefix
from .compare import Known
from .records import AnswerRow, ChildRef, ParentRef


class Why(StrEnum):
    """Why a row is not sure, or cannot be used."""

    HOMONYM = "homonym"
    """More than one pupil has this name and birthday."""
    NO_BIRTHDAY = "no_birthday"
    """The row names a child without number and birthday."""
    CLASH = "clash"
    """Number, ECK iD and name point at different children."""
    TWICE = "twice"
    """Two children of the file would be one pupil."""
    NO_PUPIL = "no_pupil"
    FORMER = "former"
    FAMILY = "family"
    """The row names no parent."""
    SEVERAL = "several"
    """The row fits more than one parent."""
    NOBODY = "nobody"
    """The row names somebody who is no parent of this child here."""
    MAIL_OR_NAME = "mail_or_name"
    """The mail address is of one parent, the name of another."""
    NO_GUARDIAN = "no_guardian"


@dataclass(frozen=True, slots=True)
class Found:
    """A pupil or guardian (id), or why not; with `candidates` it is asked, without it cannot be used."""

    id: int = 0
    why: Why | None = None
    candidates: tuple[int, ...] = ()


class PupilFinder:
    """Find pupils for the children of a file."""

    def __init__(self, known: Known, rows: Iterable[AnswerRow]) -> None:
        self._index = PupilIndex(known.pupils)
        self._whole: dict[str, list[PupilHere]] = defaultdict(list)
        for pupil in known.pupils:
            if not pupil.archived:
                for text in {pupil.name.full, pupil.name.listed}:
                    self._whole[fold(text)].append(pupil)
        self._found: dict[tuple[str, ...], Found] = {}
        refs: dict[tuple[str, ...], ChildRef] = {}
        for row in rows:
            refs.setdefault(row.child.key, row.child)
        claims: dict[int, list[tuple[str, ...]]] = defaultdict(list)
        for key, ref in refs.items():
            found = self._found[key] = self._find(ref)
            if found.id:
                claims[found.id].append(key)
        for pupil, keys in claims.items():
            if _other_children([refs[k] for k in keys]):
                for key in keys:
                    self._found[key] = Found(why=Why.TWICE, candidates=(pupil,))

    def find(self, ref: ChildRef) -> Found:
        """Return the pupil of a row."""
        return self._found[ref.key]

    def _find(self, ref: ChildRef) -> Found:
        name = _name_of(ref)
        by_number = self._index.by_number(ref.ref.number, may_lack_zeros=True)
        by_eck = self._index.eck.get(ref.eck_id) if ref.eck_id else None
        sure = by_number or by_eck
        if sure is not None:
            others = {p.id for p in (by_number, by_eck) if p is not None}
            named = bool(name.called or name.kernel)
            if len(others) > 1 or (named and self._is_somebody_else(ref, name, sure)):
                others |= {p.id for p in self._named(ref, name)}
                return Found(why=Why.CLASH, candidates=tuple(sorted(others)))
            return Found(why=Why.FORMER) if sure.archived else Found(sure.id)
        candidates = self._named(ref, name)
        if not candidates:
            return Found(why=Why.NO_PUPIL)
        ids = tuple(p.id for p in candidates)
        if ref.ref.born_on is None:
            return Found(why=Why.NO_BIRTHDAY, candidates=ids)
        if len(ids) > 1:
            return Found(why=Why.HOMONYM, candidates=ids)
        here = candidates[0]
        if (ref.ref.number and here.number and loose(ref.ref.number) != loose(here.number)) or (
            ref.eck_id and here.eck_id and ref.eck_id != here.eck_id
        ):
            return Found(why=Why.CLASH, candidates=ids)
        return Found(here.id)

    def _named(self, ref: ChildRef, name: Name) -> list[PupilHere]:
        born = ref.ref.born_on
        found = {p.id: p for p in self._whole.get(ref.name_key, ())}
        found |= {p.id: p for p in self._whole.get(fold(name.full), ())}
        if key := identity(name, born):
            found |= {p.id: p for p in self._index.name.get(key, ()) if not p.archived}
        return [p for p in found.values() if born is None or p.born_on is None or p.born_on == born]

    @staticmethod
    def _is_somebody_else(ref: ChildRef, name: Name, here: PupilHere) -> bool:
        if ref.name_key in {fold(here.name.full), fold(here.name.listed)}:
            return ref.ref.born_on is not None and here.born_on is not None and ref.ref.born_on != here.born_on
        return somebody_else(name, ref.ref.born_on, here)


def _name_of(ref: ChildRef) -> Name:
    if ref.ref.whole_name and not ref.ref.surname:
        first, prefix, surname = split_listed(ref.ref.whole_name)
        return Name(ref.ref.first_name or first, prefix, surname)
    prefix, surname = split_prefix(ref.ref.surname)
    return Name(ref.ref.first_name, prefix, surname)


def _other_children(refs: Sequence[ChildRef]) -> bool:
    """Tell whether rows that point at one pupil are of different children by what they say."""
    numbers = {loose(r.ref.number) for r in refs if r.ref.number}
    ecks = {r.eck_id for r in refs if r.eck_id}
    days = {r.ref.born_on for r in refs if r.ref.born_on}
    return len(numbers) > 1 or len(ecks) > 1 or len(days) > 1


def find_guardian(parent: ParentRef, pairs: Sequence[PairHere], guardians: dict[int, GuardianHere]) -> Found:
    """Return the guardian of a pupil that a row names."""
    everyone = tuple(p.guardian for p in pairs)
    if not everyone:
        return Found(why=Why.NO_GUARDIAN)
    if parent.is_empty:
        return Found(why=Why.FAMILY, candidates=everyone)
    mail = parent.email.casefold()
    by_mail = {g for g in everyone if mail and guardians[g].email.casefold() == mail}
    says_name = bool(fold(parent.whole_name or f"{parent.first_name}{parent.surname}"))
    by_name = {g for g in everyone if says_name and _is_named(parent, guardians[g])}
    if says_name and by_mail and not by_name:
        return Found(why=Why.MAIL_OR_NAME, candidates=everyone)
    if by_mail and by_name:
        both = by_mail & by_name
        if not both:
            return Found(why=Why.MAIL_OR_NAME, candidates=everyone)
        fitting = both
    elif by_name and mail and any(guardians[g].email for g in by_name):
        # The name fits, but the address is another one than the register has: an app account often has.
        fitting = by_name
    else:
        fitting = by_mail or by_name
    if len(fitting) > 1 and parent.relation:
        relation = fold(parent.relation)
        fitting = {p.guardian for p in pairs if p.guardian in fitting and fold(p.relation) == relation} or fitting
    if len(fitting) == 1:
        return Found(next(iter(fitting)))
    return Found(why=Why.SEVERAL if fitting else Why.NOBODY, candidates=everyone)


def _is_named(parent: ParentRef, here: GuardianHere) -> bool:
    """Tell whether a name is that of a guardian: the surname agrees and nothing of the given name contradicts."""
    if not parent.whole_name or parent.surname:
        return _agrees(parent.first_name, *_parted(parent.prefix, parent.surname), here)
    if fold(parent.whole_name) in {fold(here.name.full), fold(here.name.formal), fold(here.name.listed)}:
        return True
    first, prefix, surname = split_listed(parent.whole_name)
    if surname and _agrees(first, *_parted(prefix, surname), here):
        return True
    # "de Vries" alone: a surname without a given name.
    return _agrees("", *split_prefix(parent.whole_name), here)


def _parted(prefix: str, surname: str) -> tuple[str, str]:
    return (prefix, surname) if prefix else split_prefix(surname)


def _agrees(first: str, prefix: str, surname: str, here: GuardianHere) -> bool:
    there, known = f"{prefix} {surname}".strip(), f"{here.prefix} {here.name.kernel}".strip()
    if not there or not known:
        return False
    if fold(there) != fold(known) and not lossy_equal(there, known):
        return False
    given, own = fold(first), fold(here.first_name)
    if given and own and len(given) > 1 and len(own) > 1 and "." not in first:
        return given == own
    initial = own[:1] or fold(here.initials)[:1]
    return not given or not initial or given[0] == initial
