"""Fields to fill in on a screen, put on a drawn PDF: pairs of buttons and texts, no script, nothing that is sent.

Every field shows itself: what a box looks like empty and chosen stands in the file, so that each viewer draws it
the same. Equal input gives equal bytes.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)
from reportlab.lib.units import mm

from .page import HEIGHT

_READ_ONLY, _MULTILINE, _RADIO = 1, 1 << 12, 1 << 15
_PRINTED = 4
_FRAME = 0.9
_TEXT_SIZE = 11.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a field stands, in mm from the top left corner of a page (counted from 1)."""

    page: int
    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with one answer at most: the value that each box exports, and where the box stands."""

    name: str
    told: str
    boxes: Sequence[tuple[str, Spot]]


@dataclass(frozen=True, slots=True)
class TextField:
    """A text. With a `value` nobody can change it; `told` is what a viewer reads aloud."""

    name: str
    told: str
    spot: Spot
    most: int
    lines: bool = False
    value: str = ""


def add_fields(pdf: bytes, choices: Sequence[Choice], texts: Sequence[TextField]) -> bytes:
    """Return the PDF with the fields on its pages."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.add_metadata({"/Producer": "OPOZ Desktop"})
    font = _add(writer,
        _dictionary(
            Type=NameObject("/Font"), Subtype=NameObject("/Type1"), BaseFont=NameObject("/Helvetica"),
            Encoding=NameObject("/WinAnsiEncoding"),
        )
    )  # fmt: skip
    resources = _dictionary(Font=_dictionary(Helv=font))
    fields = ArrayObject()
    for choice in choices:
        fields.append(_choice(writer, choice))
    for text in texts:
        fields.append(_text(writer, text, resources))
    writer.root_object[NameObject("/AcroForm")] = _add(writer,
        _dictionary(
            Fields=fields, DR=resources, DA=TextStringObject(f"/Helv {_TEXT_SIZE:g} Tf 0 g"),
            NeedAppearances=BooleanObject(value=False),
        )
    )  # fmt: skip
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _choice(writer: PdfWriter, choice: Choice) -> IndirectObject:
    group = _dictionary(
        FT=NameObject("/Btn"), Ff=NumberObject(_RADIO), T=TextStringObject(choice.name),
        TU=TextStringObject(choice.told), V=NameObject("/Off"),
    )  # fmt: skip
    parent = _add(writer, group)
    kids = ArrayObject()
    for value, spot in choice.boxes:
        looks = _dictionary(
            N=_dictionary(
                Off=_look(writer, spot, _box(spot)), **{value: _look(writer, spot, f"{_box(spot)} {_cross(spot)}")}
            )
        )
        widget = _widget(writer, spot)
        widget.update(
            _dictionary(
                Parent=parent, AS=NameObject("/Off"), AP=looks, TU=TextStringObject(f"{choice.told}: {value}"),
                MK=_dictionary(CA=TextStringObject("8")),
            )
        )  # fmt: skip
        kids.append(_place(writer, spot, widget))
    group[NameObject("/Kids")] = kids
    return parent


def _text(writer: PdfWriter, field: TextField, resources: DictionaryObject) -> IndirectObject:
    spot = field.spot
    widget = _widget(writer, spot)
    size = 9.0 if field.lines or field.value else _TEXT_SIZE
    shown = ""
    if field.value:
        clean = field.value.encode("cp1252", "replace").decode("cp1252")
        for sign in "\\()":
            clean = clean.replace(sign, f"\\{sign}")
        up = max(spot.h * mm / 2 - size * 0.35, 1)
        shown = f"/Tx BMC q BT /Helv {size:g} Tf 0 g 2 {up:.2f} Td ({clean}) Tj ET Q EMC"
    widget.update(
        _dictionary(
            FT=NameObject("/Tx"), T=TextStringObject(field.name), TU=TextStringObject(field.told),
            V=TextStringObject(field.value), DA=TextStringObject(f"/Helv {size:g} Tf 0 g"),
            Ff=NumberObject((_READ_ONLY if field.value else 0) | (_MULTILINE if field.lines else 0)),
            AP=_dictionary(N=_look(writer, spot, shown or "/Tx BMC EMC", resources)),
        )
    )  # fmt: skip
    if not field.value:
        widget[NameObject("/MaxLen")] = NumberObject(field.most)
    return _place(writer, spot, widget)


def _widget(writer: PdfWriter, spot: Spot) -> DictionaryObject:
    left, top = spot.x * mm, (HEIGHT - spot.y) * mm
    corners = (left, top - spot.h * mm, left + spot.w * mm, top)
    return _dictionary(
        Type=NameObject("/Annot"), Subtype=NameObject("/Widget"), F=NumberObject(_PRINTED),
        Rect=ArrayObject([FloatObject(f"{c:.3f}") for c in corners]),
        P=writer.pages[spot.page - 1].indirect_reference,
    )  # fmt: skip


def _place(writer: PdfWriter, spot: Spot, widget: DictionaryObject) -> IndirectObject:
    page = writer.pages[spot.page - 1]
    placed = _add(writer, widget)
    if "/Annots" not in page:
        page[NameObject("/Annots")] = ArrayObject()
    annotations = page["/Annots"].get_object()
    if isinstance(annotations, ArrayObject):
        annotations.append(placed)
    return placed


def _look(writer: PdfWriter, spot: Spot, operators: str, resources: DictionaryObject | None = None) -> IndirectObject:
    stream = StreamObject()
    stream.set_data(operators.encode("cp1252"))
    stream.update(
        _dictionary(
            Type=NameObject("/XObject"), Subtype=NameObject("/Form"), Resources=resources or _dictionary(),
            BBox=ArrayObject([FloatObject(f"{c:.3f}") for c in (0.0, 0.0, spot.w * mm, spot.h * mm)]),
        )
    )  # fmt: skip
    return _add(writer, stream)


def _box(spot: Spot) -> str:
    """Draw the frame of a box as it is printed."""
    return f"q 1 g 0 0 {spot.w * mm:.3f} {spot.h * mm:.3f} re f 0 G {_FRAME} w {_inner(spot)} re S Q"


def _inner(spot: Spot) -> str:
    half = _FRAME / 2
    return f"{half:.3f} {half:.3f} {spot.w * mm - _FRAME:.3f} {spot.h * mm - _FRAME:.3f}"


def _cross(spot: Spot) -> str:
    low, right, high = 3.6, spot.w * mm - 3.6, spot.h * mm - 3.6
    return f"q 0 G 1.8 w 1 J {low} {low} m {right:.3f} {high:.3f} l {low} {high:.3f} m {right:.3f} {low} l S Q"


def _add(writer: PdfWriter, thing: PdfObject) -> IndirectObject:
    return writer._add_object(thing)  # pyright: ignore[reportPrivateUsage] # noqa: SLF001 - there is no other way


def _dictionary(**entries: object) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in entries.items()})
