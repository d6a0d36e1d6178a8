"""Letterhead: the school's name and picture at the head of a sheet, its line at the foot, and the address for a window.

Where the address stands: between 50 and 72 mm from the upper edge, at 24 or 114 mm from the left. Windows of DL, C5/6
and C5 envelopes as sold lie between 39 and 95 mm from the upper edge of the envelope, 30 to 45 mm high, at 15 to 20 mm
from the left, or as far from the right. Paper has 10 to 19 mm of play in the envelope, so the address keeps to what
shows in nearly all of them. The text of a norm was not at hand: a trial print in the own envelope decides.
Postcode, two spaces, place in capitals, three to six lines without bold or underline: PostNL, addressing tips.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from .page import FOOT, GREY, HEIGHT, LEFT, POINT, RIGHT, Sheet
from .text import REGULAR, width, wrap

LOGO_WIDTH, LOGO_HEIGHT = 55.0, 20.0
"""The most room a picture gets, in mm."""
_COARSEST = 25.4 / 96
"""A small picture is not blown up beyond 96 dots per inch."""

HEAD_TOP = 13.0
_NAME, _NAME_LEADING = 14.0, 6.4
_LINE, _LINE_LEADING = 9.5, 4.4
_GAP = 6.0
_MOST_NAME_LINES = 2
_HIGHEST = 29.0
"""How far down the last line of the head may stand: below it the window of the envelope begins."""

ADDRESS_TOP, ADDRESS_LEADING, ADDRESS_SIZE = 51.5, 5.0, 11.0
ADDRESS_WIDTH = 72.0
MOST_ADDRESS_LINES = 5
_SENDER = 6.5


class Side(StrEnum):
    """On which side the window of the envelope is; NONE: letters go along with the child, without an address."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Window:
    """Where the address stands on the sheet, in mm from the top left corner."""

    x: float
    top: float = ADDRESS_TOP
    width: float = ADDRESS_WIDTH

    @classmethod
    def of(cls, side: str) -> Window:
        """Return the place for a side; without a window the name stands at left, where letters begin."""
        return cls(114.0) if side == Side.RIGHT else cls(LEFT)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head and the foot. `logo` is a plain PNG of `logo_size` pixels, None: no picture."""

    name: str
    board_line: str
    lines: tuple[str, ...]
    logo: bytes | None = None
    logo_size: tuple[int, int] = (0, 0)
    footer: str = ""


def draw_head(sheet: Sheet, head: Head, top: float = HEAD_TOP, *, left: float = LEFT, right: float = RIGHT) -> float:
    """Draw the head between two margins and return the y (mm) below it.

    The picture stands at the right, the words take what is left of the width.
    """
    below = top
    room = right - left
    if head.logo is not None and min(head.logo_size) > 0:
        wide, high = logo_room(head.logo_size)
        _picture(sheet, head.logo, right - wide, top, wide, high)
        room -= wide + _GAP
        below = top + high
    y = top + _NAME * POINT
    for line in wrap(f"**{head.name}**", room * mm, _NAME)[:_MOST_NAME_LINES]:
        sheet.rich(left, y, line, _NAME)
        y += _NAME_LEADING
    y -= _NAME_LEADING - _LINE_LEADING - 0.8
    for text in (head.board_line, *head.lines):
        for line in wrap(text, room * mm, _LINE) if text else ():
            if y <= top + _HIGHEST:
                sheet.rich(left, y, line, _LINE, GREY)
                y += _LINE_LEADING
    return max(below, y - _LINE_LEADING + 1.2)


def draw_footer(
    sheet: Sheet, head: Head, right_text: str = "", *, y: float = 284.8, left: float = LEFT, right: float = RIGHT
) -> None:
    """Draw the line at the foot, and what stands at its right (a page number)."""
    taken = width(right_text, REGULAR, FOOT) / mm + 6 if right_text else 0.0
    lines = wrap(head.footer, (right - left - taken) * mm, FOOT)[:2] if head.footer else ()
    for i, line in enumerate(lines):
        sheet.rich(left, y - (len(lines) - 1 - i) * 3.9, line, FOOT, GREY)
    if right_text:
        sheet.right(right, y, right_text, REGULAR, FOOT, GREY)


def draw_address(sheet: Sheet, lines: Sequence[str], window: Window | None = None, sender: str = "") -> None:
    """Draw an address where the window of the envelope shows it; at most five lines, long ones are broken.

    `sender` is the return address in small print above it, as windowed post asks for.
    """
    at = window or Window.of(Side.LEFT)
    if sender:
        sheet.text(at.x, at.top - 3.6, _cut(sender, at.width + 6, _SENDER), REGULAR, _SENDER, GREY)
    broken = [part for line in lines for part in wrap(line, at.width * mm, ADDRESS_SIZE)]
    if len(broken) > MOST_ADDRESS_LINES:
        keep = [wrap(line, at.width * mm, ADDRESS_SIZE) for line in lines]
        broken = [*keep[0][: MOST_ADDRESS_LINES - len(lines) + 1], *(k[0] for k in keep[1:])][:MOST_ADDRESS_LINES]
    for i, line in enumerate(broken):
        sheet.rich(at.x, at.top + i * ADDRESS_LEADING + 2.5, line, ADDRESS_SIZE)


def logo_room(pixels: tuple[int, int]) -> tuple[float, float]:
    """Return width and height of a picture on paper, in mm."""
    wide, high = pixels
    scale = min(LOGO_WIDTH / wide, LOGO_HEIGHT / high, _COARSEST)
    return wide * scale, high * scale


@lru_cache(maxsize=4)
def _reader(png: bytes) -> ImageReader:
    return ImageReader(io.BytesIO(png))


def _picture(sheet: Sheet, png: bytes, x: float, y: float, w: float, h: float) -> None:
    bottom = (HEIGHT - y - h) * mm
    sheet.canvas.drawImage(_reader(png), x * mm, bottom, w * mm, h * mm)  # pyright: ignore[reportUnknownMemberType]


def _cut(text: str, room: float, size: float) -> str:
    """Return the text up to the last word that fits."""
    return wrap(text, room * mm, size)[0]
