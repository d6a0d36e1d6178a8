"""Questions about consent: Work in, frozen rows out. A teacher gets the own groups."""

from .booking import (
    Alike,
    EntryForm,
    EntryLine,
    Held,
    HeldLine,
    Mixed,
    Said,
    form_by_id,
    form_for_entry,
    paper_without_code,
)
from .catalogue import AtStake, answers_at_stake, answers_on_old_text, missing_translations, missing_uses
from .digests import answer_digests
from .evidence import EvidenceFileRow, evidence_file, evidence_files, evidence_limit
from .forms import FormRow, RunRow, form_of_code, form_runs
from .history import HistoryKind, HistoryLine, history_of_pupil
from .lists import (
    ConsentCounts,
    GroupResponse,
    ListLine,
    Overview,
    conflicts,
    consent_counts,
    expiring,
    missing,
    overview,
    response_of_groups,
)
from .matrix import Box, Cell, Matrix, MatrixRow, matrix_of_group, matrix_of_school
from .pupil import DecisionRow, PupilStanding, PurposeStanding, decision, held_on, standing_of_pupil
from .purposes import PolicyRow, PurposeRow, VersionRow, policies_of, purpose, purposes, versions_of
from .recipients import FormDraft, Recipient, Second, recipients
from .record import consent_records
from .signals import OpenSignal, open_signals
from .standing import GuardianShort, facts_of, standing_of_school
from .waiting import PaperChoice, WaitingForm, guardians_for_entry, last_place, papers_of, waiting_forms

__all__ = [
    "Alike",
    "AtStake",
    "Box",
    "Cell",
    "ConsentCounts",
    "DecisionRow",
    "EntryForm",
    "EntryLine",
    "EvidenceFileRow",
    "FormDraft",
    "FormRow",
    "GroupResponse",
    "GuardianShort",
    "Held",
    "HeldLine",
    "HistoryKind",
    "HistoryLine",
    "ListLine",
    "Matrix",
    "MatrixRow",
    "Mixed",
    "OpenSignal",
    "Overview",
    "PaperChoice",
    "PolicyRow",
    "PupilStanding",
    "PurposeRow",
    "PurposeStanding",
    "Recipient",
    "RunRow",
    "Said",
    "Second",
    "VersionRow",
    "WaitingForm",
    "answer_digests",
    "answers_at_stake",
    "answers_on_old_text",
    "conflicts",
    "consent_counts",
    "consent_records",
    "decision",
    "evidence_file",
    "evidence_files",
    "evidence_limit",
    "expiring",
    "facts_of",
    "form_by_id",
    "form_for_entry",
    "form_of_code",
    "form_runs",
    "guardians_for_entry",
    "held_on",
    "history_of_pupil",
    "last_place",
    "matrix_of_group",
    "matrix_of_school",
    "missing",
    "missing_translations",
    "missing_uses",
    "open_signals",
    "overview",
    "paper_without_code",
    "papers_of",
    "policies_of",
    "purpose",
    "purposes",
    "recipients",
    "response_of_groups",
    "standing_of_pupil",
    "standing_of_school",
    "versions_of",
    "waiting_forms",
]  # fmt: skip
