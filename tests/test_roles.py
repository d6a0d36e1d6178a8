"""Who gets what: every question and every deed of the program, called directly, by every role.

The functions are found by looking at the program, so a new question or deed without a place in these tables fails.
The tables follow `kernel.permissions`: a teacher gets the own groups and no contact data, the data protection officer
and the recovery sheet get nothing of a pupil.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import select

import opoz_desktop
from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.model import PrintedForm
from opoz_desktop.features.consent.rules import shown_code
from opoz_desktop.features.consent.rules.facts import Answer, Channel, Flag, Identity
from opoz_desktop.features.imagery import commands as imagery
from opoz_desktop.features.rounds import commands as rounds
from opoz_desktop.features.rounds.model import RoundKind
from opoz_desktop.features.rounds.queries import Scope
from opoz_desktop.features.school import commands
from opoz_desktop.features.school.model import Membership
from opoz_desktop.kernel.errors import NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Permission, Role, may
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import container, users
from tests.small_school import CLOCK, TODAY, SmallSchool, as_role, dump

from .roles import ALL_PUPILS, CONTACTS, FOREIGN, FOREIGN_NAMES, OWN, OWN_NAMES, ROLES, Cast
from .roles.deeds import DEEDS, PARTS, VAULT_DEEDS
from .roles.questions import QUESTIONS


def _functions(first: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield the public functions outside screens and paper whose first parameter is annotated so."""
    for found in pkgutil.walk_packages(opoz_desktop.__path__, "opoz_desktop."):
        parts = found.name.split(".")
        if parts[1] in {"app", "__main__"} or {"ui", "pdf", "versions"} & set(parts):
            continue
        module = importlib.import_module(found.name)
        for name, function in vars(module).items():
            if name.startswith("_") or not inspect.isfunction(function) or function.__module__ != module.__name__:
                continue
            parameters = list(inspect.signature(function).parameters.values())
            if parameters and str(parameters[0].annotation) == first:
                yield f"{found.name.removeprefix('opoz_desktop.')}.{name}", function


WORK = dict(_functions("Work"))
VAULT = dict(_functions("OpenVault"))


@pytest.fixture(scope="module")
def cast(school_template: SmallSchool, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cast]:
    from tests import small_school

    school = small_school.reopen(school_template, tmp_path_factory.mktemp("roles") / "school.kluis")
    made = Cast(school)
    do = school.register.do
    do(consent.seed_purposes)
    made.purpose = school.register.ask(consents.purposes)[0].id
    made.old_group = school.add_group("5", "5", year=TODAY.replace(year=TODAY.year - 1))
    school.groups["5"] = next(g.id for g in school.register.ask(_groups) if g.name == "5")
    do(_was_in, school.pupils[FOREIGN], made.old_group)
    evidence = Evidence(TODAY, TODAY, Channel.DESK, Identity.KNOWN_IN_PERSON, note="note about {}")
    for pupil in (OWN, FOREIGN):
        pupil_id, guardian = school.pupils[pupil], school.guardians[f"{pupil}.vader"]
        said = dataclasses.replace(evidence, note=f"note about {pupil.title()}")
        made.decisions[pupil] = do(consent.record, pupil_id, guardian, {made.purpose: Answer.YES}, said).decision_ids[0]
        do(consent.raise_flag, pupil_id, Flag.DISAGREEMENT, f"call about {pupil.title()}", guardian_id=guardian)
        do(commands.record_authority, pupil_id, guardian, small_school.Holds.YES, basis=f"ruling {pupil.title()}")
        made.proofs[pupil] = do(consent.attach, pupil_id, "scan", "", b"%PDF-1.7\n%%EOF")
        made.files[pupil] = do(commands.add_file, pupil_id, f"{pupil}.txt", b"a text")
    draft = school.register.ask(consents.recipients)
    run = do(consent.prepare_run, draft)
    run_id = do(consent.store_run, run, layout={}, blank_pdf=b"", pdf_digest=bytes(32), form_pages=1, pages=1)
    asked = Scope(purpose_ids=(made.purpose,))
    made.round = do(rounds.open_round, rounds.NewRound("Ronde", RoundKind.ALL, asked, TODAY.replace(day=20)))
    do(rounds.attach_run, made.round, run_id)
    codes = school.register.ask(_codes)
    for pupil in (OWN, FOREIGN):
        made.codes[pupil] = shown_code(codes[school.pupils[pupil]])
        made.form_ids[pupil] = school.register.ask(consents.form_of_code, made.codes[pupil]).id
    made.unasked = school.register.ask(consents.purposes)[1].id
    for pupil in (OWN, FOREIGN):
        pupil_id, group = school.pupils[pupil], school.groups["5" if pupil == OWN else "6/7"]
        made.events[pupil] = do(imagery.plan_event, imagery.EventFacts("Kamp", TODAY, TODAY, (group,), (made.unasked,)))
        shown = imagery.PublicationFacts("Kamp", made.unasked, "app", TODAY, TODAY, (pupil_id,))
        colleague = as_role(school.register, user_id=99)
        made.publications[pupil] = colleague.do(imagery.note_publication, shown).publication_id
    yield made
    school.close()


