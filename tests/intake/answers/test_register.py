"""Answers of a file against answers on record: what is new, what is older, what must be confirmed, and taking back."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.consent.commands import Evidence, PolicyChange
from opoz_desktop.features.consent.model import Decision, DecisionVoid
from opoz_desktop.features.consent.rules.facts import Answer, Basis, Channel, Identity, Level, Medium, Policy
from opoz_desktop.features.school.model import Sex
from opoz_desktop.intake import commands as intake
from opoz_desktop.intake.answers import columns, commands, memory
from opoz_desktop.intake.answers.columns import AnswerColumns, Use
from opoz_desktop.intake.answers.errors import FlipNotConfirmed
from opoz_desktop.intake.answers.lines import LineKind, Problem, Remark
from opoz_desktop.intake.answers.matching import Why
from opoz_desktop.intake.answers.records import Said
from opoz_desktop.intake.errors import ChangedSinceImport, ImportTooOld, RegisterMovedOn
from opoz_desktop.intake.model import ColumnChoice, ImportBatch
from opoz_desktop.intake.recognise import recognise
from opoz_desktop.intake.snapshot import history
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import NotAllowed, NotFound, NothingToUndo
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import audit
from tests.small_school import NOW, TODAY, as_role, dump

from .build import PER_CHILD, PER_PARENT, Answers, of_kind

SITE, APP = "PHOTO_SCHOOL_WEBSITE", "PHOTO_PARENT_APP"
HEADS = ("Leerlingnummer", "Roepnaam", "Achternaam", "Geboortedatum", "Beantwoord door", "E-mail", "Datum", "Website")


def listed(folder: Path, *rows: Sequence[str], heads: Sequence[str] = HEADS) -> Path:
    """Write a list with these rows and return its path."""
    path = folder / "ouderapp.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows([heads, *rows])
    return path


def mother(day: str, word: str) -> tuple[str, ...]:
    """Return a row in which Sanne's mother answers."""
    return ("1042", "Sanne", "de Vries", "14-03-2018", "I. de Vries", "i.devries@example.org", day, word)


def test_a_no_of_a_parent_who_said_yes_is_a_withdrawal(answers: Answers, tmp_path: Path) -> None:
    answers.said("sanne.moeder", SITE, Answer.YES, date(2026, 9, 1))
    proposal = answers.propose(listed(tmp_path, mother("10-09-2026", "nee")))
    (line,) = proposal.lines
    assert (line.kind, line.value, line.known) == (LineKind.CHANGED, Answer.WITHDRAWN, Answer.YES)
    answers.apply(proposal)
    assert answers.on_record()[-1][3:] == (Answer.WITHDRAWN, date(2026, 9, 10))


@pytest.mark.parametrize("before", [Answer.NO, Answer.WITHDRAWN])
def test_a_yes_against_a_standing_no_is_never_taken_in_a_heap(answers: Answers, tmp_path: Path, before: Answer) -> None:
    if before is Answer.WITHDRAWN:
        answers.said("sanne.moeder", SITE, Answer.YES, date(2026, 8, 25))
    answers.said("sanne.moeder", SITE, before, date(2026, 9, 1))
    proposal = answers.propose(listed(tmp_path, mother("10-09-2026", "ja")))
    (line,) = proposal.lines
    assert line.kind is LineKind.FLIP
    assert proposal.ticked() == frozenset()
    record = answers.on_record()
    with pytest.raises(FlipNotConfirmed):
        answers.apply(proposal, {line.key})
    assert answers.apply(proposal) == 0
    assert answers.on_record() == record
    answers.apply(proposal, (), {line.key})
    assert answers.on_record()[-1][3] is Answer.YES


def test_a_no_about_an_earlier_text_is_a_standing_no_as_well(answers: Answers, tmp_path: Path) -> None:
    answers.said("sanne.moeder", SITE, Answer.NO, date(2026, 9, 1))
    texts = answers.register.ask(consents.versions_of, answers.purpose(SITE))[-1].texts
    texts["nl"]["who"] = "Iedereen, ook zoekmachines."
    answers.register.do(consent.change_text, answers.purpose(SITE), texts, material=True)
    proposal = answers.propose(listed(tmp_path, mother("06-10-2026", "ja")))
    assert [x.kind for x in proposal.lines] == [LineKind.FLIP]


def test_what_the_register_knows_of_a_later_day_stays(answers: Answers, tmp_path: Path) -> None:
    answers.said("sanne.moeder", SITE, Answer.NO, date(2026, 9, 20))
    proposal = answers.propose(listed(tmp_path, mother("10-09-2026", "ja")))
    (line,) = proposal.lines
    assert (line.kind, line.can_be_taken) == (LineKind.OLDER, False)
    assert answers.apply(proposal, {line.key}, {line.key}) == 0


