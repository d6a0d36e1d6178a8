"""Size changes nothing: as many statements for 200 pupils as for 2,000, and the same answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event

from opoz_desktop.intake import reading
from opoz_desktop.intake.proposal import About, RowKind
from opoz_desktop.kernel.steps import finish

from . import big_edexml
from .build import YEAR_2, Intake, rows

GO_ON = {"very_many": "go_on", "partial_file": "whole"}


@contextmanager
def counted(intake: Intake) -> Iterator[list[str]]:
    """Collect the statements of a block."""
    seen: list[str] = []

    def hear(_c: Any, _cursor: Any, statement: str, _p: Any, _x: Any, _m: Any) -> None:
        seen.append(statement)

    event.listen(intake.register.engine, "before_cursor_execute", hear)
    try:
        yield seen
    finally:
        event.remove(intake.register.engine, "before_cursor_execute", hear)


def test_a_comparison_takes_a_fixed_number_of_statements(empty: Intake, tmp_path: Path) -> None:
    counts: list[int] = []
    for size in (200, 2000):
        path = tmp_path / f"{size}.xml"
        big_edexml.write(path, size)
        got = finish(reading.read(path))
        assert len(got.pupils) == size
        with counted(empty) as seen:
            proposal = empty.propose(got, GO_ON)
        counts.append(len(seen))
        empty.apply(proposal)
    assert counts[0] == counts[1] <= 20


def test_an_import_takes_statements_per_set_not_per_pupil(empty: Intake, tmp_path: Path) -> None:
    path = tmp_path / "first.xml"
    big_edexml.write(path, 2000)
    first = empty.propose(path, GO_ON)
    with counted(empty) as seen:
        empty.apply(first)
    assert len(seen) < 120, len(seen)
    big_edexml.write(tmp_path / "next.xml", 2000, year=2026, shift=1)
    later = empty.on(YEAR_2).propose(tmp_path / "next.xml", GO_ON)
    assert len(rows(later, RowKind.NEW, About.PUPIL)) == 200
    assert len(rows(later, RowKind.LEFT, About.PUPIL)) == 200
    assert len(rows(later, RowKind.MOVED, About.PUPIL)) == 1800
    with counted(empty) as seen:
        empty.apply(later)
    assert len(seen) < 150
    before = empty.propose(tmp_path / "next.xml", GO_ON)
    assert before.is_empty
    with counted(empty) as seen:
        empty.undo()
    assert len(seen) < 150
