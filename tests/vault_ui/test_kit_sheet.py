"""The recovery sheet: readable on paper by people and by a scanner, and without signs on the screen."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2
import pytest
import zxingcpp

from opoz_desktop.vault import kit
from opoz_desktop.vault.kit_sheet import SheetFacts, kit_sheet

from .paper import groups_on

FACTS = SheetFacts("OBS De Kleine Beer", "Nieuwerveen", datetime(2026, 10, 6, 7, 14, tzinfo=UTC))


@pytest.fixture
def code() -> str:
    return kit.new_code()


def text_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    assert len(document) == 1
    return document[0].get_textpage().get_text_range()


def test_the_eight_groups_stand_on_the_paper_in_order(code: str) -> None:
    assert groups_on(kit_sheet(FACTS, code)) == [sign for row in kit.sheet(code) for sign in row.groups]


def test_the_code_typed_from_the_paper_opens_the_same_file(code: str) -> None:
    assert kit.parse("".join(groups_on(kit_sheet(FACTS, code)))) == code


def test_a_scanner_reads_the_code_from_the_printed_page(code: str) -> None:
    picture = pypdfium2.PdfDocument(kit_sheet(FACTS, code))[0].render(scale=150 / 72).to_numpy()
    found = zxingcpp.read_barcodes(picture)
    assert [kit.parse(one.text) for one in found] == [code]


def test_the_example_for_the_screen_holds_no_sign_of_the_code(code: str) -> None:
    example = kit_sheet(FACTS, None)
    assert groups_on(example) == ["••••"] * 8
    picture = pypdfium2.PdfDocument(example)[0].render(scale=150 / 72).to_numpy()
    assert zxingcpp.read_barcodes(picture) == []


def test_the_sheet_names_the_school_and_the_sheet_it_replaces(code: str) -> None:
    text = text_of(kit_sheet(replace(FACTS, replaces=datetime(2025, 9, 1, 9, 0, tzinfo=UTC)), code))
    assert "OBS De Kleine Beer, Nieuwerveen" in text
    assert "vervangt het blad van 1 september 2025" in text
    assert "vervangt geen eerder blad" in text_of(kit_sheet(FACTS, code))


def test_equal_input_gives_equal_bytes_with_embedded_fonts(code: str) -> None:
    data = kit_sheet(FACTS, code)
    assert data == kit_sheet(FACTS, code)
    assert b"/TrueType" in data
    assert not re.search(rb"/Type3\b", data)
    assert b"Helvetica" not in data


def test_the_properties_of_the_file_hold_no_school_and_no_code(code: str) -> None:
    meta = pypdfium2.PdfDocument(kit_sheet(FACTS, code)).get_metadata_dict()
    told = " ".join(meta.values())
    assert "Kleine Beer" not in told
    assert code[:4] not in told
