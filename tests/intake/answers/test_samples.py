"""The three shapes of a list of answers, read from sample files and led to the register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.consent.rules.facts import Answer
from opoz_desktop.intake.answers import compare
from opoz_desktop.intake.answers.columns import Use
from opoz_desktop.intake.answers.errors import MeaningIncomplete
from opoz_desktop.intake.answers.lines import LineKind, Problem, Remark
from opoz_desktop.intake.answers.matching import Why
from opoz_desktop.intake.answers.meaning import lacking, meaning_of, propose_purpose
from opoz_desktop.intake.answers.meaning import propose as propose_meaning
from opoz_desktop.intake.answers.proposal import propose
from opoz_desktop.intake.answers.reading import moment_of
from opoz_desktop.intake.answers.records import Meaning, Said

from .build import LONG, PER_CHILD, PER_PARENT, Answers, of_kind

MAYBE = {"misschien": Said.NOTHING}


def test_a_row_per_child_asks_who_answered(answers: Answers) -> None:
    proposal = answers.propose(PER_CHILD)
    assert [ask.why for ask in proposal.asks] == [Why.FAMILY] * 6
    assert proposal.ticked() == frozenset()
    assert [(x.problem, x.line) for x in proposal.lines] == [(Problem.NO_PUPIL, 8)]
    assert proposal.reading.blanks == 5
    assert proposal.nothing == 6
    assert proposal.left_out == 7  # "Foto's algemeen", of every row


def test_a_chosen_parent_makes_the_lines(answers: Answers) -> None:
    asks = answers.propose(PER_CHILD).asks
    sanne, milan = asks[0], asks[1]
    mother = answers.school.guardians["sanne.moeder"]
    proposal = answers.propose(PER_CHILD, {sanne.key: mother, milan.key: 0})
    new = of_kind(proposal, LineKind.NEW)
    assert [(x.guardian_id, x.value, x.on) for x in new] == [
        (mother, said, date(2026, 9, 14)) for said in (Answer.YES, Answer.YES, Answer.NO, Answer.NO, Answer.YES)
    ]
    assert all(Remark.BY_HAND in x.remarks for x in new)
    assert {x.problem for x in of_kind(proposal, LineKind.PROBLEM)} == {Problem.LEFT_OUT, Problem.NO_PUPIL}
    assert len(proposal.open_asks) == 4


def test_an_answer_to_a_question_must_be_one_of_its_candidates(answers: Answers) -> None:
    ask = answers.propose(PER_CHILD).asks[0]
    stranger = answers.school.guardians["emir.vader"]
    proposal = answers.propose(PER_CHILD, {ask.key: stranger})
    assert of_kind(proposal, LineKind.NEW) == []


def test_a_row_per_parent_is_matched_by_mail_and_name(answers: Answers) -> None:
    proposal = answers.propose(PER_PARENT)
    new = of_kind(proposal, LineKind.NEW)
    guardians = answers.school.guardians
    assert {x.guardian_id for x in new} == {
        guardians[who]
        for who in ("sanne.moeder", "sanne.vader", "milan.moeder", "milan.vader", "yara.moeder", "yara.vader",
                    "emir.vader")
    }  # fmt: skip
    assert [(a.why, a.said) for a in proposal.asks] == [(Why.NOBODY, "oma Truus")]
    assert {x.problem for x in of_kind(proposal, LineKind.PROBLEM)} == {Problem.FUTURE}
    silent = [x for x in new if x.guardian_id == guardians["sanne.vader"] and "nieuwsbrief" in x.purpose]
    assert silent == []  # "Nog niet ingevuld"


def test_who_has_no_authority_is_on_record_without_effect(answers: Answers) -> None:
    proposal = answers.propose(PER_PARENT)
    father = answers.school.guardians["yara.vader"]
    own = [x for x in proposal.lines if x.guardian_id == father]
    assert len(own) == 3
    assert all(x.remarks == (Remark.NO_AUTHORITY,) for x in own)
    answers.apply(proposal)
    yara = answers.school.pupils["yara"]
    standing = answers.register.ask(consents.standing_of_pupil, yara)
    verdict = next(s.verdict for s in standing.rows if s.purpose.code == "PHOTO_PARENT_APP")
    assert verdict.allowed  # the mother alone decides


def test_a_row_per_question_is_read_with_its_last_moment(answers: Answers) -> None:
    proposal = answers.propose(LONG, words=MAYBE)
    mother = answers.school.guardians["sanne.moeder"]
    site = [x for x in proposal.lines if x.guardian_id == mother and "website" in x.purpose]
    assert [(x.kind, x.value, x.on) for x in site] == [
        (LineKind.OLDER, Answer.NO, date(2026, 9, 14)),
        (LineKind.NEW, Answer.YES, date(2026, 9, 21)),
    ]
    assert site[0].remarks == (Remark.REPLACED,)
    father = answers.school.guardians["milan.vader"]
    assert [(x.value, x.on) for x in proposal.lines if x.guardian_id == father] == [(Answer.NO, date(2026, 9, 21))]
    problems = {x.problem for x in of_kind(proposal, LineKind.PROBLEM)}
    assert problems == {Problem.BEFORE_BIRTH, Problem.DATE_UNREADABLE}


def test_a_word_that_is_not_known_is_asked(answers: Answers) -> None:
    reading = answers.read(LONG)
    assert lacking(reading, answers.meaning(reading)).words == ("misschien",)
    with pytest.raises(MeaningIncomplete):
        answers.propose(LONG)


def test_a_question_without_a_proposal_is_asked(answers: Answers) -> None:
    reading = answers.read(LONG)
    proposed = propose_meaning(reading, answers.register.ask(consents.purposes))
    assert lacking(reading, proposed).questions == ("schoolreis",)


def test_two_questions_never_become_one_kind_of_consent(answers: Answers) -> None:
    reading = answers.read(PER_CHILD)
    right = answers.meaning(reading)
    twice = Meaning({**right.questions, "fotosalgemeen": "PHOTO_NEWSLETTER"}, right.words)
    with pytest.raises(MeaningIncomplete):
        propose(reading, answers.register.ask(compare.compare), twice)


def test_a_bsn_is_left_out_and_nowhere_in_what_was_read(answers: Answers) -> None:
    reading = answers.read(PER_CHILD)
    assert sum(reading.dropped.values()) == 2
    assert "111222333" not in repr(reading)
    assert "123456782" not in repr(reading)


def test_a_bsn_in_a_cell_of_words_is_left_out(answers: Answers, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    rows = ("Leerlingnummer;Beantwoord door;Ouderapp", "1042;I. de Vries 111222333;ja", "0914;S. Jansen;nee")
    path.write_text("\n".join((*rows, "1005;K. Aydın;111222333", "1002;N. El Amrani;nee")), encoding="utf-8")
    reading = answers.read(path)
    assert sum(reading.dropped.values()) == 2
    assert "111222333" not in repr(reading)
    assert reading.rows[0].parent.is_empty


@pytest.mark.parametrize("word", ["", " ", "misschien", "x", "v", "niet", "geen bezwaar", "alleen binnen school", "2"])
def test_only_words_of_the_lists_are_an_answer(word: str) -> None:
    assert meaning_of(word) is None


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("Ja", Said.YES), ("YES", Said.YES), ("1", Said.YES), ("true", Said.YES), ("Toestemming gegeven", Said.YES),
        ("nee", Said.NO), ("0", Said.NO), ("Geen toestemming", Said.NO), ("Ingetrokken", Said.NO),
        ("Niet ingevuld", Said.NOTHING), ("n.v.t.", Said.NOTHING), ("-", Said.NOTHING), ("geen antwoord", Said.NOTHING),
    ],
)  # fmt: skip
def test_known_words(word: str, said: Said) -> None:
    assert meaning_of(word) is said


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("Website", "PHOTO_SCHOOL_WEBSITE"), ("Foto's in de nieuwsbrief", "PHOTO_NEWSLETTER"),
        ("Op Instagram van de school", "PHOTO_SOCIAL_INSTAGRAM"), ("Parro", "PHOTO_PARENT_APP"),
        ("Website OPOZ", ""), ("Social media", ""), ("Foto's", ""), ("Nieuwsbrief en website", ""),
    ],
)  # fmt: skip
def test_a_question_proposes_one_kind_of_consent_or_none(answers: Answers, question: str, code: str) -> None:
    assert propose_purpose(question, answers.register.ask(consents.purposes)) == code


@pytest.mark.parametrize(
    ("text", "day", "time"),
    [
        ("14-9-2026 08:12", date(2026, 9, 14), "08:12"), ("14/09/26", date(2026, 9, 14), ""),
        ("2026-09-14T08:12:33", date(2026, 9, 14), "08:12"), ("20260914", date(2026, 9, 14), ""),
        ("ma 14 september 2026 om 8.12 uur", date(2026, 9, 14), "08:12"),
        ("14 sep. 2026, 23:59", date(2026, 9, 14), "23:59"),
        ("14-09-2026 25:00", None, ""), ("09/14/2026", None, ""), ("gisteren", None, ""), ("31-02-2026", None, ""),
        ("", None, ""),
    ],
)  # fmt: skip
def test_days_as_apps_write_them(text: str, day: date | None, time: str) -> None:
    found, moment = moment_of(text)
    assert found == day
    assert (moment.strftime("%H:%M") if moment else "") == time


def test_the_columns_are_recognised(answers: Answers) -> None:
    from opoz_desktop.intake.answers import columns
    from opoz_desktop.intake.recognise import recognise

    from .build import SAMPLES

    for name, long, parents in ((PER_CHILD, False, False), (PER_PARENT, False, True), (LONG, True, True)):
        path = SAMPLES / name
        found = columns.look(path, recognise(path))
        guessed = columns.guess(found)
        assert (guessed.is_long, guessed.names_parents, guessed.missing()) == (long, parents, "")
        assert guessed.has(Use.ANSWERED_ON)
