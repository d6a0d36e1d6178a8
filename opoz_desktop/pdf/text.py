"""The type of paper: embedded TrueType fonts, fallback for other scripts, and breaking text into lines."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics

from opoz_desktop.kernel import resources

from .shaping import Glyph, ShapingFont, levels, needs_shaping, visual_order

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
_ARABIC = {REGULAR: "NotoSansArabic", MEDIUM: "NotoSansArabic", BOLD: "NotoSansArabic-Bold"}
_ONE_AT_A_TIME = threading.Lock()
_ESCAPE = "\u2060"
"""A sign of no width behind an asterisk that is only an asterisk; it is never drawn."""
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000effff]"
)
"""Signs without a picture: controls, signs that turn the reading direction, halves of letters, variants."""
_BLANKS = re.compile("[\t\n\x0b\x0c\r\x85\xa0\u2028\u2029]")
_JOINERS = "\u200c\u200d"
_NO_LETTER = "□"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one font, in the order of the eye. `font` is a registered name.

    With `glyphs` it is shaped: they are drawn from left to right, and `text` is what they say.
    """

    font: str
    text: str
    glyphs: tuple[Glyph, ...] = ()

    def width(self, size: float) -> float:
        """Return the width in points."""
        if self.glyphs:
            return sum(g.advance for g in self.glyphs) * size / 1000
        return pdfmetrics.stringWidth(self.text, self.font, size)


@cache
def font_of(name: str) -> ShapingFont:
    """Return a font by its name. Raise ResourceMissing when it is not shipped."""
    with _ONE_AT_A_TIME:
        font = ShapingFont(name, str(resources.path("fonts", *_FILES[name])))
        pdfmetrics.registerFont(font)  # pyright: ignore[reportUnknownMemberType]
        return font


def use(name: str) -> str:
    """Make a font known to reportlab and return its name. Raise ResourceMissing when it is not shipped."""
    return font_of(name).fontName


def escape(text: str) -> str:
    """Return a text in which asterisks are only asterisks, to put into one with `**bold**` pieces."""
    return text.replace("*", f"*{_ESCAPE}") if "*" in text else text


@lru_cache(maxsize=20_000)
def runs(text: str, font: str, *, rtl: bool = False) -> tuple[Run, ...]:
    """Split a text in pieces per font: Inter where it has the letters, Noto Sans where it has not.

    Text that runs from right to left, or stands in a line that does (`rtl`), comes in the order of the eye
    and shaped. Signs that only steer are left out; a letter that no font has becomes an empty square.
    """
    return _runs(((text, font),), rtl=rtl)


def _runs(pieces: Sequence[tuple[str, str]], *, rtl: bool) -> tuple[Run, ...]:
    clean = [(_clean(text), font) for text, font in pieces]
    if rtl or any(needs_shaping(text) for text, _ in clean):
        return _arranged(clean, rtl=rtl)
    found: list[Run] = []
    for text, font in clean:
        if all(map(font_of(font).face.charToGlyph.__contains__, map(ord, text))):
            found.append(Run(use(font), text))
            continue
        for c in text:
            shown, name = _glyph_of(c, font)
            if shown == _NO_LETTER and found and found[-1].text.endswith(_NO_LETTER) and not c.isalpha():
                continue
            if found and found[-1].font == name:
                found[-1] = Run(name, found[-1].text + shown)
            else:
                found.append(Run(name, shown))
    return tuple(found)


def _clean(text: str) -> str:
    """Leave out what cannot be seen; letters with their marks become one sign where there is one."""
    if text.isascii() and text.isprintable():
        return text
    text = _BLANKS.sub(" ", _UNSEEN.sub("", unicodedata.normalize("NFC", text)))
    return text if needs_shaping(text) else text.translate(dict.fromkeys(map(ord, _JOINERS)))


def _glyph_of(c: str, font: str) -> tuple[str, str]:
    """Return the character to draw and the font that has it."""
    for name in (font, *_FALLBACK[font]):
        if font_of(name).knows(c):
            return c, name
    return _NO_LETTER, font


def _arranged(pieces: Sequence[tuple[str, str]], *, rtl: bool) -> tuple[Run, ...]:
    """Return the runs of a line from left to right, shaped where their letters need it."""
    signs: list[str] = []
    fonts: list[str] = []
    for text, font in pieces:
        for c in text:
            if c in _JOINERS:
                if signs:
                    signs[-1] += c
            else:
                signs.append(c)
                fonts.append(font)
    parts: list[tuple[int, str, str]] = []
    weight = ""
    for sign, font, level in zip(signs, fonts, levels("".join(s[0] for s in signs), rtl=rtl), strict=True):
        first = _ARABIC[font] if level % 2 else font
        shown, name = (sign, first) if font_of(first).knows(sign[0]) else _glyph_of(sign[0], font)
        if unicodedata.combining(sign[0]) and parts and font_of(parts[-1][1]).knows(sign[0]):
            name = parts[-1][1]
        if parts and parts[-1][:2] == (level, name) and weight == font:
            parts[-1] = (level, name, parts[-1][2] + shown)
        else:
            parts.append((level, name, shown))
        weight = font
    found: list[Run] = []
    for i in visual_order([level for level, _, _ in parts]):
        level, name, text = parts[i]
        if level % 2 or needs_shaping(text):
            found.append(Run(use(name), text, font_of(name).shape(text, rtl=bool(level % 2))))
        else:
            found.append(Run(use(name), text))
    return tuple(found)


@lru_cache(maxsize=20_000)
def width(text: str, font: str, size: float) -> float:
    """Return the width of a text in points."""
    return sum(r.width(size) for r in runs(text, font))


@lru_cache(maxsize=4_000)
def rich(text: str, font: str = REGULAR, *, rtl: bool = False) -> tuple[Run, ...]:
    """Split a text with `**bold**` pieces into runs, in the order of the eye."""
    return _runs(tuple((p, BOLD if i % 2 else font) for i, p in enumerate(text.split("**")) if p), rtl=rtl)


def rich_width(text: str, size: float, font: str = REGULAR) -> float:
    """Return the width in points of a text with `**bold**` pieces."""
    return sum(r.width(size) for r in rich(text, font))


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
