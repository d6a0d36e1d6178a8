"""What long work yields, so that a screen can show progress and stop it between steps."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar


@dataclass(frozen=True, slots=True)
class Step:
    """How far long work is.

    `fraction` runs from 0 to 1, or is None where the end is not known. `code` names the phase ("reading",
    "comparing", "drawing"); the screen translates it. `done` and `total` are counts for "118 van 242".
    """

    fraction: float | None
    code: str
    done: int = 0
    total: int = 0


T = TypeVar("T")

Steps = Generator[Step, None, T]


def finish(steps: Generator[Step, None, T]) -> T:
    """Run long work to its end without a screen and return its result."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            result: T = stop.value
            return result
