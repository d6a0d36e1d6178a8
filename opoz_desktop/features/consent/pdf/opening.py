"""The upper part of the first page: the school, the question, about whom and for whom it is, and how to fill it in.

With a window envelope the address stands where the window shows it, and nothing of the child or of another
guardian comes near: what may show reaches from 39 to 95 mm below the upper edge, on the side of the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from opoz_desktop.kernel.days import written
from opoz_desktop.pdf.forms import CODE_LARGE
from opoz_desktop.pdf.letterhead import Head, Side, Window, draw_address, draw_head
from opoz_desktop.pdf.page import H1, H1_LEADING, LEADING, LEFT, RIGHT, TEXT, WIDTH, Sheet
from opoz_desktop.pdf.text import BOLD, REGULAR, escape, rich_width, wrap

from ..queries.recipients import FormDraft, Recipient
from ..rules.languages import DUTCH, RIGHT_TO_LEFT
from .words import fit_lines, fitting, form_words, hand_in

if TYPE_CHECKING:
    from .form import FormDrawing

SMALL = 10.0
CODE_TOP = 19.5
_HEAD_Y, _HEAD_LOGO = 23.0, 15.0
_TITLE_Y, _BOX_TOP, _BOX_HEIGHT, _BOX_HALF = 39.5, 53.5, 19.5, 112.0
_HEAD_ROOM = 33.6
"""The lowest baseline of the school's lines that leaves the title where it is."""
_BESIDE_CODE = 6.0
_WINDOW_BOX_TOP, _WINDOW_BOX_HEIGHT, _WINDOW_BELOW = 51.0, 44.5, 100.5
_WINDOW_TITLE, _WINDOW_TITLE_Y, _WINDOW_TITLE_LEADING = 15.0, 32.0, 6.4
_BESIDE_LEFT, _BESIDE_RIGHT = (128.0, RIGHT), (LEFT, 82.0)
"""From where to where the frame about the child reaches, beside a window at the left and at the right."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Where the upper part stands. `window` is the side seen from the drawing; `shown_at` ends the code in letters.

    `frame` is x, top, width and height of the frame about the child; `below` is where the table may begin.
    """

    window: str
    code_x: float
    code_top: float
    shown_at: tuple[float, float]
    title_y: float
    title: tuple[str, ...]
    title_size: float
    frame: tuple[float, float, float, float]
    own: tuple[str, ...]
    """The school's own words, broken into lines."""
    intro: tuple[str, ...]
    """The sentences before the boxes, one line each; those with `{name}` are this child's."""
    intro_top: float
    below: float


def plan_opening(draft: FormDraft, language: str) -> Opening:
    """Work out the upper part of the first page."""
    words = form_words(language)
    turned = language in RIGHT_TO_LEFT
    window = _seen(draft.paper.window, turned=turned)
    room = (RIGHT - LEFT) * mm
    intro = tuple(line for text in words["intro"] for line in ((text,) if "{name}" in text else wrap(text, room, TEXT)))
    own = wrap(escape(draft.intro), room, TEXT) if draft.intro else ()
    code_x, code_top = RIGHT - CODE_LARGE, CODE_TOP
    shown_at = (RIGHT, 48.6)
    if window == Side.RIGHT:
        code_x, code_top = RIGHT - CODE_LARGE - 2, 16.5
        shown_at = (code_x - 5, 20.0)
    title_room = (code_x - _BESIDE_CODE - LEFT) * mm
    if window == Side.NONE:
        size, title_y = H1, _TITLE_Y
        title: tuple[str, ...] = tuple(words["title"])
        down = max(0.0, _head_end(draft, language, code_x) - _HEAD_ROOM)
        title_y += down
        frame = (LEFT, _BOX_TOP + down, RIGHT - LEFT, _BOX_HEIGHT)
        top = _BOX_TOP + _BOX_HEIGHT + 6.5 + down
    else:
        size, title_y = _WINDOW_TITLE, max(_WINDOW_TITLE_Y, _head_end(draft, language, code_x, windowed=True) + 7.2)
        title = tuple(x.replace("**", "") for x in wrap(f"**{' '.join(words['title'])}**", title_room, size))
        begin, end = _BESIDE_LEFT if window == Side.LEFT else _BESIDE_RIGHT
        frame = (begin, _WINDOW_BOX_TOP, end - begin, _WINDOW_BOX_HEIGHT)
        top = _WINDOW_BELOW
    intro_top = top + len(own) * LEADING + (2.5 if own else 0.0)
    below = intro_top + (len(intro) + 1) * LEADING
    return Opening(
        window, code_x, code_top, shown_at, title_y, title, size, frame, own, intro, intro_top, below
    )  # fmt: skip


