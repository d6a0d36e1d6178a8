"""Paper: embedded fonts, lines that break well, codes that can be read, layouts that come back as they were."""

from __future__ import annotations

import pytest
import zxingcpp

from opoz_desktop.pdf import text
from opoz_desktop.pdf.forms import (
    BoxSpot,
    CodeSpot,
    FieldSpot,
    FormLayout,
    corner_marks,
    draw_code,
    draw_layout,
    qr_operators,
)
from opoz_desktop.pdf.page import Sheet

from .paper import fonts, render, texts


def test_equal_input_gives_equal_bytes_and_no_names_in_the_metadata() -> None:
    def make() -> bytes:
        sheet = Sheet("Formulier")
        sheet.text(20, 20, "Sanne de Vries")
        sheet.new_page()
        return sheet.finish()

    assert make() == make()
    head = make().split(b"stream")[-1]
    assert b"Sanne" not in head
    assert b"OPOZ Desktop" in make()


def test_only_embedded_truetype_fonts() -> None:
    sheet = Sheet("Fonts")
    sheet.text(20, 20, "Núñez, Aydın, Łukasz, Đorđe, Иван", text.BOLD)
    sheet.text(20, 30, "देवनागरी")
    sheet.new_page()
    found = fonts(sheet.finish())
    assert found
    assert {(kind, embedded) for _, kind, embedded in found} == {("TrueType", True)}


@pytest.mark.parametrize("name", ["Aydın", "Núñez", "Łukasz", "Đorđe", "Иван", "Ξένια"])
def test_a_name_is_printed_with_all_its_letters(name: str) -> None:
    sheet = Sheet("Name")
    sheet.text(20, 20, name)
    sheet.new_page()
    assert texts(sheet.finish())[0].strip() == name


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("een twee drie", ("een twee", "drie")),
        ("een **twee drie** vier", ("een **twee**", "**drie** vier")),
        ("(**ja**) en", ("(**ja**) en",)),
        ("een\ntwee", ("een", "twee")),
        ("", ("",)),
    ],
)
def test_lines_break_and_keep_their_weight(source: str, lines: tuple[str, ...]) -> None:
    assert text.wrap(source, 55, 11) == lines


def test_no_line_is_wider_than_its_place() -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitän **en nog gewone woorden** met 123456789012345678901234567890"
    for line in text.wrap(long, 80, 11):
        assert text.rich_width(line, 11) <= 80.001


def test_a_layout_comes_back_as_it_was() -> None:
    layout = FormLayout(
        "proef", 3, 1, corner_marks(1), (CodeSpot(1, "top", "page", 150.25, 20, 22),),
        (BoxSpot(1, "1.yes", "page", 1, "yes", 146.5, 100.125),),
        (FieldSpot(1, "signature", "page", "signature", 20, 200, 50, 12),), ((1, 240.0),),
    )  # fmt: skip
    assert FormLayout.from_json(layout.to_json()) == layout


def test_marks_boxes_and_codes_stand_where_the_layout_says() -> None:
    layout = FormLayout(
        "proef", 1, 1, corner_marks(1),
        (CodeSpot(1, "top", "page", 169.5, 19.5, 22), CodeSpot(1, "b", "page", 24, 263, 16)),
        (BoxSpot(1, "1.yes", "page", 1, "yes", 146.5, 100),), (),
    )  # fmt: skip
    sheet = Sheet("Proef")
    draw_layout(sheet, layout, 1)
    draw_code(sheet, "TG1:ABCDEFGHJK:12:MNPQRSTU", layout.codes)
    sheet.new_page()
    page = render(sheet.finish(), 0)
    for mark in layout.marks:
        assert page.dark(mark.x - 1.5, mark.y - 1.5, 3, 3) == 1
        corner = page.dark(mark.x - 2.4, mark.y - 2.4, 0.5, 0.5)
        assert corner > 0.9 if mark.shape == "square" else corner < 0.1
    assert [m.shape for m in layout.marks] == ["disc", "disc", "disc", "square"]
    read = page.codes()
    assert {t for t, _, _ in read} == {"TG1:ABCDEFGHJK:12:MNPQRSTU"}
    places = sorted((round(x), round(y)) for _, x, y in read)
    assert len(places) == 2
    assert abs(places[0][0] - 32) <= 1
    assert abs(places[1][0] - 180) <= 1
    box = layout.boxes[0]
    assert page.dark(box.x - 0.05, box.y + 1, 0.15, 4) > 0.9
    assert page.dark(box.x + 1, box.y + 1, 4.5, 4.5) == 0


def test_a_code_is_of_version_2_and_level_q() -> None:
    code = "TG1:ABCDEFGHJK:12:MNPQRSTU"
    assert qr_operators(code)[1] == 25
    sheet = Sheet("Code")
    draw_code(sheet, code, (CodeSpot(1, "top", "page", 100, 100, 22),))
    sheet.new_page()
    found = zxingcpp.read_barcodes(render(sheet.finish(), 0).pixels)
    assert [b.ec_level for b in found] == ["Q"]
