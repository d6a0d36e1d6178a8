"""The import page on a real encrypted school file, and the hand that leads a file through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.intake.proposal import Proposal
from opoz_desktop.intake.ui.page import BeforeApply, ImportPage
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.desk import Desk
from tests.intake.build import SAMPLES, Intake
from tests.intake.conftest import empty, empty_template, first_year, first_year_template  # noqa: F401

LEFT = Qt.MouseButton.LeftButton


def settle() -> None:
    """Let layouts come to rest and widgets that were closed go."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


@pytest.fixture(autouse=True)
def _dutch(qapp: QApplication) -> Iterator[None]:
    if theme.text_size() != 100 or theme.tokens().dark or qapp.styleSheet() == "":
        theme.apply(qapp, "light", 100)
    if QCoreApplication.translate("ImportPage", "Read in") != "Inlezen":
        translations.load("nl")
    yield
    settle()


@dataclass
class Hand:
    """Lead files through the page with clicks, as a person would."""

    page: ImportPage
    intake: Intake
    qtbot: QtBot
    said: list[str] = field(default_factory=list)

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.page._job is None, timeout=60_000)

    def view(self) -> QWidget:
        return self.page.stack.currentWidget()

    def click(self, button: Any) -> None:
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, LEFT)
        self.wait()

    def read(self, name: str | Path, answers: Mapping[str, str] | None = None) -> Proposal | None:
        """Choose a file, confirm its columns, answer its questions; return what the differences show."""
        page = self.page
        page.choose.picked.emit(SAMPLES / name if isinstance(name, str) else name)
        self.wait()
        if self.view() is page.mapping:
            self.click(page.mapping.go_on)
        while self.view() is page.questions:
            question = page.questions.question()
            assert question is not None
            page.questions.choose((answers or {})[question.code])
            self.click(page.questions.go_on)
        return page.differences.proposal() if self.view() is page.differences else None

    def take(self, name: str | Path, answers: Mapping[str, str] | None = None) -> Proposal:
        """Lead a file to the end with the ticks as they stand at first."""
        proposal = self.read(name, answers)
        assert proposal is not None
        self.click(self.page.differences.go)
        assert self.view() is self.page.done
        return proposal


MakeHand = Callable[..., Hand]


@pytest.fixture
def lead(qtbot: QtBot) -> Iterator[MakeHand]:
    """Return a maker of hands: `lead(intake, clock, before)`; each has its own desk on the school file."""
    desks: list[Desk] = []

    def make(intake: Intake, clock: FixedClock | None = None, before: BeforeApply | None = None) -> Hand:
        if clock is not None:
            intake.on(clock)
        desk = Desk(intake.register)
        desks.append(desk)
        page = ImportPage(desk, before)
        qtbot.addWidget(page)
        page.resize(1224, 848)
        page.show()
        hand = Hand(page, intake, qtbot)
        desk.said.connect(hand.said.append)
        return hand

    yield make
    for desk in desks:
        desk.jobs.stop()
        desk_listener = desk._noted.emit
        for listener in list(desk._register.listeners):
            if listener == desk_listener:
                desk._register.listeners.remove(listener)
