"""Reading a filled PDF: what it says and no more, and nothing that a hostile file can do about it."""

from __future__ import annotations

import io
import random
import time
import zlib
from contextlib import suppress
from typing import Any

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject

from opoz_desktop.intake.returned import acroform
from opoz_desktop.intake.returned.acroform import Filled, read_filled
from opoz_desktop.intake.returned.errors import (
    NotAPdf,
    NothingToFillIn,
    NotOurForm,
    PdfBroken,
    PdfLocked,
    PdfTooMuch,
)
from opoz_desktop.intake.returned.weight import HEAVIEST, weigh
from opoz_desktop.kernel.errors import OpozError

from . import paper
from .paper import fillable, written

CODE = "MJHU-WHK7-RPC"
TEXT = "TG1:MJHUWHK7RP:12:ABCDEFGH"


def test_sixty_forms_are_read_back_without_a_mistake() -> None:
    choose = random.Random(4)  # noqa: S311 - which boxes
    empty = paper.fillable(CODE, 6)
    for _ in range(60):
        answers = {n: choose.choice(["ja", "nee", ""]) for n in range(1, 7)}
        filled = read_filled(paper.fill(empty, {n: a for n, a in answers.items() if a}, name="I. de Vries"))
        words = {"ja": Filled.YES, "nee": Filled.NO, "": Filled.EMPTY}
        assert dict(filled.lines) == {n: words[a] for n, a in answers.items()}
        assert (filled.code, filled.name) == (CODE, "I. de Vries")


def test_texts_come_as_one_line_without_signs_that_nobody_sees() -> None:
    data = paper.fill(paper.fillable(CODE, 1), {}, remark="alleen\n in de\u202e klas", date="6-10-2026")
    filled = read_filled(data)
    assert (filled.remark, filled.day) == ("alleen in de klas", "6-10-2026")


def test_two_boxes_on_and_a_value_unlike_what_is_shown_are_no_answer() -> None:
    data = paper.fill(paper.fillable(CODE, 3), {1: "ja", 2: "ja", 3: "nee"})
    filled = read_filled(paper.value_unlike_shown(paper.both_on(data, 1), 2))
    assert filled.lines == {1: Filled.BOTH, 2: Filled.UNCLEAR, 3: Filled.NO}


def test_the_code_on_the_page_is_read_beside_the_field() -> None:
    filled = read_filled(paper.fillable(CODE, 2, page_text=TEXT))
    assert filled.page_codes == (TEXT,)
    assert read_filled(paper.fillable("", 2, page_text=TEXT, form_id=False)).page_codes == (TEXT,)


def test_a_form_without_fields_is_told_as_such_with_the_code_on_its_page() -> None:
    with pytest.raises(NothingToFillIn) as caught:
        read_filled(paper.flattened(paper.fillable(CODE, 2, page_text=TEXT)))
    assert caught.value.code == TEXT


def test_fields_of_somebody_else_are_not_ours() -> None:
    with pytest.raises(NotOurForm):
        read_filled(paper.fillable("", 2, form_id=False))
    with pytest.raises(NotOurForm):
        read_filled(paper.fillable(CODE, 0))


def test_a_password_is_told() -> None:
    with pytest.raises(PdfLocked):
        read_filled(paper.encrypted(paper.fillable(CODE, 2)))


def test_a_script_is_not_run() -> None:
    filled = read_filled(paper.with_script(paper.fill(paper.fillable(CODE, 2), {2: "nee"})))
    assert filled.lines == {1: Filled.EMPTY, 2: Filled.NO}


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 not a pdf", b"\xff\xd8\xff a picture", b"hello %PD"])
def test_what_is_no_pdf_is_told(data: bytes) -> None:
    with pytest.raises(NotAPdf):
        read_filled(data)


def test_circles_and_endless_trees_end() -> None:
    empty = paper.fillable(CODE, 2)
    with pytest.raises(NotOurForm):
        read_filled(paper.circle(empty))
    with pytest.raises(PdfTooMuch):
        read_filled(paper.endless(empty, acroform.MOST_FIELDS + 1))


def test_a_file_that_makes_the_reader_work_for_ever_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acroform, "MOST_CALLS", 500)
    with pytest.raises(PdfTooMuch) as caught:
        read_filled(paper.fillable(CODE, 6))
    assert caught.value.reason == "work"


