"""Look at a PDF as a reader of scans does: rendered to grey, measured in millimetres."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2
import zxingcpp

DPI = 200


@dataclass
class Rendered:
    """One page in grey; `mm` turns millimetres into pixels."""

    pixels: Any

    def dark(self, x: float, y: float, w: float, h: float) -> float:
        """Return the share of dark pixels in a rectangle in mm."""
        s = DPI / 25.4
        part = self.pixels[round(y * s) : max(round((y + h) * s), round(y * s) + 1), round(x * s) : round((x + w) * s)]
        return float((part < 128).mean())

    def codes(self) -> list[tuple[str, float, float]]:
        """Return every code on the page with the centre in mm."""
        s = DPI / 25.4
        found = zxingcpp.read_barcodes(self.pixels, formats=zxingcpp.BarcodeFormat.QRCode, try_invert=False)
        places = [(b.text, b.position) for b in found]
        return [
            (
                text,
                sum(p.x for p in (q.top_left, q.top_right, q.bottom_left, q.bottom_right)) / 4 / s,
                sum(p.y for p in (q.top_left, q.top_right, q.bottom_left, q.bottom_right)) / 4 / s,
            )
            for text, q in places
        ]


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def render(pdf: bytes, number: int) -> Rendered:
    """Render one page (from 0) at 200 dpi."""
    with opened(pdf) as document:
        page = document[number]
        bitmap = page.render(scale=DPI / 72, grayscale=True)
        pixels = np.array(bitmap.to_numpy()).squeeze()
        bitmap.close()
        page.close()
    return Rendered(np.ascontiguousarray(pixels))


def texts(pdf: bytes) -> list[str]:
    """Return the text of every page."""
    with opened(pdf) as document:
        found: list[str] = []
        for page in document:
            part = page.get_textpage()
            found.append(part.get_text_range())
            part.close()
            page.close()
    return found


def fonts(pdf: bytes) -> set[tuple[str, str, bool]]:
    """Return (name, kind, embedded) of every font in the PDF, read from its objects."""
    import re

    from tests.pdf.objects import objects

    found: set[tuple[str, str, bool]] = set()
    parts = objects(pdf)
    for body in parts.values():
        if b"/Type /Font\n" in body + b"\n" or re.search(rb"/Type\s*/Font[\s/>]", body):
            name = re.search(rb"/BaseFont\s*/([^\s/>]+)", body)
            kind = re.search(rb"/Subtype\s*/(\w+)", body)
            descriptor = re.search(rb"/FontDescriptor\s+(\d+)", body)
            file = descriptor and b"/FontFile2" in parts[int(descriptor.group(1))]
            found.add((name.group(1).decode() if name else "", kind.group(1).decode() if kind else "", bool(file)))
    return found
