"""Everything that ever happened to the consents of a pupil, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId, UserId
from opoz_desktop.kernel.work import Work

from ..model import ConsentFlag, CourtOrder, Decision, DecisionVoid, FollowUp, FormEvent, FormRun, PrintedForm
from ..rules import shown_code
from .pupil import DecisionRow, decision_rows


class HistoryKind(StrEnum):
    """What a line of the history is about."""

    DECISION = "decision"
    TAKEN_BACK = "taken_back"
    FLAG = "flag"
    FLAG_ENDED = "flag_ended"
    ORDER = "order"
    ORDER_ENDED = "order_ended"
    FORM_PRINTED = "form_printed"
    FORM_EVENT = "form_event"
    FOLLOW_UP = "follow_up"
    FOLLOW_UP_UNDONE = "follow_up_undone"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line. `on` is the day it is about; `at` and `by` say when it was recorded and by which user.

    `decision` is there for DECISION, TAKEN_BACK and the FOLLOW_UPs; `detail` is a code or the text a person wrote.
    """

    kind: HistoryKind
    on: date
    at: datetime
    by: UserId
    guardian_id: GuardianId | None = None
    purpose_id: PurposeId | None = None
    decision: DecisionRow | None = None
    detail: str = ""
    text: str = ""


def history_of_pupil(work: Work, pupil_id: PupilId, purpose_id: PurposeId | None = None) -> tuple[HistoryLine, ...]:
    """Return the history of a pupil, newest first; with a purpose only what is about it.

    Raise NotFound as `school.queries.pupil` does.
    """
    school.pupil(work, pupil_id)
    lines = _decisions(work, pupil_id) + _signals(work, pupil_id) + _forms(work, pupil_id)
    if purpose_id is not None:
        lines = [x for x in lines if x.purpose_id in {None, purpose_id}]
    return tuple(sorted(lines, key=lambda x: (x.at, x.on), reverse=True))


def _decisions(work: Work, pupil_id: PupilId) -> list[HistoryLine]:
    rows = {d.id: d for d in decision_rows(work, Decision.pupil_id == pupil_id)}
    lines = [
        HistoryLine(
            HistoryKind.DECISION, d.received_on, d.recorded_at, d.received_by, d.guardian_id, d.purpose_id, d,
            d.value.value, d.note,
        )
        for d in rows.values()
    ]  # fmt: skip
    for v in work.rows(
        select(DecisionVoid.decision_id, DecisionVoid.kind, DecisionVoid.voided_at, DecisionVoid.voided_by)
        .join(Decision, Decision.id == DecisionVoid.decision_id)
        .where(Decision.pupil_id == pupil_id)
    ):
        d = rows[v[0]]
        lines.append(
            HistoryLine(HistoryKind.TAKEN_BACK, v[2].date(), v[2], v[3], d.guardian_id, d.purpose_id, d, v[1].value)
        )
    for f in work.rows(
        select(
            FollowUp.decision_id,
            FollowUp.done_on,
            FollowUp.note,
            FollowUp.recorded_at,
            FollowUp.recorded_by,
            FollowUp.undone,
        )
        .join(Decision, Decision.id == FollowUp.decision_id)
        .where(Decision.pupil_id == pupil_id)
    ):
        d = rows[f[0]]
        kind = HistoryKind.FOLLOW_UP_UNDONE if f[5] else HistoryKind.FOLLOW_UP
        lines.append(HistoryLine(kind, f[1], f[3], f[4], d.guardian_id, d.purpose_id, d, text=f[2]))
    return lines


def _signals(work: Work, pupil_id: PupilId) -> list[HistoryLine]:
    lines: list[HistoryLine] = []
    for table, begun, ended in (
        (ConsentFlag, HistoryKind.FLAG, HistoryKind.FLAG_ENDED),
        (CourtOrder, HistoryKind.ORDER, HistoryKind.ORDER_ENDED),
    ):
        text = ConsentFlag.source if table is ConsentFlag else CourtOrder.reference
        lines += [
            HistoryLine(begun if r[6] is None else ended, r[0], r[1], r[2], r[3], r[4], None, r[5].value, r[7])
            for r in work.rows(
                select(
                    table.since, table.recorded_at, table.recorded_by, table.guardian_id, table.purpose_id, table.kind,
                    table.ends_id, text,
                ).where(table.pupil_id == pupil_id)
            )
        ]  # fmt: skip
    return lines


def _forms(work: Work, pupil_id: PupilId) -> list[HistoryLine]:
    lines = [
        HistoryLine(HistoryKind.FORM_PRINTED, r[0], r[1], r[2], r[3], None, None, shown_code(r[4]))
        for r in work.rows(
            select(
                FormRun.printed_on, FormRun.printed_at, FormRun.printed_by, PrintedForm.guardian_id, PrintedForm.code
            )
            .join(PrintedForm, PrintedForm.run_id == FormRun.id)
            .where(PrintedForm.pupil_id == pupil_id)
        )
    ]
    lines += [
        HistoryLine(HistoryKind.FORM_EVENT, r[0], r[1], r[2], r[3], None, None, r[4].value, shown_code(r[5]))
        for r in work.rows(
            select(
                FormEvent.on, FormEvent.recorded_at, FormEvent.recorded_by, PrintedForm.guardian_id, FormEvent.state,
                PrintedForm.code,
            )
            .join(PrintedForm, PrintedForm.id == FormEvent.form_id)
            .where(PrintedForm.pupil_id == pupil_id)
        )
    ]  # fmt: skip
    return lines