def draw_opening(form: FormDrawing) -> None:
    """Draw what is the same on every form of the printing."""
    sheet, words, opening = form.sheet, form.words, form.plan.opening
    _school(sheet, form.draft, form.plan.language, opening.code_x, windowed=opening.window != Side.NONE)
    leading = H1_LEADING if opening.window == Side.NONE else _WINDOW_TITLE_LEADING
    for i, part in enumerate(opening.title):
        sheet.text(LEFT, opening.title_y + i * leading, part, BOLD, opening.title_size)
    x, top, w, h = opening.frame
    sheet.box(x, top, w, h, 1.0, 1.5)
    sheet.text(x + 4, top + 5.4, words["child_label"], REGULAR, SMALL)
    gx, gy = _guardian_at(opening)
    sheet.text(gx, gy + 5.4, words["guardian_label"], REGULAR, SMALL)
    own_top = opening.intro_top - len(opening.own) * LEADING - (2.5 if opening.own else 0.0)
    with sheet.mirror(on=False):
        for i, part in enumerate(opening.own):
            sheet.rich(LEFT, own_top + i * LEADING, part)
    for i, part in enumerate(opening.intro):
        if "{name}" not in part:
            sheet.rich(LEFT, opening.intro_top + i * LEADING, part)
    last = opening.intro_top + len(opening.intro) * LEADING
    sheet.rich(LEFT, last, hand_in(form.draft.hand_in_by, form.plan.language))


def draw_about(form: FormDrawing, to: Recipient) -> None:
    """Draw whom the form is about and for whom it is."""
    sheet, words, opening = form.sheet, form.words, form.plan.opening
    x, top, w, _ = opening.frame
    gx, gy = _guardian_at(opening)
    stacked = opening.window != Side.NONE
    room = (w - 8) if stacked else (gx - x - 8)
    born_on = written(to.born_on).replace("-", "/") if form.plan.turned else written(to.born_on)
    facts = {"date": born_on, "group": escape(to.group)}
    born = "born" if to.born_on and to.group else "born_no_group" if to.born_on else "no_birth_date"
    below = _name(sheet, x + 4, top + 10.8, to.child, room)
    told = words[born].replace(", {group}", "\n{group}").replace("، {group}", "\n{group}") if stacked else words[born]
    for i, line in enumerate(wrap(told.format(**facts), room * mm, TEXT)[: 2 if stacked else 1]):
        sheet.rich(x + 4, below + i * 5.3, line)
    room = (w - 8) if stacked else (x + w - gx - 4)
    capacity = words["capacity"]
    if to.second is None:
        below = _name(sheet, gx, gy + 10.8, to.guardian, room)
        sheet.text(gx, below, fitting(capacity[to.capacity], room * mm, TEXT))
    else:
        for i, (name, kind) in enumerate(((to.guardian, to.capacity), (to.second.guardian, to.second.capacity))):
            shown = fitting(name, room * mm * 0.62, TEXT, BOLD)
            text = fitting(f", {capacity[kind]}", room * mm - rich_width(f"**{escape(shown)}**", TEXT), TEXT)
            sheet.rich(gx, gy + 10.8 + i * 5.3, f"**{escape(shown)}**{text}")
    for i, part in enumerate(opening.intro):
        if "{name}" in part:
            sheet.rich(LEFT, opening.intro_top + i * LEADING, _named(part, to.called, words["your_child"]))
    if stacked:
        _address(form, to)


