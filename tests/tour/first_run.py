"""The first run: the wizard that makes a school file and its recovery sheet, clicked and typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

from .tour import Tour

SIGNS_PER_GROUP = 4


@dataclass(frozen=True, slots=True)
class NewSchool:
    """What the first-run wizard asks, and which of its last choices is taken."""

    school: str
    director: str
    login: str
    password: str
    then: str


def first_run(tour: Tour, new: NewSchool, sheet_name: str, shots: bool = False) -> None:
    """Make a school file, print its recovery sheet and type part of it back, and take the last choice."""
    tour.see("school_name", seconds=60)
    tour.fill_screen()
    tour.fill("school_name", new.school)
    tour.fill("school_place", "Nieuwerveen")
    if shots:
        tour.shot("first run school")
    tour.click("Next")
    tour.fill("director_name", new.director)
    tour.fill("director_login", new.login)
    tour.fill("new_password", new.password)
    tour.fill("new_password_again", new.password)
    if shots:
        tour.shot("first run director")
    tour.click("Next")
    tour.see("chosen_place")
    if shots:
        tour.shot("first run place")
    tour.click("Make the school file")
    tour.see("print_sheet", seconds=60)
    if shots:
        tour.shot("first run recovery sheet")
    tour.click("Keep as PDF instead")
    tour.click("Save the PDF")
    sheet = tour.save_as(sheet_name)
    type_back(tour, sheet)
    tour.click("stored")
    if shots:
        tour.shot("first run sheet typed back")
    tour.click("Next")
    tour.click(new.then)
    if shots:
        tour.shot("first run what first")
    tour.click("Start")


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
