"""The reviewed words of the papers of a round, and its figures as charts: the same on paper and on the screen."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from opoz_desktop.kernel import resources
from opoz_desktop.kernel.days import short
from opoz_desktop.pdf.chart import Bar, Lines, Mark, Series, StackedBars

from ..queries import RoundState, StepRow
from ..rules import Tally


@cache
def round_words(language: str = "nl") -> dict[str, Any]:
    """Return the reviewed words."""
    return tomllib.loads(resources.read_text("rounds", f"round_{language}.toml"))


def parts_of(counts: Tally) -> tuple[int, int, int, int]:
    """Return the four parts of a bar: booked, back but not booked, still out, expired or lost."""
    return counts.booked, counts.returned, counts.waiting, counts.expired + counts.lost + counts.cancelled


def group_chart(state: RoundState, words: Mapping[str, str]) -> StackedBars:
    """Return the forms per group; `words` has booked, returned, waiting, rest, total, no_group."""
    series = (words["booked"], words["returned"], words["waiting"], words["rest"])
    return StackedBars(
        series,
        tuple(
            Bar(
                g.group or words["no_group"],
                parts_of(g.counts),
                words["total"].format(back=g.counts.back, made=g.counts.made),
            )
            for g in state.groups
        ),
    )


def week_chart(state: RoundState, words: Mapping[str, str], steps: Mapping[str, str]) -> Lines:
    """Return what was booked, back and printed until the end of each week, with the days of the ladder."""
    weeks = state.weeks
    return Lines(
        tuple(short(w.monday) for w in weeks),
        (
            Series(words["booked"], tuple(w.booked for w in weeks)),
            Series(words["back"], tuple(w.back for w in weeks)),
            Series(words["printed"], tuple(w.printed for w in weeks)),
        ),
        tuple(_mark(s, weeks[0].monday, steps) for s in state.steps) if weeks else (),
    )


def _mark(step: StepRow, first: date, steps: Mapping[str, str]) -> Mark:
    when = step.done_on or step.due_on
    return Mark((when - first) / timedelta(days=7), steps[step.kind.value])
