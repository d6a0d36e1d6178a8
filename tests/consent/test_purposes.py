"""Purposes start from a reviewed list; texts have versions and policies have a source, all appended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.errors import PurposeNotAsked, TextMissing, TooLateToTakeBack
from opoz_desktop.features.consent.model import PurposePolicy, PurposeVersion
from opoz_desktop.features.consent.rules import Answer, Basis, Policy, Reason
from opoz_desktop.features.consent.rules.facts import Level, Medium
from opoz_desktop.features.consent.rules.languages import LANGUAGES
from opoz_desktop.features.consent.standard import standard_purposes, standard_uses
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.work import Work
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
    asking = [p for p in consents.purposes.values() if p.needs_asking]
    assert (len(asking), len(consents.purposes)) == (16, 23)
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
    for code in ("KAMP_2027", "kamp één", "x" * 41):
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


def rule(**more: object) -> PolicyChange:
    facts: dict[str, object] = {
        "asked": True, "basis": Basis.CONSENT, "rule": Policy.ONE_WITHOUT_KNOWN_OBJECTION, "until_leaving": True,
        "source": "directeur",
    }  # fmt: skip
    return PolicyChange(**(facts | more))  # type: ignore[arg-type]


def test_every_standard_purpose_has_every_language(consents: Consents) -> None:
    for one in standard_purposes():
        assert set(one.texts) == set(LANGUAGES), one.code
        assert all(set(t) == set(one.texts["nl"]) and all(t.values()) for t in one.texts.values()), one.code
    row = consents.register.ask(queries.purpose, consents.id(APP), language="uk")
    assert (row.language, row.title) == ("uk", "У застосунку для батьків")


def test_uses_without_consent_stand_in_the_catalogue_and_nowhere_else(consents: Consents) -> None:
    uses = [p for p in consents.purposes.values() if not p.needs_asking]
    assert {p.code for p in uses} == {u.code for u in standard_uses()}
    assert all(p.source and p.note and not p.asked for p in uses)
    assert not {p.id for p in uses} & {p.id for p in consents.register.ask(queries.purposes)}
    assert consents.holds("sanne", "USE_LESSON").reason is Reason.PUBLIC_TASK
    with pytest.raises(InvalidValue) as caught:
        consents.register.do(commands.change_policy, consents.id("USE_LESSON"), rule(basis=Basis.PUBLIC_TASK))
    assert caught.value.reason == "needs_no_consent"


def test_an_older_file_gets_what_it_lacks_and_keeps_what_the_school_wrote(consents: Consents) -> None:
    consents.say("emir.vader", {WEBSITE: "yes", APP: "yes"})
    consents.register.do(_make_old, consents.id(APP))
    own = {"nl": TEXTS["nl"]}
    consents.register.do(commands.change_text, consents.id(WEBSITE), own, material=False)
    lacking = consents.register.ask(queries.missing_translations)
    assert consents.id(WEBSITE) not in {x.purpose_id for x in lacking}, "its Dutch text is the school's own"
    assert len(lacking) == 15
    assert consents.register.do(commands.add_missing_translations) == 15
    now = consents.register.ask(queries.purpose, consents.id(APP), language="tr")
    assert (now.semantic, now.revision, now.title) == (1, 1, "Veli uygulamasında")
    newest = consents.register.ask(queries.versions_of, consents.id(APP))[0]
    assert (newest.source, newest.texts["en"]["title"]) == ("vertaling", "In our app")
    assert consents.holds("emir", APP).allowed
    assert consents.register.do(commands.add_missing_translations) == 0
    assert len(consents.register.ask(queries.missing_uses)) == 7
    assert consents.register.do(commands.add_missing_uses) == 7
    assert consents.register.ask(queries.purposes, asked_only=False)[-1].code == "USE_STAFF_INTRANET"
    assert consents.register.do(commands.add_missing_uses) == 0


def _make_old(work: Work, app: PurposeId) -> None:
    """Make the file as an earlier release left it: Dutch alone, no uses; one English text of the school's own."""
    for version in work.session.query(PurposeVersion):
        version.texts = {"nl": version.texts["nl"]} | (
            {"en": version.texts["en"] | {"title": "In our app"}} if version.purpose_id == app else {}
        )
    from opoz_desktop.features.consent.model import Purpose

    uses = [r.id for r in work.session.query(Purpose) if r.code.startswith("USE_")]
    for model in (PurposeVersion, PurposePolicy):
        work.session.query(model).filter(model.purpose_id.in_(uses)).delete()
    work.session.query(Purpose).filter(Purpose.id.in_(uses)).delete()


