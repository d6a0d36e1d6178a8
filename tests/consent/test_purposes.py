"""Purposes start from a reviewed list; texts have versions and policies have a source, all appended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.errors import TextMissing
from opoz_desktop.features.consent.rules import Basis, Policy, Reason
from opoz_desktop.features.consent.rules.facts import Level, Medium
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import InvalidValue, NotAllowed
from opoz_desktop.kernel.permissions import Role
from tests.small_school import as_role

from .conftest import APP, WEBSITE, Consents, at_desk

TEXTS = {
    "nl": {
        "title": "Op de website van de school", "short": "Website", "what": "Foto’s", "who": "Iedereen.",
        "by": "De school", "how_long": "een jaar.",
    }
}  # fmt: skip


def tomorrow(consents: Consents) -> None:
    consents.register.clock = FixedClock(datetime(2026, 10, 7, 8, 0, tzinfo=UTC))


def test_a_new_file_starts_with_the_catalogue_once(consents: Consents) -> None:
    assert len(consents.purposes) == 16
    assert all(p.source and p.title and p.short and p.who and p.how_long for p in consents.purposes.values())
    assert consents.register.do(commands.seed_purposes) == 0


def test_school_and_board_are_asked_apart(consents: Consents) -> None:
    board = [p for p in consents.purposes.values() if p.level is Level.BOARD]
    assert len(board) == 2
    assert all("OPOZ" in p.title for p in board)


def test_open_internet_asks_all_guardians_by_default(consents: Consents) -> None:
    for p in consents.purposes.values():
        strict = p.code.startswith(("PHOTO_SCHOOL_WEBSITE", "PHOTO_SOCIAL", "PHOTO_PRESS", "PHOTO_BOARD"))
        assert (p.rule is Policy.ALL_AUTHORITY_HOLDERS) == strict, p.code


def test_an_editorial_change_keeps_the_answers(consents: Consents) -> None:
    consents.say("emir.vader", {WEBSITE: "yes"})
    consents.register.do(commands.change_text, consents.id(WEBSITE), TEXTS, material=False)
    now = consents.register.ask(queries.purpose, consents.id(WEBSITE))
    assert (now.semantic, now.revision, now.how_long) == (1, 1, "een jaar.")
    assert consents.holds("emir", WEBSITE).allowed


def test_a_material_change_asks_again(consents: Consents) -> None:
    consents.say("emir.vader", {WEBSITE: "yes", APP: "yes"})
    consents.register.do(
        commands.change_text, consents.id(WEBSITE), TEXTS, material=True, valid_from=date(2026, 10, 7), source="MR"
    )
    assert consents.holds("emir", WEBSITE).allowed
    assert consents.holds("emir", WEBSITE, date(2026, 10, 7)).reason is Reason.NO_ANSWER
    assert consents.holds("emir", APP, date(2026, 10, 7)).allowed
    tomorrow(consents)
    consents.say("emir.vader", {WEBSITE: "yes"}, at_desk(date(2026, 10, 7)))
    assert consents.holds("emir", WEBSITE, date(2026, 10, 7)).allowed
    versions = consents.register.ask(queries.versions_of, consents.id(WEBSITE))
    assert [(v.semantic, v.revision) for v in versions] == [(2, 0), (1, 0)]


def test_a_late_answer_to_the_old_text_is_kept_and_said_to_be_old(consents: Consents) -> None:
    consents.register.do(commands.change_text, consents.id(WEBSITE), TEXTS, material=True, valid_from=date(2026, 10, 7))
    tomorrow(consents)
    done = consents.say("emir.vader", {WEBSITE: "yes"}, at_desk(date(2026, 10, 6)))
    assert done.old_text == (consents.id(WEBSITE),)
    assert consents.holds("emir", WEBSITE, date(2026, 10, 7)).reason is Reason.NO_ANSWER


def test_the_board_changes_a_policy_from_a_day_on(consents: Consents) -> None:
    consents.say("sanne.moeder", {APP: "yes"})
    change = PolicyChange(
        asked=True, basis=Basis.CONSENT, rule=Policy.ALL_AUTHORITY_HOLDERS, until_leaving=True, source="besluit 12",
        since=date(2026, 10, 7),
    )  # fmt: skip
    consents.register.do(commands.change_policy, consents.id(APP), change)
    assert consents.holds("sanne", APP).allowed
    found = consents.holds("sanne", APP, date(2026, 10, 7))
    assert (found.reason, found.source) == (Reason.WAITING_FOR_OTHER, "besluit 12")
    early = replace(change, since=date(2026, 10, 5))
    for wrong in (replace(change, source=" "), early, replace(change, valid_months=0)):
        with pytest.raises(InvalidValue):
            consents.register.do(commands.change_policy, consents.id(APP), wrong)
    assert len(consents.register.ask(queries.policies_of, consents.id(APP))) == 2


def test_the_school_adds_a_purpose_of_its_own(consents: Consents) -> None:
    policy = PolicyChange(
        asked=True, basis=Basis.CONSENT, rule=Policy.ALL_AUTHORITY_HOLDERS, until_leaving=True, source="MR"
    )
    new = consents.register.do(commands.add_purpose, "kamp_2027", Level.SCHOOL, Medium.CLOSED, TEXTS, policy)
    row = consents.register.ask(queries.purpose, new)
    assert (row.code, row.own, row.asked) == ("KAMP_2027", True, True)
    assert consents.register.ask(queries.purposes)[-1].id == new
    for code in ("KAMP_2027", "kamp één", ""):
        with pytest.raises(InvalidValue):
            consents.register.do(commands.add_purpose, code, Level.SCHOOL, Medium.CLOSED, TEXTS, policy)


def test_an_empty_text_is_refused(consents: Consents) -> None:
    empty = {"nl": TEXTS["nl"] | {"who": " "}}
    with pytest.raises(TextMissing):
        consents.register.do(commands.change_text, consents.id(WEBSITE), empty, material=False)
    with pytest.raises(TextMissing):
        consents.register.do(commands.change_text, consents.id(WEBSITE), {"en": TEXTS["nl"]}, material=False)


def test_only_the_director_changes_purposes(consents: Consents) -> None:
    for role in (Role.IB, Role.ADMINISTRATION, Role.TEACHER, Role.DPO):
        with pytest.raises(NotAllowed):
            as_role(consents.register, role=role).do(commands.change_text, consents.id(APP), TEXTS, material=False)


def test_a_term_beyond_the_calendar_is_refused(consents: Consents) -> None:
    """A yes would hold until the year 85360: no date, and every list of the school would stop at it."""
    purpose = consents.register.ask(queries.purposes)[0]
    for months, reason in ((0, "too_small"), (241, "too_large"), (1_000_000, "too_large")):
        change = PolicyChange(
            asked=True, basis=purpose.basis, rule=purpose.rule, until_leaving=True, source="x", valid_months=months
        )
        with pytest.raises(InvalidValue) as caught:
            consents.register.do(commands.change_policy, purpose.id, change)
        assert (caught.value.field, caught.value.reason) == ("valid_months", reason)
