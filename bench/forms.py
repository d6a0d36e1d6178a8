"""The consent forms of a school as one PDF, against bare reportlab that draws the same strings.

A thousand forms are made in a process of their own, so that its peak memory is that of the printing alone;
`python -m bench.forms COUNT [LANGUAGE]` is that process.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import time

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
MANY = 500
"""Pupils with two guardians each: a thousand forms."""


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
        *many("nl"),
        *many("ar"),
        Figure(f"forms, {PUPILS} pupils with two guardians, one PDF", ours, "s", 4, note),
        Figure(
            "forms against bare reportlab with the same strings", ours / bare, "x", 3, f"{ours:.2f} s and {bare:.2f} s"
        ),
    ]


def many(language: str) -> list[Figure]:
    """Return the seconds and the peak memory of a thousand forms in one PDF, made in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.forms", str(MANY), language], capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)
    what = "1,000 forms of two pages" if language == "nl" else f"1,000 forms, the text behind each ({language})"
    note = f"{told['forms']} forms, {told['pages']} pages, {told['bytes'] / 1e6:.1f} MB"
    found = [Figure(f"{what}, one PDF", told["seconds"], "s", 15, note)]
    if told["peak"]:
        found.append(Figure(f"{what}, peak memory of the process", told["peak"] / 1e6, "MB", 300, note))
    return found


def make_many(pupils: int, language: str) -> dict[str, float]:
    """Print the forms of a school and return what it took: seconds, peak bytes of this process, forms, pages."""
    with school_file(pupils) as vault:
        register = vault.register
        register.do(commands.seed_purposes)
        began = time.perf_counter()
        run = finish(print_forms(register, FormScope(language=language)))
        taken = time.perf_counter() - began
    return {"seconds": taken, "peak": peak(), "forms": run.forms, "pages": run.pages, "bytes": len(run.pdf)}


def peak() -> int:
    """Return the most memory that this process ever held, in bytes; 0 where the system does not tell (Windows)."""
    if sys.platform == "win32":
        return 0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


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


if __name__ == "__main__":
    print(json.dumps(make_many(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "nl")))
