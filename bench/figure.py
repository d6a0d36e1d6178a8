"""Figure: one measurement with its limit, and the two ways in which time and memory are taken."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement. `limit` is the most it may be, in the same unit; None: told, not judged."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    note: str = ""

    @property
    def met(self) -> bool:
        return self.limit is None or not self.value > self.limit


def seconds(deed: Callable[[], object], times: int = 5) -> float:
    """Return the median of the wall-clock seconds of a deed that is done `times` times."""
    taken: list[float] = []
    for _ in range(times):
        gc.collect()
        began = time.perf_counter()
        deed()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def in_turn(one: Callable[[], object], other: Callable[[], object], times: int = 7) -> tuple[float, float]:
    """Return the median seconds of two deeds done by turns, so that a busy moment hits both.

    Which of them goes first changes each time: the first one after a collection finds the processor's cache cold.
    """
    taken: tuple[list[float], list[float]] = ([], [])
    for turn in range(times + times % 2):
        gc.collect()
        for deed in (0, 1) if turn % 2 else (1, 0):
            began = time.perf_counter()
            (one, other)[deed]()
            taken[deed].append(time.perf_counter() - began)
    return statistics.median(taken[0]), statistics.median(taken[1])
