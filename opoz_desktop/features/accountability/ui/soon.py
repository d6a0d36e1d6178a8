"""What comes within four weeks, as far as is known: hand-in days, events, pupils who turn 16, consents that end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.imagery import queries as imagery
from opoz_desktop.features.rounds import queries as rounds
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk

AHEAD = timedelta(days=28)
_MOST = 6


@dataclass(frozen=True, slots=True)
class SoonLine:
    """One day and what happens on it."""

    day: date
    title: str
    detail: str = ""

    @property
    def when(self) -> str:
        """The day as the card shows it: `do 8-10`."""
        return f"{dates.WEEKDAYS[self.day.weekday()][:2]} {self.day.day}-{self.day.month}"


def coming(desk: Desk) -> tuple[SoonLine, ...]:
    """Return what comes within four weeks, soonest first."""
    last = desk.today + AHEAD
    found = _hand_in(desk, last) + _events(desk, last) + _sixteen(desk, last) + _expiring(desk)
    return tuple(sorted(found, key=lambda line: line.day)[:_MOST])


def _hand_in(desk: Desk, last: date) -> list[SoonLine]:
    if not desk.may(Permission.PRINT_FORMS):
        return []
    loose = {run.id for run in desk.ask(rounds.loose_runs)}
    days = [
        (run.hand_in_by, run.template, run.returned, run.forms)
        for run in desk.ask(consent.form_runs)
        if run.id in loose and run.hand_in_by is not None
    ]
    days += [
        (row.hand_in_by, row.title, row.counts.back, row.counts.made)
        for row in desk.ask(rounds.rounds)
        if row.runs and not row.closed
    ]
    return [
        SoonLine(
            day,
            QCoreApplication.translate("TodaySoon", "Hand-in day of forms {number}").format(number=name),
            QCoreApplication.translate("TodaySoon", "{back} of {all} came back").format(back=back, all=made),
        )
        for day, name, back, made in days
        if desk.today <= day <= last
    ]


def _events(desk: Desk, last: date) -> list[SoonLine]:
    return [
        SoonLine(event.on, event.title, ", ".join(label for _, label in event.groups))
        for event in desk.ask(imagery.events)
        if event.cancelled_on is None and desk.today <= event.on <= last
    ]


def _sixteen(desk: Desk, last: date) -> list[SoonLine]:
    rows = desk.ask(consent.purposes, asked_only=False)
    own_age = rows[0].own_age if rows else 16
    found: list[SoonLine] = []
    for pupil in desk.ask_once(school.pupils):
        if pupil.born_on is None:
            continue
        day = _birthday(pupil.born_on, own_age)
        if desk.today <= day <= last:
            title = QCoreApplication.translate("TodaySoon", "{pupil} turns {age}").format(
                pupil=pupil.name.full, age=own_age
            )
            detail = QCoreApplication.translate("TodaySoon", "From then on the pupil decides.")
            found.append(SoonLine(day, title, detail))
    return found


def _expiring(desk: Desk) -> list[SoonLine]:
    lines = desk.ask(consent.expiring, None, AHEAD.days)
    days = sorted({line.on for line in lines if line.on is not None})
    return [
        SoonLine(
            day,
            QCoreApplication.translate(
                "TodaySoon", "Consents of %n pupil(s) run out", "", sum(line.on == day for line in lines)
            ),
            QCoreApplication.translate("TodaySoon", "At the latest on this day. Ask again in time."),
        )
        for day in days
    ]


def _birthday(born_on: date, age: int) -> date:
    """Return the day somebody reaches an age; born on 29 February that is 1 March in other years."""
    try:
        return born_on.replace(year=born_on.year + age)
    except ValueError:
        return date(born_on.year + age, 3, 1)
