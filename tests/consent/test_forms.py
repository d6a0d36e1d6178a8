"""The printed form: one per pupil and guardian with authority, findable on a scan, silent about the other parent."""

from __future__ import annotations

import dataclasses
import hashlib
import time
from datetime import date
from itertools import pairwise

import pytest

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.commands import PolicyChange, change_policy
from opoz_desktop.features.consent.errors import NothingToPrint
from opoz_desktop.features.consent.model import FormKey, FormRun
from opoz_desktop.features.consent.pdf import FormScope, PrintedRun, print_forms, sample_form
from opoz_desktop.features.consent.pdf.layout import plan_form
from opoz_desktop.features.consent.pdf.words import fitting
from opoz_desktop.features.consent.rules import Basis, parse_typed, read_text, shown_code
from opoz_desktop.features.school.commands import mark_practice
from opoz_desktop.features.school.model import Holds
from opoz_desktop.kernel.errors import NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import Step, finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.forms import BOX, FormLayout
from opoz_desktop.pdf.text import REGULAR, width
from tests.pdf.paper import fonts, render, texts
from tests.small_school import as_role

from .conftest import APP, WEBSITE, Consents, on_paper

BY = date(2026, 10, 23)


def printed(consents: Consents, **scope: object) -> PrintedRun:
    return finish(print_forms(consents.register, FormScope(hand_in_by=BY, **scope)))  # type: ignore[arg-type]


def stored(consents: Consents, run_id: int) -> tuple[FormLayout, FormRun, bytes]:
    def load(work: Work) -> tuple[FormLayout, FormRun, bytes]:
        run = work.session.get_one(FormRun, run_id)
        key = work.session.query(FormKey.key).scalar()
        assert run.blank_pdf
        work.session.expunge(run)
        return FormLayout.from_json(run.layout), run, key

    return consents.register.ask(load)


def test_everybody_with_authority_gets_a_form_and_nobody_else(consents: Consents) -> None:
    run = printed(consents)
    every = "\n".join(texts(run.pdf))
    for who in ("I. de Vries", "P. Kuipers", "S. Jansen", "D. Verhoef", "N. El Amrani", "J. 't Hart", "K. Aydın"):
        assert who in every
    assert "Stichting Voorbeeldvoogdij" in every
    for nobody in ("Haddad", "R. Bos", "A. Smit"):
        assert nobody not in every
    assert run.forms == 8
    assert run.pages == 8 * 2 + 2 * 2


def test_a_form_never_names_the_other_guardian_or_an_answer_or_an_address(consents: Consents) -> None:
    consents.say("sanne.vader", {WEBSITE: "no"})
    run = printed(consents, pupil_ids=(consents.pupil("sanne"),))
    pages = texts(run.pdf)
    mother = [p for p in pages if "I. de Vries" in p]
    father = [p for p in pages if "P. Kuipers" in p]
    assert len(mother) == len(father) == 2
    assert not any("Kuipers" in p for p in mother)
    assert not any("I. de Vries" in p for p in father)
    assert not any("Molenpad" in p or "Havenstraat" in p for p in pages)


def test_the_form_says_all_that_it_must(consents: Consents) -> None:
    text = " ".join(" ".join(texts(printed(consents, pupil_ids=(consents.pupil("emir"),)).pdf)).split())
    for needed in (
        "OBS De Kleine Beer", "Bessenlaan 8, 1199 AB Nieuwerveen", "School van OPOZ", "Emir Aydın", "03-09-2014",
        "groep 6/7", "Nee zeggen mag altijd", "Regel leeg gelaten? Dan doen wij het niet", "Praat er ook met Emir over",
        "23 oktober 2026", "Op de website van de school", "Iedereen op internet", "Hoelang: hooguit 2 jaar",
        "met de strook onderaan", "Foto’s op internet halen wij dan weg", "Autoriteit Persoonsgegevens",
        "avg@opoz.example", "privacyreglement", "Ik heb gezag over Emir", "Handtekening", "formulier TF-2026-1",
        "afgedrukt 06-10-2026", "pagina 1 van 2", "pagina 2 van 2", "Kleur het hokje helemaal zwart",
        "Schrijf geen voorwaarden bij een regel",
    ):  # fmt: skip
        assert needed in text, needed
    assert "doorhalen" not in text.lower()


