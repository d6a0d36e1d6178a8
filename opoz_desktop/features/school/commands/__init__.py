"""Deeds in the school register: each is one Work, names a permission and leaves a line in the log."""

from .guardians import GuardianFacts, add_guardian, change_guardian, end_guardianship, record_authority
from .letterhead import set_letterhead, set_logo
from .places import SchoolFacts, change_school, create_school, mark_practice, open_year
from .pupils import (
    PupilFacts,
    add_file,
    add_pupil,
    change_pupil,
    consents_reviewed,
    pupil_leaves,
    pupil_stays,
    remove_file,
)

__all__ = [
    "GuardianFacts", "PupilFacts", "SchoolFacts", "add_file", "add_guardian", "add_pupil", "change_guardian",
    "change_pupil", "change_school", "consents_reviewed", "create_school", "end_guardianship", "mark_practice",
    "open_year", "pupil_leaves", "pupil_stays", "record_authority", "remove_file",
    "set_letterhead", "set_logo",
]  # fmt: skip
