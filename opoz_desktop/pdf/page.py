"""Sheet: A4 paper in millimetres from the top left corner, with embedded fonts and nothing that changes by itself.

Equal input gives equal bytes. The metadata hold no names.
"""

from __future__ import annotations

import io
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from .text import BOLD, REGULAR, Run, font_of, rich, runs, use, width

rl_config.useA85 = 0
"""Streams stay binary: text armour makes a printing a quarter larger and slower."""

WIDTH, HEIGHT = 210.0, 297.0
"""A4 in mm."""
LEFT, RIGHT = 24.0, 191.5
"""Text margins in mm: punch holes (ISO 838) and the outer 18 mm stay free."""
POINT = 25.4 / 72
"""One point in mm."""

TEXT, LEADING = 11.0, 15.4 * POINT
H1, H1_LEADING = 19.0, 23 * POINT
H2, H2_LEADING = 12.5, 16 * POINT
FOOT = 8.5
BLACK, GREY, HAIRLINE = 0.0, 0.25, 0.45


class Sheet:
    """A PDF in the making. All positions are mm from the top left; `y` of a text is its baseline.

    `static` draws once what `place` repeats on many pages. Do not use the canvas for names: `text` chooses
    the font that has the letters.
    """

    def __init__(self, title: str, *, language: str = "nl") -> None:
        use(REGULAR)
        use(BOLD)
        self._buffer = io.BytesIO()
        self.canvas = Canvas(
            self._buffer,
            pagesize=(WIDTH * mm, HEIGHT * mm),
            invariant=1,
            pageCompression=1,
            initialFontName=REGULAR,  # pyright: ignore[reportArgumentType] - a name is what it takes
            initialFontSize=TEXT,
            lang=language,
        )
        self.canvas.setTitle(title)
        self.canvas.setCreator("OPOZ Desktop")
        self.canvas.setProducer("OPOZ Desktop")
        self.canvas.setAuthor("OPOZ Desktop")
        self.pages = 0
        self.mirrored = False

    def text(
        self, x: float, y: float, text: str, font: str = REGULAR, size: float = TEXT, grey: float = BLACK, *,
        ltr: bool = False,
    ) -> float:  # fmt: skip
        """Draw one line and return the x where it ends. `ltr`: it is Dutch, also where all else is mirrored."""
        return self._draw(x, y, runs(text, font, rtl=self.mirrored and not ltr), size, grey)

    def rich(
        self, x: float, y: float, text: str, size: float = TEXT, grey: float = BLACK, *, ltr: bool = False
    ) -> float:
        """Draw one line with `**bold**` pieces and return the x where it ends. `ltr` as for `text`."""
        return self._draw(x, y, rich(text, rtl=self.mirrored and not ltr), size, grey)

    def right(
        self, x: float, y: float, text: str, font: str = REGULAR, size: float = TEXT, grey: float = BLACK
    ) -> None:
        """Draw one line that ends at x."""
        self.text(x - width(text, font, size) / mm, y, text, font, size, grey)

    def centred(self, x: float, y: float, text: str, font: str = REGULAR, size: float = TEXT) -> None:
        """Draw one line around x."""
        self.text(x - width(text, font, size) / mm / 2, y, text, font, size)

    @contextmanager
    def mirror(self, *, on: bool = True) -> Generator[None]:
        """Draw what follows for a language that runs from right to left: every x counts from the right edge.

        Lines begin at the right and run to the left; words of other languages in them keep their direction.
        """
        before, self.mirrored = self.mirrored, on
        yield
        self.mirrored = before

    def line(self, x1: float, y1: float, x2: float, y2: float, points: float = 0.6, grey: float = BLACK) -> None:
        """Draw a line, thickness in points."""
        self.canvas.setLineWidth(points)
        self.canvas.setStrokeGray(grey)
        x1, x2 = self._x(x1), self._x(x2)
        self.canvas.line(x1 * mm, (HEIGHT - y1) * mm, x2 * mm, (HEIGHT - y2) * mm)

    def dashed(self, x1: float, y: float, x2: float, points: float = 1.2) -> None:
        """Draw a dashed horizontal line."""
        self.canvas.setDash(3, 2.4)
        self.line(x1, y, x2, y, points)
        self.canvas.setDash()

    def box(
        self, x: float, y: float, w: float, h: float, points: float = 1.0, radius: float = 0.0, grey: float = BLACK
    ) -> None:
        """Draw an empty box with its top left corner at x, y."""
        self.canvas.setLineWidth(points)
        self.canvas.setStrokeGray(grey)
        x = self._x(x, w)
        if radius:
            self.canvas.roundRect(x * mm, (HEIGHT - y - h) * mm, w * mm, h * mm, radius * mm)
        else:
            self.canvas.rect(x * mm, (HEIGHT - y - h) * mm, w * mm, h * mm)

    def disc(self, x: float, y: float, diameter: float) -> None:
        """Draw a black disc around x, y."""
        self.canvas.setFillGray(BLACK)
        self.canvas.circle(self._x(x) * mm, (HEIGHT - y) * mm, diameter / 2 * mm, stroke=0, fill=1)

    def ring(self, x: float, y: float, diameter: float, points: float) -> None:
        """Draw a circle around x, y."""
        self.canvas.setLineWidth(points)
        self.canvas.setStrokeGray(BLACK)
        self.canvas.circle(self._x(x) * mm, (HEIGHT - y) * mm, diameter / 2 * mm, stroke=1, fill=0)

    def square(self, x: float, y: float, side: float) -> None:
        """Draw a black square around x, y."""
        self.canvas.setFillGray(BLACK)
        self.canvas.rect(
            (self._x(x) - side / 2) * mm, (HEIGHT - y - side / 2) * mm, side * mm, side * mm, stroke=0, fill=1
        )

    def literal(self, operators: str, x: float, y: float, scale: float) -> None:
        """Draw operators of a small drawing: origin at x, y, y downwards, one unit is `scale` mm."""
        s = scale * mm
        self.canvas.addLiteral(f"q 0 g {s:.5f} 0 0 {-s:.5f} {x * mm:.4f} {(HEIGHT - y) * mm:.4f} cm {operators} Q")

    def new_page(self) -> None:
        """End the page."""
        self.pages += 1
        self.canvas.showPage()

    @contextmanager
    def static(self, name: str) -> Generator[None]:
        """Draw what follows once, to be placed on pages with `place`."""
        self.canvas.beginForm(name)  # pyright: ignore[reportUnknownMemberType]
        yield
        self.canvas.endForm()  # pyright: ignore[reportUnknownMemberType]

    def place(self, name: str) -> None:
        """Put a drawing of `static` on the page."""
        self.canvas.doForm(name)  # pyright: ignore[reportUnknownMemberType]

    def finish(self) -> bytes:
        """Return the PDF."""
        self.canvas.save()
        return self._buffer.getvalue()

    def _x(self, x: float, w: float = 0.0) -> float:
        """Return where something of a width that begins at x stands on the paper."""
        return WIDTH - x - w if self.mirrored else x

    def _draw(self, x: float, y: float, pieces: tuple[Run, ...], size: float, grey: float) -> float:
        canvas = self.canvas
        widths = [run.width(size) for run in pieces]
        whole = sum(widths) / mm
        at, up = self._x(x, whole) * mm, (HEIGHT - y) * mm
        t = canvas.beginText(at, up)
        t.setFillGray(grey)
        moved = False
        for run, wide in zip(pieces, widths, strict=True):
            t.setFont(run.font, size)
            if run.glyphs:
                self._shaped(t, run, size, at, up)
                moved = True
            else:
                if moved:
                    t.setTextOrigin(at, up)
                    moved = False
                t.textOut(run.text)
            at += wide
        canvas.drawText(t)
        return x + whole

    def _shaped(self, t: PDFTextObject, run: Run, size: float, x: float, y: float) -> None:
        """Draw glyphs; the document remembers what they mean, for whoever copies or reads aloud (ToUnicode)."""
        document: Any = self.canvas
        font_of(run.font).note(document._doc, run.glyphs)  # noqa: SLF001 - the document is what fonts know
        waiting, begin, em = "", x, size / 1000
        for glyph in run.glyphs:
            if not glyph.plain and waiting:
                t.setTextOrigin(begin, y)
                t.textOut(waiting)
                waiting = ""
            if not waiting:
                begin = x
            if glyph.plain:
                waiting += glyph.char
            else:
                t.setTextOrigin(x + glyph.dx * em, y + glyph.dy * em)
                t.textOut(glyph.char)
            x += glyph.advance * em
        if waiting:
            t.setTextOrigin(begin, y)
            t.textOut(waiting)
