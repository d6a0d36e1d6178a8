"""What the sections of *Beheer* are given by the composition root, because the vault knows no subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.settings import Settings

from ..audit import RowCheck
from ..opened import OpenVault
from .audit_words import AUDIT_WORDS, AuditWords
from .kit_panel import SheetPrinter
from .printing import print_sheet

ObjectNames = Callable[[Work, Sequence[str]], Mapping[str, str]]
"""A question: given objects ("pupil/12"), return the words for those the person may see."""


def _no_names(work: Work, objects: Sequence[str]) -> Mapping[str, str]:
    del work, objects
    return {}


def _no_groups(work: Work) -> Sequence[str]:
    del work
    return ()


def _no_school(work: Work) -> tuple[str, str]:
    del work
    return "", ""


def _nothing(*_: object) -> None:
    return None


@dataclass(frozen=True, slots=True)
class ManageContext:
    """Everything the sections of the vault need from outside.

    `audit_words` holds the sentences of all areas; `object_names`, `group_names` and `school` (name, place) are
    questions for the desk; `row_checks` are handed to the verification of the log. `restore_asked(archive)` locks
    and starts the way back at the unlock screen; `look_changed()` applies theme, text size and language;
    `lock_minutes_changed(minutes)` tells the idle lock.
    """

    vault: OpenVault
    settings: Settings
    audit_words: AuditWords = field(default_factory=lambda: AUDIT_WORDS)
    object_names: ObjectNames = _no_names
    group_names: Callable[[Work], Sequence[str]] = _no_groups
    school: Callable[[Work], tuple[str, str]] = _no_school
    row_checks: Mapping[str, RowCheck] = field(default_factory=dict[str, RowCheck])
    restore_asked: Callable[[Path | None], None] = _nothing
    look_changed: Callable[[], None] = _nothing
    lock_minutes_changed: Callable[[int], None] = _nothing
    printer: SheetPrinter = print_sheet
