"""The type of paper: embedded TrueType fonts, fallback for other scripts, and breaking text into lines."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from opoz_desktop.kernel import resources

REGULAR = "Inter"
MEDIUM = "Inter-Medium"
BOLD = "Inter-SemiBold"
"""What paper prints bold is the SemiBold of the screen."""

_FILES = {
    REGULAR: ("inter", "Inter-Regular.ttf"),
    MEDIUM: ("inter", "Inter-Medium.ttf"),
    BOLD: ("inter", "Inter-SemiBold.ttf"),
    "NotoSans": ("noto", "NotoSans-Regular.ttf"),
    "NotoSans-Bold": ("noto", "NotoSans-Bold.ttf"),
    "NotoSansArabic": ("noto", "NotoSansArabic-Regular.ttf"),
    "NotoSansArabic-Bold": ("noto", "NotoSansArabic-Bold.ttf"),
}
_FALLBACK = {
    REGULAR: ("NotoSans", "NotoSansArabic"),
    MEDIUM: ("NotoSans", "NotoSansArabic"),
    BOLD: ("NotoSans-Bold", "NotoSansArabic-Bold"),
}
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one font. `font` is a registered name."""

    font: str
    text: str


@cache
def _font(name: str) -> TTFont:
    with _ONE_AT_A_TIME:
        font = TTFont(name, str(resources.path("fonts", *_FILES[name])))
        pdfmetrics.registerFont(font)  # pyright: ignore[reportUnknownMemberType]
        return font


def use(name: str) -> str:
    """Make a font known to reportlab and return its name. Raise ResourceMissing when it is not shipped."""
    return _font(name).fontName


@lru_cache(maxsize=20_000)
def runs(text: str, font: str) -> tuple[Run, ...]:
    """Split a text in pieces per font: Inter where it has the letters, Noto Sans where it has not."""
    use(font)
    known = _font(font).face.charToGlyph
    if all(ord(c) in known for c in text):
        return (Run(font, text),)
    pieces: list[Run] = []
    for c in text:
        name = font if ord(c) in known else _with_glyph(c, font)
        if pieces and pieces[-1].font == name:
            pieces[-1] = Run(name, pieces[-1].text + c)
        else:
            pieces.append(Run(name, c))
    return tuple(pieces)


def _with_glyph(c: str, font: str) -> str:
    for name in _FALLBACK[font]:
        if ord(c) in _font(name).face.charToGlyph:
            return name
    return font


@lru_cache(maxsize=20_000)
def width(text: str, font: str, size: float) -> float:
    """Return the width of a text in points."""
    return sum(pdfmetrics.stringWidth(r.text, use(r.font), size) for r in runs(text, font))


@lru_cache(maxsize=4_000)
def rich(text: str, font: str = REGULAR) -> tuple[Run, ...]:
    """Split a text with `**bold**` pieces into runs."""
    found: list[Run] = []
    for i, piece in enumerate(text.split("**")):
        if piece:
            found += runs(piece, BOLD if i % 2 else font)
    return tuple(found)


def rich_width(text: str, size: float, font: str = REGULAR) -> float:
    """Return the width in points of a text with `**bold**` pieces."""
    return sum(width(r.text, _family(r.font, font), size) for r in rich(text, font))


def _family(name: str, font: str) -> str:
    return name if name in _FALLBACK else (BOLD if name.endswith("-Bold") else font)


@lru_cache(maxsize=4_000)
def wrap(text: str, max_width: float, size: float, font: str = REGULAR) -> tuple[str, ...]:
    """Break a text with `**bold**` pieces into lines of at most `max_width` points; each line has its own marks.

    Line breaks in the text are kept. A word that is wider than a line is cut.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line: list[_Word] = []
        used = 0.0
        for word in _words(paragraph, max_width, size, font):
            wide = _wide(word, size, font)
            space = width(" ", font, size) if line else 0.0
            if line and used + space + wide > max_width:
                lines.append(_marked(line))
                line, used, space = [], 0.0, 0.0
            used += space + wide
            line.append(word)
        lines.append(_marked(line))
    return tuple(lines)


_Word = tuple[tuple[str, bool], ...]
"""One word as pieces of one weight each: `**ja**.` is ("ja", bold), (".", regular)."""


def _words(paragraph: str, max_width: float, size: float, font: str) -> list[_Word]:
    words: list[list[tuple[str, bool]]] = [[]]
    for i, piece in enumerate(paragraph.split("**")):
        bold = bool(i % 2)
        for n, part in enumerate(piece.split(" ")):
            if n:
                words.append([])
            if part:
                words[-1].append((part, bold))
    found: list[_Word] = []
    for word in words:
        if word and _wide(tuple(word), size, font) > max_width:
            found += _cut(word, max_width, size, font)
        elif word:
            found.append(tuple(word))
    return found


def _wide(word: _Word, size: float, font: str) -> float:
    return sum(width(text, BOLD if bold else font, size) for text, bold in word)


def _cut(word: list[tuple[str, bool]], max_width: float, size: float, font: str) -> list[_Word]:
    parts: list[_Word] = []
    used, now = 0.0, ""
    for text, bold in word:
        for c in text:
            wide = width(c, BOLD if bold else font, size)
            if now and used + wide > max_width:
                parts.append(((now, bold),))
                used, now = 0.0, ""
            now += c
            used += wide
        parts.append(((now, bold),))
        used, now = 0.0, ""
    return parts


def _marked(line: list[_Word]) -> str:
    pieces: list[tuple[str, bool]] = []
    for i, word in enumerate(line):
        for n, (text, bold) in enumerate(word):
            gap = " " if i and n == 0 else ""
            if pieces and pieces[-1][1] == bold:
                pieces[-1] = (pieces[-1][0] + gap + text, bold)
            elif pieces:
                pieces[-1] = (pieces[-1][0] + gap, pieces[-1][1]) if not pieces[-1][1] else pieces[-1]
                pieces.append((text if not pieces[-1][1] else gap + text, bold))
            else:
                pieces.append((text, bold))
    return "".join(f"**{text}**" if bold else text for text, bold in pieces)
