"""The sheet behind a form with its text in another language, line for line, so that a parent can read along.

Nothing is filled in there and nobody is named; its own code tells a reader of scans that it holds no answers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm

from opoz_desktop.kernel.days import written
from opoz_desktop.pdf.forms import CODE_SMALL, CodeSpot, draw_code
from opoz_desktop.pdf.page import FOOT, GREY, H1, H1_LEADING, H2, HAIRLINE, LEADING, LEFT, RIGHT, TEXT, WIDTH
from opoz_desktop.pdf.text import BOLD, REGULAR, escape, wrap

from ..queries.purposes import PurposeRow
from ..queries.recipients import FormDraft
from ..rules.codes import READING, page_text, shown_code
from ..rules.languages import DUTCH, RIGHT_TO_LEFT, language_name
from .form import FormDrawing, blank_page
from .layout import DUTCH_LEADING, DUTCH_SIZE, ROW_LEADING
from .words import fitting, form_words, hand_in, to_know

_TOP, _NEXT_TOP, _BOTTOM = 24.0, 46.0, 272.0
_CODE = (RIGHT - CODE_SMALL, 19.5)
_FOOT_Y = 284.8
_INDENT = 9.0


@dataclass(frozen=True, slots=True)
class Block:
    """A piece that stays whole: its height in mm, and how it is drawn from its top."""

    height: float
    draw: Callable[[float], None]


def reading_language(draft: FormDraft) -> str:
    """Return the language of the sheet behind the form; "" when there is none.

    A form in another language has the Dutch text behind it, which is the one that holds.
    """
    if draft.language == DUTCH:
        return ""
    return DUTCH if draft.paper.in_language else draft.language


def draw_reading_static(form: FormDrawing) -> int:
    """Draw the sheet once, and return its number of pages; 0 when the form has none."""
    language = reading_language(form.draft)
    if not language:
        return 0
    pages = _pages(_Writer(form, language).blocks())
    for number, blocks in enumerate(pages, 1):
        with form.sheet.static(f"reading{number}"), form.sheet.mirror(on=language in RIGHT_TO_LEFT):
            y = _TOP if number == 1 else _NEXT_TOP
            for block in blocks:
                block.draw(y)
                y += block.height
            _foot(form, language, number, len(pages))
    return len(pages)


def draw_reading(form: FormDrawing, code: str, pages: int) -> None:
    """Draw the sheet behind a form; an empty code draws a sample."""
    turned = reading_language(form.draft) in RIGHT_TO_LEFT
    x = WIDTH - _CODE[0] - CODE_SMALL if turned else _CODE[0]
    for number in range(1, pages + 1):
        form.sheet.place(f"reading{number}")
        if code:
            spot = CodeSpot(number, "top", READING, x, _CODE[1], CODE_SMALL)
            draw_code(form.sheet, page_text(form.key, code, READING, str(pages)), [spot])
            with form.sheet.mirror(on=turned):
                form.sheet.right(RIGHT, _CODE[1] + CODE_SMALL + 5.2, shown_code(code), BOLD, FOOT)
        form.sheet.new_page()
    if pages % 2 and form.draft.paper.duplex:
        blank_page(form)


def _pages(blocks: list[Block]) -> list[list[Block]]:
    pages: list[list[Block]] = [[]]
    y = _TOP
    for block in blocks:
        if y + block.height > _BOTTOM and pages[-1]:
            pages.append([])
            y = _NEXT_TOP
        pages[-1].append(block)
        y += block.height
    return pages


def _foot(form: FormDrawing, language: str, page: int, count: int) -> None:
    words, dutch = form_words(language), form_words(DUTCH)
    aside = dutch["aside"]
    kind = aside["dutch_text"] if language == DUTCH else aside["reading"].format(language=language_name(language))
    text = dutch["footer"].format(
        school=form.draft.school.name, template=f"{form.template} · {kind}", date=written(form.draft.printed_on)
    )
    form.sheet.text(LEFT, _FOOT_Y, fitting(text, 130 * mm, FOOT), REGULAR, FOOT, GREY, ltr=True)
    form.sheet.right(RIGHT, _FOOT_Y, words["page"].format(page=page, count=count), REGULAR, FOOT, GREY)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Makes the blocks of the sheet in one language."""

    form: FormDrawing
    language: str

    @property
    def words(self) -> dict[str, Any]:
        return form_words(self.language)

    def blocks(self) -> list[Block]:
        words, draft = self.words, self.form.draft
        reading = words["reading"]
        asked = draft.purposes if self.language == DUTCH else draft.translated
        title = self._lines(wrap(f"**{reading['title']}**", (_CODE[0] - 6 - LEFT) * mm, H1), H1, H1_LEADING)
        found = [Block(max(title.height, _NEXT_TOP - 1 - _TOP), title.draw), self._notice()]
        found.append(self._lines(wrap(f"**{' '.join(words['title'])}**", self._room(), H2), H2, LEADING, 1.0))
        sentences = [text.format(name=words["your_child"]) for text in words["intro"]]
        sentences.append(hand_in(draft.hand_in_by, self.language))
        sentences.append(reading["choose"])
        found += [self._paragraph(text[:1].upper() + text[1:]) for text in sentences]
        found.append(Block(2.0, _nothing))
        found += [self._purpose(n, p, d) for n, (p, d) in enumerate(zip(asked, draft.purposes, strict=True), 1)]
        found.append(self._heading(words["good_to_know"]))
        found += [self._bullet(text) for text in to_know(self.language, draft.school, self.form.plan.blocks)]
        found.append(self._heading(reading["at_the_end"]))
        found.append(self._paragraph(reading["sign"]))
        found.append(self._paragraph(words["remark"]))
        found.append(self._paragraph(f"**{words['strip_title']}** {words['strip_works']}"))
        return found

    def _room(self, less: float = 0.0) -> float:
        return (RIGHT - LEFT - less) * mm

    def _lines(
        self, lines: tuple[str, ...], size: float = TEXT, leading: float = ROW_LEADING, after: float = 0.6,
        indent: float = 0.0,
    ) -> Block:  # fmt: skip
        def draw(y: float) -> None:
            for i, line in enumerate(lines):
                self.form.sheet.rich(LEFT + indent, y + (i + 1) * leading - 1.2, line, size)

        return Block(len(lines) * leading + after, draw)

    def _paragraph(self, text: str) -> Block:
        return self._lines(wrap(text, self._room(), TEXT))

    def _heading(self, text: str) -> Block:
        inner = self._lines(wrap(f"**{text}**", self._room(), H2), H2, LEADING)
        return Block(inner.height + 4.0, lambda y: inner.draw(y + 3.4))

    def _bullet(self, text: str) -> Block:
        inner = self._lines(wrap(text, self._room(6), TEXT), indent=6.0)

        def draw(y: float) -> None:
            self.form.sheet.disc(LEFT + 2.2, y + ROW_LEADING - 2.5, 1.2)
            inner.draw(y)

        return Block(inner.height, draw)

    def _notice(self) -> Block:
        """Say in both languages what this sheet is for."""
        sheet, reading = self.form.sheet, self.words["reading"]
        dutch = self.language == DUTCH
        lines = wrap(f"**{reading['advice']}**" + ("" if dutch else f" {reading['counts']}"), self._room(8), TEXT)
        below = () if dutch else wrap(form_words(DUTCH)["aside"]["aid"], self._room(8), DUTCH_SIZE)
        height = len(lines) * LEADING + len(below) * DUTCH_LEADING + 4.5

        def draw(y: float) -> None:
            sheet.box(LEFT, y + 1, RIGHT - LEFT, height, 1.0, 1.5)
            at = y + 1.6
            for line in lines:
                at += LEADING
                sheet.rich(LEFT + 4, at - 0.6, line)
            for line in below:
                at += DUTCH_LEADING
                sheet.rich(LEFT + 4, at, line, DUTCH_SIZE, GREY, ltr=True)

        return Block(height + 5.0, draw)

    def _purpose(self, number: int, purpose: PurposeRow, dutch: PurposeRow) -> Block:
        sheet = self.form.sheet
        room = self._room(_INDENT)
        title = escape(purpose.title)
        lines = list(wrap(f"**{title}**", room, TEXT))
        own = purpose.language == DUTCH
        other = [] if own else list(wrap(escape(dutch.title), room, DUTCH_SIZE))
        rest = list(wrap(escape(purpose.who), room, TEXT))
        rest += wrap(form_words(purpose.language)["how_long"].format(text=escape(purpose.how_long)), room, TEXT)
        height = (len(lines) + len(rest)) * ROW_LEADING + len(other) * DUTCH_LEADING + 2.6

        def draw(y: float) -> None:
            sheet.line(LEFT, y, RIGHT, y, 0.6, HAIRLINE)
            at = y + 0.4
            sheet.text(LEFT, at + ROW_LEADING - 0.6, str(number), BOLD)
            for line in lines:
                at += ROW_LEADING
                sheet.rich(LEFT + _INDENT, at - 0.6, line, ltr=own)
            for line in other:
                at += DUTCH_LEADING
                sheet.rich(LEFT + _INDENT, at - 0.9, line, DUTCH_SIZE, GREY, ltr=True)
            for line in rest:
                at += ROW_LEADING
                sheet.rich(LEFT + _INDENT, at - 0.6, line, ltr=own)

        return Block(height, draw)


def _nothing(_: float) -> None:
    return