def test_an_older_yes_does_not_pass_a_no_that_came_in_later(answers: Answers, tmp_path: Path) -> None:
    """A no counts from the day it came in, so a yes given between the two days is older."""
    evidence = Evidence(date(2026, 9, 1), date(2026, 9, 20), Channel.DESK, Identity.KNOWN_IN_PERSON)
    school = answers.school
    answers.register.do(
        consent.record, school.pupils["sanne"], school.guardians["sanne.moeder"],
        {answers.purpose(SITE): Answer.NO}, evidence,
    )  # fmt: skip
    proposal = answers.propose(listed(tmp_path, mother("10-09-2026", "ja")))
    assert [x.kind for x in proposal.lines] == [LineKind.OLDER]


def test_a_yes_of_the_same_day_as_a_no_must_be_confirmed(answers: Answers, tmp_path: Path) -> None:
    answers.said("sanne.moeder", SITE, Answer.NO, date(2026, 9, 10))
    (line,) = answers.propose(listed(tmp_path, mother("10-09-2026", "ja"))).lines
    assert (line.kind, line.remarks) == (LineKind.FLIP, (Remark.SAME_DAY,))


@pytest.mark.parametrize("word", ["", "niet ingevuld", "-", "n.v.t."])
def test_a_blank_is_no_line_and_overwrites_nothing(answers: Answers, tmp_path: Path, word: str) -> None:
    answers.said("sanne.moeder", SITE, Answer.YES, date(2026, 9, 1))
    record = answers.on_record()
    columns = answers.read(listed(tmp_path, mother("10-09-2026", "ja"))).columns
    from opoz_desktop.intake.answers.columns import AnswerColumns

    reading = answers.read(listed(tmp_path, mother("10-09-2026", word)), AnswerColumns.from_text(columns))
    proposal = answers.propose(reading)
    assert (proposal.lines, proposal.nothing) == ((), 1)
    assert answers.apply(proposal) == 0
    assert answers.on_record() == record


def test_the_same_answer_again_is_known_already(answers: Answers, tmp_path: Path) -> None:
    path = listed(tmp_path, mother("10-09-2026", "ja"))
    answers.apply(answers.propose(path))
    again = answers.propose(path)
    assert [x.kind for x in again.lines] == [LineKind.SAME]
    assert answers.apply(again) == 0


def test_yes_and_no_at_one_moment_are_neither(answers: Answers, tmp_path: Path) -> None:
    proposal = answers.propose(listed(tmp_path, mother("10-09-2026", "ja"), mother("10-09-2026", "nee")))
    assert {x.problem for x in proposal.lines} == {Problem.CONTRADICTS}
    assert len(proposal.lines) == 2
    timed = answers.propose(listed(tmp_path, mother("10-09-2026 08:00", "ja"), mother("10-09-2026 09:00", "nee")))
    assert [(x.kind, x.value) for x in timed.lines if x.can_be_taken] == [(LineKind.NEW, Answer.NO)]


@pytest.mark.parametrize(
    ("day", "problem"),
    [
        ("07-10-2026", Problem.FUTURE), ("01-01-2018", Problem.BEFORE_BIRTH),
        ("32-13-2026", Problem.DATE_UNREADABLE), ("", Problem.UNDATED),
    ],
)  # fmt: skip
def test_a_day_that_cannot_be_is_listed(answers: Answers, tmp_path: Path, day: str, problem: Problem) -> None:
    (line,) = answers.propose(listed(tmp_path, mother(day, "ja"))).lines
    assert (line.kind, line.problem, line.who) == (LineKind.PROBLEM, problem, "Vries, Sanne de")


def test_an_answer_of_before_this_file_is_about_the_first_text(answers: Answers, tmp_path: Path) -> None:
    proposal = answers.propose(listed(tmp_path, mother("01-09-2024", "ja")))
    assert [(x.kind, x.on) for x in proposal.lines] == [(LineKind.NEW, date(2024, 9, 1))]


