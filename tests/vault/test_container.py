"""Creating and opening: each trouble has its own error, and nothing is written before every check has passed."""

from __future__ import annotations

import dataclasses
import os
import shutil
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.vault import container, crypto, errors, keyfile, users
from opoz_desktop.vault.rows import Notice

from .school_file import NOW, PASSWORDS, SchoolFile, edited, user_of

ROOT = Path(__file__).resolve().parents[2]


def raw(school: SchoolFile) -> sqlcipher.Connection:
    """Open the database as a colleague with an own password and a database tool could."""
    with school.open() as vault:
        (dk,) = keyfile.database_keys(vault.file, vault.opened)
    connection = sqlcipher.connect(str(school.database), isolation_level=None)
    connection.execute(f"PRAGMA key=\"x'{dk.hex()}'\"")
    return connection


def state(school: SchoolFile) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(school.folder.iterdir())}


# --- creating --------------------------------------------------------------------------------------------------------


def test_a_new_file_gets_at_least_the_floor_and_no_mark_of_tests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPOZ_TEST_KDF", "1")
    made = container.create(
        tmp_path / "echt.kluis", login="m", name="M", password=PASSWORDS["marjolein"], profile=tmp_path / "p"
    )
    with made.vault as vault:
        assert not vault.for_tests
        assert Notice.FOR_TESTS not in vault.warnings
        assert not vault.file.vault_id.startswith(keyfile.TEST_ID)
        kdfs = {slot.kdf for slot in vault.file.slots.values()}
        assert all(kdf.m_kib >= crypto.FLOOR.m_kib and kdf.t >= crypto.FLOOR.t for kdf in kdfs)
        new = users.add(vault, login="j", name="J", role=Role.TEACHER)
        assert {slot.kdf for slot in vault.file.slots.values()} == kdfs
        assert new.temporary_password


def test_a_file_for_tests_says_so_for_ever(school_copy: SchoolFile) -> None:
    assert container.glance(school_copy.folder, school_copy.profile).for_tests
    with school_copy.open("joris") as vault:
        assert vault.for_tests
        assert Notice.FOR_TESTS in vault.warnings


def test_an_existing_file_is_never_talked_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = container.create(
        tmp_path / "echt.kluis", login="m", name="M", password=PASSWORDS["marjolein"], profile=tmp_path / "p"
    )
    made.vault.close()
    school = SchoolFile(tmp_path / "echt.kluis", tmp_path / "p", made.kit_code)
    whole = school.slot.read_bytes()

    def cheap(row: dict[str, object]) -> None:
        for slot in row["slots"].values():  # type: ignore[attr-defined]
            slot["kdf"] = {"alg": "argon2id13", "m_kib": 8, "t": 1, "p": 1}

    def lower(row: dict[str, object]) -> None:
        for slot in row["slots"].values():  # type: ignore[attr-defined]
            slot["kdf"] = {"alg": "argon2id13", "m_kib": 64 * 1024, "t": 2, "p": 1}

    with pytest.raises(errors.KeyFileChanged) as caught:
        keyfile.load(edited(whole, cheap))
    assert caught.value.facts["reason"] == "kdf"
    for change in (cheap, lower):
        school.slot.write_bytes(edited(whole, change))
        with pytest.raises(errors.KeyFileChanged):
            container.open_vault(school.folder, "m", PASSWORDS["marjolein"], profile=school.profile)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "brief.txt").write_text("x")
    (tmp_path / "bestand").write_text("x")
    for name in ("vol", "bestand"):
        with pytest.raises(errors.VaultExists):
            container.create(tmp_path / name, login="m", name="M", password=PASSWORDS["ina"], test_kdf=True)
    assert (tmp_path / "vol" / "brief.txt").read_text() == "x"


def test_a_weak_password_or_a_bad_name_makes_nothing(tmp_path: Path) -> None:
    for login, password, error in (
        ("m", "kort", errors.WeakPassword),
        ("m", "welkom01welkom01", errors.WeakPassword),
        ("!kit", PASSWORDS["ina"], errors.BadLogin),
        (" ", PASSWORDS["ina"], errors.BadLogin),
    ):
        with pytest.raises(error):
            container.create(tmp_path / "x.kluis", login=login, name="M", password=password, test_kdf=True)
    assert not (tmp_path / "x.kluis").exists()


