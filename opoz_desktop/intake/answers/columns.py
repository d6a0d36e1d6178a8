"""Which column of a list of answers holds what: guessed from heads and values, confirmed by a person."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from opoz_desktop.kernel import resources
from opoz_desktop.kernel.base import fold

from ..columns import field_of
from ..errors import MappingIncomplete, NoHeaderRow
from ..records import FileKind
from ..spreadsheet import SEARCHED_ROWS, SheetLook, Table
from ..values import are_bsns, looks_like_bsn
from .meaning import meaning_of


class Use(StrEnum):
    """What a column holds. ANSWER may be used often (a column per question); the others once."""

    NUMBER = "number"
    ECK_ID = "eck_id"
    FIRST_NAME = "first_name"
    PREFIX = "prefix"
    SURNAME = "surname"
    NAME = "name"
    BORN_ON = "born_on"
    GROUP = "group"
    PARENT_NAME = "parent_name"
    PARENT_FIRST_NAME = "parent_first_name"
    PARENT_PREFIX = "parent_prefix"
    PARENT_SURNAME = "parent_surname"
    PARENT_MAIL = "parent_mail"
    RELATION = "relation"
    ANSWERED_ON = "answered_on"
    QUESTION = "question"
    ANSWER = "answer"
    DROPPED = "dropped"
    """BSN and its like: never shown, never kept."""


MANY = frozenset({Use.ANSWER, Use.DROPPED})
_CHILD = {
    "number": Use.NUMBER, "pupil_first_name": Use.FIRST_NAME, "pupil_prefix": Use.PREFIX,
    "pupil_surname": Use.SURNAME, "pupil_name": Use.NAME, "born_on": Use.BORN_ON, "group": Use.GROUP,
    "year_code": Use.GROUP,
}  # fmt: skip
_ANSWERED = 0.6
"""From this share of known answers on, a column without a known head is one of answers."""


@dataclass(frozen=True, slots=True)
class AnswerColumns:
    """Sheet, row of the heads (from 0) and what each column (from 0) holds."""

    sheet: str
    header_row: int
    uses: tuple[tuple[int, Use], ...]

    def has(self, *wanted: Use) -> bool:
        return any(use in wanted for _, use in self.uses)

    @property
    def is_long(self) -> bool:
        """One row per question: the questions stand in a column of their own."""
        return self.has(Use.QUESTION)

    @property
    def names_parents(self) -> bool:
        parent = (Use.PARENT_NAME, Use.PARENT_FIRST_NAME, Use.PARENT_SURNAME, Use.PARENT_MAIL, Use.RELATION)
        return self.has(*parent)

    def use_of(self, index: int) -> Use | None:
        return next((use for at, use in self.uses if at == index), None)

    def with_use(self, index: int, use: Use | None) -> AnswerColumns:
        """Return the choice with one column used otherwise; what holds one thing only is taken from another column."""
        kept = [(at, u) for at, u in self.uses if at != index and (u is not use or u in MANY)]
        if use is not None:
            kept.append((index, use))
        return replace(self, uses=tuple(sorted(kept)))

    def missing(self) -> str:
        """Return the code of what must still be chosen, or nothing."""
        named = self.has(Use.NAME) or self.has(Use.SURNAME) or self.has(Use.FIRST_NAME)
        if not (self.has(Use.NUMBER) or self.has(Use.ECK_ID) or named):
            return "child"
        if not self.has(Use.ANSWER):
            return "answer"
        if self.is_long and sum(use is Use.ANSWER for _, use in self.uses) > 1:
            return "one_answer"
        return ""

    def require_complete(self) -> None:
        """Raise MappingIncomplete when something that is needed has not been chosen."""
        if self.missing():
            raise MappingIncomplete(missing=(self.missing(),))

    @property
    def as_text(self) -> str:
        return json.dumps([self.sheet, self.header_row, [[at, use.value] for at, use in self.uses]])

    @staticmethod
    def from_text(text: str) -> AnswerColumns:
        sheet, row, uses = json.loads(text)
        return AnswerColumns(sheet, row, tuple((at, Use(use)) for at, use in uses))

    def moved(self, old_marks: Sequence[str], new: SheetLook) -> AnswerColumns:
        """Return the choice for the same heads in another order, on the sheet and row where they stand now.

        `old_marks` are the marks of the heads (`mark_of`) in the order of the choice.
        """
        places: dict[str, list[int]] = {}
        for index, head in enumerate(new.heads):
            places.setdefault(mark_of(fold(head)), []).append(index)
        uses: list[tuple[int, Use]] = []
        for at, use in self.uses:
            found = places.get(old_marks[at]) if at < len(old_marks) else None
            if found:
                uses.append((found.pop(0), use))
        return AnswerColumns(new.sheet, new.header_row, tuple(sorted(uses)))


def mark_of(text: str) -> str:
    """Return what a text is recognised by later, without keeping it: what stands in a list may name a person."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


