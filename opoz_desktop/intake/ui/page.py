"""The page *Inlezen*: choose a file, say what columns are, answer questions, see the differences, take them over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.clock import school_year_of
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Chip

from .. import columns, commands, compare, reading, spreadsheet
from ..columns import ColumnMapping
from ..errors import NoHeaderRow
from ..pdf import difference_list
from ..proposal import DoubtAnswer, Proposal, RowKind
from ..recognise import recognise
from ..records import FileKind, Question, Reading
from ..snapshot import remembered_mapping
from ..spreadsheet import SheetLook
from .choose import ChooseView
from .difference_table import printed
from .differences import DifferencesView
from .done import DoneView
from .lead_page import BeforeApply, LeadPage
from .mapping import MappingView
from .questions import QuestionsView
from .words import dropped_words

STOP = "stop"


class ImportPage(LeadPage):
    """Lead a file from disk to the register. Nothing is written before *overnemen*."""

    AREAS = frozenset({"intake", "school"})

    def __init__(self, desk: Desk, before_apply: BeforeApply | None = None) -> None:
        super().__init__(desk, before_apply)
        self._mapping: ColumnMapping | None = None
        self._reading: Reading | None = None
        self._answers: dict[str, str] = {}
        self.choose = ChooseView()
        self.mapping = MappingView()
        self.questions = QuestionsView()
        self.differences = DifferencesView()
        self.done = DoneView()
        self.add_steps(self.choose, self.differences, self.mapping, self.questions, self.done)
        self.choose.picked.connect(self.start)
        self.choose.undo_asked.connect(self.undo_last)
        self.mapping.confirmed.connect(self._mapped)
        self.mapping.cancelled.connect(self.begin_again)
        self.mapping.sheet_chosen.connect(self.other_sheet)
        self.mapping.head_row_chosen.connect(self.other_head_row)
        self.questions.answered.connect(self._answered)
        self.questions.cancelled.connect(self.begin_again)
        self.differences.accepted.connect(self.take_over)
        self.differences.cancelled.connect(self.begin_again)
        self.differences.print_asked.connect(self.print_page)
        self.done.undo_asked.connect(self.undo_last)
        self.done.pupils_asked.connect(self._to_pupils)
        self.done.again_asked.connect(self.begin_again)

    # what a person does

    def start(self, path: Path) -> None:
        """Begin with a file or folder: recognise it, then look at its columns or read it."""
        if self._job is not None:
            return
        self._path, self._mapping, self._look, self._reading, self._answers = path, None, None, None, {}
        self.choose.clear_error()
        try:
            self._kind = recognise(path)
        except OpozError as error:
            self.refuse(error)
            return
        if self._kind.needs_mapping:
            self.start_looking()
        else:
            self._read()

    def take_over(self, accepted: frozenset[int], answers: Mapping[int, DoubtAnswer]) -> None:
        """Make the backup and apply the accepted differences in one deed, with progress."""
        proposal = self.differences.proposal()
        if proposal is None or self._job is not None:
            return
        deed = self.desk.steps_of(commands.apply, proposal, accepted, answers)
        self.apply(self.tr("Taking over the differences"), deed, self._taken_over)

    def undo_last(self) -> None:
        """Take the last import back, exactly."""
        try:
            self.desk.do(commands.undo_last)
        except OpozError as error:
            self.show_step(self.choose)
            self.choose.show_error(error)
            return
        self.desk.say(self.tr("The import is taken back"))
        self.begin_again()

    def cancel(self) -> None:
        """Stop what is running; nothing of it is kept."""
        if self._job is not None:
            self._job.cancel()

    def begin_again(self) -> None:
        self._reading = None
        super().begin_again()

    # Page

    def back(self) -> bool:
        """Esc: back to choosing a file, unless something is being taken over."""
        if self._taking or self.stack.currentWidget() is self.choose:
            return False
        self.begin_again()
        return True

    def print_page(self) -> bool:
        """Show the rows of the open tab as a list on paper (Ctrl+P)."""
        if self.stack.currentWidget() is not self.differences:
            return False
        table = self.differences.table.differences
        heads = [column.head for column in table.columns[1:]]
        title = self.tr("Differences")
        data = difference_list(title, self.subtitle.full_text(), heads, [printed(row) for row in table.rows()])
        self.desk.preview(title, data, "verschillen")
        return True

    def show_target(self, **target: Any) -> None:
        """Start with `path` when one is given."""
        if target.get("path") is not None:
            self.start(Path(str(target["path"])))

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.differences.set_narrow(narrow)

    def help_lines(self) -> Sequence[str]:
        return (
            self.tr("Nothing changes before you press the button to take the differences over."),
            self.tr("A doubt is solved per child; what you leave open stays as it is."),
            self.tr("Who is not in the file becomes a former pupil; consents and files stay."),
            self.tr("The last import can be taken back as a whole."),
            self.tr("BSN, ethnicity, country and weight are left out while reading."),
        )

    def keys(self) -> Sequence[tuple[str, str]]:
        if self.stack.currentWidget() is not self.differences:
            return ()
        return (
            (self.tr("Space"), self.tr("on or off")),
            ("Ctrl A", self.tr("all")),
            ("Enter", self.tr("compare")),
        )

    # reading

    def _read(self) -> None:
        if self._path is None:
            return
        steps = partial(reading.read, self._path, self._mapping, dict(self._answers))
        self.run(self.tr("Reading the file"), steps, self._read_done)

    def _read_done(self, result: Reading) -> None:
        self._job = None
        self._reading = result
        open_ones = self._open(result.questions)
        if open_ones:
            self._ask(open_ones)
        else:
            self.compare()

    def compare(self) -> None:
        steps = self.desk.steps_of_query(compare.compare, self._reading, dict(self._answers), code="comparing")
        self.run(self.tr("Comparing with the school file"), steps, self._compared)

    def _compared(self, proposal: Proposal) -> None:
        self._job = None
        open_ones = self._open(proposal.questions)
        if open_ones:
            self._ask(open_ones)
            return
        days = int(self.desk.ask(choice, "import.undo_days").value)
        self.differences.show_proposal(proposal, self.desk.today + timedelta(days=days))
        self.show_step(self.differences)
        self.differences.table.setFocus()

    def _open(self, questions: Sequence[Question]) -> list[Question]:
        return [q for q in questions if q.code not in self._answers]

    def _ask(self, questions: Sequence[Question]) -> None:
        self.questions.ask(questions)
        self.show_step(self.questions)

    def _answered(self, answers: dict[str, str]) -> None:
        if STOP in answers.values():
            self.begin_again()
            self.say_stopped()
            return
        read_again = self._reading is not None and any(q.code in answers for q in self._reading.questions)
        self._answers.update(answers)
        if read_again:
            self._read()
        else:
            self.compare()

    # columns

    def look(self, path: Path, kind: FileKind, sheet: str) -> SheetLook:
        return spreadsheet.look(path, kind, sheet)

    def looked(self, found: SheetLook) -> None:
        remembered = self.desk.ask(remembered_mapping, found)
        try:
            mapping = remembered or columns.guess(found)
        except NoHeaderRow as error:
            if not found.rows:
                self.refuse(error)
                return
            found = found.with_header_row(0)
            self._look = found
            mapping = columns.guess(found)
        self.mapping.show_look(found, mapping, remembered=remembered is not None)
        self.show_step(self.mapping)

    def _mapped(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        self._answers = {}
        self._read()

    # taking over

    def _taken_over(self, batch: int) -> None:
        proposal = self.differences.proposal()
        row = self.import_row(batch)
        if proposal is None or row is None:
            self.begin_again()
            return
        answers = self.differences.answers()
        doubts = [one for one in proposal.rows if one.kind is RowKind.DOUBT]
        left_open = sum(1 for one in doubts if not one.deeds_of(answers.get(one.id)))
        pupils = proposal.pupils_then(self.differences.accepted_rows(), answers)
        self.done.show_import(proposal, row, pupils, left_open)
        self.show_step(self.done)
        self.desk.offer_undo(self.tr("The differences are taken over"), commands.undo_last)

    # steps and screens

    def _to_pupils(self) -> None:
        self.desk.go("pupils")

    def head_of(self, view: QWidget) -> None:
        self.back_button.setVisible(view is not self.choose)
        self._clear_chips()
        if view is self.differences:
            self._head_of_differences()
        elif view is self.mapping:
            self.set_title(self.tr("Point out the columns"), self.file_words())
        elif view is self.questions:
            self.set_title(self.tr("A question first"), self.file_words())
        elif view is self.done:
            self.set_title(self.tr("Read in"), self.file_words())
        else:
            self.set_title(
                self.tr("Read in"), self.tr("From the export of the school to the school file, with your eyes on it.")
            )

    def _head_of_differences(self) -> None:
        proposal = self.differences.proposal()
        if proposal is None:
            return
        parts = [self.file_words()]
        if proposal.reference_known:
            parts.append(self.tr("reference date {date}").format(date=written(proposal.counts_from)))
        else:
            parts.append(self.tr("counts from {date}").format(date=written(proposal.counts_from)))
        if proposal.made_at is not None:
            made = self.tr("made {date}, {time}")
            parts.append(made.format(date=written(proposal.made_at.date()), time=f"{proposal.made_at:%H:%M}"))
        self.set_title(self.tr("Differences"), " · ".join(parts))
        year = proposal.school_year.name
        if proposal.fits:
            self.actions.addWidget(Chip(self.tr("school and school year fit"), "ok", "check"))
        elif proposal.school_year != school_year_of(self.desk.today):
            self.actions.addWidget(Chip(self.tr("school year {year}").format(year=year), "open", "circle-alert"))
        else:
            self.actions.addWidget(Chip(self.tr("another school"), "open", "circle-alert"))
        for kind, number in proposal.dropped.items():
            if number:
                self.actions.addWidget(Chip(dropped_words(kind, number), "plain", "shield-check"))

    def _clear_chips(self) -> None:
        while (item := self.actions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def label() -> str:
    """Return the word in the rail."""
    return QCoreApplication.translate("ImportPage", "Read in")


PERMISSION = Permission.IMPORT
