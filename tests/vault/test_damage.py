"""Damage of every kind in every region is named, and nothing is written into a damaged file."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.vault import errors, sqlcipher

from .school_file import DIRECTOR, SchoolFile

PAGE = 4096


def attempt(school: SchoolFile) -> OpozError | None:
    """Open and return what it says; the file must be byte for byte the same afterwards."""
    before = school.database.read_bytes()
    try:
        school.open().close()
    except OpozError as error:
        assert school.database.read_bytes() == before
        return error
    return None


def test_every_page_and_every_region_of_a_page(school_copy: SchoolFile) -> None:
    whole = school_copy.database.read_bytes()
    pages = len(whole) // PAGE
    assert pages > 20
    chance = random.Random(7)  # noqa: S311 - places to damage
    for page in range(pages):
        places = (
            [0, 15, 16, chance.randrange(17, 4000), 4016, 4095]
            if page in (0, 1, pages - 1)
            else [chance.randrange(PAGE)]
        )
        for place in places:
            at = page * PAGE + place
            school_copy.database.write_bytes(
                whole[:at] + bytes([whole[at] ^ (1 << chance.randrange(8))]) + whole[at + 1 :]
            )
            error = attempt(school_copy)
            assert isinstance(error, errors.DatabaseDamaged), (page, place)


KINDS: dict[str, Callable[[bytes], bytes]] = {
    "a page of zeros": lambda d: d[: 5 * PAGE] + bytes(PAGE) + d[6 * PAGE :],
    "two pages swapped": lambda d: d[: 5 * PAGE] + d[6 * PAGE : 7 * PAGE] + d[5 * PAGE : 6 * PAGE] + d[7 * PAGE :],
    "cut in half": lambda d: d[: len(d) // 2 // PAGE * PAGE],
    "cut within a page": lambda d: d[: len(d) - 100],
    "one page short": lambda d: d[:-PAGE],
    "bytes behind it": lambda d: d + b"x" * 700,
    "a page behind it": lambda d: d + bytes(PAGE),
    "text": lambda d: b"Beste ouders, " * 5000,
    "all zeros": lambda d: bytes(len(d)),
    "only the first page": lambda d: d[:PAGE],
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_damage_of_every_kind(school_copy: SchoolFile, kind: Callable[[bytes], bytes]) -> None:
    school_copy.database.write_bytes(kind(school_copy.database.read_bytes()))
    assert isinstance(attempt(school_copy), errors.DatabaseDamaged)


def test_a_wrong_password_on_a_damaged_file_is_still_a_wrong_password(school_copy: SchoolFile) -> None:
    whole = school_copy.database.read_bytes()
    school_copy.database.write_bytes(whole[:20] + b"x" + whole[21:])
    with pytest.raises(errors.WrongPassword):
        school_copy.open(DIRECTOR, "fout wachtwoord hier")
    assert isinstance(attempt(school_copy), errors.DatabaseDamaged)


def test_one_page_of_yesterday_put_back_is_named_by_log_or_tables(school_copy: SchoolFile) -> None:
    """The seal of the page fits, so only the log or SQLite's own check can tell (vault design, 8.4)."""
    from opoz_desktop.vault import audit, users

    from .school_file import TEACHER, user_of

    old = school_copy.database.read_bytes()
    with school_copy.open() as vault:
        for number in range(3):
            users.rename(vault, user_of(vault, TEACHER), f"Joris {number}")
    new = school_copy.database.read_bytes()
    changed = [
        n for n in range(len(old) // PAGE) if n and old[n * PAGE : (n + 1) * PAGE] != new[n * PAGE : (n + 1) * PAGE]
    ]
    noticed = 0
    for page in changed:
        mixed = new[: page * PAGE] + old[page * PAGE : (page + 1) * PAGE] + new[(page + 1) * PAGE :]
        school_copy.database.write_bytes(mixed)
        try:
            with school_copy.open() as vault:
                sound = not audit.verify(vault).faults
                with vault.register.alone():
                    sound = sound and vault.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            noticed += not sound
        except OpozError:
            noticed += 1
        school_copy.database.write_bytes(new)
        for leftover in school_copy.profile.rglob("*.json"):
            leftover.unlink()
    assert changed
    assert noticed >= 1


@pytest.mark.parametrize("content", [b"", b"x" * 600, bytes(5000)])
def test_a_journal_that_belongs_to_nothing_does_not_harm(school_copy: SchoolFile, content: bytes) -> None:
    (school_copy.folder / "kluis.db-journal").write_bytes(content)
    with school_copy.open() as vault:
        assert vault.user.login == DIRECTOR


def test_a_folder_or_a_link_in_place_of_the_files(school_copy: SchoolFile, tmp_path: Path) -> None:
    away = tmp_path / "away.db"
    school_copy.database.rename(away)
    school_copy.database.symlink_to(away)
    school_copy.open().close()
    school_copy.slot.unlink()
    school_copy.slot.mkdir()
    with pytest.raises(errors.KeyFileDamaged):
        school_copy.open()


def test_flips_in_the_key_file_are_all_noticed_and_leave_the_database_alone(school_copy: SchoolFile) -> None:
    whole = school_copy.slot.read_bytes()
    school_copy.spare.unlink()
    for anchor in school_copy.profile.rglob("*.json"):
        anchor.unlink()
    database = school_copy.database.read_bytes()
    for place in range(3, len(whole), len(whole) // 60):
        school_copy.slot.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        with pytest.raises(OpozError):
            school_copy.open()
    assert school_copy.database.read_bytes() == database


def test_the_check_is_made_before_any_write(school_copy: SchoolFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Break the rule on purpose: without the check a file is opened and written to, though a page of it is damaged."""
    whole = school_copy.database.read_bytes()
    check = sqlcipher.check_pages
    for page in range(len(whole) // PAGE - 1, 0, -1):
        place = page * PAGE + 50
        damaged = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        school_copy.database.write_bytes(damaged)
        monkeypatch.setattr(sqlcipher, "check_pages", check)
        assert isinstance(attempt(school_copy), errors.DatabaseDamaged)
        assert school_copy.database.read_bytes() == damaged
        monkeypatch.setattr(sqlcipher, "check_pages", lambda connection: None)
        if attempt(school_copy) is None:
            assert school_copy.database.read_bytes() != damaged
            return
    raise AssertionError("every page is read at opening")
