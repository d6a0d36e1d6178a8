"""The ways in which a form comes on paper: for two, in a window envelope, with a picture, many lines, odd names."""

from __future__ import annotations

import dataclasses
import io
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from PIL import Image

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.commands import PolicyChange, change_policy, prepare_run, raise_flag, record_order
from opoz_desktop.features.consent.model import FormRun, PrintedForm
from opoz_desktop.features.consent.pdf import FormScope, PrintedRun, draw_run, print_forms, sample_form
from opoz_desktop.features.consent.pdf.layout import plan_form
from opoz_desktop.features.consent.rules import Basis, Flag, Order
from opoz_desktop.features.school.commands import set_letterhead
from opoz_desktop.kernel.choices import choose
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.forms import FormLayout
from tests.pdf.paper import opened, render, texts

from .conftest import Consents, on_paper
from .test_form_languages import look_at, record

BY = date(2026, 10, 23)
MM = 72 / 25.4


def printed(consents: Consents, **scope: Any) -> PrintedRun:
    return finish(print_forms(consents.register, FormScope(hand_in_by=BY, **scope)))


def one(consents: Consents, pupil: str, **scope: Any) -> PrintedRun:
    return printed(consents, pupil_ids=(consents.pupil(pupil),), **scope)


def choosing(consents: Consents, key: str, value: object) -> None:
    consents.register.do(choose, key, value, "proef")


def within(pdf: bytes, page: int, x: float, y: float, w: float, h: float) -> str:
    """Return the text that stands in a rectangle (mm from the top left) of a page (from 0)."""
    with opened(pdf) as document:
        text = document[page].get_textpage()
        found = text.get_text_bounded(x * MM, (297 - y - h) * MM, (x + w) * MM, (297 - y) * MM)
        text.close()
    return " ".join(found.split())


def reads_back(consents: Consents, run: PrintedRun, first: int = 2) -> FormLayout:
    """Look at every page of the first form and return its layout."""
    layout, key = record(consents, run.run_id)
    for number in range(1, layout.pages + 1):
        look_at(render(run.pdf, first + number - 1), layout, number, key)
    return layout


# For one guardian, or for both


def test_two_guardians_of_one_house_get_a_form_together_when_the_board_wants_it(consents: Consents) -> None:
    assert one(consents, "milan").forms == 2
    choosing(consents, "forms.signature_blocks", "two")
    run = one(consents, "milan")
    assert run.forms == 1
    every = " ".join(texts(run.pdf))
    for name in ("S. Jansen", "D. Verhoef"):
        assert every.count(name) >= 2, "in the head and at the place to sign"
    layout = reads_back(consents, run)
    assert {f.name for f in layout.fields} >= {"signature", "date", "signature2", "date2"}
    places = sorted((f.y, f.y + f.h) for f in layout.fields if f.kind == "signature" and f.part == "page")
    assert all(a[1] < b[0] for a, b in pairwise(places))
    form = consents.register.ask(_form, run.run_id)
    assert form == (consents.school.guardians["milan.moeder"], consents.school.guardians["milan.vader"])


def test_households_apart_and_a_secret_address_never_meet_on_paper(consents: Consents) -> None:
    """Sanne's mother has a secret address and her father lives elsewhere: two forms, and neither tells of the other."""
    choosing(consents, "forms.signature_blocks", "two")
    pages = texts(one(consents, "sanne").pdf)
    assert not any("I. de Vries" in p and "P. Kuipers" in p for p in pages)
    assert sum("I. de Vries" in p for p in pages) == sum("P. Kuipers" in p for p in pages) > 0


