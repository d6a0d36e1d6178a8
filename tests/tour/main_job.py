"""The main job, as a director does it: make the school file, fill it, record consent, print forms and the report.

Everything is clicked and typed in the real window. The school and its people are invented.
"""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2

from .stories import print_forms, unlock
from .tour import Tour

SCHOOL = "OBS De Kleine Beer"
DIRECTOR, LOGIN = "Marjolein van Dalen", "marjolein"
PASSWORD = "krokus fiets molen dijk 7"
SIGNS_PER_GROUP = 4


def story(tour: Tour) -> None:
    """Go through the whole main job."""
    first_run(tour)
    pupils(tour)
    find(tour)
    consents(tour)
    forms(tour)
    lock_and_unlock(tour)


def first_run(tour: Tour) -> None:
    """Make a school file, print its recovery sheet and type part of it back, and choose the practice school."""
    with tour.step("Which school is this"):
        tour.start()
        tour.see("school_name", seconds=60)
        tour.fill_screen()
        tour.fill("school_name", SCHOOL)
        tour.fill("school_place", "Nieuwerveen")
        tour.shot("first run school")
        tour.click("Next")
    with tour.step("Who is the director"):
        tour.fill("director_name", DIRECTOR)
        tour.fill("director_login", LOGIN)
        tour.fill("new_password", PASSWORD)
        tour.fill("new_password_again", PASSWORD)
        tour.shot("first run director")
        tour.click("Next")
    with tour.step("Where the school file goes"):
        tour.see("chosen_place")
        tour.shot("first run place")
        tour.click("Make the school file")
    with tour.step("The recovery sheet"):
        tour.see("print_sheet", seconds=60)
        tour.shot("first run recovery sheet")
        tour.click("Keep as PDF instead")
        tour.click("Save the PDF")
        sheet = tour.save_as("herstelblad.pdf")
        type_back(tour, sheet)
        tour.click("stored")
        tour.shot("first run sheet typed back")
        tour.click("Next")
    with tour.step("The practice school"):
        tour.see("Practise first")
        tour.click("Practise first")
        tour.shot("first run what first")
        tour.click("Start")
        tour.see("The practice school is ready: all people are invented", seconds=120)
        tour.fill_screen()
        tour.shot("practice school")


def type_back(tour: Tour, sheet: Path) -> None:
    """Read the two groups that are asked for from the paper, and type them."""
    with pypdfium2.PdfDocument(sheet) as paper:
        text = paper[0].get_textpage().get_text_range()
    groups = recovery_groups(text)
    for number in range(1, 9):
        if tour.find(f"typed_back_{number}"):
            tour.fill(f"typed_back_{number}", groups[number - 1].lower())


def recovery_groups(text: str) -> list[str]:
    """Return the eight groups of four signs of the sheet; the last sign of a row of four groups is its check sign."""
    rows = re.findall(r"(?m)^([1-8])\s+([A-Z2-7](?: ?[A-Z2-7]){3,4})\s*$", text)
    return [signs.replace(" ", "")[:SIGNS_PER_GROUP] for _, signs in sorted(rows)]


def pupils(tour: Tour) -> None:
    """Look at the pupils and at every side of one card."""
    with tour.step("Pupils"):
        tour.click("rail_pupils")
        tour.shot("pupils")
        for tab in ("Parents and authority", "Consents", "Files"):
            tour.click(tab, "QAbstractButton")
            tour.shot(f"card {tab}")


def find(tour: Tour) -> None:
    """Find somebody from anywhere with the keyboard."""
    with tour.step("Find with Ctrl+K"):
        tour.key("ctrl+k")
        tour.type("de v")
        tour.shot("find")
        tour.key("Escape")


def consents(tour: Tour) -> None:
    """Look at the matrix of a group and at what still misses."""
    with tour.step("Consents"):
        tour.click("rail_consent")
        tour.shot("consents of a group")
        for tab in ("Missing", "Conflicts", "Purposes"):
            tour.click(tab, "QAbstractButton")
            tour.shot(f"consents {tab}")
        tour.click("Per group", "QAbstractButton")


def forms(tour: Tour) -> None:
    """Print the personal forms of the whole school."""
    with tour.step("Forms"):
        print_forms(tour, "toestemmingsformulieren.pdf", shots=True)


def lock_and_unlock(tour: Tour) -> None:
    """Lock with the keyboard; the program starts again and asks the password."""
    with tour.step("Lock and unlock"):
        tour.key("ctrl+l")
        tour.see("password")
        tour.fill_screen()
        tour.shot("locked")
        unlock(tour, LOGIN, PASSWORD)
        tour.shot("unlocked again")
