"""Answers are appended with their evidence; nothing is overwritten, and everything can be taken back or corrected."""

from __future__ import annotations

from datetime import date

import pytest

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.errors import (
    AlreadyTakenBack,
    DecisionBeforeBirth,
    DecisionInFuture,
    EvidenceMissing,
    NotAGuardianOf,
    NothingToWithdraw,
    PurposeNotAsked,
    ReceivedBeforeDecided,
    TooLateToUndo,
)
from opoz_desktop.features.consent.queries import HistoryKind
from opoz_desktop.features.consent.rules import Answer, Channel, Flag, Identity, Order, Reason
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from tests.small_school import as_role, dump

from .conftest import APP, GUIDE, WEBSITE, Consents, at_desk, on_paper


def test_what_both_guardians_said_decides(consents: Consents) -> None:
    consents.say("sanne.moeder", {WEBSITE: "yes", APP: "yes"})
    assert consents.holds("sanne", WEBSITE).reason is Reason.WAITING_FOR_OTHER
    assert consents.holds("sanne", APP).reason is Reason.ONE_OTHER_SILENT
    consents.say("sanne.vader", {WEBSITE: "no", APP: "yes"})
    assert consents.holds("sanne", WEBSITE).reason is Reason.REFUSED
    assert consents.holds("sanne", APP).reason is Reason.ALL


def test_the_evidence_is_kept(consents: Consents) -> None:
    evidence = on_paper(date(2026, 9, 14), date(2026, 9, 16), note="via tas")
    done = consents.say("sanne.moeder", {WEBSITE: "yes"}, evidence)
    row = consents.register.ask(queries.decision, done.decision_ids[0])
    assert (row.decided_on, row.received_on, row.channel, row.identity, row.document_ref, row.note) == (
        date(2026, 9, 14), date(2026, 9, 16), Channel.PAPER, Identity.SIGNED_FORM, "map 5, blad 12", "via tas",
    )  # fmt: skip
    assert (row.signature_present, row.pre_ticked, row.language) == (True, False, "nl")
    assert row.authority_basis == "verklaring ouders"
    assert row.received_by == consents.register.actor.user_id
    assert row.recorded_at == consents.register.clock.now()


def test_what_held_on_a_past_day_can_be_asked(consents: Consents) -> None:
    consents.say("emir.vader", {WEBSITE: "yes"}, on_paper(date(2026, 9, 1)))
    consents.say("emir.vader", {WEBSITE: "no"}, at_desk(date(2026, 10, 2)))
    assert consents.holds("emir", WEBSITE, date(2026, 8, 31)).reason is Reason.NO_ANSWER
    assert consents.holds("emir", WEBSITE, date(2026, 10, 1)).allowed
    assert consents.holds("emir", WEBSITE, date(2026, 10, 2)).reason is Reason.WITHDRAWN


def test_withdrawing_is_one_deed_for_many_purposes(consents: Consents) -> None:
    consents.say("emir.vader", {WEBSITE: "yes", APP: "yes"})
    ids = [consents.id(WEBSITE), consents.id(APP)]
    pupil, guardian = consents.pupil("emir"), consents.school.guardians["emir.vader"]
    done = consents.register.do(commands.withdraw, pupil, guardian, ids, at_desk(date(2026, 10, 6)))
    assert len(done.decision_ids) == 2
    assert not consents.holds("emir", WEBSITE).allowed
    with pytest.raises(NothingToWithdraw):
        consents.register.do(commands.withdraw, pupil, guardian, ids, at_desk(date(2026, 10, 6)))


def test_an_answer_without_authority_is_kept_without_effect(consents: Consents) -> None:
    consents.say("yara.moeder", {APP: "yes"})
    done = consents.say("yara.vader", {APP: "no"})
    assert not done.has_authority
    found = consents.holds("yara", APP)
    assert found.allowed
    assert [a.guardian for a in found.latest if not a.counts] == [consents.school.guardians["yara.vader"]]