def test_a_secret_address_keeps_a_form_apart_even_when_it_is_the_same_house(consents: Consents) -> None:
    choosing(consents, "forms.signature_blocks", "two")
    school = consents.school
    school.add_pupil("tess", "Tess", "", "Kok", "5", born=date(2018, 5, 5))
    school.add_guardian("tess", "moeder", "T", "", "Kok", secret=True)
    school.add_guardian("tess", "vader", "B", "", "Maas")
    assert one(consents, "tess").forms == 2
    school.add_pupil("bram", "Bram", "", "Kok", "5", born=date(2018, 5, 5))
    school.add_guardian("bram", "moeder", "T", "", "Kok", house_number="")
    school.add_guardian("bram", "vader", "B", "", "Maas", house_number="")
    assert one(consents, "bram").forms == 2, "an address that is not whole is no proof of one house"


@pytest.mark.parametrize("signal", ["objection", "disagreement", "order"])
def test_guardians_in_a_dispute_get_a_form_each(consents: Consents, signal: str) -> None:
    choosing(consents, "forms.signature_blocks", "two")
    milan, when = consents.pupil("milan"), date(2026, 9, 1)
    father = consents.school.guardians["milan.vader"]
    if signal == "order":
        consents.register.do(record_order, milan, Order.PROHIBIT, "C/16/1", when)
    else:
        consents.register.do(raise_flag, milan, Flag(signal), "telefoon", guardian_id=father, since=when)
    run = one(consents, "milan")
    assert run.forms == 2
    assert not any("S. Jansen" in p and "D. Verhoef" in p for p in texts(run.pdf))


def test_who_alone_still_owes_an_answer_gets_a_form_alone(consents: Consents) -> None:
    choosing(consents, "forms.signature_blocks", "two")
    asked = [p.code for p in consents.register.ask(queries.purposes)]
    consents.say("milan.moeder", dict.fromkeys(asked, "yes"))
    pages = texts(one(consents, "milan", only_missing=True).pdf)
    assert any("D. Verhoef" in p for p in pages)
    assert not any("S. Jansen" in p for p in pages)


def test_one_guardian_alone_can_be_asked(consents: Consents) -> None:
    mother = consents.school.guardians["sanne.moeder"]
    run = printed(consents, guardian_ids=(mother,))
    assert run.forms == 1
    assert "I. de Vries" in " ".join(texts(run.pdf))
    assert "P. Kuipers" not in " ".join(texts(run.pdf))


def test_groups_and_pupils_together_are_the_scope(consents: Consents) -> None:
    group = consents.school.groups["6/7"]
    draft = consents.register.ask(queries.recipients, group_ids=(group,), pupil_ids=(consents.pupil("pim"),))
    assert {r.called for r in draft.recipients} == {"Pim", "Zoë", "Emir"}


def test_only_missing_looks_at_the_purposes_that_are_asked(consents: Consents) -> None:
    website = consents.id("PHOTO_SCHOOL_WEBSITE")
    consents.say("emir.vader", {"PHOTO_SCHOOL_WEBSITE": "no"}, on_paper())
    emir = consents.pupil("emir")
    ask = consents.register.ask
    assert not ask(queries.recipients, pupil_ids=(emir,), purpose_ids=(website,), only_missing=True).recipients
    assert ask(queries.recipients, pupil_ids=(emir,), only_missing=True).recipients


# The window of the envelope


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize("side", ["left", "right"])
def test_a_window_shows_the_guardian_and_nothing_else(consents: Consents, side: str, language: str) -> None:
    choosing(consents, "paper.window_side", side)
    choosing(consents, "forms.translation", "form")
    run = one(consents, "sanne", language=language)
    layout = reads_back(consents, run)
    x = 0 if side == "left" else 85
    shown = within(run.pdf, 2, x, 45, 125, 50)
    assert "I. de Vries" in shown
    assert "via de groep van Sanne" in shown
    for secret in ("14-03-2018", "14/03/2018", "Kuipers", "groep 5", "Sanne de Vries", "Molenpad"):
        assert secret not in shown
    rest = shown.replace("OBS De Kleine Beer, Bessenlaan 8, 1199 AB Nieuwerveen", "")
    assert rest.split() == ["I.", "de", "Vries", "via", "de", "groep", "van", "Sanne"]
    code = next(c for c in layout.codes if c.name == "top" and c.page == 1)
    assert code.y + code.size < 45
    assert "Sanne de Vries" in within(run.pdf, 2, 0, 45, 210, 60)


