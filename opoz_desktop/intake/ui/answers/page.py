"""*Antwoorden uit de ouderapp*: choose the list, point out columns, say what words mean, see the proposal, record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent.queries import purposes
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell.desk import Desk

from ...answers import columns, commands, compare, memory, reading
from ...answers.columns import AnswerColumns
from ...answers.errors import NoPurposes, NotAListOfAnswers
from ...answers.lines import AskKey, LineKey
from ...answers.meaning import propose as propose_meaning
from ...answers.proposal import propose
from ...answers.records import AnswerReading, Meaning
from ...recognise import recognise
from ...records import FileKind
from ...spreadsheet import SheetLook
from ..lead_page import BeforeApply, LeadPage
from .choose_view import ChooseAnswersView
from .columns_view import AnswerColumnsView
from .done_view import AnswersDoneView
from .meaning_view import MeaningView
from .proposal_view import AnswerProposalView


class AnswersPage(LeadPage):
    """Lead a list of a parent app from disk to the register. Nothing is written before *vastleggen*."""

    AREAS = frozenset({"intake", "consent", "school"})

    def __init__(self, desk: Desk, before_apply: BeforeApply | None = None) -> None:
        super().__init__(desk, before_apply)
        self._columns: AnswerColumns | None = None
        self._reading: AnswerReading | None = None
        self._meaning: Meaning | None = None
        self._remembered: memory.Remembered | None = None
        self._known: compare.Known | None = None
        self._choices: dict[AskKey, int] = {}
        self.choose = ChooseAnswersView()
        self.columns = AnswerColumnsView()
        self.meaning = MeaningView(desk.today)
        self.proposal = AnswerProposalView()
        self.done = AnswersDoneView()
        self.add_steps(self.choose, self.proposal, self.columns, self.meaning, self.done)
        self.choose.picked.connect(self.start)
        self.choose.undo_asked.connect(self.undo)
        self.columns.confirmed.connect(self._columns_confirmed)
        self.columns.sheet_chosen.connect(self.other_sheet)
        self.columns.head_row_chosen.connect(self.other_head_row)
        self.meaning.confirmed.connect(self._meaning_confirmed)
        self.proposal.chosen.connect(self._chosen)
        self.proposal.accepted.connect(self.take_over)
        self.done.undo_asked.connect(self.undo)
        self.done.consent_asked.connect(self._to_consents)
        self.done.again_asked.connect(self.begin_again)
        for step in (self.columns, self.meaning, self.proposal):
            step.cancelled.connect(self.begin_again)

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
            self.refuse(error)
            return
        self.start_looking()

    def take_over(self, accepted: frozenset[LineKey], confirmed: frozenset[LineKey]) -> None:
        """Make the backup and record the accepted answers in one deed, with progress."""
        proposal = self.proposal.proposal()
        if proposal is None or self._job is not None:
            return
        deed = self.desk.steps_of(commands.apply, proposal, accepted, confirmed)
        self.apply(self.tr("Recording the answers"), deed, self._recorded)

    def undo(self, batch: int) -> None:
        """Take a list of answers back; the answers stay on record as taken back."""
        try:
            self.desk.do(commands.undo, batch)
        except OpozError as error:
            self.refuse(error)
            return
        self.desk.say(self.tr("The answers are taken back"))
        self.begin_again()

    def begin_again(self) -> None:
        self._reading = None
        super().begin_again()

    # Page

    def back(self) -> bool:
        """Esc: one step back, unless something is being recorded."""
        view = self.stack.currentWidget()
        if self._taking or self._job is not None or view is self.choose:
            return False
        if view is self.proposal:
            self.show_step(self.meaning)
        elif view is self.meaning:
            self.show_step(self.columns)
        else:
            self.begin_again()
        return True

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

    def look(self, path: Path, kind: FileKind, sheet: str) -> SheetLook:
        return columns.look(path, kind, sheet)

    def looked(self, found: SheetLook) -> None:
        self._remembered = self.desk.ask(memory.remembered, found)
        kept = self._remembered
        chosen = kept.columns if kept is not None else columns.guess(found)
        self.columns.show_look(found, chosen, remembered=kept is not None)
        self.show_step(self.columns)

    def _columns_confirmed(self, chosen: AnswerColumns) -> None:
        if self._path is None or self._kind is None:
            return
        self._columns = chosen
        self.run(self.tr("Reading the list"), partial(reading.read, self._path, self._kind, chosen), self._read)

    def _read(self, result: AnswerReading) -> None:
        self._job = None
        self._reading = result
        self._choices = {}
        asked = self.desk.ask(purposes)
        kept = self._remembered.meaning if self._remembered is not None else None
        self.meaning.show_meaning(result, asked, propose_meaning(result, asked, kept), remembered=kept is not None)
        self.show_step(self.meaning)

    def _meaning_confirmed(self, meaning: Meaning) -> None:
        self._meaning = meaning
        self.compare()

    # comparing

    def compare(self) -> None:
        steps = self.desk.steps_of_query(compare.compare, code="comparing")
        self.run(self.tr("Comparing with the school file"), steps, self._compared)

    def _compared(self, known: compare.Known) -> None:
        self._job = None
        self._known = known
        self._propose(again=False)
        self.show_step(self.proposal)

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

    def _recorded(self, batch: int) -> None:
        made = self.proposal.proposal()
        row = self.import_row(batch)
        if made is None or row is None:
            self.begin_again()
            return
        self.done.show_import(made, row)
        self.show_step(self.done)
        self.desk.offer_undo(self.tr("The answers are recorded"), commands.undo, batch)

    def _to_consents(self) -> None:
        self.desk.go("consent")

    def head_of(self, view: QWidget) -> None:
        self.back_button.setVisible(view not in {self.choose, self.done})
        steps = {
            self.columns: self.tr("Step 1 of 3: point out the columns"),
            self.meaning: self.tr("Step 2 of 3: what questions and words mean"),
            self.proposal: self.tr("Step 3 of 3: look and record"),
        }
        parts = [steps.get(view, ""), self.file_words() if view is not self.choose else ""]
        self.set_title(label(), " · ".join(part for part in parts if part))


def label() -> str:
    """Return the words on the tab."""
    return QCoreApplication.translate("AnswersPage", "From the parent app")
