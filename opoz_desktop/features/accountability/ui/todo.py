"""What is due, in order: one list of at most seven lines from what consent, school and backup know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.queries.todo import (
    OpenWithdrawal,
    consents_to_review,
    open_withdrawals,
)
from opoz_desktop.features.consent.rules import Reason
from opoz_desktop.features.imagery import queries as imagery
from opoz_desktop.features.imagery.queries import TakeDownDue
from opoz_desktop.features.imagery.rules import Due
from opoz_desktop.features.imagery.wording import due_words
from opoz_desktop.features.rounds import queries as rounds
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk

MOST = 7
OLD_BACKUP = timedelta(days=7)
"""A backup older than this is said to be old; the status line uses the same week."""
_NAMED = 2
_SHOWN_WITHDRAWALS = 2

Tone = Literal["plain", "ok", "no", "open", "pen"]


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do: what, details, when, and the page that the button opens ("" makes a backup)."""

    key: str
    icon: str
    tone: str
    title: str
    detail: str
    button: str
    page: str
    target: Mapping[str, object] = field(default_factory=dict[str, object])
    due: date | None = None
    chip: str = ""
    chip_tone: Tone = "plain"
    chip_icon: str = ""


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """The last verified backup: when it was made (None: never) and where it lies, in words without paths."""

    made_at: datetime | None
    place: str = ""

    def in_order(self, today: date) -> bool:
        """Tell whether there is a backup of the last week."""
        return self.made_at is not None and today - self.made_at.astimezone().date() <= OLD_BACKUP

    def head(self, today: date) -> str:
        """Return the verdict on the backup."""
        if self.made_at is None:
            return QCoreApplication.translate("TodayBackup", "There is no backup yet")
        if self.in_order(today):
            return QCoreApplication.translate("TodayBackup", "Backup in order")
        return QCoreApplication.translate("TodayBackup", "The backup is old")

    def detail(self, today: date) -> str:
        """Return when and where."""
        if self.made_at is None:
            return QCoreApplication.translate(
                "TodayBackup", "Without a backup a broken computer means everything is lost."
            )
        local = self.made_at.astimezone()
        days = (today - local.date()).days
        when = (
            QCoreApplication.translate("TodayBackup", "Today {time}")
            if days == 0
            else QCoreApplication.translate("TodayBackup", "Yesterday {time}")
            if days == 1
            else QCoreApplication.translate("TodayBackup", "{date} {time}")
        ).format(date=dates.written(local.date()), time=f"{local:%H:%M}")
        where = QCoreApplication.translate("TodayBackup", " on {place}").format(place=self.place) if self.place else ""
        return f"{when}{where}."


def todos(desk: Desk, backup: BackupFacts | None, notices: Sequence[Todo] = ()) -> tuple[Todo, ...]:
    """Return what the person at the desk can do now, most urgent first, at most seven.

    `notices` are what the school file itself asks for; those without a button are no to-do.
    """
    asked = [one for one in notices if one.button]
    pupils = desk.ask_once(school.pupils)
    if not pupils:
        return (*asked, *_beginning(desk), *_backup(desk, backup))[:MOST]
    seen = desk.ask_once(consent.overview)
    found: list[Todo] = []
    found += _withdrawals(desk, {p.id: p for p in pupils})
    found += _clear_ups(desk)
    found += asked
    found += _backup(desk, backup)
    found += _authority(desk, seen.authority)
    found += _reviews(desk)
    found += _conflicts(seen.conflicts)
    found += _rounds(desk)
    found += _answers(desk, seen.missing)
    return tuple(found[:MOST])


def _beginning(desk: Desk) -> Sequence[Todo]:
    if not desk.may(Permission.IMPORT):
        return ()
    return (
        Todo(
            "import",
            "file-down",
            "pen",
            QCoreApplication.translate("TodayTodo", "Read the pupils in"),
            QCoreApplication.translate(
                "TodayTodo", "From the export of your administration system. First you see everything."
            ),
            QCoreApplication.translate("TodayTodo", "Read in"),
            "import",
        ),
    )


