"""A paper without a readable code: find the child, then the form that was printed for it, or enter another paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent import queries
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GuardianId, PupilId, fold
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Field, ListRow, RowList, TextField

from .words import day_words

_MOST = 8
_SELF = -1


class FindDialog(Dialog):
    """Two lists under a search field: children, and the papers of the child that is chosen.

    `form_chosen(form id)`, or `paper_chosen(pupil id, guardian id)` for a paper that is not a form of ours.
    """

    form_chosen = Signal(int)
    paper_chosen = Signal(int, object)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(
            parent,
            self.tr("Whose paper is it?"),
            self.tr("Look at the name on the paper. Choose the form that was printed, or enter it as another paper."),
            self.tr("Enter this paper"),
            self.tr("Close"),
            width=520,
        )
        self._desk = desk
        self._everybody = desk.ask(school.pupils)
        self.search = TextField(self.tr("Name of the child"))
        self.search.setObjectName("find-name")
        self.children_list = RowList(self.tr("Children"))
        self.children_list.setObjectName("find-children")
        self.papers = RowList(self.tr("Papers of this child"))
        self.papers.setObjectName("find-papers")
        self.body.addWidget(Field(self.tr("Name of the child"), self.search))
        self.body.addWidget(Field(self.tr("Children"), self.children_list))
        self.body.addWidget(Field(self.tr("Papers of this child"), self.papers))
        self.deed_button.set_off(self.tr("Choose a paper first."))
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.children_list.chosen.connect(self._child_chosen)
        self.children_list.opened.connect(self._child_opened)
        self.papers.chosen.connect(self._paper_chosen)
        self.papers.opened.connect(self._paper_opened)
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        on = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        typed = watched is self.search and event.type() == QEvent.Type.KeyPress
        if typed and isinstance(event, QKeyEvent) and event.key() in on:
            self.children_list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def submit(self) -> None:
        chosen = self.papers.current_id()
        pupil = self.children_list.current_id()
        if not isinstance(chosen, tuple) or not isinstance(pupil, int):
            self.show_trouble(self.tr("Choose a paper first."))
            return
        self.accept()
        kind, number = chosen
        if kind == "form":
            self.form_chosen.emit(number)
        else:
            self.paper_chosen.emit(pupil, None if number == _SELF else GuardianId(number))

    def _search(self, typed: str) -> None:
        wanted = fold(typed)
        found = [row for row in self._everybody if wanted in row.search][:_MOST]
        rows = [
            ListRow(
                row.id,
                row.name.listed,
                " · ".join(part for part in (row.group_label, day_words(row.born_on)) if part),
                "user",
            )
            for row in found
        ]
        self.children_list.set_rows(rows)
        self.children_list.setFixedHeight(4 * theme.scaled(44) + 4)
        self.papers.set_rows([])
        self.papers.setFixedHeight(3 * theme.scaled(44) + 4)
        if rows:
            self.children_list.set_current(rows[0].id)
            self._child_chosen(rows[0].id)

    def _child_chosen(self, pupil_id: object) -> None:
        if not isinstance(pupil_id, int):
            return
        number = PupilId(pupil_id)
        rows = [
            ListRow(
                ("form", paper.form_id),
                self.tr("{code}, for {guardian}").format(code=paper.code, guardian=paper.guardian),
                self.tr("printed {date}, %n line(s)", "", paper.lines).format(date=day_words(paper.printed_on)),
                "file-text",
            )
            for paper in self._desk.ask(queries.papers_of, number)
        ]
        rows += [
            ListRow(
                ("paper", guardian.id),
                self.tr("Another paper of {guardian}").format(guardian=guardian.shown),
                self.tr("with the purposes that are asked now"),
                "file-pen",
            )
            for guardian in self._desk.ask(queries.guardians_for_entry, number)
        ]
        self.papers.set_rows(rows)
        if rows:
            self.papers.set_current(rows[0].id)
        self._paper_chosen(None)

    def _child_opened(self, _pupil_id: object) -> None:
        self.papers.setFocus(Qt.FocusReason.TabFocusReason)

    def _paper_chosen(self, _paper: object) -> None:
        self.deed_button.set_off("" if self.papers.current_id() is not None else self.tr("Choose a paper first."))

    def _paper_opened(self, _paper: object) -> None:
        self.submit()
