"""Scripts that join or run from right to left: the right glyphs in the right order, and text that can be copied."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest

from opoz_desktop.pdf import shaping
from opoz_desktop.pdf.page import Sheet
from opoz_desktop.pdf.text import BOLD, REGULAR, escape, rich, rich_width, runs, width, wrap

from .paper import fonts, render, texts

ARABIC = "محمد العلي"


def page_of(*lines: str, mirrored: bool = False) -> bytes:
    sheet = Sheet("Schrift")
    with sheet.mirror(on=mirrored):
        for i, line in enumerate(lines):
            sheet.rich(24, 30 + i * 12, line)
    sheet.new_page()
    return sheet.finish()


def plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def test_letters_that_join_take_other_glyphs_than_alone() -> None:
    (joined,) = runs("بيت", REGULAR)
    alone = [runs(c, REGULAR)[0].glyphs[0].char for c in "بيت"]
    assert [g.char for g in joined.glyphs] != alone[::-1]
    assert joined.width(11) < sum(width(c, REGULAR, 11) for c in "بيت")
    assert [g.meaning for g in joined.glyphs] == ["ت", "ي", "ب"]


def test_an_arabic_name_in_a_dutch_line_stands_in_its_own_direction() -> None:
    found = runs(f"Voor {ARABIC}, groep 5", REGULAR)
    assert [r.text for r in found] == ["Voor ", ARABIC, ", groep 5"]
    assert [bool(r.glyphs) for r in found] == [False, True, False]


def test_a_dutch_name_in_an_arabic_line_stands_in_its_own_direction() -> None:
    found = [r.text for r in runs("يمكن لـ Sanne de Vries المشاركة", REGULAR, rtl=True)]
    dutch = found.index("Sanne de Vries")
    assert "المشاركة" in "".join(found[:dutch])
    assert "يمكن" in "".join(found[dutch + 1 :])


def test_figures_in_an_arabic_line_keep_their_order() -> None:
    found = [r.text for r in runs("تاريخ الميلاد 02/11/2017", REGULAR, rtl=True)]
    assert "02/11/2017" in found


def test_runs_are_turned_as_the_standard_says() -> None:
    """Source: UAX 9, rule L2 and its examples with levels."""
    assert shaping.visual_order([0, 1, 0]) == [0, 1, 2]
    assert shaping.visual_order([1, 2, 1]) == [2, 1, 0]
    assert shaping.visual_order([1, 2, 2, 1]) == [3, 1, 2, 0]
    assert shaping.visual_order([0, 1, 2, 1, 0]) == [0, 3, 2, 1, 4]
    assert shaping.visual_order([]) == []


@pytest.mark.parametrize("text", [ARABIC, "الناس على الإنترنت", "صور وأفلام طفلكم", "استمارة"])
def test_what_is_drawn_can_be_copied(text: str) -> None:
    for pdf in (page_of(text), page_of(f"**{text}**"), page_of(text, mirrored=True)):
        assert text in plain(texts(pdf)[0])
    assert not re.search("[\U000f0000-\U0010ffff]", texts(page_of(text))[0])


def test_names_beside_each_other_can_be_copied() -> None:
    for name in ("Şükrü Ağaoğlu", "Łucja Świątek", "Єва Щербак", "Zoë Núñez"):
        assert name in texts(page_of(f"Voor {name}."))[0]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Sanne\u202eseirV ed\u202c", "SanneseirV ed"),
        ("\u2067Sanne\u2069", "Sanne"),
        ("San\u200bne\ufeff", "Sanne"),
        ("Sanne\x00\x07", "Sanne"),
        ("Sanne\tde\nVries", "Sanne de Vries"),
        ("Zoe\u0308", "Zoë"),
        ("Sanne 😀", "Sanne □"),
        ("Sanne 👨\u200d👩\u200d👧", "Sanne □"),
        ("Sanne \U0001f1f3\U0001f1f1", "Sanne □"),
        ("學生", "□□"),
    ],
)
def test_signs_that_steer_or_have_no_letter_are_harmless(name: str, shown: str) -> None:
    assert "".join(r.text for r in runs(name, REGULAR)) == shown
    assert width(name, REGULAR, 11) == width(shown, REGULAR, 11)
    assert texts(page_of(name))[0].split() == shown.split()
    assert {(kind, embedded) for _, kind, embedded in fonts(page_of(name))} == {("TrueType", True)}


@pytest.mark.parametrize("name", ["Jan*", "*Jan", "**Jan**", "J**an", "***", "* * *"])
def test_asterisks_in_a_name_are_only_asterisks(name: str) -> None:
    found = rich(f"Voor **{escape(name)}** uit groep 5")
    assert "".join(r.text for r in found) == f"Voor {name} uit groep 5"
    bold = "".join(r.text for r in found if r.font == BOLD)
    assert bold == name
    lines = wrap(f"Voor **{escape(name)}** uit groep 5", 60, 11)
    assert " ".join("".join(r.text for r in rich(line)) for line in lines) == f"Voor {name} uit groep 5"


def test_what_is_measured_is_what_is_drawn() -> None:
    """The ink of a line ends where its width says, also when it runs from the right."""
    text = f"Voor {ARABIC} en **Sanne**"
    wide = rich_width(text, 11) / 72 * 25.4
    left = render(page_of(text), 0)
    assert left.dark(24 + wide - 2.2, 26, 2.2, 5) > 0
    assert left.dark(24 + wide + 0.4, 26, 60, 5) == 0
    right = render(page_of(text, mirrored=True), 0)
    assert right.dark(0, 26, 210 - 24 - wide - 0.6, 5) == 0
    assert right.dark(210 - 24 + 0.3, 26, 23, 5) == 0


def test_equal_text_gives_equal_bytes_whatever_was_drawn_before() -> None:
    first = page_of(ARABIC, "استمارة")
    page_of("المدرسة", "هل يجوز لنا")
    assert page_of(ARABIC, "استمارة") == first


def test_only_text_that_needs_it_is_shaped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shaping costs time: the paper of a school full of Dutch, Turkish and Polish names never comes there."""

    def never(*_: object, **__: object) -> object:
        raise AssertionError("shaped")

    monkeypatch.setattr(shaping.ShapingFont, "shape", never)
    for name in ("Sanne de Vries", "Şükrü Ağaoğlu", "Łucja Świątek", "Єва Щербак", "Zoë", "O’Brien – “ja”"):
        assert not any(r.glyphs for r in runs(f"{name} niet eerder getekend", REGULAR))
        assert not shaping.needs_shaping(name)
    with pytest.raises(AssertionError):
        runs(f"{ARABIC} niet eerder getekend", REGULAR)


def test_a_giant_name_takes_no_time() -> None:
    began = time.perf_counter()
    for name in ("م" * 5_000, "a\u0301" * 5_000, "*" * 5_000, "\u202e" * 5_000):
        wrap(f"**{escape(name)}**", 200, 11)
    assert time.perf_counter() - began < 6
