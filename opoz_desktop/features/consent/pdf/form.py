"""Draw the personal consent form: what is the same for all once, and what is this child's on top of it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Any

from reportlab.lib.units import mm

from opoz_desktop.pdf.forms import draw_code, draw_layout
from opoz_desktop.pdf.page import FOOT, GREY, H1, H1_LEADING, H2, LEADING, LEFT, RIGHT, TEXT, Sheet
from opoz_desktop.pdf.text import BOLD, REGULAR, rich_width, width, wrap

from ..queries.forms import SELF, FormDraft, Recipient
from ..rules.codes import STRIP, page_text, shown_code
from .layout import (
    CUT,
    INTRO_TOP,
    KNOW_GAP,
    KNOW_HEAD,
    NO_LEFT,
    ROW_LEADING,
    STRIP_MARKS,
    TEXT_LEFT,
    YES_LEFT,
    FormPlan,
    form_words,
)

SMALL = 10.0
BOX_TOP, BOX_HEIGHT, BOX_HALF = 53.5, 19.5, 112.0
FOOT_UP = 284.8


@dataclass(frozen=True, slots=True)
class FormDrawing:
    """One printing: the sheet, the plan, and what stands on every form."""

    sheet: Sheet
    plan: FormPlan
    draft: FormDraft
    template: str
    key: bytes

    @property
    def words(self) -> dict[str, Any]:
        return form_words(self.draft.language)


def draw_static(form: FormDrawing) -> None:
    """Draw once what is the same on every form of the printing."""
    for page in range(1, form.plan.last + 1):
        with form.sheet.static(f"page{page}"):
            draw_layout(form.sheet, form.plan.layout, page)
            _table(form, page)
            if page == 1:
                _opening(form)
            if page == form.plan.last:
                _closing(form)
            else:
                _turn(form, page)
            _foot(form, page)


def draw_form(form: FormDrawing, recipient: Recipient, code: str) -> None:
    """Draw one form on pages of its own; an even number, so that no two pupils share a sheet of paper.

    An empty code draws a sample: no codes, and a word that says so.
    """
    sheet, last = form.sheet, form.plan.last
    shown = shown_code(code) if code else ""
    for page in range(1, last + 1):
        sheet.place(f"page{page}")
        if page == 1:
            _about(form, recipient)
        else:
            _continued(form, recipient)
        if page == last:
            _signing(form, recipient, shown)
        if code:
            text = page_text(form.key, code, str(page), str(last))
            spots = [c for c in form.plan.layout.codes if c.page == page and c.part == "page"]
            draw_code(sheet, text, spots)
            _shown(form, page, shown)
            if page == last:
                strip = page_text(form.key, code, STRIP, str(last))
                draw_code(sheet, strip, [c for c in form.plan.layout.codes if c.part == STRIP])
        else:
            sheet.text(RIGHT - 52, 31, form.words["sample"], BOLD, SMALL)
        sheet.new_page()
    if last % 2:
        blank_page(form)


def blank_page(form: FormDrawing) -> None:
    """Draw the empty back of a sheet; it says so, because an empty page looks like a mistake."""
    form.sheet.text(LEFT, 150, form.words["blank"], REGULAR, TEXT, GREY)
    form.sheet.new_page()


def day(when: date | None) -> str:
    """Write a date as paper does: 25-09-2026."""
    return "" if when is None else when.strftime("%d-%m-%Y")


MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip


def long_day(when: date) -> str:
    """Write a date in words: 25 september 2026."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def _opening(form: FormDrawing) -> None:
    sheet, words, school = form.sheet, form.words, form.draft.school
    room = (RIGHT - 22 - 6 - LEFT) * mm
    line = f"**{school.paper_name}** · {school.address}" if school.address else f"**{school.paper_name}**"
    for i, part in enumerate(wrap(line, room, TEXT)[:2]):
        sheet.rich(LEFT, 23 + i * LEADING, part)
    below = 23 + LEADING * min(len(wrap(line, room, TEXT)), 2)
    sheet.text(LEFT, below, words["board_line"].format(board=school.board_name))
    for i, part in enumerate(words["title"]):
        sheet.text(LEFT, 39.5 + i * H1_LEADING, part, BOLD, H1)
    sheet.box(LEFT, BOX_TOP, RIGHT - LEFT, BOX_HEIGHT, 1.0, 1.5)
    sheet.text(LEFT + 4, BOX_TOP + 5.4, words["child_label"], REGULAR, SMALL)
    sheet.text(BOX_HALF, BOX_TOP + 5.4, words["guardian_label"], REGULAR, SMALL)
    for i, part in enumerate(form.plan.intro):
        if "{name}" not in part:
            sheet.rich(LEFT, _intro_y(i), part)
    sheet.rich(LEFT, _intro_y(len(form.plan.intro)), _hand_in(form))


