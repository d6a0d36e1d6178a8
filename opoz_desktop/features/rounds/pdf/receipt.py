"""The receipt on A5: what one guardian answered, how and when it came in, and a strip to withdraw with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from reportlab.lib.units import mm

from opoz_desktop.features.consent.rules import Answer, Channel
from opoz_desktop.features.consent.rules.texts import short_hash
from opoz_desktop.features.consent.wording import channel_word
from opoz_desktop.kernel.days import written
from opoz_desktop.pdf.forms import qr_operators
from opoz_desktop.pdf.letterhead import draw_footer, draw_head
from opoz_desktop.pdf.page import GREY, HAIRLINE, HEIGHT, Sheet
from opoz_desktop.pdf.text import BOLD, REGULAR, wrap

from ..queries.letters import Addressee, Received
from .paper import Letter, plain

A5_WIDTH, A5_HEIGHT = 148.0, 210.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 18.0, 136.0, 14.0, 195.0
_SIZE, _LEADING, _ROW_LEADING = 9.5, 4.6, 4.4
_ANSWER, _TEXT = 85.0, 106.5
_STRIP_COLUMNS, _STRIP_ROW = 3, 5.9
_BOX, _CODE, _FINE = 4.2, 15.0, 7.5


class Receipt:
    """A receipt in the making. Positions are mm from the top left corner of the A5 page."""

    def __init__(self, letter: Letter, to: Addressee, rows: Sequence[Received], received_by: str) -> None:
        self._letter, self._to, self._rows, self._by = letter, to, rows, plain(received_by)
        self._words = letter.words
        self._sheet: Sheet = letter.sheet
        self._y = _TOP
        self._page = 0

    def draw(self) -> None:
        """Draw the whole receipt; the strip stands at the foot of the last page."""
        self._begin_page()
        head = replace(self._letter.head, lines=self._letter.head.lines[:2])
        self._y = draw_head(self._sheet, head, 12.0, left=_LEFT, right=_RIGHT) + 7.5
        words, to = self._words, self._to
        name = plain(to.called)
        self._sheet.text(_LEFT, self._y, words["title"], BOLD, 15)
        if self._letter.sample:
            self._sheet.right(_RIGHT, self._y, words["sample"], BOLD, 10)
        self._y += 2.2
        self._paragraph(words["lead"].format(name=name))
        self._y += 1.5
        self._facts()
        self._table()
        if not to.decides:
            self._paragraph(words["no_authority"].format(name=name))
        if self._letter.note:
            self._y += 1
            self._paragraph(self._letter.note)
        given = [r for r in self._rows if r.value is Answer.YES]
        reach = self._letter.reach()
        if given:
            self._strip(given, words["withdraw"].format(reach=reach[:1].lower() + reach[1:]))
        else:
            self._paragraph(words["change"].format(reach=reach))
        self._end_page(strip=bool(given))

    def _facts(self) -> None:
        words, to = self._words, self._to
        child = ", ".join(p for p in (plain(to.child), to.group) if p)
        facts = [(words["label_child"], f"**{child}**"), (words["label_from"], f"**{plain(to.name)}**")]
        for (when, channel), _ in groupby(self._rows, key=lambda r: (r.received_on, r.channel)):
            key = "received_by" if self._by else "received"
            text = words[key].format(date=written(when), channel=channel_word(Channel(channel)), person=self._by)
            if (words["label_received"], text) not in facts:
                facts.append((words["label_received"], text))
        facts += [(words["label_form"], code) for code in sorted({r.form_code for r in self._rows if r.form_code})]
        for label, value in facts:
            lines = wrap(value, (_RIGHT - _LEFT - 24) * mm, _SIZE)
            self._need(len(lines) * _LEADING)
            for i, line in enumerate(lines):
                self._y += _LEADING
                if not i:
                    self._sheet.text(_LEFT, self._y, label, REGULAR, _SIZE, GREY)
                self._sheet.rich(_LEFT + 24, self._y, line, _SIZE)
        self._y += 2

    def _table(self) -> None:
        words = self._words
        self._head()
        newest = max(r.received_on for r in self._rows)
        for row in self._rows:
            answer = words[row.value.value]
            if row.received_on != newest:
                answer = words["old_day"].format(answer=answer, date=written(row.received_on))
            title = wrap(plain(row.title), (_ANSWER - _LEFT - 3) * mm, _SIZE)
            said = wrap(f"**{answer}**", (_TEXT - _ANSWER - 2) * mm, _SIZE)
            mark = wrap(f"{row.version} · {short_hash(row.text)}", (_RIGHT - _TEXT) * mm, _FINE)
            high = max(len(title), len(said), len(mark)) * _ROW_LEADING + 1.0
            if self._y + high > _BOTTOM:
                self._next_page()
                self._head()
            for x, lines, size in ((_LEFT, title, _SIZE), (_ANSWER, said, _SIZE), (_TEXT, mark, _FINE)):
                for i, line in enumerate(lines):
                    self._sheet.rich(x, self._y + (i + 1) * _ROW_LEADING - 0.7, line, size)
            self._y += high
            self._sheet.line(_LEFT, self._y, _RIGHT, self._y, 0.5, HAIRLINE)
        self._y += 2.2

    def _head(self) -> None:
        words = self._words
        self._y += 3.4
        for x, key in ((_LEFT, "head_what"), (_ANSWER, "head_answer"), (_TEXT, "head_text")):
            self._sheet.text(x, self._y, words[key], BOLD, 8.5, GREY)
        self._y += 1.6
        self._sheet.line(_LEFT, self._y, _RIGHT, self._y, 0.9)

    def _strip(self, given: Sequence[Received], lead: str) -> None:
        words, sheet = self._words, self._sheet
        titles = [words["strip_all"], *(plain(short_title(r.short, r.title)) for r in given)]
        rows = -(-len(titles) // _STRIP_COLUMNS)
        high = 19.5 + rows * _STRIP_ROW
        if self._y + high + len(wrap(lead, (_RIGHT - _LEFT) * mm, _SIZE)) * _LEADING > _BOTTOM + 4:
            self._next_page()
            if self._page % 2 == 0:  # a strip on the back would be cut out of the receipt itself
                self._sheet.text(_LEFT, 100, words["blank"], REGULAR, _SIZE, GREY)
                self._next_page()
        self._y += 0.8
        self._paragraph(lead)
        top = max(self._y + 2.5, _BOTTOM - high)
        sheet.dashed(_LEFT, top, _RIGHT)
        room = (_RIGHT - _LEFT - _CODE - 4) * mm
        line = wrap(words["strip_line"].format(child=plain(self._to.child)), room, _SIZE)
        for i, part in enumerate(line[:2]):
            sheet.rich(_LEFT, top + 6.4 + i * _LEADING, part, _SIZE)
        self._code(given, top)
        first = top + 4.2 + min(len(line), 2) * _LEADING
        wide = (_RIGHT - _LEFT - _CODE - 4) / _STRIP_COLUMNS
        for i, title in enumerate(titles):
            x, y = _LEFT + (i % _STRIP_COLUMNS) * wide, first + (i // _STRIP_COLUMNS) * _STRIP_ROW
            sheet.box(x, y, _BOX, _BOX, 0.9)
            text = wrap(f"**{title}**" if not i else title, (wide - _BOX - 3) * mm, 9)[0]
            sheet.rich(x + _BOX + 1.4, y + 3.3, text, 9)
        foot = max(first + rows * _STRIP_ROW + 5.5, _BOTTOM)
        sheet.line(_LEFT, foot, _LEFT + 34, foot, 0.7)
        sheet.line(_LEFT + 42, foot, _RIGHT, foot, 0.7)
        sheet.text(_LEFT, foot + 3.4, words["strip_date"], REGULAR, 8)
        signed = words["strip_signature"].format(guardian=plain(self._to.name))
        sheet.rich(_LEFT + 42, foot + 3.4, wrap(signed, (_RIGHT - _LEFT - 42) * mm, 8)[0], 8)
        self._y = foot + 5

    def _code(self, given: Sequence[Received], top: float) -> None:
        """Draw the code of the form the answers came from, to scan or to type; none when there is not one form."""
        codes = {r.form_code for r in given if r.form_code}
        if len(codes) != 1:
            return
        code = codes.pop()
        operators, modules = qr_operators(code)
        self._sheet.literal(operators, _RIGHT - _CODE, top + 3.2, _CODE / modules)
        self._sheet.right(_RIGHT, top + 3.2 + _CODE + 3.6, code, BOLD, 7.5)

    def _paragraph(self, text: str, grey: float = 0.0) -> None:
        for line in wrap(text, (_RIGHT - _LEFT) * mm, _SIZE):
            self._need(_LEADING)
            self._y += _LEADING
            self._sheet.rich(_LEFT, self._y, line, _SIZE, grey)
        self._y += 1.2

    def _need(self, high: float) -> None:
        if self._y + high > _BOTTOM + 4:
            self._next_page()

    def _next_page(self) -> None:
        self._end_page()
        self._begin_page()
        self._y = _TOP

    def _begin_page(self) -> None:
        canvas = self._sheet.canvas
        canvas.setPageSize((A5_WIDTH * mm, A5_HEIGHT * mm))
        canvas.transform(1, 0, 0, 1, 0, (A5_HEIGHT - HEIGHT) * mm)
        self._page += 1

    def _end_page(self, *, strip: bool = False) -> None:
        """End the page; where the strip stands the foot of the letterhead makes room for it."""
        head = replace(self._letter.head, footer="") if strip else self._letter.head
        page = self._words["page"].format(page=self._page)
        draw_footer(self._sheet, head, page, y=206.5, left=_LEFT, right=_RIGHT)
        self._sheet.new_page()


def short_title(short: str, title: str) -> str:
    """Return the short name of a purpose as running words: `Ouder-` and `app` on two lines become `Ouderapp`."""
    return short.replace("-\n", "").replace("\n", " ").strip() or title


__all__ = ["A5_HEIGHT", "A5_WIDTH", "Receipt"]