def _withdrawals(desk: Desk, pupils: Mapping[int, school.PupilRow]) -> Sequence[Todo]:
    """Return what has to come down, one line per child and use: with its places where the ledger knows them."""
    placed: dict[tuple[int, int], list[TakeDownDue]] = {}
    for due in desk.ask_once(imagery.take_downs):
        if due.kind is Due.TAKE_DOWN and due.pupil_id is not None:
            placed.setdefault((due.pupil_id, due.purpose_id), []).append(due)
    loose = [w for w in desk.ask(open_withdrawals) if w.pupil_id in pupils and (w.pupil_id, w.purpose_id) not in placed]
    lines: list[tuple[date, Todo]] = [(w.received_on, _withdrawal(desk, w, pupils[w.pupil_id])) for w in loose]
    lines += [(_waiting_since(found), _places(desk, found)) for found in placed.values()]
    lines.sort(key=_by_day)
    shown = [todo for _, todo in lines[:_SHOWN_WITHDRAWALS]]
    rest = lines[_SHOWN_WITHDRAWALS:]
    if rest:
        day, first = rest[0]
        shown.append(
            Todo(
                "withdrawals",
                "globe",
                "no",
                QCoreApplication.translate("TodayTodo", "%n more withdrawal(s) to carry out", "", len(rest)),
                QCoreApplication.translate("TodayTodo", "Take it down and note that it is done."),
                QCoreApplication.translate("TodayTodo", "View"),
                first.page,
                first.target,
                due=day,
            )
        )
    return shown


def _places(desk: Desk, found: Sequence[TakeDownDue]) -> Todo:
    """Name the places of one child and use."""
    first = found[0]
    since = _waiting_since(found)
    if first.reason is Reason.WITHDRAWN:
        title = QCoreApplication.translate("TodayTodo", "{pupil}: consent withdrawn").format(pupil=first.pupil)
    else:
        title = QCoreApplication.translate("TodayTodo", "{pupil}: {why}").format(
            pupil=first.pupil, why=due_words(first.reason, left=first.left)
        )
    places = ", ".join(f"{d.title} ({d.place})" for d in found[:_NAMED])
    if len(found) > _NAMED:
        places = QCoreApplication.translate("TodayTodo", "{names} and %n more", "", len(found) - _NAMED).format(
            names=places
        )
    words = QCoreApplication.translate("TodayTodo", "{purpose}. Take down: {places}")
    target: dict[str, object] = {"tab": "publications"}
    target |= {"publication_id": first.publication_id} if len(found) == 1 else {"due": True}
    return Todo(
        f"take-down-{first.pupil_id}-{first.purpose_id}",
        "globe",
        "no",
        title,
        words.format(purpose=first.channel, places=places),
        QCoreApplication.translate("TodayTodo", "View"),
        "consent",
        target,
        due=None if since >= desk.today else since,
        chip=QCoreApplication.translate("TodayTodo", "today"),
        chip_tone="no",
        chip_icon="circle-alert",
    )


def _clear_ups(desk: Desk) -> Sequence[Todo]:
    over = [d for d in desk.ask_once(imagery.take_downs) if d.kind is Due.CLEAR_UP]
    if not over or not desk.may(Permission.NOTE_PUBLICATIONS):
        return ()
    return (
        Todo(
            "clear-up",
            "image",
            "open",
            QCoreApplication.translate("TodayTodo", "%n publication(s) past their term", "", len(over)),
            QCoreApplication.translate("TodayTodo", "Take down: {places}").format(
                places=", ".join(f"{d.title} ({d.place})" for d in over[:_NAMED])
            ),
            QCoreApplication.translate("TodayTodo", "View"),
            "consent",
            {"tab": "publications", "publication_id": over[0].publication_id},
            due=over[0].since,
        ),
    )


def _waiting_since(found: Sequence[TakeDownDue]) -> date:
    return min(d.since or d.published_on for d in found)


def _by_day(line: tuple[date, Todo]) -> date:
    return line[0]


def _withdrawal(desk: Desk, w: OpenWithdrawal, pupil: school.PupilRow) -> Todo:
    title = QCoreApplication.translate("TodayTodo", "{pupil}: consent withdrawn").format(pupil=pupil.name.full)
    words = QCoreApplication.translate("TodayTodo", "{purpose}. Take it down and note that it is done.")
    late = (desk.today - w.received_on).days
    return Todo(
        f"withdrawal-{w.decision_id}",
        "globe",
        "no",
        title,
        words.format(purpose=w.title),
        QCoreApplication.translate("TodayTodo", "View"),
        "pupils",
        {"pupil_id": w.pupil_id, "tab": "consent"},
        due=None if late == 0 else w.received_on,
        chip=QCoreApplication.translate("TodayTodo", "today"),
        chip_tone="no",
        chip_icon="circle-alert",
    )


def _backup(desk: Desk, facts: BackupFacts | None) -> Sequence[Todo]:
    if facts is None or facts.in_order(desk.today) or not desk.may(Permission.BACKUP):
        return ()
    return (
        Todo(
            "backup",
            "hard-drive",
            "open",
            facts.head(desk.today),
            facts.detail(desk.today),
            QCoreApplication.translate("TodayTodo", "Make now"),
            "",
            chip=QCoreApplication.translate("TodayTodo", "advice: every week"),
            chip_tone="open",
            chip_icon="clock",
        ),
    )


