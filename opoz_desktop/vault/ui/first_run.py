"""The first-run wizard: from nothing to a school file whose recovery sheet can be read, in five steps."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opoz_desktop.kernel.clock import Clock, SystemClock
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import Step
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog, save_bytes
from opoz_desktop.shell.jobs import JobRunner
from opoz_desktop.shell.widgets import Wizard

from .. import users
from ..container import Created, create
from ..kit_sheet import SheetFacts
from .first_run_place import KitStep, PlaceStep, PupilsStep
from .first_run_steps import DirectorStep, SchoolStep, SchoolWords
from .kit_panel import SheetPrinter
from .place import standard_place
from .printing import print_sheet

CreateSchool = Callable[[Register, SchoolWords], None]
KIT_STEP = 3


@dataclass(frozen=True, slots=True)
class NewFile:
    """Everything that is needed to make a school file."""

    folder: Path
    words: SchoolWords
    login: str
    name: str
    password: str


class FirstRunWizard(QWidget):
    """Make a school file. `finished(OpenVault, next)` with next = import, practice or later; `stopped()`.

    `create_school(register, words)` writes the row of the school; it is part of the one deed: when it fails
    nothing stays behind. Until step 3 is left nothing exists on disk; after that the file is whole, and
    stopping only leaves the recovery sheet unconfirmed, of which the next unlocking reminds.
    """

    finished = Signal(object, str)
    stopped = Signal()

    def __init__(
        self,
        create_school: CreateSchool,
        *,
        profile: Path | None = None,
        clock: Clock | None = None,
        place: Path | None = None,
        board_name: str = "OPOZ",
        test_kdf: bool = False,
        printer: SheetPrinter = print_sheet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._create_school, self._profile, self._clock = create_school, profile, clock or SystemClock()
        self._test_kdf = test_kdf
        self._created: Created | None = None
        self._desk: Desk | None = None
        self._jobs = JobRunner(self)
        self._closing = False
        self.setObjectName("FirstRunWizard")
        self.setWindowTitle(self.tr("OPOZ Desktop · First time set-up"))
        self.setAccessibleName(self.tr("First time set-up"))
        self.setMinimumSize(960, 640)
        self.resize(1280, 840)

        self.school = SchoolStep(board_name)
        self.director = DirectorStep(self._school_name)
        self.place = PlaceStep(place or standard_place())
        self.kit = KitStep(printer, self._save_sheet)
        self.pupils = PupilsStep()
        self.wizard = Wizard(
            self.tr("Set up your school"),
            (self.school, self.director, self.place, self.kit, self.pupils),
            self.tr("Start"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.wizard)

        theme.notifier().changed.connect(self._fit)
        self.place.make_asked.connect(self._make)
        self.wizard.finished.connect(self._finish)
        self.wizard.stopped.connect(self._ask_stop)
        self.wizard.moved.connect(self._moved)
        for step in (self.school, self.director, self.place, self.kit):
            step.ready_changed.connect(self._no_way_back)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("bg"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.kit.panel.set_narrow(self.width() < theme.scaled(1240))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closing or (self._created is None and not self._jobs.busy() and not self.school.touched()):
            self._leave()
            super().closeEvent(event)
            return
        event.ignore()
        self._ask_stop()

    # --- the one deed

    def _school_name(self) -> str:
        return self.school.words().name

    def _make(self, folder: Path, allow_network: bool) -> None:
        if self._created is not None:
            self.wizard.go_to(KIT_STEP)
            return
        self.school.set_director(self.director.name_typed())
        facts = NewFile(
            folder, self.school.words(), self.director.login(), self.director.name_typed(), self.director.password()
        )
        self.place.show_making(making=True)
        self.wizard.setEnabled(False)
        making = partial(
            make_file, facts, self._create_school, self._clock, self._profile, allow_network, self._test_kdf
        )
        job = self._jobs.start(self.tr("Making the school file"), making, self._made, self._not_made)
        job.stepped.connect(self.place.show_step)

    def _made(self, created: Created) -> None:
        self._created = created
        self.wizard.setEnabled(True)
        self.place.show_making(making=False)
        self.director.forget()
        words = self.school.words()
        facts = SheetFacts(words.name, words.place, self._clock.now())
        self.kit.panel.set_sheet(created.kit_code, facts)
        self.wizard.go_to(KIT_STEP)

    def _not_made(self, error: Exception) -> None:
        self.wizard.setEnabled(True)
        self.place.show_making(making=False)
        self.place.show_error(error)
        self.wizard.update_state()

    def _moved(self, step: int) -> None:
        """Once the file exists the first three steps are done for good."""
        self._no_way_back()
        if step == KIT_STEP + 1 and self._created is not None:
            users.confirm_kit(self._created.vault)

    def _no_way_back(self) -> None:
        if self._created is not None and self.wizard.current() == KIT_STEP:
            self.wizard.back.hide()

    # --- ways out

    def _save_sheet(self, parent: QWidget, data: bytes, done: Callable[[], None]) -> None:
        assert self._created is not None
        if self._desk is None:
            self._desk = Desk(self._created.vault.register, self)
        self._saved = done
        save_bytes(parent, self._desk, data, "herstelblad", saved=self._sheet_saved)

    def _sheet_saved(self, _: Path) -> None:
        self._saved()

    def _finish(self) -> None:
        assert self._created is not None
        created, self._created = self._created, None
        self.kit.panel.forget()
        self._closing = True
        self.finished.emit(created.vault, self.pupils.choice())

    def _ask_stop(self) -> None:
        if self._jobs.busy():
            return
        if self._created is None:
            text = self.tr("Nothing was made yet, and what you typed is not kept. You start again at the first step.")
        else:
            text = self.tr(
                "Your school file is made and stays. The recovery sheet is not finished: "
                "the next time you unlock, the program asks for it again."
            )
        dialog = Dialog(
            self, self.tr("Stop setting up the school?"), text, self.tr("Stop now"), self.tr("Go on here"), danger=True
        )
        dialog.submitted.connect(self._stop)
        dialog.open()

    def _stop(self) -> None:
        self._closing = True
        self._leave()
        self.stopped.emit()
        self.close()

    def _leave(self) -> None:
        self._jobs.stop()
        if self._created is not None:
            self.kit.panel.forget()
            self._created.vault.close()
            self._created = None


def make_file(
    facts: NewFile,
    create_school: CreateSchool,
    clock: Clock,
    profile: Path | None,
    allow_network: bool,
    test_kdf: bool,
) -> Generator[Step, None, Created]:
    """Make the school file and its school as one deed: when anything fails, the folder is as it was before."""
    yield Step(None, "making")
    existed = facts.folder.exists()
    created = create(
        facts.folder,
        login=facts.login,
        name=facts.name,
        password=facts.password,
        test_kdf=test_kdf,
        clock=clock,
        profile=profile,
        allow_network=allow_network,
    )
    try:
        yield Step(0.9, "school")
        create_school(created.vault.register, facts.words)
    except BaseException:
        created.vault.close()
        _clear(facts.folder, keep_folder=existed)
        raise
    return created


def _clear(folder: Path, keep_folder: bool) -> None:
    with suppress(OSError):
        for item in folder.iterdir():
            if item.is_dir():
                shutil.rmtree(item, ignore_errors=True)
            else:
                item.unlink()
        if not keep_folder:
            folder.rmdir()
