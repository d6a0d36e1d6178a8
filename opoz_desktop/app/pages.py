"""The pages of the rail and the sections of *Beheer*, listed by hand in the order in which they stand."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.accountability import ui as accountability_ui
from opoz_desktop.features.accountability.pdf import AccessLine
from opoz_desktop.features.accountability.ui import BackupFacts, Todo
from opoz_desktop.features.accountability.ui.audit_words import AUDIT_WORDS as REPORT_WORDS
from opoz_desktop.features.consent import queries as consent_queries
from opoz_desktop.features.consent import ui as consent_ui
from opoz_desktop.features.consent.ui.audit_words import AUDIT_WORDS as CONSENT_WORDS
from opoz_desktop.features.imagery import ui as imagery_ui
from opoz_desktop.features.imagery.ui.audit_words import AUDIT_WORDS as IMAGERY_WORDS
from opoz_desktop.features.rounds import queries as rounds_queries
from opoz_desktop.features.rounds import ui as rounds_ui
from opoz_desktop.features.rounds.ui import LETTERS
from opoz_desktop.features.rounds.ui.audit_words import AUDIT_WORDS as ROUNDS_WORDS
from opoz_desktop.features.school import queries as school_queries
from opoz_desktop.features.school import ui as school_ui
from opoz_desktop.features.school.ui.audit_words import AUDIT_WORDS as SCHOOL_WORDS
from opoz_desktop.features.school.ui.settings import settings_tabs
from opoz_desktop.intake import ui as intake_ui
from opoz_desktop.intake.ui import answers as answers_ui
from opoz_desktop.intake.ui.audit_words import AUDIT_WORDS as INTAKE_WORDS
from opoz_desktop.intake.ui.returned import TABS as RETURNED_TABS
from opoz_desktop.intake.ui.scan import TABS as SCAN_TABS
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission, Role
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.page import PageEntry
from opoz_desktop.shell.sections import SectionTab
from opoz_desktop.shell.settings import Settings
from opoz_desktop.shell.window import role_words
from opoz_desktop.vault import backup, notices, users
from opoz_desktop.vault.audit import LogFilter, audit_lines
from opoz_desktop.vault.opened import OpenVault
from opoz_desktop.vault.rows import Notice
from opoz_desktop.vault.ui.audit_words import AUDIT_WORDS as VAULT_WORDS
from opoz_desktop.vault.ui.audit_words import sentence
from opoz_desktop.vault.ui.context import ManageContext
from opoz_desktop.vault.ui.manage import page_entry as manage_entry
from opoz_desktop.vault.ui.notice_words import notice_words
from opoz_desktop.vault.ui.sections import vault_tabs

from .letters import LETTER_OF_PUPIL

LOG_WORDS = {
    **VAULT_WORDS,
    **SCHOOL_WORDS,
    **CONSENT_WORDS,
    **IMAGERY_WORDS,
    **INTAKE_WORDS,
    **REPORT_WORDS,
    **ROUNDS_WORDS,
}
ROW_CHECKS = {
    "authority": school_queries.authority_digests,
    "pupil": consent_queries.answer_digests,
}
_MOST_LINES = 2000
_ONCE = frozenset(
    {
        Notice.SPARE_KEY_FILE,
        Notice.OLDER_THAN_SEEN,
        Notice.KEY_FILE_OLDER,
        Notice.DEED_FINISHED,
        Notice.DISK_NEARLY_FULL,
    }
)
"""Notices about the opening itself: they stay until the file is opened again."""


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
        audit_words=LOG_WORDS,
        object_names=school_queries.object_names,
        group_names=_group_names,
        school=_school_and_place,
        row_checks=ROW_CHECKS,
        restore_asked=deeds.restore,
        look_changed=deeds.look_changed,
        lock_minutes_changed=deeds.lock_minutes,
    )
    people, password, *others = vault_tabs(context)
    school, choices = settings_tabs()
    imports = intake_ui.page_with(partial(_back_up_first, vault))
    reading = SectionTab("import", imports.label, imports.icon, Permission.IMPORT, None, imports.key)
    return [
        accountability_ui.today_with(partial(_backup_facts, vault), deeds.back_up, partial(_notices, vault)),
        school_ui.page_with(
            [consent_ui.CARD_TAB, imagery_ui.CARD_TAB], [LETTER_OF_PUPIL], chips=[consent_ui.consent_chips]
        ),
        consent_ui.page_with(imagery_ui.TABS, imagery_ui.DEEDS),
        rounds_ui.forms_page_with(
            [
                RETURNED_TABS[0],
                *SCAN_TABS,
                *RETURNED_TABS[1:],
                *answers_ui.tabs_with(partial(_back_up_first, vault)),
                LETTERS,
            ]
        ),
        accountability_ui.reports_with(partial(_access_lines, vault)),
        manage_entry([people, password, reading, school, *others, choices]),
        replace(imports, section=-1, under="manage"),
    ]


def _group_names(work: Work) -> Sequence[str]:
    return [group.name for group in school_queries.groups(work)]


def _school_and_place(work: Work) -> tuple[str, str]:
    try:
        row = school_queries.school(work)
    except OpozError:
        return "", ""
    return row.name, row.place


def _back_up_first(vault: OpenVault) -> Generator[Step, None, Any]:
    return backup.make(vault)


def _notices(vault: OpenVault) -> Sequence[Todo]:
    """Return what the school file itself asks for now; the backup has its own place on *Vandaag*."""
    now = notices.standing(vault)
    then = [one for one in vault.warnings if one in _ONCE and one not in now]
    director = vault.user.role is Role.DIRECTOR
    found: list[Todo] = []
    for notice in (*then, *now):
        if notice in {Notice.NO_BACKUP, Notice.BACKUP_OLD}:
            continue
        words = notice_words(notice)
        button = QCoreApplication.translate("Pages", "Open") if words.section and director else ""
        target = {"section": words.section}
        found.append(Todo(notice.value, words.icon, words.tone, words.text, words.todo, button, "manage", target))
    return [*found, *_due_rounds(vault)]


def _due_rounds(vault: OpenVault) -> Sequence[Todo]:
    """Return the steps of running rounds that are due; the button opens the round at that step."""
    found: list[Todo] = []
    for step in vault.register.ask(rounds_queries.due):
        icon, title, detail, button = rounds_ui.due_words(step)
        target = {"round_id": step.round_id, "step": step.kind.value}
        found.append(Todo(f"due-{step.step_id}", icon, "open", title, detail, button, "forms", target, due=step.due_on))
    return found


def _backup_facts(vault: OpenVault) -> BackupFacts:
    return BackupFacts(backup.status(vault).last_at)


def _access_lines(vault: OpenVault, pupil_id: int) -> Sequence[AccessLine]:
    """Return what the log says about a pupil and the authority over it: moment, role and deed, never a name."""
    roles = {int(person.id): person.role for person in users.people(vault, removed=True)}
    spans = vault.register.ask(school_queries.authority_spans, PupilId(pupil_id))
    about = frozenset({f"pupil/{pupil_id}", *(f"authority/{span.id}" for span in spans)})
    rows = vault.register.ask(audit_lines, LogFilter(objs=about), limit=_MOST_LINES)
    return [
        AccessLine(
            row.at,
            role_words(roles[row.actor]) if row.actor in roles else "",
            sentence(LOG_WORDS, row.action, row.facts),
        )
        for row in rows
    ]
