"""The table of the consent tab: per purpose what each guardian said, what holds on the day, and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.queries import PupilStanding, PurposeStanding
from opoz_desktop.features.consent.rules import Basis, Latest, State
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import dates
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Answered, Chipped, TableView

from . import people, words

_PERSON, _PERSON_WIDE = 116, 158
"""Width of a guardian's column: a word and a day; wide when somebody withdrew or an answer does not count."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """One purpose on the card, with the latest answers by guardian. `told` explains the verdict in one sentence."""

    standing: PurposeStanding
    answers: dict[int, Latest]
    why: str
    told: str


def card_row(row: PurposeStanding, names: dict[int, str], called: str) -> CardRow:
    """Return the row of one purpose; `called` is the first name of the pupil."""
    latest = {int(a.guardian): a for a in row.verdict.latest}
    said = words.said(row.verdict, names, called)
    return CardRow(row, latest, said.short, words.explained(row.verdict, names, called))


def card_table(standing: PupilStanding, *, today: bool, narrow: bool) -> TableView:
    """Return the table for a pupil, without rows; narrow leaves out the column with the reason."""
    first = Column[CardRow](
        QCoreApplication.translate("ConsentTab", "Purpose"), _title, weight="medium", width=0 if narrow else None
    )
    columns: list[Column[CardRow]] = [first]
    columns += [_person_column(key, head, standing) for key, head in people_of(standing)]
    head = QCoreApplication.translate("ConsentTab", "Holds today")
    if not today:
        head = QCoreApplication.translate("ConsentTab", "Held on {date}").format(date=dates.written(standing.on))
    columns.append(Column(head, _holds, cell=_holds_chip, tooltip=_told, spoken=_told, width=116))
    if not narrow:
        columns.append(
            Column(QCoreApplication.translate("ConsentTab", "Why"), _why, tooltip=_told, spoken=_told, width=0)
        )
    name = QCoreApplication.translate("ConsentTab", "Consents of the pupil")
    table = TableView(name, RowTable(columns, key=_key), row_height=28)
    table.setObjectName("card-consents")
    return table


def people_of(standing: PupilStanding) -> tuple[tuple[int, str], ...]:
    """Return the columns of people: who decides or has answered, in the order of the source."""
    answered = {int(a.guardian) for row in standing.rows for a in row.verdict.latest}
    names = people.names_of(standing.guardians)
    shown = [(int(g.id), capital(names[int(g.id)])) for g in standing.guardians if int(g.id) in answered]
    if 0 in answered:
        shown.insert(0, (0, capital(names[0])))
    return tuple(shown)


def who_decides(standing: PupilStanding) -> str:
    """Say in one sentence who decides for the pupil, and why."""
    called = standing.pupil.name.called
    if standing.by_pupil:
        return QCoreApplication.translate("ConsentTab", "{pupil} is 16 or older and decides alone.").format(
            pupil=called
        )
    deciders = [g for g in standing.guardians if g.id in standing.deciders]
    named = [f"{g.shown} ({g.relation.casefold()})" if g.relation else g.shown for g in deciders]
    if not named:
        text = QCoreApplication.translate(
            "ConsentTab", "Of nobody is it recorded that they have authority over {pupil}."
        )
        return text.format(pupil=called)
    if len(named) == 1:
        text = QCoreApplication.translate("ConsentTab", "{pupil} is under 16: {one} has authority alone and decides.")
        return text.format(pupil=called, one=named[0])
    text = QCoreApplication.translate(
        "ConsentTab", "{pupil} is under 16: {first} and {last} have authority together and each decides."
    )
    return text.format(pupil=called, first=", ".join(named[:-1]), last=named[-1])


def _person_column(key: int, head: str, standing: PupilStanding) -> Column[CardRow]:
    states = {a.state for row in standing.rows for a in row.verdict.latest if a.guardian == key}
    wide = bool(states - {State.YES, State.NO, State.SILENT})

    def latest(row: CardRow) -> Latest | None:
        return row.answers.get(key)

    def text(row: CardRow) -> str:
        found = latest(row)
        return words.state_word(found.state) if found is not None else ""

    def cell(row: CardRow) -> Answered | None:
        found = latest(row)
        if found is None or row.standing.purpose.basis is not Basis.CONSENT:
            return None
        day = dates.short(found.on) if found.on is not None and found.state is not State.SILENT else ""
        return Answered(people.mark_of(found.state), words.state_word(found.state), day)

    def full(row: CardRow) -> str:
        found = latest(row)
        if found is None:
            return head
        day = f" {dates.written(found.on)}" if found.on is not None else ""
        return f"{head}: {words.state_word(found.state)}{day}. {row.told}"

    return Column(head, text, cell=cell, tooltip=full, spoken=full, width=_PERSON_WIDE if wide else _PERSON)


def _title(row: CardRow) -> str:
    return row.standing.purpose.title


def _holds(row: CardRow) -> str:
    return words.verdict_word(row.standing.verdict)


def _holds_chip(row: CardRow) -> Chipped:
    which = words.tone(row.standing.verdict)
    return Chipped(words.verdict_word(row.standing.verdict), which, words.chip_icon(which))


def _why(row: CardRow) -> str:
    return row.why


def _told(row: CardRow) -> str:
    return row.told


def _key(row: CardRow) -> int:
    return row.standing.purpose.id
