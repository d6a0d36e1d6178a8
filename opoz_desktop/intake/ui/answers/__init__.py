"""The screens on which answers of a parent app are read in: a tab of *Formulieren*, also reached from *Inlezen*.

`TABS` records without a backup first; the program uses `tabs_with(before_apply)`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.subpage import SubPage

from ...answers import sentences as sentences
from .page import AnswersPage, BeforeApply, label

KEY = "answers"
TABS: Sequence[SubPage] = (SubPage(KEY, label, Permission.IMPORT, AnswersPage),)


def tabs_with(before_apply: BeforeApply) -> Sequence[SubPage]:
    """Return the tab that makes a backup before it records answers."""
    return (SubPage(KEY, label, Permission.IMPORT, partial(AnswersPage, before_apply=before_apply)),)


__all__ = ["KEY", "TABS", "tabs_with"]
