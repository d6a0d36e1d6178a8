"""The card for helpers: who stays out of the picture today, by first name; A6, without a reason or a surname.

Source: peers-and-features section 2 idea 7; the card is worth nothing tomorrow and says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from reportlab.lib.units import mm

from opoz_desktop.kernel.days import spoken, written
from opoz_desktop.pdf.page import HAIRLINE, HEIGHT, Sheet
from opoz_desktop.pdf.text import BOLD, REGULAR, rich_width, width, wrap

from ..queries import DayList
from ..wording import listed, words

WIDE, HIGH = 105.0, 148.0
"""A6 in mm."""
_ON_A4 = 4
_LEFT, _RIGHT = 11.5, 93.5
_GAP = 6.0
"""Between the two columns of names."""
_FIRST, _LAST = 52.0, 117.0
"""Where names may stand, in mm from the top."""
_PITCH, _TIGHT = 9.3, 7.2
"""From one name to the next, and the least that still reads with a finger beside it."""
_FOOT = 8.0
_SIZE, _SMALLEST = 15.0, 10.0
"""Size of the names in points; a long name is set smaller, then broken."""
_LEADING = 0.42
"""Height of one line of a broken name in mm per point."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One name: its lines, their size, and its height in mm."""

    lines: tuple[str, ...]
    size: float
    height: float


