"""The pages of the rail of a school in full work: the first show, and shown again, each asked and painted."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy import select

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.model import Decision
from opoz_desktop.features.consent.queries import standing_of_school
from opoz_desktop.features.consent.rules import Channel, Identity
from opoz_desktop.features.imagery import commands as imagery
from opoz_desktop.features.imagery.commands import PublicationFacts
from opoz_desktop.features.imagery.rules import PLACES
from opoz_desktop.features.rounds import commands as rounds
from opoz_desktop.features.rounds.pdf.round_printing import print_round
from opoz_desktop.kernel.base import GuardianId
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault.opened import OpenVault

from .big_school import TODAY, school_file
from .figure import Figure, seconds
from .rounds import opened
from .whole_school import answered

PUPILS = 240
PUBLICATIONS, SHOWN, WITHDRAWALS = 60, 12, 20
PAGES = {"today": "Vandaag", "pupils": "Leerlingen", "consent": "Toestemmingen", "forms": "Formulieren"}


def measure() -> list[Figure]:
    """Return the milliseconds of every page of the rail, from asking to painted."""
    with busy_school() as vault:
        return [figure for key, name in PAGES.items() for figure in page_figures(vault, key, name)]


@contextmanager
def busy_school() -> Iterator[OpenVault]:
    """Give a school of 240 pupils that asks, prints, publishes and has to take down."""
    with school_file(PUPILS) as vault:
        register = vault.register
        register.do(answered, PUPILS)
        register.do(published)
        number = opened(register)
        finish(print_round(register, number))
        register.do(rounds.hand_out, number)
        yield vault


def published(work: Work) -> None:
    """Note publications of a dozen pupils each who may be in them, and let some of their parents withdraw."""
    asked, outcomes = standing_of_school(work)
    may = [sorted(p for p, of in outcomes.items() if of[at].allowed) for at in range(len(asked))]
    places = [at for at, row in enumerate(asked) if row.medium in PLACES]
    for number in range(PUBLICATIONS):
        at = places[number % len(places)]
        purpose, pupils = asked[at].id, may[at][number : number + SHOWN]
        day = date(2026, 9, 10)
        facts = PublicationFacts(f"Publicatie {number}", purpose, "website", day, day, tuple(pupils))
        imagery.note_publication(work, facts)
    evidence = Evidence(TODAY, TODAY, Channel.DESK, Identity.KNOWN_IN_PERSON)
    said = {row[:2] for row in work.rows(select(Decision.pupil_id, Decision.guardian_id))}
    for pupil in [p for p in may[places[0]] if (p, 2 * p) in said][:WITHDRAWALS]:
        consent.withdraw(work, pupil, GuardianId(2 * pupil), [asked[places[0]].id], evidence)


def page_figures(vault: OpenVault, key: str, name: str) -> list[Figure]:
    """Return what a page takes when it is shown for the first time, and again after a change."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from opoz_desktop.app.pages import Deeds, entries
    from opoz_desktop.shell import theme
    from opoz_desktop.shell.desk import Desk
    from opoz_desktop.shell.settings import Settings

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    deeds = Deeds(lambda: None, lambda _: None, lambda: None, lambda _: None)
    desk = Desk(vault.register)
    entry = next(e for e in entries(vault, Settings(), deeds) if e.key == key)
    began = time.perf_counter()
    page = entry.factory(desk)
    page.resize(1180, 760)
    page.show()
    app.processEvents()
    page.grab()
    first = time.perf_counter() - began

    def again() -> None:
        page.refresh()
        page.grab()

    taken = seconds(again, 5)
    page.close()
    desk.jobs.stop()
    return [
        Figure(f"{name} shown for the first time, {PUPILS} pupils", first * 1000, "ms", None),
        Figure(f"{name} shown again after a change, {PUPILS} pupils", taken * 1000, "ms", 200),
    ]
