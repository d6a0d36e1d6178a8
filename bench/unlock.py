"""Unlocking without the key derivation, and the second start of the program up to the password."""

from __future__ import annotations

from pathlib import Path

from opoz_desktop.vault import container

from .big_school import CLOCK, LOGIN, PASSWORD, school_file
from .figure import Figure, seconds


def measure() -> list[Figure]:
    """Return the seconds from password to open register; the derivation of a test file takes under a millisecond."""
    return [
        Figure(f"unlock without key derivation, {pupils:,} pupils", unlock(pupils), "s", limit)
        for pupils, limit in ((240, 0.3), (6000, 1.0))
    ]


def unlock(pupils: int) -> float:
    """Return the median seconds of opening a school file of so many pupils, every check included."""
    with school_file(pupils) as vault:
        folder: Path = vault.folder
        profile = folder.parent / "p"
        vault.close()

        def once() -> None:
            opened = container.open_vault(folder, LOGIN, PASSWORD, clock=CLOCK, profile=profile)
            opened.close()

        return seconds(once, 7)
