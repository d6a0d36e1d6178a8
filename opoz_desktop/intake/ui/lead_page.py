"""What both pages that lead a file into the register share: work under way, refusals, a backup first, stops."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from opoz_desktop.kernel.errors import Cancelled
from opoz_desktop.kernel.steps import Step
from opoz_desktop.shell import errors
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.jobs import Job
from opoz_desktop.shell.page import Page

from ..errors import RegisterMovedOn
from ..records import FileKind
from ..snapshot import ImportRow, history
from ..spreadsheet import SheetLook
from .file_step import FileStep
from .proposal_step import ProposalStep
from .words import kind_words

BeforeApply = Callable[[], Generator[Step, None, Any]]
"""Makes the backup before anything changes; its steps are shown, and when it fails nothing is taken over."""


class LeadPage(Page):
    """Lead a file from disk to the register, step by step. Nothing is written before the last button.

    Who makes one gives its steps to `add_steps`, and says how a sheet is looked at (`look`) and shown (`looked`), how
    the register is compared (`compare`), and what stands above a step (`head_of`).
    """

    def __init__(self, desk: Desk, before_apply: BeforeApply | None = None) -> None:
        super().__init__(desk)
        self._before_apply = before_apply
        self._path: Path | None = None
        self._kind: FileKind | None = None
        self._look: SheetLook | None = None
        self._job: Job | None = None
        self._taking = False
        self.stack = QStackedWidget()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.stack, 1)

    def add_steps(self, first: FileStep, deciding: ProposalStep, *others: QWidget) -> None:
        """Put the steps on the page and show the first."""
        self._first, self._deciding = first, deciding
        for view in (first, deciding, *others):
            self.stack.addWidget(view)
        self.show_step(first)

    def look(self, path: Path, kind: FileKind, sheet: str) -> SheetLook:
        """Return the first rows of a sheet ("" is the first one)."""
        raise NotImplementedError

    def looked(self, found: SheetLook) -> None:
        """Show the columns of a sheet."""
        raise NotImplementedError

    def compare(self) -> None:
        """Compare what was read with the register, and show it."""
        raise NotImplementedError

    def head_of(self, view: QWidget) -> None:
        """Say above a step which one it is."""
        raise NotImplementedError

    # Page

    def refresh(self) -> None:
        """Show what was read in before; a comparison under way stays as it is."""
        if self.stack.currentWidget() is self._first:
            self._first.set_history(self.desk.ask(history))

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.body.setContentsMargins(0, 0, 0, 0)

    # what a person does

    def begin_again(self) -> None:
        """Go back to choosing a file; nothing was changed."""
        self._first.clear_error()
        self.show_step(self._first)
        self.refresh()

    def other_sheet(self, sheet: str) -> None:
        """Look at another sheet of the file."""
        if self._path is not None and self._kind is not None:
            self.run(self.tr("Looking at the list"), self.looking(sheet), self._found)

    def other_head_row(self, row: int) -> None:
        """Take another row for the one with the heads."""
        if self._look is not None:
            self._found(self._look.with_header_row(row))

    # work under way

    def run(self, title: str, steps: Callable[[], Generator[Step, None, Any]], done: Callable[[Any], None]) -> None:
        """Do long work beside the window; a refusal is shown where the file was chosen."""
        self._job = self.desk.start(title, steps, done, self._stopped)

    def looking(self, sheet: str = "") -> Callable[[], Generator[Step, None, SheetLook]]:
        """Return the work of looking at a sheet of the chosen file."""
        assert self._path is not None
        assert self._kind is not None
        return partial(_looking, partial(self.look, self._path, self._kind, sheet))

    def start_looking(self) -> None:
        """Look at the first sheet of the chosen file."""
        self.run(self.tr("Looking at the list"), self.looking(), self._found)

    def apply(self, title: str, deed: Callable[[], Generator[Step, None, int]], done: Callable[[int], None]) -> None:
        """Make the backup and do the deed that takes things over, with progress; `done` gets the id of the import."""
        self._taking = True
        self._deciding.set_busy(busy=True)
        self._done = done
        self._job = self.desk.start(
            title, partial(_backed_up, self._before_apply, deed), self._applied, self._not_applied
        )

    def refuse(self, error: Exception) -> None:
        """Show why a file cannot be used where the person chose it."""
        self.show_step(self._first)
        self._first.set_history(self.desk.ask(history))
        self._first.show_error(error)

    def import_row(self, batch: int) -> ImportRow | None:
        """Return an import by its id."""
        return next((one for one in self.desk.ask(history) if one.id == batch), None)

    def show_step(self, view: QWidget) -> None:
        """Show a step, with its words above it."""
        self.stack.setCurrentWidget(view)
        self.head_of(view)

    def say_stopped(self) -> None:
        """Say that work was stopped and nothing came of it."""
        self.desk.say(self.tr("Stopped. Nothing was changed."))

    def file_words(self) -> str:
        """Return the name and the kind of the chosen file."""
        return f"{self._path.name} ({kind_words(self._kind)})" if self._path is not None and self._kind else ""

    def _found(self, found: SheetLook) -> None:
        self._job = None
        self._look = found
        self.looked(found)

    def _stopped(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, Cancelled):
            self.begin_again()
            self.say_stopped()
            return
        self.refuse(error)

    def _applied(self, batch: int) -> None:
        self._job, self._taking = None, False
        self._deciding.set_busy(busy=False)
        self._done(batch)

    def _not_applied(self, error: Exception) -> None:
        self._job, self._taking = None, False
        self._deciding.set_busy(busy=False)
        if isinstance(error, Cancelled):
            self.say_stopped()
            return
        said = errors.sentences(error)
        self._deciding.show_trouble(said.what, " ".join(part for part in (said.kept, said.todo) if part))
        if isinstance(error, RegisterMovedOn):
            self.compare()


def _looking(look: Callable[[], SheetLook]) -> Generator[Step, None, SheetLook]:
    yield Step(None, "reading")
    return look()


def _backed_up(
    before: BeforeApply | None, deed: Callable[[], Generator[Step, None, int]]
) -> Generator[Step, None, int]:
    if before is not None:
        yield from before()
    return (yield from deed())
