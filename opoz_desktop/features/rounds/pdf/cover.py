"""The sheet on top of a pile of letters: how many, for whom, with which numbers. For school only."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm

from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.days import written
from opoz_desktop.pdf.letter import Flow
from opoz_desktop.pdf.page import GREY, H1, LEFT, RIGHT
from opoz_desktop.pdf.table import Column
from opoz_desktop.pdf.text import wrap

from ..queries.letters import Addressee
from .paper import Letter, plain


def draw_cover(letter: Letter, group: str, people: Sequence[Addressee], first: int, pages: int) -> int:
    """Draw the cover of one group and return its pages, which are even. `pages` is what its letters take.

    It names pupils and counts letters; guardians are not named, so that nobody sees the other's name on it.
    """
    words, sheet = letter.words["cover"], letter.sheet
    school, today = letter.frame.school.paper_name, letter.frame.today

    def footer(page: int) -> tuple[str, str, str]:
        left = words["footer"].format(school=school, date=written(today))
        return left, "", letter.words["page"].format(page=page)

    flow = Flow(sheet, footer)
    title = words["title"].format(group=group) if group else words["title_no_group"]
    flow.y += 3
    for line in wrap(f"**{title}**", (RIGHT - LEFT) * mm, H1)[:2]:
        sheet.rich(LEFT, flow.y, line, H1)
        flow.y += 8
    facts = {"letters": len(people), "pupils": len({p.pupil_id for p in people}), "sheets": pages // 2}
    flow.paragraph(words["counts_one" if len(people) == 1 else "counts"].format(**facts))
    flow.paragraph(words["advice"], grey=GREY)
    flow.y += 2
    rows: list[tuple[str, str, str, str]] = []
    seen: dict[PupilId, list[int]] = {}
    for number, to in enumerate(people, first):
        seen.setdefault(to.pupil_id, []).append(number)
    names = {to.pupil_id: plain(to.listed) for to in people}
    for pupil_id, numbers in seen.items():
        span = str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
        rows.append((names[pupil_id], str(len(numbers)), span, ""))
    heads = (words["head_pupil"], words["head_letters"], words["head_numbers"], words["head_given"])
    flow.table([Column(h, w) for h, w in zip(heads, (76, 22, 24, 45.5), strict=True)], rows)
    return letter.even(flow)