@cache
def _heads() -> dict[str, Use]:
    data: dict[str, Any] = tomllib.loads(resources.read_text("intake", "answers.toml"))
    return {fold(head): Use(use) for use, heads in data["heads"].items() for head in heads}


def look(path: Path, kind: FileKind, sheet: str = "") -> SheetLook:
    """Look at the first rows of a table and find the row of the heads of a list of answers.

    Raise NoHeaderRow when the file has no row at all, and what `Table` raises.
    """
    with Table(path, kind) as table:
        best: SheetLook | None = None
        best_score = -1
        for name in (sheet,) if sheet else table.sheets:
            rows = tuple(table.first(name, SEARCHED_ROWS + 25))
            scores = [_score(row) for row in rows[:SEARCHED_ROWS]]
            top = max(scores, default=0)
            header = scores.index(top) if top >= 2 else next((n for n, r in enumerate(rows) if len(r) > 1), -1)
            if top > best_score and header >= 0:
                best_score, best = top, SheetLook(table.sheets, name, header, rows[header], rows, table.encoding)
    if best is None:
        raise NoHeaderRow(sheet=sheet, searched=SEARCHED_ROWS)
    return best


def _score(row: Sequence[str]) -> int:
    return sum(1 for head in row if head and len(head) <= 80 and _use_of_head(head) is not None)


def _use_of_head(head: str) -> Use | None:
    if field_of(head, "dropped"):
        return Use.DROPPED
    own = _heads().get(fold(head))
    return own if own is not None else _CHILD.get(field_of(head, "pupil"))


def guess(found: SheetLook) -> AnswerColumns:
    """Return what heads and first values suggest, for a person to confirm.

    A column of which the values are known answers holds answers, whatever its head; one of BSNs is dropped. A
    question column counts only where there is exactly one column of answers beside it.
    """
    uses: dict[int, Use] = {}
    taken: set[Use] = set()
    loose: list[tuple[int, Use]] = []
    for index, head in enumerate(found.heads):
        values = [row[index] for row in found.samples if index < len(row) and row[index]]
        use = _use_of_head(head)
        if are_bsns(values):
            use = Use.DROPPED
        elif use in {None, Use.QUESTION, Use.ANSWER}:
            answered = sum(meaning_of(v) is not None for v in values)
            if values and answered >= _ANSWERED * len(values):
                loose.append((index, Use.ANSWER))
                continue
            if use is not Use.QUESTION:
                continue
            loose.append((index, Use.QUESTION))
            continue
        if use is not None and (use in MANY or use not in taken):
            taken.add(use)
            uses[index] = use
    answers = [index for index, use in loose if use is Use.ANSWER]
    questions = [index for index, use in loose if use is Use.QUESTION]
    uses |= dict.fromkeys(answers, Use.ANSWER)
    if len(answers) == 1 and len(questions) == 1:
        uses[questions[0]] = Use.QUESTION
    return AnswerColumns(found.sheet, found.header_row, tuple(sorted(uses.items())))


def samples(found: SheetLook, index: int, count: int = 3) -> list[str]:
    """Return the first values of a column to show; what looks like a BSN is not shown."""
    values = [row[index] for row in found.samples if index < len(row) and row[index]]
    if are_bsns(values):
        return []
    return [v.replace("\n", " ")[:40] for v in dict.fromkeys(values) if not looks_like_bsn(v)][:count]