def draw_day_lists(lists: Sequence[DayList], school: str, printed: datetime, *, four_up: bool) -> bytes:
    """Return the PDF of the cards; a card that is full goes on on a second one.

    An A4 that is not full gets copies, for every helper needs one.
    """
    cards = [(one, page, count, part) for one in lists for page, count, part in _parts(one)]
    sheet = Sheet(words()["day_list"]["file_title"])
    canvas = sheet.canvas
    if four_up:
        if len(cards) < _ON_A4:
            cards = [cards[n % len(cards)] for n in range(_ON_A4)]
        for n, card in enumerate(cards):
            place = n % _ON_A4
            if n and place == 0:
                _cut_lines(sheet)
                sheet.new_page()
            canvas.saveState()
            canvas.transform(1, 0, 0, 1, (place % 2) * WIDE * mm, -(place // 2) * (HEIGHT / 2) * mm)
            _card(sheet, *card, school=school, printed=printed)
            canvas.restoreState()
        _cut_lines(sheet)
        sheet.new_page()
        return sheet.finish()
    for card in cards:
        canvas.setPageSize((WIDE * mm, HIGH * mm))
        canvas.transform(1, 0, 0, 1, 0, -(HEIGHT - HIGH) * mm)
        _card(sheet, *card, school=school, printed=printed)
        sheet.new_page()
    return sheet.finish()


def _parts(one: DayList) -> list[tuple[int, int, list[_Entry]]]:
    """Split the names over as many cards as they need: two columns each."""
    column = (_RIGHT - _LEFT - _GAP) / 2
    entries = [_entry(name, column) for name in one.names]
    parts: list[list[_Entry]] = [[]]
    for entry in entries:
        if parts[-1] and not _fits([*parts[-1], entry]):
            parts.append([])
        parts[-1].append(entry)
    return [(n, len(parts), part) for n, part in enumerate(parts, 1)]


def _entry(name: str, column: float) -> _Entry:
    size = _SIZE
    while size > _SMALLEST and width(name, BOLD, size) > column * mm:
        size -= 0.5
    lines = wrap(f"**{name}**", column * mm, size)
    return _Entry(lines, size, max(_PITCH, len(lines) * size * _LEADING + 3))


def _fits(entries: Sequence[_Entry]) -> bool:
    room = _LAST - _FIRST
    return all(_height(column, _TIGHT) <= room + _TIGHT / 2 for column in _columns(entries))


def _columns(entries: Sequence[_Entry]) -> tuple[Sequence[_Entry], Sequence[_Entry]]:
    half = ceil(len(entries) / 2)
    return entries[:half], entries[half:]


def _height(column: Sequence[_Entry], pitch: float) -> float:
    return sum(max(pitch, e.height - _PITCH + pitch) for e in column)


def _card(
    sheet: Sheet, one: DayList, page: int, count: int, part: Sequence[_Entry], *, school: str, printed: datetime
) -> None:
    w = words()["day_list"]
    group = one.group[:1].upper() + one.group[1:]
    tally = w["count"].format(out=len(one.names), all=one.pupils)
    room = _RIGHT - _LEFT - width(tally, REGULAR, 9) / mm - 4
    size = 20.0
    while size > 11 and width(group, BOLD, size) > room * mm:
        size -= 0.5
    sheet.text(_LEFT, 15.2, wrap(group, room * mm, size, BOLD)[0], BOLD, size)
    sheet.right(_RIGHT, 15.2, tally, REGULAR, 9)
    only = w["only"].format(date=spoken(one.on))
    size = 11.5
    while size > 9 and rich_width(only, size) > (_RIGHT - _LEFT) * mm:
        size -= 0.25
    sheet.rich(_LEFT, 21.2, only, size)
    running = all(use.partition(" ")[0] in {"In", "Op"} for use in one.uses)
    titles = listed([use[:1].lower() + use[1:] for use in one.uses] if running else one.uses)
    uses = wrap(w["running" if running else "for"].format(uses=titles), (_RIGHT - _LEFT - 7) * mm, 11)[:3]
    lines = [*uses, w["not_on"] if one.names else w["nobody"]]
    height = 4.2 + len(lines) * 5.0
    sheet.box(_LEFT, 26, _RIGHT - _LEFT, height, 1.0, 1.4)
    for n, line in enumerate(lines):
        sheet.rich(_LEFT + 3.3, 31.0 + n * 5.0, line, 11)
    _names(sheet, part, 26 + height)
    for n, line in enumerate(w["helper"].split("\n")):
        sheet.text(_LEFT, 122.0 + n * 5.0, line, REGULAR, 11)
    sheet.line(_LEFT, 131.3, _RIGHT, 131.3, 0.6, HAIRLINE)
    moment = printed.astimezone()
    made = w["printed"].format(date=written(moment.date()), time=f"{moment:%H:%M}")
    number = w["page"].format(page=page, count=count)
    left = _RIGHT - _LEFT - (width(number, REGULAR, _FOOT) + width(made, REGULAR, _FOOT)) / mm - 7
    for n, line in enumerate(wrap(school, left * mm, _FOOT)[:2]):
        sheet.text(_LEFT, 135.6 + n * 3.6, line, REGULAR, _FOOT)
    sheet.right(_RIGHT - width(number, REGULAR, _FOOT) / mm - 3.5, 135.6, made, REGULAR, _FOOT)
    sheet.right(_RIGHT, 135.6, number, REGULAR, _FOOT)


def _names(sheet: Sheet, part: Sequence[_Entry], below: float) -> None:
    """Write the names in two columns, each over a line; as wide apart as fits."""
    top = max(_FIRST - _PITCH, below + 1.5)
    pitch = _PITCH
    while pitch > _TIGHT and any(top + _height(c, pitch) > _LAST for c in _columns(part)):
        pitch -= 0.1
    column = (_RIGHT - _LEFT - _GAP) / 2
    for n, entries in enumerate(_columns(part)):
        x, y = _LEFT + n * (column + _GAP), top
        for entry in entries:
            y += max(pitch, entry.height - _PITCH + pitch)
            first = y - 3.0 - (len(entry.lines) - 1) * entry.size * _LEADING
            for i, line in enumerate(entry.lines):
                sheet.rich(x, first + i * entry.size * _LEADING, line, entry.size)
            sheet.line(x, y - 0.6, x + column, y - 0.6, 0.5, HAIRLINE)


def _cut_lines(sheet: Sheet) -> None:
    """Draw where to cut an A4 in four."""
    canvas = sheet.canvas
    canvas.setDash(3, 2.4)
    sheet.line(WIDE, 4, WIDE, HEIGHT - 4, 0.6, HAIRLINE)
    sheet.line(4, HEIGHT / 2, 2 * WIDE - 4, HEIGHT / 2, 0.6, HAIRLINE)
    canvas.setDash()