def test_an_answer_of_before_the_school_asked_is_listed(answers: Answers, tmp_path: Path) -> None:
    texts = {"nl": dict.fromkeys(("title", "short", "what", "who", "by", "how_long"), "Schoolkrant")}
    policy = PolicyChange(True, Basis.CONSENT, Policy.ALL_AUTHORITY_HOLDERS, True, "besluit van de school")  # noqa: FBT003
    answers.register.do(consent.add_purpose, "OWN_PAPER", Level.SCHOOL, Medium.PRINT, texts, policy)
    heads = (*HEADS[:-1], "Schoolkrant")
    early = answers.propose(listed(tmp_path, mother("05-10-2026", "ja"), heads=heads))
    assert [(x.kind, x.problem) for x in early.lines] == [(LineKind.PROBLEM, Problem.BEFORE_TEXT)]
    today = answers.propose(listed(tmp_path, mother("06-10-2026", "ja"), heads=heads))
    assert [x.kind for x in today.lines] == [LineKind.NEW]


def test_a_person_says_which_day_counts_for_answers_without_one(answers: Answers, tmp_path: Path) -> None:
    proposal = answers.propose(listed(tmp_path, mother("", "ja")), undated=date(2026, 9, 30))
    assert [(x.kind, x.on) for x in proposal.lines] == [(LineKind.NEW, date(2026, 9, 30))]


# who is meant


def test_homonyms_are_asked(answers: Answers, tmp_path: Path) -> None:
    school = answers.school
    school.add_pupil("sanne2", "Sanne", "de", "Vries", "5", born=date(2018, 3, 14), number="2042", sex=Sex.GIRL)
    school.add_guardian("sanne2", "moeder", "K", "de", "Vries")
    row = ("", *mother("10-09-2026", "ja")[1:])
    (ask,) = answers.propose(listed(tmp_path, row)).asks
    assert (ask.why, {c.id for c in ask.candidates}) == (
        Why.HOMONYM, {school.pupils["sanne"], school.pupils["sanne2"]},
    )  # fmt: skip


def test_a_number_of_another_child_is_asked(answers: Answers, tmp_path: Path) -> None:
    row = ("0914", *mother("10-09-2026", "ja")[1:])
    (ask,) = answers.propose(listed(tmp_path, row)).asks
    assert ask.why is Why.CLASH
    assert {c.id for c in ask.candidates} == {answers.school.pupils["milan"], answers.school.pupils["sanne"]}


def test_a_name_without_birthday_is_asked(answers: Answers, tmp_path: Path) -> None:
    row = ("", "Sanne", "de Vries", "", *mother("10-09-2026", "ja")[4:])
    (ask,) = answers.propose(listed(tmp_path, row)).asks
    assert ask.why is Why.NO_BIRTHDAY


def test_two_children_of_the_file_are_never_one_pupil(answers: Answers, tmp_path: Path) -> None:
    """The register has no ECK iD of Sanne: either may be hers, so neither is taken."""
    heads = ("ECK iD", *HEADS[1:])
    rows = [(f"https://ketenid.nl/pilot/{n}", *mother("10-09-2026", "ja")[1:]) for n in ("a1", "b2")]
    proposal = answers.propose(listed(tmp_path, *rows, heads=heads))
    assert [a.why for a in proposal.asks] == [Why.TWICE, Why.TWICE]
    assert proposal.lines == ()
    assert len(answers.propose(listed(tmp_path, rows[0], heads=heads)).ticked()) == 1


def test_a_shared_mail_address_needs_the_name(answers: Answers, tmp_path: Path) -> None:
    school = answers.school
    school.add_guardian("sanne", "stiefvader", "B", "", "Smit", email="i.devries@example.org")
    named = answers.propose(listed(tmp_path, mother("10-09-2026", "ja")))
    assert [x.guardian_id for x in named.lines] == [school.guardians["sanne.moeder"]]
    nameless = (*mother("10-09-2026", "ja")[:4], "", *mother("10-09-2026", "ja")[5:])
    (ask,) = answers.propose(listed(tmp_path, nameless)).asks
    assert ask.why is Why.SEVERAL


def test_mail_of_one_and_name_of_another_is_asked(answers: Answers, tmp_path: Path) -> None:
    row = (*mother("10-09-2026", "ja")[:4], "P. Kuipers", *mother("10-09-2026", "ja")[5:])
    (ask,) = answers.propose(listed(tmp_path, row)).asks
    assert ask.why is Why.MAIL_OR_NAME


def test_the_surname_alone_of_two_parents_is_asked(answers: Answers, tmp_path: Path) -> None:
    answers.school.add_guardian("sanne", "oma", "C", "de", "Vries")
    row = (*mother("10-09-2026", "ja")[:4], "de Vries", "", "10-09-2026", "ja")
    (ask,) = answers.propose(listed(tmp_path, row)).asks
    assert ask.why is Why.SEVERAL


# recording and taking back