def test_only_the_owner_may_read_the_files(school_copy: SchoolFile, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        made = container.create(
            tmp_path / "n.kluis", login="m", name="M", password=PASSWORDS["ina"], test_kdf=True, profile=tmp_path / "p"
        )
        made.vault.close()
        assert made.vault.folder.stat().st_mode & 0o077 == 0
        assert all(path.stat().st_mode & 0o077 == 0 for path in made.vault.folder.iterdir())
    finally:
        os.umask(before)


@pytest.mark.parametrize("name", ["met spatie ë.kluis", "100%#?.kluis", "a" * 120 + ".kluis", "'quote\".kluis"])
def test_odd_folder_names_work(tmp_path: Path, name: str) -> None:
    made = container.create(
        tmp_path / name, login="m", name="M", password=PASSWORDS["ina"], test_kdf=True, profile=tmp_path / "p"
    )
    made.vault.close()
    container.open_vault(tmp_path / name, "m", PASSWORDS["ina"], profile=tmp_path / "p").close()


# --- settings and leaks ----------------------------------------------------------------------------------------------


def test_the_settings_are_those_that_were_measured(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:

        def get(pragma: str) -> object:
            return vault.connection.execute(f"PRAGMA {pragma}").fetchone()[0]

        assert get("journal_mode") == "truncate"
        assert get("synchronous") == 3
        assert get("locking_mode") == "exclusive"
        assert get("foreign_keys") == 1
        assert get("secure_delete") == 1
        assert get("trusted_schema") == 0
        assert get("application_id") == 0x4F504F5A
        assert str(get("page_size")) == "4096"
        assert str(get("cipher_version")).startswith("4.")


def test_an_error_never_holds_key_or_values(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        (dk,) = keyfile.database_keys(vault.file, vault.opened)
        with pytest.raises(SQLAlchemyError) as caught, vault.register.engine.begin() as connection:
            connection.execute(text("INSERT INTO pupil (id, surname) VALUES (1, :name)"), {"name": "Naaldeman"})
        assert "Naaldeman" not in str(caught.value)
        assert dk.hex() not in str(caught.value)
        assert dk.hex() not in repr(vault)
        assert vault.opened.private.hex() not in repr(vault.opened) + repr(vars(vault).keys())


def test_a_question_cannot_write(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        with pytest.raises(errors.ReadOnlyFile):
            vault.register.ask(lambda work: work.session.execute(text("DELETE FROM meta")))
        assert vault.register.ask(lambda work: work.session.execute(text("SELECT count(*) FROM meta")).scalar()) > 3


# --- opening ---------------------------------------------------------------------------------------------------------


def test_every_person_gets_in_as_who_the_signed_list_says(school_copy: SchoolFile) -> None:
    for login, role in (("marjolein", Role.DIRECTOR), ("INA", Role.IB), ("Joris", Role.TEACHER)):
        with school_copy.open(login, PASSWORDS[login.lower()]) as vault:
            assert vault.user.role is role is vault.register.actor.role
    with school_copy.open("joris") as vault:
        assert vault.register.actor.groups == {"3a"}
        assert vault.user.name == "Joris Vos"


def test_the_role_in_the_database_does_not_count(school_copy: SchoolFile) -> None:
    connection = raw(school_copy)
    connection.execute("UPDATE user_account SET role='director' WHERE login='joris'")
    connection.close()
    with school_copy.open("joris") as vault:
        assert vault.register.actor.role is Role.TEACHER


@pytest.mark.parametrize("login", ["marjolein", "niemand", "!kit", ""])
def test_wrong_password_and_unknown_name_read_the_same(school_copy: SchoolFile, login: str) -> None:
    before = state(school_copy)
    error = errors.KitWrong if login == "!kit" else errors.WrongPassword
    with pytest.raises(error):
        school_copy.open(login, "niet het goede wachtwoord")
    assert state(school_copy) == before


def test_wrong_passwords_make_the_next_try_wait_longer_and_stand_in_the_log(school_copy: SchoolFile) -> None:
    clock = NOW
    waits: list[int] = []
    for _ in range(6):
        with pytest.raises(errors.WrongPassword):
            school_copy.open("ina", "fout wachtwoord hier", clock=clock)
        wait = container.login_wait(school_copy.folder, "ina", school_copy.profile, clock)
        waits.append(wait)
        if wait:
            with pytest.raises(errors.TooManyAttempts) as caught:
                school_copy.open("ina", clock=clock)
            assert caught.value.facts["wait"] == wait
        clock = FixedClock(clock.moment + timedelta(seconds=wait))
    assert waits == [0, 0, 2, 4, 8, 16]
    assert container.login_wait(school_copy.folder, "joris", school_copy.profile, clock) == 0
    with school_copy.open("ina", clock=clock) as vault:
        facts = vault.register.ask(
            lambda work: work.session.execute(
                text("SELECT facts FROM audit WHERE action='user.login' ORDER BY seq DESC LIMIT 1")
            ).scalar()
        )
        assert facts == '{"failed":6}'
    school_copy.open("ina", clock=clock).close()


def test_a_clock_set_back_does_not_lock_anyone_out(school_copy: SchoolFile) -> None:
    for _ in range(3):
        with pytest.raises(errors.WrongPassword):
            school_copy.open("ina", "fout wachtwoord hier")
    long_ago = FixedClock(datetime(1970, 1, 2, tzinfo=UTC))
    assert container.login_wait(school_copy.folder, "ina", school_copy.profile, long_ago) <= 2


def test_after_the_last_day_the_right_password_is_refused_with_its_own_words(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        users.end(vault, user_of(vault, "joris"), date(2026, 11, 24))
    school_copy.open("joris").close()
    tomorrow = FixedClock(NOW.moment + timedelta(days=1))
    with pytest.raises(errors.AccountEnded):
        school_copy.open("joris", clock=tomorrow)
    with pytest.raises(errors.WrongPassword):
        school_copy.open("joris", "fout wachtwoord hier", clock=tomorrow)
    with school_copy.open(clock=tomorrow) as vault:
        assert Notice.PEOPLE_ENDED in vault.warnings


def test_opening_without_key_derivation_is_quick(school_copy: SchoolFile) -> None:
    derived = container.derive(school_copy.folder, "marjolein", PASSWORDS["marjolein"], profile=school_copy.profile)
    started = time.perf_counter()
    container.open_derived(school_copy.folder, derived, profile=school_copy.profile, clock=NOW).close()
    assert time.perf_counter() - started < 3
    assert derived.key.hex() not in repr(derived)
    assert repr(derived.key) not in repr(derived)


# --- missing, foreign, newer -----------------------------------------------------------------------------------------


def test_nothing_is_made_where_nothing_is(school_copy: SchoolFile, tmp_path: Path) -> None:
    gone = dataclasses.replace(school_copy, folder=tmp_path / "weg.kluis")
    with pytest.raises(errors.NoVault) as caught:
        gone.open()
    assert caught.value.facts["missing"] == "folder"
    school_copy.database.unlink()
    with pytest.raises(errors.NoVault) as caught:
        school_copy.open()
    assert caught.value.facts["missing"] == "database"
    assert not school_copy.database.exists()
    school_copy.database.mkdir()
    with pytest.raises(errors.NoVault):
        school_copy.open()


def test_an_empty_or_tiny_database_is_damage_and_stays_as_it_is(school_copy: SchoolFile) -> None:
    for content in (b"", b"x" * 4095):
        school_copy.database.write_bytes(content)
        with pytest.raises(errors.DatabaseDamaged):
            school_copy.open()
        assert school_copy.database.read_bytes() == content


def test_a_plain_sqlite_file_is_a_foreign_one(school_copy: SchoolFile) -> None:
    school_copy.database.unlink()
    plain = sqlcipher.connect(str(school_copy.database), isolation_level=None)
    plain.execute("CREATE TABLE t (x)")
    plain.close()
    with pytest.raises(errors.ForeignVault):
        school_copy.open()


@pytest.mark.parametrize("pragma", ["key='wachtwoord'", "key='wachtwoord'; PRAGMA cipher_compatibility=3"])
def test_a_file_keyed_another_way_is_damage_not_a_wrong_password(school_copy: SchoolFile, pragma: str) -> None:
    school_copy.database.unlink()
    other = sqlcipher.connect(str(school_copy.database), isolation_level=None)
    for part in pragma.split("; PRAGMA "):
        other.execute(f"PRAGMA {part}")
    other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(errors.DatabaseDamaged):
        school_copy.open()


def test_key_file_and_database_of_two_schools_do_not_open(school_copy: SchoolFile, tmp_path: Path) -> None:
    other = container.create(
        tmp_path / "o.kluis",
        login="marjolein",
        name="M",
        password=PASSWORDS["ina"],
        test_kdf=True,
        profile=tmp_path / "p",
    )
    other.vault.close()
    shutil.copy(other.vault.folder / "kluis.db", school_copy.database)
    with pytest.raises(errors.DatabaseDamaged):
        school_copy.open()


def test_another_file_under_the_same_key_is_foreign(school_copy: SchoolFile) -> None:
    connection = raw(school_copy)
    connection.execute("UPDATE meta SET value='00' WHERE key='vault_id'")
    connection.close()
    with pytest.raises(errors.ForeignVault):
        school_copy.open()
    connection = sqlcipher.connect(str(school_copy.database))
    connection.close()


@pytest.mark.parametrize(
    ("pragma", "error"),
    [("application_id=5", errors.ForeignVault), ("user_version=99", errors.NewerFile)],
)
def test_a_file_of_another_program_or_a_newer_one_is_refused(
    school_copy: SchoolFile, pragma: str, error: type[OpozError]
) -> None:
    connection = raw(school_copy)
    connection.execute(f"PRAGMA {pragma}")
    connection.close()
    before = school_copy.database.read_bytes()
    with pytest.raises(error):
        school_copy.open()
    assert school_copy.database.read_bytes() == before


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM audit WHERE seq=new.seq; END",
        "CREATE VIEW v AS SELECT * FROM user_account",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
    ],
)
def test_what_a_colleague_planted_is_refused(school_copy: SchoolFile, planted: str) -> None:
    connection = raw(school_copy)
    connection.execute(planted)
    connection.close()
    with pytest.raises(errors.DatabaseChanged):
        school_copy.open()


# --- older than seen -------------------------------------------------------------------------------------------------


def test_the_folder_of_yesterday_is_noticed_and_opens_on_request_only(school_copy: SchoolFile, tmp_path: Path) -> None:
    yesterday = tmp_path / "gisteren"
    shutil.copytree(school_copy.folder, yesterday)
    school_copy.open().close()
    shutil.rmtree(school_copy.folder)
    shutil.copytree(yesterday, school_copy.folder)
    with pytest.raises(errors.OlderThanSeen) as caught:
        school_copy.open()
    assert caught.value.facts["seen_seq"] > caught.value.facts["now_seq"]
    with school_copy.open(accept_older=True) as vault:
        assert Notice.OLDER_THAN_SEEN in vault.warnings
    with school_copy.open() as vault:
        assert Notice.OLDER_THAN_SEEN not in vault.warnings


def test_another_history_of_the_same_length_is_noticed(school_copy: SchoolFile, tmp_path: Path) -> None:
    fork = tmp_path / "tak"
    shutil.copytree(school_copy.folder, fork)
    school_copy.open().close()
    other = dataclasses.replace(school_copy, folder=fork, profile=tmp_path / "andere pc")
    for _ in range(3):
        other.open(clock=FixedClock(NOW.moment + timedelta(hours=1))).close()
    shutil.rmtree(school_copy.folder)
    shutil.copytree(fork, school_copy.folder)
    with pytest.raises(errors.OlderThanSeen) as caught:
        school_copy.open()
    assert caught.value.facts["reason"] == "other"


def test_yesterdays_database_with_todays_key_file_is_called_older(school_copy: SchoolFile) -> None:
    from opoz_desktop.kernel.steps import finish

    yesterday = school_copy.database.read_bytes()
    with school_copy.open() as vault:
        finish(users.remove(vault, user_of(vault, "joris")))
    school_copy.database.write_bytes(yesterday)
    with pytest.raises(errors.OlderThanSeen):
        school_copy.open()


def test_yesterdays_key_file_lets_a_director_in_and_makes_it_the_newest(
    school_copy: SchoolFile, tmp_path: Path
) -> None:
    yesterday = school_copy.slot.read_bytes()
    with school_copy.open() as vault:
        users.reset_password(vault, user_of(vault, "joris"))
    school_copy.slot.write_bytes(yesterday)
    school_copy.spare.write_bytes(yesterday)
    elsewhere = dataclasses.replace(school_copy, profile=tmp_path / "andere pc")
    with pytest.raises(errors.KeyFileOlder):
        elsewhere.open("joris")
    with elsewhere.open() as vault:
        assert Notice.KEY_FILE_OLDER in vault.warnings
    elsewhere.open("joris").close()
