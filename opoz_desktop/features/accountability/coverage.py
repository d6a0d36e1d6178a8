"""What the inspection report shows of every table that is about a pupil, column by column, or why not.

A test walks over the tables that exist: a new table with a pupil in it, or a new column, fails until it
stands here. Source: AVG art. 15 lid 3 (a copy of all personal data), lid 4 (not of others).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Section(StrEnum):
    """Where in the copy of the data something stands."""

    BASE = "base"
    GROUPS = "groups"
    GUARDIANS = "guardians"
    CONSENTS = "consents"
    FORMS = "forms"
    SIGNALS = "signals"
    IMAGERY = "imagery"
    FILES = "files"


TECHNICAL = "technical: links rows in the program, says nothing about the child"
SORTING = "technical: the same words again, folded for sorting and searching"
STAFF = "a member of staff, not the child; the log extract gives role and day"
CONTENT = "given as an attachment; the report lists title, kind, size and day"


@dataclass(frozen=True, slots=True)
class Cover:
    """One table: its section, the columns that the report shows, and the others with the reason."""

    section: Section
    shown: frozenset[str]
    left_out: Mapping[str, str] = field(default_factory=dict[str, str])


def _shown(*columns: str) -> frozenset[str]:
    return frozenset(columns)


COVERAGE: dict[str, Cover] = {
    "pupil": Cover(
        Section.BASE,
        _shown(
            "number", "eck_id", "first_name", "given_names", "initials", "prefix", "surname", "born_on", "sex",
            "year_code", "postcode", "enrolled_on", "left_on", "archived", "review_consents", "origin",
        ),
        {"id": TECHNICAL, "uid": TECHNICAL, "sort": SORTING, "search": SORTING},
    ),
    "membership": Cover(Section.GROUPS, _shown("group_id", "since", "until"), {"id": TECHNICAL, "pupil_id": TECHNICAL}),
    "guardian": Cover(
        Section.GUARDIANS,
        _shown(
            "kind", "salutation", "first_name", "initials", "prefix", "surname", "email", "mobile", "phone", "street",
            "house_number", "postcode", "place", "secret_address", "secret_phone", "origin",
        ),
        {"id": TECHNICAL, "uid": TECHNICAL, "sort": SORTING, "search": SORTING, "source_key": TECHNICAL},
    ),
    "guardianship": Cover(
        Section.GUARDIANS,
        _shown("relation", "ended_on", "origin"),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "guardian_id": TECHNICAL, "position": TECHNICAL},
    ),
    "authority": Cover(
        Section.GUARDIANS,
        _shown("guardian_id", "holds", "kind", "basis", "since", "until", "seen_on", "recorded_at"),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "seen_by": STAFF},
    ),
    "pupil_file": Cover(
        Section.FILES,
        _shown("title", "media_type", "size", "added_at"),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "content": CONTENT, "digest": TECHNICAL, "added_by": STAFF},
    ),
    "decision": Cover(
        Section.CONSENTS,
        _shown(
            "purpose_id", "purpose_version_id", "guardian_id", "value", "decided_on", "received_on", "channel",
            "identity", "signature_present", "pre_ticked", "document_ref", "form_id", "language", "authority_basis",
            "note", "recorded_at",
        ),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "received_by": STAFF, "corrects_id": TECHNICAL},
    ),
    "decision_void": Cover(
        Section.CONSENTS, _shown("kind", "voided_at"), {"id": TECHNICAL, "decision_id": TECHNICAL, "voided_by": STAFF}
    ),
    "follow_up": Cover(
        Section.CONSENTS,
        _shown("done_on", "note", "undone"),
        {"id": TECHNICAL, "decision_id": TECHNICAL, "recorded_at": TECHNICAL, "recorded_by": STAFF},
    ),
    "evidence_file": Cover(
        Section.FILES,
        _shown("title", "media_type", "size", "added_at"),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "content": CONTENT, "digest": TECHNICAL, "added_by": STAFF},
    ),
    "decision_evidence": Cover(Section.CONSENTS, _shown("file_id"), {"id": TECHNICAL, "decision_id": TECHNICAL}),
    "consent_flag": Cover(
        Section.SIGNALS,
        _shown("purpose_id", "guardian_id", "kind", "since", "until", "source", "ends_id", "recorded_at"),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "recorded_by": STAFF},
    ),
    "court_order": Cover(
        Section.SIGNALS,
        _shown("purpose_id", "guardian_id", "kind", "since", "until", "reference", "ends_id", "seen_on", "recorded_at"),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "seen_by": STAFF, "recorded_by": STAFF},
    ),
    "printed_form": Cover(
        Section.FORMS,
        _shown("code", "guardian_id", "second_guardian_id", "pages", "run_id"),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "position": TECHNICAL},
    ),
    "reminder": Cover(
        Section.FORMS,
        _shown("round_id", "guardian_id", "kind", "outcome", "on", "note", "undone", "recorded_at"),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "recorded_by": STAFF},
    ),
    "form_event": Cover(
        Section.FORMS,
        _shown("state", "on", "held"),
        {"id": TECHNICAL, "form_id": TECHNICAL, "recorded_at": TECHNICAL, "recorded_by": STAFF},
    ),
    "publication": Cover(
        Section.IMAGERY,
        _shown("title", "purpose_id", "place", "made_on", "published_on", "event_id"),
        {"id": TECHNICAL, "recorded_at": TECHNICAL, "recorded_by": STAFF},
    ),
    "publication_pupil": Cover(
        Section.IMAGERY, _shown("publication_id"), {"id": TECHNICAL, "pupil_id": TECHNICAL}
    ),
    "take_down": Cover(
        Section.IMAGERY,
        _shown("publication_id", "done_on", "note", "undone"),
        {"id": TECHNICAL, "pupil_id": TECHNICAL, "recorded_at": TECHNICAL, "recorded_by": STAFF},
    ),
}  # fmt: skip
"""Every table that is about a pupil, as far as the report shows it."""

REASONS: dict[str, str] = {
    "import_change": "a copy of rows that stand in this report, kept only for taking back the last import",
    "scan_page": "a sheet before booking: whose it is, is not settled; once booked its picture stands under the files",
    "scan_pile": "numbers and fingerprints of scans, no person",
    "import_batch": "counts and file names of an import, no pupil",
    "import_column_choice": "column heads of a school's list, no pupil",
    "choice": "settings of the school, no person",
    "round": "a round for many; what of it is about the child stands with the form and the reminder",
    "form_run": "a printing for many; what of it is about the child stands with the printed form",
    "group_of_year": "a group; who was in it stands with the pupil",
    "purpose_version": "texts of purposes, no person; the report names purpose and version",
    "staff": "members of staff, not the child",
    "user_account": "people who may log in, not the child",
}
"""Tables that a machine might take to be about a pupil, with the reason why they are not in the report."""
