"""Forms in other languages: complete words, Dutch as the text that holds, and paper that reads back from any side."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Any

import pytest

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.model import FormKey, FormRun
from opoz_desktop.features.consent.pdf import FormScope, PrintedRun, print_forms
from opoz_desktop.features.consent.pdf.words import form_words, long_day
from opoz_desktop.features.consent.rules import read_text
from opoz_desktop.features.consent.rules.languages import DUTCH, LANGUAGES, RIGHT_TO_LEFT
from opoz_desktop.kernel.choices import choose
from opoz_desktop.kernel.errors import InvalidValue
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.forms import FormLayout
from tests.pdf.paper import Rendered, fonts, render, texts

from .conftest import Consents

BY = date(2026, 10, 23)
OTHERS = [x for x in LANGUAGES if x != DUTCH]
DUTCH_ONLY = {"aside", "cover"}


def printed(consents: Consents, **scope: Any) -> PrintedRun:
    return finish(print_forms(consents.register, FormScope(hand_in_by=BY, **scope)))


def in_language(consents: Consents, language: str, pupil: str = "yara") -> PrintedRun:
    consents.register.do(choose, "forms.translation", "form", "proef")
    return printed(consents, pupil_ids=(consents.pupil(pupil),), language=language)


def record(consents: Consents, run_id: int) -> tuple[FormLayout, bytes]:
    def load(work: Work) -> tuple[FormLayout, bytes]:
        run = work.session.get_one(FormRun, run_id)
        return FormLayout.from_json(run.layout), work.session.query(FormKey.key).scalar()

    return consents.register.ask(load)


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def flat(words: dict[str, Any], path: str = "") -> dict[str, list[str]]:
    """Return every text by its key; a list stands as its texts."""
    found: dict[str, list[str]] = {}
    for key, value in words.items():
        if isinstance(value, dict):
            found |= flat(value, f"{path}{key}.")  # type: ignore[arg-type]
        else:
            found[f"{path}{key}"] = [str(v) for v in value] if isinstance(value, list) else [str(value)]
    return found


def places(texts_of_key: list[str]) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", " ".join(texts_of_key)))


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_key_and_every_place_for_a_name(language: str) -> None:
    ours = flat({k: v for k, v in form_words(DUTCH).items() if k not in DUTCH_ONLY})
    theirs = flat(form_words(language))
    assert set(theirs) == set(ours)
    for key, dutch in ours.items():
        assert len(theirs[key]) == len(dutch), key
        assert all(t.strip() for t in theirs[key]), key
        free = {"name"} if not key.startswith("window") else set()
        assert places(dutch) - free <= places(theirs[key]) <= places(dutch), key
        assert [t.count("**") % 2 for t in theirs[key]] == [0] * len(dutch), key
    assert form_words(language)["language"] == language
    assert len(form_words(language)["months"]) == 12
    assert theirs["yes"] != theirs["no"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_of_a_language_are_its_own(language: str) -> None:
    """A language is not half Dutch: of its words at least one in four differs, and its script is right."""
    script = {"ar": "ARABIC", "uk": "CYRILLIC"}.get(language, "LATIN")
    letters = [c for c in "".join(form_words(language)["intro"]) if c.isalpha()]
    own = sum(unicodedata.name(c, "").startswith(script) for c in letters)
    assert own / len(letters) > 0.97
    assert long_day(BY, language).startswith("23 ")
    assert long_day(BY, language).endswith(" 2026")


@pytest.mark.parametrize("language", OTHERS)
def test_the_translation_lies_on_a_sheet_of_its_own_behind_the_dutch_form(consents: Consents, language: str) -> None:
    run = printed(consents, pupil_ids=(consents.pupil("yara"),), language=language)
    pages = [plain(t) for t in texts(run.pdf)]
    words = form_words(language)
    assert "Mogen wij foto’s en film" in pages[2]
    assert "Uw handtekening" in pages[3]
    reading = " ".join(pages[4:])
    assert plain(words["reading"]["title"]).split(":")[0] in pages[4]
    assert "Leeshulp bij het Nederlandse formulier. De Nederlandse tekst geldt." in pages[4]
    for n, row in enumerate(consents.register.ask(queries.purposes), 1):
        assert row.title in reading, n
    assert "El Amrani" not in reading
    assert len(pages) % 2 == 0
    layout, key = record(consents, run.run_id)
    assert layout.pages == 2
    for number in range(4, len(pages)):
        found = [read_text(key, t) for t, _, _ in render(run.pdf, number).codes()]
        if not found:
            assert "Deze bladzijde is leeg" in pages[number]
            continue
        assert [(f.page, f.ours) for f in found if f] == [("T", True)]
    assert {kind for _, kind, _ in fonts(run.pdf)} == {"TrueType"}
    assert all(embedded for _, _, embedded in fonts(run.pdf))


@pytest.mark.parametrize("language", OTHERS)
def test_a_form_in_another_language_reads_back_and_has_the_dutch_text_behind_it(
    consents: Consents, language: str
) -> None:
    run = in_language(consents, language)
    layout, key = record(consents, run.run_id)
    pages = [plain(t) for t in texts(run.pdf)]
    behind = 2 + layout.pages + layout.pages % 2
    assert "De Nederlandse tekst van het formulier" in pages[behind]
    assert "Nee zeggen mag altijd" in pages[behind]
    for number in range(1, layout.pages + 1):
        look_at(render(run.pdf, 1 + number), layout, number, key)
    form = " ".join(pages[2 : 2 + layout.pages])
    for row in consents.register.ask(queries.purposes):
        assert row.title in form, "the Dutch title stands below the other one"
    assert "tekst geldt" in form


@pytest.mark.parametrize("language", OTHERS)
def test_what_stands_where_is_in_the_record(consents: Consents, language: str) -> None:
    """From right to left yes stands at the right: nobody may work out what a box means from its place."""
    layout, _ = record(consents, in_language(consents, language).run_id)
    turned = language in RIGHT_TO_LEFT
    pairs: dict[int, dict[str, float]] = {}
    for box in layout.boxes:
        if box.part == "page":
            pairs.setdefault(box.line, {})[box.value] = box.x
    assert pairs
    for x in pairs.values():
        assert (x["yes"] > x["no"]) is turned
        assert abs(x["yes"] - x["no"]) >= 18
    top = next(c for c in layout.codes if c.name == "top")
    assert (top.x < 105) is turned
    assert [m.shape for m in layout.marks if m.name == "bottom_right"] == ["square"] * layout.pages
    assert all(m.x > 105 for m in layout.marks if m.shape == "square")


def test_arabic_runs_from_right_to_left_and_can_be_copied(consents: Consents) -> None:
    run = in_language(consents, "ar")
    text = plain(texts(run.pdf)[2])
    assert "استخدام" in text
    assert "أولياء أمور مجموعة طفلكم فقط" in text
    assert "الناس على الإنترنت" in text
    assert "N. El Amrani" in text
    assert not re.search("[\ue000-\uf8ff\U000f0000-\U0010ffff]", text), "a private character is no text"


def test_a_language_nobody_made_is_refused(consents: Consents) -> None:
    with pytest.raises(InvalidValue):
        printed(consents, language="fr")


def look_at(page: Rendered, layout: FormLayout, number: int, key: bytes) -> None:
    """Find every code, mark and box of a page where the record says it is, and every box empty."""
    here = layout.on_page(number)
    found = page.codes()
    assert len(found) == len(here.codes)
    for spot in here.codes:
        middle = spot.x + spot.size / 2, spot.y + spot.size / 2
        near = [t for t, x, y in found if abs(x - middle[0]) < 1 and abs(y - middle[1]) < 1]
        assert len(near) == 1
        read = read_text(key, near[0])
        assert read is not None
        assert read.ours
        assert (read.page, read.count) == ("S" if spot.part == "S" else str(number), str(layout.pages))
    for mark in here.marks:
        assert page.dark(mark.x - 1.5, mark.y - 1.5, 3, 3) == 1, mark.name
    for box in here.boxes:
        s = box.size
        for x, y, w, h in (
            (box.x - 0.08, box.y + 1, 0.16, s - 2), (box.x + s - 0.08, box.y + 1, 0.16, s - 2),
            (box.x + 1, box.y - 0.08, s - 2, 0.16), (box.x + 1, box.y + s - 0.08, s - 2, 0.16),
        ):  # fmt: skip
            assert page.dark(x, y, w, h) > 0.9, box.name
        assert page.dark(box.x + 0.6, box.y + 0.6, s - 1.2, s - 1.2) == 0, box.name
        for x in (box.x - 0.8, box.x + s + 0.3):
            assert page.dark(x, box.y + 0.5, 0.5, s - 1) == 0, f"{box.name} touches something"
    for field in here.fields:
        inside = page.dark(field.x + 1, field.y + field.h - 5.5, field.w - 2, 4.5)
        assert inside == 0, f"{field.name} is not empty"
    for spot in here.codes:
        quiet = 3.2 if spot.size > 20 else 2.2
        for x, y, w, h in (
            (spot.x - quiet, spot.y, quiet - 0.4, spot.size), (spot.x, spot.y - quiet, spot.size, quiet - 0.4),
            (spot.x + spot.size + 0.4, spot.y, quiet - 0.4, spot.size),
        ):  # fmt: skip
            assert page.dark(x, y, w, h) == 0, f"something stands in the quiet zone of {spot.name}"
