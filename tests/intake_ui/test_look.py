"""Every step of the import: named controls, reachable by keyboard, nothing cut off, also narrow, large and dark."""

from __future__ import annotations

import pytest

from opoz_desktop.intake.proposal import RowKind
from tests.intake.build import SAMPLES, YEAR_1, YEAR_2, Intake
from tests.screens import harness

from .conftest import MakeHand

WIDE, NARROW = (1224, 848), (836, 674)
VARIANTS = [
    ("light", 100, WIDE), ("light", 100, NARROW), ("light", 150, WIDE), ("light", 150, NARROW), ("dark", 100, WIDE),
]  # fmt: skip
STEPS = ["choose", "refused", "mapping", "question", "differences", "guardians", "done", "equal"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(("theme", "scale", "size"), VARIANTS)
def test_the_step_fits_and_speaks(
    first_year: Intake, lead: MakeHand, step: str, theme: str, scale: int, size: tuple[int, int]
) -> None:
    harness.dress(theme, scale)
    if step == "question":
        first_year.on(YEAR_2).take("edexml-2.1-parnassys-2026-2027.xml")
    hand = lead(first_year, YEAR_1 if step == "equal" else YEAR_2)
    page = hand.page
    if step == "refused":
        page.start(SAMPLES.parent / "build.pdf")
    elif step in {"mapping", "guardians"}:
        page.start(SAMPLES / "verzorgers-breed-2026-2027.csv")
        hand.wait()
        if step == "guardians":
            hand.click(page.mapping.go_on)
    elif step == "question" or step == "equal":
        page.start(SAMPLES / "edexml-2.1-parnassys-2025-2026.xml")
    elif step != "choose":
        page.start(SAMPLES / "edexml-2.1-parnassys-2026-2027.xml")
    hand.wait()
    if step == "done":
        hand.click(page.differences.go)
    page.set_narrow(size[0] < 1000)
    harness.render(page, f"import-{step}", theme, scale, size)
    assert page.width() == size[0]
    assert harness.nameless(page) == []
    assert harness.unreachable(page) == []
    assert harness.sideways(page) == []
    assert harness.outside(page) == []
    assert harness.clipped(page) == []


def test_a_row_is_read_out_with_what_it_is_and_whether_it_comes(first_year: Intake, lead: MakeHand) -> None:
    hand = lead(first_year, YEAR_2)
    hand.read("edexml-2.1-parnassys-2026-2027.xml")
    table = hand.page.differences.table
    row = next(r for r in table.differences.rows() if r.kind is RowKind.LEFT)
    assert table.differences.spoken(row) == f"vertrokken, {row.who}: wordt overgenomen"
    table.differences.ticked.discard(row.id)
    assert table.differences.spoken(row) == f"vertrokken, {row.who}: wordt niet overgenomen"
