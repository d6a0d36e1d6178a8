"""The pages of the rail and the sections of *Beheer*, listed by hand in the order in which they stand."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from opoz_desktop.features.accountability import ui as accountability_ui
from opoz_desktop.features.consent import ui as consent_ui
from opoz_desktop.features.school import queries as school_queries
from opoz_desktop.features.school import ui as school_ui
from opoz_desktop.features.school.ui.settings import settings_tabs
from opoz_desktop.intake import ui as intake_ui
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.page import PageEntry
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault import backup
from opoz_desktop.vault.opened import OpenVault
from opoz_desktop.vault.ui.audit_words import AUDIT_WORDS
from opoz_desktop.vault.ui.context import ManageContext
from opoz_desktop.vault.ui.manage import page_entry as manage_entry
from opoz_desktop.vault.ui.sections import vault_tabs


@dataclass(frozen=True, slots=True)
class Deeds:
    """What pages may ask of the window that holds them."""

    back_up: Callable[[], None]
    restore: Callable[[Path | None], None]
    look_changed: Callable[[], None]
    lock_minutes: Callable[[int], None]


def entries(vault: OpenVault, settings: Settings, deeds: Deeds) -> list[PageEntry]:
    """Return the pages; what a role may not see is left out by the window."""
    context = ManageContext(
        vault=vault,
        settings=settings,
        audit_words={**AUDIT_WORDS, **school_ui.AUDIT_WORDS, **consent_ui.AUDIT_WORDS, **intake_ui.AUDIT_WORDS},
        object_names=school_queries.object_names,
        group_names=_group_names,
        school=_school_and_place,
        row_checks={"authority": school_queries.authority_digests},
        restore_asked=deeds.restore,
        look_changed=deeds.look_changed,
        lock_minutes_changed=deeds.lock_minutes,
    )
    own = vault_tabs(context)
    return [
        accountability_ui.today_with(partial(_backup_facts, vault), deeds.back_up),
        school_ui.page_with([consent_ui.CARD_TAB]),
        consent_ui.PAGE,
        consent_ui.FORMS_PAGE,
        accountability_ui.reports_with(partial(_access_lines, vault)),
        manage_entry([*own[:2], *settings_tabs(), *own[2:]]),
        intake_ui.page_with(partial(_backup_steps, vault)),
    ]


def _group_names(work: Work) -> Sequence[str]:
    return [group.name for group in school_queries.groups(work)]


def _school_and_place(work: Work) -> tuple[str, str]:
    try:
        row = school_queries.school(work)
    except OpozError:
        return "", ""
    return row.name, row.place


def _backup_steps(vault: OpenVault) -> Generator[Step, None, Any]:
    return backup.make(vault)
