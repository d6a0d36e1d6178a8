"""The September round, from the new round to the closed one, with the keyboard alone.

The codes are read from the printed paper and the lines are keyed, as from forms that came back.
"""

from __future__ import annotations

import re
import time
from pathlib import Path

import pypdfium2

from .keyboard import find_page, focused, has_focus, keyboard_only, press, retype, save_preview, tab_to
from .tour import NotSeen, Tour

INTRO = "Beste ouders, een nieuw schooljaar: wilt u opnieuw kijken wat wij met foto's mogen doen?"
CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}\b")
ALL_YES, MIXED, ALL_NO = "j" * 11, "jjjjjnjnnjl", "n" * 11
BOTH_BOXES = "jjbjjjjjjjj"


def story(tour: Tour) -> None:
    """Run a whole round without touching the mouse."""
    with keyboard_only(tour):
        new_round(tour)
        paper = printed(tour)
        hand_out(tour)
        enter(tour, codes_on(paper))
        remind(tour)
        print_again(tour)
        response(tour)
        close(tour)


def new_round(tour: Tour) -> None:
    """Say who, what and why, and look at the form of a real child."""
    with tour.step("September: a new round with the keyboard"):
        find_page(tour, "formulieren")
        tour.key("Escape")
        tour.see("New round")
        tour.key("ctrl+n")
        focused(tour, "school")
        tour.shot("september who")
        tour.key("alt+Right")
        focused(tour, "round-language")
        tour.shot("september what")
        tour.key("alt+Right")
        focused(tour, "round-intro")
        tour.type(INTRO)
        time.sleep(1.0)  # the example is drawn again when typing rests
        tour.shot("september own words")
        tour.key("alt+Right")
        focused(tour, "example-of")
        tour.key("Down", "Down")
        time.sleep(1.0)
        tour.shot("september example of a real child")
        tour.key("alt+Right")
        focused(tour, "round-title")
        tour.shot("september print")


def printed(tour: Tour) -> Path:
    """Make the forms, look at the whole PDF, and keep it."""
    with tour.step("September: print the forms of the school"):
        tour.key("alt+Right")
        tour.see("Save PDF…", seconds=120)
        tour.shot("september preview")
        paper = save_preview(tour, "september-formulieren.pdf")
        tour.shot("september round")
    return paper


def hand_out(tour: Tour) -> None:
    """Mark the piles as handed out; the last group gets its pile tomorrow."""
    with tour.step("September: handed out"):
        tour.key("alt+u")
        tour.see("pile-9")
        press(tour, "pile-9")
        tour.shot("september handed out")
        press(tour, "Mark as handed out", "Return")
        tour.gone("pile-9")


def codes_on(paper: Path) -> list[str]:
    """Read the codes of the first forms from their first pages."""
    found: list[str] = []
    with pypdfium2.PdfDocument(paper) as pages:
        for number in range(min(len(pages), 40)):
            code = CODE.search(pages[number].get_textpage().get_text_range())
            if code is not None and code[0] not in found:
                found.append(code[0])
    return found


def enter(tour: Tour, codes: list[str]) -> None:
    """Enter six papers by code and keys: one is taken back and mended, one has two marks, one is a strip."""
    with tour.step("September: enter what came back, by code and keys"):
        to_tab(tour, "Enter")
        focused(tour, "entry-code")
        tour.shot("september enter")
        first = True
        for code, keys in zip(codes, (ALL_YES, MIXED, ALL_NO), strict=False):
            open_form(tour, code)
            tour.key(*keys)
            if first:
                tour.shot("september one key per line")
                first = False
            sign_and_book(tour)
        tour.key("ctrl+z")
        tour.see("Book (Enter)")
        tour.shot("september taken back")
        mend(tour)
        for code, keys in ((codes[3], BOTH_BOXES), (codes[4], ALL_YES)):
            open_form(tour, code)
            tour.key(*keys)
            sign_and_book(tour)
        tour.shot("september two marks wait")
    with tour.step("September: a withdrawal strip"):
        tour.type(codes[4])
        tour.key("Return")
        tour.see("This is the withdrawal strip")
        press(tour, "This is the withdrawal strip")
        tour.gone("This is the withdrawal strip")
        focused(tour, "entry-line-1")
        tour.key("Down", "Down", "j")
        tour.shot("september withdrawal strip")
        tour.key("Return")
        sign_and_book(tour)
        tour.shot("september strip booked")