def _hand_in(form: FormDrawing) -> str:
    by = form.draft.hand_in_by
    return form.words["hand_in"].format(date=long_day(by)) if by else form.words["hand_in_open"]


def _intro_y(i: int) -> float:
    return INTRO_TOP + i * LEADING


def _table(form: FormDrawing, page: int) -> None:
    sheet, words, plan = form.sheet, form.words, form.plan
    if page not in plan.heads:
        return
    head = plan.heads[page]
    sheet.text(TEXT_LEFT, head, words["head_what"], BOLD, SMALL)
    sheet.text(YES_LEFT, head, words["head_boxes"], BOLD, SMALL)
    sheet.line(LEFT, head + 2.4, RIGHT, head + 2.4, 1.2)
    lines = [x for x in plan.lines if x.page == page]
    for line in lines:
        y = line.top + 5.2
        sheet.text(LEFT, y, str(line.number), BOLD)
        for part in line.title.split("\n"):
            sheet.rich(TEXT_LEFT, y, part)
            y += ROW_LEADING
        for part in (*line.who, *line.how_long):
            sheet.text(TEXT_LEFT, y, part)
            y += ROW_LEADING
        middle = line.top + line.height / 2 + 1.4
        sheet.text(YES_LEFT + 8.3, middle, words["yes"], BOLD, 11.5)
        sheet.text(NO_LEFT + 8.3, middle, words["no"], BOLD, 11.5)
        if line is not lines[-1]:
            sheet.line(LEFT, line.top + line.height, RIGHT, line.top + line.height, 0.6, 0.45)


def _turn(form: FormDrawing, page: int) -> None:
    """Say that the form goes on overleaf."""
    words = form.words
    rest = sum(line.page > page for line in form.plan.lines)
    text = words["more"].format(count=rest) if rest > 1 else words["more_one"] if rest else words["more_none"]
    form.sheet.right(RIGHT, 273.5, text, BOLD)


def _closing(form: FormDrawing) -> None:
    sheet, words = form.sheet, form.words
    y = form.plan.rows_end + KNOW_GAP
    sheet.text(LEFT, y, words["good_to_know"], BOLD, H2)
    y += KNOW_HEAD
    for bullet in form.plan.bullets:
        sheet.disc(LEFT + 2.2, y - 1.3, 1.2)
        for part in bullet:
            sheet.rich(LEFT + 6, y, part)
            y += ROW_LEADING
    layout = form.plan.layout
    fields = {f.name: f for f in layout.fields}
    signature, when, remark = fields["signature"], fields["date"], fields["remark"]
    bottom = signature.y + signature.h
    sheet.text(LEFT, signature.y - 11.5, words["signature"], BOLD, H2)
    sheet.text(LEFT, signature.y, words["label_name"])
    sheet.text(when.x, signature.y, words["label_date"])
    sheet.text(signature.x, signature.y, words["label_signature"])
    sheet.line(when.x, bottom, when.x + when.w, bottom, 0.8)
    sheet.line(signature.x, bottom, signature.x + signature.w, bottom, 0.8)
    for i, part in enumerate(("day", "month", "year")):
        sheet.centred(when.x + when.w * (2 * i + 1) / 6, bottom + 3.6, words[part], REGULAR, 9)
    sheet.text(remark.x, remark.y - 1.7, words["remark"], REGULAR, 9.5)
    sheet.box(remark.x, remark.y, remark.w, remark.h, 0.6, 0.0, 0.3)
    _strip(form)


def _strip(form: FormDrawing) -> None:
    sheet, words, layout = form.sheet, form.words, form.plan.layout
    _scissors(sheet, LEFT + 1.6, CUT)
    sheet.dashed(LEFT + 7, CUT, RIGHT)
    sheet.text(LEFT, CUT + 8.6, words["strip_title"], BOLD, H2)
    sheet.text(LEFT, CUT + 19.2, words["strip_works"])
    boxes = [b for b in layout.boxes if b.part == STRIP]
    for i, part in enumerate(words["strip_lines"]):
        sheet.text(LEFT, boxes[0].y + 1.7 + i * 4.6, part, REGULAR, SMALL)
    for box in boxes:
        label = str(box.line) if box.line else words["strip_all"]
        sheet.text(box.x + box.size + 1.0, box.y + 3.9, label, REGULAR if box.line else BOLD, SMALL)
    fields = {f.name: f for f in layout.fields}
    for name in ("strip_date", "strip_signature"):
        f = fields[name]
        sheet.line(f.x, f.y + f.h, f.x + f.w, f.y + f.h, 0.8)
    sheet.text(fields["strip_date"].x, fields["strip_date"].y + 0.6, words["strip_date"], REGULAR, SMALL)


