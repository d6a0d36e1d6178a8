"""Where everything stands on the consent form: worked out once per printing, the same for every pupil.

Source: scanning design section 6 for marks, codes, boxes and margins; look j for words and type. A form in a
language that runs from right to left is the same drawing mirrored; the record holds what stands where.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from reportlab.lib.units import mm

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
from opoz_desktop.pdf.page import LEFT, POINT, RIGHT, TEXT, WIDTH
from opoz_desktop.pdf.text import escape, wrap

from ..errors import TooManyPurposes
from ..queries.purposes import PurposeRow
from ..queries.recipients import FormDraft
from ..rules.codes import STRIP
from ..rules.languages import DUTCH, RIGHT_TO_LEFT
from .opening import Opening, plan_opening
from .words import form_words, to_know

LAYOUT_VERSION = 2
MOST_PURPOSES = 20
ROWS_LEAD = 2.4
CODE_BOTTOM = 263.0
ROW_LEADING = 14.6 * POINT
DUTCH_SIZE = 9.5
DUTCH_LEADING = 12.6 * POINT
ROW_PADDING = 3.8
_SPACINGS = ((ROW_LEADING, ROW_PADDING), (14.0 * POINT, 2.8), (13.3 * POINT, 1.8))
"""Leading and padding of the rows in mm, from roomy to tight; a tighter one is used only where it saves a page."""
TEXT_LEFT, TEXT_RIGHT = 33.0, 140.0
YES_LEFT, NO_LEFT = 146.5, 169.0
HEAD_HEIGHT = 6.8
ROWS_BOTTOM = 254.5
NEXT_HEAD = 47.5
SIGN_TOP, SIGN_PITCH = 193.0, 19.0
SIGN_HEIGHT = 11.5
ABOVE_SIGN = 17.0
"""From the top of the first place to sign up to the last baseline of what to know."""
KNOW_GAP, KNOW_HEAD = 6.5, 6.2
CUT = 239.5
STRIP_MARKS = 232.5
STRIP_BOXES = 264.5
REMARK_TOP = 215.0
_ONE_ROW = 11
"""So many withdrawal boxes stand beside each other on the strip."""


@dataclass(frozen=True, slots=True)
class Line:
    """One purpose on paper: its number, where its row starts and how high it is, and its words broken into lines.

    `dutch` is its Dutch title below that of a form in another language.
    """

    number: int
    page: int
    top: float
    height: float
    title: tuple[str, ...]
    dutch: tuple[str, ...]
    who: tuple[str, ...]
    how_long: tuple[str, ...]
    untranslated: bool = False
    """On a form in another language it has only Dutch words."""


@dataclass(frozen=True, slots=True)
class FormPlan:
    """A layout with the words that stand in it. `heads` are the baselines of the table heads, by page.

    `layout` is the record of the paper; `unturned` has the places from left to right, as the drawing is made.
    """

    language: str
    layout: FormLayout
    unturned: FormLayout
    opening: Opening
    lines: tuple[Line, ...]
    bullets: tuple[tuple[str, ...], ...]
    """What to know, broken into lines."""
    heads: dict[int, float]
    rows_end: float
    """Where the last row of the last page ends, or where its words begin when it has no rows."""
    leading: float
    """Of the rows and of what to know, in mm."""
    padding: float
    """Of a row, in mm: the white above and below its words together."""
    blocks: int
    last: int

    @property
    def turned(self) -> bool:
        """Whether it runs from right to left."""
        return self.language in RIGHT_TO_LEFT

    @property
    def bilingual(self) -> bool:
        """Whether Dutch stands below the words of another language."""
        return self.language != DUTCH


def plan_form(draft: FormDraft) -> FormPlan:
    """Work out the form of a printing. Raise TooManyPurposes."""
    if len(draft.purposes) > MOST_PURPOSES:
        raise TooManyPurposes(limit=MOST_PURPOSES, count=len(draft.purposes))
    language = draft.language if draft.paper.in_language else DUTCH
    words = form_words(language)
    blocks = 2 if any(r.second for r in draft.recipients) else 1
    opening = plan_opening(draft, language)
    first_head = opening.below + 3.5
    asked = draft.translated if language != DUTCH else draft.purposes
    bullets = tuple(wrap(b, (RIGHT - LEFT - 6) * mm, TEXT) for b in to_know(language, draft.school, blocks))
    sign_top = SIGN_TOP - SIGN_PITCH * (blocks - 1)

    def dealt(leading: float, padding: float) -> tuple[list[Line], list[list[int]]]:
        found = [_measured(p, d, words, leading, padding) for p, d in zip(asked, draft.purposes, strict=True)]
        closing = KNOW_GAP + KNOW_HEAD + (sum(len(b) for b in bullets) - 1) * leading
        return found, _paginate([m.height for m in found], first_head, sign_top - ABOVE_SIGN - closing)

    tried = [(*spacing, *dealt(*spacing)) for spacing in _SPACINGS]
    leading, padding, measured, pages = min(tried, key=lambda one: len(one[3]))  # the first of equals: the roomiest
    last = len(pages)
    lines: list[Line] = []
    heads: dict[int, float] = {}
    rows_end = NEXT_HEAD
    for page, numbers in enumerate(pages, 1):
        head = first_head if page == 1 else NEXT_HEAD
        y = head + ROWS_LEAD
        if numbers:
            heads[page] = head
        for n in numbers:
            lines.append(replace(measured[n], number=n + 1, page=page, top=y))
            y += measured[n].height
        if page == last:
            rows_end = y if numbers else NEXT_HEAD - 4
    flat = _layout(lines, last, blocks, opening)
    layout = _turned(flat) if language in RIGHT_TO_LEFT else flat
    rows = {
        "rows": [[p.id, p.version_id] for p in draft.purposes],
        "intro": draft.intro,
        "blocks": blocks,
        "paper": asdict(draft.paper),
    }
    return FormPlan(
        language, replace(layout, extra=rows), flat, opening, tuple(lines), bullets, heads, rows_end, leading, padding,
        blocks, last,
    )  # fmt: skip


def _measured(purpose: PurposeRow, dutch: PurposeRow, words: dict[str, Any], leading: float, padding: float) -> Line:
    space = (TEXT_RIGHT - TEXT_LEFT) * mm
    title = wrap(f"**{escape(purpose.title)}**", space, TEXT)
    untranslated = words["language"] != DUTCH and purpose.language == DUTCH
    below = wrap(escape(dutch.title), space, DUTCH_SIZE) if purpose.language != DUTCH else ()
    who = wrap(escape(purpose.who), space, TEXT)
    label = form_words(purpose.language)["how_long"]
    how_long = wrap(label.format(text=escape(purpose.how_long)), space, TEXT)
    count = len(title) + len(who) + len(how_long)
    height = max(count, 2) * leading + len(below) * DUTCH_LEADING + padding
    return Line(0, 0, 0.0, height, title, below, who, how_long, untranslated)


def _paginate(heights: Sequence[float], first_head: float, last_bottom: float) -> list[list[int]]:
    """Deal the rows over pages: full pages first, and a last page that still has room for what must stand there."""
    pages: list[list[int]] = [[]]
    y = first_head + ROWS_LEAD
    for n, height in enumerate(heights):
        if y + height > ROWS_BOTTOM:
            pages.append([])
            y = NEXT_HEAD + ROWS_LEAD
        pages[-1].append(n)
        y += height
    tail = sum(heights[n] for n in pages[-1]) + NEXT_HEAD + ROWS_LEAD
    if len(pages) == 1 or tail > last_bottom:
        pages.append([])
    return pages


def _layout(lines: Sequence[Line], last: int, blocks: int, opening: Opening) -> FormLayout:
    marks = [m for page in range(1, last) for m in corner_marks(page)]
    marks += corner_marks(last, STRIP_MARKS)
    codes: list[CodeSpot] = []
    for page in range(1, last + 1):
        bottom = CODE_BOTTOM if page < last else STRIP_MARKS - 3.5 - CODE_SMALL - 1.5
        x, y = (opening.code_x, opening.code_top) if page == 1 else (RIGHT - CODE_LARGE, 19.5)
        codes.append(CodeSpot(page, "top", "page", x, y, CODE_LARGE))
        codes.append(CodeSpot(page, "bottom", "page", LEFT, bottom, CODE_SMALL))
    codes.append(CodeSpot(last, "strip", STRIP, RIGHT - CODE_SMALL, CUT + 5.0, CODE_SMALL))
    boxes: list[BoxSpot] = []
    for line in lines:
        y = line.top + (line.height - BOX) / 2
        boxes.append(BoxSpot(line.page, f"{line.number}.yes", "page", line.number, "yes", YES_LEFT, y))
        boxes.append(BoxSpot(line.page, f"{line.number}.no", "page", line.number, "no", NO_LEFT, y))
    boxes += _strip_boxes(len(lines), last)
    fields = [FieldSpot(last, "remark", "page", "remark", 46.0, REMARK_TOP, RIGHT - 46.0, 11.0)]
    for block in range(blocks):
        name = "" if block == 0 else str(block + 1)
        y = SIGN_TOP - SIGN_PITCH * (blocks - 1 - block)
        fields.append(FieldSpot(last, f"date{name}", "page", "date", 74.0, y, 43.0, SIGN_HEIGHT))
        fields.append(FieldSpot(last, f"signature{name}", "page", "signature", 123.0, y, RIGHT - 123.0, SIGN_HEIGHT))
    fields.append(FieldSpot(last, "strip_date", STRIP, "date", LEFT, 277.0, 42.0, 9.0))
    fields.append(FieldSpot(last, "strip_signature", STRIP, "signature", 72.0, 277.0, RIGHT - 72.0, 9.0))
    return FormLayout(
        "consent", LAYOUT_VERSION, last, tuple(marks), tuple(codes), tuple(boxes), tuple(fields), ((last, CUT),)
    )  # fmt: skip


def _turned(flat: FormLayout) -> FormLayout:
    """Return the places of the mirrored drawing; the marks stay, so that the square tells which way is up."""
    return replace(
        flat,
        codes=tuple(replace(c, x=WIDTH - c.x - c.size) for c in flat.codes),
        boxes=tuple(replace(b, x=WIDTH - b.x - b.size) for b in flat.boxes),
        fields=tuple(replace(f, x=WIDTH - f.x - f.w) for f in flat.fields),
    )


def _strip_boxes(count: int, page: int) -> list[BoxSpot]:
    """Return the withdrawal boxes: one row up to 11 lines, two above, and one for all at the end."""
    per_row = count if count <= _ONE_ROW else (count + 1) // 2
    pitch = min(14.0, 126.0 / max(per_row, 1))
    top = STRIP_BOXES if count <= _ONE_ROW else STRIP_BOXES - 3.8
    boxes = [
        BoxSpot(
            page, f"{n + 1}.withdraw", STRIP, n + 1, "withdraw", 50.0 + (n % per_row) * pitch,
            top + (n // per_row) * 6.6, STRIP_BOX,
        )
        for n in range(count)
    ]  # fmt: skip
    last = top if count <= _ONE_ROW else top + 6.6
    boxes.append(BoxSpot(page, "all.withdraw", STRIP, 0, "withdraw", 50.0 + per_row * pitch, last, STRIP_BOX))
    return boxes
