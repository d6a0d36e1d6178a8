"""One pass gives what four questions gave, and it is asked again after every change, whoever made it."""

from __future__ import annotations

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.shell.desk import Desk
from tests.consent_ui.class_of_thirty import DESK
from tests.small_school import SmallSchool


def test_one_pass_says_what_the_separate_questions_say(desk: Desk, thirty: SmallSchool) -> None:
    seen = desk.ask(queries.overview)
    assert seen.missing == desk.ask(queries.missing)
    assert seen.conflicts == desk.ask(queries.conflicts)
    assert seen.groups == desk.ask(queries.response_of_groups)
    assert [p.id for p in seen.authority] == [thirty.pupils["pim"]]
    assert len(seen.authority) == desk.ask(queries.consent_counts).authority_unknown


def test_a_teacher_gets_the_own_groups(teacher_desk: Desk, thirty: SmallSchool) -> None:
    seen = teacher_desk.ask(queries.overview)
    assert {line.pupil.group for line in seen.missing} == {"5"}
    assert [g.group for g in seen.groups] == ["groep 5"]


def test_an_answer_is_kept_until_something_changes(
    desk: Desk, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    first = desk.ask_once(queries.overview)
    assert desk.ask_once(queries.overview) is first
    emir = thirty.pupils["emir"]
    assert emir in {line.pupil.id for line in first.missing}
    answers = {p.id: Answer.NO for p in named.values()}
    thirty.register.do(commands.record, emir, thirty.guardians["emir.vader"], answers, DESK)
    assert emir not in {line.pupil.id for line in desk.ask_once(queries.overview).missing}
