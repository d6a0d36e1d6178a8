"""What holds for a whole school and for a board, and the matrix of one group."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.model import Decision, PurposeVersion
from opoz_desktop.features.consent.rules import (
    Answer,
    Channel,
    ChildFacts,
    DecisionFacts,
    Has,
    Identity,
    PurposeFacts,
    SpanFacts,
    StandingFacts,
    standing,
)
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.work import Work

from .big_school import CLOCK, TODAY, put, school_file
from .figure import Figure, seconds

PURPOSES = 15


def measure() -> list[Figure]:
    """Return the figures of consent."""
    small, large = rule_seconds(6000, 5), rule_seconds(100_000, 1)
    per_pupil = (large / 100_000) / (small / 6000)
    figures = [
        Figure("standing by the rule alone, 6,000 x 15", small, "s", 1),
        Figure("standing by the rule alone, 100,000 x 15", large, "s", None),
        Figure("standing: per pupil at 100,000 / at 6,000", per_pupil, "x", 1.3, "linear means 1"),
    ]
    with school_file(6000) as vault:
        register = vault.register
        asked = register.do(answer_everything)
        whole = seconds(lambda: register.ask(queries.standing_of_school), 3)
        matrix = seconds(lambda: register.ask(queries.matrix_of_group, GroupId(100)), 9)
        counts = seconds(lambda: register.ask(queries.consent_counts), 3)
    return [
        *figures,
        Figure(f"standing asked of the school file, 6,000 x {asked}", whole, "s", 1, "reading included"),
        Figure("matrix of a group at 6,000 pupils", matrix * 1000, "ms", 50),
        Figure("numbers for Today at 6,000 pupils", counts, "s", None),
    ]


def rule_seconds(pupils: int, times: int) -> float:
    """Return the seconds of the rule for so many pupils and 15 purposes, two guardians each, nine in ten answered."""
    purposes = tuple(PurposeFacts(PurposeId(n)) for n in range(1, PURPOSES + 1))
    children = [
        ChildFacts(
            PupilId(n),
            date(2017, 1, 1) + timedelta(days=n % 2500),
            None,
            (SpanFacts(GuardianId(2 * n - 1), Has.YES), SpanFacts(GuardianId(2 * n), Has.YES)),
        )
        for n in range(1, pupils + 1)
    ]
    facts = StandingFacts(children, purposes, list(answers(pupils)))
    return seconds(lambda: standing(facts, TODAY), times)


def answers(pupils: int) -> Iterator[DecisionFacts]:
    """Yield the answers of the guardians, as facts."""
    chance = random.Random(pupils)
    day = date(2026, 9, 7)
    number = 0
    for pupil in range(1, pupils + 1):
        for guardian in (2 * pupil - 1, 2 * pupil):
            if chance.random() < 0.1:
                continue
            for purpose in range(1, PURPOSES + 1):
                number += 1
                said = Answer.YES if chance.random() < 0.9 else Answer.NO
                yield DecisionFacts(PupilId(pupil), PurposeId(purpose), GuardianId(guardian), said, day, day, 1, number)


def answer_everything(work: Work) -> int:
    """Seed the purposes and let nine in ten guardians answer all that is asked; return how many purposes that are."""
    commands.seed_purposes(work)
    asked = [row.id for row in queries.purposes(work)]
    versions: dict[int, int] = {p: v for v, p in work.rows(select(PurposeVersion.id, PurposeVersion.purpose_id))}
    chance = random.Random(1)
    rows: list[dict[str, Any]] = []
    for pupil in range(1, 6001):
        for guardian in (2 * pupil - 1, 2 * pupil):
            if chance.random() < 0.1:
                continue
            rows += [
                {
                    "pupil_id": pupil,
                    "purpose_id": purpose,
                    "purpose_version_id": versions[purpose],
                    "guardian_id": guardian,
                    "value": Answer.YES if chance.random() < 0.9 else Answer.NO,
                    "decided_on": date(2026, 9, 7),
                    "received_on": date(2026, 9, 8),
                    "received_by": work.actor.user_id,
                    "channel": Channel.PAPER,
                    "identity": Identity.SIGNED_FORM,
                    "signature_present": True,
                    "form_id": None,
                    "corrects_id": None,
                    "recorded_at": CLOCK.now(),
                }
                for purpose in asked
            ]
    put(work, Decision, rows)
    return len(asked)