def test_codes_boxes_and_marks_are_found_on_every_page(consents: Consents) -> None:
    run = printed(consents, pupil_ids=(consents.pupil("sanne"),))
    layout, _, key = stored(consents, run.run_id)
    codes: set[str] = set()
    for form in range(2):
        for number in (1, 2):
            page = render(run.pdf, 2 + form * 2 + number - 1)
            here = layout.on_page(number)
            found = page.codes()
            assert len(found) == len(here.codes) == (2 if number == 1 else 3)
            for spot in here.codes:
                middle = (spot.x + spot.size / 2, spot.y + spot.size / 2)
                near = [t for t, x, y in found if abs(x - middle[0]) < 1 and abs(y - middle[1]) < 1]
                assert len(near) == 1
                read = read_text(key, near[0])
                assert read is not None
                assert read.ours
                assert (read.page, read.count) == ("S" if spot.part == "S" else str(number), "2")
                codes.add(read.code)
            for mark in here.marks:
                assert page.dark(mark.x - 1.5, mark.y - 1.5, 3, 3) == 1
            for box in here.boxes:
                for x, y, w, h in (
                    (box.x - 0.08, box.y + 1, 0.16, box.size - 2),
                    (box.x + box.size - 0.08, box.y + 1, 0.16, box.size - 2),
                    (box.x + 1, box.y - 0.08, box.size - 2, 0.16),
                    (box.x + 1, box.y + box.size - 0.08, box.size - 2, 0.16),
                ):
                    assert page.dark(x, y, w, h) > 0.9, box.name
                assert page.dark(box.x + 0.6, box.y + 0.6, box.size - 1.2, box.size - 1.2) == 0
    assert len(codes) == 2


def test_the_layout_keeps_to_what_a_scan_needs(consents: Consents) -> None:
    layout, _, _ = stored(consents, printed(consents, pupil_ids=(consents.pupil("sanne"),)).run_id)
    cut = layout.cuts[0][1]
    for mark in layout.marks:
        assert {mark.x, 210 - mark.x} & {13.0}
        assert mark.y in {13.0, 284.0} or mark.y < cut
    for spot in (*layout.codes, *layout.boxes):
        assert spot.x >= 18
        assert spot.x + spot.size <= 210 - 18
    answers = [b for b in layout.boxes if b.part == "page"]
    assert {b.size for b in answers} == {BOX}
    pairs: dict[int, list[float]] = {}
    for b in answers:
        pairs.setdefault(b.line, []).append(b.x)
    assert all(abs(x[1] - x[0]) >= 18 for x in pairs.values())
    assert sorted(pairs) == list(range(1, len(pairs) + 1))
    for part in ("page", "S"):
        for spot in (c for c in layout.codes if c.part == part):
            assert (spot.y > cut) == (part == "S") or spot.page == 1
    assert FormLayout.from_json(layout.to_json()) == layout


def test_what_was_printed_is_kept_and_printing_again_gives_new_codes(consents: Consents) -> None:
    first = printed(consents, group_ids=(consents.school.groups["5"],))
    _, run, key = stored(consents, first.run_id)
    assert run.pdf_digest == hashlib.sha256(first.pdf).digest()
    assert (run.forms, run.pages, run.template) == (first.forms, first.pages, "TF-2026-1")
    assert "Sanne" not in "".join(texts(run.blank_pdf))
    second = printed(consents, group_ids=(consents.school.groups["5"],))
    assert stored(consents, second.run_id)[2] == key
    seen = [{t for i in (2, 3) for t, _, _ in render(r.pdf, i).codes()} for r in (first, second)]
    assert not seen[0] & seen[1]


