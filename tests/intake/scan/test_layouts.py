"""Every layout that is printed reads back: languages, right to left, two places to sign, windows, strips."""

from __future__ import annotations

import random

import pytest

from opoz_desktop.features.consent.rules.languages import LANGUAGES
from opoz_desktop.intake.scan.page import read_page
from opoz_desktop.intake.scan.readings import Mark, PageKind

from . import copier, pens
from .conftest import Printer
from .forms import Print


def reads_back(made: Print, rng: random.Random) -> None:
    """Fill in every page with plain marks, scan it and see that it says what was meant."""
    reader = made.reader()
    lines = 0
    for number in range(1, made.layout.pages + 1):
        layout = made.layout.on_page(number)
        page = made.page(number)
        filled = pens.fill_in(page.grey, layout, rng, "plain", signs=1.0)
        scan = copier.clean(copier.Scan(filled.grey, rng))
        reading = read_page(number, copier.taken(scan), reader)
        assert (reading.kind, reading.code, reading.page) == (PageKind.FORM, page.code, number)
        assert reading.count == made.layout.pages
        said = {p.line: p.mark.value for p in reading.pairs}
        meant = {t.line: t.meant for t in filled.truths}
        assert said.keys() == meant.keys()
        assert all(said[n] in {meant[n], "unsure"} for n in meant)
        assert sum(said[n] == "unsure" for n in meant) <= 1
        assert not reading.remark
        assert reading.strip == (number == made.layout.pages)
        assert reading.strip_lines == reading.strip_unsure == ()
        assert reading.signature is (Mark.YES if number == made.layout.pages else Mark.NOTHING)
        lines += len(said)
    assert lines == len(made.run.layout["extra"]["rows"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_in_every_language_reads_back(printer: Printer, language: str) -> None:
    made = printer(most=2, choices={"forms.translation": "form"}, language=language)
    reads_back(made, pens.seeded(f"language {language}"))


def test_a_form_from_right_to_left_has_its_boxes_where_the_record_says(printer: Printer) -> None:
    made = printer(most=2, choices={"forms.translation": "form"}, language="ar")
    yes, no = (next(b for b in made.layout.boxes if b.name == f"1.{v}") for v in ("yes", "no"))
    assert yes.x > no.x
    rng = pens.seeded(8)
    sheet = pens.Sheet(made.page(1).grey.copy())
    pens.ball(rng).cross(sheet, yes)
    reading = read_page(1, copier.taken(copier.clean(copier.Scan(sheet.grey, rng))), made.reader())
    assert reading.pairs[0].mark is Mark.YES
    assert {p.mark for p in reading.pairs[1:]} == {Mark.NOTHING}


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_form_for_a_window_envelope_reads_back(printer: Printer, side: str) -> None:
    reads_back(printer(most=2, choices={"paper.window_side": side}), pens.seeded(f"window {side}"))


def test_a_form_with_two_places_to_sign_reads_back_each_of_them(printer: Printer) -> None:
    made = printer(most=30, choices={"forms.signature_blocks": "two"})
    last = made.layout.pages
    layout = made.layout.on_page(last)
    assert {"signature", "signature2"} <= {f.name for f in layout.fields}
    rng = pens.seeded(9)
    first, second = (next(f for f in layout.fields if f.name == n) for n in ("signature", "signature2"))
    for places, signature, flag in (
        ((first, second), Mark.YES, "second_signed"),
        ((first,), Mark.YES, "second_unsigned"),
        ((second,), Mark.NO, "second_signed"),
    ):
        sheet = pens.Sheet(made.page(last).grey.copy())
        for place in places:
            pens.sign(sheet, place, rng)
        reading = read_page(1, copier.taken(copier.clean(copier.Scan(sheet.grey, rng))), made.reader())
        assert reading.signature is signature
        assert flag in reading.flags


def test_the_sheet_in_another_language_is_no_form(printer: Printer) -> None:
    made = printer(most=3, choices={"forms.translation": "behind"}, language="uk")
    page = next(p for p in made.pages if p.page == "T")
    rng = pens.seeded(10)
    reading = read_page(1, copier.taken(copier.clean(copier.Scan(page.grey, rng))), made.reader())
    assert (reading.kind, reading.code, reading.pairs) == (PageKind.READING, page.code, ())


def test_a_strip_is_read_on_its_page_and_alone_and_a_page_without_its_strip(forms: Print) -> None:
    rng = pens.seeded(11)
    last = forms.layout.pages
    layout = forms.layout.on_page(last)
    plain = pens.fill_in(forms.page(last).grey, layout, rng, "plain", signs=1.0)
    filled = pens.withdraw(plain, layout, (2, 5), rng)
    cut = round((layout.cuts[0][1] if layout.cuts else 239.5) * pens.PER_MM)

    whole = read_page(1, copier.taken(copier.clean(copier.Scan(filled.grey, rng))), forms.reader())
    assert (whole.kind, whole.strip, whole.strip_lines) == (PageKind.FORM, True, (2, 5))
    assert "strip_signed" in whole.flags
    assert whole.signature is Mark.YES

    alone = filled.grey.copy()
    alone[:cut] = 255
    for grey in (alone, filled.grey[cut:].copy()):
        reading = read_page(1, copier.taken(copier.clean(copier.Scan(grey, rng))), forms.reader())
        assert (reading.kind, reading.strip, reading.strip_lines) == (PageKind.STRIP_ONLY, True, (2, 5))
        assert reading.pairs == ()
        assert reading.code == forms.page(last).code

    without = plain.grey.copy()
    without[cut:] = 255
    for grey in (without, plain.grey[:cut].copy()):
        reading = read_page(1, copier.taken(copier.clean(copier.Scan(grey, rng))), forms.reader())
        assert (reading.kind, reading.strip, reading.strip_lines) == (PageKind.FORM, False, ())
        assert len(reading.pairs) == len(plain.truths)


def test_withdrawing_everything_and_a_coloured_box_on_the_strip(forms: Print) -> None:
    rng = pens.seeded(12)
    layout = forms.layout.on_page(forms.layout.pages)
    blank = pens.Filled(forms.page(forms.layout.pages).grey, [])
    filled = pens.withdraw(blank, layout, (0,), rng)
    sheet = pens.Sheet(filled.grey.copy())
    pens.ball(rng).colour(sheet, next(b for b in layout.boxes if b.name == "3.withdraw"))
    reading = read_page(1, copier.taken(copier.clean(copier.Scan(sheet.grey, rng))), forms.reader())
    assert reading.strip_lines == (0,)
    assert reading.strip_unsure == (3,)
