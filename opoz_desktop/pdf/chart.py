"""Charts as frozen descriptions, drawn once as shapes: on paper as vectors, on the screen as SVG in its colours.

Parts are told apart by fill (solid, soft, hatched, empty) and lines by dash and end words, so that a black and white
print says the same. Everything is in points; the origin of a drawing is its lower left corner.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import singledispatch
from typing import Any

from reportlab.graphics import renderPDF, renderSVG
from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from .page import HEIGHT, Sheet
from .text import BOLD, REGULAR, runs, use, width


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a bar chart: its label, one value per series, and the words at its end."""

    label: str
    values: tuple[int, ...]
    total: str = ""


@dataclass(frozen=True, slots=True)
class StackedBars:
    """Rows of bars to one scale, each in at most four parts."""

    series: tuple[str, ...]
    rows: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Rows of plain bars to one scale."""

    name: str
    rows: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """A line: its words and one value per place on the x axis."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A day of note on the x axis: `at` counts places from 0 and may lie between two."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of steps over places with words (weeks): at most four."""

    places: tuple[str, ...]
    series: tuple[Series, ...]
    marks: tuple[Mark, ...] = ()


Chart = StackedBars | Bars | Lines

PAPER: Mapping[str, str] = {
    "ink": "#000000", "ink2": "#404040", "line": "#8c8c8c", "ground": "#ffffff", "solid": "#303030", "soft": "#c4c4c4",
    "on_solid": "#ffffff",
}  # fmt: skip
"""The colours of paper: greys only."""
_SIZE, _SMALL = 9.5, 8.5
_PITCH, _BAR = 20.0, 12.0
_FILLS = ("solid", "soft", "hatched", "empty")
_DASHES: tuple[list[float] | None, ...] = (None, [5, 3], [1.5, 2.5], [7, 2, 1.5, 2])
_WEIGHTS = (2.0, 1.1, 1.4, 1.1)


def height_of(chart: Chart, size: float = 1.0) -> float:
    """Return the height in points that a chart needs; `size` scales its type."""
    if isinstance(chart, Lines):
        return (170.0 + 18.0 * bool(chart.marks)) * size
    legend = 20.0 if isinstance(chart, StackedBars) else 0.0
    return (max(len(chart.rows), 1) * _PITCH + legend) * size


def place_chart(sheet: Sheet, chart: Chart, x: float, y: float, wide: float, high: float | None = None) -> float:
    """Draw a chart on paper with its top left corner at x, y (mm), `wide` mm wide, and return where it ends (mm)."""
    tall = high * mm if high is not None else height_of(chart)
    drawing = draw(chart, wide * mm, tall, PAPER)
    renderPDF.draw(drawing, sheet.canvas, x * mm, (HEIGHT - y) * mm - tall)
    return y + tall / mm


def svg_of(chart: Chart, colours: Mapping[str, str], wide: float, high: float, size: float = 1.0) -> bytes:
    """Return a chart as SVG, in pixels. `colours` gives `#rrggbb` for the names of PAPER.

    The path that cuts at the edge goes: Qt draws it as a black ground, and nothing lies outside anyway.
    """
    text: str = renderSVG.drawToString(draw(chart, wide, high, colours, size))  # pyright: ignore[reportUnknownMemberType]
    text = re.sub(r"<clipPath.*?</clipPath>", "", text, flags=re.DOTALL)
    text = re.sub(r"font-family:\s*Inter-SemiBold", "font-family: Inter; font-weight: 600", text)
    text = re.sub(r"font-family:\s*Inter-Medium", "font-family: Inter; font-weight: 500", text)
    return text.encode()


def table_of(chart: Chart) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the same figures as a table: its heads and its rows."""
    if isinstance(chart, Lines):
        rows = tuple((place, *(str(one.values[n]) for one in chart.series)) for n, place in enumerate(chart.places))
        return ("", *(one.name for one in chart.series)), rows
    names = chart.series if isinstance(chart, StackedBars) else (chart.name,)
    return ("", *names, ""), tuple((r.label, *(str(v) for v in r.values), r.total) for r in chart.rows)


