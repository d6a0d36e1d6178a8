"""Kill the program at random moments of every deed: what was confirmed is there, and the file opens at once."""

from __future__ import annotations

import dataclasses
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.vault import audit, backup, errors, keyfile, users

from .kill_child import secret
from .school_file import DIRECTOR, IB, PASSWORDS, TEACHER, UIDS, SchoolFile, read

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are of POSIX")
ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 12


@pytest.fixture(scope="module")
def nursery() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.vault.kill_child"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    yield process
    assert process.stdin is not None
    process.stdin.close()
    process.wait(timeout=20)
    assert process.stdout is not None
    process.stdout.close()


def kill_once(nursery: subprocess.Popen[str], school: SchoolFile, deed: str, told: Path, pause: float) -> list[str]:
    """Let a child do deeds, kill it `pause` seconds after it opened the file, and return what it confirmed."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write("\t".join([deed, str(school.folder), str(school.profile), str(told)]) + "\n")
    nursery.stdin.flush()
    child = int(nursery.stdout.readline())
    limit = time.monotonic() + 30
    while not told.exists() or not told.read_bytes():
        assert time.monotonic() < limit
        time.sleep(0.002)
    time.sleep(pause)
    os.kill(child, signal.SIGKILL)
    while True:
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            break
        assert time.monotonic() < limit
        time.sleep(0.002)
    return told.read_text().split()[1:]


@pytest.mark.parametrize("deed", ["save", "add_and_remove", "reset", "copy", "new_sheet"])
def test_killed_at_any_moment(
    nursery: subprocess.Popen[str], template_file: SchoolFile, tmp_path: Path, deed: str
) -> None:
    chance = random.Random(deed)  # noqa: S311 - moments to kill at
    seen = 0
    for number in range(ROUNDS):
        root = tmp_path / str(number)
        root.mkdir()
        school = template_file.copy_to(root)
        done = kill_once(nursery, school, deed, root / "told", chance.uniform(0, 0.25))
        seen += len(done)
        check(school, deed, done)
        shutil.rmtree(root)
    assert seen > 0


def check(school: SchoolFile, deed: str, done: list[str]) -> None:
    with school.open() as vault:
        assert audit.verify(vault).faults == ()
        assert not any(slot.dk_next for slot in vault.file.slots.values())
        assert [read(vault, uid) for uid in UIDS] == [b"zorgvuldig geheim 1"] * 3
        logins = {p.login for p in users.people(vault)}
        saved = vault.register.ask(
            lambda work: work.session.execute(text("SELECT count(*) FROM audit WHERE action='consent.record'")).scalar()
        )
        assert {keyfile.slot_id(vault.file.vault_id, login) for login in logins} <= set(vault.file.roster)
    if deed == "save":
        assert saved in (len(done), len(done) + 1)
    elif deed == "add_and_remove":
        extra = logins - {DIRECTOR, IB, TEACHER}
        last = len(done) - 1
        if last >= 0 and last % 2 == 0:
            assert extra in ({f"inval{last}"}, set())
        else:
            assert extra in (set(), {f"inval{last + 1}"})
        for login in extra:
            school.open(login, secret(int(login.removeprefix("inval")))).close()
    elif deed == "reset":
        opened = 0
        for password in (secret(len(done) - 1) if done else PASSWORDS[TEACHER], secret(len(done))):
            try:
                school.open(TEACHER, password).close()
                opened += 1
            except errors.WrongPassword:
                continue
        assert opened == 1
    elif deed == "copy":
        rows = backup.listed(backup.default_folder(school.folder))
        assert len(rows) >= min(1, len(done))
        for row in rows:
            backup.verify(row.path, DIRECTOR, PASSWORDS[DIRECTOR])
        with school.open() as vault:
            for _ in backup.make(vault):
                pass
        names = {p.name for p in backup.default_folder(school.folder).iterdir()}
        assert not [name for name in names if name.endswith("part")]


def test_after_a_kill_nothing_of_the_needle_lies_readable(
    nursery: subprocess.Popen[str], template_file: SchoolFile, tmp_path: Path
) -> None:
    school = template_file.copy_to(tmp_path)
    kill_once(nursery, school, "reset", tmp_path / "told", 0.05)
    everything = b"".join(p.read_bytes() for p in school.folder.rglob("*") if p.is_file())
    for needle in (b"Joris Vos", b"marjolein", b"zorgvuldig", b"consent.record", secret(0).encode()):
        assert needle not in everything
    dataclasses.replace(school).open().close()
    assert issubclass(errors.WrongPassword, OpozError)
