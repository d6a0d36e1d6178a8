"""The card of a round of 480 forms: asked, and put on the screen."""

from __future__ import annotations

import os

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.queries import purposes
from opoz_desktop.features.rounds import commands
from opoz_desktop.features.rounds.commands import NewRound
from opoz_desktop.features.rounds.model import RoundKind
from opoz_desktop.features.rounds.pdf.round_printing import print_round
from opoz_desktop.features.rounds.pdf.round_report import round_report
from opoz_desktop.features.rounds.queries import Scope, round_state, rounds, terms
from opoz_desktop.features.rounds.rules import after_school_days, propose
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish

from .big_school import school_file
from .figure import Figure, seconds

PUPILS = 240


def measure() -> list[Figure]:
    """Return the milliseconds of the card, the list and the report of a round for the whole school."""
    with school_file(PUPILS) as vault:
        register = vault.register
        register.do(consent.seed_purposes)
        number = opened(register)
        forms = finish(print_round(register, number)).forms
        register.do(commands.hand_out, number)
        asked = seconds(lambda: register.ask(round_state, number), 9)
        listed = seconds(lambda: register.ask(rounds), 9)
        shown = screen_seconds(register, number)
        report = seconds(lambda: register.do(round_report, number), 3)
    return [
        Figure(f"card of a round asked, {forms} forms", asked * 1000, "ms", 100),
        Figure(f"card of a round on the screen, {forms} forms", shown * 1000, "ms", 200, "asking included"),
        Figure("list of rounds asked", listed * 1000, "ms", 50),
        Figure("report of a round as PDF", report * 1000, "ms", 1000),
    ]


def opened(register: Register) -> int:
    """Open a round for everybody and everything that is asked."""
    day = register.clock.today()
    standard = register.ask(terms)
    hand_in = after_school_days(day, standard.hand_in)
    scope = Scope(purpose_ids=tuple(p.id for p in register.ask(purposes)))
    new = NewRound("Ronde", RoundKind.ALL, scope, hand_in, "", propose(day, hand_in, standard))
    return register.do(commands.open_round, new)


def screen_seconds(register: Register, number: int) -> float:
    """Return the seconds from asking to a painted card, in a window that nobody sees."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from opoz_desktop.features.rounds.ui.round_card import RoundCard
    from opoz_desktop.shell import theme
    from opoz_desktop.shell.desk import Desk

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    desk = Desk(register)
    card = RoundCard(desk)
    card.resize(1200, 800)
    card.show()

    def shown() -> None:
        card.show_round(number)
        card.grab()

    shown()
    taken = seconds(shown, 5)
    card.close()
    desk.jobs.stop()
    return taken
