"""Where the file stands and who else has it: network, cloud, read-only folder, a second program."""

from __future__ import annotations

import dataclasses
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.vault import container, errors, folders, users
from opoz_desktop.vault.rows import Notice
from tests.other_user import CANNOT

from .school_file import PASSWORDS, SchoolFile

ROOT = Path(__file__).resolve().parents[2]


def state(school: SchoolFile) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(school.folder.iterdir())}


# --- places ----------------------------------------------------------------------------------------------------------


def test_a_network_folder_needs_an_explicit_yes(school_copy: SchoolFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "on_network", lambda folder: True)
    with pytest.raises(errors.NetworkFolder):
        school_copy.open()
    school_copy.open(allow_network=True).close()
    with pytest.raises(errors.NetworkFolder):
        container.create(school_copy.folder.parent / "n.kluis", login="m", name="M", password=PASSWORDS["ina"])


def test_a_folder_that_a_cloud_keeps_in_step_is_told(school_copy: SchoolFile, tmp_path: Path) -> None:
    cloud = tmp_path / "OneDrive - OPOZ"
    cloud.mkdir()
    shutil.move(school_copy.folder, cloud / "school.kluis")
    with dataclasses.replace(school_copy, folder=cloud / "school.kluis").open() as vault:
        assert Notice.SYNCED_FOLDER in vault.warnings


def as_nobody(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code as a user without rights on the folder; only root can become one."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )


READ_ONLY = """
import os, sys
from pathlib import Path
from datetime import UTC, datetime
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.vault import container, errors, users, backup
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
os.setgid(65534)
os.setuid(65534)
folder, profile, password = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
clock = FixedClock(datetime(2026, 11, 24, 8, tzinfo=UTC))
vault = container.open_vault(folder, "marjolein", password, profile=profile, clock=clock)
print(vault.read_only, sorted(vault.warnings), len(users.people(vault)))
for deed in (
    lambda: users.rename(vault, vault.user.id, "Anders"),
    lambda: users.add(vault, login="x", name="X", role=Role.TEACHER),
    lambda: finish(backup.make(vault)),
):
    try:
        deed()
        print("written")
    except errors.ReadOnlyFile:
        print("refused")
vault.close()
"""


@pytest.mark.skipif(bool(CANNOT), reason=CANNOT)
def test_a_read_only_folder_opens_to_read_and_every_deed_is_refused(school_copy: SchoolFile) -> None:
    root = school_copy.folder.parent
    for path in (root, *root.parents):
        if path.stat().st_uid != os.geteuid() or path.parent == Path(path.anchor):
            break
        path.chmod(path.stat().st_mode | 0o755)
    for path in school_copy.folder.iterdir():
        path.chmod(0o644)
    school_copy.folder.chmod(0o755)
    before = state(school_copy)
    done = as_nobody(READ_ONLY, str(school_copy.folder), str(school_copy.profile), PASSWORDS["marjolein"])
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[0].startswith("True")
    assert "read_only" in lines[0]
    assert lines[0].endswith("3")
    assert lines[1:] == ["refused"] * 3
    assert state(school_copy) == before


# --- in use ----------------------------------------------------------------------------------------------------------

SECOND = """
import sys, time
from pathlib import Path
from opoz_desktop.vault import container, errors
folder, profile, password = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
started = time.perf_counter()
try:
    container.open_vault(folder, "marjolein", password, profile=profile).close()
    print("opened")
except errors.InUseElsewhere:
    print("in use", time.perf_counter() - started < 1.0)
"""


def second_program(school: SchoolFile) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SECOND, str(school.folder), str(school.profile), PASSWORDS["marjolein"]]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=True, env=environment
    ).stdout.strip()


def test_a_second_program_is_refused_within_a_second_and_gets_in_afterwards(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        assert second_program(school_copy) == "in use True"
        vault.register.do(lambda work: work.note(AuditLine("backup.make")))
    assert second_program(school_copy) == "opened"


def test_the_same_program_cannot_open_it_twice(school_copy: SchoolFile) -> None:
    with school_copy.open(), pytest.raises(errors.InUseElsewhere):
        school_copy.open("joris")
    school_copy.open("joris").close()


def test_a_key_file_that_changed_under_an_open_file_is_not_overwritten(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        school_copy.slot.write_bytes(school_copy.spare.read_bytes())
        with pytest.raises(errors.KeyFileChanged):
            users.add(vault, login="x", name="X", role=Role.TEACHER)
