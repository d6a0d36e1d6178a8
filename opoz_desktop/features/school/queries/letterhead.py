"""The letterhead that holds: picture and line at the foot."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from opoz_desktop.kernel.work import Work

from ..model import Letterhead


@dataclass(frozen=True, slots=True)
class LetterheadRow:
    """A plain PNG with its size in pixels (None: no picture), and the words at the foot of a letter."""

    logo: bytes | None = None
    logo_width: int = 0
    logo_height: int = 0
    footer: str = ""


def letterhead(work: Work) -> LetterheadRow:
    """Return the letterhead that was set last; an empty one when none was. It is about the school, not a person."""
    row = work.session.execute(
        select(Letterhead.logo, Letterhead.logo_width, Letterhead.logo_height, Letterhead.footer)
        .order_by(Letterhead.id.desc())
        .limit(1)
    ).first()
    return LetterheadRow() if row is None else LetterheadRow(*row)
