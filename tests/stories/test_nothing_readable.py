"""Whatever happens, and whenever the program is killed: nothing readable lies on disk.

The story runs in a process of its own with its own home and temporary folder, and is killed at random moments.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.needles import where
from tests.stories.day_of_needles import NEEDLES

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120


@dataclass(frozen=True, slots=True)
class Place:
    """The folders that a day can write in."""

    top: Path

    @property
    def file(self) -> Path:
        return self.top / "school" / "school.kluis"

    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if k in {"PATH", "LANG", "LD_LIBRARY_PATH", "SYSTEMROOT"}}
        for name in ("HOME", "TMPDIR", "TMP", "TEMP", "XDG_RUNTIME_DIR"):
            folder = self.top / name.lower()
            folder.mkdir(exist_ok=True, mode=0o700)
            kept[name] = str(folder)
        return {**kept, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def _start(place: Place) -> subprocess.Popen[str]:
    place.file.parent.mkdir(parents=True)
    command = [sys.executable, "-m", "tests.stories.day_of_needles", str(place.file)]
    return subprocess.Popen(
        command, cwd=place.top, env=place.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_a_whole_day_leaves_nothing_readable(tmp_path: Path) -> None:
    place = Place(tmp_path)
    day = _start(place)
    out, errors = day.communicate(timeout=PATIENCE)
    assert day.returncode == 0, errors
    assert out.split("\n")[-3:-1] == ["locked", "end"]
    assert "again" in out
    assert list(place.file.parent.glob("*-reservekopie/*.zip"))
    assert where(NEEDLES, [tmp_path]) == []
    assert not [p for p in tmp_path.rglob("*") if p.suffix in {".pdf", ".tmp", ".log"}]
    assert not any(name in out + errors for name in NEEDLES)


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_day_leaves_nothing_readable(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    place = Place(tmp_path)
    day = _start(place)
    assert day.stdout is not None
    steps = chance.randrange(1, 14)
    for _ in range(steps):
        if not day.stdout.readline():
            break
    time.sleep(chance.random() * 0.05)
    day.kill()
    day.communicate(timeout=PATIENCE)
    assert where(NEEDLES, [tmp_path]) == []
