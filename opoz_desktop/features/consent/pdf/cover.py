"""The sheet on top of a group's pile: what is in it, and who got it. For school only."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm

from opoz_desktop.pdf.page import FOOT, GREY, H1, LEADING, LEFT, RIGHT, TEXT
from opoz_desktop.pdf.text import BOLD, REGULAR

from ..queries.forms import Recipient, Skipped
from .form import FormDrawing, blank_page, day, fitting, long_day

_ROW = 6.6
_FIRST, _NEXT, _BOTTOM = 62.0, 30.0, 272.0


def draw_cover(form: FormDrawing, group: str, recipients: Sequence[Recipient], skipped: Sequence[Skipped]) -> int:
    """Draw the cover of one group and return its number of pages, which is even.

    It counts forms and names pupils; guardians are not named, so that nobody signs beside the other's name.
    """
    words = form.words["cover"]
    lines: list[tuple[str, str]] = []
    counts: dict[int, int] = {}
    for r in recipients:
        counts[r.pupil_id] = counts.get(r.pupil_id, 0) + 1
    seen: set[int] = set()
    for r in recipients:
        if r.pupil_id not in seen:
            seen.add(r.pupil_id)
            lines.append((r.listed, str(counts[r.pupil_id])))
    lines += [(s.listed, "") for s in skipped]
    pages = _deal(len(lines))
    start = 0
    for number, size in enumerate(pages, 1):
        _head(form, group, len(counts), len(recipients)) if number == 1 else None
        _rows(form, _FIRST if number == 1 else _NEXT, lines[start : start + size])
        start += size
        text = words["footer"].format(
            school=form.draft.school.paper_name, template=form.template, date=day(form.draft.printed_on)
        )
        form.sheet.text(LEFT, 284.8, fitting(text, 140 * mm, FOOT), REGULAR, FOOT, GREY)
        page = form.words["page"].format(page=number, count=len(pages))
        form.sheet.right(RIGHT, 284.8, page, REGULAR, FOOT, GREY)
        form.sheet.new_page()
    if len(pages) % 2:
        blank_page(form)
    return len(pages) + len(pages) % 2


def _deal(rows: int) -> list[int]:
    """Return how many rows stand on each page; at least one page."""
    first, later = int((_BOTTOM - _FIRST) // _ROW), int((_BOTTOM - _NEXT) // _ROW)
    pages = [min(rows, first)]
    rest = rows - pages[0]
    while rest > 0:
        pages.append(min(rest, later))
        rest -= pages[-1]
    return pages


def _head(form: FormDrawing, group: str, pupils: int, forms: int) -> None:
    words, sheet = form.words["cover"], form.sheet
    title = words["title"].format(group=group) if group else words["title_no_group"]
    sheet.text(LEFT, 28, fitting(title, (RIGHT - LEFT) * mm, H1, BOLD), BOLD, H1)
    sheets = (form.plan.last + form.plan.last % 2) // 2
    counts = words["counts" if sheets == 1 else "counts_many"].format(pupils=pupils, forms=forms, sheets=sheets)
    sheet.rich(LEFT, 37, counts)
    sheet.text(LEFT, 37 + LEADING, words["advice"], REGULAR, 10)
    if form.draft.hand_in_by:
        sheet.rich(LEFT, 37 + 2 * LEADING, words["hand_in"].format(date=long_day(form.draft.hand_in_by)))


def _rows(form: FormDrawing, top: float, lines: Sequence[tuple[str, str]]) -> None:
    words, sheet = form.words["cover"], form.sheet
    sheet.text(LEFT, top - 2.5, words["head_pupil"], BOLD, 10)
    sheet.text(92, top - 2.5, words["head_forms"], BOLD, 10)
    sheet.text(117, top - 2.5, words["head_given"], BOLD, 10)
    sheet.right(RIGHT, top - 2.5, words["head_back"], BOLD, 10)
    sheet.line(LEFT, top, RIGHT, top, 1.2)
    for i, (name, count) in enumerate(lines):
        y = top + (i + 1) * _ROW
        sheet.text(LEFT, y - 2.0, fitting(name, 66 * mm, TEXT), REGULAR, TEXT)
        if count:
            sheet.text(92, y - 2.0, count, BOLD, TEXT)
            sheet.box(RIGHT - 4.6, y - 5.4, 4.2, 4.2, 0.8)
        else:
            sheet.text(92, y - 2.0, words["skipped"], REGULAR, 9.5)
        sheet.line(LEFT, y, RIGHT, y, 0.6, 0.45)
