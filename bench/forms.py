"""The consent forms of a school as one PDF, against bare reportlab that draws the same strings."""

from __future__ import annotations

import io

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.pdf import FormScope, print_forms
from opoz_desktop.kernel.steps import finish
from opoz_desktop.pdf.text import REGULAR, use

from .big_school import school_file
from .figure import Figure, in_turn

PUPILS = 240
LINE = 11.0


def measure() -> list[Figure]:
    """Return the seconds of printing a whole school, two guardians each, and the ratio to the bare drawing."""
    with school_file(PUPILS) as vault:
        register = vault.register
        register.do(commands.seed_purposes)
        first = finish(print_forms(register, FormScope()))
        pages = strings(first.pdf)
        ours, bare = in_turn(lambda: finish(print_forms(register, FormScope())), lambda: draw_strings(pages), 3)
    note = f"{first.forms} forms, {len(pages)} pages, {len(first.pdf) / 1e6:.1f} MB"
    return [
        Figure(f"forms, {PUPILS} pupils with two guardians, one PDF", ours, "s", 4, note),
        Figure(
            "forms against bare reportlab with the same strings", ours / bare, "x", 3, f"{ours:.2f} s and {bare:.2f} s"
        ),
    ]


def strings(pdf: bytes) -> list[list[str]]:
    """Return the lines of text of every page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range().splitlines() for page in document]


def draw_strings(pages: list[list[str]]) -> bytes:
    """Draw lines of text with reportlab alone, in the same embedded font, and return the PDF."""
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=1, invariant=1)
    font = use(REGULAR)
    for lines in pages:
        canvas.setFont(font, 9)
        for number, line in enumerate(lines):
            canvas.drawString(40, 800 - number * LINE, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
