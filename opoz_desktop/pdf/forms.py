"""FormLayout: where boxes, marks, codes and fields stand on a printed form, so that a scan can be read back.

Source: scanning design, section 6: 5 mm discs 13 mm from the edges with a square at the bottom right, two
codes of 22 and 16 mm on a diagonal, boxes of 6.5 mm with a black frame of 0.9 pt at least 18 mm apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from typing import Any

import zxingcpp

from .page import HEIGHT, WIDTH, Sheet

MARK = 5.0
MARK_INSET = 13.0
BOX = 6.5
STRIP_BOX = 5.2
FRAME = 0.9
CODE_LARGE, CODE_SMALL = 22.0, 16.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A corner mark; x and y are its centre. `shape` is "disc" or "square"."""

    page: int
    name: str
    shape: str
    x: float
    y: float
    size: float = MARK


@dataclass(frozen=True, slots=True)
class CodeSpot:
    """Where a code stands; x and y are its top left corner, `part` is "page" or "strip"."""

    page: int
    name: str
    part: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class BoxSpot:
    """A tick box; x and y are its top left corner. `line` is the number on paper, `value` what a mark in it means."""

    page: int
    name: str
    part: str
    line: int
    value: str
    x: float
    y: float
    size: float = BOX


@dataclass(frozen=True, slots=True)
class FieldSpot:
    """A place to write in: `kind` is "signature", "date" or "remark"."""

    page: int
    name: str
    part: str
    kind: str
    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class FormLayout:
    """A form on paper, all in mm from the top left corner of the page; `cuts` are (page, y)."""

    name: str
    version: int
    pages: int
    marks: tuple[Mark, ...]
    codes: tuple[CodeSpot, ...]
    boxes: tuple[BoxSpot, ...]
    fields: tuple[FieldSpot, ...]
    cuts: tuple[tuple[int, float], ...] = ()
    width: float = WIDTH
    height: float = HEIGHT
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def to_json(self) -> dict[str, Any]:
        """Return plain values; `from_json` gives the same layout back."""
        plain = asdict(self)
        plain["cuts"] = [list(c) for c in self.cuts]
        for key in ("marks", "codes", "boxes", "fields"):
            plain[key] = [{k: round(v, 3) if isinstance(v, float) else v for k, v in row.items()} for row in plain[key]]
        return plain

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> FormLayout:
        """Read what `to_json` wrote. Raise KeyError or TypeError on anything else."""
        return cls(
            name=plain["name"],
            version=plain["version"],
            pages=plain["pages"],
            marks=tuple(Mark(**row) for row in plain["marks"]),
            codes=tuple(CodeSpot(**row) for row in plain["codes"]),
            boxes=tuple(BoxSpot(**row) for row in plain["boxes"]),
            fields=tuple(FieldSpot(**row) for row in plain["fields"]),
            cuts=tuple((c[0], c[1]) for c in plain["cuts"]),
            width=plain["width"],
            height=plain["height"],
            extra=dict(plain["extra"]),
        )

    def on_page(self, page: int) -> FormLayout:
        """Return the part that stands on one page."""
        return FormLayout(
            self.name,
            self.version,
            self.pages,
            tuple(m for m in self.marks if m.page == page),
            tuple(c for c in self.codes if c.page == page),
            tuple(b for b in self.boxes if b.page == page),
            tuple(f for f in self.fields if f.page == page),
            tuple(c for c in self.cuts if c[0] == page),
        )


def corner_marks(page: int, bottom: float = HEIGHT - MARK_INSET) -> tuple[Mark, ...]:
    """Return the four marks of a page; `bottom` is the centre of the lower ones (higher above a cut)."""
    right = WIDTH - MARK_INSET
    return (
        Mark(page, "top_left", "disc", MARK_INSET, MARK_INSET),
        Mark(page, "top_right", "disc", right, MARK_INSET),
        Mark(page, "bottom_left", "disc", MARK_INSET, bottom),
        Mark(page, "bottom_right", "square", right, bottom),
    )


def draw_layout(sheet: Sheet, layout: FormLayout, page: int) -> None:
    """Draw the marks and the empty boxes of one page."""
    here = layout.on_page(page)
    for mark in here.marks:
        (sheet.disc if mark.shape == "disc" else sheet.square)(mark.x, mark.y, mark.size)
    for box in here.boxes:
        sheet.box(box.x, box.y, box.size, box.size, FRAME)


def draw_code(sheet: Sheet, text: str, spots: Sequence[CodeSpot]) -> None:
    """Draw the same code in every spot, as vectors."""
    operators, modules = qr_operators(text)
    for spot in spots:
        sheet.literal(operators, spot.x, spot.y, spot.size / modules)


@lru_cache(maxsize=64)
def qr_operators(text: str) -> tuple[str, int]:
    """Return the drawing operators of a QR code of level Q and its number of modules per side."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")  # pyright: ignore[reportUnknownMemberType]
    view = memoryview(code.to_image(scale=1, add_quiet_zones=False))  # pyright: ignore[reportArgumentType]
    side = view.shape[0] if view.shape else 0
    dark = view.tobytes()
    parts: list[str] = []
    for y in range(side):
        row = dark[y * side : (y + 1) * side]
        x = row.find(0)
        while x >= 0:
            end = x
            while end < side and row[end] == 0:
                end += 1
            parts.append(f"{x} {y} {end - x} 1 re")
            x = row.find(0, end)
    return " ".join(parts) + " f", side
