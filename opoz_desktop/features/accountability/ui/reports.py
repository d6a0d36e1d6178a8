"""*Rapporten*: the inspection report of one child: who asks, since when, and one button to the preview."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.accountability.pdf import AccessLine, ReportAsk, inspection_report
from opoz_desktop.features.accountability.queries import Requester, requesters
from opoz_desktop.features.consent.rules import Channel
from opoz_desktop.features.consent.wording import channel_word
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.queries import Hit, HitKind
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.tables import ID
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    CheckBox,
    Combo,
    DateField,
    Field,
    Hairline,
    Icon,
    Label,
    ListRow,
    NoteBox,
    PupilHead,
    RadioButton,
    RowList,
    Scroll,
    TextField,
)

AccessLines = Callable[[int], Sequence[AccessLine]]
"""Gives the lines of the log about a pupil, without names; the program's root knows where they stand."""
_BESIDE = 900
_CHANNELS = (Channel.EMAIL, Channel.DESK, Channel.PAPER, Channel.PHONE)
_SELF = "self"


class ReportsPage(Page):
    """Make reports. `access_lines` gives who looked, for the extract in the inspection report."""

    AREAS = frozenset({"school", "intake", "consent"})

    def __init__(self, desk: Desk, access_lines: AccessLines | None = None) -> None:
        super().__init__(desk)
        self._access_lines = access_lines
        self._pupil: school.PupilRow | None = None
        self._asking: tuple[Requester, ...] = ()
        self._scroll = Scroll()
        holder = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self.card = Card(self.tr("Inspection report"), icon="file-search")
        self.card.body.setSpacing(12)
        self._find(self.card.body)
        self.form = QWidget()
        self._fill_form(QVBoxLayout(self.form))
        self.card.body.addWidget(self.form)
        self._columns.addWidget(self.card, 3)
        self._columns.addWidget(self._about(), 2, Qt.AlignmentFlag.AlignTop)
        self._scroll.inner.addWidget(holder)
        self._scroll.inner.addStretch(1)
        self.body.addWidget(self._scroll, 1)
        self.form.hide()
        self.search.textChanged.connect(self._search)
        self.hits.clicked.connect(self._clicked)
        self.hits.opened.connect(self._opened)
        self.other_button.clicked.connect(self._other)
        self.known.toggled.connect(self._state)
        self.make_button.clicked.connect(self._make)
        self.authority_button.clicked.connect(self._authority)
        self.asked_on.date_changed.connect(self._state)
        self.asked_on.textChanged.connect(self._state)

    def refresh(self) -> None:
        """Ask again who may ask."""
        self.set_title(self.tr("Reports"))
        if self._pupil is not None:
            self._show_pupil(self._pupil.id)

    def show_target(self, report: str = "", pupil_id: PupilId | None = None, **_: Any) -> None:
        """Begin the inspection report, of a pupil when one is given."""
        if pupil_id is not None:
            self._show_pupil(pupil_id)
        elif report:
            self._other()

    def back(self) -> bool:
        """Choose another pupil."""
        if self._pupil is None:
            return False
        self._other()
        return True

    def help_lines(self) -> Sequence[str]:
        """Return what this page is for."""
        return (
            self.tr("The inspection report holds everything the school file has about one child (AVG art. 15)."),
            self.tr("Only a guardian with authority, or a pupil of 16 and older, can ask for it."),
            self.tr("Contact data of another guardian are left out, and the report says so."),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.scaled(_BESIDE)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _find(self, column: QVBoxLayout) -> None:
        self.finder = QWidget()
        inside = QVBoxLayout(self.finder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        self.search = _SearchField(self.tr("Find the pupil"), placeholder=self.tr("Name of the pupil or a parent"))
        self.search.setObjectName("report-search")
        inside.addWidget(Field(self.tr("Of which pupil?"), self.search))
        self.hits = RowList(self.tr("Pupils found"))
        self.hits.setObjectName("report-hits")
        self.hits.setProperty("framed", True)  # noqa: FBT003 - Qt's own signature
        self.hits.setMinimumHeight(theme.scaled(240))
        inside.addWidget(self.hits)
        self.found = Label("", "small", "ink3")
        inside.addWidget(self.found)
        self.search.leaves = self.hits
        column.addWidget(self.finder)

    def _fill_form(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        first = QHBoxLayout()
        self.pupil_head = PupilHead()
        first.addWidget(self.pupil_head, 1)
        self.other_button = Button(self.tr("Another pupil"), icon="search", small=True)
        first.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        column.addWidget(Hairline())
        column.addWidget(Label(self.tr("Who asks?"), "small_medium", "ink2"))
        self._choices = QVBoxLayout()
        self._choices.setSpacing(4)
        column.addLayout(self._choices)
        self._group = QButtonGroup(self)
        self.radios: list[RadioButton] = []
        self.nobody = NoteBox(
            self.tr("Nobody with authority is recorded, so nobody can be given this report yet."),
            "circle-alert",
            "open",
        )
        column.addWidget(self.nobody)
        self.authority_button = Button(self.tr("Record authority"), icon="users")
        column.addWidget(self.authority_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.asked_on = DateField(self.tr("Asked on"), self.desk.today, self.desk.today, past=True)
        self.asked_on.setObjectName("asked-on")
        self.asked_field = Field(self.tr("Asked on"), self.asked_on, check=self._date_problem)
        self.channel = Combo(self.tr("How it came in"))
        for channel in _CHANNELS:
            words = channel_word(channel)
            self.channel.add(channel.value, words[:1].upper() + words[1:])
        self.case_no = TextField(self.tr("Case number (not needed)"))
        row.addWidget(self.asked_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Field(self.tr("How it came in"), self.channel), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Field(self.tr("Case number (not needed)"), self.case_no), 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.known = CheckBox(
            self.tr("I established that this is the person who asks"),
            self.tr("No copy of an identity document is kept."),
        )
        self.known.setObjectName("identity-known")
        column.addWidget(self.known)
        last = QHBoxLayout()
        last.setSpacing(12)
        self.make_button = Button(self.tr("Make inspection report"), "main", "file-text")
        self.make_button.setObjectName("make-report")
        last.addWidget(self.make_button)
        self.reason = Label("", "small", "ink2", wrap=True)
        last.addWidget(self.reason, 1)
        column.addLayout(last)

    def _about(self) -> Card:
        card = Card(self.tr("What is in it"))
        for icon, words in (
            ("list", self.tr("A summary in plain words on one page")),
            ("scale", self.tr("Which data, why, how long, and from whom")),
            ("square-check-big", self.tr("Every answer about consent, also what was withdrawn")),
            ("file-text", self.tr("The forms that were printed, and the files on the card")),
            ("eye", self.tr("Who looked, by role and day")),
            ("shield", self.tr("What was left out and on which ground")),
        ):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(Icon(icon, "pen"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(words, "body", "ink", wrap=True), 1)
            card.body.addLayout(row)
        card.body.addWidget(
            NoteBox(
                self.tr(
                    "The school keeps no second copy: only that the report was made, for which child and when. "
                    "Saving goes through the export window, which asks why."
                ),
                "info",
            )
        )
        return card

    def _search(self, typed: str) -> None:
        hits = self.desk.ask(school.search, typed) if typed.strip() else ()
        self.hits.set_rows(
            [ListRow(_hit_key(n, hit), hit.name, _hit_detail(hit), "user") for n, hit in enumerate(hits)]
        )
        words = self.tr("%n found", "", len(hits)) if typed.strip() else self.tr("Type a few letters of a name.")
        self.found.setText(words)

    def _clicked(self, index: QModelIndex) -> None:
        self._opened(index.data(ID))

    def _opened(self, key: object) -> None:
        self._show_pupil(PupilId(int(str(key).split("/")[0])))

    def _other(self) -> None:
        self._pupil = None
        self.form.hide()
        self.finder.show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()
        self._search(self.search.text())

    def _show_pupil(self, pupil_id: PupilId) -> None:
        try:
            row = self.desk.ask(school.pupil, pupil_id)
            asking = self.desk.ask(requesters, pupil_id)
        except OpozError as error:
            self.desk.fail(error)
            return
        other = self._pupil is None or self._pupil.id != row.id
        self._pupil = row
        born = self.tr("born {date}").format(date=dates.written(row.born_on)) if row.born_on else ""
        label = row.group_label
        detail = " · ".join(part for part in (label[:1].upper() + label[1:], born) if part)
        self.pupil_head.set_pupil(row.name.full, detail)
        self.finder.hide()
        self.form.show()
        if other or asking != self._asking:
            self._show_requesters(asking)
        if other:
            self.known.setChecked(False)
            first = self.radios[0] if self.radios else self.authority_button
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._state()

    def _show_requesters(self, asking: tuple[Requester, ...]) -> None:
        self._asking = asking
        for radio in self.radios:
            self._group.removeButton(radio)
            self._choices.removeWidget(radio)
            radio.hide()
            radio.deleteLater()
        self.radios = []
        for who in asking:
            radio = RadioButton(who.shown, self._capacity(who))
            radio.setObjectName(f"requester-{who.guardian_id or 0}")
            self._group.addButton(radio)
            radio.toggled.connect(self._state)
            self._choices.addWidget(radio)
            radio.show()
            self.radios.append(radio)
        if len(self.radios) == 1:
            self.radios[0].setChecked(True)
        for part in (self.nobody, self.authority_button):
            part.setVisible(not asking)

    def _capacity(self, who: Requester) -> str:
        words = {
            _SELF: self.tr("the pupil, 16 years or older"),
            "parental": self.tr("guardian with authority"),
            "guardianship": self.tr("guardian by court order"),
            "foster_guardianship": self.tr("foster guardian with authority"),
            "institution": self.tr("institution with authority"),
        }
        return words.get(who.capacity, words["parental"])

    def _requester(self) -> Requester | None:
        for radio, who in zip(self.radios, self._asking, strict=True):
            if radio.isChecked():
                return who
        return None

    def _state(self) -> None:
        value = self.asked_on.value()
        hint = ""
        if value is not None and not self._date_problem():
            hint = self.tr("Answer before {date} (AVG art. 12 par. 3)").format(date=dates.written(_month_later(value)))
        self.asked_field.set_hint(hint)
        reason = ""
        if not self._asking:
            reason = self.tr("First record who has authority.")
        elif self._requester() is None:
            reason = self.tr("Choose who asks.")
        elif self._date_problem():
            reason = self._date_problem()
        elif not self.known.isChecked():
            reason = self.tr("First establish who asks.")
        self.make_button.set_off(reason)
        self.reason.setText(reason)

    def _date_problem(self) -> str:
        value = self.asked_on.value()
        if value is not None and value > self.desk.today:
            return self.tr("This day has not come yet.")
        return self.asked_on.problem(required=True)

    def _make(self) -> None:
        who, asked_on = self._requester(), self.asked_on.value()
        if self._pupil is None or who is None or asked_on is None or not self.asked_field.valid():
            return
        lines = tuple(self._access_lines(self._pupil.id)) if self._access_lines is not None else ()
        ask = ReportAsk(
            None if who.guardian_id is None else GuardianId(who.guardian_id),
            asked_on,
            Channel(str(self.channel.key())),
            self.case_no.text().strip(),
        )
        self.make_button.setEnabled(False)
        steps = self.desk.steps_of(_report_steps, self._pupil.id, ask, lines)
        self.desk.start(self.tr("Making the inspection report"), steps, self._made, self._failed)

    def _made(self, pdf: bytes) -> None:
        self._state()
        name = self._pupil.name.full if self._pupil is not None else ""
        title = self.tr("Inspection report · {pupil}").format(pupil=name)
        self.desk.preview(title, pdf, "inzagerapport")

    def _failed(self, error: Exception) -> None:
        self._state()
        self.desk.fail(error)

    def _authority(self) -> None:
        if self._pupil is not None:
            self.desk.go("pupils", pupil_id=self._pupil.id, tab="guardians")


class _SearchField(TextField):
    """A field from which the arrow down leads into the list of what was found."""

    leaves: RowList | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        model = self.leaves.model() if self.leaves is not None else None
        if self.leaves is None or model is None or model.rowCount() == 0 or not (down or enter):
            super().keyPressEvent(event)
            return
        first = model.index(0, 0)
        if enter:
            self.leaves.activated.emit(first)
            return
        self.leaves.setFocus(Qt.FocusReason.TabFocusReason)
        self.leaves.setCurrentIndex(first)


def _report_steps(
    work: Work, pupil_id: PupilId, ask: ReportAsk, access: tuple[AccessLine, ...]
) -> Generator[Step, None, bytes]:
    yield Step(None, "drawing")
    return inspection_report(work, pupil_id, ask, access)


def _hit_key(number: int, hit: Hit) -> str:
    return f"{hit.pupil_id}/{number}"


def _hit_detail(hit: Hit) -> str:
    if hit.kind is HitKind.GUARDIAN:
        return f"{hit.relation}: {hit.children}" if hit.relation else hit.children
    return " · ".join(part for part in (hit.group, dates.written(hit.born_on) if hit.born_on else "") if part)


def _month_later(day: date) -> date:
    """Return the day one month later, the last of the month where there is no such day."""
    year, month = (day.year, day.month + 1) if day.month < 12 else (day.year + 1, 1)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month, min(day.day, last))
        except ValueError:
            continue
    return date(year, month, 28)
