"""What the director arranges under *Beheer*, and what a teacher sees of the same school file."""

from __future__ import annotations

from .stories import unlock
from .tour import NotSeen, Tour

TEACHER, LOGIN, PASSWORD = "Sanne de Vries", "sanne", "sneeuw ladder kaas bezem 3"
GROUP, OTHER_GROUP = "1/2A Kikkers", "groep 8"


def section(tour: Tour, name: str) -> None:
    """Open a section of *Beheer*."""
    if not tour.find("manage_sections"):
        tour.click("rail_manage")
    tour.click(name, "item")


def users(tour: Tour) -> str:
    """Add a teacher with one group, print the slip, and return the temporary password that is on it."""
    with tour.step("A teacher gets access"):
        section(tour, "Users")
        tour.click("add_user")
        tour.fill("person_name", TEACHER)
        tour.fill("person_login", LOGIN)
        tour.click(GROUP, "QCheckBox")
        tour.shot("add a teacher")
        tour.click("Add the user", "QPushButton")
        temporary = tour.see("temporary_password", seconds=60).name
        tour.shot("temporary password")
        tour.click("print_slip")
        tour.click("Save PDF…")
        tour.save_as("inlogbriefje.pdf")
        tour.click("Close")
        tour.click("I gave it; close")
        tour.see(TEACHER, "item")
        tour.shot("users")
    return temporary


def log_and_backups(tour: Tour) -> None:
    """Read and check the log, and make a backup."""
    with tour.step("The log"):
        section(tour, "Log")
        tour.click("check_log")
        tour.see("The chain is whole", seconds=60)
        tour.shot("log checked")
    with tour.step("A backup"):
        section(tour, "Backups")
        tour.click("make_backup")
        tour.see("Backup made and checked.", seconds=60)
        tour.shot("backups")


def other_sections(tour: Tour) -> None:
    """Look at the other sections."""
    with tour.step("School, recovery sheet and choices"):
        for name in ("School and letterhead", "Recovery sheet", "Settings with a source", "This computer"):
            section(tour, name)
            tour.shot(f"administration {name}")


def dark_and_large(tour: Tour) -> None:
    """Use the dark look and text at 150 %, and go back."""
    with tour.step("Dark, and text at 150 %"):
        tour.click("Dark", "QAbstractButton")
        tour.click("rail_today")
        tour.shot("today dark")
        tour.click("rail_manage")
        tour.click("150 %", "QAbstractButton")
        tour.click("rail_consent")
        tour.shot("consents dark 150 percent")
        tour.click("rail_manage")
        tour.click("100 %", "QAbstractButton")
        tour.click("Light", "QAbstractButton")


def teacher(tour: Tour, temporary: str) -> None:
    """Unlock as the teacher: an own password first, then only the own group, and nothing to change."""
    with tour.step("A teacher chooses an own password"):
        unlock(tour, LOGIN, temporary, front="new_password")
        tour.fill("new_password", PASSWORD)
        tour.fill("new_password_again", PASSWORD)
        tour.shot("own password")
        tour.click("set_password")
        tour.see("main_window", seconds=60)
        tour.fill_screen()
    with tour.step("What a teacher sees"):
        tour.shot("today of a teacher")
        tour.click("rail_pupils")
        tour.see("Beek, Lynn op de", "item")
        tour.shot("pupils of a teacher")
        for button in ("New pupil", "Change"):
            never(tour, button)
        tour.click("rail_consent")
        tour.see("matrix")
        tour.shot("consents of a teacher")
        for button in ("record", "rail_reports", "rail_forms"):
            never(tour, button)
        tour.click("lock_button")
        tour.see("unlock", seconds=60)


def never(tour: Tour, name: str) -> None:
    """Stop the tour when something is on the screen that this person may not use."""
    if any(control.reachable and control.enabled for control in tour.find(name)):
        raise NotSeen(f"a teacher can reach {name!r}")
