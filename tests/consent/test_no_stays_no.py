"""A no that came in stays a no, whatever is corrected, entered again or taken back around it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.errors import TooLateToUndo
from opoz_desktop.features.consent.model import FormState
from opoz_desktop.features.consent.rules import Answer, Flag, Reason
from opoz_desktop.kernel.choices import choose
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import InvalidValue
from opoz_desktop.kernel.work import Work
from tests.small_school import NOW, TODAY

from .conftest import APP, GUIDE, WEBSITE, Consents, at_desk, on_paper
from .printing import print_run
from .test_booking import ON_FORM, UNSIGNED, again, book, printed, said


def later(consents: Consents, minutes: int = 10) -> None:
    """Let time go by."""
    moment: datetime = NOW + timedelta(minutes=minutes)
    consents.register.clock = FixedClock(moment)


def open_kinds(consents: Consents, pupil: str) -> list[tuple[Any, Any, Any]]:
    found = consents.register.ask(queries.open_signals, consents.pupil(pupil))
    return [(s.kind, s.guardian_id, s.purpose_id) for s in found]


def test_correcting_an_earlier_yes_leaves_the_no_of_later_that_day(consents: Consents) -> None:
    yes = consents.say("sanne.moeder", {APP: "yes"}, at_desk(TODAY))
    consents.say("sanne.moeder", {APP: "no"}, at_desk(TODAY))
    assert consents.holds("sanne", APP).reason is Reason.WITHDRAWN
    mended = at_desk(TODAY, note="het was aan de balie")
    commands_made = consents.register.do(commands.correct, yes.decision_ids[0], Answer.YES, mended)
    assert consents.holds("sanne", APP).reason is Reason.WITHDRAWN
    [row] = consents.register.ask(queries.standing_of_school)[1][consents.pupil("sanne")][:1] or [None]
    assert row is not None
    again_ = consents.register.do(commands.correct, commands_made.decision_ids[0], Answer.YES, mended)
    assert again_.decision_ids
    assert consents.holds("sanne", APP).reason is Reason.WITHDRAWN


def test_taking_back_a_second_entry_leaves_a_no_that_came_in_after_it(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    line = form.lines[0]
    book(consents, form, said(form, Answer.YES))
    second = book(consents, form, said(form, Answer.YES, line1=None, line2=Answer.NO), again=True)
    titles = {p.id: code for code, p in consents.purposes.items()}
    consents.say("sanne.moeder", {titles[line.purpose_id]: "no"}, at_desk(TODAY))
    with pytest.raises(TooLateToUndo):
        consents.register.do(commands.undo_booking, second)
    before = next(x.before for x in again(consents, form).lines if x.number == 1)
    assert before is not None
    assert before.value is Answer.NO


def test_answers_that_count_again_keep_their_files(consents: Consents) -> None:
    form = printed(consents, "sanne")["sanne.moeder"]
    proof = consents.register.do(commands.attach, consents.pupil("sanne"), "scan", "", b"%PDF-1.7\n%%EOF")
    from dataclasses import replace

    book(consents, form, said(form, Answer.YES), replace(ON_FORM, file_ids=(proof,)))
    second = book(consents, form, said(form, Answer.YES, line1=None), again=True)
    consents.register.do(commands.undo_booking, second)
    first = next(x.before for x in again(consents, form).lines if x.number == 1)
    assert first is not None
    [file] = consents.register.ask(queries.evidence_files, consents.pupil("sanne"))
    assert first.decision_id in file.decision_ids


def test_a_yes_that_is_not_on_the_form_has_no_proof_in_its_code(consents: Consents) -> None:
    print_run(consents.register, purpose_ids=(consents.id(APP),), pupil_ids=(consents.pupil("sanne"),))
    form = consents.register.ask(queries.papers_of, consents.pupil("sanne"))
    mothers = next(f for f in form if f.guardian_id == consents.school.guardians["sanne.moeder"])
    evidence = on_paper(TODAY, form_code=mothers.code, document_ref="")
    with pytest.raises(InvalidValue) as caught:
        consents.say("sanne.moeder", {APP: "yes", GUIDE: "yes"}, evidence)
    assert (caught.value.field, caught.value.reason) == ("form_code", "not_on_form")
    assert consents.say("sanne.moeder", {APP: "yes"}, evidence).decision_ids
    assert consents.say("sanne.moeder", {GUIDE: "no"}, evidence).decision_ids


def both_marked(consents: Consents, line: int = 1, **more: Any) -> tuple[Any, Any]:
    form = printed(consents, "sanne")["sanne.moeder"]
    answers: Mapping[Any, Any] = said(form, Answer.YES, **{f"line{line}": None})
    return form, book(consents, form, answers, both=(form.lines[line - 1].purpose_id,), **more)


def test_two_marks_stop_an_older_yes_until_it_is_clear(consents: Consents) -> None:
    titles = {p.id: code for code, p in consents.purposes.items()}
    form = printed(consents, "sanne")["sanne.moeder"]
    code = titles[form.lines[0].purpose_id]
    consents.say("sanne.moeder", {code: "yes"})
    consents.say("sanne.vader", {code: "yes"})
    assert consents.holds("sanne", code).allowed
    form, made = both_marked(consents)
    assert consents.holds("sanne", code).reason is Reason.DISAGREEMENT
    mother = consents.school.guardians["sanne.moeder"]
    assert open_kinds(consents, "sanne") == [(Flag.DOUBT, mother, form.lines[0].purpose_id)]
    consents.register.do(commands.undo_booking, made)
    assert consents.holds("sanne", code).allowed
    assert open_kinds(consents, "sanne") == []


def test_the_same_form_entered_clearly_ends_the_doubt_and_undo_brings_it_back(consents: Consents) -> None:
    titles = {p.id: code for code, p in consents.purposes.items()}
    form, _ = both_marked(consents)
    code = titles[form.lines[0].purpose_id]
    consents.say("sanne.vader", {code: "yes"})
    assert consents.holds("sanne", code).reason is Reason.DISAGREEMENT
    clear = book(consents, form, said(form, Answer.YES))
    assert consents.holds("sanne", code).allowed
    consents.register.do(commands.undo_booking, clear)
    assert consents.holds("sanne", code).reason is Reason.DISAGREEMENT


def test_what_the_same_guardian_says_later_ends_the_doubt_an_older_paper_does_not(consents: Consents) -> None:
    titles = {p.id: code for code, p in consents.purposes.items()}
    form, _ = both_marked(consents)
    code = titles[form.lines[0].purpose_id]
    later(consents)
    consents.say("sanne.vader", {code: "yes"}, at_desk(TODAY))
    assert consents.holds("sanne", code).reason is Reason.DISAGREEMENT
    consents.say("sanne.moeder", {code: "yes"}, on_paper(TODAY - timedelta(days=9), received=TODAY))
    assert consents.holds("sanne", code).reason is Reason.DISAGREEMENT
    called = consents.say("sanne.moeder", {code: "yes"}, at_desk(TODAY))
    assert consents.holds("sanne", code).allowed
    assert open_kinds(consents, "sanne") == []
    consents.register.do(commands.undo, called.decision_ids)
    assert consents.holds("sanne", code).reason is Reason.DISAGREEMENT


def test_two_marks_on_a_paper_without_a_code_stop_too(consents: Consents) -> None:
    pupil, mother = consents.pupil("sanne"), consents.school.guardians["sanne.moeder"]
    consents.say("sanne.moeder", {APP: "yes"})
    other = {consents.id(WEBSITE): Answer.NO}
    made = consents.register.do(commands.book_paper, pupil, mother, other, ON_FORM, both=(consents.id(APP),))
    assert consents.holds("sanne", APP).reason is Reason.DISAGREEMENT
    consents.register.do(commands.undo_booking, made)
    assert consents.holds("sanne", APP).allowed


def test_two_marks_of_two_signers_are_a_doubt_about_each(consents: Consents) -> None:
    def one_house(work: Work) -> None:
        choose(work, "forms.signature_blocks", "two", "test")

    consents.register.do(one_house)
    form = printed(consents, "milan")["milan.moeder"]
    doubt = form.lines[0].purpose_id
    book(consents, form, said(form, Answer.YES, line1=None), second_signed=True, both=(doubt,))
    guardians = {g for _, g, _ in open_kinds(consents, "milan")}
    assert guardians == {consents.school.guardians["milan.moeder"], consents.school.guardians["milan.vader"]}


def test_settled_without_an_answer_leaves_the_doubt_and_can_be_taken_back_whole(consents: Consents) -> None:
    form, _ = both_marked(consents)
    assert form.form_id is not None
    event = consents.register.do(commands.settle_form, form.form_id)
    assert consents.register.ask(queries.waiting_forms) == ()
    assert open_kinds(consents, "sanne")
    consents.register.do(commands.unsettle_form, form.form_id, event)
    [waiting] = consents.register.ask(queries.waiting_forms)
    assert len(waiting.held) == 1
    with pytest.raises(TooLateToUndo):
        consents.register.do(commands.unsettle_form, form.form_id, event)


def test_a_form_that_was_booked_counts_as_returned_in_the_list_of_printings(consents: Consents) -> None:
    forms = printed(consents, "sanne")
    book(consents, forms["sanne.moeder"], said(forms["sanne.moeder"]))
    book(consents, forms["sanne.vader"], said(forms["sanne.vader"]), UNSIGNED)
    [run] = consents.register.ask(queries.form_runs)
    assert (run.forms, run.returned) == (2, 2)
    consents.register.do(commands.mark_form, forms["sanne.moeder"].form_id, FormState.LOST)
    [run] = consents.register.ask(queries.form_runs)
    assert run.returned == 1
