"""The list for the school photographer: numbers instead of contact data, yes or no per picture, and a return slip.

Source: peers-and-features section 2 idea 8; Kennisnet on data for the photographer (only what is needed).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from opoz_desktop.kernel.days import spoken, written
from opoz_desktop.pdf.letter import BOTTOM, Flow, twice
from opoz_desktop.pdf.page import LEFT, RIGHT, Sheet
from opoz_desktop.pdf.table import Column
from opoz_desktop.pdf.text import BOLD

from ..queries import PhotographerGroup
from ..wording import words

_SLIP = 62.0
"""Height of the slip in mm."""


def draw_photographer(groups: Sequence[PhotographerGroup], school: str, today: date) -> bytes:
    """Return the PDF; each group begins on a page of its own, the slip is the foot of its last page."""
    return twice(lambda count: _lists(groups, school, today, count))


def draw_key(groups: Sequence[PhotographerGroup], school: str, today: date) -> bytes:
    """Return the PDF that says which number is which pupil."""
    return twice(lambda count: _keys(groups, school, today, count))


def _flow(w: dict[str, Any], label: list[str], school: str, today: date, count: int) -> Flow:
    """Begin a list; `label` holds the group of the page that is written."""

    def footer(page: int) -> tuple[str, str, str]:
        return (
            w["footer"].format(school=school, group=label[0]),
            w["made"].format(date=written(today)),
            w["page"].format(page=page, count=count),
        )

    return Flow(Sheet(w["file_title"]), footer)


def _lists(groups: Sequence[PhotographerGroup], school: str, today: date, count: int) -> Flow:
    w = words()["photographer"]
    label = [""]
    flow = _flow(w, label, school, today, count)
    columns = [Column(h, s, i < 2) for i, (h, s) in enumerate(zip(w["heads"], (36, 43, 22, 28, 38.5), strict=True))]
    for group in groups:
        label[0] = group.group
        flow.sheet.text(LEFT, flow.y, w["title"], BOLD, 19)
        flow.y += 4
        flow.paragraph(w["subtitle"].format(group=group.group, school=school, date=spoken(group.on)))
        flow.paragraph(w["lead"])
        flow.paragraph(w["no_word"])
        rows = [
            (
                line.number,
                line.shown,
                w["yes" if line.portrait else "no"],
                w["yes" if line.group else "no"],
                w["with"].format(numbers=", ".join(line.siblings))
                if line.siblings
                else w["no" if line.related else "none"],
            )
            for line in group.lines
        ]
        flow.table(columns, rows)
        _slip(flow, w)
        flow.break_page()
    return flow


def _keys(groups: Sequence[PhotographerGroup], school: str, today: date, count: int) -> Flow:
    w = words()["photographer"]
    label = [""]
    flow = _flow(w, label, school, today, count)
    columns = [Column(h, s, i == 0) for i, (h, s) in enumerate(zip(w["key_heads"], (40, 87.5, 40), strict=True))]
    for group in groups:
        label[0] = group.group
        flow.sheet.text(LEFT, flow.y, w["key_title"], BOLD, 19)
        flow.y += 4
        flow.paragraph(w["key_lead"].format(date=written(group.on)))
        flow.table(columns, [(line.number, line.name.listed, group.group) for line in group.lines])
        flow.heading(w["sources_title"])
        flow.bullets(
            [
                w["source_purpose" if s.purpose else "source_always"].format(
                    column=w[f"column_{s.column}"], purpose=s.purpose, source=s.source
                )
                for s in group.sources
            ]
        )
        flow.break_page()
    return flow


def _slip(flow: Flow, w: dict[str, Any]) -> None:
    """Draw the slip at the foot of the page, below a line to cut."""
    if flow.room < _SLIP:
        flow.break_page()
    flow.y = max(flow.y, BOTTOM - _SLIP)
    flow.sheet.dashed(LEFT, flow.y, RIGHT)
    flow.y += 3
    flow.heading(w["slip"])
    flow.paragraph(w["slip_text"], size=10)
    flow.y += 2
    for line in w["slip_lines"]:
        flow.y += 7.6
        flow.sheet.text(LEFT, flow.y, line, size=10)
        flow.sheet.line(LEFT + 68, flow.y + 0.8, RIGHT, flow.y + 0.8, 0.6)
