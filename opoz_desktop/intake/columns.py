"""Which column holds what: guess from the heads, let a person confirm, keep it per set of heads."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any, Protocol

from opoz_desktop.kernel import resources
from opoz_desktop.kernel.base import fold

from .errors import MappingIncomplete, NoHeaderRow


class ListKind(StrEnum):
    """What a list is about."""

    PUPILS = "pupils"
    GUARDIANS_WIDE = "guardians_wide"
    """One row a pupil, blocks of columns per guardian."""
    GUARDIANS_LONG = "guardians_long"
    """One row a pupil-guardian pair."""


PUPIL_FIELDS = (
    "number",
    "pupil_first_name",
    "pupil_prefix",
    "pupil_surname",
    "pupil_name",
    "pupil_given_names",
    "pupil_initials",
    "born_on",
    "sex",
    "group",
    "year_code",
    "pupil_postcode",
    "enrolled_on",
    "left_on",
)
GUARDIAN_FIELDS = (
    "position",
    "relation",
    "authority",
    "salutation",
    "first_name",
    "initials",
    "prefix",
    "surname",
    "name",
    "email",
    "mobile",
    "phone",
    "street",
    "house_number",
    "house_addition",
    "postcode",
    "place",
    "secret_address",
    "secret_phone",
)
DROPPED_FIELDS = ("bsn", "ethnicity", "country", "weight")


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """That column `index` (from 0) holds `field`, for guardian `block` (1, 2, 3; 0: the row itself)."""

    index: int
    field: str
    block: int = 0


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What a person confirmed about a list: sheet, row of the heads (from 0) and the use of each column."""

    list_kind: ListKind
    sheet: str
    header_row: int
    columns: tuple[ColumnUse, ...]

    @property
    def blocks(self) -> tuple[int, ...]:
        return tuple(sorted({c.block for c in self.columns if c.block}))

    def has(self, name: str) -> bool:
        return any(c.field == name for c in self.columns)

    def with_use(self, index: int, field: str, block: int = 0) -> ColumnMapping:
        """Return the mapping with one column used otherwise; field "" leaves the column out."""
        kept = tuple(c for c in self.columns if c.index != index)
        more = (ColumnUse(index, field, block),) if field else ()
        return replace(self, columns=tuple(sorted(kept + more, key=lambda c: c.index)))

    def missing(self) -> tuple[str, ...]:
        """Return the codes of what must still be chosen (D3): empty when the mapping can be used."""
        lacking: list[str] = []
        named = self.has("pupil_name") or self.has("pupil_surname") or self.has("pupil_first_name")
        if self.list_kind == ListKind.PUPILS:
            if not named:
                lacking.append("pupil_name")
            if not self.has("number") and not self.has("born_on"):
                lacking.append("number")
            return tuple(lacking)
        if not self.has("number") and not (named and self.has("born_on")):
            lacking.append("number")
        contact = ("surname", "name", "first_name", "email", "mobile", "phone")
        if not any(self.has(f) for f in contact):
            lacking.append("name")
        return tuple(lacking)

    def require_complete(self) -> None:
        """Raise MappingIncomplete when something that is needed has not been chosen."""
        if self.missing():
            raise MappingIncomplete(missing=self.missing())

    @property
    def as_text(self) -> str:
        """The mapping as JSON, to be remembered."""
        uses = [[c.index, c.field, c.block] for c in self.columns]
        return json.dumps([self.list_kind.value, self.sheet, self.header_row, uses])

    @staticmethod
    def from_text(text: str) -> ColumnMapping:
        """Read what `as_text` wrote."""
        kind, sheet, row, uses = json.loads(text)
        return ColumnMapping(ListKind(kind), sheet, row, tuple(ColumnUse(i, f, b) for i, f, b in uses))

    def moved(self, old_heads: Sequence[str], new_heads: Sequence[str]) -> ColumnMapping:
        """Return the mapping for the same heads in another order."""
        places: dict[str, list[int]] = {}
        for index, head in enumerate(new_heads):
            places.setdefault(fold(head), []).append(index)
        uses: list[ColumnUse] = []
        for use in self.columns:
            found = places.get(fold(old_heads[use.index])) if use.index < len(old_heads) else None
            if found:
                uses.append(replace(use, index=found.pop(0)))
        return replace(self, columns=tuple(sorted(uses, key=lambda c: c.index)))


def heads_digest(heads: Sequence[str]) -> str:
    """Return the name of a set of heads, whatever their order, case and signs."""
    folded = sorted(fold(h) for h in heads if h)
    return hashlib.blake2b(json.dumps(folded).encode(), digest_size=16).hexdigest()


@cache
def _synonyms() -> dict[str, dict[str, str]]:
    """Return section -> folded head -> field, from `resources/intake/heads.toml`."""
    data: dict[str, Any] = tomllib.loads(resources.read_text("intake", "heads.toml"))
    return {
        section: {fold(head): field for field, heads in fields.items() for head in heads}
        for section, fields in data.items()
    }


