"""Parts of stories that several tours share."""

from __future__ import annotations

from pathlib import Path

from .tour import Tour


def unlock(tour: Tour, login: str, password: str) -> None:
    """Type name and password at the unlock screen and wait until the school is open."""
    tour.see("unlock", seconds=60)
    tour.fill_screen()
    tour.fill("login", login)
    tour.fill("password", password)
    tour.click("unlock")
    tour.gone("unlock")
    tour.see("main_window")
    tour.fill_screen()


def print_forms(tour: Tour, name: str, shots: bool = False) -> Path:
    """Make a round of consent forms for everybody, look at it in the preview, and keep the PDF."""
    tour.click("rail_forms")
    tour.see("New round")
    if shots:
        tour.shot("forms")
    tour.click("New round", "QAbstractButton")
    for number in range(1, 4):
        tour.see("Next", enabled=True)
        if shots:
            tour.shot(f"new round {number}")
        tour.click("Next")
    tour.see("Make the forms", enabled=True)
    if shots:
        tour.shot("new round 4")
    tour.click("Make the forms")
    tour.see("Save PDF…", seconds=120)
    if shots:
        tour.shot("preview of the forms")
    tour.click("Save PDF…")
    paper = tour.save_as(name)
    tour.click("Close")
    return paper
