"""Who may do what: roles, permissions, and the one table that joins them.

Source: authorisation matrix (growth-and-requests B2) and the role cut of the screens page.
"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """The roles of the signed roster. `KIT` is the recovery sheet, not a person."""

    DIRECTOR = "director"
    IB = "ib"
    TEACHER = "teacher"
    ADMINISTRATION = "administration"
    DPO = "dpo"
    KIT = "kit"


class Permission(StrEnum):
    """One permission per kind of deed; a command names exactly one."""

    SEE_OWN_GROUPS = "see_own_groups"
    SEE_ALL_PUPILS = "see_all_pupils"
    SEE_CONTACTS = "see_contacts"
    EDIT_SCHOOL = "edit_school"
    EDIT_PUPILS = "edit_pupils"
    IMPORT = "import"
    RECORD_CONSENT = "record_consent"
    EDIT_PURPOSES = "edit_purposes"
    PRINT_FORMS = "print_forms"
    INSPECTION_REPORT = "inspection_report"
    EXPORT = "export"
    MANAGE_USERS = "manage_users"
    SEE_AUDIT = "see_audit"
    BACKUP = "backup"
    RESTORE = "restore"
    CHANGE_CHOICES = "change_choices"
    PLAN_EVENTS = "plan_events"
    NOTE_PUBLICATIONS = "note_publications"


_TEACHER = frozenset({Permission.SEE_OWN_GROUPS, Permission.NOTE_PUBLICATIONS})
_ADMINISTRATION = frozenset(
    {
        Permission.SEE_OWN_GROUPS,
        Permission.SEE_ALL_PUPILS,
        Permission.SEE_CONTACTS,
        Permission.EDIT_PUPILS,
        Permission.IMPORT,
        Permission.RECORD_CONSENT,
        Permission.PRINT_FORMS,
        Permission.BACKUP,
        Permission.PLAN_EVENTS,
        Permission.NOTE_PUBLICATIONS,
    }
)
_IB = frozenset(
    {
        Permission.SEE_OWN_GROUPS,
        Permission.SEE_ALL_PUPILS,
        Permission.SEE_CONTACTS,
        Permission.RECORD_CONSENT,
        Permission.PRINT_FORMS,
        Permission.BACKUP,
        Permission.PLAN_EVENTS,
        Permission.NOTE_PUBLICATIONS,
    }
)

GRANTS: dict[Role, frozenset[Permission]] = {
    Role.DIRECTOR: frozenset(Permission),
    Role.IB: _IB,
    Role.TEACHER: _TEACHER,
    Role.ADMINISTRATION: _ADMINISTRATION,
    Role.DPO: frozenset({Permission.SEE_AUDIT}),
    Role.KIT: frozenset({Permission.MANAGE_USERS, Permission.SEE_AUDIT, Permission.RESTORE, Permission.BACKUP}),
}


def may(role: Role, permission: Permission) -> bool:
    """Tell whether a role has a permission."""
    return permission in GRANTS[role]
