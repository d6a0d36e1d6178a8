"""The consent list of a group on paper: for every pupil and purpose whether it may, without reasons."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from typing import Any

from reportlab.lib.units import mm

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel import resources
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GroupId
from opoz_desktop.kernel.days import written
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.letter import Flow, twice
from opoz_desktop.pdf.page import GREY, HAIRLINE, LEFT, RIGHT, Sheet
from opoz_desktop.pdf.text import BOLD, REGULAR, wrap

from ..queries import Cell, Matrix, matrix_of_group
from ..rules.facts import Reason

_WAITING = frozenset({Reason.NO_ANSWER, Reason.WAITING_FOR_OTHER, Reason.AUTHORITY_UNKNOWN, Reason.NOT_INFORMED})
_NARROWEST, _WIDEST = 11.5, 16.0
"""Width of a purpose's column in mm."""
_ROW, _SIZE = 6.7, 10.5
"""Height of a row in mm and size of its letters in points: thirty pupils and the head fill one page."""
_NAME = 38.0
"""Least width of the column of names in mm."""


def class_list(work: Work, group_id: GroupId, on: date | None = None) -> bytes:
    """Return the consent list of a group on a day (None: today) as PDF, and note in the log that it was made.

    Raise NotFound when there is no such group or when it is not the actor's to see.
    """
    work.require(Permission.SEE_OWN_GROUPS)
    matrix = matrix_of_group(work, group_id, on)
    pdf = draw_list(matrix, school.school(work).paper_name, work.today)
    work.note(AuditLine("consent.print_list", f"group/{group_id}", {"pupils": len(matrix.rows)}))
    return pdf


def draw_list(matrix: Matrix, school_name: str, today: date) -> bytes:
    """Return the PDF."""
    return twice(lambda count: _lay_out(matrix, school_name, today, count))


@cache
def list_words(language: str = "nl") -> dict[str, Any]:
    """Return the reviewed words of the list."""
    return tomllib.loads(resources.read_text("consent", f"list_{language}.toml"))


def _lay_out(matrix: Matrix, school_name: str, today: date, count: int) -> Flow:
    words = list_words()

    def footer(page: int) -> tuple[str, str, str]:
        left = words["footer"].format(school=school_name, group=matrix.group)
        return left, words["made"].format(date=written(today)), words["page"].format(page=page, count=count)

    flow = Flow(Sheet(words["file_title"]), footer)
    flow.sheet.text(LEFT, flow.y, words["title"].format(group=matrix.group), BOLD, 19)
    flow.y += 4
    flow.paragraph(words["lead"].format(date=written(matrix.on)))
    number = max(len(matrix.purposes), 1)
    each = min(max((RIGHT - LEFT - _NAME) / number, _NARROWEST), _WIDEST)
    fits = max(int((RIGHT - LEFT - _NAME) / each), 1)
    for begin in range(0, len(matrix.purposes), fits):
        shown = range(begin, min(begin + fits, len(matrix.purposes)))
        _grid(flow, matrix, shown, each)
    flow.heading(words["columns"])
    for n, purpose in enumerate(matrix.purposes, 1):
        flow.paragraph(words["column"].format(number=n, title=purpose.title))
    flow.space(2)
    flow.paragraph(words["secret"])
    flow.break_page()
    return flow


def _grid(flow: Flow, matrix: Matrix, shown: range, each: float) -> None:
    """Draw the pupils with these purposes: a class of thirty on one page; the head comes back on the next."""
    words, sheet = list_words(), flow.sheet
    left = RIGHT - each * len(shown)
    _head(flow, words["pupil"], shown, left, each)
    total = (words["allowed"], [str(matrix.allowed[n]) for n in shown])
    for name, cells in [(r.name.listed, [_word(r.cells[n]) for n in shown]) for r in matrix.rows] + [total]:
        lines = wrap(name, (left - LEFT - 1) * mm, _SIZE)
        height = _ROW * len(lines)
        if flow.room < height:
            flow.break_page()
            _head(flow, words["pupil"], shown, left, each)
        for i, line in enumerate(lines):
            sheet.rich(LEFT, flow.y + _ROW * (i + 1) - 1.9, line, _SIZE)
        for i, cell in enumerate(cells):
            sheet.text(left + each * i, flow.y + _ROW - 1.9, cell, REGULAR if cell == words["yes"] else BOLD, _SIZE)
        flow.y += height
        sheet.line(LEFT, flow.y, RIGHT, flow.y, 0.6, HAIRLINE)


def _head(flow: Flow, pupil: str, shown: range, left: float, each: float) -> None:
    flow.sheet.text(LEFT, flow.y + 4.6, pupil, BOLD, 10, GREY)
    for i, n in enumerate(shown):
        flow.sheet.text(left + each * i, flow.y + 4.6, str(n + 1), BOLD, 10, GREY)
    flow.y += 6.4
    flow.sheet.line(LEFT, flow.y, RIGHT, flow.y, 1.0)


def _word(cell: Cell) -> str:
    words = list_words()
    if cell.verdict.allowed:
        return str(words["yes"])
    return str(words["open"] if cell.verdict.reason in _WAITING else words["no"])
