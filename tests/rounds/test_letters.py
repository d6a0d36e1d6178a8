"""Letters, read back from the paper: what stands in them, and what of the other guardian never does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import select, update

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.model import FormState, PrintedForm
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.features.rounds import pdf as letters
from opoz_desktop.features.rounds.errors import NothingToWrite
from opoz_desktop.features.rounds.model import Outcome, Reminder, Round, RoundKind, RoundRun, StepKind
from opoz_desktop.features.rounds.pdf import Kind, LetterAsk, LettersRun, make_letter, sample_letter
from opoz_desktop.features.rounds.queries.letters import YEARLY, last_yearly, owed_letters
from opoz_desktop.features.school import commands as school_commands
from opoz_desktop.features.school.model import Guardian, Pupil
from opoz_desktop.kernel.choices import choose
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from tests.pdf.paper import opened, render
from tests.rounds.letter_school import FATHER, FATHERS, MOTHER, MOTHERS, Letters, at_desk, made, pages_of, words_of
from tests.small_school import TODAY, SmallSchool, as_role

A5 = (419.5, 595.3)
"""Width and height of A5 in points."""


@pytest.fixture
def school(school_template: SmallSchool, tmp_path: Path) -> Iterator[Letters]:
    opened_ = made(school_template, tmp_path)
    yield opened_
    opened_.school.close()


def window(school: Letters, side: str) -> None:
    school.register.do(choose, "paper.window_side", side, "proef")


def receipt(school: Letters, *, of_father: bool = True, **more: object) -> bytes:
    who, said = (school.father, school.fathers) if of_father else (school.mother, school.mothers)
    pdf: bytes = school.register.do(letters.receipt, school.sanne, who, said.decision_ids, **more)  # type: ignore[arg-type]
    return pdf


# The receipt


def test_a_receipt_is_one_sheet_of_a5_with_every_answer_its_day_its_way_and_its_text(school: Letters) -> None:
    pdf = receipt(school, received_by="Marjolein van Dalen")
    with opened(pdf) as document:
        assert len(document) == 1
        page = document[0]
        assert page.get_size() == pytest.approx(A5, abs=0.5)
        page.close()
    text = words_of(pdf)
    assert "Sanne de Vries, groep 5" in text
    assert FATHER in text
    assert "op 06-10-2026, op papier, door Marjolein van Dalen" in text
    for purpose in school.purposes:
        assert purpose.title in text
    assert text.count(" nee ") == 1
    assert text.count("1.0 ·") == len(school.purposes)


def test_a_receipt_never_tells_what_the_other_guardian_said_or_who_that_is(school: Letters) -> None:
    fathers, mothers = words_of(receipt(school)), words_of(receipt(school, of_father=False))
    assert not [word for word in MOTHERS if word in fathers]
    assert not [word for word in FATHERS if word in mothers]
    assert " nee " not in mothers


def test_ids_of_the_other_guardians_answers_give_no_receipt(school: Letters) -> None:
    with pytest.raises(NothingToWrite):
        school.register.do(letters.receipt, school.sanne, school.father, school.mothers.decision_ids)


def test_an_answer_that_was_taken_back_stands_on_no_receipt(school: Letters) -> None:
    school.register.do(consent.undo, school.fathers.decision_ids)
    with pytest.raises(NothingToWrite):
        receipt(school)


def test_the_strip_carries_the_code_of_the_form_for_a_hand_scanner(school: Letters) -> None:
    code = words_of(receipt(school)).split("Formulier ")[1].split()[0]
    assert [text for text, _, _ in render(receipt(school), 0).codes()] == [code]
    assert render(receipt(school, of_father=False), 0).codes() == []


def test_a_receipt_without_a_yes_has_no_strip(school: Letters) -> None:
    said = {p.id: Answer.NO for p in school.purposes}
    milan, mother = school.school.pupils["milan"], school.school.guardians["milan.moeder"]
    recorded = school.register.do(consent.record, milan, mother, said, at_desk())
    text = words_of(school.register.do(letters.receipt, milan, mother, recorded.decision_ids))
    assert "Intrekstrook" not in text
    assert "veranderen" in text


def test_who_has_no_authority_reads_that_the_answer_does_not_count(school: Letters) -> None:
    yara, father = school.school.pupils["yara"], school.school.guardians["yara.vader"]
    said = {school.purposes[0].id: Answer.YES}
    recorded = school.register.do(consent.record, yara, father, said, at_desk())
    text = words_of(school.register.do(letters.receipt, yara, father, recorded.decision_ids))
    assert "telt uw antwoord nu niet mee" in text
    assert "telt uw antwoord nu niet mee" not in words_of(receipt(school))


def test_a_guardian_of_another_child_gets_no_letter_about_this_one(school: Letters) -> None:
    stranger = school.school.guardians["milan.moeder"]
    for kind in (Kind.RECEIPT, Kind.WITHDRAWAL):
        with pytest.raises(NotFound):
            school.register.do(make_letter, LetterAsk(kind, school.sanne, stranger))
    for kind in (Kind.REMINDER, Kind.YEARLY):
        with pytest.raises(NothingToWrite):
            school.register.do(make_letter, LetterAsk(kind, school.sanne, stranger))


# The reminder


def pairs_of(school: Letters, *keys: str) -> list[tuple[object, object]]:
    return [(school.school.pupils[key.partition(".")[0]], school.school.guardians[key]) for key in keys]


def reminders(school: Letters, *keys: str, round_id: int | None = None, **more: object) -> LettersRun:
    run: LettersRun = finish(
        letters.reminder_letters(school.register, round_id, pairs_of(school, *keys), **more)  # type: ignore[arg-type]
    )
    return run


def open_round(work: Work, run_id: int, purpose_ids: list[int]) -> int:
    row = Round(
        title="Ronde", kind=RoundKind.ALL, scope={"purpose_ids": purpose_ids}, opened_on=TODAY,
        hand_in_by=date(2026, 10, 20), recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    work.session.add(RoundRun(round_id=row.id, form_run_id=run_id))
    work.session.flush()
    return row.id


def test_only_who_owes_an_answer_is_reminded_and_in_class_list_order(school: Letters) -> None:
    run = reminders(school, "emir.vader", "sanne.vader", "milan.vader", "milan.moeder")
    pages = pages_of(run.pdf)
    assert run.letters == 3
    assert run.pages == len(pages)
    told = [page.split("Beste ")[1].split(",")[0] for page in pages if "Beste " in page]
    assert told == ["S. Jansen", "D. Verhoef", "K. Aydın"]


def test_who_may_not_decide_is_never_reminded(school: Letters) -> None:
    with pytest.raises(NothingToWrite):
        reminders(school, "yara.vader", "pim.vader", "zoe.pleegmoeder")


def test_the_tone_follows_the_step(school: Letters) -> None:
    told = [words_of(reminders(school, "milan.moeder", step=step).pdf) for step in (1, 2, 3, 9)]
    assert "Misschien ligt het formulier nog thuis" in told[0]
    assert "Tweede herinnering" in told[1]
    assert "Laatste herinnering" in told[2]
    assert "Laatste herinnering" in told[3]
    assert all("Geen antwoord is nee." in text for text in told)


def test_a_reminder_names_what_is_open_the_day_and_the_code_of_this_guardians_form(school: Letters) -> None:
    form_run = school.register.ask(lambda work: work.rows(select(PrintedForm.run_id, PrintedForm.code))[0])
    wanted = [int(p.id) for p in school.purposes[:2]]
    round_id = school.register.do(open_round, form_run[0], wanted)
    school.register.do(consent.undo, school.fathers.decision_ids)
    text = words_of(reminders(school, "sanne.vader", round_id=round_id, hand_in_by=date(2026, 10, 20)).pdf)
    assert "20 oktober 2026" in text
    assert form_run[1][:4] in text
    assert school.purposes[0].title in text
    assert school.purposes[5].title not in text
    assert not [word for word in MOTHERS if word in text]
    form_id = school.register.ask(lambda work: work.rows(select(PrintedForm.id))[0][0])
    school.register.do(consent.mark_form, form_id, FormState.LOST)
    assert form_run[1][:4] not in words_of(reminders(school, "sanne.vader", round_id=round_id).pdf)


def test_every_reminder_leaves_its_row_and_one_line_in_the_log(school: Letters) -> None:
    reminders(school, "milan.moeder", "milan.vader", step=2)
    rows = school.register.ask(lambda work: [tuple(r) for r in work.rows(select(
        Reminder.pupil_id, Reminder.guardian_id, Reminder.kind, Reminder.outcome, Reminder.on, Reminder.note,
    ))])  # fmt: skip
    milan = school.school.pupils["milan"]
    assert rows == [
        (milan, school.school.guardians[f"milan.{who}"], StepKind.LETTER, Outcome.SENT, TODAY, "")
        for who in ("moeder", "vader")
    ]
    assert school.log("rounds.letters") == [("", {"kind": "reminder", "letters": 2, "step": 2})]


def test_a_making_that_is_stopped_keeps_nothing(school: Letters) -> None:
    steps = letters.reminder_letters(school.register, None, pairs_of(school, "milan.moeder"))  # type: ignore[arg-type]
    next(steps)
    steps.close()
    assert school.register.ask(lambda work: work.rows(select(Reminder.id))) == []
    assert school.log("rounds.letters") == []


# The yearly letter


def yearly(school: Letters, *groups: str) -> LettersRun:
    run: LettersRun = finish(letters.yearly_letters(school.register, [school.school.groups[g] for g in groups]))
    return run


def test_the_yearly_letter_shows_each_guardian_the_own_answers_only(school: Letters) -> None:
    pages = pages_of(yearly(school, "5").pdf)
    mothers = [p for p in pages if f"Beste {MOTHER}" in p]
    fathers = [p for p in pages if f"Beste {FATHER}" in p]
    assert len(mothers) == len(fathers) == 1
    assert " nee " not in mothers[0].split("Staat er")[0].split("Sinds")[1]
    assert f"{school.purposes[0].title} nee 06-10-2026" in fathers[0]
    assert f"{school.purposes[1].title} ja 01-10-2026" in fathers[0]
    assert not [word for word in FATHERS if word in mothers[0]]
    assert not [word for word in MOTHERS if word in fathers[0]]


def test_the_yearly_letter_goes_to_who_decides_and_is_kept_apart_from_reminders(school: Letters) -> None:
    assert school.register.ask(last_yearly) is None
    run = yearly(school)
    text = words_of(run.pdf)
    told = {page.split("Beste ")[1].split(",")[0] for page in pages_of(run.pdf) if "Beste " in page}
    assert told == {MOTHER, FATHER, "S. Jansen", "D. Verhoef", "N. El Amrani", "J. 't Hart", "K. Aydın"}
    assert "Geachte heer of mevrouw," in text
    rows = school.register.ask(lambda work: work.rows(select(Reminder.round_id, Reminder.note)))
    assert len(rows) == run.letters == 8
    assert {tuple(r) for r in rows} == {(None, YEARLY)}
    assert school.register.ask(last_yearly) == TODAY


def test_every_letter_lies_on_sheets_of_its_own_and_has_its_number_on_every_page(school: Letters) -> None:
    pages = pages_of(yearly(school, "5").pdf)
    assert len(pages) % 2 == 0
    starts = [i for i, page in enumerate(pages) if "Beste " in page or "Geachte " in page]
    assert all(start % 2 == 0 for start in starts)
    for number, start in enumerate(starts, 1):
        end = starts[number] if number < len(starts) else len(pages)
        for page in pages[start:end]:
            assert f"brief {number} ·" in page or "met opzet leeg" in page
    cover = pages[0]
    assert "6 brieven voor 4 leerlingen" in cover
    assert "Vries, Sanne de" in cover
    assert not [word for word in (MOTHER, FATHER) if word in cover]


# Disagreement and withdrawal


def test_the_letter_of_no_agreement_is_the_same_for_both_and_tells_of_nobody(school: Letters) -> None:
    window(school, "left")
    pdf = school.register.do(letters.disagreement_letter, school.sanne, [school.purposes[0].id])
    pages = pages_of(pdf)
    first, second = (" ".join(pages[:2]), " ".join(pages[2:]))
    assert len(pages) == 4
    assert MOTHER in first
    assert FATHER in second
    assert not [word for word in FATHERS if word in first]
    assert not [word for word in MOTHERS if word in second]
    head = "Geen overeenstemming"
    assert first.split(head)[1].replace(MOTHER, "X") == second.split(head)[1].replace(FATHER, "X")
    assert "253a" in first
    assert school.purposes[0].title in first
    assert school.purposes[1].title not in first
    assert len(school.log("rounds.letter")) == 2


def test_a_letter_of_no_agreement_needs_a_purpose_and_somebody_who_decides(school: Letters) -> None:
    with pytest.raises(NothingToWrite):
        school.register.do(letters.disagreement_letter, school.sanne, [])


def test_the_confirmation_names_what_when_what_comes_down_and_what_stays(school: Letters) -> None:
    by_medium = {p.medium.value: p for p in school.purposes}
    online, printed, kept = by_medium["online"], by_medium["print"], by_medium["press"]
    with pytest.raises(NothingToWrite):
        school.register.do(letters.withdrawal_confirmation, school.sanne, school.mother, [])
    school.register.do(
        consent.withdraw, school.sanne, school.mother, (online.id, printed.id), at_desk(date(2026, 10, 6))
    )
    text = words_of(
        school.register.do(
            letters.withdrawal_confirmation, school.sanne, school.mother, [], places=["Website, sportdag, 12-06-2026"]
        )
    )
    assert f"{online.title} 06-10-2026 Wij halen het van internet." in text
    assert "Wat al gedrukt is, blijft. Wij drukken niets nieuws." in text
    assert kept.title not in text
    assert "Website, sportdag, 12-06-2026" in text
    assert not [word for word in FATHERS if word in text]
    with pytest.raises(NothingToWrite):
        school.register.do(letters.withdrawal_confirmation, school.sanne, school.father, [])


def test_an_older_yes_that_arrives_late_does_not_keep_a_withdrawal_from_being_confirmed(school: Letters) -> None:
    first = school.purposes[0]
    school.register.do(consent.withdraw, school.sanne, school.mother, (first.id,), at_desk(date(2026, 10, 6)))
    late = replace(at_desk(date(2026, 10, 2)), received_on=date(2026, 10, 6))
    school.register.do(consent.record, school.sanne, school.mother, {first.id: Answer.YES}, late)
    text = words_of(school.register.do(letters.withdrawal_confirmation, school.sanne, school.mother, []))
    assert first.title in text


def test_a_citizen_service_number_stands_in_no_place_of_a_letter(school: Letters) -> None:
    first = school.purposes[0]
    school.register.do(consent.withdraw, school.sanne, school.mother, (first.id,), at_desk(date(2026, 10, 6)))
    with pytest.raises(LooksLikeBsn):
        school.register.do(
            letters.withdrawal_confirmation, school.sanne, school.mother, [], places=["lijst 111222333, map 2"]
        )


# The address


ALL: dict[str, Callable[[Letters], bytes]] = {
    "receipt": lambda s: receipt(s, of_father=False),
    "reminder": lambda s: reminders(s, "milan.moeder", "sanne.moeder").pdf,
    "yearly": lambda s: yearly(s, "5").pdf,
    "disagreement": lambda s: s.register.do(letters.disagreement_letter, s.sanne, [s.purposes[0].id]),
}


@pytest.mark.parametrize("side", ["none", "left", "right"])
@pytest.mark.parametrize("kind", sorted(ALL))
def test_a_secret_address_is_never_printed(school: Letters, kind: str, side: str) -> None:
    window(school, side)
    school.register.do(_move, "Geheimlaan", "sanne.moeder", school)
    school.register.do(consent.withdraw, school.sanne, school.mother, (school.purposes[1].id,), at_desk(TODAY))
    assert "Geheimlaan" not in words_of(ALL[kind](school))


def _move(work: Work, street: str, who: str, school: Letters) -> None:
    work.change(update(Guardian).where(Guardian.id == school.school.guardians[who]).values(street=street))


def test_a_letter_in_a_window_envelope_has_the_own_address_or_goes_through_the_school(school: Letters) -> None:
    window(school, "right")
    pages = pages_of(yearly(school, "5").pdf)
    father = next(p for p in pages if f"Beste {FATHER}" in p)
    mother = next(p for p in pages if f"Beste {MOTHER}" in p)
    assert "Havenstraat 3 1199 EB NIEUWERVEEN" in father
    assert "(via school)" in mother
    assert "1199 EB" not in mother


def test_without_a_window_no_address_is_printed_at_all(school: Letters) -> None:
    text = words_of(yearly(school, "5").pdf)
    assert f"Voor: {FATHER}" in text
    assert "Havenstraat" not in text
    assert "Molenpad" not in text


@pytest.mark.parametrize(("side", "x"), [("left", 24.0), ("right", 114.0)])
def test_the_address_stands_where_the_window_is(school: Letters, side: str, x: float) -> None:
    window(school, side)
    page = render(school.register.do(letters.disagreement_letter, school.sanne, [school.purposes[0].id]), 2)
    assert page.dark(x - 0.5, 50.0, 72.0, 22.0) > 0.01
    other = 24.0 if side == "right" else 114.0
    assert page.dark(other - 1, 50.0, 76.0, 22.0) == 0.0
    assert page.dark(x - 0.5, 72.5, 76.0, 5.0) == 0.0


# Own words, odd names, roles


def test_own_words_stand_in_the_letter_and_are_kept_clean(school: Letters) -> None:
    text = words_of(receipt(school, note="Kom gerust langs.\nWij **helpen** u."))
    assert "Kom gerust langs." in text
    assert "**helpen**" in text
    with pytest.raises(LooksLikeBsn):
        receipt(school, note="BSN 111222333")
    with pytest.raises(InvalidValue):
        receipt(school, note="a" * 901)


def _odd_names(work: Work, school: Letters) -> None:
    long = "Wolde**schalk <b>x</b> & " + "Aa" * 60
    work.change(update(Guardian).where(Guardian.id == school.father).values(surname=long, street="S" * 120))
    work.change(update(Pupil).where(Pupil.id == school.sanne).values(first_name="Sanne\u202eeknaS", surname="V" * 120))


@pytest.mark.parametrize("kind", [Kind.RECEIPT, Kind.YEARLY, Kind.DISAGREEMENT])
def test_long_names_markup_and_bidi_marks_leave_the_paper_right(school: Letters, kind: Kind) -> None:
    window(school, "right")
    school.register.do(_odd_names, school)
    about = (school.purposes[0].id,)
    pdf = school.register.do(make_letter, LetterAsk(kind, school.sanne, school.father, purpose_ids=about))
    text = words_of(pdf)
    assert "\u202e" not in text
    assert "<b>x</b> &" in text
    assert "de**schalk" in text.replace(" ", "").replace("\u2060", "")
    with opened(pdf) as document:
        count = len(document)
    wide = 148.0 if kind is Kind.RECEIPT else 210.0
    for number in range(count):
        assert render(pdf, number).dark(wide - 10.5, 0, 10.0, 200.0) == 0.0, "nothing runs into the edge"


def test_equal_input_gives_equal_bytes(school: Letters) -> None:
    assert receipt(school) == receipt(school)
    assert yearly(school, "5").pdf == yearly(school, "5").pdf


def test_a_sample_says_so_and_leaves_no_trace(school: Letters) -> None:
    ask = LetterAsk(Kind.YEARLY, school.sanne, school.father)
    assert "voorbeeld" in words_of(school.register.ask(sample_letter, ask))
    assert school.log("rounds.letter") == []
    pdf = school.register.do(make_letter, ask)
    assert "voorbeeld" not in words_of(pdf)
    facts = {"kind": "yearly", "guardian": int(school.father), "pdf": sha256(pdf).hexdigest()}
    assert school.log("rounds.letter") == [(f"pupil/{school.sanne}", facts)]


@pytest.mark.parametrize("role", [Role.TEACHER, Role.DPO, Role.KIT])
def test_who_may_not_print_gets_no_letter(school: Letters, role: Role) -> None:
    other = as_role(school.register, role=role, groups=frozenset({"5"}))
    for kind in Kind:
        with pytest.raises(NotAllowed):
            other.ask(sample_letter, LetterAsk(kind, school.sanne, school.father))
    with pytest.raises(NotAllowed):
        finish(letters.yearly_letters(other))
    with pytest.raises(NotAllowed):
        finish(letters.reminder_letters(other, None, [(school.sanne, school.father)]))


def test_the_letterhead_stands_on_every_letter(school: Letters) -> None:
    school.register.do(school_commands.set_letterhead, None, "Samen groeien wij.")
    for kind in ("reminder", "yearly", "disagreement"):
        assert "Samen groeien wij." in words_of(ALL[kind](school))


def test_a_reminder_asks_nothing_that_a_guardian_answered(school: Letters) -> None:
    milan, mother = school.school.pupils["milan"], school.school.guardians["milan.moeder"]
    school.register.do(consent.record, milan, mother, {school.purposes[0].id: Answer.NO}, at_desk())
    owed = school.register.ask(owed_letters, None, [(milan, mother)])
    assert owed[0].purposes == tuple(p.title for p in school.purposes[1:])
