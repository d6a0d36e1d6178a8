"""Piles: the scanner's own bytes are taken out, every page has its place, and hostile files stop nothing."""

from __future__ import annotations

import hashlib
import io
import os
import struct
import time
import zlib

import numpy as np
import pytest
from PIL import Image

from opoz_desktop.features.consent.rules import page_text
from opoz_desktop.intake.scan import pile as pile_module
from opoz_desktop.intake.scan.advice import advice
from opoz_desktop.intake.scan.errors import PileRefused
from opoz_desktop.intake.scan.page import read_page
from opoz_desktop.intake.scan.pictures import PageRefused, PileFile
from opoz_desktop.intake.scan.pile import pages_of, read_pile
from opoz_desktop.intake.scan.readings import Mark, PageKind, PageReading, ReadContext
from opoz_desktop.pdf.forms import CodeSpot, draw_code
from opoz_desktop.pdf.page import Sheet

from . import copier, pens
from .copier import Paper, Scan
from .forms import Print


def filled(forms: Print, page: int, seed: int, form: int = 0, **more: object) -> Scan:
    rng = pens.seeded(seed)
    done = pens.fill_in(forms.page(page, form).grey, forms.layout.on_page(page), rng, "plain", signs=1.0)
    return copier.clean(Scan(done.grey, rng, **more))  # type: ignore[arg-type]


def foreign() -> Scan:
    sheet = pens.Sheet(np.full((2339, 1654), 255, np.uint8))
    rng = pens.seeded(1)
    for row in range(30):
        pens.ball(rng).words(sheet, 30, 30 + row * 8, 140)
    return copier.clean(Scan(sheet.grey, rng))


def blank() -> Scan:
    return copier.clean(Scan(np.full((2339, 1654), 250, np.uint8), pens.seeded(2)))


@pytest.fixture(scope="module")
def mixed(forms: Print) -> tuple[bytes, Paper]:
    """A pile as it comes: turned, shuffled, a duplicate, a blank, somebody else's page."""
    paper = Paper()
    paper.add_scan(filled(forms, 2, 1))
    upside = filled(forms, 1, 2)
    copier.quarter(2)(upside)
    paper.add_scan(upside, rotate=180)
    paper.add_scan(blank())
    paper.add_scan(foreign())
    paper.add_scan(filled(forms, 1, 3, form=1, one_bit=True, dpi=300))
    paper.add_flate(filled(forms, 2, 4, form=1).grey)
    paper.add_scan(filled(forms, 2, 1))
    return paper.finish(), paper


def test_a_mixed_pile_adds_up_and_comes_in_its_order(forms: Print, mixed: tuple[bytes, Paper]) -> None:
    done = list(read_pile([mixed[0]], forms.context(), workers=2))
    assert [d.reading.number for d in done] == [d.picture.number for d in done] == list(range(1, 8))
    assert {d.total for d in done} == {7}
    kinds = [d.reading.kind.value for d in done]
    assert kinds == ["form", "form", "blank", "foreign", "form", "form", "form"]
    assert [d.reading.page for d in done] == [2, 1, 0, 0, 1, 2, 2]
    first, second = forms.page(1).code, forms.page(1, 1).code
    assert [d.reading.code for d in done] == [first, first, "", "", second, second, first]
    assert [d.picture.media_type for d in done] == ["image/jpeg"] * 4 + ["image/tiff", "image/png", "image/jpeg"]
    for d in done:
        assert hashlib.sha256(d.picture.content).digest() == d.picture.digest
        Image.open(io.BytesIO(d.picture.content)).load()
    assert done[0].picture.content in mixed[0]  # the copier's own bytes
    assert done[1].picture.turn == 180
    assert done[4].reading.one_bit
    assert done[0].picture.digest == done[6].picture.digest
    assert PageReading.from_json(done[0].reading.to_json()) == done[0].reading


def test_reading_goes_on_where_it_stopped(forms: Print, mixed: tuple[bytes, Paper]) -> None:
    steps = read_pile([mixed[0]], forms.context(), workers=1)
    first = [next(steps), next(steps)]
    steps.close()
    rest = list(read_pile([mixed[0]], forms.context(), workers=1, done={d.reading.number for d in first}))
    assert [d.reading.number for d in first + rest] == list(range(1, 8))


def test_several_files_make_one_pile(forms: Print) -> None:
    scans = [filled(forms, 1, 5), filled(forms, 2, 6)]
    out = io.BytesIO()
    scans[0].image.save(out, "TIFF", save_all=True, append_images=[scans[1].image], compression="tiff_lzw")
    png = io.BytesIO()
    scans[0].image.save(png, "PNG")
    photo = Image.fromarray(np.rot90(scans[1].grey))
    turned = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    photo.save(turned, "JPEG", exif=exif)
    files = [out.getvalue(), png.getvalue(), turned.getvalue()]
    assert pages_of(files) == (2, 1, 1)
    done = list(read_pile(files, forms.context(), workers=1))
    assert [(d.reading.kind, d.reading.page) for d in done] == [(PageKind.FORM, n) for n in (1, 2, 1, 2)]
    assert done[2].picture.content == files[1]
    assert done[3].picture.content == files[2]
    assert done[3].picture.turn == 90
    assert {p.reason for d in done for p in d.reading.pairs} <= {"clear", "line"}


