"""The command line: each deed without a screen, one sentence, an exit code, and no password in an argument."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from opoz_desktop.vault import backup, cli, kit

from .school_file import DIRECTOR, PASSWORDS, TEACHER, SchoolFile

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def soft(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the test process as it is: hardening is tested in a process of its own."""
    monkeypatch.setattr(cli.process, "harden", lambda: None)


def run(monkeypatch: pytest.MonkeyPatch, secret: str | None, *argv: object) -> int:
    if secret is None:
        monkeypatch.delenv(cli.PASSWORD, raising=False)
    else:
        monkeypatch.setenv(cli.PASSWORD, secret)
    return cli.main([str(part) for part in argv])


def test_create_verify_backup_verify_backup_restore(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, secret = tmp_path / "s.kluis", PASSWORDS[DIRECTOR]
    assert run(monkeypatch, secret, "create", folder, "--login", "m", "--name", "Marjolein", "--test-kdf") == 0
    out = capsys.readouterr().out
    code = kit.parse("".join(line for line in out.splitlines()[1:]))
    assert run(monkeypatch, secret, "verify", folder, "--login", "m") == 0
    assert run(monkeypatch, secret, "backup", folder, "--login", "m") == 0
    assert run(monkeypatch, secret, "verify-backup", folder, "--login", "m") == 0
    (row,) = backup.listed(backup.default_folder(folder))
    assert run(monkeypatch, code, "verify-backup", row.path, "--kit") == 0
    shutil.rmtree(folder)
    assert run(monkeypatch, code, "restore", folder, row.path, "--kit") == 0
    assert run(monkeypatch, secret, "restore", folder, row.path, "--login", "m") == 0
    assert len(list(tmp_path.glob("s.kluis.oud-*"))) == 1
    assert run(monkeypatch, code, "verify", folder, "--kit") == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert secret not in told.out
    assert cli.PASSWORD not in os.environ


def test_what_goes_wrong_is_one_sentence_and_exit_code_one(
    school_copy: SchoolFile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    cases = [
        ("fout wachtwoord hier", ("verify", school_copy.folder, "--login", DIRECTOR)),
        (PASSWORDS[DIRECTOR], ("verify", tmp_path / "weg.kluis", "--login", DIRECTOR)),
        (PASSWORDS[TEACHER], ("backup", school_copy.folder, "--login", TEACHER)),
        (PASSWORDS[DIRECTOR], ("verify-backup", school_copy.folder, "--login", DIRECTOR)),
        ("te kort", ("verify", school_copy.folder, "--kit")),
        ("te kort", ("create", tmp_path / "n.kluis", "--login", "m", "--name", "M")),
        (PASSWORDS[DIRECTOR], ("create", school_copy.folder, "--login", "m", "--name", "M")),
    ]
    seen: set[str] = set()
    for secret, argv in cases:
        assert run(monkeypatch, secret, *argv) == 1
        told = capsys.readouterr()
        assert told.out == ""
        assert len(told.err.strip().splitlines()) == 1
        assert "Traceback" not in told.err
        assert secret not in told.err
        seen.add(told.err)
    assert len(seen) == len(cases)


def test_a_changed_log_has_its_own_exit_code(
    school_copy: SchoolFile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with school_copy.open() as vault:
        vault.connection.execute("UPDATE audit SET actor=9 WHERE seq=2")
    assert run(monkeypatch, PASSWORDS[DIRECTOR], "verify", school_copy.folder, "--login", DIRECTOR) == 3
    assert "2-2: changed" in capsys.readouterr().err
    assert run(monkeypatch, PASSWORDS[TEACHER], "verify", school_copy.folder, "--login", TEACHER) == 0


@pytest.mark.parametrize(
    "argv",
    [
        (),
        ("open", "x"),
        ("verify",),
        ("verify", "x", "--password", "y"),
        ("create", "x", "--login", "m"),
        ("restore", "x"),
    ],
)
def test_asked_wrongly_is_exit_code_two(argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(argv)
    assert caught.value.code == 2
    assert capsys.readouterr().err


def test_without_keyboard_or_variable_or_name_it_says_so(
    school_copy: SchoolFile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for argv in (("verify", school_copy.folder, "--login", DIRECTOR), ("verify", school_copy.folder)):
        with pytest.raises(SystemExit) as caught:
            run(monkeypatch, None, *argv)
        assert caught.value.code == 2
        assert capsys.readouterr().err.strip()


def test_no_cheap_derivation_by_argument_for_an_existing_file(school_copy: SchoolFile) -> None:
    with pytest.raises(SystemExit):
        cli.main(["backup", str(school_copy.folder), "--login", DIRECTOR, "--test-kdf"])
    with pytest.raises(SystemExit):
        cli.main(["backup", str(school_copy.folder), "--login", DIRECTOR, "--test"])


HARDENED = """
import os, sys
from opoz_desktop.vault import process
process.harden()
import resource
print(oct(os.umask(0o22)), resource.getrlimit(resource.RLIMIT_CORE))
import ctypes
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is of Linux")
def test_the_process_leaves_no_core_and_private_files() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HARDENED], cwd=ROOT, capture_output=True, text=True, timeout=30, check=True
    )
    lines = done.stdout.splitlines()
    assert lines[0] == "0o77 (0, 0)"
    assert lines[1] == "0"
