"""Where everything stands on the consent form: worked out once per printing, the same for every pupil.

Source: scanning design section 6 for marks, codes, boxes and margins; look j for words and type.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.lib.units import mm

from opoz_desktop.features.school.queries import SchoolRow
from opoz_desktop.kernel import resources
from opoz_desktop.pdf.forms import (
    BOX,
    CODE_LARGE,
    CODE_SMALL,
    STRIP_BOX,
    BoxSpot,
    CodeSpot,
    FieldSpot,
    FormLayout,
    corner_marks,
)
from opoz_desktop.pdf.page import LEADING, LEFT, POINT, RIGHT, TEXT
from opoz_desktop.pdf.text import wrap

from ..errors import TooManyPurposes
from ..queries.purposes import PurposeRow
from ..rules.codes import STRIP

LAYOUT_VERSION = 1
MOST_PURPOSES = 20
CODE_TOP = 19.5
CODE_BOTTOM = 263.0
ROW_LEADING = 14.6 * POINT
ROW_PADDING = 3.8
TEXT_LEFT, TEXT_RIGHT = 33.0, 140.0
YES_LEFT, NO_LEFT = 146.5, 169.0
INTRO_TOP = 79.5
HEAD_HEIGHT = 6.8
ROWS_BOTTOM = 254.5
NEXT_HEAD = 47.5
SIGN_TOP = 193.0
CLOSING_BOTTOM = SIGN_TOP - 17.0
"""The last baseline of what to know, above the heading of the signature."""
KNOW_GAP, KNOW_HEAD = 6.5, 6.2
CUT = 239.5
STRIP_MARKS = 232.5
STRIP_BOXES = 264.5
REMARK_TOP = 215.0


@dataclass(frozen=True, slots=True)
class Line:
    """One purpose on paper: its number, where its row starts and how high it is, and its words broken into lines."""

    number: int
    page: int
    top: float
    height: float
    title: str
    who: tuple[str, ...]
    how_long: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormPlan:
    """A layout with the words that stand in it. `heads` are the baselines of the table heads, by page."""

    layout: FormLayout
    lines: tuple[Line, ...]
    intro: tuple[str, ...]
    """The sentences before the boxes, one line each; those with `{name}` are this child's."""
    bullets: tuple[tuple[str, ...], ...]
    """What to know, broken into lines."""
    heads: dict[int, float]
    rows_end: float
    """Where the last row of the last page ends, or where its words begin when it has no rows."""
    last: int


@cache
def form_words(language: str) -> dict[str, Any]:
    """Return the reviewed words of the form. Raise ResourceMissing for a language that has none."""
    return tomllib.loads(resources.read_text("forms", f"consent_{language}.toml"))


def plan_form(purposes: Sequence[PurposeRow], language: str, school: SchoolRow) -> FormPlan:
    """Work out the form for these purposes of this school. Raise TooManyPurposes."""
    if len(purposes) > MOST_PURPOSES:
        raise TooManyPurposes(limit=MOST_PURPOSES, count=len(purposes))
    words = form_words(language)
    intro = tuple(
        line
        for text in words["intro"]
        for line in ((text,) if "{name}" in text else wrap(text, (RIGHT - LEFT) * mm, TEXT))
    )
    first_head = INTRO_TOP + (len(intro) + 1) * LEADING + 3.5
    measured = [_measured(p, words) for p in purposes]
    bullets = tuple(wrap(b, (RIGHT - LEFT - 6) * mm, TEXT) for b in _bullets(words, school))
    closing = KNOW_GAP + KNOW_HEAD + (sum(len(b) for b in bullets) - 1) * ROW_LEADING
    pages = _paginate([m[0] for m in measured], first_head, CLOSING_BOTTOM - closing)
    last = len(pages)
    lines: list[Line] = []
    heads: dict[int, float] = {}
    rows_end = NEXT_HEAD
    for page, numbers in enumerate(pages, 1):
        head = first_head if page == 1 else NEXT_HEAD
        y = head + HEAD_HEIGHT - 4.4
        if numbers:
            heads[page] = head
        for n in numbers:
            height, title, who, how_long = measured[n]
            lines.append(Line(n + 1, page, y, height, title, who, how_long))
            y += height
        if page == last:
            rows_end = y if numbers else NEXT_HEAD - 4
    return FormPlan(_layout(lines, last), tuple(lines), intro, bullets, heads, rows_end, last)


