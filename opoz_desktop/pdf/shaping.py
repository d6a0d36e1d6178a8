"""Scripts whose letters join, stack or run from right to left: which text needs it, its order, its glyphs.

HarfBuzz chooses the glyphs, the Unicode bidirectional algorithm (UAX 9) the order. Both cost time, so only
text that needs them comes here. A glyph without a character of its own is drawn as a private character of
the same embedded TrueType font; ToUnicode says what it means. ActualText would say it once more, but PDFium
and poppler turn round what they find there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any
from weakref import WeakKeyDictionary

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]
from bidi import algorithm  # pyright: ignore[reportMissingTypeStubs]
from reportlab.pdfbase.ttfonts import (
    SUBSETN,  # pyright: ignore[reportUnknownVariableType]
    TTFont,
)

_hb: Any = uharfbuzz
_bidi: Any = algorithm
_PRIVATE = 0xF0000
"""Plane 15: glyph 7 of a font is drawn as character U+F0007; no name on paper holds one."""
_NEEDS = re.compile(
    "[\u0300-\u036f\u0590-\u109f\u1780-\u17ff\u1ab0-\u1aff\u20d0-\u20ff\ufb1d-\ufdff\ufe20-\ufe2f\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_FEATURES = {"liga": False, "dlig": False}
"""Letters share a glyph only where the script asks for it."""
_BLOCK = 100
"""A CMap lists at most so many characters in one block (Adobe Technical Note 5014)."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: the character that draws it, how far it moves on and is shifted (1/1000 em), what it means."""

    char: str
    advance: float
    dx: float
    dy: float
    meaning: str
    plain: bool
    """The font moves on by itself as far as it should, so the next glyph may follow in the same string."""


class ShapingFont(TTFont):
    """A TrueType font that can draw glyphs and says what they mean."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)  # pyright: ignore[reportUnknownMemberType]
        self._meanings: WeakKeyDictionary[Any, dict[int, str]] = WeakKeyDictionary()

    @property
    def _metrics(self) -> Any:
        """The face, of which reportlab gives no types."""
        return self.face

    @cached_property
    def _shaper(self) -> Any:
        return _hb.Font(_hb.Face(_hb.Blob(self._metrics._ttf_data)))  # noqa: SLF001 - no other way in

    def knows(self, character: str) -> bool:
        """Tell whether the font has this character."""
        return ord(character) in self._metrics.charToGlyph

    def shape(self, text: str, *, rtl: bool) -> tuple[Glyph, ...]:
        """Return the glyphs of a text of one direction, from left to right."""
        buffer = _hb.Buffer()
        buffer.cluster_level = _hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        _hb.shape(self._shaper, buffer, _FEATURES)
        scale = 1000 / self._shaper.face.upem
        starts = sorted({info.cluster for info in buffer.glyph_infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        found: list[Glyph] = []
        told: set[int] = set()
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            code = self._private(info.codepoint)
            meaning = "" if info.cluster in told else text[info.cluster : ends[info.cluster]]
            told.add(info.cluster)
            meaning = _one_sign(meaning) if len(meaning) > 1 else meaning
            advance, dx, dy = place.x_advance * scale, place.x_offset * scale, place.y_offset * scale
            plain = not dx and not dy and abs(advance - self._metrics.charWidths[code]) < 0.6
            found.append(Glyph(chr(code), advance, dx, dy, meaning, plain))
        return tuple(found)

    def note(self, document: Any, glyphs: Sequence[Glyph]) -> None:
        """Remember what glyphs mean in a document; the first meaning holds."""
        known = self._meanings.setdefault(document, {})
        for glyph in glyphs:
            if glyph.meaning:
                known.setdefault(ord(glyph.char), glyph.meaning)

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab's name
        """Add the subsets to a document, with what their glyphs mean."""
        states: Any = self.state
        subsets: list[list[int]] = [list(s) for s in states[doc].subsets] if doc in states else []
        super().addObjects(doc)  # pyright: ignore[reportUnknownMemberType]
        meanings = self._meanings.pop(doc, dict[int, str]())
        for number, subset in enumerate(subsets):
            if any(code >= _PRIVATE for code in subset):
                name = (b"".join((SUBSETN(number), b"+", self._metrics.name, self._metrics.subfontNameX))).decode(
                    "pdfdoc"
                )
                doc.idToObject[f"toUnicodeCMap:{name}"].content = _cmap(name, subset, meanings)

    def _private(self, glyph: int) -> int:
        code = _PRIVATE + glyph
        face = self._metrics
        if code not in face.charToGlyph:
            face.charToGlyph[code] = glyph
            face.charWidths[code] = face._pdfScale(self._shaper.get_glyph_h_advance(glyph))  # noqa: SLF001
        return code


def needs_shaping(text: str) -> bool:
    """Tell whether a text has letters that join, stack or run from right to left."""
    return not text.isascii() and _NEEDS.search(text) is not None


def levels(text: str, *, rtl: bool) -> list[int]:
    """Return the embedding level of every character in a line; odd ones run from right to left.

    The text holds no controls of direction. Source: UAX 9, with its rule L1 for the end of the line.
    """
    base = 1 if rtl else 0
    storage: dict[str, Any] = _bidi.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    _bidi.get_embedding_levels(text, storage)
    _bidi.explicit_embed_and_overrides(storage)
    _bidi.resolve_weak_types(storage)
    _bidi.resolve_neutral_types(storage, False)  # noqa: FBT003 - its own signature
    _bidi.resolve_implicit_levels(storage, False)  # noqa: FBT003
    found = [c["level"] for c in storage["chars"]]
    for i in range(len(text) - 1, -1, -1):
        if not text[i].isspace():
            break
        found[i] = base
    return found


def visual_order(levels_of_runs: Sequence[int]) -> list[int]:
    """Return the order from left to right of runs of these levels. Source: UAX 9, rule L2."""
    order = list(range(len(levels_of_runs)))
    highest = max(levels_of_runs, default=0)
    for level in range(highest, 0, -1):
        start = 0
        while start < len(order):
            if levels_of_runs[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and levels_of_runs[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


def _one_sign(letters: str) -> str:
    """Return the one character that Unicode has for Arabic letters which share a glyph, or the letters.

    Readers turn the order of the glyphs round, not that of the letters inside one. NFKC takes the sign apart again.
    """
    return _shared().get(letters, letters)


@cache
def _shared() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in (*range(0xFEF5, 0xFEFD), *range(0xFB50, 0xFDFF)):
        found.setdefault(unicodedata.normalize("NFKC", chr(code)), chr(code))
    return {letters: sign for letters, sign in found.items() if len(letters) == 2 and letters.isalpha()}


def _cmap(name: str, subset: Sequence[int], meanings: dict[int, str]) -> str:
    """Return a ToUnicode CMap in which a private character stands for what it means."""
    pairs: list[str] = []
    for i, code in enumerate(subset):
        text = meanings.get(code, "") if code >= _PRIVATE else chr(code)
        if text:
            pairs.append(f"<{i:02X}> <{text.encode('utf-16-be').hex().upper()}>")
    blocks = [pairs[i : i + _BLOCK] for i in range(0, len(pairs), _BLOCK)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap", "/CIDSystemInfo",
            f"<< /Registry ({name})", f"/Ordering ({name})", "/Supplement 0", ">> def", f"/CMapName /{name} def",
            "/CMapType 2 def", "1 begincodespacerange", f"<00> <{len(subset) - 1:02X}>", "endcodespacerange",
            *[line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")],
            "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end",
        ]
    )  # fmt: skip
