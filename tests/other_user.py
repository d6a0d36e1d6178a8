"""Whether a test can become another user, who has no rights, and still read the program."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def why_not() -> str:
    """Return why this machine cannot play another user, "" when it can."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return "needs another user to be without rights"
    places = {ROOT, *ROOT.parents, Path(sys.prefix), *Path(sys.prefix).parents}
    if not all(place.stat().st_mode & stat.S_IXOTH for place in places):
        return "the project lies in a folder that another user cannot enter"
    return ""


CANNOT = why_not()
