"""Two school years of one school, read from the exports of its systems, seen and checked in the window."""

from __future__ import annotations

import json
from pathlib import Path

from .administration import section
from .first_run import NewSchool
from .stories import choose_file
from .tour import Tour
from .words import spoken

SAMPLES = Path(__file__).resolve().parents[1] / "intake" / "samples"
EXPECTED = json.loads((SAMPLES / "verwacht.json").read_text(encoding="utf-8"))
YEAR_1, YEAR_2 = EXPECTED["jaar_1"], EXPECTED["jaar_2"]
NEW, LEFT = len(EXPECTED["verschil"]["nieuw"]), len(EXPECTED["verschil"]["vertrokken"])
SCHOOL = NewSchool("OBS De Vliegerhof", "Karin Smit", "karin", "tulpen regen kelder 42 boot", "Import the pupils")


def story(tour: Tour) -> None:
    """Read both years, pupils first and then their guardians, and see the counts that must come out."""
    now, then = YEAR_1["leerlingen"], YEAR_2["leerlingen"]
    with tour.step("Year 1: pupils"):
        tour.see("main_window", seconds=60)
        tour.fill_screen()
        tour.shot("import")
        choose_file(tour, SAMPLES / "edexml-2.1-parnassys-2025-2026.xml")
        tour.see(totals(0, now, 0, now), seconds=60)
        tour.shot("differences of year 1")
        take_over(tour, now)
        tour.shot("year 1 taken over")
    with tour.step("Year 1: guardians"):
        another(tour, SAMPLES / "verzorgers-breed-2025-2026.csv")
        tour.see("Read with these columns", seconds=60)
        tour.shot("columns of the guardians")
        tour.click("Read with these columns")
        tour.see("Worth knowing", seconds=60)
        tour.shot("guardians with a doubt")
        take_over(tour, now)
        tour.click("To the pupils")
        count_pupils(tour, now)
    with tour.step("Year 2: differences"):
        section(tour, "Read in")
        another(tour, SAMPLES / "edexml-2.1-parnassys-2026-2027.xml")
        tour.see(totals(now, NEW, LEFT, then), seconds=60)
        tour.calm()
        tour.shot("differences of year 2")
        for tab in ("Changed", "Other group", "Left"):
            tour.click(tab, "_TabButton")
            tour.shot(f"differences {tab}")
        take_over(tour, then)
        tour.shot("year 2 taken over")
    with tour.step("Year 2: guardians"):
        another(tour, SAMPLES / "verzorgers-lang-2026-2027.xlsx")
        tour.click("Read with these columns", seconds=60)
        tour.see("Worth knowing", seconds=60)
        tour.shot("guardians of year 2")
        take_over(tour, then)
    with tour.step("What came out"):
        tour.click("To the pupils")
        count_pupils(tour, then)
        tour.shot("pupils of year 2")
        for group, number in YEAR_2["groepen"].items():
            tour.choose("Group", group if group.startswith("1/2") else f"groep {group}")
            count_pupils(tour, number)
        tour.choose("Group", "All groups")
        tour.click("rail_today")
        unknown = YEAR_2["leerlingen_per_gezag"]["1 met gezag, 1 niet vastgelegd"]
        tour.see(spoken("Authority not recorded for %n pupil(s)", unknown))
        tour.shot("today of year 2")


def totals(now: int, came: int, left: int, then: int) -> str:
    """Return what the screen of differences must say about pupils."""
    return spoken("now {now} pupils, {came} new, {left} left, then {then}", now=now, came=came, left=left, then=then)


def take_over(tour: Tour, pupils: int) -> None:
    """Take the differences over, and see how many pupils the school then has."""
    tour.click("Take over %n difference(s)", "QPushButton")
    tour.see(spoken("{counts}. The school now has {pupils} pupils.", counts="{counts}", pupils=pupils), seconds=60)


def another(tour: Tour, path: Path) -> None:
    """Read one more file."""
    tour.click("Read another file")
    choose_file(tour, path)


def count_pupils(tour: Tour, number: int) -> None:
    """See how many pupils the list holds."""
    tour.see(spoken("%n pupil(s)", number))
