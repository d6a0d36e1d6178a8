"""The ledger: what went where, who must come off, and what happens when it does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from opoz_desktop.features.consent import commands as consent_commands
from opoz_desktop.features.consent import queries as consent_queries
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.queries.todo import open_withdrawals
from opoz_desktop.features.consent.rules import Reason
from opoz_desktop.features.consent.rules.facts import Basis, Order, Policy
from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.commands import Noted, PublicationFacts
from opoz_desktop.features.imagery.errors import (
    AlreadyDown,
    MadeAfterPublished,
    NotAPlace,
    OutAgainAfterTakenDown,
    PlaceMissing,
    PublicationInFuture,
    PublicationInUse,
)
from opoz_desktop.features.imagery.queries import LedgerState
from opoz_desktop.features.imagery.rules import Due
from opoz_desktop.features.school import commands as school_commands
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from tests.consent.conftest import APP, GUIDE, WEBSITE, Consents, at_desk
from tests.small_school import TODAY, as_role

SEPTEMBER = date(2026, 9, 20)


def published(consents: Consents, *pupils: str, code: str = WEBSITE, on: date = SEPTEMBER, **more: object) -> Noted:
    """Note a publication of some pupils."""
    facts: dict[str, object] = {
        "title": "Herfstwandeling", "purpose_id": consents.id(code), "place": "kleinebeer.example/herfst",
        "made_on": on, "published_on": on, "pupil_ids": tuple(consents.pupil(p) for p in pupils),
    }  # fmt: skip
    return consents.register.do(commands.note_publication, PublicationFacts(**(facts | more)))  # type: ignore[arg-type]


def yes(consents: Consents, *who: str, code: str = WEBSITE) -> None:
    for one in who:
        consents.say(one, {code: "yes"})


def withdraw(consents: Consents, who: str, code: str = WEBSITE, on: date = TODAY) -> int:
    made = consents.register.do(
        consent_commands.withdraw, consents.pupil(who.split(".")[0]), consents.school.guardians[who],
        (consents.id(code),), at_desk(on),
    )  # fmt: skip
    return made.decision_ids[0]


def due(consents: Consents) -> list[tuple[str, Reason | None]]:
    return [(d.pupil, d.reason) for d in consents.register.ask(queries.take_downs)]


def one(consents: Consents) -> queries.PublicationRow:
    (row,) = consents.register.ask(queries.publications)
    return row


def test_what_is_allowed_asks_for_nothing(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    noted = published(consents, "yara")
    assert noted.blocked == ()
    assert (one(consents).state, due(consents)) == (LedgerState.IN_ORDER, [])


def test_a_withdrawal_names_the_place(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    noted = published(consents, "yara")
    withdraw(consents, "yara.moeder")
    (line,) = consents.register.ask(queries.take_downs)
    assert (line.kind, line.publication_id, line.place) == (
        Due.TAKE_DOWN, noted.publication_id, "kleinebeer.example/herfst",
    )  # fmt: skip
    assert (line.pupil, line.reason, line.since) == ("Yara El Amrani", Reason.WITHDRAWN, TODAY)


def test_vector_11_paper_stays_and_is_not_printed_again(consents: Consents) -> None:
    yes(consents, "yara.moeder", code=GUIDE)
    published(consents, "yara", code=GUIDE, place="schoolgids 2026, bladzijde 4")
    withdraw(consents, "yara.moeder", GUIDE)
    assert due(consents) == []
    assert one(consents).state is LedgerState.NO_REPRINT


def test_a_child_without_an_answer_is_told_at_once_and_stays_in_the_ledger(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    noted = published(consents, "yara", "emir")
    assert noted.blocked == (consents.pupil("emir"),)
    assert due(consents) == [("Emir Aydın", Reason.NO_ANSWER)]


def test_who_leaves_comes_off(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    published(consents, "yara")
    consents.register.do(school_commands.pupil_leaves, consents.pupil("yara"), date(2026, 10, 2))
    (line,) = consents.register.ask(queries.take_downs)
    assert (line.left, line.reason, line.since) == (True, Reason.EXPIRED, date(2026, 10, 2))


def test_a_court_order_takes_down(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    published(consents, "yara")
    consents.register.do(consent_commands.record_order, consents.pupil("yara"), Order.PROHIBIT, "C/99/1", since=TODAY)
    assert due(consents) == [("Yara El Amrani", Reason.COURT_ORDER)]


def test_a_material_change_of_the_text_leaves_what_is_out_alone(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    published(consents, "yara")
    texts = consents.register.ask(consent_queries.versions_of, consents.id(WEBSITE))[0].texts
    consents.register.do(consent_commands.change_text, consents.id(WEBSITE), texts, material=True)
    assert not consents.holds("yara", WEBSITE).allowed
    assert due(consents) == []


def test_after_its_term_a_publication_has_to_be_cleared_up(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    published(consents, "yara")
    change = PolicyChange(
        asked=True, basis=Basis.CONSENT, rule=Policy.ONE_WITHOUT_KNOWN_OBJECTION, until_leaving=True,
        source="bestuursbesluit", material_months=1,
    )  # fmt: skip
    consents.register.do(consent_commands.change_policy, consents.id(WEBSITE), change)
    assert one(consents).state is LedgerState.IN_ORDER
    published(consents, on=date(2026, 9, 6), title="Oude foto")
    (line,) = consents.register.ask(queries.take_downs)
    assert (line.kind, line.title, line.pupil_id, line.since) == (Due.CLEAR_UP, "Oude foto", None, TODAY)


def test_the_last_place_that_comes_down_carries_out_the_withdrawal(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    first = published(consents, "yara").publication_id
    second = published(consents, "yara", place="kleinebeer.example/kamp").publication_id
    decision = withdraw(consents, "yara.moeder")
    taken = consents.register.do(commands.take_down, first)
    assert taken.decision_ids == ()
    assert [w.decision_id for w in consents.register.ask(open_withdrawals)] == [decision]
    taken = consents.register.do(commands.take_down, second, (consents.pupil("yara"),), "bijgesneden")
    assert taken.decision_ids == (decision,)
    assert consents.register.ask(open_withdrawals) == ()
    assert due(consents) == []


def test_putting_back_brings_the_to_do_back_and_says_so_in_the_history(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    number = published(consents, "yara").publication_id
    withdraw(consents, "yara.moeder")
    taken = consents.register.do(commands.take_down, number)
    assert consents.register.ask(open_withdrawals) == ()
    consents.register.do(commands.put_back, taken)
    assert len(consents.register.ask(open_withdrawals)) == 1, "the withdrawal waits again"
    assert due(consents) == [("Yara El Amrani", Reason.WITHDRAWN)]
    assert one(consents).down_on is None
    consents.register.do(commands.take_down, number)
    with pytest.raises(AlreadyDown):
        consents.register.do(commands.take_down, number)


def test_what_came_down_cannot_be_corrected_into_something_that_is_out(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    number = published(consents, "yara", on=date(2026, 9, 6)).publication_id
    consents.register.do(commands.take_down, number, (), "", date(2026, 9, 20))
    row = one(consents)
    facts = PublicationFacts(row.title, row.purpose.id, "elders", row.made_on, TODAY, (consents.pupil("yara"),))
    with pytest.raises(OutAgainAfterTakenDown):
        consents.register.do(commands.change_publication, number, facts)
    consents.register.do(commands.change_publication, number, replace(facts, published_on=date(2026, 9, 7)))
    assert (one(consents).state, one(consents).place) == (LedgerState.DOWN, "elders")


def test_one_child_comes_off_and_the_others_stay(consents: Consents) -> None:
    yes(consents, "yara.moeder", "emir.vader")
    number = published(consents, "yara", "emir").publication_id
    withdraw(consents, "yara.moeder")
    consents.register.do(commands.take_down, number, (consents.pupil("yara"),))
    row = one(consents)
    assert (row.state, row.down_on) == (LedgerState.IN_ORDER, None)
    assert [p.down_on for p in row.pupils] == [TODAY, None]
    yara = consents.register.ask(queries.places_of, consents.pupil("yara"))
    emir = consents.register.ask(queries.places_of, consents.pupil("emir"), (consents.id(WEBSITE),))
    assert (yara, [p.publication_id for p in emir]) == ((), [number])
    assert consents.register.ask(queries.places_of, consents.pupil("emir"), (consents.id(APP),)) == ()


def test_a_publication_can_be_corrected_and_taken_back(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    number = published(consents, "yara").publication_id
    facts = PublicationFacts(
        "Herfst", consents.id(WEBSITE), "kleinebeer.example/h", SEPTEMBER, SEPTEMBER, (consents.pupil("emir"),)
    )
    assert consents.register.do(commands.change_publication, number, facts).blocked == (consents.pupil("emir"),)
    assert [p.name.called for p in one(consents).pupils] == ["Emir"]
    consents.register.do(commands.take_back_publication, number)
    assert consents.register.ask(queries.publications) == ()


def test_what_was_taken_down_stays_in_the_ledger(consents: Consents) -> None:
    yes(consents, "yara.moeder")
    number = published(consents, "yara").publication_id
    consents.register.do(commands.take_down, number)
    with pytest.raises(PublicationInUse):
        consents.register.do(commands.take_back_publication, number)


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"title": " "}, PlaceMissing), ({"place": ""}, PlaceMissing), ({"title": "x" * 301}, InvalidValue),
        ({"published_on": date(2026, 10, 7)}, PublicationInFuture),
        ({"made_on": date(2026, 10, 5)}, MadeAfterPublished),
        ({"place": "bsn 111222333"}, LooksLikeBsn), ({"event_id": 99}, NotFound), ({"pupil_ids": (999,)}, NotFound),
        ({"purpose_id": 999}, NotFound),
    ],
)  # fmt: skip
def test_bad_input_is_refused_with_its_own_error(
    consents: Consents, more: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        published(consents, **more)  # type: ignore[arg-type]
    assert consents.register.ask(queries.publications) == ()


def test_a_contact_list_is_no_place_for_pictures(consents: Consents) -> None:
    with pytest.raises(NotAPlace):
        published(consents, code="CONTACT_LIST")


def test_signs_that_nobody_sees_do_not_come_into_the_ledger(consents: Consents) -> None:
    published(consents, title="Kamp\u202e gniledn\n", place="  a   b ")
    assert (one(consents).title, one(consents).place) == ("Kamp gniledn", "a b")


def test_a_teacher_notes_and_sees_the_own_group_only(consents: Consents) -> None:
    yes(consents, "yara.moeder", "emir.vader")
    published(consents, "yara", "emir")
    published(consents, "emir", title="Groep 6")
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}), user_id=77)
    (row,) = teacher.ask(queries.publications)
    assert ([p.name.called for p in row.pupils], row.hidden) == (["Yara"], 1)
    assert teacher.ask(queries.take_downs) == ()
    facts = PublicationFacts("x", consents.id(WEBSITE), "y", SEPTEMBER, SEPTEMBER, (consents.pupil("emir"),))
    with pytest.raises(NotFound):
        teacher.do(commands.note_publication, facts)
    with pytest.raises(NotFound):
        teacher.ask(queries.publications_of_pupil, consents.pupil("emir"))


def test_a_teacher_takes_down_and_the_office_still_sees_the_withdrawal(consents: Consents) -> None:
    """Only who records consent may say that a withdrawal is carried out."""
    yes(consents, "yara.moeder")
    number = published(consents, "yara").publication_id
    withdraw(consents, "yara.moeder")
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    assert teacher.do(commands.take_down, number).decision_ids == ()
    assert due(consents) == []
    assert len(consents.register.ask(open_withdrawals)) == 1


def test_who_protects_data_sees_no_pupil(consents: Consents) -> None:
    published(consents, "yara")
    dpo = as_role(consents.register, role=Role.DPO)
    assert dpo.ask(queries.publications) == ()
    with pytest.raises(NotAllowed):
        dpo.do(commands.take_down, 1)


def test_what_is_due_is_what_the_ledger_shows_as_due(consents: Consents) -> None:
    """Two ways to one answer: the to-do list looks only at what stands online, the ledger at everything."""
    yes(consents, "yara.moeder", "emir.vader")
    yes(consents, "yara.moeder", code=GUIDE)
    published(consents, "yara", "milan", "emir", title="A")
    published(consents, "yara", "pim", title="B", on=date(2025, 9, 1))
    published(consents, "yara", "milan", code=GUIDE, title="C")
    whole = published(consents, "milan", title="D").publication_id
    consents.register.do(commands.take_down, whole)
    consents.register.do(
        commands.take_down, published(consents, "milan", "pim", title="E").publication_id, (consents.pupil("pim"),)
    )
    withdraw(consents, "yara.moeder")
    for register in (consents.register, as_role(consents.register, role=Role.TEACHER, groups=frozenset({"6/7"}))):
        shown = {
            (r.id, p.id, p.reason, p.since)
            for r in register.ask(queries.publications)
            for p in r.due
            if r.state is LedgerState.TAKE_DOWN
        }
        found = {(d.publication_id, d.pupil_id, d.reason, d.since) for d in register.ask(queries.take_downs)}
        assert found == shown
    assert {(d.title, d.pupil) for d in consents.register.ask(queries.take_downs)} == {
        ("A", "Yara El Amrani"), ("A", "Milan Jansen"), ("B", "Yara El Amrani"), ("B", "Pim 't Hart"),
        ("E", "Milan Jansen"),
    }  # fmt: skip
