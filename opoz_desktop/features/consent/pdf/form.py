"""Draw the personal consent form: what is the same for all once, and what is this child's on top of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm

from opoz_desktop.kernel.days import written
from opoz_desktop.pdf.forms import FieldSpot, draw_code, draw_layout
from opoz_desktop.pdf.page import FOOT, GREY, H2, LEFT, RIGHT, TEXT, Sheet
from opoz_desktop.pdf.text import BOLD, REGULAR, escape, rich_width, width, wrap

from ..queries.recipients import SELF, FormDraft, Recipient
from ..rules.codes import STRIP, page_text, shown_code
from ..rules.languages import DUTCH
from .layout import (
    CUT,
    DUTCH_LEADING,
    DUTCH_SIZE,
    KNOW_GAP,
    KNOW_HEAD,
    NO_LEFT,
    ROW_LEADING,
    STRIP_MARKS,
    TEXT_LEFT,
    YES_LEFT,
    FormPlan,
)
from .opening import SMALL, draw_about, draw_opening
from .words import fit_lines, fitting, form_words

FOOT_UP = 284.8
_WORD = 8.3
"""From the left of a box to the word beside it, in mm."""


@dataclass(frozen=True, slots=True)
class FormDrawing:
    """One printing: the sheet, the plan, and what stands on every form. `typed`: it is filled in on a screen."""

    sheet: Sheet
    plan: FormPlan
    draft: FormDraft
    template: str
    key: bytes
    typed: bool = False

    @property
    def words(self) -> dict[str, Any]:
        return form_words(self.plan.language)

    @property
    def dutch(self) -> dict[str, Any]:
        return form_words(DUTCH)

    @property
    def fields(self) -> dict[str, FieldSpot]:
        """The places to write in as the drawing sees them."""
        return {f.name: f for f in self.plan.unturned.fields}


def draw_static(form: FormDrawing) -> None:
    """Draw once what is the same on every form of the printing."""
    for page in range(1, form.plan.last + 1):
        with form.sheet.static(f"page{page}"):
            draw_layout(form.sheet, form.plan.layout, page)
            with form.sheet.mirror(on=form.plan.turned):
                _table(form, page)
                if page == 1:
                    draw_opening(form)
                if page == form.plan.last:
                    _closing(form)
                else:
                    _turn(form, page)
                _foot(form, page)
    if form.plan.blocks > 1:
        with form.sheet.static("second"), form.sheet.mirror(on=form.plan.turned):
            _place_to_sign(form, "2")


def draw_form(form: FormDrawing, recipient: Recipient, code: str) -> None:
    """Draw one form on pages of its own; printed on both sides, their number is even: no two pupils share a sheet.

    An empty code draws a sample: no codes, and a word that says so.
    """
    sheet, last = form.sheet, form.plan.last
    shown = shown_code(code) if code else ""
    for page in range(1, last + 1):
        sheet.place(f"page{page}")
        with sheet.mirror(on=form.plan.turned):
            if page == 1:
                draw_about(form, recipient)
            else:
                _continued(form, recipient)
            if page == last:
                _signing(form, recipient, shown)
            if code:
                _shown(form, page, shown)
            else:
                sheet.text(RIGHT - 52, 31, form.words["sample"], BOLD, SMALL)
        if code:
            text = page_text(form.key, code, str(page), str(last))
            spots = [c for c in form.plan.layout.codes if c.page == page and c.part == "page"]
            draw_code(sheet, text, spots)
            if page == last:
                strip = page_text(form.key, code, STRIP, str(last))
                draw_code(sheet, strip, [c for c in form.plan.layout.codes if c.part == STRIP])
        sheet.new_page()
    if last % 2 and form.draft.paper.duplex:
        blank_page(form)


def draw_blank(form: FormDrawing) -> None:
    """Draw the form with nobody on it: what a reader of scans has to ignore."""
    draw_static(form)
    for page in range(1, form.plan.last + 1):
        form.sheet.place(f"page{page}")
        if page == form.plan.last and form.plan.blocks > 1:
            form.sheet.place("second")
        form.sheet.new_page()


def blank_page(form: FormDrawing) -> None:
    """Draw the empty back of a sheet; it says so, because an empty page looks like a mistake."""
    form.sheet.text(LEFT, 150, form.dutch["blank"], REGULAR, TEXT, GREY)
    form.sheet.new_page()


def _table(form: FormDrawing, page: int) -> None:
    sheet, words, plan = form.sheet, form.words, form.plan
    if page not in plan.heads:
        return
    head = plan.heads[page]
    sheet.text(TEXT_LEFT, head, words["head_what"], BOLD, SMALL)
    sheet.text(YES_LEFT, head, words["head_boxes"], BOLD, SMALL)
    sheet.line(LEFT, head + 2.4, RIGHT, head + 2.4, 1.2)
    lines = [x for x in plan.lines if x.page == page]
    leading = plan.leading
    for line in lines:
        y = line.top + 3.3 + plan.padding / 2
        sheet.text(LEFT, y, str(line.number), BOLD)
        for part in line.title:
            sheet.rich(TEXT_LEFT, y, part, ltr=line.untranslated)
            y += leading
        y += (DUTCH_LEADING - leading) if line.dutch else 0
        for part in line.dutch:
            sheet.rich(TEXT_LEFT, y, part, DUTCH_SIZE, GREY, ltr=True)
            y += DUTCH_LEADING
        y += (leading - DUTCH_LEADING) if line.dutch else 0
        for part in (*line.who, *line.how_long):
            sheet.rich(TEXT_LEFT, y, part, ltr=line.untranslated)
            y += leading
        middle = line.top + line.height / 2 + (0 if plan.bilingual else 1.4)
        for x, word in ((YES_LEFT, "yes"), (NO_LEFT, "no")):
            sheet.text(x + _WORD, middle, words[word], BOLD, 11.5)
            if plan.bilingual:
                sheet.text(x + _WORD, middle + 4.2, form.dutch[word], REGULAR, DUTCH_SIZE, GREY)
        if line is not lines[-1]:
            sheet.line(LEFT, line.top + line.height, RIGHT, line.top + line.height, 0.6, 0.45)


def _turn(form: FormDrawing, page: int) -> None:
    """Say where the form goes on, and on the page before the last that it is signed there."""
    rest = sum(line.page > page for line in form.plan.lines)
    where = "back" if page % 2 and form.draft.paper.duplex else "next"
    number = "many" if rest > 1 else "one" if rest else "none"
    text = form.words["turn"][f"{where}_{number}"].format(count=rest)
    if rest and page + 1 < form.plan.last:
        text = f"{text.partition('. ')[0].removesuffix('.')}."
    arrow = "←" if form.plan.turned else "→"
    room = RIGHT - LEFT - 20 - 8
    lines = wrap(f"**{text}**", room * mm, TEXT)
    for i, part in enumerate(lines):
        y = 273.5 - (len(lines) - 1 - i) * ROW_LEADING
        form.sheet.rich(RIGHT - 8 - rich_width(part, TEXT) / mm, y, part)
    form.sheet.right(RIGHT, 273.5, arrow, BOLD)


def _closing(form: FormDrawing) -> None:
    sheet, words, fields = form.sheet, form.words, form.fields
    y = form.plan.rows_end + KNOW_GAP
    sheet.text(LEFT, y, words["good_to_know"], BOLD, H2)
    y += KNOW_HEAD
    for bullet in form.plan.bullets:
        sheet.disc(LEFT + 2.2, y - 1.3, 1.2)
        for part in bullet:
            sheet.rich(LEFT + 6, y, part)
            y += form.plan.leading
    remark = fields["remark"]
    heading = words["signatures" if form.plan.blocks > 1 else "signature"]
    sheet.text(LEFT, fields["signature"].y - 11.5, heading, BOLD, H2)
    _place_to_sign(form, "")
    sheet.text(remark.x, remark.y - 1.7, words["remark"], REGULAR, 9.5)
    sheet.box(remark.x, remark.y, remark.w, remark.h, 0.6, 0.0, 0.3)
    _strip(form)


def _place_to_sign(form: FormDrawing, block: str) -> None:
    """Draw the labels and lines of one place to sign; `block` is "" or "2"."""
    sheet, words = form.sheet, form.words
    signature, when = form.fields[f"signature{block}"], form.fields[f"date{block}"]
    bottom = signature.y + signature.h
    labels = [words["label_name"], words["label_date"], words["label_typed" if form.typed else "label_signature"]]
    if form.plan.bilingual:
        labels = [
            f"{own} / {dutch}"
            for own, dutch in zip(
                labels, (form.dutch[f"label_{x}"] for x in ("name", "date", "signature")), strict=True
            )
        ]
    if not block:  # the labels above the first place hold for the second one, which stands right below it
        for x, text in zip((LEFT, when.x, signature.x), labels, strict=True):
            sheet.text(x, signature.y, text)
    sheet.line(when.x, bottom, when.x + when.w, bottom, 0.8)
    sheet.line(signature.x, bottom, signature.x + signature.w, bottom, 0.8)
    for i, part in enumerate(("day", "month", "year")):
        sheet.centred(when.x + when.w * (2 * i + 1) / 6, bottom + 3.6, words[part], REGULAR, 9)


def _strip(form: FormDrawing) -> None:
    sheet, words = form.sheet, form.words
    _scissors(sheet, LEFT + 1.6, CUT)
    sheet.dashed(LEFT + 7, CUT, RIGHT)
    sheet.text(LEFT, CUT + 8.6, words["strip_title"], BOLD, H2)
    sheet.text(LEFT, CUT + 19.2, words["strip_works"])
    boxes = [b for b in form.plan.unturned.boxes if b.part == STRIP]
    middle = (boxes[0].y + boxes[-1].y) / 2
    for i, part in enumerate(words["strip_lines"]):
        sheet.text(LEFT, middle + 1.7 + i * 4.6, part, REGULAR, SMALL)
    for box in boxes:
        label = str(box.line) if box.line else words["strip_all"]
        sheet.text(box.x + box.size + 1.0, box.y + 3.9, label, REGULAR if box.line else BOLD, SMALL)
    for name in ("strip_date", "strip_signature"):
        f = form.fields[name]
        sheet.line(f.x, f.y + f.h, f.x + f.w, f.y + f.h, 0.8)
    when = form.fields["strip_date"]
    sheet.text(when.x, when.y + 0.6, words["strip_date"], REGULAR, SMALL)
    if form.plan.bilingual:
        at = LEFT + width(words["strip_title"], BOLD, H2) / mm + 3
        dutch = form.dutch["strip_short"]
        if at + width(dutch, REGULAR, FOOT) / mm < RIGHT - 38:
            sheet.text(at, CUT + 8.6, dutch, REGULAR, FOOT, GREY)


def _scissors(sheet: Sheet, x: float, y: float) -> None:
    """Draw a small pair of scissors on the line to cut along."""
    for side in (-1, 1):
        sheet.ring(x, y + side * 1.15, 1.6, 0.9)
        sheet.line(x + 0.65, y + side * 0.75, x + 4.2, y - side * 1.2, 0.9)


def _foot(form: FormDrawing, page: int) -> None:
    words, dutch, school = form.words, form.dutch, form.draft.school
    y = _foot_y(form, page)
    text = dutch["footer"].format(school=school.name, template=form.template, date=written(form.draft.printed_on))
    form.sheet.text(LEFT, y, fitting(text, 103 * mm, FOOT), REGULAR, FOOT, GREY, ltr=True)
    form.sheet.right(RIGHT, y, words["page"].format(page=page, count=form.plan.last), REGULAR, FOOT, GREY)


def _foot_y(form: FormDrawing, page: int) -> float:
    return FOOT_UP if page < form.plan.last else STRIP_MARKS + 1.2


def _continued(form: FormDrawing, to: Recipient) -> None:
    text = form.words["continued"].format(child=escape(to.child), group=escape(to.group))
    if not to.group:
        text = text.replace(", **", "**").replace("، **", "**")
    room = (RIGHT - 22 - 6 - LEFT) * mm
    lines = wrap(text, room, H2)
    if len(lines) > 2:
        lines = (lines[0], f"**{fitting(' '.join(x.replace('**', '') for x in lines[1:]), room, H2, BOLD)}**")
    for i, part in enumerate(lines):
        form.sheet.rich(LEFT, 26 + i * 5.8, part, H2)


def _signing(form: FormDrawing, to: Recipient, shown: str) -> None:
    sheet, words, fields = form.sheet, form.words, form.fields
    kind = "statement_self" if to.capacity == SELF else "statement_two" if to.second else "statement"
    statement = words[kind].format(name=escape(to.called))
    room = (RIGHT - LEFT) * mm
    if rich_width(statement, TEXT) > room:
        statement = words[kind].format(name=words["your_child"])
    sheet.rich(LEFT, fields["signature"].y - 5.8, fitting(statement, room, TEXT))
    _signer(form, "", to.guardian)
    if to.second is not None:
        sheet.place("second")
        _signer(form, "2", to.second.guardian)
    child = escape(fitting(to.child, 92 * mm, TEXT, BOLD))
    sheet.rich(LEFT, CUT + 14.0, words["strip_for"].format(child=child))
    if shown:
        sheet.right(RIGHT - 19.5, CUT + 8.0, shown[:9], BOLD, FOOT)
        sheet.right(RIGHT - 19.5, CUT + 12.0, shown[10:], BOLD, FOOT)
    f = fields["strip_signature"]
    text = words["strip_signature_two"] if to.second else words["strip_signature"].format(guardian=to.guardian)
    sheet.text(f.x, f.y + 0.6, fitting(text, f.w * mm, SMALL), REGULAR, SMALL)


def _signer(form: FormDrawing, block: str, name: str) -> None:
    """Draw who signs, on one or two lines that end where the line to sign on stands."""
    f = form.fields[f"signature{block}"]
    room = (form.fields[f"date{block}"].x - LEFT - 3) * mm
    lines, size = fit_lines(name, room, TEXT, BOLD)
    for i, part in enumerate(lines):
        form.sheet.rich(LEFT, f.y + f.h - 0.6 - (len(lines) - 1 - i) * 4.2, part, size)


def _shown(form: FormDrawing, page: int, shown: str) -> None:
    sheet = form.sheet
    if page == 1:
        x, y = form.plan.opening.shown_at
        sheet.right(x, y, shown, BOLD, 9.5)
    else:
        sheet.right(RIGHT - 22 - 6, 40.5, shown, BOLD, 9.5)
    if not (form.typed and page == 1):
        sheet.centred(143, _foot_y(form, page), shown, BOLD, FOOT)


__all__ = ["FormDrawing", "blank_page", "draw_blank", "draw_form", "draw_static", "fitting"]
