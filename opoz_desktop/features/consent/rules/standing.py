"""What holds for every pupil and every purpose on a day, at once: the same rule, worked through in rows.

One pass over the answers of a whole board; linear in the number of pupils.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from opoz_desktop.kernel.base import PupilId

from .decide import Deciding, Reading, deciding, read_answers, settle
from .facts import ChildFacts, DecisionFacts, FlagFacts, OrderFacts, Outcome, PurposeFacts

_NOTHING = Reading({})
_EMPTY: dict[int, list[DecisionFacts]] = {}


@dataclass(frozen=True, slots=True)
class StandingFacts:
    """Everything that decides for a set of pupils.

    Decisions stand in the order of their ids. Flags and orders stand by pupil; few pupils have any.
    """

    children: Sequence[ChildFacts]
    purposes: Sequence[PurposeFacts]
    decisions: Sequence[DecisionFacts]
    flags: Mapping[PupilId, Sequence[FlagFacts]] = field(default_factory=dict[PupilId, Sequence[FlagFacts]])
    orders: Mapping[PupilId, Sequence[OrderFacts]] = field(default_factory=dict[PupilId, Sequence[OrderFacts]])


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One pupil: who decides, and per purpose what was said and what follows."""

    child: ChildFacts
    who: Deciding
    cells: tuple[tuple[Reading, Outcome], ...]


def standing(facts: StandingFacts, day: date) -> dict[PupilId, tuple[Outcome, ...]]:
    """Return per pupil the outcome for each purpose, in the order of `facts.purposes`. Source: B.5."""
    cells = _cells(facts.decisions)
    purposes = facts.purposes
    own_age = purposes[0].policy.own_age if purposes else 16
    kinds: dict[tuple[object, ...], int] = {}
    asked = [(p, kinds.setdefault((p.basis, p.semantic, p.policy), len(kinds))) for p in purposes]
    found: dict[PupilId, tuple[Outcome, ...]] = {}
    for child in facts.children:
        flags = facts.flags.get(child.id, ())
        orders = facts.orders.get(child.id, ())
        who = deciding(child, day, own_age)
        own = cells.get(child.id, _EMPTY)
        if flags or orders:
            found[child.id] = tuple(
                settle(who, read_answers(own.get(p.id, ()), who, p, day), p, day, flags, orders) for p in purposes
            )
            continue
        # A form answers many purposes alike: what was the same for one purpose is worked out once per pupil.
        known: dict[object, Outcome] = {}
        line: list[Outcome] = []
        for purpose, kind in asked:
            said = own.get(purpose.id, ())
            key = (kind, *[d[2:7] + d[8:] for d in said])
            outcome = known.get(key)
            if outcome is None:
                known[key] = outcome = settle(who, read_answers(said, who, purpose, day), purpose, day)
            line.append(outcome)
        found[child.id] = tuple(line)
    return found


def survey(facts: StandingFacts, day: date) -> Iterator[Surveyed]:
    """Go past every pupil with the readings and outcomes of all purposes."""
    cells = _cells(facts.decisions)
    purposes = facts.purposes
    own_age = purposes[0].policy.own_age if purposes else 16
    for child in facts.children:
        flags = facts.flags.get(child.id, ())
        orders = facts.orders.get(child.id, ())
        who = deciding(child, day, own_age)
        own = cells.get(child.id)
        line: list[tuple[Reading, Outcome]] = []
        for purpose in purposes:
            said = own.get(purpose.id) if own else None
            reading = read_answers(said, who, purpose, day) if said else _NOTHING
            line.append((reading, settle(who, reading, purpose, day, flags, orders)))
        yield Surveyed(child, who, tuple(line))


def _cells(decisions: Iterable[DecisionFacts]) -> dict[int, dict[int, list[DecisionFacts]]]:
    cells: dict[int, dict[int, list[DecisionFacts]]] = {}
    for d in decisions:
        pupil, purpose = d[0], d[1]
        line = cells.get(pupil)
        if line is None:
            cells[pupil] = {purpose: [d]}
        elif purpose in line:
            line[purpose].append(d)
        else:
            line[purpose] = [d]
    return cells
