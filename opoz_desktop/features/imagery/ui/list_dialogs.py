"""Print the day list for helpers, and the photographer's list with the key that stays at school."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from opoz_desktop.features.imagery import queries
from opoz_desktop.features.imagery.pdf import print_day_lists, print_key, print_photographer
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GroupId, PurposeId
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Button, CheckBox, Label, NoteBox, RadioButton

from . import words
from .asking import ask


class _Printing(QObject):
    """Show a paper in the preview once it is made; it lives on the desk, for the dialog is gone by then."""

    def __init__(self, desk: Desk, title: str, stem: str) -> None:
        super().__init__(desk)
        self._desk, self._title, self._stem = desk, title, stem

    def shown(self, pdf: bytes) -> None:
        """Open the preview."""
        self._desk.preview(self._title, pdf, self._stem)
        self.deleteLater()


class _GroupsDialog(Dialog):
    """Ask for groups; a subclass says what is made of them."""

    def __init__(self, parent: QWidget | None, desk: Desk, groups: Sequence[int], question: str, deed: str) -> None:
        super().__init__(parent, question, "", width=theme.scaled(480))
        self._desk = desk
        ask(self, question, "", deed, self.tr("Print nothing"))
        self.body.addWidget(Label(self.tr("Which groups"), "small_medium", "ink2"))
        grid = QGridLayout()
        grid.setSpacing(4)
        self.groups: dict[GroupId, CheckBox] = {}
        for n, group in enumerate(desk.ask(school.groups)):
            box = CheckBox(group.label)
            box.setObjectName(f"list-group-{group.id}")
            box.setChecked(group.id in groups)
            self.groups[group.id] = box
            grid.addWidget(box, n // 3, n % 3)
        self.body.addLayout(grid)

    def chosen_groups(self) -> tuple[GroupId, ...]:
        """Return the ticked groups; none says so in the dialog."""
        found = tuple(g for g, box in self.groups.items() if box.isChecked())
        self.show_trouble("" if found else self.tr("Tick at least one group."))
        return found


class DayListDialog(_GroupsDialog):
    """Ask for groups, uses and paper; the cards open in the preview."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, groups: Sequence[int] = (), uses: Sequence[PurposeId] = ()
    ) -> None:
        title = QCoreApplication.translate("DayListDialog", "Day list for {date}").format(date=dates.spoken(desk.today))
        super().__init__(parent, desk, groups, title, QCoreApplication.translate("DayListDialog", "Make day list"))
        self.body.addWidget(Label(self.tr("The picture is for"), "small_medium", "ink2"))
        grid = QGridLayout()
        grid.setSpacing(4)
        self.uses: dict[PurposeId, CheckBox] = {}
        rows = list(desk.ask(queries.channels))
        known = {p.id for p in rows}
        for event in desk.ask(queries.events):
            own = [p for p in event.questions if p.id in uses and p.id not in known]
            rows += own
            known |= {p.id for p in own}
        for n, purpose in enumerate(rows):
            box = CheckBox(words.place(purpose))
            box.setObjectName(f"list-use-{purpose.id}")
            box.setToolTip(purpose.title)
            box.setChecked(purpose.id in uses)
            self.uses[purpose.id] = box
            grid.addWidget(box, n // 2, n % 2)
        self.body.addLayout(grid)
        self.body.addWidget(Label(self.tr("On what paper"), "small_medium", "ink2"))
        self.four = RadioButton(self.tr("Four on an A4"), self.tr("with lines to cut"))
        self.single = RadioButton(self.tr("A6, one card per page"), self.tr("for a printer that takes small paper"))
        self.four.setChecked(True)
        papers = QVBoxLayout()
        papers.setSpacing(2)
        papers.addWidget(self.four)
        papers.addWidget(self.single)
        self.body.addLayout(papers)
        self.body.addWidget(
            NoteBox(self.tr("First names only, no reasons. The card is worth nothing tomorrow: take it back."), "info")
        )

    def submit(self) -> None:
        """Make the cards."""
        groups = self.chosen_groups()
        uses = tuple(p for p, box in self.uses.items() if box.isChecked())
        if groups and not uses:
            self.show_trouble(self.tr("Tick what the picture is for."))
        if not groups or not uses:
            return
        steps = self._desk.steps_of(_day_steps, groups, uses, self.four.isChecked())
        printing = _Printing(self._desk, QCoreApplication.translate("DayListDialog", "Day list"), "daglijst")
        self._desk.start(QCoreApplication.translate("DayListDialog", "Making the day list"), steps, printing.shown)
        self.accept()


class PhotographerDialog(_GroupsDialog):
    """Ask for groups; the list and its key are two papers, for one of them stays at school."""

    def __init__(self, parent: QWidget | None, desk: Desk, groups: Sequence[int] = ()) -> None:
        title = QCoreApplication.translate("PhotographerDialog", "List for the photographer")
        super().__init__(parent, desk, groups, title, QCoreApplication.translate("PhotographerDialog", "Make list"))
        self.body.addWidget(
            NoteBox(
                self.tr("Numbers and first names, no contact data. The key to the numbers stays at school."), "info"
            )
        )
        self.key = Button(self.tr("Make key"), icon="key-round")
        self.key.setObjectName("photographer-key")
        self.buttons.insertWidget(1, self.key)
        self.key.clicked.connect(self._make_key)

    def submit(self) -> None:
        """Make the list for the photographer."""
        if groups := self.chosen_groups():
            printing = _Printing(self._desk, self.windowTitle(), "fotograaflijst")
            steps = self._desk.steps_of(_photographer_steps, groups)
            self._desk.start(self.tr("Making the list"), steps, printing.shown)
            self.accept()

    def _make_key(self) -> None:
        if groups := self.chosen_groups():
            printing = _Printing(self._desk, self.tr("Key to the numbers"), "sleutel-fotograaf")
            self._desk.start(self.tr("Making the key"), self._desk.steps_of(_key_steps, groups), printing.shown)


def open_day_list(page: QWidget, desk: Desk, group_id: int | None) -> None:
    """Ask for the day list, with the group that is shown."""
    DayListDialog(page, desk, () if group_id is None else (group_id,)).open()


def open_photographer(page: QWidget, desk: Desk, group_id: int | None) -> None:
    """Ask for the photographer's list, with the group that is shown."""
    PhotographerDialog(page, desk, () if group_id is None else (group_id,)).open()


def _day_steps(
    work: Work, groups: tuple[GroupId, ...], uses: tuple[PurposeId, ...], four: bool
) -> Generator[Step, None, bytes]:
    yield Step(None, "drawing")
    return print_day_lists(work, groups, uses, four_up=four)


def _photographer_steps(work: Work, groups: tuple[GroupId, ...]) -> Generator[Step, None, bytes]:
    yield Step(None, "drawing")
    return print_photographer(work, groups)


def _key_steps(work: Work, groups: tuple[GroupId, ...]) -> Generator[Step, None, bytes]:
    yield Step(None, "drawing")
    return print_key(work, groups)