def test_by_post_the_own_address_shows_unless_it_is_secret(consents: Consents) -> None:
    choosing(consents, "paper.window_side", "left")
    father = texts(one(consents, "sanne", by_post=True).pdf)
    with_address = [p for p in father if "Havenstraat 3" in p]
    assert len(with_address) == 1
    assert "P. Kuipers" in with_address[0]
    assert "1199 EB NIEUWERVEEN" in " ".join(with_address[0].split())
    assert not any("Molenpad" in p for p in father), "the mother's address is secret"
    mother = next(p for p in father if "I. de Vries" in p and "via de groep van Sanne" in p)
    assert "Havenstraat" not in mother


def test_the_board_may_choose_the_own_address_for_every_printing(consents: Consents) -> None:
    choosing(consents, "paper.window_side", "right")
    assert not any("Havenstraat 3" in p for p in texts(one(consents, "sanne").pdf))
    choosing(consents, "forms.window_address", "own")
    pages = texts(one(consents, "sanne").pdf)
    assert sum("Havenstraat 3" in p for p in pages) == 1
    assert not any("Molenpad" in p for p in pages)


def test_without_a_window_no_address_is_printed(consents: Consents) -> None:
    assert not any("Havenstraat" in p for p in texts(one(consents, "sanne", by_post=True).pdf))


# Letterhead, own words, both sides


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize(("wide", "high"), [(1200, 150), (300, 300), (90, 900)])
def test_a_picture_of_the_school_leaves_code_marks_and_title_free(
    consents: Consents, wide: int, high: int, language: str
) -> None:
    choosing(consents, "forms.translation", "form")
    drawn = io.BytesIO()
    Image.new("RGB", (wide, high), (20, 20, 20)).save(drawn, "PNG")
    bare = one(consents, "emir", language=language)
    consents.register.do(set_letterhead, drawn.getvalue(), "")
    run = one(consents, "emir", language=language)
    reads_back(consents, run)
    x = 60 if language == "nl" else 40
    assert render(run.pdf, 2).dark(x, 14, 105, 21) > render(bare.pdf, 2).dark(x, 14, 105, 21) + 0.004
    title = "Mogen wij foto’s en film" if language == "nl" else "صور"
    assert title in " ".join(texts(run.pdf)[2].split())


def test_the_words_of_the_school_stand_above_the_legal_text(consents: Consents) -> None:
    own = "Dit jaar bestaat de school 25 jaar. " * 8
    run = one(consents, "emir", intro=own)
    text = " ".join(texts(run.pdf)[2].split())
    assert text.index("Dit jaar bestaat") < text.index("Nee zeggen mag altijd")
    assert text.count("Dit jaar bestaat") == 8
    assert "{" not in text
    reads_back(consents, run)
    with pytest.raises(InvalidValue):
        one(consents, "emir", intro="a" * 301)
    with pytest.raises(LooksLikeBsn):
        one(consents, "emir", intro="Het nummer is 111222333.")


@pytest.mark.parametrize("intro", ["Een nieuw schooljaar.", "Wilt u opnieuw kijken? " * 13])
def test_own_words_cost_no_second_sheet(consents: Consents, intro: str) -> None:
    """The rows stand closer, so that eleven questions, own words and the signature fit on one sheet."""
    draft = consents.register.ask(queries.recipients)
    plan = plan_form(dataclasses.replace(draft, intro=intro[:300].strip()))
    assert len(plan.lines) == 11
    assert plan.last == 2
    assert all(after.top - before.top >= 15 for before, after in pairwise(plan.lines) if before.page == after.page)