def test_an_institution_with_guardianship_decides(consents: Consents) -> None:
    assert not consents.say("zoe.pleegmoeder", {APP: "yes"}).has_authority
    assert consents.holds("zoe", APP).reason is Reason.NO_ANSWER
    assert consents.say("zoe.voogd", {APP: "yes"}).has_authority
    assert consents.holds("zoe", APP).reason is Reason.ALL


def test_nothing_is_ever_overwritten(consents: Consents) -> None:
    consents.say("emir.vader", {WEBSITE: "yes"})
    before = consents.register.ask(dump)
    done = consents.say("emir.vader", {WEBSITE: "no"}, at_desk(date(2026, 10, 6)))
    consents.register.do(commands.undo, done.decision_ids)
    consents.say("emir.vader", {APP: "yes"})
    after = consents.register.ask(dump)
    for table in ("decision", "decision_void", "purpose", "purpose_version", "purpose_policy"):
        assert after[table][: len(before[table])] == before[table]


def test_undo_takes_back_and_keeps_the_row(consents: Consents) -> None:
    consents.say("emir.vader", {WEBSITE: "yes"})
    done = consents.say("emir.vader", {WEBSITE: "no"}, at_desk(date(2026, 10, 6)))
    assert not consents.holds("emir", WEBSITE).allowed
    consents.register.do(commands.undo, done.decision_ids)
    assert consents.holds("emir", WEBSITE).allowed
    assert consents.register.ask(queries.decision, done.decision_ids[0]).voided
    with pytest.raises(AlreadyTakenBack):
        consents.register.do(commands.undo, done.decision_ids)


def test_undo_is_refused_once_the_guardian_answered_again(consents: Consents) -> None:
    first = consents.say("emir.vader", {WEBSITE: "yes"})
    consents.say("emir.vader", {WEBSITE: "no"}, at_desk(date(2026, 10, 6)))
    with pytest.raises(TooLateToUndo):
        consents.register.do(commands.undo, first.decision_ids)


def test_a_correction_replaces_what_was_typed_wrongly(consents: Consents) -> None:
    wrong = consents.say("emir.vader", {WEBSITE: "yes"}, on_paper(date(2026, 9, 1)))
    done = consents.register.do(commands.correct, wrong.decision_ids[0], Answer.NO, on_paper(date(2026, 9, 1)))
    assert consents.register.ask(queries.decision, done.decision_ids[0]).corrects_id == wrong.decision_ids[0]
    assert consents.holds("emir", WEBSITE, date(2026, 9, 2)).reason is Reason.REFUSED
    with pytest.raises(AlreadyTakenBack):
        consents.register.do(commands.correct, wrong.decision_ids[0], Answer.NO, on_paper())


@pytest.mark.parametrize(
    ("evidence", "error"),
    [
        (on_paper(date(2026, 10, 7)), DecisionInFuture),
        (on_paper(date(2026, 10, 6), date(2026, 10, 7)), DecisionInFuture),
        (on_paper(date(2014, 1, 1)), DecisionBeforeBirth),
        (on_paper(date(2026, 9, 14), date(2026, 9, 13)), ReceivedBeforeDecided),
        (on_paper(signature_present=False), EvidenceMissing),
        (on_paper(document_ref=" "), EvidenceMissing),
        (on_paper(channel=Channel.PHONE), EvidenceMissing),
        (on_paper(form_code="ABCD-EFGH-JKL"), InvalidValue),
        (on_paper(note="bsn 111222333"), LooksLikeBsn),
    ],
)
def test_an_answer_without_good_evidence_is_refused(
    consents: Consents, evidence: commands.Evidence, error: type[Exception]
) -> None:
    before = consents.register.ask(dump)
    with pytest.raises(error):
        consents.say("emir.vader", {WEBSITE: "yes"}, evidence)
    assert consents.register.ask(dump) == before