def _authority(desk: Desk, wanted: Sequence[school.PupilRow]) -> Sequence[Todo]:
    if not wanted or not desk.may(Permission.EDIT_PUPILS):
        return ()
    title = QCoreApplication.translate("TodayTodo", "Authority not recorded for %n pupil(s)", "", len(wanted))
    return (
        Todo(
            "authority",
            "users",
            "open",
            title,
            _named(wanted, QCoreApplication.translate("TodayTodo", "Until then no form can be made")),
            QCoreApplication.translate("TodayTodo", "Record"),
            "pupils",
            {"pupil_id": wanted[0].id, "tab": "guardians"},
            chip=QCoreApplication.translate("TodayTodo", "waits for you"),
            chip_tone="open",
            chip_icon="circle-dashed",
        ),
    )


def _reviews(desk: Desk) -> Sequence[Todo]:
    marked = desk.ask(consents_to_review)
    if not marked or not desk.may(Permission.RECORD_CONSENT):
        return ()
    return (
        Todo(
            "reviews",
            "square-check-big",
            "open",
            QCoreApplication.translate("TodayTodo", "Look at the consents of %n pupil(s) again", "", len(marked)),
            _named(marked, QCoreApplication.translate("TodayTodo", "Guardians or authority changed")),
            QCoreApplication.translate("TodayTodo", "Look"),
            "pupils",
            {"pupil_id": marked[0].id, "tab": "consent"},
        ),
    )


def _conflicts(lines: Sequence[consent.ListLine]) -> Sequence[Todo]:
    if not lines:
        return ()
    return (
        Todo(
            "conflicts",
            "square-check-big",
            "open",
            QCoreApplication.translate("TodayTodo", "Guardians of %n pupil(s) do not agree", "", len(lines)),
            _named([x.pupil for x in lines], QCoreApplication.translate("TodayTodo", "Until they agree: no")),
            QCoreApplication.translate("TodayTodo", "View"),
            "consent",
            {"tab": "conflicts"},
            chip=QCoreApplication.translate("TodayTodo", "waits for guardians"),
            chip_tone="open",
            chip_icon="git-compare",
        ),
    )


def _rounds(desk: Desk) -> Sequence[Todo]:
    if not desk.may(Permission.PRINT_FORMS):
        return ()
    loose = {r.id for r in desk.ask(rounds.loose_runs)}
    late = [
        r
        for r in desk.ask(consent.form_runs)
        if r.id in loose and r.hand_in_by is not None and r.hand_in_by < desk.today and r.returned < r.forms
    ]
    return [
        Todo(
            f"round-{r.id}",
            "file-text",
            "open",
            QCoreApplication.translate("TodayTodo", "Forms {number}: {back} of {all} came back").format(
                number=r.template, back=r.returned, all=r.forms
            ),
            QCoreApplication.translate("TodayTodo", "Record what came in, or print only the missing ones again."),
            QCoreApplication.translate("TodayTodo", "Only missing"),
            "forms",
            {"only_missing": True},
            due=r.hand_in_by,
        )
        for r in late[:1]
    ]


def _answers(desk: Desk, lines: Sequence[consent.ListLine]) -> Sequence[Todo]:
    purposes = desk.ask(consent.purposes)
    if not purposes:
        if not desk.may(Permission.EDIT_PURPOSES):
            return ()
        return (
            Todo(
                "purposes",
                "list-checks",
                "pen",
                QCoreApplication.translate("TodayTodo", "Choose what the school asks consent for"),
                QCoreApplication.translate("TodayTodo", "There is a standard list to begin with."),
                QCoreApplication.translate("TodayTodo", "Choose"),
                "consent",
                {"tab": "purposes"},
            ),
        )
    if not lines:
        return ()
    title = QCoreApplication.translate("TodayTodo", "Answers are missing for %n pupil(s)", "", len(lines))
    if desk.may(Permission.PRINT_FORMS):
        return (
            Todo(
                "missing",
                "file-text",
                "ink2",
                title,
                QCoreApplication.translate("TodayTodo", "Print a form only for who has not answered everything."),
                QCoreApplication.translate("TodayTodo", "Print"),
                "forms",
                {"only_missing": True},
            ),
        )
    return (
        Todo(
            "missing",
            "square-check-big",
            "ink2",
            title,
            QCoreApplication.translate("TodayTodo", "No answer is not a yes."),
            QCoreApplication.translate("TodayTodo", "View"),
            "consent",
            {"tab": "missing"},
        ),
    )


def _named(pupils: Sequence[school.PupilRow], tail: str) -> str:
    names = ", ".join(p.name.full for p in pupils[:_NAMED])
    more = len(pupils) - _NAMED
    if more > 0:
        names = QCoreApplication.translate("TodayTodo", "{names} and %n more", "", more).format(names=names)
    return QCoreApplication.translate("TodayTodo", "{names}. {tail}").format(names=names, tail=tail)
