"""The school at the head of its papers: facts and letterhead as printing blocks want them."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from opoz_desktop.kernel import resources
from opoz_desktop.pdf.letterhead import (
    ADDRESS_TOP,
    ADDRESS_WIDTH,
    Head,
    Side,
    Window,
    draw_address,
    draw_footer,
    draw_head,
)
from opoz_desktop.pdf.page import GREY, LEFT, TEXT, Sheet
from opoz_desktop.pdf.text import REGULAR

from .queries import LetterheadRow, SchoolRow


def head_of(school: SchoolRow, letterhead: LetterheadRow) -> Head:
    """Return what stands at the head and the foot of a letter; lines that are not known are left out."""
    reach = " · ".join(part for part in (school.phone, school.email) if part)
    return Head(
        name=school.paper_name,
        board_line=_words()["board_line"].format(board=school.board_name),
        lines=tuple(part for part in (school.address, reach, school.website) if part),
        logo=letterhead.logo,
        logo_size=(letterhead.logo_width, letterhead.logo_height),
        footer=letterhead.footer,
    )


def sample_letterhead(school: SchoolRow, letterhead: LetterheadRow, side: str) -> bytes:
    """Return a sheet with the letterhead, and a frame where the window of the envelope shows the address.

    Where letters go along with the child it has no frame: only the name is printed there.
    """
    words, head = _words(), head_of(school, letterhead)
    sheet = Sheet(words["sample_title"])
    draw_head(sheet, head)
    window = Window.of(side)
    if side == Side.NONE:
        draw_address(sheet, [words["sample_for"]], window)
    else:
        draw_address(sheet, words["sample_address"], window, words["sample_sender"])
        sheet.canvas.setDash(2, 2)
        sheet.box(window.x - 5, ADDRESS_TOP - 7.5, ADDRESS_WIDTH + 9, 31, 0.6, 0.0, GREY)
        sheet.canvas.setDash()
        sheet.text(window.x - 5, ADDRESS_TOP + 27.5, words["sample_window"], REGULAR, 8.5, GREY)
    for i, line in enumerate(words["sample_text"]):
        sheet.text(LEFT, 100 + i * 6, line, REGULAR, TEXT)
    draw_footer(sheet, head, words["sample_page"])
    sheet.new_page()
    return sheet.finish()


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("letters", "head_nl.toml"))
