"""Purposes and paper: a changed text, the letterhead, letters, answers from a parent app, a form filled in on a screen.

The logo and the list of the parent app are made here; names and dates of birth are read from printed forms.
"""

from __future__ import annotations

import csv
import re
import time
from datetime import datetime
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw

from tests.intake.returned.paper import fill

from .administration import section
from .pictures import EVENT
from .stories import choose_file, save_preview
from .tour import Tour
from .words import spoken

BORN = re.compile(r"geboren (\d\d-\d\d-\d{4}), ")
SIGNS = re.compile(r"Handtekening van ([^\n]+)")
NAMED = re.compile(r"(?m)^(.+), .+ \(vervolg\)")
HEADS = (
    "Leerling", "Geboortedatum", "Beantwoord door", "Ouderapp", "Nieuwsbrief", "Website school", "Instagram",
    "Beantwoord op",
)  # fmt: skip


def story(tour: Tour) -> None:
    """Change a text, dress the paper, write letters, and read what came in."""
    purposes(tour)
    letterhead(tour)
    letters(tour)
    app_answers(tour)
    fillable(tour)


def purposes(tour: Tour) -> None:
    """Change the text of a purpose; the difference stands beside the old one and asks what it means."""
    with tour.step("A purpose gets another text"):
        tour.click("rail_consent")
        tour.click("Purposes", "_TabButton")
        tour.click("In de nieuwsbrief", "item")
        tour.click("purpose-text")
        tour.fill("text-who", "Alle ouders van de school en oud-ouders, per e-mail.")
        tour.click("material")
        tour.fill("text-source", "Directeur, na overleg met de MR")
        tour.shot("a text changes")
        tour.click("Keep the new text", "QPushButton")
        tour.gone("text-who")
        tour.shot("versions of a purpose")
        x, y = tour.see("Versions of the text").middle
        tour.screen.act("mousemove", x, y, "click", "--repeat", 20, "--delay", 20, 5)
        tour.shot("the difference with the old text")
        tour.key("ctrl+z")
        tour.see("In de nieuwsbrief", "item")


def letterhead(tour: Tour) -> None:
    """Give the school a logo; letters and forms carry it from now on."""
    logo = logo_of_the_school(tour.home / "logo.png")
    with tour.step("A logo on the letterhead"):
        section(tour, "School and letterhead")
        tour.click("Choose a logo", "QPushButton")
        tour.fill("fileNameEdit", str(logo))
        tour.key("Return")
        tour.gone("fileNameEdit")
        tour.see("Remove logo", seconds=30)
        tour.shot("letterhead")


def logo_of_the_school(path: Path) -> Path:
    """Draw a small bear for a school that does not exist."""
    picture = Image.new("RGB", (600, 240), "white")
    pen = ImageDraw.Draw(picture)
    brown = "#7a4b1e"
    for x, y, r in ((60, 60, 34), (180, 60, 34), (120, 130, 92)):
        pen.ellipse((x - r, y - r, x + r, y + r), fill=brown)
    pen.ellipse((84, 130, 156, 200), fill="#e8d3b8")
    for x, y, r in ((92, 104, 10), (148, 104, 10), (120, 150, 13)):
        pen.ellipse((x - r, y - r, x + r, y + r), fill="black")
    pen.rounded_rectangle((250, 90, 580, 110), 8, fill=brown)
    pen.rounded_rectangle((250, 130, 500, 150), 8, fill=brown)
    picture.save(path)
    return path


def letters(tour: Tour) -> None:
    """Make a receipt, the yearly letter of one group, and the letter to parents who do not agree."""
    with tour.step("A receipt"):
        tour.key("ctrl+k")
        tour.see("find")
        tour.type("beek lynn")
        tour.see("Lynn op de Beek, {group}", "item")
        tour.key("Return")
        tour.gone("find")
        tour.click("Letter…", "QPushButton")
        tour.see("letter_kind")
        tour.shot("a letter about a child")
        tour.click("Make letter", "QPushButton")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "ontvangstbewijs.pdf")
    with tour.step("The yearly letter"):
        tour.click("rail_forms")
        tour.click("Letters", "_TabButton")
        tour.click("make_yearly")
        tour.see("group-1")
        for number in range(2, 11):
            tour.click(f"group-{number}")
        time.sleep(1.0)  # the letters are counted when ticking rests
        tour.shot("yearly letter")
        tour.click("Make letters", "QPushButton")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "jaarlijkse-brief.pdf")
    with tour.step("Parents who do not agree"):
        tour.click("rail_consent")
        tour.click("Conflicts", "_TabButton")
        tour.see("list-letter")
        tour.key("Tab")
        first = next(c for c in tour.controls() if c.kind == "item" and c.reachable and "groep" in " ".join(c.names))
        tour.screen.click(*first.middle)
        tour.click("list-letter", "QPushButton")
        tour.see("letter_kind")
        tour.shot("letter about a conflict")
        tour.click("Make letter", "QPushButton")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "geen-overeenstemming.pdf")


