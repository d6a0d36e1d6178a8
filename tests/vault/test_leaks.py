"""Needles that are really inside are found nowhere on disk: not in file, journal, backup, profile or temp."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as dbapi
from sqlalchemy import text

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import backup, container, drafts, erasures, sqlcipher, users
from tests import needles

from .school_file import NOW, PASSWORDS, UIDS

ROOT = Path(__file__).resolve().parents[2]
NEEDLES = (
    "Naaldemaker",
    "n.naaldemaker@school.example",
    "Wielewaalstraat",
    "Zonnebloemschool",
    "geheime zin",
    "directeur-x",
)
WORD = "vlieger zwaluw bakfiets 7 kersen"


def hits(*places: Path) -> list[str]:
    return needles.where((*NEEDLES, WORD), places)


def fill(work: Work) -> None:
    work.session.execute(
        text(
            "INSERT INTO school (name, board_name, place, street, postcode, phone, email, website, dpo_email, director_name,"  # noqa: E501
            " brin, location_code, practice) VALUES (:s, '', '', :w, '', '', :e, '', '', :n, '', '', 0)"
        ),
        {"s": NEEDLES[3], "w": NEEDLES[2], "e": NEEDLES[1], "n": NEEDLES[0]},
    )
    for number in range(400):
        work.session.execute(
            text(
                "INSERT INTO pupil (uid, number, eck_id, first_name, given_names, initials, prefix, surname, sex, year_code,"  # noqa: E501
                " postcode, archived, review_consents, origin, sort, search)"
                " VALUES (randomblob(16), :k, '', '', '', '', '', :n, '0', '', '', 0, 0, 'hand', :n, :n)"
            ),
            {"k": str(number), "n": NEEDLES[0]},
        )
    work.note(AuditLine("school.pupil"))


@pytest.fixture
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    import tempfile

    place = tmp_path / "temp"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def test_a_whole_story_leaves_no_needle(tmp_path: Path, temp: Path, own_profile: Path) -> None:
    home = tmp_path / "thuis"
    made = container.create(
        home / "school.kluis", login=NEEDLES[5], name=NEEDLES[0], password=WORD, test_kdf=True, profile=home / "profiel", clock=NOW  # noqa: E501
    )  # fmt: skip
    with made.vault as vault:
        vault.register.do(fill)
        vault.register.do(
            lambda work: vault.compartments.create(work.session, UIDS[0], [vault.recipient(vault.user.id)])
        )
        vault.register.do(lambda work: work.seal(UIDS[0], NEEDLES[4].encode(), b"plan"))
        new = users.add(
            vault, login="Wielewaalstraat", name=NEEDLES[0], role=Role.TEACHER, temporary=PASSWORDS["joris"]
        )
        drafts.keep(vault, NEEDLES[4].encode(), "idle")
        rows = finish(backup.make(vault))
        erasures.record(vault, [UIDS[1]])
        assert hits(home, temp, own_profile) == []
        vault.register.do(lambda work: work.session.execute(text("DELETE FROM pupil")))
        finish(users.remove(vault, new.user_id))
        with vault.register.alone():
            assert vault.connection.execute("SELECT count(*) FROM school WHERE name=?", (NEEDLES[3],)).fetchone() == (
                1,
            )
    backup.verify(rows[0].path, NEEDLES[5], WORD)
    assert hits(home, temp, own_profile) == []
    assert list(temp.iterdir()) == []


STORY = """
import os, sys
from pathlib import Path
from tests.vault import test_leaks as story
from opoz_desktop.vault import container
folder, profile = Path(sys.argv[1]), Path(sys.argv[2])
vault = container.open_vault(folder, story.NEEDLES[5], story.WORD, profile=profile, clock=story.NOW)
def deed(work):
    story.fill(work)
    work.session.execute(story.text("UPDATE pupil SET first_name=:n"), {"n": story.NEEDLES[0]})
    os.kill(os.getpid(), 9)
vault.register.do(deed)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_a_killed_writer_leaves_no_needle_in_database_or_journal(tmp_path: Path) -> None:
    made = container.create(
        tmp_path / "school.kluis", login=NEEDLES[5], name=NEEDLES[0], password=WORD, test_kdf=True, profile=tmp_path / "p", clock=NOW  # noqa: E501
    )  # fmt: skip
    with made.vault as vault:
        vault.register.do(fill)
        vault.connection.execute("PRAGMA cache_size=4")
    done = subprocess.run(
        [sys.executable, "-c", STORY, str(made.vault.folder), str(tmp_path / "p")],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == -9, done.stderr
    assert (tmp_path / "school.kluis" / "kluis.db-journal").exists()
    assert hits(tmp_path) == []
    with container.open_vault(made.vault.folder, NEEDLES[5], WORD, profile=tmp_path / "p", clock=NOW) as vault:
        assert vault.register.ask(lambda w: w.session.execute(text("SELECT count(*) FROM pupil")).scalar()) == 400


@pytest.mark.parametrize("settled", [True, False])
def test_an_erased_name_is_in_no_freed_page(tmp_path: Path, settled: bool) -> None:
    """Look at the pages under the encryption: the same settings on a file without a key, deleted from and read raw."""
    path = tmp_path / "plain.db"
    connection = dbapi.connect(str(path), isolation_level=None)
    if settled:
        sqlcipher.settle(connection)
    connection.execute("CREATE TABLE pupil (id INTEGER PRIMARY KEY, name TEXT)")
    connection.execute("CREATE INDEX by_name ON pupil (name)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO pupil (name) VALUES (?)", [(f"{NEEDLES[0]} {n}",) for n in range(800)])
    connection.execute("COMMIT")
    assert path.read_bytes().count(NEEDLES[0].encode()) > 800
    connection.execute("DELETE FROM pupil WHERE id <> 400")
    connection.close()
    left = path.read_bytes().count(NEEDLES[0].encode())
    assert (left <= 4) is settled
