"""Deeds about letters: that one was made leaves a line in the log, and a reminder its row."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import insert

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Outcome, Reminder, StepKind
from ..queries.letters import YEARLY, Pair


def note_letter(work: Work, kind: str, pupil_id: PupilId, guardian_id: GuardianId | None, digest: bytes) -> None:
    """Note that a letter to one guardian (None: the pupil) was made. `kind` is a code, `digest` that of the PDF.

    It stands among the facts: the digest of a line about a pupil is that of the answers, which the log checks.
    """
    work.require(Permission.PRINT_FORMS)
    facts: dict[str, int | str] = {"kind": kind, "pdf": digest.hex()}
    if guardian_id is not None:
        facts["guardian"] = guardian_id
    work.note(AuditLine("rounds.letter", f"pupil/{pupil_id}", facts))


def note_reminders(
    work: Work, round_id: int | None, pairs: Collection[Pair], digest: bytes, *, step: int = 1, yearly: bool = False
) -> None:
    """Keep that these guardians were reminded by letter today, in one deed with one line in the log."""
    work.require(Permission.PRINT_FORMS)
    if not pairs:
        return
    work.session.execute(
        insert(Reminder),
        [
            {
                "round_id": round_id, "pupil_id": pupil_id, "guardian_id": guardian_id, "kind": StepKind.LETTER,
                "outcome": Outcome.SENT, "on": work.today, "note": YEARLY if yearly else "",
                "recorded_at": work.now, "recorded_by": work.actor.user_id,
            }
            for pupil_id, guardian_id in pairs
        ],
    )  # fmt: skip
    obj = f"round/{round_id}" if round_id is not None else ""
    kind = "yearly" if yearly else "reminder"
    work.note(AuditLine("rounds.letters", obj, {"kind": kind, "letters": len(pairs), "step": step}, digest))