def _rows(work: Work) -> list[Decision]:
    return list(work.session.scalars(select(Decision).order_by(Decision.id)))


def _facts(work: Work) -> list[tuple[object, ...]]:
    return [
        (d.channel, d.identity, d.signature_present, d.document_ref, d.note, d.received_on, d.authority_basis)
        for d in _rows(work)
    ]


def test_an_answer_carries_its_evidence(answers: Answers, tmp_path: Path) -> None:
    path = listed(tmp_path, mother("10-09-2026", "ja"))
    proposal = answers.propose(path)
    batch = answers.apply(proposal)
    assert answers.register.ask(_facts) == [
        (
            Channel.PORTAL, Identity.PORTAL_LOGIN, False, f"import {batch}",
            f"ouderapp, regel 2, kolomkeuze {proposal.version}", date(2026, 9, 10), "verklaring ouders",
        )
    ]  # fmt: skip
    kept = answers.register.ask(lambda work: [(b.file_digest, b.parts, b.counts) for b in _batches(work)])
    assert kept == [(hashlib.sha256(path.read_bytes()).digest(), ["answers"], {"new": 1})]


def _batches(work: Work) -> list[ImportBatch]:
    return list(work.session.scalars(select(ImportBatch)))


def test_the_log_says_how_many_and_no_name(answers: Answers) -> None:
    answers.apply(answers.propose(PER_PARENT))
    lines = answers.register.ask(audit.audit_lines, audit.LogFilter(), limit=50)
    line = next(x for x in lines if x.action == "intake.answers")
    assert line.facts["answers"] == 22 - 3
    assert line.facts["pupils"] == 4
    assert len(str(line.facts["sha256"])) == 64
    assert "Vries" not in repr(lines)
    assert sum(x.action == "consent.import" for x in lines) == 4


def test_the_log_notices_no_row_changed_behind_its_back(answers: Answers) -> None:
    checks = {"pupil": consents.answer_digests}
    batch = answers.apply(answers.propose(PER_PARENT))
    assert audit.verify(answers.school.vault, checks).faults == ()
    answers.undo(batch)
    assert audit.verify(answers.school.vault, checks).faults == ()


def test_a_list_is_taken_back_and_stays_on_record(answers: Answers) -> None:
    answers.said("sanne.moeder", SITE, Answer.YES, date(2026, 9, 1))
    before = answers.on_record()
    batch = answers.apply(answers.propose(PER_PARENT))
    assert len(answers.on_record()) > len(before)
    total = len(answers.register.ask(_rows))
    assert answers.undo(batch) == total - 1
    assert answers.on_record() == before
    assert len(answers.register.ask(_rows)) == total
    with pytest.raises(NothingToUndo):
        answers.undo(batch)


def test_the_undo_of_imports_takes_answers_back_the_same_way(answers: Answers) -> None:
    answers.apply(answers.propose(PER_PARENT))
    answers.register.do(intake.undo_last)
    assert answers.on_record() == []
    assert len(answers.register.ask(_rows)) == 19


def test_a_list_is_not_taken_back_when_a_parent_answered_since(answers: Answers, tmp_path: Path) -> None:
    batch = answers.apply(answers.propose(listed(tmp_path, mother("10-09-2026", "ja"))))
    answers.said("sanne.moeder", SITE, Answer.NO, date(2026, 9, 11))
    before = answers.register.ask(dump)
    with pytest.raises(ChangedSinceImport) as caught:
        answers.undo(batch)
    assert caught.value.rows == 1
    assert answers.register.ask(dump) == before


def test_an_answer_of_another_parent_is_no_reason_to_keep_a_list(answers: Answers, tmp_path: Path) -> None:
    batch = answers.apply(answers.propose(listed(tmp_path, mother("10-09-2026", "ja"))))
    answers.said("sanne.vader", SITE, Answer.NO, date(2026, 9, 11))
    assert answers.undo(batch) == 1


def test_a_corrected_answer_keeps_the_list(answers: Answers, tmp_path: Path) -> None:
    batch = answers.apply(answers.propose(listed(tmp_path, mother("10-09-2026", "ja"))))
    decision = answers.register.ask(_rows_ids)[0]
    evidence = Evidence(TODAY, TODAY, Channel.PHONE, Identity.CALLED_BACK)
    answers.register.do(consent.correct, decision, Answer.NO, evidence)
    with pytest.raises(ChangedSinceImport):
        answers.undo(batch)


def _rows_ids(work: Work) -> list[int]:
    return list(work.session.scalars(select(Decision.id)))


