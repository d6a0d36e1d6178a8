"""The screens of the school register: the page *Leerlingen* with the card of a pupil.

`PAGE` shows the card with the tabs of this subject; `page_with` hangs the tabs, head buttons and chips of other
subjects on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.card import CardTab
from opoz_desktop.shell.page import PageEntry

from .. import sentences as sentences
from .card import CardAction, ChipSource
from .page import PupilsPage, label

PAGE = PageEntry("pupils", label, "users", (Permission.SEE_ALL_PUPILS, Permission.SEE_OWN_GROUPS), PupilsPage)


def page_with(
    more_tabs: Sequence[CardTab] = (), actions: Sequence[CardAction] = (), chips: Sequence[ChipSource] = ()
) -> PageEntry:
    """Return the page with what other subjects hang on the card."""
    factory = partial(PupilsPage, more_tabs=tuple(more_tabs), actions=tuple(actions), chips=tuple(chips))
    return replace(PAGE, factory=factory)


__all__ = ["PAGE", "CardAction", "page_with"]
