"""*Antwoorden uit de ouderapp*: choose the list, point out columns, say what words mean, see the proposal, record."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from opoz_desktop.features.consent.queries import purposes
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import Cancelled, OpozError
from opoz_desktop.kernel.steps import Step
from opoz_desktop.shell import errors
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.jobs import Job
from opoz_desktop.shell.page import Page

from ...answers import columns, commands, compare, memory, reading
from ...answers.columns import AnswerColumns
from ...answers.errors import NoPurposes, NotAListOfAnswers
from ...answers.lines import AskKey, LineKey
from ...answers.meaning import propose as propose_meaning
from ...answers.proposal import propose
from ...answers.records import AnswerReading, Meaning
from ...errors import RegisterMovedOn
from ...recognise import recognise
from ...records import FileKind
from ...snapshot import history
from ...spreadsheet import SheetLook
from ..words import kind_words
from .choose_view import ChooseAnswersView
from .columns_view import AnswerColumnsView
from .done_view import AnswersDoneView
from .meaning_view import MeaningView
from .proposal_view import AnswerProposalView

BeforeApply = Callable[[], Generator[Step, None, Any]]
"""Makes the backup before anything is recorded; when it fails nothing is."""


class AnswersPage(Page):
    """Lead a list of a parent app from disk to the register. Nothing is written before *vastleggen*."""

    AREAS = frozenset({"intake", "consent", "school"})

    def __init__(self, desk: Desk, before_apply: BeforeApply | None = None) -> None:
        super().__init__(desk)
        self._before_apply = before_apply
        self._path: Path | None = None
        self._kind: FileKind | None = None
        self._look: SheetLook | None = None
        self._columns: AnswerColumns | None = None
        self._reading: AnswerReading | None = None
        self._meaning: Meaning | None = None
        self._remembered: memory.Remembered | None = None
        self._known: compare.Known | None = None
        self._choices: dict[AskKey, int] = {}
        self._job: Job | None = None
        self._taking = False
        self.choose = ChooseAnswersView()
        self.columns = AnswerColumnsView()
        self.meaning = MeaningView(desk.today)
        self.proposal = AnswerProposalView()
        self.done = AnswersDoneView()
        self.stack = QStackedWidget()
        for view in (self.choose, self.columns, self.meaning, self.proposal, self.done):
            self.stack.addWidget(view)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.stack, 1)
        self.choose.picked.connect(self.start)
        self.choose.undo_asked.connect(self.undo)
        self.columns.confirmed.connect(self._columns_confirmed)
        self.columns.sheet_chosen.connect(self._other_sheet)
        self.columns.head_row_chosen.connect(self._other_head_row)
        self.meaning.confirmed.connect(self._meaning_confirmed)
        self.proposal.chosen.connect(self._chosen)
        self.proposal.accepted.connect(self.take_over)
        self.done.undo_asked.connect(self.undo)
        self.done.consent_asked.connect(self._to_consents)
        self.done.again_asked.connect(self.begin_again)
        for step in (self.columns, self.meaning, self.proposal):
            step.cancelled.connect(self.begin_again)
        self._show(self.choose)

    # what a person does

    def start(self, path: Path) -> None:
        """Begin with a file: recognise it, then look at its columns."""
        if self._job is not None:
            return
        self._path, self._look, self._reading, self._known = path, None, None, None
        self._choices = {}
        self.choose.clear_error()
        try:
            self._kind = recognise(path)
            if not self._kind.needs_mapping:
                raise NotAListOfAnswers(source=self._kind.source.value)
            if not self.desk.ask(purposes):
                raise NoPurposes
        except OpozError as error:
            self._refuse(error)
            return
        self._run(self.tr("Looking at the list"), partial(_look, path, self._kind), self._looked)

    def take_over(self, accepted: frozenset[LineKey], confirmed: frozenset[LineKey]) -> None:
        """Make the backup and record the accepted answers in one deed, with progress."""
        proposal = self.proposal.proposal()
        if proposal is None or self._job is not None:
            return
        self._taking = True
        self.proposal.set_busy(busy=True)
        apply = self.desk.steps_of(commands.apply, proposal, accepted, confirmed)
        steps = partial(_backed_up, self._before_apply, apply)
        self._job = self.desk.start(self.tr("Recording the answers"), steps, self._applied, self._not_applied)

    def undo(self, batch: int) -> None:
        """Take a list of answers back; the answers stay on record as taken back."""
        try:
            self.desk.do(commands.undo, batch)
        except OpozError as error:
            self._show(self.choose)
            self.choose.set_history(self.desk.ask(history))
            self.choose.show_error(error)
            return
        self.desk.say(self.tr("The answers are taken back"))
        self.begin_again()

    def begin_again(self) -> None:
        """Go back to choosing a file; nothing was changed."""
        self._reading = None
        self.choose.clear_error()
        self._show(self.choose)
        self.refresh()

    # Page

    def refresh(self) -> None:
        """Show the lists again; a comparison under way stays as it is."""
        if self.stack.currentWidget() is self.choose:
            self.choose.set_history(self.desk.ask(history))

    def back(self) -> bool:
        """Esc: one step back, unless something is being recorded."""
        view = self.stack.currentWidget()
        if self._taking or self._job is not None or view is self.choose:
            return False
        if view is self.proposal:
            self._show(self.meaning)
        elif view is self.meaning:
            self._show(self.columns)
        else:
            self.begin_again()
        return True

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.body.setContentsMargins(0, 0, 0, 0)

    def help_lines(self) -> Sequence[str]:
        return (
            self.tr("Make the list in the parent app as CSV or Excel and choose it here."),
            self.tr("Say once what columns, questions and words mean; it is remembered for the next list."),
            self.tr("Nothing changes before you press the button to record the answers."),
            self.tr("A parent who said no stays at no, unless you confirm the yes for that one answer."),
            self.tr("A list can be taken back as a whole as long as nothing newer came in."),
        )

    def keys(self) -> Sequence[tuple[str, str]]:
        if self.stack.currentWidget() is not self.proposal:
            return ()
        return ((self.tr("Space"), self.tr("on or off")), ("Ctrl A", self.tr("all")))

    # columns and meaning

    def _looked(self, found: SheetLook) -> None:
        self._job = None
        self._look = found
        self._remembered = self.desk.ask(memory.remembered, found)
        kept = self._remembered
        chosen = kept.columns if kept is not None else columns.guess(found)
        self.columns.show_look(found, chosen, remembered=kept is not None)
        self._show(self.columns)

    def _other_sheet(self, sheet: str) -> None:
        if self._path is not None and self._kind is not None:
            self._run(self.tr("Looking at the list"), partial(_look, self._path, self._kind, sheet), self._looked)

    def _other_head_row(self, row: int) -> None:
        if self._look is not None:
            self._looked(self._look.with_header_row(row))

    def _columns_confirmed(self, chosen: AnswerColumns) -> None:
        if self._path is None or self._kind is None:
            return
        self._columns = chosen
        self._run(self.tr("Reading the list"), partial(reading.read, self._path, self._kind, chosen), self._read)

    def _read(self, result: AnswerReading) -> None:
        self._job = None
        self._reading = result
        self._choices = {}
        asked = self.desk.ask(purposes)
        kept = self._remembered.meaning if self._remembered is not None else None
        self.meaning.show_meaning(result, asked, propose_meaning(result, asked, kept), remembered=kept is not None)
        self._show(self.meaning)

    def _meaning_confirmed(self, meaning: Meaning) -> None:
        self._meaning = meaning
        self._compare()

    # comparing

    def _compare(self) -> None:
        steps = self.desk.steps_of_query(compare.compare, code="comparing")
        self._run(self.tr("Comparing with the school file"), steps, self._compared)

    def _compared(self, known: compare.Known) -> None:
        self._job = None
        self._known = known
        self._propose(again=False)
        self._show(self.proposal)

    def _chosen(self, answers: Mapping[AskKey, int]) -> None:
        """A person said who is meant: compare again, with all that was said before."""
        self._choices.update(answers)
        self._propose(again=True)

    def _propose(self, *, again: bool) -> None:
        if self._reading is None or self._known is None or self._meaning is None:
            return
        made = propose(self._reading, self._known, self._meaning, self._choices)
        days = int(self.desk.ask(choice, "import.undo_days").value)
        self.proposal.show_proposal(made, self.desk.today + timedelta(days=days), again=again)

    # recording

    def _applied(self, batch: int) -> None:
        self._job, self._taking = None, False
        self.proposal.set_busy(busy=False)
        made = self.proposal.proposal()
        row = next((one for one in self.desk.ask(history) if one.id == batch), None)
        if made is None or row is None:
            self.begin_again()
            return
        self.done.show_import(made, row)
        self._show(self.done)
        self.desk.offer_undo(self.tr("The answers are recorded"), commands.undo, batch)

    def _not_applied(self, error: Exception) -> None:
        self._job, self._taking = None, False
        self.proposal.set_busy(busy=False)
        if isinstance(error, Cancelled):
            self.desk.say(self.tr("Stopped. Nothing was changed."))
            return
        said = errors.sentences(error)
        self.proposal.show_trouble(said.what, " ".join(part for part in (said.kept, said.todo) if part))
        if isinstance(error, RegisterMovedOn):
            self._compare()

    def _run(self, title: str, steps: Callable[[], Generator[Step, None, Any]], done: Callable[[Any], None]) -> None:
        self._job = self.desk.start(title, steps, done, self._stopped)

    def _stopped(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, Cancelled):
            self.begin_again()
            self.desk.say(self.tr("Stopped. Nothing was changed."))
            return
        self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        self._show(self.choose)
        self.choose.set_history(self.desk.ask(history))
        self.choose.show_error(error)

    def _to_consents(self) -> None:
        self.desk.go("consent")

    def _show(self, view: QWidget) -> None:
        self.stack.setCurrentWidget(view)
        self.back_button.setVisible(view not in {self.choose, self.done})
        steps = {
            self.columns: self.tr("Step 1 of 3: point out the columns"),
            self.meaning: self.tr("Step 2 of 3: what questions and words mean"),
            self.proposal: self.tr("Step 3 of 3: look and record"),
        }
        parts = [steps.get(view, ""), self._file_words() if view is not self.choose else ""]
        self.set_title(label(), " · ".join(part for part in parts if part))

    def _file_words(self) -> str:
        return f"{self._path.name} ({kind_words(self._kind)})" if self._path is not None and self._kind else ""


def _look(path: Path, kind: FileKind, sheet: str = "") -> Generator[Step, None, SheetLook]:
    yield Step(None, "reading")
    return columns.look(path, kind, sheet)


def _backed_up(
    before: BeforeApply | None, apply: Callable[[], Generator[Step, None, int]]
) -> Generator[Step, None, int]:
    if before is not None:
        yield from before()
    return (yield from apply())


def label() -> str:
    """Return the words on the tab."""
    return QCoreApplication.translate("AnswersPage", "From the parent app")