def test_a_list_is_too_old_to_take_back_after_the_term(answers: Answers, tmp_path: Path) -> None:
    batch = answers.apply(answers.propose(listed(tmp_path, mother("10-09-2026", "ja"))))
    answers.register.clock = FixedClock(NOW.replace(year=2027))
    with pytest.raises(ImportTooOld):
        answers.undo(batch)
    with pytest.raises(NotFound):
        answers.undo(batch + 1)


def test_a_register_that_moved_on_is_not_written_to(answers: Answers, tmp_path: Path) -> None:
    proposal = answers.propose(listed(tmp_path, mother("10-09-2026", "ja")))
    answers.said("sanne.moeder", SITE, Answer.NO, date(2026, 9, 30))
    with pytest.raises(RegisterMovedOn):
        answers.apply(proposal)
    assert [r[3] for r in answers.on_record()] == [Answer.NO]


def test_closing_halfway_keeps_nothing(answers: Answers) -> None:
    proposal = answers.propose(PER_PARENT)
    before = answers.register.ask(dump)
    steps = answers.register.run(commands.apply, proposal, proposal.ticked(), ())
    next(steps)
    next(steps)
    steps.close()
    assert answers.register.ask(dump) == before


@pytest.mark.parametrize("role", [Role.IB, Role.TEACHER, Role.DPO])
def test_who_may_not_import_records_nothing(answers: Answers, role: Role) -> None:
    proposal = answers.propose(PER_PARENT)
    other = as_role(answers.register, role=role)
    with pytest.raises(NotAllowed):
        finish(other.run(commands.apply, proposal, proposal.ticked(), ()))
    assert answers.on_record() == []


def test_the_choice_is_remembered_for_the_next_list(answers: Answers) -> None:
    assert answers.remembered(PER_CHILD) is None
    asks = answers.propose(PER_CHILD).asks
    proposal = answers.propose(PER_CHILD, {asks[0].key: answers.school.guardians["sanne.moeder"]})
    answers.apply(proposal)
    kept = answers.remembered(PER_CHILD)
    assert kept is not None
    assert kept.columns.as_text == proposal.reading.columns
    assert kept.meaning.questions["fotosalgemeen"] == ""
    assert kept.meaning.words["nee"] is Said.NO
    texts = answers.register.ask(lambda work: [c.mapping for c in work.session.scalars(select(ColumnChoice))])
    assert "111222333" not in repr(texts)
    assert "Sanne" not in repr(texts)


def test_a_row_taken_for_heads_and_a_sentence_for_an_answer_leave_no_name_behind(
    answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "zonder-koppen.csv"
    path.write_text(
        "Kind;Geboortedatum;Beantwoord door;Gewijzigd;Op de website van de school;Juf Roos Tulpema\n"
        "Vries, Sanne de;14-03-2018;Ingrid de Vries;14-09-2026;ja;alleen met Bram Zandvliet\n",
        encoding="utf-8",
    )
    reading = answers.read(path)
    chosen = AnswerColumns.from_text(reading.columns).with_use(5, Use.ANSWER)
    proposal = answers.propose(answers.read(path, chosen), words={"alleenmetbramzandvliet": Said.NOTHING})
    answers.apply(proposal)
    kept = answers.register.ask(lambda work: [(c.heads, c.mapping) for c in work.session.scalars(select(ColumnChoice))])
    told = repr(kept).casefold()
    assert len(kept) == 1
    assert not [name for name in ("tulpema", "zandvliet", "roos", "bram") if name in told]
    again = answers.register.ask(memory.remembered, columns.look(path, recognise(path)))
    assert again is not None
    assert again.columns.use_of(5) is Use.ANSWER
    assert again.meaning.words.get("alleenmetbramzandvliet") is Said.NOTHING


def test_the_history_tells_answers_from_pupils(answers: Answers) -> None:
    batch = answers.apply(answers.propose(PER_PARENT))
    (row,) = answers.register.ask(history)
    assert (row.id, row.of_answers, row.can_undo, row.counts) == (batch, True, True, {"new": 19})


def test_nothing_is_voided_that_is_not_of_the_list(answers: Answers, tmp_path: Path) -> None:
    first = answers.apply(answers.propose(listed(tmp_path, mother("10-09-2026", "ja"))))
    answers.apply(answers.propose(PER_PARENT))
    with pytest.raises(ChangedSinceImport):
        answers.undo(first)  # the second list says no on the website for the same mother, on a later day
    assert answers.register.ask(lambda work: list(work.session.scalars(select(DecisionVoid.id)))) == []
    assert of_kind(answers.propose(PER_PARENT), LineKind.NEW) == []
