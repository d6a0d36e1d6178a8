"""The small school, asking for consent since August."""

from __future__ import annotations

import pytest

from tests.small_school import SmallSchool

from .build import Answers, ask_for_consent


@pytest.fixture
def answers(school: SmallSchool) -> Answers:
    ask_for_consent(school)
    return Answers(school)
