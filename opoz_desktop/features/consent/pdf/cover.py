"""The sheet on top of a group's pile: what is in it, who counted it, and who got what. For school only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm

from opoz_desktop.kernel.days import written
from opoz_desktop.pdf.page import FOOT, GREY, H1, HAIRLINE, LEADING, LEFT, RIGHT, TEXT
from opoz_desktop.pdf.text import BOLD, REGULAR, escape, wrap

from ..queries.recipients import Recipient, Skipped
from ..rules.languages import DUTCH, language_name
from .form import FormDrawing, blank_page
from .reading import reading_language
from .words import fitting, long_day

_ROW = 6.6
_NEXT, _BOTTOM = 30.0, 272.0
_FORMS, _GIVEN, _BACK = 92.0, 107.0, RIGHT - 16.0
"""Where the columns begin, in mm: how many forms, for each a place to sign, and a box for each that came back."""
_BOX = 4.2
_MOST_BOXES = 3


def draw_cover(
    form: FormDrawing, group: str, recipients: Sequence[Recipient], skipped: Sequence[Skipped], reading: int
) -> int:
    """Draw the cover of one group and return its number of pages; printed on both sides, it is even.

    It counts forms and names pupils; guardians are not named, so that nobody signs beside the other's name.
    `reading` is how many pages of text in another language lie behind each form.
    """
    words = form.dutch["cover"]
    counts: dict[int, int] = {}
    names: dict[int, str] = {}
    for r in recipients:
        counts[r.pupil_id] = counts.get(r.pupil_id, 0) + 1
        names[r.pupil_id] = r.listed
    lines = [(names[i], n) for i, n in counts.items()] + [(s.listed, 0) for s in skipped]
    head = _head_lines(form, len(counts), len(recipients), reading, lines)
    first = 37 + len(head) * LEADING + 25.0
    pages = _deal(len(lines), first)
    start = 0
    for number, size in enumerate(pages, 1):
        if number == 1:
            _head(form, group, head)
        _rows(form, first if number == 1 else _NEXT, lines[start : start + size])
        start += size
        text = words["footer"].format(
            school=form.draft.school.paper_name, template=form.template, date=written(form.draft.printed_on)
        )
        form.sheet.text(LEFT, 284.8, fitting(text, 140 * mm, FOOT), REGULAR, FOOT, GREY)
        page = form.dutch["page"].format(page=number, count=len(pages))
        form.sheet.right(RIGHT, 284.8, page, REGULAR, FOOT, GREY)
        form.sheet.new_page()
    if len(pages) % 2 and form.draft.paper.duplex:
        blank_page(form)
        return len(pages) + 1
    return len(pages)


def _deal(rows: int, top: float) -> list[int]:
    """Return how many rows stand on each page; at least one page."""
    first, later = int((_BOTTOM - top) // _ROW), int((_BOTTOM - _NEXT) // _ROW)
    pages = [min(rows, first)]
    rest = rows - pages[0]
    while rest > 0:
        pages.append(min(rest, later))
        rest -= pages[-1]
    return pages


def _head_lines(form: FormDrawing, pupils: int, forms: int, reading: int, rows: Sequence[tuple[str, int]]) -> list[str]:
    words, duplex = form.dutch["cover"], form.draft.paper.duplex
    each = _sheets(form.plan.last, duplex=duplex)
    behind = _sheets(reading, duplex=duplex)
    found = [
        words["counts"].format(
            pupils=_counted(words, "pupils", pupils), forms=_counted(words, "forms", forms),
            sheets=_counted(words, "sheets_both" if duplex else "sheets", each),
        )
    ]  # fmt: skip
    language = reading_language(form.draft)
    if language == DUTCH:
        found.append(words["reading_nl"])
    elif language:
        found.append(_counted(words, "reading", behind).replace("{language}", language_name(language)))
    advice = wrap(words["advice_two" if form.plan.blocks > 1 else "advice"], (RIGHT - LEFT) * mm, TEXT)
    extra = 1 if form.draft.hand_in_by else 0
    top = 37 + (len(found) + 1 + len(advice) + extra) * LEADING + 25.0
    own = _sheets(len(_deal(len(rows), top)), duplex=duplex)
    found.append(words["total"].format(sheets=own + forms * (each + behind)))
    found += advice
    if form.draft.hand_in_by:
        found.append(words["hand_in"].format(date=long_day(form.draft.hand_in_by)))
    return found


def _counted(words: dict[str, Any], key: str, count: int) -> str:
    return str(words[f"{key}_one" if count == 1 else f"{key}_many"]).replace("{count}", str(count))


def _sheets(pages: int, *, duplex: bool) -> int:
    return (pages + 1) // 2 if duplex else pages


def _head(form: FormDrawing, group: str, lines: Sequence[str]) -> None:
    words, sheet = form.dutch["cover"], form.sheet
    title = words["title"].format(group=group) if group else words["title_no_group"]
    sheet.text(LEFT, 28, fitting(title, (RIGHT - LEFT) * mm, H1, BOLD), BOLD, H1)
    for i, text in enumerate(lines):
        sheet.rich(LEFT, 37 + i * LEADING, text)
    y = 37 + len(lines) * LEADING + 6.5
    x = sheet.text(LEFT, y, words["packed"]) + 2
    sheet.line(x, y + 0.8, x + 18, y + 0.8, 0.8)
    x = sheet.text(x + 20, y, words["packed_forms"]) + 4
    x = sheet.text(x, y, words["packed_by"]) + 2
    sheet.line(x, y + 0.8, RIGHT, y + 0.8, 0.8)
    y += 8.0
    x = sheet.text(LEFT, y, words["given"]) + 2
    sheet.line(x, y + 0.8, RIGHT, y + 0.8, 0.8)


def _rows(form: FormDrawing, top: float, lines: Sequence[tuple[str, int]]) -> None:
    words, sheet = form.dutch["cover"], form.sheet
    sheet.text(LEFT, top - 2.5, words["head_pupil"], BOLD, 10)
    sheet.text(_FORMS, top - 2.5, words["head_forms"], BOLD, 10)
    sheet.text(_GIVEN + 6, top - 2.5, words["head_given"], BOLD, 10)
    sheet.right(RIGHT, top - 2.5, words["head_back"], BOLD, 10)
    sheet.line(LEFT, top, RIGHT, top, 1.2)
    for i, (name, count) in enumerate(lines):
        y = top + (i + 1) * _ROW
        sheet.rich(LEFT, y - 2.0, escape(fitting(name, 66 * mm, TEXT)))
        if count:
            sheet.text(_FORMS, y - 2.0, str(count), BOLD, TEXT)
            shown = min(count, _MOST_BOXES)
            wide = (_BACK - 3 - _GIVEN) / shown
            for n in range(shown):
                if n:
                    x = _GIVEN + n * wide
                    sheet.line(x, y - _ROW + 1.2, x, y - 1.2, 0.6, HAIRLINE)
                sheet.box(RIGHT - 0.4 - _BOX - (shown - 1 - n) * (_BOX + 1.2), y - 5.4, _BOX, _BOX, 0.8)
        else:
            sheet.text(_FORMS, y - 2.0, words["skipped"], REGULAR, 9.5)
        sheet.line(LEFT, y, RIGHT, y, 0.6, HAIRLINE)