def test_printed_on_one_side_there_are_no_empty_backs(consents: Consents) -> None:
    both = printed(consents, language="tr")
    choosing(consents, "forms.duplex", value=False)
    one_side = printed(consents, language="tr")
    assert one_side.pages == both.pages - sum("Deze bladzijde is leeg" in p for p in texts(both.pdf))
    assert not any("Deze bladzijde is leeg" in p for p in texts(one_side.pdf))
    assert any("op het volgende blad" in " ".join(p.split()) for p in texts(one_side.pdf))
    assert not any("op de achterkant" in " ".join(p.split()) for p in texts(one_side.pdf))


@pytest.mark.parametrize("duplex", [True, False])
def test_the_cover_counts_every_sheet_of_paper(consents: Consents, duplex: bool) -> None:
    choosing(consents, "forms.duplex", duplex)
    run = printed(consents, group_ids=(consents.school.groups["5"],), language="tr")
    sheets = run.pages // 2 if duplex else run.pages
    cover = " ".join(texts(run.pdf)[0].split())
    assert f"Samen {sheets} bladen papier" in cover
    assert "4 leerlingen, 6 formulieren" in cover
    assert "leeshulp (Türkçe)" in cover
    assert "Geteld bij het inpakken" in cover
    assert "Meegegeven door: naam, datum en handtekening" in cover


# Many lines, odd names


def ask_everything(consents: Consents, count: int) -> None:
    for row in [p for p in consents.purposes.values() if p.basis is Basis.CONSENT][:count]:
        change = PolicyChange(
            asked=True, basis=row.basis, rule=row.rule, until_leaving=row.until_leaving, source="proef"
        )
        consents.register.do(change_policy, row.id, change)


def test_fifteen_purposes_print_and_read_back(consents: Consents) -> None:
    ask_everything(consents, 15)
    wanted = tuple(p.id for p in consents.register.ask(queries.purposes))[:15]
    assert len(wanted) == 15
    run = one(consents, "emir", purpose_ids=wanted)
    layout = reads_back(consents, run)
    strip = [b for b in layout.boxes if b.part == "S"]
    assert sorted(b.line for b in strip) == list(range(16))
    for a, b in pairwise(sorted(strip, key=lambda s: (s.y, s.x))):
        assert b.y > a.y + a.size or b.x >= a.x + a.size + 7, "the number of a box has room"
    assert [r[0] for r in layout.extra["rows"]] == list(wanted)
    assert run.pages % 2 == 0


@pytest.mark.parametrize("count", [1, 4, 7, 11, 15, 20])
@pytest.mark.parametrize("window", ["none", "left"])
@pytest.mark.parametrize("language", ["nl", "pl", "ar"])
def test_every_combination_keeps_rows_codes_and_places_apart(
    consents: Consents, count: int, window: str, language: str
) -> None:
    draft = consents.register.ask(queries.recipients, language=language)
    rows = tuple(p for p in consents.register.ask(queries.purposes, asked_only=False) if p.basis is Basis.CONSENT)
    rows = (rows * 2)[:count]
    paper = dataclasses.replace(draft.paper, window=window, in_language=True)
    plan = plan_form(dataclasses.replace(draft, purposes=rows, translated=rows, paper=paper, intro="Woord. " * 40))
    assert len(plan.lines) == count
    for page in range(1, plan.last + 1):
        bottom = next(c for c in plan.layout.codes if c.page == page and c.name == "bottom")
        rows_here = [x for x in plan.lines if x.page == page]
        assert all(x.top + x.height <= bottom.y for x in rows_here)
        assert all(a.top + a.height <= b.top + 0.001 for a, b in pairwise(rows_here))
    assert all(b.x >= 18 and b.x + b.size <= 192 and b.y + b.size < 275 for b in plan.layout.boxes)
    words_end = plan.rows_end + 6.5 + 6.2 + (sum(len(b) for b in plan.bullets) - 1) * 5.15
    sign = min(f.y for f in plan.layout.fields if f.kind == "signature")
    assert words_end < sign - 11.5 - 3
    kept = plan.layout.to_json()
    assert FormLayout.from_json(kept).to_json() == kept


