"""What the school chose for a set of heads: columns, questions and words, kept for the next file of the same app."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select

from opoz_desktop.kernel.base import fold
from opoz_desktop.kernel.freetext import looks_like_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import ColumnChoice
from ..spreadsheet import SheetLook
from .columns import AnswerColumns
from .records import Meaning, Said


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
    return Remembered(columns, Meaning(kept["questions"], {k: Said(v) for k, v in kept["words"].items()}))


def remember(work: Work, heads: Sequence[str], columns: str, meaning: Meaning) -> None:
    """Keep a choice; what looks like a BSN is not kept. Part of `commands.apply`."""
    digest = digest_of_heads(heads)
    work.change(delete(ColumnChoice).where(ColumnChoice.heads_digest == digest))
    clean = ["" if looks_like_bsn(head) else head for head in heads]
    work.session.add(
        ColumnChoice(heads_digest=digest, heads=clean, mapping=_as_text(columns, meaning), used_on=work.today)
    )


def _as_text(columns: str, meaning: Meaning) -> str:
    questions = {k: v for k, v in sorted(meaning.questions.items()) if not looks_like_bsn(k)}
    words = {k: v.value for k, v in sorted(meaning.words.items()) if not looks_like_bsn(k)}
    return json.dumps({"columns": columns, "questions": questions, "words": words}, sort_keys=True)
