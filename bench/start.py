"""The second start of the program, from the command to the password: `tools.py run` in a real window."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.tour.screen import VirtualScreen
from tests.tour.tour import ROOT, Tour

from .big_school import CLOCK, LOGIN, PASSWORD
from .figure import Figure

COMMAND = [sys.executable, str(ROOT / "tools.py"), "run"]
TIMES = 3


def measure() -> list[Figure]:
    """Return the seconds of a start after the first one; only where a virtual screen can be had."""
    if not sys.platform.startswith("linux"):
        return []
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder = Path(place) / "school.kluis"
        make(folder, Path(place) / "profile")
        taken = sorted(start(folder, Path(place)) for _ in range(TIMES + 1))[:TIMES]
    return [Figure("second `tools.py run`, up to the password", taken[len(taken) // 2], "s", 3)]


def make(folder: Path, profile: Path) -> None:
    """Make an empty school file."""
    from opoz_desktop.vault import container

    made = container.create(
        folder, login=LOGIN, name="Meting", password=PASSWORD, test_kdf=True, clock=CLOCK, profile=profile
    )
    made.vault.close()


def start(folder: Path, out: Path) -> float:
    """Start the program on a virtual screen; return the seconds until the field for the password can be typed in."""
    with VirtualScreen() as screen:
        tour = Tour(out, screen, COMMAND)
        began = time.perf_counter()
        try:
            tour.start(str(folder), env={"PATH": os.environ.get("PATH", "")})
            tour.see("password", seconds=60)
            return time.perf_counter() - began
        finally:
            tour.end()
