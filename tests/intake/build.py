"""An empty encrypted school file and short ways to import the samples into it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from opoz_desktop.features.school import commands as school_commands
from opoz_desktop.intake import commands, compare, reading, snapshot
from opoz_desktop.intake.columns import ColumnMapping
from opoz_desktop.intake.proposal import About, DoubtAnswer, Proposal, Row, RowKind
from opoz_desktop.intake.records import Reading
from opoz_desktop.kernel.base import Base
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import container
from tests.small_school import FACTS

SAMPLES = Path(__file__).parent / "samples"
EXPECTED: dict[str, Any] = json.loads((SAMPLES / "verwacht.json").read_text(encoding="utf-8"))
YEAR_1 = FixedClock(datetime(2025, 10, 6, 7, 50, tzinfo=UTC))
YEAR_2 = FixedClock(datetime(2026, 10, 6, 7, 50, tzinfo=UTC))
PASSWORD = "krokus fiets molen dijk 7"
OWN_TABLES = {"import_batch", "import_change", "import_column_choice"}


def create(folder: Path) -> None:
    """Make an empty school file with the cheap key derivation for tests."""
    made = container.create(
        folder,
        login="m",
        name="M. van Dalen",
        password=PASSWORD,
        test_kdf=True,
        clock=YEAR_1,
        profile=folder.parent / "p",
    ).vault
    Base.metadata.create_all(made.register.engine)
    made.register.do(school_commands.create_school, FACTS)
    made.close()


@dataclass
class Intake:
    """An open school file with the ways of the import."""

    register: Register

    def on(self, clock: FixedClock) -> Intake:
        self.register.clock = clock
        return self

    def propose(
        self,
        source: str | Path | Reading,
        answers: Mapping[str, str] | None = None,
        mapping: ColumnMapping | None = None,
    ) -> Proposal:
        """Read a sample (or file, or reading) and compare it."""
        if isinstance(source, str):
            source = SAMPLES / source
        got = source if isinstance(source, Reading) else finish(reading.read(source, mapping, answers))
        return self.register.ask(compare.compare, got, answers or {})

    def take(
        self,
        source: str | Path | Reading,
        answers: Mapping[str, str] | None = None,
        accepted: Collection[int] | None = None,
        doubts: Mapping[int, DoubtAnswer] | None = None,
    ) -> Proposal:
        """Import a sample with the ticks as they stand at first."""
        proposal = self.propose(source, answers)
        self.apply(proposal, accepted, doubts)
        return proposal

    def apply(
        self,
        proposal: Proposal,
        accepted: Collection[int] | None = None,
        doubts: Mapping[int, DoubtAnswer] | None = None,
    ) -> int:
        ticks = proposal.ticked() if accepted is None else accepted
        return finish(self.register.run(commands.apply, proposal, ticks, doubts or {}))

    def undo(self) -> None:
        self.register.do(commands.undo_last)

    def here(self) -> snapshot.Snapshot:
        return self.register.ask(snapshot.snapshot)

    def pupils(self, *, active: bool = True) -> dict[str, snapshot.PupilHere]:
        """Return pupils by number."""
        return {p.number: p for p in self.here().pupils if not (active and p.archived)}

    def groups(self, year: str) -> dict[str, list[str]]:
        """Return pupil numbers by home group of a school year, active pupils and open places only."""
        here = self.here()
        names = {g.id: g.name for g in here.groups if g.year == year and g.kind.value == "home"}
        numbers = {p.id: p.number for p in here.pupils if not p.archived}
        found: dict[str, list[str]] = {}
        for m in here.memberships:
            if m.group in names and m.until is None and m.pupil in numbers:
                found.setdefault(names[m.group], []).append(numbers[m.pupil])
        return found

    def dump(self, *, without: Collection[str] = OWN_TABLES) -> dict[str, list[tuple[Any, ...]]]:
        """Return every row of every table of the register, but for the log and the import's own tables."""
        with self.register.engine.connect() as connection:
            return {
                t.name: [tuple(r) for r in connection.execute(select(t).order_by(*t.primary_key.columns))]
                for t in Base.metadata.sorted_tables
                if t.name not in without and not t.name.startswith("audit")
            }


def rows(proposal: Proposal, kind: RowKind, about: About | None = None, facet: str = "") -> list[Row]:
    """Return the rows of a kind, of what they are about, and of a facet."""
    return [
        r for r in proposal.rows if r.kind == kind and (about is None or r.about == about) and facet in {"", r.facet}
    ]


def numbers(found: list[Row]) -> list[str]:
    return sorted(r.number for r in found)


def day(text: str) -> date:
    return date.fromisoformat(text)