def people_on(paper: Path, most: int) -> list[tuple[str, str, str]]:
    """Read child, date of birth and parent of the first forms of a printing."""
    found: list[tuple[str, str, str]] = []
    born = child = ""
    with pypdfium2.PdfDocument(paper) as pages:
        for number in range(min(len(pages), 60)):
            text = pages[number].get_textpage().get_text_range().replace("\r", "")
            if first := BORN.search(text):
                born = first[1]
            if named := NAMED.search(text):
                child = named[1]
            if signs := SIGNS.search(text):
                found.append((child, born, signs[1].strip()))
    return found[:most]


def list_of_the_app(path: Path, people: list[tuple[str, str, str]], answered_on: str) -> Path:
    """Write the list that a parent app gives: one row a child and parent, a column per question."""
    answers = (("ja", "ja", "ja", "nee"), ("ja", "nee", "nee", "nee"), ("ja", "ja", "niet ingevuld", "misschien"))
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(HEADS)
        for number, one in enumerate(people):
            rows.writerow([*one, *answers[number % len(answers)], answered_on])
    return path


def app_answers(tour: Tour) -> None:
    """Read the answers of a parent app: say what columns and words mean, look at every answer, and record them."""
    people = people_on(tour.folder / "gebeurtenis-formulieren.pdf", 8)
    today = datetime.now().astimezone().date()
    made = list_of_the_app(tour.home / "ouderapp.csv", people, f"{today:%d-%m-%Y}")
    with tour.step("Answers from a parent app"):
        tour.click("rail_forms")
        tour.click("From the parent app", "_TabButton")
        choose_file(tour, made)
        tour.see("These columns are right", seconds=60)
        tour.shot("columns of the parent app")
        tour.click("These columns are right", "QPushButton")
        tour.choose(spoken("Word {words} means", words="misschien"), "geen antwoord")
        tour.shot("words of the parent app")
        tour.click("Compare with the school file", "QPushButton")
        tour.see("Record %n answer(s)", seconds=60)
        for name in ("New", "Yes becomes no", "No becomes yes"):
            tour.click(name, "_TabButton")
            tour.shot(f"parent app {name}")
        tour.click("Record %n answer(s)", "QPushButton")
        tour.see("To the consents", seconds=60)
        tour.shot("parent app recorded")


def fillable(tour: Tour) -> None:
    """Let a form leave as a PDF that a parent fills in, and read it back."""
    empty, filled = tour.folder / "invulbaar.pdf", tour.folder / "ingevuld.pdf"
    with tour.step("A form to fill in on a screen"):
        tour.click("Rounds", "_TabButton")
        tour.see(EVENT)  # the card of the round that was printed last
        tour.click("Forms", "_TabButton")
        tour.click("Beek, Lynn op de", "item")
        tour.click("form-fillable")
        tour.save_as(empty.name)
    today = datetime.now().astimezone().date()
    answers = {1: "ja", 2: "nee", 3: "ja"}
    filled.write_bytes(fill(empty.read_bytes(), answers, name="H.B. Benali", date=f"{today:%d-%m-%Y}"))
    with tour.step("The filled-in form is read back"):
        tour.click("Filled-in files", "_TabButton")
        tour.click("Choose files", "QPushButton")
        tour.fill("fileNameEdit", str(filled.resolve()))
        tour.key("Return")
        tour.gone("fileNameEdit")
        tour.see("files-identity", seconds=60)
        tour.shot("filled-in form")
        tour.click("files-identity")
        tour.key("Home", "Return")
        tour.click("Book %n sure file(s)", "QPushButton")
        tour.click("Book them", "QPushButton")
        tour.see("%n file(s) booked.")
        tour.shot("filled-in form booked")
        tour.click("rail_consent")
        tour.click("Per group", "_TabButton")
        tour.see("matrix")
