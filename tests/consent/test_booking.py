"""Booking forms that came back: on their own text, for whoever signed, nothing overwritten, all of it undone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import Booked, Evidence
from opoz_desktop.features.consent.errors import (
    BookedAlready,
    BookedOtherwise,
    CodeForeign,
    CodeMistyped,
    CodeUnknown,
    DatedBeforePrinting,
    TooLateToUndo,
)
from opoz_desktop.features.consent.model import Decision, FormKey, FormState, PrintedForm
from opoz_desktop.features.consent.queries import EntryForm, Held, Mixed
from opoz_desktop.features.consent.rules import Answer, Channel, Identity, new_code, page_text, shown_code
from opoz_desktop.features.consent.rules.alike import easily_mixed_up, near
from opoz_desktop.features.consent.rules.codes import ALPHABET
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.choices import choose
from opoz_desktop.kernel.errors import InvalidValue, NotAllowed
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.work import Work
from tests.small_school import TODAY, as_role

from .conftest import APP, GUIDE, WEBSITE, Consents, at_desk
from .printing import print_run

ON_FORM = Evidence(TODAY, TODAY, Channel.PAPER, Identity.SIGNED_FORM, signature_present=True, document_ref="map 5")
UNSIGNED = Evidence(TODAY, TODAY, Channel.PAPER, Identity.SIGNED_FORM, document_ref="map 5")
STRIP = Evidence(TODAY, TODAY, Channel.STRIP, Identity.SIGNED_FORM, signature_present=True)


def printed(consents: Consents, *pupils: str) -> dict[str, EntryForm]:
    """Print the forms of pupils and return them by guardian, as `sanne.moeder`."""
    ids = tuple(consents.pupil(p) for p in pupils)
    print_run(consents.register, pupil_ids=ids)
    rows = consents.register.ask(_forms)
    names = {(consents.school.pupils[k.partition(".")[0]], g): k for k, g in consents.school.guardians.items()}
    return {names[p, g]: consents.register.ask(queries.form_by_id, f) for f, p, g in rows if (p, g) in names}


def _forms(work: Work) -> list[tuple[int, Any, Any]]:
    found = select(PrintedForm.id, PrintedForm.pupil_id, PrintedForm.guardian_id).order_by(PrintedForm.id)
    return [tuple(r) for r in work.rows(found)]  # type: ignore[misc]


def said(form: EntryForm, answer: Answer | None = Answer.YES, **other: Answer | None) -> dict[PurposeId, Answer | None]:
    """Answer every line, some of them otherwise (by number: `line3=Answer.NO`)."""
    return {x.purpose_id: other.get(f"line{x.number}", answer) for x in form.lines}


def book(consents: Consents, form: EntryForm, answers: Any, evidence: Evidence = ON_FORM, **more: Any) -> Booked:
    assert form.form_id is not None
    return consents.register.do(commands.book_form, form.form_id, answers, evidence, **more)


def again(consents: Consents, form: EntryForm) -> EntryForm:
    assert form.form_id is not None
    return consents.register.ask(queries.form_by_id, form.form_id)


def counting(consents: Consents, form: EntryForm) -> dict[int, str]:
    """Return by line what the guardian of a form says now."""
    return {x.number: x.before.value.value for x in again(consents, form).lines if x.before is not None}


def test_a_form_is_found_by_its_code_however_it_is_typed(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    for typed in (
        form.code,
        form.code.lower(),
        form.code.replace("-", " "),
        form.code.replace("-", "–"),
        f" {form.code} ",
    ):
        found = consents.register.ask(queries.form_for_entry, typed)
        assert (found.form_id, found.called, found.guardian) == (form.form_id, "Sanne", "I. de Vries")
    assert [x.number for x in form.lines] == list(range(1, len(form.lines) + 1))
    assert form.state is FormState.PRINTED
    assert form.decides


def test_a_scanned_code_is_checked_and_tells_page_and_strip(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    key = consents.register.ask(lambda work: work.session.execute(select(FormKey.key)).scalar_one())
    code = form.code.replace("-", "")[:10]
    second = consents.register.ask(queries.form_for_entry, page_text(key, code, "2", "2") + "\r\n")
    assert (second.form_id, second.part, second.page) == (form.form_id, "page", 2)
    strip = consents.register.ask(queries.form_for_entry, page_text(key, code, "S", "2").lower())
    assert strip.part == "strip"
    with pytest.raises(CodeForeign):
        consents.register.ask(queries.form_for_entry, page_text(b"another school's key" * 2, code, "1", "2"))
    with pytest.raises(CodeMistyped):
        consents.register.ask(queries.form_for_entry, page_text(key, code, "1", "2")[:-9])


def test_mistyped_and_unknown_codes_are_told_apart(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    wrong = form.code[:-1] + ALPHABET[(ALPHABET.index(form.code[-1]) + 1) % 32]
    for typed in ("", "x", wrong, form.code[:-1], "MJHU-WHK7-RP0"):
        with pytest.raises(CodeMistyped):
            consents.register.ask(queries.form_for_entry, typed)
    with pytest.raises(CodeUnknown):
        consents.register.ask(queries.form_for_entry, shown_code(new_code(lambda n: bytes(range(n)))))


def test_answers_are_booked_on_the_text_of_the_form(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    texts = consents.register.ask(queries.versions_of, consents.id(WEBSITE))[0].texts
    changed = {**texts, "nl": {**texts["nl"], "who": "Iedereen op internet, ook zoekmachines."}}
    consents.register.do(commands.change_text, consents.id(WEBSITE), changed, material=True)
    open_now = again(consents, form)
    website = next(x for x in open_now.lines if x.purpose_id == consents.id(WEBSITE))
    assert website.renewed
    made = book(consents, form, said(form))
    assert consents.id(WEBSITE) in made.old_text
    rows = [consents.register.ask(queries.decision, d) for d in made.decision_ids]
    assert {r.purpose_id: r.version_id for r in rows} == {x.purpose_id: x.version_id for x in form.lines}
    assert {r.form_code for r in rows} == {form.code}
    assert not consents.holds("sanne", WEBSITE).allowed


def test_an_empty_line_says_nothing_and_leaves_an_older_answer_alone(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"})
    form = printed(consents, "sanne")["sanne.moeder"]
    app = next(x for x in form.lines if x.purpose_id == consents.id(APP))
    assert app.before is not None
    assert app.before.value is Answer.YES
    made = book(consents, form, said(form, Answer.NO, **{f"line{app.number}": None}))
    assert len(made.decision_ids) == len(form.lines) - 1
    assert counting(consents, form)[app.number] == "yes"
    assert again(consents, form).state is FormState.BOOKED


def test_without_a_signature_no_yes_is_booked_but_every_no_is(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    made = book(consents, form, said(form, Answer.YES, line2=Answer.NO), UNSIGNED)
    assert len(made.decision_ids) == 1
    assert {h.why for h in made.held} == {Held.UNSIGNED}
    assert counting(consents, form) == {2: "no"}
    waiting = consents.register.ask(queries.waiting_forms)
    assert [(w.form_id, len(w.held)) for w in waiting] == [(form.form_id, len(form.lines) - 1)]
    assert again(consents, form).state is FormState.RETURNED


def test_two_marks_are_held_back_and_asked_and_the_signed_form_completes_it(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    doubt = form.lines[3].purpose_id
    made = book(consents, form, said(form, Answer.YES, line4=None), both=(doubt,))
    assert [(h.purpose_id, h.why) for h in made.held] == [(doubt, Held.BOTH)]
    assert 4 not in counting(consents, form)
    done = book(consents, form, said(form, Answer.YES, line4=Answer.NO))
    assert len(done.decision_ids) == 1
    assert counting(consents, form)[4] == "no"
    assert again(consents, form).state is FormState.BOOKED
    assert consents.register.ask(queries.waiting_forms) == ()


def test_a_line_with_two_marks_never_counts_as_its_answer(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    every = tuple(x.purpose_id for x in form.lines)
    made = book(consents, form, said(form, Answer.YES), both=every)
    assert made.decision_ids == ()
    assert len(made.held) == len(every)


def test_the_same_form_twice_is_booked_once(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    book(consents, form, said(form))
    before = consents.register.ask(lambda w: w.session.query(Decision).count())
    with pytest.raises(BookedAlready):
        book(consents, form, said(form))
    assert consents.register.ask(lambda w: w.session.query(Decision).count()) == before


def test_other_answers_on_the_same_form_are_asked_and_then_both_stay_on_record(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    first = book(consents, form, said(form, Answer.YES))
    second = said(form, Answer.YES, line1=Answer.NO, line2=None)
    with pytest.raises(BookedOtherwise) as caught:
        book(consents, form, second)
    assert caught.value.lines == 2
    made = book(consents, form, second, again=True)
    assert len(made.decision_ids) == 1
    assert len(made.replaced) == 2
    assert counting(consents, form)[1] == "no"
    assert 2 not in counting(consents, form)
    rows = [consents.register.ask(queries.decision, d) for d in first.decision_ids]
    assert sum(r.voided for r in rows) == 2


def test_a_booking_and_its_replacement_can_be_taken_back(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "no"})
    form = printed(consents, "sanne")["sanne.moeder"]
    first = book(consents, form, said(form, Answer.YES))
    middle = counting(consents, form)
    second = book(consents, form, said(form, Answer.YES, line1=Answer.NO, line2=None), again=True)
    with pytest.raises(TooLateToUndo):
        consents.register.do(commands.undo_booking, first)
    consents.register.do(commands.undo_booking, second)
    assert counting(consents, form) == middle
    assert again(consents, form).state is FormState.BOOKED


def test_undo_puts_the_form_back_where_it_stood(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    assert form.form_id is not None
    consents.register.do(commands.mark_form, form.form_id, FormState.LOST)
    made = book(consents, form, said(form))
    assert again(consents, form).state is FormState.BOOKED
    consents.register.do(commands.undo_booking, made)
    assert again(consents, form).state is FormState.LOST
    assert counting(consents, form) == {}
    book(consents, form, said(form))
    assert len(counting(consents, form)) == len(form.lines)


def test_what_the_guardian_said_after_the_booking_keeps_it_from_being_taken_back(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    made = book(consents, form, said(form))
    consents.say("sanne.moeder", {WEBSITE: "no"}, at_desk(TODAY))
    with pytest.raises(TooLateToUndo):
        consents.register.do(commands.undo_booking, made)
    assert again(consents, form).state is FormState.BOOKED


def test_a_strip_withdraws_what_is_a_yes_and_says_no_to_the_rest(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    book(consents, form, said(form, Answer.YES, line2=None))
    ticked = {form.lines[0].purpose_id: Answer.WITHDRAWN, form.lines[1].purpose_id: Answer.WITHDRAWN}
    made = book(consents, form, ticked, STRIP)
    now = counting(consents, form)
    assert (now[1], now[2], now[3]) == ("withdrawn", "no", "yes")
    assert made.event_id is None
    assert again(consents, form).state is FormState.BOOKED
    with pytest.raises(BookedAlready):
        book(consents, form, ticked, STRIP)
    consents.register.do(commands.undo_booking, made)
    assert counting(consents, form)[1] == "yes"


def test_the_day_on_the_paper_lies_after_the_day_of_printing(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    birthday = Evidence(date(2018, 3, 14), TODAY, Channel.PAPER, Identity.SIGNED_FORM, signature_present=True)
    with pytest.raises(DatedBeforePrinting):
        book(consents, form, said(form), birthday)
    assert counting(consents, form) == {}


def test_a_line_that_is_not_on_the_form_is_refused(consents: Consents) -> None:
    print_run(consents.register, purpose_ids=(consents.id(APP),), pupil_ids=(consents.pupil("sanne"),))
    form = consents.register.ask(queries.form_by_id, consents.register.ask(_forms)[0][0])
    with pytest.raises(InvalidValue):
        book(consents, form, {consents.id(GUIDE): Answer.YES})


def test_a_form_for_both_counts_for_whoever_signed_it(consents: Consents) -> None:
    def one_house(work: Work) -> None:
        choose(work, "forms.signature_blocks", "two", "test")

    consents.register.do(one_house)
    form = printed(consents, "milan")["milan.moeder"]
    assert form.second == "D. Verhoef"
    father_only = book(consents, form, said(form), UNSIGNED, second_signed=True)
    assert father_only.held == ()
    rows = [consents.register.ask(queries.decision, d) for d in father_only.decision_ids]
    assert {r.guardian_id for r in rows} == {consents.school.guardians["milan.vader"]}
    both = book(consents, form, said(form), second_signed=True)
    rows = [consents.register.ask(queries.decision, d) for d in both.decision_ids]
    assert {r.guardian_id for r in rows} == {consents.school.guardians["milan.moeder"]}
    with pytest.raises(BookedAlready):
        book(consents, form, said(form), second_signed=True)


def test_a_paper_without_a_code_needs_a_place_and_holds_back_the_same(consents: Consents) -> None:
    pupil, mother = consents.pupil("sanne"), consents.school.guardians["sanne.moeder"]
    paper = consents.register.ask(queries.paper_without_code, pupil, mother)
    assert paper.form_id is None
    assert paper.guardian == "I. de Vries"
    both = (paper.lines[0].purpose_id,)
    made = consents.register.do(commands.book_paper, pupil, mother, said(paper), ON_FORM, both=both)
    assert len(made.decision_ids) == len(paper.lines) - 1
    consents.register.do(commands.undo_booking, made)
    assert counting_paper(consents, pupil, mother) == {}
    assert consents.register.ask(queries.last_place) == "map 5"


def counting_paper(consents: Consents, pupil: Any, guardian: Any) -> dict[int, str]:
    paper = consents.register.ask(queries.paper_without_code, pupil, guardian)
    return {x.number: x.before.value.value for x in paper.lines if x.before is not None}


def test_brothers_sisters_and_near_names_are_named_beside_the_child(consents: Consents) -> None:
    school = consents.school
    school.add_pupil("sannah", "Sannah", "", "Post", "5", born=date(2018, 5, 5))
    school.add_pupil("bas", "Bas", "de", "Vries", "6/7", born=date(2015, 2, 2))
    mother = school.guardians["sanne.moeder"]

    def same_mother(work: Work) -> None:
        from opoz_desktop.features.school.model import Guardianship

        work.session.add(Guardianship(pupil_id=school.pupils["bas"], guardian_id=mother, relation="moeder", position=1))

    consents.register.do(same_mother)
    form = printed(consents, "sanne")["sanne.moeder"]
    assert [(a.child, a.why) for a in form.alike] == [("Bas de Vries", Mixed.SIBLING)]
    assert not near("Sanne", "Sannah")
    school.add_pupil("sanna", "Sanna", "", "Post", "5", born=date(2018, 5, 6))
    found = [(a.child, a.why) for a in again(consents, form).alike]
    assert found == [("Bas de Vries", Mixed.SIBLING), ("Sanna Post", Mixed.NAME)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Milan", "Milan", True), ("Milan", "Mila", True), ("Milan", "Milian", True), ("Milan", "Mlian", True),
        ("Milan", "Dilan", True), ("Milan", "Malin", False), ("Zoë", "Zoe", True), ("Bo", "Jo", False),
        ("Bo", "Bo", True), ("", "", False), ("Anne", "Hanna", False),
    ],
)  # fmt: skip
def test_names_one_letter_apart_are_near(one: str, other: str, expected: bool) -> None:
    assert near(one, other) is expected
    assert near(other, one) is expected


def test_the_same_surname_counts_with_the_same_first_letter() -> None:
    assert easily_mixed_up("Sara", "Vries", "Saskia", "Vries")
    assert not easily_mixed_up("Sara", "Vries", "Bram", "Vries")


def test_a_teacher_books_nothing(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    with pytest.raises(NotAllowed):
        teacher.ask(queries.form_for_entry, form.code)
    with pytest.raises(NotAllowed):
        teacher.do(commands.book_form, form.form_id, said(form), ON_FORM)