_BLOCK = re.compile(
    r"(?:ouder ?/? ?verzorger|verzorger|ouder|voogd|contactpersoon|contact|wettelijke? vertegenwoordiger)s?"
    r"[ .:_#-]*\(?([1-4])\)?",
    re.IGNORECASE,
)
_BLOCK_BEFORE = re.compile(
    r"\b([1-4])e? ?(?:ouder ?/? ?verzorger|verzorger|ouder|voogd|contactpersoon)\b", re.IGNORECASE
)
_BLOCK_SHORT = re.compile(r"^(?:v|o|ov)\.? ?([1-4])\b[ .:_-]*(?=\S)", re.IGNORECASE)
_OWNER = re.compile(r"\b(?:ouder ?/? ?verzorger|verzorger|ouder|voogd)\b", re.IGNORECASE)
_OF_PUPIL = re.compile(r"\b(?:leerling|kind|van de leerling|van het kind)\b", re.IGNORECASE)


def _block_of(head: str) -> tuple[int, str]:
    """Split a head into the guardian it belongs to (0: none) and the rest of its text."""
    for pattern in (_BLOCK, _BLOCK_BEFORE, _BLOCK_SHORT):
        if found := pattern.search(head):
            rest = head[: found.start()] + " " + head[found.end() :]
            return int(found[1]), rest.strip(" .:_-")
    return 0, head


def field_of(head: str, section: str) -> str:
    """Return the field that a head names in a section ("pupil", "guardian", "dropped"), or nothing."""
    return _synonyms()[section].get(fold(head), "")


def score(heads: Sequence[str]) -> int:
    """Return how many cells of a row are heads that are known; what holds a whole sentence is none."""
    found = 0
    for head in heads:
        if not head or len(head) > 60:
            continue
        block, rest = _block_of(head)
        if block:
            found += bool(field_of(rest, "guardian") or not rest)
        else:
            found += any(field_of(head, s) for s in ("pupil", "guardian", "dropped"))
    return found


class Headed(Protocol):
    """The beginning of a table (`spreadsheet.SheetLook`)."""

    @property
    def sheet(self) -> str: ...
    @property
    def header_row(self) -> int: ...
    @property
    def heads(self) -> tuple[str, ...]: ...


def guess(found: Headed) -> ColumnMapping:
    """Return the mapping that the heads suggest, for a person to confirm. Raise NoHeaderRow without heads."""
    if found.header_row < 0:
        raise NoHeaderRow(sheet=found.sheet, searched=15)
    return guess_heads(found.sheet, found.header_row, found.heads)


def guess_heads(sheet: str, header_row: int, heads: Sequence[str]) -> ColumnMapping:
    """Return the mapping that a row of heads suggests.

    Numbered blocks make a wide list, a relation or authority column a long one, the rest is a pupil list. In
    a long list the plain name columns are the guardian's when the pupil has columns of its own.
    """
    split = [_block_of(head) for head in heads]
    if any(block for block, _ in split):
        kind = ListKind.GUARDIANS_WIDE
    elif any(field_of(h, "guardian") in {"relation", "authority"} or _OWNER.search(h) for h in heads):
        kind = ListKind.GUARDIANS_LONG
    else:
        kind = ListKind.PUPILS
    uses: list[ColumnUse] = []
    taken: set[tuple[str, int]] = set()
    for index, (head, (block, rest)) in enumerate(zip(heads, split, strict=True)):
        field = _dropped(head) or _field(kind, head, block, rest)
        if field and ((field, block) not in taken or field in DROPPED_FIELDS):
            taken.add((field, block))
            uses.append(ColumnUse(index, field, block))
    return ColumnMapping(kind, sheet, header_row, tuple(uses))


def _dropped(head: str) -> str:
    return field_of(head, "dropped")


_CHILD_ADDRESS = {"street", "house_number", "house_addition", "postcode", "place", "secret_address"}


def _field(kind: ListKind, head: str, block: int, rest: str) -> str:
    if block:
        return field_of(rest, "guardian") or ("name" if not rest else "")
    if kind == ListKind.PUPILS:
        return field_of(head, "pupil")
    if kind == ListKind.GUARDIANS_WIDE:
        own = field_of(head, "guardian")
        return own if own in _CHILD_ADDRESS else field_of(head, "pupil").replace("pupil_postcode", "postcode")
    bare = _OF_PUPIL.sub(" ", head).strip()
    if bare != head:
        return field_of(bare, "pupil") if bare else "pupil_name"
    pupil = field_of(head, "pupil")
    if pupil in {"number", "born_on", "group", "year_code"}:
        return pupil
    return field_of(_OWNER.sub(" ", head).strip() or "naam", "guardian")