def test_the_typed_code_finds_the_form_and_fills_the_evidence(consents: Consents) -> None:
    run = printed(consents, pupil_ids=(consents.pupil("emir"),))
    _, _, key = stored(consents, run.run_id)
    read = read_text(key, render(run.pdf, 2).codes()[0][0])
    assert read is not None
    shown = shown_code(read.code)
    assert shown in texts(run.pdf)[2]
    form = consents.register.ask(queries.form_of_code, shown.lower().replace("-", " "))
    assert (form.pupil_id, form.guardian_id) == (consents.pupil("emir"), consents.school.guardians["emir.vader"])
    done = consents.say("emir.vader", {APP: "yes"}, on_paper(date(2026, 10, 6), document_ref="", form_code=shown))
    assert consents.register.ask(queries.decision, done.decision_ids[0]).form_code == shown
    with pytest.raises(NotFound):
        consents.register.ask(queries.form_of_code, shown[:-1] + ("A" if shown[-1] != "A" else "B"))


def test_only_who_still_owes_an_answer_is_asked_again(consents: Consents) -> None:
    asked = [p.code for p in consents.register.ask(queries.purposes)]
    consents.say("sanne.moeder", dict.fromkeys(asked, "yes"))
    run = printed(consents, pupil_ids=(consents.pupil("sanne"),), only_missing=True)
    assert run.forms == 1
    assert "P. Kuipers" in "\n".join(texts(run.pdf))
    consents.say("sanne.vader", dict.fromkeys(asked, "no"))
    with pytest.raises(NothingToPrint):
        printed(consents, pupil_ids=(consents.pupil("sanne"),), only_missing=True)


def test_forms_stand_in_class_list_order_behind_a_cover_that_counts(consents: Consents) -> None:
    run = printed(consents)
    pages = texts(run.pdf)
    assert "Toestemmingsformulieren groep 5" in pages[0]
    assert "4 leerlingen, 6 formulieren" in pages[0]
    assert "Deze bladzijde is leeg" in pages[1]
    assert not any(name in pages[0] for name in ("Kuipers", "Verhoef"))
    known = {"Amrani", "Hart", "Jansen", "Vries", "Aydın", "Núñez"}
    firsts = [p.split("Over uw kind")[1].split() for p in pages if "Over uw kind" in p]
    surnames = [next(w for w in words if w in known) for words in firsts]
    assert surnames == ["Amrani", "Hart", "Jansen", "Jansen", "Vries", "Vries", "Aydın", "Núñez"]


def test_no_two_pupils_share_a_sheet_of_paper(consents: Consents) -> None:
    """Sixteen purposes take three pages; the fourth stays empty, so that every form begins on a front side."""
    for row in [p for p in consents.purposes.values() if p.basis is Basis.CONSENT][:16]:
        change = PolicyChange(
            asked=True, basis=row.basis, rule=row.rule, until_leaving=row.until_leaving, source="proef"
        )
        consents.register.do(change_policy, row.id, change)
    pages = texts(printed(consents, group_ids=(consents.school.groups["5"],)).pdf)
    fronts = [i for i, text in enumerate(pages) if "Over uw kind" in text]
    assert len(fronts) == 6
    assert [b - a for a, b in pairwise(fronts)] == [4] * 5
    assert all(i % 2 == 0 for i in fronts)
    assert all("Deze bladzijde is leeg" in pages[i + 3] for i in fronts)


def test_a_pupil_without_recorded_authority_is_named_on_the_cover(consents: Consents) -> None:
    consents.school.add_pupil("lot", "Lot", "", "Zwart", "5", born=date(2018, 2, 2))
    consents.school.add_guardian("lot", "moeder", "T", "", "Zwart", holds=Holds.UNKNOWN)
    run = printed(consents)
    assert [s.listed for s in run.skipped] == ["Zwart, Lot"]
    assert "gezag nog niet vastgelegd" in texts(run.pdf)[0]


def test_only_embedded_truetype_on_paper_and_no_names_outside_the_pages(consents: Consents) -> None:
    run = printed(consents)
    assert {(kind, embedded) for _, kind, embedded in fonts(run.pdf)} == {("TrueType", True)}
    assert b"Vries" not in run.pdf


