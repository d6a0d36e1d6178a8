"""People: who is added gets in, who is reset or removed does not, and nobody is left without a director."""

from __future__ import annotations

import hashlib
import time
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import InvalidValue, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import audit, container, errors, keyfile, kit, users
from opoz_desktop.vault.opened import OpenVault
from opoz_desktop.vault.rows import Notice

from .school_file import DIRECTOR, IB, NOW, PASSWORDS, TEACHER, UIDS, SchoolFile, read, user_of

STRONG = "zwaluw bakfiets morgen 7 kersen"


def actions(vault: OpenVault) -> list[str]:
    return [line.action for line in vault.register.ask(audit.audit_lines)]


# --- adding ----------------------------------------------------------------------------------------------------------


def test_a_new_person_gets_in_with_a_temporary_password_that_must_be_changed(school_copy: SchoolFile) -> None:
    heard: list[str] = []
    with school_copy.open() as vault:
        vault.register.listeners.append(lambda lines: heard.extend(line.action for line in lines))
        new = users.add(vault, login="Anna", name=" Anna  de Wit ", role=Role.ADMINISTRATION, groups=["b", "a", "a"])
        row = next(p for p in users.people(vault) if p.id == new.user_id)
    assert heard == ["user.add"]
    assert (row.name, row.role, row.groups, row.must_change) == ("Anna de Wit", Role.ADMINISTRATION, ("a", "b"), True)
    with school_copy.open("anna", new.temporary_password) as vault:
        assert Notice.MUST_CHANGE in vault.warnings
        assert vault.must_change
        users.change_password(vault, new.temporary_password, STRONG)
        assert not vault.must_change
    with school_copy.open("anna", STRONG) as vault:
        assert Notice.MUST_CHANGE not in vault.warnings


@pytest.mark.parametrize("login", ["joris", "JORIS", "ｊｏｒｉｓ", " joris "])
def test_a_login_name_that_folds_to_an_existing_one_is_taken(school_copy: SchoolFile, login: str) -> None:
    with school_copy.open() as vault, pytest.raises(errors.LoginTaken):
        users.add(vault, login=login, name="J", role=Role.TEACHER)


@pytest.mark.parametrize("login", ["", "  ", "!kit", "!x", "a" * 300, "jo\x00ris", "jоris", "a\u202eb"])
def test_login_names_that_mislead_are_refused(school_copy: SchoolFile, login: str) -> None:
    with school_copy.open() as vault, pytest.raises(errors.BadLogin):
        users.add(vault, login=login, name="J", role=Role.TEACHER)


