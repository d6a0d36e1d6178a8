"""What all letters share on paper: head, address, date, subject, words, footer, and a sheet of their own."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from reportlab.lib.units import mm

from opoz_desktop.features.school.pdf import head_of
from opoz_desktop.kernel import resources
from opoz_desktop.kernel.days import named
from opoz_desktop.kernel.errors import InvalidValue
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.pdf.letter import Flow
from opoz_desktop.pdf.letterhead import Head, Side, Window, draw_address, draw_footer, draw_head
from opoz_desktop.pdf.page import GREY, H2, LEADING, LEFT, RIGHT, TEXT, Sheet
from opoz_desktop.pdf.text import BOLD, REGULAR, escape, rich_width, wrap

from ..queries.letters import Addressee, Frame

SUBJECT_TOP = 82.0
LONGEST_NOTE = 900
_MOST_NOTE_LINES = 14
_TWO_COLUMNS_FROM = 6
_SMALL = 10.0
_BOTTOM = 277.0


@cache
def letter_words(kind: str) -> dict[str, Any]:
    """Return the words of a kind of letter, with those that all share. Raise ResourceMissing."""
    shared = tomllib.loads(resources.read_text("letters", "common_nl.toml"))
    return shared | tomllib.loads(resources.read_text("letters", f"{kind}_nl.toml"))


def checked_note(text: str) -> str:
    """Return the school's own paragraph, line by line. Raise InvalidValue when it is too long, LooksLikeBsn."""
    lines = [plain(line) for line in text.splitlines()]
    clean = "\n".join(lines).strip()
    if len(clean) > LONGEST_NOTE or clean.count("\n") >= _MOST_NOTE_LINES:
        raise InvalidValue(field="note", reason="too_long")
    return refuse_bsn("note", clean)


def plain(text: str) -> str:
    """Return words of others as they may stand in a line: without signs that nobody sees, asterisks as they are."""
    return escape(one_line(text))


@dataclass
class LetterFlow(Flow):
    """A flow with the foot of the letterhead; the number of the letter stands on every page of it."""

    head: Head = field(default_factory=lambda: Head("", "", ()))
    words: dict[str, Any] = field(default_factory=dict[str, Any])
    number: int = 0

    @property
    def room(self) -> float:
        """Return how much is left on the page, in mm; the foot of a letter is low."""
        return _BOTTOM - self.y

    def break_page(self) -> None:
        """End the page with the foot of the letter."""
        parts = [self.words["mark"].format(number=self.number)] if self.number else []
        parts.append(self.words["page"].format(page=self.page))
        draw_footer(self.sheet, self.head, " · ".join(parts))
        self.sheet.new_page()
        self.page += 1
        self.y = 26.0