def _measured(purpose: PurposeRow, words: dict[str, Any]) -> tuple[float, str, tuple[str, ...], tuple[str, ...]]:
    space = (TEXT_RIGHT - TEXT_LEFT) * mm
    title = wrap(f"**{purpose.title}**", space, TEXT)
    who = wrap(purpose.who, space, TEXT)
    how_long = wrap(words["how_long"].format(text=purpose.how_long), space, TEXT)
    count = len(title) + len(who) + len(how_long)
    return max(count, 2) * ROW_LEADING + ROW_PADDING, "\n".join(title), who, how_long


def _bullets(words: dict[str, Any], school: SchoolRow) -> list[str]:
    """Return what to know; who answers questions depends on the addresses that the school filled in."""
    facts = {"email": school.email, "dpo": school.dpo_email, "board": school.board_name}
    one = "email" if school.email else "dpo" if school.dpo_email else "none"
    name = "both" if school.email and school.dpo_email else one
    return [*words["bullets"], words["questions"][name].format(**facts)]


def _paginate(heights: Sequence[float], first_head: float, last_bottom: float) -> list[list[int]]:
    """Deal the rows over pages: full pages first, and a last page that still has room for what must stand there."""
    pages: list[list[int]] = [[]]
    top, bottom = first_head + HEAD_HEIGHT - 4.4, ROWS_BOTTOM
    y = top
    for n, height in enumerate(heights):
        if y + height > bottom:
            pages.append([])
            y = NEXT_HEAD + HEAD_HEIGHT - 4.4
        pages[-1].append(n)
        y += height
    tail = sum(heights[n] for n in pages[-1]) + NEXT_HEAD + HEAD_HEIGHT - 4.4
    if len(pages) == 1 or tail > last_bottom:
        pages.append([])
    return pages


def _layout(lines: Sequence[Line], last: int) -> FormLayout:
    marks = [m for page in range(1, last) for m in corner_marks(page)]
    marks += corner_marks(last, STRIP_MARKS)
    codes: list[CodeSpot] = []
    for page in range(1, last + 1):
        bottom = CODE_BOTTOM if page < last else STRIP_MARKS - 3.5 - CODE_SMALL - 1.5
        codes.append(CodeSpot(page, "top", "page", RIGHT - CODE_LARGE, CODE_TOP, CODE_LARGE))
        codes.append(CodeSpot(page, "bottom", "page", LEFT, bottom, CODE_SMALL))
    codes.append(CodeSpot(last, "strip", STRIP, RIGHT - CODE_SMALL, CUT + 5.0, CODE_SMALL))
    boxes: list[BoxSpot] = []
    for line in lines:
        y = line.top + (line.height - BOX) / 2
        boxes.append(BoxSpot(line.page, f"{line.number}.yes", "page", line.number, "yes", YES_LEFT, y))
        boxes.append(BoxSpot(line.page, f"{line.number}.no", "page", line.number, "no", NO_LEFT, y))
    boxes += _strip_boxes(len(lines), last)
    fields = (
        FieldSpot(last, "remark", "page", "remark", 46.0, REMARK_TOP, RIGHT - 46.0, 11.0),
        FieldSpot(last, "date", "page", "date", 74.0, SIGN_TOP, 43.0, 11.5),
        FieldSpot(last, "signature", "page", "signature", 123.0, SIGN_TOP, RIGHT - 123.0, 11.5),
        FieldSpot(last, "strip_date", STRIP, "date", LEFT, 277.0, 42.0, 9.0),
        FieldSpot(last, "strip_signature", STRIP, "signature", 72.0, 277.0, RIGHT - 72.0, 9.0),
    )
    return FormLayout("consent", LAYOUT_VERSION, last, tuple(marks), tuple(codes), tuple(boxes), fields, ((last, CUT),))


def _strip_boxes(count: int, page: int) -> list[BoxSpot]:
    """Return the withdrawal boxes: one row up to 11 lines, two above, and one for all at the end."""
    per_row = count if count <= 11 else (count + 1) // 2
    pitch = min(14.0, 126.0 / max(per_row, 1))
    top = STRIP_BOXES if count <= 11 else STRIP_BOXES - 2.2
    boxes = [
        BoxSpot(
            page, f"{n + 1}.withdraw", STRIP, n + 1, "withdraw", 50.0 + (n % per_row) * pitch,
            top + (n // per_row) * 6.6, STRIP_BOX,
        )
        for n in range(count)
    ]  # fmt: skip
    last = top if count <= 11 else top + 6.6
    boxes.append(BoxSpot(page, "all.withdraw", STRIP, 0, "withdraw", 50.0 + per_row * pitch, last, STRIP_BOX))
    return boxes