def test_a_name_is_needed_and_nobody_is_added_as_recovery_sheet(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        for name, role in (("  ", Role.TEACHER), ("x" * 201, Role.TEACHER), ("X", Role.KIT)):
            with pytest.raises(InvalidValue):
                users.add(vault, login="x", name=name, role=role)
        assert len(users.people(vault)) == 3


def test_a_full_name_in_another_script_may_be_a_login(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        new = users.add(vault, login="Олена", name="Олена", role=Role.TEACHER)
    school_copy.open("олена", new.temporary_password).close()


@pytest.mark.parametrize("login", [IB, TEACHER])
def test_only_director_and_sheet_manage_people(school_copy: SchoolFile, login: str) -> None:
    before = school_copy.slot.read_bytes()
    with school_copy.open(login) as vault:
        other = vault.user.id
        deeds = (
            lambda: users.people(vault),
            lambda: users.add(vault, login="x", name="X", role=Role.DIRECTOR),
            lambda: users.reset_password(vault, other),
            lambda: users.change_role(vault, other, Role.DIRECTOR),
            lambda: users.end(vault, other, date(2027, 1, 1)),
            lambda: users.rename(vault, other, "X"),
            lambda: finish(users.remove(vault, other)),
            lambda: users.renew_kit(vault),
            lambda: users.confirm_kit(vault),
        )
        for deed in deeds:
            with pytest.raises(NotAllowed):
                deed()
    assert school_copy.slot.read_bytes() == before


# --- passwords -------------------------------------------------------------------------------------------------------


def test_changing_needs_the_old_password_and_kills_it_also_in_the_spare(school_copy: SchoolFile) -> None:
    with school_copy.open(TEACHER) as vault:
        with pytest.raises(errors.WrongPassword):
            users.change_password(vault, "niet het oude wachtwoord", STRONG)
        with pytest.raises(errors.WeakPassword) as caught:
            users.change_password(vault, PASSWORDS[TEACHER], PASSWORDS[TEACHER])
        assert caught.value.facts["reason"] == "same"
        for weak, reason in (("kort", "short"), ("welkom01welkom01", "guessable"), ("x" * 257, "long")):
            with pytest.raises(errors.WeakPassword) as caught:
                users.change_password(vault, PASSWORDS[TEACHER], weak)
            assert caught.value.facts["reason"] == reason
        epoch = vault.file.epoch
        users.change_password(vault, PASSWORDS[TEACHER], STRONG)
        assert vault.file.epoch == epoch
        assert read(vault, UIDS[0]) == b"zorgvuldig geheim 1"
    assert school_copy.spare.read_bytes() == school_copy.slot.read_bytes()
    with pytest.raises(errors.WrongPassword):
        school_copy.open(TEACHER)
    school_copy.open(TEACHER, STRONG).close()
    school_copy.open(IB).close()


def test_a_reset_kills_the_old_password_and_keeps_the_documents(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        new = users.reset_password(vault, user_of(vault, TEACHER))
        again = users.reset_password(vault, user_of(vault, TEACHER))
        assert actions(vault)[:2] == ["user.reset", "user.reset"]
    for dead in (PASSWORDS[TEACHER], new.temporary_password):
        with pytest.raises(errors.WrongPassword):
            school_copy.open(TEACHER, dead)
    with school_copy.open(TEACHER, again.temporary_password) as vault:
        assert vault.must_change
        assert read(vault, UIDS[0]) == b"zorgvuldig geheim 1"
        with pytest.raises(NotFound):
            read(vault, UIDS[1])
        wraps = vault.register.ask(
            lambda work: work.rows(text("SELECT count(*) FROM gwrap WHERE user_id=:u"), {"u": vault.user.id})
        )
        assert wraps[0][0] == 1


def test_change_and_reset_rewrite_no_data(school_copy: SchoolFile) -> None:
    """Promise 5: all tables but account, log and facts are byte for byte the same; time is that of key derivation."""

    def content(vault: OpenVault) -> dict[str, str]:
        keep = ("gdoc", "pupil", "guardian", "school", "choice", "draft", "tomb")
        found: dict[str, str] = {}
        with vault.register.alone():
            for table in keep:
                rows = vault.connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - our own names
                found[table] = hashlib.sha256(repr(rows).encode()).hexdigest()
        return found

    with school_copy.open() as vault:
        before = content(vault)
        size = school_copy.database.stat().st_size
        started = time.perf_counter()
        users.reset_password(vault, user_of(vault, TEACHER), temporary=STRONG)
        users.change_password(vault, PASSWORDS[DIRECTOR], STRONG)
        assert time.perf_counter() - started < 1.0
        assert content(vault) == before
    assert school_copy.database.stat().st_size == size


def test_one_does_not_reset_or_remove_oneself(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        users.change_role(vault, user_of(vault, IB), Role.DIRECTOR)
        for deed in (
            lambda: users.reset_password(vault, vault.user.id),
            lambda: finish(users.remove(vault, vault.user.id)),
            lambda: users.hand_over(vault, vault.user.id),
        ):
            with pytest.raises(errors.OwnAccount):
                deed()


def test_another_login_name_comes_with_a_temporary_password(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        user = user_of(vault, TEACHER)
        with pytest.raises(errors.LoginTaken):
            users.change_login(vault, user, "Ina")
        new = users.change_login(vault, user, "j.vos")
        assert new.user_id == user
        assert user_of(vault, "j.vos") == user
        same = users.change_login(vault, user, "J.Vos")
    for login, password in ((TEACHER, PASSWORDS[TEACHER]), ("j.vos", new.temporary_password)):
        with pytest.raises(errors.WrongPassword):
            school_copy.open(login, password)
    with school_copy.open("j.vos", same.temporary_password) as vault:
        assert vault.user.id == user
        assert read(vault, UIDS[0]) == b"zorgvuldig geheim 1"


# --- roles, end, removal ---------------------------------------------------------------------------------------------


def test_the_last_director_stays(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        for deed in (
            lambda: users.change_role(vault, vault.user.id, Role.TEACHER),
            lambda: users.end(vault, vault.user.id, date(2027, 7, 31)),
        ):
            with pytest.raises(errors.LastDirector):
                deed()
        users.change_role(vault, user_of(vault, IB), Role.DIRECTOR)
        users.end(vault, user_of(vault, IB), date(2027, 7, 31))
        with pytest.raises(errors.LastDirector):
            users.change_role(vault, vault.user.id, Role.TEACHER)
    with school_copy.open_with_kit() as vault, pytest.raises(errors.LastDirector):
        finish(users.remove(vault, user_of(vault, DIRECTOR)))


def test_hand_over_makes_the_other_director_and_takes_the_own_keys_away(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        users.hand_over(vault, user_of(vault, TEACHER), Role.TEACHER)
        assert vault.user.role is Role.TEACHER is vault.register.actor.role
        with pytest.raises(NotAllowed):
            users.people(vault)
    with school_copy.open() as vault:
        assert vault.user.role is Role.TEACHER
        assert vault.first_audit_key() is None
        assert keyfile.signing_seed(vault.file, vault.opened) is None
        with pytest.raises(NotFound):
            read(vault, UIDS[0])
    with school_copy.open(TEACHER) as vault:
        assert vault.user.role is Role.DIRECTOR
        assert [read(vault, uid) for uid in UIDS] == [b"zorgvuldig geheim 1"] * 3
        assert audit.verify(vault).faults == ()
        users.reset_password(vault, user_of(vault, DIRECTOR))


def test_a_role_gives_and_takes_documents(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        users.change_role(vault, user_of(vault, TEACHER), Role.IB)
        users.change_role(vault, user_of(vault, IB), Role.TEACHER, ["1b"])
    with school_copy.open(TEACHER) as vault:
        assert read(vault, UIDS[2]) == b"zorgvuldig geheim 1"
    with school_copy.open(IB) as vault:
        assert vault.register.actor.groups == {"1b"}
        for uid in UIDS:
            with pytest.raises(NotFound):
                read(vault, uid)


def test_groups_change_without_touching_the_key_file(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        before = school_copy.slot.read_bytes()
        users.change_role(vault, user_of(vault, TEACHER), Role.TEACHER, ["4b", "4a"])
        users.rename(vault, user_of(vault, TEACHER), "Joris de Vos")
        assert school_copy.slot.read_bytes() == before
    with school_copy.open(TEACHER) as vault:
        assert (vault.user.name, vault.user.groups) == ("Joris de Vos", ("4a", "4b"))


def test_who_is_removed_has_no_slot_no_wrap_and_no_key_that_fits(school_copy: SchoolFile) -> None:
    with school_copy.open(TEACHER) as vault:
        old_key = keyfile.database_keys(vault.file, vault.opened)[0]
    old_slot = school_copy.slot.read_bytes()
    with school_copy.open() as vault:
        user = user_of(vault, TEACHER)
        steps = [step.code for step in users.remove(vault, user)]
        assert steps == ["sealing", "rekeying", "done"]
        assert [p.login for p in users.people(vault)] == [IB, DIRECTOR]
        gone = next(p for p in users.people(vault, removed=True) if p.id == user)
        assert gone.removed_at == NOW.moment
        wraps = vault.register.ask(lambda w: w.rows(text("SELECT count(*) FROM gwrap WHERE user_id=:u"), {"u": user}))
        assert wraps[0][0] == 0
        assert read(vault, UIDS[0], 2) == b"zorgvuldig geheim 2"
        assert vault.file.dk_commit != keyfile.load(old_slot).dk_commit
        with pytest.raises(NotFound):
            users.reset_password(vault, user)
    with pytest.raises(errors.WrongPassword):
        school_copy.open(TEACHER)
    from opoz_desktop.vault import sqlcipher

    with pytest.raises(sqlcipher.WrongKey):
        sqlcipher.connect(school_copy.database, old_key)
    for place in (school_copy.slot, school_copy.spare):
        assert keyfile.slot_id(keyfile.load(old_slot).vault_id, TEACHER) not in keyfile.load(place.read_bytes()).slots
    school_copy.slot.write_bytes(old_slot)
    school_copy.spare.write_bytes(old_slot)
    with pytest.raises((errors.WrongPassword, errors.DatabaseDamaged)):
        school_copy.open(TEACHER)


def test_the_same_login_name_can_come_back_as_another_person(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        old = user_of(vault, TEACHER)
        finish(users.remove(vault, old))
        new = users.add(vault, login=TEACHER, name="Joris Bos", role=Role.TEACHER)
        assert new.user_id != old
    with school_copy.open(TEACHER, new.temporary_password) as vault:
        assert vault.user.name == "Joris Bos"
        with pytest.raises(NotFound):
            read(vault, UIDS[0])
    with school_copy.open() as vault:
        assert Notice.DEED_FINISHED not in vault.warnings


def test_three_removals_leave_a_chain_of_keys(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        for number in range(3):
            new = users.add(vault, login=f"inval{number}", name="Inval", role=Role.TEACHER)
            finish(users.remove(vault, new.user_id))
        (dk,) = keyfile.database_keys(vault.file, vault.opened)
        assert len(keyfile.old_keys(vault.file, dk)) == 3
        assert audit.verify(vault).faults == ()


# --- recovery sheet --------------------------------------------------------------------------------------------------


def test_the_sheet_brings_a_director_back_who_forgot_the_password(school_copy: SchoolFile) -> None:
    with school_copy.open_with_kit() as vault:
        assert vault.by_kit
        assert vault.user.role is Role.KIT
        assert Notice.KIT_USED in vault.warnings
        fresh = users.reset_password(vault, user_of(vault, DIRECTOR))
    with school_copy.open(DIRECTOR, fresh.temporary_password) as vault:
        assert Notice.KIT_USED in vault.warnings
        assert [read(vault, uid) for uid in UIDS] == [b"zorgvuldig geheim 1"] * 3
        code = users.renew_kit(vault)
        state = users.kit_state(vault)
        assert (state.confirmed_at, state.used_at) == (None, None)
        users.confirm_kit(vault)
    with pytest.raises(errors.KitWrong):
        school_copy.open_with_kit()
    with container.open_with_kit(school_copy.folder, code.lower(), profile=school_copy.profile, clock=NOW) as vault:
        assert [read(vault, uid) for uid in UIDS] == [b"zorgvuldig geheim 1"] * 3


def test_the_sheet_can_renew_itself_while_it_is_logged_in(school_copy: SchoolFile) -> None:
    with school_copy.open_with_kit() as vault:
        code = users.renew_kit(vault)
        users.confirm_kit(vault)
        assert read(vault, UIDS[1]) == b"zorgvuldig geheim 1"
        users.reset_password(vault, user_of(vault, DIRECTOR), temporary=STRONG)
    with school_copy.open(DIRECTOR, STRONG) as vault:
        assert Notice.KIT_USED not in vault.warnings
        assert Notice.KIT_NOT_CONFIRMED not in vault.warnings
    container.open_with_kit(school_copy.folder, code, profile=school_copy.profile, clock=NOW).close()


def test_the_sheet_sees_no_password_change_and_cannot_be_typed_as_a_name(school_copy: SchoolFile) -> None:
    with school_copy.open_with_kit() as vault, pytest.raises(NotAllowed):
        users.change_password(vault, school_copy.kit, STRONG)
    with school_copy.open() as vault:
        assert all(p.role is not Role.KIT for p in users.people(vault))


def test_warnings_about_the_sheet(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        assert Notice.KIT_NOT_CONFIRMED in vault.warnings
        users.confirm_kit(vault)
    with school_copy.open() as vault:
        assert Notice.KIT_NOT_CONFIRMED not in vault.warnings
    later = FixedClock(NOW.moment + timedelta(days=366))
    with school_copy.open(clock=later) as vault:
        assert Notice.KIT_OLD in vault.warnings
        users.change_role(vault, user_of(vault, IB), Role.DIRECTOR)
    with school_copy.open(clock=later) as vault:
        assert Notice.KIT_OLD not in vault.warnings
    with school_copy.open(TEACHER, clock=later) as vault:
        assert {Notice.KIT_OLD, Notice.KIT_NOT_CONFIRMED}.isdisjoint(vault.warnings)


def test_a_wrong_or_mistyped_sheet(school_copy: SchoolFile) -> None:
    with pytest.raises(errors.KitWrong):
        container.open_with_kit(school_copy.folder, kit.new_code(), profile=school_copy.profile, clock=NOW)
    with pytest.raises(errors.KitMistyped):
        container.open_with_kit(school_copy.folder, school_copy.kit[:-1], profile=school_copy.profile, clock=NOW)
