"""The main job, as a director does it: make the school file, fill it, record consent, print forms and the report.

Everything is clicked and typed in the real window. The school and its people are invented.
"""

from __future__ import annotations

from . import administration, paperwork, pictures, september, two_years
from .first_run import NewSchool, first_run
from .stories import print_forms, unlock
from .tour import Tour

PRACTICE = NewSchool(
    "OBS De Kleine Beer", "Marjolein van Dalen", "marjolein", "krokus fiets molen dijk 7", "Practise first"
)


def story(tour: Tour) -> None:
    """Go through the whole main job."""
    with tour.step("First run"):
        tour.start()
        first_run(tour, PRACTICE, "herstelblad.pdf", shots=True)
    practice_school(tour)
    pupils(tour)
    find(tour)
    consents(tour)
    record(tour)
    withdraw(tour)
    earlier_day(tour)
    forms(tour)
    september.story(tour)
    pictures.story(tour)
    paperwork.story(tour)
    report(tour)
    temporary = administration.users(tour)
    administration.log_and_backups(tour)
    administration.other_sections(tour)
    administration.dark_and_large(tour)
    lock_and_unlock(tour)
    administration.teacher(tour, temporary)
    with tour.step("A second school file"):
        tour.click("Make a new school file")
        first_run(tour, two_years.SCHOOL, "herstelblad-2.pdf")
    two_years.story(tour)


def practice_school(tour: Tour) -> None:
    """Wait until the practice school is filled, and look at the first page."""
    with tour.step("The practice school"):
        tour.see("The practice school is ready: all people are invented", seconds=120)
        tour.fill_screen()
        tour.calm()
        tour.shot("today")


def pupils(tour: Tour) -> None:
    """Look at the pupils and at every side of one card."""
    with tour.step("Pupils and one card"):
        tour.click("rail_pupils")
        tour.shot("pupils")
        tour.fill("Search in this list", "evi")
        tour.click("Graaf, Evi de", "item")
        for tab, content in (
            ("Parents and authority", "Add a parent or carer"),
            ("Consents", "card-consents"),
            ("Files", "Choose a file"),
        ):
            tour.click(tab, "_TabButton")
            tour.see(content)
            tour.shot(f"card {tab}")


def find(tour: Tour) -> None:
    """Find somebody from anywhere with the keyboard, and open the card with Enter."""
    with tour.step("Find with Ctrl+K"):
        tour.click("rail_today")
        tour.key("ctrl+k")
        tour.see("find")
        tour.type("bisschop luc")
        tour.see("Lucas Bisschop, {group}", "item")
        tour.shot("find")
        tour.key("Return")
        tour.gone("find")
        tour.see("{words}1084")
        tour.click("Consents", "_TabButton")
        tour.see("card-consents")
        tour.shot("found card consents")


def consents(tour: Tour) -> None:
    """Look at the matrix of a group, let it explain a cell with Space, and look at the other views."""
    with tour.step("Consents"):
        tour.click("rail_consent")
        tour.see("matrix")
        tour.shot("consents of a group")
        tour.click("Beek, Lynn op de, In de krant, een tijdschrift of op tv{rest}", "item")
        tour.key("space")
        tour.see("Lynn op de Beek · Krant, tv")
        tour.shot("consents one cell explained")
        tour.key("Escape")
        for tab in ("Missing", "Conflicts", "Purposes"):
            tour.click(tab, "_TabButton")
            tour.shot(f"consents {tab}")
        tour.click("Per group", "_TabButton")


def record(tour: Tour) -> None:
    """Type in what came back on paper from one guardian, with the keys J and N."""
    with tour.step("Record an answer"):
        tour.click("Brouwer, Olivier, In de ouderapp: {rest}", "item")
        tour.key("space")
        tour.click("record", "QPushButton")
        tour.click("M. Brouwer-Mulder", "QRadioButton")
        tour.fill("document-ref", "map toestemmingen 5")
        tour.click("signature")
        tour.click("answer-1")
        tour.key(*"jjjjjjjjnjj")
        tour.shot("record an answer")
        tour.click("Record answer", "QPushButton")
        tour.see("%n answer(s) recorded for {pupil}, {who}")
        tour.shot("answer recorded")


def withdraw(tour: Tour) -> None:
    """Withdraw one consent and take that back with Ctrl+Z."""
    with tour.step("Withdraw, and undo"):
        tour.click("Zwart, Emma, Op Instagram van de school: ja{rest}", "item")
        tour.see("Emma Zwart · Instagram")
        tour.click("Withdraw…", "QPushButton")
        tour.click("K.S. Zwart-Jansen", "QRadioButton")
        tour.shot("withdraw")
        tour.click("Record withdrawal", "QPushButton")
        tour.see("Zwart, Emma, Op Instagram van de school: nee{rest}", "item")
        tour.shot("withdrawn")
        tour.key("ctrl+z")
        tour.see("Zwart, Emma, Op Instagram van de school: ja{rest}", "item")
        tour.shot("taken back")


def earlier_day(tour: Tour) -> None:
    """Look at what held on an earlier day, in the matrix and on a card."""
    with tour.step("What held on an earlier day"):
        tour.fill("day", "01-10-2026")
        tour.key("Return")
        tour.see("To today")
        tour.shot("consents on an earlier day")
        tour.click("To today")


def forms(tour: Tour) -> None:
    """Print the personal forms of one group."""
    with tour.step("Forms of one group"):
        tour.calm()
        print_forms(tour, "formulieren-groep.pdf", group="1/2A Kikkers", shots=True)


def report(tour: Tour) -> None:
    """Make the inspection report of one child, look at it and keep it."""
    with tour.step("Inspection report"):
        tour.click("rail_reports")
        tour.fill("report-search", "graaf evi")
        tour.key("Down", "Return")
        tour.click("S.P.C. van Dijk", "QRadioButton")
        tour.click("identity-known")
        tour.shot("report")
        tour.click("make-report")
        tour.see("Save PDF…", seconds=60)
        tour.shot("preview of the report")
        tour.click("Save PDF…")
        tour.save_as("inzagerapport.pdf")
        tour.click("Close")
        tour.gone("Save PDF…")


def lock_and_unlock(tour: Tour) -> None:
    """Lock with the keyboard while a dialog is half typed; after unlocking the half-typed answer is back."""
    note = "Vader belde: hij stuurt het"
    with tour.step("Lock with half-typed work"):
        tour.click("rail_consent")
        tour.click("Benali, Isabella, In de ouderapp{rest}", "item")
        tour.click("record", "QPushButton")
        tour.click("R. Benali", "QRadioButton")
        tour.click("note")
        tour.type(note)
        tour.shot("half typed")
        tour.key("ctrl+l")
        tour.gone("main_window")
        tour.see("password", seconds=60)
        tour.fill_screen()
        tour.shot("locked")
    with tour.step("Unlock: the half-typed work is back"):
        unlock(tour, PRACTICE.login, PRACTICE.password, front="note")
        tour.see(note)
        tour.shot("half-typed work is back")
        tour.click("Do not record")
        tour.see("main_window")
        tour.click("lock_button")
        tour.see("unlock", seconds=60)
