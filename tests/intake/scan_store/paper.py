"""Printed forms with marks drawn on them, as a copier gives them back: one JPEG per sheet, together a PDF."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp
from PIL import Image, ImageDraw
from sqlalchemy import select

from opoz_desktop.features.consent.model import FormRun, PrintedForm
from opoz_desktop.features.consent.pdf import FormScope, print_forms
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.forms import BoxSpot, FormLayout

DOTS = 200 / 25.4
INK = (35, 50, 150)


@dataclass
class Form:
    """One printed form: its place in the register and its sheets, blank until somebody writes on them."""

    id: int
    code: str
    pupil_id: int
    guardian_id: int | None
    layout: FormLayout
    rows: list[Any]
    sheets: list[Image.Image]

    def fill(self, marks: Mapping[int, str], *, signed: bool = True) -> Form:
        """Mark lines with "yes", "no", "both"; a line that is left out stays empty."""
        for box in self.layout.boxes:
            said = marks.get(box.line, "")
            if box.part == "page" and said in {box.value, "both"}:
                self._cross(box)
        for place in self.layout.fields:
            if signed and place.kind == "signature" and place.part == "page":
                pen = ImageDraw.Draw(self.sheets[place.page - 1])
                waves = [(place.x + 5 + n * 0.5, place.y + place.h / 2 + 3 * math.sin(n)) for n in range(60)]
                pen.line([(x * DOTS, y * DOTS) for x, y in waves], INK, 4)
        return self

    def withdraw(self, line: int) -> Form:
        """Mark a line on the strip."""
        for box in self.layout.boxes:
            if box.part != "page" and box.line == line:
                self._cross(box)
        return self

    def _cross(self, box: BoxSpot) -> None:
        pen = ImageDraw.Draw(self.sheets[box.page - 1])
        low, high = 0.9, box.size - 0.9
        pen.line(self._dots(box, low, low, high, high), INK, 4)
        pen.line(self._dots(box, low, high, high, low), INK, 4)

    def _dots(self, box: BoxSpot, *at: float) -> list[float]:
        return [((box.x if n % 2 == 0 else box.y) + v) * DOTS for n, v in enumerate(at)]


def printed(register: Register, **scope: Any) -> list[Form]:
    """Print forms and return them with their sheets, in the order of the print."""
    made = finish(print_forms(register, FormScope(**scope)))
    rows = register.ask(_forms, made.run_id)
    sheets: dict[tuple[str, int], Image.Image] = {}
    with pypdfium2.PdfDocument(made.pdf) as document:
        for page in document:
            sheet = page.render(scale=200 / 72).to_pil().convert("RGB")
            said = [r.text.split(":") for r in zxingcpp.read_barcodes(sheet)]
            sheets |= {(code, int(which[0])): sheet for _, code, which, _ in said if which[0].isdigit()}
    return [
        Form(
            number,
            code,
            pupil,
            guardian,
            FormLayout.from_json(layout),
            lines,
            [sheets[code, n + 1] for n in range(pages)],
        )
        for number, code, pupil, guardian, pages, layout, lines in rows
    ]


def _forms(work: Work, run_id: int) -> list[Any]:
    columns = (
        PrintedForm.id, PrintedForm.code, PrintedForm.pupil_id, PrintedForm.guardian_id, PrintedForm.pages,
        FormRun.layout, FormRun.rows,
    )  # fmt: skip
    joined = select(*columns).join(FormRun, FormRun.id == PrintedForm.run_id).where(FormRun.id == run_id)
    return list(work.rows(joined.order_by(PrintedForm.position, PrintedForm.id)))


def blank() -> Image.Image:
    return Image.new("RGB", (1654, 2339), "white")


def foreign() -> Image.Image:
    """Return another paper: lines of writing, no code."""
    sheet = blank()
    pen = ImageDraw.Draw(sheet)
    for y in range(300, 2000, 60):
        pen.line((200, y, 1400, y + 10), (20, 20, 20), 5)
    return sheet


def pile(path: Path, sheets: Sequence[Image.Image]) -> Path:
    """Write sheets as a copier does: a PDF of JPEGs, 200 dpi."""
    out = io.BytesIO()
    first, *rest = sheets
    first.save(out, "PDF", resolution=200, save_all=True, append_images=rest, quality=85)
    path.write_bytes(out.getvalue())
    return path
