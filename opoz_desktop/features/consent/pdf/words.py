"""The reviewed words of the form in each language, and how names, dates and long texts are put into them."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from datetime import date
from functools import cache
from typing import Any

from opoz_desktop.features.school.queries import SchoolRow
from opoz_desktop.kernel import resources
from opoz_desktop.pdf.text import BOLD, REGULAR, escape, width, wrap

from ..rules.languages import DUTCH

_SMALLER = 0.82
"""What does not fit on one line is set this much smaller on two."""


@cache
def form_words(language: str = DUTCH) -> dict[str, Any]:
    """Return the reviewed words of the form. Raise ResourceMissing for a language that has none."""
    return tomllib.loads(resources.read_text("forms", f"consent_{language}.toml"))


def long_day(when: date, language: str = DUTCH) -> str:
    """Write a date in words: 25 september 2026."""
    words = form_words(language)
    return str(words["long_date"].format(day=when.day, month=words["months"][when.month - 1], year=when.year))


def hand_in(by: date | None, language: str) -> str:
    """Return when and where the paper goes back."""
    words = form_words(language)
    return str(words["hand_in"].format(date=long_day(by, language)) if by else words["hand_in_open"])


def to_know(language: str, school: SchoolRow, blocks: int) -> list[str]:
    """Return what to know; who answers questions depends on the addresses that the school filled in."""
    words = form_words(language)
    facts = {"email": school.email, "dpo": school.dpo_email, "board": school.board_name}
    one = "email" if school.email else "dpo" if school.dpo_email else "none"
    name = "both" if school.email and school.dpo_email else one
    questions = words["questions"][name].format(**{k: escape(v) for k, v in facts.items()})
    known = [*words["bullets"], words["bullet_two" if blocks > 1 else "bullet_each"], questions]
    if language != DUTCH:
        dutch = form_words(DUTCH)["reading"]["counts"].rstrip(".")
        known.append(f"{words['reading']['counts']}\n**{dutch}**")
    return known


def fitting(text: str, room: float, size: float, font: str = REGULAR) -> str:
    """Return the text, shortened with a sign when it is wider than its place."""
    if width(text, font, size) <= room:
        return text
    most = bisect_right(range(1, len(text) + 1), room, key=lambda n: width(text[:n] + "…", font, size))
    return text[:most].rstrip() + "…"


def fit_lines(text: str, room: float, size: float, font: str = REGULAR) -> tuple[tuple[str, ...], float]:
    """Return a name on one line, or smaller on two with a sign where it was cut, and the size of its letters.

    The lines are rich: bold is marked, and asterisks in the name are only asterisks.
    """
    mark = "**" if font == BOLD else ""
    if width(text, font, size) <= room:
        return (f"{mark}{escape(text)}{mark}",), size
    size *= _SMALLER
    lines = wrap(f"{mark}{escape(text)}{mark}", room, size)
    if len(lines) <= 2:
        return lines, size
    rest = " ".join(line.replace("**", "") for line in lines[1:])
    second = f"{mark}{escape(fitting(rest, room, size, font))}{mark}"
    return (lines[0], second), size