@dataclass(frozen=True, slots=True)
class Letter:
    """One making of letters of a kind on one sheet. `sample` marks what nobody should send."""

    sheet: Sheet
    frame: Frame
    kind: str
    note: str = ""
    sample: bool = False

    @property
    def words(self) -> dict[str, Any]:
        return letter_words(self.kind)

    @property
    def head(self) -> Head:
        return head_of(self.frame.school, self.frame.letterhead)

    def begin(self, to: Addressee, subject: str, number: int = 0) -> LetterFlow:
        """Draw head, address, date and subject, and return a flow below the salutation."""
        words, sheet, head = self.words, self.sheet, self.head
        draw_head(sheet, head)
        if self.sample:
            sheet.right(RIGHT, SUBJECT_TOP, words["sample"], BOLD, 10)
        window = Window.of(self.frame.side)
        sender = words["sender" if self.frame.school.address else "sender_short"].format(
            school=self.frame.school.name, address=self.frame.school.address
        )
        draw_address(sheet, self._address(to), window, sender if to.address else "")
        flow = LetterFlow(sheet, lambda _: ("", "", ""), head=head, words=words, number=number)
        place = self.frame.school.place
        dated = ", ".join(p for p in (place, named(self.frame.today)) if p)
        sheet.text(LEFT, SUBJECT_TOP, dated, REGULAR, TEXT, GREY)
        flow.y = SUBJECT_TOP + 9
        for line in wrap(f"**{subject}**", (RIGHT - LEFT) * mm, H2 + 1):
            sheet.rich(LEFT, flow.y, line, H2 + 1)
            flow.y += 6.2
        about = words["about" if to.group else "about_no_group"].format(child=plain(to.child), group=to.group)
        flow.y -= 4.4
        flow.paragraph(about, grey=GREY)
        flow.y += 4
        if to.institution:
            flow.paragraph(words["salutation_institution"])
        else:
            flow.paragraph(words["salutation"].format(guardian=plain(to.name)))
        flow.y += 2
        return flow

    def paragraphs(self, flow: Flow, texts: Sequence[str], **facts: str) -> None:
        """Write paragraphs of the letter."""
        for text in texts:
            flow.paragraph(text.format(**facts))
            flow.y += 1.4

    def bullets(self, flow: Flow, title: str, texts: Sequence[str]) -> None:
        """Write a heading with a list below it; many short lines stand in two columns."""
        flow.heading(title, keep=20)
        flow.y += 0.6
        half = (RIGHT - LEFT) / 2
        short = all(rich_width(text, TEXT) < (half - 8) * mm for text in texts)
        if len(texts) < _TWO_COLUMNS_FROM or not short:
            flow.bullets(texts)
            return
        rows = -(-len(texts) // 2)
        flow.need(rows * LEADING)
        for i, text in enumerate(texts):
            x, y = LEFT + (i // rows) * half, flow.y + (i % rows + 1) * LEADING
            flow.sheet.disc(x + 2.0, y - 2.5, 1.2)
            flow.sheet.rich(x + 5.5, y - 1.2, text)
        flow.y += rows * LEADING + 2.5

    def own_words(self, flow: Flow) -> None:
        """Write the school's own paragraph, if there is one."""
        if self.note:
            flow.y += 1
            flow.paragraph(self.note)
            flow.y += 1.4

    def close(self, flow: LetterFlow, know: Sequence[str] = ()) -> int:
        """Write greeting and what is good to know, end the letter, and return its number of pages."""
        words, school = self.words, self.frame.school
        flow.need(32)
        flow.y += 2
        flow.paragraph(words["closing"])
        flow.y += 3.5 if flow.number else 7.5
        key = "signer" if school.director_name else "signer_unknown"
        flow.paragraph(words[key].format(director=school.director_name, school=school.paper_name))
        texts = (*know, self.dpo(), words["complaint"])
        lines = [wrap(text, (RIGHT - LEFT - 5.5) * mm, _SMALL) for text in texts]
        flow.heading(words["know"], keep=9.5 + sum(map(len, lines)) * LEADING * _SMALL / TEXT)
        flow.y += 0.6
        for text in texts:
            flow.sheet.disc(LEFT + 2.0, flow.y + LEADING - 2.9, 1.1)
            flow.paragraph(text, indent=5.5, size=_SMALL)
            flow.y -= 0.7
        return self.even(flow)

    def even(self, flow: Flow) -> int:
        """End the last page and return the pages, which are even: what comes next begins on a sheet of its own."""
        flow.break_page()
        pages = flow.page - 1
        if pages % 2:
            self.blank()
            pages += 1
        return pages

    def blank(self) -> None:
        """Draw the empty back of a sheet; it says so, because an empty page looks like a mistake."""
        self.sheet.text(LEFT, 150, self.words["blank"], REGULAR, TEXT, GREY)
        self.sheet.new_page()

    def reach(self) -> str:
        """Return how the school is reached, as far as it is known."""
        s = self.frame.school
        key = "all" if s.phone and s.email else "phone" if s.phone else "email" if s.email else "none"
        return self.words[f"reach_{key}"].format(phone=s.phone, email=s.email)

    def change(self) -> str:
        """Return how to change an answer."""
        return self.words["change"].format(reach=self.reach())

    def dpo(self) -> str:
        """Return where questions about privacy go."""
        s = self.frame.school
        return self.words["dpo" if s.dpo_email else "dpo_none"].format(board=s.board_name, dpo=s.dpo_email)

    def _address(self, to: Addressee) -> tuple[str, ...]:
        name = plain(to.name)
        if self.frame.side == Side.NONE:
            return (self.words["for_person"].format(guardian=name),)
        return (name, *(plain_address(to) or (self.words["via_school"],)))


def plain_address(to: Addressee) -> tuple[str, ...]:
    """Return the address lines; two spaces before the place stay."""
    return tuple(escape(line) for line in to.address)


__all__ = [
    "LONGEST_NOTE", "Letter", "LetterFlow", "checked_note", "letter_words", "plain",
]  # fmt: skip