def _groups(work: Work) -> Any:
    from opoz_desktop.features.school import queries

    return queries.groups(work)


def _was_in(work: Work, pupil_id: Any, group_id: Any) -> None:
    since = TODAY.replace(year=TODAY.year - 1)
    work.session.add(Membership(pupil_id=pupil_id, group_id=group_id, since=since, until=TODAY))


def _codes(work: Work) -> dict[int, str]:
    return {r[0]: r[1] for r in work.rows(select(PrintedForm.pupil_id, PrintedForm.code))}


def test_every_question_and_deed_has_its_place() -> None:
    placed = set(QUESTIONS) | set(DEEDS) | set(VAULT_DEEDS) | set(PARTS)
    found = set(WORK) | set(VAULT)
    assert found - placed == set(), "say who may call these"
    assert placed - found == set(), "these are gone"


def _ask(cast: Cast, role: Role, name: str, pupil: str) -> str:
    """Return what came back as text; X when it was refused or does not exist for this role."""
    try:
        answer = cast.register(role).ask(WORK[name], *QUESTIONS[name].args(cast, pupil))
    except (NotAllowed, NotFound):
        return "X"
    return repr(answer)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", sorted(n for n in QUESTIONS if not n.startswith("intake.")))
def test_a_question_answers_what_the_role_may_see(cast: Cast, role: Role, name: str) -> None:
    letter = QUESTIONS[name].answers[ROLES.index(role)]
    own, foreign = _ask(cast, role, name, OWN), _ask(cast, role, name, FOREIGN)
    by_pupil = QUESTIONS[name].args(cast, OWN) != QUESTIONS[name].args(cast, FOREIGN)
    if letter == "X":
        assert (own, foreign) == ("X", "X")
        return
    assert own != "X"
    if letter in "O-":
        assert not [n for n in FOREIGN_NAMES if n in own + foreign]
    if letter == "O" and by_pupil:
        assert foreign in {"X", "{}", "()"}
    if letter == "A":
        assert foreign != "X"
    if letter == "-":
        assert not [n for n in OWN_NAMES if n in own]
    if role not in ALL_PUPILS:
        assert not [c for c in CONTACTS if c in own + foreign]


def test_the_needles_are_there_to_be_found(cast: Cast) -> None:
    """The tests above mean something: the director does get names and contact data."""
    own = _ask(cast, Role.DIRECTOR, "features.school.queries.guardians.guardians", OWN)
    assert "Kuipers" in own
    assert "Havenstraat" in own
    everybody = _ask(cast, Role.DIRECTOR, "features.school.queries.pupils.pupils", OWN)
    assert all(n in everybody for n in ("Sanne", "Emir", "Núñez"))


def test_a_teacher_does_not_get_last_years_group_of_the_same_name(cast: Cast) -> None:
    with pytest.raises(NotFound):
        cast.register(Role.TEACHER).ask(consents.matrix_of_group, cast.old_group)
    assert [row.pupil_id for row in cast.register(Role.IB).ask(consents.matrix_of_group, cast.old_group).rows]