def to_tab(tour: Tour, name: str) -> None:
    """Go to a tab of the page with Tab and the arrows, and open it."""
    find_page(tour, "formulieren")
    tab_to(tour, "Rounds")
    tab_to(tour, name, "Right")
    tour.key("space")


def open_form(tour: Tour, code: str) -> None:
    """Type a code; the first line of the form then has the keyboard."""
    focused(tour, "entry-code")
    tour.type(code)
    tour.key("Return")
    focused(tour, "entry-line-1")


def sign_and_book(tour: Tour) -> None:
    """Say that it is signed, and Enter on the date; once more when there is something to see."""
    focused(tour, "entry-signature-1")
    tour.key("j")
    book(tour)


def book(tour: Tour) -> None:
    """Press Enter on the date, and on the button when the form has something to see first."""
    focused(tour, "entry-day")
    tour.key("Return")
    end = time.monotonic() + tour.patience
    while not has_focus(tour, "entry-code"):
        if has_focus(tour, "Book (Enter)"):
            tour.key("Return")
        if time.monotonic() > end:
            raise NotSeen("the form was not booked")
        time.sleep(0.1)


def mend(tour: Tour) -> None:
    """Change the last line of the form that was taken back, and book it again."""
    tab_to(tour, "entry-line-11", "Down")
    tour.key("j", "j")
    book(tour)


def remind(tour: Tour) -> None:
    """Make the reminder letters and the telephone list, and note what came of a call."""
    with tour.step("September: reminder letters"):
        to_tab(tour, "Rounds")
        press(tour, "deed-letter")
        tour.see("letters_note")
        retype(tour, "letters_note", "De fotograaf komt al over twee weken.")
        time.sleep(0.8)
        tour.shot("september reminder letters")
        press(tour, "Make letters", "Return")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "september-herinneringen.pdf")
        tour.shot("september letters done")
    with tour.step("September: telephone list"):
        press(tour, "deed-phone")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "september-bellijst.pdf")
        tab_to(tour, "round-owing")
        tour.key("Down", "Return")
        tour.see("outcome-promised")
        tour.shot("september what came of a call")
        tour.key("Return")
        tour.gone("outcome-promised")
        tour.shot("september without an answer")


def print_again(tour: Tour) -> None:
    """Print a second time: only who did not answer, without choosing anything."""
    with tour.step("September: print again for who misses"):
        tour.key("alt+a")
        choice = tour.see("again-owing")
        if not choice.checked:
            raise NotSeen("a second printing does not stand on the missing ones by itself")
        tour.shot("september print again")
        tab_to(tour, "Make the forms")
        tour.key("Return")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "september-tweede-druk.pdf")


def response(tour: Tour) -> None:
    """Look at the response per group and per week, and print the report."""
    with tour.step("September: the response"):
        tab_to(tour, "Overview")
        tour.key("space")
        tour.see("deed-close")
        tour.shot("september response")
        tour.key("ctrl+p")
        tour.see("Save PDF…", seconds=60)
        save_preview(tour, "september-verslag.pdf")


def close(tour: Tour) -> None:
    """Close the round: no answer is not a yes."""
    with tour.step("September: close the round"):
        press(tour, "deed-close")
        tour.see("Leave it running")
        tour.shot("september close")
        press(tour, "Close the round", "Return")
        tour.see("reopen-round")
        tour.shot("september closed")
        tour.key("Escape")
        tour.see("new-round")
        tour.shot("september rounds")
