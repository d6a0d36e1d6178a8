"""Charts: vectors on paper, an SVG that Qt draws as it is, parts told apart without colour, figures as a table."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from opoz_desktop.pdf.chart import (
    PAPER,
    Bar,
    Bars,
    Chart,
    Lines,
    Mark,
    Series,
    StackedBars,
    height_of,
    place_chart,
    svg_of,
    table_of,
)
from opoz_desktop.pdf.page import Sheet
from tests.pdf.paper import render, texts

STACKED = StackedBars(
    ("geboekt", "terug", "uit", "verlopen"),
    (Bar("groep 5", (30, 10, 8, 2), "40 van 50"), Bar("Ğroep Ünal", (0, 0, 12, 0), "0 van 12")),
)
LINES = Lines(
    ("31-08", "07-09", "14-09"),
    (Series("geboekt", (0, 20, 48)), Series("gemaakt", (50, 50, 62))),
    (Mark(1.5, "brief"), Mark(1.6, "gesprek"), Mark(9.0, "te ver")),
)
CHARTS: tuple[Chart, ...] = (STACKED, LINES, Bars("leerlingen", (Bar("a", (3,), "3"), Bar("b", (0,), "0"))))


def paper(chart: Chart) -> bytes:
    sheet = Sheet("Grafiek")
    place_chart(sheet, chart, 24, 30, 160)
    sheet.new_page()
    return sheet.finish()


@pytest.mark.parametrize("chart", CHARTS)
def test_equal_figures_give_equal_paper_without_pictures(chart: Chart) -> None:
    pdf = paper(chart)
    assert pdf == paper(chart)
    assert b"/Subtype /Image" not in pdf


def test_the_words_and_figures_stand_on_paper() -> None:
    (text,) = texts(paper(STACKED))
    for words in ("geboekt", "groep 5", "Ğroep Ünal", "30", "10", "40 van 50"):
        assert words in text
    (text,) = texts(paper(LINES))
    for words in ("48 geboekt", "62 gemaakt", "07-09", "brief", "gesprek"):
        assert words in text
    assert "te ver" not in text


def test_four_parts_differ_in_grey_so_that_a_black_and_white_print_says_the_same() -> None:
    chart = StackedBars(("a", "b", "c", "d"), (Bar("", (25, 25, 25, 25)),))
    page = render(paper(chart), 0)
    shades = [page.dark(30 + 39 * n, 39, 8, 3) for n in range(4)]
    assert shades[0] > 0.95, "solid"
    assert shades[3] < 0.05, "empty"
    assert 0.05 < shades[2] < 0.9, "hatched"
    assert all(len({PAPER[n][i : i + 2] for i in (1, 3, 5)}) == 1 for n in PAPER), "paper has greys only"


@pytest.mark.parametrize("chart", CHARTS)
def test_qt_draws_the_svg_on_the_ground_of_the_screen(qapp: QApplication, chart: Chart) -> None:
    high = round(height_of(chart))
    svg = svg_of(chart, {**PAPER, "solid": "#2b429e"}, 500, high)
    assert b"clipPath" not in svg
    assert b"Inter-SemiBold" not in svg
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(500, high, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    clear = sum(image.pixelColor(x, y).alpha() == 0 for x in range(0, 500, 7) for y in range(0, high, 5))
    assert clear > 0.3 * len(range(0, 500, 7)) * len(range(0, high, 5)), "no ground of its own"


def test_the_same_figures_come_as_a_table() -> None:
    assert table_of(STACKED) == (
        ("", "geboekt", "terug", "uit", "verlopen", ""),
        (("groep 5", "30", "10", "8", "2", "40 van 50"), ("Ğroep Ünal", "0", "0", "12", "0", "0 van 12")),
    )
    assert table_of(LINES)[1] == (("31-08", "0", "50"), ("07-09", "20", "50"), ("14-09", "48", "62"))


@given(st.lists(st.lists(st.integers(0, 5000), min_size=4, max_size=4), max_size=8))
def test_any_figures_can_be_drawn(rows: list[list[int]]) -> None:
    bars = StackedBars(("a", "b", "c", "d"), tuple(Bar(f"groep {n}", tuple(r)) for n, r in enumerate(rows)))
    assert svg_of(bars, PAPER, 300, 200)
    places = tuple(str(n) for n in range(len(rows)))
    lines = Lines(places, tuple(Series(s, tuple(r[i] for r in rows)) for i, s in enumerate("abcd")))
    svg = svg_of(lines, PAPER, 300, 200).decode()
    heights = [float(y) for y in re.findall(r"L [\d.]+,([\d.-]+)", svg)]
    assert all(-0.5 <= y <= 200.5 for y in heights)
