"""What the school chose for a set of heads: columns, questions and words, kept for the next file of the same app.

None of these texts is kept, only marks by which they are known again: a first row may hold a child instead of heads,
and an answer a sentence about somebody.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import delete, select

from opoz_desktop.kernel.base import fold
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import ColumnChoice
from ..spreadsheet import SheetLook
from .columns import AnswerColumns, mark_of
from .records import Meaning, Said

T = TypeVar("T")


class _Marked(Mapping[str, T]):
    """What was kept under the marks of texts, asked by the texts themselves."""

    def __init__(self, kept: Mapping[str, T]) -> None:
        self._kept = dict(kept)

    def __getitem__(self, text: str) -> T:
        return self._kept[mark_of(text)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was chosen before for these heads."""

    columns: AnswerColumns
    meaning: Meaning


def digest_of_heads(heads: Sequence[str]) -> str:
    """Return the name of a set of heads of a list of answers, whatever their order; never that of another list."""
    folded = ["answers", *sorted(fold(h) for h in heads if h)]
    return hashlib.blake2b(json.dumps(folded).encode(), digest_size=16).hexdigest()


def version_of(columns: str, meaning: Meaning) -> str:
    """Return a short name of a choice, which every answer that was read with it carries."""
    return hashlib.blake2b(_as_text(columns, meaning).encode(), digest_size=4).hexdigest()


def remembered(work: Work, found: SheetLook) -> Remembered | None:
    """Return what the school confirmed before for these heads, in whatever order they stand now."""
    work.require(Permission.IMPORT)
    row = work.session.execute(
        select(ColumnChoice.heads, ColumnChoice.mapping).where(
            ColumnChoice.heads_digest == digest_of_heads(found.heads)
        )
    ).first()
    if row is None or found.header_row < 0:
        return None
    kept: dict[str, Any] = json.loads(row[1])
    columns = AnswerColumns.from_text(kept["columns"]).moved(row[0], found)
    words = {mark: Said(said) for mark, said in kept["words"].items()}
    return Remembered(columns, Meaning(_Marked(kept["questions"]), _Marked(words)))


def remember(work: Work, heads: Sequence[str], columns: str, meaning: Meaning) -> None:
    """Keep a choice, by the marks of its texts. Part of `commands.apply`."""
    digest = digest_of_heads(heads)
    work.change(delete(ColumnChoice).where(ColumnChoice.heads_digest == digest))
    marks = [mark_of(fold(head)) if head else "" for head in heads]
    nameless = replace(AnswerColumns.from_text(columns), sheet="").as_text
    work.session.add(
        ColumnChoice(heads_digest=digest, heads=marks, mapping=_as_text(nameless, meaning), used_on=work.today)
    )


def _as_text(columns: str, meaning: Meaning) -> str:
    questions = {mark_of(k): v for k, v in sorted(meaning.questions.items())}
    words = {mark_of(k): v.value for k, v in sorted(meaning.words.items())}
    return json.dumps({"columns": columns, "questions": questions, "words": words}, sort_keys=True)
