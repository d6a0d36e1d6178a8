"""The small school with its purposes, and short ways to record answers in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import Evidence, Recorded
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules import Answer, Channel, Identity, Verdict
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.register import Register
from tests import small_school
from tests.small_school import SmallSchool

WEBSITE, APP, GUIDE = "PHOTO_SCHOOL_WEBSITE", "PHOTO_PARENT_APP", "PHOTO_SCHOOL_GUIDE"


def on_paper(on: date = date(2026, 9, 14), received: date | None = None, **more: object) -> Evidence:
    """Evidence of a signed paper form."""
    facts: dict[str, object] = {
        "decided_on": on, "received_on": received or on, "channel": Channel.PAPER, "identity": Identity.SIGNED_FORM,
        "signature_present": True, "document_ref": "map 5, blad 12",
    }  # fmt: skip
    return Evidence(**(facts | more))  # type: ignore[arg-type]


def at_desk(on: date, **more: object) -> Evidence:
    """Evidence of what was said at the desk."""
    facts: dict[str, object] = {
        "decided_on": on, "received_on": on, "channel": Channel.DESK, "identity": Identity.KNOWN_IN_PERSON,
    }  # fmt: skip
    return Evidence(**(facts | more))  # type: ignore[arg-type]


@dataclass
class Consents:
    """The small school, seen through its consents."""

    school: SmallSchool
    purposes: dict[str, PurposeRow]

    @property
    def register(self) -> Register:
        return self.school.register

    def pupil(self, key: str) -> PupilId:
        return self.school.pupils[key]

    def id(self, code: str) -> PurposeId:
        return self.purposes[code].id

    def say(self, who: str, answers: Mapping[str, str], evidence: Evidence | None = None) -> Recorded:
        """Record answers ("yes", "no") of a guardian (`sanne.moeder`) or the pupil (`sanne`)."""
        pupil = who.partition(".")[0]
        guardian = self.school.guardians[who] if "." in who else None
        said = {self.id(code): Answer(value) for code, value in answers.items()}
        return self.register.do(commands.record, self.pupil(pupil), guardian, said, evidence or on_paper())

    def holds(self, pupil: str, code: str, on: date = small_school.TODAY) -> Verdict:
        return self.register.ask(queries.held_on, self.pupil(pupil), self.id(code), on)


@pytest.fixture(scope="session")
def consent_template(school_template: SmallSchool, tmp_path_factory: pytest.TempPathFactory) -> SmallSchool:
    made = small_school.reopen(school_template, tmp_path_factory.mktemp("consent") / "school.kluis")
    made.register.do(commands.seed_purposes)
    made.close()
    return made


@pytest.fixture
def consents(consent_template: SmallSchool, tmp_path: Path):
    opened = small_school.reopen(consent_template, tmp_path / "school.kluis")
    rows = opened.register.ask(queries.purposes, asked_only=False)
    yield Consents(opened, {p.code: p for p in rows})
    opened.close()
