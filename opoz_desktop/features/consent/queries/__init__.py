"""Questions about consent: Work in, frozen rows out. A teacher gets the own groups."""

from .digests import answer_digests
from .forms import FormDraft, FormRow, Recipient, RunRow, form_of_code, form_runs, recipients
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
from .matrix import Box, Cell, Matrix, MatrixRow, matrix_of_group
from .pupil import DecisionRow, PupilStanding, PurposeStanding, decision, held_on, standing_of_pupil
from .purposes import PolicyRow, PurposeRow, VersionRow, policies_of, purpose, purposes, versions_of
from .signals import OpenSignal, open_signals
from .standing import GuardianShort, facts_of, standing_of_school

__all__ = [
    "Box", "Cell", "ConsentCounts", "DecisionRow", "FormDraft", "FormRow", "GroupResponse", "GuardianShort",
    "HistoryKind", "HistoryLine", "ListLine", "Matrix", "MatrixRow", "OpenSignal", "Overview", "PolicyRow",
    "PupilStanding", "PurposeRow",
    "PurposeStanding", "Recipient", "RunRow", "VersionRow", "answer_digests", "conflicts",
    "consent_counts", "decision", "expiring",
    "facts_of", "form_of_code", "form_runs", "held_on", "history_of_pupil", "matrix_of_group", "missing",
    "open_signals", "overview", "policies_of", "purpose", "purposes", "recipients", "response_of_groups",
    "standing_of_pupil", "standing_of_school", "versions_of",
]  # fmt: skip