@dataclass(slots=True)
class _Pen:
    """What is drawn on: shapes in points, colours by name, type in its size."""

    drawing: Drawing
    colours: Mapping[str, str]
    size: float

    def rect(self, x: float, y: float, w: float, h: float, **look: Any) -> None:
        """Draw a rectangle; the stubs of reportlab know fewer looks than it has."""
        self.drawing.add(Rect(x, y, w, h, **look))

    def colour(self, name: str) -> Any:
        return HexColor(self.colours[name])

    def words(
        self, x: float, y: float, text: str, ink: str = "ink", points: float = _SIZE, font: str = REGULAR, to: str = ""
    ) -> None:
        """Write a line from x, or to x (`right`), or around x (`middle`)."""
        points *= self.size
        long = width(text, font, points)
        at = x - long if to == "right" else x - long / 2 if to == "middle" else x
        for run in runs(text, font):
            made = String(at, y, run.text, fontName=run.font, fontSize=points, fillColor=self.colour(ink))
            self.drawing.add(made)
            at += width(run.text, font, points)

    def line(self, x1: float, y1: float, x2: float, y2: float, ink: str = "line", points: float = 0.6) -> None:
        self.drawing.add(Line(x1, y1, x2, y2, strokeColor=self.colour(ink), strokeWidth=points))

    def fill(self, x: float, y: float, w: float, h: float, how: str) -> None:
        """Draw a part in its fill."""
        ground = {"solid": "solid", "soft": "soft"}.get(how, "ground")
        edge = "solid" if how != "empty" else "line"
        self.rect(x, y, w, h, fillColor=self.colour(ground), strokeColor=self.colour(edge), strokeWidth=0.7)
        if how == "hatched":
            step = 4.0 * self.size
            across = -h
            while across < w:
                x1, x2 = max(x, x + across), min(x + w, x + across + h)
                if x2 > x1:
                    self.line(x1, y + (x1 - x - across), x2, y + (x2 - x - across), "solid", 0.7)
                across += step


def draw(chart: Chart, wide: float, high: float, colours: Mapping[str, str], size: float = 1.0) -> Drawing:
    """Return the shapes of a chart, `wide` by `high` points."""
    use(REGULAR)
    use(BOLD)
    pen = _Pen(Drawing(wide, high), colours, size)
    _draw(chart, pen, wide, high)
    return pen.drawing


@singledispatch
def _draw(chart: object, pen: _Pen, wide: float, high: float) -> None:
    raise TypeError(type(chart).__name__)


@_draw.register
def _(chart: StackedBars, pen: _Pen, wide: float, high: float) -> None:
    x = 0.0
    for number, name in enumerate(chart.series):
        pen.fill(x, high - 11 * pen.size, 10 * pen.size, 10 * pen.size, _FILLS[number])
        pen.words(x + 14 * pen.size, high - 9.5 * pen.size, name, "ink2", _SMALL)
        x += (30 * pen.size) + width(name, REGULAR, _SMALL * pen.size)
    _bars(chart.rows, pen, wide, high - 20 * pen.size)


@_draw.register
def _(chart: Bars, pen: _Pen, wide: float, high: float) -> None:
    _bars(chart.rows, pen, wide, high)


def _bars(rows: Sequence[Bar], pen: _Pen, wide: float, top: float) -> None:
    pitch, bar = _PITCH * pen.size, _BAR * pen.size
    label = max((width(r.label, BOLD, _SIZE * pen.size) for r in rows), default=0.0) + 10 * pen.size
    total = max((width(r.total, REGULAR, _SIZE * pen.size) for r in rows), default=0.0) + 10 * pen.size
    room = max(wide - label - total, 20.0)
    most = max((sum(r.values) for r in rows), default=1) or 1
    for number, row in enumerate(rows):
        y = top - (number + 1) * pitch + (pitch - bar) / 2
        base = y + bar / 2 - _SIZE * pen.size * 0.36
        pen.words(0, base, row.label, font=BOLD)
        pen.words(wide, base, row.total, "ink2", to="right")
        x = label
        for part, value in enumerate(row.values):
            long = room * value / most
            if value:
                pen.fill(x, y, max(long - 1, 0.8), bar, _FILLS[part])
                _value(pen, x, y, long, bar, part, str(value))
            x += long


