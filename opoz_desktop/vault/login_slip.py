"""The slip with a temporary password: shown once, printed, given by hand, then thrown away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from opoz_desktop.pdf.page import LEFT, RIGHT, Sheet
from opoz_desktop.pdf.text import BOLD, MEDIUM, REGULAR

_TEXT, _LINE = 12.0, 7.0


@dataclass(frozen=True, slots=True)
class SlipFacts:
    """What stands on the slip."""

    school: str
    name: str
    login: str
    password: str
    made_on: date


def login_slip(facts: SlipFacts) -> bytes:
    """Return the slip as a PDF of one page, in Dutch like every paper of the school."""
    sheet = Sheet("Inlogbriefje")
    sheet.text(LEFT, 33, "Uw toegang tot OPOZ Desktop", BOLD, 20)
    sheet.text(LEFT, 42, facts.school, MEDIUM, _TEXT)
    sheet.text(LEFT, 49, f"Voor {facts.name}, gemaakt op {facts.made_on:%d-%m-%Y}", REGULAR, _TEXT)
    sheet.line(LEFT, 57, RIGHT, 57, 1.0)
    for number, (label, value) in enumerate(
        (("Naam om mee te ontgrendelen", facts.login), ("Tijdelijk wachtwoord", facts.password))
    ):
        top = 65 + number * 26
        sheet.text(LEFT, top, label, REGULAR, 10, 0.25)
        sheet.box(LEFT, top + 3, RIGHT - LEFT, 14, 1.0)
        sheet.text(LEFT + 5, top + 12.2, value, BOLD, 16)
    lines = (
        "1.  Start OPOZ Desktop en typ de naam en het tijdelijke wachtwoord.",
        "2.  Kies meteen een eigen wachtwoord. Niemand anders krijgt dat te zien.",
        "3.  Gooi dit briefje daarna weg. Geef het alleen zelf af, niet via de post of e-mail.",
    )
    for number, line in enumerate(lines):
        sheet.text(LEFT, 124 + number * _LINE, line, REGULAR, _TEXT)
    sheet.new_page()
    return sheet.finish()
