"""The page *Uit de ouderapp* on a real encrypted school file, and the hand that leads a list through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.intake.answers.lines import AnswerProposal
from opoz_desktop.intake.ui.answers.page import AnswersPage, BeforeApply
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.desk import Desk
from tests.intake.answers.build import SAMPLES, Answers, ask_for_consent
from tests.intake_ui.conftest import settle
from tests.small_school import SmallSchool

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _dutch(qapp: QApplication) -> Iterator[None]:
    if theme.text_size() != 100 or theme.tokens().dark or qapp.styleSheet() == "":
        theme.apply(qapp, "light", 100)
    if QCoreApplication.translate("AnswersPage", "From the parent app") != "Uit de ouderapp":
        translations.load("nl")
    yield
    settle()


@pytest.fixture
def answers(school: SmallSchool) -> Answers:
    ask_for_consent(school)
    return Answers(school)


@dataclass
class Hand:
    """Lead lists through the page with clicks, as a person would."""

    page: AnswersPage
    answers: Answers
    qtbot: QtBot
    said: list[str] = field(default_factory=list[str])

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.page._job is None, timeout=60_000)

    def view(self) -> QWidget:
        return self.page.stack.currentWidget()

    def click(self, button: Any) -> None:
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, LEFT)
        self.wait()

    def choose(self, name: str | Path) -> None:
        self.page.choose.picked.emit(SAMPLES / name if isinstance(name, str) else name)
        self.wait()

    def to_meaning(self, name: str | Path) -> None:
        self.choose(name)
        self.click(self.page.columns.go_on)
        assert self.view() is self.page.meaning

    def to_proposal(self, name: str | Path) -> AnswerProposal:
        """Confirm the columns, leave out what is no kind of consent, and compare."""
        self.to_meaning(name)
        view = self.page.meaning
        for key, combo in view.questions.items():
            if combo.key() == "?":
                view.choose_question(key, "")
        self.click(view.go_on)
        return self.proposal()

    def proposal(self) -> AnswerProposal:
        made = self.page.proposal.proposal()
        assert made is not None
        return made


MakeHand = Callable[..., Hand]


@pytest.fixture
def lead(answers: Answers, qtbot: QtBot) -> Iterator[MakeHand]:
    """Return a maker of hands, each with its own desk on the school file."""
    desks: list[Desk] = []

    def make(before: BeforeApply | None = None, size: tuple[int, int] = (1224, 848)) -> Hand:
        desk = Desk(answers.register)
        desks.append(desk)
        page = AnswersPage(desk, before)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        hand = Hand(page, answers, qtbot)
        desk.said.connect(hand.said.append)
        return hand

    yield make
    for desk in desks:
        desk.jobs.stop()
        listener = desk._noted.emit
        for one in list(desk._register.listeners):
            if one == listener:
                desk._register.listeners.remove(one)
