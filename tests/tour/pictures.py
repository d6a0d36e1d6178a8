"""The use of pictures: may it, an event, the day itself, the ledger, and what a withdrawal takes down."""

from __future__ import annotations

from datetime import datetime, timedelta

from .stories import save_preview
from .tour import NotSeen, Tour
from .words import spoken

CHILDREN = ("lynn", "oliv", "emma")
WITHDRAWN = "Lynn op de Beek"
PLACE = "obsdekleinebeer.nl/nieuws/herfstwandeling"
EVENT = "Schoolreis naar de dierentuin"


def story(tour: Tour) -> None:
    """Go from a picture in the hand to a picture that came down."""
    may_this_picture(tour)
    event(tour)
    day_of_the_event(tour)
    withdrawn(tour)


def may_this_picture(tour: Tour) -> None:
    """Tick who is in it and where it goes, read the answer, and note where it went."""
    with tour.step("May this picture?"):
        tour.click("rail_consent")
        tour.click("May this picture?", "_TabButton")
        for name in CHILDREN:
            tour.fill("photo-search", name)
            tour.key("Return")
        tour.click("use-4")
        tour.click("use-5")
        tour.shot("may this picture")
        tour.click("photo-note")
        tour.fill("publication-title", "Herfstwandeling")
        tour.fill("publication-place", PLACE)
        tour.shot("where did it go")
        tour.click("Note publication", "QPushButton")
        tour.gone("publication-title")
        tour.see("Publication noted")


def event(tour: Tour) -> None:
    """Plan an event with a question of its own, see who may be in the picture, and print only what misses."""
    on = datetime.now().astimezone().date() + timedelta(days=14)
    with tour.step("An event with a question of its own"):
        tour.click("Events", "_TabButton")
        tour.key("ctrl+n")
        tour.fill("event-title", EVENT)
        tour.fill("event-on", f"{on:%d-%m-%Y}")
        tour.fill("event-photographer", "Foto Vos")
        tour.click("event-group-1")
        tour.click("event-use-1")
        tour.click("event-use-5")
        tour.click("event-ask")
        tour.fill("question-title", "Op het scherm in de hal van de dierentuin")
        tour.fill("question-who", "Alle bezoekers van die dag.")
        tour.fill("question-how-long", "tot het einde van de dag")
        tour.shot("plan an event")
        tour.click("Plan event", "QPushButton")
        tour.see("event-forms", seconds=20)
        tour.shot("who may be in the picture")
    with tour.step("Forms for who misses"):
        tour.click("event-forms")
        tour.see("one-event")
        for _ in range(4):
            tour.click("Next")
        tour.click("Make the forms", "QPushButton")
        tour.see("Save PDF…", seconds=60)
        tour.shot("forms of the event")
        save_preview(tour, "gebeurtenis-formulieren.pdf")


def day_of_the_event(tour: Tour) -> None:
    """Print the day list for helpers and the list of the photographer."""
    with tour.step("Day list and photographer's list"):
        tour.click("rail_consent")
        tour.click("Events", "_TabButton")
        tour.click("event-more")
        tour.click("Day list…", "item")
        tour.click("A6, one card per page", "QRadioButton")
        tour.shot("day list")
        tour.click("Make day list", "QPushButton")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "daglijst.pdf")
        tour.click("Per group", "_TabButton")
        tour.click("Photographer's list", "QPushButton")
        tour.shot("photographer's list")
        tour.click("Make list", "QPushButton")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "fotograaf.pdf")


def withdrawn(tour: Tour) -> None:
    """Withdraw, send the confirmation with the places, and take down what *Vandaag* asks for."""
    with tour.step("A withdrawal, and its confirmation"):
        tour.see("matrix")
        tour.click("Beek, Lynn op de, Op de website van de school: ja{rest}", "item")
        tour.click("Withdraw…", "QPushButton")
        tour.click("H.B. Benali", "QRadioButton")
        if not tour.see("withdraw-letter").checked:
            tour.click("withdraw-letter")
        tour.shot("withdraw with a letter")
        tour.click("Record withdrawal", "QPushButton")
        tour.gone("withdraw-letter")
        tour.see("letter_kind", seconds=30)
        tour.shot("confirmation of the withdrawal")
        tour.click("Make letter", "QPushButton")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "intrekking.pdf")
    with tour.step("Take it down"):
        tour.click("rail_today")
        tour.shot("today take down")
        due = f"{spoken('View')}: {spoken('{pupil}: consent withdrawn', pupil=WITHDRAWN)}"
        tour.click(due)
        tour.see("panel-down")
        tour.shot("where it has to come down")
        tour.click("panel-down")
        tour.fill("down-note", "foto 2 weggehaald")
        tour.shot("taken down")
        tour.click("Taken down", "QPushButton")
        tour.gone("down-note")
        tour.shot("publications")
        tour.click("rail_today")
        tour.see("{done} of {all} pupils have answers")
        if tour.find(due):
            raise NotSeen("the withdrawal still stands on Vandaag after the picture came down")
        tour.shot("today nothing to take down")