def _scissors(sheet: Sheet, x: float, y: float) -> None:
    """Draw a small pair of scissors on the line to cut along."""
    canvas = sheet.canvas
    canvas.saveState()
    canvas.setLineWidth(0.9)
    for side in (-1, 1):
        cy = y + side * 1.15
        canvas.circle(x * mm, (297 - cy) * mm, 0.8 * mm, stroke=1, fill=0)
        sheet.line(x + 0.65, y + side * 0.75, x + 4.2, y - side * 1.2, 0.9)
    canvas.restoreState()


def _foot(form: FormDrawing, page: int) -> None:
    words, school = form.words, form.draft.school
    y = _foot_y(form, page)
    text = words["footer"].format(school=school.name, template=form.template, date=day(form.draft.printed_on))
    form.sheet.text(LEFT, y, fitting(text, 103 * mm, FOOT), REGULAR, FOOT, GREY)
    form.sheet.right(RIGHT, y, words["page"].format(page=page, count=form.plan.last), REGULAR, FOOT, GREY)


def _foot_y(form: FormDrawing, page: int) -> float:
    return FOOT_UP if page < form.plan.last else STRIP_MARKS + 1.2


def _about(form: FormDrawing, to: Recipient) -> None:
    sheet, words = form.sheet, form.words
    half = (BOX_HALF - LEFT - 8) * mm
    sheet.text(LEFT + 4, BOX_TOP + 10.8, fitting(to.child, half, TEXT, BOLD), BOLD)
    facts = {"date": day(to.born_on), "group": to.group}
    born = "born" if to.born_on and to.group else "born_no_group" if to.born_on else "no_birth_date"
    sheet.text(LEFT + 4, BOX_TOP + 16.1, fitting(words[born].format(**facts), half, TEXT))
    room = (RIGHT - BOX_HALF - 4) * mm
    sheet.text(BOX_HALF, BOX_TOP + 10.8, fitting(to.guardian, room, TEXT, BOLD), BOLD)
    sheet.text(BOX_HALF, BOX_TOP + 16.1, fitting(words["capacity"][to.capacity], room, TEXT))
    for i, part in enumerate(form.plan.intro):
        if "{name}" in part:
            text = part.format(name=to.called)
            if rich_width(text, TEXT) > (RIGHT - LEFT) * mm:
                text = part.format(name=words["your_child"])
                text = text[:1].upper() + text[1:]
            sheet.rich(LEFT, _intro_y(i), text)


def _continued(form: FormDrawing, to: Recipient) -> None:
    text = form.words["continued"].format(child=to.child, group=to.group)
    if not to.group:
        text = text.replace(", **", "**")
    for i, part in enumerate(wrap(text, (RIGHT - 22 - 6 - LEFT) * mm, H2)[:2]):
        form.sheet.rich(LEFT, 26 + i * 5.8, part, H2)


def _signing(form: FormDrawing, to: Recipient, shown: str) -> None:
    sheet, words = form.sheet, form.words
    fields = {f.name: f for f in form.plan.layout.fields}
    signature = fields["signature"]
    statement = words["statement_self"] if to.capacity == SELF else words["statement"].format(name=to.called)
    sheet.text(LEFT, signature.y - 5.8, fitting(statement, (RIGHT - LEFT) * mm, TEXT))
    room = (fields["date"].x - LEFT - 3) * mm
    name = wrap(f"**{to.guardian}**", room, TEXT)
    if len(name) > 2:
        name = (f"**{fitting(to.guardian, room, TEXT, BOLD)}**",)
    for i, part in enumerate(name):
        sheet.rich(LEFT, signature.y + signature.h - 0.6 - (len(name) - 1 - i) * 4.8, part)
    child = fitting(to.child, 100 * mm, TEXT, BOLD)
    sheet.rich(LEFT, CUT + 14.0, words["strip_for"].format(child=child))
    if shown:
        sheet.right(RIGHT - 19.5, CUT + 8.0, shown[:9], BOLD, FOOT)
        sheet.right(RIGHT - 19.5, CUT + 12.0, shown[10:], BOLD, FOOT)
    f = fields["strip_signature"]
    text = words["strip_signature"].format(guardian=to.guardian)
    sheet.text(f.x, f.y + 0.6, fitting(text, f.w * mm, SMALL), REGULAR, SMALL)


def _shown(form: FormDrawing, page: int, shown: str) -> None:
    sheet = form.sheet
    if page == 1:
        sheet.right(RIGHT, 48.6, shown, BOLD, 9.5)
    else:
        sheet.right(RIGHT - 22 - 6, 40.5, shown, BOLD, 9.5)
    sheet.centred(143, _foot_y(form, page), shown, BOLD, FOOT)


def fitting(text: str, room: float, size: float, font: str = REGULAR) -> str:
    """Return the text, shortened with a sign when it is wider than its place."""
    if width(text, font, size) <= room:
        return text
    most = bisect_right(range(1, len(text) + 1), room, key=lambda n: width(text[:n] + "…", font, size))
    return text[:most].rstrip() + "…"


__all__ = ["FormDrawing", "blank_page", "day", "draw_form", "draw_static", "fitting", "long_day"]
