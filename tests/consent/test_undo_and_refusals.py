"""What is taken back at once leaves no trace in a verdict, and what cannot be is refused with nothing lost."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent import sentences as words_of_trouble
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.errors import (
    AlreadyTakenBack,
    DecisionBeforePurpose,
    OrderNeedsDate,
    TooLateToUndo,
)
from opoz_desktop.features.consent.model import ConsentFlag, CourtOrder, Decision
from opoz_desktop.features.consent.queries import HistoryKind
from opoz_desktop.features.consent.queries.todo import open_withdrawals
from opoz_desktop.features.consent.rules import Answer, Basis, Flag, Order, Policy, Reason, State
from opoz_desktop.features.consent.rules.facts import Level, Medium
from opoz_desktop.features.school import commands as school
from opoz_desktop.features.school import queries as groups
from opoz_desktop.features.school.model import GuardianKind, Holds
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.errors import sentences
from tests.small_school import TODAY

from .conftest import APP, WEBSITE, Consents, at_desk, on_paper

__all__ = ["words_of_trouble"]
YESTERDAY, TOMORROW = TODAY - timedelta(1), TODAY + timedelta(1)
TEXTS = {"nl": {"title": "Podcast", "short": "Podcast", "what": "Stemmen", "who": "Iedereen", "how_long": "Een jaar"}}


def policy(valid_until: date | None = None) -> PolicyChange:
    return PolicyChange(
        asked=True, basis=Basis.CONSENT, rule=Policy.ONE_WITHOUT_KNOWN_OBJECTION, until_leaving=True, source="besluit",
        valid_until=valid_until,
    )  # fmt: skip


def podcast(consents: Consents) -> PurposeId:
    return consents.register.do(commands.add_purpose, "PODCAST", Level.SCHOOL, Medium.ONLINE, TEXTS, policy())


def counted(work: Work, table: type[Decision] | type[ConsentFlag] | type[CourtOrder]) -> int:
    return work.session.execute(select(func.count(table.id))).scalar_one()


# before the purpose was there


def test_a_purpose_of_the_school_is_not_answered_before_its_text_was_there(consents: Consents) -> None:
    purpose, pupil, mother = podcast(consents), consents.pupil("sanne"), consents.school.guardians["sanne.moeder"]
    before = consents.register.ask(counted, Decision)
    answers = {purpose: Answer.YES, consents.id(APP): Answer.YES}
    with pytest.raises(DecisionBeforePurpose) as caught:
        consents.register.do(commands.record, pupil, mother, answers, on_paper(YESTERDAY))
    assert caught.value.facts == {"purpose": purpose, "since": TODAY}
    assert consents.register.ask(counted, Decision) == before
    assert consents.register.do(commands.record, pupil, mother, answers, on_paper(TODAY)).decision_ids


def test_paper_from_before_this_file_counts_for_the_standard_purposes(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"}, on_paper(date(2024, 9, 2)))
    assert consents.holds("sanne", APP, date(2024, 9, 3)).allowed


# courts without dates


def test_a_court_order_needs_its_first_day(consents: Consents) -> None:
    pupil = consents.pupil("sanne")
    with pytest.raises(OrderNeedsDate) as caught:
        consents.register.do(commands.record_order, pupil, Order.PROHIBIT, "C/09/1", None)
    assert sentences(caught.value).what == "Without a date nobody can see from when the court order holds."
    with pytest.raises(InvalidValue):
        consents.register.do(commands.record_order, pupil, Order.PROHIBIT, "C/09/1", TODAY, until=TODAY)
    number = consents.register.do(commands.record_order, pupil, Order.PROHIBIT, "C/09/1", TODAY)
    with pytest.raises(OrderNeedsDate):
        consents.register.do(commands.end_order, number, "C/09/2", None)
    with pytest.raises(InvalidValue):
        consents.register.do(commands.end_order, number, "C/09/2", YESTERDAY)
    assert consents.register.ask(counted, CourtOrder) == 1


def test_a_signal_does_not_end_before_it_began(consents: Consents) -> None:
    number = consents.register.do(commands.raise_flag, consents.pupil("sanne"), Flag.DISAGREEMENT, "telefoon")
    with pytest.raises(InvalidValue):
        consents.register.do(commands.end_flag, number, "telefoon", YESTERDAY)


# somebody without authority


def test_an_answer_without_authority_is_kept_and_said_to_have_no_effect(consents: Consents) -> None:
    guardian = consents.school.add_guardian("sanne", "stiefvader", "P.", "", "Smit", holds=Holds.NO)
    consents.say("sanne.moeder", {APP: "yes"})
    made = consents.say("sanne.stiefvader", {APP: "no"})
    assert not made.has_authority
    found = consents.holds("sanne", APP)
    assert found.allowed
    assert [(a.guardian, a.state, a.counts) for a in found.latest if not a.counts] == [(guardian, State.NO, False)]


def test_the_family_guardian_of_a_supervision_order_decides_nothing(consents: Consents) -> None:
    consents.school.add_guardian(
        "sanne", "gezinsvoogd", "", "", "Jeugdbescherming West", holds=Holds.NO, kind=GuardianKind.INSTITUTION
    )
    made = consents.say("sanne.gezinsvoogd", {APP: "yes"})
    assert not made.has_authority
    assert consents.holds("sanne", APP).reason is Reason.NO_ANSWER


def test_an_institution_with_guardianship_decides_alone(consents: Consents) -> None:
    pupil = consents.pupil("sanne")
    for who in ("moeder", "vader"):
        consents.register.do(
            school.record_authority, pupil, consents.school.guardians[f"sanne.{who}"], Holds.NO,
            basis="beschikking", since=date(2026, 10, 1),
        )  # fmt: skip
    consents.school.add_guardian(
        "sanne", "voogd", "", "", "Jeugdbescherming West", kind=GuardianKind.INSTITUTION, since=date(2026, 10, 1)
    )
    consents.say("sanne.moeder", {APP: "yes"}, on_paper(date(2026, 9, 14)))
    assert consents.holds("sanne", APP, date(2026, 9, 30)).allowed
    assert consents.holds("sanne", APP).reason is Reason.NO_ANSWER
    consents.say("sanne.voogd", {APP: "yes"}, at_desk(TODAY))
    assert consents.holds("sanne", APP).reason is Reason.ALL


# taken back


def test_a_signal_that_is_taken_back_never_stopped_anything(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"})
    number = consents.register.do(
        commands.raise_flag, consents.pupil("sanne"), Flag.DISAGREEMENT, "telefoon", since=date(2026, 9, 20)
    )
    assert consents.holds("sanne", APP, date(2026, 9, 21)).reason is Reason.DISAGREEMENT
    consents.register.do(commands.undo_flag, number)
    assert consents.holds("sanne", APP, date(2026, 9, 21)).allowed
    assert consents.holds("sanne", APP).allowed
    assert consents.register.ask(queries.open_signals, consents.pupil("sanne")) == ()
    with pytest.raises(TooLateToUndo):
        consents.register.do(commands.undo_flag, number)
    assert consents.register.ask(counted, ConsentFlag) == 2, "both rows stay"


def test_the_end_of_a_signal_is_taken_back_on_its_own_day(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"})
    number = consents.register.do(
        commands.raise_flag, consents.pupil("sanne"), Flag.OBJECTION, "telefoon",
        guardian_id=consents.school.guardians["sanne.vader"], since=date(2026, 9, 20),
    )  # fmt: skip
    with pytest.raises(NotFound):
        consents.register.do(commands.undo_flag_end, number)
    consents.register.do(commands.end_flag, number, "weer akkoord", date(2026, 10, 1))
    assert consents.holds("sanne", APP).allowed
    again = consents.register.do(commands.undo_flag_end, number)
    days = (date(2026, 9, 19), date(2026, 9, 30), date(2026, 10, 1), TODAY)
    assert [consents.holds("sanne", APP, on).allowed for on in days] == [True, False, False, False]
    (open_,) = consents.register.ask(queries.open_signals, consents.pupil("sanne"))
    assert (open_.id, open_.text) == (again, "telefoon")


def test_a_court_order_and_its_end_are_taken_back(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"})
    pupil = consents.pupil("sanne")
    first = consents.register.do(commands.record_order, pupil, Order.PROHIBIT, "C/09/1", date(2026, 9, 20))
    consents.register.do(commands.undo_order, first)
    assert consents.holds("sanne", APP, date(2026, 9, 25)).allowed
    second = consents.register.do(commands.record_order, pupil, Order.PROHIBIT, "C/09/1", date(2026, 9, 20))
    consents.register.do(commands.end_order, second, "C/09/2", date(2026, 10, 1))
    assert consents.holds("sanne", APP).allowed
    consents.register.do(commands.undo_order_end, second)
    assert [consents.holds("sanne", APP, d).reason for d in (date(2026, 9, 25), TODAY)] == [Reason.COURT_ORDER] * 2
    with pytest.raises(TooLateToUndo):
        consents.register.do(commands.undo_order, second)


def test_a_correction_is_taken_back_and_the_first_answer_counts_again(consents: Consents) -> None:
    wrong = consents.say("sanne.vader", {APP: "no"}).decision_ids[0]
    right = consents.register.do(commands.correct, wrong, Answer.YES, on_paper()).decision_ids[0]
    assert consents.holds("sanne", APP).allowed
    made = consents.register.do(commands.undo_correction, right)
    found = consents.holds("sanne", APP)
    assert (found.reason, [a.decision_id for a in found.latest if a.state is State.NO]) == (
        Reason.REFUSED, list(made.decision_ids),
    )  # fmt: skip
    with pytest.raises(NotFound):
        consents.register.do(commands.undo_correction, wrong)
    with pytest.raises((AlreadyTakenBack, TooLateToUndo)):
        consents.register.do(commands.undo_correction, right)
    kinds = [x.kind for x in consents.register.ask(queries.history_of_pupil, consents.pupil("sanne"))]
    assert kinds.count(HistoryKind.DECISION) == 3
    assert kinds.count(HistoryKind.TAKEN_BACK) == 2


def test_a_note_that_it_is_done_is_taken_back_on_the_same_day(consents: Consents) -> None:
    consents.say("sanne.moeder", {WEBSITE: "yes"})
    made = consents.register.do(
        commands.withdraw, consents.pupil("sanne"), consents.school.guardians["sanne.moeder"],
        (consents.id(WEBSITE),), at_desk(TODAY),
    )  # fmt: skip
    number = consents.register.do(commands.follow_up, made.decision_ids[0], "weg van de website")
    assert consents.register.ask(open_withdrawals) == ()
    consents.register.do(commands.undo_follow_up, number)
    assert len(consents.register.ask(open_withdrawals)) == 1
    told = [x for x in consents.register.ask(queries.history_of_pupil, consents.pupil("sanne")) if x.text]
    assert [(x.kind, x.text) for x in told] == [(HistoryKind.FOLLOW_UP_UNDONE, "weg van de website")]
    with pytest.raises(NotFound):
        consents.register.do(commands.undo_follow_up, number)


# the whole school


def test_the_matrix_of_the_school_says_what_the_groups_say(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes", WEBSITE: "no"})
    consents.register.do(commands.raise_flag, consents.pupil("milan"), Flag.DISAGREEMENT, "telefoon")
    whole = consents.register.ask(queries.matrix_of_school)
    by_group = [consents.register.ask(queries.matrix_of_group, g.id) for g in consents.register.ask(groups.groups)]
    found = {r.pupil_id: [(c.verdict, c.box) for c in r.cells] for r in whole.rows}
    for one in by_group:
        for row in one.rows:
            assert found[row.pupil_id] == [(c.verdict, c.box) for c in row.cells]
    assert (whole.group_id, whole.group) == (None, "")
    assert whole.allowed == tuple(
        sum(r.cells[i].verdict.allowed for r in whole.rows) for i in range(len(whole.purposes))
    )


def test_nobody_owes_an_answer_to_what_is_over(consents: Consents) -> None:
    purpose = podcast(consents)
    consents.register.do(commands.change_policy, purpose, policy(valid_until=TOMORROW))
    owed = [consents.register.ask(queries.missing, on) for on in (TODAY, TOMORROW)]
    assert [any(purpose in line.purposes for line in lines) for lines in owed] == [True, False]
    found = [consents.register.ask(queries.held_on, consents.pupil("sanne"), purpose, d) for d in (TODAY, TOMORROW)]
    assert [v.reason for v in found] == [Reason.NO_ANSWER, Reason.EXPIRED]


def test_a_fixed_last_day_is_told_in_time(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"})
    consents.register.do(commands.change_policy, consents.id(APP), policy(valid_until=TODAY + timedelta(20)))
    told = consents.register.ask(queries.expiring, None, 30)
    assert [line.pupil.id for line in told] == [consents.pupil("sanne")]
    assert consents.register.ask(queries.expiring, None, 19) == ()