def _value(pen: _Pen, x: float, y: float, long: float, bar: float, part: int, words: str) -> None:
    """Write the number in its part; on hatching it stands on a clean spot."""
    points = _SMALL * pen.size
    need = width(words, BOLD, points)
    if need + 4 > long:
        return
    middle = x + (long - 1) / 2
    if _FILLS[part] == "hatched":
        clean = pen.colour("ground")
        pen.rect(middle - need / 2 - 2, y + 1, need + 4, bar - 2, fillColor=clean, strokeColor=None, strokeWidth=0)
    ink = "on_solid" if _FILLS[part] == "solid" else "ink"
    pen.words(middle, y + bar / 2 - points * 0.36, words, ink, _SMALL, BOLD, to="middle")


@_draw.register
def _(chart: Lines, pen: _Pen, wide: float, high: float) -> None:
    size = pen.size
    most = max((max(s.values, default=0) for s in chart.series), default=0)
    ticks = _ticks(most)
    top_value = ticks[-1]
    left = width(str(top_value), REGULAR, _SMALL * size) + 8 * size
    ends = [f"{s.values[-1]} {s.name}" for s in chart.series if s.values]
    right = wide - max((width(e, BOLD, _SMALL * size) for e in ends), default=0.0) - 8 * size
    bottom, top = 20 * size, high - (24 if chart.marks else 8) * size
    number = max(len(chart.places), 1)
    step = (right - left) / number

    def up(value: float) -> float:
        return bottom + (top - bottom) * value / top_value

    for tick in ticks:
        pen.line(left, up(tick), right, up(tick), "line", 0.4)
        pen.words(left - 5 * size, up(tick) - 3 * size, str(tick), "ink2", _SMALL, to="right")
    _places(chart.places, pen, left, step)
    _marks(chart.marks, pen, left, step, number, bottom, top, high)
    taken: list[float] = []
    for n, series in enumerate(chart.series):
        _stairs(pen, n, left, step, [up(v) for v in series.values])
        if series.values:
            at = _free(up(series.values[-1]), taken, 11 * size)
            taken.append(at)
            pen.words(right + 5 * size, at - 3 * size, ends[n], "ink", _SMALL, BOLD if n == 0 else REGULAR)


def _stairs(pen: _Pen, n: int, left: float, step: float, heights: Sequence[float]) -> None:
    """Draw one line as stairs of separate lines: a path would be filled on the screen."""
    colour = pen.colour("solid" if n == 0 else "ink2")
    for i in range(len(heights)):
        x, y = left + i * step, heights[i]
        pieces = [(x, y, x + step, y)]
        if i and heights[i - 1] != y:
            pieces.insert(0, (x, heights[i - 1], x, y))
        for piece in pieces:
            look: dict[str, Any] = {"strokeDashArray": _DASHES[n], "strokeLineCap": 2 if n == 0 else 0}
            pen.drawing.add(Line(*piece, strokeColor=colour, strokeWidth=_WEIGHTS[n] * pen.size, **look))


def _places(places: Sequence[str], pen: _Pen, left: float, step: float) -> None:
    widest = max((width(p, REGULAR, _SMALL * pen.size) for p in places), default=0.0) + 8 * pen.size
    every = max(1, -(-int(widest) // max(int(step), 1)))
    for n, words in enumerate(places):
        if n % every == 0:
            pen.words(left + (n + 0.5) * step, 6 * pen.size, words, "ink2", _SMALL, to="middle")


def _marks(
    marks: Sequence[Mark], pen: _Pen, left: float, step: float, number: int, bottom: float, top: float, high: float
) -> None:
    """Draw the days of note as thin lines with their words above; words that would touch the last one step down."""
    last = -1.0
    for mark in sorted(marks, key=lambda m: m.at):
        if not 0 <= mark.at <= number:
            continue
        x = left + mark.at * step
        pen.line(x, bottom, x, top + 4 * pen.size, "ink2", 0.7)
        low = x - width(mark.words, REGULAR, _SMALL * pen.size) / 2 < last
        pen.words(x, high - (19 if low else 9) * pen.size, mark.words, "ink2", _SMALL, to="middle")
        if not low:
            last = x + width(mark.words, REGULAR, _SMALL * pen.size) / 2 + 6


def _free(y: float, taken: Sequence[float], apart: float) -> float:
    """Return a height for end words that touches none of those already there."""
    while any(abs(y - other) < apart for other in taken):
        y -= 1
    return y


def _ticks(most: int) -> list[int]:
    """Return round values from 0 up to or above the most, four or five of them."""
    if most <= 0:
        return [0, 1]
    for base in (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000):
        if base * 4 >= most:
            return list(range(0, (-(-most // base)) * base + 1, base))
    return [0, most]