def test_a_page_of_more_than_one_picture_is_drawn(forms: Print) -> None:
    scan = filled(forms, 1, 7)
    paper = Paper()
    half = scan.grey.shape[0] // 2
    for part in (scan.grey[:half], scan.grey[half:]):
        h, w = part.shape
        paper._object(
            f"<</Type/XObject/Subtype/Image/Width {w}/Height {h}/BitsPerComponent 8/ColorSpace/DeviceGray"
            f"/Filter/FlateDecode/Length {len(zlib.compress(part.tobytes(), 1))}>>".encode(),
            zlib.compress(part.tobytes(), 1),
        )
    high = 841.89 * half / scan.grey.shape[0]
    paper.add_page(
        "/A 3 0 R/B 4 0 R",
        f"q 595.28 0 0 {high} 0 {841.89 - high} cm /A Do Q q 595.28 0 0 {841.89 - high} 0 0 cm /B Do Q",
        (595.28, 841.89),
        0,
    )
    opened = PileFile(paper.finish())
    taken = opened.take(0)
    opened.close()
    assert taken.flags == ("rendered",)
    assert taken.media_type == "image/png"
    reading = read_page(1, taken, forms.reader())
    assert reading.kind is PageKind.FORM
    assert "geometry" not in {p.reason for p in reading.pairs}


def test_the_printed_pdf_itself_reads_back_as_empty(forms: Print) -> None:
    opened = PileFile(forms.pdf)
    readings = [read_page(n, opened.take(n), forms.reader()) for n in range(min(opened.pages, 6))]
    opened.close()
    marks = [p.mark for r in readings for p in r.pairs]
    assert len(marks) >= len(forms.run.layout["extra"]["rows"])
    assert set(marks) == {Mark.NOTHING}
    assert {r.signature for r in readings if r.page == forms.layout.pages} == {Mark.NO}


def with_codes(texts: list[str]) -> np.ndarray:
    sheet = Sheet("codes")
    for n, text in enumerate(texts):
        draw_code(sheet, text, [CodeSpot(1, "top", "page", 30.0 + 60 * n, 60.0, 22.0)])
    sheet.new_page()
    opened = PileFile(sheet.finish())
    return opened.take(0).gray


def test_two_forms_on_one_picture_and_a_code_of_another_file_are_refused(forms: Print) -> None:
    first, second = forms.page(1).code, forms.page(1, 1).code
    rng = pens.seeded(13)
    cases = [
        ([page_text(forms.key, first, "1", "2"), page_text(forms.key, second, "1", "2")], PageKind.TWO_FORMS),
        ([page_text(forms.key, first, "1", "2"), page_text(forms.key, first, "2", "2")], PageKind.TWO_FORMS),
        ([page_text(bytes(32), first, "1", "2")], PageKind.OTHER_KEY),
        ([page_text(forms.key, first, "1", "2")[:-1] + "?"], PageKind.OTHER_KEY),
        (["https://example.org"], PageKind.FOREIGN),
    ]
    for texts, kind in cases:
        scan = copier.clean(Scan(with_codes(texts), rng))
        reading = read_page(1, copier.taken(scan), forms.reader())
        assert (reading.kind, reading.pairs) == (kind, ()), texts
        assert reading.code == ""


def test_a_typed_code_is_read_by_the_marks_alone_whichever_way_up(forms: Print) -> None:
    scan = filled(forms, 1, 14)
    said = {p.line: p.mark for p in read_page(1, copier.taken(scan), forms.reader()).pairs}
    for spot in forms.layout.on_page(1).codes:  # a coffee cup on both
        x, y, s = (round(v * pens.PER_MM) for v in (spot.x - 1, spot.y - 1, spot.size + 2))
        scan.grey[y : y + s, x : x + s] = 235
    code = forms.page(1).code
    reader = forms.reader()
    assert read_page(1, copier.taken(scan), reader).kind is PageKind.FOREIGN
    reader.typed[1] = (code, 1)
    for turn in range(4):
        shown = Scan(np.ascontiguousarray(np.rot90(scan.grey, turn)), pens.seeded(turn))
        reading = read_page(1, copier.taken(shown), reader)
        assert (reading.kind, reading.code) == (PageKind.FORM, code)
        assert {p.line: p.mark for p in reading.pairs} == said, turn
        assert "typed_code" in reading.flags