def test_a_sample_has_no_code_and_keeps_nothing(consents: Consents) -> None:
    pdf = consents.register.ask(sample_form, FormScope(group_ids=(consents.school.groups["5"],), hand_in_by=BY))
    assert "VOORBEELD" in texts(pdf)[0]
    assert render(pdf, 0).codes() == []
    assert consents.register.ask(queries.form_runs) == ()


def test_a_stopped_printing_keeps_nothing(consents: Consents) -> None:
    steps = print_forms(consents.register, FormScope())
    assert isinstance(next(steps), Step)
    steps.close()
    assert consents.register.ask(queries.form_runs) == ()


def test_a_teacher_prints_nothing(consents: Consents) -> None:
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    with pytest.raises(NotAllowed):
        finish(print_forms(teacher, FormScope()))


@pytest.mark.parametrize("count", [1, 7, 8, 11, 12, 16])
def test_any_number_of_purposes_fits_on_an_even_number_of_pages(consents: Consents, count: int) -> None:
    rows = consents.register.ask(queries.purposes, asked_only=False)[:count]
    draft = consents.register.ask(queries.recipients)
    plan = plan_form(dataclasses.replace(draft, purposes=rows))
    assert len(plan.lines) == count
    assert plan.last >= 2
    for spot in plan.layout.boxes:
        assert spot.x + spot.size < 192
        assert spot.y + spot.size < 275
    for page in range(1, plan.last + 1):
        rows_here = [x for x in plan.lines if x.page == page]
        codes = [c for c in plan.layout.codes if c.page == page and c.name == "bottom"]
        assert all(x.top + x.height <= codes[0].y for x in rows_here)


def test_a_code_is_read_only_when_it_is_typed_right() -> None:
    shown = shown_code("MJHUWHK7RP")
    assert parse_typed(shown.lower()) == "MJHUWHK7RP"
    plain = shown.replace("-", "")
    for i, c in enumerate(plain):
        assert parse_typed(plain[:i] + ("A" if c != "A" else "B") + plain[i + 1 :]) is None
    for i in range(len(plain) - 1):
        swapped = plain[:i] + plain[i + 1] + plain[i] + plain[i + 2 :]
        assert swapped == plain or parse_typed(swapped) is None
    assert parse_typed("MJHU-WHK7-RP0") is None


def test_a_code_made_elsewhere_is_not_ours() -> None:
    from opoz_desktop.features.consent.rules import page_text

    text = page_text(b"k" * 32, "MJHUWHK7RP", "1", "2")
    ours = read_text(b"k" * 32, text)
    theirs = read_text(b"x" * 32, text)
    assert ours is not None
    assert ours.ours
    assert theirs is not None
    assert not theirs.ours
    assert read_text(b"k" * 32, "https://example.org") is None


def test_every_form_of_a_practice_school_says_so(consents: Consents) -> None:
    consents.register.do(mark_practice)
    run = printed(consents)
    first_pages = [t for t in texts(run.pdf) if "Mogen wij" in t]
    assert len(first_pages) == run.forms
    assert all("(oefenschool)" in t for t in first_pages)


def test_a_text_is_cut_where_its_place_ends_and_a_giant_name_takes_no_time() -> None:
    """Ten thousand letters took over a minute when they were taken off one by one."""
    for text in ("Sanne de Vries", "W" * 40, "i" * 300, "Ç" * 25, "a b " * 60):
        room = 120.0
        cut = fitting(text, room, 9)
        if width(text, REGULAR, 9) <= room:
            assert cut == text
            continue
        kept = cut.removesuffix("…")
        assert text.startswith(kept)
        assert width(cut, REGULAR, 9) <= room
        assert width(text[: len(kept) + 2] + "…", REGULAR, 9) > room
    started = time.perf_counter()
    fitting("A" * 10_000, 120.0, 9)
    assert time.perf_counter() - started < 1
