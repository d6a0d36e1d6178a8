"""The test vectors of the domain research about consent, by their number; each also through the set-based way."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from opoz_desktop.features.consent.rules import (
    PUPIL,
    Answer,
    Basis,
    Channel,
    ChildFacts,
    DecisionFacts,
    Has,
    Medium,
    Outcome,
    PolicyFacts,
    PurposeFacts,
    Reason,
    SpanFacts,
    StandingFacts,
    State,
    after_withdrawal,
    evaluate,
    is_sound,
    may_use_together,
    standing,
)
from opoz_desktop.features.school.rules import parental_authority_by_acknowledgement
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId

VECTORS = tomllib.loads((Path(__file__).parent / "vectors" / "consent.toml").read_text(encoding="utf-8"))["vector"]
PURPOSES = {
    name: PurposeFacts(PurposeId(i), basis, 1, PolicyFacts(until_leaving=until_leaving))
    for i, (name, basis, until_leaving) in enumerate(
        (
            ("WEBSITE", Basis.CONSENT, True),
            ("PARENT_APP", Basis.CONSENT, True),
            ("SCHOOL_GUIDE", Basis.CONSENT, True),
            ("FACEBOOK", Basis.CONSENT, True),
            ("INSTAGRAM", Basis.CONSENT, True),
            ("ALUMNI", Basis.CONSENT, False),
            ("COACHING_INTERNAL", Basis.LEGITIMATE_INTEREST, True),
            ("COACHING_EXTERNAL", Basis.CONSENT, True),
        ),
        1,
    )
}


def the_child(vector: dict[str, Any]) -> tuple[ChildFacts, dict[str, GuardianId]]:
    ids = {"PUPIL": PUPIL} | {g[0]: GuardianId(i) for i, g in enumerate(vector["guardians"], 1)}
    spans = tuple(SpanFacts(ids[g[0]], Has(g[1]), *g[2:]) for g in vector["guardians"])
    return ChildFacts(PupilId(1), vector.get("born", date(2016, 5, 1)), vector.get("left"), spans), ids


def the_answers(vector: dict[str, Any], ids: dict[str, GuardianId]) -> list[DecisionFacts]:
    return [
        DecisionFacts(
            PupilId(1), PURPOSES[a[3]].id, ids[a[0]], Answer.YES if a[1] == "Y" else Answer.NO, a[2], a[2], 1, i,
            is_sound(pre_ticked=vector.get("pre_ticked", False), signed=True, channel=Channel.PAPER),
        )
        for i, a in enumerate(vector["answers"], 1)
    ]  # fmt: skip


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: v["id"])
def test_vector(vector: dict[str, Any]) -> None:
    child, ids = the_child(vector)
    answers = the_answers(vector, ids)
    for ask in vector["ask"]:
        purpose = PURPOSES[ask["purpose"]]
        found = evaluate(child, purpose, answers, ask["on"])
        assert (found.allowed, found.reason.value) == (ask["allowed"], ask["reason"])
        assert (found.warning.value if found.warning else None) == ask.get("warning", found.warning)
        if "by" in ask:
            assert found.who(State.NO, State.WITHDRAWN) == tuple(ids[g] for g in ask["by"])
        if "logged" in ask:
            assert [a.guardian for a in found.latest if not a.counts] == [ids[g] for g in ask["logged"]]
        if "take_down" in ask:
            assert after_withdrawal(Medium(ask["take_down"])).take_down
        if "recall" in ask:
            then = after_withdrawal(Medium(ask["recall"]))
            assert (then.recall, then.new_use, then.take_down) == (False, False, False)
        at_once = standing(StandingFacts([child], [purpose], answers), ask["on"])
        assert at_once == {child.id: (found.outcome,)}


def test_vector_24_acknowledgement_gives_authority_from_2023() -> None:
    assert not parental_authority_by_acknowledgement(date(2022, 11, 1), in_authority_register=False)
    assert parental_authority_by_acknowledgement(date(2022, 11, 1), in_authority_register=True)
    assert parental_authority_by_acknowledgement(date(2023, 2, 1), in_authority_register=False)


def test_vector_28_a_group_photo_needs_every_recognisable_pupil() -> None:
    yes, silent = Outcome(allowed=True, reason=Reason.ALL), Outcome(allowed=False, reason=Reason.NO_ANSWER)
    group = [(i, yes) for i in range(24)]
    assert may_use_together([*group, (24, silent)]) == (False, (24,))
    assert may_use_together(group) == (True, ())


def test_all_vectors_about_consent_are_here() -> None:
    listed = {"1", "2", "4", "5", "8", "10", "11", "12", "14", "15", "16", "19", "20", "21", "26", "29", "44"}
    assert {v["id"] for v in VECTORS} == listed