def test_a_teacher_does_not_get_who_left_the_group_on_a_day_that_is_past(cast: Cast) -> None:
    school = cast.school
    group = cast.school.groups["6/7"]
    teacher = as_role(school.register, role=Role.TEACHER, groups=frozenset({"6/7"}))
    before = {row.pupil_id for row in teacher.ask(consents.matrix_of_group, group, TODAY).rows}
    assert school.pupils[FOREIGN] in before
    other = as_role(school.register, role=Role.TEACHER, groups=frozenset({"5"}))
    with pytest.raises(NotFound):
        other.ask(consents.matrix_of_group, group, TODAY.replace(month=9))


_NAMES: dict[str, tuple[Any, ...]] = {"vault.users.rename": (1, "X. Y"), "vault.users.change_login": (1, "iemand")}
"""Where the form of a name is looked at first."""


def _dummies(function: Callable[..., Any]) -> tuple[list[Any], dict[str, Any]]:
    """Return nothing for everything a function needs: who may not do it is refused before it looks."""
    needed = [p for p in list(inspect.signature(function).parameters.values())[1:] if p.default is p.empty]
    named = {p.name: None for p in needed if p.kind is p.KEYWORD_ONLY}
    return [None for p in needed if p.kind is not p.KEYWORD_ONLY], named


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", [*sorted(DEEDS), "intake.compare.compare", "intake.snapshot.history",
                                  "intake.snapshot.remembered_mapping", "intake.answers.compare.compare",
                                  "intake.answers.memory.remembered"])  # fmt: skip
def test_a_deed_is_refused_before_it_looks(cast: Cast, role: Role, name: str) -> None:
    function = WORK[name]
    permission = DEEDS.get(name, Permission.IMPORT)
    register = cast.register(role)
    args, named = _dummies(function)
    before = cast.school.register.ask(dump)

    def tried(work: Work) -> None:
        _done(function(work, *args, **named))
        raise _UndoneAgain

    with pytest.raises(Exception) as caught:  # noqa: PT011 - one that may goes on and stumbles over nothing
        register.do(tried)
    refused = caught.value if isinstance(caught.value, NotAllowed) else None
    assert (refused is None) is may(role, permission)
    assert refused is None or refused.permission is permission
    assert cast.school.register.ask(dump) == before


class _UndoneAgain(Exception):
    """Take back what a deed did that needs nothing."""


def _done(result: Any) -> None:
    """Run long work to its end; a short deed is done already."""
    if inspect.isgenerator(result):
        list(result)


@pytest.fixture(scope="module")
def logins(school_template: SmallSchool, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Role, Any]]:
    """Give a school file of its own per role, opened with that role's own password."""
    from tests import small_school

    opened: dict[Role, Any] = {}
    for role in (Role.IB, Role.ADMINISTRATION, Role.TEACHER, Role.DPO):
        folder = tmp_path_factory.mktemp(role.value) / "school.kluis"
        school = small_school.reopen(school_template, folder)
        new = users.add(school.vault, login="other", name="Iemand Anders", role=role, groups=["5"])
        school.close()
        opened[role] = container.open_vault(
            folder, "other", new.temporary_password, clock=CLOCK, profile=folder.parent / "profile"
        )
    yield opened
    for vault in opened.values():
        vault.close()


@pytest.mark.parametrize("role", [Role.IB, Role.ADMINISTRATION, Role.TEACHER, Role.DPO])
@pytest.mark.parametrize("name", sorted(VAULT_DEEDS))
def test_a_deed_of_the_vault_is_refused_before_it_looks(logins: dict[Role, Any], role: Role, name: str) -> None:
    if may(role, VAULT_DEEDS[name]):
        pytest.skip("may")
    vault = logins[role]
    args, named = _dummies(VAULT[name])
    args = list(_NAMES.get(name, args))
    before, slot = vault.register.ask(dump), vault.slot_bytes
    with pytest.raises(NotAllowed):
        _done(VAULT[name](vault, *args, **named))
    assert vault.register.ask(dump) == before
    assert (vault.folder / "kluis.slot").read_bytes() == slot