NAMES = [
    ("W" * 120, "van der", "M" * 120, "W" * 20),
    ("Maximiliaan " * 10, "", "Wittebroodt-Oosterhuizen " * 4, "Maximiliaan Maximiliaan"),
    ("محمد", "", "العلي", "محمد العلي"),
    ("Anna\u202e\u2066", "", "Bos\u200f😀", "Anna Bos□"),
    ("**Bo*b**", "", "<b>{name}</b>", "**Bo*b** <b>{name}</b>"),
    ("{date}", "", "{child}", "{date} {child}"),
]


@pytest.mark.parametrize(("first", "prefix", "surname", "shown"), NAMES)
def test_the_paper_stays_right_whatever_the_names(
    consents: Consents, first: str, prefix: str, surname: str, shown: str
) -> None:
    draft = consents.register.ask(queries.recipients, pupil_ids=(consents.pupil("emir"),))
    whole = " ".join(x for x in (first, prefix, surname) if x)
    odd = dataclasses.replace(
        draft.recipients[0], child=whole, called=first, listed=f"{surname}, {first}", guardian=whole
    )
    pdf, layout, key = draw(consents, dataclasses.replace(draft, recipients=(odd,)))
    for number in range(1, layout.pages + 1):
        look_at(render(pdf, 1 + number), layout, number, key)
    for page in texts(pdf)[2:4]:
        assert shown in " ".join(page.split())
        assert "\u202e" not in page


@pytest.mark.parametrize("window", ["none", "left", "right"])
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_long_name_of_school_and_board_stays_away_from_the_code(
    consents: Consents, window: str, language: str
) -> None:
    draft = consents.register.ask(queries.recipients, pupil_ids=(consents.pupil("emir"),))
    long = dataclasses.replace(
        draft.school, name="Samenwerkingsschool voor openbaar en bijzonder onderwijs " * 2, board_name="Stichting " * 14
    )
    translated = draft.purposes if language != "nl" else ()
    paper = dataclasses.replace(draft.paper, window=window, in_language=language != "nl")
    pdf, layout, _ = draw(
        consents, dataclasses.replace(draft, school=long, language=language, translated=translated, paper=paper)
    )
    page, free = render(pdf, 2), 3.2
    for spot in (c for c in layout.codes if c.page == 1):
        whole = spot.size + 2 * free
        assert page.dark(spot.x - free, spot.y - free, whole, free - 0.3) == 0, "above"
        assert page.dark(spot.x - free, spot.y + spot.size + 0.3, whole, free - 0.3) == 0, "below"
        assert page.dark(spot.x - free, spot.y, free - 0.3, spot.size) == 0, "at the left"
        assert page.dark(spot.x + spot.size + 0.3, spot.y, free - 0.3, spot.size) == 0, "at the right"


def draw(consents: Consents, draft: queries.FormDraft) -> tuple[bytes, FormLayout, bytes]:
    """Draw a draft as it is, without keeping it."""
    run = consents.register.do(prepare_run, draft)
    plan = plan_form(draft)
    pdf, _ = finish(draw_run(run, plan))
    again, _ = finish(draw_run(run, plan))
    assert pdf == again, "equal input gives equal bytes"
    return pdf, plan.layout, run.key


def test_a_sample_is_of_the_pupil_that_is_asked_for(consents: Consents) -> None:
    scope = FormScope(group_ids=(consents.school.groups["5"],), language="uk")
    pdf = consents.register.ask(sample_form, scope, pupil_id=consents.pupil("pim"))
    pages = texts(pdf)
    assert "Pim 't Hart" in pages[0]
    assert "VOORBEELD" in pages[0]
    assert "Допомога в читанні" in pages[2]
    assert [render(pdf, i).codes() for i in range(len(pages))] == [[]] * len(pages)


def _form(work: Work, run_id: int) -> tuple[int | None, int | None]:
    row = work.session.query(PrintedForm).filter_by(run_id=run_id).one()
    assert work.session.get_one(FormRun, run_id).forms == 1
    return row.guardian_id, row.second_guardian_id
