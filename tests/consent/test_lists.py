"""The matrix of a group, the lists of who owes what, and the words of a verdict."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.queries import Box
from opoz_desktop.features.consent.rules import (
    Answer,
    Basis,
    ChildFacts,
    DecisionFacts,
    Flag,
    FlagFacts,
    Has,
    Latest,
    Medium,
    Policy,
    PolicyFacts,
    PurposeFacts,
    Reason,
    SpanFacts,
    StandingFacts,
    State,
    Verdict,
    Warn,
    Who,
    evaluate,
    standing,
)
from opoz_desktop.features.consent.wording import after_withdrawal_words, state_word, verdict_words
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.permissions import Role
from tests.small_school import as_role

from .conftest import APP, GUIDE, WEBSITE, Consents, on_paper


def everything(consents: Consents, value: str) -> dict[str, str]:
    return {p.code: value for p in consents.purposes.values() if p.asked}


def test_the_matrix_shows_all_guardians_together(consents: Consents) -> None:
    consents.say("sanne.moeder", {WEBSITE: "yes", APP: "yes", GUIDE: "yes"})
    consents.say("sanne.vader", {WEBSITE: "no", APP: "yes"})
    matrix = consents.register.ask(queries.matrix_of_group, consents.school.groups["5"])
    assert matrix.group == "groep 5"
    listed = [r.name.listed for r in matrix.rows]
    assert listed == ["Amrani, Yara El", "Hart, Pim 't", "Jansen, Milan", "Vries, Sanne de"]
    codes = [p.code for p in matrix.purposes]
    sanne = {c.purpose.code: c for c in matrix.rows[3].cells}
    assert [sanne[c].box for c in (WEBSITE, APP, GUIDE, "PHOTO_PRESS")] == [Box.NO, Box.YES, Box.HALF, Box.OPEN]
    assert matrix.allowed[codes.index(APP)] == 1
    assert matrix.allowed[codes.index(GUIDE)] == 1
    assert matrix.allowed[codes.index(WEBSITE)] == 0
    assert [g.relation for g in matrix.rows[3].guardians] == ["moeder", "vader"]


def test_the_matrix_of_a_past_day_shows_what_held_then(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"}, on_paper(date(2026, 9, 14)))
    group = consents.school.groups["5"]
    before = consents.register.ask(queries.matrix_of_group, group, date(2026, 9, 13))
    after = consents.register.ask(queries.matrix_of_group, group, date(2026, 9, 14))
    assert (sum(before.allowed), sum(after.allowed)) == (0, 1)


def test_the_card_of_a_pupil_agrees_with_the_matrix(consents: Consents) -> None:
    consents.say("sanne.moeder", everything(consents, "yes"))
    card = consents.register.ask(queries.standing_of_pupil, consents.pupil("sanne"))
    matrix = consents.register.ask(queries.matrix_of_group, consents.school.groups["5"])
    assert [r.verdict for r in card.rows] == [c.verdict for c in matrix.rows[3].cells]
    assert card.deciders == (consents.school.guardians["sanne.moeder"], consents.school.guardians["sanne.vader"])


def test_missing_names_who_owes_an_answer(consents: Consents) -> None:
    consents.say("sanne.moeder", everything(consents, "yes"))
    lines = {x.pupil.id: x for x in consents.register.ask(queries.missing)}
    sanne = lines[consents.pupil("sanne")]
    assert [g.relation for g in sanne.guardians] == ["vader"]
    consents.say("sanne.vader", everything(consents, "no"))
    assert consents.pupil("sanne") not in {x.pupil.id for x in consents.register.ask(queries.missing)}


def test_conflicts_are_a_yes_beside_a_no_and_signals(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"})
    consents.say("sanne.vader", {APP: "no"})
    consents.say("milan.moeder", {APP: "no"})
    consents.say("emir.vader", {GUIDE: "yes"})
    consents.register.do(commands.raise_flag, consents.pupil("emir"), Flag.DISAGREEMENT, "brief")
    found = {x.pupil.id for x in consents.register.ask(queries.conflicts)}
    assert found == {consents.pupil("sanne"), consents.pupil("emir")}


def test_what_runs_out_is_said_in_time(consents: Consents) -> None:
    change = PolicyChange(
        asked=True, basis=Basis.CONSENT, rule=Policy.ONE_WITHOUT_KNOWN_OBJECTION, until_leaving=True,
        source="besluit", valid_months=12,
    )  # fmt: skip
    consents.register.do(commands.change_policy, consents.id(APP), change)
    consents.say("emir.vader", {APP: "yes"}, on_paper(date(2025, 10, 20)))
    consents.say("sanne.moeder", {APP: "yes"}, on_paper(date(2026, 9, 1)))
    found = consents.register.ask(queries.expiring)
    assert [(x.pupil.id, x.purposes) for x in found] == [(consents.pupil("emir"), (consents.id(APP),))]
    assert not consents.register.ask(queries.expiring, days=10)


def test_today_counts_pupils(consents: Consents) -> None:
    consents.say("emir.vader", everything(consents, "yes"))
    consents.say("sanne.moeder", {APP: "yes"})
    consents.say("sanne.vader", {APP: "no"})
    counts = consents.register.ask(queries.consent_counts)
    assert (counts.pupils, counts.complete, counts.missing, counts.conflicts) == (6, 1, 5, 1)
    assert counts.authority_unknown == 1
    response = {r.group: r for r in consents.register.ask(queries.response_of_groups)}
    assert (response["groep 5"].complete, response["groep 5"].partly, response["groep 5"].missing) == (0, 1, 3)
    assert (response["groep 6/7"].complete, response["groep 6/7"].partly, response["groep 6/7"].missing) == (1, 0, 1)


def test_a_teacher_counts_the_own_group(consents: Consents) -> None:
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    assert teacher.ask(queries.consent_counts).pupils == 4
    assert {x.pupil.group for x in teacher.ask(queries.missing)} == {"5"}


# The set-based way and the cell-by-cell way are one rule

DAY = date(2026, 10, 1)
cells = st.tuples(
    st.integers(1, 4), st.integers(1, 2), st.sampled_from(list(Answer)), st.integers(0, 40), st.integers(0, 20),
    st.integers(1, 2), st.booleans(),
)  # fmt: skip
PURPOSES = [
    PurposeFacts(PurposeId(1)),
    PurposeFacts(PurposeId(2), policy=PolicyFacts(Policy.ALL_AUTHORITY_HOLDERS)),
    PurposeFacts(PurposeId(3), semantic=2),
    PurposeFacts(PurposeId(4), policy=PolicyFacts(valid_months=1)),
]
BOTH = (SpanFacts(GuardianId(1), Has.YES), SpanFacts(GuardianId(2), Has.YES))


@given(st.lists(cells, max_size=14), st.booleans(), st.booleans())
def test_standing_of_many_is_the_verdict_of_each(
    rows: list[tuple[int, int, Answer, int, int, int, bool]], flagged: bool, left: bool
) -> None:
    child = ChildFacts(PupilId(7), date(2016, 5, 1), DAY - timedelta(5) if left else None, BOTH)
    decisions = [
        DecisionFacts(
            PupilId(7), PurposeId(p), GuardianId(g), a, DAY - timedelta(on + wait), DAY - timedelta(on), sem, i, sound
        )
        for i, (p, g, a, on, wait, sem, sound) in enumerate(rows, 1)
    ]
    flag = FlagFacts(Flag.OBJECTION, DAY - timedelta(3), guardian=GuardianId(2), purpose=PurposeId(1))
    flags = [flag] if flagged else []
    at_once = standing(StandingFacts([child], PURPOSES, decisions, {child.id: flags} if flags else {}), DAY)
    each = tuple(evaluate(child, p, decisions, DAY, flags=flags).outcome for p in PURPOSES)
    assert at_once == {child.id: each}


# Words

NAMES = {GuardianId(1): "I. de Vries", GuardianId(2): "P. Kuipers"}


def some(reason: Reason, who: Who = Who.GUARDIANS, warning: Warn | None = None) -> Verdict:
    latest = (
        Latest(GuardianId(1), State.YES, counts=True, decision_id=1, on=date(2026, 9, 1)),
        Latest(GuardianId(2), State.NO, counts=True, decision_id=2, on=date(2026, 9, 3)),
    )
    ids = (GuardianId(1), GuardianId(2))
    return Verdict(allowed=False, reason=reason, source="bron", who_may_decide=who, deciders=ids, latest=latest,
                   since=date(2026, 9, 3), warning=warning)  # fmt: skip


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_whole_sentences(reason: Reason) -> None:
    said = verdict_words(some(reason), NAMES, "Sanne")
    for text in (said.answer, said.short, said.sentence, said.rule, said.who):
        assert text
        assert not re.search(r"[{}]|None", text)
    assert said.sentence.endswith(".")


@pytest.mark.parametrize("who", list(Who))
def test_everybody_who_can_change_it_has_a_name(who: Who) -> None:
    assert verdict_words(some(Reason.REFUSED, who), NAMES, "Sanne").who


@pytest.mark.parametrize("warning", list(Warn))
def test_every_warning_has_words(warning: Warn) -> None:
    assert verdict_words(some(Reason.ALL, warning=warning), NAMES, "Sanne").warning.startswith("Let op")


def test_the_words_name_who_said_no_and_when() -> None:
    said = verdict_words(some(Reason.REFUSED, Who.SAME_GUARDIAN), NAMES, "Sanne")
    assert said.sentence == "P. Kuipers zei nee op 03-09-2026."
    assert said.who == "P. Kuipers"
    assert said.answer == "mag niet"


def test_every_state_and_medium_has_words() -> None:
    assert all(state_word(s) for s in State)
    assert all(after_withdrawal_words(m) for m in Medium)