def test_the_count_of_work_leaves_room_for_our_own_form() -> None:
    import sys

    calls = 0

    def count(frame: object, event: str, arg: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    data = paper.fill(paper.fillable(CODE, 20), dict.fromkeys(range(1, 21), "ja"))
    sys.setprofile(count)
    try:
        acroform._read(data)
    finally:
        sys.setprofile(None)
    assert calls * 20 < acroform.MOST_CALLS


def test_a_bomb_in_an_object_stream_ends_in_a_sentence() -> None:
    body = zlib.compress(b"1 0 " + b" " * 400_000_000, 9)
    head = b"%PDF-1.5\n"
    stream = b"5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>\nstream\n" % len(body)
    data = head + stream + body + b"\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n9\n%%EOF"
    assert len(data) < acroform.MOST_BYTES
    began = time.perf_counter()
    with pytest.raises(OpozError):
        read_filled(data)
    assert time.perf_counter() - began < 20


def test_too_many_bytes_are_not_even_opened() -> None:
    with pytest.raises(PdfTooMuch):
        read_filled(b"%PDF-1.4" + bytes(acroform.MOST_BYTES))


@settings(max_examples=40)
@given(st.integers(0, 2**32), st.integers(1, 60))
def test_a_damaged_file_gives_a_sentence_or_a_reading(seed: int, hits: int) -> None:
    choose = random.Random(seed)  # noqa: S311 - where it hits
    data = bytearray(_GOOD)
    for _ in range(hits):
        at = choose.randrange(len(data))
        if choose.random() < 0.3:
            del data[at : at + choose.randrange(1, 400)]
        else:
            data[at] = choose.randrange(256)
        if not data:
            break
    with suppress(NotAPdf, PdfBroken, PdfLocked, PdfTooMuch, NotOurForm, NothingToFillIn):
        read_filled(bytes(data))


_GOOD = paper.fill(paper.fillable(CODE, 6, page_text=TEXT), {1: "ja", 2: "nee"}, name="I. de Vries")


def test_a_page_of_a_mile_is_not_drawn() -> None:
    wide = _GOOD.replace(b"/MediaBox [ 0 0 595.2756 841.8898 ]", b"/MediaBox [ 0 0 595000. 841000.0 ]")
    assert wide != _GOOD or b"MediaBox" in _GOOD
    read_filled(wide)


def _drawing(data: bytes, content: bytes, things: dict[str, tuple[bytes, str]]) -> bytes:
    """Let the first page draw a content; `things` are forms by name: content, and the name of what they may draw."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    made: dict[str, Any] = {}
    for name, (inside, other) in things.items():
        form = StreamObject()
        form.set_data(inside)
        form.update({NameObject("/Type"): NameObject("/XObject"), NameObject("/Subtype"): NameObject("/Form")})
        form[NameObject("/BBox")] = ArrayObject([FloatObject(n) for n in (0, 0, 600, 800)])
        if other:
            form[NameObject("/Resources")] = _may_draw(made[other])
        made[name] = writer._add_object(form)
    page = writer.pages[0]
    drawn = StreamObject()
    drawn.set_data(content)
    page[NameObject("/Contents")] = writer._add_object(drawn.flate_encode())
    if made:
        page[NameObject("/Resources")] = _may_draw(list(made.values())[-1])
    return written(writer)


def _may_draw(thing: Any) -> DictionaryObject:
    return DictionaryObject({NameObject("/XObject"): DictionaryObject({NameObject("/X"): thing})})


def test_a_small_file_that_draws_a_hundred_million_times_is_refused_before_it_is_drawn() -> None:
    nest = {"f0": (b"0 0 9 9 re f", "")} | {f"f{n}": (b"/X Do " * 10, f"f{n - 1}") for n in range(1, 9)}
    started = time.monotonic()
    with pytest.raises(PdfTooMuch) as caught:
        read_filled(_drawing(fillable("MJHU-WHK7-RPC", 3), b"/X Do", nest))
    assert caught.value.reason == "work"
    assert time.monotonic() - started < 5


def test_a_content_that_unpacks_to_fifty_megabytes_is_refused_before_it_is_drawn() -> None:
    started = time.monotonic()
    with pytest.raises(PdfTooMuch):
        read_filled(_drawing(fillable("MJHU-WHK7-RPC", 3), b"0 0 600 800 re f\n" * 3_000_000, {}))
    assert time.monotonic() - started < 10


def test_a_thing_that_draws_itself_ends() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(_drawing(fillable("M", 1), b"/X Do", {"f": (b"/X Do", "")})))
    form = writer.pages[0]["/Resources"]["/XObject"].raw_get("/X")
    form.get_object()[NameObject("/Resources")] = _may_draw(form)
    with pytest.raises(PdfTooMuch):
        read_filled(written(writer))


def test_our_own_page_is_far_lighter_than_the_limit() -> None:
    data = fillable("MJHU-WHK7-RPC", 12, page_text="TG1:MJHUWHK7RP:12:AAAAAAAA")
    weights = [weigh(page) for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    assert all(w is not None and w < HEAVIEST / 20 for w in weights), weights