def png_claiming(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_what_is_no_pile_is_refused_with_a_reason(forms: Print) -> None:
    good = Paper()
    good.add_scan(blank())
    pdf = good.finish()
    for data, why in (
        (b"hello", "not_a_scan"), (b"%PDF-1.7\nnothing", "damaged"), (b"", "empty"),
        (b"\xff\xd8\xff\xe0rubbish", "damaged"), (b"II*\0" + bytes(20), "damaged"), (Paper().finish(), "empty"),
    ):  # fmt: skip
        with pytest.raises(PileRefused) as refused:
            list(read_pile([pdf, data], forms.context(), workers=1))
        assert refused.value.facts["why"] in {why, "damaged" if why == "empty" and data else why}
        assert refused.value.facts["file"] == 1


def test_a_locked_pdf_is_told_apart_from_a_damaged_one(forms: Print) -> None:
    import pypdf

    paper = Paper()
    paper.add_scan(blank())
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper.finish()))
    writer.encrypt("geheim", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(PileRefused) as refused:
        pages_of([out.getvalue()])
    assert refused.value.facts["why"] == "locked"


def test_a_picture_of_thirty_thousand_pixels_square_is_not_decoded() -> None:
    began = time.monotonic()
    with pytest.raises(PileRefused) as refused:
        PileFile(png_claiming(30_000, 30_000))
    assert refused.value.facts["why"] == "too_large"
    opened = PileFile(png_claiming(12_000, 10_000))
    with pytest.raises(PageRefused, match="too_large"):
        opened.take(0)
    paper = Paper()
    facts = "/Width 30000/Height 30000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode"
    paper.add(facts, zlib.compress(b"x"))
    opened = PileFile(paper.finish())
    with pytest.raises(PageRefused, match="too_large"):
        opened.take(0)
    assert time.monotonic() - began < 5


def test_a_damaged_page_is_told_and_the_others_are_read(forms: Print) -> None:
    paper = Paper()
    paper.add_scan(filled(forms, 1, 15))
    paper.add("/Width 1654/Height 2339/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode", b"\xff\xd8\xff no")
    paper.add_scan(filled(forms, 2, 16))
    done = list(read_pile([paper.finish()], forms.context(), workers=1))
    assert [d.reading.kind for d in done][::2] == [PageKind.FORM, PageKind.FORM]
    assert done[1].reading.kind in {PageKind.UNREADABLE, PageKind.BLANK, PageKind.FOREIGN}
    assert done[1].reading.pairs == ()


def test_a_worker_that_dies_is_replaced_and_its_page_told_unreadable(
    forms: Print, mixed: tuple[bytes, Paper], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = pile_module._Worker.ask

    def ask(self: pile_module._Worker, page: int, file: int, index: int) -> None:
        if page == 2:
            self.page = page
            self.process.kill()
        else:
            asked(self, page, file, index)

    monkeypatch.setattr(pile_module._Worker, "ask", ask)
    done = list(read_pile([mixed[0]], forms.context(), workers=1))
    assert [d.reading.number for d in done] == list(range(1, 8))
    assert (done[1].reading.kind, done[1].reading.flags) == (PageKind.UNREADABLE, ("worker_died",))
    assert [d.reading.kind.value for d in done[2:]] == ["blank", "foreign", "form", "form", "form"]


def test_closing_the_pile_ends_its_processes(forms: Print, mixed: tuple[bytes, Paper]) -> None:
    import multiprocessing

    steps = read_pile([mixed[0]], forms.context(), workers=2)
    next(steps)
    children = [p.pid for p in multiprocessing.active_children()]
    assert len(children) == 2
    steps.close()
    assert multiprocessing.active_children() == []
    for pid in children:
        with pytest.raises(ProcessLookupError):
            os.kill(pid or 0, 0)


def test_no_run_and_no_layout_are_flags_and_no_answers(forms: Print) -> None:
    scan = filled(forms, 1, 17)
    reader = forms.reader()
    reader.runs.clear()
    reading = read_page(1, copier.taken(scan), reader)
    assert (reading.kind, reading.code, reading.pairs) == (PageKind.FORM, forms.page(1).code, ())
    assert "unknown_form" in reading.flags
    assert list(read_pile([], ReadContext(b"", {}))) == []


def test_advice_tells_what_the_copier_should_do_otherwise(forms: Print) -> None:
    def read(step: str, **more: object) -> PageReading:
        scan = filled(forms, 1, 18, **more)
        for deed in copier.SINGLE.get(step, ()):
            deed(scan)
        return read_page(1, copier.taken(scan), forms.reader())

    assert advice([read("none"), read("none")]) == ()
    assert advice([read("none", one_bit=True)]) == ("one_bit",)
    assert advice([read("none", dpi=100)]) == ("low_dpi",)
    assert advice([read("washed out")]) == ("washed_out",)
    streaked: list[PageReading] = []
    for n in (1, 2, 3):
        scan = filled(forms, n % 2 + 1, n)
        scan.grey = scan.grey.copy()
        scan.grey[:, 400:403] = 90
        streaked.append(read_page(n, copier.taken(scan), forms.reader()))
    assert advice(streaked) == ("streak",)
    assert advice(streaked[:1]) == ()
    lossy = PageReading(1, PageKind.FORM, flags=("jbig2",))
    assert advice([lossy]) == ("jbig2",)