def test_questions_of_an_event_stay_out_of_matrix_and_counts_but_can_be_answered(consents: Consents) -> None:
    before = consents.register.ask(queries.purposes)
    event = consents.register.do(
        commands.add_purpose, "", Level.SCHOOL, Medium.CLOSED, TEXTS, rule(valid_until=date(2026, 10, 20)), once=True
    )
    assert consents.register.ask(queries.purposes) == before
    assert [p.id for p in consents.register.ask(queries.purposes, once=True)] == [event]
    assert len(consents.register.ask(queries.purposes, once=None)) == len(before) + 1
    row = consents.register.ask(queries.purpose, event)
    assert (row.once, row.valid_until, row.facts.policy.valid_until) == (True, date(2026, 10, 20), date(2026, 10, 20))
    emir, father = consents.pupil("emir"), consents.school.guardians["emir.vader"]
    standing = consents.register.ask(queries.standing_of_pupil, emir)
    consents.register.do(commands.record, emir, father, {event: Answer.YES}, at_desk(date(2026, 10, 6)))
    assert consents.register.ask(queries.held_on, emir, event, date(2026, 10, 6)).allowed
    assert not consents.register.ask(queries.held_on, emir, event, date(2026, 10, 20)).allowed
    assert {x.purpose_id for x in consents.register.ask(queries.history_of_pupil, emir, event)} == {event}
    consents.register.do(commands.withdraw, emir, father, [event], at_desk(date(2026, 10, 6)))
    assert consents.register.ask(queries.held_on, emir, event, date(2026, 10, 6)).reason is Reason.WITHDRAWN
    assert consents.register.ask(queries.standing_of_pupil, emir).rows == standing.rows
    assert event not in {p for x in consents.register.ask(queries.missing) for p in x.purposes}
    group = consents.school.groups["6/7"]
    assert event not in {p.id for p in consents.register.ask(queries.matrix_of_group, group).purposes}
    assert event not in {p.id for p in consents.register.ask(queries.recipients).purposes}


def test_it_is_told_beforehand_how_many_answers_stop_counting(consents: Consents) -> None:
    consents.say("emir.vader", {WEBSITE: "yes"})
    consents.say("sanne.moeder", {WEBSITE: "yes"})
    consents.say("sanne.moeder", {WEBSITE: "no"})
    consents.say("sanne.vader", {WEBSITE: "yes", APP: "yes"})
    stake = consents.register.ask(queries.answers_at_stake, consents.id(WEBSITE))
    assert (stake.answers, stake.pupils) == (3, 2)
    assert consents.register.ask(queries.answers_on_old_text, consents.id(WEBSITE)).answers == 0
    new = consents.register.do(commands.change_text, consents.id(WEBSITE), TEXTS, material=True)
    assert consents.register.ask(queries.answers_on_old_text, consents.id(WEBSITE)).answers == 3
    assert consents.register.ask(queries.answers_at_stake, consents.id(WEBSITE)).answers == 0
    consents.register.do(commands.take_back_text, new)
    assert consents.register.ask(queries.answers_at_stake, consents.id(WEBSITE)).answers == 3
    assert consents.holds("emir", WEBSITE).allowed


def test_a_text_in_use_is_not_taken_back(consents: Consents) -> None:
    first = consents.register.ask(queries.versions_of, consents.id(WEBSITE))[0].id
    new = consents.register.do(commands.change_text, consents.id(WEBSITE), TEXTS, material=True)
    with pytest.raises(TooLateToTakeBack):
        consents.register.do(commands.take_back_text, first)
    consents.say("emir.vader", {WEBSITE: "yes"}, at_desk(date(2026, 10, 6)))
    with pytest.raises(TooLateToTakeBack):
        consents.register.do(commands.take_back_text, new)
    other = consents.register.do(commands.change_text, consents.id(APP), TEXTS, material=False)
    tomorrow(consents)
    with pytest.raises(TooLateToTakeBack):
        consents.register.do(commands.take_back_text, other)
    with pytest.raises(NotFound):
        consents.register.do(commands.take_back_text, 9999)


def test_a_printed_text_is_not_taken_back(consents: Consents) -> None:
    new = consents.register.do(commands.change_text, consents.id(WEBSITE), TEXTS, material=True)
    run = consents.register.do(commands.prepare_run, consents.register.ask(queries.recipients))
    consents.register.do(commands.store_run, run, layout={}, blank_pdf=b"", pdf_digest=bytes(32), form_pages=1, pages=1)
    with pytest.raises(TooLateToTakeBack):
        consents.register.do(commands.take_back_text, new)


