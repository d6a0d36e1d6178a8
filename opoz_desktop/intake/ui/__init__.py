"""The screens of the import: the page *Inlezen*, reached from Beheer, from empty screens and from the first run.

`PAGE` imports without a backup first; the program uses `page_with(before_apply)`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from opoz_desktop.shell.page import PageEntry

from .. import sentences as sentences
from .page import PERMISSION, BeforeApply, ImportPage, label

PAGE = PageEntry("import", label, "file-down", PERMISSION, ImportPage, section=1)


def page_with(before_apply: BeforeApply) -> PageEntry:
    """Return the page that makes a backup before it takes differences over."""
    return replace(PAGE, factory=partial(ImportPage, before_apply=before_apply))


__all__ = ["PAGE", "page_with"]
