"""Every state of the page: named controls, reachable by keyboard, nothing cut off, also narrow, large and dark."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.school import commands, queries
from opoz_desktop.features.school.ui.authority_dialog import AuthorityDialog
from opoz_desktop.features.school.ui.guardian_dialog import GuardianDialog
from opoz_desktop.features.school.ui.leave_dialog import EndGuardianshipDialog, LeaveDialog
from opoz_desktop.features.school.ui.page import PupilsPage
from opoz_desktop.features.school.ui.pupil_dialog import PupilDialog
from tests.screens import harness

from .conftest import Cast

WIDE, NARROW = (1224, 848), (836, 674)
"""What the window of 1440 × 900 and of 1024 × 700 leaves for a page."""
VARIANTS = [
    ("light", 100, WIDE), ("light", 100, NARROW), ("light", 150, WIDE), ("light", 150, NARROW), ("dark", 100, WIDE),
]  # fmt: skip


@pytest.mark.parametrize("tab", ["overview", "guardians", "files"])
@pytest.mark.parametrize(("theme", "scale", "size"), VARIANTS)
def test_the_card_fits_and_speaks(
    page: PupilsPage, cast: Cast, tab: str, theme: str, scale: int, size: tuple[int, int]
) -> None:
    cast.desk.do(commands.add_file, cast.sanne, "een lange naam van een brief aan beide ouders.pdf", b"%PDF-1.4")
    facts = commands.PupilFacts(
        "1018",
        "Maximiliaan-Alexander",
        "van",
        "Hohenzollern-Sigmaringen van Wassenaer Obdam-Starrenb",
        born_on=date(2018, 1, 1),
    )
    cast.desk.do(commands.change_pupil, cast.tim, facts)
    for pupil in (cast.sanne, cast.tim):
        page.show_target(pupil_id=pupil, tab=tab)
        page.set_narrow(size[0] < 1000)
        harness.render(page, f"pupils-{tab}-{pupil}", theme, scale, size)
        assert page.width() == size[0]
        assert harness.nameless(page) == []
        assert harness.unreachable(page) == []
        assert harness.sideways(page) == []
        assert harness.outside(page) == []
        assert harness.clipped(page) == []


@pytest.mark.parametrize("make", ["pupil", "guardian", "authority", "leave", "end"])
@pytest.mark.parametrize("scale", [100, 150])
def test_every_dialog_fits_and_speaks(page: PupilsPage, cast: Cast, make: str, scale: int) -> None:
    harness.dress("light", scale)
    pupil = cast.desk.ask(queries.pupil, cast.sanne)
    mother, father, _ = cast.desk.ask(queries.guardians, cast.sanne)
    parts: dict[str, Callable[[], QWidget]] = {
        "pupil": lambda: PupilDialog(page, cast.desk, cast.sanne),
        "guardian": lambda: GuardianDialog(page, cast.desk, pupil, mother),
        "authority": lambda: AuthorityDialog(page, cast.desk, pupil, father),
        "leave": lambda: LeaveDialog(page, cast.desk, pupil),
        "end": lambda: EndGuardianshipDialog(page, cast.desk, pupil, father),
    }
    dialog = parts[make]()
    dialog.show()
    if isinstance(dialog, AuthorityDialog):
        dialog.acknowledged._open()
        dialog.acknowledged.day.setText("31-12-2022")
    harness.settle()
    assert harness.nameless(dialog) == []
    assert harness.unreachable(dialog) == []
    assert harness.clipped(dialog) == []
    dialog.close()
