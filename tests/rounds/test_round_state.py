"""What the card and the list of rounds say: who owes an answer, weeks, telephones, roles, and how much is asked."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.model import FormState
from opoz_desktop.features.consent.queries import purposes
from opoz_desktop.features.consent.rules.facts import Answer, Channel, Identity
from opoz_desktop.features.rounds import commands, queries
from opoz_desktop.features.rounds.model import RoundKind, StepKind
from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from tests.rounds import september
from tests.rounds.september import TODAY, form_of, opened, printed, seeded, state
from tests.small_school import SmallSchool, as_role

SAID = Evidence(TODAY, TODAY, Channel.DESK, Identity.KNOWN_IN_PERSON)


def answer(school: SmallSchool, pupil: str, guardian: str = "moeder") -> None:
    """Record a yes of a guardian to everything."""
    yes = dict.fromkeys(seeded(school), Answer.YES)
    school.register.do(consent.record, school.pupils[pupil], school.guardians[f"{pupil}.{guardian}"], yes, SAID)


def test_telephone_numbers_are_for_who_may_see_them_and_a_secret_one_for_nobody(school: SmallSchool) -> None:
    number = opened(school, RoundKind.PUPIL, pupil_ids=(school.pupils["emir"],))
    printed(school, number)
    (owing,) = state(school, number).owing
    assert owing.phones == ("06-99037369",)
    from opoz_desktop.features.school import commands as people

    facts = people.GuardianFacts(surname="Aydın", initials="K", mobile="06-99037369", secret_phone=True)
    school.register.do(people.change_guardian, school.guardians["emir.vader"], facts)
    (owing,) = state(school, number).owing
    assert owing.phones == ()
    assert owing.secret_phone


def test_weeks_run_from_the_printing_to_today(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    school.register.do(consent.mark_form, form_of(school, number, "emir", "vader").id, FormState.RETURNED)
    later = september.on(school, date(2026, 10, 21))
    later.do(consent.mark_form, form_of(school, number, "emir", "vader").id, FormState.BOOKED)
    weeks = later.ask(queries.round_state, number).weeks
    assert [(w.monday.day, w.printed, w.back, w.booked) for w in weeks] == [
        (5, 8, 1, 0), (12, 8, 1, 0), (19, 8, 1, 1),
    ]  # fmt: skip


def test_a_pupil_who_left_owes_nothing_and_the_form_stays_in_the_count(school: SmallSchool) -> None:
    from opoz_desktop.features.school import commands as people

    number = opened(school)
    printed(school, number)
    school.register.do(people.pupil_leaves, school.pupils["emir"], TODAY)
    seen = state(school, number)
    assert seen.counts.made == 8
    assert school.pupils["emir"] not in {o.pupil_id for o in seen.owing}
    assert "Aydın, Emir" in {f.listed for f in seen.forms}


def test_a_changed_purpose_is_asked_alone_of_who_answered_the_old_text(school: SmallSchool) -> None:
    seeded(school)
    website = next(p for p in school.register.ask(purposes) if p.code == "PHOTO_SCHOOL_WEBSITE")
    for pupil, guardian in (("sanne", "moeder"), ("emir", "vader")):
        answer(school, pupil, guardian)
    assert school.register.ask(queries.changed_purposes) == ()
    texts = {
        "nl": dict.fromkeys(("title", "short", "what", "who", "by", "how_long"), "Foto's op de website en in de app.")
    }
    school.register.do(consent.change_text, website.id, texts, material=True)
    (changed,) = school.register.ask(queries.changed_purposes)
    assert changed.id == website.id
    number = opened(school, RoundKind.CHANGED, purpose_ids=(website.id,), only_missing=True)
    assert printed(school, number) == 8, "those who answered the old text, and those who answered nothing"
    assert [p.code for p in state(school, number).purposes] == ["PHOTO_SCHOOL_WEBSITE"]
    assert (school.pupils["emir"], school.guardians["emir.vader"]) in {
        (o.pupil_id, o.guardian_id) for o in state(school, number).owing
    }


def test_the_list_of_rounds_counts_and_puts_running_ones_first(school: SmallSchool) -> None:
    first = opened(school)
    printed(school, first)
    school.register.do(commands.close_round, first)
    second = opened(school, RoundKind.GROUPS, group_ids=(school.groups["5"],))
    rows = school.register.ask(queries.rounds)
    assert [r.id for r in rows] == [second, first]
    assert [r.counts.made for r in rows] == [0, 8]
    assert rows[0].next_step is not None
    assert rows[0].next_step.kind is StepKind.LETTER
    assert rows[1].next_step is None


def test_a_printing_without_a_round_is_listed_apart(school: SmallSchool) -> None:
    from opoz_desktop.features.consent.pdf import FormScope, print_forms

    seeded(school)
    finish(print_forms(school.register, FormScope(pupil_ids=(school.pupils["emir"],))))
    (run,) = school.register.ask(queries.loose_runs)
    assert (run.forms, run.back) == (1, 0)
    printed(school, opened(school))
    assert len(school.register.ask(queries.loose_runs)) == 1


@pytest.mark.parametrize("role", [Role.TEACHER, Role.DPO, Role.KIT])
def test_who_may_not_print_gets_no_round(school: SmallSchool, role: Role) -> None:
    printed(school, number := opened(school))
    register = as_role(school.register, role=role, groups=frozenset({"5"}))
    with pytest.raises(NotAllowed):
        register.ask(queries.round_state, number)
    assert september.on(school, date(2027, 1, 1)).ask(queries.due) != ()
    assert register.ask(queries.due) == ()


def test_the_card_takes_the_same_number_of_statements_whatever_the_number_of_forms(school: SmallSchool) -> None:
    small = opened(school, RoundKind.PUPIL, pupil_ids=(school.pupils["emir"],))
    printed(school, small)
    large = opened(school)
    printed(school, large)
    counts: list[int] = []
    for number in (small, large):
        seen: list[str] = []

        def count(_conn: object, _cursor: object, statement: str, *_: object, _seen: list[str] = seen) -> None:
            _seen.append(statement)

        event.listen(school.register.engine, "before_cursor_execute", count)
        state(school, number)
        event.remove(school.register.engine, "before_cursor_execute", count)
        counts.append(len(seen))
    assert counts[0] == counts[1]
    assert counts[0] <= 40