def _named(text: str, called: str, instead: str) -> str:
    """Put the child's first name into a sentence; a name that is too long for the line is "your child"."""
    named = text.format(name=escape(called))
    if rich_width(named, TEXT) <= (RIGHT - LEFT) * mm:
        return named
    named = text.format(name=instead)
    return named[:1].upper() + named[1:]


def _name(sheet: Sheet, x: float, y: float, name: str, room: float) -> float:
    """Draw a name on one line, or smaller on two, and return the baseline below it."""
    lines, size = fit_lines(name, room * mm, TEXT, BOLD)
    up = 1.8 if len(lines) > 1 else 0.0
    for i, line in enumerate(lines):
        sheet.rich(x, y - up + i * 3.6, line, size)
    return y + 5.3 + (0.5 if up else 0.0)


def _guardian_at(opening: Opening) -> tuple[float, float]:
    x, top, _, _ = opening.frame
    return (_BOX_HALF, top) if opening.window == Side.NONE else (x + 4, top + 24.0)


def _address(form: FormDrawing, to: Recipient) -> None:
    """Draw the address for the window: the guardian, and the way through the group or the own address."""
    words = form_words(DUTCH)
    names = [escape(to.guardian), *([escape(to.second.guardian)] if to.second else [])]
    way = [escape(line) for line in to.address] or [words["window"]["through"].format(name=escape(to.called))]
    school = form.draft.school
    with form.sheet.mirror(on=False):
        draw_address(
            form.sheet, [*names, *way], Window.of(form.draft.paper.window),
            ", ".join(part for part in (school.paper_name, school.address) if part),
        )  # fmt: skip


def _seen(side: str, *, turned: bool) -> str:
    """Return on which side of the drawing a window is that is on a side of the paper."""
    if not turned or side not in (Side.LEFT, Side.RIGHT):
        return side
    return Side.RIGHT if side == Side.LEFT else Side.LEFT


def _school(sheet: Sheet, draft: FormDraft, language: str, code_x: float, *, windowed: bool) -> float:
    """Draw the school and its board, with its picture when it has one; return the lowest baseline."""
    words, school, head = form_words(language), draft.school, draft.letterhead
    board = words["board_line"].format(board=escape(school.board_name))
    name = f"**{escape(school.paper_name)}**"
    right = code_x - _BESIDE_CODE - (34 if windowed and code_x < RIGHT - CODE_LARGE else 0)
    y = 18.0 if windowed else _HEAD_Y
    if head is not None and head.logo is not None:
        lines = (school.address,) if school.address else ()
        shown = Head(school.paper_name, board, lines, head.logo, (head.logo_width, head.logo_height))
        left, right = (WIDTH - right, WIDTH - LEFT) if sheet.mirrored else (LEFT, right)
        with sheet.mirror(on=False):
            return draw_head(sheet, shown, _HEAD_LOGO, left=left, right=right)
    line = f"{name} · {escape(school.address)}" if school.address else name
    room = (right - LEFT) * mm
    for part in wrap(line, room, TEXT)[:2]:
        sheet.rich(LEFT, y, part)
        y += LEADING
    under = wrap(board, room, TEXT)
    most = 1 if windowed else 2  # below a third line the window of the envelope begins
    if len(under) > most:
        under = (*under[: most - 1], fitting(" ".join(under[most - 1 :]), room, TEXT))
    for part in under:
        sheet.rich(LEFT, y, part)
        y += LEADING
    return y - LEADING


def _head_end(draft: FormDraft, language: str, code_x: float, *, windowed: bool = False) -> float:
    """Return the lowest baseline of the school's lines, or the foot of its picture."""
    return _school(Sheet("measure"), draft, language, code_x, windowed=windowed)


__all__ = ["CODE_TOP", "SMALL", "Opening", "draw_about", "draw_opening", "plan_opening"]
