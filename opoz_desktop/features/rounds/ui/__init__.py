"""The screens of rounds: *Formulieren* with *Rondes* and the tabs that the program's root hangs beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import PageEntry
from opoz_desktop.shell.subpage import SubPage, TabbedPage

from .. import queries
from .. import sentences as sentences
from .audit_words import AUDIT_WORDS
from .letter_desk import Letters, letter_label, letter_of_pupil
from .letter_page import LETTERS
from .page import RoundsPage
from .words import due_words


def _label() -> str:
    return QCoreApplication.translate("FormsPage", "Forms")


def _rounds_label() -> str:
    return QCoreApplication.translate("FormsPage", "Rounds")


def _running(desk: Desk) -> int:
    return len(desk.ask_once(queries.due))


ROUNDS = SubPage("rounds", _rounds_label, Permission.PRINT_FORMS, RoundsPage)


class FormsPage(TabbedPage):
    """*Formulieren*: the rounds first, then what others hang here. A target without a tab is one for the rounds."""

    def __init__(self, desk: Desk, tabs: Sequence[SubPage] = ()) -> None:
        super().__init__(desk, _label, _label(), (ROUNDS, *tabs))

    def show_target(self, tab: str = "", **target: object) -> None:
        """Show a tab; what a round can be begun or shown with leads to the rounds."""
        super().show_target(tab=tab or ("rounds" if target else ""), **target)

    def new(self) -> bool:
        """Begin a round, whatever tab is open."""
        if super().new():
            return True
        self.tabs.set_key("rounds")
        super().show_target(tab="rounds")
        return self.page("rounds").new()


FORMS_PAGE = PageEntry("forms", _label, "file-text", Permission.PRINT_FORMS, FormsPage, counter=_running)


def forms_page_with(tabs: Sequence[SubPage] = ()) -> PageEntry:
    """Return *Formulieren* with these tabs after the rounds."""
    return PageEntry(
        "forms", _label, "file-text", Permission.PRINT_FORMS, partial(FormsPage, tabs=tuple(tabs)), counter=_running
    )


__all__ = [
    "AUDIT_WORDS", "FORMS_PAGE", "LETTERS", "ROUNDS", "FormsPage", "Letters", "RoundsPage", "due_words",
    "forms_page_with",
    "letter_label", "letter_of_pupil",
]  # fmt: skip
