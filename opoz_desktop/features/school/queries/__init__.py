"""Questions about the school: Work in, frozen rows out. A teacher gets the own groups and no contact data."""

from .guardians import AuthoritySpan, GuardianRow, authority_digests, authority_open, authority_spans, guardians
from .letterhead import LetterheadRow, letterhead
from .objects import object_names
from .places import GroupRow, SchoolRow, StaffRow, YearRow, current_year, groups, school, staff, years
from .pupils import (
    FileRow,
    PupilCard,
    PupilFilter,
    PupilRow,
    Status,
    any_pupil,
    card,
    file_content,
    files,
    pupil,
    pupils,
    visible,
)
from .search import Hit, HitKind, search

__all__ = [
    "AuthoritySpan", "FileRow", "GroupRow", "GuardianRow", "Hit", "HitKind", "LetterheadRow", "PupilCard",
    "PupilFilter", "PupilRow", "SchoolRow", "StaffRow", "Status", "YearRow", "any_pupil", "authority_digests",
    "authority_open", "authority_spans", "card", "current_year", "file_content", "files", "groups", "guardians",
    "letterhead", "object_names", "pupil", "pupils", "school", "search", "staff", "visible", "years",
]  # fmt: skip