def test_unknown_people_and_purposes_are_refused(consents: Consents) -> None:
    say = {consents.id(APP): Answer.YES}
    sanne, father = consents.pupil("sanne"), consents.school.guardians["emir.vader"]
    with pytest.raises(NotAGuardianOf):
        consents.register.do(commands.record, sanne, father, say, on_paper())
    with pytest.raises(NotFound):
        consents.register.do(commands.record, 999, father, say, on_paper())
    with pytest.raises(NotFound):
        consents.register.do(commands.record, consents.pupil("emir"), father, {999: Answer.YES}, on_paper())
    with pytest.raises(InvalidValue):
        consents.register.do(commands.record, consents.pupil("emir"), father, {}, on_paper())
    with pytest.raises(PurposeNotAsked):
        consents.say("emir.vader", {"ALUMNI": "yes"})


def test_a_teacher_records_nothing_and_sees_the_own_group_only(consents: Consents) -> None:
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    with pytest.raises(NotAllowed):
        teacher.do(commands.record, consents.pupil("sanne"), None, {consents.id(APP): Answer.YES}, on_paper())
    assert teacher.ask(queries.matrix_of_group, consents.school.groups["5"]).rows
    with pytest.raises(NotFound):
        teacher.ask(queries.matrix_of_group, consents.school.groups["6/7"])
    with pytest.raises(NotFound):
        teacher.ask(queries.standing_of_pupil, consents.pupil("emir"))
    with pytest.raises(NotFound):
        teacher.ask(queries.history_of_pupil, consents.pupil("emir"))


def test_each_deed_leaves_one_line_with_codes_only(consents: Consents) -> None:
    lines: list[object] = []
    consents.register.listeners.append(lines.extend)
    consents.say("sanne.moeder", {WEBSITE: "yes", APP: "no"})
    assert [(x.action, x.obj, dict(x.facts)) for x in lines] == [  # type: ignore[attr-defined]
        (
            "consent.record",
            f"pupil/{consents.pupil('sanne')}",
            {"guardian": consents.school.guardians["sanne.moeder"], "answers": 2, "yes": 1, "no": 1},
        )
    ]
    assert lines[0].digest  # type: ignore[attr-defined]


def test_a_flag_and_an_order_are_ended_by_a_row_of_their_own(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"}, on_paper(date(2026, 9, 1)))
    sanne, father = consents.pupil("sanne"), consents.school.guardians["sanne.vader"]
    flag = consents.register.do(
        commands.raise_flag, sanne, Flag.OBJECTION, "belde", guardian_id=father, since=date(2026, 9, 10)
    )
    assert consents.holds("sanne", APP).reason is Reason.DISAGREEMENT
    consents.register.do(commands.end_flag, flag, "teruggebeld", date(2026, 10, 1))
    assert consents.holds("sanne", APP, date(2026, 9, 30)).reason is Reason.DISAGREEMENT
    assert consents.holds("sanne", APP).allowed
    order = consents.register.do(commands.record_order, sanne, Order.PROHIBIT, "C/99/1", date(2026, 10, 2))
    assert consents.holds("sanne", APP).reason is Reason.COURT_ORDER
    consents.register.do(commands.end_order, order, "C/99/2", date(2026, 10, 5))
    assert consents.holds("sanne", APP).allowed


def test_the_history_tells_all_newest_first(consents: Consents) -> None:
    done = consents.say("sanne.moeder", {APP: "yes"}, on_paper(date(2026, 9, 1)))
    consents.register.do(commands.follow_up, done.decision_ids[0], "foto weggehaald")
    consents.register.do(commands.undo, done.decision_ids)
    lines = consents.register.ask(queries.history_of_pupil, consents.pupil("sanne"))
    assert {x.kind for x in lines} == {HistoryKind.DECISION, HistoryKind.FOLLOW_UP, HistoryKind.TAKEN_BACK}
    assert [x.at for x in lines] == sorted((x.at for x in lines), reverse=True)
    assert not consents.register.ask(queries.history_of_pupil, consents.pupil("sanne"), consents.id(GUIDE))
