"""Answers of pens through copiers: never a wrong yes, and what is clear is read."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from opoz_desktop.intake.scan.page import read_page
from opoz_desktop.intake.scan.readings import Mark, PageKind
from opoz_desktop.pdf.forms import BoxSpot

from . import copier, pens
from .forms import Print


def read(forms: Print, filled: pens.Filled, profile: str, rng: random.Random):
    return read_page(1, copier.taken(copier.scanned(filled.grey, rng, profile)), forms.reader())


@pytest.mark.parametrize("profile", ["clean", "office", "1-bit", "phone", "hostile"])
def test_no_answer_is_read_as_a_yes_that_was_not_meant(forms: Print, profile: str) -> None:
    rng = pens.seeded(f"answers {profile}")
    counts: Counter[str] = Counter()
    reader = forms.reader()
    for n in range(8):
        page = forms.some(rng)
        filled = pens.fill_in(page.grey, forms.layout.on_page(int(page.page)), rng, ("hard", "nasty")[n % 2])
        reading = read_page(n + 1, copier.taken(copier.scanned(filled.grey, rng, profile)), reader)
        if reading.kind is not PageKind.FORM:
            counts["lost"] += 1
            continue
        assert (reading.code, str(reading.page), reading.count) == (page.code, page.page, 2)
        said = {p.line: p.mark for p in reading.pairs}
        assert set(said) == {t.line for t in filled.truths}
        for truth in filled.truths:
            counts["answers"] += 1
            assert said[truth.line] is not Mark.YES or truth.meant == "yes", (n, truth)
            if truth.style in {"corrected", "coloured", "both", "spill"}:
                assert said[truth.line] is Mark.UNSURE, (n, truth)
    assert counts["answers"] > 20
    assert counts["lost"] <= (2 if profile == "hostile" else 0)


@pytest.mark.parametrize("dpi", [150, 200, 300])
def test_plain_marks_on_a_clean_copy_are_read_without_a_question(forms: Print, dpi: int) -> None:
    rng = pens.seeded(f"plain {dpi}")
    said: Counter[bool] = Counter()
    for _ in range(4):
        page = forms.some(rng)
        filled = pens.fill_in(page.grey, forms.layout.on_page(int(page.page)), rng, "plain")
        scan = copier.clean(copier.Scan(filled.grey, rng, dpi=dpi))
        reading = read_page(1, copier.taken(scan), forms.reader())
        assert abs(reading.dpi - dpi) <= 2
        marks = {p.line: p.mark.value for p in reading.pairs}
        said.update(marks[t.line] == t.meant for t in filled.truths)
    assert said[False] <= 0.05 * said.total()


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("cross", {"clear"}), ("tick", {"clear"}), ("felt", {"clear", "filled"}), ("nothing", {"empty"}),
        ("coloured", {"filled"}), ("corrected", {"filled"}), ("scratched", {"filled", "both", "line"}),
        ("both", {"both", "filled"}), ("circle", {"spill"}), ("spill", {"both", "filled"}), ("dash", {"faint", "line"}),
        ("struck", {"struck", "both", "line", "remark", "spill"}), ("remark", {"remark", "struck", "spill"}),
    ],
)  # fmt: skip
def test_every_style_has_its_own_outcome(forms: Print, style: str, expected: set[str]) -> None:
    rng = pens.seeded(f"style {style}")
    page = forms.page(1)
    layout = forms.layout.on_page(1)
    boxes = {(b.line, b.value): b for b in layout.boxes if b.part == "page"}
    sheet = pens.Sheet(page.grey.copy())
    truths = [pens.answer(sheet, boxes[n, "yes"], boxes[n, "no"], style, rng) for n in sorted({n for n, _ in boxes})]
    reading = read(forms, pens.Filled(sheet.grey, truths), "clean", rng)
    reasons = {p.reason for p in reading.pairs}
    assert reasons <= expected
    assert reading.remark == (style == "remark" or "remark" in reasons)
    for pair, truth in zip(reading.pairs, truths, strict=True):
        if pair.reason in {"clear", "empty"}:
            assert pair.mark.value == truth.meant


def test_a_blank_line_is_nothing_in_grey_and_a_question_in_black_and_white(forms: Print) -> None:
    rng = pens.seeded(4)
    for one_bit, mark, reason in ((False, Mark.NOTHING, "empty"), (True, Mark.UNSURE, "one_bit")):
        scan = copier.clean(copier.Scan(forms.page(1).grey, rng, one_bit=one_bit))
        reading = read_page(1, copier.taken(scan), forms.reader())
        assert {(p.mark, p.reason) for p in reading.pairs} == {(mark, reason)}
        assert reading.one_bit is one_bit


def test_a_fully_coloured_box_is_asked_even_when_it_is_the_only_one(forms: Print) -> None:
    rng = pens.seeded(5)
    sheet = pens.Sheet(forms.page(1).grey.copy())
    boxes = [b for b in forms.layout.on_page(1).boxes if b.value == "yes"]
    for box in boxes:
        pens.ball(rng).colour(sheet, box)
    reading = read(forms, pens.Filled(sheet.grey, []), "clean", rng)
    assert {(p.mark, p.reason) for p in reading.pairs} == {(Mark.UNSURE, "filled")}


@pytest.mark.parametrize("signed", [True, False])
def test_a_signature_is_seen_and_its_absence_too(forms: Print, signed: bool) -> None:
    rng = pens.seeded(f"sign {signed}")
    layout = forms.layout.on_page(2)
    for _ in range(3):
        filled = pens.fill_in(forms.page(2).grey, layout, rng, "plain", signs=1.0 if signed else 0.0)
        reading = read(forms, filled, "clean", rng)
        assert reading.signature is (Mark.YES if signed else Mark.NO)
    first = read(forms, pens.fill_in(forms.page(1).grey, forms.layout.on_page(1), rng, "plain"), "clean", rng)
    assert first.signature is Mark.NOTHING


def test_words_in_the_place_for_remarks_flag_the_page_and_no_line(forms: Print) -> None:
    rng = pens.seeded(6)
    layout = forms.layout.on_page(2)
    filled = pens.fill_in(forms.page(2).grey, layout, rng, "plain")
    before = read(forms, filled, "clean", rng)
    assert not before.remark
    spot = next(f for f in layout.fields if f.kind == "remark")
    sheet = pens.Sheet(filled.grey.copy())
    pens.ball(rng).words(sheet, spot.x + 5, spot.y + 8, 60)
    after = read(forms, pens.Filled(sheet.grey, []), "clean", rng)
    assert after.remark
    assert "remark_field" in after.flags
    assert [p.mark for p in after.pairs] == [p.mark for p in before.pairs]


def test_the_crop_and_the_pose_lead_to_the_boxes_on_the_picture(forms: Print) -> None:
    """What a person is shown of a line holds its boxes, also on a sheet that went in upside down and small."""
    rng = pens.seeded(7)
    layout = forms.layout.on_page(1)
    scan = copier.Scan(forms.page(1).grey, rng, dpi=300)
    copier.scaled(0.95, 0.97)(scan)
    copier.turned(3)(scan)
    copier.quarter(2)(scan)
    taken = copier.taken(scan)
    reading = read_page(1, taken, forms.reader())
    assert taken.scale > 1
    h = (*reading.pose, 1.0)

    def at(x: float, y: float) -> tuple[int, int]:
        w = (h[6] * x + h[7] * y + h[8]) * taken.scale
        return round((h[0] * x + h[1] * y + h[2]) / w), round((h[3] * x + h[4] * y + h[5]) / w)

    def frame_is_dark(box: BoxSpot) -> bool:
        spots = [(box.x, box.y + 3), (box.x + box.size, box.y + 3), (box.x + 3, box.y), (box.x + 3, box.y + box.size)]
        return all(taken.gray[at(x, y)[1] - 3 : at(x, y)[1] + 4, at(x, y)[0] - 3 : at(x, y)[0] + 4].min() < 110
                   for x, y in spots)  # fmt: skip

    for pair in reading.pairs:
        x, y, w, hh = pair.crop
        two = [b for b in layout.boxes if b.line == pair.line and b.part == "page"]
        assert all(x <= b.x and b.x + b.size <= x + w and y <= b.y and b.y + b.size <= y + hh for b in two)
        assert all(frame_is_dark(b) for b in two)