def test_a_rule_of_today_can_be_taken_back_and_an_older_one_not(consents: Consents) -> None:
    new = consents.register.do(commands.change_policy, consents.id(APP), rule(asked=False))
    assert consents.id(APP) not in {p.id for p in consents.register.ask(queries.purposes)}
    consents.register.do(commands.take_back_policy, new)
    assert consents.id(APP) in {p.id for p in consents.register.ask(queries.purposes)}
    only = consents.register.ask(queries.policies_of, consents.id(APP))[0].id
    with pytest.raises(TooLateToTakeBack):
        consents.register.do(commands.take_back_policy, only)
    late = consents.register.do(commands.change_policy, consents.id(APP), rule(asked=False))
    tomorrow(consents)
    with pytest.raises(TooLateToTakeBack):
        consents.register.do(commands.take_back_policy, late)


def test_what_is_no_longer_asked_can_still_be_withdrawn(consents: Consents) -> None:
    consents.say("emir.vader", {APP: "yes"})
    consents.register.do(commands.change_policy, consents.id(APP), rule(asked=False))
    emir, father = consents.pupil("emir"), consents.school.guardians["emir.vader"]
    consents.register.do(commands.withdraw, emir, father, [consents.id(APP)], at_desk(date(2026, 10, 6)))
    assert consents.holds("emir", APP).reason is Reason.WITHDRAWN
    with pytest.raises(PurposeNotAsked):
        consents.say("emir.vader", {APP: "yes"}, at_desk(date(2026, 10, 6)))


def test_the_order_on_the_form_changes_within_school_or_board(consents: Consents) -> None:
    def order() -> list[str]:
        return [p.code for p in consents.register.ask(queries.purposes)]

    before = order()
    consents.register.do(commands.move_purpose, consents.id("PHOTO_BOARD_PRINT"), down=False)
    assert order().index("PHOTO_BOARD_PRINT") == before.index("PHOTO_BOARD_PUBLIC")
    consents.register.do(commands.move_purpose, consents.id("PHOTO_BOARD_PRINT"), down=True)
    assert order() == before
    consents.register.do(commands.move_purpose, consents.id(APP), down=False)
    assert order() == before, "the first stays the first"
    consents.register.do(commands.move_purpose, consents.id("PHOTO_PRESS"), down=True)
    moved = order()
    assert moved.index("PHOTO_CLASS_GROUP") == before.index("PHOTO_PRESS"), "the board stays where it stood"
    assert moved.index("PHOTO_BOARD_PUBLIC") == before.index("PHOTO_BOARD_PUBLIC")


def test_a_code_is_made_from_the_title_and_stays_unique(consents: Consents) -> None:
    def add(title: str) -> str:
        texts = {"nl": TEXTS["nl"] | {"title": title}}
        new = consents.register.do(commands.add_purpose, "", Level.SCHOOL, Medium.CLOSED, texts, rule())
        return consents.register.ask(queries.purpose, new).code

    assert add("Op het scherm in de hal") == "OWN_OP_HET_SCHERM_IN_DE_HAL"
    assert add("Op het scherm in de hal!") == "OWN_OP_HET_SCHERM_IN_DE_HAL_2"
    assert add("…") == "OWN_PURPOSE"
    assert len(add("Een heel lange naam van een soort toestemming die maar doorgaat")) <= 40


def test_bad_texts_are_refused_and_unseen_signs_are_dropped(consents: Consents) -> None:
    def change(language: str = "nl", **fields: str) -> None:
        texts = {"nl": TEXTS["nl"]} | {language: TEXTS["nl"] | fields}
        consents.register.do(commands.change_text, consents.id(WEBSITE), texts, material=False)

    with pytest.raises(LooksLikeBsn):
        change(who="Ouders, ook die van 111222333.")
    with pytest.raises(InvalidValue) as caught:
        change(who="heel lang " * 60)
    assert (caught.value.field, caught.value.reason) == ("who", "too_large")
    with pytest.raises(InvalidValue):
        change("fr")
    with pytest.raises(TextMissing):
        change("ar", who="")
    change(title="<b>Op\u202e  de</b> site", short="Web-\n\nsite\nschool")
    now = consents.register.ask(queries.purpose, consents.id(WEBSITE))
    assert (now.title, now.short) == ("<b>Op de</b> site", "Web-\nsite school")


def test_a_text_cannot_begin_before_a_newer_one(consents: Consents) -> None:
    consents.register.do(commands.change_text, consents.id(APP), TEXTS, material=True, valid_from=date(2026, 11, 1))
    with pytest.raises(InvalidValue) as caught:
        consents.register.do(
            commands.change_text, consents.id(APP), TEXTS, material=False, valid_from=date(2026, 10, 7)
        )
    assert caught.value.reason == "before_newest"
    consents.register.do(commands.change_text, consents.id(APP), TEXTS, material=False)
    assert consents.register.ask(queries.versions_of, consents.id(APP))[0].valid_from == date(2026, 11, 1)
