"""Reports on paper: the inspection report of one child (AVG art. 15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from opoz_desktop.features.consent.rules import Channel
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import RequestDateInFuture
from ..queries import everything_of
from .inspection import RETENTION_KEYS, Report, draw_report

__all__ = ["AccessLine", "ReportAsk", "inspection_report"]


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One line of the log about the child: when, by which role, what; roles and kinds in words, never names."""

    at: datetime
    role: str
    kind: str


@dataclass(frozen=True, slots=True)
class ReportAsk:
    """The request: of whom (None: the pupil), when and how it came in; `case_no` stands in the footer."""

    guardian_id: GuardianId | None
    asked_on: date
    channel: Channel = Channel.EMAIL
    case_no: str = ""


def inspection_report(work: Work, pupil_id: PupilId, ask: ReportAsk, access: tuple[AccessLine, ...] = ()) -> bytes:
    """Return the inspection report of a pupil for a requester, and note in the log that it was made.

    Raise NotAllowed, NotFound, RequesterHasNoAuthority, RequestDateInFuture.
    Source: AVG art. 15; order of print as growth-and-requests F1, as far as the file has these subjects.
    """
    work.require(Permission.INSPECTION_REPORT)
    if ask.asked_on > work.today:
        raise RequestDateInFuture
    everything = everything_of(work, pupil_id, ask.guardian_id)
    years = {key: int(choice(work, key).value) for key in RETENTION_KEYS}
    lines = tuple((x.at, x.role, x.kind) for x in access)
    report = Report(everything, ask.asked_on, ask.channel, ask.case_no, work.today, lines, years)
    pdf = draw_report(report)
    work.note(AuditLine("accountability.inspection_report", f"pupil/{pupil_id}", {"guardian": ask.guardian_id or 0}))
    return pdf
