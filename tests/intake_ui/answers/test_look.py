"""Every step of reading answers in: named controls, reachable by keyboard, nothing cut off, narrow, large and dark."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from opoz_desktop.features.consent.rules.facts import Answer
from opoz_desktop.intake.answers.lines import LineKind
from opoz_desktop.intake.answers.records import Said
from tests.intake.answers.build import LONG, PER_CHILD, PER_PARENT, Answers
from tests.intake.build import SAMPLES
from tests.screens import harness

from .conftest import MakeHand

WIDE, NARROW = (1224, 790), (836, 600)
VARIANTS = [
    ("light", 100, WIDE), ("light", 100, NARROW), ("light", 150, WIDE), ("light", 150, NARROW), ("dark", 100, WIDE),
]  # fmt: skip
STEPS = ["choose", "refused", "columns", "meaning", "asks", "new", "flip", "problem", "done"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(("theme", "scale", "size"), VARIANTS)
def test_the_step_fits_and_speaks(
    lead: MakeHand, answers: Answers, step: str, theme: str, scale: int, size: tuple[int, int]
) -> None:
    harness.dress(theme, scale)
    hand = lead(size=size)
    page = hand.page
    if step == "refused":
        hand.choose(SAMPLES / "edexml-2.1-parnassys-2025-2026.xml")
    elif step == "columns":
        hand.choose(PER_CHILD)
    elif step == "meaning":
        hand.to_meaning(LONG)
        page.meaning.choose_word("misschien", Said.NOTHING)
    elif step == "asks":
        hand.to_proposal(PER_CHILD)
    elif step != "choose":
        if step == "flip":
            for code in ("PHOTO_PARENT_APP", "PHOTO_NEWSLETTER"):
                answers.said("sanne.moeder", code, Answer.NO, date(2026, 9, 1))
        hand.to_proposal(PER_PARENT)
        if step == "done":
            hand.click(page.proposal.go)
        else:
            page.proposal.show_section(LineKind(step).value)
    page.set_narrow(size[0] < 1000)
    harness.render(page, f"answers-{step}", theme, scale, size)
    assert page.width() == size[0]
    assert harness.nameless(page) == []
    assert harness.unreachable(page) == []
    assert harness.sideways(page) == []
    assert harness.outside(page) == []
    assert harness.clipped(page) == []


def test_a_line_is_read_out_with_what_becomes_of_it(lead: MakeHand) -> None:
    hand = lead()
    hand.to_proposal(PER_PARENT)
    hand.page.proposal.show_section(LineKind.NEW.value)
    table = hand.page.proposal.table
    line = table.lines.rows()[0]
    assert table.lines.spoken(line) == "Amrani, Yara El, H. Haddad, In de ouderapp, nee: wordt vastgelegd"


def test_no_bsn_is_shown_while_columns_are_pointed_out(lead: MakeHand, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QLabel

    hand = lead()
    hand.choose(PER_CHILD)
    words = " ".join(label.text() + label.toolTip() for label in hand.page.columns.findChildren(QLabel))
    rows = [hand.page.columns.head_row.itemText(n) for n in range(hand.page.columns.head_row.count())]
    assert "111222333" not in words
    assert "111222333" not in " ".join(rows)
