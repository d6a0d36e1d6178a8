"""Parts of stories that several tours share."""

from __future__ import annotations

from pathlib import Path

from .tour import Tour


def unlock(tour: Tour, login: str, password: str, front: str = "main_window") -> None:
    """Type name and password at the unlock screen and wait until the school is open and `front` can be reached."""
    tour.see("unlock", seconds=60)
    tour.fill_screen()
    tour.fill("login", login)
    tour.fill("password", password)
    tour.click("unlock")
    tour.see(front, seconds=60)
    tour.fill_screen()


def new_round(tour: Tour, group: str = "", shots: bool = False) -> None:
    """Make a round of consent forms for one group or for everybody, up to the preview of the whole PDF."""
    tour.click("rail_forms")
    tour.see("Rounds")
    if shots:
        tour.shot("forms")
    tour.key("ctrl+n")
    tour.see("The whole school")
    if group:
        tour.click("Groups", "QRadioButton")
        tour.click(group, "QCheckBox")
    for number in range(1, 5):
        tour.see("Next", enabled=True)
        if shots:
            tour.shot(f"new round {number}")
        tour.click("Next")
    tour.see("Make the forms", enabled=True)
    if shots:
        tour.shot("new round 5")
    tour.click("Make the forms", "QPushButton")
    tour.see("Save PDF…", seconds=120)


def print_forms(tour: Tour, name: str, group: str = "", shots: bool = False) -> Path:
    """Make a round of consent forms, look at it in the preview, and keep the PDF."""
    new_round(tour, group, shots)
    if shots:
        tour.shot("preview of the forms")
    return save_preview(tour, name, shots)


def save_preview(tour: Tour, name: str, shots: bool = False) -> Path:
    """Keep the PDF that the preview shows, and close the preview."""
    tour.click("Save PDF…")
    if shots:
        tour.shot("the one door")
    paper = tour.save_as(name)
    tour.click("Close")
    tour.gone("Save PDF…")
    return paper


def choose_file(tour: Tour, path: Path) -> None:
    """Choose a file to read in the dialog of the system."""
    tour.click("Choose a file", "QPushButton")
    tour.fill("fileNameEdit", str(path))
    tour.key("Return")
    tour.gone("fileNameEdit")
